#include "app/desk/word_list.h"

namespace desk {
namespace {

// The arguments of the quality system's actions.
constexpr Word all[] = {
    {.name = "answeredBy", .label = "Who answered"},
    {.name = "answeredOn", .label = "Answered on"},
    {.name = "audit", .label = "Audit"},
    {.name = "auditee", .label = "Who answers"},
    {.name = "auditor", .label = "Auditor"},
    {.name = "cause", .label = "Cause"},
    {.name = "clause", .label = "Clause"},
    {.name = "closingEvidence", .label = "Evidence that it is put right"},
    {.name = "controls", .label = "Watched by"},
    {.name = "correction", .label = "What was done"},
    {.name = "days", .label = "Within days"},
    {.name = "defects", .label = "Kinds of defects"},
    {.name = "detection", .label = "Detection"},
    {.name = "detectionControl", .label = "Found today by"},
    {.name = "effect", .label = "Effect"},
    {.name = "element", .label = "Element"},
    {.name = "everyMonths", .label = "Every so many months"},
    {.name = "failureMode", .label = "Failure mode"},
    {.name = "finding", .label = "Finding"},
    {.name = "fmea", .label = "FMEA"},
    {.name = "fmeaAction", .label = "Action of an FMEA"},
    {.name = "fmeaLine", .label = "Line of an FMEA"},
    {.name = "function", .label = "Function"},
    {.name = "grade", .label = "Grade"},
    {.name = "need", .label = "Goes to the customer"},
    {.name = "noAction", .label = "Why nothing more is done"},
    {.name = "occurrence", .label = "Occurrence"},
    {.name = "partNumber", .label = "The customer's part number"},
    {.name = "plannedOn", .label = "Planned for"},
    {.name = "ppap", .label = "PPAP file"},
    {.name = "prevention", .label = "Prevented today by"},
    {.name = "programme", .label = "Audit programme"},
    {.name = "questions", .label = "Questions"},
    {.name = "setControls", .label = "Replace what watches"},
    {.name = "setDefects", .label = "Replace the kinds of defects"},
    {.name = "severity", .label = "Severity"},
    {.name = "standard", .label = "Standard"},
    {.name = "summary", .label = "Summary"},
    {.name = "team", .label = "Team"},
    {.name = "until", .label = "Good until"},
};

}  // namespace

std::span<const Word> wordsForArgumentsOfQuality() { return all; }

}  // namespace desk
