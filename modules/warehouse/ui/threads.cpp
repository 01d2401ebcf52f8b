// The threads of a walk and of a shipment: the order and the lots they came from, the invoices and returns after.
#include "warehouse/ui/screens.h"
#include "warehouse/warehouse.h"

namespace warehouse {
namespace {

using desk::ThreadLink;
using desk::Tone;

struct Step {
    std::int64_t id = 0;
    std::string number, what;
    std::optional<Date> day;
};
BOOST_DESCRIBE_STRUCT(Step, (), (id, number, what, day))

struct Piece {
    std::int64_t id = 0;
    std::string number, item;
    Quantity quantity;
    std::string unit;
};
BOOST_DESCRIBE_STRUCT(Piece, (), (id, number, item, quantity, unit))

void add(std::vector<ThreadLink>& all, int side, const char* kind, const std::vector<Step>& steps, Tone tone = Tone::neutral) {
    for (const auto& step : steps) {
        auto what = step.what;
        if (step.day) what += (what.empty() ? "" : ", ") + desk::utf8(desk::shown(*step.day));
        all.push_back({.side = side, .kind = kind, .id = step.id, .number = step.number, .what = what, .tone = tone});
    }
}

void addLots(std::vector<ThreadLink>& all, const std::vector<Piece>& pieces) {
    for (const auto& piece : pieces)
        all.push_back({.side = -1,
                       .kind = "lot",
                       .id = piece.id,
                       .number = piece.number == "-" ? piece.item : piece.number,
                       .what = desk::utf8(desk::text(piece.item) + ", " + desk::shown(piece.quantity, piece.unit)),
                       .tone = Tone::neutral});
}

std::vector<ThreadLink> ofShipment(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> all;
    add(all, -1, "order", read.all<Step>(R"sql(
        select o.sales_order_id as id, o.number, p.name as what, o.ordered_on as day
        from shipment s join sales_order o on o.sales_order_id = s.sales_order_id
        join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
        where s.shipment_id = $1
    )sql", id));
    addLots(all, read.all<Piece>(R"sql(
        select l.lot_id as id, l.number, i.number as item, cast(sum(x.quantity) as bigint) as quantity, u.code as unit
        from shipment_line x join lot l on l.lot_id = x.lot_id join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id
        where x.shipment_id = $1 group by l.lot_id, l.number, i.number, u.code order by i.number, l.lot_id limit 30
    )sql", id));
    add(all, 1, "invoice", read.all<Step>(R"sql(
        select distinct v.invoice_id as id, v.number, '' as what, v.invoiced_on as day
        from shipment_line x join invoice_line n on n.sales_order_line_id = x.sales_order_line_id
        join invoice v on v.invoice_id = n.invoice_id
        where x.shipment_id = $1 order by v.invoice_id limit 20
    )sql", id), Tone::good);
    add(all, 1, "return", read.all<Step>(R"sql(
        select r.customer_return_id as id, r.number, r.reason as what, r.returned_on as day
        from shipment_line x join customer_return r on r.shipment_line_id = x.shipment_line_id
        where x.shipment_id = $1 order by r.customer_return_id limit 20
    )sql", id), Tone::attention);
    return all;
}

std::vector<ThreadLink> ofWalk(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> all;
    add(all, -1, "order", read.all<Step>(R"sql(
        select o.sales_order_id as id, o.number, p.name as what, o.wanted_on as day
        from pick_list k join sales_order o on o.sales_order_id = k.sales_order_id
        join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
        where k.pick_list_id = $1
    )sql", id));
    addLots(all, read.all<Piece>(R"sql(
        select l.lot_id as id, l.number, i.number as item, cast(sum(g.quantity) as bigint) as quantity, u.code as unit
        from pick_line g join lot l on l.lot_id = g.lot_id join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id
        where g.pick_list_id = $1 group by l.lot_id, l.number, i.number, u.code order by i.number, l.lot_id limit 30
    )sql", id));
    add(all, 1, "shipment", read.all<Step>(R"sql(
        select s.shipment_id as id, s.number, s.carrier as what, s.shipped_on as day
        from pick_list k join shipment s on s.sales_order_id = k.sales_order_id
        where k.pick_list_id = $1 order by s.shipment_id desc limit 10
    )sql", id), Tone::good);
    return all;
}

}  // namespace

void addThreads(desk::Desk& desk) {
    desk.addThread("shipment", ofShipment);
    desk.addThread("pick list", ofWalk);
}

}  // namespace warehouse
