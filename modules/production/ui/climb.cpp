// Calls that nobody answers climb, whatever screen is open: every window of somebody who may do it looks for what is due.
#include <QTimer>

#include "production/floor.h"
#include "production/ui/call_forms.h"

namespace production::ui {

using desk::Desk;
using desk::say;
using desk::text;

namespace {

constexpr int beat = 30'000;  // milliseconds; the shortest step of a call is two minutes

}  // namespace

// Another window may have done it meanwhile: then there is nothing to say.
void letCallsClimb(Desk& d, QObject* owner) {
    if (!d.may("production.escalateCalls")) return;
    d.read<bool>(
        owner,
        [](const db::Read& read) {
            const auto due = callsDueAt(read);
            return due && *due <= read.now();
        },
        [&d, owner](bool due) {
            if (!due) return;
            d.perform(
                owner, escalateCallsAction, EscalateCalls{},
                std::function<void(const CallsEscalated&)>{[&d](const CallsEscalated& done) {
                    for (const auto& call : done.calls)
                        d.toast(say("Nobody has come for %1: it is called one level up.").arg(text(call.number)), desk::Tone::bad);
                }},
                [](const std::vector<db::Refusal>&) {});
        },
        [](const QString&) {});  // the next beat tries again
}

void addClimbing(Desk& desk) {
    auto* timer = new QTimer{&desk};
    timer->setObjectName("calls climb");
    QObject::connect(timer, &QTimer::timeout, &desk, [&desk] { letCallsClimb(desk, &desk); });
    timer->start(beat);
}

}  // namespace production::ui
