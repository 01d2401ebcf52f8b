#include "app/desk/paper.h"

#include <cmath>

#include <QBuffer>
#include <QFontMetricsF>
#include <QImageReader>
#include <QPageLayout>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include "app/desk/bar_code.h"

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
constexpr int mostPixels = 1600;  // a side of a bitmap: enough for a printer, and a bomb stays small

QString bitmapType(const QByteArray& bytes) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto format = QImageReader::imageFormat(&buffer);
    if (format == "png") return "image/png";
    return format == "jpeg" || format == "jpg" ? QStringLiteral("image/jpeg") : QString{};
}

// Qt takes what follows the last "base64,", whatever it is called; a picture within an SVG may be no SVG itself.
bool isWithin(QStringView href) {
    if (href.startsWith(u'#')) return true;
    const auto from = href.lastIndexOf(u"base64,");
    return href.startsWith(u"data:image/") && from >= 0 && !bitmapType(QByteArray::fromBase64(href.mid(from + 7).toLatin1())).isEmpty();
}

// Qt's reader opens the files that an SVG names as a picture or a style sheet. A picture for paper holds all it shows.
bool holdsAll(const QByteArray& svg) {
    QXmlStreamReader xml{svg};
    xml.setNamespaceProcessing(false);  // as Qt reads an SVG
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::ProcessingInstruction && xml.processingInstructionTarget() == u"xml-stylesheet") return false;
        if (token != QXmlStreamReader::StartElement || xml.name() == u"a") continue;  // a link is drawn, not followed
        for (const auto& attribute : xml.attributes())
            if (attribute.qualifiedName().endsWith(u"href") && !isWithin(attribute.value().trimmed())) return false;
    }
    return !xml.hasError();
}

}  // namespace

QString pictureType(const QByteArray& bytes) {
    if (const auto bitmap = bitmapType(bytes); !bitmap.isEmpty()) return bitmap;
    return bytes.contains("<svg") && holdsAll(bytes) && QSvgRenderer{bytes}.isValid() ? QStringLiteral("image/svg+xml") : QString{};
}

PaperPicture pictureOf(const QByteArray& bytes) {
    const auto type = bytes.isEmpty() ? QString{} : pictureType(bytes);
    if (type.isEmpty()) return {};
    if (type == "image/svg+xml") return {bytes, {}, QSvgRenderer{bytes}.viewBoxF().size()};
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader{&buffer};
    const auto size = reader.size();
    if (size.width() > mostPixels || size.height() > mostPixels) reader.setScaledSize(size.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio));
    reader.setAutoTransform(true);
    const auto bitmap = reader.read();
    return {{}, bitmap, bitmap.size()};
}

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

double Paper::widthOf(const QString& words, const PaperWords& look) {
    if (words.isEmpty()) return 0;
    return QFontMetricsF{laidFont(look)}.boundingRect(QRectF{0, 0, endless, endless}, Qt::AlignTop | Qt::AlignLeft, words).width();
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

void Paper::picture(const QRectF& box, const PaperPicture& picture) {
    if (picture) here().push_back({Mark::Kind::picture, box, {}, {}, picture});
}

void Paper::code(const QRectF& box, const BarCode& code) {
    here().push_back({Mark::Kind::code, box, {}, {}, {}, std::make_shared<const BarCode>(code)});
}

void Paper::paint(QPainter& painter, const Mark& mark) {
    switch (mark.kind) {
        case Mark::Kind::fill: return painter.fillRect(mark.box, mark.look.colour);
        case Mark::Kind::code: return mark.code->paint(painter, mark.box);
        case Mark::Kind::line:
            painter.setPen(QPen{mark.look.colour, 6});
            return painter.drawLine(mark.box.topLeft(), QPointF{mark.box.right(), mark.box.top()});
        case Mark::Kind::picture:
            painter.save();
            painter.setClipRect(mark.box, Qt::IntersectClip);  // an SVG may draw beyond what it shows
            painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
            if (!mark.picture.svg.isEmpty()) QSvgRenderer{mark.picture.svg}.render(&painter, mark.box);
            else painter.drawImage(mark.box, mark.picture.bitmap);
            return painter.restore();
        case Mark::Kind::words:
            painter.setPen(mark.look.colour);
            painter.setFont(laidFont(mark.look));
            painter.drawText(mark.box, flagsOf(mark.look), mark.text);
    }
}

void Paper::paint(QPainter& painter, int page, double scale) const {
    painter.save();
    painter.scale(scale, scale);
    for (const auto& mark : pages_[static_cast<std::size_t>(page)]) paint(painter, mark);
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
