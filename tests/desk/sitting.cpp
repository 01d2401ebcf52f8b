#include "desk/sitting.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>

namespace test {
namespace {

std::shared_ptr<db::Company> opened(World& world) {
    world.buildFirm();
    return world.another();
}

}  // namespace

Sitting::Sitting() : desk(opened(world), world.boss) {}

void Sitting::until(const std::function<bool()>& done) {
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < 10'000) QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    REQUIRE(done());
}

void Sitting::settle() {
    // Twice: what was delivered may have asked again.
    for (int i = 0; i < 2; ++i) {
        QApplication::processEvents();
        until([this] { return desk.idle(); });
    }
    QApplication::processEvents();
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
