#include "quality/ui/entry_model.h"

#include <algorithm>

#include <QJsonArray>

#include "app/desk/say.h"
#include "quality/ui/screens.h"
#include "quality/ui/values_typed.h"

namespace quality::ui {

using desk::say;
using desk::text;
using desk::utf8;

namespace {

constexpr int mostAtOnce = 500;

// A value as it is judged here; the company judges again.
EntryModel::State judged(const Asked& asked, const std::optional<Reading>& value, bool passed) {
    using State = EntryModel::State;
    if (!value) return passed ? State::good : State::bad;
    const auto side = sideOf(asked, *value);
    return side == Side::below ? State::below : side == Side::above ? State::above : State::good;
}

std::optional<Reading> readingIn(const std::string& value) {
    try {
        Reading reading;
        fromText(value, reading);
        return reading;
    } catch (const db::Refusal&) {
        return {};
    }
}

}  // namespace

namespace {

int columnsOf(const std::vector<AskedNow>& rows, const std::vector<std::vector<TypedPiece>>& typed) {
    int most = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) most = std::max({most, rows[i].wanted, static_cast<int>(rows[i].pieces.size() + typed[i].size())});
    return most;
}

}  // namespace

// Where the same is asked for, the cursor and what is being typed stay.
void EntryModel::put(std::vector<AskedNow> rows, bool mayType) {
    mayType_ = mayType;
    const bool same = !rows_.empty() && std::ranges::equal(rows, rows_, {}, [](const AskedNow& one) { return one.asked.line; },
                                                           [](const AskedNow& one) { return one.asked.line; });
    if (!same) {
        beginResetModel();
        rows_ = std::move(rows);
        typed_.assign(rows_.size(), {});
        columns_ = columnsOf(rows_, typed_);
        endResetModel();
        return;
    }
    rows_ = std::move(rows);
    if (const auto wide = columnsOf(rows_, typed_); wide > columns_) {
        beginInsertColumns({}, columns_, wide - 1);
        columns_ = wide;
        endInsertColumns();
    }
    if (columns_ > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columns_ - 1));
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

int EntryModel::rowOf(const QString& name) const {
    const auto wanted = name.simplified().toLower();
    for (int r = 0; r < rowCount(); ++r) {
        const auto own = text(row(r).asked.name).simplified().toLower();
        if (wanted == own || wanted.startsWith(own + " ") || wanted.startsWith(own + "(")) return r;
    }
    return -1;
}

const Piece* EntryModel::pieceAt(int r, int column) const {
    const auto at = static_cast<std::size_t>(column);
    return at < row(r).pieces.size() ? &row(r).pieces[at] : nullptr;
}

const TypedPiece* EntryModel::typedAt(int r, int column) const {
    const auto at = column - static_cast<int>(row(r).pieces.size());
    return at >= 0 && at < static_cast<int>(typed(r).size()) ? &typed(r)[static_cast<std::size_t>(at)] : nullptr;
}

int EntryModel::next(int r) const {
    const auto done = static_cast<int>(row(r).pieces.size() + typed(r).size());
    return done < row(r).wanted ? done : -1;
}

int EntryModel::left(int r) const { return std::max(0, row(r).wanted - static_cast<int>(row(r).pieces.size() + typed(r).size())); }

bool EntryModel::recorded(int r, int column) const { return pieceAt(r, column) != nullptr; }

EntryModel::State EntryModel::stateOf(int r, int column) const {
    if (const auto* piece = pieceAt(r, column)) return judged(row(r).asked, piece->value, piece->passed);
    if (const auto* typed = typedAt(r, column)) {
        if (!typed->reasons.empty()) return State::refused;
        const auto value = readingIn(typed->value);
        if (typed->good || value) return judged(row(r).asked, value, typed->good.value_or(true));
        return State::waiting;
    }
    if (column >= row(r).wanted) return State::none;
    return column == next(r) ? State::next : State::empty;
}

void EntryModel::tell(int r) {
    emit dataChanged(index(r, 0), index(r, std::max(0, columnCount() - 1)));
    emit headerDataChanged(Qt::Vertical, r, r);
    if (changed) changed();
}

int EntryModel::enter(int r, int column, const QString& words, std::int64_t lot) {
    if (!mayType_ || words.trimmed().isEmpty() || recorded(r, column)) return -1;
    const auto read = valueTyped(words);
    TypedPiece piece{.text = words.trimmed(), .value = read ? read->value : utf8(words.trimmed()), .unit = {}, .good = {}, .lot = lot, .reasons = {}};
    if (read && read->unit != row(r).asked.unit) piece.unit = read->unit;
    auto& all = typedOf(r);
    const auto at = column - static_cast<int>(row(r).pieces.size());
    if (at < static_cast<int>(all.size())) {
        auto& old = all[static_cast<std::size_t>(at)];
        if (old.sending) return -1;
        old = std::move(piece);
        tell(r);
        return column;
    }
    const auto to = next(r);
    if (to < 0) return -1;
    all.push_back(std::move(piece));
    tell(r);
    return to;
}

int EntryModel::mark(int r, bool good, std::int64_t lot) {
    const auto to = next(r);
    if (!mayType_ || to < 0 || measured(r)) return -1;
    typedOf(r).push_back({.text = good ? say("good") : say("bad"), .value = {}, .unit = {}, .good = good, .lot = lot, .reasons = {}});
    tell(r);
    return to;
}

