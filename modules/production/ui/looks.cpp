// The words of states that several screens share.
#include <algorithm>

#include "production/ui/screens.h"

namespace production::ui {

using desk::Chip;
using desk::Tone;

const std::vector<Chip>& workStates() {
    static const std::vector<Chip> words{{"planned", "Planned", Tone::neutral},
                                         {"released", "Released", Tone::active},
                                         {"finished", "Finished", Tone::good},
                                         {"closed", "Closed", Tone::neutral},
                                         {"cancelled", "Cancelled", Tone::neutral}};
    return words;
}

const std::vector<Chip>& operationStates() {
    static const std::vector<Chip> words{{"waiting", "Waiting", Tone::neutral},
                                         {"running", "Running", Tone::active},
                                         {"paused", "Paused", Tone::attention},
                                         {"finished", "Finished", Tone::good}};
    return words;
}

const std::vector<Chip>& doings() {
    static const std::vector<Chip> words{{"setup", "Set-up", Tone::active},
                                         {"run", "Running", Tone::active},
                                         {"rework", "Rework", Tone::attention},
                                         {"pause", "Pause", Tone::attention}};
    return words;
}

Chip chipOf(const std::vector<Chip>& words, std::string_view value) {
    const auto found = std::ranges::find_if(words, [&](const Chip& chip) { return value == chip.value; });
    return found == words.end() ? Chip{"", "", Tone::neutral} : *found;
}

desk::TableCell chipCell(const std::vector<Chip>& words, const std::string& value) {
    const auto chip = chipOf(words, value);
    return {.text = *chip.word != 0 ? desk::say(chip.word) : desk::text(value), .tone = chip.tone, .chip = true};
}

}  // namespace production::ui
