// How a chart is painted: only what the window asks for, and never more points than pixels.
#include <algorithm>
#include <cmath>

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

#include "app/desk/chart_view.h"
#include "app/desk/list_parts.h"
#include "app/desk/say.h"
#include "app/desk/theme.h"

namespace desk {
namespace {

// 1, 2 or 5 times a power of ten: about four steps over the range.
double gridStep(double range) {
    const auto raw = std::max(range, 1e-12) / 4, power = std::pow(10, std::floor(std::log10(raw)));
    const auto rest = raw / power;
    return (rest <= 1 ? 1 : rest <= 2 ? 2 : rest <= 5 ? 5 : 10) * power;
}

int decimalsOf(double step) { return std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 9); }

QString limitNumber(double value, double range) { return QString::number(value, 'f', std::clamp(decimalsOf(gridStep(range)) + 1, 0, 9)); }

// What stands in one column of pixels.
struct Column {
    int at = 0;
    double first = 0, last = 0, low = 0, high = 0;
};

QPointF cornerOf(double x, double y, double reach, double angle) { return {x + reach * std::cos(angle), y + reach * std::sin(angle)}; }

// Told apart by shape too: beyond the upper limit a tip upwards, beyond the lower one downwards, any other rule a square.
void paintMark(QPainter& painter, double x, double y, int beyond) {
    const double reach = px(5);
    const auto& t = theme();
    painter.setPen(QPen{t.card, 1.0});
    painter.setBrush(beyond == 0 ? t.series[1] : t.bad);
    if (beyond == 0) return painter.drawRect(QRectF{x - reach * 0.8, y - reach * 0.8, reach * 1.6, reach * 1.6});
    QPolygonF tip;
    for (int i = 0; i < 3; ++i) tip << cornerOf(x, y, reach * 1.25, (beyond > 0 ? -1 : 1) * M_PI / 2 + i * 2 * M_PI / 3);
    painter.drawPolygon(tip);
}

// Dashes stand where they stand, however much of a line is painted.
void drawDashed(QPainter& painter, const QVector<QLineF>& lines, QPen pen, double from, bool solid) {
    constexpr double dash = 4, gap = 3;
    if (!solid) pen.setDashPattern({dash, gap});
    for (const auto& line : lines) {
        if (!solid) pen.setDashOffset(std::fmod((line.x1() - from) / pen.widthF(), dash + gap));
        painter.setPen(pen);
        painter.drawLine(line);
    }
}

void paintLeftOut(QPainter& painter, double x, double y) {
    const double reach = px(4);
    painter.setPen(QPen{theme().muted, 1.6});
    painter.drawLine(QPointF{x - reach, y - reach}, QPointF{x + reach, y + reach});
    painter.drawLine(QPointF{x - reach, y + reach}, QPointF{x + reach, y - reach});
}

}  // namespace

void ChartView::paintEvent(QPaintEvent* event) {
    painted_ = event->rect();
    QPainter painter{this};
    painter.setClipRect(painted_);
    painter.fillRect(painted_, theme().card);
    for (std::size_t i = 0; i < panels_.size(); ++i) paintPanel(painter, i, painted_);
    if (painted_.bottom() >= height() - px(20)) paintNumbers(painter);
}

void ChartView::paintPanel(QPainter& painter, std::size_t at, const QRect& clip) const {
    const auto& panel = panels_[at];
    const auto& scale = scales_[at];
    const auto plot = plotOf(at);
    const auto part = within(panel, plot, clip);
    paintFrame(painter, panel, scale, plot);
    painter.save();
    painter.setClipRect(plot.adjusted(-px(7), -px(7), px(7), px(7)) & clip);
    paintLimits(painter, panel, scale, plot, part);
    paintLine(painter, panel, scale, plot, part);
    if (cursor_ >= from_ && cursor_ <= to_ && cursor_ != 0) {
        const auto x = xOf(cursor_, plot);
        painter.setPen(QPen{hasFocus() ? theme().accent : theme().muted, 1, Qt::DotLine});
        painter.drawLine(QPointF{x, static_cast<double>(plot.top())}, QPointF{x, static_cast<double>(plot.bottom())});
    }
    paintMarks(painter, panel, scale, plot, part);
    painter.restore();
    if (clip.right() > plot.right()) paintLimitWords(painter, panel, scale, plot);
}

