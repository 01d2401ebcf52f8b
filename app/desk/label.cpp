#include "app/desk/label.h"

#include <algorithm>
#include <cmath>

#include <QBuffer>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include "app/desk/paper.h"
#include "app/desk/say.h"

namespace desk {
namespace {

constexpr double millimetre = 100, point = 2540.0 / 72;     // in hundredths of a millimetre
constexpr double leastModule = 0.25 * millimetre, mostModule = millimetre;  // what scanners read, and what is enough
constexpr int noEnd = 1000;  // lines
constexpr double codePoints = 6, leastPoints = 5;
constexpr double gap = 0.8 * millimetre;

// In the label's own measure, as in Paper: every device breaks lines at the same words.
QFont fontOf(double points, bool strong) {
    auto font = paperFont(points, strong);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(points * point))));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

double widthOf(const QString& text, double points, bool strong) {
    return QFontMetricsF{fontOf(points, strong)}.horizontalAdvance(text);
}

struct Lines {
    QStringList texts;
    double high = 0;  // one of them; Chinese needs more than Latin letters
};

// The text in at most so many lines, the last one cut with an ellipsis.
Lines linesOf(const QString& text, double points, bool strong, double wide, int most) {
    const auto font = fontOf(points, strong);
    QTextLayout layout{text.simplified(), font};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    Lines lines;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(wide);
        lines.high = std::max(lines.high, line.height());
        if (lines.texts.size() + 1 == most) {
            lines.texts << QFontMetricsF{font}.elidedText(layout.text().mid(line.textStart()), Qt::ElideRight, wide);
            break;
        }
        lines.texts << layout.text().mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

// As large as one line allows, down to 60 of 100; smaller it is not worth it, and two lines are.
double fitting(const QString& text, double points, double wide) {
    const double needed = widthOf(text.simplified(), points, true);
    return needed <= wide ? points : std::max({points * 0.99 * wide / needed, points * 0.6, leastPoints});
}

struct Look {
    double points;
    bool strong = false, quiet = false;
};

// Lines below each other, from the top of a room on.
class Column {
public:
    Column(const QRectF& room, std::vector<PrintedLabel::Piece>& pieces)
        : room_(room), pieces_(pieces), y_(room.top()) {}
    bool fits() const { return y_ <= room_.bottom() + 0.5; }
    void skip(double high) { y_ += high; }
    double y() const { return y_; }
    void goTo(double y) { y_ = y; }
    // The height that the lines take.
    double add(const Lines& lines, double x, double wide, const Look& look) {
        const double before = y_;
        for (const auto& text : lines.texts) {
            if (text.isEmpty()) continue;
            pieces_.push_back({{x, y_, wide, lines.high}, text, look.points, look.strong, look.quiet});
            y_ += lines.high;
        }
        return y_ - before;
    }

private:
    QRectF room_;
    std::vector<PrintedLabel::Piece>& pieces_;
    double y_;
};

void layBig(Column& column, const QStringList& big, const QRectF& room, double points) {
    for (const auto& text : big) {
        if (text.simplified().isEmpty()) continue;
        const double fit = fitting(text, points, room.width());
        const auto lines = linesOf(text, fit, true, room.width(), 2);
        column.add(lines, room.left(), room.width(), {.points = fit, .strong = true});
        column.skip(gap / 2);
        points *= 0.65;  // what comes next is less important
    }
}

void layFacts(Column& column, const LabelledWords& facts, const QRectF& room, double points) {
    const double namePoints = std::max(leastPoints, points * 0.8);
    double nameWide = 0;
    for (const auto& [name, value] : facts)
        if (!value.isEmpty()) nameWide = std::max(nameWide, widthOf(name, namePoints, false) + gap);
    nameWide = std::min(nameWide, room.width() * 0.4);
    const double valueWide = room.width() - nameWide - gap;
    for (const auto& [name, value] : facts) {
        if (value.simplified().isEmpty()) continue;
        const double top = column.y();
        const auto names = linesOf(name, namePoints, false, nameWide, 1);
        const double nameHigh = column.add(names, room.left(), nameWide, {.points = namePoints, .quiet = true});
        column.goTo(top);
        const auto values = linesOf(value, points, true, valueWide, 2);
        const double valueLeft = room.left() + nameWide + gap;
        const double high = column.add(values, valueLeft, valueWide, {.points = points, .strong = true});
        column.goTo(top + std::max(high, nameHigh) + gap / 2);
    }
}

QPageLayout pageOf(const PrintedLabel& label) {
    const QPageSize size{label.size(), QPageSize::Millimeter, {}, QPageSize::ExactMatch};
    QPageLayout layout{size, QPageLayout::Portrait, QMarginsF{}, QPageLayout::Millimeter};
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

}  // namespace

PrintedLabel::PrintedLabel(const LabelText& text, const QSizeF& millimetres) : size_(millimetres), code_(text.code) {
    lay(text);
}

void PrintedLabel::refuseSmall() const {
    const auto whole = [](double mm) { return static_cast<std::int64_t>(std::lround(mm)); };
    db::refuse("desk.label.small",
               "A label of {wide} by {high} mm has no room for all that stands on it. Choose a larger one, or shorten "
               "the words.",
               {{"wide", whole(size_.width())}, {"high", whole(size_.height())}});
}

void PrintedLabel::lay(const LabelText& text) {
    const double margin = std::clamp(std::min(size_.width(), size_.height()) * 0.05, 1.5, 5.0) * millimetre;
    const QRectF whole{{0, 0}, size_ * millimetre};
    const auto room = layCode(whole.adjusted(margin, margin, -margin, -margin), text.big);
    const auto codePieces = pieces_;
    for (const double factor : {1.0, 0.85, 0.7, 0.6, 0.5, 0.42, 0.35, 0.3}) {
        if (room.width() <= 0 || room.height() <= 0) break;
        if (layWords(text, room, factor)) return;
        pieces_ = codePieces;
    }
    refuseSmall();
}

// Bars stand at the foot, as wide as the label; a matrix at the right, or at the foot of a label that stands upright.
// What it says stands below it in small letters, in as many lines as it takes, unless it stands there big.
QRectF PrintedLabel::layCode(QRectF room, const QStringList& big) {
    if (!code_) return room;
    if (room.width() <= 0 || room.height() <= 0) refuseSmall();
    Lines words;
    if (!big.contains(code_->words())) words = linesOf(code_->words(), codePoints, false, room.width(), noEnd);
    QRectF at = room;
    at.setTop(room.bottom() - words.high * static_cast<double>(words.texts.size()));
    Column below{at, pieces_};
    below.add(words, room.left(), room.width(), {.points = codePoints});
    if (!words.texts.isEmpty()) room.setBottom(at.top() - gap);
    const double most = mostModule * (code_->columns() + 2 * code_->quiet());
    const bool upright = room.height() > room.width() * 1.1;
    QSizeF box{std::min(room.width(), most), std::clamp(room.height() * 0.35, 8 * millimetre, 32 * millimetre)};
    if (!code_->isBars()) {
        const double wide = room.width() * (upright ? 0.7 : 0.45), high = room.height() * (upright ? 0.45 : 1);
        const double side = std::min({wide, high, most});
        box = QSizeF{side, side};
    }
    if (code_->moduleIn(box) < leastModule || box.height() > room.height()) refuseSmall();
    const bool beside = !code_->isBars() && !upright;
    const double top = beside ? room.top() : room.bottom() - box.height();
    const double left = beside ? room.right() - box.width() : room.center().x() - box.width() / 2;
    pieces_.push_back({{{left, top}, box}, {}});
    if (beside) room.setRight(left - gap);
    else room.setBottom(top - gap);
    return room;
}

bool PrintedLabel::layWords(const LabelText& text, const QRectF& room, double factor) {
    const double high = std::min(size_.height(), size_.width());
    const double bigPoints = std::max(leastPoints, std::clamp(high * 0.5, 9.0, 60.0) * factor);
    const double factPoints = std::max(leastPoints, std::clamp(high * 0.18, 6.5, 16.0) * factor);
    Column column{room, pieces_};
    if (!text.above.simplified().isEmpty()) {
        const double points = std::max(leastPoints, factPoints * 0.8);
        column.add(linesOf(text.above, points, false, room.width(), 1), room.left(), room.width(),
                     {.points = points, .quiet = true});
        column.skip(gap / 2);
    }
    layBig(column, text.big, room, bigPoints);
    layFacts(column, text.facts, room, factPoints);
    return column.fits();
}

void PrintedLabel::paint(QPainter& painter, double unitsPerMillimetre) const {
    painter.save();
    painter.scale(unitsPerMillimetre / millimetre, unitsPerMillimetre / millimetre);
    for (const auto& piece : pieces_) {
        if (piece.isCode()) {
            code_->paint(painter, piece.box);
            continue;
        }
        painter.setFont(fontOf(piece.points, piece.strong));
        painter.setPen(piece.quiet ? ink::quiet : ink::text);
        painter.drawText(piece.box, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine | Qt::TextDontClip, piece.text);
    }
    painter.restore();
}

void printLabels(QPagedPaintDevice& device, const std::vector<PrintedLabel>& labels) {
    QPainter painter;
    QSizeF before;
    for (const auto& label : labels) {
        if (label.size() != before) device.setPageLayout(pageOf(label));
        before = label.size();
        if (!painter.isActive() ? !painter.begin(&device) : !device.newPage()) return;
        label.paint(painter, device.logicalDpiX() / 25.4);
    }
}

QByteArray labelsPdf(const std::vector<PrintedLabel>& labels, const QString& title) {
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer{&buffer};
    writer.setResolution(600);
    writer.setTitle(title);
    writer.setCreator("Throughline");
    printLabels(writer, labels);
    return bytes;
}

}  // namespace desk
