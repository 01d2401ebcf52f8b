// A window under the clock: every event of its thread is timed, keys are pressed as a person does it.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include <QApplication>

#include "app/bench/bench.h"

namespace app::bench {

double msSince(std::chrono::steady_clock::time_point);

struct QtWords {
    int count = 1;
    std::string name = "throughline";
    char* words[2] = {name.data(), nullptr};
};

// Times each event's handling on the window's thread: what one event, with all it calls, holds it for.
class TimedApplication : public QApplication {
public:
    explicit TimedApplication(QtWords& said) : QApplication{said.count, said.words} {}
    bool notify(QObject* to, QEvent* event) override;
    std::vector<double> held;  // ms

private:
    bool nested_ = false;
};

void key(QWidget* to, Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString& text = {});

// Processes events until `done` says so; the time it took, or the limit. Looks once a millisecond and sleeps between:
// a loop that spins would take a core from the threads it waits for.
double until(const std::function<bool()>& done, int limit = 20000);

}  // namespace app::bench
