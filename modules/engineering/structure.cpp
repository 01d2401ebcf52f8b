#include "engineering/structure.h"

#include <algorithm>

#include "engineering/lines_in_force.h"

namespace engineering {
namespace {

struct Row {
    ItemId made, part;
    bool phantom = false;
    Quantity quantity;
    std::int64_t yield = 1'000'000;
    std::optional<std::string> serialFrom, serialTo;
};
BOOST_DESCRIBE_STRUCT(Row, (), (made, part, phantom, quantity, yield, serialFrom, serialTo))

std::int64_t perOneOf(const Row& row) {
    return row.yield == 1'000'000 ? row.quantity.millionths
                                  : mulDiv(row.quantity.millionths, 1'000'000, row.yield, Rounding::Up);
}

}  // namespace

Structure::Structure(const db::Read& read, Date on) {
    std::vector<Loose> lines;
    std::vector<Row> bySerial;
    read.each<Row>(R"sql(
        select b.item_id as made, l.item_id as part, case when l.kind = 'phantom' then 1 else 0 end as phantom,
               l.quantity, b.yield, l.serial_from, l.serial_to
        from bom b
        join item m on m.item_id = b.item_id and m.revision = b.revision
        join bom_line l on l.bom_id = b.bom_id and l.kind in ('component', 'phantom')
        where b.alternate = '' and b.state = 'released' and l.valid_from <= $1 and (l.valid_to is null or l.valid_to >= $1)
    )sql", [&](const Row& row) {
        if (row.serialFrom || row.serialTo) bySerial.push_back(row);
        else lines.push_back({row.made, row.part, perOneOf(row), row.phantom});
    }, on);
    NextSerials serials{read};
    for (const auto& row : bySerial)
        if (serials.holds(row.made, row.serialFrom, row.serialTo))
            lines.push_back({row.made, row.part, perOneOf(row), row.phantom});
    build(read, lines);
}

Structure::Structure(const db::Read& read, ItemId top, Date on) {
    std::vector<Loose> lines;
    for (const auto& line : linesBelow(read, top, on))
        lines.push_back({line.made, line.part, line.perOne().millionths, line.kind == "phantom"});
    place_.emplace(top, 0);
    order_.push_back(top);
    build(read, lines);
}

void Structure::build(const db::Read& read, const std::vector<Loose>& lines) {
    const auto placed = [&](ItemId item) {
        const auto [at, fresh] = place_.emplace(item, static_cast<std::int32_t>(order_.size()));
        if (fresh) order_.push_back(item);
        return at->second;
    };
    std::vector<From> edges;
    edges.reserve(lines.size());
    for (const auto& line : lines) {
        const auto made = placed(line.made);
        edges.push_back({made, {placed(line.part), line.phantom, line.perOne}});
    }
    arrange(read, edges);
    const auto count = order_.size();
    first_.assign(count + 1, 0);
    for (const auto& [made, edge] : edges) ++first_[static_cast<std::size_t>(made) + 1];
    for (std::size_t i = 0; i < count; ++i) first_[i + 1] += first_[i];
    edges_.resize(edges.size());
    auto next = first_;
    for (const auto& [made, edge] : edges) edges_[next[static_cast<std::size_t>(made)]++] = edge;
}

// Puts the items in the order of their levels (Kahn: a part comes when all that it goes into have), and says the
// edges anew in it.
void Structure::arrange(const db::Read& read, std::vector<From>& edges) {
    const auto count = order_.size();
    std::vector<std::int32_t> waits(count, 0), level(count, 0);
    std::vector<std::vector<std::int32_t>> below(count);
    for (const auto& [made, edge] : edges) {
        ++waits[static_cast<std::size_t>(edge.part)];
        below[static_cast<std::size_t>(made)].push_back(edge.part);
    }
    std::vector<std::int32_t> sorted;
    sorted.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        if (waits[i] == 0) sorted.push_back(static_cast<std::int32_t>(i));
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const auto made = static_cast<std::size_t>(sorted[i]);
        for (const auto part : below[made]) {
            const auto at = static_cast<std::size_t>(part);
            level[at] = std::max(level[at], level[made] + 1);
            if (--waits[at] == 0) sorted.push_back(part);
        }
    }
    if (sorted.size() < count) {
        const auto at = std::ranges::find_if(waits, [](std::int32_t n) { return n > 0; }) - waits.begin();
        refuseDepth(read.one<std::string>(R"sql(select number from item where item_id = $1)sql",
                                          order_[static_cast<std::size_t>(at)]));
    }
    std::ranges::stable_sort(sorted, {}, [&](std::int32_t i) { return level[static_cast<std::size_t>(i)]; });
    std::vector<std::int32_t> now(count);
    std::vector<ItemId> order(count);
    level_.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto was = static_cast<std::size_t>(sorted[i]);
        now[was] = static_cast<std::int32_t>(i);
        order[i] = order_[was];
        level_[i] = level[was];
        place_[order[i]] = static_cast<std::int32_t>(i);
    }
    order_ = std::move(order);
    for (auto& [made, edge] : edges) {
        made = now[static_cast<std::size_t>(made)];
        edge.part = now[static_cast<std::size_t>(edge.part)];
    }
}

std::optional<std::size_t> Structure::placeOf(ItemId item) const {
    const auto found = place_.find(item);
    return found == place_.end() ? std::nullopt : std::optional{static_cast<std::size_t>(found->second)};
}

int Structure::level(ItemId item) const {
    const auto place = placeOf(item);
    return place ? level_[*place] : 0;
}

bool Structure::isMade(ItemId item) const {
    const auto place = placeOf(item);
    return place && !edgesOf(*place).empty();
}

std::vector<Structure::Part> Structure::explode(ItemId item) const {
    const auto top = placeOf(item);
    if (!top) return {};
    // What is reached, in the order of the levels: then each part is whole before its own parts are counted.
    std::unordered_map<std::int32_t, std::size_t> found;
    std::vector<std::int32_t> reached;
    std::vector<Part> parts;
    const auto reach = [&](std::int32_t place) {
        if (!found.emplace(place, 0).second) return;
        reached.push_back(place);
    };
    for (const auto& edge : edgesOf(*top)) reach(edge.part);
    for (std::size_t i = 0; i < reached.size(); ++i)
        for (const auto& edge : edgesOf(static_cast<std::size_t>(reached[i]))) reach(edge.part);
    std::ranges::sort(reached);
    parts.reserve(reached.size());
    for (const auto place : reached) {
        found[place] = parts.size();
        parts.push_back({order_[static_cast<std::size_t>(place)], {}, 0});
    }
    const auto count = [&](std::size_t place, std::int64_t of, int depth) {
        for (const auto& edge : edgesOf(place)) {
            auto& part = parts[found.at(edge.part)];
            part.quantity += Quantity{mulDiv(of, edge.perOne, 1'000'000, Rounding::Up)};
            part.depth = std::max(part.depth, depth + 1);
        }
    };
    count(*top, 1'000'000, 0);
    for (std::size_t i = 0; i < reached.size(); ++i)
        count(static_cast<std::size_t>(reached[i]), parts[i].quantity.millionths, parts[i].depth);
    std::ranges::stable_sort(parts, {}, &Part::depth);
    return parts;
}

}  // namespace engineering
