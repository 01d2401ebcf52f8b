#include "inventory/inspections.h"

#include <algorithm>

#include "calendar/calendar.h"
#include "inventory/facts.h"
#include "ledger/ledger.h"

namespace inventory {
namespace {

struct PlanInForce {
    InspectionPlanId inspectionPlanId;
    std::string number;
    int skips = 0;  // so many of the next lots of this source are passed
};
BOOST_DESCRIBE_STRUCT(PlanInForce, (), (inspectionPlanId, number, skips))

// The one that says most: for this supplier before for all, for this revision before for all.
std::optional<PlanInForce> planFor(const db::Read& read, const Inspected& goods) {
    return read.find<PlanInForce>(R"sql(
        select p.inspection_plan_id, p.number,
               coalesce((select s.skips from sampling_state s
                         where s.plan_number = p.number and s.supplier_id is not distinct from cast($5 as bigint)), 0) as skips
        from inspection_plan p
        where p.item_id = $1 and p.occasion = $2 and p.state = 'released' and p.revision in ('', $3)
          and p.op_no is not distinct from cast($4 as bigint)
          and (p.supplier_id is null or p.supplier_id = cast($5 as bigint))
        order by case when p.supplier_id is null then 1 else 0 end, case when p.revision = '' then 1 else 0 end,
                 p.inspection_plan_id desc
        limit 1
    )sql", goods.item, goods.occasion, goods.revision, goods.opNo, goods.supplier);
}

Quantity sum(const Inspected& goods) {
    auto all = goods.quantity;
    for (const auto& lot : goods.lots) all += lot.quantity;
    return all;
}

void writeLots(db::Tx& tx, InspectionId inspection, const Inspected& goods, bool free) {
    const auto write = [&](std::optional<LotId> lot, std::optional<BinId> bin, Quantity quantity) {
        tx.run(R"sql(
            insert into inspection_lot (inspection_id, lot_id, bin_id, quantity, freed, rejected)
            values ($1, $2, $3, $4, $5, 0)
        )sql", inspection, lot, bin, quantity, free ? quantity : Quantity{});
    };
    // What joins the same lot in the same bin makes its part larger; nothing of it is decided on yet.
    const auto grow = [&](std::optional<LotId> lot, std::optional<BinId> bin, Quantity quantity) {
        const auto joined = tx.run(R"sql(
            update inspection_lot set quantity = quantity + $4
            where inspection_id = $1 and lot_id is not distinct from cast($2 as bigint)
              and bin_id is not distinct from cast($3 as bigint) and freed + rejected = 0
        )sql", inspection, lot, bin, quantity);
        if (joined == 0) write(lot, bin, quantity);
    };
    if (goods.lots.empty()) return grow({}, {}, goods.quantity);
    for (const auto& lot : goods.lots) grow(lot.lot, lot.bin, lot.quantity);
}

// What came before for the same supply, or was reported of the same work, while nobody has drawn its sample.
std::optional<InspectionId> sameDelivery(const db::Read& read, const PlanInForce& plan, const Inspected& goods) {
    if (!goods.supply && !goods.workOrder) return {};
    return read.find<InspectionId>(R"sql(
        select inspection_id from inspection
        where (supply_id = cast($1 as bigint) or work_order_id = cast($5 as bigint)) and inspection_plan_id = $2 and revision = $3
          and supply_id is not distinct from cast($1 as bigint) and work_order_id is not distinct from cast($5 as bigint)
          and op_no is not distinct from cast($6 as bigint) and site_id = $7
          and supplier_id is not distinct from cast($4 as bigint) and state = 'due'
        order by inspection_id limit 1
    )sql", goods.supply, plan.inspectionPlanId, goods.revision, goods.supplier, goods.workOrder, goods.opNo, goods.site);
}

InspectionId write(db::Tx& tx, const PlanInForce& plan, const Inspected& goods, bool skipped) {
    const auto number = ledger::nextNumber(tx, goods.site, "inspection", calendar::siteToday(tx, goods.site));
    return tx.make<InspectionId>(R"sql(
        insert into inspection (site_id, number, inspection_plan_id, occasion, item_id, revision, supplier_id, supply_id,
                                work_order_id, op_no, quantity, state, opened_at, drawn_by, decided_at, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, '', $14, 1)
        returning inspection_id
    )sql", goods.site, number, plan.inspectionPlanId, goods.occasion, goods.item, goods.revision, goods.supplier, goods.supply,
        goods.workOrder, goods.opNo, sum(goods), skipped ? "skipped" : "due", tx.now(),
        skipped ? std::optional{tx.now()} : std::nullopt);
}

// Of a lot that lies in bins for inspection, and what of it nobody has decided on.
struct Waiting {
    Quantity there, waiting;
};
BOOST_DESCRIBE_STRUCT(Waiting, (), (there, waiting))

Waiting waitingOf(const db::Read& read, LotId lot) {
    return read.one<Waiting>(R"sql(
        select coalesce((select cast(sum(b.on_hand) as bigint) from stock_balance b
                         join bin n on n.bin_id = b.bin_id and n.kind = 'inspection' where b.lot_id = $1), 0) as there,
               coalesce((select cast(sum(l.quantity - l.freed - l.rejected) as bigint) from inspection_lot l
                         where l.lot_id = $1), 0) as waiting
    )sql", lot);
}

// The same of quarantine: what of it open nonconformances are about.
Waiting casesOf(const db::Read& read, LotId lot) {
    return read.one<Waiting>(R"sql(
        select coalesce((select cast(sum(b.on_hand) as bigint) from stock_balance b
                         join bin n on n.bin_id = b.bin_id and n.kind = 'quarantine' where b.lot_id = $1), 0) as there,
               coalesce((select cast(sum(c.quantity - c.decided) as bigint) from nonconformance c
                         join bin n on n.bin_id = c.bin_id and n.kind = 'quarantine'
                         where c.lot_id = $1 and c.state = 'open'), 0) as waiting
    )sql", lot);
}

bool stays(const Waiting& of, Quantity leaving) { return of.waiting == Quantity{} || of.there - leaving >= of.waiting; }

void requireCasesDecided(const db::Read& read, LotId lot, const BinFacts& out, const BinFacts& in, Quantity quantity) {
    const auto of = casesOf(read, lot);
    if (stays(of, quantity)) return;
    const auto facts = theLot(read, lot);
    db::refuse("inventory.quarantine.waiting",
               "{waiting} of lot {lot} of {item} in quarantine are a nonconformance that nobody has decided on, so {quantity} "
               "cannot leave {bin} for {to}. Decide what becomes of them first.",
               {{"waiting", of.waiting},
                {"lot", facts.number},
                {"item", facts.item},
                {"quantity", quantity},
                {"bin", out.code},
                {"to", in.code}},
               "to");
}

}  // namespace

