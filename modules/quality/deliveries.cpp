// Deliveries that a code or words may mean, for whoever has no label at hand or whose goods went out more than once.
#include "quality/facts.h"
#include "warehouse/scan.h"

namespace quality {

BOOST_DESCRIBE_STRUCT(Delivery, (), (shipment, number, order, customer, item, lot, quantity, shippedOn))

namespace {

constexpr std::int64_t mostDeliveries = 50;

// "no ma" -> "%no%ma%", in small letters, as both engines compare them.
std::string likeWords(const std::string& words) {
    std::string pattern = "%";
    for (const char c : words) {
        if (c == ' ') {
            if (pattern.back() != '%') pattern += '%';
            continue;
        }
        if (c == '%' || c == '_' || c == '\\') pattern += '\\';
        pattern += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return pattern + "%";
}

// The lot that a code names; of a unit none, for its delivery is known.
std::optional<LotId> lotNamed(const db::Read& read, const std::string& code) {
    try {
        return warehouse::understand(read, code, db::utcDate(read.now())).stock.lot;
    } catch (const db::Refusal&) {  // not a code of ours: words, then
        return {};
    }
}

// The newest by which a lot left.
std::vector<Delivery> deliveriesOf(const db::Read& read, LotId lot) {
    return read.all<Delivery>(R"sql(
        select s.shipment_id as shipment, s.number, o.number as "order", p.name as customer, i.number as item, l.number as lot,
               q.quantity, s.shipped_on
        from (select x.shipment_id as shipment, x.lot_id as lot, cast(sum(x.quantity) as bigint) as quantity
              from shipment_line x where x.lot_id = $1
              group by x.shipment_id, x.lot_id order by x.shipment_id desc limit $2) q
        join shipment s on s.shipment_id = q.shipment join sales_order o on o.sales_order_id = s.sales_order_id
        join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
        join lot l on l.lot_id = q.lot join item i on i.item_id = l.item_id
        order by s.shipment_id desc
    )sql", lot, mostDeliveries);
}

std::vector<Delivery> deliveriesLike(const db::Read& read, const std::string& pattern) {
    return read.all<Delivery>(R"sql(
        with left_by (shipment, lot, quantity, place) as (
            select x.shipment_id, x.lot_id, cast(sum(x.quantity) as bigint),
                   row_number() over (partition by x.shipment_id order by sum(x.quantity) desc, x.lot_id)
            from shipment_line x
            where x.shipment_id in (
                      select s.shipment_id from shipment s join sales_order o on o.sales_order_id = s.sales_order_id
                      join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
                      where lower(p.number || ' ' || p.name || ' ' || o.number || ' ' || o.reference || ' ' || s.number) like $1 escape '\'
                      order by s.shipment_id desc limit $2)
            group by x.shipment_id, x.lot_id)
        select s.shipment_id as shipment, s.number, o.number as "order", p.name as customer, i.number as item, l.number as lot,
               q.quantity, s.shipped_on
        from left_by q join shipment s on s.shipment_id = q.shipment join sales_order o on o.sales_order_id = s.sales_order_id
        join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
        join lot l on l.lot_id = q.lot join item i on i.item_id = l.item_id
        where q.place = 1 order by s.shipment_id desc limit $2
    )sql", pattern, mostDeliveries);
}

}  // namespace

std::vector<Delivery> deliveriesFor(const db::Read& read, const std::string& words) {
    std::string clean;
    try {
        clean = db::cleanText(words, 200);
    } catch (const db::Refusal&) {  // what cannot be text finds nothing
        return {};
    }
    const auto lot = clean.empty() ? std::optional<LotId>{} : lotNamed(read, clean);
    return lot ? deliveriesOf(read, *lot) : deliveriesLike(read, likeWords(clean));
}

}  // namespace quality
