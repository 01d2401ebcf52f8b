#include "warehouse/ui/looks.h"

#include <algorithm>

#include "app/desk/say.h"

namespace warehouse {

using desk::Chip;
using desk::Tone;
using Chips = std::vector<Chip>;

const Chips& taskKinds() {
    static const Chips words{{"put_away", "Put away", Tone::neutral},
                             {"cross_dock", "To the dock", Tone::active},
                             {"refill", "Refill", Tone::attention},
                             {"move", "Move", Tone::neutral}};
    return words;
}

const Chips& taskStates() {
    static const Chips words{{"open", "To carry", Tone::active}, {"done", "Carried", Tone::good}, {"cancelled", "Cancelled", Tone::neutral}};
    return words;
}

const Chips& binReasons() {
    static const Chips words{{"on_hold", "Quarantine: on hold"}, {"zone_full", "Its own zone is full"}, {"its_zone", "The zone it wants"},
                             {"lies_there", "It lies there already"}, {"its_class", "A bin of its class"}, {"empty", "An empty bin"},
                             {"room", "There is room"}, {"nowhere", "No bin takes it", Tone::attention}};
    return words;
}

const Chips& packKinds() {
    static const Chips words{{"box", "Box", Tone::neutral}, {"carton", "Carton", Tone::neutral}, {"crate", "Crate", Tone::neutral}, {"pallet", "Pallet", Tone::active}};
    return words;
}

const Chips& unitStates() {
    static const Chips words{{"open", "Open", Tone::attention},
                             {"closed", "Closed", Tone::good},
                             {"shipped", "Shipped", Tone::neutral},
                             {"unpacked", "Unpacked", Tone::neutral}};
    return words;
}

const Chips& walkStates() {
    static const Chips words{{"open", "Open", Tone::active},
                             {"picked", "Picked", Tone::good},
                             {"shipped", "Shipped", Tone::neutral},
                             {"cancelled", "Cancelled", Tone::neutral}};
    return words;
}

const Chips& waveStates() {
    static const Chips words{{"released", "Released", Tone::active}, {"done", "Picked", Tone::good}, {"cancelled", "Cancelled", Tone::neutral}};
    return words;
}

const Chips& roundMethods() {
    static const Chips words{{"cluster", "A tote an order", Tone::neutral}, {"batch", "Together, sorted after", Tone::neutral}, {"zone", "One zone", Tone::neutral}};
    return words;
}

const Chips& roundStates() {
    static const Chips words{{"open", "Open", Tone::active}, {"picked", "Picked", Tone::good}, {"cancelled", "Cancelled", Tone::neutral}};
    return words;
}

const Chips& countStates() {
    static const Chips words{{"open", "To count", Tone::active},
                             {"counted", "To approve", Tone::attention},
                             {"recounting", "Counted again", Tone::attention},
                             {"approved", "Approved", Tone::good},
                             {"cancelled", "Cancelled", Tone::neutral}};
    return words;
}

const Chips& countCauses() {
    static const Chips words{{"cycle", "It was its turn", Tone::neutral},
                             {"value", "For its value", Tone::neutral},
                             {"zero", "Should be empty", Tone::neutral},
                             {"request", "Asked for", Tone::active},
                             {"recount", "Checks a count", Tone::attention}};
    return words;
}

const Chips& loadStates() {
    static const Chips words{{"loading", "Loading", Tone::active}, {"departed", "Left", Tone::good}, {"cancelled", "Cancelled", Tone::neutral}};
    return words;
}

const Chips& departureStates() {
    static const Chips words{{"ready", "Ready", Tone::good}, {"half", "Half ready", Tone::attention}, {"waiting", "Waiting", Tone::neutral}};
    return words;
}

const Chips& binKinds() {
    static const Chips words{{"storage", "Storage", Tone::neutral},
                             {"inbound", "Inbound", Tone::active},
                             {"outbound", "Outbound", Tone::good},
                             {"inspection", "Inspection", Tone::attention},
                             {"quarantine", "Quarantine", Tone::bad},
                             {"production", "Production", Tone::active}};
    return words;
}

const Chips& locks() {
    static const Chips words{{"", "", Tone::neutral},
                             {"in", "Nothing goes in", Tone::attention},
                             {"out", "Nothing comes out", Tone::attention},
                             {"both", "Locked", Tone::bad}};
    return words;
}

const Chips& mixings() {
    static const Chips words{{"any", "Anything", Tone::neutral}, {"one_item", "One item", Tone::active}, {"one_lot", "One lot", Tone::active}};
    return words;
}

const Chips& pickings() {
    static const Chips words{{"fefo", "First expiry first", Tone::neutral},
                             {"fifo", "First in, first out", Tone::neutral},
                             {"lifo", "Last in, first out", Tone::neutral},
                             {"hand", "A person says", Tone::attention}};
    return words;
}

Chip chipOf(const Chips& words, std::string_view value) {
    const auto found = std::ranges::find_if(words, [&](const Chip& chip) { return value == chip.value; });
    return found == words.end() ? Chip{"", "", Tone::neutral} : *found;
}

QString wordIn(const Chips& words, std::string_view value) {
    const auto chip = chipOf(words, value);
    return *chip.word != 0 ? desk::say(chip.word) : desk::text(value);
}

desk::TableCell chipCell(const Chips& words, std::string_view value) {
    return {.text = wordIn(words, value), .tone = chipOf(words, value).tone, .chip = true};
}

QString shownGrams(std::int64_t grams) {
    return grams == 0 ? QString{} : desk::shown(tl::Quantity{grams * 1000}, "kg");  // millionths of a kilogram
}

desk::ListLook without(desk::ListLook look, const std::vector<std::string>& columns) {
    std::erase_if(look.columns, [&](const std::string& name) { return std::ranges::find(columns, name) != columns.end(); });
    look.quick.clear();
    look.top.clear();
    return look;
}

}  // namespace warehouse
