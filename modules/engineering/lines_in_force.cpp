#include "engineering/lines_in_force.h"

#include <algorithm>

#include "engineering/serial.h"

namespace engineering {

Quantity LineInForce::perOne() const {
    return {yield == 1'000'000 ? quantity.millionths : mulDiv(quantity.millionths, 1'000'000, yield, Rounding::Up)};
}

bool NextSerials::holds(ItemId made, const std::optional<std::string>& from, const std::optional<std::string>& to) {
    if (!from && !to) return true;
    auto known = next_.find(made);
    if (known == next_.end()) known = next_.emplace(made, serialToCome(read_, made)).first;
    return inSerials(known->second, from, to);
}

void refuseDepth(std::string_view part) {
    db::refuse("engineering.bom.deep",
               "{part} stands more than 60 levels down, so its bills of material probably run in a circle. "
               "Look at the revisions made now.",
               {{"part", part}});
}

std::vector<LineInForce> linesBelow(const db::Read& read, ItemId item, Date on) {
    auto lines = read.all<LineInForce>(R"sql(
        with recursive below(item_id, depth) as (
            select cast($1 as bigint), cast(0 as bigint)
            union
            select l.item_id, below.depth + 1
            from below
            join item m on m.item_id = below.item_id
            join bom b on b.item_id = m.item_id and b.revision = m.revision and b.alternate = '' and b.state = 'released'
            join bom_line l on l.bom_id = b.bom_id and l.kind in ('component', 'phantom')
            where below.depth <= $3 and l.valid_from <= $2 and (l.valid_to is null or l.valid_to >= $2)
        )
        select b.item_id as made, l.item_id as part, l.bom_line_id, l.line_no, l.kind, i.number, l.quantity, b.yield,
               l.op_no, l.designators, l.serial_from, l.serial_to, d.depth
        from (select item_id, max(depth) as depth from below group by item_id) d
        join item m on m.item_id = d.item_id
        join bom b on b.item_id = m.item_id and b.revision = m.revision and b.alternate = '' and b.state = 'released'
        join bom_line l on l.bom_id = b.bom_id and l.kind in ('component', 'phantom')
        join item i on i.item_id = l.item_id
        where l.valid_from <= $2 and (l.valid_to is null or l.valid_to >= $2)
        order by d.depth, b.item_id, l.line_no
    )sql", item, on, deepestLevel);
    NextSerials serials{read};
    std::erase_if(lines, [&](const LineInForce& l) { return !serials.holds(l.made, l.serialFrom, l.serialTo); });
    for (const auto& line : lines)
        if (line.depth >= deepestLevel) refuseDepth(line.number);
    return lines;
}

}  // namespace engineering
