// How a board looks: quiet columns on the window's ground, white cards on them, colour only where it says something.
#include <QPainter>

#include "app/desk/board.h"
#include "app/desk/list_parts.h"

namespace desk {

void Board::paintEvent(QPaintEvent*) {
    QPainter painter{viewport()};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), theme().window);
    painted_ = 0;
    for (int c = 0; c < static_cast<int>(columns_.size()); ++c)
        if (columnRect(c).intersects(viewport()->rect())) paintColumn(painter, c);
    if (cards_.empty())
        paintWords(painter, viewport()->rect().adjusted(px(24), headHeight(), -px(24), 0), say(kind_->empty), plainFont(), theme().muted, Qt::AlignHCenter);
    if (dragged_ != 0) paintDragged(painter);
}

void Board::paintColumn(QPainter& painter, int c) {
    const auto& t = theme();
    const auto& column = columns_[static_cast<std::size_t>(c)];
    const auto rect = QRectF{columnRect(c)}.adjusted(0.5, 0.5, -0.5, -0.5);
    const bool lit = dragged_ != 0 && legal_[static_cast<std::size_t>(c)];
    painter.setPen(QPen{lit ? t.accent : t.border, lit ? 2.0 : 1.0});
    painter.setBrush(lit && columnAt(pointer_) == c ? t.selected : t.stripe);
    painter.drawRoundedRect(rect, px(8), px(8));
    paintHead(painter, c);

    const auto body = bodyRect(c);
    painter.save();
    painter.setClipRect(body);
    const auto first = column.top / px(cardHeight + gap);
    for (int r = first; r < static_cast<int>(column.shown.size()); ++r) {
        const Place at{c, r};
        const auto place = cardRect(at);
        if (place.top() > body.bottom()) break;
        const auto& card = *cardAt(at);
        paintCard(painter, place, card, at == at_, card.key == hovered_);
        ++painted_;
    }
    if (const auto more = most(c); more > 0) {  // where in the column one is
        const auto high = std::max(px(28), body.height() * body.height() / (body.height() + more));
        const auto y = body.top() + (body.height() - high) * column.top / more;
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.border);
        painter.drawRoundedRect(QRectF{QRect{body.right() - px(5), y, px(4), high}}, px(2), px(2));
    }
    painter.restore();
}

void Board::paintHead(QPainter& painter, int c) const {
    const auto& t = theme();
    const auto& column = columns_[static_cast<std::size_t>(c)];
    const auto& head = heads_[static_cast<std::size_t>(c)];
    auto line = columnRect(c).adjusted(px(14), 0, -px(14), 0);
    line.setHeight(px(40));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.chip(head.tone).text);
    painter.drawEllipse(QPointF(line.left() + px(3), line.center().y() + 0.5), px(3), px(3));
    line.setLeft(line.left() + px(14));
    const bool whole = words_.isEmpty() && lacks(c);  // then its head says what all of them come to
    const auto count = shownNumber(whole ? head.count : static_cast<std::int64_t>(column.shown.size()));
    paintWords(painter, line, count, numberFont(), t.muted, Qt::AlignRight);
    const QRect sum{line.left(), px(30), line.width(), px(24)};
    line.setRight(line.right() - QFontMetrics{numberFont()}.horizontalAdvance(count) - px(8));
    paintWords(painter, line, head.title, strongFont(), t.text);
    paintWords(painter, sum, whole && !head.sum.isEmpty() ? head.sum : column.sum, numberFont(), t.muted);
}

void Board::paintCard(QPainter& painter, const QRect& place, const BoardCard& card, bool current, bool hovered) const {
    const auto& t = theme();
    const bool inHand = current && hasFocus();
    painter.setPen(QPen{inHand ? t.accent : t.border, inHand ? 1.6 : 1.0});
    painter.setBrush(current ? t.selected : hovered ? t.hover : t.card);
    painter.drawRoundedRect(QRectF{place}.adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6));
    const auto inside = place.adjusted(px(12), px(9), -px(12), -px(9));
    const auto high = inside.height() / 3;
    QRect top{inside.left(), inside.top(), inside.width(), high};
    const auto needed = std::min(QFontMetrics{strongFont()}.horizontalAdvance(card.title), top.width());
    for (const auto& chip : card.chips) {
        if (chip.text.isEmpty() || chipWidth(chip.text) + px(8) > top.width() - needed) continue;
        const auto wide = paintChip(painter, top, chip.text, chip.tone, Qt::AlignRight);
        top.setRight(top.right() - wide - px(6));
    }
    paintWords(painter, top, card.title, strongFont(), t.text);
    paintWords(painter, QRect{inside.left(), inside.top() + high, inside.width(), high}, card.second, plainFont(), t.muted);
    QRect last{inside.left(), inside.bottom() - high + 1, inside.width(), high};
    if (card.figures.size() > 1) {
        const auto& right = card.figures[1];
        paintWords(painter, last, right.text, numberFont(), inkOf(right), Qt::AlignRight);
        last.setRight(last.right() - QFontMetrics{numberFont()}.horizontalAdvance(right.text) - px(8));
    }
    if (!card.figures.empty()) paintWords(painter, last, card.figures[0].text, numberFont(), inkOf(card.figures[0]));
}

void Board::paintDragged(QPainter& painter) const {
    const auto from = placeOf(dragged_);
    if (!from) return;
    painter.save();
    painter.setOpacity(0.9);
    const auto before = cardRect(from);
    paintCard(painter, QRect{pointer_ - QPoint{before.width() / 2, px(cardHeight) / 3}, before.size()}, *cardAt(from), true, false);
    painter.restore();
}

}  // namespace desk
