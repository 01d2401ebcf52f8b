#include "app/desk/paper.h"

#include <cmath>

#include <QBuffer>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

namespace desk {
namespace {

// In the paper's own measure, so that every device breaks lines at the same words.
QFont laidFont(const PaperWords& look) {
    auto font = paperFont(look.points, look.strong);
    font.setPixelSize(static_cast<int>(std::lround(look.points * 10)));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping);  // Inter puts another hyphen between digits, which has no letter in a PDF: "SO 1"
    return font;
}

int flagsOf(const PaperWords& look) { return Qt::AlignTop | (look.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextWordWrap; }

constexpr double endless = 1e6;

}  // namespace

QFont paperFont(double points, bool strong) {
    QFont font;
    font.setFamilies({"Inter", "Noto Sans CJK SC"});
    font.setPointSizeF(points);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

double Paper::heightOf(double wide, const QString& words, const PaperWords& look) {
    if (words.isEmpty()) return 0;
    return QFontMetricsF{laidFont(look)}.boundingRect(QRectF{0, 0, wide, endless}, flagsOf(look), words).height();
}

double Paper::words(double x, double y, double wide, const QString& words, const PaperWords& look) {
    const auto high = heightOf(wide, words, look);
    if (high > 0) here().push_back({Mark::Kind::words, {x, y, wide, high + 20}, words, look});
    return high;
}

void Paper::line(double x1, double x2, double y, const QColor& colour) {
    here().push_back({Mark::Kind::line, {x1, y, x2 - x1, 0}, {}, {.colour = colour}});
}

void Paper::fill(const QRectF& box, const QColor& colour) { here().push_back({Mark::Kind::fill, box, {}, {.colour = colour}}); }

void Paper::paint(QPainter& painter, int page, double scale) const {
    painter.save();
    painter.scale(scale, scale);
    for (const auto& mark : pages_[static_cast<std::size_t>(page)]) {
        if (mark.kind == Mark::Kind::fill) {
            painter.fillRect(mark.box, mark.look.colour);
        } else if (mark.kind == Mark::Kind::line) {
            painter.setPen(QPen{mark.look.colour, 6});
            painter.drawLine(mark.box.topLeft(), QPointF{mark.box.right(), mark.box.top()});
        } else {
            painter.setPen(mark.look.colour);
            painter.setFont(laidFont(mark.look));
            painter.drawText(mark.box, flagsOf(mark.look), mark.text);
        }
    }
    painter.restore();
}

void Paper::print(QPagedPaintDevice& device) const {
    QPageLayout layout{QPageSize{QPageSize::A4}, QPageLayout::Portrait, QMarginsF{}, QPageLayout::Point};
    layout.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(layout);
    QPainter painter;
    if (!painter.begin(&device)) return;
    for (int page = 0; page < pages(); ++page) {
        if (page > 0) device.newPage();
        paint(painter, page, device.logicalDpiX() / 720.0);
    }
}

QByteArray Paper::pdf(const QString& title) const {
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer{&buffer};
    writer.setResolution(300);
    writer.setTitle(title);
    writer.setCreator("Throughline");
    print(writer);
    return bytes;
}

}  // namespace desk
