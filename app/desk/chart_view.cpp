#include "app/desk/chart_view.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QWheelEvent>

#include "app/desk/say.h"
#include "app/desk/theme.h"

namespace desk {
namespace {

constexpr int leftMargin = 62, rightMargin = 92, titleHeight = 24, numbersHeight = 20, markReach = 8;  // px at 96 dpi

}  // namespace

ChartView::ChartView(QWidget* parent) : QWidget{parent} {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);  // what is not painted anew stays as it is
    setMinimumHeight(px(180));
    setAccessibleName(desk::say("Chart"));
}

QSize ChartView::sizeHint() const { return {px(720), px(360)}; }

void ChartView::show(int from, int to, std::vector<PlotPanel> panels, std::vector<PlotBreak> breaks) {
    from_ = from;
    to_ = std::max(from, to);
    panels_ = std::move(panels);
    for (auto& panel : panels_) panel.points.reserve(panel.points.size() + panel.points.size() / 4 + 256);  // for what comes
    breaks_ = std::move(breaks);
    scales_.clear();
    for (const auto& panel : panels_) scales_.push_back(scaleOf(panel));
    if (cursor_ > newest()) cursor_ = newest();
    describe();
    update();
}

int ChartView::newest() const { return panels_.empty() || panels_.front().points.empty() ? 0 : panels_.front().points.back().last; }

// All that is drawn fits, with a little air; limits count, wanted values where they are not far off.
ChartView::Scale ChartView::scaleOf(const PlotPanel& panel) const {
    double low = std::numeric_limits<double>::infinity(), high = -low;
    const auto take = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const auto& point : panel.points) {
        if (point.last < from_ || point.first > to_) continue;
        take(point.low);
        take(point.high);
        if (!point.limits) continue;
        take(point.limits->lower);
        take(point.limits->upper);
    }
    if (!(low <= high)) return {};
    const auto span = high - low;
    for (const auto& spec : {panel.specLower, panel.specUpper})
        if (spec && *spec > low - span && *spec < high + span) take(*spec);
    const auto air = high > low ? (high - low) * 0.07 : std::max(std::abs(high) * 0.01, 0.5);
    return {low - air, high + air};
}

bool ChartView::append(const std::vector<PlotPoint>& points) {
    if (points.size() != panels_.size() || panels_.empty()) return false;
    const int before = newest(), number = points.front().last;
    bool inPlace = number <= to_, sameLimits = true;
    for (std::size_t i = 0; i < points.size(); ++i) {
        auto& all = panels_[i].points;
        sameLimits = sameLimits && !all.empty() && all.back().limits == points[i].limits;
        all.push_back(points[i]);
    }
    if (!inPlace) {  // a quarter of what is shown becomes room for what comes
        const int span = to_ - from_ + 1, by = std::max({span / 4, number - to_, 1});
        from_ += by;
        to_ += by;
    }
    for (std::size_t i = 0; i < panels_.size(); ++i) {
        const auto& scale = scales_[i];
        const auto& point = points[i];
        const bool fits = point.low >= scale.low && point.high <= scale.high && (!point.limits || (point.limits->lower >= scale.low && point.limits->upper <= scale.high));
        if (inPlace && fits) continue;
        const auto anew = scaleOf(panels_[i]);
        inPlace = inPlace && anew == scale;
        scales_[i] = anew;
    }
    describe();
    if (!inPlace) update();
    else update(placeOf(before, number));
    if (inPlace && !sameLimits) update(QRect{plotOf(0).right() + 1, 0, width(), height()});  // their figures
    return inPlace;
}

void ChartView::describe() {
    if (panels_.empty()) return;
    std::int64_t marked = 0;
    for (const auto& panel : panels_)
        for (const auto& point : panel.points) marked += point.marked;
    const auto& points = panels_.front().points;
    setAccessibleDescription(points.empty() ? desk::say("No point yet.")
                                            : desk::say("%1: points %2 to %3, %4 marked, the newest at %5.")
                                                  .arg(panels_.front().title)
                                                  .arg(points.front().first)
                                                  .arg(points.back().last)
                                                  .arg(marked)
                                                  .arg(QString::number(points.back().high, 'g', 6)));
}

// ---------------------------------------------------------------- places

QRect ChartView::plotOf(std::size_t panel) const {
    const int whole = height() - px(numbersHeight);
    const bool two = panels_.size() > 1;
    const int first = two ? whole * 58 / 100 : whole;
    const int top = panel == 0 ? 0 : first, high = panel == 0 ? first : whole - first;
    return {px(leftMargin), top + px(titleHeight), std::max(1, width() - px(leftMargin) - px(rightMargin)), std::max(1, high - px(titleHeight) - px(6))};
}

double ChartView::xOf(double number, const QRect& plot) const { return plot.left() + (number - from_ + 0.5) * plot.width() / (to_ - from_ + 1); }

double ChartView::numberAt(double x) const {
    const auto plot = plotOf(0);
    return (x - plot.left()) * (to_ - from_ + 1) / plot.width() + from_ - 0.5;
}

double ChartView::yOf(double value, const Scale& scale, const QRect& plot) {
    return plot.bottom() - (value - scale.low) / (scale.high - scale.low) * plot.height();
}

