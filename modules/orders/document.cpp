#include "orders/document.h"

#include <algorithm>

namespace orders {

Head headOf(const db::Read& read, SalesOrderId order) {
    auto head = read.find<Head>(R"sql(
        select sales_order_id as id, site_id as site, number, revision, state, customer_id as customer,
               ship_to_id as ship_to, reference, ordered_on, wanted_on, valid_to, currency, net, tax,
               rounding, gross, source, source_net, source_tax, source_freight, source_total,
               credit_released_by, signed_at, version
        from sales_order where sales_order_id = $1
    )sql", order);
    if (!head)
        db::refuse("orders.order.none", "There is no such order. Look it up by its number.", {}, "order");
    return std::move(*head);
}

std::vector<Line> linesOf(const db::Read& read, SalesOrderId order) {
    return read.all<Line>(R"sql(
        select l.sales_order_line_id as id, l.line_no, l.item_id as item, l.text, l.entered_quantity,
               l.unit_id as unit, l.quantity, l.unit_price, l.discount, l.net, l.price_why,
               l.tax_code_id as tax_code, l.unit_cost, l.source_amount, l.wanted_on, l.promised_on,
               l.lot_id as lot, l.allocated, l.waiting, l.shipped, l.invoiced, l.cancelled,
               coalesce(i.number, '') as item_number, coalesce(i.state, '') as item_state, u.code as unit_code
        from sales_order_line l
        join unit u on u.unit_id = l.unit_id
        left join item i on i.item_id = l.item_id
        where l.sales_order_id = $1 order by l.line_no
    )sql", order);
}

Line* lineAt(std::vector<Line>& lines, int lineNo) {
    const auto at = std::ranges::find(lines, lineNo, &Line::lineNo);
    return at == lines.end() ? nullptr : &*at;
}

void checkStale(const db::Read& read, std::string_view table, std::int64_t row, std::string_view what,
                bool stale, db::Reasons& reasons) {
    if (!stale) return;
    const auto who = read.find<std::string>(R"sql(
        select a.actor from history h join action_log a on a.log_id = h.log_id
        where h.table_name = $1 and h.row_id = $2 order by h.history_id desc limit 1
    )sql", table, row);
    reasons.add("orders.record.stale",
                "{what} was changed by {who} since you opened it. Look at the new values and save again.",
                {{"what", what}, {"who", who.value_or("somebody")}}, "version");
}

void checkVersion(const db::Read& read, const Head& head, std::int64_t version, db::Reasons& reasons) {
    checkStale(read, "sales_order", head.id.number, head.number, head.version != version, reasons);
}

void checkReason(const std::string& reason, db::Reasons& reasons) {
    if (reason.empty())
        reasons.add("orders.reason.none", "Say why: the reason is kept with the order.", {}, "reason");
    else
        gather(reasons, "reason", [&] { static_cast<void>(db::cleanText(reason, 500)); });
}

SalesOrderId insertHead(db::Tx& tx, const Head& h) {
    return tx.make<SalesOrderId>(R"sql(
        insert into sales_order (site_id, number, revision, state, customer_id, ship_to_id, reference,
            ordered_on, wanted_on, valid_to, currency, net, tax, rounding, gross, rounding_rule, source,
            source_net, source_tax, source_freight, source_total, credit_released_by, signed_at,
            cancelled_reason, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'line_half_away', $16,
            $17, $18, $19, $20, $21, $22, null, 1)
        returning sales_order_id
    )sql", h.site, h.number, h.revision, h.state, h.customer, h.shipTo, h.reference, h.orderedOn, h.wantedOn,
        h.validTo, h.currency, h.net, h.tax, h.rounding, h.gross, h.source, h.sourceNet, h.sourceTax,
        h.sourceFreight, h.sourceTotal, h.creditReleasedBy, h.signedAt);
}

