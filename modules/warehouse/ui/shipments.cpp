// Walks, shipments and returns as lists, and the card of a shipment.
#include "app/desk/list_screen.h"
#include "warehouse/ui/looks.h"
#include "warehouse/ui/screens.h"
#include "warehouse/warehouse.h"

namespace warehouse {
namespace {

using desk::Card;
using desk::Desk;
using desk::ListLook;
using desk::Row;
using desk::Tone;

desk::FormLook takeBackForm(std::int64_t shipmentLine, const std::string& quantity) {
    return {.action = "warehouse.takeBack",
            .title = "Take goods back",
            .verb = "Take back",
            .fields = {{.argument = "shipmentLine", .hidden = true},
                       {.argument = "quantity", .label = "Quantity"},
                       {.argument = "disposition", .label = "What becomes of it", .hint = "Stocked again, held until somebody decides, or scrapped"},
                       {.argument = "bin", .label = "Bin", .hint = "Stocked again: storage or outbound; held: quarantine or inspection"},
                       {.argument = "reason", .label = "Reason", .hint = "Quality and finance will ask"}},
            .preset = {{"shipmentLine", static_cast<qint64>(shipmentLine)}, {"quantity", desk::text(quantity)}, {"disposition", "hold"}},
            .then = [](Desk& d, const QJsonObject& answer) { d.toast(desk::say("Taken back as %1.").arg(answer["number"].toString())); }};
}

std::vector<desk::RowAction> lineActions() {
    return {{.title = "Take back…",
             .right = "warehouse.takeBack",
             .keys = "Ctrl+B",
             .icon = "return",
             .fits = [](const Row& row) { return row.at("quantity") != row.at("returned"); },
             .run = [](Desk& d, const std::vector<Row>& rows) { desk::showForm(d, takeBackForm(rows[0].key, {})); }}};
}

}  // namespace

ListLook pickListsLook() {
    return {.list = "pick_lists",
            .columns = {"number", "order_number", "customer", "wanted_on", "wave", "round", "grips", "done", "state"},
            .sorts = {{"", true}},
            .chips = {{"state", walkStates()}},
            .late = "wanted_on",
            .lateWhen = {"open", "picked"},
            .quick = {{"Open", {{"state", db::How::equals, "open"}}}, {"Picked", {{"state", db::How::equals, "picked"}}}},
            .empty = "No walk has been made. Choose an order in Pick and ship and press Enter."};
}

namespace {

ListLook shipmentsLook() {
    return {.list = "shipments",
            .columns = {"number", "shipped_on", "order_number", "customer", "reference", "lines", "carrier", "tracking"},
            .sorts = {{"", true}},
            .quick = {{"Today", {{"shipped_on", db::How::equals, "@today"}}},
                      {"Last 7 days", {{"shipped_on", db::How::atLeast, "@today+-7"}}},
                      {"Without tracking number", {{"tracking", db::How::isEmpty}}}},
            .empty = "Nothing has left yet. Choose an order in Pick and ship."};
}

ListLook returnsLook() {
    return {.list = "returns",
            .columns = {"number", "returned_on", "customer", "shipment", "item", "lot", "quantity", "unit", "disposition", "reason"},
            .sorts = {{"", true}},
            .chips = {{"disposition", {{"restock", "Stocked again", Tone::good}, {"hold", "Held", Tone::attention}, {"scrap", "Scrapped", Tone::bad}}}},
            .widths = {{"number", 80}, {"returned_on", 105}, {"customer", 210}, {"shipment", 90}, {"item", 110}, {"lot", 110}, {"quantity", 80}, {"unit", 60}, {"disposition", 135}, {"reason", 230}},
            .quick = {{"Stocked again", {{"disposition", db::How::equals, "restock"}}},
                      {"Held", {{"disposition", db::How::equals, "hold"}}},
                      {"Scrapped", {{"disposition", db::How::equals, "scrap"}}}},
            .empty = "Nothing has come back. Goods are taken back on the card of their shipment."};
}

ListLook linesLook() {
    return {.list = "shipment_lines",
            .columns = {"line", "item", "text", "lot", "quantity", "returned", "unit"},
            .widths = {{"line", 60}, {"text", 280}, {"unit", 60}},
            .actions = lineActions(),
            .empty = "This shipment has no lines."};
}

ListLook returnsWithin() {
    auto look = returnsLook();
    look.columns = {"number", "returned_on", "item", "lot", "quantity", "unit", "disposition", "reason"};
    look.quick.clear();
    look.empty = "Nothing of it has come back.";
    return look;
}

struct Head {
    std::string number, orderNumber, customer, reference, carrier, tracking, line1, postcode, city, country, site;
    std::int64_t orderId = 0, customerId = 0, lines = 0, returns = 0;
    Date shippedOn;
    db::Instant shippedAt;
};
BOOST_DESCRIBE_STRUCT(Head, (),
                      (number, orderNumber, customer, reference, carrier, tracking, line1, postcode, city, country, site, orderId, customerId, lines,
                       returns, shippedOn, shippedAt))

struct Bill {
    std::int64_t id = 0;
    std::string number, kind;
};
BOOST_DESCRIBE_STRUCT(Bill, (), (id, number, kind))

std::vector<Bill> billsOf(const db::Read& read, std::int64_t shipment) {
    return read.all<Bill>(R"sql(
        select distinct v.invoice_id as id, v.number, v.kind
        from shipment_line x
        join invoice_line n on n.sales_order_line_id = x.sales_order_line_id
        join invoice v on v.invoice_id = n.invoice_id
        where x.shipment_id = $1 order by v.invoice_id limit 20
    )sql", shipment);
}

struct OnlyLine {
    std::int64_t id = 0;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(OnlyLine, (), (id, quantity))

std::vector<desk::CardButton> buttonsOf(const db::Read& read, std::int64_t shipment) {
    const auto lines = read.all<OnlyLine>(R"sql(
        select shipment_line_id as id, quantity from shipment_line where shipment_id = $1 order by shipment_line_id limit 2
    )sql", shipment);
    std::vector<desk::CardButton> buttons{{.title = "Print",
                                           .right = "warehouse.see",
                                           .keys = "Ctrl+P",
                                           .icon = "print",
                                           .run = [key = static_cast<qint64>(shipment)](Desk& d) { d.open("warehouse.print", {{"id", key}}); }}};
    // With several lines the person chooses one below: its key does the same.
    if (lines.size() == 1)
        buttons.push_back({.title = "Take back…",
                           .right = "warehouse.takeBack",
                           .icon = "return",
                           .run = [id = lines[0].id](Desk& d) { desk::showForm(d, takeBackForm(id, {})); }});
    return buttons;
}

Card shipmentCard(const db::Read& read, std::int64_t id) {
    const auto head = read.find<Head>(R"sql(
        select s.number, o.number as order_number, p.name as customer, o.reference, s.carrier, s.tracking, coalesce(a.line1, '') as line1,
               coalesce(a.postcode, '') as postcode, coalesce(a.city, '') as city, coalesce(a.country, '') as country, t.name as site,
               o.sales_order_id as order_id, o.customer_id, s.shipped_on, s.shipped_at,
               (select count(*) from shipment_line x where x.shipment_id = s.shipment_id) as lines,
               (select count(*) from shipment_line x join customer_return r on r.shipment_line_id = x.shipment_line_id
                where x.shipment_id = s.shipment_id) as returns
        from shipment s join sales_order o on o.sales_order_id = s.sales_order_id join site t on t.site_id = s.site_id
        join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
        left join party_address a on a.party_address_id = coalesce(o.ship_to_id,
            (select min(m.party_address_id) from party_address m where m.party_id = p.party_id and m.kind = 'main'))
        where s.shipment_id = $1
    )sql", id);
    Card card;
    card.found = head.has_value();
    if (!head) return card;
    card.number = head->number;
    card.name = head->customer;
    if (head->returns > 0) card.chips.push_back({"returned", "Something came back", Tone::attention});
    card.figures = {{.label = "Shipped on", .value = desk::utf8(desk::shown(head->shippedOn)), .note = desk::utf8(desk::shown(head->shippedAt))},
                    {.label = "Lines", .value = desk::utf8(desk::shownNumber(head->lines))}};
    card.groups = {{.title = "Order",
                    .facts = {{.label = "Order", .value = head->orderNumber, .opens = {"order", head->orderId}},
                              {.label = "Customer", .value = head->customer, .opens = {"customer", head->customerId}},
                              {.label = "Their number", .value = head->reference},
                              {.label = "From", .value = head->site}}},
                   {.title = "Transport",
                    .facts = {{.label = "Carrier", .value = head->carrier},
                              {.label = "Tracking number", .value = head->tracking},
                              {.label = "To", .value = head->line1},
                              {.label = "Town", .value = head->postcode + " " + head->city + (head->country.empty() ? "" : ", " + head->country)}}}};
    desk::FactGroup bills{.title = "Invoices", .facts = {}};
    for (const auto& bill : billsOf(read, id)) {
        desk::Fact fact{.label = "Invoice", .value = bill.number, .opens = {"invoice", bill.id}};
        if (bill.kind == "credit_note") fact.label = desk::Fact{.label = "Credit note", .value = {}}.label;
        bills.facts.push_back(std::move(fact));
    }
    if (bills.facts.empty()) bills.facts.push_back({.label = "Invoice", .value = desk::utf8(desk::say("not billed yet")), .tone = Tone::attention});
    card.groups.push_back(std::move(bills));
    const std::vector<db::Filter> own{{"shipment_id", db::How::equals, std::to_string(id)}};
    card.parts = {{.title = "Lines", .look = linesLook(), .filters = own}, {.title = "Returns", .look = returnsWithin(), .filters = own}};
    card.buttons = buttonsOf(read, id);
    return card;
}

}  // namespace

void addShipmentScreens(Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "warehouse.pick_lists",
                        .area = Area::stock,
                        .title = "Pick lists",
                        .icon = "pick",
                        .right = "warehouse.see",
                        .make = desk::listScreen(pickListsLook())});
    desk.add(ScreenKind{.id = "warehouse.shipments",
                        .area = Area::stock,
                        .title = "Shipments",
                        .icon = "truck",
                        .right = "warehouse.see",
                        .make = desk::listScreen(shipmentsLook())});
    desk.add(ScreenKind{.id = "warehouse.shipment",
                        .area = Area::stock,
                        .title = "Shipment",
                        .icon = "truck",
                        .right = "warehouse.see",
                        .inRail = false,
                        .opens = "shipment",
                        .make = desk::cardScreen({.kind = "shipment",
                                                  .tables = {"shipment", "shipment_line", "customer_return", "invoice"},
                                                  .read = shipmentCard})});
    desk.add(ScreenKind{.id = "warehouse.returns",
                        .area = Area::stock,
                        .title = "Returns",
                        .icon = "return",
                        .right = "warehouse.see",
                        .make = desk::listScreen(returnsLook())});
    desk.add(desk::PickKind{.kind = "shipment"});
}

}  // namespace warehouse
