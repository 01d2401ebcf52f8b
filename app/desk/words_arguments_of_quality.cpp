#include "app/desk/word_list.h"

namespace desk {
namespace {

// The arguments that only quality's actions have.
constexpr Word all[] = {
    {.name = "appraiser", .label = "Appraiser"},
    {.name = "blocks", .label = "Block the gauge where it is unfit"},
    {.name = "cause", .label = "Cause"},
    {.name = "centre", .label = "Centre"},
    {.name = "chart", .label = "Control chart"},
    {.name = "chartKind", .label = "Kind of chart"},
    {.name = "decision", .label = "Decision limit h"},
    {.name = "defects", .label = "Defects or bad pieces"},
    {.name = "earlier", .label = "Earlier open signals too"},
    {.name = "headStart", .label = "Head start"},
    {.name = "known", .label = "True value"},
    {.name = "lambda", .label = "Weight of the newest (lambda)"},
    {.name = "no", .label = "Number of the subgroup"},
    {.name = "part", .label = "Piece"},
    {.name = "processVariation", .label = "Variation of the process (6 sigma)"},
    {.name = "reach", .label = "Width of the limits (L)"},
    {.name = "remedy", .label = "What was done"},
    {.name = "restart", .label = "Begin runs and sums anew"},
    {.name = "rules", .label = "Rules"},
    {.name = "ruleSet", .label = "Set of rules"},
    {.name = "sigma", .label = "Sigma"},
    {.name = "signal", .label = "Signal"},
    {.name = "sizes", .label = "Sizes"},
    {.name = "slack", .label = "Allowance k"},
    {.name = "studiedOn", .label = "Day of the study"},
    {.name = "studyKind", .label = "Kind of study"},
    {.name = "studyReadings", .label = "Readings"},
    {.name = "target", .label = "Target"},
    {.name = "toleranceWidth", .label = "Width of the tolerance"},
    {.name = "without", .label = "Without subgroups"},
};

}  // namespace

std::span<const Word> wordsForArgumentsOfQuality() { return all; }

}  // namespace desk
