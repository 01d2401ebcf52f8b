#include "calendar/calendar.h"
#include "inventory/stock.h"
#include "people/people.h"
#include "warehouse/rounds.h"
#include "warehouse/unit_moves.h"
#include "warehouse/warehouse.h"

namespace warehouse {
namespace {

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

// Where it goes when nobody says: onto the round's cart, else to a dock.
std::optional<BinId> wayOf(const db::Read& read, const Grasp& grip) {
    if (grip.roundBin) return grip.roundBin;
    return dockFor(read, grip.order, grip.bin, {});
}

bool isEmptied(const db::Read& read, BinId bin) {
    return !read.find<StockBalanceId>(R"sql(
        select stock_balance_id from stock_balance where bin_id = $1 limit 1
    )sql", bin);
}

// The right lot from the right place into the right box.
void checkScans(const db::Read& read, const Grasp& grip, const ConfirmPick& args, db::Reasons& reasons) {
    if (args.bin && *args.bin != grip.bin) {
        const auto scanned = read.find<std::string>(R"sql(select code from bin where bin_id = $1)sql", *args.bin);
        reasons.add("warehouse.pick.place", "This is bin {scanned}; the walk asks for bin {wanted}. Go there.",
                    {{"scanned", scanned.value_or("?")}, {"wanted", grip.binCode}}, "bin");
    }
    if (args.lot != grip.lot) {
        const auto scanned =
            read.find<std::string>(R"sql(select number from lot where lot_id = $1)sql", args.lot);
        reasons.add(
            "warehouse.pick.lot",
            "This is lot {scanned}; the walk asks for lot {wanted} in bin {bin}. Put it back and take that "
            "one, or set the other lot aside for the order line first.",
            {{"scanned", scanned.value_or("?")}, {"wanted", grip.lotNumber}, {"bin", grip.binCode}}, "lot");
    }
    if (grip.tote.empty() && !args.tote.empty())
        reasons.add("warehouse.pick.untoted", "This walk goes into no tote of its own. Leave the tote out.", {}, "tote");
    else if (args.tote != grip.tote)
        reasons.add("warehouse.pick.tote", "This goes into tote {wanted}. Scan that tote, and put nothing into another.",
                    {{"wanted", grip.tote}}, "tote");
}

}  // namespace

void check(const db::Read& read, const ConfirmPick& args, db::Reasons& reasons) {
    people::requireSite(read, "warehouse.confirmPick", grasp(read, args.pickLine).site);
    checkGrip(read, args, reasons);
}

void checkGrip(const db::Read& read, const ConfirmPick& args, db::Reasons& reasons) {
    const auto grip = grasp(read, args.pickLine);
    checkWalk(read, grip, reasons);
    checkScans(read, grip, args, reasons);
    if (args.quantity <= Quantity{})
        reasons.add("warehouse.pick.quantity", "A grip takes more than nothing. Enter what was taken.", {},
                    "quantity");
    else if (args.quantity > grip.left())
        reasons.add("warehouse.pick.too_much",
                    "This grip still asks for {left}, not {taken}. Put the rest back.",
                    {{"left", grip.left()}, {"taken", args.quantity}}, "quantity");
    if (args.toBin) checkTarget(read, grip, *args.toBin, reasons);
    if (!reasons.any())
        inventory::requireUsable(read, grip.lot, calendar::siteToday(read, grip.site), grip.minShelfDays);
}

PickConfirmed confirmPick(db::Tx& tx, const ConfirmPick& args) {
    const auto grip = grasp(tx, args.pickLine);
    const auto allocation = allocationOf(tx, grip, args.quantity);
    const auto to = args.toBin ? args.toBin : wayOf(tx, grip);
    const bool carried = to && *to != grip.bin;
    if (carried) carryGrip(tx, args.pickLine, allocation, args.quantity, *to);

    tx.run(R"sql(update pick_line set picked = picked + $2 where pick_line_id = $1)sql", args.pickLine,
           args.quantity);
    const auto state = settleWalk(tx, grip.walk);
    return {grip.walk, grip.number, state, grip.left() - args.quantity, carried && isEmptied(tx, grip.bin)};
}

}  // namespace warehouse
