// A thread as a picture: no two cards touch, what came of something stands at its right, and the same is drawn alike.
#include <catch2/catch.hpp>

#include "quality/thread_layout.h"

using namespace quality;

namespace {

struct Drawing {
    std::vector<int> depth;
    std::vector<LayoutArc> arcs;
    ThreadLayout layout() const { return layOut(depth, arcs); }
};

// A little generator of its own, so that every machine draws the same.
struct Dice {
    std::uint64_t state;
    std::size_t below(std::size_t n) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::size_t>((state >> 33) % n);
    }
};

Drawing thrown(std::uint64_t seed, std::size_t nodes, std::size_t arcs, bool circles) {
    Dice dice{seed};
    Drawing d;
    for (std::size_t i = 0; i < nodes; ++i) d.depth.push_back(static_cast<int>(dice.below(9)) - 4);
    for (std::size_t i = 0; i < arcs; ++i) {
        LayoutArc arc{dice.below(nodes), dice.below(nodes)};
        if (!circles && arc.from > arc.to) std::swap(arc.from, arc.to);
        d.arcs.push_back(arc);
    }
    return d;
}

void checkApart(const ThreadLayout& layout) {
    const LayoutSizes sizes;
    for (std::size_t a = 0; a < layout.at.size(); ++a) {
        CHECK(layout.at[a].x >= 0);
        CHECK(layout.at[a].y >= -1e-6);
        CHECK(layout.at[a].x + sizes.width <= layout.width + 1e-6);
        CHECK(layout.at[a].y + sizes.height <= layout.height + 1e-6);
        for (std::size_t b = a + 1; b < layout.at.size(); ++b) {
            const bool beside = std::abs(layout.at[a].x - layout.at[b].x) >= sizes.width + sizes.across - 1e-6;
            const bool below = std::abs(layout.at[a].y - layout.at[b].y) >= sizes.height + sizes.between - 1e-6;
            if (!beside && !below) FAIL_CHECK("cards " << a << " and " << b << " touch");
        }
    }
}

void checkDirections(const Drawing& d, const ThreadLayout& layout) {
    REQUIRE(layout.lines.size() == d.arcs.size());
    for (std::size_t i = 0; i < d.arcs.size(); ++i) {
        const auto& arc = d.arcs[i];
        const auto& line = layout.lines[i];
        if (arc.from == arc.to) {
            CHECK(line.bends.empty());
            continue;
        }
        REQUIRE(line.bends.size() >= 2);
        if (line.back) continue;
        CHECK(layout.layer[arc.from] < layout.layer[arc.to]);
        // It meets each layer between once, and runs to the right all the way.
        CHECK(line.bends.size() == 2 * static_cast<std::size_t>(layout.layer[arc.to] - layout.layer[arc.from]));
        for (std::size_t b = 1; b < line.bends.size(); ++b) CHECK(line.bends[b].x > line.bends[b - 1].x);
    }
}

// Where a line passes a layer no card of the layer lies.
void checkPasses(const ThreadLayout& layout) {
    const LayoutSizes sizes;
    for (const auto& line : layout.lines)
        for (std::size_t b = 1; b + 1 < line.bends.size(); b += 2)
            for (const auto& card : layout.at)
                if (std::abs(card.x - line.bends[b].x) < 1e-6) {
                    const bool apart = line.bends[b].y < card.y - 1e-6 || line.bends[b].y > card.y + sizes.height + 1e-6;
                    CHECK(apart);
                }
}

}  // namespace

TEST_CASE("a chain stands in one row from left to right") {
    const Drawing d{{0, 1, 2, 3}, {{0, 1}, {1, 2}, {2, 3}}};
    const auto layout = d.layout();
    CHECK(layout.layer == std::vector<int>{0, 1, 2, 3});
    for (const auto& at : layout.at) CHECK(at.y == Approx(0));
    checkApart(layout);
    checkDirections(d, layout);
}

TEST_CASE("what stands beside a long way stands near what came of it, and its line passes no card") {
    // A blank goes into a bracket by an order; a receipt and a customer at the ends.
    const Drawing d{{0, 1, 1, 2, -1, 3}, {{0, 1}, {1, 2}, {0, 2}, {2, 3}, {4, 0}, {3, 5}, {4, 5}}};
    const auto layout = d.layout();
    CHECK(layout.layer == std::vector<int>{1, 2, 3, 4, 0, 5});
    checkApart(layout);
    checkDirections(d, layout);
    checkPasses(layout);
    // A second receipt of the bracket's layer does not stand at the far left.
    const Drawing late{{0, 1, 2, -1}, {{0, 1}, {1, 2}, {3, 2}}};
    CHECK(late.layout().layer == std::vector<int>{0, 1, 2, 1});
}

TEST_CASE("of a circle the arc against the steps runs back") {
    const Drawing d{{-1, 0, 1}, {{0, 1}, {1, 2}, {2, 0}}};
    const auto layout = d.layout();
    CHECK(layout.layer == std::vector<int>{0, 1, 2});
    CHECK_FALSE(layout.lines[0].back);
    CHECK_FALSE(layout.lines[1].back);
    CHECK(layout.lines[2].back);
    CHECK(layout.lines[2].bends.size() == 2);
}

TEST_CASE("no two cards of any thread touch, lines run to the right, and the same thread is drawn alike") {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        INFO("seed " << seed);
        const auto d = thrown(seed, 2 + seed % 37, seed * 2, seed % 3 == 0);
        const auto layout = d.layout();
        REQUIRE(layout.at.size() == d.depth.size());
        checkApart(layout);
        checkDirections(d, layout);
        checkPasses(layout);
        if (seed % 3 != 0)
            for (const auto& line : layout.lines) CHECK_FALSE(line.back);
        const auto again = d.layout();
        CHECK(again.layer == layout.layer);
        for (std::size_t i = 0; i < layout.at.size(); ++i) {
            CHECK(again.at[i].x == layout.at[i].x);
            CHECK(again.at[i].y == layout.at[i].y);
        }
        // In whichever order the arcs were found.
        auto turned = d;
        std::ranges::reverse(turned.arcs);
        const auto other = turned.layout();
        CHECK(other.layer == layout.layer);
        for (std::size_t i = 0; i < layout.at.size(); ++i) CHECK(other.at[i].y == layout.at[i].y);
    }
}

TEST_CASE("nothing, and cards without a line, have their place") {
    CHECK(layOut({}, {}).at.empty());
    const Drawing d{{0, 0, 0}, {}};
    checkApart(d.layout());
    CHECK(d.layout().layer == std::vector<int>{0, 0, 0});
}