// One point more on either side: their line reaches in.
ChartView::Part ChartView::within(const PlotPanel& panel, const QRect& plot, const QRect& clip) const {
    const int reach = px(markReach);
    const auto from = numberAt(std::max(clip.left(), plot.left()) - reach), to = numberAt(std::min(clip.right(), plot.right()) + reach);
    const auto begin = std::ranges::lower_bound(panel.points, std::max(from, static_cast<double>(from_)), {}, [](const PlotPoint& p) { return static_cast<double>(p.last); });
    const auto end = std::ranges::upper_bound(panel.points, std::min(to, static_cast<double>(to_)), {}, [](const PlotPoint& p) { return static_cast<double>(p.first); });
    Part part{static_cast<std::size_t>(begin - panel.points.begin()), static_cast<std::size_t>(end - panel.points.begin())};
    if (part.end < part.begin) part.end = part.begin;
    if (part.begin > 0 && panel.points[part.begin - 1].last >= from_) --part.begin;
    if (part.end < panel.points.size() && panel.points[part.end].first <= to_) ++part.end;
    return part;
}

QRect ChartView::placeOf(int before, int number) const {
    const auto plot = plotOf(0);
    const int reach = px(markReach);
    const int left = static_cast<int>(std::floor(xOf(std::max(before, from_), plot))) - reach;
    const int right = static_cast<int>(std::ceil(xOf(number, plot))) + reach;
    return {left, 0, right - left + 1, height() - px(numbersHeight)};
}

// ---------------------------------------------------------------- hands

void ChartView::setCurrent(int number) {
    const int to = newest() == 0 ? 0 : std::clamp(number, std::min(1, newest()), newest());
    if (to == cursor_) return;
    const int old = std::exchange(cursor_, to);
    if (cursor_ != 0 && (cursor_ < from_ || cursor_ > to_)) {
        const int span = to_ - from_ + 1;
        if (wanted) wanted(std::max(1, cursor_ - span / 2), std::max(1, cursor_ - span / 2) + span - 1);
    } else {
        update(placeOf(old, old));
        update(placeOf(cursor_, cursor_));
    }
    if (moved) moved(cursor_);
}

void ChartView::step(int by, bool marked) {
    if (newest() == 0) return;
    if (!marked || panels_.empty()) return setCurrent(cursor_ == 0 ? newest() : cursor_ + by);
    int best = 0;
    for (const auto& panel : panels_)
        for (const auto& point : panel.points) {
            if (point.marked == 0) continue;
            const int number = point.last;
            const bool beyond = by > 0 ? number > cursor_ : number < (cursor_ == 0 ? newest() + 1 : cursor_);
            if (beyond && (best == 0 || (by > 0 ? number < best : number > best))) best = number;
        }
    if (best != 0) setCurrent(best);
}

void ChartView::zoom(double factor) {
    const int span = to_ - from_ + 1, most = std::max(newest(), 10) + std::max(newest(), 10) / 10;
    const int wide = std::clamp(static_cast<int>(std::lround(span * factor)), std::min(10, most), most);
    if (wide == span || !wanted) return;
    const int middle = cursor_ >= from_ && cursor_ <= to_ ? cursor_ : std::min(newest(), to_);
    const auto share = static_cast<double>(middle - from_) / span;
    const int from = wide == most ? 1 : std::max(1, static_cast<int>(middle - share * wide));
    wanted(from, from + wide - 1);
}

void ChartView::scroll(int by) {
    const int span = to_ - from_ + 1;
    const int from = std::clamp(from_ + by, 1, std::max(1, newest() - span / 2));
    if (from != from_ && wanted) wanted(from, from + span - 1);
}

void ChartView::keyPressEvent(QKeyEvent* key) {
    const bool marked = key->modifiers().testFlag(Qt::ControlModifier);
    const int half = std::max(1, (to_ - from_ + 1) / 2);
    switch (key->key()) {
        case Qt::Key_Left: return step(-1, marked);
        case Qt::Key_Right: return step(1, marked);
        case Qt::Key_Home: return setCurrent(1);
        case Qt::Key_End: return setCurrent(newest());
        case Qt::Key_PageUp: return scroll(-half);
        case Qt::Key_PageDown: return scroll(half);
        case Qt::Key_Plus:
        case Qt::Key_Equal: return zoom(0.5);
        case Qt::Key_Minus: return zoom(2);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!marked && cursor_ != 0 && opened) return opened(cursor_);
            break;
        default: break;
    }
    QWidget::keyPressEvent(key);
}

void ChartView::mousePressEvent(QMouseEvent* event) {
    if (plotOf(0).left() <= event->pos().x() && event->pos().x() <= plotOf(0).right()) setCurrent(static_cast<int>(std::lround(numberAt(event->position().x()))));
}

void ChartView::mouseDoubleClickEvent(QMouseEvent*) {
    if (cursor_ != 0 && opened) opened(cursor_);
}

void ChartView::wheelEvent(QWheelEvent* wheel) {
    const int by = wheel->angleDelta().y();
    if (by == 0) return wheel->ignore();
    if (wheel->modifiers().testFlag(Qt::ControlModifier)) zoom(by > 0 ? 0.8 : 1.25);
    else scroll((by > 0 ? -1 : 1) * std::max(1, (to_ - from_ + 1) / 10));
}

void ChartView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}
void ChartView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

}  // namespace desk
