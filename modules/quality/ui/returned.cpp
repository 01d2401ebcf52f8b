// Returns: the list, and the chain of one from the call to the last paper, with what the goods cost when they left.
#include "app/desk/list_screen.h"
#include "app/desk/say.h"
#include "ledger/ledger.h"
#include "quality/returns.h"
#include "quality/ui/cases.h"

namespace quality::cases {

using desk::Card;
using desk::Desk;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

struct ReturnHead {
    std::string number, state, reason, announcedBy, customer, order, shipment, item, itemName, lot, unit;
    std::optional<std::string> complaint, nonconformance;
    std::int64_t id = 0, customerId = 0, orderId = 0, shipmentId = 0, itemId = 0, lotId = 0;
    std::optional<std::int64_t> complaintId, nonconformanceId, toDecide;  // the first that is not decided on
    Quantity quantity, received, credited, replaced, left, cameBack;
    Date announcedOn;
    Quantity unsettled() const { return quantity - credited - replaced; }
    Quantity open() const { return state == "announced" ? quantity - received : Quantity{}; }
};
BOOST_DESCRIBE_STRUCT(ReturnHead, (),
                      (number, state, reason, announcedBy, customer, order, shipment, item, itemName, lot, unit, complaint, nonconformance, id, customerId, orderId,
                       shipmentId, itemId, lotId, toDecide, complaintId, nonconformanceId, quantity, received, credited, replaced, left, cameBack, announcedOn))

std::optional<ReturnHead> returnHead(const db::Read& read, std::int64_t id) {
    return read.find<ReturnHead>(R"sql(
        select r.return_order_id as id, r.number, r.state, r.reason, r.announced_by, p.name as customer, o.number as "order", s.number as shipment,
               i.number as item, i.name as item_name, l.number as lot, u.code as unit, c.number as complaint, n.number as nonconformance,
               t.customer_id, o.sales_order_id as order_id, s.shipment_id, i.item_id, l.lot_id, r.complaint_id, r.nonconformance_id,
               (select min(e.nonconformance_id) from return_step t join nonconformance e on e.nonconformance_id = t.nonconformance_id
                where t.return_order_id = r.return_order_id and e.state = 'open') as to_decide,
               r.quantity, r.received, r.credited, r.replaced, x.quantity as left,
               coalesce((select cast(sum(b.quantity) as bigint) from customer_return b where b.shipment_line_id = x.shipment_line_id), 0) as came_back,
               r.announced_on
        from return_order r join shipment_line x on x.shipment_line_id = r.shipment_line_id join shipment s on s.shipment_id = x.shipment_id
        join sales_order o on o.sales_order_id = s.sales_order_id join customer t on t.customer_id = o.customer_id join party p on p.party_id = t.party_id
        join lot l on l.lot_id = x.lot_id join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id
        left join complaint c on c.complaint_id = r.complaint_id left join nonconformance n on n.nonconformance_id = r.nonconformance_id
        where r.return_order_id = $1
    )sql", id);
}

// What it cost when it left, and what of that has come back with it.
struct OriginalCost {
    Money left, back;
};
BOOST_DESCRIBE_STRUCT(OriginalCost, (), (left, back))

OriginalCost originalCost(const db::Read& read, std::int64_t id) {
    return read.one<OriginalCost>(R"sql(
        select -m.value as left,
               coalesce((select cast(sum(v.value) as bigint)
                         from return_step s join customer_return b on b.customer_return_id = s.customer_return_id
                         join stock_move v on v.stock_move_id = b.stock_move_id where s.return_order_id = r.return_order_id), 0) as back
        from return_order r join shipment_line x on x.shipment_line_id = r.shipment_line_id join stock_move m on m.stock_move_id = x.stock_move_id
        where r.return_order_id = $1
    )sql", id);
}

// ---------------------------------------------------------------- the chain

const char* stepTitle(std::string_view kind) {
    if (kind == "receipt") return "Received";
    if (kind == "credit") return "Credit note";
    if (kind == "replacement") return "Replacement";
    return "";
}

desk::Record paperOf(const db::Read& read, const ReturnHead& head, const ChainLink& link) {
    const auto id = [&](const std::optional<std::int64_t>& found, const char* kind) { return found ? desk::Record{kind, *found} : desk::Record{}; };
    if (link.kind == "credit") return id(read.find<std::int64_t>(R"sql(select invoice_id from invoice where number = $1)sql", link.number), "invoice");
    if (link.kind == "replacement") return id(read.find<std::int64_t>(R"sql(select sales_order_id from sales_order where number = $1)sql", link.number), "order");
    if (link.kind == "rework" || link.kind == "mend")
        return id(read.find<std::int64_t>(R"sql(select work_order_id from work_order where number = $1)sql", link.number), "work order");
    return id(head.nonconformanceId, "nonconformance");
}

desk::CardTable chainTable(const db::Read& read, const ReturnHead& head) {
    desk::CardTable table{.title = "The chain",
                          .columns = {{.title = "Step", .width = 200}, {.title = "Paper", .width = 0}, {.title = "Pieces", .width = 110, .number = true}, {.title = "When", .width = 150}},
                          .rows = {},
                          .empty = ""};
    table.rows.push_back({.cells = {{.text = say("Announced")}, {.text = text(head.number + " · " + head.reason)}, {.text = shown(head.quantity)}, {.text = shown(head.announcedOn)}}, .key = 1});
    for (const auto& link : chainOf(read, ReturnOrderId{head.id})) {
        const auto* title = stepTitle(link.kind);
        const bool decided = *title == 0;
        table.rows.push_back({.cells = {decided ? cellIn(dispositions(), link.kind) : desk::TableCell{.text = say(title)}, {.text = text(link.number)}, {.text = shown(link.quantity)}, {.text = shown(link.at)}},
                              .key = static_cast<std::int64_t>(table.rows.size()) + 1,
                              .opens = paperOf(read, head, link)});
    }
    return table;
}

std::vector<desk::Figure> figuresOf(const db::Read& read, const ReturnHead& head) {
    const auto pieces = [&](Quantity q) { return utf8(shown(q, head.unit)); };
    std::vector<desk::Figure> all{{.label = "Announced", .value = pieces(head.quantity)},
                                  {.label = "Received", .value = pieces(head.received), .tone = head.open() > Quantity{} ? Tone::neutral : Tone::good,
                                   .note = head.open() > Quantity{} ? utf8(say("%1 to come").arg(shown(head.open()))) : std::string{}},
                                  {.label = "Pieces credited", .value = pieces(head.credited)},
                                  {.label = "Pieces replaced", .value = pieces(head.replaced)}};
    if (!read.may("cost.see")) return all;
    const auto cost = originalCost(read, head.id);
    const auto book = ledger::bookCurrency(read);
    all.push_back({.label = "Cost that came back", .value = utf8(shown(Amount{cost.back, book})),
                   .note = utf8(say("of %1 that %2 cost when they left").arg(shown(Amount{cost.left, book}), shown(head.left, head.unit)))});
    return all;
}

std::vector<desk::CardButton> buttonsOf(const ReturnHead& head) {
    const auto id = head.id;
    const auto plain = [](Quantity q) { return text(toText(q)); };
    std::vector<desk::CardButton> all;
    if (head.open() > Quantity{})
        all.push_back({.title = "Receive…", .right = "quality.receiveReturn", .keys = "Ctrl+I", .icon = "receive", .main = true,
                       .run = [id, left = plain(head.open())](Desk& d) { desk::showForm(d, receiveForm(id, left)); }});
    if (head.toDecide)
        all.push_back({.title = "Decide on it…", .right = "quality.decide", .keys = "Ctrl+Return", .icon = "check", .main = head.open() == Quantity{},
                       .run = [nc = *head.toDecide](Desk& d) { d.open("quality.decide", {{"id", static_cast<qint64>(nc)}}); }});
    if (head.state == "cancelled") return all;
    if (head.unsettled() > Quantity{})
        all.push_back({.title = "Credit…", .right = "quality.creditReturn", .keys = "Ctrl+J", .icon = "money",
                       .run = [id, left = plain(head.unsettled())](Desk& d) { desk::showForm(d, creditForm(id, left)); }});
    if (head.unsettled() > Quantity{})
        all.push_back({.title = "Replace…", .right = "quality.replaceReturn", .keys = "Ctrl+Shift+R", .icon = "swap",
                       .run = [id, left = plain(head.unsettled())](Desk& d) { desk::showForm(d, replaceForm(id, left)); }});
    if (head.state != "announced") return all;
    const bool begun = head.received + head.credited + head.replaced > Quantity{};
    all.push_back({.title = begun ? "End the rest…" : "Cancel…", .right = "quality.cancelReturn", .icon = "close",
                   .run = [id, begun](Desk& d) { desk::showForm(d, cancelReturnForm(id, begun)); }});
    return all;
}

Card readReturn(const db::Read& read, std::int64_t id) {
    Card card;
    const auto head = returnHead(read, id);
    card.found = head.has_value();
    if (!head) return card;
    const auto linked = [](const char* kind, const std::optional<std::int64_t>& record) { return record ? desk::Record{kind, *record} : desk::Record{}; };
    card.number = head->number;
    card.name = head->customer;
    card.chips = {chipIn(returnStates(), head->state)};
    if (head->toDecide) card.chips.push_back({.value = "", .word = "To decide", .tone = Tone::attention});
    card.figures = figuresOf(read, *head);
    card.groups = {{.title = "Goods",
                    .facts = {{.label = "Item", .value = head->item + " · " + head->itemName, .opens = {"item", head->itemId}},
                              {.label = "Lot", .value = head->lot == "-" ? utf8(say("kept without lots")) : head->lot, .opens = {"lot", head->lotId}}}},
                   {.title = "Sold",
                    .facts = {{.label = "Customer", .value = head->customer, .opens = {"customer", head->customerId}},
                              {.label = "Order", .value = head->order, .opens = {"order", head->orderId}},
                              {.label = "Shipment", .value = head->shipment, .opens = {"shipment", head->shipmentId}}}},
                   {.title = "Because of",
                    .facts = {{.label = "Complaint", .value = head->complaint.value_or(""), .opens = linked("complaint", head->complaintId)},
                              {.label = "Nonconformance", .value = head->nonconformance.value_or(""), .opens = linked("nonconformance", head->nonconformanceId)},
                              {.label = "Reason", .value = head->reason},
                              {.label = "Announced by", .value = head->announcedBy + ", " + utf8(shown(head->announcedOn))}}}};
    card.tables = {chainTable(read, *head)};
    card.buttons = buttonsOf(*head);
    return card;
}

}  // namespace

void addReturns(Desk& desk) {
    desk.add(desk::ScreenKind{.id = "quality.returns", .area = desk::Area::quality, .title = "Announced returns", .icon = "return", .right = "complaints.see",
                              .make = desk::listScreen(returnsLook())});
    desk.add(desk::ScreenKind{.id = "quality.return", .area = desk::Area::quality, .title = "Announced return", .icon = "return", .right = "complaints.see", .inRail = false,
                              .opens = "return order",
                              .make = desk::cardScreen({.kind = "return order", .tables = {"return_order", "return_step", "nonconformance", "disposition"}, .read = readReturn})});
}

}  // namespace quality::cases
