// The program with a window: dresses itself, signs a person in, shows the window, makes it anew when the language or
// the look changes.
#pragma once
#include <memory>

#include "app/window/window.h"

class QApplication;

namespace window {

class Program {
public:
    Program(QApplication&, const db::Actions&, db::Clock = db::systemClock);
    ~Program();
    // Shows the sign-in until somebody is in or gives up; false then.
    bool signIn(const QString& company, const QString& user);
    void enter(std::shared_ptr<db::Company>, db::Actor);  // shows the window for somebody who is in
    void dress();                                         // after a change of settings
    void remake();
    void openSettings();
    Window* window() const { return window_.get(); }
    Settings& settings() { return settings_; }
    bool bringTabsBack = true;

private:
    QApplication& app_;
    const db::Actions& actions_;
    db::Clock clock_;
    Settings settings_;
    std::shared_ptr<db::Company> company_;
    db::Actor actor_;
    std::unique_ptr<Window> window_;
};

// What the QApplication needs before it is made: names for settings, and an own folder for tests.
void nameProgram();

}  // namespace window
