#include "quality/ui/pareto_view.h"

#include <cmath>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include "app/desk/list_parts.h"
#include "app/desk/say.h"
#include "app/desk/theme.h"

namespace quality::cases {

using desk::px;
using desk::say;

namespace {

QString percentOf(double share) { return QString::number(share * 100, 'f', 1) + QStringLiteral(" %"); }

// 1, 2 or 5 times a power of ten: about four steps up to `most`.
double stepTo(double most) {
    const auto raw = std::max(most, 1e-9) / 4, power = std::pow(10, std::floor(std::log10(raw))), rest = raw / power;
    return (rest <= 1 ? 1 : rest <= 2 ? 2 : rest <= 5 ? 5 : 10) * power;
}

}  // namespace

ParetoView::ParetoView(QWidget* parent) : QWidget{parent} {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::ArrowCursor);
}

QSize ParetoView::sizeHint() const { return {px(640), px(260)}; }
QSize ParetoView::minimumSizeHint() const { return {px(320), px(180)}; }

void ParetoView::show(const QString& title, std::vector<ParetoItem> items, const QString& empty) {
    title_ = title;
    empty_ = empty;
    const auto name = at_ >= 0 && at_ < static_cast<int>(items_.size()) ? items_[static_cast<std::size_t>(at_)].name : QString{};
    items_ = std::move(items);
    hovered_ = -1;
    at_ = items_.empty() ? -1 : 0;
    for (std::size_t i = 0; i < items_.size(); ++i)
        if (!name.isEmpty() && items_[i].name == name) at_ = static_cast<int>(i);
    describe();
    update();
}

void ParetoView::setCurrent(int at) {
    if (items_.empty()) return;
    at_ = std::clamp(at, 0, static_cast<int>(items_.size()) - 1);
    describe();
    update();
}

QString ParetoView::told(int at) const {
    const auto& item = items_[static_cast<std::size_t>(at)];
    return say("%1: %2, %3 of all, %4 with those before it").arg(item.name, item.shown, percentOf(item.share), percentOf(item.upTo));
}

void ParetoView::describe() {
    setAccessibleName(title_);
    if (at_ < 0) return setAccessibleDescription(empty_);
    setAccessibleDescription(told(at_) + ". " + say("Bar %1 of %2").arg(at_ + 1).arg(items_.size()));
}

// ---------------------------------------------------------------- where things stand

QRectF ParetoView::plot() const {
    return {static_cast<double>(px(56)), static_cast<double>(px(34)), static_cast<double>(width() - px(112)), static_cast<double>(height() - px(34) - px(44))};
}

double ParetoView::total() const {
    double sum = 0;
    for (const auto& item : items_) sum += item.value;
    return std::max(sum, 1e-9);
}

QRectF ParetoView::bar(int at) const {
    if (at < 0 || at >= static_cast<int>(items_.size())) return {};
    const auto area = plot();
    const auto each = area.width() / static_cast<double>(items_.size());
    const auto high = items_[static_cast<std::size_t>(at)].value / total() * area.height();
    const auto wide = std::min(each * 0.8, static_cast<double>(px(90)));
    return {area.left() + each * (at + 0.5) - wide / 2, area.bottom() - high, wide, high};
}

// The whole column of a bar, so that small ones can be hit.
int ParetoView::barAt(const QPointF& point) const {
    const auto area = plot();
    if (items_.empty() || point.x() < area.left() || point.x() >= area.right() || point.y() < area.top()) return -1;
    return static_cast<int>((point.x() - area.left()) / (area.width() / static_cast<double>(items_.size())));
}

// ---------------------------------------------------------------- painting

void ParetoView::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& t = desk::theme();
    painter.setPen(QPen{hasFocus() ? t.accent : t.border, 1});
    painter.setBrush(t.card);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8));
    painter.setFont(desk::strongFont());
    painter.setPen(t.text);
    painter.drawText(QRect{px(14), px(6), width() - px(28), px(22)}, Qt::AlignLeft | Qt::AlignVCenter, title_);
    if (items_.empty()) {
        painter.setFont(desk::plainFont());
        painter.setPen(t.muted);
        painter.drawText(rect().adjusted(px(24), px(34), -px(24), -px(12)), static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextWordWrap), empty_);
        return;
    }
    const auto area = plot();
    if (area.width() < 40 || area.height() < 20) return;
    paintAxes(painter, area);
    paintBars(painter, area);
    paintLine(painter, area);
}

