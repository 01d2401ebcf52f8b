// Containment: what of a lot lies here goes on hold, and everybody sees where the rest is.
#include <set>

#include "quality/facts.h"

namespace quality {
namespace {

void note(db::Tx& tx, ComplaintId complaint, const Whereabouts& it, HoldId hold) {
    tx.run(R"sql(
        insert into containment (complaint_id, lot_id, place, bin_id, shipment_id, party_id, quantity, hold_id, contained_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    )sql", complaint, it.lot, it.place, it.bin, it.shipment, it.party, it.quantity,
        it.place == Place::customer ? std::optional<HoldId>{} : std::optional{hold}, tx.now());
}

// What lies here and no nonconformance of the case names yet.
Quantity unnamed(const db::Read& read, const ComplaintFacts& complaint, LotId lot, Quantity here) {
    const auto named = read.one<Quantity>(R"sql(
        select cast(coalesce(sum(quantity - decided), 0) as bigint) from nonconformance
        where complaint_id = $1 and lot_id = $2 and state = 'open'
    )sql", complaint.complaintId, lot);
    return here - named;
}

std::optional<SiteId> siteOfStock(const db::Read& read, LotId lot) {
    const auto stock = inventory::bySite(read, lot);
    if (stock.empty()) return {};
    return stock.begin()->first;
}

}  // namespace

void checkLots(const db::Read& read, const std::vector<ContainLot>& lots, const std::string& number, const std::string& field, db::Reasons& reasons) {
    std::set<LotId> seen;
    for (std::size_t i = 0; i < lots.size(); ++i) {
        const auto lot = inventory::theLot(read, lots[i].lot);
        inventory::checkSites(read, lot.lotId, "quality.contain", reasons);
        const auto held = read.one<std::int64_t>(R"sql(
            select count(*) from hold where lot_id = $1 and case_number = $2 and released_at is null
        )sql", lot.lotId, number);
        if ((held > 0 && !number.empty()) || !seen.insert(lot.lotId).second)
            reasons.add("quality.contain.twice", "Lot {lot} of {item} is on hold for {number} already. Leave it out.",
                        {{"lot", lot.number}, {"item", lot.item}, {"number", number}}, field + "[" + std::to_string(i) + "].lot");
    }
}

void check(const db::Read& read, const Contain& args, db::Reasons& reasons) {
    const auto complaint = theComplaint(read, args.complaint);
    checkOpen(complaint, reasons);
    inventory::checkSite(read, "quality.contain", complaint.siteId, reasons, "complaint");
    if (args.lots.empty())
        reasons.add("quality.contain.nothing", "Name the lots that are to be held.", {}, "lots");
    checkLots(read, args.lots, complaint.number, "lots", reasons);
}

Contained contain(db::Tx& tx, const Contain& args) {
    const auto complaint = theComplaint(tx, args.complaint);
    Contained contained;
    contained.complaint = args.complaint;
    for (const auto& one : args.lots) {
        const auto lot = inventory::theLot(tx, one.lot);
        const auto places = whereIs(tx, one.lot);
        const auto held = inventory::hold(tx, {one.lot, "Complaint " + complaint.number, complaint.number});
        for (const auto& place : places) note(tx, args.complaint, place, held.hold);
        ContainedLot it{one.lot, held.hold, held.quantity, {}};
        const auto left = unnamed(tx, complaint, one.lot, held.quantity);
        if (left > Quantity{})
            it.nonconformance = write(tx, {siteOfStock(tx, one.lot).value_or(complaint.siteId), NonconformanceSource::complaint, args.complaint,
                                           lot.itemId, one.lot, {}, left, complaint.defectKindId, complaint.text})
                                    .nonconformance;
        contained.lots.push_back(it);
        for (const auto& dropped : held.dropped) contained.dropped.push_back({dropped.order, dropped.lineNo, dropped.quantity});
    }
    return contained;
}

}  // namespace quality
