// What a typed order shows and adds up to, and how it is kept as a draft.
#include "app/desk/list_parts.h"
#include "orders/ui/draft.h"

namespace orders::ui {

using desk::say;
using desk::shown;
using desk::text;

std::vector<LineOutlook> outlookOf(const db::Read& read, const QJsonObject& head, const std::vector<QJsonObject>& lines) {
    std::vector<LineOutlook> all(lines.size());
    std::vector<std::size_t> good;
    std::optional<Enter> whole;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto one = head;
        one["lines"] = QJsonArray{lines[i]};
        try {
            auto args = enterAction.codec.readArgs(QJsonDocument{one}.toJson(QJsonDocument::Compact).toStdString(), read);
            if (!whole) whole = std::move(args);
            else whole->lines.push_back(std::move(args.lines.front()));
            good.push_back(i);
        } catch (const db::Refused& no) {
            all[i].reasons = no.reasons;
        } catch (const db::Refusal& no) {
            all[i].reasons = {no};
        }
        for (auto& reason : all[i].reasons)
            if (reason.field.starts_with("lines[0].")) reason.field.erase(0, 9);
    }
    if (!whole) return all;
    auto found = outlook(read, *whole);
    for (std::size_t i = 0; i < good.size(); ++i) all[good[i]] = std::move(found[i]);
    return all;
}

QString DraftLines::shownAt(const Typed& line, Column column) const {
    const auto* o = line.outlook ? &*line.outlook : nullptr;
    switch (column) {
        case itemColumn: return o != nullptr && !o->item.empty() ? text(o->item) : line.itemText;
        case textColumn: return o != nullptr && !o->text.empty() ? text(o->text) : line.text;
        case quantityColumn: return line.quantity;
        case unitColumn: return o != nullptr ? text(o->unit) : QString{};
        case priceColumn: return !line.price.isEmpty() ? line.price : o != nullptr && o->reasons.empty() ? shown(o->price) : QString{};
        case discountColumn:
            return !line.discount.isEmpty() ? line.discount : o != nullptr && o->discount != Percent{} ? shown(o->discount) : QString{};
        case netColumn: return o != nullptr && o->reasons.empty() ? shown(o->net, Currency{desk::utf8(currency_)}) : QString{};
        case wantedColumn: return line.wantedOn.isEmpty() ? head_["wantedOn"].toString() : line.wantedOn;
        case freeColumn: return o != nullptr && o->stock ? shown(o->stock->free) : QString{};
        case earliestColumn:
            if (o == nullptr || o->item.empty() || !o->reasons.empty()) return {};
            return o->shipsOn ? shown(*o->shipsOn) : say("nobody knows yet");
        case marginColumn: return o != nullptr && o->marginShare ? shown(Percent{o->marginShare->millionths / 1000 * 1000}) : QString{};
        default: return {};
    }
}

QVariant DraftLines::data(const QModelIndex& at, int role) const {
    if (!at.isValid()) return {};
    const auto& line = lines_[static_cast<std::size_t>(at.row())];
    const auto column = static_cast<Column>(at.column());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            if (column == position) return line.lineNo != 0 ? QString::number(line.lineNo) : line.empty() ? QString{} : QString::number(at.row() + 1);
            return shownAt(line, column);
        case Qt::TextAlignmentRole: {
            const bool right = column == quantityColumn || column == priceColumn || column == discountColumn || column == netColumn ||
                               column == freeColumn || column == marginColumn || column == position;
            return QVariant::fromValue(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
        }
        case Qt::ToolTipRole:
            if (!line.reasons.empty()) return desk::sentences(line.reasons);
            return column == priceColumn && line.outlook ? text(line.outlook->priceWhy) : QVariant{};
        default: return {};
    }
}

QVariant DraftLines::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return data(index(0, section), role);
    if (role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(section)) {
        case position: return say("#");
        case itemColumn: return say("Item");
        case textColumn: return say("Description");
        case quantityColumn: return say("Quantity");
        case unitColumn: return say("Unit");
        case priceColumn: return say("Price");
        case discountColumn: return say("Discount");
        case netColumn: return say("Net");
        case wantedColumn: return say("Wanted");
        case freeColumn: return say("Free");
        case earliestColumn: return say("Earliest");
        case marginColumn: return say("Margin");
        default: return {};
    }
}

Totals DraftLines::totals() const {
    std::vector<TaxedNet> parts;
    for (const auto& line : lines_)
        if (line.outlook && line.outlook->reasons.empty() && !line.removed) parts.push_back({line.outlook->taxCode, line.outlook->taxRate, line.outlook->net});
    return orders::totals(parts);
}

std::optional<Money> DraftLines::margin() const {
    std::optional<Money> sum;
    for (const auto& line : lines_)
        if (line.outlook && line.outlook->margin && !line.removed) sum = sum.value_or(Money{}) + *line.outlook->margin;
    return sum;
}

std::optional<db::Date> DraftLines::shipsOn() const {
    std::optional<db::Date> last;
    for (const auto& line : lines_) {
        if (line.empty() || line.removed || (line.outlook && line.outlook->item.empty())) continue;
        if (!line.outlook || !line.outlook->shipsOn) return {};
        last = std::max(last, line.outlook->shipsOn);
    }
    return last;
}

QJsonObject DraftLines::draft() const {
    QJsonArray all;
    for (const auto& line : lines_)
        if (!line.empty())
            all.append(QJsonObject{{"item", static_cast<qint64>(line.item)}, {"itemText", line.itemText}, {"text", line.text},
                                   {"quantity", line.quantity}, {"price", line.price}, {"discount", line.discount}, {"wantedOn", line.wantedOn},
                                   {"lot", line.lot}, {"lineNo", line.lineNo}, {"removed", line.removed}, {"original", line.original}});
    return {{"lines", all}};
}

void DraftLines::takeDraft(const QJsonObject& draft) {
    std::vector<Typed> lines;
    for (const auto& value : draft["lines"].toArray()) {
        const auto one = value.toObject();
        Typed line;
        line.item = one["item"].toInteger();
        line.itemText = one["itemText"].toString();
        line.text = one["text"].toString();
        line.quantity = one["quantity"].toString();
        line.price = one["price"].toString();
        line.discount = one["discount"].toString();
        line.wantedOn = one["wantedOn"].toString();
        line.lot = one["lot"].toString();
        line.lineNo = one["lineNo"].toInt();
        line.removed = one["removed"].toBool();
        line.original = one["original"].toObject();
        lines.push_back(std::move(line));
    }
    put(std::move(lines));
}

}  // namespace orders::ui
