#include "orders/ui/customer_panel.h"

namespace orders::ui {
namespace {

struct Head {
    std::string number, name, phone, email, taxNumber, state, currency, priceList;
    std::int64_t partyId = 0, paymentDays = 0;
    std::optional<Money> creditLimit;
};
BOOST_DESCRIBE_STRUCT(Head, (), (number, name, phone, email, taxNumber, state, currency, priceList, partyId, paymentDays, creditLimit))

struct Sum {
    std::int64_t documents = 0;
    Money gross;
};
BOOST_DESCRIBE_STRUCT(Sum, (), (documents, gross))

struct Owing {
    std::int64_t invoices = 0;
    Money overdue, open;
    std::optional<std::string> oldest;
};
BOOST_DESCRIBE_STRUCT(Owing, (), (invoices, overdue, open, oldest))

struct AddressRow {
    std::int64_t id = 0;
    std::string line1, postcode, city, country;
};
BOOST_DESCRIBE_STRUCT(AddressRow, (), (id, line1, postcode, city, country))

struct DeliveredRow {
    std::int64_t lotId = 0;
    std::string item, lot, shipment, shippedOn;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(DeliveredRow, (), (lotId, item, lot, shipment, shippedOn, quantity))

Sum documents(const db::Read& read, CustomerId customer, const char* state) {
    return read.one<Sum>(R"sql(
        select count(*) as documents, cast(coalesce(sum(gross), 0) as bigint) as gross
        from sales_order where customer_id = $1 and state = $2
    )sql", customer, state);
}

}  // namespace

CustomerFacts customerFacts(const db::Read& read, CustomerId customer, db::Date today) {
    const auto head = read.find<Head>(R"sql(
        select p.number, p.name, p.phone, p.email, p.tax_number, p.state, c.currency, coalesce(l.code, '') as price_list,
               p.party_id, c.payment_days, c.credit_limit
        from customer c join party p on p.party_id = c.party_id
        left join price_list l on l.price_list_id = c.price_list_id where c.customer_id = $1
    )sql", customer);
    CustomerFacts facts;
    if (!head) return facts;
    facts.number = head->number;
    facts.name = head->name;
    facts.phone = head->phone;
    facts.email = head->email;
    facts.taxNumber = head->taxNumber;
    facts.state = head->state;
    facts.currency = head->currency;
    facts.priceList = head->priceList;
    facts.terms = std::to_string(head->paymentDays);
    facts.partyId = head->partyId;
    const auto quotes = documents(read, customer, "quote"), orders = documents(read, customer, "signed");
    facts.openQuotes = quotes.documents;
    facts.quotesGross = quotes.gross;
    facts.openOrders = orders.documents;
    facts.ordersGross = orders.gross;
    facts.lateLines = read.one<std::int64_t>(R"sql(
        select count(*) as lines from sales_order o join sales_order_line l on l.sales_order_id = o.sales_order_id
        where o.customer_id = $1 and o.state = 'signed' and l.item_id is not null
          and l.shipped + l.cancelled < l.quantity and coalesce(l.promised_on, l.wanted_on) < $2
    )sql", customer, today);
    facts.returnsOpen = read.one<std::int64_t>(R"sql(
        select count(*) as returned from sales_order o
        join sales_order_line l on l.sales_order_id = o.sales_order_id and l.returned > 0
        where o.customer_id = $1 and o.state = 'signed'
    )sql", customer);
    const auto owing = read.one<Owing>(R"sql(
        select count(case when due_on < $2 and kind = 'invoice' then 1 end) as invoices,
               cast(coalesce(sum(case when kind = 'invoice' and due_on < $2 then book_gross - book_settled else 0 end), 0) as bigint) as overdue,
               cast(coalesce(sum(case when kind = 'invoice' then book_gross - book_settled else book_settled - book_gross end), 0) as bigint) as open,
               min(case when kind = 'invoice' then due_on end) as oldest
        from invoice where customer_id = $1 and settled < gross
    )sql", customer, today);
    facts.overdueInvoices = owing.invoices;
    facts.overdue = owing.overdue;
    facts.open = owing.open;
    if (owing.oldest && *owing.oldest < db::toText(today)) {
        db::Date oldest;
        db::fromText(*owing.oldest, oldest);
        facts.worstDays = today - oldest;
    }
    facts.creditLimit = head->creditLimit;
    if (head->creditLimit) facts.exposure = exposure(read, customer);
    for (const auto& a : read.all<AddressRow>(R"sql(
             select party_address_id as id, line1, postcode, city, country from party_address where party_id = $1
             order by case kind when 'main' then 0 when 'shipping' then 1 else 2 end, party_address_id limit 50
         )sql", head->partyId))
        facts.addresses.push_back({a.id, a.line1 + ", " + (a.postcode.empty() ? "" : a.postcode + " ") + a.city + ", " + a.country});
    for (const auto& d : read.all<DeliveredRow>(R"sql(
             select t.lot_id, i.number as item, t.number as lot, s.number as shipment, s.shipped_on, n.quantity
             from (select sales_order_id from sales_order where customer_id = $1 order by sales_order_id desc limit 200) o
             join shipment s on s.sales_order_id = o.sales_order_id
             join shipment_line n on n.shipment_id = s.shipment_id
             join lot t on t.lot_id = n.lot_id join item i on i.item_id = t.item_id
             order by s.shipment_id desc, n.shipment_line_id limit 8
         )sql", customer))
        facts.delivered.push_back({d.lotId, d.item, d.lot, d.shipment, d.shippedOn, d.quantity});
    return facts;
}

}  // namespace orders::ui
