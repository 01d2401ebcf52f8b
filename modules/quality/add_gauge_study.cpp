// A study of a gauge is entered and computed; one that it fails may block it.
#include <cmath>
#include <set>

#include "calendar/calendar.h"
#include "inventory/facts.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "quality/studied.h"

namespace quality {

BOOST_DESCRIBE_STRUCT(GaugeStudyFacts, (),
                      (gaugeStudyId, gaugeId, number, gauge, gaugeName, characteristic, kind, studiedOn, tolerance, known,
                       processVariation, parts, appraisers, trials, readings, repeatability, reproducibility, partVariation,
                       percentTotal, percentTolerance, categories, bias, biasLower, biasUpper, biasChance, slope, intercept, fit,
                       slopeChance, interceptChance, percentLinearity, cg, cgk, verdict, blocked, note, studiedBy))

namespace {

struct StudiedGauge {
    SiteId siteId;
    std::string code;
    GaugeState state = GaugeState::active;
};
BOOST_DESCRIBE_STRUCT(StudiedGauge, (), (siteId, code, state))

StudiedGauge gaugeOf(const db::Read& read, GaugeId gauge) {
    const auto found = read.find<StudiedGauge>(R"sql(select site_id, code, state from gauge where gauge_id = $1)sql", gauge);
    if (!found) db::refuse("quality.gauge.unknown", "There is no such gauge. Scan its code, or choose one from the list.", {}, "gauge");
    return *found;
}

void checkCrossed(const AddGaugeStudy& args, db::Reasons& reasons) {
    const auto table = crossed(args.studyReadings);
    if (!isComplete(table) || (args.studyKind == StudyKind::anova && table.appraisers < 2))
        reasons.add("quality.study.incomplete",
                    "Everybody measures every piece equally often: two pieces and two trials at least, and two people for an analysis of variance. Look for what is missing.",
                    {}, "studyReadings");
}

void checkOnePiece(const AddGaugeStudy& args, db::Reasons& reasons) {
    if (!args.known)
        reasons.add("quality.study.known", "Say what the true value of the piece is.", {}, "known");
    if (args.studyReadings.size() < leastOfOnePiece)
        reasons.add("quality.study.few", "This study needs at least {least} readings, and here are {given}. Measure more.",
                    {{"least", std::int64_t{leastOfOnePiece}}, {"given", static_cast<std::int64_t>(args.studyReadings.size())}},
                    "studyReadings");
}

void checkSeveral(const AddGaugeStudy& args, db::Reasons& reasons) {
    std::set<double> known;
    for (std::size_t i = 0; i < args.studyReadings.size(); ++i) {
        if (!args.studyReadings[i].known)
            return reasons.add("quality.study.known", "Say what the true value of the piece is.", {},
                               "studyReadings[" + std::to_string(i) + "].known");
        known.insert(args.studyReadings[i].known->value);
    }
    if (args.studyReadings.size() < 3 || known.size() < 2)
        reasons.add("quality.study.references", "Linearity needs three readings at least, of pieces with different true values. Measure more.", {},
                    "studyReadings");
}

void checkReadings(const AddGaugeStudy& args, db::Reasons& reasons) {
    if (args.studyReadings.size() > mostStudyReadings)
        return reasons.add("quality.study.many", "A study has at most {most} readings, and here are {given}. Divide it.",
                           {{"most", std::int64_t{mostStudyReadings}}, {"given", static_cast<std::int64_t>(args.studyReadings.size())}},
                           "studyReadings");
    for (std::size_t i = 0; i < args.studyReadings.size(); ++i) {
        const auto field = "studyReadings[" + std::to_string(i) + "].";
        inventory::checkOptionalText(reasons, field + "part", args.studyReadings[i].part, 60);
        inventory::checkOptionalText(reasons, field + "appraiser", args.studyReadings[i].appraiser, 60);
    }
    if (args.studyKind == StudyKind::average_range || args.studyKind == StudyKind::anova) return checkCrossed(args, reasons);
    args.studyKind == StudyKind::linearity ? checkSeveral(args, reasons) : checkOnePiece(args, reasons);
}

std::optional<double> number(const std::optional<Reading>& r) { return r ? std::optional{r->value} : std::nullopt; }

// What has no bound is not kept.
std::optional<double> bounded(double value) { return std::isfinite(value) ? std::optional{value} : std::nullopt; }

void fillVariation(GaugeStudyFacts& kept, const Variation& v) {
    kept.repeatability = v.repeatability;
    kept.reproducibility = v.reproducibility;
    kept.partVariation = v.parts;
    kept.percentTotal = v.percentOfTotal(v.gauge());
    if (kept.tolerance) kept.percentTolerance = percentOfTolerance(v.gauge(), kept.tolerance->value);
    kept.categories = v.categories();
}

void fillBias(GaugeStudyFacts& kept, const Bias& b) {
    kept.bias = b.bias();
    kept.biasLower = b.lower;
    kept.biasUpper = b.upper;
    kept.biasChance = b.chance;
}

GaugeStudyFacts computed(const AddGaugeStudy& args) {
    GaugeStudyFacts kept;
    kept.kind = args.studyKind;
    kept.tolerance = args.toleranceWidth;
    if (args.studyKind == StudyKind::bias || args.studyKind == StudyKind::type_1) kept.known = args.known;
    kept.processVariation = args.processVariation;
    const auto made = studied(args.studyKind, args.studyReadings, number(args.known), number(args.toleranceWidth));
    kept.parts = made.parts;
    kept.appraisers = made.appraisers;
    kept.trials = made.trials;
    kept.readings = static_cast<int>(args.studyReadings.size());
    kept.verdict = made.verdict();
    if (const auto* v = made.variation()) fillVariation(kept, *v);
    if (made.bias) fillBias(kept, *made.bias);
    if (made.capability) {
        fillBias(kept, made.capability->bias);
        kept.cg = bounded(made.capability->cg);
        kept.cgk = bounded(made.capability->cgk);
    }
    if (const auto& line = made.linearity) {
        kept.bias = line->averageBias;
        kept.slope = line->slope;
        kept.intercept = line->intercept;
        kept.fit = line->fit;
        kept.slopeChance = line->slopeChance;
        kept.interceptChance = line->interceptChance;
        kept.percentLinearity = 100 * std::abs(line->slope);
    }
    return kept;
}

}  // namespace

void check(const db::Read& read, const AddGaugeStudy& args, db::Reasons& reasons) {
    const auto gauge = gaugeOf(read, args.gauge);
    people::requireSite(read, "quality.addGaugeStudy", gauge.siteId);
    if (gauge.state == GaugeState::retired)
        reasons.add("quality.study.retired", "{gauge} is retired, so it is not studied any more. Choose another one.",
                    {{"gauge", gauge.code}}, "gauge");
    inventory::checkOptionalText(reasons, "characteristic", args.characteristic, 120);
    inventory::checkOptionalText(reasons, "note", args.note, 1000);
    if (args.studiedOn && *args.studiedOn > calendar::siteToday(read, gauge.siteId))
        reasons.add("quality.calibration.future", "{day} has not come yet. Give today or an earlier day.", {{"day", *args.studiedOn}}, "studiedOn");
    if (args.toleranceWidth ? args.toleranceWidth->value <= 0 : args.studyKind == StudyKind::type_1)
        reasons.add("quality.study.tolerance", "Say how far the limits are apart: more than zero.", {}, "toleranceWidth");
    if (args.processVariation && args.processVariation->value <= 0)
        reasons.add("quality.study.variation", "The variation of the process is more than zero. Correct it, or leave it out.", {}, "processVariation");
    checkReadings(args, reasons);
}

GaugeStudyKept addGaugeStudy(db::Tx& tx, const AddGaugeStudy& args) {
    const auto gauge = gaugeOf(tx, args.gauge);
    const auto today = calendar::siteToday(tx, gauge.siteId);
    auto k = computed(args);
    k.blocked = args.blocks && k.verdict == GaugeVerdict::unfit && gauge.state == GaugeState::active;
    k.number = ledger::nextNumber(tx, gauge.siteId, "gauge_study", today);
    const auto study = tx.make<GaugeStudyId>(R"sql(
        insert into gauge_study (number, gauge_id, kind, characteristic, studied_on, tolerance, known, process_variation, parts, appraisers,
                                 trials, readings, repeatability, reproducibility, part_variation, percent_total, percent_tolerance,
                                 categories, bias, bias_lower, bias_upper, bias_chance, slope, intercept, fit, slope_chance,
                                 intercept_chance, percent_linearity, cg, cgk, verdict, blocked, note, studied_by, recorded_at, log_id)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26,
                $27, $28, $29, $30, $31, $32, $33, $34, $35, $36)
        returning gauge_study_id
    )sql", k.number, args.gauge, k.kind, args.characteristic, args.studiedOn.value_or(today), k.tolerance, k.known, k.processVariation,
        k.parts, k.appraisers, k.trials, k.readings, k.repeatability, k.reproducibility, k.partVariation, k.percentTotal,
        k.percentTolerance, k.categories, k.bias, k.biasLower, k.biasUpper, k.biasChance, k.slope, k.intercept, k.fit, k.slopeChance,
        k.interceptChance, k.percentLinearity, k.cg, k.cgk, k.verdict, k.blocked, args.note, tx.actor().name, tx.now(), tx.logId());
    for (const auto& r : args.studyReadings)
        tx.run(R"sql(
            insert into gauge_reading (gauge_study_id, part, appraiser, value, known) values ($1, $2, $3, $4, $5)
        )sql", study, r.part, r.appraiser, r.value, r.known);
    if (k.blocked)
        tx.run(R"sql(update gauge set state = 'blocked', version = version + 1 where gauge_id = $1)sql", args.gauge);
    return {study, k.number, k.verdict, k.blocked ? GaugeState::blocked : gauge.state};
}

