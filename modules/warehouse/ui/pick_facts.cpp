#include "warehouse/ui/pick_facts.h"

namespace warehouse {
namespace {

struct WalkHead {
    std::int64_t id = 0, orderId = 0;
    std::string number, state, order, customer;
};
BOOST_DESCRIBE_STRUCT(WalkHead, (), (id, orderId, number, state, order, customer))

struct DispatchHead {
    std::string number, customer, reference, line1, postcode, city, country;
    std::int64_t customerId = 0;
};
BOOST_DESCRIBE_STRUCT(DispatchHead, (), (number, customer, reference, line1, postcode, city, country, customerId))

struct BinWords {
    std::string code, kind;
};
BOOST_DESCRIBE_STRUCT(BinWords, (), (code, kind))

// "Hafenstr. 7, 20457 Hamburg, DE"
std::string addressOf(const DispatchHead& head) {
    std::string all = head.line1;
    const auto town = head.postcode + (head.postcode.empty() ? "" : " ") + head.city;
    for (const auto& part : {town, head.country})
        if (!part.empty()) all += (all.empty() ? "" : ", ") + part;
    return all;
}

}  // namespace

Work workToDo(const db::Read& read) {
    Work work;
    work.ready = read.all<ReadyOrder>(R"sql(
        select o.sales_order_id as id, o.number, p.name as customer, r.promised_on, r.lines,
               case when exists (select 1 from sales_order_line w where w.sales_order_id = o.sales_order_id and w.waiting > 0)
                    then 0 else 1 end as whole
        from (select l.sales_order_id, min(coalesce(l.promised_on, l.wanted_on)) as promised_on,
                     count(distinct l.sales_order_line_id) as lines
              from allocation a join sales_order_line l on l.sales_order_line_id = a.sales_order_line_id
              where not exists (select 1 from pick_list k where k.sales_order_id = l.sales_order_id and k.state in ('open', 'picked'))
              group by l.sales_order_id) r
        join sales_order o on o.sales_order_id = r.sales_order_id
        join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
        where o.state = 'signed'
        order by r.promised_on, o.sales_order_id limit 300
    )sql");
    work.walks = read.all<OpenWalk>(R"sql(
        select k.pick_list_id as id, k.number, o.number as "order", p.name as customer, k.state,
               (select count(*) from pick_line g where g.pick_list_id = k.pick_list_id) as grips,
               (select count(*) from pick_line g where g.pick_list_id = k.pick_list_id and g.picked = g.quantity) as done
        from pick_list k join sales_order o on o.sales_order_id = k.sales_order_id
        join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
        where k.state in ('open', 'picked')
        order by k.pick_list_id limit 200
    )sql");
    return work;
}

Walk walkOf(const db::Read& read, std::int64_t pickList) {
    const auto head = read.find<WalkHead>(R"sql(
        select k.pick_list_id as id, k.sales_order_id as order_id, k.number, k.state, o.number as "order", p.name as customer
        from pick_list k join sales_order o on o.sales_order_id = k.sales_order_id
        join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
        where k.pick_list_id = $1
    )sql", pickList);
    if (!head) return {};
    Walk walk{head->id, head->number, head->state, head->orderId, head->order, head->customer, {}};
    walk.stops = read.all<Stop>(R"sql(
        select g.pick_line_id as pick_line, l.line_no as line, i.item_id, i.number as item, i.name, u.code as unit, i.tracking,
               t.lot_id, t.number as lot, n.bin_id, n.code as bin, w.code as warehouse, t.expires_on, g.quantity, g.picked
        from pick_line g
        join sales_order_line l on l.sales_order_line_id = g.sales_order_line_id
        join lot t on t.lot_id = g.lot_id join item i on i.item_id = t.item_id join unit u on u.unit_id = i.unit_id
        join bin n on n.bin_id = g.from_bin_id join warehouse w on w.warehouse_id = n.warehouse_id
        where g.pick_list_id = $1 order by g.pick_line_id limit 2000
    )sql", pickList);
    return walk;
}

Dispatch dispatchOf(const db::Read& read, std::int64_t order) {
    const auto head = read.find<DispatchHead>(R"sql(
        select o.number, p.name as customer, o.reference, coalesce(a.line1, '') as line1, coalesce(a.postcode, '') as postcode,
               coalesce(a.city, '') as city, coalesce(a.country, '') as country, o.customer_id
        from sales_order o join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
        left join party_address a on a.party_address_id = coalesce(o.ship_to_id,
            (select min(m.party_address_id) from party_address m where m.party_id = p.party_id and m.kind = 'main'))
        where o.sales_order_id = $1
    )sql", order);
    if (!head) return {};
    Dispatch dispatch{order, head->number, head->customer, head->reference, addressOf(*head), {}, {}};
    dispatch.carrier = read.find<std::string>(R"sql(
        select s.carrier from (select sales_order_id from sales_order where customer_id = $1 order by sales_order_id desc limit 20) o
        join shipment s on s.sales_order_id = o.sales_order_id where s.carrier <> '' order by s.shipment_id desc limit 1
    )sql", head->customerId).value_or("");
    dispatch.lines = read.all<Loading>(R"sql(
        select l.line_no as line, i.number as item, l.text, u.code as unit, cast(sum(a.quantity) as bigint) as there,
               cast(sum(case when n.kind = 'outbound' then a.quantity else 0 end) as bigint) as picked, l.waiting
        from sales_order_line l
        join allocation a on a.sales_order_line_id = l.sales_order_line_id
        join stock_balance b on b.stock_balance_id = a.stock_balance_id join bin n on n.bin_id = b.bin_id
        join item i on i.item_id = b.item_id join unit u on u.unit_id = i.unit_id
        where l.sales_order_id = $1
        group by l.sales_order_line_id, l.line_no, i.number, l.text, u.code, l.waiting order by l.line_no limit 2000
    )sql", order);
    return dispatch;
}

PickScan readScan(const db::Read& read, const std::string& code, Date today, std::optional<ItemId> within) {
    PickScan scan{inventory::understand(read, code, today, within), {}, {}, {}};
    if (scan.meaning.item)
        scan.item = read.find<std::string>(R"sql(select number from item where item_id = $1)sql", *scan.meaning.item).value_or("");
    if (scan.meaning.bin) {
        const auto bin = read.find<BinWords>(R"sql(select code, kind from bin where bin_id = $1)sql", *scan.meaning.bin);
        if (bin) {
            scan.bin = bin->code;
            scan.binKind = bin->kind;
        }
    }
    return scan;
}

}  // namespace warehouse