bool EntryModel::drop(int r, int column) {
    const auto* piece = typedAt(r, column);
    if (piece == nullptr || piece->sending) return false;
    auto& all = typedOf(r);
    all.erase(all.begin() + (piece - all.data()));
    tell(r);
    return true;
}

// ---------------------------------------------------------------- to the company

int EntryModel::batch(int r) const {
    const auto& all = typed(r);
    if (all.empty() || all.front().sending || !all.front().reasons.empty()) return 0;
    const auto& first = all.front();
    int count = 0;
    for (const auto& piece : all) {
        if (count == mostAtOnce || !piece.reasons.empty() || piece.unit != first.unit || piece.good != first.good || piece.lot != first.lot) break;
        ++count;
    }
    return count;
}

void EntryModel::send(int r, int count) {
    for (int i = 0; i < count; ++i) typedOf(r)[static_cast<std::size_t>(i)].sending = true;
}

void EntryModel::take(int r, int count) {
    auto& all = typedOf(r);
    auto& now = rows_[static_cast<std::size_t>(r)];
    for (int i = 0; i < count; ++i) {
        const auto& piece = all[static_cast<std::size_t>(i)];
        const auto value = piece.good ? std::optional<Reading>{} : readingIn(piece.value);
        const bool passed = judged(now.asked, value, piece.good.value_or(true)) == State::good;
        now.pieces.push_back({.line = now.asked.line, .number = static_cast<int>(now.pieces.size()) + 1, .value = value, .passed = passed,
                              .gauge = {}, .lot = {}, .note = {}});
        now.bad += passed ? 0 : 1;
    }
    all.erase(all.begin(), all.begin() + count);
    tell(r);
}

// "readings[2]" is the third of them; what is said of none of them stands beside the first.
void EntryModel::refused(int r, int count, const std::vector<db::Refusal>& reasons) {
    auto& all = typedOf(r);
    for (int i = 0; i < count; ++i) all[static_cast<std::size_t>(i)].sending = false;
    for (const auto& reason : reasons) {
        const auto field = text(reason.field);
        const auto at = field.startsWith("readings[") ? field.section('[', 1, 1).section(']', 0, 0).toInt() : 0;
        if (at < count) all[static_cast<std::size_t>(at)].reasons.push_back(reason);
    }
    tell(r);
}

void EntryModel::tryAgain(const std::string& gaugeKind) {
    for (int r = 0; r < rowCount(); ++r) {
        if (row(r).asked.gaugeKind != gaugeKind) continue;
        for (auto& piece : typedOf(r)) piece.reasons.clear();
        tell(r);
    }
}

bool EntryModel::waits() const {
    return std::ranges::any_of(typed_, [](const auto& all) { return !all.empty(); });
}

QJsonObject EntryModel::draft() const {
    QJsonObject all;
    for (int r = 0; r < rowCount(); ++r) {
        QJsonArray pieces;
        for (const auto& piece : typed(r))
            pieces.append(QJsonObject{{"text", piece.text}, {"good", piece.good ? QJsonValue{*piece.good} : QJsonValue{}}, {"lot", static_cast<qint64>(piece.lot)}});
        if (!pieces.isEmpty()) all[QString::number(row(r).asked.line)] = pieces;
    }
    return all;
}

void EntryModel::takeDraft(const QJsonObject& draft) {
    for (int r = 0; r < rowCount(); ++r)
        for (const auto& value : draft[QString::number(row(r).asked.line)].toArray()) {
            const auto piece = value.toObject();
            if (piece["good"].isBool()) mark(r, piece["good"].toBool(), piece["lot"].toInteger());
            else enter(r, next(r), piece["text"].toString(), piece["lot"].toInteger());
        }
}

// ---------------------------------------------------------------- as it is shown

QVariant EntryModel::data(const QModelIndex& at, int role) const {
    if (!at.isValid()) return {};
    const auto* piece = pieceAt(at.row(), at.column());
    const auto* typed = typedAt(at.row(), at.column());
    if (role == Qt::ToolTipRole) {
        if (typed != nullptr && !typed->reasons.empty()) return desk::sentences(typed->reasons);
        if (piece == nullptr) return {};
        QStringList all;
        if (!piece->gauge.empty()) all << text(piece->gauge);
        if (!piece->lot.empty()) all << text(piece->lot);
        if (piece->corrected) all << say("corrected: %1").arg(text(piece->note));
        return all.join(" · ");
    }
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignRight);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::AccessibleTextRole) return {};
    QString words;
    if (typed != nullptr) words = typed->good ? QString{} : typed->text;
    if (piece != nullptr) words = readingWords(piece->value);
    if (role == Qt::EditRole) return words;
    const auto state = stateOf(at.row(), at.column());
    const auto verdict = state == State::below  ? say("low")
                         : state == State::above ? say("high")
                         : state == State::bad   ? say("bad")
                         : state == State::good && words.isEmpty() ? say("good")
                                                                   : QString{};
    return words.isEmpty() || verdict.isEmpty() ? words + verdict : words + " " + verdict;
}

QVariant EntryModel::headerData(int section, Qt::Orientation way, int role) const {
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::AlignVCenter | (way == Qt::Horizontal ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    return way == Qt::Horizontal ? QString::number(section + 1) : text(row(section).asked.name);
}

Qt::ItemFlags EntryModel::flags(const QModelIndex& at) const {
    const auto shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!mayType_ || !measured(at.row()) || stateOf(at.row(), at.column()) == State::none) return shown;
    return shown | Qt::ItemIsEditable;
}

}  // namespace quality::ui
