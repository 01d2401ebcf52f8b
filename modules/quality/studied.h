// A gauge study computed from its readings, each kind by its own way.
#pragma once
#include <span>

#include "quality/gauge_studies.h"

namespace quality {

// Parts, appraisers and trials in the order in which they are named first.
Readings crossed(std::span<const StudyReading>);

struct Studied {
    int parts = 0, appraisers = 0, trials = 0;
    std::optional<AverageRange> averageRange;
    std::optional<VarianceAnalysis> anova;
    std::optional<Linearity> linearity;
    std::optional<Bias> bias;
    std::optional<GaugeCapability> capability;
    const Variation* variation() const { return averageRange ? &averageRange->variation : anova ? &anova->variation : nullptr; }
    std::optional<double> tolerance{};
    GaugeVerdict verdict() const;
};
// The readings are as addGaugeStudy's check wants them.
Studied studied(StudyKind, std::span<const StudyReading>, std::optional<double> known, std::optional<double> tolerance);

}  // namespace quality
