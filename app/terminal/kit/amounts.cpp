#include "app/terminal/kit/amounts.h"

#include <QBoxLayout>

#include "app/desk/say.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/kit/measure.h"
#include "app/terminal/kit/pad.h"

namespace terminal {

QString shownAmount(tl::Quantity quantity) { return desk::shown(quantity); }

std::optional<tl::Quantity> amountOf(const QString& typed) {
    tl::Quantity quantity;
    if (typed.isEmpty() || typed == "-") return quantity;
    try {
        fromText(desk::utf8(typed.endsWith('.') ? typed.chopped(1) : typed), quantity);
    } catch (const db::Refusal&) {
        return {};
    }
    return quantity;
}

Amounts::Amounts(const std::vector<AmountField>& fields, const QString& unit, QWidget* parent, bool signs)
    : QWidget{parent}, fields_(fields), typed_(fields.size()), unit_(unit) {
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap() * 2);
    auto* column = new QVBoxLayout{};
    column->setSpacing(gap());
    for (std::size_t n = 0; n < fields_.size(); ++n) {
        auto* button = new Button{fields_[n].name, "", Weight::plain, this, [this, n] { turnTo(static_cast<int>(n)); }};
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        buttons_.push_back(button);
        column->addWidget(button, 1);
    }
    layout->addLayout(column, 1);
    pad_ = new NumberPad{signs ? NumberPad::Kind::value : NumberPad::Kind::quantity, this};
    pad_->setUnit(unit_);
    pad_->changed = [this] {
        if (!turning_) typed_[static_cast<std::size_t>(at_)] = pad_->typed();
        tell();
    };
    pad_->entered = [this] {
        if (at_ + 1 < static_cast<int>(fields_.size()))
            turnTo(at_ + 1);
        else if (entered)
            entered();
    };
    layout->addWidget(pad_, 1);
    turnTo(0);
}

void Amounts::turnTo(int field) {
    at_ = field;
    for (std::size_t n = 0; n < buttons_.size(); ++n) buttons_[n]->setPressedIn(static_cast<int>(n) == at_);
    turning_ = true;
    const auto& unit = fields_[static_cast<std::size_t>(at_)].unit;
    pad_->setUnit(unit.isEmpty() ? unit_ : unit);
    pad_->setTyped(typed_[static_cast<std::size_t>(at_)]);
    turning_ = false;
}

void Amounts::tell() {
    for (std::size_t n = 0; n < buttons_.size(); ++n) {
        const auto quantity = amountOf(typed_[n]).value_or(tl::Quantity{});
        buttons_[n]->setWords(fields_[n].name + QStringLiteral("  ") + shownAmount(quantity));
        buttons_[n]->setAccessibleName(fields_[n].name);
        buttons_[n]->setDetail(fields_[n].detail);
    }
    if (changed) changed();
}

tl::Quantity Amounts::amount(int field) const {
    return amountOf(typed_[static_cast<std::size_t>(field)]).value_or(tl::Quantity{});
}

void Amounts::setAmount(int field, tl::Quantity quantity) {
    typed_[static_cast<std::size_t>(field)] = quantity == tl::Quantity{} ? QString{} : desk::text(toText(quantity));
    turnTo(at_);
}

void Amounts::setDetail(int field, const QString& detail) {
    fields_[static_cast<std::size_t>(field)].detail = detail;
    tell();
}

bool Amounts::takeKey(int key, const QString& text) {
    if (key == Qt::Key_Tab) return turnTo((at_ + 1) % static_cast<int>(fields_.size())), true;
    return pad_->takeKey(key, text);
}

}  // namespace terminal
