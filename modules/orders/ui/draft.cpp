#include "orders/ui/draft.h"

#include <QRegularExpression>

#include "app/desk/fields.h"
#include "shared/gs1.h"

namespace orders::ui {

using desk::say;
using desk::shown;
using desk::text;
using desk::utf8;

DraftLines::DraftLines(desk::Desk& desk, QObject* parent)
    : QAbstractTableModel{parent}, desk_(desk), currency_(text(desk.bookCurrency().code)) {
    clear();
}

void DraftLines::setCurrency(const QString& code) {
    if (code.isEmpty() || code == currency_) return;
    currency_ = code;
    const auto head = std::exchange(head_, {});
    setHead(head);
}

void DraftLines::clear() {
    beginResetModel();
    lines_.assign(1, {});
    questions_.assign(1, 0);
    endResetModel();
}

void DraftLines::put(std::vector<Typed> lines) {
    beginResetModel();
    lines_ = std::move(lines);
    if (lines_.empty() || !lines_.back().empty()) lines_.emplace_back();
    questions_.assign(lines_.size(), 0);
    endResetModel();
    std::vector<int> all;
    for (int row = 0; row < rowCount(); ++row) all.push_back(row);
    ask(all);
}

void DraftLines::setHead(const QJsonObject& head) {
    if (head == head_) return;
    head_ = head;
    std::vector<int> all;
    for (int row = 0; row < rowCount(); ++row) all.push_back(row);
    ask(all);
}

void DraftLines::set(int row, Column column, const QString& typed, std::int64_t id) {
    auto& line = lines_.at(static_cast<std::size_t>(row));
    QString* place = nullptr;
    switch (column) {
        case itemColumn: place = &line.itemText; break;
        case textColumn: place = &line.text; break;
        case quantityColumn: place = &line.quantity; break;
        case priceColumn: place = &line.price; break;
        case discountColumn: place = &line.discount; break;
        case wantedColumn: place = &line.wantedOn; break;
        default: return;
    }
    if (*place == typed && (column != itemColumn || line.item == id)) return;
    *place = typed;
    if (column == itemColumn) {
        line.item = id;
        if (!typed.isEmpty() && line.quantity.isEmpty()) line.quantity = "1";
    }
    if (row + 1 == rowCount() && !line.empty()) {
        beginInsertRows({}, rowCount(), rowCount());
        lines_.emplace_back();
        questions_.push_back(0);
        endInsertRows();
    }
    ask({row});
}

void DraftLines::insert(int row) {
    beginInsertRows({}, row, row);
    lines_.insert(lines_.begin() + row, Typed{});
    questions_.insert(questions_.begin() + row, 0);
    endInsertRows();
    if (figuresChanged) figuresChanged();
}

// A line that is in the document already is struck out and can be taken back; a new one is gone.
void DraftLines::remove(int row) {
    auto& line = lines_.at(static_cast<std::size_t>(row));
    const auto item = line.item;
    if (line.lineNo != 0) {
        line.removed = !line.removed;
        tell(row, row);
    } else if (rowCount() == 1) {
        line = {};
        tell(row, row);
    } else {
        beginRemoveRows({}, row, row);
        lines_.erase(lines_.begin() + row);
        questions_.erase(questions_.begin() + row);
        endRemoveRows();
    }
    std::vector<int> same;  // what it had taken is there for the others
    for (int other = 0; other < rowCount(); ++other)
        if (item != 0 && at(other).item == item) same.push_back(other);
    ask(same);
    if (figuresChanged) figuresChanged();
}

int DraftLines::paste(const QString& tabbed, int atRow) {
    std::vector<Typed> fresh;
    bool first = true;
    for (const auto& row : tabbed.split(QRegularExpression{"\r?\n"}, Qt::SkipEmptyParts)) {
        const auto cells = row.split(row.contains('\t') ? '\t' : ';');
        const auto quantity = cells.size() > 1 ? desk::calculated(cells[1].trimmed().section(' ', 0, 0)) : std::optional<QString>{};
        if (std::exchange(first, false) && cells.size() > 1 && !quantity) continue;  // the heading
        Typed line;
        line.itemText = cells[0].trimmed();
        line.quantity = cells.size() > 1 ? cells[1].trimmed() : QStringLiteral("1");
        if (cells.size() > 2) line.price = cells[2].trimmed();
        if (cells.size() > 3) line.wantedOn = cells[3].trimmed();
        if (!line.itemText.isEmpty()) fresh.push_back(std::move(line));
    }
    if (fresh.empty()) return 0;
    const int count = static_cast<int>(fresh.size());
    beginInsertRows({}, atRow, atRow + count - 1);
    lines_.insert(lines_.begin() + atRow, std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    questions_.insert(questions_.begin() + atRow, static_cast<std::size_t>(count), 0);
    endInsertRows();
    std::vector<int> rows;
    for (int row = atRow; row < atRow + count; ++row) rows.push_back(row);
    ask(rows);
    return count;
}

void DraftLines::scanned(const QString& code) {
    QString number = code.trimmed(), count;
    try {
        if (const auto raw = utf8(number); gs1::looksLikeLabel(raw)) {
            const auto label = gs1::read(raw, desk_.today());
            if (!label.gtin.empty()) number = text(label.gtin);
            if (label.count) count = text(toText(*label.count));
        }
    } catch (const db::Refusal& no) {
        return desk_.toast(desk::sentence(no), desk::Tone::bad);
    }
    // Labels have a GTIN, drawings a number: both lead to the item.
    desk_.read<std::optional<std::pair<std::int64_t, std::string>>>(
        this, [number = utf8(number)](const db::Read& r) -> std::optional<std::pair<std::int64_t, std::string>> {
            const auto id = r.find<std::int64_t>(R"sql(
                select item_id from item where gtin = $1 or number = $2 order by case when number = $2 then 0 else 1 end, item_id limit 1
            )sql", gs1::fourteen(number), number);
            if (!id) return {};
            return std::pair{*id, r.one<std::string>(R"sql(select number from item where item_id = $1)sql", *id)};
        },
        [this, number, count](std::optional<std::pair<std::int64_t, std::string>> found) {
            if (!found) return desk_.toast(say("No item is called %1. Check the label, or look for the name.").arg(number), desk::Tone::bad);
            for (int row = 0; row < rowCount(); ++row)
                if (at(row).item == found->first && !at(row).removed) {
                    const auto sum = desk::calculated(at(row).quantity + "+" + (count.isEmpty() ? QStringLiteral("1") : count));
                    if (sum) return set(row, quantityColumn, *sum);
                }
            const int row = rowCount() - 1;
            lines_.back().quantity = count.isEmpty() ? QStringLiteral("1") : count;
            set(row, itemColumn, text(found->second), found->first);
        });
}

QJsonObject DraftLines::arguments(const Typed& line) const {
    QJsonObject all{{"quantity", line.quantity.isEmpty() ? QStringLiteral("0") : line.quantity}};
    if (line.item != 0) all["item"] = static_cast<qint64>(line.item);
    else if (!line.itemText.isEmpty()) all["item"] = line.itemText;
    if (!line.text.isEmpty()) all["text"] = line.text;
    const auto& currency = currency_;
    if (!line.price.isEmpty()) {
        const auto plain = desk::calculated(line.price);
        all["price"] = plain ? *plain + " " + currency : line.price.contains(QRegularExpression{"[A-Za-z]"}) ? line.price : line.price + " " + currency;
    }
    if (!line.discount.isEmpty()) all["discount"] = desk::calculated(QString{line.discount}.remove('%').trimmed()).value_or(line.discount) + " %";
    if (!line.wantedOn.isEmpty()) {
        const auto day = desk::dateTyped(line.wantedOn, desk_.today());
        all["wantedOn"] = day ? text(db::toText(*day)) : line.wantedOn;
    }
    if (!line.lot.isEmpty()) all["lot"] = line.lot;
    if (const auto plain = desk::calculated(line.quantity); plain) all["quantity"] = *plain;
    return all;
}

QJsonArray DraftLines::asArguments() const {
    QJsonArray all;
    for (const auto& line : lines_)
        if (!line.empty() && !line.removed) all.append(arguments(line));
    return all;
}

int DraftLines::rowOfArgument(int index) const {
    for (int row = 0; row < rowCount(); ++row)
        if (!at(row).empty() && !at(row).removed && index-- == 0) return row;
    return -1;
}

void DraftLines::ask(std::vector<int> rows) {
    if (!head_.contains("customer")) {
        tell(0, rowCount() - 1);
        if (figuresChanged) figuresChanged();
        return;
    }
    // What an earlier line takes is gone for a later one, so lines of the same items belong together.
    std::set<std::int64_t> items;
    std::set<QString> texts;
    for (const auto row : rows) {
        if (at(row).item != 0) items.insert(at(row).item);
        else if (!at(row).itemText.isEmpty()) texts.insert(at(row).itemText);
    }
    std::set<int> all(rows.begin(), rows.end());
    for (int row = 0; row < rowCount(); ++row)
        if (items.contains(at(row).item) || texts.contains(at(row).itemText)) all.insert(row);
    std::vector<int> asked;
    std::vector<QJsonObject> wanted;
    const auto question = ++asked_;
    for (const auto row : all) {
        auto& line = lines_[static_cast<std::size_t>(row)];
        if (line.empty() || line.removed || (line.itemText.isEmpty() && line.price.isEmpty())) {
            line.outlook.reset();
            line.reasons.clear();
            line.waiting = false;
            tell(row, row);
            continue;
        }
        line.waiting = true;
        questions_[static_cast<std::size_t>(row)] = question;
        asked.push_back(row);
        wanted.push_back(arguments(line));
    }
    if (figuresChanged) figuresChanged();
    if (asked.empty()) return;
    desk_.read<std::vector<LineOutlook>>(
        this, [head = head_, wanted](const db::Read& r) { return outlookOf(r, head, wanted); },
        [this, asked, question](std::vector<LineOutlook> found) { take(asked, found, question); },
        [this, asked](const QString& why) {
            for (const auto row : asked)
                if (row < rowCount()) lines_[static_cast<std::size_t>(row)].waiting = false;
            desk_.toast(why, desk::Tone::bad);
        });
}

void DraftLines::take(const std::vector<int>& rows, const std::vector<LineOutlook>& found, std::int64_t question) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto row = static_cast<std::size_t>(rows[i]);
        if (row >= lines_.size() || questions_[row] != question) continue;  // asked again meanwhile, or gone
        lines_[row].waiting = false;
        lines_[row].outlook = found[i];
        lines_[row].reasons = found[i].reasons;
        tell(rows[i], rows[i]);
    }
    if (figuresChanged) figuresChanged();
}

std::vector<db::Refusal> DraftLines::take(const std::vector<db::Refusal>& reasons) {
    static const QRegularExpression path{"^lines\\[(\\d+)\\]\\.?(.*)$"};
    std::vector<db::Refusal> rest;
    for (auto& line : lines_) line.reasons.clear();
    for (auto reason : reasons) {
        const auto match = path.match(text(reason.field));
        const auto row = match.hasMatch() ? rowOfArgument(match.captured(1).toInt()) : -1;
        if (row < 0) {
            rest.push_back(reason);
            continue;
        }
        reason.field = utf8(match.captured(2));
        lines_[static_cast<std::size_t>(row)].reasons.push_back(std::move(reason));
    }
    tell(0, rowCount() - 1);
    return rest;
}

void DraftLines::tell(int from, int to) { emit dataChanged(index(from, 0), index(to, columns - 1)); }

bool DraftLines::settled() const {
    return std::none_of(lines_.begin(), lines_.end(), [](const Typed& line) { return line.waiting; });
}

}  // namespace orders::ui
