#include "app/terminal/kit/pad.h"

#include <vector>

#include <QGridLayout>
#include <QPainter>

#include "app/desk/say.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/kit/measure.h"

namespace terminal {

using desk::px;
using desk::say;

NumberPad::NumberPad(Kind kind, QWidget* parent) : QWidget{parent}, kind_(kind) {
    high_ = QFontMetrics{hugeNumberFont()}.height() + px(12);
    auto* grid = new QGridLayout{this};
    grid->setContentsMargins(0, high_ + gap(), 0, 0);
    grid->setSpacing(gap());
    const QString rows[] = {"789", "456", "123"};
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column) {
            const auto digit = rows[row].at(column);
            auto* key = new Button{QString{digit}, "", Weight::plain, this, [this, digit] { press(digit); }};
            key->setFocusPolicy(Qt::NoFocus);  // Enter of a keyboard is the page's
            grid->addWidget(key, row, 4 * column, 1, 4);
        }
    auto* zero = new Button{"0", "", Weight::plain, this, [this] { press('0'); }};
    auto* point = new Button{kind_ == Kind::pin ? say("Clear") : QString{"."}, "", Weight::plain, this, [this] {
                                 if (kind_ == Kind::pin)
                                     setTyped({});
                                 else
                                     press('.');
                             }};
    auto* erase = new Button{QStringLiteral("⌫"), "", Weight::plain, this, [this] { back(); }};
    erase->setAccessibleName(say("Erase"));
    for (auto* key : {zero, point, erase}) key->setFocusPolicy(Qt::NoFocus);
    // Twelve narrow columns: three keys a row, or four where a number may be below zero.
    std::vector<Button*> last{point, zero, erase};
    if (kind_ == Kind::value) {
        last.insert(last.begin(), new Button{QStringLiteral("±"), "", Weight::plain, this, [this] { turnSign(); }});
        last.front()->setFocusPolicy(Qt::NoFocus);
    }
    const int wide = 12 / static_cast<int>(last.size());
    for (int n = 0; n < static_cast<int>(last.size()); ++n)
        grid->addWidget(last[static_cast<std::size_t>(n)], 3, wide * n, 1, wide);
    for (int n = 0; n < 12; ++n) grid->setColumnStretch(n, 1);
    for (int n = 0; n < grid->rowCount(); ++n) grid->setRowStretch(n, 1);
    setAccessibleName(kind_ == Kind::pin ? say("PIN") : say("Number"));
}

void NumberPad::setUnit(const QString& unit) {
    unit_ = unit;
    update();
}

void NumberPad::setTyped(const QString& typed) {
    typed_ = typed;
    fresh_ = true;
    setAccessibleDescription(kind_ == Kind::pin ? QString{} : typed_);
    update();
    if (changed) changed();
}

void NumberPad::press(QChar key) {
    auto next = std::exchange(fresh_, false) ? QString{} : typed_;
    if (next.size() >= (kind_ == Kind::pin ? 8 : 12)) return;
    if (key == '.' && (next.contains('.') || kind_ == Kind::pin)) return;
    if (key == '.' && next.isEmpty()) next = "0";
    typed_ = next == "0" && key != '.' ? QString{key} : next + key;
    setAccessibleDescription(kind_ == Kind::pin ? QString{} : typed_);
    update();
    if (changed) changed();
}

void NumberPad::turnSign() {
    fresh_ = false;
    typed_ = typed_.startsWith('-') ? typed_.mid(1) : u'-' + typed_;
    setAccessibleDescription(typed_);
    update();
    if (changed) changed();
}

void NumberPad::back() {
    fresh_ = false;
    typed_.chop(1);
    update();
    if (changed) changed();
}

bool NumberPad::takeKey(int key, const QString& text) {
    if (key == Qt::Key_Backspace) return back(), true;
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && entered) return entered(), true;
    if (text.size() != 1) return false;
    if (text == "-" && kind_ == Kind::value) return turnSign(), true;
    const auto c = text.at(0) == ',' ? QChar{'.'} : text.at(0);
    if ((c < '0' || c > '9') && (c != '.' || kind_ == Kind::pin)) return false;
    return press(c), true;
}

void NumberPad::paintEvent(QPaintEvent*) {
    const auto& t = desk::theme();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box{0.5, 0.5, width() - 1.0, high_ - 1.0};
    painter.setPen(QPen{t.accent, 2});
    painter.setBrush(t.card);
    painter.drawRoundedRect(box, px(8), px(8));
    painter.setPen(fresh_ && kind_ != Kind::pin ? t.muted : t.text);
    painter.setFont(hugeNumberFont());
    const auto shown = kind_ == Kind::pin ? QString{typed_.size(), QChar{0x25CF}}
                       : typed_.isEmpty() ? QStringLiteral("0")
                                          : typed_;
    const int wide = unit_.isEmpty() ? 0 : QFontMetrics{bigFont()}.horizontalAdvance(unit_) + px(12);
    painter.drawText(box.adjusted(px(12), 0, -px(12) - wide, 0), Qt::AlignRight | Qt::AlignVCenter, shown);
    painter.setPen(t.muted);
    painter.setFont(bigFont());
    painter.drawText(box.adjusted(px(12), 0, -px(12), 0), Qt::AlignRight | Qt::AlignVCenter, unit_);
}

}  // namespace terminal
