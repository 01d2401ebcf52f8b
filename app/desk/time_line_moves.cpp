// A time line under the keys and the mouse.
#include <cmath>

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include "app/desk/time_line.h"

namespace desk {
namespace {

Zoom nearer(Zoom zoom, int by) { return static_cast<Zoom>(std::clamp(static_cast<int>(zoom) - by, 0, static_cast<int>(Zoom::quarters))); }

}  // namespace

// ---------------------------------------------------------------- keys

void TimeLine::step(int by) {
    if (current() == nullptr) return;
    const auto next = by < 0 && at_ == 0 ? npos : at_ + static_cast<std::size_t>(by);
    if (next < all_.bars.size() && all_.bars[next].row == current()->row) go(next);
    else reveal();
}

void TimeLine::stepTo(bool last) {
    if (current() == nullptr) return;
    const auto row = static_cast<std::size_t>(current()->row);
    go(last ? begins_[row + 1] - 1 : begins_[row]);
}

void TimeLine::stepRow(int by) {
    if (current() == nullptr || by == 0) return;
    const int way = by < 0 ? -1 : 1;
    auto found = npos;
    const auto from = current()->from;
    for (int row = current()->row + way; by != 0 && row >= 0 && row < static_cast<int>(all_.rows.size()); row += way) {
        const auto begin = begins_[static_cast<std::size_t>(row)], end = begins_[static_cast<std::size_t>(row) + 1];
        if (begin == end) continue;
        by -= way;
        const auto bars = all_.bars.begin();
        const auto next = std::partition_point(bars + static_cast<std::ptrdiff_t>(begin), bars + static_cast<std::ptrdiff_t>(end),
                                               [&](const TimeBar& bar) { return bar.from < from; });
        found = static_cast<std::size_t>(next - bars);
        if (found == end || (found > begin && from - all_.bars[found - 1].from < all_.bars[found].from - from)) --found;
    }
    if (found != npos) go(found);
}

void TimeLine::open() {
    if (const auto* bar = current(); bar != nullptr && bar->opens) desk_.open(bar->opens);
}

void TimeLine::take(const TimeBar& bar, Moment from) {
    if (from == bar.from || !kind_->move || !kind_->mayMove) return;
    if (kind_->mayMove(desk_, bar, from)) return kind_->move(desk_, bar, from);
    if (kind_->whyNot) desk_.toast(kind_->whyNot(bar, from), Tone::attention);
}

void TimeLine::shift(int by) {
    if (current() == nullptr) return;
    const auto bar = *current();  // what it does may bring the bars anew
    take(bar, bar.from + by * kind_->snap);
}

void TimeLine::keyPressEvent(QKeyEvent* event) {
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const auto page = std::max(1, field().height() / px(rowHeight) - 1);
    if (event->modifiers().testFlag(Qt::AltModifier)) return event->ignore();
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right: {
            const int by = event->key() == Qt::Key_Left ? -1 : 1;
            return control ? shift(by) : step(by);
        }
        case Qt::Key_Up:
            return stepRow(-1);
        case Qt::Key_Down:
            return stepRow(1);
        case Qt::Key_PageUp:
            return stepRow(-page);
        case Qt::Key_PageDown:
            return stepRow(page);
        case Qt::Key_Home:
            return stepTo(false);
        case Qt::Key_End:
            return stepTo(true);
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return zoomTo(nearer(zoom_, 1), field().center().x());
        case Qt::Key_Minus:
            return zoomTo(nearer(zoom_, -1), field().center().x());
        case Qt::Key_T:
            return control ? event->ignore() : showNow();
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return control ? event->ignore() : open();
        case Qt::Key_Escape:
            return dragging_ ? endDrag() : event->ignore();
        default:
            return event->ignore();
    }
}

// ---------------------------------------------------------------- mouse

void TimeLine::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    fit();
}

