// What the sources say to people, and whether a translation file says all of it in Chinese.
#pragma once
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "tidy/source.h"

namespace said {

struct Text {
    std::string text;
    std::size_t end;  // behind its last literal, in the source
};
// The literal that begins there, with those that follow it joined, as the compiler does.
std::optional<Text> textAt(const tidy::Source&, std::size_t at);

// Behind the bracket that opens there, what closes it; the source's end when nothing does.
std::size_t closing(const tidy::Source&, std::size_t open);

// Every text with where it belongs (a refusal's codes; empty for words of the window).
using Texts = std::map<std::string, std::set<std::string>>;

// The sentences of refuse("code", "sentence" …), Refusal{"code", "sentence" …} and
// reasons.add("code", "sentence" …), with their codes.
Texts refusalsIn(const std::vector<tidy::Source>&);

// Fails for each text that the file lacks, each it has too many, and each whose Chinese is empty, unfinished,
// without a Chinese character (other than the texts in `same`), with other placeholders ({name}, %1, %n) or
// with Western punctuation after a Chinese character. With THROUGHLINE_WRITE_TS=1 in the environment the file
// is brought up to date first: what is new stands there unfinished, what nobody says is gone.
void compare(const Texts&, const std::string& path, const std::string& context,
             const std::set<std::string>& same = {});

}  // namespace said
