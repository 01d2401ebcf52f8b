// Calls that nobody answers climb while somebody looks at the floor: on the dispatch board or the list of calls.
#include <QTimer>

#include "production/floor.h"
#include "production/ui/call_forms.h"

namespace production::ui {

using desk::Desk;
using desk::say;
using desk::text;

namespace {

constexpr int beat = 30'000;  // milliseconds; the shortest step of a call is two minutes

// Another window may have done it meanwhile: then there is nothing to say.
void climb(Desk& d, QObject* owner) {
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
        });
}

}  // namespace

void letCallsClimb(Desk& d, QObject* screen) {
    if (!d.may("production.escalateCalls")) return;
    auto* timer = new QTimer{screen};
    QObject::connect(timer, &QTimer::timeout, screen, [&d, screen] { climb(d, screen); });
    timer->start(beat);
    climb(d, screen);
}

}  // namespace production::ui
