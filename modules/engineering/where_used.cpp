// What a part goes into, on all levels: up the index of components, never over whole tables.
#include <algorithm>
#include <unordered_map>

#include "engineering/lines_in_force.h"

namespace engineering {
namespace {

struct Upwards {
    ItemId made, part;
    std::string number, name;
    Quantity quantity;
    std::int64_t yield = 1'000'000;
    std::optional<std::string> serialFrom, serialTo;
    int depth = 0;  // of `part` above the one that was asked for, at the farthest
};
BOOST_DESCRIBE_STRUCT(Upwards, (), (made, part, number, name, quantity, yield, serialFrom, serialTo, depth))

}  // namespace

std::vector<Used> whereUsed(const db::Read& read, ItemId part, Date on) {
    auto lines = read.all<Upwards>(R"sql(
        with recursive above(item_id, depth) as (
            select cast($1 as bigint), cast(0 as bigint)
            union
            select m.item_id, above.depth + 1
            from above
            join bom_line l on l.item_id = above.item_id and l.kind in ('component', 'phantom')
            join bom b on b.bom_id = l.bom_id and b.alternate = '' and b.state = 'released'
            join item m on m.item_id = b.item_id and m.revision = b.revision
            where above.depth <= $3 and l.valid_from <= $2 and (l.valid_to is null or l.valid_to >= $2)
        )
        select m.item_id as made, l.item_id as part, m.number, m.name, l.quantity, b.yield, l.serial_from, l.serial_to,
               d.depth
        from (select item_id, max(depth) as depth from above group by item_id) d
        join bom_line l on l.item_id = d.item_id and l.kind in ('component', 'phantom')
        join bom b on b.bom_id = l.bom_id and b.alternate = '' and b.state = 'released'
        join item m on m.item_id = b.item_id and m.revision = b.revision
        where l.valid_from <= $2 and (l.valid_to is null or l.valid_to >= $2)
    )sql", part, on, deepestLevel);
    std::ranges::sort(lines, {}, &Upwards::depth);
    NextSerials serials{read};
    std::unordered_map<ItemId, Used> found;
    for (const auto& line : lines) {
        if (line.depth >= deepestLevel) refuseDepth(line.number);
        const auto below = found.find(line.part);
        if ((line.part != part && below == found.end()) || !serials.holds(line.made, line.serialFrom, line.serialTo))
            continue;
        const auto perOne = mulDiv(line.quantity.millionths, 1'000'000, line.yield, Rounding::Up);
        const auto inPart = line.part == part ? quantity(1) : below->second.quantity;
        const auto level = line.part == part ? 0 : below->second.depth;
        auto& used = found[line.made];
        if (used.depth == 0) used = {line.made, line.number, line.name, {}, 0};
        used.quantity += Quantity{mulDiv(inPart.millionths, perOne, 1'000'000, Rounding::Up)};
        used.depth = std::max(used.depth, level + 1);
    }
    std::vector<Used> all;
    for (auto& [unused, used] : found) all.push_back(std::move(used));
    std::ranges::sort(all, {}, [](const Used& u) { return std::pair<int, const std::string&>{u.depth, u.number}; });
    return all;
}

}  // namespace engineering
