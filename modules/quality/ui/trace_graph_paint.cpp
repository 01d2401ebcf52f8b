// How a thread's picture looks: quiet lines with their quantities, white cards, colour only where a state says something.
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include "app/desk/list_parts.h"
#include "app/desk/words.h"
#include "quality/ui/trace.h"
#include "quality/ui/trace_graph.h"

namespace quality::ui {

using desk::px;
using desk::theme;

namespace {

QPointF spot(const LayoutSpot& at) { return {at.x, at.y}; }

// Between two layers in a bow, past a layer straight.
QPainterPath pathOf(const LayoutLine& line) {
    QPainterPath path;
    if (line.bends.empty()) return path;
    path.moveTo(spot(line.bends.front()));
    for (std::size_t i = 1; i < line.bends.size(); ++i) {
        const auto from = spot(line.bends[i - 1]), to = spot(line.bends[i]);
        if (i % 2 == 0) {
            path.lineTo(to);
            continue;
        }
        const auto reach = line.back ? px(90) : (to.x() - from.x()) / 2;
        path.cubicTo(from + QPointF(reach, line.back ? px(60) : 0), to - QPointF(reach, line.back ? -px(60) : 0), to);
    }
    return path;
}

}  // namespace

void TraceGraph::paintEvent(QPaintEvent*) {
    QPainter painter{viewport()};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), theme().window);
    painted_ = 0;
    if (thread_.points.empty())
        return desk::paintWords(painter, viewport()->rect().adjusted(px(24), 0, -px(24), 0), empty_, desk::plainFont(), theme().muted, Qt::AlignHCenter);
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    painter.scale(zoom_, zoom_);
    const QRectF sight{toSheet({0, 0}), toSheet({viewport()->width(), viewport()->height()})};
    std::vector<std::size_t> lines;
    for (std::size_t i = 0; i < thread_.edges.size(); ++i)
        if (pathOf(layout_.lines[i]).controlPointRect().adjusted(-1, -1, 1, 1).intersects(sight)) lines.push_back(i);
    for (const auto i : lines) paintLine(painter, i);
    for (const auto i : lines) paintQuantity(painter, i);
    for (std::size_t i = 0; i < thread_.points.size(); ++i) {
        if (!cardRect(i).adjusted(0, 0, 0, px(12)).intersects(sight)) continue;
        paintCard(painter, i);
        paintSign(painter, i, ThreadSide::before);
        paintSign(painter, i, ThreadSide::after);
        ++painted_;
    }
}

void TraceGraph::paintLine(QPainter& painter, std::size_t i) const {
    const auto& edge = thread_.edges[i];
    const bool inHand = current() != nullptr && (edge.from == current()->node.ref || edge.to == current()->node.ref);
    QPen pen{inHand ? theme().accent : theme().muted, inHand ? 2.0 : 1.2};
    if (layout_.lines[i].back) pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(layout_.lines[i]));
    if (layout_.lines[i].bends.empty()) return;
    const auto end = spot(layout_.lines[i].bends.back());
    painter.setPen(Qt::NoPen);
    painter.setBrush(inHand ? theme().accent : theme().muted);
    painter.drawPolygon(QPolygonF{{end, end + QPointF(-px(7), -px(4)), end + QPointF(-px(7), px(4))}});
}

// Before the first layer that the line passes, on the ground, so that it can be read.
void TraceGraph::paintQuantity(QPainter& painter, std::size_t i) const {
    const auto& edge = thread_.edges[i];
    const auto& bends = layout_.lines[i].bends;
    if (!edge.quantity || bends.size() < 2) return;
    const auto middle = (spot(bends[0]) + spot(bends[1])) / 2;
    const QFontMetrics metrics{desk::smallFont()};
    const auto words = metrics.elidedText(desk::shown(*edge.quantity, edge.unit), Qt::ElideRight, px(86));
    const auto wide = metrics.horizontalAdvance(words) + px(6);
    const QRectF box{middle.x() - wide / 2.0, middle.y() - metrics.height() / 2.0, static_cast<double>(wide), static_cast<double>(metrics.height())};
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().window);
    painter.drawRoundedRect(box, px(3), px(3));
    painter.setFont(desk::smallFont());
    painter.setPen(theme().text);
    painter.drawText(box, Qt::AlignCenter, words);
}

void TraceGraph::paintCard(QPainter& painter, std::size_t i) const {
    const auto& t = theme();
    const auto& point = thread_.points[i];
    const auto place = cardRect(i).toAlignedRect();
    const bool chosen = i == at_, inHand = chosen && hasFocus();
    painter.setPen(QPen{inHand ? t.accent : i == 0 ? t.text : t.border, inHand ? 1.8 : 1.0});
    painter.setBrush(chosen ? t.selected : i == hovered_ ? t.hover : t.card);
    painter.drawRoundedRect(QRectF{place}.adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6));
    const auto inside = place.adjusted(px(10), px(6), -px(10), -px(6));
    const auto high = inside.height() / 3;
    QRect top{inside.left(), inside.top(), inside.width(), high};
    desk::icon(kindIcon(point.node.ref.kind), t.muted).paint(&painter, QRect{top.left(), top.center().y() - px(8), px(16), px(16)});
    top.setLeft(top.left() + px(22));
    const auto number = desk::text(point.node.number);
    if (const auto word = point.node.state.empty() ? QString{} : desk::wordOf(point.node.state);
        !word.isEmpty() && desk::chipWidth(word) + px(6) + std::min(QFontMetrics{desk::strongFont()}.horizontalAdvance(number), px(60)) < top.width())
        top.setRight(top.right() - desk::paintChip(painter, top, word, stateTone(point.node.state), Qt::AlignRight | Qt::AlignVCenter) - px(6));
    desk::paintWords(painter, top, number, desk::strongFont(), t.text);
    desk::paintWords(painter, QRect{inside.left(), inside.top() + high, inside.width(), high}, desk::text(point.node.title), desk::plainFont(), t.muted);
    const auto last = kindTitle(point.node.ref.kind) + (whenWords(point.node).isEmpty() ? QString{} : QStringLiteral(" · ") + whenWords(point.node));
    desk::paintWords(painter, QRect{inside.left(), inside.bottom() - high + 1, inside.width(), high}, last, desk::smallFont(), t.muted);
}

void TraceGraph::paintSign(QPainter& painter, std::size_t i, ThreadSide side) const {
    const auto& reach = side == ThreadSide::after ? thread_.points[i].after : thread_.points[i].before;
    if (!reach.any()) return;
    const auto box = signRect(i, side);
    const auto& colours = theme().chip(desk::Tone::active);
    painter.setPen(QPen{theme().border, 1.0});
    painter.setBrush(colours.back);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setFont(desk::smallFont());
    painter.setPen(colours.text);
    painter.drawText(box, Qt::AlignCenter, reachWords(reach));
}

}  // namespace quality::ui
