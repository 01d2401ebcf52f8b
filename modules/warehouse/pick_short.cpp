// What was not found is looked for elsewhere, and the bin is counted: the books are not believed until then.
#include "calendar/calendar.h"
#include "inventory/stock.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "promise/promise.h"
#include "warehouse/checks.h"
#include "warehouse/count_facts.h"
#include "warehouse/rounds.h"
#include "warehouse/warehouse.h"

namespace warehouse {
namespace {

// Where a part that was set aside instead lies.
struct Place {
    LotId lot;
    BinId bin;
    std::string kind;
    std::optional<ZoneId> zone;
};
BOOST_DESCRIBE_STRUCT(Place, (), (lot, bin, kind, zone))

Place placeOf(const db::Read& read, StockBalanceId balance) {
    return read.one<Place>(R"sql(
        select b.lot_id as lot, b.bin_id as bin, n.kind, u.zone_id as zone
        from stock_balance b join bin n on n.bin_id = b.bin_id left join bin_rule u on u.bin_id = b.bin_id
        where b.stock_balance_id = $1
    )sql", balance);
}

// The grip asks for no more than was taken.
void endGrip(db::Tx& tx, PickLineId grip, Quantity picked) {
    if (picked == Quantity{})
        tx.run(R"sql(delete from pick_line where pick_line_id = $1)sql", grip);
    else
        tx.run(R"sql(update pick_line set quantity = picked where pick_line_id = $1)sql", grip);
}

class NewGrips {
public:
    NewGrips(db::Tx& tx, const Grasp& grip) : tx_(tx), grip_(grip) {}
    // Nothing to walk for what stands at a dock already.
    void add(const inventory::Part& part) {
        const auto place = placeOf(tx_, part.balance);
        if (place.kind == "outbound") return;
        tx_.run(R"sql(
            insert into pick_line (pick_list_id, sales_order_line_id, lot_id, from_bin_id, quantity, picked)
            values ($1, $2, $3, $4, $5, 0)
        )sql", !grip_.zone || place.zone == grip_.zone ? grip_.walk : ownWalk(), grip_.line, place.lot, place.bin,
                part.quantity);
        ++made;
    }
    int made = 0;

private:
    PickListId ownWalk() {
        if (!own_)
            own_ = tx_.make<PickListId>(R"sql(
                insert into pick_list (site_id, number, sales_order_id, wave_id, tote, state, version)
                values ($1, $2, $3, $4, '', 'open', 1) returning pick_list_id
            )sql", grip_.site,
                ledger::nextNumber(tx_, grip_.site, "pick_list", calendar::siteToday(tx_, grip_.site)), grip_.order,
                grip_.wave);
        return *own_;
    }
    db::Tx& tx_;
    const Grasp& grip_;
    std::optional<PickListId> own_;
};

}  // namespace

void check(const db::Read& read, const PickShort& args, db::Reasons& reasons) {
    const auto grip = grasp(read, args.pickLine);
    people::requireSite(read, "warehouse.pickShort", grip.site);
    checkWalk(read, grip, reasons);
    if (grip.left() == Quantity{})
        reasons.add("warehouse.short.whole", "All of this grip was taken: nothing of it can be missing. Choose the one that is short.",
                    {}, "pickLine");
    checkNamed(reasons, "reason", args.reason, 500);
}

ShortPicked pickShort(db::Tx& tx, const PickShort& args) {
    const auto grip = grasp(tx, args.pickLine);
    ShortPicked done;
    done.pickList = grip.walk;
    done.missing = grip.left();
    endGrip(tx, args.pickLine, grip.picked);
    const auto back = inventory::giveBackAt(tx, grip.line, grip.lot, grip.bin, done.missing);
    NewGrips grips{tx, grip};
    for (const auto& part : inventory::allocateElsewhere(tx, grip.line, back, grip.bin)) {
        done.found += part.quantity;
        grips.add(part);
    }
    done.grips = grips.made;
    done.count = askForCount(tx, grip.bin, grip.site, "request").count;
    done.state = settleWalk(tx, grip.walk);
    const promise::Touched touched[] = {{grip.item, grip.site}};
    promise::settle(tx, touched);
    return done;
}

}  // namespace warehouse
