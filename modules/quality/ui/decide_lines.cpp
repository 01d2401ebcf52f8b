// The lines of the screen that decides on goods, and the keys between them.
#include <algorithm>

#include <QGridLayout>
#include <QKeyEvent>

#include "app/desk/labels.h"
#include "quality/ui/cases.h"
#include "quality/ui/decide_screen.h"

namespace quality::cases {

using desk::px;
using desk::say;
using desk::text;
using desk::utf8;

bool isBlank(const desk::Field* field) {
    const auto value = field->value();
    return value.isNull() || value.isUndefined() || value == QJsonValue{""};
}

DecideScreen::Line& DecideScreen::addLine(const char* kind) {
    auto* words = desk::plain(wordIn(dispositions(), kind), this);
    words->setFont(desk::strongFont());
    grid_->addWidget(words, grid_->rowCount(), 0);
    auto& line = lines_.emplace_back(Line{kind, words, {}});
    addField(line, "quantity", "Pieces", desk::quantityField(this), 90);
    addField(line, "reason", "Reason", desk::textField(this, 500), 0);
    line.at("quantity")->edited = [this] { showSums(); };
    return line;
}

void DecideScreen::addField(Line& line, const char* argument, const char* label, desk::Field* field, int width) {
    const auto name = say(label);
    field->setName(QStringLiteral("%1: %2").arg(wordIn(dispositions(), line.kind), name));
    const int row = grid_->rowCount() - 1, column = 1 + 2 * static_cast<int>(line.fields.size());
    auto* words = desk::muted(name, this);
    words->setBuddy(field->editor());
    grid_->addWidget(words, row, column);
    if (width > 0) field->setFixedWidth(px(width));
    grid_->addWidget(field, row, column + 1);
    if (width == 0) grid_->setColumnStretch(column + 1, 1);
    line.fields.emplace_back(argument, field);
}

void DecideScreen::makeLines() {
    made_ = true;
    const bool stock = what_.lotId.has_value();
    if (what_.bins.size() > 1) {
        std::vector<std::pair<QString, QString>> bins;
        for (const auto& [id, code] : what_.bins) bins.emplace_back(QString::number(id), text(code));
        bin_ = desk::choiceField(this, bins, false);
        bin_->setTyped(bins.front().first);
        bin_->setName(say("Lies in"));
        grid_->addWidget(desk::muted(say("Lies in"), this), 0, 0);
        grid_->addWidget(bin_, 0, 1, 1, 4);
    }
    auto& use = addLine("use_as_is");
    addField(use, "allowedBy", "Allowed by", desk::textField(this, 200), 130);
    addField(use, "allowedUntil", "Concession until", desk::dateField(this, desk().today()), 116);
    use.at("allowedUntil")->edited = [this] { signing_->setVisible(conceded()); };
    if (stock) addField(use, "toBin", "To bin", desk::pickField(desk(), this, "bin"), 130);
    auto& rework = addLine("rework");
    if (stock) addField(rework, "workCenter", "Work centre", desk::pickField(desk(), this, "work centre"), 150);
    else addField(rework, "workReason", "Reason code", desk::pickField(desk(), this, "reason"), 150);
    if (stock) {
        addField(addLine("mend"), "workCenter", "Work centre", desk::pickField(desk(), this, "work centre"), 150);
        for (const auto* kind : {"rework", "mend"})
            if (what_.workCenter) field(kind, "workCenter")->setValue(static_cast<qint64>(*what_.workCenter));
    }
    auto& scrap = addLine("scrap");
    if (!stock) addField(scrap, "workReason", "Reason code", desk::pickField(desk(), this, "reason"), 150);
    if (stock) addLine("send_back");
    QWidget* before = bin_ != nullptr ? bin_->editor() : nullptr;
    for (const auto& line : lines_)
        for (const auto& [name, one] : line.fields) {
            if (before != nullptr) QWidget::setTabOrder(before, one->editor());
            before = one->editor();
        }
    QWidget::setTabOrder(before, signing_->meaning()->editor());
    QWidget::setTabOrder(signing_->meaning()->editor(), signing_->password()->editor());
    QWidget::setTabOrder(signing_->password()->editor(), verb_);
    auto* first = lines_.front().at("quantity")->editor();
    setFocusProxy(first);
    if (isVisible() && (focusWidget() == nullptr || focusWidget() == this || !isAncestorOf(QApplication::focusWidget()))) first->setFocus();
}

desk::Field* DecideScreen::field(const std::string& kind, const std::string& argument) const {
    for (const auto& line : lines_)
        if (line.kind == kind) return line.at(argument);
    return nullptr;
}

std::vector<DecideScreen::Line*> DecideScreen::used() {
    std::vector<Line*> all;
    for (auto& line : lines_)
        if (!isBlank(line.at("quantity"))) all.push_back(&line);
    return all;
}

bool DecideScreen::conceded() const {
    const auto* until = field("use_as_is", "allowedUntil");
    return until != nullptr && !until->typed().trimmed().isEmpty();
}

// Where goods are reworked is filled in, so it is nobody's typing.
bool DecideScreen::typed() const {
    return std::ranges::any_of(lines_, [](const Line& line) {
        return std::ranges::any_of(line.fields, [](const auto& one) { return one.first != "workCenter" && !one.second->typed().trimmed().isEmpty(); });
    });
}

void DecideScreen::clear() {
    for (const auto& line : lines_)
        for (const auto& [name, one] : line.fields)
            if (name != "workCenter") one->setTyped({});
    signing_->setVisible(conceded());
}

void DecideScreen::showSums() {
    Quantity sum;
    for (const auto* line : used()) {
        try {
            Quantity one;
            fromText(utf8(line->at("quantity")->value().toString()), one);
            sum += one;
        } catch (const db::Refusal&) {  // half typed: the door has its say
        }
    }
    sum_->setText(say("%1 of %2 decided on").arg(desk::shown(sum), desk::shown(Quantity{what_.left}, what_.unit)));
}

// ---------------------------------------------------------------- keys

// Up and down walk from line to line within a column.
bool DecideScreen::step(int by) {
    for (std::size_t i = 0; i < lines_.size(); ++i)
        for (const auto* name : {"quantity", "reason"}) {
            if (!lines_[i].at(name)->editor()->hasFocus()) continue;
            const auto to = static_cast<std::ptrdiff_t>(i) + by;
            if (to >= 0 && to < static_cast<std::ptrdiff_t>(lines_.size())) lines_[static_cast<std::size_t>(to)].at(name)->editor()->setFocus();
            return true;
        }
    return false;
}

// Enter on a line without pieces goes to the next line, from the last one to the button.
bool DecideScreen::skipEmpty() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        auto* quantity = lines_[i].at("quantity");
        if (!quantity->editor()->hasFocus() || !isBlank(quantity)) continue;
        if (i + 1 < lines_.size()) lines_[i + 1].at("quantity")->editor()->setFocus();
        else verb_->setFocus();
        return true;
    }
    return false;
}

void DecideScreen::keyPressEvent(QKeyEvent* key) {
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape) return desk().shell->closeCurrent();
    if ((key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) && step(key->key() == Qt::Key_Down ? 1 : -1)) return;
    if (!enter) return Screen::keyPressEvent(key);
    if (key->modifiers() & Qt::ControlModifier) return submit();
    if (verb_->hasFocus()) return verb_->click();
    if (!skipEmpty()) focusNextPrevChild(true);
}

}  // namespace quality::cases
