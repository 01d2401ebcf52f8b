// How an order's paper looks.
#include "app/desk/letter.h"
#include "app/desk/say.h"
#include "orders/ui/print_order.h"

namespace orders::ui {
namespace {

using desk::say;
using desk::shown;
using desk::text;

desk::LetterHead headOf(const OrderPaper& o) {
    return {.seller = desk::sellerOf(o.letterhead),
            .firm = text(o.firm),
            .site = text(o.site),
            .receiver = text(o.customer),
            .address = desk::texts(o.address),
            .facts = {{say("Number"), text(o.number)},
                      {say("Revision"), text(o.revision)},
                      {say("Day"), shown(o.orderedOn)},
                      {say("Customer"), text(o.customerNumber)},
                      {say("Their number"), text(o.reference)},
                      {say("Wanted"), shown(o.wantedOn)},
                      {say("Holds until"), o.state == "quote" && o.validTo ? shown(*o.validTo) : QString{}},
                      {say("Your contact"), text(o.clerk)}},
            .title = o.title() + ' ' + text(o.number),
            .opening = o.state == "quote"       ? say("Thank you for your inquiry. We are glad to offer you:")
                       : o.state == "cancelled" ? say("This order was called off.")
                                                : say("Thank you for your order. We confirm it as follows:")};
}

void addLines(desk::Letter& letter, const OrderPaper& o) {
    const bool discounts = std::ranges::any_of(o.lines, [](const PaperLine& line) { return line.discount != Percent{}; });
    std::vector<desk::LetterColumn> columns{{say("#"), 200}, {say("Item")}, {say("Quantity"), 660, true}, {say("Price"), 640, true}};
    if (discounts) columns.push_back({say("Discount"), 400, true});
    columns.push_back({o.state == "quote" ? say("Wanted") : say("Leaves"), 600, true});
    columns.push_back({say("Net"), 690, true});
    letter.table(std::move(columns));
    for (const auto& line : o.lines) {
        const bool item = !line.item.empty();
        QStringList cells{QString::number(line.lineNo), item ? text(line.item) : text(line.text), shown(line.quantity, line.unit), shown(line.price)};
        if (discounts) cells << (line.discount != Percent{} ? shown(line.discount) : QString{});
        cells << (o.state == "quote" ? shown(line.wantedOn) : line.promisedOn ? shown(*line.promisedOn) : item ? say("open") : QString{});
        cells << shown(line.net, o.currency);
        letter.row({.cells = std::move(cells), .below = item ? text(line.text) : QString{}, .strong = item});
    }
}

void addSums(desk::Letter& letter, const OrderPaper& o) {
    desk::LabelledWords sums{{say("Net"), shown(o.net, o.currency)}};
    for (const auto& tax : o.taxes)
        sums.emplace_back(say("%1, %2 of %3").arg(text(tax.name), shown(tax.rate), shown(tax.base, o.currency)), shown(tax.tax, o.currency));
    if (o.taxes.empty() && o.tax != Money{}) sums.emplace_back(say("Tax"), shown(o.tax, o.currency));
    if (o.rounding != Money{}) sums.emplace_back(say("Rounding"), shown(o.rounding, o.currency));
    letter.sums(sums, {say("To pay"), shown(Amount{o.gross, o.currency})});
}

}  // namespace

desk::Paper laidOut(const OrderPaper& o) {
    desk::Letter letter{headOf(o)};
    addLines(letter, o);
    addSums(letter, o);
    QStringList terms{o.paymentDays == 0 ? say("Payment at once.") : say("Payment within %1 days of the invoice, without deduction.").arg(o.paymentDays)};
    if (o.state == "quote" && o.validTo) terms << say("This quotation holds until %1.").arg(shown(*o.validTo));
    if (!o.shipTo.empty()) terms << say("The goods go to: %1").arg(desk::texts(o.shipTo).join(", "));
    letter.sentences(terms);
    return letter.finished();
}

}  // namespace orders::ui
