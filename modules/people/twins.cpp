#include "people/twins.h"

#include <algorithm>
#include <map>
#include <set>

#include "database/search.h"

namespace people {
namespace {

constexpr int alike = 78;         // likeness from which a name is worth showing
constexpr int candidates = 60;    // looked at, at most, for one word

// What is not part of a name, as the search words write it.
const std::set<std::string, std::less<>> legalForms{"gmbh", "ag", "kg", "co", "ltd", "limited", "inc", "corp", "llc", "sa", "sas", "srl", "spa", "bv",
                                                    "nv", "oy", "ou", "ab", "as", "aps", "plc", "kk", "pty", "company", "the", "and", "und"};

struct Known {
    std::int64_t partyId = 0;
    std::string number, name;
};
BOOST_DESCRIBE_STRUCT(Known, (), (partyId, number, name))

// The words of a name without its legal form, in order of the alphabet, run together.
std::string essence(std::string_view given) {
    std::string name{given};
    for (const std::string_view form : {"有限责任公司", "股份有限公司", "有限公司", "公司"})
        if (const auto at = name.find(form); at != name.npos) name.erase(at, form.size());
    std::set<std::string> words;
    for (const auto& word : db::searchWords(name))
        if (!word.inside && !legalForms.contains(word.word)) words.insert(word.word);
    std::string all;
    for (const auto& word : words) all += word;
    return all;
}

std::u32string points(std::string_view utf8) {
    std::u32string out;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        char32_t point = length == 1 ? lead : lead & (0xFFU >> (length + 1));
        for (std::size_t k = 1; k < length && i + k < utf8.size(); ++k) point = point << 6U | (static_cast<unsigned char>(utf8[i + k]) & 0x3FU);
        out.push_back(point);
        i += length;
    }
    return out;
}

// Optimal string alignment: insert, delete, replace, swap two neighbours.
std::size_t distance(const std::u32string& a, const std::u32string& b) {
    std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) d[i][0] = i;
    for (std::size_t j = 0; j <= b.size(); ++j) d[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i)
        for (std::size_t j = 1; j <= b.size(); ++j) {
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    return d[a.size()][b.size()];
}

// Who that party is today: the one it was merged into, and nobody where no business is done with it any more.
std::optional<Known> present(const db::Read& read, std::int64_t party) {
    while (const auto next = read.find<std::int64_t>(R"sql(
               select into_id from record_merge where kind = 'party' and from_id = $1
           )sql", party))
        party = *next;
    return read.find<Known>(R"sql(select party_id, number, name from party where party_id = $1 and state = 'active')sql", party);
}

void add(const db::Read& read, std::map<std::int64_t, Twin>& found, const char* why, int likeness, const std::vector<std::int64_t>& parties) {
    for (const auto party : parties) {
        const auto one = present(read, party);
        if (!one) continue;
        auto& twin = found[one->partyId];
        if (twin.likeness < likeness) twin = Twin{{one->partyId}, one->number, one->name, why, likeness};
    }
}

// Parties that share a beginning of a word: a misspelt name nearly always begins some word as the right one does.
std::set<std::int64_t> near(const db::Read& read, const std::string& name) {
    std::set<std::int64_t> all;
    for (const auto& word : db::searchWords(name)) {
        if (word.inside || legalForms.contains(word.word)) continue;
        const auto whole = points(word.word);
        const auto begin = word.word.substr(0, whole.front() < 0x80 ? std::min<std::size_t>(3, word.word.size()) : word.word.size() / whole.size() * 2);
        for (const auto id : read.all<std::int64_t>(R"sql(
                 select distinct record_id from search_word where kind = 'party' and word >= $1 and word < $2 limit $3
             )sql", begin, begin + "\xF4\x8F\xBF\xBF", candidates))
            all.insert(id);
    }
    return all;
}

}  // namespace

int likeness(std::string_view one, std::string_view other) {
    const auto a = points(essence(one)), b = points(essence(other));
    const auto longest = std::max(a.size(), b.size());
    if (longest == 0) return 0;
    return static_cast<int>(100 - 100 * distance(a, b) / longest);
}

std::vector<Twin> twins(const db::Read& read, const std::string& name, const std::string& taxNumber, const std::string& email,
                        const std::string& phone) {
    std::map<std::int64_t, Twin> found;
    const auto byDigits = [&](const std::string& number, const char* why) {
        const auto words = db::searchDigits(number);
        if (words.empty() || words.front().word.size() < 5) return;
        add(read, found, why, 100, read.all<std::int64_t>(R"sql(
            select distinct record_id from search_word where kind = 'party' and word = $1 order by record_id limit $2
        )sql", words.front().word, candidates));
    };
    byDigits(taxNumber, "tax number");
    byDigits(phone, "telephone");
    if (email.find('@') != email.npos && email.size() > 4)
        add(read, found, "mail", 100, read.all<std::int64_t>(R"sql(
            select party_id from party where email <> '' and lower(email) = lower($1) order by party_id limit $2
        )sql", email, candidates));
    if (db::characters(name) >= 3)
        for (const auto id : near(read, name)) {
            const auto known = read.find<std::string>(R"sql(select name from party where party_id = $1)sql", id);
            if (const auto score = known ? likeness(name, *known) : 0; score >= alike) add(read, found, "name", score, {id});
        }
    std::vector<Twin> all;
    for (auto& [id, twin] : found) all.push_back(std::move(twin));
    std::stable_sort(all.begin(), all.end(), [](const Twin& a, const Twin& b) { return a.likeness > b.likeness; });
    if (all.size() > 5) all.resize(5);
    return all;
}

}  // namespace people
