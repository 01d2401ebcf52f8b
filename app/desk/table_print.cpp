#include "app/desk/table_print.h"

#include <numeric>

#include <QDateTime>
#include <QPainter>
#include <QPrinter>

#include "app/desk/paper.h"
#include "app/desk/say.h"

namespace desk {
namespace {

// Shares the page's width out by what the columns need; where it does not suffice all shrink alike.
std::vector<double> widths(const QPainter& painter, const PrintedTable& table, double page, double gap) {
    std::vector<double> all;
    for (std::size_t i = 0; i < table.headings.size(); ++i) {
        double widest = painter.fontMetrics().horizontalAdvance(table.headings[i]);
        for (std::size_t row = 0; row < std::min<std::size_t>(table.rows.size(), 400); ++row)
            widest = std::max(widest, static_cast<double>(painter.fontMetrics().horizontalAdvance(table.rows[row][i])));
        all.push_back(widest + gap);
    }
    const double sum = std::accumulate(all.begin(), all.end(), 0.0);
    if (sum > page)
        for (auto& width : all) width *= page / sum;
    return all;
}

}  // namespace

void printTable(QPrinter& printer, const PrintedTable& table) {
    if (table.headings.size() > 6) printer.setPageOrientation(QPageLayout::Landscape);
    QPainter painter;
    if (!painter.begin(&printer)) return;
    const double dot = printer.resolution() / 72.0;  // a point
    const QRectF page{0, 0, printer.pageLayout().paintRectPixels(printer.resolution()).width() * 1.0,
                      printer.pageLayout().paintRectPixels(printer.resolution()).height() * 1.0};
    painter.setFont(paperFont(8.5));
    const auto columns = widths(painter, table, page.width(), 10 * dot);
    const double line = painter.fontMetrics().height() + 5 * dot, foot = page.bottom() - 14 * dot;
    const auto stamp = QDateTime::currentDateTime().toString("yyyy-MM-dd HH:mm");
    const auto cells = [&](double y, const std::vector<QString>& words, bool heading) {
        double x = 0;
        painter.setFont(paperFont(8.5, heading));
        painter.setPen(heading ? ink::quiet : ink::text);
        for (std::size_t i = 0; i < words.size(); ++i) {
            const QRectF box{x, y, columns[i] - 6 * dot, line};
            painter.drawText(box, Qt::AlignVCenter | (table.right[i] ? Qt::AlignRight : Qt::AlignLeft),
                             painter.fontMetrics().elidedText(words[i], Qt::ElideRight, static_cast<int>(box.width())));
            x += columns[i];
        }
        painter.setPen(QPen{ink::line, 0.5 * dot});
        painter.drawLine(QPointF{0, y + line}, QPointF{page.width(), y + line});
    };
    int number = 0;
    double y = page.bottom();
    for (std::size_t row = 0; row <= table.rows.size(); ++row) {
        if (row == table.rows.size() && number > 0) break;
        if (y + line > foot) {
            if (number++ > 0) printer.newPage();
            painter.setPen(ink::quiet);
            painter.setFont(paperFont(8));
            painter.drawText(QRectF{0, foot, page.width(), 14 * dot}, Qt::AlignRight | Qt::AlignBottom, say("Page %1").arg(number));
            painter.drawText(QRectF{0, foot, page.width(), 14 * dot}, Qt::AlignLeft | Qt::AlignBottom, stamp);
            y = 0;
            if (number == 1) {
                painter.setFont(paperFont(14, true));
                painter.setPen(ink::text);
                painter.drawText(QRectF{0, 0, page.width(), 26 * dot}, Qt::AlignLeft | Qt::AlignTop, table.title);
                y = 30 * dot;
            }
            cells(y, table.headings, true);
            y += line;
        }
        if (row == table.rows.size()) break;
        cells(y, table.rows[row], false);
        y += line;
    }
}

}  // namespace desk
