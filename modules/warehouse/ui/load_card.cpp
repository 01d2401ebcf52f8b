// A truck's card: what is on it, what still stands at its dock, and what left with it.
#include "app/desk/say.h"
#include "warehouse/loads.h"
#include "warehouse/ui/load_forms.h"
#include "warehouse/ui/looks.h"
#include "warehouse/ui/screens.h"
#include "warehouse/ui/unit_forms.h"

namespace warehouse {

using desk::Card;
using desk::Desk;
using desk::say;
using desk::shown;
using desk::TableRow;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

struct Head {
    std::string number, carrier, vehicle, dock, state;
    std::int64_t dockId = 0, units = 0, gross = 0;
    SiteId siteId;
    std::optional<db::Instant> leavesAt;
};
BOOST_DESCRIBE_STRUCT(Head, (), (number, carrier, vehicle, dock, state, dockId, units, gross, siteId, leavesAt))

std::optional<Head> headOf(const db::Read& read, std::int64_t id) {
    return read.find<Head>(R"sql(
        select d.number, d.carrier, d.vehicle, coalesce(w.code || '/' || b.code, '') as dock, d.state, coalesce(d.dock_bin_id, 0) as dock_id,
               (select count(*) from handling_unit u where u.truck_load_id = d.truck_load_id and u.parent_id is null) as units,
               coalesce((select cast(sum(u.gross) as bigint) from handling_unit u
                         where u.truck_load_id = d.truck_load_id and u.parent_id is null), 0) as gross,
               d.site_id, d.leaves_at
        from truck_load d
        left join bin b on b.bin_id = d.dock_bin_id
        left join warehouse w on w.warehouse_id = b.warehouse_id
        where d.truck_load_id = $1
    )sql", id);
}

struct Standing {
    std::int64_t unit = 0;
    std::string sscc, kind, bin, order, customer, carrier;
    std::int64_t gross = 0;
};
BOOST_DESCRIBE_STRUCT(Standing, (), (unit, sscc, kind, bin, order, customer, carrier, gross))

// What could go along: units of signed orders at a dock, its own where it has one, that go with this carrier or any.
std::vector<Standing> standing(const db::Read& read, const Head& load) {
    return read.all<Standing>(R"sql(
        select u.handling_unit_id as unit, u.sscc, u.kind, b.code as bin, o.number as "order", p.name as customer, coalesce(r.carrier, '') as carrier,
               u.gross
        from handling_unit u
        join bin b on b.bin_id = u.bin_id and b.kind = 'outbound'
        join sales_order o on o.sales_order_id = u.sales_order_id and o.state = 'signed'
        join customer c on c.customer_id = o.customer_id
        join party p on p.party_id = c.party_id
        left join order_carrier r on r.sales_order_id = o.sales_order_id
        where u.site_id = $1 and u.parent_id is null and u.truck_load_id is null and u.state in ('open', 'closed')
          and (cast($2 as bigint) = 0 or u.bin_id = $2) and (coalesce(r.carrier, '') = '' or r.carrier = $3)
        order by o.number, u.handling_unit_id limit 1000
    )sql", load.siteId, load.dockId, load.carrier);
}

desk::CardTable standingTable(std::int64_t id, const std::vector<Standing>& units, bool loading) {
    desk::CardTable table{.title = "Still at the dock",
                          .columns = {{.title = "SSCC", .width = 180},
                                      {.title = "Packed in", .width = 100},
                                      {.title = "Bin", .width = 90},
                                      {.title = "Order", .width = 110},
                                      {.title = "Customer", .width = 0},
                                      {.title = "Carrier", .width = 150},
                                      {.title = "Weight", .width = 100, .number = true}},
                          .rows = {},
                          .empty = "Nothing for this carrier stands at the dock."};
    for (const auto& one : units)
        table.rows.push_back({.cells = {{.text = text(one.sscc)}, {.text = wordIn(packKinds(), one.kind)}, {.text = text(one.bin)}, {.text = text(one.order)}, {.text = text(one.customer)},
                                        {.text = one.carrier.empty() ? say("any") : text(one.carrier), .muted = one.carrier.empty()}, {.text = shownGrams(one.gross)}},
                              .key = one.unit,
                              .opens = {"handling unit", one.unit}});
    if (loading)
        table.actions = {{.title = "Load this",
                          .right = "warehouse.loadUnit",
                          .run = [id](Desk& d, const TableRow& row) {
                              desk::doNow(d, "warehouse.loadUnit", {{"load", static_cast<qint64>(id)}, {"unit", static_cast<qint64>(row.key)}}, say("Loaded."));
                          }}};
    return table;
}

struct Left {
    std::int64_t id = 0;
    std::string number, order, customer, tracking;
    Date shippedOn;
};
BOOST_DESCRIBE_STRUCT(Left, (), (id, number, order, customer, tracking, shippedOn))

desk::CardTable shipmentsTable(const db::Read& read, std::int64_t id) {
    desk::CardTable table{.title = "Shipments",
                          .columns = {{.title = "Shipment", .width = 110}, {.title = "Order", .width = 110}, {.title = "Customer", .width = 0}, {.title = "Tracking number", .width = 180},
                                      {.title = "Shipped on", .width = 120}},
                          .rows = {},
                          .empty = "Nothing has left with it yet."};
    for (const auto& one : read.all<Left>(R"sql(
             select s.shipment_id as id, s.number, o.number as "order", p.name as customer, s.tracking, s.shipped_on
             from shipment s join sales_order o on o.sales_order_id = s.sales_order_id
             join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
             where s.truck_load_id = $1 order by s.shipment_id limit 1000
         )sql", id))
        table.rows.push_back({.cells = {{.text = text(one.number)}, {.text = text(one.order)}, {.text = text(one.customer)}, {.text = text(one.tracking)}, {.text = shown(one.shippedOn)}},
                              .key = one.id,
                              .opens = {"shipment", one.id}});
    return table;
}

desk::ListLook unitsOnIt(bool loading) {
    auto look = without(unitsLook(), {"load", "bin"});
    look.actions = {{.title = "Label",
                     .right = "warehouse.see",
                     .icon = "print",
                     .run = [](Desk& d, const std::vector<desk::Row>& rows) { d.open("warehouse.labels", {{"unit", static_cast<qint64>(rows.front().key)}}); }}};
    if (loading)
        look.actions.push_back({.title = "Take off the truck",
                                .right = "warehouse.unloadUnit",
                                .keys = "Del",
                                .icon = "return",
                                .fits = [](const desk::Row& row) { return row.at("stands_in").empty(); },
                                .run = [](Desk& d, const std::vector<desk::Row>& rows) { unloadUnitNow(d, rows.front().key); }});
    look.empty = "Nothing is on it yet. Scan the label of a unit that stands at the dock.";
    return look;
}

Card readLoad(const db::Read& read, std::int64_t id) {
    const auto load = headOf(read, id);
    Card card;
    card.found = load.has_value();
    if (!load) return card;
    const bool loading = load->state == "loading", late = loading && load->leavesAt && *load->leavesAt < read.now();
    const auto waiting = standing(read, *load);
    card.number = load->number;
    card.name = load->carrier + (load->vehicle.empty() ? "" : " · " + load->vehicle);
    card.chips = {chipOf(loadStates(), load->state)};
    if (late) card.chips.push_back({.value = "", .word = "Late", .tone = Tone::bad});
    card.figures = {{.label = "Units on it", .value = utf8(desk::shownNumber(load->units))},
                    {.label = "Weight", .value = load->gross == 0 ? utf8(say("not known")) : utf8(shownGrams(load->gross))},
                    {.label = "Leaves at", .value = load->leavesAt ? utf8(shown(*load->leavesAt)) : utf8(say("not said")), .tone = late ? Tone::bad : Tone::neutral}};
    if (loading)
        card.figures.push_back({.label = "Still at the dock", .value = utf8(desk::shownNumber(static_cast<std::int64_t>(waiting.size()))), .tone = waiting.empty() ? Tone::good : Tone::attention});
    card.groups = {{.title = "Truck",
                    .facts = {{.label = "Carrier", .value = load->carrier}, {.label = "Number plate", .value = load->vehicle}, {.label = "Dock", .value = load->dock, .opens = {"bin", load->dockId}}}}};
    card.tables = {standingTable(id, waiting, loading), shipmentsTable(read, id)};
    card.parts = {{.title = "On the truck", .look = unitsOnIt(loading), .filters = {{"load", db::How::equals, load->number}}}};
    if (!loading) return card;
    card.buttons = {{.title = "Load a unit…", .right = "warehouse.loadUnit", .keys = "Ctrl+I", .icon = "scan", .main = load->units == 0,
                     .run = [id](Desk& d) { desk::showForm(d, loadUnitForm(id)); }},
                    {.title = "It leaves…", .right = "warehouse.leave", .keys = "Ctrl+Return", .icon = "truck", .main = load->units > 0,
                     .run = [id, number = text(load->number)](Desk& d) { desk::showForm(d, leaveForm(id, number)); }},
                    {.title = "Cancel the load…", .right = "warehouse.cancelLoad", .icon = "close", .run = [id](Desk& d) { desk::showForm(d, cancelLoadForm(id)); }}};
    return card;
}

}  // namespace

desk::CardKind loadCard() {
    return {.kind = "load", .tables = {"truck_load", "handling_unit", "shipment", "order_carrier"}, .read = readLoad};
}

}  // namespace warehouse