void TimeLine::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimeLine::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TimeLine::endDrag() {
    pressed_ = 0;
    dragging_ = false;
    viewport()->unsetCursor();
    viewport()->update();
}

// By whole snaps from where the bar stands, so that it keeps its time of day.
Moment TimeLine::dragFrom() const {
    const auto i = indexOf(pressed_);
    if (i == npos) return 0;
    const auto by = (pointer_.x() - pressedAt_.x()) / dayWidth() * dayLong;
    return all_.bars[i].from + std::llround(by / static_cast<double>(kind_->snap)) * kind_->snap;
}

void TimeLine::mousePressEvent(QMouseEvent* event) {
    const auto bar = barAt(event->pos());
    if (event->button() != Qt::LeftButton || bar == npos) return;
    pressed_ = all_.bars[bar].key;
    pressedAt_ = pointer_ = event->pos();
    at_ = bar;  // without scrolling: the bar stays under the pointer
    viewport()->update();
    describe();
    if (moved) moved();
}

void TimeLine::mouseMoveEvent(QMouseEvent* event) {
    pointer_ = event->pos();
    const auto bar = barAt(pointer_);
    const auto key = bar == npos ? 0 : all_.bars[bar].key;
    if (key != hovered_ || dragging_) viewport()->update();
    hovered_ = key;
    if (pressed_ == 0 || dragging_ || !kind_->move || std::abs(pointer_.x() - pressedAt_.x()) < QApplication::startDragDistance()) return;
    dragging_ = true;
    viewport()->setCursor(Qt::SizeHorCursor);
}

void TimeLine::mouseReleaseEvent(QMouseEvent* event) {
    pointer_ = event->pos();
    const auto i = dragging_ ? indexOf(pressed_) : npos;
    const auto from = dragFrom();
    endDrag();
    if (i == npos) return;
    const auto bar = all_.bars[i];  // what it does may bring the bars anew
    take(bar, from);
}

void TimeLine::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto bar = barAt(event->pos());
    if (event->button() != Qt::LeftButton || bar == npos) return;
    endDrag();
    go(bar);
    open();
}

void TimeLine::wheelEvent(QWheelEvent* event) {
    const auto pixels = event->pixelDelta();
    const auto by = pixels.isNull() ? event->angleDelta() * px(rowHeight) * 2 / 120 : pixels;
    event->accept();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const auto way = event->angleDelta().y();
        if (way != 0) zoomTo(nearer(zoom_, way > 0 ? 1 : -1), std::max(event->position().toPoint().x(), labelWidth()));
        return;
    }
    const bool across = std::abs(by.x()) > std::abs(by.y()) || event->modifiers().testFlag(Qt::ShiftModifier);
    auto* bar = across ? horizontalScrollBar() : verticalScrollBar();
    bar->setValue(bar->value() - (across && by.x() != 0 ? by.x() : by.y()));
}

bool TimeLine::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave && hovered_ != 0) {
        hovered_ = 0;
        viewport()->update();
    }
    if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
    const auto* asked = static_cast<QHelpEvent*>(event);
    QString words;
    if (const auto i = barAt(asked->pos()); i != npos) words = all_.bars[i].tells.isEmpty() ? all_.bars[i].text : all_.bars[i].tells;
    if (const auto* line = lineAt(asked->pos().y()); line != nullptr && line->row >= 0 && field().contains(asked->pos()))
        for (auto i = markBegins_[static_cast<std::size_t>(line->row)]; i < markBegins_[static_cast<std::size_t>(line->row) + 1]; ++i)
            if (std::abs(x(all_.marks[i].at) - asked->pos().x()) <= px(8)) words = all_.marks[i].tells;
    if (words.isEmpty() || dragging_) QToolTip::hideText();
    else QToolTip::showText(asked->globalPos(), QStringLiteral("<qt>%1</qt>").arg(words.toHtmlEscaped()), viewport());
    return true;
}

}  // namespace desk
