// What the receipt screen shows beside its fields: the item, what is expected of it, hints and refusals; and its draft.
#include <algorithm>

#include <QApplication>
#include <QLabel>
#include <QStyle>

#include "inventory/ui/receive.h"

namespace inventory {

using desk::say;
using desk::shown;
using desk::Tone;

namespace {

void write(QLabel* below, const QString& words, bool refusal) {
    below->setProperty("bad", refusal);
    below->setProperty("muted", !refusal);
    below->style()->unpolish(below);
    below->style()->polish(below);
    below->setText(words);
}

}  // namespace

bool ReceiveScreen::tracked() const { return item_.tracking == "lot" || item_.tracking == "serial"; }

// The receipt is for this supply; its open quantity is offered where nothing was typed. The same again: for none.
void ReceiveScreen::choose(std::int64_t supply, bool byHand) {
    supply_ = byHand && supply == supply_ ? 0 : supply;
    const auto chosen = std::ranges::find(item_.coming, supply_, [](const Coming& c) { return c.supply.number; });
    if (chosen == item_.coming.end()) {
        supply_ = 0;
    } else if (byHand && field("quantity")->typed().isEmpty()) {
        field("quantity")->setTyped(desk::text(toText(chosen->open)));
    }
    showItem();
}

void ReceiveScreen::showItem() {
    const bool known = item_.id != 0;
    name_->setText(known ? desk::text(item_.number + " · " + item_.name) : say("No item yet"));
    figures_->setText(known ? say("%1 on hand, %2 free; orders wait for %3")
                                  .arg(shown(item_.onHand, item_.unit), shown(item_.free), shown(item_.waiting))
                            : QString{});
    std::vector<desk::TableRow> rows;
    for (const auto& coming : item_.coming) {
        const bool late = coming.dueOn < desk().today();
        rows.push_back({.cells = {{.text = shown(coming.dueOn), .tone = late ? Tone::bad : Tone::neutral},
                                  {.text = shown(coming.open)},
                                  {.text = desk::text(coming.note), .muted = true}},
                        .key = coming.supply.number,
                        .strong = coming.supply.number == supply_});
    }
    coming_->setRows(std::move(rows));
    const auto chosen = std::ranges::find(item_.coming, supply_, [](const Coming& c) { return c.supply.number; });
    against_->setVisible(!item_.coming.empty());
    against_->setText(chosen == item_.coming.end()
                          ? say("This receipt is for none of them. Enter on one chooses it.")
                          : say("This receipt is for what is due on %1. Enter on it again: for none.").arg(shown(chosen->dueOn)));
    const bool lots = !known || tracked();
    for (const auto& line : lines_)
        if (line.argument == "lot" || line.argument == "expiresOn" || line.argument == "madeOn") {
            line.field->setEnabled(lots);
            line.words->setEnabled(lots);
        }
    for (const auto& line : lines_)
        if (line.argument == "lot") line.words->setText(item_.tracking == "serial" ? say("Serial number") : say("Lot"));
    hint("expiresOn", known && tracked() && item_.shelfDays
                          ? say("Empty: %1, as it keeps %2 days").arg(shown(desk().today() + static_cast<int>(*item_.shelfDays))).arg(*item_.shelfDays)
                          : QString{});
}

void ReceiveScreen::hint(std::string_view argument, const QString& words) {
    for (const auto& line : lines_)
        if (line.argument == argument && !line.field->refused()) {
            write(line.below, words, false);
        }
}

void ReceiveScreen::complain(const QString& sentence) {
    refusal_->setText(sentence);
    scan_->redden(!sentence.isEmpty());
    for (const auto& line : lines_) {
        if (line.field->refused()) line.below->clear();
        line.field->setRefusal({});
    }
    if (sentence.isEmpty()) return;
    QApplication::beep();
    scan_->setFocus();
}

void ReceiveScreen::showRefusals(const std::vector<db::Refusal>& reasons) {
    complain({});
    QStringList others;
    QWidget* first = nullptr;
    for (const auto& reason : reasons) {
        const auto line = std::ranges::find(lines_, reason.field, &Line::argument);
        if (line == lines_.end()) {
            others << desk::sentence(reason);
            continue;
        }
        line->field->setRefusal(desk::sentence(reason));
        write(line->below, desk::sentence(reason), true);
        if (first == nullptr) first = line->field->editor();
    }
    refusal_->setText(others.join("\n"));
    QApplication::beep();
    if (first != nullptr) first->setFocus();
}

QJsonObject ReceiveScreen::draft() const {
    QJsonObject typed;
    for (const auto& line : lines_)
        if (line.argument != "bin" && !line.field->typed().isEmpty()) typed[desk::text(line.argument)] = line.field->typed();
    if (!typed.isEmpty()) typed["bin"] = field("bin")->typed();
    return typed;
}

void ReceiveScreen::takeDraft(const QJsonObject& typed) {
    for (const auto& line : lines_) line.field->setTyped(typed[desk::text(line.argument)].toString());
    if (const auto item = field("item")->value().toInteger(); item != 0) takeItem(item);
}

}  // namespace inventory
