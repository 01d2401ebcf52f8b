// Studies of gauges as they are kept: the readings, and what was computed of them when the study was entered.
//
// Record: gauge_study, with its readings (gauge_reading). How it is computed: gauge_study.h, gauge_bias.h.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "database/list.h"
#include "quality/gauge_bias.h"
#include "quality/gauge_study.h"
#include "quality/gauges.h"

namespace quality {

// average_range, anova: gauge R&R. bias, type_1: readings of one piece with a known value. linearity: of several.
BOOST_DEFINE_ENUM_CLASS(StudyKind, average_range, anova, linearity, bias, type_1)

// Of which piece, by whom: names as the study has them. Trials are the readings of a piece by a person, in their order.
// known: the true value of the piece, for linearity.
struct StudyReading {
    std::string part, appraiser;
    Reading value;
    std::optional<Reading> known;
};
BOOST_DESCRIBE_STRUCT(StudyReading, (), (part, appraiser, value, known))
// quality.addGaugeStudy. tolerance: width between the limits, needed for type_1, gives %tolerance for R&R. known: the true
// value of the piece, for bias and type_1. processVariation: six deviations of the process, for linearity. blocks: an
// unfit gauge is blocked until it is calibrated again. Verdict: R&R as Variation::verdict(), with the tolerance; bias and linearity fit where
// they are not told from nothing with 95 %; type_1 fit with Cg and Cgk from 1.33; else unfit. Refuses
// "quality.study.incomplete", ".tolerance", ".known", ".few", ".many" (mostStudyReadings), ".retired".
inline constexpr int mostStudyReadings = 10'000;
inline constexpr int leastOfOnePiece = 10;  // readings for bias and type_1 (AIAG MSA)
struct AddGaugeStudy {
    GaugeId gauge;
    StudyKind studyKind = StudyKind::average_range;
    std::string characteristic;
    std::optional<db::Date> studiedOn;  // today where absent
    std::optional<Reading> toleranceWidth, known, processVariation;
    std::vector<StudyReading> studyReadings;
    bool blocks = false;
    std::string note;
};
struct GaugeStudyKept {
    GaugeStudyId gaugeStudy;
    std::string number;
    GaugeVerdict verdict = GaugeVerdict::fit;
    GaugeState gaugeState = GaugeState::active;  // of the gauge, afterwards
};
GaugeStudyKept addGaugeStudy(db::Tx&, const AddGaugeStudy&);
extern const db::Action<AddGaugeStudy, GaugeStudyKept> addGaugeStudyAction;

// ---- Reads --------------------------------------------------------------------------------------------------

// As it was kept; what a kind does not give is absent. Deviations and bias in the gauge's unit, percents 0 to 100 and above.
struct GaugeStudyFacts {
    GaugeStudyId gaugeStudyId;
    GaugeId gaugeId;
    std::string number, gauge, gaugeName, characteristic;
    StudyKind kind = StudyKind::average_range;
    db::Date studiedOn;
    std::optional<Reading> tolerance, known, processVariation;
    int parts = 0, appraisers = 0, trials = 0, readings = 0;
    std::optional<double> repeatability, reproducibility, partVariation, percentTotal, percentTolerance;
    std::optional<int> categories;
    std::optional<double> bias, biasLower, biasUpper, biasChance;  // bias, type_1; average bias for linearity
    std::optional<double> slope, intercept, fit, slopeChance, interceptChance, percentLinearity;
    std::optional<double> cg, cgk;
    GaugeVerdict verdict = GaugeVerdict::fit;
    bool blocked = false;  // it blocked the gauge
    std::string note, studiedBy;
};
GaugeStudyFacts theGaugeStudy(const db::Read&, GaugeStudyId);  // refuses "quality.study.none"

// The readings in their order, and the whole analysis made of them anew: of the kind's members one is there.
struct GaugeStudyAnswer {
    GaugeStudyFacts study;
    std::vector<StudyReading> readings;
    std::optional<AverageRange> averageRange;
    std::optional<VarianceAnalysis> anova;
    std::optional<Linearity> linearity;
    std::optional<Bias> bias;
    std::optional<GaugeCapability> capability;
};
GaugeStudyAnswer gaugeStudyAnswer(const db::Read&, GaugeStudyId);

const db::List& gaugeStudiesList();

}  // namespace quality
