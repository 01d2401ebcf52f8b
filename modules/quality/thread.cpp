#include "quality/thread.h"

#include <algorithm>
#include <array>
#include <deque>
#include <set>

#include "quality/thread_ways.h"

namespace quality {
namespace {

struct WayRow {
    std::int64_t id = 0;
    std::optional<Quantity> quantity;
};
BOOST_DESCRIBE_STRUCT(WayRow, (), (id, quantity))

// What stands at the other end of one way, each record once.
struct WayEnds {
    const ThreadWay* way;
    std::vector<WayRow> rows;
    bool least = false;  // there are more
};

// The rows of one id as one. A way that was cut knows its quantities only where each id came as one row.
WayEnds together(const ThreadWay& way, const std::vector<WayRow>& rows) {
    WayEnds ends{&way, {}, rows.size() >= static_cast<std::size_t>(mostCounted)};
    const bool whole = way.summed || !ends.least;
    std::map<std::int64_t, std::optional<Quantity>> sums;
    for (const auto& row : rows) {
        auto& sum = sums.try_emplace(row.id, std::nullopt).first->second;
        if (row.quantity) sum = sum.value_or(Quantity{}) + *row.quantity;
    }
    for (const auto& [id, sum] : sums) {
        if (whole && sum && *sum <= Quantity{}) continue;  // all of it was brought back
        ends.rows.push_back({id, whole ? sum : std::nullopt});
    }
    if (way.newest) std::ranges::reverse(ends.rows);
    return ends;
}

std::vector<WayEnds> waysFrom(const db::Read& read, ThreadSight& sight, const ThreadNode& node, ThreadSide side) {
    std::vector<WayEnds> all;
    if (node.mixed) return all;
    const bool after = side == ThreadSide::after;
    for (const auto& ways : {waysOfGoods(), waysOfSales(), waysOfQuality(), waysOfChanges()})
        for (const auto& way : ways) {
            const auto* sql = after ? way.after : way.before;
            if (*sql == 0 || node.ref.kind != (after ? way.from : way.to) || !sight.goes(way)) continue;
            all.push_back(together(way, read.all<WayRow>(sql, node.ref.id, std::int64_t{mostCounted})));
        }
    return all;
}

// Whether the way that an edge took leads from its end to its beginning too, and the other way round.
bool leads(const ThreadEdge& edge, ThreadSide side) {
    for (const auto& ways : {waysOfGoods(), waysOfSales(), waysOfQuality(), waysOfChanges()})
        for (const auto& way : ways)
            if (way.bond == edge.bond && edge.from.kind == way.from && edge.to.kind == way.to)
                return *(side == ThreadSide::after ? way.after : way.before) != 0;
    return false;
}

bool isFact(std::string_view kind) { return kind == "inspection" || kind == "nonconformance"; }

enum class Wanted { seen, facts, itself, asked };  // edges between what is there; inspections too; what a way shows by itself; all

class Walker {
public:
    Walker(const db::Read& read, Thread thread) : read_(read), sight_(read), thread_(std::move(thread)) {
        for (std::size_t i = 0; i < thread_.points.size(); ++i) at_[thread_.points[i].node.ref] = i;
        for (const auto& edge : thread_.edges) edges_.insert({edge.from, edge.to, edge.bond});
    }

    bool begin(const ThreadRef& start) { return add(start, 0); }
    std::size_t size() const { return thread_.points.size(); }
    std::optional<std::size_t> find(const ThreadRef& ref) const {
        const auto known = at_.find(ref);
        return known == at_.end() ? std::nullopt : std::optional{known->second};
    }
    int depth(std::size_t point) const { return thread_.points[point].depth; }
    const std::string& kind(std::size_t point) const { return thread_.points[point].node.ref.kind; }

    // Shows at most `most` further records beside the point; those that are new.
    std::vector<std::size_t> step(std::size_t point, ThreadSide side, int most, Wanted wanted) {
        const auto node = thread_.points[point].node;
        const auto& ways = beside(node, side);
        std::vector<std::size_t> fresh;
        std::set<ThreadRef> others, hidden;
        bool least = false;
        // The kinds take turns, so that none hides another.
        for (std::size_t turn = 0, left = 1; left != 0; ++turn) {
            left = 0;
            for (const auto& ends : ways) {
                least = least || ends.least;
                if (turn >= ends.rows.size()) continue;
                ++left;
                const ThreadRef other{otherKind(*ends.way, side), ends.rows[turn].id};
                if (other == node.ref || hidden.contains(other)) continue;
                if (!at_.contains(other) && most > 0 && follows(*ends.way, side, wanted)) {
                    if (!add(other, depth(point) + (side == ThreadSide::after ? 1 : -1))) {
                        hidden.insert(other);
                        continue;
                    }
                    fresh.push_back(size() - 1);
                    --most;
                }
                others.insert(other);
                if (at_.contains(other)) connect(node, other, *ends.way, ends.rows[turn].quantity, side);
            }
        }
        auto& reach = side == ThreadSide::after ? thread_.points[point].after : thread_.points[point].before;
        reach.total = static_cast<int>(others.size());
        reach.least = least;
        return fresh;
    }
    void seeAll() {
        for (std::size_t i = 0; i < size(); ++i) see(i);
    }
    void see(std::size_t point) {
        step(point, ThreadSide::before, 0, Wanted::seen);
        step(point, ThreadSide::after, 0, Wanted::seen);
    }
    // Whatever was added since may be what a point leads to.
    Thread finished() {
        for (auto& point : thread_.points) point.before.shown = point.after.shown = 0;
        std::set<std::pair<ThreadRef, ThreadRef>> out, in;
        for (const auto& edge : thread_.edges) {
            if (leads(edge, ThreadSide::after) && out.emplace(edge.from, edge.to).second) ++thread_.points[at_.at(edge.from)].after.shown;
            if (leads(edge, ThreadSide::before) && in.emplace(edge.from, edge.to).second) ++thread_.points[at_.at(edge.to)].before.shown;
        }
        for (auto& point : thread_.points)
            for (auto* reach : {&point.before, &point.after}) reach->total = std::max(reach->total, reach->shown);
        return std::move(thread_);
    }

private:
    // Read once, though a point is walked from first and looked at again when all are there.
    const std::vector<WayEnds>& beside(const ThreadNode& node, ThreadSide side) {
        const auto [known, fresh] = beside_.try_emplace({node.ref, side});
        if (fresh) known->second = waysFrom(read_, sight_, node, side);
        return known->second;
    }

