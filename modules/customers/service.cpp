// What stands at customers, how fast we answer, and what is worth knowing.
#include "customers/service.h"

#include <algorithm>

#include "customers/keeping.h"
#include "people/checks.h"

namespace customers {
namespace {

struct Left {
    LotId lot;
    std::string item, name, number;
    Quantity quantity;
    Date shippedOn;
    std::optional<int> months;
    std::int64_t tickets = 0;
};
BOOST_DESCRIBE_STRUCT(Left, (), (lot, item, name, number, quantity, shippedOn, months, tickets))

std::string small(std::string text) {
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

}  // namespace

BOOST_DESCRIBE_STRUCT(Article, (), (code, title, text, version))

Date monthsLater(Date from, int months) {
    const auto day = db::civil(from);
    const int month = day.year * 12 + day.month - 1 + months;
    const auto first = [](int count) { return db::dateOf(count / 12, count % 12 + 1, 1); };
    return first(month) + std::min(day.day, first(month + 1) - first(month)) - 1;
}

std::vector<Installed> installedAt(const db::Read& read, PartyId party) {
    std::vector<Installed> all;
    for (auto& left : read.all<Left>(R"sql(
             select t.lot_id as lot, i.number as item, i.name, t.number, l.quantity - coalesce((
                        select cast(sum(r.quantity) as bigint) from stock_move r
                        where r.source_move_id = l.stock_move_id and r.kind = 'return'), 0) as quantity,
                    s.shipped_on, w.months,
                    (select count(*) from service_ticket k where k.lot_id = t.lot_id and k.party_id = $1) as tickets
             from customer c join sales_order o on o.customer_id = c.customer_id
             join shipment s on s.sales_order_id = o.sales_order_id
             join shipment_line l on l.shipment_id = s.shipment_id
             join lot t on t.lot_id = l.lot_id join item i on i.item_id = t.item_id
             left join item_warranty w on w.item_id = i.item_id
             where c.party_id = $1 and i.tracking <> 'none'
             order by s.shipped_on desc, l.shipment_line_id desc
         )sql", party)) {
        if (left.quantity <= Quantity{}) continue;
        all.push_back({left.lot, std::move(left.item), std::move(left.name), std::move(left.number), left.quantity, left.shippedOn, {},
                       left.tickets});
        if (left.months) all.back().warrantyEndsOn = monthsLater(left.shippedOn, *left.months) - 1;
    }
    return all;
}

std::vector<Article> articles(const db::Read& read, const std::string& typed) {
    std::vector<std::string> words;
    const auto text = small(typed);
    for (std::size_t at = 0; (at = text.find_first_not_of(' ', at)) != text.npos;) {
        const auto end = std::min(text.find(' ', at), text.size());
        words.push_back(text.substr(at, end - at));
        at = end;
    }
    if (words.empty()) return {};
    std::ranges::sort(words, std::greater{}, &std::string::size);  // the longest leaves the fewest to look through
    std::string pattern;
    for (const char c : words.front()) pattern += (c == '%' || c == '_' || c == '\\' ? "\\" : "") + std::string{c};
    auto found = read.all<Article>(R"sql(
        select code, title, text, version from knowledge_article where words like '%' || $1 || '%' escape '\' order by title, code
    )sql", pattern);
    std::erase_if(found, [&](const Article& article) {
        const auto whole = small(article.title + "\n" + article.text);
        return !std::ranges::all_of(words, [&](const std::string& word) { return whole.find(word) != whole.npos; });
    });
    if (found.size() > 20) found.resize(20);
    return found;
}

void check(const db::Read& read, const SetWarranty& args, db::Reasons& reasons) {
    if (!read.find<std::int64_t>(R"sql(select item_id from item where item_id = $1)sql", args.item))
        reasons.add("customers.item.none", "There is no such item. Look it up by its number.", {}, "item");
    if (args.months < 0 || args.months > 600)
        reasons.add("customers.warranty.months", "{months} is no length of a warranty. Give 0 to 600 months; 0 for none.",
                    {{"months", std::int64_t{args.months}}}, "months");
}

WarrantyState set(db::Tx& tx, const SetWarranty& args) {
    if (args.months == 0)
        tx.run(R"sql(delete from item_warranty where item_id = $1)sql", args.item);
    else
        tx.run(R"sql(
            insert into item_warranty (item_id, months) values ($1, $2) on conflict (item_id) do update set months = excluded.months
        )sql", args.item, args.months);
    return {args.item, args.months};
}

void check(const db::Read&, const SetServiceLevel& args, db::Reasons& reasons) {
    constexpr int most = 1'000'000;
    if (args.responseMinutes < 1 || args.responseMinutes > most)
        reasons.add("customers.level.minutes", "{minutes} is no time to keep. Give 1 to {most} minutes.",
                    {{"minutes", std::int64_t{args.responseMinutes}}, {"most", std::int64_t{most}}}, "responseMinutes");
    if (args.solutionMinutes < args.responseMinutes || args.solutionMinutes > most)
        reasons.add("customers.level.order", "Nothing is solved before it is answered. Give at least {minutes} minutes, at most {most}.",
                    {{"minutes", std::int64_t{args.responseMinutes}}, {"most", std::int64_t{most}}}, "solutionMinutes");
}

LevelState set(db::Tx& tx, const SetServiceLevel& args) {
    tx.run(R"sql(
        insert into service_level (priority, response_minutes, solution_minutes) values ($1, $2, $3)
        on conflict (priority) do update set response_minutes = excluded.response_minutes, solution_minutes = excluded.solution_minutes
    )sql", args.priority, args.responseMinutes, args.solutionMinutes);
    return {args.priority};
}

void check(const db::Read& read, const SetArticle& args, db::Reasons& reasons) {
    people::checkCode(reasons, "code", args.code);
    checkCoded(read, read.find<Coded>(R"sql(select knowledge_article_id as id, version from knowledge_article where code = $1)sql", args.code),
               args.version, "knowledge_article", args.code, reasons);
    people::checkText(reasons, "title", args.title);
    if (args.text.empty())
        reasons.add("customers.article.empty", "The article says nothing. Write the answer.", {}, "text");
}

ArticleState set(db::Tx& tx, const SetArticle& args) {
    return {args.code, tx.make<std::int64_t>(R"sql(
        insert into knowledge_article (code, title, text, words, version) values ($1, $2, $3, $4, 1)
        on conflict (code) do update set title = excluded.title, text = excluded.text, words = excluded.words,
            version = knowledge_article.version + 1
        returning version
    )sql", args.code, args.title, args.text, small(args.title + "\n" + args.text))};
}

}  // namespace customers
