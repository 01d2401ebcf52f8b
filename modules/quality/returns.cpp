// A return from the call to the last paper.
#include "quality/returns.h"

#include <algorithm>

#include "calendar/calendar.h"
#include "finance/finance.h"
#include "ledger/ledger.h"
#include "orders/orders.h"
#include "people/people.h"
#include "quality/facts.h"
#include "warehouse/warehouse.h"

namespace quality {

BOOST_DESCRIBE_STRUCT(ChainLink, (), (kind, number, quantity, at))

namespace {

struct ReturnFacts {
    ReturnOrderId returnOrderId;
    SiteId siteId;
    std::string number, state, reason;
    ShipmentLineId shipmentLineId;
    SalesOrderLineId salesOrderLineId;
    ItemId itemId;
    LotId lotId;
    CustomerId customerId;
    Currency currency;
    std::optional<ComplaintId> complaintId;
    std::optional<std::string> complaint;
    std::optional<NonconformanceId> nonconformanceId;
    Quantity quantity, received, credited, replaced;
    Quantity settled() const { return credited + replaced; }
    // A piece is credited or replaced, not both.
    Quantity unsettled() const { return quantity - settled(); }
};
BOOST_DESCRIBE_STRUCT(ReturnFacts, (),
                      (returnOrderId, siteId, number, state, reason, shipmentLineId, salesOrderLineId, itemId, lotId, customerId,
                       currency, complaintId, complaint, nonconformanceId, quantity, received, credited, replaced))

ReturnFacts theReturn(const db::Read& read, ReturnOrderId id) {
    const auto found = read.find<ReturnFacts>(R"sql(
        select r.return_order_id, r.site_id, r.number, r.state, r.reason, r.shipment_line_id, x.sales_order_line_id, l.item_id,
               x.lot_id, o.customer_id, o.currency, r.complaint_id, c.number as complaint, r.nonconformance_id, r.quantity,
               r.received, r.credited, r.replaced
        from return_order r join shipment_line x on x.shipment_line_id = r.shipment_line_id
        join lot l on l.lot_id = x.lot_id join shipment s on s.shipment_id = x.shipment_id
        join sales_order o on o.sales_order_id = s.sales_order_id
        left join complaint c on c.complaint_id = r.complaint_id
        where r.return_order_id = $1
    )sql", id);
    if (!found) db::refuse("quality.return.none", "There is no such return. Look it up again.", {}, "returnOrder");
    return *found;
}

ReturnKept keptOf(const db::Read& read, ReturnOrderId id) {
    const auto now = theReturn(read, id);
    return {id, now.number, now.state, now.nonconformanceId};
}

void checkAlive(const ReturnFacts& it, db::Reasons& reasons) {
    if (it.state == "cancelled")
        reasons.add("quality.return.cancelled", "{number} is cancelled. Announce the return anew.", {{"number", it.number}}, "returnOrder");
}

// A part of what may still be done; all of it where no quantity is said.
void checkPart(const std::optional<Quantity>& wanted, Quantity left, const ReturnFacts& it, db::Reasons& reasons) {
    checkPositive(wanted, reasons);
    if (left <= Quantity{} || wanted.value_or(left) > left)
        reasons.add("quality.return.more", "{left} of {number} are left for this. Enter at most that.",
                    {{"left", left}, {"number", it.number}}, "quantity");
}

struct Steps {
    const char* kind;
    std::optional<warehouse::CustomerReturnId> customerReturn{};
    std::optional<NonconformanceId> nonconformance{};
    std::optional<InvoiceId> invoice{};
    std::optional<SalesOrderId> order{};
};

void note(db::Tx& tx, const ReturnFacts& it, Quantity quantity, const Steps& step) {
    tx.run(R"sql(
        insert into return_step (return_order_id, kind, quantity, customer_return_id, nonconformance_id, invoice_id, sales_order_id,
                                 done_at, done_by)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    )sql", it.returnOrderId, step.kind, quantity, step.customerReturn, step.nonconformance, step.invoice, step.order, tx.now(),
        tx.actor().name);
}

// ---- Announced ------------------------------------------------------------------------------------------

struct LeftLine {
    ShipmentLineId line;
    SiteId site;
    Quantity open;  // with the customer, and not announced yet
};
BOOST_DESCRIBE_STRUCT(LeftLine, (), (line, site, open))

// Of a lot that left on several lines of one delivery, one that is still open for what comes.
std::optional<LeftLine> lineOf(const db::Read& read, const AnnounceReturn& args) {
    std::optional<ShipmentId> shipment;
    std::optional<LotId> lot;
    if (args.complaint) {
        const auto complaint = theComplaint(read, *args.complaint);
        shipment = complaint.shipmentId;
        lot = complaint.lotId;
    }
    return read.find<LeftLine>(R"sql(
        select q.line, q.site, q.open
        from (select x.shipment_line_id as line, s.site_id as site,
                     x.quantity - coalesce((select cast(sum(r.quantity) as bigint) from customer_return r
                                            where r.shipment_line_id = x.shipment_line_id), 0)
                         - coalesce((select cast(sum(a.quantity - a.received) as bigint) from return_order a
                                     where a.shipment_line_id = x.shipment_line_id and a.state = 'announced'), 0) as open
              from shipment_line x join shipment s on s.shipment_id = x.shipment_id
              where x.shipment_line_id = $1
                 or (cast($1 as bigint) is null and x.shipment_id = $2 and x.lot_id = $3)) q
        order by case when q.open >= $4 then 0 else 1 end, q.open desc, q.line limit 1
    )sql", args.shipmentLine, shipment, lot, args.quantity);
}

}  // namespace

