#include "customers/card_sections.h"

#include "customers/keeping.h"
#include "ledger/ledger.h"

namespace customers {
namespace {

struct LateLine {
    SalesOrderId salesOrder;
    std::string number, item, name;
    int line = 0;
    Quantity quantity;
    Date promisedOn;
    std::optional<Date> shippedOn;
};
BOOST_DESCRIBE_STRUCT(LateLine, (), (salesOrder, number, item, name, line, quantity, promisedOn, shippedOn))

struct DocumentRow {
    SalesOrderId salesOrder;
    std::string number, reference, state;
    Date orderedOn, wantedOn;
    std::optional<Date> validTo;
    Money gross;
    Currency currency;
};
BOOST_DESCRIBE_STRUCT(DocumentRow, (), (salesOrder, number, reference, state, orderedOn, wantedOn, validTo, gross, currency))

struct OpenMoney {
    Money owed, overdue;
};
BOOST_DESCRIBE_STRUCT(OpenMoney, (), (owed, overdue))

struct FreeMoney {
    Money bookAmount, amount, allocated;
};
BOOST_DESCRIBE_STRUCT(FreeMoney, (), (bookAmount, amount, allocated))

struct InvoiceRow {
    InvoiceId invoice;
    std::string number;
    Date dueOn;
    Money open;
    Currency currency;
};
BOOST_DESCRIBE_STRUCT(InvoiceRow, (), (invoice, number, dueOn, open, currency))

CardDocument document(DocumentRow& row) {
    return {row.salesOrder, std::move(row.number), std::move(row.reference), std::move(row.state), row.orderedOn, row.wantedOn,
            row.validTo, row.gross, row.currency};
}

void addLate(CustomerCard& card, std::vector<LateLine> lines) {
    for (auto& line : lines)
        card.late.push_back({line.salesOrder, std::move(line.number), std::move(line.item), std::move(line.name), line.line, line.quantity,
                             line.promisedOn, line.shippedOn, line.shippedOn.value_or(card.today) - line.promisedOn});
}

}  // namespace

BOOST_DESCRIBE_STRUCT(CardFrame, (), (frameOrder, number, state, validTo))
BOOST_DESCRIBE_STRUCT(CardComplaint, (), (complaint, number, item, lot, text, state, receivedOn))
BOOST_DESCRIBE_STRUCT(CardDelivery, (), (shipment, lot, number, item, name, lotNumber, quantity, shippedOn))

void addOrderSections(const db::Read& read, CustomerCard& card) {
    if (!card.customer) return;
    card.quoteCount = read.one<std::int64_t>(R"sql(
        select count(*) as n from sales_order where customer_id = $1 and state = 'quote'
    )sql", *card.customer);
    card.orderCount = read.one<std::int64_t>(R"sql(
        select count(*) as n from sales_order where customer_id = $1 and state = 'signed'
    )sql", *card.customer);
    for (auto& row : read.all<DocumentRow>(R"sql(
             select sales_order_id as sales_order, number, reference, state, ordered_on, wanted_on, valid_to, gross, currency
             from sales_order where customer_id = $1 and state = 'quote'
             order by valid_to nulls last, sales_order_id desc limit 50
         )sql", *card.customer))
        card.quotes.push_back(document(row));
    for (auto& row : read.all<DocumentRow>(R"sql(
             select sales_order_id as sales_order, number, reference, state, ordered_on, wanted_on, valid_to, gross, currency
             from sales_order where customer_id = $1 and state <> 'quote'
             order by case when state = 'signed' then 0 else 1 end, sales_order_id desc limit 50
         )sql", *card.customer))
        card.orders.push_back(document(row));
    card.lateCount = read.one<std::int64_t>(R"sql(
        select count(*) as n from sales_order o join sales_order_line l on l.sales_order_id = o.sales_order_id
        where o.customer_id = $1 and o.state = 'signed' and l.item_id is not null and l.shipped + l.cancelled < l.quantity
          and coalesce(l.promised_on, l.wanted_on) < $2
    )sql", *card.customer, card.today);
    addLate(card, read.all<LateLine>(R"sql(
        select o.sales_order_id as sales_order, o.number, i.number as item, l.text as name, l.line_no as line,
               l.quantity - l.cancelled - l.shipped as quantity, coalesce(l.promised_on, l.wanted_on) as promised_on,
               cast(null as text) as shipped_on
        from sales_order o join sales_order_line l on l.sales_order_id = o.sales_order_id join item i on i.item_id = l.item_id
        where o.customer_id = $1 and o.state = 'signed' and l.shipped + l.cancelled < l.quantity
          and coalesce(l.promised_on, l.wanted_on) < $2
        order by coalesce(l.promised_on, l.wanted_on), l.sales_order_line_id limit 50
    )sql", *card.customer, card.today));
    card.frames = read.all<CardFrame>(R"sql(
        select frame_order_id as frame_order, number, state, valid_to from frame_order
        where customer_id = $1 order by case when state = 'open' then 0 else 1 end, frame_order_id desc limit 50
    )sql", *card.customer);
}

void addMoneySections(const db::Read& read, CustomerCard& card) {
    if (!card.customer) return;
    const auto open = read.one<OpenMoney>(R"sql(
        select coalesce(cast(sum(case when kind = 'invoice' then book_gross - book_settled else book_settled - book_gross end) as bigint), 0) as owed,
               coalesce(cast(sum(case when kind = 'invoice' and due_on < $2 then book_gross - book_settled else 0 end) as bigint), 0) as overdue
        from invoice where customer_id = $1 and settled < gross
    )sql", *card.customer, card.today);
    card.owed = open.owed;
    card.overdueSum = open.overdue;
    for (const auto& money : read.all<FreeMoney>(R"sql(
             select book_amount, amount, allocated from payment where customer_id = $1 and allocated < amount
         )sql", *card.customer))
        card.owed -= money::round(money.bookAmount.minor, (money.amount - money.allocated).minor, money.amount.minor);
    for (auto& row : read.all<InvoiceRow>(R"sql(
             select invoice_id as invoice, number, due_on, gross - settled as open, currency from invoice
             where customer_id = $1 and kind = 'invoice' and settled < gross and due_on < $2 order by due_on, invoice_id limit 50
         )sql", *card.customer, card.today))
        card.overdue.push_back({row.invoice, std::move(row.number), row.dueOn, row.open, row.currency, card.today - row.dueOn});
}

void addShippingSections(const db::Read& read, CustomerCard& card, Date since) {
    if (!card.customer) return;
    card.deliveries = read.all<CardDelivery>(R"sql(
        select s.shipment_id as shipment, t.lot_id as lot, s.number, i.number as item, i.name, t.number as lot_number, x.quantity, s.shipped_on
        from sales_order o join shipment s on s.sales_order_id = o.sales_order_id join shipment_line x on x.shipment_id = s.shipment_id
        join lot t on t.lot_id = x.lot_id join item i on i.item_id = t.item_id
        where o.customer_id = $1 and s.shipped_on >= $2
        order by s.shipped_on desc, x.shipment_line_id desc limit 50
    )sql", *card.customer, since);
    addLate(card, read.all<LateLine>(R"sql(
        select o.sales_order_id as sales_order, o.number, i.number as item, l.text as name, l.line_no as line,
               cast(sum(x.quantity) as bigint) as quantity, coalesce(l.promised_on, l.wanted_on) as promised_on, s.shipped_on
        from sales_order o join shipment s on s.sales_order_id = o.sales_order_id join shipment_line x on x.shipment_id = s.shipment_id
        join sales_order_line l on l.sales_order_line_id = x.sales_order_line_id join item i on i.item_id = l.item_id
        where o.customer_id = $1 and s.shipped_on > $2 and s.shipped_on > coalesce(l.promised_on, l.wanted_on)
        group by o.sales_order_id, o.number, i.number, l.text, l.line_no, l.promised_on, l.wanted_on, s.shipment_id, s.shipped_on
        order by s.shipped_on desc, s.shipment_id desc, l.line_no limit 50
    )sql", *card.customer, monthsLater(card.today, -12)));
    card.installed = installedAt(read, card.party);
    if (card.installed.size() > 50) card.installed.resize(50);
}

void addComplaintSections(const db::Read& read, CustomerCard& card) {
    card.openComplaints = read.one<std::int64_t>(R"sql(
        select count(*) as n from complaint where party_id = $1 and kind = 'customer' and state = 'open'
    )sql", card.party);
    card.complaints = read.all<CardComplaint>(R"sql(
        select k.complaint_id as complaint, k.number, i.number as item, l.number as lot, k.text, k.state, k.received_on
        from complaint k join lot l on l.lot_id = k.lot_id join item i on i.item_id = l.item_id
        where k.party_id = $1 and k.kind = 'customer'
        order by case when k.state = 'open' then 0 else 1 end, k.complaint_id desc limit 50
    )sql", card.party);
}

}  // namespace customers
