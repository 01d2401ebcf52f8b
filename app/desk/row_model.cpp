#include "app/desk/row_model.h"
#include "app/desk/words.h"

namespace desk {
namespace {

// A table's heading keeps a place for every row: millions of them at once would hold the window, so they come in steps.
constexpr std::int64_t growth = 500'000;
constexpr std::size_t pagesKept = 60;

bool isNumber(db::ListType type) {
    using enum db::ListType;
    return type == number || type == quantity || type == price || type == money;
}

}  // namespace

std::string Row::at(std::string_view column) const {
    const auto found = values.find(column);
    return found == values.end() ? std::string{} : found->second;
}

std::int64_t Row::id(std::string_view column) const {
    const auto value = at(column);
    return value.empty() ? 0 : std::stoll(value);
}

std::vector<Chip> plainChips(std::initializer_list<const char*> values) {
    std::vector<Chip> chips;
    for (const auto* value : values) {
        const auto* word = englishWordOf(value);
        chips.push_back({.value = value, .word = word == nullptr ? value : word});
    }
    return chips;
}

const std::vector<Chip>& orderStates() {
    static const std::vector<Chip> chips{{.value = "quote", .word = "Quote", .tone = Tone::neutral},
                                         {.value = "signed", .word = "Signed", .tone = Tone::active},
                                         {.value = "completed", .word = "Completed", .tone = Tone::good},
                                         {.value = "cancelled", .word = "Cancelled", .tone = Tone::bad}};
    return chips;
}

RowModel::RowModel(Desk& desk, const db::List& list, ListLook look, QObject* parent)
    : QAbstractTableModel{parent}, desk_(desk), list_(list), look_(std::move(look)) {
    for (const auto& column : list.columns)
        if (column.type != db::ListType::key && desk.may(column.secret)) all_.push_back(column);
    setColumns(look_.columns);
}

void RowModel::setColumns(std::vector<std::string> names) {
    beginResetModel();
    std::erase_if(names, [&](const std::string& name) { return column(name) == nullptr; });
    if (names.empty())
        for (const auto& one : all_) names.emplace_back(one.name);
    shown_ = std::move(names);
    endResetModel();
}

const db::ListColumn* RowModel::column(const std::string& name) const {
    for (const auto& one : all_)
        if (name == one.name) return &one;
    return nullptr;
}

void RowModel::show(std::vector<db::Sort> sorts, std::vector<db::Filter> filters) {
    cancel();
    ++generation_;
    query_ = {.sorts = std::move(sorts), .filters = std::move(filters), .after = {}, .limit = pageRows};
    keys_.reset();
    pages_.clear();
    asked_.clear();
    counted_ = false;
    instant_ = db::instant(list_, query_);
    if (!instant_) return startSorted();
    desk_.read<db::ListPage>(
        this, [list = &list_, query = query_](const db::Read& r) { return db::page(r, *list, query); },
        [this, at = generation_](db::ListPage page) {
            if (at == generation_) takeFirst(std::move(page));
        });
}

void RowModel::reload() {
    if (busy_) return;
    ++generation_;
    asked_.clear();
    if (!instant_) return startSorted();
    // The rows in view stay on screen until their new values come; the rest is forgotten.
    const auto newest = clock_;
    std::erase_if(pages_, [&](const auto& p) { return p.second.used + 2 < newest; });
    std::vector<std::int64_t> again;
    for (const auto& [page, unused] : pages_) again.push_back(page);
    // All of them from one moment: a row that moved from one page to the next is found.
    desk_.read<std::vector<db::ListPage>>(
        this,
        [list = &list_, query = query_, again](const db::Read& r) {
            std::vector<db::ListPage> got;
            for (const auto page : again)
                got.push_back(db::page(r, *list, {.sorts = query.sorts, .filters = query.filters, .after = {}, .limit = pageRows, .skip = page * pageRows}));
            return got;
        },
        [this, again, at = generation_](std::vector<db::ListPage> got) {
            if (at == generation_) takeAgain(again, std::move(got));
        });
    startCounting();
}

void RowModel::takeAgain(const std::vector<std::int64_t>& pages, std::vector<db::ListPage>&& got) {
    for (std::size_t i = 0; i < pages.size(); ++i)
        resizeTo(std::max(rows_, pages[i] * pageRows + static_cast<std::int64_t>(got[i].rows.size())));
    followMarked([&] {
        for (std::size_t i = 0; i < pages.size(); ++i) pages_[pages[i]] = {std::move(got[i]), ++clock_};
    });
    if (rows_ > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

// The current row and the chosen ones are places; the records that stood there may stand elsewhere now.
void RowModel::followMarked(const std::function<void()>& replace) {
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const auto marked = persistentIndexList();
    std::vector<std::optional<std::int64_t>> keys;
    std::unordered_map<std::int64_t, int> rows;
    for (const auto& one : marked) {
        keys.push_back(keyAt(one.row()));
        if (keys.back()) rows.emplace(*keys.back(), -1);
    }
    replace();
    findRows(rows);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (!keys[i]) continue;
        const auto& was = marked[static_cast<qsizetype>(i)];
        const auto row = rows.at(*keys[i]);
        changePersistentIndex(was, row < 0 ? QModelIndex{} : index(row, was.column()));
    }
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

std::optional<std::int64_t> RowModel::keyAt(int row) const {
    const auto at = static_cast<std::size_t>(row);
    if (keys_) return at < keys_->size() ? std::optional{(*keys_)[at]} : std::nullopt;
    const auto found = pages_.find(row / pageRows);
    const auto within = static_cast<std::size_t>(row % pageRows);
    if (found == pages_.end() || within >= found->second.data.keys.size()) return {};
    return found->second.data.keys[within];
}

// In one pass: thousands may be chosen among millions.
void RowModel::findRows(std::unordered_map<std::int64_t, int>& rows) const {
    if (rows.empty()) return;
    const auto look = [&rows](const std::vector<std::int64_t>& keys, std::int64_t first) {
        for (std::size_t i = 0; i < keys.size(); ++i)
            if (const auto wanted = rows.find(keys[i]); wanted != rows.end()) wanted->second = static_cast<int>(first + static_cast<std::int64_t>(i));
    };
    if (keys_) return look(*keys_, 0);
    for (const auto& [page, here] : pages_) look(here.data.keys, page * pageRows);
}

int RowModel::rowOf(std::int64_t key) const {
    if (keys_) {
        const auto at = std::ranges::find(*keys_, key);
        return at == keys_->end() ? -1 : static_cast<int>(at - keys_->begin());
    }
    for (const auto& [page, here] : pages_)
        if (const auto at = std::ranges::find(here.data.keys, key); at != here.data.keys.end())
            return static_cast<int>(page * pageRows + (at - here.data.keys.begin()));
    return -1;
}

void RowModel::cancel() {
    sorting_.cancel();
    counting_.cancel();
    if (!busy_) return;
    busy_ = false;
    if (stateChanged) stateChanged();
}

void RowModel::takeFirst(db::ListPage&& page) {
    const bool whole = page.after.empty();
    resizeTo(static_cast<std::int64_t>(page.rows.size()));
    pages_[0] = {std::move(page), ++clock_};
    if (rows_ > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    counted_ = whole;
    if (!whole) startCounting();
    if (stateChanged) stateChanged();
}

void RowModel::startCounting() {
    counting_.cancel();
    counting_ = desk_.readLong<std::int64_t>(
        this, [list = &list_, filters = query_.filters](const db::Read& r) { return db::count(r, *list, filters); },
        [this, at = generation_](std::int64_t rows) {
            if (at == generation_) growTo(rows);
        });
}

void RowModel::growTo(std::int64_t rows) {
    resizeTo(std::min(rows, rows_ + growth));
    counted_ = rows_ == rows;
    if (stateChanged) stateChanged();
    if (counted_) return;
    QMetaObject::invokeMethod(this, [this, rows, at = generation_] {
        if (at == generation_) growTo(rows);
    }, Qt::QueuedConnection);
}

// Where no index gives the order: the keys first, beside the window, then rows by their place.
void RowModel::startSorted() {
    busy_ = true;
    if (stateChanged) stateChanged();
    using Keys = std::shared_ptr<const std::vector<std::int64_t>>;
    sorting_ = desk_.readLong<Keys>(
        this, [list = &list_, query = query_](const db::Read& r) -> Keys {
            return std::make_shared<const std::vector<std::int64_t>>(db::keysOf(r, *list, query));
        },
        [this, at = generation_](Keys keys) {
            if (at != generation_) return;
            asked_.clear();
            const auto rows = static_cast<std::int64_t>(keys->size());
            resizeTo(std::max(rows_, std::min(rows, rows_ + growth)));
            followMarked([&] {
                keys_ = std::move(keys);
                pages_.clear();
            });
            busy_ = false;
            growTo(rows);
            if (rows_ > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        },
        [this](const QString& why) {
            busy_ = false;
            desk_.toast(why, Tone::bad);
            if (stateChanged) stateChanged();
        });
}

void RowModel::resizeTo(std::int64_t rows) {
    if (rows > rows_) {
        beginInsertRows({}, static_cast<int>(rows_), static_cast<int>(rows) - 1);
        rows_ = rows;
        endInsertRows();
    } else if (rows < rows_) {
        beginRemoveRows({}, static_cast<int>(rows), static_cast<int>(rows_) - 1);
        rows_ = rows;
        std::erase_if(pages_, [&](const auto& p) { return p.first * pageRows >= rows; });
        endRemoveRows();
    }
}

// From the nearest place whose values are known: a neighbour, the end, or the start with a skip.
db::ListQuery RowModel::queryFor(std::int64_t page, bool& fromEnd) const {
    auto query = query_;
    query.limit = pageRows;
    const auto from = page * pageRows;
    if (const auto before = pages_.find(page - 1); before != pages_.end() && !before->second.data.after.empty()) {
        query.after = before->second.data.after;
    } else if (const auto behind = pages_.find(page + 1); behind != pages_.end() && !behind->second.data.before.empty()) {
        query.after = behind->second.data.before;
        query.backwards = true;
    } else if (counted_ && rows_ - from < from) {
        query.backwards = fromEnd = true;
        query.limit = static_cast<int>(std::min<std::int64_t>(pageRows, rows_ - from));
        query.skip = std::max<std::int64_t>(0, rows_ - from - pageRows);
    } else {
        query.skip = from;
    }
    return query;
}

void RowModel::askFor(std::int64_t page) const {
    if (asked_.contains(page) || busy_) return;
    asked_.insert(page);
    auto* self = const_cast<RowModel*>(this);  // a table's data() is where it shows what is needed
    const auto arrived = [self, page, at = generation_](db::ListPage got) {
        if (at == self->generation_) self->take(page, std::move(got));
    };
    if (keys_) {
        const auto from = static_cast<std::size_t>(page * pageRows);
        std::vector<std::int64_t> wanted(keys_->begin() + static_cast<std::ptrdiff_t>(from),
                                         keys_->begin() + static_cast<std::ptrdiff_t>(std::min(from + pageRows, keys_->size())));
        return desk_.read<db::ListPage>(
            self, [list = &list_, wanted = std::move(wanted)](const db::Read& r) { return db::rowsOf(r, *list, wanted); }, arrived);
    }
    bool fromEnd = false;
    desk_.read<db::ListPage>(
        self, [list = &list_, query = queryFor(page, fromEnd)](const db::Read& r) { return db::page(r, *list, query); }, arrived);
}

void RowModel::take(std::int64_t page, db::ListPage&& got) {
    asked_.erase(page);
    pages_[page] = {std::move(got), ++clock_};
    while (pages_.size() > pagesKept)
        pages_.erase(std::min_element(pages_.begin(), pages_.end(), [](const auto& a, const auto& b) { return a.second.used < b.second.used; }));
    const auto from = static_cast<int>(page * pageRows);
    const auto to = std::min(from + pageRows, rowCount()) - 1;
    if (to >= from) emit dataChanged(index(from, 0), index(to, columnCount() - 1));
}

const std::vector<std::optional<std::string>>* RowModel::values(int row) const {
    const auto found = pages_.find(row / pageRows);
    if (found == pages_.end()) {
        askFor(row / pageRows);
        return nullptr;
    }
    found->second.used = ++clock_;
    const auto at = static_cast<std::size_t>(row % pageRows);
    return at < found->second.data.rows.size() ? &found->second.data.rows[at] : nullptr;
}

std::optional<std::string> RowModel::stored(int row, const std::string& name) const {
    const auto* cells = values(row);
    if (cells == nullptr) return {};
    const auto& columns = pages_.find(row / pageRows)->second.data.columns;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (name == columns[i].name) return (*cells)[i];
    return {};
}

std::optional<Row> RowModel::row(int at) const {
    if (at < 0 || at >= rowCount()) return {};
    const auto* cells = values(at);
    if (cells == nullptr) return {};
    const auto& data = pages_.find(at / pageRows)->second.data;
    Row row{data.keys.at(static_cast<std::size_t>(at % pageRows)), {}};
    for (std::size_t i = 0; i < data.columns.size(); ++i) row.values[data.columns[i].name] = (*cells)[i].value_or("");
    return row;
}

const Chip* RowModel::chipOf(const db::ListColumn& column, const std::string& value) const {
    const auto found = look_.chips.find(column.name);
    if (found == look_.chips.end()) return nullptr;
    for (const auto& chip : found->second)
        if (value == chip.value) return &chip;
    return nullptr;
}

bool RowModel::late(int at) const {
    if (look_.late.empty()) return false;
    const auto day = stored(at, look_.late);
    if (!day || day->empty() || *day >= db::toText(desk_.today())) return false;
    if (look_.lateWhen.empty()) return true;
    const auto state = stored(at, "state").value_or("");
    return std::find(look_.lateWhen.begin(), look_.lateWhen.end(), state) != look_.lateWhen.end();
}

QString RowModel::shownValue(const db::ListColumn& column, const std::optional<std::string>& value) const {
    if (!value) return {};
    switch (column.type) {
        case db::ListType::number: return *column.unit == 0 && value->size() < 5 ? text(*value) : grouped(*value);
        case db::ListType::quantity:
        case db::ListType::price: return grouped(*value);
        case db::ListType::instantTime: {
            db::Instant at;
            db::fromText(*value, at);
            return shown(at);
        }
        default: break;
    }
    if (const auto* chip = chipOf(column, *value)) return say(chip->word);
    return text(*value);
}

QVariant RowModel::data(const QModelIndex& at, int role) const {
    const auto* one = at.isValid() ? column(shown_[static_cast<std::size_t>(at.column())]) : nullptr;
    if (one == nullptr) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(one->type) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) return {};
    const auto value = stored(at.row(), one->name);
    if (one->type == db::ListType::money && value) {
        tl::Currency currency = desk_.bookCurrency();
        if (*one->unit != 0) currency.code = stored(at.row(), one->unit).value_or(currency.code);
        return shown(tl::Money{std::stoll(*value)}, currency);
    }
    return shownValue(*one, value);
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section >= columnCount()) return {};
    const auto* one = column(shown_[static_cast<std::size_t>(section)]);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return say(one->title);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(one->type) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

}  // namespace desk
