// What stands on an order's paper.
#include "app/desk/files.h"
#include "app/desk/say.h"
#include "orders/ui/print_order.h"

namespace orders::ui {

BOOST_DESCRIBE_STRUCT(PaperLine, (), (lineNo, item, text, unit, quantity, whole, cancelled, price, discount, net, wantedOn, promisedOn, taxCode, tax, rate))

namespace {

struct HeadRow {
    std::string firm, site, clerk, number, revision, state, reference;
    Date orderedOn, wantedOn;
    std::optional<Date> validTo;
    int paymentDays = 0;
    Currency currency;
    Money net, tax, rounding, gross;
    SiteId siteId;
    PartyId party;
    std::optional<PartyAddressId> shipTo;
    bool imported = false;
};
BOOST_DESCRIBE_STRUCT(HeadRow, (), (firm, site, clerk, number, revision, state, reference, orderedOn, wantedOn,
                                    validTo, paymentDays, currency, net, tax, rounding, gross, siteId, party, shipTo, imported))

void addTaxes(OrderPaper& paper) {
    std::vector<TaxedNet> nets;
    for (const auto& line : paper.lines) nets.push_back({line.taxCode, line.rate.value_or(Percent{}), line.net});
    for (const auto& sum : totals(nets).taxes) {
        PaperTax tax{{}, sum.rate, sum.base, sum.tax};
        for (const auto& line : paper.lines)
            if (line.taxCode == sum.code) tax.name = line.tax;
        paper.taxes.push_back(std::move(tax));
    }
}

}  // namespace

QString OrderPaper::title() const {
    if (state == "quote") return desk::say("Quotation");
    return state == "cancelled" ? desk::say("Cancellation") : desk::say("Order confirmation");
}

QString OrderPaper::fileName() const {
    return desk::fileNameOf(title() + ' ' + desk::text(number) + (revision == "A" ? QString{} : ' ' + desk::text(revision)), ".pdf");
}

std::optional<OrderPaper> orderPaper(const db::Read& read, SalesOrderId id) {
    const auto head = read.find<HeadRow>(R"sql(
        select (select name from company) as firm, s.name as site,
               coalesce((select full_name from user_account where name = $2), '') as clerk, o.number, o.revision, o.state, o.reference,
               o.ordered_on, o.wanted_on, o.valid_to, c.payment_days, o.currency,
               o.net, o.tax, o.rounding, o.gross, o.site_id, c.party_id as party, o.ship_to_id as ship_to,
               case when o.source_total is null then 0 else 1 end as imported
        from sales_order o join customer c on c.customer_id = o.customer_id
        join site s on s.site_id = o.site_id
        where o.sales_order_id = $1
    )sql", id, read.actor().name);
    if (!head) return std::nullopt;
    auto receiver = people::receiverOf(read, head->party);
    OrderPaper paper{.firm = head->firm, .site = head->site, .clerk = head->clerk, .letterhead = people::letterheadOf(read, head->siteId),
                     .number = head->number, .revision = head->revision, .state = head->state, .reference = head->reference, .customer = std::move(receiver.name),
                     .customerNumber = std::move(receiver.number), .email = std::move(receiver.email),
                     .address = std::move(receiver.address), .shipTo = {}, .orderedOn = head->orderedOn, .wantedOn = head->wantedOn,
                     .validTo = head->validTo, .paymentDays = head->paymentDays, .currency = head->currency, .net = head->net, .tax = head->tax,
                     .rounding = head->rounding, .gross = head->gross, .lines = {}, .taxes = {}};
    if (head->shipTo && head->shipTo != receiver.addressId) paper.shipTo = people::addressOnPaper(read, *head->shipTo);
    paper.lines = read.all<PaperLine>(R"sql(
        select l.line_no, coalesce(i.number, '') as item, l.text, u.code as unit,
               l.entered_quantity as quantity, l.quantity as whole, l.cancelled,
               l.unit_price as price, l.discount, l.net, l.wanted_on, l.promised_on, l.tax_code_id as tax_code, t.name as tax,
               (select r.rate from tax_rate r where r.tax_code_id = l.tax_code_id and r.valid_from <= $2
                order by r.valid_from desc limit 1) as rate
        from sales_order_line l join unit u on u.unit_id = l.unit_id join tax_code t on t.tax_code_id = l.tax_code_id
        left join item i on i.item_id = l.item_id
        where l.sales_order_id = $1 and l.cancelled < l.quantity order by l.line_no limit 10000
    )sql", id, head->orderedOn);
    for (auto& line : paper.lines)
        if (line.cancelled != Quantity{})
            line.quantity = convert(line.quantity.millionths, ratio((line.whole - line.cancelled).millionths, line.whole.millionths));
    if (!head->imported) addTaxes(paper);
    return paper;
}

}  // namespace orders::ui
