#include "app/demo/supplies.h"

#include <algorithm>

#include <fmt/core.h>

#include "shared/quantity.h"

namespace app::past {
namespace {

constexpr std::int64_t million = 1'000'000;

struct Need {
    std::string item;
    int leadDays = 0;
    std::int64_t reorderPoint = 0, free = 0, coming = 0, waiting = 0;
};
BOOST_DESCRIBE_STRUCT(Need, (), (item, leadDays, reorderPoint, free, coming, waiting))

struct Lying {
    std::int64_t lot = 0, bin = 0, free = 0;
    std::string item;
};
BOOST_DESCRIBE_STRUCT(Lying, (), (lot, bin, free, item))

std::string nameOf(Works& works, const std::string& party) {
    return works.all<std::string>(R"sql(select name from party where number = $1)sql", party).front();
}

// A purchase price some per cent around the standard, in tenths of a cent.
std::string around(const std::string& cost, int percent) {
    const auto euro = std::stod(cost) * (100 + percent) / 100;
    return fmt::format("{:.3f} EUR", euro);
}

}  // namespace

void Supplies::order() {
    const auto needs = works_.all<Need>(R"sql(
        select i.number as item, i.lead_days, i.reorder_point,
               coalesce((select cast(sum(b.on_hand - b.allocated) as bigint)
                         from stock_balance b join lot t on t.lot_id = b.lot_id and t.on_hold = 0
                         where b.item_id = i.item_id), 0) as free,
               coalesce((select cast(sum(s.quantity - s.received) as bigint)
                         from supply s where s.item_id = i.item_id and s.state = 'open'), 0) as coming,
               coalesce((select cast(sum(l.waiting) as bigint)
                         from sales_order_line l join sales_order o on o.sales_order_id = l.sales_order_id
                         where l.item_id = i.item_id and o.state = 'signed'), 0)
               + coalesce((select cast(sum(c.required - c.issued - c.allocated) as bigint)
                           from work_order_component c join work_order w on w.work_order_id = c.work_order_id
                           where c.item_id = i.item_id and w.state = 'released'
                             and c.required > c.issued + c.allocated), 0) as waiting
        from item i where i.reorder_point > 0 order by i.item_id
    )sql");
    auto& dice = works_.dice;
    int number = 0;
    std::vector<Step> steps;
    std::vector<Coming> made;
    for (const auto& need : needs) {
        if (need.free + need.coming - need.waiting >= need.reorderPoint) continue;
        const auto& ware = works_.ware(need.item);
        const auto lacking = (need.reorderPoint + need.waiting - need.free - need.coming) / million;
        const int quantity = ware.lot * std::max(1, static_cast<int>(lacking) / ware.lot + 1);
        const int due = works_.day() + need.leadDays;
        constexpr int delays[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 1, 1, 2, 3, 4, 6, 8};
        int delay = delays[dice.below(18)];
        const int before = works_.lastDay() - due;
        if (before > 0 && before < 8 && number++ % 2 == 0)
            delay = before + dice.between(2, 5);  // late today
        const int day = std::max(due + delay, works_.day() + 1);
        const bool parts = dice.chance(15);
        if (ware.from == "work") {
            making_.order(ware, quantity, due, day, parts);
            continue;
        }
        const auto note = fmt::format("PO-{} {}", ++purchases_, nameOf(works_, ware.from));
        made.push_back({0, need.item, note, quantity, day, due, parts, false});
        steps.push_back({"inventory.expect", object{{"item", need.item},
                                                    {"quantity", counted(quantity, ware.unit)},
                                                    {"dueOn", toText(works_.dayOf(due))},
                                                    {"note", note}}});
    }
    const auto answers = works_.performAll("otto", steps);
    for (std::size_t i = 0; i < made.size(); ++i) {
        made[i].supply = idIn(answers[i], "supply");
        coming_.push_back(made[i]);
    }
}

// Who delivers very late says so on the day, as a rule.
void Supplies::tellDelays() {
    std::vector<Step> steps;
    for (auto& c : coming_) {
        if (c.told || c.due != works_.day() || c.day < c.due + 4 || c.supply % 3 == 0) continue;
        c.told = true;
        const auto version =
            works_.all<std::int64_t>(R"sql(select version from supply where supply_id = $1)sql", c.supply)
                .front();
        const auto day = toText(works_.dayOf(c.day - 1));
        c.note += fmt::format("; late, now said for {}", day);
        steps.push_back(
            {"inventory.changeSupply",
             object{{"supply", c.supply}, {"version", version}, {"dueOn", day}, {"note", c.note}}});
    }
    works_.performAll("otto", steps);
}

void Supplies::receive(Coming& c, std::vector<Step>& steps) {
    const auto& ware = works_.ware(c.item);
    const int quantity = c.parts ? c.left * 3 / 5 : c.left;
    object args{{"item", c.item},
                {"quantity", counted(quantity, ware.unit)},
                {"bin", "MAIN/IN"},
                {"supply", c.supply},
                {"against", "2100"},
                {"cost", around(ware.cost, works_.dice.between(-3, 5))},
                {"note", c.note}};
    if (ware.tracked) args["lot"] = works_.nextLot();
    steps.push_back({"inventory.receive", args});
    c.left -= quantity;
    c.day = works_.day() + 3;
    c.parts = false;
}

void Supplies::arrive() {
    tellDelays();
    std::vector<Step> steps;
    for (auto& c : coming_)
        if (c.day <= works_.day()) receive(c, steps);
    std::erase_if(coming_, [](const Coming& c) { return c.left == 0; });
    works_.performAll("otto", steps);
}

void Supplies::putAway() {
    std::vector<Step> steps;
    for (const auto& lying : works_.all<Lying>(R"sql(
             select b.lot_id as lot, b.bin_id as bin, b.on_hand as free, i.number as item
             from stock_balance b join bin n on n.bin_id = b.bin_id and n.kind in ('inbound', 'inspection')
             join lot t on t.lot_id = b.lot_id and t.on_hold = 0 join item i on i.item_id = b.item_id
             where b.on_hand > 0 order by b.stock_balance_id
         )sql")) {
        const auto& ware = works_.ware(lying.item);
        steps.push_back({"inventory.transfer",
                         object{{"lot", lying.lot},
                                {"from", lying.bin},
                                {"to", ware.bin},
                                {"quantity", counted(static_cast<int>(lying.free / million), ware.unit)}}});
    }
    works_.performAll("otto", steps);
}

}  // namespace app::past
