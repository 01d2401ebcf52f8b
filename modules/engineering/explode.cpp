// The parts of one item, summed up or level by level.
#include <algorithm>
#include <unordered_map>

#include "engineering/lines_in_force.h"

namespace engineering {
namespace {

using ByMade = std::unordered_map<ItemId, std::vector<const LineInForce*>>;

// Down one branch after the other, as the bill is read aloud.
void walk(const ByMade& lines, ItemId made, Quantity of, int level, std::size_t most, std::vector<Indented>& out) {
    const auto found = lines.find(made);
    if (found == lines.end()) return;
    for (const auto* line : found->second) {
        if (out.size() == most)
            db::refuse("engineering.explode.long",
                       "The bill of material has more than {most} rows, level by level. Look at its parts summed up.",
                       {{"most", static_cast<std::int64_t>(most)}});
        const auto perOne = line->perOne();
        const Quantity total{mulDiv(of.millionths, perOne.millionths, 1'000'000, Rounding::Up)};
        out.push_back({level, line->lineNo, line->part, line->number, line->kind, line->quantity, total, line->opNo,
                       line->designators});
        walk(lines, line->part, total, level + 1, most, out);
    }
}

}  // namespace

std::vector<Component> explode(const db::Read& read, ItemId item, Date on) {
    const auto lines = linesBelow(read, item, on);
    std::unordered_map<ItemId, Component> parts;
    for (const auto& line : lines) {
        // A line that holds for other serials may have led here alone.
        const auto made = parts.find(line.made);
        if (line.made != item && made == parts.end()) continue;
        const auto of = line.made == item ? quantity(1) : made->second.quantity;
        const auto depth = line.made == item ? 0 : made->second.depth;
        auto& part = parts.try_emplace(line.part, Component{line.part, line.number, {}, 0}).first->second;
        part.quantity += Quantity{mulDiv(of.millionths, line.perOne().millionths, 1'000'000, Rounding::Up)};
        part.depth = std::max(part.depth, depth + 1);
    }
    std::vector<Component> all;
    for (auto& [unused, part] : parts) all.push_back(std::move(part));
    std::ranges::sort(all, {}, [](const Component& c) { return std::pair{c.depth, c.number}; });
    return all;
}

std::vector<Indented> explodeByLevel(const db::Read& read, ItemId item, Date on, std::size_t most) {
    const auto lines = linesBelow(read, item, on);
    ByMade byMade;
    for (const auto& line : lines) byMade[line.made].push_back(&line);
    std::vector<Indented> out;
    walk(byMade, item, quantity(1), 1, most, out);
    return out;
}

}  // namespace engineering
