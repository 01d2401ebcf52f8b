// One account: what stands on it, how it moved by month, and each of its lines with the entry behind it.
#include "ledger/ui/screens.h"

namespace ledger {
namespace {

using desk::Tone;

struct Head {
    std::string number, name, kind, control, state;
    std::int64_t version = 0;
    Money debit, credit;
};
BOOST_DESCRIBE_STRUCT(Head, (), (number, name, kind, control, state, version, debit, credit))

struct PeriodRow {
    Date startsOn, endsOn;
    Money debit, credit;
};
BOOST_DESCRIBE_STRUCT(PeriodRow, (), (startsOn, endsOn, debit, credit))

struct RuleRow {
    std::string event, category;
};
BOOST_DESCRIBE_STRUCT(RuleRow, (), (event, category))

// The last twelve periods in which something was posted, the latest first.
std::vector<PeriodRow> periodsOf(const db::Read& read, std::int64_t id) {
    return read.all<PeriodRow>(R"sql(
        select p.starts_on, p.ends_on, b.debit, b.credit
        from account_balance b join period p on p.period_id = b.period_id
        where b.account_id = $1 order by p.starts_on desc limit 12
    )sql",
                               id);
}

desk::CardTable periodTable(const std::vector<PeriodRow>& periods, Money balance, const Currency& book) {
    desk::CardTable table{.title = "By period",
                          .columns = {{.title = "Period", .width = 0},
                                      {.title = "Debit", .width = 160, .number = true},
                                      {.title = "Credit", .width = 160, .number = true},
                                      {.title = "Change", .width = 160, .number = true},
                                      {.title = "Balance after", .width = 160, .number = true}},
                          .rows = {},
                          .empty = "Nothing was posted to it yet."};
    auto after = balance;
    for (const auto& p : periods) {
        const auto change = p.debit - p.credit;
        table.rows.push_back({.cells = {{.text = periodShown(p.startsOn, p.endsOn)},
                                        {.text = desk::shown(p.debit, book), .muted = true},
                                        {.text = desk::shown(p.credit, book), .muted = true},
                                        {.text = desk::shown(change, book)},
                                        {.text = desk::shown(after, book)}}});
        after -= change;
    }
    return table;
}

desk::Trend trendOf(const std::vector<PeriodRow>& periods, const Currency& book) {
    desk::Trend trend{.title = "Change by period", .labels = {}, .values = {}};
    double scale = 1;
    for (int digit = 0; digit < minorDigits(book); ++digit) scale *= 10;
    for (auto p = periods.rbegin(); p != periods.rend(); ++p) {
        trend.labels.push_back(toText(p->startsOn).substr(5, 2));
        trend.values.push_back(static_cast<double>((p->debit - p->credit).minor) / scale);
    }
    return trend;
}

const char* controlWord(const std::string& control) {
    if (control == "stock") return "Explained by stock";
    if (control == "receivable") return "Explained by receivables";
    if (control == "wip") return "Explained by work orders";
    return control == "payable" ? "Explained by payables" : "";
}

desk::FactGroup rulesOf(const db::Read& read, std::int64_t id) {
    desk::FactGroup group{"Posted here by rule", {}};
    for (const auto& r : read.all<RuleRow>(R"sql(
             select r.event, coalesce(c.code, '') as category
             from posting_rule r left join item_category c on c.item_category_id = r.item_category_id
             where r.account_id = $1 order by r.event, c.code nulls first limit 8
         )sql",
                                           id))
        group.facts.push_back({.label = "Event", .value = desk::utf8(eventShown(r.event)) + (r.category.empty() ? "" : ", " + r.category)});
    return group;
}

desk::Card readAccount(const db::Read& read, std::int64_t id) {
    desk::Card card;
    const auto found = read.find<Head>(R"sql(
        select a.number, a.name, a.kind, a.control, a.state, a.version,
               coalesce((select cast(sum(b.debit) as bigint) from account_balance b where b.account_id = a.account_id), 0) as debit,
               coalesce((select cast(sum(b.credit) as bigint) from account_balance b where b.account_id = a.account_id), 0) as credit
        from account a where a.account_id = $1
    )sql",
                                       id);
    if (!found) {
        card.found = false;
        return card;
    }
    const auto& h = *found;
    const auto book = bookCurrency(read);
    const auto amount = [&](Money m) { return desk::utf8(desk::shown(Amount{m, book})); };
    const auto periods = periodsOf(read, id);
    card.number = h.number;
    card.name = h.name;
    card.chips = {kindChip(h.kind)};
    if (h.control != "none") card.chips.push_back({"", controlWord(h.control), Tone::neutral});
    if (h.state == "closed") card.chips.push_back({"", "Closed", Tone::bad});
    card.figures = {{.label = "Balance", .value = amount(h.debit - h.credit)},
                    {.label = "Debit", .value = amount(h.debit)},
                    {.label = "Credit", .value = amount(h.credit)}};
    if (auto rules = rulesOf(read, id); !rules.facts.empty()) card.groups = {std::move(rules)};
    if (!periods.empty()) card.trends = {trendOf(periods, book)};
    card.parts = {{.title = "Entries",
                   .look = {.list = "journal_lines",
                            .columns = {"posted_on", "number", "document", "text", "party", "debit", "credit"},
                            .sorts = {{"", true}},
                            .chips = {{"document", causeChips()}},
                            .widths = {{"number", 120}, {"document", 130}, {"text", 300}, {"party", 200}},
                            .empty = "Nothing was posted to it yet."},
                   .filters = {{.column = "account_id", .value = std::to_string(id)}}}};
    card.tables = {periodTable(periods, h.debit - h.credit, book)};
    card.buttons = {{.title = "Change…",
                     .right = "ledger.changeAccount",
                     .keys = "Ctrl+E",
                     .icon = "edit",
                     .run = [row = QJsonObject{{"account", static_cast<qint64>(id)},
                                               {"version", static_cast<qint64>(h.version)},
                                               {"name", desk::text(h.name)},
                                               {"state", desk::text(h.state)}}](desk::Desk& desk) { changeAccount(desk, row); }}};
    return card;
}

}  // namespace

desk::CardKind accountCard() {
    return {.kind = "account", .tables = {"account", "account_balance", "posting_rule", "journal_entry"}, .read = readAccount};
}

std::vector<desk::Chip> causeChips() {
    std::vector<desk::Chip> chips;
    for (const char* kind :
         {"shipment", "invoice", "credit_note", "payment", "receipt", "return", "transfer", "adjustment", "scrap", "hold", "cost"})
        chips.push_back({kind, causeWord(kind), Tone::neutral});
    for (const char* kind : {"hand", "correction"}) chips.push_back({kind, causeWord(kind), Tone::attention});
    return chips;
}

desk::ListLook journalLook() {
    return {.list = "journal",
            .columns = {"number", "posted_on", "document", "text", "amount", "posted_by"},
            .sorts = {{"", true}},
            .chips = {{"document", causeChips()}},
            .widths = {{"number", 120}, {"document", 130}, {"text", 400}, {"posted_by", 110}},
            .quick = {{"By hand", {{.column = "document", .how = db::How::oneOf, .values = {"hand", "correction"}}}}},
            .top = {{.title = "Post by hand",
                     .right = "ledger.post",
                     .icon = "plus",
                     .run = [](desk::Desk& desk) { desk.open("ledger.post"); }}},
            .empty = "Nothing was posted yet."};
}

}  // namespace ledger
