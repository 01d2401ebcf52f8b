#include "app/bench/desk_timing.h"

#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QTimer>
#include <QWidget>

namespace app::bench {

double msSince(std::chrono::steady_clock::time_point from) { return secondsSince(from) * 1000; }

bool TimedApplication::notify(QObject* to, QEvent* event) {
    if (nested_) return QApplication::notify(to, event);
    nested_ = true;
    const auto from = std::chrono::steady_clock::now();
    const bool taken = QApplication::notify(to, event);
    held.push_back(msSince(from));
    nested_ = false;
    return taken;
}

void key(QWidget* to, Qt::Key which, Qt::KeyboardModifiers modifiers, const QString& text) {
    QKeyEvent press{QEvent::KeyPress, which, modifiers, text};
    QKeyEvent release{QEvent::KeyRelease, which, modifiers, text};
    QCoreApplication::sendEvent(to, &press);
    QCoreApplication::sendEvent(to, &release);
}

double until(const std::function<bool()>& done, int limit) {
    const auto from = std::chrono::steady_clock::now();
    const QDeadlineTimer deadline{limit};
    QTimer look;
    look.setTimerType(Qt::PreciseTimer);
    look.start(1);
    while (!done() && !deadline.hasExpired()) QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return msSince(from);
}

}  // namespace app::bench
