// Finding a record by any of its numbers or by fragments of its name: what the search box and the pick fields ask.
// Numbers are found by their own indexes; names by `search_word`, which holds every beginning and every end of a
// word, so that any fragment is the beginning of some row. Nothing is ever scanned: ten million records answer
// like ten.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "database/action.h"

namespace db {

// Something that can be found. The statements are whole; `name` is what stands beside the number.
struct Findable {
    const char* kind;   // as Numbered<Of>::what says it, "order"; several may share one, a number each
    const char* title;  // "Order"
    const char* right;  // needed to see it, such as orders.see; "" for everybody
    // $1 first, $2 end (not included), $3 most -> record_id, number, name, state, found_by (the number meant)
    const char* byPrefix;
    const char* byId;             // $1 id -> record_id, number, name, state
    const char* words = "";       // the kind in search_word that leads to it, or none
    const char* byWords = "";     // $1 record_id of search_word -> as byId
    bool onlyWhenAsked = false;   // left out unless its kind is asked for: else it is found as something nearer
};

struct Found {
    std::string kind;
    std::int64_t id = 0;
    std::string number, name, state;
};

// At most `most`, of one kind if that is named: the number as typed first, then numbers that begin so, then (unless
// a number was typed in full) names that have all the words, begun words before fragments. What the reader may not see is not there.
std::vector<Found> find(const Read&, const Actions&, std::string_view typed, int most, std::string_view onlyKind = {});
// A record that is known by its id, with the number and name people know it by; nothing when it may not be seen.
std::optional<Found> findById(const Read&, const Actions&, std::string_view kind, std::int64_t id);

// ---------------------------------------------------------------- words (database/words.cpp)

struct SearchWord {
    std::string word;
    bool inside = false;  // begins within a word of the name
    auto operator<=>(const SearchWord&) const = default;
};
// The rows by which a name is found: lower case and without accents ("Müller": muller, uller ... and mueller),
// of Chinese its characters, its pinyin run together and its initials (上海: 上海, shanghai, sh).
std::vector<SearchWord> searchWords(std::string_view name);
// Of a telephone or tax number: its digits and letters run together.
std::vector<SearchWord> searchDigits(std::string_view number);
// What somebody typed, as `word` begins: each word once, the longest first; 4 at most. A telephone number as one.
std::vector<std::string> typedWords(std::string_view typed);
std::string typedDigits(std::string_view typed);  // '' when it is no telephone number

// ---------------------------------------------------------------- the index (database/search_index.cpp)

// Makes the words of one record anew: kind "party", "item" or "account". Called by whoever changes its names.
void indexWords(Tx&, std::string_view kind, std::int64_t recordId);
// The same for all records, where a company has no words yet: after an upgrade, or rows copied in bulk.
void fillWords(Connection&);

}  // namespace db
