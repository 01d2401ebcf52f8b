#include "quality/thread_layout.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace quality {
namespace {

// Cards, and the spots where long lines pass a layer; both stand in layers in an order.
class Sheet {
public:
    Sheet(std::span<const int> depth, const LayoutSizes& sizes) : depth_(depth), sizes_(sizes), out_(depth.size()), in_(depth.size()) {}

    void lay(std::span<const LayoutArc> arcs) {
        takeArcs(arcs);
        findLayers();
        passLayers();
        sortLayers();
        findHeights();
    }
    ThreadLayout told(std::span<const LayoutArc> arcs) const;

private:
    void takeArcs(std::span<const LayoutArc>);
    bool reaches(std::size_t from, std::size_t to) const;
    std::vector<std::size_t> fromLeft() const;
    void findLayers();
    void passLayers();
    void sortLayers();
    void sortBy(std::size_t layer, const std::vector<std::vector<std::size_t>>& neighbours);
    void findHeights();
    void place(std::size_t layer, const std::vector<std::vector<std::size_t>>& neighbours);
    void connect(std::size_t from, std::size_t to) {
        out_[from].push_back(to);
        in_[to].push_back(from);
    }
    double high(std::size_t one) const { return one < depth_.size() ? sizes_.height : sizes_.thin; }
    double apart(std::size_t upper, std::size_t lower) const { return (high(upper) + high(lower)) / 2 + sizes_.between; }

