// A thread on paper: the picture on one sheet as large as it needs, then the same records in time. White and sharp whatever
// the screen is, and whole where the window shows a part.
#include <cmath>
#include <map>

#include <QBuffer>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

#include "app/desk/paper.h"
#include "app/desk/words.h"
#include "quality/thread_layout.h"
#include "quality/ui/trace.h"
#include "quality/ui/trace_time.h"

namespace quality::ui {

using desk::say;
using desk::text;

namespace {

namespace ink = desk::ink;
constexpr double edge = 400, headed = 900;                // tenths of a point: around the sheet, and where its picture begins
constexpr double wide = 8420, high = 5950;                // A4 across
constexpr double pixel = 7.5, largest = 140'000;          // of the screen's picture; of a sheet that programs still open
constexpr double rowHigh = 240, labelWide = 1900;

void setSheet(QPdfWriter& writer, double width, double height) {
    writer.setPageSize(QPageSize{QSizeF{width / 10, height / 10}, QPageSize::Point, {}, QPageSize::ExactMatch});
    writer.setPageMargins(QMarginsF{});
}

void put(QPainter& painter, const QRectF& box, const QString& words, double points, bool strong = false, const QColor& colour = ink::text,
         Qt::Alignment where = Qt::AlignLeft | Qt::AlignVCenter) {
    const auto font = desk::paperFont(points, strong);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, static_cast<int>(where) | Qt::TextSingleLine, QFontMetricsF{font, painter.device()}.elidedText(words, Qt::ElideRight, box.width()));
}

double widthOf(const QPainter& painter, const QString& words, double points) {
    return QFontMetricsF{desk::paperFont(points), painter.device()}.horizontalAdvance(words);
}

QColor colourOf(desk::Tone tone) {
    if (tone == desk::Tone::active) return ink::accent;
    return tone == desk::Tone::bad ? ink::text : ink::quiet;
}

// ---------------------------------------------------------------- the picture

class GraphOnPaper {
public:
    explicit GraphOnPaper(const Thread& thread) : thread_(thread) {
        for (auto* one : {&sizes_.width, &sizes_.height, &sizes_.across, &sizes_.between, &sizes_.thin}) *one *= pixel;
        std::vector<int> depth;
        std::vector<LayoutArc> arcs;
        std::map<ThreadRef, std::size_t> at;
        for (const auto& point : thread.points) {
            at[point.node.ref] = depth.size();
            depth.push_back(point.depth);
        }
        for (const auto& one : thread.edges) arcs.push_back({at.at(one.from), at.at(one.to)});
        layout_ = layOut(depth, arcs, sizes_);
    }
    QSizeF size() const { return {layout_.width, layout_.height + 100}; }

    void paint(QPainter& painter) const {
        for (const auto& line : layout_.lines) paintLine(painter, line);
        for (std::size_t i = 0; i < thread_.edges.size(); ++i) paintQuantity(painter, i);
        for (std::size_t i = 0; i < thread_.points.size(); ++i) paintCard(painter, i);
    }

private:
    static void paintLine(QPainter& painter, const LayoutLine& line) {
        if (line.bends.empty()) return;
        const auto spot = [&](std::size_t i) { return QPointF{line.bends[i].x, line.bends[i].y}; };
        QPainterPath path{spot(0)};
        for (std::size_t i = 1; i < line.bends.size(); ++i) {
            const auto from = spot(i - 1), to = spot(i);
            const auto reach = line.back ? 675.0 : (to.x() - from.x()) / 2, sag = line.back ? 450.0 : 0.0;
            if (i % 2 == 0) path.lineTo(to);
            else path.cubicTo(from + QPointF{reach, sag}, to + QPointF{-reach, sag}, to);
        }
        painter.setPen(QPen{ink::quiet, 9, line.back ? Qt::DashLine : Qt::SolidLine});
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
        const auto end = spot(line.bends.size() - 1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink::quiet);
        painter.drawPolygon(QPolygonF{{end, end + QPointF{-52, -30}, end + QPointF{-52, 30}}});
    }
    void paintQuantity(QPainter& painter, std::size_t i) const {
        const auto& one = thread_.edges[i];
        const auto& bends = layout_.lines[i].bends;
        if (!one.quantity || bends.size() < 2) return;
        const auto words = desk::shown(*one.quantity, one.unit);
        const QPointF middle{(bends[0].x + bends[1].x) / 2, (bends[0].y + bends[1].y) / 2};
        const auto across = widthOf(painter, words, 6.5) + 40;
        const QRectF box{middle.x() - across / 2, middle.y() - 55, across, 110};
        painter.fillRect(box, Qt::white);
        put(painter, box, words, 6.5, false, ink::text, Qt::AlignCenter);
    }
    void paintCard(QPainter& painter, std::size_t i) const {
        const auto& point = thread_.points[i];
        const QRectF card{layout_.at[i].x, layout_.at[i].y, sizes_.width, sizes_.height};
        painter.setPen(QPen{i == 0 ? ink::text : ink::line, i == 0 ? 14.0 : 8.0});
        painter.setBrush(Qt::white);
        painter.drawRoundedRect(card, 45, 45);
        const auto inside = card.adjusted(70, 40, -70, -40);
        const auto third = inside.height() / 3;
        const auto line = [&](int n) { return QRectF{inside.left(), inside.top() + n * third, inside.width(), third}; };
        const auto state = point.node.state.empty() ? QString{} : desk::wordOf(point.node.state);
        const auto taken = state.isEmpty() ? 0.0 : std::min(widthOf(painter, state, 6.5) + 30, inside.width() / 2);
        put(painter, line(0).adjusted(0, 0, -taken, 0), text(point.node.number), 8, true);
        if (taken > 0) put(painter, line(0).adjusted(inside.width() - taken, 0, 0, 0), state, 6.5, false, colourOf(stateTone(point.node.state)), Qt::AlignRight | Qt::AlignVCenter);
        put(painter, line(1), text(point.node.title), 7.5);
        const auto when = whenWords(point.node);
        put(painter, line(2), kindTitle(point.node.ref.kind) + (when.isEmpty() ? QString{} : QStringLiteral(" · ") + when), 6.5, false, ink::quiet);
        const QRectF below{card.left(), card.bottom() + 5, card.width(), 90};
        put(painter, below, reachWords(point.before), 6, false, ink::accent);
        put(painter, below, reachWords(point.after), 6, false, ink::accent, Qt::AlignRight | Qt::AlignVCenter);
    }

