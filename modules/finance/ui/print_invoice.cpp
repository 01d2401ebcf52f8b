// How an invoice's paper looks.
#include "finance/ui/print_invoice.h"

#include "app/desk/letter.h"
#include "app/desk/say.h"
#include "finance/ui/screens.h"

namespace finance {
namespace {

using desk::say;
using desk::shown;
using desk::text;

struct Mailing {
    std::string email, clerk;
};
BOOST_DESCRIBE_STRUCT(Mailing, (), (email, clerk))

QString supplied(const InvoicePaper& p) {
    if (!p.suppliedFrom) return {};
    return *p.suppliedFrom == *p.suppliedTo ? shown(*p.suppliedFrom) : shown(*p.suppliedFrom) + " – " + shown(*p.suppliedTo);
}

desk::LetterHead headOf(const InvoicePaper& p) {
    return {.seller = desk::sellerOf(p.letterhead),
            .firm = text(p.firm),
            .site = text(p.site),
            .receiver = text(p.receiver.name),
            .address = desk::texts(p.receiver.address),
            .facts = {{say("Number"), text(p.number)},
                      {say("Day"), shown(p.invoicedOn)},
                      {say("Takes back from"), text(p.corrects)},
                      {say("Supplied"), supplied(p)},
                      {say("Due"), p.creditNote ? QString{} : shown(p.dueOn)},
                      {say("Customer"), text(p.receiver.number)},
                      {say("Tax number"), text(p.receiver.taxNumber)},
                      {say("Order"), text(p.orderNumber)},
                      {say("Their number"), text(p.reference)},
                      {say("Shipment"), text(p.shipments)},
                      {say("Your contact"), text(p.contact)}},
            .title = p.title() + ' ' + text(p.number),
            .opening = p.creditNote ? say("We take back from invoice %1 of %2:").arg(text(p.corrects), p.correctsOn ? shown(*p.correctsOn) : QString{})
                                    : say("For what we supplied we bill you:")};
}

void addLines(desk::Letter& letter, const InvoicePaper& p) {
    const bool discounts = std::ranges::any_of(p.lines, [](const PaperLine& line) { return line.discount != Percent{}; });
    std::vector<desk::LetterColumn> columns{{say("#"), 200}, {say("Item")}, {say("Quantity"), 660, true}, {say("Price"), 640, true}};
    if (discounts) columns.push_back({say("Discount"), 400, true});
    columns.push_back({say("Tax"), 380, true});
    columns.push_back({say("Net"), 690, true});
    letter.table(std::move(columns));
    for (const auto& line : p.lines) {
        const bool item = !line.item.empty(), counted = line.quantity != Quantity{};
        QStringList cells{QString::number(line.lineNo), item ? text(line.item) : text(line.text), counted ? shown(line.quantity, line.unit) : QString{},
                          counted ? shown(line.price) : QString{}};
        if (discounts) cells << (line.discount != Percent{} ? shown(line.discount) : QString{});
        cells << text(line.taxCode) << shown(line.net, p.currency);
        letter.row({.cells = std::move(cells), .below = item ? text(line.text) : QString{}, .strong = item});
    }
}

// What happened to it since is no part of the document: it stands below, with the day of this copy.
desk::LabelledWords since(const InvoicePaper& p) {
    desk::LabelledWords all;
    if (p.paid != Money{})
        all.emplace_back(p.creditNote ? say("Set against invoices until %1").arg(shown(p.today)) : say("Paid until %1").arg(shown(p.today)), shown(p.paid, p.currency));
    if (p.credited != Money{}) all.emplace_back(say("Credited until %1").arg(shown(p.today)), shown(p.credited, p.currency));
    if (!all.empty()) all.emplace_back(say("Open on %1").arg(shown(p.today)), shown(p.open(), p.currency));
    return all;
}

void addSums(desk::Letter& letter, const InvoicePaper& p) {
    desk::LabelledWords sums{{say("Net"), shown(p.net, p.currency)}};
    for (const auto& tax : p.taxes) {
        const auto name = text(tax.code) + ' ' + text(tax.name);
        sums.emplace_back(tax.rate ? say("%1, %2 of %3").arg(name, shown(*tax.rate), shown(tax.base, p.currency)) : name, shown(tax.tax, p.currency));
    }
    if (p.rounding != Money{}) sums.emplace_back(say("Rounding"), shown(p.rounding, p.currency));
    letter.sums(sums, {p.creditNote ? say("Credited") : say("To pay"), shown(Amount{p.gross, p.currency})}, since(p));
}

// Why no tax stands on it, by its category (EN 16931 BR-AE-10, BR-IC-10, BR-G-10, BR-E-10).
void addTaxReasons(QStringList& sentences, const InvoicePaper& p) {
    const std::pair<const char*, QString> reasons[] = {{"AE", say("The buyer owes the tax (reverse charge).")},
                                                       {"K", say("Supply within the Community, free of tax.")},
                                                       {"G", say("Export, free of tax.")},
                                                       {"E", say("Exempt from tax.")}};
    for (const auto& [category, sentence] : reasons)
        if (std::ranges::any_of(p.taxes, [&](const PaperTax& tax) { return tax.category == category; })) sentences << sentence;
}

// At the rate as a bank quotes it: of 1.15 and 20/23 the decimal one.
QString taxInBook(const InvoicePaper& p) {
    const auto& book = p.bookTax->currency;
    const auto rate = toText(p.rate);
    const bool quoted = rate.find('/') == rate.npos;
    return say("The tax is %1, at %2 %3 for one %4.")
        .arg(shown(*p.bookTax), text(quoted ? rate : toText(Rate{p.rate.denominator, p.rate.numerator})), text((quoted ? book : p.currency).code),
             text((quoted ? p.currency : book).code));
}

QStringList sentencesOf(const InvoicePaper& p) {
    QStringList all;
    if (!p.creditNote) {
        all << (p.dueOn == p.invoicedOn ? say("Payment at once.") : say("Please pay %1 by %2, without deduction.").arg(shown(Amount{p.gross, p.currency}), shown(p.dueOn)));
        all << say("For your bank, as the reference of the payment: %1").arg(text(p.number));
    }
    if (p.bookTax) all << taxInBook(p);
    addTaxReasons(all, p);
    if (!p.shipTo.empty() && !p.creditNote) all << say("The goods went to: %1").arg(desk::texts(p.shipTo).join(", "));
    return all;
}

std::optional<desk::PrintedPaper> printed(const db::Read& read, std::int64_t id) {
    if (id == 0) id = read.one<std::int64_t>(R"sql(select coalesce(max(invoice_id), 0) as id from invoice)sql");
    const auto invoice = invoicePaper(read, InvoiceId{id});
    if (!invoice) return std::nullopt;
    // The mail goes to where the customer is now, from whoever sends it.
    const auto mail = read.one<Mailing>(R"sql(
        select p.email, coalesce((select full_name from user_account where name = $2), '') as clerk
        from invoice i join customer c on c.customer_id = i.customer_id join party p on p.party_id = c.party_id where i.invoice_id = $1
    )sql", id, read.actor().name);
    return desk::PrintedPaper{.id = id,
                              .number = invoice->number,
                              .name = invoice->receiver.name,
                              .title = invoice->title(),
                              .fileName = invoice->fileName(),
                              .paper = std::make_shared<const desk::Paper>(laidOut(*invoice)),
                              .firm = invoice->firm,
                              .clerk = mail.clerk,
                              .email = mail.email};
}

}  // namespace

desk::Paper laidOut(const InvoicePaper& p) {
    desk::Letter letter{headOf(p)};
    addLines(letter, p);
    addSums(letter, p);
    letter.sentences(sentencesOf(p));
    return letter.finished();
}

desk::PrintKind invoicePrint() {
    return {.record = "invoice",
            .title = "Invoice on paper",
            .empty = "There is no invoice to print.",
            .tables = {"invoice", "settlement", "letterhead"},
            .read = printed,
            .send = "finance.send",
            .argument = "invoice"};
}

}  // namespace finance
