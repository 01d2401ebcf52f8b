#include "quality/studied.h"

#include <algorithm>
#include <map>

namespace quality {
namespace {

using Places = std::map<std::string, std::size_t, std::less<>>;
std::size_t placeOf(Places& names, const std::string& name) { return names.try_emplace(name, names.size()).first->second; }

std::vector<double> valuesOf(std::span<const StudyReading> readings) {
    std::vector<double> values;
    for (const auto& r : readings) values.push_back(r.value.value);
    return values;
}

}  // namespace

Readings crossed(std::span<const StudyReading> readings) {
    Places parts, appraisers;
    for (const auto& r : readings) {
        placeOf(parts, r.part);
        placeOf(appraisers, r.appraiser);
    }
    Readings all;
    all.parts = static_cast<int>(parts.size());
    all.appraisers = static_cast<int>(appraisers.size());
    if (parts.size() * appraisers.size() > readings.size()) return all;  // some pair has none, and its table might be huge
    std::vector<std::vector<double>> cells(parts.size() * appraisers.size());
    for (const auto& r : readings) cells[placeOf(parts, r.part) * appraisers.size() + placeOf(appraisers, r.appraiser)].push_back(r.value.value);
    bool same = true;
    for (const auto& cell : cells) {
        same = same && cell.size() == cells.front().size();
        all.trials = std::max(all.trials, static_cast<int>(cell.size()));
        all.values.insert(all.values.end(), cell.begin(), cell.end());
    }
    if (!same) all.values.clear();  // what is missing is nowhere in particular
    return all;
}

Studied studied(StudyKind kind, std::span<const StudyReading> readings, std::optional<double> known, std::optional<double> tolerance) {
    Studied made;
    const auto table = crossed(readings);
    made.parts = table.parts;
    made.appraisers = table.appraisers;
    made.trials = table.trials;
    made.tolerance = tolerance;
    const auto values = valuesOf(readings);
    if (kind == StudyKind::average_range) made.averageRange = averageRange(table);
    if (kind == StudyKind::anova) made.anova = analyseVariance(table);
    if (kind == StudyKind::bias) made.bias = biasOf(values, known.value());
    if (kind == StudyKind::type_1) made.capability = capabilityOf(values, known.value(), tolerance.value());
    if (kind == StudyKind::linearity) {
        std::vector<ReferenceReading> all;
        for (const auto& r : readings) all.push_back({r.known.value().value, r.value.value});
        made.linearity = linearityOf(all);
    }
    return made;
}

GaugeVerdict Studied::verdict() const {
    if (const auto* v = variation()) return v->verdict(tolerance);
    const bool good = linearity ? linearity->isAcceptable() : capability ? capability->isCapable() : bias && !bias->isSignificant();
    return good ? GaugeVerdict::fit : GaugeVerdict::unfit;
}

}  // namespace quality