void ChartView::paintFrame(QPainter& painter, const PlotPanel& panel, const Scale& scale, const QRect& plot) const {
    const auto& t = theme();
    const bool words = painted_.left() < plot.left();
    const QRect title{plot.left(), plot.top() - px(23), plot.width(), px(20)};
    if (painted_.intersects(title)) paintWords(painter, title, panel.title, strongFont(), t.text);
    const int titled = QFontMetrics{strongFont()}.horizontalAdvance(panel.title) + px(12);
    const auto step = gridStep(scale.high - scale.low);
    for (auto value = std::ceil(scale.low / step) * step; value <= scale.high; value += step) {
        const auto y = yOf(value, scale, plot);
        painter.setPen(QPen{t.border, 1, Qt::DotLine});
        painter.drawLine(QPointF{static_cast<double>(plot.left()), y}, QPointF{static_cast<double>(plot.right()), y});
        if (!words) continue;
        const QRect box{0, static_cast<int>(y) - px(8), plot.left() - px(6), px(16)};
        paintWords(painter, box, QString::number(std::abs(value) < step / 2 ? 0 : value, 'f', decimalsOf(step)), smallFont(), t.muted, Qt::AlignRight);
    }
    painter.setPen(QPen{t.border, 1});
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    for (const auto& one : breaks_) {
        if (one.from < from_ || one.from > to_) continue;
        const auto x = xOf(one.from - 0.5, plot);
        painter.setPen(QPen{t.muted, 1, Qt::DashLine});
        painter.drawLine(QPointF{x, static_cast<double>(plot.top())}, QPointF{x, static_cast<double>(plot.bottom())});
        if (&panel != &panels_.front()) continue;
        const int begin = std::max(static_cast<int>(x) + px(4), plot.left() + titled);  // behind the title
        paintWords(painter, QRect{begin, plot.top() - px(18), px(180), px(14)}, one.words, smallFont(), t.muted);
    }
    const QPen spec{t.series[3], 1.2, Qt::DashDotLine};
    for (const auto& value : {panel.specLower, panel.specUpper})
        if (value && *value >= scale.low && *value <= scale.high) {
            painter.setPen(spec);
            painter.drawLine(QPointF{static_cast<double>(plot.left()), yOf(*value, scale, plot)}, QPointF{static_cast<double>(plot.right()), yOf(*value, scale, plot)});
        }
}

// Lines of equal limits are one line, however many points they hold for.
void ChartView::paintLimits(QPainter& painter, const PlotPanel& panel, const Scale& scale, const QRect& plot, Part part) const {
    const auto& t = theme();
    QVector<QLineF> limits, centres, zones;
    const auto line = [&](QVector<QLineF>& into, double from, double to, double value) {
        const auto y = yOf(value, scale, plot);
        into.append(QLineF{from, y, to, y});
    };
    for (auto i = part.begin; i < part.end;) {
        const auto& first = panel.points[i];
        auto end = i + 1;
        while (end < part.end && panel.points[end].limits == first.limits) ++end;
        const auto from = xOf(first.first - 0.5, plot), to = xOf(panel.points[end - 1].last + 0.5, plot);
        i = end;
        if (!first.limits || (to - from < 0.3 && !limits.isEmpty() && limits.back().x2() > from - 0.3)) continue;
        const auto& of = *first.limits;
        line(limits, from, to, of.lower);
        line(limits, from, to, of.upper);
        line(centres, from, to, of.centre);
        for (const int n : {-2, -1, 1, 2}) {
            const auto value = of.centre + n * of.sigma;
            if (of.sigma > 0 && value > of.lower && value < of.upper) line(zones, from, to, value);
        }
    }
    const bool many = limits.size() > 80;  // limits that change with each point are steps: dashes would be lost
    drawDashed(painter, zones, QPen{t.border, 1.1}, plot.left(), many);
    painter.setPen(QPen{t.series[2], 1.2});
    painter.drawLines(centres);
    drawDashed(painter, limits, QPen{t.bad, 1.2}, plot.left(), many);
}

