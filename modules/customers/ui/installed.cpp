// What stands at customers: serials and lots that left and did not come back, until when we answer for them, and how
// long that is for each item.
#include "customers/service.h"
#include "customers/ui/screens.h"
#include "customers/ui/seen.h"

namespace customers::ui {

using desk::Desk;
using desk::say;
using desk::shown;
using desk::TableRow;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

constexpr int soonEnding = 60;  // days
constexpr int mostFirms = 50;   // that one lot went to

struct Firm {
    std::int64_t partyId = 0;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(Firm, (), (partyId, name))

// Of the customer chosen, else those to whom the lot that was scanned left.
std::vector<Firm> firmsAsked(const db::Read& read, std::int64_t customer, const std::string& number) {
    if (customer != 0)
        return read.all<Firm>(R"sql(
            select p.party_id, p.name from customer c join party p on p.party_id = c.party_id where c.customer_id = $1
        )sql", customer);
    if (number.empty()) return {};
    return read.all<Firm>(R"sql(
        select distinct p.party_id, p.name from lot t join shipment_line l on l.lot_id = t.lot_id
        join shipment s on s.shipment_id = l.shipment_id join sales_order o on o.sales_order_id = s.sales_order_id
        join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
        where t.number = $1 order by p.name, p.party_id limit $2
    )sql", number, mostFirms);
}

desk::TableCell warrantyCell(const std::optional<Date>& ends, Date today) {
    if (!ends) return {.text = say("none"), .muted = true};
    const auto words = say("until %1").arg(shown(*ends));
    return {.text = words, .tone = *ends < today ? Tone::neutral : *ends < today + soonEnding ? Tone::attention : Tone::good, .chip = true};
}

desk::TableContents readInstalled(const db::Read& read, const QJsonObject& asked) {
    desk::TableContents out;
    if (!read.may("warehouse.see")) {
        out.note = say("What stands there is hidden: it takes the right to see shipments.");
        return out;
    }
    const auto today = here(read).today;
    const auto number = utf8(asked["number"].toString().trimmed().section('/', -1));
    const auto firms = firmsAsked(read, asked["customer"].toInteger(), number);
    if (firms.empty())
        out.note = number.empty() ? say("Choose a customer, or scan a serial or lot.") : say("No lot %1 left for a customer.").arg(text(number));
    std::int64_t under = 0, tickets = 0, key = 0;
    for (const auto& firm : firms)
        for (const auto& one : installedAt(read, PartyId{firm.partyId})) {
            if (!number.empty() && one.number != number) continue;
            under += one.warrantyEndsOn && *one.warrantyEndsOn >= today ? 1 : 0;
            tickets += one.tickets;
            out.rows.push_back({.cells = {{.text = text(firm.name)},
                                          {.text = text(one.item)},
                                          {.text = text(one.name), .muted = true},
                                          {.text = text(one.number)},
                                          {.text = shown(one.quantity)},
                                          {.text = shown(one.shippedOn)},
                                          warrantyCell(one.warrantyEndsOn, today),
                                          {.text = one.tickets > 0 ? desk::shownNumber(one.tickets) : QString{}}},
                                .key = ++key,
                                .opens = {"lot", one.lot.number},
                                .data = {{"party", static_cast<qint64>(firm.partyId)}, {"lot", static_cast<qint64>(one.lot.number)}}});
        }
    if (!out.rows.empty())
        out.figures = {{.label = "Serials and lots", .value = utf8(desk::shownNumber(static_cast<std::int64_t>(out.rows.size())))},
                       {.label = "Under warranty", .value = utf8(desk::shownNumber(under))},
                       {.label = "Tickets so far", .value = utf8(desk::shownNumber(tickets))}};
    return out;
}

desk::TableKind installedKind() {
    using desk::TableAsk;
    return {.title = "Installed base",
            .columns = {{.title = "Customer", .width = 200}, {.title = "Item", .width = 120}, {.title = "Name", .width = 0}, {.title = "Serial or lot", .width = 150},
                        {.title = "Quantity", .width = 100, .number = true}, {.title = "Shipped", .width = 110}, {.title = "Warranty", .width = 170},
                        {.title = "Tickets", .width = 80, .number = true}},
            .tables = {"shipment", "shipment_line", "service_ticket", "item_warranty"},
            .read = readInstalled,
            .asks = {{.name = "number", .label = "Serial or lot", .kind = TableAsk::Kind::scan}, {.name = "customer", .label = "Customer", .kind = TableAsk::Kind::pick, .of = "customer"}},
            .actions = {{.title = "Warranties", .keys = "", .icon = "settings", .needsRow = false,
                         .run = [](Desk& d, const std::vector<TableRow>&, const QJsonObject&) { d.open("customers.warranties"); }},
                        {.title = "New ticket…", .right = "customers.addTicket", .keys = "Ctrl+N", .icon = "bell", .main = true,
                         .run = [](Desk& d, const std::vector<TableRow>& rows, const QJsonObject&) {
                             const auto& data = rows.front().data;
                             desk::showForm(d, newTicketForm(data["party"].toInteger(), data["lot"].toInteger()));
                         }}},
            .empty = "Nothing that is kept by serial or lot stands there."};
}

// ---------------------------------------------------------------- how long

struct WarrantyRow {
    std::int64_t itemId = 0, months = 0;
    std::string number, name;
};
BOOST_DESCRIBE_STRUCT(WarrantyRow, (), (itemId, months, number, name))

desk::TableContents readWarranties(const db::Read& read, const QJsonObject&) {
    desk::TableContents out;
    for (const auto& one : read.all<WarrantyRow>(R"sql(
             select w.item_id, w.months, i.number, i.name from item_warranty w join item i on i.item_id = w.item_id order by i.number limit 5000
         )sql"))
        out.rows.push_back({.cells = {{.text = text(one.number)}, {.text = text(one.name), .muted = true}, {.text = desk::shownNumber(one.months)}},
                            .key = one.itemId,
                            .opens = {"item", one.itemId},
                            .data = {{"item", static_cast<qint64>(one.itemId)}, {"months", static_cast<qint64>(one.months)}}});
    return out;
}

void setWarranty(Desk& desk, const QJsonObject& preset) {
    desk::showForm(desk, {.action = "customers.setWarranty", .title = "Warranty", .verb = "Keep",
                          .fields = {{.argument = "item"}, {.argument = "months", .hint = "From the day it leaves; 0 takes the warranty away."}},
                          .preset = preset});
}

desk::TableKind warrantiesKind() {
    return {.title = "Warranties",
            .columns = {{.title = "Item", .width = 160}, {.title = "Name", .width = 0}, {.title = "Months", .width = 120, .number = true}},
            .tables = {"item_warranty"},
            .read = readWarranties,
            .actions = {{.title = "Change…", .right = "customers.setWarranty", .keys = "Ctrl+E", .icon = "edit",
                         .run = [](Desk& d, const std::vector<TableRow>& rows, const QJsonObject&) { setWarranty(d, rows.front().data); }},
                        {.title = "New warranty", .right = "customers.setWarranty", .keys = "Ctrl+N", .icon = "plus", .main = true, .needsRow = false,
                         .run = [](Desk& d, const std::vector<TableRow>&, const QJsonObject&) { setWarranty(d, {}); }}},
            .empty = "No item has a warranty yet. Ctrl+N gives one."};
}

}  // namespace

void addInstalled(Desk& desk) {
    using desk::Area;
    desk.add(desk::ScreenKind{.id = "customers.installed", .area = Area::customers, .title = "Installed base", .icon = "factory", .right = "customers.see",
                              .make = desk::tableScreen(installedKind())});
    desk.add(desk::ScreenKind{.id = "customers.warranties", .area = Area::customers, .title = "Warranties", .icon = "check", .right = "customers.see",
                              .inRail = false, .make = desk::tableScreen(warrantiesKind())});
}

}  // namespace customers::ui
