#include "orders/ui/why_panel.h"

#include <QGridLayout>

#include "app/desk/labels.h"

namespace orders::ui {

using desk::px;
using desk::say;
using desk::shown;
using desk::text;

WhyPanel::WhyPanel(desk::Desk& desk, QWidget* parent) : QFrame{parent}, desk_(desk) {
    setProperty("card", true);
    setAccessibleName(say("Why"));
    new QVBoxLayout{this};
    layout()->setContentsMargins(px(16), px(12), px(16), px(12));
    layout()->setSpacing(px(6));
}

void WhyPanel::show(const Typed& line, db::Date wanted) {
    while (auto* item = layout()->takeAt(0)) delete item;
    qDeleteAll(findChildren<QWidget*>(QString{}, Qt::FindDirectChildrenOnly));
    auto* column = static_cast<QVBoxLayout*>(layout());
    const auto words = [&](const QString& said, bool bad = false) {
        auto* label = desk::plain(said, this);
        label->setWordWrap(true);
        if (bad) label->setProperty("bad", true);
        column->addWidget(label);
    };
    for (const auto& reason : line.reasons) words(desk::sentence(reason), true);
    const auto* o = line.outlook ? &*line.outlook : nullptr;
    if (o == nullptr) {
        if (line.reasons.empty()) {
            auto* label = desk::muted(say("Of the line in hand: what is there, when it can leave and why, and why that price."), this);
            label->setWordWrap(true);
            column->addWidget(label);
        }
        return column->addStretch(1);
    }
    if (o->stock) {
        auto* facts = new QWidget{this};
        auto* grid = new QGridLayout{facts};
        grid->setContentsMargins(0, 0, 0, px(4));
        const std::pair<QString, Quantity> figures[] = {{say("On hand"), o->stock->onHand}, {say("Free"), o->stock->free},
                                                        {say("Promised to others"), o->stock->promised}, {say("On hold"), o->stock->held}};
        int at = 0;
        for (const auto& [label, value] : figures) {
            auto* caption = desk::muted(label, facts);
            caption->setFont(desk::smallFont());
            grid->addWidget(caption, 0, at);
            auto* number = desk::plain(shown(value), facts);
            number->setFont(desk::strongFont());
            grid->addWidget(number, 1, at++);
        }
        column->addWidget(facts);
    }
    if (!o->offers.empty()) {
        column->addWidget(desk::heading(o->shipsOn ? say("Earliest %1").arg(shown(*o->shipsOn)) : say("No day can be promised yet"), this));
        for (const auto& part : o->offers) {
            auto said = part.source == "stock"    ? say("%1 from free stock, leaves %2").arg(shown(part.quantity), part.shipsOn ? shown(*part.shipsOn) : QString{})
                        : part.source == "supply" ? say("%1 from expected supply, leaves %2").arg(shown(part.quantity), part.shipsOn ? shown(*part.shipsOn) : QString{})
                                                  : say("%1 more than is free or expected").arg(shown(part.quantity));
            for (const auto& supply : o->stock ? o->stock->expected : std::vector<promise::Expected>{})
                if (part.supply == supply.supply)
                    said += say(" (due %1%2)").arg(shown(supply.dueOn), supply.note.empty() ? QString{} : ", " + text(supply.note));
            if (part.shipsOn && *part.shipsOn > wanted) said += ", " + say("%1 days after the wanted day").arg(*part.shipsOn - wanted);
            words(said, !part.shipsOn);
        }
    }
    if (!o->priceWhy.empty()) {
        column->addWidget(desk::heading(say("Price"), this));
        words(text(o->priceWhy));
    }
    if (o->margin) {
        column->addWidget(desk::heading(say("Margin"), this));
        words(QStringLiteral("%1 (%2)").arg(shown(tl::Amount{*o->margin, desk_.bookCurrency()}), o->marginShare ? shown(Percent{o->marginShare->millionths / 1000 * 1000}) : QString{}), o->margin->minor < 0);
    }
    column->addStretch(1);
}

QString WhyPanel::shownText() const {
    QStringList all;
    for (const auto* label : findChildren<QLabel*>()) all << label->text();
    return all.join('\n');
}

}  // namespace orders::ui
