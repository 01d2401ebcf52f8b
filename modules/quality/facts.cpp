#include "quality/facts.h"

#include "calendar/calendar.h"
#include "ledger/ledger.h"

namespace quality {

BOOST_DESCRIBE_STRUCT(ComplaintFacts, (),
                      (complaintId, siteId, number, kind, state, text, partyId, lotId, salesOrderId, shipmentId, defectKindId))
BOOST_DESCRIBE_STRUCT(NonconformanceFacts, (),
                      (nonconformanceId, siteId, number, state, text, complaintId, complaint, itemId, lotId, binId, quantity,
                       decided, defectKindId, workOrderOperationId))

ComplaintFacts theComplaint(const db::Read& read, ComplaintId complaint) {
    const auto found = read.find<ComplaintFacts>(R"sql(
        select complaint_id, site_id, number, kind, state, text, party_id, lot_id, sales_order_id, shipment_id, defect_kind_id
        from complaint where complaint_id = $1
    )sql", complaint);
    if (!found) db::refuse("quality.complaint.none", "There is no such complaint. Look it up again.", {}, "complaint");
    return *found;
}

void checkOpen(const ComplaintFacts& complaint, db::Reasons& reasons) {
    if (complaint.state != "open")
        reasons.add("quality.complaint.closed", "{number} is closed. Enter a new complaint.", {{"number", complaint.number}},
                    "complaint");
}

NonconformanceFacts theNonconformance(const db::Read& read, NonconformanceId nonconformance) {
    const auto found = read.find<NonconformanceFacts>(R"sql(
        select n.nonconformance_id, n.site_id, n.number, n.state, n.text, n.complaint_id, c.number as complaint, n.item_id,
               n.lot_id, n.bin_id, n.quantity, n.decided, n.defect_kind_id, n.work_order_operation_id
        from nonconformance n left join complaint c on c.complaint_id = n.complaint_id
        where n.nonconformance_id = $1
    )sql", nonconformance);
    if (!found)
        db::refuse("quality.nonconformance.none", "There is no such nonconformance. Look it up again.", {}, "nonconformance");
    return *found;
}

NonconformanceKept write(db::Tx& tx, const Found& found) {
    const auto number = ledger::nextNumber(tx, found.site, "nonconformance", calendar::siteToday(tx, found.site));
    const auto id = tx.make<NonconformanceId>(R"sql(
        insert into nonconformance (site_id, number, source, complaint_id, item_id, lot_id, bin_id, quantity, decided,
                                    defect_kind_id, text, work_order_operation_id, machine_id, employee_id,
                                    document_revision_id, place_x, place_y, attachment, containment, found_at, found_by,
                                    state, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, 0, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, 'open', 1)
        returning nonconformance_id
    )sql", found.site, number, found.source, found.complaint, found.item, found.lot, found.bin, found.quantity, found.defect,
        found.text, found.operation, found.machine, found.employee, found.drawing, found.x, found.y, found.attachment,
        found.containment, tx.occurredAt(), tx.actor().name);
    return {id, number};
}

void checkDefect(const db::Read& read, const std::optional<DefectKindId>& defect, db::Reasons& reasons, std::string_view field) {
    if (!defect) return;
    const auto state = read.find<std::string>(R"sql(select state from defect_kind where defect_kind_id = $1)sql", *defect);
    if (!state)
        reasons.add("quality.defect.none", "There is no such kind of defect. Choose one from the list.", {}, field);
    else if (*state != "active")
        reasons.add("quality.defect.retired", "This kind of defect is retired. Choose another one.", {}, field);
}

void checkFile(const db::Read& read, const std::optional<std::string>& file, db::Reasons& reasons) {
    if (file && !read.find<std::string>(R"sql(select sha256 from attachment where sha256 = $1)sql", *file))
        reasons.add("quality.attachment.none", "The file is not here. Choose it again.", {}, "attachment");
}

void checkPositive(const std::optional<Quantity>& quantity, db::Reasons& reasons, std::string_view field) {
    if (quantity && *quantity <= Quantity{})
        reasons.add("quality.quantity.positive", "The quantity is above zero. Enter how many pieces it is about.", {}, field);
}

void checkPerson(const db::Read& read, const std::optional<UserAccountId>& person, db::Reasons& reasons, std::string_view field) {
    if (person && !read.find<UserAccountId>(R"sql(
            select user_account_id from user_account where user_account_id = $1 and state = 'active'
        )sql", *person))
        reasons.add("quality.capa.owner", "Nobody who may sign in is called so. Choose somebody else.", {}, field);
}

}  // namespace quality
