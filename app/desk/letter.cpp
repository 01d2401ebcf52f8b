#include "app/desk/letter.h"

#include "app/desk/say.h"

namespace desk {
namespace {

constexpr double left = Paper::left, right = Paper::right, bottom = Paper::bottom;
constexpr double gap = 45, between = 35, headHigh = 230, sumHigh = 175;

PaperWords rowWords(bool strong, bool toRight = false) { return {.points = 9, .strong = strong, .right = toRight}; }
const PaperWords quiet{.points = 8.5, .colour = ink::quiet};

}  // namespace

QStringList texts(const std::vector<std::string>& utf8) {
    QStringList all;
    for (const auto& one : utf8) all << text(one);
    return all;
}

Letter::Letter(LetterHead head) : head_(std::move(head)) {
    letterhead();
    opening();
}

void Letter::letterhead() {
    paper_.fill({0, 0, Paper::width, 60}, ink::accent);
    paper_.words(left, 330, 3000, head_.firm, {.points = 19, .strong = true, .colour = ink::accent});
    paper_.words(left, 590, 3000, head_.site, quiet);
    // The window of an envelope: 45 mm from the top (DIN 5008).
    paper_.words(left, 1290, 2400, head_.firm + "  ·  " + head_.site, {.points = 6.5, .colour = ink::quiet});
    paper_.line(left, left + 2400, 1395);
    double y = 1450;
    y += paper_.words(left, y, 2400, head_.receiver, {.points = 10, .strong = true}) + 20;
    for (const auto& line : head_.address) y += paper_.words(left, y, 2400, line, {.points = 10}) + 10;
    y_ = y;
}

void Letter::opening() {
    double y = 1290;
    for (const auto& [label, value] : head_.facts) {
        if (value.isEmpty()) continue;
        paper_.words(3600, y, 800, label, quiet);
        y += std::max(120.0, paper_.words(4400, y, right - 4400, value, {.points = 8.5, .strong = true})) + 45;
    }
    y_ = std::max({y, y_, 2350.0}) + 150;
    y_ += paper_.words(left, y_, right - left, head_.title, {.points = 18, .strong = true}) + 80;
    if (!head_.opening.isEmpty()) y_ += paper_.words(left, y_, right - left, head_.opening, {.points = 9.5});
    y_ += 180;
}

void Letter::table(std::vector<LetterColumn> columns, const QString& title) {
    if (!columns_.empty()) y_ += 200;  // below the table before
    columns_ = std::move(columns);
    tableTitle_ = title;
    headed_ = false;
    double rest = right - left - 90 - between * static_cast<double>(columns_.size() - 1);
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        rest -= columns_[i].wide;
        if (columns_[i].wide == 0) widest_ = i;
    }
    columns_[widest_].wide = rest;
    at_.clear();
    double x = left + 50;
    for (const auto& column : columns_) {
        at_.push_back(x);
        x += column.wide + between;
    }
}

void Letter::heading() {
    headed_ = true;
    if (!tableTitle_.isEmpty()) y_ += paper_.words(left, y_, right - left, tableTitle_, {.points = 11, .strong = true}) + 60;
    tableTitle_.clear();  // once
    paper_.fill({left, y_, right - left, headHigh}, ink::band);
    for (std::size_t i = 0; i < columns_.size(); ++i)
        paper_.words(at_[i], y_ + 62, columns_[i].wide, columns_[i].title,
                     {.points = 8, .strong = true, .colour = ink::quiet, .right = columns_[i].right});
    y_ += headHigh;
}

void Letter::nextPage() {
    paper_.newPage();
    headed_ = false;
    paper_.fill({0, 0, Paper::width, 60}, ink::accent);
    paper_.words(left, 330, 2800, head_.firm, {.points = 11, .strong = true, .colour = ink::accent});
    paper_.words(left, 345, right - left, head_.title, {.points = 9, .colour = ink::quiet, .right = true});
    y_ = 650;
}

double Letter::highOf(const LetterRow& row) const {
    double high = 0;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const auto words = row.cells.value(static_cast<qsizetype>(i));
        double cell = Paper::heightOf(columns_[i].wide, words, rowWords(row.strong && i == widest_));
        if (i == widest_) cell += Paper::heightOf(columns_[i].wide, row.below, quiet);
        high = std::max(high, cell);
    }
    return high + 100;
}

void Letter::row(const LetterRow& row) {
    const double high = highOf(row);
    const double title = tableTitle_.isEmpty() ? 0 : 250;  // a heading does not stand alone at the foot
    if (y_ + high + (headed_ ? 0 : title + headHigh) > bottom) nextPage();
    if (!headed_) heading();
    const double y = y_ + gap;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const auto words = row.cells.value(static_cast<qsizetype>(i));
        const double taken = paper_.words(at_[i], y, columns_[i].wide, words, rowWords(row.strong && i == widest_, columns_[i].right));
        if (i == widest_) paper_.words(at_[i], y + taken, columns_[i].wide, row.below, quiet);
    }
    y_ += high;
    paper_.line(left, right, y_);
}

void Letter::sums(const LabelledWords& before, const std::pair<QString, QString>& total, const LabelledWords& after) {
    const auto all = static_cast<double>(before.size() + after.size());
    if (y_ + 140 + sumHigh * all + 300 + (after.empty() ? 0 : 80) > bottom) nextPage();
    y_ += 140;
    const auto lines = [&](const LabelledWords& sums) {
        for (const auto& [label, value] : sums) {
            paper_.words(2000, y_, right - 2000 - 900, label, {.points = 9, .colour = ink::quiet, .right = true});
            paper_.words(right - 850, y_, 810, value, {.points = 9, .right = true});
            y_ += sumHigh;
        }
    };
    lines(before);
    paper_.fill({2900, y_, right - 2900, 300}, ink::band);
    paper_.words(3000, y_ + 75, 1000, total.first, {.points = 11, .strong = true});
    paper_.words(3800, y_ + 75, right - 3800 - 40, total.second, {.points = 11, .strong = true, .right = true});
    y_ += 300;
    if (!after.empty()) y_ += 80;
    lines(after);
}

void Letter::sentences(const QStringList& all) {
    if (all.isEmpty()) return;
    double high = 250;
    for (const auto& sentence : all) high += Paper::heightOf(right - left, sentence) + 40;
    if (y_ + high > bottom) nextPage();
    y_ += 250;
    for (const auto& sentence : all) y_ += paper_.words(left, y_, right - left, sentence) + 40;
}

Paper Letter::finished() {
    for (int page = 0; page < paper_.pages(); ++page) {
        paper_.toPage(page);
        paper_.line(left, right, Paper::height - 620);
        paper_.words(left, Paper::height - 570, 3000, head_.firm + "  ·  " + head_.title, {.points = 7.5, .colour = ink::quiet});
        paper_.words(right - 1500, Paper::height - 570, 1500, say("Page %1 / %2").arg(page + 1).arg(paper_.pages()),
                     {.points = 7.5, .colour = ink::quiet, .right = true});
    }
    return std::move(paper_);
}

}  // namespace desk
