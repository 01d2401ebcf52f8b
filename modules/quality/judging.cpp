// A chart that is kept goes on from its newest points.
#include <algorithm>
#include <cmath>

#include "quality/charting.h"

namespace quality {
namespace {

bool weighted(ChartKind kind) { return kind == ChartKind::ewma || kind == ChartKind::cusum; }

Rules withBit(std::int64_t bits, Rule rule) { return Rules::ofBits(static_cast<unsigned>(bits)).with(rule); }

}  // namespace

Subgroup subgroupOf(const KeptPoint& p) {
    return {p.size, p.mean.value_or(0), p.spread.value_or(0), p.deviation.value_or(0), p.defects.value_or(0)};
}

Point pointOf(const Design& design, const Base& base, const KeptPoint& p) {
    if (design.kind == ChartKind::cusum) {
        const Limits limits{0, 0, design.decision, 0};
        return {{p.plotted, limits}, p.second ? std::optional{Mark{*p.second, limits}} : std::nullopt};
    }
    if (design.kind == ChartKind::ewma) {
        const auto sigma = std::sqrt(p.variance.value_or(0));
        return {{p.plotted, {base.centre - design.reach * sigma, base.centre, base.centre + design.reach * sigma, sigma}}, {}};
    }
    if (!measures(design.kind)) return {{p.plotted, limitsOfCount(design.kind, base, p.size)}, {}};
    Point point{{p.plotted, limitsOfMean(base, p.size)}, {}};
    if (!p.second) return point;
    const auto n = static_cast<int>(p.size);
    point.second = Mark{*p.second, design.kind == ChartKind::i_mr     ? limitsOfRange(base, 2)
                                   : design.kind == ChartKind::xbar_r ? limitsOfRange(base, n)
                                                                      : limitsOfDeviation(base, n)};
    return point;
}

Judging::Judging(Design design, std::optional<Base> base, std::vector<KeptPoint> before)
    : design_(std::move(design)), base_(base), before_(std::move(before)) {
    if (before_.empty()) return;
    const auto& last = before_.back();
    carried_.before = last.mean;
    carried_.z = last.plotted;
    carried_.variance = last.variance.value_or(0);
    carried_.above = last.plotted;
    carried_.below = last.second.value_or(0);
}

Judging::Judged Judging::next(int no, const Subgroup& s) {
    requireFits(design_.kind, s);
    Judged judged;
    auto& p = judged.point;
    p.pointNo = no;
    p.size = s.size;
    if (measures(design_.kind)) {
        p.mean = s.mean;
        p.spread = s.range;
        p.deviation = s.deviation;
    } else {
        p.defects = s.count;
    }
    if (base_)
        draw(judged, s);
    else
        drawUnjudged(p, s);
    before_.push_back(p);
    if (before_.size() > longestRule) before_.erase(before_.begin());
    return judged;
}

void Judging::drawUnjudged(KeptPoint& p, const Subgroup& s) const {
    const auto kind = design_.kind;
    const bool number = kind == ChartKind::c || kind == ChartKind::np;
    p.plotted = measures(kind) ? s.mean : number ? s.count : s.count / s.size;
    if (kind == ChartKind::xbar_r) p.second = s.range;
    if (kind == ChartKind::xbar_s) p.second = s.deviation;
    if (kind == ChartKind::i_mr && !before_.empty()) p.second = std::abs(s.mean - before_.back().mean.value_or(s.mean));
}

void Judging::draw(Judged& judged, const Subgroup& s) {
    std::vector<Point> points;
    for (const auto& before : before_) points.push_back(pointOf(design_, *base_, before));
    auto chart = points.empty() ? Chart{design_, *base_} : Chart{design_, *base_, std::move(points), carried_};
    const auto found = chart.append(s);
    carried_ = chart.carried();
    auto& p = judged.point;
    const auto& drawn = chart.points().back();
    p.plotted = drawn.main.value;
    if (drawn.second) p.second = drawn.second->value;
    if (design_.kind == ChartKind::ewma) p.variance = carried_.variance;
    if (design_.kind == ChartKind::cusum) {
        const auto since = [&](double sum, auto from) {
            const auto kept = before_.empty() ? std::optional<int>{} : before_.back().*from;
            return sum > 0 ? std::optional{kept.value_or(p.pointNo)} : std::nullopt;
        };
        p.aboveFrom = since(carried_.above, &KeptPoint::aboveFrom);
        p.belowFrom = since(carried_.below, &KeptPoint::belowFrom);
    }
    note(judged, found);
}

void Judging::note(Judged& judged, const std::vector<Signal>& found) const {
    auto& p = judged.point;
    for (const auto& signal : found) {
        auto& broken = signal.second ? p.brokenLower : p.broken;
        broken = withBit(broken, signal.rule).bits();
        const auto before = before_.empty() ? 0 : signal.second ? before_.back().brokenLower : before_.back().broken;
        const bool goesOn = Rules::ofBits(static_cast<unsigned>(before)).has(signal.rule);
        if (goesOn && (signal.rule != Rule::beyond_limits || weighted(design_.kind))) continue;
        const auto first = signal.points.front();
        int firstNo = first < before_.size() ? before_[first].pointNo : p.pointNo;
        if (design_.kind == ChartKind::cusum) firstNo = (signal.second ? p.belowFrom : p.aboveFrom).value_or(p.pointNo);
        judged.signals.push_back({signal.rule, signal.second ? Panel::lower : Panel::upper, firstNo});
    }
}

}  // namespace quality
