#include "warehouse/ui/plan_view.h"

#include <algorithm>

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include "app/desk/list_parts.h"
#include "app/desk/say.h"
#include "warehouse/ui/looks.h"

namespace warehouse {

using desk::px;
using desk::say;
using desk::text;

PlanView::PlanView(QWidget* parent) : QAbstractScrollArea{parent} {
    setAccessibleName(say("Plan of the warehouse"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

QSize PlanView::sizeHint() const { return {px(720), px(480)}; }

void PlanView::setTiles(std::vector<BinTile> tiles) {
    const auto bin = inHand();
    tiles_ = std::move(tiles);
    showAgain(bin);
}

void PlanView::filter(const QString& words) {
    words_ = words;
    showAgain(inHand());
    reveal();
}

std::int64_t PlanView::inHand() const {
    const auto* tile = current();
    return tile != nullptr ? tile->bin.number : 0;
}

// All anew; the bin that was in hand stays so, where it is still shown.
void PlanView::showAgain(std::int64_t bin) {
    lay();
    at_ = order_.empty() ? npos : 0;
    for (std::size_t i = 0; i < order_.size(); ++i)
        if (tiles_[order_[i]].bin.number == bin) at_ = i;
    describe();
    viewport()->update();
    if (moved) moved();
}

const BinTile* PlanView::current() const { return at_ < order_.size() ? &tiles_[order_[at_]] : nullptr; }

void PlanView::setCurrent(std::int64_t bin) {
    for (std::size_t i = 0; i < order_.size(); ++i)
        if (tiles_[order_[i]].bin.number == bin) return go(i);
}

QRect PlanView::place(std::int64_t bin) const {
    for (std::size_t i = 0; i < order_.size(); ++i)
        if (tiles_[order_[i]].bin.number == bin) return rectOf(i).translated(0, -verticalScrollBar()->value());
    return {};
}

// ---------------------------------------------------------------- where things stand

int PlanView::columns() const { return std::max(1, (viewport()->width() - 2 * px(margin) + px(gap)) / px(tileWidth + gap)); }

QRect PlanView::rectOf(std::size_t shown) const { return rects_[shown]; }

// Zone by zone from the top, each with its name above it.
void PlanView::lay() {
    order_.clear();
    rects_.clear();
    heads_.clear();
    const auto parts = words_.split(' ', Qt::SkipEmptyParts);
    const int wide = columns();
    int top = px(margin), column = 0;
    std::string zone;
    for (std::size_t i = 0; i < tiles_.size(); ++i) {
        const auto& tile = tiles_[i];
        const auto hay = parts.isEmpty() ? QString{} : tile.allWords();
        if (!std::ranges::all_of(parts, [&](const QString& word) { return hay.contains(word, Qt::CaseInsensitive); })) continue;
        if (heads_.empty() || tile.zone != zone) {
            zone = tile.zone;
            if (column > 0) top += px(tileHeight + gap);
            column = 0;
            heads_.push_back({zone.empty() ? say("In no zone") : text(tile.zone + " · " + tile.zoneName), top});
            top += px(headHeight);
        }
        if (column == wide) {
            column = 0;
            top += px(tileHeight + gap);
        }
        order_.push_back(i);
        rects_.push_back({px(margin) + column * px(tileWidth + gap), top, px(tileWidth), px(tileHeight)});
        ++column;
    }
    high_ = top + (column > 0 ? px(tileHeight) : 0) + px(margin);
    verticalScrollBar()->setRange(0, std::max(0, high_ - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(px(tileHeight + gap));
}

std::size_t PlanView::at(QPoint point) const {
    const auto here = point + QPoint{0, verticalScrollBar()->value()};
    for (std::size_t i = 0; i < rects_.size(); ++i)
        if (rects_[i].contains(here)) return i;
    return npos;
}

void PlanView::go(std::size_t shown) {
    if (shown >= order_.size() || shown == at_) return;
    at_ = shown;
    reveal();
    describe();
    viewport()->update();
    if (moved) moved();
}

// Left and right in the order of the walk; up and down to the tile that stands nearest.
void PlanView::step(int byColumns, int byRows) {
    if (at_ >= order_.size()) return;
    if (byRows == 0) return go(static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(at_) + byColumns, 0, static_cast<std::ptrdiff_t>(order_.size()) - 1)));
    const auto from = rects_[at_];
    std::size_t best = npos;
    for (std::size_t i = 0; i < rects_.size(); ++i) {
        const auto& to = rects_[i];
        if (byRows > 0 ? to.top() <= from.top() : to.top() >= from.top()) continue;
        if (best == npos) best = i;
        const auto far = [&](const QRect& r) { return std::pair{std::abs(r.top() - from.top()), std::abs(r.left() - from.left())}; };
        if (far(to) < far(rects_[best])) best = i;
    }
    go(best);
}

void PlanView::reveal() {
    if (at_ >= rects_.size()) return;
    auto* bar = verticalScrollBar();
    const auto& tile = rects_[at_];
    if (tile.top() - px(headHeight) < bar->value()) bar->setValue(tile.top() - px(headHeight));
    else if (tile.bottom() + px(margin) > bar->value() + viewport()->height()) bar->setValue(tile.bottom() + px(margin) - viewport()->height());
}

void PlanView::describe() {
    const auto* tile = current();
    setAccessibleDescription(tile != nullptr ? tile->allWords() : say("No bin is shown."));
    QAccessibleEvent event{this, QAccessible::DescriptionChanged};
    QAccessible::updateAccessibility(&event);
}

// ---------------------------------------------------------------- keys and mouse

void PlanView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    lay();
    reveal();
}

void PlanView::keyPressEvent(QKeyEvent* key) {
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) return key->ignore();
    switch (key->key()) {
        case Qt::Key_Left: return step(-1, 0);
        case Qt::Key_Right: return step(1, 0);
        case Qt::Key_Up: return step(0, -1);
        case Qt::Key_Down: return step(0, 1);
        case Qt::Key_Home: return go(0);
        case Qt::Key_End: return order_.empty() ? void() : go(order_.size() - 1);
        case Qt::Key_PageUp:
            for (int i = 0; i < 4; ++i) step(0, -1);
            return;
        case Qt::Key_PageDown:
            for (int i = 0; i < 4; ++i) step(0, 1);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (current() != nullptr && opened) opened();
            return;
        default: return key->ignore();
    }
}

void PlanView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) go(at(event->position().toPoint()));
}

