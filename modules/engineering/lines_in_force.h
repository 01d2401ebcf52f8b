// The lines of bills of material as they hold on a day: what all explosions and roll-ups walk over.
#pragma once
#include <map>
#include <unordered_map>

#include "engineering/engineering.h"

namespace engineering {

// `quantity` of `part` for one `made`, by the usual released bill of its current revision; `yield`: millionths of what
// is started that come out good.
struct LineInForce {
    ItemId made, part;
    std::int64_t bomLineId = 0;
    int lineNo = 0;
    std::string kind, number;  // component or phantom; number of the part
    Quantity quantity;
    std::int64_t yield = 1'000'000;
    std::optional<int> opNo;
    std::string designators;
    std::optional<std::string> serialFrom, serialTo;
    int depth = 0;  // of `made` below the item that was asked for, at the deepest
    Quantity perOne() const;  // for one good piece: the process loss is in it
};
BOOST_DESCRIBE_STRUCT(LineInForce, (),
                      (made, part, bomLineId, lineNo, kind, number, quantity, yield, opNo, designators, serialFrom,
                       serialTo, depth))

// All lines below an item, so that each made thing comes before what it is made of. Where lines hold for some serials
// only, those for the next one to be made.
std::vector<LineInForce> linesBelow(const db::Read&, ItemId, Date on);

// Which lines with serials hold for what is made next; asks once for each item.
class NextSerials {
public:
    explicit NextSerials(const db::Read& read) : read_(read) {}
    bool holds(ItemId made, const std::optional<std::string>& from, const std::optional<std::string>& to);

private:
    const db::Read& read_;
    std::unordered_map<ItemId, std::string> next_;
};

[[noreturn]] void refuseDepth(std::string_view part);  // "engineering.bom.deep"
inline constexpr int deepestLevel = 60;

}  // namespace engineering
