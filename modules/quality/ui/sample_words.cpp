// How samples and limits are said, and why the goods of a source are inspected as strictly as they are.
#include <algorithm>

#include "quality/ui/screens.h"

namespace quality::ui {

using desk::say;
using desk::text;

QString whySevere(const Switching& state, bool reduces) {
    const auto rejected = std::ranges::count(state.recent, 'r');
    switch (state.severity) {
        case Severity::normal: {
            QStringList all;
            if (rejected > 0) all << say("One of the last %1 lots was rejected: a second one within five asks for tightened inspection.").arg(state.recent.size());
            else if (!state.recent.empty()) all << say("The last %1 lots were accepted.").arg(state.recent.size());
            else all << say("No lot has been decided on yet.");
            if (reduces) all << say("Switching score %1 of %2 towards reduced inspection.").arg(state.score).arg(scoreToReduce);
            return all.join(' ');
        }
        case Severity::tightened:
            return say("Two of five lots were rejected. %1 of %2 accepted in a row so far bring back normal inspection; %3 of %4 rejected stop the source.")
                .arg(state.acceptedInRow)
                .arg(acceptedToRelax)
                .arg(state.rejectedTightened)
                .arg(rejectedToStop);
        case Severity::reduced: return say("The switching score reached %1. A lot that is rejected or accepted barely brings back normal inspection.").arg(scoreToReduce);
        case Severity::discontinued: return say("%1 lots were rejected at tightened inspection. Nothing is accepted until the source was put right.").arg(rejectedToStop);
    }
    return {};
}

QString sampleWords(SampleRule rule, const std::string& letter, std::int64_t size, int accept, int reject, bool second, int accept2, int reject2) {
    if (rule == SampleRule::every_piece) return say("Every piece");
    auto words = say("%1 pieces").arg(desk::shownNumber(size));
    if (letter.empty()) return words;
    words = text(letter) + " · " + words;
    if (rule == SampleRule::variables) return words;
    words += " · " + say("Ac %1 Re %2").arg(accept).arg(reject);
    if (second) words += " · " + say("both samples Ac %1 Re %2").arg(accept2).arg(reject2);
    return words;
}

QString readingWords(const std::optional<Reading>& value) { return value ? text(toText(*value)) : QString{}; }

QString limitWords(const std::optional<Reading>& lower, const std::optional<Reading>& upper, const std::string& unit) {
    QString words;
    if (lower && upper) words = say("%1 to %2").arg(readingWords(lower), readingWords(upper));
    else if (lower) words = say("at least %1").arg(readingWords(lower));
    else if (upper) words = say("at most %1").arg(readingWords(upper));
    return words.isEmpty() || unit.empty() ? words : words + " " + text(unit);
}

}  // namespace quality::ui
