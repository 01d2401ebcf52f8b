#include "app/desk/chart.h"

#include <cmath>

#include <QHelpEvent>
#include <QPainterPath>
#include <QToolTip>

#include "app/desk/say.h"
#include "app/desk/theme.h"

namespace desk {
namespace {

// 1, 2 or 5 times a power of ten: about three steps over the range.
double stepFor(double range) {
    const auto raw = std::max(range, 1e-9) / 3, power = std::pow(10, std::floor(std::log10(raw)));
    const auto rest = raw / power;
    return (rest <= 1 ? 1 : rest <= 2 ? 2 : rest <= 5 ? 5 : 10) * power;
}

QString tick(double value) {
    if (std::abs(value) >= 1e6) return QString::number(value / 1e6, 'g', 3) + "M";
    if (std::abs(value) >= 1e4) return QString::number(value / 1e3, 'g', 4) + "k";
    return QString::number(value, 'g', 4);
}

}  // namespace

Chart::Chart(QWidget* parent) : QWidget{parent} { setMouseTracking(true); }

void Chart::setTitle(const QString& title) {
    title_ = title;
    describe();
}

void Chart::setBars(std::vector<std::string> labels, std::vector<Series> series) {
    labels_ = std::move(labels);
    bars_ = std::move(series);
    describe();
    update();
}

void Chart::setLines(std::vector<std::string> labels, std::vector<Series> series) {
    labels_ = std::move(labels);
    lines_ = std::move(series);
    describe();
    update();
}

void Chart::setFromZero(bool on) {
    fromZero_ = on;
    update();
}

QSize Chart::sizeHint() const { return {px(320), px(180)}; }

void Chart::describe() {
    setAccessibleName(title_.isEmpty() ? say("Chart") : title_);
    QStringList all;
    for (const auto* group : {&bars_, &lines_})
        for (const auto& series : *group)
            if (!series.values.empty())
                all << say("%1 last %2, highest %3").arg(text(series.name)).arg(tick(series.values.back()))
                           .arg(tick(*std::max_element(series.values.begin(), series.values.end())));
    setAccessibleDescription(all.join("; "));
}

std::pair<double, double> Chart::range() const {
    constexpr auto end = std::numeric_limits<double>::infinity();
    double low = fromZero_ ? 0 : end, high = fromZero_ ? 0 : -end;
    for (const auto* group : {&bars_, &lines_})
        for (const auto& series : *group)
            for (const auto value : series.values)
                if (!std::isnan(value)) low = std::min(low, value), high = std::max(high, value);
    if (!(low <= high)) low = high = 0;
    if (high == low) high = low + 1;
    const auto step = stepFor(high - low);
    return {std::floor(low / step) * step, std::ceil(high / step) * step};
}

QRectF Chart::plot() const {
    const double top = title_.isEmpty() ? px(8) : px(26);
    return QRectF{static_cast<double>(px(40)), top, static_cast<double>(width() - px(48)), static_cast<double>(height()) - top - px(20)};
}

void Chart::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    if (!title_.isEmpty()) {
        painter.setFont(strongFont());
        painter.setPen(theme().text);
        painter.drawText(QRect{0, 0, width(), px(22)}, Qt::AlignLeft | Qt::AlignTop, title_);
    }
    const auto area = plot();
    if (area.width() < 20 || area.height() < 20) return;
    const auto [low, high] = range();
    paintFrame(painter, area, low, high);
    paintBars(painter, area, low, high);
    paintLines(painter, area, low, high);
    paintLegend(painter);
}

// In the line of the title, where there is more than one.
void Chart::paintLegend(QPainter& painter) const {
    if (bars_.size() + lines_.size() < 2) return;
    const QFontMetrics metrics{smallFont()};
    painter.setFont(smallFont());
    int right = width() - px(8);
    for (std::size_t i = bars_.size() + lines_.size(); i-- > 0;) {
        const auto& series = i < bars_.size() ? bars_[i] : lines_[i - bars_.size()];
        const auto words = text(series.name);
        if (words.isEmpty()) continue;
        const int wide = metrics.horizontalAdvance(words);
        painter.setPen(theme().muted);
        painter.drawText(QRect{right - wide, 0, wide, px(22)}, Qt::AlignLeft | Qt::AlignVCenter, words);
        painter.fillRect(QRect{right - wide - px(14), px(9), px(10), px(4)}, theme().series[i % 6]);
        right -= wide + px(24);
    }
}