bool mustWait(const db::Read& read, const Inspected& goods) {
    const auto plan = planFor(read, goods);
    return plan && plan->skips == 0;
}

void checkInspectionBin(const db::Read& read, const Inspected& goods, BinId bin, db::Reasons& reasons) {
    const auto there = theBin(read, bin);
    if (there.kind == BinKind::inspection || !mustWait(read, goods)) return;
    reasons.add("inventory.inspection.bin",
                "{item} is inspected before it may be used, so it cannot come into {bin}. Choose a bin for inspection.",
                {{"item", theItem(read, goods.item).number}, {"bin", there.code}}, "bin");
}

std::optional<InspectionId> openInspection(db::Tx& tx, const Inspected& goods) {
    const auto plan = planFor(tx, goods);
    if (!plan) return {};
    if (const auto same = sameDelivery(tx, *plan, goods)) {
        tx.run(R"sql(
            update inspection set quantity = quantity + $2, version = version + 1 where inspection_id = $1
        )sql", *same, sum(goods));
        writeLots(tx, *same, goods, false);
        return same;
    }
    const bool skipped = plan->skips > 0;
    if (skipped)
        tx.run(R"sql(
            update sampling_state set skips = skips - 1, version = version + 1
            where plan_number = $1 and supplier_id is not distinct from cast($2 as bigint)
        )sql", plan->number, goods.supplier);
    const auto inspection = write(tx, *plan, goods, skipped);
    writeLots(tx, inspection, goods, skipped);
    return inspection;
}

void requireDecided(const db::Read& read, LotId lot, BinId from, std::optional<BinId> to, Quantity quantity) {
    const auto out = theBin(read, from);
    const auto in = to ? std::optional{theBin(read, *to)} : std::nullopt;
    if (in && in->kind == out.kind) return;
    if (in && out.kind == BinKind::quarantine) return requireCasesDecided(read, lot, out, *in, quantity);
    if (out.kind != BinKind::inspection) return;
    const auto of = waitingOf(read, lot);
    if (stays(of, quantity)) return;
    const auto facts = theLot(read, lot);
    if (!in)
        db::refuse("inventory.inspection.scrap",
                   "{waiting} of lot {lot} of {item} wait for a decision of quality, so {quantity} cannot be scrapped in {bin}. "
                   "Decide on them first.",
                   {{"waiting", of.waiting},
                    {"lot", facts.number},
                    {"item", facts.item},
                    {"quantity", quantity},
                    {"bin", out.code}},
                   "bin");
    db::refuse("inventory.inspection.waiting",
               "{waiting} of lot {lot} of {item} wait for a decision of quality, so {quantity} cannot leave {bin} for {to}. "
               "Decide on them first.",
               {{"waiting", of.waiting},
                {"lot", facts.number},
                {"item", facts.item},
                {"quantity", quantity},
                {"bin", out.code},
                {"to", in->code}},
               "to");
}

}  // namespace inventory
