// What becomes due by itself while somebody stands at a terminal, whatever page is open.
#include "app/terminal/station.h"
#include "production/floor.h"
#include "production/floor_reads.h"

namespace terminal {
namespace {

bool callsAreDue(const db::Read& read) {
    const auto at = ::production::callsDueAt(read);
    return at && *at <= read.now();
}

}  // namespace

// Asked of the company directly, not through the queue: without network it is not kept, for others see to it then, and
// what is done already is not done again.
void Station::doWhatIsDue() {
    const auto& climb = ::production::escalateCallsAction;
    if (!may(climb.name) || link_->cut() || !port_->entered(person_->name)) return;
    looking_.add(
        this,
        [this, &climb, actor = reader()](std::shared_ptr<void>&) {
            if (!readFrom<bool>(*port_, actor, callsAreDue)) return;
            port_->perform(actor, {climb.name, climb.codec.writeArgs({}), {.requestId = db::newRequestId(), .occurredAt = {}, .reason = {}},
                                   climb.version});
        },
        [](const std::shared_ptr<void>&) {}, [](const std::exception_ptr&) {});  // the next minute tries again
}

}  // namespace terminal
