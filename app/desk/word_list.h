// The program's vocabulary, one table a file: what stands in the schema and the actions, and how people say it. Each label
// is English as it is translated.
#pragma once
#include <span>
#include <string_view>

namespace desk {

struct Word {
    std::string_view name;
    const char* label;
};
std::span<const Word> wordsForValues();              // of states, kinds and choices; "event.…" of posting rules
std::span<const Word> wordsForArguments();           // of actions
std::span<const Word> wordsForArgumentsOfQuality();  // that no other module has
std::span<const Word> wordsForArgumentsOfActions();  // "inventory.adjust.counted" where one action means something else
std::span<const Word> wordsForArgumentsOfCustomers();  // that no other module has
std::span<const Word> wordsForKinds();               // of records, within a sentence

}  // namespace desk
