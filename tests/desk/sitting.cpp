#include "desk/sitting.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>

namespace test {

Sitting::Sitting() : world{flows}, desk(world.another(), world.boss) {}

void Sitting::until(const std::function<bool()>& done) {
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < 10'000) QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    REQUIRE(done());
}

void Sitting::settle() {
    // Until it stays so: what was delivered may have asked again, and a form waits for its fields.
    for (int quiet = 0; quiet < 4; ++quiet) {
        QElapsedTimer turn;
        turn.start();
        until([&] { return turn.elapsed() >= 12 && desk.idle(); });
    }
}

void Sitting::press(QWidget* widget, int key, Qt::KeyboardModifiers modifiers, const QString& text) {
    for (const auto type : {QEvent::ShortcutOverride, QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event{type, key, modifiers, text};
        QApplication::sendEvent(widget, &event);
    }
}

void Sitting::type(QWidget* widget, const QString& text) {
    for (const auto c : text) press(widget, 0, Qt::NoModifier, c);
}

}  // namespace test
