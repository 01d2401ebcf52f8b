#include "app/terminal/kit/tap_picture.h"

#include <algorithm>

#include <QMouseEvent>
#include <QPainter>

#include "app/desk/theme.h"
#include "app/terminal/kit/measure.h"

namespace terminal {
namespace {

constexpr int whole = 1000, middle = 500, arrow = 20;  // thousandths

}  // namespace

TapPicture::TapPicture(const QString& name, QWidget* parent) : QWidget{parent} {
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TapPicture::draw(std::function<QPixmap(QSize)> drawn) {
    drawn_ = std::move(drawn);
    cross_.reset();
    picture_ = drawn_ ? drawn_(size()) : QPixmap{};
    update();
}

QSize TapPicture::sizeHint() const { return {target() * 6, target() * 4}; }
QSize TapPicture::minimumSizeHint() const { return {target() * 3, target() * 2}; }

void TapPicture::resizeEvent(QResizeEvent*) {
    if (drawn_) picture_ = drawn_(size());
}

QRect TapPicture::area() const {
    QRect area{QPoint{}, picture_.size()};
    area.moveCenter(rect().center());
    return area;
}

void TapPicture::tap(Place place) {
    cross_ = place;
    update();
    if (tapped) tapped(place);
}

// Beside the picture is nowhere.
void TapPicture::mouseReleaseEvent(QMouseEvent* event) {
    const auto on = area();
    const auto at = event->position().toPoint();
    if (empty() || !on.contains(at)) return;
    const auto part = [](int from, int length) {
        return length <= 1 ? 0 : std::clamp(static_cast<int>(std::int64_t{from} * whole / (length - 1)), 0, whole);
    };
    tap({part(at.x() - on.left(), on.width()), part(at.y() - on.top(), on.height())});
}

bool TapPicture::takeKey(int key) {
    if (empty()) return false;
    auto place = cross_.value_or(Place{middle, middle});
    switch (key) {
        case Qt::Key_Left: place.x -= arrow; break;
        case Qt::Key_Right: place.x += arrow; break;
        case Qt::Key_Up: place.y -= arrow; break;
        case Qt::Key_Down: place.y += arrow; break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!cross_) return false;
            tap(place);
            return true;
        default: return false;
    }
    cross_ = Place{std::clamp(place.x, 0, whole), std::clamp(place.y, 0, whole)};
    update();
    return true;
}

void TapPicture::paintEvent(QPaintEvent*) {
    const auto& t = desk::theme();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto on = area();
    painter.drawPixmap(on.topLeft(), picture_);
    painter.setPen(t.border);
    painter.setBrush(Qt::NoBrush);
    if (!empty()) painter.drawRect(on.adjusted(0, 0, -1, -1));
    if (!cross_) return;
    const QPointF at{on.left() + cross_->x * (on.width() - 1.0) / whole, on.top() + cross_->y * (on.height() - 1.0) / whole};
    painter.setPen(QPen{t.bad, double(desk::px(3))});
    painter.drawEllipse(at, desk::px(12), desk::px(12));
    painter.drawLine(at - QPointF{double(desk::px(20)), 0}, at + QPointF{double(desk::px(20)), 0});
    painter.drawLine(at - QPointF{0, double(desk::px(20))}, at + QPointF{0, double(desk::px(20))});
}

}  // namespace terminal
