// What a complaint's card shows, read once.
#pragma once
#include "quality/complaint.h"
#include "quality/poor_quality.h"

namespace quality::cases {

struct ComplaintHead {
    ComplaintId complaintId;
    std::string number, kind, state, text, answer, party, item, itemName, lot, unit, enteredBy;
    std::optional<std::string> defect, raisedFrom;
    PartyId partyId;
    LotId lotId;
    ItemId itemId;
    std::optional<Quantity> quantity;
    std::optional<std::int64_t> raisedFromId;
    Date receivedOn;
    std::optional<db::Instant> closedAt;
};
std::optional<ComplaintHead> complaintHead(const db::Read&, std::int64_t id);

// How far a complaint is.
struct ComplaintState {
    std::int64_t lotsHeld = 0, toDecide = 0, returnsToCome = 0, answersOpen = 0;  // answersOpen: 8D reports
    std::optional<std::int64_t> capa;  // the newest report that is open
    Quantity announced, received, credited;
};
ComplaintState complaintState(const db::Read&, ComplaintId);

// The supplier of what went into it, where there is one; and of which lot.
struct Upstream {
    std::int64_t supplier = 0, lot = 0;
};
Upstream upstreamOf(const std::vector<Linked>&);

}  // namespace quality::cases
