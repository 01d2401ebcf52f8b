// What stood on every account before, what moved, and what stands on it after; the sums prove each other.
#include "ledger/ui/screens.h"

namespace ledger {
namespace {

struct BalanceRow {
    std::int64_t account = 0;
    std::string number, name;
    Money opening, debit, credit;
};
BOOST_DESCRIBE_STRUCT(BalanceRow, (), (account, number, name, opening, debit, credit))

struct PeriodRow {
    Date startsOn, endsOn;
};
BOOST_DESCRIBE_STRUCT(PeriodRow, (), (startsOn, endsOn))

std::vector<std::pair<QString, QString>> periods(const db::Read& read, const QString& first) {
    std::vector<std::pair<QString, QString>> out{{"", first}};
    for (const auto& p : read.all<PeriodRow>(R"sql(select starts_on, ends_on from period order by starts_on desc limit 240)sql"))
        out.emplace_back(desk::shown(p.startsOn), periodShown(p.startsOn, p.endsOn));
    return out;
}

// The period asked for, else the first of this year (the one of today).
Date startOf(const db::Read& read, const QJsonObject& asked, const char* name, bool firstOfYear) {
    const auto typed = desk::utf8(asked[name].toString());
    Date day = db::utcDate(read.now());
    if (firstOfYear) day = db::dateOf(db::civil(day).year, 1, 1);
    if (!typed.empty()) db::fromText(typed, day);
    return day;
}

desk::TableContents readBalance(const db::Read& read, const QJsonObject& asked) {
    const auto from = startOf(read, asked, "from", true), to = startOf(read, asked, "to", false);
    const auto book = bookCurrency(read);
    const auto money = [&](Money m) { return m == Money{} ? QString{} : desk::shown(m, book); };
    desk::TableContents out;
    Money opening, debit, credit;
    for (const auto& row : read.all<BalanceRow>(R"sql(
             select a.account_id as account, a.number, a.name,
                    cast(sum(case when p.starts_on < $1 then b.debit - b.credit else 0 end) as bigint) as opening,
                    cast(sum(case when p.starts_on >= $1 then b.debit else 0 end) as bigint) as debit,
                    cast(sum(case when p.starts_on >= $1 then b.credit else 0 end) as bigint) as credit
             from account a join account_balance b on b.account_id = a.account_id
             join period p on p.period_id = b.period_id
             where p.starts_on <= $2
             group by a.account_id, a.number, a.name order by a.number limit 3000
         )sql",
                                                from, to)) {
        const auto closing = row.opening + row.debit - row.credit;
        opening += row.opening;
        debit += row.debit;
        credit += row.credit;
        out.rows.push_back({.cells = {{.text = desk::text(row.number)},
                                      {.text = desk::text(row.name)},
                                      {.text = money(row.opening), .muted = true},
                                      {.text = money(row.debit)},
                                      {.text = money(row.credit)},
                                      {.text = desk::shown(closing, book), .muted = closing == Money{}}},
                            .key = row.account,
                            .opens = {"account", row.account}});
    }
    if (out.rows.empty()) return out;
    const auto closing = opening + debit - credit;
    out.rows.push_back({.cells = {{},
                                  {.text = desk::say("Sum")},
                                  {.text = desk::shown(opening, book)},
                                  {.text = desk::shown(debit, book)},
                                  {.text = desk::shown(credit, book)},
                                  {.text = desk::shown(closing, book)}},
                        .strong = true});
    out.figures = {{.label = "Debit", .value = desk::utf8(desk::shown(Amount{debit, book}))},
                   {.label = "Credit", .value = desk::utf8(desk::shown(Amount{credit, book}))},
                   {.label = "Difference",
                    .value = desk::utf8(desk::shown(Amount{debit - credit, book})),
                    .tone = debit == credit ? desk::Tone::good : desk::Tone::bad}};
    const bool proved = opening == Money{} && debit == credit;
    out.note = proved ? desk::say("Debit and credit are equal, and the balances add up to nothing.")
                      : desk::say("The sums differ: run the doctor and call whoever looks after the books.");
    out.tone = proved ? desk::Tone::good : desk::Tone::bad;
    return out;
}

}  // namespace

QString periodShown(Date startsOn, Date endsOn) {
    const auto begin = db::civil(startsOn), after = db::civil(endsOn + 1);
    const bool month = begin.day == 1 && after.day == 1 && endsOn - startsOn < 31;
    return month ? desk::shown(startsOn).left(7) : desk::shown(startsOn) + " – " + desk::shown(endsOn);
}

desk::TableKind trialBalanceTable() {
    using Ask = desk::TableAsk::Kind;
    return {.title = "Trial balance",
            .columns = {{.title = "Number", .width = 110},
                        {.title = "Account", .width = 0},
                        {.title = "Opening", .width = 160, .number = true},
                        {.title = "Debit", .width = 160, .number = true},
                        {.title = "Credit", .width = 160, .number = true},
                        {.title = "Closing", .width = 160, .number = true}},
            .tables = {"account_balance", "account", "period"},
            .read = readBalance,
            .asks = {{.name = "from",
                      .label = "From",
                      .kind = Ask::choice,
                      .choices = [](const db::Read& read) { return periods(read, desk::say("this year")); }},
                     {.name = "to",
                      .label = "To",
                      .kind = Ask::choice,
                      .choices = [](const db::Read& read) { return periods(read, desk::say("today")); }}},
            .empty = "Nothing was posted in these periods."};
}

}  // namespace ledger
