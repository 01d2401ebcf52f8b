// Documents on A4: laid out once, in tenths of a point, and painted alike on a printer, a PDF and the screen.
// Layout and PDF need no window, so they are done beside the window's thread.
#pragma once
#include <memory>
#include <vector>

#include <QByteArray>
#include <QColor>
#include <QFont>
#include <QImage>
#include <QRectF>
#include <QString>

class QPagedPaintDevice;
class QPainter;

namespace desk {

class BarCode;

// Paper is white whatever the screen is.
namespace ink {
inline const QColor text{0x1b, 0x24, 0x30}, quiet{0x5c, 0x67, 0x73}, line{0xc8, 0xcf, 0xd8}, band{0xf1, 0xf4, 0xf8}, accent{0x1a, 0x56, 0xc0};
}
QFont paperFont(double points, bool strong = false);

struct PaperWords {
    double points = 9;
    bool strong = false;
    QColor colour = ink::text;
    bool right = false;
};

// A picture for paper: of an SVG its strokes, so that it is sharp on every device.
struct PaperPicture {
    QByteArray svg;
    QImage bitmap;
    QSizeF size;  // in any measure: only how wide for how high
    explicit operator bool() const { return !size.isEmpty(); }
};
// Nothing where the bytes are no picture in PNG, JPEG or SVG, or an SVG that names files or addresses elsewhere.
PaperPicture pictureOf(const QByteArray&);
QString pictureType(const QByteArray&);  // "image/png", "image/jpeg", "image/svg+xml" or ""

class Paper {
public:
    static constexpr double width = 5953, height = 8419;                       // A4
    static constexpr double left = 570, right = width - 570, bottom = height - 800;  // where text stands
    int pages() const { return static_cast<int>(pages_.size()); }
    void newPage() { pages_.emplace_back(); }
    void toPage(int page) { at_ = page; }  // what is written next stands there; -1: on the last
    // Words within a width, wrapped between words and between Chinese characters; the height they take.
    double words(double x, double y, double wide, const QString&, const PaperWords& = {});
    static double heightOf(double wide, const QString&, const PaperWords& = {});
    static double widthOf(const QString&, const PaperWords& = {});  // of the widest line, unwrapped
    void picture(const QRectF&, const PaperPicture&);
    void code(const QRectF&, const BarCode&);  // in the middle, with its quiet zone
    void line(double x1, double x2, double y, const QColor& = ink::line);
    void fill(const QRectF&, const QColor&);

    // One page where the painter stands, `scale` device units for a tenth of a point.
    void paint(QPainter&, int page, double scale) const;
    void print(QPagedPaintDevice&) const;  // sets A4 without margins
    QByteArray pdf(const QString& title) const;

private:
    struct Mark {
        enum class Kind { words, line, fill, picture, code } kind;
        QRectF box;
        QString text;
        PaperWords look;
        PaperPicture picture = {};
        std::shared_ptr<const BarCode> code = {};
    };
    static void paint(QPainter&, const Mark&);
    std::vector<Mark>& here() { return pages_[at_ < 0 ? pages_.size() - 1 : static_cast<std::size_t>(at_)]; }
    std::vector<std::vector<Mark>> pages_ = std::vector<std::vector<Mark>>(1);
    int at_ = -1;
};

}  // namespace desk
