#include "app/desk/letter.h"

#include <numeric>

namespace desk {
namespace {

constexpr double left = Paper::left, right = Paper::right;
constexpr double gap = 45, between = 35, headHigh = 230, sumHigh = 175;

PaperWords rowWords(bool strong, bool toRight = false) { return {.points = 9, .strong = strong, .right = toRight}; }
const PaperWords quiet{.points = 8.5, .colour = ink::quiet};

// ---------------------------------------------------------------- the foot

constexpr double pageLine = Paper::height - 620, pageWords = Paper::height - 570, aboveFoot = Paper::height - 620 - Paper::bottom;
constexpr double footGap = 130;
const PaperWords footWords{.points = 7, .colour = ink::quiet}, senderWords{.points = 6.5, .colour = ink::quiet};

QString joined(QStringList lines) {
    lines.removeAll(QString{});
    return lines.join('\n');
}

QString labelled(const QString& sentence, const QString& value) { return value.isEmpty() ? value : sentence.arg(value); }

QString account(const QString& number) {
    const bool iban = number.size() > 4 && number[0].isLetter() && number[1].isLetter() && number[2].isDigit() && number[3].isDigit();
    return iban ? "IBAN " + number : labelled(say("Account %1"), number);
}

// Four letters begin a BIC; other banks have numbers.
QString bankCode(const QString& code) {
    const bool bic = code.size() >= 8 && code[0].isLetter() && code[1].isLetter() && code[2].isLetter() && code[3].isLetter();
    return bic ? "BIC " + code : labelled(say("Bank code %1"), code);
}

QStringList footColumns(const Seller& s) {
    QStringList all{joined(QStringList{s.name} + s.address + QStringList{s.country}), joined({s.phone, s.email, s.web}),
                    joined({s.registration, labelled(say("Tax number %1"), s.taxNumber)}), joined({s.bank, account(s.bankAccount), bankCode(s.bankCode)})};
    all.removeAll(QString{});
    return all;
}

// Each column as wide as its words; where there is no room, the wide ones share what the narrow ones leave.
std::vector<double> footWidths(const QStringList& columns, double room) {
    std::vector<double> wide;
    for (const auto& words : columns) wide.push_back(Paper::widthOf(words, footWords) + 20);
    auto sorted = wide;
    std::ranges::sort(sorted);
    double most = room;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        most = room / static_cast<double>(sorted.size() - i);
        if (sorted[i] > most) break;
        room -= sorted[i];
        most = sorted[i];
    }
    for (auto& one : wide) one = std::min(one, most);
    return wide;
}

}  // namespace

QStringList texts(const std::vector<std::string>& utf8) {
    QStringList all;
    for (const auto& one : utf8) all << text(one);
    return all;
}

Letter::Letter(LetterHead head) : head_(std::move(head)) {
    if (!head_.seller.name.isEmpty()) head_.firm = head_.seller.name;
    layFoot();
    letterhead();
    opening();
}

// Measured before anything is written: the rows of every page end above it.
void Letter::layFoot() {
    footTop_ = pageLine;
    const auto columns = head_.seller.name.isEmpty() ? QStringList{} : footColumns(head_.seller);
    if (!columns.isEmpty()) {
        const auto gaps = static_cast<double>(columns.size() - 1);
        const auto wide = footWidths(columns, right - left - footGap * gaps);
        const double spare = right - left - std::accumulate(wide.begin(), wide.end(), 0.0);
        double high = 0, x = left;
        for (std::size_t i = 0; i < wide.size(); ++i) {
            foot_.push_back({columns[static_cast<qsizetype>(i)], x, wide[i]});
            high = std::max(high, Paper::heightOf(wide[i], foot_.back().words, footWords));
            x += wide[i] + (gaps > 0 ? spare / gaps : 0);
        }
        if (const auto closing = Paper::heightOf(right - left, head_.seller.closing, footWords); closing > 0) high += closing + 40;
        footTop_ -= high + 50;
    }
    bottom_ = footTop_ - aboveFoot;
}

// At the right, at most 18 mm high, in its own proportions.
double Letter::drawLogo() {
    const auto picture = pictureOf(head_.seller.logo);
    if (!picture) return 0;
    const auto size = picture.size.scaled(1980, 510, Qt::KeepAspectRatio);
    paper_.picture({{right - size.width(), 230}, size}, picture);
    return size.width() + 150;
}

void Letter::letterhead() {
    paper_.fill({0, 0, Paper::width, 60}, ink::accent);
    const double room = right - left - drawLogo();
    const double high = paper_.words(left, 330, room, head_.firm, {.points = 19, .strong = true, .colour = ink::accent});
    paper_.words(left, std::max(590.0, 330 + high + 30), room, head_.site, quiet);
    // The window of an envelope: 45 mm from the top (DIN 5008). Who sends it stands on one line above the address.
    const auto& seller = head_.seller;
    const auto sender = (QStringList{head_.firm} + (seller.name.isEmpty() ? QStringList{head_.site} : seller.address)).join("  ·  ");
    const double above = Paper::heightOf(2400, sender, senderWords) - Paper::heightOf(2400, "X", senderWords);
    paper_.words(left, 1290 - above, 2400, sender, senderWords);
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
    if (y_ + high + (headed_ ? 0 : title + headHigh) > bottom_) nextPage();
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
    const PaperWords label{.points = 9, .colour = ink::quiet, .right = true}, value{.points = 9, .right = true};
    double valueWide = 810;
    for (const auto* sums : {&before, &after})
        for (const auto& sum : *sums) valueWide = std::max(valueWide, Paper::widthOf(sum.second, value) + 20);
    const double labelWide = right - 2000 - valueWide - 90;
    // Long words take a second line.
    const auto high = [&](const std::pair<QString, QString>& sum) { return std::max(sumHigh, Paper::heightOf(labelWide, sum.first, label) + 45); };
    double all = 140 + 300 + (after.empty() ? 0 : 80);
    for (const auto* sums : {&before, &after})
        for (const auto& sum : *sums) all += high(sum);
    if (y_ + all > bottom_) nextPage();
    y_ += 140;
    const auto lines = [&](const LabelledWords& sums) {
        for (const auto& sum : sums) {
            paper_.words(2000, y_, labelWide, sum.first, label);
            paper_.words(right - valueWide - 40, y_, valueWide, sum.second, value);
            y_ += high(sum);
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
    if (y_ + high > bottom_) nextPage();
    y_ += 250;
    for (const auto& sentence : all) y_ += paper_.words(left, y_, right - left, sentence) + 40;
}

void Letter::foot(int page) {
    paper_.toPage(page);
    paper_.line(left, right, footTop_);
    double y = footTop_ + 50;
    if (const double closing = foot_.empty() ? 0 : paper_.words(left, y, right - left, head_.seller.closing, footWords); closing > 0) y += closing + 40;
    for (const auto& column : foot_) paper_.words(column.at, y, column.wide, column.words, footWords);
    paper_.words(left, pageWords, 3000, head_.firm + "  ·  " + head_.title, {.points = 7.5, .colour = ink::quiet});
    paper_.words(right - 1500, pageWords, 1500, say("Page %1 / %2").arg(page + 1).arg(paper_.pages()),
                 {.points = 7.5, .colour = ink::quiet, .right = true});
}

Paper Letter::finished() {
    for (int page = 0; page < paper_.pages(); ++page) foot(page);
    return std::move(paper_);
}

}  // namespace desk
