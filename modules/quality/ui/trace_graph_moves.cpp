// A thread's picture under the keys and the mouse.
#include <cmath>

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include "quality/ui/trace_graph.h"

namespace quality::ui {

// ---------------------------------------------------------------- keys

// Along a line to the nearest card on that side, also where a line runs back.
void TraceGraph::stepAlong(ThreadSide side) {
    if (current() == nullptr) return;
    const auto& here = current()->node.ref;
    const auto height = cardRect(at_).center().y();
    auto found = npos;
    for (const auto& edge : thread_.edges) {
        const auto& near = side == ThreadSide::after ? edge.from : edge.to;
        if (near != here) continue;
        const auto other = indexOf(side == ThreadSide::after ? edge.to : edge.from);
        if (other == npos || other == at_) continue;
        if (found == npos || std::abs(cardRect(other).center().y() - height) < std::abs(cardRect(found).center().y() - height)) found = other;
    }
    if (found != npos) go(found);
    else reveal();
}

void TraceGraph::stepWithin(int by) {
    if (current() == nullptr) return;
    auto found = npos;
    const auto height = layout_.at[at_].y;
    for (std::size_t i = 0; i < thread_.points.size(); ++i) {
        const auto far = (layout_.at[i].y - height) * by;
        if (layout_.layer[i] != layout_.layer[at_] || far <= 0) continue;
        if (found == npos || far < (layout_.at[found].y - height) * by) found = i;
    }
    if (found != npos) go(found);
    else reveal();
}

void TraceGraph::askFor(std::size_t point, ThreadSide side) {
    const auto& reach = side == ThreadSide::after ? thread_.points[point].after : thread_.points[point].before;
    if (reach.any() && grow) grow(thread_.points[point].node.ref, side);
}

void TraceGraph::askBoth() {
    if (current() == nullptr) return;
    const auto point = at_;  // what is asked for may bring other points
    const auto depth = current()->depth;
    const bool after = current()->after.any(), before = current()->before.any();
    // Away from the beginning first; the other side where there is nothing more on that one.
    if (depth == 0) {
        if (before) askFor(point, ThreadSide::before);
        if (after) askFor(point, ThreadSide::after);
        return;
    }
    const auto away = depth > 0 ? ThreadSide::after : ThreadSide::before;
    const bool there = away == ThreadSide::after ? after : before;
    askFor(point, there ? away : away == ThreadSide::after ? ThreadSide::before : ThreadSide::after);
}

bool TraceGraph::zoomKey(int key) {
    if (key == Qt::Key_Plus || key == Qt::Key_Equal) return setZoom(zoom_ * 1.2), true;
    if (key == Qt::Key_Minus) return setZoom(zoom_ / 1.2), true;
    if (key == Qt::Key_0) return showAll(), true;
    return false;
}

void TraceGraph::keyPressEvent(QKeyEvent* event) {
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->modifiers().testFlag(Qt::AltModifier)) return event->ignore();
    if (control) {
        if (current() != nullptr && event->key() == Qt::Key_Left) return askFor(at_, ThreadSide::before);
        if (current() != nullptr && event->key() == Qt::Key_Right) return askFor(at_, ThreadSide::after);
        return zoomKey(event->key()) ? event->accept() : event->ignore();
    }
    switch (event->key()) {
        case Qt::Key_Left: return stepAlong(ThreadSide::before);
        case Qt::Key_Right: return stepAlong(ThreadSide::after);
        case Qt::Key_Up: return stepWithin(-1);
        case Qt::Key_Down: return stepWithin(1);
        case Qt::Key_Home: return thread_.points.empty() ? event->ignore() : go(0);
        case Qt::Key_Plus:
        case Qt::Key_Equal: return askBoth();
        case Qt::Key_Return:
        case Qt::Key_Enter: return open();
        default: return event->ignore();
    }
}

// ---------------------------------------------------------------- mouse

void TraceGraph::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    fit();
    if (!shown_) showAll();
}

void TraceGraph::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TraceGraph::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TraceGraph::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    if (const auto sign = signAt(event->pos())) {
        go(sign->first);
        return askFor(sign->first, sign->second);
    }
    pressed_ = true;
    pressedAt_ = event->pos();
    scrolledAt_ = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    if (const auto card = cardAt(event->pos()); card != npos && card != at_) {
        at_ = card;  // without scrolling: the card stays under the pointer
        viewport()->update();
        describe();
        if (moved) moved();
    }
}

void TraceGraph::mouseMoveEvent(QMouseEvent* event) {
    if (const auto card = cardAt(event->pos()); card != hovered_) {
        hovered_ = card;
        viewport()->update();
    }
    const auto by = event->pos() - pressedAt_;
    if (!pressed_ || (!dragging_ && by.manhattanLength() < QApplication::startDragDistance())) return;
    if (!std::exchange(dragging_, true)) viewport()->setCursor(Qt::ClosedHandCursor);
    horizontalScrollBar()->setValue(scrolledAt_.x() - by.x());
    verticalScrollBar()->setValue(scrolledAt_.y() - by.y());
}

void TraceGraph::mouseReleaseEvent(QMouseEvent*) {
    pressed_ = dragging_ = false;
    viewport()->unsetCursor();
}

void TraceGraph::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto card = cardAt(event->pos());
    if (event->button() != Qt::LeftButton || card == npos || signAt(event->pos())) return;
    pressed_ = dragging_ = false;
    go(card);
    open();
}

void TraceGraph::wheelEvent(QWheelEvent* event) {
    event->accept();
    const auto way = event->angleDelta().y();
    if (way != 0) setZoom(zoom_ * std::pow(1.0015, way), event->position().toPoint());
}

bool TraceGraph::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave && hovered_ != npos) {
        hovered_ = npos;
        viewport()->update();
    }
    if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
    const auto* asked = static_cast<QHelpEvent*>(event);
    const auto card = cardAt(asked->pos());
    if (card == npos) QToolTip::hideText();
    else
        QToolTip::showText(asked->globalPos(),
                           QStringLiteral("<qt>%1</qt>").arg(wordsOf(card).join('\n').toHtmlEscaped().replace('\n', QStringLiteral("<br>"))),
                           viewport());
    return true;
}

}  // namespace quality::ui
