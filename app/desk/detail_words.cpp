// The program's own words within a refusal: states, kinds, controls, arguments and titles, as each language has them.
#include <algorithm>
#include <string_view>

#include "app/desk/say.h"
#include "app/desk/words.h"

namespace desk {
namespace {

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names) { return std::ranges::find(names, name) != names.end(); }

// English sentences are written around the plain words: "SO-1 is signed already", "cost of sales".
QString within(const QString& word) {
    if (language() != Language::english || word.size() < 2 || !word.at(1).isLower()) return word;
    return word.at(0).toLower() + word.mid(1);
}

// What a sentence that begins with its argument's name says of the whole.
QString argumentWord(const db::Refusal& no, const std::string& name) {
    if (name == "the argument") return say("What was sent");
    return no.code.starts_with("arguments.") ? labelOf(name) : within(labelOf(name));
}

}  // namespace

QString detailWord(const db::Refusal& no, const db::Detail& detail) {
    if (detail.kind != "text" || detail.text.empty()) return {};
    const auto& name = detail.name;
    const bool ofRules = no.code.starts_with("ledger.rule.") || no.code.starts_with("ledger.account.");
    if (name == "event" && ofRules && no.code != "ledger.rule.event") return wordOf("event." + detail.text);
    if (isOneOf(name, {"state", "control"}) || (name == "kind" && no.code.starts_with("ledger.")) || (name == "wanted" && ofRules))
        return within(wordOf(detail.text));
    if (name == "title" || (name == "list" && no.code == "list.right")) return say(detail.text);
    if (name == "where" && no.code == "permission.missing") return say(" for the whole company");
    if (name == "who" && detail.text == "somebody") return say("somebody");
    if (name == "what" && detail.text == "The supply") return say("The supply");
    if (name == "order" && detail.text == "The order") return say("The order");
    if (name == "field") return argumentWord(no, detail.text);
    if (name == "wanted" && no.code == "arguments.type") return wantedIn(detail.text);
    if (name == "what" && no.code == "record.unknown") return kindWord(detail.text);
    return {};
}

}  // namespace desk
