// What stands on an invoice's paper.
#include "app/desk/files.h"
#include "app/desk/say.h"
#include "calendar/calendar.h"
#include "database/history.h"
#include "finance/ui/print_invoice.h"
#include "ledger/ledger.h"
#include "orders/orders.h"

namespace finance {

BOOST_DESCRIBE_STRUCT(PaperTax, (), (code, name, category, rate, base, tax))

namespace {

struct HeadRow {
    std::string kind, firm, contact, number, orderNumber, reference, corrects;
    SiteId siteId;
    PartyId party;
    std::optional<SalesOrderId> salesOrder;
    std::optional<PartyAddressId> shipTo;
    std::optional<Date> correctsOn;
    Date invoicedOn, dueOn;
    Currency currency;
    std::int64_t rateNumerator = 1, rateDenominator = 1, logId = 0;
    Money net, tax, rounding, gross;
};
BOOST_DESCRIBE_STRUCT(HeadRow, (), (kind, firm, contact, number, orderNumber, reference, corrects, siteId, party, salesOrder, shipTo,
                                    correctsOn, invoicedOn, dueOn, currency, rateNumerator, rateDenominator, logId, net, tax, rounding, gross))

struct LineRow {
    int lineNo = 0;
    std::string item, text, unit, stockUnit, taxCode;
    Quantity billed, entered, whole;  // entered: of the order's line, in `unit`; the others in the stocking unit
    UnitPrice price;
    Percent discount;
    Money net;
};
BOOST_DESCRIBE_STRUCT(LineRow, (), (lineNo, item, text, unit, stockUnit, taxCode, billed, entered, whole, price, discount, net))

struct Left {
    std::string number;
    Date shippedOn;
};
BOOST_DESCRIBE_STRUCT(Left, (), (number, shippedOn))

struct SettledSums {
    Money paid, credited;
};
BOOST_DESCRIBE_STRUCT(SettledSums, (), (paid, credited))

std::optional<HeadRow> headRow(const db::Read& read, InvoiceId id) {
    return read.find<HeadRow>(R"sql(
        select i.kind, (select name from company) as firm, coalesce(u.full_name, '') as contact, i.number,
               coalesce(o.number, '') as order_number, coalesce(o.reference, '') as reference, coalesce(n.number, '') as corrects,
               i.site_id, c.party_id as party, i.sales_order_id as sales_order, o.ship_to_id as ship_to, n.invoiced_on as corrects_on,
               i.invoiced_on, i.due_on, i.currency, i.rate_numerator, i.rate_denominator, e.log_id, i.net, i.tax, i.rounding, i.gross
        from invoice i join customer c on c.customer_id = i.customer_id
        join journal_entry e on e.journal_entry_id = i.journal_entry_id
        left join action_log l on l.log_id = e.log_id left join user_account u on u.name = l.actor
        left join sales_order o on o.sales_order_id = i.sales_order_id
        left join invoice n on n.invoice_id = i.credits_invoice_id
        where i.invoice_id = $1
    )sql", id);
}

// An invoice bills all that left since the one before it: in the order of the log.
std::vector<Left> leftFor(const db::Read& read, InvoiceId id, SalesOrderId order, std::int64_t logId) {
    const auto before = read.one<std::int64_t>(R"sql(
        select coalesce(max(e.log_id), 0) as log_id from invoice i join journal_entry e on e.journal_entry_id = i.journal_entry_id
        where i.sales_order_id = $1 and i.kind = 'invoice' and i.invoice_id < $2
    )sql", order, id);
    return read.all<Left>(R"sql(
        select s.number, s.shipped_on from shipment s
        where s.sales_order_id = $1 and exists (
            select 1 from shipment_line x join stock_move m on m.stock_move_id = x.stock_move_id
            where x.shipment_id = s.shipment_id and m.log_id > $2 and m.log_id < $3)
        order by s.shipped_on, s.shipment_id
    )sql", order, before, logId);
}

// As it was ordered: so many of the unit that was entered, at the price agreed, where that comes to the amount but for the
// rounding of its parts; else in the stocking unit, at what one of it comes to.
PaperLine lineOf(const LineRow& row, const Currency& currency) {
    PaperLine line{row.lineNo, row.item, row.text, {}, row.taxCode, {}, {}, {}, row.net};
    if (row.billed == Quantity{}) return line;  // an amount taken back
    constexpr Money parts{2};
    if (row.whole > Quantity{})
        if (const auto entered = convertExactly(row.entered.millionths, ratio(row.billed.millionths, row.whole.millionths))) {
            const auto off = orders::lineNet(row.price, entered->millionths, row.discount, currency) - row.net;
            if (off <= parts && -off <= parts) {
                line.unit = row.unit;
                line.quantity = *entered;
                line.price = row.price;
                line.discount = row.discount;
                return line;
            }
        }
    line.unit = row.stockUnit;
    line.quantity = row.billed;
    line.price = money::perUnit(row.net, row.billed, currency);
    return line;
}

void readLines(const db::Read& read, InvoiceId id, InvoicePaper& paper) {
    for (const auto& row : read.all<LineRow>(R"sql(
             select l.line_no, coalesce(t.number, '') as item, l.text, coalesce(u.code, '') as unit, coalesce(k.code, '') as stock_unit,
                    x.code as tax_code, l.quantity as billed, coalesce(o.entered_quantity, 0) as entered, coalesce(o.quantity, 0) as whole,
                    coalesce(o.unit_price, 0) as price, coalesce(o.discount, 0) as discount, l.net
             from invoice_line l join tax_code x on x.tax_code_id = l.tax_code_id
             left join sales_order_line o on o.sales_order_line_id = l.sales_order_line_id left join unit u on u.unit_id = o.unit_id
             left join item t on t.item_id = o.item_id left join unit k on k.unit_id = t.unit_id
             where l.invoice_id = $1 order by l.line_no
         )sql", id))
        paper.lines.push_back(lineOf(row, paper.currency));
    paper.taxes = read.all<PaperTax>(R"sql(
        select c.code, c.name, c.category, case when t.rate < 0 then null else t.rate end as rate, t.base, t.tax
        from invoice_tax t join tax_code c on c.tax_code_id = t.tax_code_id where t.invoice_id = $1 order by c.code
    )sql", id);
}

void readSettled(const db::Read& read, InvoiceId id, InvoicePaper& paper) {
    const auto sums = paper.creditNote ? read.one<SettledSums>(R"sql(
        select coalesce(cast(sum(amount) as bigint), 0) as paid, 0 as credited from settlement where credit_note_id = $1
    )sql", id) : read.one<SettledSums>(R"sql(
        select coalesce(cast(sum(case when payment_id is null then 0 else amount end) as bigint), 0) as paid,
               coalesce(cast(sum(case when payment_id is null then amount else 0 end) as bigint), 0) as credited
        from settlement where invoice_id = $1
    )sql", id);
    paper.paid = sums.paid;
    paper.credited = sums.credited;
}

}  // namespace

QString InvoicePaper::title() const { return creditNote ? desk::say("Credit note") : desk::say("Invoice"); }

QString InvoicePaper::fileName() const { return desk::fileNameOf(title() + ' ' + desk::text(number), ".pdf"); }

std::optional<InvoicePaper> invoicePaper(const db::Read& read, InvoiceId id) {
    const auto found = headRow(read, id);
    if (!found) return std::nullopt;
    const auto& h = *found;
    InvoicePaper paper;
    paper.creditNote = h.kind == "credit_note";
    paper.firm = h.firm;
    paper.site = db::heldAt(read, "site", h.siteId.number, h.logId).at("name");
    paper.contact = h.contact;
    paper.letterhead = people::letterheadOf(read, h.siteId, h.logId);
    paper.receiver = people::receiverOf(read, h.party, h.logId);
    if (h.shipTo && h.shipTo != paper.receiver.addressId) paper.shipTo = people::addressOnPaper(read, *h.shipTo, h.logId);
    paper.number = h.number;
    paper.orderNumber = h.orderNumber;
    paper.reference = h.reference;
    paper.corrects = h.corrects;
    paper.correctsOn = h.correctsOn;
    paper.invoicedOn = h.invoicedOn;
    paper.dueOn = h.dueOn;
    paper.currency = h.currency;
    paper.net = h.net;
    paper.tax = h.tax;
    paper.rounding = h.rounding;
    paper.gross = h.gross;
    paper.rate = {h.rateNumerator, h.rateDenominator};
    if (const auto book = ledger::bookCurrency(read); book != h.currency && h.tax != Money{})
        paper.bookTax = Amount{money::exchange(h.tax, h.currency, paper.rate, book), book};
    if (h.salesOrder && !paper.creditNote)
        for (const auto& left : leftFor(read, id, *h.salesOrder, h.logId)) {
            paper.shipments += (paper.shipments.empty() ? "" : ", ") + left.number;
            if (!paper.suppliedFrom) paper.suppliedFrom = left.shippedOn;
            paper.suppliedTo = left.shippedOn;
        }
    readLines(read, id, paper);
    readSettled(read, id, paper);
    paper.today = calendar::siteToday(read, h.siteId);
    return paper;
}

}  // namespace finance
