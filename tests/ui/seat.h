// Somebody sits at the window of a little firm and presses keys; no mouse, no display, no waiting by the clock.
#pragma once
#include <memory>

#include <QTest>

#include "app/window/program.h"
#include "app/window/search_box.h"
#include "app/window/shots.h"
#include "support/qt_text.h"
#include "support/world.h"

namespace test {

class Seat {
    std::unique_ptr<World> own_;  // what `world` is, where nobody else works at it

public:
    explicit Seat(desk::Language = desk::Language::english, window::LookChoice = window::LookChoice::light, const std::string& actor = "boss");
    // At a firm that others work at too: a session of its own.
    explicit Seat(World&, desk::Language = desk::Language::english, window::LookChoice = window::LookChoice::light,
                  const std::string& actor = "boss");
    ~Seat();
    void come();  // to this window, from another one

    window::Window& window() { return *program->window(); }
    desk::Desk& desk() { return window().desk(); }
    desk::Screen* screen() { return window().current(); }
    QString at() { return window().currentId(); }  // the screen in front

    void press(Qt::Key, Qt::KeyboardModifiers = Qt::NoModifier);  // to whatever has the focus
    void type(const QString&);
    void enter() { press(Qt::Key_Return); }
    void leave(const QString& field);  // Enter until the field so named is left: the first may only choose from its list
    // Waits until nothing is under way; fails the test when it never ends.
    void settle();
    void news();  // looks whether another session committed something, and settles
    void open(const QString& screen, const QJsonObject& with = {});
    QWidget* focus() { return QApplication::focusWidget(); }
    QString focusName();
    // The widget with this accessible name in the screen in front (or the dialog above it); fails when there is none.
    template <class Widget>
    Widget* named(const QString& name) {
        auto* within = QApplication::activeModalWidget() != nullptr ? QApplication::activeModalWidget() : static_cast<QWidget*>(&window());
        for (auto* widget : within->findChildren<Widget*>())
            if (widget->accessibleName() == name && widget->isVisible()) return widget;
        FAIL("there is no " << name.toStdString() << " on " << at().toStdString());
        return nullptr;
    }
    // All words on screen, for looking something up.
    QString words();

    World& world;
    std::unique_ptr<window::Program> program;

private:
    void sit(desk::Language, window::LookChoice, const std::string& actor);
};

}  // namespace test
