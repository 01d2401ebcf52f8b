#include "calendar/calendar.h"
#include "inventory/stock.h"
#include "people/people.h"
#include "warehouse/unit_moves.h"
#include "warehouse/warehouse.h"

namespace warehouse {
namespace {

struct Grasp {
    PickListId walk;
    std::string number, state;
    SiteId site;
    SalesOrderLineId line;
    LotId lot;
    std::string lotNumber;
    BinId bin;
    std::string binCode;
    Quantity quantity, picked;
    int minShelfDays = 0;
};
BOOST_DESCRIBE_STRUCT(Grasp, (),
                      (walk, number, state, site, line, lot, lotNumber, bin, binCode, quantity, picked,
                       minShelfDays))

Grasp grasp(const db::Read& read, PickLineId id) {
    auto found = read.find<Grasp>(R"sql(
        select k.pick_list_id as walk, k.number, k.state, k.site_id as site, p.sales_order_line_id as line,
               p.lot_id as lot, t.number as lot_number, n.bin_id as bin, n.code as bin_code,
               p.quantity, p.picked, c.min_shelf_days
        from pick_line p
        join pick_list k on k.pick_list_id = p.pick_list_id
        join sales_order o on o.sales_order_id = k.sales_order_id
        join customer c on c.customer_id = o.customer_id
        join lot t on t.lot_id = p.lot_id
        join bin n on n.bin_id = p.from_bin_id
        where p.pick_line_id = $1
    )sql", id);
    if (!found)
        db::refuse("warehouse.pick.none", "There is no such grip. Open the walk again.", {}, "pickLine");
    return *found;
}

struct Target {
    SiteId site;
    std::string code, kind;
};
BOOST_DESCRIBE_STRUCT(Target, (), (site, code, kind))

void checkTarget(const db::Read& read, const Grasp& grip, BinId to, db::Reasons& reasons) {
    const auto bin =
        read.find<Target>(R"sql(select site_id as site, code, kind from bin where bin_id = $1)sql", to);
    if (!bin || bin->site != grip.site || bin->kind != "outbound")
        reasons.add(
            "warehouse.pick.bin",
            "Picked goods go to an outbound bin of the same site; bin {bin} is none. Scan an outbound bin.",
            {{"bin", bin ? bin->code : "?"}}, "toBin");
}

std::optional<BinId> outboundBin(const db::Read& read, BinId from) {
    return read.find<BinId>(R"sql(
        select o.bin_id from bin f join bin o on o.warehouse_id = f.warehouse_id
        where f.bin_id = $1 and o.kind = 'outbound'
        order by o.walk, o.bin_id limit 1
    )sql", from);
}

struct Reserved {
    AllocationId id;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(Reserved, (), (id, quantity))

AllocationId allocationOf(const db::Read& read, const Grasp& grip, Quantity wanted) {
    const auto found = read.find<Reserved>(R"sql(
        select a.allocation_id as id, a.quantity
        from allocation a join stock_balance b on b.stock_balance_id = a.stock_balance_id
        where a.sales_order_line_id = $1 and b.lot_id = $2 and b.bin_id = $3
    )sql", grip.line, grip.lot, grip.bin);
    const auto there = found ? found->quantity : Quantity{};
    if (there < wanted)
        db::refuse(
            "warehouse.pick.gone",
            "Of lot {lot} in bin {bin} only {there} are still set aside for this order. Make a new walk.",
            {{"lot", grip.lotNumber}, {"bin", grip.binCode}, {"there", there}}, "quantity");
    return found->id;
}

}  // namespace

void check(const db::Read& read, const ConfirmPick& args, db::Reasons& reasons) {
    const auto grip = grasp(read, args.pickLine);
    people::requireSite(read, "warehouse.confirmPick", grip.site);
    if (grip.state != "open")
        reasons.add("warehouse.pick.closed",
                    "Walk {walk} is in state '{state}'. Make a new walk for what is left.",
                    {{"walk", grip.number}, {"state", grip.state}}, "pickLine");
    if (args.lot != grip.lot) {
        const auto scanned =
            read.find<std::string>(R"sql(select number from lot where lot_id = $1)sql", args.lot);
        reasons.add(
            "warehouse.pick.lot",
            "This is lot {scanned}; the walk asks for lot {wanted} in bin {bin}. Put it back and take that "
            "one, or set the other lot aside for the order line first.",
            {{"scanned", scanned.value_or("?")}, {"wanted", grip.lotNumber}, {"bin", grip.binCode}}, "lot");
    }
    const auto left = grip.quantity - grip.picked;
    if (args.quantity <= Quantity{})
        reasons.add("warehouse.pick.quantity", "A grip takes more than nothing. Enter what was taken.", {},
                    "quantity");
    else if (args.quantity > left)
        reasons.add("warehouse.pick.too_much",
                    "This grip still asks for {left}, not {taken}. Put the rest back.",
                    {{"left", left}, {"taken", args.quantity}}, "quantity");
    if (args.toBin) checkTarget(read, grip, *args.toBin, reasons);
    if (!reasons.any())
        inventory::requireUsable(read, grip.lot, calendar::siteToday(read, grip.site), grip.minShelfDays);
}

PickConfirmed confirmPick(db::Tx& tx, const ConfirmPick& args) {
    const auto grip = grasp(tx, args.pickLine);
    const auto allocation = allocationOf(tx, grip, args.quantity);
    if (const auto to = args.toBin ? args.toBin : outboundBin(tx, grip.bin); to && *to != grip.bin)
        carryGrip(tx, args.pickLine, allocation, args.quantity, *to);

    tx.run(R"sql(update pick_line set picked = picked + $2 where pick_line_id = $1)sql", args.pickLine,
           args.quantity);
    const bool more = tx.find<PickLineId>(R"sql(
        select pick_line_id from pick_line where pick_list_id = $1 and picked < quantity
        order by pick_line_id limit 1
    )sql", grip.walk)
                          .has_value();
    const std::string state = more ? "open" : "picked";
    tx.run(R"sql(update pick_list set state = $2, version = version + 1 where pick_list_id = $1)sql",
           grip.walk, state);
    return {grip.walk, grip.number, state, grip.quantity - grip.picked - args.quantity};
}

}  // namespace warehouse
