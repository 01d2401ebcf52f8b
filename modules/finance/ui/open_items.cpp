// What customers owed on a day: by customer and age, or every item of one customer.
#include <array>
#include <map>

#include "finance/ui/screens.h"

namespace finance {
namespace {

// Days late, and what counts down: money and credit notes not matched yet.
enum Age { notDue, to30, to60, to90, over90, credits, ages };

struct Sum {
    CustomerId customer;
    std::string number, name;
    Currency currency;
    Money notDue, to30, to60, to90, over90, credits;
};
BOOST_DESCRIBE_STRUCT(Sum, (), (customer, number, name, currency, notDue, to30, to60, to90, over90, credits))

// As it was on that day: what was settled later was still open.
std::vector<Sum> sums(const db::Read& read, Date asOf) {
    return read.all<Sum>(R"sql(
        select d.customer_id as customer, p.number, p.name, d.currency,
               cast(sum(case when d.counts = 1 and d.due_on >= $1 then d.open else 0 end) as bigint) as not_due,
               cast(sum(case when d.counts = 1 and d.due_on < $1 and d.due_on >= $2 then d.open else 0 end) as bigint) as to30,
               cast(sum(case when d.counts = 1 and d.due_on < $2 and d.due_on >= $3 then d.open else 0 end) as bigint) as to60,
               cast(sum(case when d.counts = 1 and d.due_on < $3 and d.due_on >= $4 then d.open else 0 end) as bigint) as to90,
               cast(sum(case when d.counts = 1 and d.due_on < $4 then d.open else 0 end) as bigint) as over90,
               cast(sum(case when d.counts = -1 then -d.open else 0 end) as bigint) as credits
        from (
            select i.customer_id, i.currency, i.due_on, 1 as counts, i.gross - coalesce(s.amount, 0) as open
            from invoice i
            left join (select invoice_id, cast(sum(amount) as bigint) as amount from settlement
                       where settled_on <= $1 group by invoice_id) s on s.invoice_id = i.invoice_id
            where i.kind = 'invoice' and i.invoiced_on <= $1
            union all
            select i.customer_id, i.currency, i.due_on, -1, i.gross - coalesce(s.amount, 0)
            from invoice i
            left join (select credit_note_id, cast(sum(amount) as bigint) as amount from settlement
                       where settled_on <= $1 and credit_note_id is not null group by credit_note_id) s
              on s.credit_note_id = i.invoice_id
            where i.kind = 'credit_note' and i.invoiced_on <= $1
            union all
            select m.customer_id, m.currency, m.received_on, -1, m.amount - coalesce(s.amount, 0)
            from payment m
            left join (select payment_id, cast(sum(amount) as bigint) as amount from settlement
                       where settled_on <= $1 and payment_id is not null group by payment_id) s
              on s.payment_id = m.payment_id
            where m.received_on <= $1
        ) d
        join customer c on c.customer_id = d.customer_id join party p on p.party_id = c.party_id
        where d.open <> 0
        group by d.customer_id, p.number, p.name, p.name_sort, d.currency
        order by p.name_sort, d.customer_id, d.currency limit 2000
    )sql",
                         asOf, asOf - 30, asOf - 60, asOf - 90);
}

std::array<Money, ages> partsOf(const Sum& s) { return {s.notDue, s.to30, s.to60, s.to90, s.over90, s.credits}; }

std::vector<desk::TableCell> cellsOf(QString number, QString name, const Currency& currency, const std::array<Money, ages>& parts) {
    std::vector<desk::TableCell> cells{
        {.text = std::move(number)}, {.text = std::move(name)}, {.text = desk::text(currency.code), .muted = true}};
    Money open;
    for (int age = 0; age < ages; ++age) {
        const auto part = parts[static_cast<std::size_t>(age)];
        open += part;
        cells.push_back({.text = part == Money{} ? QString{} : desk::shown(part, currency),
                         .tone = age == over90 && part > Money{} ? desk::Tone::bad : desk::Tone::neutral});
    }
    cells.push_back({.text = desk::shown(open, currency)});
    return cells;
}

Age ageOf(const OpenItem& item) {
    if (item.kind != "invoice") return credits;
    if (item.daysOverdue == 0) return notDue;
    return item.daysOverdue <= 30 ? to30 : item.daysOverdue <= 60 ? to60 : item.daysOverdue <= 90 ? to90 : over90;
}

desk::TableContents itemsOf(const db::Read& read, CustomerId customer, Date asOf) {
    desk::TableContents out;
    std::map<std::string, std::array<Money, ages>> totals;
    for (const auto& item : openItems(read, customer, asOf)) {
        std::array<Money, ages> parts{};
        parts[ageOf(item)] = item.open;
        totals[item.currency.code][ageOf(item)] += item.open;
        const bool payment = item.kind == "payment";
        out.rows.push_back(
            {.cells = cellsOf(desk::text(item.number), desk::say("due %1").arg(desk::shown(item.dueOn)), item.currency, parts),
             .key = payment ? -item.id : item.id,
             .opens = {payment ? "payment" : "invoice", item.id}});
    }
    for (const auto& [currency, parts] : totals)
        out.rows.push_back({.cells = cellsOf({}, desk::say("Sum"), Currency{currency}, parts), .strong = true});
    return out;
}

desk::TableContents readOpen(const db::Read& read, const QJsonObject& asked) {
    Date asOf = db::utcDate(read.now());
    if (const auto day = desk::utf8(asked["asOf"].toString()); !day.empty()) db::fromText(day, asOf);
    if (asked["customer"].isDouble()) return itemsOf(read, CustomerId{asked["customer"].toInteger()}, asOf);
    desk::TableContents out;
    std::map<std::string, std::array<Money, ages>> totals;
    for (const auto& sum : sums(read, asOf)) {
        const auto parts = partsOf(sum);
        auto& total = totals[sum.currency.code];
        for (std::size_t i = 0; i < ages; ++i) total[i] += parts[i];
        out.rows.push_back({.cells = cellsOf(desk::text(sum.number), desk::text(sum.name), sum.currency, parts),
                            .key = sum.customer.number,
                            .opens = {"customer", sum.customer.number},
                            .data = {{"customer", static_cast<qint64>(sum.customer.number)}}});
    }
    for (const auto& [currency, parts] : totals)
        out.rows.push_back({.cells = cellsOf({}, desk::say("Sum"), Currency{currency}, parts), .strong = true});
    return out;
}

}  // namespace

