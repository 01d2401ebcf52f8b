#include "warehouse/ui/sheet.h"

#include <algorithm>

#include "app/desk/bar_code.h"
#include "app/desk/say.h"

namespace warehouse {

using desk::Paper;
using desk::PaperWords;

namespace {

constexpr double left = Paper::left, right = Paper::right, wide = right - left;
constexpr double bottom = Paper::height - 420, gap = 40, inset = 40, pen = 6;
const PaperWords plain{.points = 9}, strong{.points = 9, .strong = true};
const PaperWords quiet{.points = 7.5, .colour = desk::ink::quiet};

}  // namespace

Sheet::Sheet(SheetHead head, std::vector<SheetColumn> columns) : head_(std::move(head)), columns_(std::move(columns)) {
    double taken = 0;
    for (const auto& column : columns_) taken += column.wide;
    double at = left;
    for (auto& column : columns_) {
        if (column.wide == 0) column.wide = wide - taken;
        at_.push_back(at);
        at += column.wide;
    }
    this->head();
    titles();
}

void Sheet::head() {
    paper_.fill({0, 0, Paper::width, 60}, desk::ink::accent);
    paper_.words(left, 190, wide - 1100, head_.firm, {.points = 9, .strong = true, .colour = desk::ink::accent});
    paper_.words(left, 330, wide - 1100, head_.title, {.points = 20, .strong = true});
    paper_.code({right - 900, 170, 900, 900}, desk::BarCode::dataMatrix(desk::utf8(head_.code)));
    paper_.words(right - 900, 1080, 900, head_.code, {.points = 8, .strong = true, .right = true});
    y_ = 780;
    for (const auto& [name, value] : head_.facts) {
        if (value.isEmpty()) continue;
        paper_.words(left, y_ + 12, 900, name, quiet);
        y_ += std::max(110.0, paper_.words(left + 900, y_, wide - 2000, value, strong)) + 25;
    }
    y_ = std::max(y_, 1230.0) + 60;
    if (!head_.note.isEmpty()) y_ += paper_.words(left, y_, wide, head_.note, plain) + 80;
}

void Sheet::titles() {
    paper_.fill({left, y_, wide, 190}, desk::ink::band);
    for (std::size_t i = 0; i < columns_.size(); ++i)
        paper_.words(at_[i] + inset, y_ + 50, columns_[i].wide - 2 * inset, columns_[i].title,
                     {.points = 7.5, .strong = true, .colour = desk::ink::quiet, .right = columns_[i].right});
    y_ += 190;
}

void Sheet::room(double high) {
    if (y_ + high <= bottom) return;
    paper_.newPage();
    paper_.words(left, 260, wide, head_.title, strong);
    y_ = 480;
    titles();
}

void Sheet::box(double x, double y, double boxWide, double high) {
    paper_.line(x, x + boxWide, y);
    paper_.line(x, x + boxWide, y + high);
    paper_.fill({x, y, pen, high}, desk::ink::line);
    paper_.fill({x + boxWide - pen, y, pen, high}, desk::ink::line);
}

void Sheet::row(const QStringList& cells, const QString& below) {
    double high = 200;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const auto words = cells.value(static_cast<int>(i));
        auto tall = Paper::heightOf(columns_[i].wide - 2 * inset, words, i == 0 ? strong : plain);
        if (i == 0 && !below.isEmpty()) tall += Paper::heightOf(columns_[i].wide - 2 * inset, below, quiet);
        high = std::max(high, tall + 2 * gap);
    }
    room(high);
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const double x = at_[i] + inset, cellWide = columns_[i].wide - 2 * inset;
        if (columns_[i].toWrite) {
            box(x, y_ + gap / 2, cellWide, high - gap);
            continue;
        }
        auto look = i == 0 ? strong : plain;
        look.right = columns_[i].right;
        const double first = paper_.words(x, y_ + gap, cellWide, cells.value(static_cast<int>(i)), look);
        if (i == 0 && !below.isEmpty()) paper_.words(x, y_ + gap + first, cellWide, below, quiet);
    }
    y_ += high;
    paper_.line(left, right, y_);
}

void Sheet::signs(const QStringList& toSign) {
    room(500);
    y_ += 120;
    const double each = wide / static_cast<double>(std::max<qsizetype>(toSign.size(), 1));
    for (int i = 0; i < toSign.size(); ++i) {
        const double x = left + each * i;
        box(x, y_, each - 60, 340);
        paper_.words(x + 30, y_ + 20, each - 120, toSign[i], quiet);
    }
    y_ += 340;
}

desk::Paper Sheet::finished() {
    for (int page = 0; page < paper_.pages(); ++page) {
        paper_.toPage(page);
        paper_.words(left, Paper::height - 300, wide, desk::say("Page %1 of %2").arg(page + 1).arg(paper_.pages()), {.points = 7.5, .colour = desk::ink::quiet, .right = true});
    }
    return std::move(paper_);
}

}  // namespace warehouse
