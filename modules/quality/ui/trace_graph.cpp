#include "quality/ui/trace_graph.h"

#include <cmath>
#include <map>

#include <QKeyEvent>
#include <QScrollBar>

#include "quality/ui/trace.h"

namespace quality::ui {

using desk::px;

namespace {

LayoutSizes cardSizes() {
    LayoutSizes sizes;
    for (auto* one : {&sizes.width, &sizes.height, &sizes.across, &sizes.between, &sizes.thin}) *one *= desk::scale();
    return sizes;
}

}  // namespace

TraceGraph::TraceGraph(desk::Desk& desk, QWidget* parent) : QAbstractScrollArea{parent}, desk_{desk} {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // it is moved like a map
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    setAccessibleName(desk::say("Thread"));
    describe();
}

QSize TraceGraph::sizeHint() const { return {px(900), px(420)}; }

// ---------------------------------------------------------------- where things stand

std::size_t TraceGraph::indexOf(const ThreadRef& ref) const {
    for (std::size_t i = 0; i < thread_.points.size(); ++i)
        if (thread_.points[i].node.ref == ref) return i;
    return npos;
}

QRectF TraceGraph::cardRect(std::size_t i) const {
    const auto sizes = cardSizes();
    return {layout_.at[i].x, layout_.at[i].y, sizes.width, sizes.height};
}

QRectF TraceGraph::signRect(std::size_t i, ThreadSide side) const {
    const auto card = cardRect(i);
    const auto& reach = side == ThreadSide::after ? thread_.points[i].after : thread_.points[i].before;
    const double high = px(18), wide = std::max<double>(px(26), QFontMetrics{desk::smallFont()}.horizontalAdvance(reachWords(reach)) + px(10));
    const auto left = side == ThreadSide::after ? card.right() - wide - px(8) : card.left() + px(8);
    return {left, card.bottom() - high / 2, wide, high};
}

QPointF TraceGraph::toSheet(QPoint point) const {
    return {(point.x() + horizontalScrollBar()->value()) / zoom_, (point.y() + verticalScrollBar()->value()) / zoom_};
}

QRect TraceGraph::toView(const QRectF& rect) const {
    return QRectF{rect.x() * zoom_ - horizontalScrollBar()->value(), rect.y() * zoom_ - verticalScrollBar()->value(), rect.width() * zoom_,
                  rect.height() * zoom_}
        .toAlignedRect();
}

QRect TraceGraph::place(const ThreadRef& ref) const {
    const auto i = indexOf(ref);
    return i == npos ? QRect{} : toView(cardRect(i));
}

QRect TraceGraph::growPlace(const ThreadRef& ref, ThreadSide side) const {
    const auto i = indexOf(ref);
    return i == npos ? QRect{} : toView(signRect(i, side));
}

std::size_t TraceGraph::cardAt(QPoint point) const {
    const auto at = toSheet(point);
    for (std::size_t i = 0; i < thread_.points.size(); ++i)
        if (cardRect(i).contains(at)) return i;
    return npos;
}

std::optional<std::pair<std::size_t, ThreadSide>> TraceGraph::signAt(QPoint point) const {
    const auto at = toSheet(point);
    for (std::size_t i = 0; i < thread_.points.size(); ++i)
        for (const auto side : {ThreadSide::before, ThreadSide::after}) {
            const auto& reach = side == ThreadSide::after ? thread_.points[i].after : thread_.points[i].before;
            if (reach.any() && signRect(i, side).contains(at)) return std::pair{i, side};
        }
    return {};
}

// A window of room on each side, so that every card can stand anywhere.
void TraceGraph::fit() {
    const auto set = [](QScrollBar* bar, double sheet, int sight) {
        bar->setRange(-sight, static_cast<int>(std::lround(sheet)));
        bar->setPageStep(sight);
        bar->setSingleStep(px(32));
    };
    set(horizontalScrollBar(), layout_.width * zoom_, viewport()->width());
    set(verticalScrollBar(), layout_.height * zoom_, viewport()->height());
    viewport()->update();
}

void TraceGraph::layAll() {
    std::vector<int> depth;
    std::vector<LayoutArc> arcs;
    std::map<ThreadRef, std::size_t> at;
    for (std::size_t i = 0; i < thread_.points.size(); ++i) {
        depth.push_back(thread_.points[i].depth);
        at[thread_.points[i].node.ref] = i;
    }
    for (const auto& edge : thread_.edges) arcs.push_back({at.at(edge.from), at.at(edge.to)});
    layout_ = layOut(depth, arcs, cardSizes());
}

// ---------------------------------------------------------------- what is shown

void TraceGraph::setThread(Thread now) {
    const bool same = !thread_.points.empty() && !now.points.empty() && thread_.points.front().node.ref == now.points.front().node.ref;
    const auto kept = same && current() != nullptr ? current()->node.ref : ThreadRef{};
    const auto before = place(kept).topLeft();
    thread_ = std::move(now);
    hovered_ = npos;
    layAll();
    fit();
    at_ = thread_.points.empty() ? npos : 0;
    if (const auto again = indexOf(kept); again != npos) {
        at_ = again;
        const auto by = place(kept).topLeft() - before;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + by.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() + by.y());
    } else {
        shown_ = false;
        showAll();
    }
    describe();
    if (moved) moved();
}

