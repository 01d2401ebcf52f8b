// What makes a password unfit (NIST SP 800-63B-4 §3.1.1.2): its length, being on everybody's list, or being made
// of the names around it. Nothing is asked of its characters, and nothing makes it expire.
#include <set>

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "people/people.h"

namespace people {
namespace {

constexpr std::int32_t fewest = 15, most = 200;
// Fewer different characters than this is a pattern, whatever its length: "abababababababab".
constexpr std::size_t fewestDifferent = 5;
// A shorter name stands in ordinary sentences by chance.
constexpr std::int32_t shortestName = 4;

// Case, blanks and punctuation make no password safer.
icu::UnicodeString bare(std::string_view text) {
    auto folded = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())}).foldCase();
    icu::UnicodeString out;
    for (std::int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1))
        if (const auto c = folded.char32At(i); u_isalnum(c)) out.append(c);
    return out;
}

// Every one is on the published lists of passwords found in thefts, and long enough to pass otherwise.
const std::set<icu::UnicodeString>& common() {
    static const auto list = [] {
        std::set<icu::UnicodeString> all;
        for (const char* word :
             {"passwordpassword", "password1234567", "password12345678", "password123456789", "passwordpassword1",
              "mypasswordispassword", "thisismypassword", "thisisapassword", "administrator123", "administrator1",
              "qwertyuiopasdfgh", "qwertyuiopasdfghjkl", "qwertyuiopasdfghjklzxcvbnm", "qwertyuiop12345",
              "qwertyuiop123456789", "1234567890qwertyuiop", "1qaz2wsx3edc4rfv", "1q2w3e4r5t6y7u8i9o0p",
              "q1w2e3r4t5y6u7i8o9p0", "zaq12wsxcde34rfv", "asdfghjklzxcvbnm", "abcdefghijklmno",
              "abcdefghijklmnop", "abcdefghijklmnopqrstuvwxyz", "123456789012345", "1234567890123456",
              "12345678901234567890", "123456789123456789", "0123456789012345", "9876543210987654321",
              "iloveyouiloveyou", "letmeinletmeinletmein", "welcomewelcome1", "changemechangeme",
              "changeme123456", "trustno1trustno1", "correcthorsebatterystaple", "footballfootball",
              "sunshinesunshine", "princessprincess", "supersecretpassword", "defaultpassword1"})
            all.insert(bare(word));
        return all;
    }();
    return list;
}

std::size_t differentIn(const std::string& utf8) {
    const auto text = icu::UnicodeString::fromUTF8(utf8).foldCase();
    std::set<UChar32> seen;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) seen.insert(text.char32At(i));
    return seen.size();
}

}  // namespace

void checkPassword(db::Reasons& reasons, const db::Secret& password, const std::vector<std::string>& names,
                   std::string_view field) {
    std::string text;
    try {
        text = db::cleanText(password.text);
    } catch (const db::Refusal&) {
        reasons.add("people.password.text", "The password is no text. Type it, or save its file as UTF-8.", {}, field);
        return;
    }
    const auto length = icu::UnicodeString::fromUTF8(text).countChar32();
    if (length < fewest)
        reasons.add("people.password.short",
                    "The password is too short: it needs {fewest} characters at least. A short sentence is good.",
                    {{"fewest", std::int64_t{fewest}}}, field);
    if (length > most)
        reasons.add("people.password.long", "The password is longer than {most} characters. Shorten it.",
                    {{"most", std::int64_t{most}}}, field);
    const auto letters = bare(text);
    if (common().contains(letters) || differentIn(text) < fewestDifferent)
        reasons.add("people.password.simple",
                    "This password is one of the first that are tried. Take a sentence of your own.", {}, field);
    for (const auto& name : names) {
        const auto word = bare(name);
        if (word.countChar32() < shortestName || letters.indexOf(word) < 0) continue;
        reasons.add("people.password.name", "The password contains '{name}', which others know. Leave it out.",
                    {{"name", name}}, field);
        break;
    }
}

}  // namespace people
