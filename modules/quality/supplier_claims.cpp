// A complaint to a supplier with his 8D report, from what was found on his goods.
#include "quality/supplier_claims.h"

#include "people/people.h"
#include "quality/capa_facts.h"
#include "quality/facts.h"
#include "quality/inspection_facts.h"

namespace quality {
namespace {

struct RejectedLot {
    LotId lot;
    std::string number;
    Quantity rejected;
};
BOOST_DESCRIBE_STRUCT(RejectedLot, (), (lot, number, rejected))

struct Failed {
    std::string name;
    std::int64_t pieces = 0, bad = 0;
};
BOOST_DESCRIBE_STRUCT(Failed, (), (name, pieces, bad))

struct Supplied {
    PartyId party;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(Supplied, (), (party, name))

std::vector<RejectedLot> rejectedLots(const db::Read& read, InspectionId inspection) {
    return read.all<RejectedLot>(R"sql(
        select l.lot_id as lot, l.number, cast(sum(w.rejected) as bigint) as rejected
        from inspection_lot w join lot l on l.lot_id = w.lot_id
        where w.inspection_id = $1 and w.rejected > 0 group by l.lot_id, l.number order by sum(w.rejected) desc, l.lot_id
    )sql", inspection);
}

// "Height: 3 of 20 bad; Surface: 1 of 50 bad".
std::string whatFailed(const db::Read& read, InspectionId inspection) {
    std::string text;
    for (const auto& f : read.all<Failed>(R"sql(
             select c.name, count(*) as pieces, cast(sum(1 - r.passed) as bigint) as bad
             from inspection_sample s
             join inspection_characteristic c on c.inspection_characteristic_id = s.inspection_characteristic_id
             join inspection_result r on r.inspection_sample_id = s.inspection_sample_id
             where s.inspection_id = $1 and not exists (select 1 from inspection_result k where k.corrects_id = r.inspection_result_id)
             group by c.name, c.line_no having sum(1 - r.passed) > 0 order by c.line_no
         )sql", inspection))
        text += (text.empty() ? "" : "; ") + f.name + ": " + std::to_string(f.bad) + " / " + std::to_string(f.pieces);
    return text;
}

std::optional<Supplied> supplierOf(const db::Read& read, const std::optional<PartyId>& named, LotId lot, const std::optional<InspectionId>& of) {
    return read.find<Supplied>(R"sql(
        select p.party_id as party, p.name from party p
        where p.party_id = coalesce(cast($1 as bigint), (
            select n.supplier_id from inspection n join inspection_lot w on w.inspection_id = n.inspection_id
            where w.lot_id = $2 and n.supplier_id is not null and (cast($3 as bigint) is null or n.inspection_id = cast($3 as bigint))
            order by n.inspection_id desc limit 1))
    )sql", named, lot, of);
}

void fill(const db::Read& read, ClaimFound& found, const ClaimFromSupplier& args) {
    const auto lot = inventory::theLot(read, found.lot);
    found.item = lot.item;
    found.lotNumber = lot.number;
    if (const auto who = supplierOf(read, args.supplier, found.lot, args.inspection)) {
        found.supplier = who->party;
        found.supplierName = who->name;
    }
    if (!args.text.empty()) found.text = args.text;
    if (args.defect) found.defect = args.defect;
    if (args.quantity) found.quantity = *args.quantity;
    if (found.text.empty() && found.defect)
        found.text = read.find<std::string>(R"sql(select name from defect_kind where defect_kind_id = $1)sql", *found.defect).value_or("");
}

// The report that is under way because of the same.
std::optional<std::string> reportUnderWay(const db::Read& read, const ClaimFromSupplier& args) {
    return read.find<std::string>(R"sql(
        select a.number from capa a
        where a.side = 'supplier' and a.state = 'open'
          and ((cast($1 as bigint) is not null and a.nonconformance_id = cast($1 as bigint))
               or exists (select 1 from complaint_link l
                          where l.complaint_id = a.complaint_id and l.kind = 'inspection' and l.record_id = cast($2 as bigint)))
        order by a.capa_id limit 1
    )sql", args.nonconformance, args.inspection);
}

constexpr std::int64_t mostReceipts = 20;  // the newest: what is kept without lots has come for years

int addLinks(db::Tx& tx, ComplaintId complaint, const ClaimFromSupplier& args, LotId lot) {
    if (args.inspection) {
        tx.run(R"sql(
            insert into complaint_link (complaint_id, kind, record_id, number, text)
            select cast($1 as bigint), 'inspection', n.inspection_id, n.number, ''
            from inspection n where n.inspection_id = $2
        )sql", complaint, *args.inspection);
        for (const auto& other : rejectedLots(tx, *args.inspection))
            if (other.lot != lot)
                tx.run(R"sql(
                    insert into complaint_link (complaint_id, kind, record_id, number, text, quantity)
                    select cast($1 as bigint), 'lot', l.lot_id, l.number, i.number, cast($3 as bigint)
                    from lot l join item i on i.item_id = l.item_id where l.lot_id = $2
                )sql", complaint, other.lot, other.rejected);
    }
    tx.run(R"sql(
        insert into complaint_link (complaint_id, kind, record_id, number, text, quantity)
        select cast($1 as bigint), 'receipt', m.stock_move_id, l.number, '', m.quantity
        from (select stock_move_id, lot_id, quantity from stock_move
              where lot_id = $2 and kind = 'receipt' order by stock_move_id desc limit $3) m
        join lot l on l.lot_id = m.lot_id order by m.stock_move_id
    )sql", complaint, lot, mostReceipts);
    return tx.one<int>(R"sql(select count(*) as n from complaint_link where complaint_id = $1)sql", complaint);
}

std::string firstLine(const std::string& text) {
    const auto line = text.substr(0, text.find('\n'));
    return db::characters(line) > 150 ? std::string{} : line;
}

}  // namespace

ClaimFound claimOf(const db::Read& read, const ClaimFromSupplier& args) {
    if (args.inspection.has_value() == args.nonconformance.has_value())
        db::refuse("quality.claim.from", "A claim is about an inspection or about a nonconformance. Name one of them.", {}, "inspection");
    ClaimFound found;
    if (args.nonconformance) {
        const auto it = theNonconformance(read, *args.nonconformance);
        if (!it.lotId)
            db::refuse("quality.claim.lot", "{number} is about pieces at work, which no supplier sent. Claim for a lot.",
                       {{"number", it.number}}, "nonconformance");
        found.site = it.siteId;
        found.lot = *it.lotId;
        found.text = it.text;
        found.defect = it.defectKindId;
        found.quantity = it.quantity;
        found.nonconformance = args.nonconformance;
    } else {
        const auto it = theInspection(read, *args.inspection);
        const auto lots = rejectedLots(read, *args.inspection);
        if (lots.empty())
            db::refuse("quality.claim.nothing", "Nothing of {number} was rejected. Decide on it first.", {{"number", it.number}}, "inspection");
        found.site = it.siteId;
        found.lot = lots.front().lot;
        found.text = whatFailed(read, *args.inspection);
        for (const auto& lot : lots) found.quantity += lot.rejected;
    }
    fill(read, found, args);
    return found;
}

namespace {

// No more is claimed than was found bad.
void checkQuantity(const db::Read& read, ClaimFromSupplier args, const ClaimFound& found, db::Reasons& reasons) {
    checkPositive(args.quantity, reasons);
    args.quantity.reset();
    if (const auto most = claimOf(read, args).quantity; found.quantity > most)
        reasons.add("quality.claim.more", "{most} of lot {lot} of {item} were found to be bad, not {wanted}. Claim at most that.",
                    {{"most", most}, {"lot", found.lotNumber}, {"item", found.item}, {"wanted", found.quantity}}, "quantity");
}

}  // namespace

void check(const db::Read& read, const ClaimFromSupplier& args, db::Reasons& reasons) {
    const auto found = claimOf(read, args);
    people::requireSite(read, "quality.claimFromSupplier", found.site);
    inventory::checkText(reasons, "text", found.text, 2000);
    checkDefect(read, args.defect, reasons);
    checkQuantity(read, args, found, reasons);
    checkFile(read, args.attachment, reasons);
    checkPerson(read, args.owner, reasons);
    if (args.lotsNeeded && (*args.lotsNeeded < 1 || *args.lotsNeeded > 100))
        reasons.add("quality.capa.lots", "Between 1 and 100 later lots prove it. Enter how many.", {}, "lotsNeeded");
    if (!found.supplier)
        reasons.add("quality.claim.supplier", "Nobody knows whose goods lot {lot} of {item} are. Name the supplier.",
                    {{"lot", found.lotNumber}, {"item", found.item}}, "supplier");
    else if (!read.find<PartyId>(R"sql(
                 select party_id from party_role where party_id = $1 and role = 'supplier'
             )sql", *found.supplier))
        reasons.add("quality.complaint.supplier", "Only a supplier gets such a complaint. Choose one, or give the firm that role.", {},
                    "supplier");
    if (const auto report = reportUnderWay(read, args))
        reasons.add("quality.claim.twice", "{report} is under way because of it already. Go on with that one.", {{"report", *report}},
                    args.inspection ? "inspection" : "nonconformance");
}

Claimed claimFromSupplier(db::Tx& tx, const ClaimFromSupplier& args) {
    const auto found = claimOf(tx, args);
    const auto entered = complainToSupplier(tx, {found.supplier.value(), found.lot, found.text, {}, found.quantity, found.defect,
                                                 args.attachment, found.site});
    const auto what = firstLine(found.text);
    const auto capa = write(tx, NewCapa{.site = found.site,
                                        .title = found.item + " " + found.lotNumber + (what.empty() ? "" : ": " + what),
                                        .side = "supplier",
                                        .complaint = entered.complaint,
                                        .nonconformance = found.nonconformance,
                                        .item = inventory::theLot(tx, found.lot).itemId,
                                        .defect = found.defect,
                                        .lotsNeeded = args.lotsNeeded.value_or(3),
                                        .owner = args.owner.value_or(actorsAccount(tx)),
                                        .dueOn = args.dueOn});
    return {entered.complaint, capa.capa, entered.number, capa.number, found.supplierName, found.lotNumber, found.quantity,
            addLinks(tx, entered.complaint, args, found.lot)};
}

}  // namespace quality
