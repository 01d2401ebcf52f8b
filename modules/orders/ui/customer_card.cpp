// A customer's card: open quotes, orders, late shipments, overdue balance, complaints, lots delivered: one screen.
#include "app/desk/form.h"
#include "orders/ui/customer_panel.h"
#include "orders/ui/screens.h"

namespace orders::ui {

using desk::Card;
using desk::Desk;
using desk::say;
using desk::shown;
using desk::Tone;
using desk::utf8;

namespace {

struct Month {
    std::string month;
    Money net;
};
BOOST_DESCRIBE_STRUCT(Month, (), (month, net))

// What they bought month by month, the last twelve.
desk::Trend bought(const db::Read& read, std::int64_t customer, db::Date today) {
    desk::Trend trend{.title = "Billed net by month", .labels = {}, .values = {}};
    const auto now = db::civil(today);
    const auto from = db::toText(db::dateOf(now.year - 1, now.month, 1)).substr(0, 7);
    const auto months = read.all<Month>(R"sql(
        select substr(invoiced_on, 1, 7) as month, cast(sum(case when kind = 'invoice' then net else -net end) as bigint) as net
        from invoice where customer_id = $1 and invoiced_on >= $2 group by substr(invoiced_on, 1, 7) order by 1
    )sql", customer, from + "-32");
    for (int back = 11; back >= 0; --back) {
        const int at = now.year * 12 + now.month - 1 - back;
        const auto month = db::toText(db::dateOf(at / 12, at % 12 + 1, 1)).substr(0, 7);
        double value = 0;
        for (const auto& one : months)
            if (one.month == month) value = static_cast<double>(one.net.minor) / 100;
        trend.labels.push_back(month.substr(2));
        trend.values.push_back(value);
    }
    return trend;
}

QJsonObject byCustomer(std::int64_t id, std::initializer_list<QJsonArray> more = {}) {
    QJsonArray filters{QJsonArray{"customer_id", "equals", QString::number(id)}};
    for (const auto& one : more) filters.append(one);
    return {{"filters", filters}};
}

void addFigures(Card& card, const CustomerFacts& facts, std::int64_t id, const Currency& book) {
    const Currency theirs{facts.currency};
    card.figures = {
        {.label = "Open quotes", .value = std::to_string(facts.openQuotes), .note = utf8(shown(Amount{facts.quotesGross, theirs})),
         .screen = "orders.list", .with = byCustomer(id, {QJsonArray{"state", "equals", "quote"}})},
        {.label = "Open orders", .value = std::to_string(facts.openOrders), .note = utf8(shown(Amount{facts.ordersGross, theirs})),
         .screen = "orders.list", .with = byCustomer(id, {QJsonArray{"state", "equals", "signed"}})},
        {.label = "Late lines", .value = std::to_string(facts.lateLines), .tone = facts.lateLines > 0 ? Tone::bad : Tone::good,
         .screen = "orders.lines", .with = byCustomer(id, {QJsonArray{"state", "equals", "signed"}})},
        {.label = "Overdue", .value = utf8(shown(Amount{facts.overdue, book})), .tone = facts.overdue.minor > 0 ? Tone::bad : Tone::good,
         .note = facts.overdueInvoices > 0 ? utf8(say("%1 invoices, the oldest %2 days").arg(facts.overdueInvoices).arg(facts.worstDays)) : ""},
        {.label = "Orders with returns", .value = std::to_string(facts.returnsOpen), .tone = facts.returnsOpen > 0 ? Tone::bad : Tone::good}};
    if (facts.creditLimit) {
        const auto left = *facts.creditLimit - facts.exposure.value_or(Money{});
        card.figures.push_back({.label = "Credit left", .value = utf8(shown(Amount{left, book})), .tone = left.minor < 0 ? Tone::bad : Tone::neutral,
                                .note = utf8(say("of %1").arg(shown(Amount{*facts.creditLimit, book})))});
    }
}

void addParts(Card& card, const CustomerFacts& facts, std::int64_t id) {
    const auto key = std::to_string(id), party = std::to_string(facts.partyId);
    auto orders = ordersLook();
    orders.columns = {"number", "state", "ordered_on", "wanted_on", "promised_on", "gross", "currency", "reference"};
    auto delivered = desk::ListLook{.list = "shipment_lines", .sorts = {{"", true}}, .empty = "Nothing was delivered yet."};
    card.parts = {{.title = "Quotes and orders", .look = orders, .filters = {{"customer_id", db::How::equals, key}}},
                  {.title = "Lots delivered", .look = delivered, .filters = {{"customer_id", db::How::equals, key}}},
                  {.title = "Invoices", .look = {.list = "invoices", .sorts = {{"", true}}, .empty = "Nothing was billed yet."}, .filters = {{"customer_id", db::How::equals, key}}},
                  {.title = "Contacts", .look = {.list = "contacts", .empty = "No contacts yet."}, .filters = {{"party_id", db::How::equals, party}}},
                  {.title = "Addresses", .look = {.list = "addresses", .empty = "No addresses yet."}, .filters = {{"party_id", db::How::equals, party}}}};
}

void addButtons(Card& card, std::int64_t id, std::int64_t partyId, std::int64_t version, std::int64_t partyVersion) {
    const auto party = static_cast<qint64>(partyId);
    card.buttons = {
        {.title = "New order", .right = "orders.enter", .keys = "Ctrl+O", .icon = "cart", .main = true, .run = [id](Desk& d) { newOrder(d, id); }},
        {.title = "Receive payment", .right = "finance.receivePayment", .keys = "", .icon = "money",
         .run = [id](Desk& d) { d.open("finance.receive_payment", {{"customer", static_cast<qint64>(id)}, {"new", "payment"}}); }},
        {.title = "Terms…", .right = "orders.changeCustomer", .keys = "Ctrl+E", .icon = "edit", .run = [id, version](Desk& d) {
             desk::showForm(d, {.action = "orders.changeCustomer", .title = "Terms", .verb = "Keep terms",
                                .fields = {{.argument = "customer", .hidden = true}, {.argument = "version", .hidden = true}, {.argument = "priceList"},
                                           {.argument = "taxCode"}, {.argument = "paymentDays"}, {.argument = "creditLimit"}, {.argument = "unlimitedCredit"},
                                           {.argument = "minShelfDays"}},
                                .preset = {{"customer", static_cast<qint64>(id)}, {"version", static_cast<qint64>(version)}}, .staleTable = "customer"});
         }},
        {.title = "Name…", .right = "people.changeParty", .keys = "", .icon = "edit", .run = [party, partyVersion](Desk& d) {
             desk::showForm(d, {.action = "people.changeParty", .title = "Name and numbers", .verb = "Keep",
                                .fields = {{.argument = "party", .hidden = true}, {.argument = "version", .hidden = true}, {.argument = "roles", .hidden = true}},
                                .preset = {{"party", party}, {"version", static_cast<qint64>(partyVersion)}}, .staleTable = "party"});
         }},
        {.title = "Add contact", .right = "people.addContact", .keys = "", .icon = "user", .run = [party](Desk& d) {
             desk::showForm(d, {.action = "people.addContact", .title = "New contact", .verb = "Add contact", .fields = {{.argument = "party", .hidden = true}}, .preset = {{"party", party}}});
         }},
        {.title = "Add address", .right = "people.addAddress", .keys = "", .icon = "building", .run = [party](Desk& d) {
             desk::showForm(d, {.action = "people.addAddress", .title = "New address", .verb = "Add address", .fields = {{.argument = "party", .hidden = true}}, .preset = {{"party", party}}});
         }}};
}

struct Versions {
    std::int64_t terms = 0, party = 0;
};
BOOST_DESCRIBE_STRUCT(Versions, (), (terms, party))

Card readCustomer(const db::Read& read, std::int64_t id) {
    Card card;
    const auto today = db::utcDate(read.now());
    const auto facts = customerFacts(read, CustomerId{id}, today);
    if (facts.number.empty()) {
        card.found = false;
        return card;
    }
    const Currency book{read.one<std::string>(R"sql(select book_currency from company where company_id = 1)sql")};
    card.number = facts.number;
    card.name = facts.name;
    if (facts.state != "active") card.chips.push_back({.value = "", .word = "Closed", .tone = Tone::neutral});
    if (facts.overdue.minor > 0) card.chips.push_back({.value = "", .word = "Overdue", .tone = Tone::bad});
    if (facts.lateLines > 0) card.chips.push_back({.value = "", .word = "We are late", .tone = Tone::attention});
    addFigures(card, facts, id, book);
    desk::FactGroup who{.title = "Who they are", .facts = {{.label = "Telephone", .value = facts.phone},
                                                           {.label = "Mail", .value = facts.email},
                                                           {.label = "Tax number", .value = facts.taxNumber},
                                                           {.label = "Address", .value = facts.addresses.empty() ? "" : facts.addresses.front().words}}};
    desk::FactGroup terms{.title = "Terms", .facts = {{.label = "Billed in", .value = facts.currency},
                                                      {.label = "Price list", .value = facts.priceList},
                                                      {.label = "Pays within", .value = utf8(say("%1 days").arg(desk::text(facts.terms)))},
                                                      {.label = "Credit limit", .value = facts.creditLimit ? utf8(shown(Amount{*facts.creditLimit, book})) : utf8(say("none"))}}};
    card.groups = {who, terms};
    card.trends = {bought(read, id, today)};
    addParts(card, facts, id);
    const auto versions = read.one<Versions>(R"sql(
        select c.version as terms, p.version as party from customer c join party p on p.party_id = c.party_id where c.customer_id = $1
    )sql", id);
    addButtons(card, id, facts.partyId, versions.terms, versions.party);
    return card;
}

}  // namespace

desk::CardKind customerCard() {
    return {.kind = "customer", .tables = {"customer", "party", "party_contact", "party_address", "sales_order", "sales_order_line", "invoice", "payment", "shipment"},
            .read = readCustomer};
}

}  // namespace orders::ui
