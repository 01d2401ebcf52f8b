#include "app/desk/group_table.h"

#include <QComboBox>
#include <QHeaderView>

namespace desk {
namespace {

constexpr std::size_t most = 1000;

}  // namespace

GroupTable::GroupTable(Desk& desk, RowModel& model, QWidget* parent) : QWidget{parent}, desk_(desk), model_(model) {
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout{};
    head->setContentsMargins(px(12), px(6), px(12), px(6));
    says_ = new QLabel{this};
    by_ = new QComboBox{this};
    by_->setAccessibleName(say("Group by"));
    by_->addItem(say("by day"));
    by_->addItem(say("by month"));
    by_->addItem(say("by year"));
    by_->setCurrentIndex(1);
    auto* leave = new QPushButton{say("Back to the rows (Esc)"), this};
    head->addWidget(says_, 1);
    head->addWidget(by_);
    head->addWidget(leave);
    layout->addLayout(head);
    table_ = new QTableWidget{this};
    table_->setAccessibleName(say("Groups"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(px(34));
    table_->installEventFilter(this);
    layout->addWidget(table_, 1);
    setFocusProxy(table_);
    connect(leave, &QPushButton::clicked, this, [this] {
        if (left) left();
    });
    connect(by_, &QComboBox::currentIndexChanged, this, [this] { show(column_, filters_); });
    connect(table_, &QTableWidget::doubleClicked, this, [this](const QModelIndex& at) {
        if (chosen && at.row() < static_cast<int>(typed_.size())) chosen(column_, typed_[static_cast<std::size_t>(at.row())]);
    });
}

void GroupTable::stop() {
    ++asked_;
    counting_.cancel();
}

void GroupTable::show(const std::string& name, const std::vector<db::Filter>& filters) {
    stop();
    const auto* column = model_.column(name);
    if (column == nullptr) return;
    column_ = name;
    filters_ = filters;
    const bool day = column->type == db::ListType::date || column->type == db::ListType::instantTime;
    by_->setVisible(day);
    std::vector<db::Grouping> by{{name, !day ? db::GroupBy::value : by_->currentIndex() == 0 ? db::GroupBy::value
                                              : by_->currentIndex() == 1 ? db::GroupBy::month : db::GroupBy::year}};
    sums_.clear();
    units_.clear();
    for (const auto& one : model_.allColumns()) {
        if (!one.summed) continue;
        sums_.emplace_back(one.name);
        if (*one.unit != 0 && one.unit != name && std::find(units_.begin(), units_.end(), one.unit) == units_.end())
            units_.emplace_back(one.unit);
    }
    for (const auto& unit : units_) by.push_back({unit});
    says_->setText(say("Counting…"));
    table_->setRowCount(0);
    counting_ = desk_.readLong<std::vector<db::Group>>(
        this, [list = &model_.list(), filters, by, sums = sums_](const db::Read& r) { return db::groups(r, *list, filters, by, sums, most + 1); },
        [this](std::vector<db::Group> groups) { fill(std::move(groups)); });
}

void GroupTable::fill(std::vector<db::Group> groups) {
    groups_ = std::move(groups);
    const bool more = groups_.size() > most;
    if (more) groups_.resize(most);
    const auto* column = model_.column(column_);
    QStringList headings{say(column->title), say("Rows")};
    for (const auto& sum : sums_) headings << say(model_.column(sum)->title);
    for (const auto& unit : units_) headings << say(model_.column(unit)->title);
    table_->setColumnCount(static_cast<int>(headings.size()));
    table_->setHorizontalHeaderLabels(headings);
    table_->setRowCount(static_cast<int>(groups_.size()));
    typed_.clear();
    const auto count = shownNumber(static_cast<std::int64_t>(groups_.size()));
    says_->setText(more ? say("The first %1 groups: filter for fewer").arg(count) : say("%1 groups").arg(count));
    fillFrom(0);
    table_->resizeColumnsToContents();
    table_->horizontalHeader()->setStretchLastSection(true);
    if (!groups_.empty()) table_->setCurrentCell(0, 0);
    table_->setFocus();
}

// A screen full at a time: a thousand rows at once would hold the window.
void GroupTable::fillFrom(int first) {
    const auto* column = model_.column(column_);
    const int last = std::min(first + 100, static_cast<int>(groups_.size()));
    const auto put = [&](int row, int at, const QString& words, bool number) {
        auto* item = new QTableWidgetItem{words};
        if (number) {
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setFont(numberFont());
        }
        table_->setItem(row, at, item);
    };
    for (int row = first; row < last; ++row) {
        const auto& group = groups_[static_cast<std::size_t>(row)];
        const auto& value = group.values.front();
        put(row, 0, value ? model_.shownValue(*column, *value) : say("(none)"), false);
        put(row, 1, shownNumber(group.rows), true);
        for (std::size_t i = 0; i < sums_.size(); ++i) {
            const auto* summed = model_.column(sums_[i]);
            tl::Currency currency = desk_.bookCurrency();
            for (std::size_t u = 0; u < units_.size(); ++u)
                if (units_[u] == summed->unit && group.values[u + 1]) currency.code = *group.values[u + 1];
            const auto& sum = group.sums[i];
            put(row, static_cast<int>(i) + 2,
                !sum ? QString{} : summed->type == db::ListType::money ? shown(tl::Money{std::stoll(*sum)}, currency) : grouped(*sum), true);
        }
        for (std::size_t u = 0; u < units_.size(); ++u)
            put(row, static_cast<int>(sums_.size() + u) + 2, text(group.values[u + 1].value_or("")), false);
        const auto words = text(value.value_or(""));
        if (!value) typed_.push_back("-");
        else if (column->type == db::ListType::date && words.size() == 7) typed_.push_back(words + "-01.." + words + "-31");
        else if (column->type == db::ListType::date && words.size() == 4) typed_.push_back(words + "-01-01.." + words + "-12-31");
        else typed_.push_back(column->type == db::ListType::text && model_.chipOf(*column, *value) == nullptr ? "=" + words
                                                                                                        : model_.shownValue(*column, *value));
    }
    if (last == static_cast<int>(groups_.size())) return;
    QMetaObject::invokeMethod(this, [this, last, at = asked_] {
        if (at == asked_) fillFrom(last);
    }, Qt::QueuedConnection);
}

bool GroupTable::eventFilter(QObject*, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return false;
    const auto key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && left) {
        left();
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && chosen && table_->currentRow() >= 0 && table_->currentRow() < static_cast<int>(typed_.size())) {
        chosen(column_, typed_[static_cast<std::size_t>(table_->currentRow())]);
        return true;
    }
    return false;
}

}  // namespace desk
