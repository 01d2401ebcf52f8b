// The board under the mouse: a card is dragged to a column, the wheel scrolls the column it is over.
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include "app/desk/board.h"

namespace desk {

void Board::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    fit();
    reveal();
}

void Board::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void Board::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void Board::mousePressEvent(QMouseEvent* event) {
    const auto at = placeAt(event->pos());
    if (event->button() != Qt::LeftButton || !at) return;
    go(at);
    pressed_ = cardAt(at)->key;
    pressedAt_ = pointer_ = event->pos();
}

void Board::mouseMoveEvent(QMouseEvent* event) {
    pointer_ = event->pos();
    const auto* pointed = cardAt(placeAt(pointer_));
    const auto key = pointed != nullptr ? pointed->key : 0;
    if (key != hovered_ || dragged_ != 0) viewport()->update();
    hovered_ = key;
    if (pressed_ == 0 || dragged_ != 0 || (pointer_ - pressedAt_).manhattanLength() < QApplication::startDragDistance()) return;
    const auto* card = cardAt(placeOf(pressed_));
    if (card == nullptr || !kind_->move) return;
    dragged_ = pressed_;
    for (int c = 0; c < static_cast<int>(columns_.size()); ++c) legal_.push_back(may(*card, c));
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void Board::mouseReleaseEvent(QMouseEvent* event) {
    const auto column = columnAt(event->pos());
    const auto* dragged = dragged_ != 0 && column >= 0 ? cardAt(placeOf(dragged_)) : nullptr;
    if (dragged == nullptr) return endDrag();
    const auto card = *dragged;  // what it does may bring the cards anew
    endDrag();
    take(card, column);
}

void Board::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto at = placeAt(event->pos());
    if (event->button() != Qt::LeftButton || !at) return;
    endDrag();
    go(at);
    open();
}

void Board::wheelEvent(QWheelEvent* event) {
    const auto pixels = event->pixelDelta();
    const auto by = pixels.isNull() ? event->angleDelta() * px(cardHeight + gap) / 120 : pixels;
    const auto c = columnAt(event->position().toPoint());
    event->accept();
    if (std::abs(by.x()) > std::abs(by.y()) || event->modifiers().testFlag(Qt::ShiftModifier) || c < 0)
        return horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (by.x() != 0 ? by.x() : by.y()));
    auto& top = columns_[static_cast<std::size_t>(c)].top;
    top = std::clamp(top - by.y(), 0, most(c));
    viewport()->update();
    lookForMore();
}

bool Board::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave && hovered_ != 0) {
        hovered_ = 0;
        viewport()->update();
    }
    if (event->type() == QEvent::ToolTip) {  // what the card had no room for
        const auto* asked = static_cast<QHelpEvent*>(event);
        const auto at = placeAt(asked->pos());
        if (const auto* card = cardAt(at); card != nullptr && dragged_ == 0) {
            QStringList lines{card->title, card->second};
            for (const auto* cells : {&card->chips, &card->figures})
                for (const auto& cell : *cells) lines << cell.text;
            lines.removeAll(QString{});
            QToolTip::showText(asked->globalPos(), QStringLiteral("<qt>%1</qt>").arg(lines.join('\n').toHtmlEscaped().replace('\n', QStringLiteral("<br>"))), viewport(), cardRect(at));
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

}  // namespace desk
