// What inspections record goes on the charts of what they measure, in the same commit.
#include <algorithm>

#include "quality/charting.h"

namespace quality {
namespace {

struct Fed {
    ControlChartId controlChartId;
    ChartKind kind = ChartKind::xbar_r;
    int size = 1;
};
BOOST_DESCRIBE_STRUCT(Fed, (), (controlChartId, kind, size))

// Values in another unit are not for that chart; bad pieces have none.
std::vector<Fed> chartsOf(const db::Read& read, const InspectionFacts& of, const Sample& sample) {
    return read.all<Fed>(R"sql(
        select c.control_chart_id, c.kind, c.size
        from control_chart c join inspection n on n.inspection_id = $1
        where c.item_id = n.item_id and c.characteristic = $2 and c.site_id = n.site_id and c.occasion = n.occasion
          and c.op_no is not distinct from n.op_no and c.state = 'active'
          and (c.kind in ('p', 'np') or c.unit_id is not distinct from cast($3 as bigint))
        order by c.control_chart_id
    )sql", of.inspectionId, sample.name, sample.unitId);
}

std::vector<Reading> valuesFrom(const db::Read& read, const Sample& sample, int from, int to) {
    return read.all<Reading>(R"sql(
        select r.value from inspection_result r
        where r.inspection_sample_id = $1 and r.piece between $2 and $3 and r.value is not null
          and not exists (select 1 from inspection_result c where c.corrects_id = r.inspection_result_id)
        order by r.piece
    )sql", sample.inspectionSampleId, from, to);
}

// Some pieces of the sample as one subgroup.
struct Pieces {
    int from = 1, to = 1;
};

// Pieces are taken in their order; what is left at the end of a sample is a smaller subgroup where the chart takes one.
std::vector<Pieces> wholeGroups(const Fed& chart, const Tally& tally, int from, int to) {
    if (!measures(chart.kind)) return tally.recorded == tally.asked ? std::vector<Pieces>{{1, tally.recorded}} : std::vector<Pieces>{};
    std::vector<Pieces> groups;
    for (int first = (from - 1) / chart.size * chart.size + 1; first <= to; first += chart.size) {
        const auto last = first + chart.size - 1;
        if (last <= to)
            groups.push_back({first, last});
        else if (tally.recorded == tally.asked && to > first && (chart.kind == ChartKind::xbar_r || chart.kind == ChartKind::xbar_s))
            groups.push_back({first, to});
    }
    return groups;
}

void append(db::Tx& tx, const Fed& fed, const Sample& sample, const Tally& tally, const RecordResults& args,
            const std::vector<Pieces>& groups) {
    if (groups.empty()) return;
    Appending appending{tx, theChart(tx, fed.controlChartId)};
    for (const auto& group : groups) {
        PointSource source{.lot = args.lot, .gauge = args.gauge, .sample = sample.inspectionSampleId, .firstPiece = group.from};
        if (!measures(fed.kind)) {
            appending.add(counted(tally.bad, tally.recorded), source);
            continue;
        }
        const auto values = valuesFrom(tx, sample, group.from, group.to);
        source.readings = wordsOf(values);
        std::vector<double> numbers;
        for (const auto& value : values) numbers.push_back(value.value);
        appending.add(measured(numbers), source);
    }
}

struct Made {
    int pointNo = 1, firstPiece = 1;
    double size = 1;
};
BOOST_DESCRIBE_STRUCT(Made, (), (pointNo, firstPiece, size))

// The subgroup that the corrected piece is in no longer counts; as the newest it is added anew.
void correct(db::Tx& tx, const Fed& fed, const Sample& sample, const Tally& tally, const RecordResults& args) {
    const auto made = tx.find<Made>(R"sql(
        select point_no, first_piece, size from chart_point
        where inspection_sample_id = $1 and control_chart_id = $2 and first_piece <= $3 and first_piece + size > $3 and left_out = ''
    )sql", sample.inspectionSampleId, fed.controlChartId, *args.piece);
    if (!made) return;
    tx.run(R"sql(
        update chart_point set left_out = $3 where control_chart_id = $1 and point_no = $2
    )sql", fed.controlChartId, made->pointNo, args.reason);
    if (made->pointNo == lastNo(tx, fed.controlChartId))
        append(tx, fed, sample, tally, args, {{made->firstPiece, made->firstPiece + static_cast<int>(made->size) - 1}});
    else
        carryAnew(tx, theChart(tx, fed.controlChartId), made->pointNo);
}

}  // namespace

void chartResults(db::Tx& tx, const InspectionFacts& of, const Sample& sample, const Tally& tally, const RecordResults& args, int from,
                  int to) {
    for (const auto& chart : chartsOf(tx, of, sample)) {
        if (args.piece)
            correct(tx, chart, sample, tally, args);
        else
            append(tx, chart, sample, tally, args, wholeGroups(chart, tally, from, to));
    }
}

}  // namespace quality
