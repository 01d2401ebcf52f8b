// What a scanned code leads to: the delivery, and by the trace all that stands behind it.
#include <algorithm>
#include <set>
#include <tuple>

#include "production/trace.h"
#include "quality/complaint_links.h"
#include "quality/facts.h"
#include "warehouse/scan.h"

namespace quality {
namespace {

// What the code itself says.
struct Meant {
    std::optional<ShipmentId> shipment;
    std::optional<SalesOrderId> order;
    std::vector<LotId> lots;  // empty: all of the delivery
};

Meant meantByUnit(const db::Read& read, HandlingUnitId unit, const std::string& code) {
    Meant meant;
    meant.shipment = read.one<std::optional<ShipmentId>>(R"sql(
        select shipment_id from handling_unit where handling_unit_id = $1
    )sql", unit);
    if (!meant.shipment)
        db::refuse("quality.complaint.not_sent", "What {code} names has not left for a customer. Scan the label of what was delivered.",
                   {{"code", code}}, "code");
    const auto label = warehouse::unitOnLabel(read, unit);
    if (label)
        for (const auto& lot : label->lots) meant.lots.push_back(lot.lot);
    return meant;
}

Meant meantBy(const db::Read& read, const std::string& code) {
    Meant meant;
    meant.shipment = read.find<ShipmentId>(R"sql(select shipment_id from shipment where number = $1)sql", code);
    if (!meant.shipment)
        meant.order = read.find<SalesOrderId>(R"sql(select sales_order_id from sales_order where number = $1)sql", code);
    if (meant.shipment || meant.order) return meant;
    const auto scanned = warehouse::understand(read, code, db::utcDate(read.now()));
    if (scanned.unit) return meantByUnit(read, *scanned.unit, code);
    if (scanned.stock.lot)
        meant.lots.push_back(*scanned.stock.lot);
    else
        db::refuse("quality.complaint.unknown",
                   "{code} names no delivery, order, lot or unit of ours. Scan the label of the goods, or type the number of the delivery.",
                   {{"code", db::shown(code)}}, "code");
    return meant;
}

struct Left {
    ShipmentId shipment;
    std::string number;
    LotId lot;
};
BOOST_DESCRIBE_STRUCT(Left, (), (shipment, number, lot))

// What left by it, the most of it first.
std::vector<Left> leftBy(const db::Read& read, const Meant& meant, std::optional<ShipmentId> named) {
    const auto shipment = named ? named : meant.shipment;
    const auto lot = meant.lots.empty() ? std::optional<LotId>{} : std::optional{meant.lots.front()};
    std::vector<Left> all;
    const auto add = [&](const std::vector<Left>& some) { all.insert(all.end(), some.begin(), some.end()); };
    if (shipment)
        add(read.all<Left>(R"sql(
            select s.shipment_id as shipment, s.number, x.lot_id as lot
            from shipment_line x join shipment s on s.shipment_id = x.shipment_id
            where x.shipment_id = $1 group by s.shipment_id, s.number, x.lot_id order by sum(x.quantity) desc, x.lot_id
        )sql", *shipment));
    else if (meant.order)
        add(read.all<Left>(R"sql(
            select s.shipment_id as shipment, s.number, x.lot_id as lot
            from shipment s join shipment_line x on x.shipment_id = s.shipment_id
            where s.sales_order_id = $1 group by s.shipment_id, s.number, x.lot_id order by sum(x.quantity) desc, x.lot_id
        )sql", *meant.order));
    else if (lot)
        add(read.all<Left>(R"sql(
            select s.shipment_id as shipment, s.number, x.lot_id as lot
            from shipment_line x join shipment s on s.shipment_id = x.shipment_id
            where x.lot_id = $1 group by s.shipment_id, s.number, x.lot_id order by s.shipment_id
        )sql", *lot));
    std::erase_if(all, [&](const Left& l) {
        return !meant.lots.empty() && std::ranges::find(meant.lots, l.lot) == meant.lots.end();
    });
    return all;
}

void requireOneDelivery(const std::vector<Left>& left, const std::string& code) {
    if (left.empty())
        db::refuse("quality.complaint.not_sent", "What {code} names has not left for a customer. Scan the label of what was delivered.",
                   {{"code", code}}, "code");
    std::string numbers;
    for (const auto& l : left)
        if (numbers.find(l.number) == numbers.npos) numbers += (numbers.empty() ? "" : ", ") + l.number;
    if (std::ranges::any_of(left, [&](const Left& l) { return l.shipment != left.front().shipment; }))
        db::refuse("quality.complaint.several", "What {code} names went out with {shipments}. Name the delivery that it is about.",
                   {{"code", code}, {"shipments", numbers}}, "shipment");
}

struct Head {
    SiteId site;
    PartyId party;
    SalesOrderId order;
    ShipmentId shipment;
    std::string customer, orderNumber, shipmentNumber;
};
BOOST_DESCRIBE_STRUCT(Head, (), (site, party, order, shipment, customer, orderNumber, shipmentNumber))

Head headOf(const db::Read& read, ShipmentId shipment) {
    return read.one<Head>(R"sql(
        select s.site_id as site, c.party_id as party, o.sales_order_id as "order", s.shipment_id as shipment,
               p.name as customer, o.number as order_number, s.number as shipment_number
        from shipment s join sales_order o on o.sales_order_id = s.sales_order_id
        join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
        where s.shipment_id = $1
    )sql", shipment);
}

class Links {
public:
    void add(const Linked& link) {
        if (seen_.emplace(link.kind, link.recordId).second) all.push_back(link);
    }
    void add(const std::vector<Linked>& some) {
        for (const auto& link : some) add(link);
    }
    std::vector<Linked> all;

private:
    std::set<std::pair<std::string, std::int64_t>> seen_;
};

// Things kept without lots cannot be told apart and are left out.
void addMaking(const db::Read& read, LotId lot, Links& links) {
    for (const auto& edge : production::traceBack(read, lot).edges) {
        links.add(Linked{"work order", edge.order.number, edge.orderNumber, edge.outputItem + " " + edge.outputLot, {}});
        if (edge.inputLot != "-") links.add(Linked{"input lot", edge.input.number, edge.inputLot, edge.inputItem, edge.quantity});
    }
    links.add(workBehind(read, lot));
    links.add(goodsBehind(read, lot));
}

ComplaintFound delivered(const Head& head, const std::vector<Left>& left) {
    ComplaintFound found;
    found.site = head.site;
    found.party = head.party;
    found.order = head.order;
    found.shipment = head.shipment;
    found.customer = head.customer;
    found.orderNumber = head.orderNumber;
    found.shipmentNumber = head.shipmentNumber;
    for (const auto& l : left) found.lots.push_back(l.lot);
    return found;
}

}  // namespace

ComplaintFound deliveryOf(const db::Read& read, const std::string& code, std::optional<ShipmentId> shipment) {
    const auto left = leftBy(read, meantBy(read, code), shipment);
    requireOneDelivery(left, code);
    return delivered(headOf(read, left.front().shipment), left);
}

ComplaintFound linkedDelivery(const db::Read& read, const std::string& code, std::optional<ShipmentId> shipment) {
    auto delivery = deliveryOf(read, code, shipment);
    Links links;
    links.add(Linked{"customer", delivery.party.number, delivery.customer, {}, {}});
    links.add(Linked{"sales order", delivery.order.number, delivery.orderNumber, {}, {}});
    links.add(Linked{"shipment", delivery.shipment.number, delivery.shipmentNumber, {}, {}});
    for (const auto id : delivery.lots) {
        const auto lot = inventory::theLot(read, id);
        links.add(Linked{"lot", id.number, lot.number, lot.item, {}});
        addMaking(read, id, links);
    }
    delivery.links = std::move(links.all);
    return delivery;
}

ComplaintFound complaintOf(const db::Read& read, const std::string& code, std::optional<ShipmentId> shipment) {
    auto delivery = linkedDelivery(read, code, shipment);
    std::set<LotId> seen;
    std::set<std::tuple<PartyId, std::string, std::string, Quantity>> others;
    for (const auto lot : delivery.lots) {
        for (const auto one : stillSomewhere(read, lot)) {
            if (!seen.insert(one).second) continue;
            const auto places = whereIs(read, one);
            delivery.whereabouts.insert(delivery.whereabouts.end(), places.begin(), places.end());
        }
        for (const auto& sent : sentToOthers(read, lot, delivery.party))
            if (others.emplace(sent.party, sent.lot, sent.order, sent.quantity).second) delivery.others.push_back(sent);
    }
    return delivery;
}

}  // namespace quality