    std::span<const int> depth_;
    const LayoutSizes& sizes_;
    std::vector<std::vector<std::size_t>> out_, in_;
    std::set<LayoutArc> ahead_;                            // arcs that run from left to right
    std::map<LayoutArc, std::vector<std::size_t>> passes_;  // where a long one passes
    std::vector<int> layer_;
    std::vector<std::vector<std::size_t>> layers_;
    std::vector<std::size_t> rank_;                        // place within the layer
    std::vector<double> middle_;                           // height of the middle
};

// Those that follow the steps first: an arc that would close a circle runs back.
void Sheet::takeArcs(std::span<const LayoutArc> arcs) {
    std::vector<LayoutArc> all{arcs.begin(), arcs.end()};
    std::ranges::sort(all, {}, [&](const LayoutArc& a) { return std::tuple{depth_[a.from] < depth_[a.to] ? 0 : 1, a.from, a.to}; });
    for (const auto& arc : all)
        if (arc.from != arc.to && !ahead_.contains(arc) && !reaches(arc.to, arc.from)) {
            ahead_.insert(arc);
            connect(arc.from, arc.to);
        }
}

bool Sheet::reaches(std::size_t from, std::size_t to) const {
    std::vector<bool> seen(out_.size());
    std::vector<std::size_t> next{from};
    while (!next.empty()) {
        const auto one = next.back();
        next.pop_back();
        if (one == to) return true;
        if (seen[one]) continue;
        seen[one] = true;
        next.insert(next.end(), out_[one].begin(), out_[one].end());
    }
    return false;
}

// Each one behind all that lead to it.
std::vector<std::size_t> Sheet::fromLeft() const {
    std::vector<std::size_t> waits, order;
    for (std::size_t i = 0; i < in_.size(); ++i) {
        waits.push_back(in_[i].size());
        if (in_[i].empty()) order.push_back(i);
    }
    for (std::size_t i = 0; i < order.size(); ++i)
        for (const auto next : out_[order[i]])
            if (--waits[next] == 0) order.push_back(next);
    return order;
}

void Sheet::findLayers() {
    const auto order = fromLeft();
    layer_.assign(depth_.size(), 0);
    for (const auto one : order)
        for (const auto next : out_[one]) layer_[next] = std::max(layer_[next], layer_[one] + 1);
    for (auto one = order.rbegin(); one != order.rend(); ++one) {
        if (out_[*one].empty()) continue;
        int nearest = layer_[out_[*one].front()];
        for (const auto next : out_[*one]) nearest = std::min(nearest, layer_[next]);
        layer_[*one] = nearest - 1;
    }
    if (const auto least = std::ranges::min_element(layer_); least != layer_.end())
        for (const int first = *least; auto& layer : layer_) layer -= first;
}

void Sheet::passLayers() {
    for (auto& some : out_) some.clear();
    for (auto& some : in_) some.clear();
    for (const auto& arc : ahead_) {
        auto from = arc.from;
        for (int layer = layer_[arc.from] + 1; layer < layer_[arc.to]; ++layer) {
            layer_.push_back(layer);
            out_.emplace_back();
            in_.emplace_back();
            connect(from, layer_.size() - 1);
            passes_[arc].push_back(from = layer_.size() - 1);
        }
        connect(from, arc.to);
    }
    layers_.resize(layer_.empty() ? 0 : static_cast<std::size_t>(*std::ranges::max_element(layer_)) + 1);
    for (std::size_t i = 0; i < layer_.size(); ++i) layers_[static_cast<std::size_t>(layer_[i])].push_back(i);
    rank_.resize(layer_.size());
    for (const auto& layer : layers_)
        for (std::size_t r = 0; r < layer.size(); ++r) rank_[layer[r]] = r;
}

// Who has no neighbour there keeps its place.
void Sheet::sortBy(std::size_t layer, const std::vector<std::vector<std::size_t>>& neighbours) {
    std::vector<std::pair<double, std::size_t>> wanted;
    for (const auto one : layers_[layer]) {
        double sum = 0;
        for (const auto other : neighbours[one]) sum += static_cast<double>(rank_[other]);
        const auto many = static_cast<double>(neighbours[one].size());
        wanted.emplace_back(many > 0 ? sum / many : static_cast<double>(rank_[one]), one);
    }
    std::ranges::stable_sort(wanted, {}, &std::pair<double, std::size_t>::first);
    for (std::size_t r = 0; r < wanted.size(); ++r) {
        layers_[layer][r] = wanted[r].second;
        rank_[wanted[r].second] = r;
    }
}

void Sheet::sortLayers() {
    for (int turn = 0; turn < 4; ++turn) {
        for (std::size_t i = 1; i < layers_.size(); ++i) sortBy(i, in_);
        for (std::size_t i = layers_.size(); i-- > 1;) sortBy(i - 1, out_);
    }
}

// As near to the middle of the neighbours as the order and the distances allow.
void Sheet::place(std::size_t layer, const std::vector<std::vector<std::size_t>>& neighbours) {
    struct Block {
        double sum = 0, count = 0;
        std::size_t many = 0;
        double middle() const { return sum / count; }
    };
    const auto& row = layers_[layer];
    std::vector<double> offset(row.size(), 0);
    for (std::size_t r = 1; r < row.size(); ++r) offset[r] = offset[r - 1] + apart(row[r - 1], row[r]);
    std::vector<Block> blocks;
    for (std::size_t r = 0; r < row.size(); ++r) {
        double wanted = middle_[row[r]];
        if (const auto& near = neighbours[row[r]]; !near.empty()) {
            wanted = 0;
            for (const auto other : near) wanted += middle_[other];
            wanted /= static_cast<double>(near.size());
        }
        blocks.push_back({wanted - offset[r], 1, 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].middle() > blocks.back().middle()) {
            const auto last = blocks.back();
            blocks.pop_back();
            blocks.back() = {blocks.back().sum + last.sum, blocks.back().count + last.count, blocks.back().many + last.many};
        }
    }
    std::size_t r = 0;
    for (const auto& block : blocks)
        for (std::size_t i = 0; i < block.many; ++i, ++r) middle_[row[r]] = block.middle() + offset[r];
}

void Sheet::findHeights() {
    middle_.assign(layer_.size(), 0);
    for (const auto& row : layers_)
        for (std::size_t r = 1; r < row.size(); ++r) middle_[row[r]] = middle_[row[r - 1]] + apart(row[r - 1], row[r]);
    for (int turn = 0; turn < 3; ++turn) {
        for (std::size_t i = 1; i < layers_.size(); ++i) place(i, in_);
        for (std::size_t i = layers_.size(); i-- > 1;) place(i - 1, out_);
    }
    double top = 0;
    for (std::size_t i = 0; i < middle_.size(); ++i) top = i == 0 ? middle_[i] - high(i) / 2 : std::min(top, middle_[i] - high(i) / 2);
    for (auto& middle : middle_) middle -= top;
}

ThreadLayout Sheet::told(std::span<const LayoutArc> arcs) const {
    ThreadLayout out;
    const auto left = [&](std::size_t one) { return layer_[one] * (sizes_.width + sizes_.across); };
    for (std::size_t i = 0; i < depth_.size(); ++i) {
        out.layer.push_back(layer_[i]);
        out.at.push_back({left(i), middle_[i] - sizes_.height / 2});
        out.width = std::max(out.width, left(i) + sizes_.width);
    }
    for (std::size_t i = 0; i < middle_.size(); ++i) out.height = std::max(out.height, middle_[i] + high(i) / 2);
    for (const auto& arc : arcs) {
        auto& line = out.lines.emplace_back();
        if (arc.from == arc.to) continue;
        line.back = !ahead_.contains(arc);
        line.bends.push_back({left(arc.from) + sizes_.width, middle_[arc.from]});
        if (const auto passes = passes_.find(arc); passes != passes_.end())
            for (const auto pass : passes->second) {
                line.bends.push_back({left(pass), middle_[pass]});
                line.bends.push_back({left(pass) + sizes_.width, middle_[pass]});
            }
        line.bends.push_back({left(arc.to), middle_[arc.to]});
    }
    return out;
}

}  // namespace

ThreadLayout layOut(std::span<const int> depth, std::span<const LayoutArc> arcs, const LayoutSizes& sizes) {
    Sheet sheet{depth, sizes};
    sheet.lay(arcs);
    return sheet.told(arcs);
}

}  // namespace quality
