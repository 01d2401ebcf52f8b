#include "app/terminal/kit/button.h"

#include <algorithm>

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScroller>

#include "app/desk/tone.h"
#include "app/terminal/kit/measure.h"

namespace terminal {

using desk::px;

Button::Button(const QString& words, const char* icon, Weight weight, QWidget* parent, std::function<void()> pressed)
    : QPushButton{parent}, icon_(icon), weight_(weight) {
    setWords(words);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QPushButton::clicked, this, [pressed = std::move(pressed)] {
        if (pressed) pressed();
    });
}

void Button::setWords(const QString& words) {
    words_ = words;
    setText(QString{words}.replace('&', "&&"));
    setAccessibleName(words);
    updateGeometry();
}

void Button::setDetail(const QString& detail) {
    detail_ = detail;
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

void Button::setTone(desk::Tone tone) {
    tone_ = tone;
    update();
}

void Button::setPressedIn(bool in) {
    in_ = in;
    update();
}

QSize Button::minimumSizeHint() const { return {target(), sizeHint().height()}; }

QSize Button::sizeHint() const {
    const QFontMetrics words{bigFont()}, details{bodyFont()};
    const int picture = *icon_ != 0 ? words.height() + px(8) : 0;
    // Around it, and room for what two fonts in one line round up.
    const int width = std::max(words.horizontalAdvance(words_) + picture, details.horizontalAdvance(detail_)) + px(28);
    const int lines =
        words.height() + (detail_.isEmpty() ? 0 : details.lineSpacing() * static_cast<int>(detail_.count('\n') + 1));
    return {std::max(target(), width), std::max(target(), lines + px(20))};
}

QColor Button::ground() const {
    const auto& t = desk::theme();
    if (!isEnabled()) return t.stripe;
    if (weight_ == Weight::main) return isDown() ? t.accent.darker(115) : t.accent;
    if (in_) return t.selected;
    return isDown() ? t.hover : t.card;
}

namespace {

// Words that are too long for the button are written smaller before they are cut: a gloved hand needs the whole word.
QFont fitting(const QString& words, int room) {
    auto font = bigFont();
    while (font.pointSizeF() > desk::plainFont().pointSizeF() && QFontMetrics{font}.horizontalAdvance(words) > room)
        font.setPointSizeF(font.pointSizeF() - 0.5);
    return font;
}

}  // namespace

void Button::paintEvent(QPaintEvent*) {
    const auto& t = desk::theme();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto box = QRectF{rect()}.adjusted(1, 1, -1, -1);
    const auto words = !isEnabled()                ? t.muted
                       : weight_ == Weight::main   ? t.onAccent
                       : weight_ == Weight::danger ? t.bad
                                                   : t.text;
    painter.setPen(QPen{hasFocus() ? (weight_ == Weight::main ? t.text : t.accent)
                        : in_      ? t.accent
                                   : t.border,
                        hasFocus() || in_ ? 3.0 : 1.0});
    painter.setBrush(ground());
    painter.drawRoundedRect(box, px(8), px(8));
    if (tone_ != desk::Tone::neutral) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.chip(tone_).text);
        painter.drawRoundedRect(QRectF{box.left() + px(6), box.top() + px(8), double(px(4)), box.height() - px(16)},
                                px(2), px(2));
    }
    auto area = rect().adjusted(px(14), px(6), -px(10), -px(6));
    const int picture = *icon_ != 0 ? QFontMetrics{bigFont()}.height() : 0;
    const auto font = fitting(words_, area.width() - (picture > 0 ? picture + px(8) : 0));
    const QFontMetrics large{font}, small{bodyFont()};
    // A name in two scripts is higher than its first font says.
    const int head = std::max(large.height(), large.size(Qt::TextSingleLine, words_).height());
    const int high =
        head + (detail_.isEmpty() ? 0 : small.lineSpacing() * static_cast<int>(detail_.count('\n') + 1));
    const int top = area.top() + std::max(0, (area.height() - high) / 2);
    const bool middle = detail_.isEmpty();
    const auto said = large.elidedText(words_, Qt::ElideRight, area.width() - (picture > 0 ? picture + px(8) : 0));
    const int wide = large.horizontalAdvance(said) + (picture > 0 ? picture + px(8) : 0);
    int left = middle ? area.left() + std::max(0, (area.width() - wide) / 2) : area.left();
    if (picture > 0) {
        desk::icon(icon_, words).paint(&painter, QRect{left, top + (head - picture) / 2, picture, picture});
        left += picture + px(8);
    }
    painter.setPen(words);
    painter.setFont(font);
    painter.drawText(QRect{left, top, area.right() - left + 1, head}, Qt::AlignLeft | Qt::AlignVCenter, said);
    if (detail_.isEmpty()) return;
    painter.setFont(bodyFont());
    if (weight_ != Weight::main) painter.setPen(t.muted);
    area.setTop(top + head);
    for (const auto& line : detail_.split('\n')) {
        painter.drawText(QRect{area.left(), area.top(), area.width(), small.lineSpacing()},
                         Qt::AlignLeft | Qt::AlignVCenter, small.elidedText(line, Qt::ElideRight, area.width()));
        area.setTop(area.top() + small.lineSpacing());
    }
}

void Button::keyPressEvent(QKeyEvent* key) {
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) return click();
    if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Right) {
        focusNextChild();
        return;
    }
    if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Left) {
        focusPreviousChild();
        return;
    }
    QPushButton::keyPressEvent(key);
}

namespace {

QLabel* words(const QString& said, QWidget* parent, const QFont& font) {
    auto* label = new QLabel{said, parent};
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    // The policy first: wrapping adds to it that the height follows the width.
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    label->setWordWrap(true);
    return label;
}

}  // namespace

QLabel* body(const QString& said, QWidget* parent, desk::Tone tone) {
    auto* label = words(said, parent, bodyFont());
    desk::setTone(label, tone);
    return label;
}

QLabel* quiet(const QString& said, QWidget* parent) {
    auto* label = words(said, parent, bodyFont());
    label->setProperty("muted", true);
    return label;
}

QLabel* big(const QString& said, QWidget* parent) { return words(said, parent, bigFont()); }
QLabel* huge(const QString& said, QWidget* parent) { return words(said, parent, hugeFont()); }

QScrollArea* scrolled(QLabel* label, const QString& name, QWidget* parent) {
    auto* area = new QScrollArea{parent};
    area->setAccessibleName(name);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(label);
    area->setFocusPolicy(Qt::NoFocus);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QScroller::grabGesture(area->viewport(), QScroller::LeftMouseButtonGesture);
    return area;
}

void addRow(QBoxLayout* to, std::initializer_list<QWidget*> buttons) {
    auto* row = new QHBoxLayout{};
    row->setSpacing(gap());
    for (auto* button : buttons) row->addWidget(button, 1);
    to->addLayout(row);
}

}  // namespace terminal
