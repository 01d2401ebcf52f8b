// A refusal is one language from its first word to its last: what the program itself calls by a word (states, kinds,
// arguments, titles of actions) is said in the language of the person.
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

#include "app/desk/form.h"
#include "app/desk/words.h"
#include "desk/sitting.h"

using namespace test;

namespace {

struct Speaking {
    explicit Speaking(desk::Language language) { desk::speak(language); }
    ~Speaking() { desk::speak(desk::Language::english); }
};

bool isChinese(const QString& words) {
    return std::ranges::any_of(words, [](QChar c) { return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF; });
}

// Letters that a language of its own would not leave: none of numbers, codes and names of standards.
bool hasEnglish(const QString& words) {
    static const std::regex lowerWord{"[a-z]{3,}"};
    return std::regex_search(words.toStdString(), lowerWord);
}

// "state in ('quote', 'signed')" of every table: the column and its values.
std::vector<std::pair<std::string, std::string>> valuesOfSchema() {
    std::vector<std::pair<std::string, std::string>> all;
    for (const auto& file : std::filesystem::directory_iterator{std::filesystem::path{THROUGHLINE_SOURCE} / "database/schema"}) {
        std::ifstream in{file.path()};
        const std::regex check{R"(check \((\w+) in \(([^)]*)\)\))"}, value{"'([^']*)'"};
        for (std::string line; std::getline(in, line);) {
            std::smatch found;
            if (!std::regex_search(line, found, check)) continue;
            const auto values = found[2].str();
            for (std::sregex_iterator one{values.begin(), values.end(), value}, end; one != end; ++one) all.emplace_back(found[1].str(), (*one)[1].str());
        }
    }
    return all;
}

QString said(const char* code, const char* sentence, db::Details details) { return desk::sentence(db::Refusal{code, sentence, std::move(details)}); }

}  // namespace

TEST_CASE("every state and kind of the schema is a word in either language") {
    const auto values = valuesOfSchema();
    CHECK(values.size() > 70);
    for (const auto& [column, value] : values) {
        INFO(column << " " << value);
        {
            const Speaking english{desk::Language::english};
            CHECK_FALSE(desk::wordOf(value).contains('_'));
        }
        const Speaking chinese{desk::Language::chinese};
        const auto word = desk::wordOf(value);
        CHECK((isChinese(word) || word == desk::text(value)));
        CHECK_FALSE(hasEnglish(word));
        CHECK_FALSE(hasEnglish(said("orders.sign.state", "{order} is {state} already: only a quote can be signed.", {{"order", "SO-1"}, {"state", value}})));
    }
}

TEST_CASE("every argument, kind of record, choice and title has its word in Chinese") {
    Sitting s;
    const Speaking chinese{desk::Language::chinese};
    const std::set<std::string> simple{"text", "secret", "whole number", "number", "quantity", "money", "percent", "date", "instant", "true or false"};
    for (const auto* action : allActions().all()) {
        INFO(action->name);
        CHECK(isChinese(desk::say(action->title)));
        CHECK_FALSE(hasEnglish(said("permission.missing", "{who} may not do this{where}: {title} ({action}). Ask an administrator for the right.",
                                    {{"who", "A-1"}, {"where", " for the whole company"}, {"title", action->title}, {"action", "X"}})));
        for (const auto& argument : action->arguments()) {
            INFO(argument.name << " (" << argument.type << ")");
            CHECK((isChinese(desk::labelOf(argument.name, action->name)) || desk::labelOf(argument.name) == desk::labelOf(argument.name).toUpper()));
            CHECK_FALSE(hasEnglish(said("people.text.empty", "The {field} is empty. Write it.", {{"field", argument.name}})));
            if (const auto choices = QString::fromStdString(argument.type).split('|'); choices.size() > 1) {
                for (const auto& choice : choices) CHECK((isChinese(desk::wordOf(desk::utf8(choice))) || choice == choice.toUpper()));
            } else if (!simple.contains(argument.type)) {
                CHECK(isChinese(desk::kindWord(argument.type)));
                CHECK_FALSE(hasEnglish(said("record.unknown", "There is no {what} '{number}'. Check the number, or make it first.", {{"what", argument.type}, {"number", "X-1"}})));
            }
        }
    }
    for (const auto& words : desk::unsaid()) {
        // Sentences that this test shortened are not the program's.
        if (!words.contains('{')) FAIL_CHECK("not translated: " << words.toStdString());
    }
}

