// The week under the mouse, and how it looks: quiet days, coloured entries, the day in hand a little darker.
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include "app/desk/list_parts.h"
#include "app/desk/say.h"
#include "customers/ui/week_view.h"

namespace customers::ui {

using desk::hourLong;
using desk::px;
using desk::theme;

// ---------------------------------------------------------------- mouse

void WeekView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    fit();
    reveal();
}

void WeekView::mousePressEvent(QMouseEvent* event) {
    if (const auto* one = at(event->pos())) return go(one->day, one->entry.id);
    if (const int day = dayAt(event->pos().x()); day >= 0) go(day, 0);
}

void WeekView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const auto* one = at(event->pos())) {
        if (opened) opened(one->entry);
        return;
    }
    const int day = dayAt(event->pos().x());
    if (day < 0 || event->pos().y() < headHigh() || !wanted) return;
    const auto minutes = (event->pos().y() - headHigh() + verticalScrollBar()->value()) * 60 / hourHigh() / 30 * 30;
    wanted(desk::moment(monday_ + day) + first_ * hourLong + minutes * (hourLong / 60));
}

bool WeekView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* asked = static_cast<QHelpEvent*>(event);
        if (const auto* one = at(asked->pos())) {
            QStringList lines{clockOf(one->entry.from) + " – " + clockOf(one->entry.to), one->entry.text, one->entry.second};
            lines.removeAll(QString{});
            QToolTip::showText(asked->globalPos(), lines.join('\n'), viewport(), rectOf(*one));
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void WeekView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void WeekView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

// ---------------------------------------------------------------- paint

void WeekView::paintEvent(QPaintEvent*) {
    QPainter painter{viewport()};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& t = theme();
    painter.fillRect(viewport()->rect(), t.card);
    for (int day = 0; day < 7; ++day)
        if (day > 4 || day == day_) painter.fillRect(dayRect(day), day == day_ ? t.hover : t.stripe);
    for (int hour = first_; hour <= last_; ++hour) {
        const int y = yOf(hour * hourLong);
        if (y < headHigh()) continue;
        painter.setPen(t.border);
        painter.drawLine(hoursWide(), y, viewport()->width(), y);
        desk::paintWords(painter, QRect{0, y, hoursWide() - px(8), px(18)}, QStringLiteral("%1:00").arg(hour, 2, 10, QChar{'0'}), desk::smallFont(), t.muted, Qt::AlignRight);
    }
    painter.save();
    painter.setClipRect(QRect{0, headHigh(), viewport()->width(), viewport()->height() - headHigh()});
    for (const auto& one : all_) paintEntry(painter, one);
    painter.restore();
    for (int day = 0; day < 7; ++day) paintDay(painter, day);
}

void WeekView::paintDay(QPainter& painter, int day) const {
    const auto& t = theme();
    const auto body = dayRect(day);
    const QRect head{body.left(), 0, body.width(), headHigh()};
    const auto date = monday_ + day;
    painter.fillRect(head, date == today_ ? t.selected : t.card);
    painter.setPen(t.border);
    painter.drawLine(body.left(), 0, body.left(), viewport()->height());
    painter.drawLine(head.bottomLeft(), head.bottomRight());
    const auto inside = head.adjusted(px(8), px(3), -px(8), -px(3));
    desk::paintWords(painter, QRect{inside.left(), inside.top(), inside.width(), inside.height() / 2}, dayNameOf(date), desk::strongFont(), date == today_ ? t.accent : t.text);
    desk::paintWords(painter, QRect{inside.left(), inside.center().y(), inside.width(), inside.height() / 2}, desk::shown(date), desk::numberFont(), t.muted);
    if (day != day_ || !hasFocus()) return;
    painter.setPen(QPen{t.accent, 2.0});
    painter.drawLine(head.left() + 1, head.bottom() - 1, head.right(), head.bottom() - 1);
}

void WeekView::paintEntry(QPainter& painter, const Shown& one) const {
    const auto& t = theme();
    const auto place = rectOf(one);
    const auto& colours = t.chip(one.entry.done ? desk::Tone::neutral : one.entry.tone);
    const bool inHand = one.entry.id == current_;
    painter.setPen(QPen{inHand ? t.accent : colours.text, inHand && hasFocus() ? 2.0 : inHand ? 1.4 : 0.6});
    painter.setBrush(colours.back);
    painter.drawRoundedRect(QRectF{place}.adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4));
    const auto inside = place.adjusted(px(6), px(2), -px(4), -px(2));
    const int line = px(16);
    auto font = desk::smallFont();
    font.setStrikeOut(one.entry.done);
    desk::paintWords(painter, QRect{inside.left(), inside.top(), inside.width(), std::min(line, inside.height())}, (one.from == one.entry.from % desk::dayLong ? clockOf(one.entry.from) : QStringLiteral("…")) + " " + one.entry.text, font, colours.text);
    if (inside.height() >= 2 * line && !one.entry.second.isEmpty())
        desk::paintWords(painter, QRect{inside.left(), inside.top() + line, inside.width(), line}, one.entry.second, desk::smallFont(), colours.text);
}

}  // namespace customers::ui
