// An entry of the journal: its lines, in words why, who posted it and what it was posted for.
#include "ledger/ui/screens.h"

namespace ledger {
namespace {

using desk::Tone;

struct Head {
    std::string number, kind, text, siteCode, causeNumber, actor, action, hash;
    std::optional<JournalEntryId> cause;
    Date postedOn, startsOn, endsOn;
    db::Instant at;
    std::int64_t logId = 0;
    std::string correctedBy;
};
BOOST_DESCRIBE_STRUCT(Head, (),
                      (number, kind, text, siteCode, causeNumber, actor, action, hash, cause, postedOn, startsOn, endsOn, at, logId,
                       correctedBy))

struct LineRow {
    std::int64_t lineNo = 0, account = 0;
    std::string number, name, party;
    std::optional<PartyId> partyId;
    Money amount, currencyAmount;
    Currency currency;
};
BOOST_DESCRIBE_STRUCT(LineRow, (), (lineNo, account, number, name, party, partyId, amount, currencyAmount, currency))

std::optional<Head> headOf(const db::Read& read, std::int64_t id) {
    return read.find<Head>(R"sql(
        select e.number, e.document_kind as kind, e.text, s.code as site_code, coalesce(c.number, '') as cause_number,
               coalesce(g.actor, '') as actor, coalesce(g.action, '') as action, e.content_hash as hash,
               e.cause_entry_id as cause, e.posted_on, p.starts_on, p.ends_on, coalesce(g.at, 0) as at, e.log_id,
               coalesce((select min(n.number) from journal_entry n
                         where n.cause_entry_id = e.journal_entry_id and n.document_kind = 'correction'), '') as corrected_by
        from journal_entry e join site s on s.site_id = e.site_id join period p on p.period_id = e.period_id
        left join journal_entry c on c.journal_entry_id = e.cause_entry_id
        left join action_log g on g.log_id = e.log_id
        where e.journal_entry_id = $1
    )sql",
                           id);
}

struct Sums {
    Money debit, credit;
};

desk::CardTable linesOf(const db::Read& read, std::int64_t id, const Currency& book, Sums& sums) {
    desk::CardTable table{.title = "Lines",
                          .columns = {{.title = "Line", .width = 56, .number = true},
                                      {.title = "Account", .width = 100},
                                      {.title = "Name", .width = 0},
                                      {.title = "Party", .width = 190},
                                      {.title = "Debit", .width = 150, .number = true},
                                      {.title = "Credit", .width = 150, .number = true},
                                      {.title = "In its currency", .width = 160, .number = true}},
                          .rows = {},
                          .empty = "This entry has no lines."};
    for (const auto& l : read.all<LineRow>(R"sql(
             select l.line_no, l.account_id as account, a.number, a.name, coalesce(p.name, '') as party, l.party_id,
                    l.amount, l.currency_amount, l.currency
             from journal_line l join account a on a.account_id = l.account_id left join party p on p.party_id = l.party_id
             where l.journal_entry_id = $1 order by l.line_no limit 2000
         )sql",
                                           id)) {
        (l.amount > Money{} ? sums.debit : sums.credit) += l.amount > Money{} ? l.amount : -l.amount;
        table.rows.push_back(
            {.cells = {{.text = desk::shownNumber(l.lineNo), .muted = true},
                       {.text = desk::text(l.number)},
                       {.text = desk::text(l.name)},
                       {.text = desk::text(l.party), .muted = true},
                       {.text = l.amount > Money{} ? desk::shown(l.amount, book) : QString{}},
                       {.text = l.amount < Money{} ? desk::shown(-l.amount, book) : QString{}},
                       {.text = l.currency == book ? QString{} : desk::shown(Amount{l.currencyAmount, l.currency}), .muted = true}},
             .key = l.lineNo,
             .opens = {"account", l.account}});
    }
    table.rows.push_back(
        {.cells =
             {{}, {}, {.text = desk::say("Sum")}, {}, {.text = desk::shown(sums.debit, book)}, {.text = desk::shown(sums.credit, book)}},
         .strong = true});
    return table;
}