SalesOrderLineId insertLine(db::Tx& tx, SalesOrderId order, const Line& l) {
    return tx.make<SalesOrderLineId>(R"sql(
        insert into sales_order_line (sales_order_id, line_no, item_id, text, entered_quantity, unit_id,
            quantity, unit_price, discount, net, price_why, tax_code_id, unit_cost, source_amount,
            wanted_on, promised_on, lot_id, allocated, waiting, shipped, invoiced, returned, cancelled,
            version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, 0,
            0, 0, 0, 1)
        returning sales_order_line_id
    )sql", order, l.lineNo, l.item, l.text, l.enteredQuantity, l.unit, l.quantity, l.unitPrice, l.discount,
        l.net, l.priceWhy, l.taxCode, l.unitCost, l.sourceAmount, l.wantedOn, l.promisedOn, l.lot,
        l.allocated, l.waiting);
}

void updateLine(db::Tx& tx, const Line& l) {
    tx.run(R"sql(
        update sales_order_line set text = $2, entered_quantity = $3, unit_id = $4, quantity = $5,
            unit_price = $6, discount = $7, net = $8, price_why = $9, tax_code_id = $10, wanted_on = $11,
            lot_id = $12, version = version + 1
        where sales_order_line_id = $1
    )sql", l.id, l.text, l.enteredQuantity, l.unit, l.quantity, l.unitPrice, l.discount, l.net, l.priceWhy,
        l.taxCode, l.wantedOn, l.lot);
}

Money netOf(const Line& line, const Currency& currency) {
    const auto whole = line.sourceAmount
                           ? money::ofTenThousandths(*line.sourceAmount, currency)
                           : lineNet(line.unitPrice, line.enteredQuantity, line.discount, currency);
    return line.cancelled == Quantity{} ? whole : money::portion(whole, line.open(), line.quantity);
}

void addUp(const db::Read& read, const Terms& terms, Head& head, std::span<const Line> lines) {
    const auto before = head.net;
    std::vector<TaxedNet> taxed;
    taxed.reserve(lines.size());
    for (const auto& line : lines)
        taxed.push_back({line.taxCode,
                         head.imported() ? Percent{} : rateOf(read, terms, line.taxCode, head.orderedOn),
                         line.net});
    const auto sum = totals(taxed);
    if (head.imported() && sum.net != before) {
        head.tax = before == Money{} ? Money{} : money::round(head.tax.minor, sum.net.minor, before.minor);
        head.rounding = {};
    } else if (!head.imported()) {
        head.tax = sum.tax;
    }
    head.net = sum.net;
    head.gross = head.net + head.tax + head.rounding;
}

void updateHead(db::Tx& tx, Head& h) {
    ++h.version;
    tx.run(R"sql(
        update sales_order set number = $2, revision = $3, state = $4, wanted_on = $5, valid_to = $6,
            net = $7, tax = $8, rounding = $9, gross = $10, signed_at = $11, credit_released_by = $12,
            version = $13
        where sales_order_id = $1
    )sql", h.id, h.number, h.revision, h.state, h.wantedOn, h.validTo, h.net, h.tax, h.rounding, h.gross,
        h.signedAt, h.creditReleasedBy, h.version);
}

void keepRevision(db::Tx& tx, Head& head, const std::string& reason) {
    tx.run(R"sql(
        insert into sales_order_revision (sales_order_id, revision, line_no, item_id, text,
            entered_quantity, unit_id, unit_price, discount, net, wanted_on, replaced_at, reason)
        select l.sales_order_id, cast($2 as text), l.line_no, l.item_id, l.text, l.entered_quantity, l.unit_id,
               l.unit_price, l.discount, l.net, l.wanted_on, cast($3 as bigint), cast($4 as text)
        from sales_order_line l where l.sales_order_id = $1
    )sql", head.id, head.revision, tx.now(), reason);
    head.revision = nextRevision(head.revision);
}

std::string nextRevision(const std::string& revision) {
    std::string next = revision;
    for (auto at = next.rbegin(); at != next.rend(); ++at) {
        if (*at != 'Z') {
            ++*at;
            return next;
        }
        *at = 'A';
    }
    return "A" + next;
}

}  // namespace orders