void PlanView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (at(event->position().toPoint()) != npos && current() != nullptr && opened) opened();
}

void PlanView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PlanView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PlanView::scrollContentsBy(int, int) { viewport()->update(); }

bool PlanView::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto over = at(help->pos());
    QToolTip::showText(help->globalPos(), over == npos ? QString{} : tiles_[order_[over]].allWords(), this);
    return true;
}

// ---------------------------------------------------------------- painting

void PlanView::paintEvent(QPaintEvent*) {
    QPainter painter{viewport()};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& t = desk::theme();
    painter.fillRect(viewport()->rect(), t.window);
    if (order_.empty()) {
        const auto why = words_.isEmpty() ? say("There is no bin in this warehouse. Add the places where stock lies.") : say("No bin fits these words.");
        return desk::paintWords(painter, viewport()->rect(), why, desk::plainFont(), t.muted, Qt::AlignHCenter);
    }
    const int down = verticalScrollBar()->value();
    for (const auto& head : heads_)
        desk::paintWords(painter, {px(margin), head.top - down, viewport()->width() - 2 * px(margin), px(headHeight)}, head.words, desk::strongFont(), t.text);
    for (std::size_t i = 0; i < order_.size(); ++i) {
        const auto rect = rects_[i].translated(0, -down);
        if (rect.top() > viewport()->height()) break;
        if (rect.bottom() >= 0) paintTile(painter, rect, tiles_[order_[i]], i == at_);
    }
}

void PlanView::paintTile(QPainter& painter, const QRect& rect, const BinTile& tile, bool inHand) const {
    const auto& t = desk::theme();
    const auto& colours = t.chip(tile.tone());
    const auto frame = QRectF{rect}.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen{inHand ? t.accent : t.border, inHand && hasFocus() ? 2.0 : 1.0});
    painter.setBrush(tile.empty() ? t.card : colours.back);
    painter.drawRoundedRect(frame, px(6), px(6));
    const auto inside = rect.adjusted(px(10), px(6), -px(10), -px(6));
    const auto line = [&](int at, int high) { return QRect{inside.left(), inside.top() + at, inside.width(), high}; };
    const auto ink = tile.empty() ? t.text : colours.text;
    desk::paintWords(painter, line(0, px(22)), text(tile.code), desk::strongFont(), ink);
    desk::paintWords(painter, line(0, px(22)), tile.fillWords(), desk::smallFont(), tile.empty() ? t.muted : ink, Qt::AlignRight);
    desk::paintWords(painter, line(px(22), px(20)), tile.contentWords(), desk::smallFont(), tile.empty() ? t.muted : ink);
    if (!tile.locked.empty()) {
        desk::paintChip(painter, line(px(42), px(22)), wordIn(locks(), tile.locked), desk::Tone::bad);
    } else if (tile.kind != "storage") {
        desk::paintChip(painter, line(px(42), px(22)), wordIn(binKinds(), tile.kind), chipOf(binKinds(), tile.kind).tone);
    } else if (const auto full = tile.percent(); full && !tile.empty()) {  // how full, as a bar
        const QRectF whole{QRect{inside.left(), inside.bottom() - px(8), inside.width(), px(6)}};
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.card);
        painter.drawRoundedRect(whole, px(3), px(3));
        painter.setBrush(colours.text);
        painter.drawRoundedRect(QRectF{whole.topLeft(), QSizeF{whole.width() * std::min(*full, 100) / 100, whole.height()}}, px(3), px(3));
    }
}

}  // namespace warehouse
