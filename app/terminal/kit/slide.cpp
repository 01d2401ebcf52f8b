#include "app/terminal/kit/slide.h"

#include <algorithm>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "app/terminal/kit/measure.h"

namespace terminal {

using desk::px;

namespace {

constexpr double step = 0.25, enough = 0.9;

}  // namespace

Slide::Slide(const QString& words, QWidget* parent, std::function<void()> done)
    : QWidget{parent}, done_(std::move(done)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setWords(words);
}

void Slide::setWords(const QString& words) {
    words_ = words;
    setAccessibleName(words);
    update();
}

QSize Slide::sizeHint() const { return {target() * 5, target()}; }

void Slide::back() {
    grip_ = -1;
    moveTo(0);
}

QRectF Slide::knob() const {
    const double side = height() - 4;
    return {2 + at_ * (width() - side * 1.6 - 4), 2, side * 1.6, side};
}

void Slide::moveTo(double at) {
    at_ = std::clamp(at, 0.0, 1.0);
    update();
}

void Slide::mousePressEvent(QMouseEvent* event) {
    if (isEnabled() && knob().contains(event->position()))
        grip_ = static_cast<int>(event->position().x() - knob().left());
}

void Slide::mouseMoveEvent(QMouseEvent* event) {
    if (grip_ < 0) return;
    const double room = width() - knob().width() - 4;
    moveTo(room <= 0 ? 0 : (event->position().x() - grip_ - 2) / room);
}

void Slide::mouseReleaseEvent(QMouseEvent*) {
    if (grip_ < 0) return;
    grip_ = -1;
    const bool there = at_ >= enough;
    moveTo(0);
    if (there && done_) done_();
}

void Slide::keyPressEvent(QKeyEvent* key) {
    if (key->key() == Qt::Key_Right)
        moveTo(at_ + step);
    else if (key->key() == Qt::Key_Left)
        moveTo(at_ - step);
    else
        return QWidget::keyPressEvent(key);
    if (at_ < 1) return;
    moveTo(0);
    if (done_) done_();
}

void Slide::focusOutEvent(QFocusEvent* event) {
    back();
    QWidget::focusOutEvent(event);
}

void Slide::paintEvent(QPaintEvent*) {
    const auto& t = desk::theme();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto box = QRectF{rect()}.adjusted(1, 1, -1, -1);
    painter.setPen(QPen{hasFocus() ? t.accent : t.border, hasFocus() ? 3.0 : 1.0});
    painter.setBrush(t.stripe);
    painter.drawRoundedRect(box, px(8), px(8));
    painter.setFont(bigFont());
    painter.setPen(isEnabled() ? t.text : t.muted);
    painter.drawText(box.adjusted(knob().width() + px(8), 0, -px(8), 0), Qt::AlignCenter,
                     QFontMetrics{bigFont()}.elidedText(words_, Qt::ElideRight,
                                                        static_cast<int>(box.width() - knob().width()) - px(16)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnabled() ? t.accent : t.border);
    painter.drawRoundedRect(knob(), px(8), px(8));
    const int picture = px(24);
    desk::icon("right", t.onAccent)
        .paint(&painter, QRect{knob().center().toPoint() - QPoint{picture / 2, picture / 2}, QSize{picture, picture}});
}

}  // namespace terminal
