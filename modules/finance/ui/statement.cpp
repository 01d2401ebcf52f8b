// What happened between a customer and us in one currency, and what is owed before and after.
#include "finance/ui/screens.h"

namespace finance {
namespace {

struct Debtor {
    std::string number, name;
    Currency currency;
};
BOOST_DESCRIBE_STRUCT(Debtor, (), (number, name, currency))

Date dayOf(const QJsonObject& asked, const char* name, Date otherwise) {
    Date day = otherwise;
    const auto typed = desk::utf8(asked[name].toString());
    try {
        if (!typed.empty()) db::fromText(typed, day);
    } catch (const db::Refusal&) {  // half typed: the other day stands
        return otherwise;
    }
    return day;
}

QString kindShown(const std::string& kind) {
    if (kind == "invoice") return desk::say("Invoice");
    if (kind == "credit_note") return desk::say("Credit note");
    return desk::say("Payment");
}

desk::TableContents readStatement(const db::Read& read, const QJsonObject& asked) {
    desk::TableContents out;
    if (!asked["customer"].isDouble()) return out;
    const CustomerId customer{asked["customer"].toInteger()};
    const auto debtor = read.one<Debtor>(R"sql(
        select p.number, p.name, c.currency from customer c join party p on p.party_id = c.party_id where c.customer_id = $1
    )sql",
                                         customer);
    const auto to = dayOf(asked, "to", db::utcDate(read.now()));
    const auto from = dayOf(asked, "from", db::dateOf(db::civil(to).year, 1, 1));
    const auto typed = desk::utf8(asked["currency"].toString());
    const Currency currency = typed.empty() ? debtor.currency : Currency{typed};
    const auto found = statement(read, customer, currency, from, to);
    const auto money = [&](Money m) { return desk::shown(m, currency); };
    out.title = desk::say("Statement %1").arg(desk::text(debtor.number));
    out.rows.push_back(
        {.cells = {{.text = desk::shown(from)}, {}, {}, {.text = desk::say("Brought forward")}, {}, {}, {.text = money(found.opening)}},
         .strong = true});
    for (const auto& line : found.lines)
        out.rows.push_back({.cells = {{.text = desk::shown(line.onDate)},
                                      {.text = kindShown(line.kind), .muted = true},
                                      {.text = desk::text(line.number)},
                                      {.text = desk::text(line.text), .muted = true},
                                      {.text = line.amount > Money{} ? money(line.amount) : QString{}},
                                      {.text = line.amount < Money{} ? money(-line.amount) : QString{}},
                                      {.text = money(line.balance)}}});
    out.rows.push_back(
        {.cells = {{.text = desk::shown(to)}, {}, {}, {.text = desk::say("Balance")}, {}, {}, {.text = money(found.closing)}},
         .strong = true});
    out.figures = {{.label = "Customer", .value = debtor.name, .note = debtor.number},
                   {.label = "Brought forward", .value = desk::utf8(desk::shown(Amount{found.opening, currency}))},
                   {.label = "Balance", .value = desk::utf8(desk::shown(Amount{found.closing, currency}))}};
    return out;
}

std::vector<std::pair<QString, QString>> currencies(const db::Read& read) {
    std::vector<std::pair<QString, QString>> out{{"", desk::say("their own")}};
    for (const auto& code : read.all<Currency>(R"sql(select currency from currency order by currency)sql"))
        out.emplace_back(desk::text(code.code), desk::text(code.code));
    return out;
}

}  // namespace

desk::TableKind statementTable() {
    using Ask = desk::TableAsk::Kind;
    return {.title = "Customer statement",
            .columns = {{.title = "Day", .width = 110},
                        {.title = "Kind", .width = 120},
                        {.title = "Number", .width = 130},
                        {.title = "Text", .width = 0},
                        {.title = "Billed", .width = 150, .number = true},
                        {.title = "Paid or credited", .width = 150, .number = true},
                        {.title = "Balance", .width = 150, .number = true}},
            .tables = {"invoice", "payment"},
            .read = readStatement,
            .asks = {{.name = "customer", .label = "Customer", .kind = Ask::pick, .of = "customer"},
                     {.name = "currency", .label = "Currency", .kind = Ask::choice, .choices = currencies},
                     {.name = "from", .label = "From"},
                     {.name = "to", .label = "To", .today = true}},
            .empty = "Choose a customer and the days to look at."};
}

}  // namespace finance
