#include "orders/ui/customer_panel.h"

#include <QGridLayout>
#include <QRegularExpression>

#include "app/desk/labels.h"

namespace orders::ui {

using desk::px;
using desk::say;
using desk::shown;
using desk::text;

CustomerPanel::CustomerPanel(desk::Desk& desk, QWidget* parent) : QFrame{parent}, desk_(desk) {
    setProperty("card", true);
    setMinimumWidth(px(240));
    new QVBoxLayout{this};
    layout()->setContentsMargins(px(16), px(12), px(16), px(12));
    layout()->setSpacing(px(6));
    setAccessibleName(say("Customer"));
    show();
}

void CustomerPanel::follow(std::int64_t customer) {
    if (customer == customer_) return;
    customer_ = customer;
    facts_ = {};
    refresh();
}

void CustomerPanel::refresh() {
    if (customer_ == 0) return show();
    desk_.read<CustomerFacts>(
        this, [customer = CustomerId{customer_}, today = desk_.today()](const db::Read& r) { return customerFacts(r, customer, today); },
        [this, customer = customer_](CustomerFacts facts) {
            if (customer != customer_) return;
            facts_ = std::move(facts);
            show();
            if (arrived) arrived();
        });
}

void CustomerPanel::show() {
    while (auto* item = layout()->takeAt(0)) delete item;
    qDeleteAll(findChildren<QWidget*>(QString{}, Qt::FindDirectChildrenOnly));
    auto* column = static_cast<QVBoxLayout*>(layout());
    if (facts_.number.empty()) {
        auto* words = desk::muted(say("Choose a customer: what is open with them stands here."), this);
        words->setWordWrap(true);
        column->addWidget(words);
        return column->addStretch(1);
    }
    column->addWidget(new desk::Link{text(facts_.name), this, [this] { desk_.open(desk::Record{"customer", customer_}); }});
    auto* contact = desk::muted(QStringList{text(facts_.number), text(facts_.phone), text(facts_.email)}.filter(QRegularExpression{"."}).join("  ·  "), this);
    contact->setWordWrap(true);
    column->addWidget(contact);
    auto* facts = new QWidget{this};
    auto* grid = new QGridLayout{facts};
    grid->setContentsMargins(0, px(6), 0, px(6));
    grid->setVerticalSpacing(px(5));
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto line = [&](const QString& label, const QString& value, desk::Tone tone = desk::Tone::neutral) {
        grid->addWidget(desk::muted(label, facts), row, 0);
        auto* words = desk::plain(value, facts);
        words->setAlignment(Qt::AlignRight);
        words->setWordWrap(true);
        if (tone == desk::Tone::bad) words->setProperty("bad", true);
        if (tone == desk::Tone::good) words->setProperty("good", true);
        grid->addWidget(words, row++, 1);
    };
    const auto money = [&](Money m, const Currency& c) { return shown(tl::Amount{m, c}); };
    const Currency theirs{facts_.currency};
    line(say("Open quotes"), say("%1 of %2").arg(facts_.openQuotes).arg(money(facts_.quotesGross, theirs)));
    line(say("Open orders"), say("%1 of %2").arg(facts_.openOrders).arg(money(facts_.ordersGross, theirs)));
    line(say("Late lines"), QString::number(facts_.lateLines), facts_.lateLines > 0 ? desk::Tone::bad : desk::Tone::neutral);
    line(say("Overdue"), facts_.overdueInvoices == 0 ? say("nothing") : money(facts_.overdue, desk_.bookCurrency()) + "\n" + (facts_.worstDays == 1 ? say("1 day late") : say("%1 days late").arg(facts_.worstDays)),
         facts_.overdueInvoices > 0 ? desk::Tone::bad : desk::Tone::good);
    if (facts_.creditLimit) {
        const auto left = *facts_.creditLimit - facts_.exposure.value_or(Money{});
        line(say("Credit left"), money(left, desk_.bookCurrency()), left.minor < 0 ? desk::Tone::bad : desk::Tone::neutral);
    }
    line(say("Orders with returns"), QString::number(facts_.returnsOpen), facts_.returnsOpen > 0 ? desk::Tone::bad : desk::Tone::neutral);
    line(say("Price list"), facts_.priceList.empty() ? say("none") : text(facts_.priceList));
    line(say("Pays within"), say("%1 days").arg(text(facts_.terms)));
    column->addWidget(facts);
    if (!facts_.delivered.empty()) {
        column->addWidget(desk::quietLine(this));
        column->addWidget(desk::heading(say("Delivered lately"), this));
        for (const auto& one : facts_.delivered) {
            auto* across = new QHBoxLayout{};
            across->setSpacing(px(6));
            across->addWidget(new desk::Link{text(one.item + " " + one.lot), this, [this, id = one.lotId] { desk_.open(desk::Record{"lot", id}); }});
            across->addStretch(1);
            across->addWidget(desk::muted(shown(one.quantity) + "  " + text(one.shippedOn), this));
            column->addLayout(across);
        }
    }
    column->addStretch(1);
}

}  // namespace orders::ui
