#include "app/bench/make_floor_bills.h"

#include <algorithm>

#include <fmt/core.h>

#include "database/text.h"

namespace app::bench {
namespace {

constexpr std::int64_t million = 1'000'000, cent = 10'000, minute = 60'000;  // millionths; milliseconds
constexpr std::string_view families[Bills::levels] = {"RM", "PT", "SA", "AS", "MD", "UN", "PR"};
constexpr std::int64_t percent[Bills::levels] = {20, 30, 25, 20, 12, 8, 5};  // of the bills; the first: bought things
constexpr std::int64_t levelToOrder = 3;

}  // namespace

Bills::Bills(const WorksSize& size) {
    const auto ordered = std::clamp<std::int64_t>(size.bills / 500, 20, 200);
    for (std::size_t level = 0; level < levels; ++level)
        addLevel(level, size.bills * percent[level] / 100, level == levelToOrder ? ordered : 0);
}

void Bills::addLevel(std::size_t level, std::int64_t count, std::int64_t ordered) {
    const auto busy = std::min(count - ordered, std::max<std::int64_t>(12, count / 50));
    first_[level] = static_cast<std::uint32_t>(things.size());
    busy_[level] = static_cast<std::uint32_t>(busy);
    count_[level] = static_cast<std::uint32_t>(count);
    for (std::int64_t n = 0; n < count; ++n) {
        Thing t;
        t.level = static_cast<int>(level);
        t.busy = n < busy;
        t.toOrder = n >= busy && n < busy + ordered;
        t.number = t.toOrder ? fmt::format("{}{:05}", toOrder, n - busy + 1) : fmt::format("{}-{:05}", families[level], n + 1);
        t.firstPart = parts_.size();
        if (level == 0) t.cost = n == 0 ? 5 : dice_.between(2, 200);
        else addParts(t, n);
        things.push_back(std::move(t));
    }
}

// One part from the level below, the others from anywhere below it; five on average, and five where it is to order.
void Bills::addParts(Thing& t, std::int64_t turn) {
    const auto level = static_cast<std::int64_t>(t.level);
    const bool amongBusy = t.busy || t.toOrder;
    t.parts = t.toOrder ? 5 : static_cast<std::size_t>(3 + turn % 5);
    const bool screw = turn % 250 == 0 && !t.toOrder;
    for (std::size_t n = 0; n < t.parts; ++n) {
        Part part;
        if (screw && n + 1 == t.parts) part.thing = 0;
        else if (n == 0) part.thing = choose(static_cast<std::size_t>(level - 1), amongBusy);
        else part.thing = chooseOther(t, amongBusy);
        if (things[part.thing].level == 0) part.pieces = dice_.between(1, 4);
        t.cost += part.pieces * things[part.thing].cost;
        parts_.push_back(part);
    }
}

std::uint32_t Bills::choose(std::size_t level, bool amongBusy) {
    return first_[level] + static_cast<std::uint32_t>(dice_.below(amongBusy ? busy_[level] : count_[level]));
}

// Half of them are bought. A part stands twice in a bill only where there is hardly another.
std::uint32_t Bills::chooseOther(const Thing& t, bool amongBusy) {
    std::uint32_t part = 0;
    for (int tried = 0; tried < 20; ++tried) {
        const auto below = t.level == 1 || dice_.percent(50) ? 0 : dice_.between(1, t.level - 1);
        part = choose(static_cast<std::size_t>(below), amongBusy);
        if (std::ranges::none_of(std::span{parts_}.subspan(t.firstPart), [&](const Part& p) { return p.thing == part; })) break;
    }
    return part;
}

void Bills::write(BulkFile& file, const Ground& g, const Shop& shop, Tally& tally) {
    writeItems(file, g, shop, tally);
    writeBills(file, g, tally);
    writeRoutings(file, shop, tally);
    writePacking(file, tally);
}

void Bills::writeItems(BulkFile& file, const Ground& g, const Shop& shop, Tally& tally) {
    Rows items(file, "item",
               "number, name, name_sort, item_category_id, unit_id, tracking, shelf_days, revision, gtin, safety_stock, reorder_point, lead_days, state, version");
    Rows revisions(file, "item_revision", "item_id, revision, state, note, released_on, version");
    Rows costs(file, "item_cost", "item_id, revision, site_id, valid_from, unit_cost");
    Rows prices(file, "price", "price_list_id, item_id, from_quantity, valid_from, valid_to, unit_price");
    const auto from = g.days.text(g.days.first());
    for (auto& t : things) {
        const auto name = t.number == muchUsed ? std::string{"Screw ISO 4762 M6x20"} : thingName(dice_).name;
        t.id = items.add(t.number, name, db::sortKey(name), t.level == 0 ? shop.rawCategory : g.category, g.unit, "lot", nullptr, "A", "", 0, 0,
                         dice_.between(2, 30), "active", 1);
        revisions.add(t.id, "A", "released", "", from, 1);
        costs.add(t.id, "A", g.site.number, from, t.cost * cent);
        if (t.toOrder || t.level >= 5) prices.add(shop.priceList, t.id, 0, from, nullptr, t.cost * 2 * cent);
    }
    tally.finish(items, revisions, costs, prices);
}

void Bills::writeBills(BulkFile& file, const Ground& g, Tally& tally) {
    Rows boms(file, "bom", "item_id, revision, alternate, state, yield, note, version");
    Rows lines(file, "bom_line",
               "bom_id, line_no, kind, item_id, revision, quantity, scrap, op_no, backflush, cost_share, designators, valid_from");
    const auto from = g.days.text(g.days.first());
    for (auto& t : things) {
        if (t.level == 0) continue;
        t.bom = boms.add(t.id, "A", "", "released", million, "", 1);
        int no = 0;
        for (const auto& part : partsOf(t))
            lines.add(t.bom, no += 10, "component", things[part.thing].id, "", part.pieces * million, 0, 10, 0, 0, "", from);
    }
    tally.finish(boms, lines);
}

// What is made for an order is done in one step, so that one report completes it.
void Bills::writeRoutings(BulkFile& file, const Shop& shop, Tally& tally) {
    Rows routings(file, "routing", "item_id, revision, alternate, state, version");
    Rows operations(file, "routing_operation",
                    "routing_id, op_no, name, work_center_id, setup_ms, run_ms, run_quantity, crew, queue_ms, move_ms, outside_days, instruction");
    constexpr std::string_view steps[] = {"Prepare and join", "Finish and pack"};
    for (std::size_t n = 0; n < things.size(); ++n) {
        auto& t = things[n];
        if (t.level == 0 || (!t.busy && !t.toOrder)) continue;
        t.routing = routings.add(t.id, "A", "", "released", 1);
        for (int step = 0; step < (t.toOrder ? 1 : 2); ++step)
            operations.add(t.routing, (step + 1) * 10, steps[step], shop.centers[(n + static_cast<std::size_t>(step)) % shop.centers.size()],
                           15 * minute, 2 * minute, million, 1, 0, 0, 0, "");
    }
    tally.finish(routings, operations);
}

// Five in a carton, four cartons on a pallet.
void Bills::writePacking(BulkFile& file, Tally& tally) {
    Rows packings(file, "packing", "item_id, level, kind, holds, tare, version");
    for (const auto& t : things) {
        if (!t.toOrder && t.level < 5) continue;
        packings.add(t.id, 1, "carton", 5 * million, 300, 1);
        packings.add(t.id, 2, "pallet", 4, 20'000, 1);
    }
    tally.finish(packings);
}

}  // namespace app::bench
