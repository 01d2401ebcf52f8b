#include "app/desk/list_view.h"

#include <QApplication>
#include <QClipboard>
#include <QProgressBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStackedWidget>

#include "app/desk/group_table.h"
#include "app/desk/list_filter.h"

namespace desk {

ListView::ListView(Desk& desk, ListLook look, QWidget* parent, std::vector<db::Filter> fixed, bool small)
    : QWidget{parent}, desk_(desk), look_(std::move(look)), fixed_(std::move(fixed)), small_(small) {
    const auto& list = desk.company().actions().list(look_.list);
    model_ = new RowModel{desk, list, look_, this};
    static const QRegularExpression table{"\\b(?:from|join)\\s+([a-z_]+)|^\\s*([a-z_]+)"};
    for (auto found = table.globalMatch(text(list.from)); found.hasNext();) {
        const auto match = found.next();
        tables_.insert(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
    }
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    makeHead(layout);
    makeTable(layout);
    addRowActions();
    model_->stateChanged = [this] { tellState(); };
    model_->show(look_.sorts, fixed_);
    setFocusProxy(table_);
}

void ListView::makeTable(QBoxLayout* layout) {
    auto* frame = new QFrame{this};
    frame->setProperty("card", true);
    auto* inside = new QVBoxLayout{frame};
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    busy_ = new QFrame{frame};
    auto* busyRow = new QHBoxLayout{busy_};
    busyRow->setContentsMargins(px(12), px(6), px(12), px(6));
    auto* bar = new QProgressBar{busy_};
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(say("Searching"));
    auto* cancel = new QPushButton{say("Cancel (Esc)"), busy_};
    connect(cancel, &QPushButton::clicked, this, [this] { model_->cancel(); });
    busyRow->addWidget(bar, 1);
    busyRow->addWidget(cancel);
    busy_->hide();
    pages_ = new QStackedWidget{frame};
    table_ = new QTableView{pages_};
    heading_ = new FilterHeading{*model_, table_};
    table_->setHorizontalHeader(heading_);
    table_->setModel(model_);
    table_->setItemDelegate(new CellPainter{*model_, table_});
    table_->setAccessibleName(say(model_->list().title));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->setMouseTracking(true);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->verticalHeader()->setDefaultSectionSize(px(34));
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->installEventFilter(this);
    nothing_ = new QLabel{table_->viewport()};
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setWordWrap(true);
    nothing_->setProperty("muted", true);
    nothing_->hide();
    table_->viewport()->installEventFilter(this);
    pages_->addWidget(table_);
    inside->addWidget(busy_);
    inside->addWidget(pages_, 1);
    sums_ = new QLabel{frame};
    sums_->setContentsMargins(px(12), px(6), px(12), px(6));
    sums_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    sums_->hide();
    inside->addWidget(sums_);
    layout->addWidget(frame, 1);
    heading_->remake();
    fitColumns();
    heading_->filtered = [this] { typing_.again(250); };
    heading_->sorted = [this](const std::string& column, bool add) { sortBy(column, add); };
    connect(table_, &QTableView::doubleClicked, this, [this] { openCurrent(); });
    connect(table_, &QTableView::customContextMenuRequested, this, [this](const QPoint& at) { showRowMenu(at); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (changed) changed();
    });
    // Where the current record is gone, its neighbour is current.
    connect(model_, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] { rowBefore_ = table_->currentIndex().row(); });
    connect(model_, &QAbstractItemModel::layoutChanged, this, [this] {
        if (rowBefore_ >= 0 && !table_->currentIndex().isValid() && model_->rowCount() > 0)
            table_->setCurrentIndex(model_->index(std::min(rowBefore_, model_->rowCount() - 1), 0));
    });
}

void ListView::fitColumns() {
    using enum db::ListType;
    for (std::size_t i = 0; i < model_->columns().size(); ++i) {
        const auto& name = model_->columns()[i];
        const auto* column = model_->column(name);
        int width = 0;
        if (const auto set = look_.widths.find(name); set != look_.widths.end()) width = set->second;
        else if (look_.chips.contains(name)) width = 120;
        else
            switch (column->type) {
                case date: width = 104; break;
                case instantTime: width = 140; break;
                case number: width = 84; break;
                case quantity:
                case price:
                case money: width = 112; break;
                default: width = *column->sortBy != 0 ? 240 : 132;
            }
        auto font = smallFont();
        font.setWeight(QFont::DemiBold);
        int least = QFontMetrics{font}.horizontalAdvance(say(column->title)) + px(30);
        if (const auto chips = look_.chips.find(name); chips != look_.chips.end())
            for (const auto& chip : chips->second) least = std::max(least, chipWidth(say(chip.word)) + px(20));
        heading_->resizeSection(static_cast<int>(i), std::max(px(width), least));
    }
}

void ListView::ask() {
    std::vector<db::Filter> filters = fixed_;
    if (quick_ >= 0)
        for (auto filter : look_.quick[static_cast<std::size_t>(quick_)].filters) {
            filter.value = utf8(dayMeant(text(filter.value), desk_.today()));
            filters.push_back(std::move(filter));
        }
    for (const auto& [name, typed] : heading_->allTyped()) {
        const auto* column = model_->column(name);
        if (column == nullptr) continue;
        const auto chips = look_.chips.find(name);
        const auto read = filtersTyped(*column, typed, chips == look_.chips.end() ? nullptr : &chips->second, desk_.today());
        if (auto* edit = heading_->edit(name)) {
            edit->setProperty("refused", !read.has_value());
            edit->setToolTip(read ? QString{} : say("This cannot be read. Examples: >100, 5..10, 2026-12-01, -7d.., ! for not empty."));
            edit->style()->unpolish(edit);
            edit->style()->polish(edit);
        }
        if (read) filters.insert(filters.end(), read->begin(), read->end());
    }
    keepCurrent();
    model_->show(model_->sorts(), filters);
    if (!group_.empty()) groupBy(group_);
    if (changed) changed();
}

std::vector<db::Filter> ListView::allFilters() const { return model_->filters(); }

void ListView::sortBy(const std::string& column, bool add) {
    auto sorts = model_->sorts();
    const auto same = std::find_if(sorts.begin(), sorts.end(), [&](const auto& s) { return s.column == column; });
    const bool descending = same != sorts.end() && !same->descending;
    if (!add) sorts = {{column, descending}};
    else if (same != sorts.end()) same->descending = descending;
    else sorts.push_back({column, false});
    keepCurrent();
    model_->show(std::move(sorts), model_->filters());
    heading_->viewport()->update();
    if (changed) changed();
}

void ListView::keepCurrent() {
    if (const auto row = current()) keepKey_ = row->key;
}

void ListView::tellState() {
    busy_->setVisible(model_->busy());
    const auto total = model_->total();
    count_->setText(model_->busy() ? say("Searching…") : model_->counted() ? (total == 1 ? say("1 row") : say("%1 rows").arg(shownNumber(total))) : QStringLiteral("…"));
    const bool nothing = !model_->busy() && total == 0;
    nothing_->setVisible(nothing);
    if (nothing) {
        const bool filtered = model_->filters().size() > fixed_.size();
        nothing_->setText(filtered ? say("Nothing fits these filters. Clear them with Ctrl+Backspace.")
                                   : *look_.empty != 0 ? say(look_.empty) : say("There is nothing here yet."));
    }
    // Sorted or filtered anew, the same record is current where it is still there.
    if (const int row = keepKey_ && !model_->busy() ? model_->rowOf(*keepKey_) : -1; row >= 0) table_->setCurrentIndex(model_->index(row, 0));
    if (model_->pagesHeld() > 0 || model_->counted()) keepKey_.reset();
    if (total > 0 && !table_->currentIndex().isValid() && !model_->busy()) {
        table_->setCurrentIndex(model_->index(0, 0));
        table_->scrollToTop();
    }
    if (changed) changed();
}

std::optional<Row> ListView::current() const { return model_->row(table_->currentIndex().row()); }

std::vector<Row> ListView::chosen() const {
    std::vector<Row> rows;
    auto selected = table_->selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    for (const auto& at : selected)
        if (auto row = model_->row(at.row())) rows.push_back(std::move(*row));
    if (rows.empty())
        if (auto row = current()) rows.push_back(std::move(*row));
    return rows;
}

void ListView::openCurrent() {
    const auto row = current();
    if (!row) return;
    if (*model_->list().opens != 0) return desk_.open(Record{model_->list().opens, row->key});
    for (const auto& column : model_->list().columns)  // else the record its first link leads to
        if (*column.link != 0)
            for (const auto& key : model_->list().columns)
                if (key.name == std::string_view{column.link} && row->id(key.name) != 0)
                    return desk_.open(Record{key.opens, row->id(key.name)});
}

void ListView::refresh(const QSet<QString>& tables) {
    if (!tables.intersects(tables_)) return;
    freshening_.once(120);  // several commits a second are one look
}

void ListView::copy() const {
    auto selected = table_->selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    QStringList lines, cells;
    for (int c = 0; c < model_->columnCount(); ++c) cells << model_->headerData(c, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << cells.join('\t');
    for (const auto& at : selected) {
        cells.clear();
        for (int c = 0; c < model_->columnCount(); ++c) {
            const auto* column = model_->column(model_->columns()[static_cast<std::size_t>(c)]);
            auto shown = model_->index(at.row(), c).data().toString();
            if (column->type != db::ListType::text) shown.remove(',');  // a spreadsheet reads numbers without groups
            cells << shown.replace('\t', ' ');
        }
        lines << cells.join('\t');
    }
    QApplication::clipboard()->setText(lines.join('\n') + "\n");
}

QJsonObject ListView::state() const {
    QJsonArray columns;
    QJsonObject widths, typed;
    for (int visual = 0; visual < model_->columnCount(); ++visual) {
        const auto at = heading_->logicalIndex(visual);
        const auto name = text(model_->columns()[static_cast<std::size_t>(at)]);
        columns.append(name);
        widths[name] = heading_->sectionSize(at) / scale();
    }
    for (const auto& [name, words] : heading_->allTyped()) typed[text(name)] = words;
    return {{"columns", columns}, {"widths", widths}, {"sorts", sortsToJson(model_->sorts())}, {"typed", typed},
            {"filterRow", heading_->filterRow()}, {"quick", quick_}, {"group", text(group_)}};
}

void ListView::restore(const QJsonObject& state) {
    if (state.isEmpty()) return;
    std::vector<std::string> columns;
    for (const auto& name : state["columns"].toArray()) columns.push_back(utf8(name.toString()));
    if (!columns.empty()) {
        model_->setColumns(columns);
        heading_->remake();
        fitColumns();
    }
    const auto widths = state["widths"].toObject();
    for (std::size_t i = 0; i < model_->columns().size(); ++i)
        if (const auto width = widths[text(model_->columns()[i])].toDouble(); width > 20) heading_->resizeSection(static_cast<int>(i), px(width));
    std::map<std::string, QString> typed;
    const auto words = state["typed"].toObject();
    for (auto one = words.begin(); one != words.end(); ++one) typed[utf8(one.key())] = one.value().toString();
    heading_->setTyped(typed);
    setFilterRow(state["filterRow"].toBool() || !typed.empty());
    quick_ = state["quick"].toInt(-1);
    if (quick_ >= static_cast<int>(look_.quick.size())) quick_ = -1;
    for (std::size_t i = 0; i < quickButtons_.size(); ++i) quickButtons_[i]->setChecked(static_cast<int>(i) == quick_);
    if (state.contains("filters")) {  // a link from another screen
        const auto given = filtersFromJson(state["filters"].toArray(), desk_.today());
        fixed_.insert(fixed_.end(), given.begin(), given.end());
    }
    auto sorts = sortsFromJson(state["sorts"].toArray());
    std::erase_if(sorts, [&](const db::Sort& s) { return !s.column.empty() && model_->column(s.column) == nullptr; });
    model_->show(sorts.empty() ? look_.sorts : sorts, fixed_);
    ask();
    groupBy(utf8(state["group"].toString()));
}

void ListView::groupBy(const std::string& column) {
    group_ = column;
    if (column.empty()) {
        pages_->setCurrentWidget(table_);
        if (groups_ != nullptr) groups_->stop();
    } else {
        if (groups_ == nullptr) {
            groups_ = new GroupTable{desk_, *model_, pages_};
            groups_->chosen = [this](const std::string& by, const QString& typed) {
                groupBy({});
                auto all = heading_->allTyped();
                all[by] = typed;
                setFilterRow(true);
                heading_->setTyped(all);
                ask();
                table_->setFocus();
            };
            groups_->left = [this] {
                groupBy({});
                table_->setFocus();
            };
            pages_->addWidget(groups_);
        }
        pages_->setCurrentWidget(groups_);
        groups_->show(column, model_->filters());
    }
    if (changed) changed();
}

}  // namespace desk
