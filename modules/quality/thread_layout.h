// Where the records of a thread stand on a sheet: in layers from left to right, what came before at the left of what came
// of it, no two touching. Pure: the same thread is always drawn alike.
//
// Layers are the longest ways, with every record as near to what came of it as it can stand; within a layer the order
// follows the middle of the neighbours (Sugiyama, Tagawa and Toda, IEEE SMC 11, 1981), and heights are the least squares
// that keep the order and the distances (pool adjacent violators).
#pragma once
#include <cstddef>
#include <span>
#include <vector>

namespace quality {

struct LayoutArc {
    std::size_t from = 0, to = 0;
    auto operator<=>(const LayoutArc&) const = default;
};
struct LayoutSizes {
    double width = 190, height = 66;  // of a card
    double across = 96, between = 16; // from layer to layer, from card to card
    double thin = 14;                 // what a line takes up that passes a layer
};
struct LayoutSpot {
    double x = 0, y = 0;
};
struct LayoutLine {
    bool back = false;  // closes a circle, so it runs from right to left
    // From the right edge of `from` to the left edge of `to`; where it passes a layer, where it comes in and goes out.
    std::vector<LayoutSpot> bends;
};
struct ThreadLayout {
    std::vector<int> layer;           // of each record, from 0 at the left
    std::vector<LayoutSpot> at;       // its upper left corner
    std::vector<LayoutLine> lines;    // of each arc, as given
    double width = 0, height = 0;
};
// `depth`: of each record how many steps it stands behind where the thread begins; of a circle the arc that goes against
// it runs back. Arcs of a record to itself are left out: their line has no bends.
ThreadLayout layOut(std::span<const int> depth, std::span<const LayoutArc> arcs, const LayoutSizes& = {});

}  // namespace quality