void Chart::paintFrame(QPainter& painter, const QRectF& area, double low, double high) const {
    painter.setFont(smallFont());
    const auto step = stepFor(high - low);
    for (double value = low; value <= high + step / 2; value += step) {
        const auto y = area.bottom() - (value - low) / (high - low) * area.height();
        painter.setPen(QPen{theme().border, 1, std::abs(value) < step / 2 ? Qt::SolidLine : Qt::DotLine});
        painter.drawLine(QPointF{area.left(), y}, QPointF{area.right(), y});
        painter.setPen(theme().muted);
        painter.drawText(QRectF{0, y - px(8), area.left() - px(6), static_cast<double>(px(16))}, Qt::AlignRight | Qt::AlignVCenter, tick(value));
    }
    if (labels_.empty()) return;
    const auto each = area.width() / static_cast<double>(labels_.size());
    const QFontMetrics metrics{smallFont()};
    double free = area.left() - 1;
    for (std::size_t i = 0; i < labels_.size(); ++i) {
        const auto words = text(labels_[i]);
        const double width = metrics.horizontalAdvance(words) + px(6), middle = area.left() + each * (static_cast<double>(i) + 0.5);
        if (middle - width / 2 < free) continue;
        painter.drawText(QRectF{middle - width / 2, area.bottom() + px(4), width, static_cast<double>(px(16))}, Qt::AlignCenter, words);
        free = middle + width / 2;
    }
}

void Chart::paintBars(QPainter& painter, const QRectF& area, double low, double high) const {
    if (labels_.empty() || bars_.empty()) return;
    const auto each = area.width() / static_cast<double>(labels_.size());
    const auto wide = std::min(each * 0.64, static_cast<double>(px(28))) / static_cast<double>(bars_.size());
    const auto zero = area.bottom() - (0 - low) / (high - low) * area.height();
    for (std::size_t s = 0; s < bars_.size(); ++s)
        for (std::size_t i = 0; i < std::min(labels_.size(), bars_[s].values.size()); ++i) {
            const auto value = bars_[s].values[i];
            if (std::isnan(value) || value == 0) continue;
            const auto y = area.bottom() - (value - low) / (high - low) * area.height();
            const auto left = area.left() + each * (static_cast<double>(i) + 0.5) - wide * static_cast<double>(bars_.size()) / 2 +
                              wide * static_cast<double>(s);
            auto colour = theme().series[s % 6];
            if (bars_.size() == 1 && i + 1 < labels_.size()) colour.setAlphaF(theme().dark ? 0.62F : 0.45F);  // the last one stands out
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawRoundedRect(QRectF{left, std::min(y, zero), wide - 1, std::abs(zero - y)}, px(2), px(2));
        }
}

void Chart::paintLines(QPainter& painter, const QRectF& area, double low, double high) const {
    const auto offset = bars_.size();
    for (std::size_t s = 0; s < lines_.size(); ++s) {
        const auto& values = lines_[s].values;
        if (values.size() < 2) continue;
        QPainterPath path;
        bool drawing = false;
        const auto each = area.width() / static_cast<double>(std::max(labels_.size(), values.size()));
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (std::isnan(values[i])) {
                drawing = false;
                continue;
            }
            const QPointF at{area.left() + each * (static_cast<double>(i) + 0.5), area.bottom() - (values[i] - low) / (high - low) * area.height()};
            if (drawing) path.lineTo(at);
            else path.moveTo(at);
            drawing = true;
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{theme().series[(s + offset) % 6], 1.8});
        painter.drawPath(path);
    }
}

bool Chart::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && !labels_.empty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto area = plot();
        const auto at = static_cast<std::int64_t>((help->pos().x() - area.left()) / (area.width() / static_cast<double>(labels_.size())));
        if (at >= 0 && at < static_cast<std::int64_t>(labels_.size())) {
            const auto i = static_cast<std::size_t>(at);
            auto words = text(labels_[i]);
            for (const auto* group : {&bars_, &lines_})
                for (const auto& series : *group)
                    if (i < series.values.size()) words += "\n" + text(series.name) + (series.name.empty() ? "" : " ") + grouped(QString::number(series.values[i], 'f', 2).toStdString());
            QToolTip::showText(help->globalPos(), words, this);
        }
        return true;
    }
    return QWidget::event(event);
}

}  // namespace desk
