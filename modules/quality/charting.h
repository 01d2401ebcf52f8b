// How a chart that is kept in the database goes on: from its newest points, whatever their number.
#pragma once
#include <vector>

#include "database/transaction.h"
#include "quality/charts.h"
#include "quality/inspection_facts.h"

namespace quality {

// A point as chart_point has it; the columns by name.
struct KeptPoint {
    int pointNo = 1;
    double size = 0;
    std::optional<double> mean, spread, deviation, defects;
    double plotted = 0;
    std::optional<double> second, variance;
    std::optional<int> aboveFrom, belowFrom;
    std::int64_t broken = 0, brokenLower = 0;
};
BOOST_DESCRIBE_STRUCT(KeptPoint, (),
                      (pointNo, size, mean, spread, deviation, defects, plotted, second, variance, aboveFrom, belowFrom, broken,
                       brokenLower))
Subgroup subgroupOf(const KeptPoint&);
// The point with the limits that these give it; nothing of a lower panel where it has none.
Point pointOf(const Design&, const Base&, const KeptPoint&);

// Judges one subgroup after another.
class Judging {
public:
    // No base: nothing is judged. before: the newest points that this base judged and that count, the oldest first.
    Judging(Design, std::optional<Base>, std::vector<KeptPoint> before);
    struct Opened {
        Rule rule;
        Panel panel;
        int firstNo;
    };
    struct Judged {
        KeptPoint point;
        std::vector<Opened> signals;  // a run that goes on signals once, a point beyond a limit each time
    };
    Judged next(int no, const Subgroup&);

private:
    void drawUnjudged(KeptPoint&, const Subgroup&) const;
    void draw(Judged&, const Subgroup&);
    void note(Judged&, const std::vector<Signal>&) const;

    Design design_;
    std::optional<Base> base_;
    std::vector<KeptPoint> before_;  // longestRule at most
    Carried carried_;
};

// Where subgroups come from, beside their values.
struct PointSource {
    std::string readings{}, note{};
    std::optional<LotId> lot{};
    std::optional<GaugeId> gauge{};
    std::optional<InspectionSampleId> sample{};
    std::optional<int> firstPiece{};
};
// Appends to a chart; reads as much for the first as for the hundred thousandth.
class Appending {
public:
    Appending(db::Tx&, const ChartFacts&);
    void add(const Subgroup&, const PointSource&);
    SubgroupAdded added() const { return added_; }

private:
    db::Tx& tx_;
    ControlChartId chart_;
    std::optional<LimitPeriodId> limits_;
    int last_ = 0;
    Judging judging_;
    SubgroupAdded added_;
};
ChartSignalId openSignal(db::Tx&, ControlChartId, int no, const Judging::Opened&);

// A point as it is drawn and judged by these limits.
void keepJudged(db::Tx&, ControlChartId, LimitPeriodId, const KeptPoint&);
// What weighs what came before draws and judges the points after that one again, which counts no more. Where over
// mostJudged follow, its sums begin anew with the next subgroup.
void carryAnew(db::Tx&, const ChartFacts&, int no);

LimitPeriodId keepLimits(db::Tx&, ControlChartId, const LimitPeriod&);

std::optional<LimitPeriod> limitsNow(const db::Read&, ControlChartId);
int lastNo(const db::Read&, ControlChartId);  // 0: it has no subgroup yet
// The newest `most` points from that number on that count, the oldest first.
std::vector<KeptPoint> pointsBefore(const db::Read&, ControlChartId, int fromNo, int most);

// The reasons against changing it: "quality.chart.closed", and a site where the actor may not.
void checkChart(const db::Read&, const ChartFacts&, std::string_view permission, db::Reasons&);
std::string wordsOf(std::span<const Reading>);  // by blanks

// What was recorded for a characteristic goes on its charts, in the same commit: pieces `from` to `to` of the sample, or
// the piece that was corrected, with the reason. tally: of the sample with them.
void chartResults(db::Tx&, const InspectionFacts&, const Sample&, const Tally&, const RecordResults&, int from, int to);

}  // namespace quality
