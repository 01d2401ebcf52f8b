#include "app/desk/histogram.h"

#include <algorithm>
#include <cmath>

#include <QPainter>
#include <QPainterPath>

#include "app/desk/list_parts.h"
#include "app/desk/say.h"
#include "app/desk/theme.h"

namespace desk {

Histogram::Histogram(QWidget* parent) : QWidget{parent} {
    setAccessibleName(desk::say("Histogram"));
    setMinimumHeight(px(120));
}

QSize Histogram::sizeHint() const { return {px(300), px(200)}; }

void Histogram::show(std::vector<HistogramBin> bins, std::vector<HistogramLine> lines, double mean, double deviation) {
    bins_ = std::move(bins);
    lines_ = std::move(lines);
    mean_ = mean;
    deviation_ = deviation;
    values_ = 0;
    low_ = bins_.empty() ? 0 : bins_.front().from;
    high_ = bins_.empty() ? 1 : bins_.back().to;
    QStringList words;
    for (const auto& bin : bins_) values_ += bin.count;
    for (const auto& line : lines_) {
        low_ = std::min(low_, line.at);
        high_ = std::max(high_, line.at);
        words << line.word + " " + QString::number(line.at, 'g', 6);
    }
    const auto air = high_ > low_ ? (high_ - low_) * 0.06 : 0.5;
    low_ -= air;
    high_ += air;
    setAccessibleDescription(desk::say("%1 values, %2").arg(values_).arg(words.join(", ")));
    update();
}

double Histogram::xOf(double value, const QRectF& plot) const { return plot.left() + (value - low_) / (high_ - low_) * plot.width(); }

double Histogram::peak() const {
    if (bins_.empty() || deviation_ <= 0) return 0;
    return values_ * (bins_.front().to - bins_.front().from) / (deviation_ * std::sqrt(2 * M_PI));
}

void Histogram::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plot{static_cast<double>(px(6)), static_cast<double>(px(30)), static_cast<double>(width() - px(12)), static_cast<double>(height() - px(50))};
    if (bins_.empty() || plot.height() < 10) {
        return paintWords(painter, rect(), desk::say("No values yet."), smallFont(), theme().muted, Qt::AlignHCenter);
    }
    double most = peak();
    for (const auto& bin : bins_) most = std::max(most, static_cast<double>(bin.count));
    paintBars(painter, plot, std::max(most, 1.0));
    paintCurve(painter, plot, std::max(most, 1.0));
    paintLines(painter, plot);
    painter.setPen(QPen{theme().border, 1});
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    for (const auto value : {bins_.front().from, bins_.back().to}) {
        const QRect box{static_cast<int>(xOf(value, plot)) - px(40), height() - px(18), px(80), px(16)};
        paintWords(painter, box, QString::number(value, 'g', 6), smallFont(), theme().muted, Qt::AlignHCenter);
    }
}

void Histogram::paintBars(QPainter& painter, const QRectF& plot, double most) const {
    auto colour = theme().series[0];
    colour.setAlphaF(theme().dark ? 0.62F : 0.45F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const auto& bin : bins_) {
        const auto left = xOf(bin.from, plot), right = xOf(bin.to, plot), high = bin.count / most * plot.height();
        painter.drawRect(QRectF{left, plot.bottom() - high, std::max(1.0, right - left - 1), high});
    }
}

void Histogram::paintCurve(QPainter& painter, const QRectF& plot, double most) const {
    if (deviation_ <= 0) return;
    const auto top = peak();
    QPainterPath path;
    constexpr int steps = 96;
    for (int i = 0; i <= steps; ++i) {
        const auto value = low_ + (high_ - low_) * i / steps, z = (value - mean_) / deviation_;
        const QPointF at{xOf(value, plot), plot.bottom() - top * std::exp(-z * z / 2) / most * plot.height()};
        if (i == 0) path.moveTo(at);
        else path.lineTo(at);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{theme().series[2], 1.6});
    painter.drawPath(path);
}

void Histogram::paintLines(QPainter& painter, const QRectF& plot) const {
    int level = 0;
    for (const auto& line : lines_) {
        const auto x = xOf(line.at, plot);
        const auto& ink = line.wanted ? theme().series[3] : theme().bad;
        painter.setPen(QPen{ink, 1.4, line.wanted ? Qt::DashDotLine : Qt::DashLine});
        painter.drawLine(QPointF{x, plot.top()}, QPointF{x, plot.bottom()});
        const int wide = QFontMetrics{smallFont()}.horizontalAdvance(line.word) + px(4);
        const int left = std::clamp(static_cast<int>(x) - wide / 2, 0, std::max(0, width() - wide));
        paintWords(painter, QRect{left, (level++ % 2) * px(14), wide, px(14)}, line.word, smallFont(), ink);
    }
}

}  // namespace desk