    static std::string otherKind(const ThreadWay& way, ThreadSide side) { return side == ThreadSide::after ? way.to : way.from; }

    static bool follows(const ThreadWay& way, ThreadSide side, Wanted wanted) {
        if (wanted == Wanted::asked) return true;
        if (wanted == Wanted::facts) return isFact(otherKind(way, side));
        return wanted == Wanted::itself && !(side == ThreadSide::after ? way.askedAfter : way.askedBefore);
    }

    bool add(const ThreadRef& ref, int depth) {
        auto node = told(read_, sight_, ref);
        if (!node) return false;
        at_[ref] = size();
        thread_.points.push_back({std::move(*node), depth, {}, {}});
        return true;
    }
    void connect(const ThreadNode& node, const ThreadRef& other, const ThreadWay& way, std::optional<Quantity> quantity, ThreadSide side) {
        const bool after = side == ThreadSide::after;
        const auto& from = after ? node.ref : other;
        const auto& to = after ? other : node.ref;
        if (!edges_.insert({from, to, way.bond}).second) return;
        const auto& unit = thread_.points[at_.at(way.unitOfTo ? to : from)].node.unit;
        thread_.edges.push_back({from, to, way.bond, quantity, quantity ? unit : std::string{}});
    }

    const db::Read& read_;
    ThreadSight sight_;
    Thread thread_;
    std::map<ThreadRef, std::size_t> at_;
    std::map<std::pair<ThreadRef, ThreadSide>, std::vector<WayEnds>> beside_;
    std::set<std::tuple<ThreadRef, ThreadRef, Bond>> edges_;
};

bool isEnd(const std::string& kind) {
    const auto* known = threadKind(kind);
    return known == nullptr || known->end;
}

}  // namespace

const ThreadPoint* Thread::find(const ThreadRef& ref) const {
    const auto found = std::ranges::find(points, ref, [](const ThreadPoint& p) -> const ThreadRef& { return p.node.ref; });
    return found == points.end() ? nullptr : &*found;
}

Thread threadOf(const db::Read& read, const ThreadRef& start, int most) {
    Walker walker{read, {}};
    if (!walker.begin(start)) return {};
    std::deque<std::pair<std::size_t, ThreadSide>> next{{0, ThreadSide::before}, {0, ThreadSide::after}};
    const auto room = [&](int wanted) { return std::min(wanted, most - static_cast<int>(walker.size())); };
    while (!next.empty() && room(1) > 0) {
        const auto [point, side] = next.front();
        next.pop_front();
        const bool first = point == 0;
        for (const auto fresh : walker.step(point, side, room(first ? 2 * perStep : perStep), first ? Wanted::asked : Wanted::itself))
            if (!isEnd(walker.kind(fresh))) next.emplace_back(fresh, side);
        // What was checked on the way comes after its lot, whichever way one goes.
        if (!first && side == ThreadSide::before && (walker.kind(point) == "lot" || walker.kind(point) == "work order"))
            walker.step(point, ThreadSide::after, room(perStep), Wanted::facts);
    }
    walker.seeAll();
    return walker.finished();
}

Thread threadGrown(const db::Read& read, Thread thread, const ThreadRef& at, ThreadSide side, int more) {
    Walker walker{read, std::move(thread)};
    if (const auto point = walker.find(at)) {
        const auto from = walker.size();
        walker.step(*point, side, more, Wanted::asked);
        for (auto fresh = from; fresh < walker.size(); ++fresh) walker.see(fresh);
    }
    return walker.finished();
}

Thread threadAnew(const db::Read& read, const Thread& thread) {
    Thread kept;
    ThreadSight sight{read};
    for (const auto& point : thread.points)
        if (auto node = told(read, sight, point.node.ref)) kept.points.push_back({std::move(*node), point.depth, {}, {}});
    Walker walker{read, std::move(kept)};
    walker.seeAll();
    return walker.finished();
}

}  // namespace quality
