// The words of states that several screens share.
#include <algorithm>

#include "quality/ui/screens.h"

namespace quality::ui {

using desk::Chip;
using desk::Tone;

const std::vector<Chip>& inspectionStates() {
    static const std::vector<Chip> words{{"due", "To be inspected", Tone::attention},
                                         {"open", "Under inspection", Tone::active},
                                         {"decided", "Decided", Tone::good},
                                         {"skipped", "Skipped", Tone::neutral}};
    return words;
}

const std::vector<Chip>& occasions() {
    static const std::vector<Chip> words{{"incoming", "Goods coming in", Tone::active},
                                         {"in_process", "At an operation", Tone::neutral},
                                         {"final", "Goods made", Tone::neutral}};
    return words;
}

const std::vector<Chip>& severities() {
    static const std::vector<Chip> words{{"normal", "Normal", Tone::neutral},
                                         {"tightened", "Tightened", Tone::attention},
                                         {"reduced", "Reduced", Tone::good},
                                         {"discontinued", "Discontinued", Tone::bad}};
    return words;
}

const std::vector<Chip>& outcomes() {
    static const std::vector<Chip> words{{"accept", "Sample: accept", Tone::good},
                                         {"marginal", "Sample: accept, barely", Tone::attention},
                                         {"reject", "Sample: reject", Tone::bad}};
    return words;
}

const std::vector<Chip>& planStates() {
    static const std::vector<Chip> words{{"draft", "Draft", Tone::attention}, {"released", "Released", Tone::good}, {"retired", "Retired", Tone::neutral}};
    return words;
}

const std::vector<Chip>& importances() {
    static const std::vector<Chip> words{{"critical", "Critical", Tone::bad}, {"major", "Major", Tone::attention}, {"minor", "Minor", Tone::neutral}};
    return words;
}

const std::vector<Chip>& gaugeStates() {
    static const std::vector<Chip> words{{"active", "In use", Tone::good}, {"blocked", "Blocked", Tone::bad}, {"retired", "Retired", Tone::neutral}};
    return words;
}

const std::vector<Chip>& findings() {
    static const std::vector<Chip> words{{"good", "Good", Tone::good}, {"bad", "Bad", Tone::bad}};
    return words;
}

Chip chipOf(const std::vector<Chip>& words, std::string_view value) {
    const auto found = std::ranges::find_if(words, [&](const Chip& chip) { return value == chip.value; });
    return found == words.end() ? Chip{"", "", Tone::neutral} : *found;
}

desk::TableCell chipCell(const std::vector<Chip>& words, std::string_view value) {
    const auto chip = chipOf(words, value);
    return {.text = *chip.word != 0 ? desk::say(chip.word) : desk::text(value), .tone = chip.tone, .chip = true};
}

}  // namespace quality::ui