void ParetoView::paintAxes(QPainter& painter, const QRectF& area) const {
    const auto& t = desk::theme();
    painter.setFont(desk::smallFont());
    const auto all = total(), step = stepTo(all);
    for (double value = 0; value <= all + step * 1e-6; value += step) {
        const auto y = area.bottom() - value / all * area.height();
        painter.setPen(QPen{t.border, 1, value == 0 ? Qt::SolidLine : Qt::DotLine});
        painter.drawLine(QPointF{area.left(), y}, QPointF{area.right(), y});
        painter.setPen(t.muted);
        painter.drawText(QRectF{0, y - px(8), area.left() - px(6), static_cast<double>(px(16))}, Qt::AlignRight | Qt::AlignVCenter,
                         desk::grouped(QString::number(value, 'g', 6).toStdString()));
    }
    for (const int percent : {0, 50, 80, 100}) {
        const auto y = area.bottom() - percent / 100.0 * area.height();
        painter.setPen(t.muted);
        painter.drawText(QRectF{area.right() + px(6), y - px(8), static_cast<double>(px(48)), static_cast<double>(px(16))}, Qt::AlignLeft | Qt::AlignVCenter,
                         QStringLiteral("%1 %").arg(percent));
        if (percent != 80) continue;
        painter.setPen(QPen{t.series[1], 1, Qt::DashLine});
        painter.drawLine(QPointF{area.left(), y}, QPointF{area.right(), y});
    }
}

void ParetoView::paintBars(QPainter& painter, const QRectF& area) const {
    const auto& t = desk::theme();
    const auto each = area.width() / static_cast<double>(items_.size());
    const QFontMetrics metrics{desk::smallFont()};
    for (int i = 0; i < static_cast<int>(items_.size()); ++i) {
        const auto box = bar(i);
        auto colour = t.series[0];
        if (i != at_ && i != hovered_) colour.setAlphaF(t.dark ? 0.62F : 0.55F);
        painter.setPen(i == at_ && hasFocus() ? QPen{t.accent, 2} : QPen{Qt::NoPen});
        painter.setBrush(colour);
        painter.drawRoundedRect(box, px(2), px(2));
        painter.setPen(i == at_ ? t.text : t.muted);
        const auto& item = items_[static_cast<std::size_t>(i)];
        const auto room = static_cast<int>(each) - px(4);
        const QRectF below{area.left() + each * i + px(2), area.bottom() + px(4), static_cast<double>(room), static_cast<double>(px(16))};
        painter.drawText(below, Qt::AlignHCenter | Qt::AlignVCenter, metrics.elidedText(item.name, Qt::ElideRight, room));
        painter.drawText(below.translated(0, px(16)), Qt::AlignHCenter | Qt::AlignVCenter, metrics.elidedText(item.shown, Qt::ElideRight, room));
    }
}

void ParetoView::paintLine(QPainter& painter, const QRectF& area) const {
    const auto& t = desk::theme();
    const auto each = area.width() / static_cast<double>(items_.size());
    QPolygonF line;
    for (std::size_t i = 0; i < items_.size(); ++i)
        line << QPointF{area.left() + each * (static_cast<double>(i) + 0.5), area.bottom() - items_[i].upTo * area.height()};
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{t.series[1], 1.8});
    painter.drawPolyline(line);
    painter.setBrush(t.card);
    for (const auto& point : line) painter.drawEllipse(point, px(3), px(3));
}

// ---------------------------------------------------------------- keys and the mouse

void ParetoView::keyPressEvent(QKeyEvent* key) {
    switch (key->key()) {
        case Qt::Key_Left:
            return setCurrent(at_ - 1);
        case Qt::Key_Right:
            return setCurrent(at_ + 1);
        case Qt::Key_Home:
            return setCurrent(0);
        case Qt::Key_End:
            return setCurrent(static_cast<int>(items_.size()) - 1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (at_ >= 0 && opened && key->modifiers() == Qt::NoModifier) return opened(at_);
            break;
        default:
            break;
    }
    QWidget::keyPressEvent(key);
}

void ParetoView::mousePressEvent(QMouseEvent* event) {
    const auto at = barAt(event->position());
    if (event->button() != Qt::LeftButton || at < 0) return;
    setCurrent(at);
    if (opened) opened(at);
}

void ParetoView::mouseMoveEvent(QMouseEvent* event) {
    const auto at = barAt(event->position());
    if (at == hovered_) return;
    hovered_ = at;
    setCursor(at < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void ParetoView::leaveEvent(QEvent* event) {
    hovered_ = -1;
    update();
    QWidget::leaveEvent(event);
}

void ParetoView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void ParetoView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

bool ParetoView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto at = barAt(help->pos()); at >= 0) QToolTip::showText(help->globalPos(), told(at), this);
    else QToolTip::hideText();
    return true;
}

}  // namespace quality::cases