void check(const db::Read& read, const AnnounceReturn& args, db::Reasons& reasons) {
    inventory::checkText(reasons, "reason", args.reason, 500);
    checkPositive(args.quantity, reasons);
    if (args.complaint) checkOpen(theComplaint(read, *args.complaint), reasons);
    const auto line = lineOf(read, args);
    if (!line)
        db::refuse("quality.return.line", "Nobody knows what comes back. Name the complaint, or the line of the delivery.", {}, "shipmentLine");
    people::requireSite(read, "quality.announceReturn", line->site);
    if (args.quantity > line->open)
        reasons.add("quality.return.open", "{open} of this delivery are with the customer and not announced yet, not {wanted}. Enter at most that.",
                    {{"open", line->open}, {"wanted", args.quantity}}, "quantity");
}

ReturnKept announceReturn(db::Tx& tx, const AnnounceReturn& args) {
    const auto line = lineOf(tx, args).value();
    const auto today = calendar::siteToday(tx, line.site);
    const auto number = ledger::nextNumber(tx, line.site, "return_order", today);
    return keptOf(tx, tx.make<ReturnOrderId>(R"sql(
        insert into return_order (site_id, number, shipment_line_id, complaint_id, quantity, received, credited, replaced,
                                  reason, announced_on, announced_by, state, version)
        values ($1, $2, $3, $4, $5, 0, 0, 0, $6, $7, $8, 'announced', 1) returning return_order_id
    )sql", line.site, number, line.line, args.complaint, args.quantity, args.reason, today, tx.actor().name));
}

// ---- Received -------------------------------------------------------------------------------------------

namespace {

std::optional<BinId> quarantineOf(const db::Read& read, SiteId site) {
    return read.find<BinId>(R"sql(
        select bin_id from bin where site_id = $1 and kind = 'quarantine' order by walk, bin_id limit 1
    )sql", site);
}

// What was announced may have come back another way meanwhile.
Quantity stillToCome(const db::Read& read, const ReturnFacts& it) {
    const auto withCustomer = read.one<Quantity>(R"sql(
        select x.quantity - coalesce((select cast(sum(r.quantity) as bigint) from customer_return r
                                      where r.shipment_line_id = x.shipment_line_id), 0) as open
        from shipment_line x where x.shipment_line_id = $1
    )sql", it.shipmentLineId);
    return std::min(it.quantity - it.received, withCustomer);
}

}  // namespace

void check(const db::Read& read, const ReceiveReturn& args, db::Reasons& reasons) {
    const auto it = theReturn(read, args.returnOrder);
    people::requireSite(read, "quality.receiveReturn", it.siteId);
    checkAlive(it, reasons);
    checkPart(args.quantity, stillToCome(read, it), it, reasons);
    ledger::checkPeriod(read, calendar::siteToday(read, it.siteId), reasons, "");
    const auto bin = args.bin ? args.bin : quarantineOf(read, it.siteId);
    const auto there = bin ? inventory::theBin(read, *bin) : inventory::BinFacts{};
    if (bin && there.siteId != it.siteId)
        reasons.add("quality.return.site", "{bin} is at another site than {number} comes to. Choose a bin there.",
                    {{"bin", there.code}, {"number", it.number}}, "bin");
    else if (there.kind != inventory::BinKind::quarantine && there.kind != inventory::BinKind::inspection)
        reasons.add("quality.return.bin", "What comes back is kept apart until it is decided on. Choose a quarantine or inspection bin.", {}, "bin");
}

ReturnKept receiveReturn(db::Tx& tx, const ReceiveReturn& args) {
    const auto it = theReturn(tx, args.returnOrder);
    const auto quantity = args.quantity.value_or(stillToCome(tx, it));
    const auto bin = args.bin ? *args.bin : quarantineOf(tx, it.siteId).value();
    const auto defect = it.complaintId ? theComplaint(tx, *it.complaintId).defectKindId : std::nullopt;
    const auto kept = write(tx, {it.siteId, NonconformanceSource::complaint, it.complaintId, it.itemId, it.lotId, bin, quantity, defect, it.reason});
    // On hold under the case before it comes in, so that it is worth its cost in quarantine from the start.
    const auto lot = inventory::theLot(tx, it.lotId);
    if (!lot.onHold && lot.tracking != inventory::Tracking::none) inventory::hold(tx, {it.lotId, "Return " + it.number, kept.number});
    const auto back = warehouse::takeBack(tx, {it.shipmentLineId, quantity, warehouse::Disposition::hold, bin, it.number + ": " + it.reason});
    note(tx, it, quantity, {.kind = "receipt", .customerReturn = back.customerReturn, .nonconformance = kept.nonconformance});
    tx.run(R"sql(
        update return_order
        set received = received + $2, nonconformance_id = $3, version = version + 1,
            state = case when received + $2 = quantity then 'received' else state end
        where return_order_id = $1
    )sql", args.returnOrder, quantity, kept.nonconformance);
    return keptOf(tx, args.returnOrder);
}

// ---- Credited -------------------------------------------------------------------------------------------

namespace {

struct BilledLine {
    InvoiceId invoice;
    int lineNo = 0;
    Quantity open;
};
BOOST_DESCRIBE_STRUCT(BilledLine, (), (invoice, lineNo, open))

// The line that billed the goods and has most left to credit.
std::optional<BilledLine> billedLine(const db::Read& read, const ReturnFacts& it) {
    return read.find<BilledLine>(R"sql(
        select q.invoice, q.line_no, q.open
        from (select i.invoice_id as invoice, l.line_no,
                     l.quantity - coalesce((select cast(sum(k.quantity) as bigint)
                                            from invoice c join invoice_line k on k.invoice_id = c.invoice_id
                                            where c.credits_invoice_id = i.invoice_id
                                              and k.sales_order_line_id = l.sales_order_line_id), 0) as open
              from invoice_line l join invoice i on i.invoice_id = l.invoice_id and i.kind = 'invoice'
              where l.sales_order_line_id = $1 and l.net > 0) q
        order by q.open desc, q.invoice limit 1
    )sql", it.salesOrderLineId);
}

finance::CreditInvoice creditOf(const db::Read& read, const CreditReturn& args, const ReturnFacts& it) {
    const auto billed = billedLine(read, it);
    finance::CreditInvoice credit;
    if (!billed) return credit;
    credit.invoice = billed->invoice;
    credit.lines.push_back({billed->lineNo, args.quantity.value_or(it.unsettled())});
    credit.reason = it.number + (it.complaint ? ", " + *it.complaint : std::string{}) + ": " + it.reason;
    return credit;
}

}  // namespace

void check(const db::Read& read, const CreditReturn& args, db::Reasons& reasons) {
    const auto it = theReturn(read, args.returnOrder);
    people::requireSite(read, "quality.creditReturn", it.siteId);
    checkAlive(it, reasons);
    checkPart(args.quantity, it.unsettled(), it, reasons);
    ledger::checkPeriod(read, calendar::siteToday(read, it.siteId), reasons, "");
    const auto billed = billedLine(read, it);
    if (!billed || billed->open < args.quantity.value_or(it.unsettled()))
        reasons.add("quality.return.not_billed", "What {number} is about is not billed, or credited already. Bill the order first.",
                    {{"number", it.number}}, "returnOrder");
    // An invoice that was credited by amount has pieces left, and no money for them.
    if (!reasons.any()) finance::check(read, creditOf(read, args, it), reasons);
}

ReturnCredited creditReturn(db::Tx& tx, const CreditReturn& args) {
    const auto it = theReturn(tx, args.returnOrder);
    const auto quantity = args.quantity.value_or(it.unsettled());
    const auto credited = finance::credit(tx, creditOf(tx, args, it));
    note(tx, it, quantity, {.kind = "credit", .invoice = credited.creditNote});
    tx.run(R"sql(
        update return_order set credited = credited + $2, version = version + 1 where return_order_id = $1
    )sql", args.returnOrder, quantity);
    return {args.returnOrder, credited.creditNote, credited.number, credited.gross};
}

// ---- Replaced -------------------------------------------------------------------------------------------

namespace {

orders::Enter orderOf(const ReplaceReturn& args, const ReturnFacts& it) {
    orders::Enter order;
    order.customer = it.customerId;
    order.site = it.siteId;
    order.reference = it.number;
    order.wantedOn = args.wantedOn;
    order.sign = true;
    orders::NewLine line;
    line.item = it.itemId;
    line.quantity = Measure{args.quantity.value_or(it.unsettled()).millionths, {}};
    line.price = Price{UnitPrice{0}, it.currency};
    order.lines.push_back(line);
    return order;
}

}  // namespace

void check(const db::Read& read, const ReplaceReturn& args, db::Reasons& reasons) {
    const auto it = theReturn(read, args.returnOrder);
    people::requireSite(read, "quality.replaceReturn", it.siteId);
    checkAlive(it, reasons);
    checkPart(args.quantity, it.unsettled(), it, reasons);
    if (!reasons.any()) orders::check(read, orderOf(args, it), reasons);
}

ReturnReplaced replaceReturn(db::Tx& tx, const ReplaceReturn& args) {
    const auto it = theReturn(tx, args.returnOrder);
    const auto entered = orders::enter(tx, orderOf(args, it));
    const auto quantity = args.quantity.value_or(it.unsettled());
    note(tx, it, quantity, {.kind = "replacement", .order = entered.order});
    tx.run(R"sql(
        update return_order set replaced = replaced + $2, version = version + 1 where return_order_id = $1
    )sql", args.returnOrder, quantity);
    return {args.returnOrder, entered.order, entered.number};
}

void check(const db::Read& read, const CancelReturn& args, db::Reasons& reasons) {
    const auto it = theReturn(read, args.returnOrder);
    people::requireSite(read, "quality.cancelReturn", it.siteId);
    inventory::checkText(reasons, "reason", args.reason, 500);
    checkAlive(it, reasons);
    if (it.state == "received")
        reasons.add("quality.return.begun", "Nothing more of {number} is to come: there is nothing to cancel. Credit or replace what came.",
                    {{"number", it.number}}, "returnOrder");
}

// Once something was done only the rest ends: the return is about that much, and over.
ReturnKept cancelReturn(db::Tx& tx, const CancelReturn& args) {
    const auto it = theReturn(tx, args.returnOrder);
    const auto done = std::max(it.received, it.settled());
    tx.run(R"sql(
        update return_order set state = $2, quantity = $3, version = version + 1 where return_order_id = $1
    )sql", args.returnOrder, done > Quantity{} ? "received" : "cancelled", done > Quantity{} ? done : it.quantity);
    return keptOf(tx, args.returnOrder);
}

std::vector<ChainLink> chainOf(const db::Read& read, ReturnOrderId id) {
    return read.all<ChainLink>(R"sql(
        select q.kind, q.number, q.quantity, q.at
        from (select s.kind, coalesce(b.number, i.number, o.number) as number, s.quantity, s.done_at as at, 0 as turn,
                     s.return_step_id as id
              from return_step s left join customer_return b on b.customer_return_id = s.customer_return_id
              left join invoice i on i.invoice_id = s.invoice_id left join sales_order o on o.sales_order_id = s.sales_order_id
              where s.return_order_id = $1
              union all
              select d.kind, coalesce(w.number, n.number) as number, d.quantity, d.decided_at as at, 1 as turn,
                     d.disposition_id as id
              from return_step s join nonconformance n on n.nonconformance_id = s.nonconformance_id
              join disposition d on d.nonconformance_id = n.nonconformance_id
              left join work_order w on w.work_order_id = d.work_order_id
              where s.return_order_id = $1) q
        order by q.at, q.turn, q.id
    )sql", id);
}

}  // namespace quality