void ChartView::paintLimitWords(QPainter& painter, const PlotPanel& panel, const Scale& scale, const QRect& plot) const {
    const auto& t = theme();
    const auto range = scale.high - scale.low;
    std::vector<std::pair<double, QColor>> words;
    const auto last = std::find_if(panel.points.rbegin(), panel.points.rend(), [this](const PlotPoint& p) { return p.first <= to_ && p.limits; });
    if (last != panel.points.rend()) words = {{last->limits->upper, t.bad}, {last->limits->centre, t.series[2]}, {last->limits->lower, t.bad}};
    for (const auto& value : {panel.specLower, panel.specUpper})
        if (value && *value >= scale.low && *value <= scale.high) words.emplace_back(*value, t.series[3]);
    std::vector<int> taken;
    for (const auto& [value, ink] : words) {
        const int y = static_cast<int>(yOf(value, scale, plot));
        if (std::ranges::any_of(taken, [&](int other) { return std::abs(other - y) < px(13); })) continue;
        taken.push_back(y);
        paintWords(painter, QRect{plot.right() + px(8), y - px(8), px(82), px(16)}, limitNumber(value, range), smallFont(), ink);
    }
}

void ChartView::paintLine(QPainter& painter, const PlotPanel& panel, const Scale& scale, const QRect& plot, Part part) const {
    std::vector<Column> columns;
    columns.reserve(std::min(part.end - part.begin, static_cast<std::size_t>(plot.width()) + 4));
    for (auto i = part.begin; i < part.end; ++i) {
        const auto& point = panel.points[i];
        const int at = static_cast<int>(std::lround(xOf((point.first + point.last) / 2.0, plot)));
        const auto middle = (point.low + point.high) / 2;
        if (columns.empty() || columns.back().at != at) {
            columns.push_back({at, middle, middle, point.low, point.high});
            continue;
        }
        auto& column = columns.back();
        column.last = middle;
        column.low = std::min(column.low, point.low);
        column.high = std::max(column.high, point.high);
    }
    const auto y = [&](double value) { return yOf(value, scale, plot); };
    QVector<QLineF> lines;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto& c = columns[i];
        if (i > 0) lines.append(QLineF{static_cast<double>(columns[i - 1].at), y(columns[i - 1].last), static_cast<double>(c.at), y(c.first)});
        if (c.low < c.high) lines.append(QLineF{static_cast<double>(c.at), y(c.low), static_cast<double>(c.at), y(c.high)});
    }
    const bool roomy = plot.width() > px(5) * (to_ - from_ + 1);
    painter.setRenderHint(QPainter::Antialiasing, roomy);
    painter.setPen(QPen{theme().accent, roomy ? 1.6 : 1.0});
    painter.drawLines(lines);
    if (!roomy) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().accent);
    for (const auto& c : columns) painter.drawEllipse(QPointF{static_cast<double>(c.at), y(c.last)}, px(3) * 0.9, px(3) * 0.9);
}

// At most one mark of a kind in a column of pixels.
void ChartView::paintMarks(QPainter& painter, const PlotPanel& panel, const Scale& scale, const QRect& plot, Part part) const {
    painter.setRenderHint(QPainter::Antialiasing);
    int before[3] = {-1, -1, -1};
    for (auto i = part.begin; i < part.end; ++i) {
        const auto& point = panel.points[i];
        const bool inHand = point.first <= cursor_ && cursor_ <= point.last;
        if (point.marked == 0 && !point.leftOut && !inHand) continue;
        const auto x = xOf((point.first + point.last) / 2.0, plot);
        const int at = static_cast<int>(std::lround(x));
        if (point.leftOut) paintLeftOut(painter, x, yOf((point.low + point.high) / 2, scale, plot));
        const int beyond = !point.limits ? 0 : point.high > point.limits->upper ? 1 : point.low < point.limits->lower ? -1 : 0;
        const auto value = beyond > 0 ? point.high : beyond < 0 ? point.low : (point.low + point.high) / 2;
        if (point.marked > 0 && std::exchange(before[beyond + 1], at) != at) paintMark(painter, x, yOf(value, scale, plot), beyond);
        if (!inHand) continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{theme().accent, 1.8});
        painter.drawEllipse(QPointF{x, yOf(value, scale, plot)}, px(7), px(7));
    }
}

void ChartView::paintNumbers(QPainter& painter) const {
    if (panels_.empty()) return;
    const auto plot = plotOf(panels_.size() - 1);
    const auto step = std::max(1.0, gridStep(to_ - from_ + 1));
    for (auto number = std::ceil(from_ / step) * step; number <= to_; number += step) {
        const auto x = static_cast<int>(xOf(number, plot));
        paintWords(painter, QRect{x - px(40), height() - px(18), px(80), px(16)}, shownNumber(static_cast<std::int64_t>(number)), smallFont(), theme().muted, Qt::AlignHCenter);
    }
}

}  // namespace desk
