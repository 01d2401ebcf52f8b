#include "quality/ui/values_typed.h"

#include <algorithm>

#include <QRegularExpression>

namespace quality::ui {
namespace {

// Figures and signs of full width, and the minus of typesetters.
QString plainSigns(const QString& typed) {
    QString plain;
    for (const auto c : typed) {
        const auto u = c.unicode();
        if (u >= 0xff10 && u <= 0xff19) plain += QChar{static_cast<char16_t>(u - 0xff10 + '0')};
        else if (u == 0xff0c) plain += ',';
        else if (u == 0xff0e || u == 0x3002) plain += '.';
        else if (u == 0xff0d || u == 0x2212) plain += '-';
        else if (u == 0xff0b) plain += '+';
        else plain += c;
    }
    return plain.simplified();
}

bool isValue(const QString& cell) { return valueTyped(cell).has_value(); }
bool isCell(const QString& cell) { return isValue(cell) || markTyped(cell).has_value(); }

QChar parterOf(const QStringList& lines) {
    const auto any = [&](QChar c) { return std::ranges::any_of(lines, [&](const QString& line) { return line.contains(c); }); };
    if (any('\t')) return '\t';
    if (any(';')) return ';';
    // "10.1, 10.2" or "10.1,10.2": a comma beside decimal points, or before a space, parts.
    const bool listed = any(',') && (any('.') || std::ranges::any_of(lines, [](const QString& line) { return line.contains(", "); }));
    return listed ? QChar{','} : QChar{' '};
}

// "10.1 mm 10.2 mm": a unit stays with its value.
QStringList withUnits(const QStringList& words) {
    QStringList cells;
    for (const auto& word : words) {
        const bool unit = !cells.isEmpty() && isValue(cells.back()) && !isCell(word) && isValue(cells.back() + " " + word);
        if (unit) cells.back() += " " + word;
        else cells << word;
    }
    return cells;
}

QStringList cellsOf(const QString& line, QChar parter) {
    if (parter == ' ') return withUnits(line.simplified().split(' ', Qt::SkipEmptyParts));
    auto cells = line.split(parter);
    for (auto& cell : cells) cell = cell.trimmed();
    return cells;
}

void addColumns(std::vector<PastedValues>& all, const QStringList& names, const std::vector<QStringList>& rows) {
    for (qsizetype c = 0; c < names.size(); ++c) {
        PastedValues column{.name = names[c], .below = 0, .values = {}};
        for (const auto& row : rows)
            if (c < row.size() && !row[c].isEmpty()) column.values << row[c];
        if (!column.values.isEmpty()) all.push_back(std::move(column));
    }
}

}  // namespace

std::optional<ValueTyped> valueTyped(const QString& typed) {
    static const QRegularExpression form{QStringLiteral(R"(^([+-]?)(\d*)(?:[.,](\d{0,9}))?\s*([^\d\s.,;+-]\S{0,7})?$)")};
    const auto found = form.match(plainSigns(typed));
    if (!found.hasMatch()) return {};
    const auto whole = found.captured(2), part = found.captured(3);
    if (whole.isEmpty() && part.isEmpty()) return {};
    auto value = (found.captured(1) == "-" ? QStringLiteral("-") : QString{}) + (whole.isEmpty() ? QStringLiteral("0") : whole);
    if (!part.isEmpty()) value += "." + part;
    return ValueTyped{value.toStdString(), found.captured(4).toStdString()};
}

std::optional<bool> markTyped(const QString& typed) {
    static const QStringList good{"a", "g", "ok", "good", "pass", "passed", "accept", "1", QStringLiteral("合格"), QStringLiteral("好"), QStringLiteral("√")};
    static const QStringList bad{"r", "b", "nok", "ng", "bad", "fail", "failed", "reject", "0", QStringLiteral("不合格"), QStringLiteral("坏"), QStringLiteral("×")};
    const auto word = plainSigns(typed).toLower();
    if (good.contains(word)) return true;
    if (bad.contains(word)) return false;
    return {};
}

std::vector<PastedValues> valuesPasted(const QString& text) {
    QStringList lines;
    for (const auto& line : text.split(QRegularExpression{"\r\n|\n|\r"}))
        if (!line.trimmed().isEmpty() && !line.trimmed().startsWith('#')) lines << line;
    std::vector<PastedValues> all;
    if (lines.isEmpty()) return all;
    const auto parter = parterOf(lines);
    std::vector<QStringList> rows;
    for (const auto& line : lines) rows.push_back(cellsOf(line, parter));
    const bool headed = std::ranges::none_of(rows.front(), isCell);
    if (headed) {
        const auto names = rows.front();
        rows.erase(rows.begin());
        addColumns(all, names, rows);
        return all;
    }
    const bool oneColumn = std::ranges::all_of(rows, [](const QStringList& row) { return row.size() == 1; });
    for (std::size_t r = 0; r < rows.size(); ++r) {
        rows[r].removeAll(QString{});
        if (rows[r].isEmpty()) continue;
        if (oneColumn && !all.empty()) all.front().values << rows[r];
        else all.push_back({.name = {}, .below = oneColumn ? 0 : static_cast<int>(r), .values = rows[r]});
    }
    return all;
}

}  // namespace quality::ui
