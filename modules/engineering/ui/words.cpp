// Words and tones of engineering's states, and how times and costs are said.
#include <algorithm>

#include "engineering/measures.h"
#include "engineering/ui/screens.h"
#include "ledger/ledger.h"

namespace engineering::ui {

using desk::Chip;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;

const std::vector<Chip>& lifeStates() {
    static const std::vector<Chip> words{{"design", "Design", Tone::neutral},
                                         {"prototype", "Prototype", Tone::attention},
                                         {"released", "Released", Tone::good},
                                         {"phase_out", "Phase out", Tone::attention},
                                         {"obsolete", "Obsolete", Tone::bad}};
    return words;
}

const std::vector<Chip>& draftStates() {
    static const std::vector<Chip> words{{"draft", "Draft", Tone::attention}, {"released", "Released", Tone::good}, {"retired", "Retired", Tone::neutral}};
    return words;
}

const std::vector<Chip>& changeStates() {
    static const std::vector<Chip> words{{"draft", "Draft", Tone::neutral},        {"review", "In review", Tone::attention},
                                         {"approved", "Approved", Tone::active},   {"released", "Released", Tone::good},
                                         {"rejected", "Rejected", Tone::bad},      {"cancelled", "Cancelled", Tone::neutral}};
    return words;
}

const std::vector<Chip>& changeKinds() {
    static const std::vector<Chip> words{{"request", "Change request", Tone::neutral}, {"order", "Change order", Tone::active}};
    return words;
}

const std::vector<Chip>& paperStates() {
    static const std::vector<Chip> words{{"draft", "Draft", Tone::attention}, {"released", "Released", Tone::good}, {"superseded", "Superseded", Tone::neutral}, {"withdrawn", "Withdrawn", Tone::bad}};
    return words;
}

const std::vector<Chip>& documentKinds() {
    static const std::vector<Chip> words{{"drawing", "Drawing", Tone::active},
                                         {"instruction", "Instruction", Tone::neutral},
                                         {"specification", "Specification", Tone::neutral},
                                         {"program", "Program", Tone::neutral},
                                         {"other", "Other", Tone::neutral}};
    return words;
}

const std::vector<Chip>& centerStates() {
    static const std::vector<Chip> words{{"up", "Up", Tone::good}, {"down", "Down", Tone::bad}, {"closed", "Closed", Tone::neutral}};
    return words;
}

const std::vector<Chip>& toolStates() {
    static const std::vector<Chip> words{{"ready", "Ready", Tone::good}, {"worn", "Worn", Tone::bad}, {"repair", "In repair", Tone::attention}, {"retired", "Retired", Tone::neutral}};
    return words;
}

const std::vector<Chip>& makerStates() {
    static const std::vector<Chip> words{{"approved", "Approved", Tone::good}, {"trial", "On trial", Tone::attention}, {"barred", "Barred", Tone::bad}};
    return words;
}

Chip chipOf(const std::vector<Chip>& all, std::string_view value) {
    const auto found = std::ranges::find_if(all, [&](const Chip& c) { return value == c.value; });
    return found == all.end() ? Chip{.value = "", .word = "", .tone = Tone::neutral} : *found;
}

desk::TableCell chipCell(const std::vector<Chip>& all, const std::string& value) {
    const auto chip = chipOf(all, value);
    return {.text = *chip.word != 0 ? say(chip.word) : text(value), .tone = chip.tone, .chip = true};
}

std::string draftName(const std::string& item, const std::string& revision, const std::string& alternate) {
    return item + " " + revision + (alternate.empty() ? "" : ", " + alternate);
}

QString timeWords(std::int64_t ms) {
    if (ms == 0) return "0";
    const auto hours = ms / 3'600'000, minutes = ms / 60'000 % 60, tenths = ms % 60'000 / 100;
    QStringList all;
    if (hours > 0) all << say("%1 h").arg(shown(tl::quantity(hours)));
    if (minutes > 0) all << say("%1 min").arg(minutes);
    if (tenths > 0 || all.isEmpty()) all << say("%1 s").arg(tenths % 10 == 0 ? QString::number(tenths / 10) : QString::number(static_cast<double>(tenths) / 10, 'f', 1));
    return all.join(' ');
}

QString costWords(UnitPrice cost, const Currency& book) { return shown(cost) + " " + text(book.code); }

QString changedBy(UnitPrice before, UnitPrice after) {
    if (before == after) return {};
    return (after > before ? "+" : "") + shown(after - before);
}

Tone costTone(UnitPrice before, UnitPrice after) { return after > before ? Tone::bad : after < before ? Tone::good : Tone::neutral; }

Currency bookOf(const db::Read& read) { return ledger::bookCurrency(read); }

QJsonValue idOr(std::int64_t id) { return id == 0 ? QJsonValue{} : QJsonValue{static_cast<qint64>(id)}; }

}  // namespace engineering::ui
