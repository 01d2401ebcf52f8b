#include "translations/said.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>

#include "translations/ts.h"

namespace said {

namespace {

// The first byte of a character from U+4000 to U+9FFF in UTF-8.
bool chinese(char c) { return static_cast<unsigned char>(c) >= 0xE4 && static_cast<unsigned char>(c) <= 0xE9; }

// How often each {name}, %1 … %9 and %n stands in a text: a sentence may say one twice in another language.
std::set<std::string> placeholders(const std::string& text) {
    std::set<std::string> names;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == '{') names.insert(text.substr(i, text.find('}', i) - i + 1));
        if (text[i] == '%' && (text[i + 1] == 'n' || std::isdigit(static_cast<unsigned char>(text[i + 1])) != 0))
            names.insert(text.substr(i, 2));
    }
    return names;
}

// orders.sign.closed
bool codeShaped(const std::string& code) {
    return code.find('.') != code.npos && std::ranges::all_of(code, [](char c) {
               return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '_';
           });
}

// What is wrong with a translation, or nothing.
std::string wrongWith(const ts::Message& m, bool maySame) {
    if (m.translation.empty() || m.unfinished) return "is not translated";
    if (placeholders(m.source) != placeholders(m.translation)) return "has other placeholders than '" + m.translation + "'";
    // Full-width marks (U+FF0C and the like) are Chinese where nothing but marks stands.
    const auto shows = [](char c) { return chinese(c) || static_cast<unsigned char>(c) == 0xEF; };
    if (!maySame && std::ranges::none_of(m.translation, shows))
        return "has no Chinese in '" + m.translation + "'";
    for (std::size_t i = 3; i < m.translation.size(); ++i)
        if (chinese(m.translation[i - 3]) && std::string{",.;:?!"}.find(m.translation[i]) != std::string::npos)
            return "has Western punctuation in '" + m.translation + "'";
    return {};
}

std::string joined(const std::set<std::string>& notes) {
    std::string all;
    for (const auto& note : notes) all += all.empty() || note.empty() ? note : ", " + note;
    return all;
}

// What the file should hold: every text, in order of note and text, with the Chinese it has.
std::vector<ts::Message> wanted(const Texts& texts, const std::vector<ts::Message>& there) {
    std::vector<ts::Message> all;
    for (const auto& [text, notes] : texts) {
        const auto known = std::ranges::find(there, text, &ts::Message::source);
        auto message = known == there.end() ? ts::Message{text, {}, {}, true} : *known;
        message.note = joined(notes);
        all.push_back(std::move(message));
    }
    std::ranges::stable_sort(all, {}, &ts::Message::note);
    return all;
}

}  // namespace

std::optional<Text> textAt(const tidy::Source& s, std::size_t at) {
    const auto* piece = s.literalAt(at);
    if (piece == nullptr) return std::nullopt;
    Text found{{}, at};
    for (; piece != nullptr; piece = s.literalAt(tidy::afterSpace(s.code, piece->end))) {
        found.text += piece->text;
        found.end = piece->end;
    }
    return found;
}

std::size_t closing(const tidy::Source& s, std::size_t open) {
    int depth = 0;
    for (auto i = open; i < s.code.size(); ++i) {
        const char c = s.code[i];
        depth += c == '(' || c == '{' || c == '[' ? 1 : c == ')' || c == '}' || c == ']' ? -1 : 0;
        if (depth == 0) return i;
    }
    return s.code.size();
}

Texts refusalsIn(const std::vector<tidy::Source>& sources) {
    Texts all;
    for (const auto& s : sources)
        for (const auto& w : tidy::words(s.code)) {
            const bool member = w.at > 0 && (s.code[w.at - 1] == '.' || s.code[w.at - 1] == '>');
            if (w.text != "refuse" && w.text != "Refusal" && !(w.text == "add" && member)) continue;
            const auto open = tidy::afterSpace(s.code, w.at + w.text.size());
            if (open >= s.code.size() || (s.code[open] != '(' && s.code[open] != '{')) continue;
            const auto code = textAt(s, tidy::afterSpace(s.code, open + 1));
            if (!code || !codeShaped(code->text)) continue;
            const auto comma = tidy::afterSpace(s.code, code->end);
            if (s.code[comma] != ',') continue;
            if (const auto sentence = textAt(s, tidy::afterSpace(s.code, comma + 1)))
                all[sentence->text].insert(code->text);
        }
    return all;
}

void compare(const Texts& texts, const std::string& path, const std::string& context,
             const std::set<std::string>& same) {
    auto there = ts::read(path, context);
    const auto* write = std::getenv("THROUGHLINE_WRITE_TS");
    if (write != nullptr && std::string{write} == "1") {
        there = wanted(texts, there);
        std::ofstream{std::filesystem::path{THROUGHLINE_SOURCE} / path, std::ios::binary} << ts::render(context, there);
    }
    std::set<std::string> known;
    for (const auto& m : there) {
        if (!known.insert(m.source).second) FAIL_CHECK(path << ": '" << m.source << "' stands there twice");
        if (!texts.contains(m.source)) {
            FAIL_CHECK(path << ": nobody says '" << m.source << "' any more");
            continue;
        }
        if (const auto wrong = wrongWith(m, same.contains(m.source)); !wrong.empty())
            FAIL_CHECK(path << ": '" << m.source << "' " << wrong);
    }
    for (const auto& [text, notes] : texts)
        if (!known.contains(text)) FAIL_CHECK(path << ": '" << text << "' is missing " << joined(notes));
    for (const auto& text : same)
        if (!texts.contains(text)) FAIL_CHECK("nobody says '" << text << "', which stays as it is in Chinese");
    INFO("bring " << path << " up to date: run this test with THROUGHLINE_WRITE_TS=1");
    CHECK(tidy::contents(path) == ts::render(context, wanted(texts, there)));
}

}  // namespace said
