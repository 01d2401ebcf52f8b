// An order's card: what was agreed, how far each line is, and what comes next.
#include "app/desk/form.h"
#include "app/desk/words.h"
#include "orders/orders.h"
#include "orders/ui/screens.h"

namespace orders::ui {

using desk::Card;
using desk::Desk;
using desk::say;
using desk::shown;
using desk::Tone;
using desk::utf8;

namespace {

struct OrderRow {
    std::string number, revision, state, customer, reference, orderedOn, wantedOn, currency, site;
    std::optional<std::string> validTo, shipTo, creditReleasedBy, cancelledReason;
    std::int64_t customerId = 0, version = 0;
    Money net, tax, rounding, gross;
    std::optional<db::Instant> signedAt;
};
BOOST_DESCRIBE_STRUCT(OrderRow, (), (number, revision, state, customer, reference, orderedOn, wantedOn, currency, site, validTo, shipTo,
                                     creditReleasedBy, cancelledReason, customerId, version, net, tax, rounding, gross, signedAt))

struct Progress {
    std::int64_t lines = 0, late = 0, allocated = 0, waiting = 0, toBill = 0, whole = 0, shipped = 0;
    std::optional<std::string> promisedOn;
    std::int64_t withoutDay = 0;
};
BOOST_DESCRIBE_STRUCT(Progress, (), (lines, late, allocated, waiting, toBill, whole, shipped, promisedOn, withoutDay))

std::optional<OrderRow> orderRow(const db::Read& read, std::int64_t id) {
    return read.find<OrderRow>(R"sql(
        select o.number, o.revision, o.state, p.name as customer, o.reference, o.ordered_on, o.wanted_on, o.currency, s.code as site,
               o.valid_to, a.line1 || ', ' || a.city as ship_to, o.credit_released_by, o.cancelled_reason, o.customer_id, o.version,
               o.net, o.tax, o.rounding, o.gross, o.signed_at
        from sales_order o join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
        join site s on s.site_id = o.site_id left join party_address a on a.party_address_id = o.ship_to_id
        where o.sales_order_id = $1
    )sql", id);
}

Progress progressOf(const db::Read& read, std::int64_t id) {
    return read.one<Progress>(R"sql(
        select count(*) as lines,
               count(case when item_id is not null and shipped + cancelled < quantity and wanted_on < $2 then 1 end) as late,
               count(case when allocated > 0 then 1 end) as allocated, count(case when waiting > 0 then 1 end) as waiting,
               count(case when shipped > invoiced then 1 end) as to_bill,
               count(case when item_id is not null and quantity > cancelled then 1 end) as whole,
               count(case when item_id is not null and quantity > cancelled and shipped + cancelled >= quantity then 1 end) as shipped,
               max(promised_on) as promised_on,
               count(case when item_id is not null and shipped + cancelled < quantity and promised_on is null then 1 end) as without_day
        from sales_order_line where sales_order_id = $1
    )sql", id, db::utcDate(read.now()));
}

void addButtons(Card& card, const OrderRow& order, const Progress& progress, std::int64_t id) {
    const auto key = static_cast<qint64>(id);
    const auto number = desk::text(order.number);
    if (order.state == "quote")
        card.buttons.push_back({.title = "Sign order", .right = "orders.sign", .keys = "Ctrl+Return", .icon = "check", .main = true,
                                .run = [key, version = static_cast<qint64>(order.version), number](Desk& d) {
                                    desk::doNow(d, "orders.sign", {{"order", key}, {"version", version}}, say("%1 is signed.").arg(number));
                                }});
    if (order.state == "signed" && progress.allocated > 0)
        card.buttons.push_back({.title = "Pick and ship", .right = "warehouse.pick", .keys = "Ctrl+P", .icon = "pick", .main = true,
                                .run = [key](Desk& d) { d.open("warehouse.pick", {{"order", key}}); }});
    if (progress.toBill > 0)
        card.buttons.push_back({.title = "Bill", .right = "finance.invoice", .keys = "Ctrl+I", .icon = "invoice", .main = progress.allocated == 0,
                                .run = [key](Desk& d) { desk::doNow(d, "finance.invoice", {{"order", key}}, say("The invoice is posted.")); }});
    if (order.state == "quote" || order.state == "signed") {
        card.buttons.push_back({.title = "Change…", .right = order.state == "quote" ? "orders.revise" : "orders.amend", .keys = "Ctrl+E", .icon = "edit",
                                .run = [id](Desk& d) { changeOrder(d, id); }});
        card.buttons.push_back({.title = "Call off…", .right = "orders.cancel", .keys = "", .icon = "close", .run = [key](Desk& d) {
                                    // Where things are made, what is made for it is decided on with it.
                                    if (d.screen("production.callOff") != nullptr && d.may("production.callOff")) return d.open("production.callOff", {{"id", key}});
                                    desk::showForm(d, {.action = "orders.cancel", .title = "Call off", .verb = "Call off",
                                                       .fields = {{.argument = "order", .hidden = true},
                                                                  {.argument = "reason", .hint = "Needed: kept for analysis."},
                                                                  {.argument = "lines[].line", .hint = "No line named: the whole order."},
                                                                  {.argument = "lines[].quantity"}},
                                                       .preset = {{"order", key}}});
                                }});
    }
    if (order.state == "signed" && !order.creditReleasedBy)
        card.buttons.push_back({.title = "Let pass credit", .right = "orders.releaseCredit", .keys = "", .icon = "unlock", .run = [key, number](Desk& d) {
                                    desk::doNow(d, "orders.releaseCredit", {{"order", key}}, say("%1 may pass over the credit limit.").arg(number),
                                                say("Let %1 pass over its customer's credit limit?").arg(number));
                                }});
    card.buttons.push_back({.title = "Print", .right = "orders.see", .keys = "Ctrl+Shift+P", .icon = "print", .run = [key](Desk& d) { d.open("orders.print", {{"id", key}}); }});
}

void addFacts(Card& card, const OrderRow& order) {
    desk::FactGroup agreed{.title = "Agreed", .facts = {{.label = "Customer", .value = order.customer, .opens = {"customer", order.customerId}},
                                                        {.label = "Their number", .value = order.reference},
                                                        {.label = "Ship to", .value = order.shipTo.value_or("")},
                                                        {.label = "Revision", .value = order.revision},
                                                        {.label = "Site", .value = order.site}}};
    desk::FactGroup days{.title = "Days", .facts = {{.label = "Ordered", .value = order.orderedOn},
                                                    {.label = "Wanted", .value = order.wantedOn},
                                                    {.label = "Holds until", .value = order.state == "quote" ? order.validTo.value_or("") : ""},
                                                    {.label = "Signed", .value = order.signedAt ? utf8(shown(*order.signedAt)) : ""},
                                                    {.label = "Credit released by", .value = order.creditReleasedBy.value_or("")},
                                                    {.label = "Called off because", .value = order.cancelledReason.value_or("")}}};
    const Currency currency{order.currency};
    const auto money = [&](Money m) { return utf8(shown(Amount{m, currency})); };
    desk::FactGroup sums{.title = "Amounts", .facts = {{.label = "Net", .value = money(order.net)},
                                                       {.label = "Tax", .value = money(order.tax)},
                                                       {.label = "Rounding", .value = order.rounding.minor != 0 ? money(order.rounding) : ""},
                                                       {.label = "To pay", .value = money(order.gross)}}};
    card.groups = {agreed, days, sums};
}

struct Replaced {
    std::string revision, reason;
};
BOOST_DESCRIBE_STRUCT(Replaced, (), (revision, reason))

template <class T>
std::string wordsOf(const std::optional<T>& value) {
    return value ? toText(*value) : std::string{};
}

desk::TableCell fromTo(const std::string& was, const std::string& is) {
    if (was == is) return {.text = desk::text(is)};
    return {.text = QStringLiteral("%1 → %2").arg(was.empty() ? "–" : desk::text(was), is.empty() ? "–" : desk::text(is)), .tone = Tone::active};
}

// Line by line what each revision changed in the one before it, the newest first, with the reason that was given.
desk::CardTable changesOf(const db::Read& read, std::int64_t id, const std::string& present) {
    constexpr std::size_t mostRows = 500;
    desk::CardTable table{.title = "What changed",
                          .columns = {{.title = "Revision", .width = 100}, {.title = "Line", .width = 60, .number = true}, {.title = "Change", .width = 90},
                                      {.title = "Item", .width = 110}, {.title = "Text", .width = 0}, {.title = "Quantity", .width = 170},
                                      {.title = "Wanted", .width = 190}, {.title = "Net", .width = 200}, {.title = "Why", .width = 200}},
                          .rows = {},
                          .empty = "This is the first revision.",
                          .actions = {},
                          .last = true};
    // A revision's letters get longer with time: B, … Z, AA.
    auto revisions = read.all<Replaced>(R"sql(
        select revision, min(reason) as reason from sales_order_revision where sales_order_id = $1
        group by revision order by length(revision) desc, revision desc limit 12
    )sql", id);
    auto next = present;
    for (const auto& [revision, reason] : revisions) {
        for (const auto& one : differences(read, SalesOrderId{id}, revision, next)) {
            if (one.what == "same" || table.rows.size() >= mostRows) continue;
            table.rows.push_back({.cells = {{.text = QStringLiteral("%1 → %2").arg(desk::text(revision), desk::text(next))},
                                            {.text = QString::number(one.line)},
                                            {.text = desk::wordOf(one.what)},
                                            {.text = desk::text(one.item)},
                                            {.text = desk::text(one.text), .muted = true},
                                            fromTo(wordsOf(one.oldQuantity), wordsOf(one.newQuantity)),
                                            fromTo(wordsOf(one.oldWanted), wordsOf(one.newWanted)),
                                            fromTo(utf8(shown(one.oldNet)), utf8(shown(one.newNet))),
                                            {.text = desk::text(reason)}},
                                  .key = static_cast<std::int64_t>(table.rows.size()) + 1});
        }
        next = revision;
    }
    return table;
}

Card readOrder(const db::Read& read, std::int64_t id) {
    Card card;
    const auto order = orderRow(read, id);
    if (!order) {
        card.found = false;
        return card;
    }
    const auto progress = progressOf(read, id);
    card.number = order->number;
    card.name = order->customer;
    for (const auto& chip : desk::orderStates())
        if (order->state == chip.value) card.chips.push_back(chip);
    if (order->state == "signed" && progress.late > 0) card.chips.push_back({.value = "", .word = "Late", .tone = Tone::bad});
    if (order->state == "signed") {
        if (progress.withoutDay > 0) card.chips.push_back({.value = "", .word = "No day yet", .tone = Tone::attention});
        if (progress.allocated > 0 && progress.waiting == 0) card.chips.push_back({.value = "", .word = "Ready to ship", .tone = Tone::good});
    }
    card.figures = {{.label = "To pay", .value = utf8(shown(Amount{order->gross, Currency{order->currency}}))},
                    {.label = "Promised on", .value = progress.promisedOn && progress.withoutDay == 0 ? *progress.promisedOn : "–",
                     .tone = progress.promisedOn && *progress.promisedOn > order->wantedOn ? Tone::bad : Tone::neutral, .note = utf8(say("wanted %1").arg(desk::text(order->wantedOn)))},
                    {.label = "Lines shipped", .value = utf8(say("%1 of %2").arg(progress.shipped).arg(progress.whole))},
                    {.label = "Lines waiting", .value = std::to_string(progress.waiting), .tone = progress.waiting > 0 ? Tone::bad : Tone::neutral}};
    if (read.may("cost.see")) {
        std::optional<Money> sum;
        for (const auto& margin : margins(read, SalesOrderId{id}))
            if (margin.margin) sum = sum.value_or(Money{}) + *margin.margin;
        if (sum) card.figures.push_back({.label = "Margin", .value = utf8(shown(*sum, Currency{order->currency})), .tone = sum->minor < 0 ? Tone::bad : Tone::neutral});
    }
    addFacts(card, *order);
    const auto key = std::to_string(id);
    auto lines = orderLinesLook();
    lines.columns = {"line", "item", "text", "quantity", "unit", "unit_price", "net", "wanted_on", "promised_on", "allocated", "waiting", "shipped", "invoiced"};
    lines.sorts = {{"", false}};
    lines.quick = {};
    card.parts = {{.title = "Lines", .look = lines, .filters = {{"order_id", db::How::equals, key}}},
                  {.title = "Shipments", .look = {.list = "shipment_lines", .empty = "Nothing was shipped yet."}, .filters = {{"order_id", db::How::equals, key}}},
                  {.title = "Invoices", .look = {.list = "invoices", .empty = "Nothing was billed yet."}, .filters = {{"order_id", db::How::equals, key}}},
                  {.title = "Revisions", .look = {.list = "order_revisions", .empty = "This is the first revision."}, .filters = {{"order_id", db::How::equals, key}}}};
    card.tables = {changesOf(read, id, order->revision)};
    addButtons(card, *order, progress, id);
    return card;
}

}  // namespace

desk::CardKind orderCard() {
    return {.kind = "order", .tables = {"sales_order", "sales_order_line", "allocation", "promise", "shipment", "invoice"}, .read = readOrder};
}

}  // namespace orders::ui
