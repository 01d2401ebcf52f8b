// Doctor's I06 that no query can ask cheaply: no lot went into itself, over any number of levels.
#include <algorithm>
#include <string>
#include <vector>

#include "database/doctor.h"
#include "production/genealogy.h"

namespace production {
namespace {

struct Edge {
    std::int64_t output = 0, input = 0;
    auto operator<=>(const Edge&) const = default;
};
BOOST_DESCRIBE_STRUCT(Edge, (), (output, input))

// Through things kept without lots no trace goes, so they close no circle.
std::vector<Edge> edgesOf(const db::Read& read) {
    std::vector<Edge> edges;
    read.each<Edge>(R"sql(
        select g.output_lot_id as output, g.input_lot_id as input
        from genealogy g join lot l on l.lot_id = g.output_lot_id join item i on i.item_id = l.item_id
        where i.tracking <> 'none'
    )sql", [&](const Edge& edge) { edges.push_back(edge); });
    std::ranges::sort(edges);
    const auto doubled = std::ranges::unique(edges);
    edges.erase(doubled.begin(), doubled.end());
    return edges;
}

class Graph {
public:
    explicit Graph(std::vector<Edge> edges) : edges_(std::move(edges)) {
        for (const auto& edge : edges_) {
            lots_.push_back(edge.output);
            lots_.push_back(edge.input);
        }
        std::ranges::sort(lots_);
        const auto doubled = std::ranges::unique(lots_);
        lots_.erase(doubled.begin(), doubled.end());
        uses_.resize(lots_.size());
        for (const auto& edge : edges_) ++uses_[at(edge.input)];
    }
    // Takes away what nothing was made of, again and again: whatever is left went into itself.
    std::vector<std::int64_t> inCircles() {
        std::vector<std::size_t> free;
        for (std::size_t i = 0; i < lots_.size(); ++i)
            if (uses_[i] == 0) free.push_back(i);
        std::size_t taken = 0;
        while (!free.empty()) {
            const auto lot = free.back();
            free.pop_back();
            ++taken;
            for (const auto& edge : std::ranges::equal_range(edges_, lots_[lot], {}, &Edge::output))
                if (const auto input = at(edge.input); --uses_[input] == 0) free.push_back(input);
        }
        std::vector<std::int64_t> circles;
        if (taken == lots_.size()) return circles;
        for (std::size_t i = 0; i < lots_.size(); ++i)
            if (uses_[i] > 0) circles.push_back(lots_[i]);
        return circles;
    }

private:
    std::size_t at(std::int64_t lot) const {
        return static_cast<std::size_t>(std::ranges::lower_bound(lots_, lot) - lots_.begin());
    }
    std::vector<Edge> edges_;
    std::vector<std::int64_t> lots_;
    std::vector<std::int64_t> uses_;  // edges that go out of it and are not taken away
};

}  // namespace

void findCircles(const db::Read& read, std::vector<db::Finding>& findings) {
    constexpr std::size_t most = 20;
    const auto circles = Graph{edgesOf(read)}.inCircles();
    for (std::size_t i = 0; i < std::min(most, circles.size()); ++i)
        findings.push_back({"I06_circles", "lot_id=" + std::to_string(circles[i]) + " went into itself or into what did"});
}

}  // namespace production
