#include "app/terminal/kit/band.h"

#include <QMouseEvent>
#include <QPainter>

#include "app/terminal/kit/measure.h"

namespace terminal {

using desk::px;

namespace {

struct Look {
    QColor ground, words;
    const char* icon;
};

Look lookOf(desk::Tone tone, bool answer) {
    const auto& t = desk::theme();
    if (!answer) return {t.card, t.text, "scan"};
    switch (tone) {
        case desk::Tone::good:
            return {t.good, t.onAccent, "check"};
        case desk::Tone::bad:
            return {t.bad, t.onAccent, "warning"};
        case desk::Tone::attention:
            return {t.chip(tone).back, t.chip(tone).text, "clock"};
        case desk::Tone::active:
            return {t.chip(tone).back, t.chip(tone).text, "refresh"};
        case desk::Tone::neutral:
            break;
    }
    return {t.card, t.text, "scan"};
}

}  // namespace

Band::Band(QWidget* parent) : QWidget{parent} {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

QSize Band::sizeHint() const {
    return {px(400), QFontMetrics{bigFont()}.height() + 2 * QFontMetrics{bodyFont()}.lineSpacing() + px(20)};
}

void Band::spoken() {
    setAccessibleName(what_.isEmpty() ? expect_ : what_);
    setAccessibleDescription(todo_);
    update();
}

void Band::expect(const QString& what) {
    expect_ = what;
    spoken();
}

void Band::say(desk::Tone tone, const QString& what, const QString& todo) {
    tone_ = tone;
    what_ = what;
    todo_ = todo;
    typing_.clear();
    spoken();
}

void Band::clear() {
    tone_ = desk::Tone::neutral;
    what_.clear();
    todo_.clear();
    typing_.clear();
    spoken();
}

void Band::typing(const QString& code) {
    typing_ = code;
    update();
}

void Band::mouseReleaseEvent(QMouseEvent*) {
    if (tapped) tapped();
}

void Band::paintEvent(QPaintEvent*) {
    const bool answer = !what_.isEmpty() && typing_.isEmpty();
    const auto look = lookOf(tone_, answer);
    QPainter painter{this};
    painter.fillRect(rect(), look.ground);
    painter.setPen(desk::theme().border);
    painter.drawLine(0, 0, width(), 0);
    const int picture = px(40);
    desk::icon(look.icon, look.words).paint(&painter, QRect{px(16), (height() - picture) / 2, picture, picture});
    const QRect area{px(16) + picture + px(16), px(6), width() - picture - px(48), height() - px(12)};
    painter.setPen(look.words);
    painter.setFont(bigFont());
    const auto first = typing_.isEmpty() ? (answer ? what_ : expect_) : typing_ + u'▏';
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;
    if (!answer || todo_.isEmpty()) {
        // A long sentence goes in the smaller size rather than out of the band.
        if (QFontMetrics{bigFont()}.boundingRect(area, flags, first).height() > area.height())
            painter.setFont(bodyFont());
        painter.drawText(area, flags, first);
        return;
    }
    const int line = QFontMetrics{bigFont()}.height();
    painter.drawText(QRect{area.left(), area.top(), area.width(), line}, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics{bigFont()}.elidedText(first, Qt::ElideRight, area.width()));
    painter.setFont(bodyFont());
    painter.drawText(QRect{area.left(), area.top() + line, area.width(), area.height() - line},
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, todo_);
}

}  // namespace terminal
