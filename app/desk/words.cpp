#include "app/desk/words.h"

#include "app/desk/say.h"
#include "app/desk/word_list.h"

namespace desk {
namespace {

// What the door wants in an argument.
constexpr Word wanted[] = {
    {.name = "true or false", .label = "yes or no"},
    {.name = "a whole number", .label = "a whole number"},
    {.name = "a smaller whole number", .label = "a smaller whole number"},
    {.name = "text", .label = "text"},
    {.name = "a list", .label = "a list"},
    {.name = "an object", .label = "a group of values"},
    {.name = "text in quotes, so that no digit is lost", .label = "a number that is not rounded"},
};

const Word* find(std::span<const Word> words, std::string_view name) {
    for (const auto& word : words)
        if (word.name == name) return &word;
    return nullptr;
}

// "creditLimit", "credit_limit" -> "Credit limit": for what a newer module names.
QString titled(std::string_view name) {
    QString words;
    for (const auto c : text(name)) {
        const bool capital = c >= 'A' && c <= 'Z';
        if (capital || c == '_') words += ' ';
        if (c != '_') words += capital ? c.toLower() : c;
    }
    return words.isEmpty() ? words : words.at(0).toUpper() + words.mid(1);
}

}  // namespace

QString wordOf(const std::string& enumValue) {
    if (const auto* word = find(wordsForValues(), enumValue)) return say(word->label);
    const bool letters = enumValue.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == std::string::npos;
    return letters ? text(enumValue) : titled(enumValue);
}

const char* englishWordOf(const std::string& enumValue) {
    const auto* word = find(wordsForValues(), enumValue);
    return word != nullptr ? word->label : nullptr;
}

QString labelOf(const std::string& argument, const std::string& action) {
    auto name = argument.substr(argument.rfind('.') + 1);
    if (const auto bracket = name.find('['); bracket != name.npos) name.resize(bracket);
    const auto* word = find(wordsForArgumentsOfActions(), action + "." + name);
    if (word == nullptr) word = find(wordsForArguments(), name);
    if (word == nullptr) word = find(wordsForArgumentsOfQuality(), name);
    if (word == nullptr) word = find(wordsForArgumentsOfCustomers(), name);
    return word != nullptr ? say(word->label) : titled(name);
}

QString kindWord(const std::string& kind) {
    const auto* word = find(wordsForKinds(), kind);
    return word != nullptr ? say(word->label) : text(kind);
}

QString wantedIn(const std::string& words) {
    constexpr std::string_view oneOf = "one of ";
    if (!words.starts_with(oneOf)) {
        const auto* word = find(wanted, words);
        return word != nullptr ? say(word->label) : text(words);
    }
    QStringList choices;
    for (const auto& value : text(std::string_view{words}.substr(oneOf.size())).split(", ")) choices << wordOf(utf8(value));
    return say("one of: %1").arg(choices.join(", "));
}

}  // namespace desk
