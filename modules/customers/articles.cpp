// Which articles may help with a ticket.
#include <algorithm>
#include <set>

#include "customers/service.h"

namespace customers {
namespace {

constexpr std::size_t fewestLetters = 3, mostLikely = 5;

struct TicketWords {
    std::string subject, text, item;
};
BOOST_DESCRIBE_STRUCT(TicketWords, (), (subject, text, item))

struct ArticleRow {
    KnowledgeArticleId article;
    std::string code, title, text, words;
    std::int64_t helped = 0;
};
BOOST_DESCRIBE_STRUCT(ArticleRow, (), (article, code, title, text, words, helped))

bool isAscii(char c) { return static_cast<unsigned char>(c) < 0x80U; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; }

std::string lowered(std::string text) {
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

// Words of letters and digits; of other scripts each pair of characters that stand beside each other.
std::set<std::string> askedWords(const std::string& text) {
    std::set<std::string> words;
    for (std::size_t i = 0; i < text.size();) {
        auto end = i;
        if (isAscii(text[i])) {
            while (end < text.size() && isLetter(text[end])) ++end;
            if (end - i >= fewestLetters) words.insert(text.substr(i, end - i));
            i = std::max(end, i + 1);
            continue;
        }
        std::vector<std::size_t> starts;
        while (end < text.size() && !isAscii(text[end])) {
            if ((static_cast<unsigned char>(text[end]) & 0xC0U) != 0x80U) starts.push_back(end);
            ++end;
        }
        starts.push_back(end);
        for (std::size_t k = 0; k + 2 < starts.size(); ++k) words.insert(text.substr(starts[k], starts[k + 2] - starts[k]));
        i = end;
    }
    return words;
}

}  // namespace

std::vector<LikelyArticle> articlesFor(const db::Read& read, ServiceTicketId ticket) {
    const auto asked = read.find<TicketWords>(R"sql(
        select k.subject, k.text, coalesce(i.number || ' ' || i.name, '') as item
        from service_ticket k left join lot l on l.lot_id = k.lot_id left join item i on i.item_id = l.item_id where k.service_ticket_id = $1
    )sql", ticket);
    if (!asked) db::refuse("customers.ticket.none", "There is no such ticket. Look it up by its number.", {}, "ticket");
    const auto words = askedWords(lowered(asked->subject + "\n" + asked->text + "\n" + asked->item));
    std::vector<LikelyArticle> likely;
    for (auto& row : read.all<ArticleRow>(R"sql(
             select a.knowledge_article_id as article, a.code, a.title, a.text, a.words,
                    (select count(*) from ticket_article u where u.knowledge_article_id = a.knowledge_article_id) as helped
             from knowledge_article a order by a.code
         )sql")) {
        const auto title = lowered(row.title);
        int count = 0;
        for (const auto& word : words) count += (row.words.find(word) != row.words.npos ? 1 : 0) + (title.find(word) != title.npos ? 1 : 0);
        if (count > 0) likely.push_back({row.article, std::move(row.code), std::move(row.title), std::move(row.text), count, row.helped});
    }
    std::ranges::stable_sort(likely, [](const LikelyArticle& one, const LikelyArticle& other) {
        return one.words != other.words ? one.words > other.words : one.helped > other.helped;
    });
    if (likely.size() > mostLikely) likely.resize(mostLikely);
    return likely;
}

}  // namespace customers