TEST_CASE("in English the words of the program stand in a sentence as people write them") {
    const Speaking english{desk::Language::english};
    CHECK(said("orders.sign.state", "{order} is {state} already: only a quote can be signed.", {{"order", "SO-1"}, {"state", "signed"}}) ==
          "SO-1 is signed already: only a quote can be signed.");
    CHECK(said("people.text.empty", "The {field} is empty. Write it.", {{"field", "fullName"}}) == "The full name is empty. Write it.");
    CHECK(said("inventory.item.state", "It is {state}.", {{"state", "phase_out"}}) == "It is phase out.");
    CHECK(said("arguments.missing", "'{field}' is missing. Give it a value.", {{"field", "lines[2].creditLimit"}}) == "'Credit limit' is missing. Give it a value.");
    CHECK(said("ledger.rule.control", "'{event}' posts to accounts with the control '{wanted}', and {account} has '{control}'. Choose another account.",
               {{"event", "receivable"}, {"wanted", "receivable"}, {"account", "1000"}, {"control", "none"}}) ==
          "'What customers owe' posts to accounts with the control 'receivable', and 1000 has 'none'. Choose another account.");
}

TEST_CASE("what somebody typed stands in a sentence as it was typed, whatever brackets it holds") {
    const Speaking english{desk::Language::english};
    CHECK(said("number.text", "'{text}' is no number for {item}.", {{"text", "{item} {0} %1"}, {"item", "FG-500"}}) == "'{item} {0} %1' is no number for FG-500.");
    CHECK(said("a.b", "{known} and {unknown} and {", {{"known", "{unknown}"}}) == "{unknown} and {unknown} and {");
    // A quantity and somebody's lot are no words of the program, whatever they are called.
    CHECK(said("warehouse.pick.lot", "Take {wanted}.", {{"wanted", "stock"}}) == "Take stock.");
}

TEST_CASE("a refused action says its reasons in Chinese alone") {
    Sitting s;
    const Speaking chinese{desk::Language::chinese};
    s.world.perform("inventory.expect", R"({"item":"FG-500","quantity":"50 pcs","dueOn":"2026-12-07","site":"MAIN"})");
    s.world.perform("orders.enter", R"({"customer":"C-1","sign":true,"lines":[{"item":"FG-500","quantity":"3"}]})");
    const auto reasonsOf = [&](const char* action, const char* args) {
        try {
            s.world.perform(action, args);
        } catch (const db::Refused& no) {
            return desk::sentences(no.reasons);
        }
        return QString{};
    };
    for (const auto& [action, args] : std::vector<std::pair<const char*, const char*>>{
             {"orders.sign", R"({"order":"SO-1"})"},
             {"orders.sign", R"({"order":"SO-9"})"},
             {"ledger.setPostingRule", R"({"event":"receivable","account":"1000"})"},
             {"people.addUser", R"({"name":"nina","fullName":" ","password":"seven green lamps hum"})"},
             {"people.addParty", R"({"name":" "})"},
             {"inventory.addItem", R"({"number":"N-1","name":"","category":"FG","unit":"pcs"})"},
             {"inventory.changeSupply", R"({"supply":1,"version":9,"note":"X"})"},
             {"orders.enter", R"({"lines":[]})"}}) {
        const auto words = reasonsOf(action, args);
        INFO(action << " " << args << ": " << words.toStdString());
        CHECK(isChinese(words));
        CHECK_FALSE(hasEnglish(words));
    }
    CHECK(desk::unsaid().isEmpty());
}
