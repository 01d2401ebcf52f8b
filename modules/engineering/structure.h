// All bills of material of a day as one graph in memory: for work on all items at once. 100,000 bills are loaded and
// exploded within two seconds.
#pragma once
#include <cstdint>
#include <span>
#include <unordered_map>

#include "engineering/engineering.h"

namespace engineering {

class Structure {
public:
    // The usual released bill of each item's current revision, lines of that day. Refuses "engineering.bom.deep" where
    // the bills run in a circle.
    Structure(const db::Read&, Date on);
    // Only what an item comes down to.
    Structure(const db::Read&, ItemId top, Date on);

    // The items that are made or go into something, by low-level code: each before all that goes into it.
    std::span<const ItemId> byLevel() const { return order_; }
    int level(ItemId) const;  // low-level code: the deepest level it stands on anywhere, 0 at the top
    bool isMade(ItemId) const;

    struct Part {
        ItemId item;
        Quantity quantity;  // for one of the item made
        int depth = 0;
    };
    // As engineering::explode, without numbers; by depth, then in no order that means something.
    std::vector<Part> explode(ItemId) const;

    struct Edge {
        std::int32_t part = 0;  // place in order_
        bool phantom = false;
        std::int64_t perOne = 0;  // millionths for one good piece
    };
    std::span<const Edge> edgesOf(std::size_t place) const {
        return std::span{edges_}.subspan(first_[place], first_[place + 1] - first_[place]);
    }
    std::optional<std::size_t> placeOf(ItemId) const;

private:
    struct Loose {
        ItemId made, part;
        std::int64_t perOne = 0;
        bool phantom = false;
    };
    using From = std::pair<std::int32_t, Edge>;
    void build(const db::Read&, const std::vector<Loose>&);
    void arrange(const db::Read&, std::vector<From>&);

    std::vector<ItemId> order_;
    std::vector<std::int32_t> level_;
    std::vector<std::size_t> first_;  // of the edges of each place
    std::vector<Edge> edges_;
    std::unordered_map<ItemId, std::int32_t> place_;
};

}  // namespace engineering