desk::FactGroup sourceGroup(const db::Read& read, std::int64_t id, const Head& h) {
    desk::FactGroup group{"Source", {{.label = "Posted by", .value = desk::utf8(desk::say(causeWord(h.kind)))}}};
    for (const auto& source : sourcesOf(read, id))
        group.facts.push_back({.label = "Opens", .value = source.number, .opens = {desk::text(source.kind), source.id}});
    if (h.cause)
        group.facts.push_back({.label = "Corrects or completes", .value = h.causeNumber, .opens = {"journal entry", h.cause->number}});
    group.facts.push_back({.label = "Corrected by", .value = h.correctedBy, .tone = Tone::attention});
    return group;
}

desk::Card readEntry(const db::Read& read, std::int64_t id) {
    desk::Card card;
    const auto found = headOf(read, id);
    if (!found) {
        card.found = false;
        return card;
    }
    const auto& h = *found;
    const auto book = bookCurrency(read);
    Sums sums;
    auto lines = linesOf(read, id, book, sums);
    card.number = h.number;
    card.name = h.text;
    card.chips = {{"", causeWord(h.kind), h.kind == "hand" || h.kind == "correction" ? Tone::attention : Tone::active}};
    if (!h.correctedBy.empty()) card.chips.push_back({"", "Corrected", Tone::neutral});
    card.figures = {{.label = "Debit", .value = desk::utf8(desk::shown(Amount{sums.debit, book}))},
                    {.label = "Credit", .value = desk::utf8(desk::shown(Amount{sums.credit, book}))},
                    {.label = "Difference",
                     .value = desk::utf8(desk::shown(Amount{sums.debit - sums.credit, book})),
                     .tone = sums.debit == sums.credit ? Tone::good : Tone::bad}};
    card.groups = {{"Entry",
                    {{.label = "Posted on", .value = desk::utf8(desk::shown(h.postedOn))},
                     {.label = "Period", .value = desk::utf8(periodShown(h.startsOn, h.endsOn))},
                     {.label = "Text", .value = h.text},
                     {.label = "Site", .value = h.siteCode}}},
                   sourceGroup(read, id, h),
                   {"Who and when",
                    {{.label = "By", .value = h.actor},
                     {.label = "At", .value = h.at.micros == 0 ? "" : desk::utf8(desk::shown(h.at))},
                     {.label = "Line of the log", .value = std::to_string(h.logId), .opens = {"log line", h.logId}},
                     {.label = "Seal", .value = h.hash.substr(0, 16)}}}};
    card.tables = {std::move(lines)};
    if ((h.kind == "hand" || h.kind == "correction") && h.correctedBy.empty())
        card.buttons = {
            {.title = "Reverse…",
             .right = "ledger.correct",
             .keys = "Ctrl+E",
             .icon = "return",
             .run = [key = static_cast<qint64>(id)](desk::Desk& desk) {
                 desk::showForm(
                     desk,
                     {.action = "ledger.correct",
                      .title = "Reverse an entry",
                      .verb = "Post the reversal",
                      .fields = {{.argument = "entry", .hidden = true},
                                 {.argument = "reason", .label = "Why", .longText = true},
                                 {.argument = "on", .label = "On", .hint = "Empty: the entry's own day, or the first open one after it."}},
                      .preset = {{"entry", key}},
                      .then = [](desk::Desk& d, const QJsonObject& answer) {
                          d.toast(desk::say("Entry %1 is posted").arg(answer["number"].toString()),
                                  desk::Record{"journal entry", answer["entry"].toInteger()});
                      }});
             }}};
    return card;
}

}  // namespace

desk::CardKind entryCard() { return {.kind = "journal entry", .tables = {"journal_entry"}, .read = readEntry}; }

}  // namespace ledger
