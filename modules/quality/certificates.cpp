#include "quality/certificates.h"

namespace quality {
namespace {

struct LotRow {
    LotId lotId;
    std::string item, name, revision, lot, unit;
    Quantity quantity;
    std::optional<db::Date> expiresOn;
    bool onHold = false;
    std::int64_t waiting = 0, openCases = 0;
};
BOOST_DESCRIBE_STRUCT(LotRow, (), (lotId, item, name, revision, lot, unit, quantity, expiresOn, onHold, waiting, openCases))

struct Looked {
    std::string number, outcome, comment, decidedBy;
    std::optional<db::Instant> decidedAt;
};
BOOST_DESCRIBE_STRUCT(Looked, (), (number, outcome, comment, decidedBy, decidedAt))

struct Allowed {
    std::string number, allowedBy;
    std::optional<db::Date> allowedUntil;
};
BOOST_DESCRIBE_STRUCT(Allowed, (), (number, allowedBy, allowedUntil))

std::vector<LotRow> lotsOf(const db::Read& read, ShipmentId shipment) {
    return read.all<LotRow>(R"sql(
        select l.lot_id, i.number as item, i.name, l.revision, l.number as lot, u.code as unit, cast(sum(x.quantity) as bigint) as quantity,
               l.expires_on, l.on_hold,
               (select count(*) from inspection_lot w where w.lot_id = l.lot_id and w.quantity > w.freed + w.rejected
                  and exists (select 1 from inspection n where n.inspection_id = w.inspection_id and n.state <> 'skipped')) as waiting,
               (select count(*) from nonconformance c where c.lot_id = l.lot_id and c.state = 'open'
                  and not exists (select 1 from bin q where q.bin_id = c.bin_id and q.kind = 'quarantine')) as open_cases
        from shipment_line x join lot l on l.lot_id = x.lot_id join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id
        where x.shipment_id = $1
        group by l.lot_id, i.number, i.name, l.revision, l.number, u.code, l.expires_on, l.on_hold
        order by i.number, l.number, l.lot_id
    )sql", shipment);
}

// Each inspection of the lot with the last decision that made some of it free.
std::vector<Looked> inspectionsOf(const db::Read& read, LotId lot) {
    return read.all<Looked>(R"sql(
        select n.number, coalesce(n.outcome, '') as outcome, coalesce(d.comment, '') as comment, coalesce(d.decided_by, '') as decided_by,
               d.decided_at
        from inspection_lot w join inspection n on n.inspection_id = w.inspection_id
        left join inspection_decision d on d.inspection_decision_id = (
            select max(e.inspection_decision_id) from inspection_decision e
            where e.inspection_lot_id = w.inspection_lot_id and e.kind = 'free')
        where w.lot_id = $1 order by n.inspection_id, w.inspection_lot_id
    )sql", lot);
}

std::vector<Allowed> concessionsOf(const db::Read& read, LotId lot) {
    return read.all<Allowed>(R"sql(
        select n.number, d.allowed_by, d.allowed_until
        from nonconformance n join disposition d on d.nonconformance_id = n.nonconformance_id
        where n.lot_id = $1 and d.kind = 'use_as_is' order by d.disposition_id
    )sql", lot);
}

void append(std::string& all, const std::string& one) { all += (all.empty() ? "" : "; ") + one; }

CertifiedLot certified(const db::Read& read, const LotRow& row) {
    CertifiedLot lot{row.item, row.name, row.revision, row.lot == "-" ? "" : row.lot, row.unit, row.quantity, row.expiresOn,
                     Conformity::uninspected, {}, {}, {}, {}};
    for (const auto& one : inspectionsOf(read, row.lotId)) {
        append(lot.inspections, one.number);
        if (lot.conformity == Conformity::uninspected) lot.conformity = Conformity::conforms;
        if (one.outcome == "reject" && one.decidedAt) {
            lot.conformity = Conformity::conceded;
            append(lot.concession, one.number + ": " + one.comment);
        }
        if (one.decidedAt) {
            lot.releasedBy = one.decidedBy;
            lot.releasedAt = one.decidedAt;
        }
    }
    for (const auto& one : concessionsOf(read, row.lotId)) {
        lot.conformity = Conformity::conceded;
        append(lot.concession, one.number + ": " + one.allowedBy + (one.allowedUntil ? " (" + toText(*one.allowedUntil) + ")" : ""));
    }
    if (row.onHold || row.waiting > 0 || row.openCases > 0) lot.conformity = Conformity::undecided;
    return lot;
}

}  // namespace

std::vector<CertifiedLot> certifiedLots(const db::Read& read, ShipmentId shipment) {
    std::vector<CertifiedLot> lots;
    for (const auto& row : lotsOf(read, shipment)) lots.push_back(certified(read, row));
    return lots;
}

}  // namespace quality
