// Settings of this PC: language, look, scale, printer, terminal; and leaving the company.
#pragma once
#include <functional>

#include <QDialog>

#include "app/window/settings.h"

namespace window {

class SettingsDialog : public QDialog {
public:
    SettingsDialog(Settings&, QWidget* parent);
    std::function<void()> signOut;
    bool changed = false;  // language, look or scale: the window is made anew

private:
    Settings& settings_;
};

}  // namespace window
