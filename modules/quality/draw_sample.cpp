// A sample is drawn: by the size of the lot, the rule of each characteristic, and what the lots of the source have come to.
#include <algorithm>

#include "inventory/facts.h"
#include "people/people.h"
#include "quality/inspection_facts.h"

namespace quality {
namespace {

struct Asked {
    InspectionCharacteristicId inspectionCharacteristicId;
    int lineNo = 10;
    std::string name;
    SampleRule rule = SampleRule::every_piece;
    std::optional<int> size;
    std::optional<Level> level;
    std::optional<Percent> qualityLimit;
};
BOOST_DESCRIBE_STRUCT(Asked, (), (inspectionCharacteristicId, lineNo, name, rule, size, level, qualityLimit))

std::vector<Asked> askedBy(const db::Read& read, InspectionPlanId plan) {
    return read.all<Asked>(R"sql(
        select inspection_characteristic_id, line_no, name, rule, size, level, quality_limit
        from inspection_characteristic where inspection_plan_id = $1 order by line_no
    )sql", plan);
}

// What is to be taken, with all numbers of the row.
struct Taken {
    std::int64_t size = 1;
    std::string letter{};
    int accept = 0, reject = 1;
    bool second = false;
    int accept2 = 0, reject2 = 1;
    std::optional<double> k{}, most{};
};

Taken take(const Asked& c, std::int64_t lot, Severity severity) {
    const auto level = c.level.value_or(Level::II);
    const auto limit = c.qualityLimit.value_or(Percent{});
    switch (c.rule) {
        case SampleRule::every_piece: return {.size = lot};
        case SampleRule::fixed: return {.size = std::min<std::int64_t>(c.size.value_or(1), lot)};
        case SampleRule::single_sample: {
            const auto p = singlePlan(lot, level, limit, severity);
            return {p.size, std::string(1, p.letter), p.accept, p.reject, false, p.accept, p.reject};
        }
        case SampleRule::double_sample: {
            const auto p = doublePlan(lot, level, limit, severity);
            return {p.size, std::string(1, p.letter), p.accept1, p.reject1, p.second, p.accept2, p.reject2};
        }
        case SampleRule::variables: {
            const auto p = variablePlan(lot, level, limit, severity);
            Taken taken{.size = p.size, .letter = std::string(1, p.letter)};
            if (!p.all) {
                taken.k = p.k;
                taken.most = p.most;
            }
            return taken;
        }
    }
    return {};
}

// Pieces, a part of one counted as one.
std::int64_t piecesOf(Quantity quantity) {
    return std::max<std::int64_t>(1, (quantity.millionths + 999'999) / 1'000'000);
}

}  // namespace

SampleDrawn planned(const db::Read& read, const InspectionFacts& of) {
    SampleDrawn drawn{of.inspectionId, sourceOf(read, of.planNumber, of.supplierId).switching.severity, {}};
    for (const auto& c : askedBy(read, of.inspectionPlanId)) {
        const auto t = take(c, piecesOf(of.quantity), drawn.severity);
        drawn.samples.push_back({c.lineNo, c.name, t.letter, t.size, t.accept, t.reject, t.second});
    }
    return drawn;
}

SampleDrawn sampleFor(const db::Read& read, InspectionId inspection) { return planned(read, theInspection(read, inspection)); }

void ensureDrawn(db::Tx& tx, InspectionId inspection) {
    const auto of = theInspection(tx, inspection);
    if (of.state != InspectionState::due) return;
    const auto severity = sourceOf(tx, of.planNumber, of.supplierId).switching.severity;
    for (const auto& c : askedBy(tx, of.inspectionPlanId)) {
        const auto t = take(c, piecesOf(of.quantity), severity);
        tx.run(R"sql(
            insert into inspection_sample (inspection_id, inspection_characteristic_id, letter, size, accept, reject, second,
                                           accept2, reject2, k, most)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        )sql", inspection, c.inspectionCharacteristicId, t.letter, t.size, t.accept, t.reject, t.second, t.accept2, t.reject2, t.k,
            t.most);
    }
    tx.run(R"sql(
        update inspection set state = 'open', severity = $2, drawn_at = $3, drawn_by = $4, version = version + 1
        where inspection_id = $1
    )sql", inspection, severity, tx.now(), tx.actor().name);
}

void check(const db::Read& read, const DrawSample& args, db::Reasons& reasons) {
    const auto of = theInspection(read, args.inspection);
    people::requireSite(read, "quality.drawSample", of.siteId);
    if (of.state != InspectionState::due)
        reasons.add("quality.draw.state", "The sample of {inspection} is drawn already, or none is needed. Look at the inspection.",
                    {{"inspection", of.number}}, "inspection");
}

SampleDrawn drawSample(db::Tx& tx, const DrawSample& args) {
    const auto drawn = planned(tx, theInspection(tx, args.inspection));
    ensureDrawn(tx, args.inspection);
    return drawn;
}

}  // namespace quality
