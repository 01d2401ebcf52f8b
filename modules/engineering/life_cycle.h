// What may be done with the revisions of an item, and which of them is in force, also where a released change
// order takes hold on a later day or from a later serial.
#pragma once
#include "engineering/engineering.h"

namespace engineering {

// design: nothing but drawing; prototype: bought and made, not sold; released: everything; phase_out: what is
// there is used and sold, nothing new is bought or made; obsolete: nothing any more.
BOOST_DEFINE_ENUM_CLASS(RevisionState, design, prototype, released, phase_out, obsolete)

bool allows(RevisionState, Use);
// Stock of such a revision may go into other things.
bool usable(RevisionState);

struct Life {
    std::string revision;
    RevisionState state = RevisionState::design;
};
// All revisions of an item as they stand on that day, in the order they were made.
std::vector<Life> livesOf(const db::Read&, ItemId, Date on);
std::optional<RevisionState> stateOn(const db::Read&, ItemId, std::string_view revision, Date on);

// The day at the first site: engineering counts in its days.
Date today(const db::Read&);

// A released change of an item's revision that is still to take hold, in the order of release.
struct Coming {
    std::int64_t changeOrderItemId = 0;
    ChangeOrderId changeOrderId;
    std::string fromRevision, toRevision, disposition, effectivity;
    std::optional<Date> effectiveOn;
    std::optional<std::string> effectiveSerial;
};
BOOST_DESCRIBE_STRUCT(Coming, (),
                      (changeOrderItemId, changeOrderId, fromRevision, toRevision, disposition, effectivity, effectiveOn,
                       effectiveSerial))
std::vector<Coming> comingOf(const db::Read&, ItemId);
bool due(const Coming&, Date on, std::string_view serial);

}  // namespace engineering