desk::TableKind openItemsTable() {
    using Ask = desk::TableAsk::Kind;
    return {.title = "Open items",
            .columns = {{.title = "Number", .width = 120},
                        {.title = "Customer", .width = 0},
                        {.title = "Currency", .width = 76},
                        {.title = "Not due", .width = 112, .number = true},
                        {.title = "1–30 days", .width = 112, .number = true},
                        {.title = "31–60 days", .width = 112, .number = true},
                        {.title = "61–90 days", .width = 112, .number = true},
                        {.title = "Over 90 days", .width = 112, .number = true},
                        {.title = "Credits", .width = 112, .number = true},
                        {.title = "Open", .width = 112, .number = true}},
            .tables = {"invoice", "payment", "settlement"},
            .read = readOpen,
            .asks = {{.name = "customer", .label = "Customer", .kind = Ask::pick, .of = "customer"},
                     {.name = "asOf", .label = "As of", .today = true}},
            .actions = {{.title = "Show open items",
                         .keys = "Ctrl+O",
                         .fits = [](const desk::TableRow& row) { return row.data.contains("customer"); },
                         .run =
                             [](desk::Desk& desk, const std::vector<desk::TableRow>& rows, const QJsonObject& asked) {
                                 desk.open("finance.open_items", {{"customer", rows.front().data["customer"]}, {"asOf", asked["asOf"]}});
                             }},
                        {.title = "Receive payment",
                         .right = "finance.receivePayment",
                         .keys = "Ctrl+P",
                         .icon = "money",
                         .needsRow = false,
                         .run =
                             [](desk::Desk& desk, const std::vector<desk::TableRow>&, const QJsonObject& asked) {
                                 desk.open("finance.receive_payment",
                                           asked["customer"].isDouble() ? QJsonObject{{"customer", asked["customer"]}} : QJsonObject{});
                             }}},
            .empty = "Nothing is open on that day.",
            .slow = true};
}

}  // namespace finance
