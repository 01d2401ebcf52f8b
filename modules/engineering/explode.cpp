#include <algorithm>
#include <unordered_map>

#include "engineering/engineering.h"

namespace engineering {
namespace {

constexpr int deepest = 60;

// `quantity` of `part` goes into one `made`, which stands on `depth` at the deepest.
struct Edge {
    ItemId made, part;
    std::string number;
    Quantity quantity;
    int depth = 0;
};
BOOST_DESCRIBE_STRUCT(Edge, (), (made, part, number, quantity, depth))

// All lines below the item. An item stands deeper than everything it goes into, so in this order each one's
// own quantity is complete before its parts are counted.
std::vector<Edge> edges(const db::Read& read, ItemId item, Date on) {
    return read.all<Edge>(R"sql(
        with recursive line(made, part, quantity) as (
            select b.item_id, l.item_id, l.quantity
            from bom b
            join item i on i.item_id = b.item_id and i.revision = b.revision
            join bom_line l on l.bom_id = b.bom_id
            where b.state = 'released' and b.alternate = '' and l.kind in ('component', 'phantom') and l.valid_from <= $2 and (l.valid_to is null or l.valid_to >= $2)
        ), below(item_id, depth) as (
            select cast($1 as bigint), cast(0 as bigint)
            union
            select line.part, below.depth + 1
            from below join line on line.made = below.item_id
            where below.depth <= $3
        )
        select line.made, line.part, i.number, line.quantity, d.depth
        from (select item_id, max(depth) as depth from below group by item_id) d
        join line on line.made = d.item_id
        join item i on i.item_id = line.part
        order by d.depth, line.made, i.number, line.quantity
    )sql", item, on, deepest);
}

}  // namespace

std::vector<Component> explode(const db::Read& read, ItemId item, Date on) {
    std::unordered_map<ItemId, Component> parts;
    for (const auto& e : edges(read, item, on)) {
        if (e.depth >= deepest)
            db::refuse(
                "engineering.bom.deep",
                "{part} stands more than 60 levels down, so its bills of material probably run in a circle. "
                "Look at the revisions made now.",
                {{"part", e.number}});
        const auto made = e.made == item ? quantity(1) : parts.at(e.made).quantity;
        auto& part = parts.try_emplace(e.part, Component{e.part, e.number, {}, 0}).first->second;
        part.quantity += Quantity{mulDiv(made.millionths, e.quantity.millionths, 1'000'000, Rounding::Up)};
        part.depth = std::max(part.depth, e.depth + 1);
    }
    std::vector<Component> all;
    for (auto& [unused, part] : parts) all.push_back(std::move(part));
    std::ranges::sort(all, {}, [](const Component& c) { return std::pair{c.depth, c.number}; });
    return all;
}

}  // namespace engineering
