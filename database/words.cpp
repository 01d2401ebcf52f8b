// The words of names, as people type them: what is stored to be found, and what is looked for.
#include <algorithm>
#include <map>
#include <memory>
#include <mutex>

#include <unicode/locid.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include "database/errors.h"
#include "database/search.h"

namespace db {
namespace {

using Text = icu::UnicodeString;

constexpr std::int32_t longest = 32;   // characters kept of a word: nobody types more of one
constexpr std::size_t mostRows = 400;  // of one text
constexpr std::size_t mostTyped = 4;   // the longest words tell the most

// Making one takes long, and it is not said to be safe for two threads at once.
class Spelling {
public:
    explicit Spelling(const char* rules) {
        UErrorCode error = U_ZERO_ERROR;
        rules_.reset(icu::Transliterator::createInstance(rules, UTRANS_FORWARD, error));
        ensure(U_SUCCESS(error) && rules_ != nullptr, "ICU lacks a transliteration");
    }
    Text operator()(Text text) {
        const std::scoped_lock lock{one_};
        rules_->transliterate(text);
        return text;
    }

private:
    std::unique_ptr<icu::Transliterator> rules_;
    std::mutex one_;
};

Text withoutAccents(const Text& text) {
    bool ascii = true;
    for (std::int32_t i = 0; i < text.length(); ++i) ascii = ascii && text[i] < 0x80;
    if (ascii) return text;
    static Spelling spelling{"Latin-ASCII"};
    return spelling(text);
}

std::vector<Text> syllables(const Text& han) {
    static Spelling spelling{"Han-Latin; Latin-ASCII"};
    const auto all = spelling(han);
    std::vector<Text> parts;
    for (std::int32_t at = 0; at < all.length();) {
        auto end = all.indexOf(u' ', at);
        if (end < 0) end = all.length();
        if (end > at) parts.emplace_back(all, at, end - at);
        at = end + 1;
    }
    return parts;
}

// Scripts that write no blanks between words: any part of a run is a word.
bool runsOn(UChar32 c) {
    UErrorCode error = U_ZERO_ERROR;
    const auto script = uscript_getScript(c, &error);
    return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA || script == USCRIPT_HANGUL;
}

bool ofWord(UChar32 c) { return u_isalnum(c) || (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0; }

struct Part {
    Text text;
    bool runsOn;
};

std::vector<Part> partsOf(std::string_view name) {
    const auto text = Text::fromUTF8({name.data(), static_cast<std::int32_t>(name.size())}).toLower(icu::Locale::getRoot());
    std::vector<Part> parts;
    bool open = false;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const auto c = text.char32At(i);
        if (!ofWord(c)) {
            open = false;
            continue;
        }
        if (!open || parts.back().runsOn != runsOn(c)) parts.push_back({Text{}, runsOn(c)});
        parts.back().text.append(c);
        open = true;
    }
    return parts;
}

std::string kept(const Text& text) {
    std::string utf8;
    text.tempSubStringBetween(0, text.moveIndex32(0, longest)).toUTF8String(utf8);
    return utf8;
}

class Words {
public:
    void add(const Text& text, bool inside) {
        const auto [at, fresh] = all_.emplace(kept(text), inside);
        if (!fresh) at->second = at->second && inside;
    }
    // A word and its ends of at least so many characters.
    void addEnds(const Text& word, std::int32_t least) {
        for (std::int32_t at = 0; at < word.length(); at = word.moveIndex32(at, 1))
            if (at == 0 || word.countChar32(at) >= least) add(word.tempSubString(at), at > 0);
    }
    void addPinyin(const Text& run) {
        const auto said = syllables(run);
        Text initials, together;
        for (auto at = said.rbegin(); at != said.rend(); ++at) {
            initials.insert(0, at->tempSubString(0, at->moveIndex32(0, 1)));
            together.insert(0, *at);
            const bool inside = at + 1 != said.rend();
            if (!inside || at != said.rbegin()) add(initials, inside);
            add(together, inside);
        }
    }
    // Words from their start first, so that what is too much is missed least.
    std::vector<SearchWord> rows() const {
        std::vector<SearchWord> rows;
        for (const auto& [word, inside] : all_) rows.push_back({word, inside});
        std::ranges::stable_sort(rows, {}, &SearchWord::inside);
        if (rows.size() > mostRows) rows.resize(mostRows);
        return rows;
    }

private:
    std::map<std::string, bool> all_;
};

bool isHan(const Text& text) {
    UErrorCode error = U_ZERO_ERROR;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
        if (uscript_getScript(text.char32At(i), &error) == USCRIPT_HAN) return true;
    return false;
}

// As Germans type it where there is no key for it.
Text withE(Text text) {
    return text.findAndReplace(u"ä", u"ae").findAndReplace(u"ö", u"oe").findAndReplace(u"ü", u"ue");
}

}  // namespace

std::vector<SearchWord> searchWords(std::string_view name) {
    Words words;
    for (const auto& part : partsOf(name)) {
        if (part.runsOn) {
            words.addEnds(part.text, 1);
            if (isHan(part.text)) words.addPinyin(part.text);
            continue;
        }
        words.addEnds(withoutAccents(part.text), 2);
        if (const auto other = withE(part.text); other != part.text) words.addEnds(withoutAccents(other), 2);
    }
    return words.rows();
}

std::vector<SearchWord> searchDigits(std::string_view number) {
    Text together;
    for (const auto& part : partsOf(number)) together.append(part.text);
    Words words;
    words.addEnds(withoutAccents(together), 4);
    return words.rows();
}

std::vector<std::string> typedWords(std::string_view typed) {
    std::vector<std::string> words;
    for (const auto& part : partsOf(typed)) {
        auto word = kept(part.runsOn ? part.text : withoutAccents(part.text));
        if (std::ranges::find(words, word) == words.end()) words.push_back(std::move(word));
    }
    std::ranges::stable_sort(words, std::greater{}, &std::string::size);
    if (words.size() > mostTyped) words.resize(mostTyped);
    return words;
}

std::string typedDigits(std::string_view typed) {
    std::string digits;
    for (const char c : typed) {
        if (c >= '0' && c <= '9') {
            if (!digits.empty() || c != '0') digits += c;  // 030 is +49 30 from abroad
        } else if (std::string_view{" +-/()."}.find(c) == std::string_view::npos) {
            return {};
        }
    }
    return digits.size() < 4 ? std::string{} : digits.substr(0, longest);
}

}  // namespace db