GaugeStudyFacts theGaugeStudy(const db::Read& read, GaugeStudyId study) {
    auto found = read.find<GaugeStudyFacts>(R"sql(
        select x.gauge_study_id, x.gauge_id, x.number, g.code as gauge, g.name as gauge_name, x.characteristic, x.kind, x.studied_on,
               x.tolerance, x.known, x.process_variation, x.parts, x.appraisers, x.trials, x.readings, x.repeatability,
               x.reproducibility, x.part_variation, x.percent_total, x.percent_tolerance, x.categories, x.bias, x.bias_lower,
               x.bias_upper, x.bias_chance, x.slope, x.intercept, x.fit, x.slope_chance, x.intercept_chance, x.percent_linearity,
               x.cg, x.cgk, x.verdict, x.blocked, x.note, x.studied_by
        from gauge_study x join gauge g on g.gauge_id = x.gauge_id where x.gauge_study_id = $1
    )sql", study);
    if (!found) db::refuse("quality.study.none", "There is no such gauge study. Choose one from the list.", {}, "gaugeStudy");
    return *found;
}

GaugeStudyAnswer gaugeStudyAnswer(const db::Read& read, GaugeStudyId study) {
    GaugeStudyAnswer answer;
    answer.study = theGaugeStudy(read, study);
    answer.readings = read.all<StudyReading>(R"sql(
        select part, appraiser, value, known from gauge_reading where gauge_study_id = $1 order by gauge_reading_id
    )sql", study);
    auto made = studied(answer.study.kind, answer.readings, number(answer.study.known), number(answer.study.tolerance));
    answer.averageRange = made.averageRange;
    answer.anova = std::move(made.anova);
    answer.linearity = made.linearity;
    answer.bias = made.bias;
    answer.capability = made.capability;
    return answer;
}

}  // namespace quality
