// Asked before a screen lets go of what somebody typed into it.
#pragma once

class QString;
class QWidget;

namespace quality::ui {

bool throwsAway(QWidget* screen, const QString& question);  // true: the person says so

}  // namespace quality::ui
