#include "quality/ui/leaving.h"

#include <QMessageBox>
#include <QPushButton>

#include "app/desk/say.h"

namespace quality::ui {

using desk::say;

bool throwsAway(QWidget* screen, const QString& question) {
    QMessageBox ask{QMessageBox::Question, question, say("What you typed and is not kept yet would be lost."), {}, screen};
    auto* leave = ask.addButton(say("Throw it away"), QMessageBox::DestructiveRole);
    ask.addButton(say("Go on typing"), QMessageBox::RejectRole);
    ask.exec();
    return ask.clickedButton() == leave;
}

}  // namespace quality::ui
