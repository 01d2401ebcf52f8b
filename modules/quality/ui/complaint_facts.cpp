#include "quality/ui/complaint_facts.h"

#include <algorithm>

namespace quality::cases {

BOOST_DESCRIBE_STRUCT(ComplaintHead, (),
                      (complaintId, number, kind, state, text, answer, party, item, itemName, lot, unit, enteredBy, defect, raisedFrom, partyId, lotId, itemId,
                       quantity, raisedFromId, receivedOn, closedAt))

std::optional<ComplaintHead> complaintHead(const db::Read& read, std::int64_t id) {
    return read.find<ComplaintHead>(R"sql(
        select c.complaint_id, c.number, c.kind, c.state, c.text, c.answer, p.name as party, i.number as item, i.name as item_name, l.number as lot,
               u.code as unit, c.entered_by, k.name as defect, r.number as raised_from, c.party_id, c.lot_id, l.item_id, c.quantity,
               c.raised_from_id, c.received_on, c.closed_at
        from complaint c join party p on p.party_id = c.party_id join lot l on l.lot_id = c.lot_id join item i on i.item_id = l.item_id
        join unit u on u.unit_id = i.unit_id left join defect_kind k on k.defect_kind_id = c.defect_kind_id
        left join complaint r on r.complaint_id = c.raised_from_id
        where c.complaint_id = $1
    )sql", id);
}

namespace {

struct Returned {
    Quantity announced, received, credited;
    std::int64_t toCome = 0;
};
BOOST_DESCRIBE_STRUCT(Returned, (), (announced, received, credited, toCome))

}  // namespace

ComplaintState complaintState(const db::Read& read, ComplaintId complaint) {
    ComplaintState state;
    state.lotsHeld = read.one<std::int64_t>(R"sql(
        select count(distinct n.lot_id) from containment n join hold h on h.hold_id = n.hold_id
        where n.complaint_id = $1 and h.released_at is null
    )sql", complaint);
    state.toDecide = read.one<std::int64_t>(R"sql(
        select count(*) from nonconformance where complaint_id = $1 and state = 'open'
    )sql", complaint);
    state.answersOpen = read.one<std::int64_t>(R"sql(
        select count(*) from capa where complaint_id = $1 and state = 'open'
    )sql", complaint);
    state.capa = read.find<std::int64_t>(R"sql(
        select capa_id from capa where complaint_id = $1 and state = 'open' order by capa_id desc limit 1
    )sql", complaint);
    const auto returned = read.one<Returned>(R"sql(
        select cast(coalesce(sum(quantity), 0) as bigint) as announced, cast(coalesce(sum(received), 0) as bigint) as received,
               cast(coalesce(sum(credited), 0) as bigint) as credited,
               cast(coalesce(sum(case when state = 'announced' then 1 else 0 end), 0) as bigint) as to_come
        from return_order where complaint_id = $1 and state <> 'cancelled'
    )sql", complaint);
    state.announced = returned.announced;
    state.received = returned.received;
    state.credited = returned.credited;
    state.returnsToCome = returned.toCome;
    return state;
}

Upstream upstreamOf(const std::vector<Linked>& links) {
    Upstream found;
    for (const auto& link : links) {
        if (link.kind == "supplier" && found.supplier == 0) found.supplier = link.recordId;
        if (link.kind == "input lot" && found.lot == 0) found.lot = link.recordId;
    }
    return found;
}

}  // namespace quality::cases
