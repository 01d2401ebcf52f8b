#include "finance/ui/pays_table.h"

#include <QTableView>
#include <QTimer>

#include "app/desk/fields.h"
#include "finance/ui/screens.h"

namespace finance {
namespace {

using desk::Tone;

enum Column { number, invoicedOn, dueOn, late, gross, open, pays, rest };

std::vector<desk::TableColumn> columns() {
    return {{.title = "Invoice", .width = 130},
            {.title = "Invoiced", .width = 100},
            {.title = "Due", .width = 100},
            {.title = "Late", .width = 0},
            {.title = "Amount", .width = 130, .number = true},
            {.title = "Open", .width = 130, .number = true},
            {.title = "Pays", .width = 140, .number = true, .typed = true},
            {.title = "Stays open", .width = 130, .number = true}};
}

}  // namespace

std::optional<Money> moneyTyped(const QString& typed, const Currency& currency) {
    auto plain = typed.trimmed();
    plain.remove(',');
    if (plain.endsWith(desk::text(currency.code), Qt::CaseInsensitive)) plain.chop(static_cast<int>(currency.code.size()));
    const auto number = desk::calculated(plain.trimmed());
    if (!number) return std::nullopt;
    try {
        Amount amount;
        fromText(desk::utf8(*number) + " " + currency.code, amount);
        return amount.money;
    } catch (const db::Refusal&) {  // more digits than the currency has, or too large
        return std::nullopt;
    }
}

std::vector<Payable> payables(const db::Read& read, CustomerId customer, Date today) {
    std::vector<Payable> out;
    for (const auto& item : openItems(read, customer, today))
        if (item.kind == "invoice")
            out.push_back(
                {InvoiceId{item.id}, item.number, item.onDate, item.dueOn, item.daysOverdue, item.currency, item.amount, item.open});
    return out;
}

PaysTable::PaysTable(desk::Desk& desk, QWidget* parent) : Table{desk, parent, desk::say("Open invoices"), columns()} {
    Table::open = [this](int row, int) { return paying_.payable(paying_.items()[static_cast<std::size_t>(row)]); };
    typed = [this](int row, int, const QString& text) { take(row, text); };
    typing = [this](int row, int, const QString& text) { follow(row, text); };
}

void PaysTable::setItems(std::vector<Payable> items) {
    paying_.setItems(std::move(items));
    show();
}

desk::TableRow PaysTable::rowOf(const Payable& item) const {
    const auto money = [&](Money m) { return desk::shown(m, item.currency); };
    const bool over = item.pays > item.open || item.pays < Money{};
    const bool other = !paying_.payable(item);
    desk::TableRow row;
    row.key = item.invoice.number;
    row.opens = {"invoice", item.invoice.number};
    row.cells = {{.text = desk::text(item.number), .muted = other},
                 {.text = desk::shown(item.invoicedOn), .muted = true},
                 {.text = desk::shown(item.dueOn), .muted = true},
                 {.text = daysLate(item.daysOverdue), .tone = Tone::bad, .chip = true},
                 {.text = money(item.gross), .muted = true},
                 {.text = desk::shown(Amount{item.open, item.currency}), .muted = other},
                 {.text = item.pays == Money{} && !item.byHand ? QString{} : money(item.pays),
                  .tone = over          ? Tone::bad
                          : item.byHand ? Tone::active
                                        : Tone::neutral},
                 {.text = over ? desk::say("too much") : money(item.open - item.pays),
                  .tone = over ? Tone::bad : Tone::neutral,
                  .muted = item.pays == item.open}};
    return row;
}

void PaysTable::show() {
    std::vector<desk::TableRow> all;
    for (const auto& item : paying_.items()) all.push_back(rowOf(item));
    setRows(std::move(all));
    if (changed) changed();
}

// What the rest comes to, at each key.
void PaysTable::follow(int row, const QString& text) {
    const auto at = static_cast<std::size_t>(row);
    const auto money = moneyTyped(text, paying_.items()[at].currency);
    if (!money && !text.trimmed().isEmpty()) return;
    paying_.setByHand(at, money);
    show();
}

// Nothing typed: filled by itself again. What cannot be read leaves the row as it was.
void PaysTable::take(int row, const QString& text) {
    const auto at = static_cast<std::size_t>(row);
    const auto money = moneyTyped(text, paying_.items()[at].currency);
    if (text.isEmpty())
        paying_.setByHand(at, std::nullopt);
    else if (money && *money != paying_.items()[at].pays)
        paying_.setByHand(at, money);
    // The editor still stands in the cell: the rows are shown anew when it has gone.
    QTimer::singleShot(0, this, [this] { show(); });
}

}  // namespace finance
