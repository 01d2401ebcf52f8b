// A complaint is entered: a customer's by what was scanned, ours to a supplier by the lot.
#include "calendar/calendar.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "production/trace.h"
#include "quality/facts.h"

namespace quality {
namespace {

struct NewComplaint {
    SiteId site;
    const char* kind;
    PartyId party;
    LotId lot;
    std::optional<SalesOrderId> order;
    std::optional<ShipmentId> shipment;
    std::optional<ComplaintId> raisedFrom;
};

template <class Args>
ComplaintEntered insert(db::Tx& tx, const NewComplaint& it, const Args& args, const std::string& code, Date receivedOn) {
    ComplaintEntered entered;
    entered.number = ledger::nextNumber(tx, it.site, "complaint", calendar::siteToday(tx, it.site));
    entered.complaint = tx.make<ComplaintId>(R"sql(
        insert into complaint (site_id, number, kind, party_id, lot_id, quantity, code, sales_order_id, shipment_id,
                               raised_from_id, defect_kind_id, text, attachment, received_on, entered_by, state, answer, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'open', '', 1) returning complaint_id
    )sql", it.site, entered.number, it.kind, it.party, it.lot, args.quantity, code, it.order, it.shipment, it.raisedFrom,
        args.defect, args.text, args.attachment, receivedOn, tx.actor().name);
    return entered;
}

void link(db::Tx& tx, ComplaintId complaint, const std::vector<Linked>& links) {
    for (const auto& l : links)
        tx.run(R"sql(
            insert into complaint_link (complaint_id, kind, record_id, number, text, quantity) values ($1, $2, $3, $4, $5, $6)
        )sql", complaint, l.kind, l.recordId, l.number, l.text, l.quantity);
}

template <class Args>
void checkSaid(const db::Read& read, const Args& args, db::Reasons& reasons) {
    inventory::checkText(reasons, "text", args.text, 2000);
    checkPositive(args.quantity, reasons);
    checkDefect(read, args.defect, reasons);
    checkFile(read, args.attachment, reasons);
}

}  // namespace

void check(const db::Read& read, const EnterComplaint& args, db::Reasons& reasons) {
    checkSaid(read, args, reasons);
    checkPhotos(read, args.photos, reasons);
    inventory::checkText(reasons, "code", args.code, 200);
    if (args.code.empty()) return;
    const auto found = inventory::trying(reasons, "code", [&] { return deliveryOf(read, args.code, args.shipment); });
    if (!found) return;
    people::requireSite(read, "quality.enterComplaint", found->site);
    if (!args.contain.empty()) inventory::checkSite(read, "quality.contain", found->site, reasons, "contain");
    checkLots(read, args.contain, {}, "contain", reasons);
    if (args.receivedOn && *args.receivedOn > calendar::siteToday(read, found->site))
        reasons.add("quality.complaint.day", "{day} has not come yet. Enter the day on which the complaint came.",
                    {{"day", *args.receivedOn}}, "receivedOn");
}

ComplaintEntered enterComplaint(db::Tx& tx, const EnterComplaint& args) {
    const auto found = linkedDelivery(tx, args.code, args.shipment);
    const auto today = calendar::siteToday(tx, found.site);
    auto entered = insert(tx, {found.site, "customer", found.party, found.lots.front(), found.order, found.shipment, {}}, args,
                          args.code, args.receivedOn.value_or(today));
    link(tx, entered.complaint, found.links);
    for (const auto& photo : args.photos) keepPhoto(tx, entered.complaint, photo, {});
    entered.customer = found.customer;
    entered.order = found.orderNumber;
    entered.links = static_cast<int>(found.links.size());
    if (args.contain.empty()) return entered;
    auto contained = contain(tx, {entered.complaint, args.contain});
    entered.contained = std::move(contained.lots);
    entered.dropped = std::move(contained.dropped);
    return entered;
}

namespace {

SiteId siteOf(const db::Read& read, const ComplainToSupplier& args) {
    if (args.site || !args.raisedFrom) return people::theSite(read, args.site);
    return theComplaint(read, *args.raisedFrom).siteId;
}

}  // namespace

void check(const db::Read& read, const ComplainToSupplier& args, db::Reasons& reasons) {
    checkSaid(read, args, reasons);
    inventory::theLot(read, args.lot);
    people::requireSite(read, "quality.complainToSupplier", siteOf(read, args));
    if (args.raisedFrom) checkOpen(theComplaint(read, *args.raisedFrom), reasons);
    if (!read.find<PartyId>(R"sql(select party_id from party_role where party_id = $1 and role = 'supplier')sql", args.supplier))
        reasons.add("quality.complaint.supplier", "Only a supplier gets such a complaint. Choose one, or give the firm that role.", {},
                    "supplier");
}

ComplaintEntered complainToSupplier(db::Tx& tx, const ComplainToSupplier& args) {
    const auto site = siteOf(tx, args);
    const auto lot = inventory::theLot(tx, args.lot);
    const auto supplier = tx.one<std::string>(R"sql(select name from party where party_id = $1)sql", args.supplier);
    auto entered = insert(tx, {site, "supplier", args.supplier, args.lot, {}, {}, args.raisedFrom}, args, {},
                          calendar::siteToday(tx, site));
    const std::vector<Linked> links{{"supplier", args.supplier.number, supplier, {}, {}},
                                    {"lot", args.lot.number, lot.number, lot.item, args.quantity}};
    link(tx, entered.complaint, links);
    entered.customer = supplier;
    entered.links = static_cast<int>(links.size());
    return entered;
}

// ---- The end --------------------------------------------------------------------------------------------

namespace {

struct Open {
    std::string number;
};
BOOST_DESCRIBE_STRUCT(Open, (), (number))

std::string joined(const std::vector<Open>& open) {
    std::string all;
    for (const auto& o : open) all += (all.empty() ? "" : ", ") + o.number;
    return all;
}

}  // namespace

void check(const db::Read& read, const CloseComplaint& args, db::Reasons& reasons) {
    const auto complaint = theComplaint(read, args.complaint);
    people::requireSite(read, "quality.closeComplaint", complaint.siteId);
    checkOpen(complaint, reasons);
    inventory::checkText(reasons, "answer", args.answer, 2000);
    const auto open = read.all<Open>(R"sql(
        select number from nonconformance where complaint_id = $1 and state = 'open' union all
        select number from return_order where complaint_id = $1 and state = 'announced' union all
        select number from capa where complaint_id = $1 and state = 'open' order by number
    )sql", args.complaint);
    if (!open.empty())
        reasons.add("quality.complaint.unfinished", "{number} cannot be closed: {open} are not finished. Finish them first.",
                    {{"number", complaint.number}, {"open", joined(open)}}, "complaint");
}

ComplaintClosed closeComplaint(db::Tx& tx, const CloseComplaint& args) {
    tx.run(R"sql(
        update complaint set state = 'closed', answer = $2, closed_at = $3, version = version + 1 where complaint_id = $1
    )sql", args.complaint, args.answer, tx.now());
    return {args.complaint, theComplaint(tx, args.complaint).number};
}

}  // namespace quality