    const Thread& thread_;
    LayoutSizes sizes_;
    ThreadLayout layout_;
};

// ---------------------------------------------------------------- in time

class TimeOnPaper {
public:
    explicit TimeOnPaper(desk::TimeContents all) : all_(std::move(all)) {
        for (const auto& bar : all_.bars) {
            first_ = first_ == 0 ? bar.from : std::min(first_, bar.from);
            last_ = std::max(last_, bar.to);
        }
        first_ -= first_ % desk::dayLong;
        last_ = std::max(last_, first_ + desk::dayLong);
        for (const std::int64_t days : {1, 2, 7, 14, 28, 91, 182, 364})
            if (step_ == 0 && (last_ - first_) / (days * desk::dayLong) < 10) step_ = days * desk::dayLong;
        if (step_ == 0) step_ = 728 * desk::dayLong;
    }
    std::size_t perSheet() const { return static_cast<std::size_t>((high - edge - headed - rowHigh) / rowHigh); }
    std::size_t rows() const { return all_.rows.size(); }

    void paint(QPainter& painter, std::size_t from) const {
        const auto to = std::min(rows(), from + perSheet());
        const auto bottom = headed + rowHigh * static_cast<double>(to - from + 1);
        for (auto at = first_; at <= last_; at += step_) {
            painter.fillRect(QRectF{x(at), headed, 6, bottom - headed}, ink::line);
            put(painter, {x(at) + 30, headed, 700, rowHigh}, desk::shown(desk::dayOf(at)), 6.5, false, ink::quiet);
        }
        for (auto row = from; row < to; ++row) {
            const auto top = headed + rowHigh * static_cast<double>(row - from + 1);
            painter.fillRect(QRectF{edge, top, wide - 2 * edge, 4}, ink::line);
            put(painter, {edge, top, labelWide * 0.55, rowHigh}, all_.rows[row].label, 7.5, true);
            put(painter, {edge + labelWide * 0.56, top, labelWide * 0.4, rowHigh}, all_.rows[row].second, 6.5, false, ink::quiet);
        }
        for (const auto& bar : all_.bars)
            if (const auto row = static_cast<std::size_t>(bar.row); row >= from && row < to) paintBar(painter, bar, headed + rowHigh * static_cast<double>(row - from + 1));
    }

private:
    double x(desk::Moment at) const {
        return edge + labelWide + (wide - 2 * edge - labelWide) * static_cast<double>(at - first_) / static_cast<double>(last_ - first_);
    }
    void paintBar(QPainter& painter, const desk::TimeBar& bar, double top) const {
        const QRectF box{x(bar.from), top + 60, std::max(30.0, x(bar.to) - x(bar.from)), rowHigh - 120};
        painter.fillRect(box, colourOf(bar.tone));
        // Beside the bar, where there is more room for it.
        const auto right = wide - edge - box.right(), left = box.left() - edge - labelWide;
        if (right >= left) put(painter, {box.right() + 40, top, right - 40, rowHigh}, bar.text, 7);
        else put(painter, {edge + labelWide, top, left - 40, rowHigh}, bar.text, 7, false, ink::text, Qt::AlignRight | Qt::AlignVCenter);
    }

    desk::TimeContents all_;
    desk::Moment first_ = 0, last_ = 0, step_ = 0;
};

void paintHead(QPainter& painter, double width, const QString& title, const QString& below) {
    put(painter, {edge, edge - 100, width - 2 * edge, 260}, title, 13, true);
    put(painter, {edge, edge + 170, width - 2 * edge, 180}, below, 7.5, false, ink::quiet);
}

}  // namespace

QByteArray picturePdf(const Thread& thread, const QString& title, db::Instant at) {
    const GraphOnPaper graph{thread};
    const TimeOnPaper time{inTime(thread)};
    const auto shrunk = std::min({1.0, (largest - 2 * edge) / graph.size().width(), (largest - edge - headed) / graph.size().height()});
    const auto width = std::max(wide, graph.size().width() * shrunk + 2 * edge), height = std::max(high, graph.size().height() * shrunk + edge + headed);
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer{&buffer};
    writer.setResolution(720);  // what is measured here is a tenth of a point
    writer.setTitle(title);
    writer.setCreator("Throughline");
    setSheet(writer, width, height);
    QPainter painter{&writer};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto below = say("Printed") + ' ' + desk::shown(at);
    paintHead(painter, width, title, below);
    painter.translate(edge, headed);
    painter.scale(shrunk, shrunk);
    graph.paint(painter);
    for (std::size_t row = 0; row < time.rows(); row += time.perSheet()) {
        painter.resetTransform();
        setSheet(writer, wide, high);
        writer.newPage();
        paintHead(painter, wide, title + QStringLiteral(": ") + say("The same in time"), below);
        time.paint(painter, row);
    }
    painter.end();
    return bytes;
}

}  // namespace quality::ui
