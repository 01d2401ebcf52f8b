// What stands on a delivery note.
#include "warehouse/ui/delivery_note.h"

#include <algorithm>
#include <set>

#include "app/desk/files.h"
#include "app/desk/say.h"
#include "database/history.h"

namespace warehouse {

BOOST_DESCRIBE_STRUCT(NoteLine, (), (lineNo, item, text, lot, unit, expiresOn, quantity, weight, weightUnit))
BOOST_DESCRIBE_STRUCT(NotePackage, (), (sscc, kind, gross, inner))

namespace {

struct HeadRow {
    std::string firm, number, orderNumber, reference, carrier, tracking;
    SiteId siteId;
    SalesOrderId salesOrder;
    PartyId party;
    std::optional<PartyAddressId> shipTo;
    Date shippedOn;
    std::int64_t logId = 0;
};
BOOST_DESCRIBE_STRUCT(HeadRow, (), (firm, number, orderNumber, reference, carrier, tracking, siteId, salesOrder, party, shipTo, shippedOn, logId))

struct OrderLine {
    SalesOrderLineId id;
    int lineNo = 0;
    std::string item, unit;
    Quantity shipped;  // with this shipment and those before it
};
BOOST_DESCRIBE_STRUCT(OrderLine, (), (id, lineNo, item, unit, shipped))

std::vector<OrderLine> orderLines(const db::Read& read, SalesOrderId order, ShipmentId upTo) {
    return read.all<OrderLine>(R"sql(
        select l.sales_order_line_id as id, l.line_no, i.number as item, u.code as unit,
               coalesce((select cast(sum(x.quantity) as bigint) from shipment_line x
                         where x.sales_order_line_id = l.sales_order_line_id and x.shipment_id <= $2), 0) as shipped
        from sales_order_line l join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id
        where l.sales_order_id = $1 order by l.line_no
    )sql", order, upTo);
}

// Whether the order had this line when the goods left: it may have been amended since.
std::function<bool(int)> wasThere(const db::Read& read, SalesOrderId order, std::int64_t logId) {
    const auto then = db::heldAt(read, "sales_order", order.number, logId).at("revision");
    if (then == db::presentOf(read, "sales_order", order.number).at("revision")) return [](int) { return true; };
    const auto kept = read.all<int>(R"sql(
        select line_no from sales_order_revision where sales_order_id = $1 and revision = $2
    )sql", order, then);
    return [lines = std::set<int>{kept.begin(), kept.end()}](int line) { return lines.contains(line); };
}

// The order's lines as they were when the goods left; `open` may be nothing.
std::vector<NoteOpen> linesThen(const db::Read& read, const HeadRow& head, ShipmentId shipment) {
    std::vector<NoteOpen> all;
    const auto isOne = wasThere(read, head.salesOrder, head.logId);
    for (const auto& line : orderLines(read, head.salesOrder, shipment)) {
        if (!isOne(line.lineNo)) continue;
        auto held = db::heldAt(read, "sales_order_line", line.id.number, head.logId);
        const auto number = [&](const char* column) { return Quantity{std::stoll(held.at(column))}; };
        NoteOpen then{line.lineNo, line.item, held.at("text"), line.unit, number("quantity") - number("cancelled"), {}, {}};
        then.open = then.ordered - line.shipped;
        if (const auto& day = held.at("promised_on"); !day.empty() && day >= toText(head.shippedOn)) {
            then.leavesOn.emplace();
            fromText(day, *then.leavesOn);
        }
        all.push_back(std::move(then));
    }
    return all;
}

}  // namespace

QString DeliveryNote::title() const { return desk::say("Delivery note") + ' ' + desk::text(number); }

QString DeliveryNote::fileName() const { return desk::fileNameOf(title(), ".pdf"); }

std::optional<DeliveryNote> deliveryNote(const db::Read& read, ShipmentId id) {
    const auto head = read.find<HeadRow>(R"sql(
        select (select name from company) as firm, s.number, o.number as order_number, o.reference, s.carrier, s.tracking,
               s.site_id, o.sales_order_id as sales_order, c.party_id as party, o.ship_to_id as ship_to, s.shipped_on,
               coalesce((select min(m.log_id) from shipment_line x join stock_move m on m.stock_move_id = x.stock_move_id
                         where x.shipment_id = s.shipment_id), 0) as log_id
        from shipment s join sales_order o on o.sales_order_id = s.sales_order_id
        join customer c on c.customer_id = o.customer_id
        where s.shipment_id = $1
    )sql", id);
    if (!head) return std::nullopt;
    DeliveryNote note{.firm = head->firm, .site = db::heldAt(read, "site", head->siteId.number, head->logId).at("name"),
                      .letterhead = people::letterheadOf(read, head->siteId, head->logId),
                      .receiver = people::receiverOf(read, head->party, head->logId, people::AddressKind::main),
                      .number = head->number, .orderNumber = head->orderNumber, .reference = head->reference, .carrier = head->carrier,
                      .tracking = head->tracking, .shippedOn = head->shippedOn, .lines = {}, .open = {}, .packages = {}};
    if (head->shipTo) note.receiver.address = people::addressOnPaper(read, *head->shipTo, head->logId);
    note.lines = read.all<NoteLine>(R"sql(
        select l.line_no, i.number as item, '' as text, t.number as lot, u.code as unit, t.expires_on, cast(sum(x.quantity) as bigint) as quantity,
               cast(sum(m.catch_weight) as bigint) as weight, coalesce(w.code, '') as weight_unit
        from shipment_line x join sales_order_line l on l.sales_order_line_id = x.sales_order_line_id
        join lot t on t.lot_id = x.lot_id join item i on i.item_id = t.item_id join unit u on u.unit_id = i.unit_id
        join stock_move m on m.stock_move_id = x.stock_move_id left join unit w on w.unit_id = i.catch_unit_id
        where x.shipment_id = $1
        group by l.line_no, i.number, t.number, u.code, t.expires_on, t.lot_id, w.code
        order by l.line_no, min(x.shipment_line_id)
    )sql", id);
    note.open = linesThen(read, *head, id);
    for (auto& line : note.lines)
        if (const auto then = std::ranges::find(note.open, line.lineNo, &NoteOpen::lineNo); then != note.open.end()) line.text = then->text;
    std::erase_if(note.open, [](const NoteOpen& line) { return line.open <= Quantity{}; });
    note.packages = read.all<NotePackage>(R"sql(
        select u.sscc, u.kind, u.gross, (select count(*) from handling_unit i where i.parent_id = u.handling_unit_id) as "inner"
        from handling_unit u where u.shipment_id = $1 and u.parent_id is null order by u.handling_unit_id
    )sql", id);
    return note;
}

}  // namespace warehouse