void TraceGraph::setEmptyText(const QString& words) {
    empty_ = words;
    describe();
    viewport()->update();
}

// As much as can be read; what does not go in then is looked at from where the thread begins.
void TraceGraph::showAll() {
    if (thread_.points.empty() || viewport()->width() < 1) return;
    const double room = px(24);
    const auto wide = (viewport()->width() - 2 * room) / std::max(layout_.width, 1.0), high = (viewport()->height() - 2 * room) / std::max(layout_.height, 1.0);
    zoom_ = std::clamp(std::min(wide, high), shown_ ? least : 0.6, 1.0);
    fit();
    const auto whole = wide >= zoom_ && high >= zoom_;
    const auto middle = whole || at_ == npos ? QPointF{layout_.width / 2, layout_.height / 2} : cardRect(at_).center();
    horizontalScrollBar()->setValue(static_cast<int>(middle.x() * zoom_) - viewport()->width() / 2);
    verticalScrollBar()->setValue(static_cast<int>(middle.y() * zoom_) - viewport()->height() / 2);
    shown_ = true;
    viewport()->update();
}

void TraceGraph::setZoom(double zoom, std::optional<QPoint> stays) {
    const auto point = stays.value_or(viewport()->rect().center());
    const auto sheet = toSheet(point);
    zoom_ = std::clamp(zoom, least, most);
    fit();
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(sheet.x() * zoom_)) - point.x());
    verticalScrollBar()->setValue(static_cast<int>(std::lround(sheet.y() * zoom_)) - point.y());
    viewport()->update();
}

const ThreadPoint* TraceGraph::current() const { return at_ < thread_.points.size() ? &thread_.points[at_] : nullptr; }

void TraceGraph::setCurrent(const ThreadRef& ref) {
    if (const auto i = indexOf(ref); i != npos && i != at_) go(i);
}

void TraceGraph::go(std::size_t point) {
    at_ = point;
    reveal();
    describe();
    if (moved) moved();
}

void TraceGraph::reveal() {
    viewport()->update();
    if (current() == nullptr) return;
    const auto card = toView(cardRect(at_)).adjusted(-px(16), -px(16), px(16), px(16));
    const auto sight = viewport()->rect();
    auto *across = horizontalScrollBar(), *down = verticalScrollBar();
    if (card.right() > sight.right()) across->setValue(across->value() + card.right() - sight.right());
    if (toView(cardRect(at_)).left() < px(16)) across->setValue(across->value() + toView(cardRect(at_)).left() - px(16));
    if (card.bottom() > sight.bottom()) down->setValue(down->value() + card.bottom() - sight.bottom());
    if (toView(cardRect(at_)).top() < px(16)) down->setValue(down->value() + toView(cardRect(at_)).top() - px(16));
}

QStringList TraceGraph::wordsOf(std::size_t i) const {
    constexpr int mostLines = 12;
    const auto& ref = thread_.points[i].node.ref;
    auto lines = tellLines(thread_.points[i]);
    int told = 0;
    for (const auto& edge : thread_.edges) {
        if ((edge.from != ref && edge.to != ref) || ++told > mostLines) continue;
        const auto number = [&](const ThreadRef& of) { return desk::text(thread_.find(of)->node.number); };
        lines << QStringLiteral("%1 %2 %3").arg(number(edge.from), bondWords(edge.bond), number(edge.to)) +
                     (edge.quantity ? QStringLiteral(": ") + desk::shown(*edge.quantity, edge.unit) : QString{});
    }
    return lines;
}

void TraceGraph::describe() { setAccessibleDescription(current() == nullptr ? empty_ : wordsOf(at_).join(QStringLiteral(", "))); }

void TraceGraph::open() {
    if (current() == nullptr) return;
    const auto record = recordOf(current()->node);
    if (desk_.screenOf(record.kind) != nullptr) return desk_.open(record);
    desk_.toast(desk::say("No screen shows %1.").arg(desk::text(current()->node.number)), desk::Tone::attention);
}

}  // namespace quality::ui
