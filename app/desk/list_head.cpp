// The row above a list: quick filters, count, and the menu of what one can do with it; and its keys.
#include <QInputDialog>

#include "app/desk/keys.h"
#include "app/desk/export.h"
#include "app/desk/list_view.h"
#include "app/desk/saved_views.h"

namespace desk {

void ListView::makeHead(QBoxLayout* layout) {
    auto* row = new QHBoxLayout{};
    row->setSpacing(px(6));
    if (!look_.quick.empty()) {
        auto* all = new QPushButton{say("All"), this};
        quickButtons_.clear();
        const auto choose = [this](int at) {
            quick_ = at;
            for (std::size_t i = 0; i < quickButtons_.size(); ++i) quickButtons_[i]->setChecked(static_cast<int>(i) == at);
            ask();
        };
        all->setProperty("flat", true);
        connect(all, &QPushButton::clicked, this, [choose] { choose(-1); });
        row->addWidget(all);
        for (std::size_t i = 0; i < look_.quick.size(); ++i) {
            auto* button = new QPushButton{say(look_.quick[i].title), this};
            button->setCheckable(true);
            button->setProperty("flat", true);
            connect(button, &QPushButton::clicked, this, [choose, i](bool on) { choose(on ? static_cast<int>(i) : -1); });
            row->addWidget(button);
            quickButtons_.push_back(button);
        }
    }
    row->addStretch(1);
    count_ = new QLabel{this};
    count_->setProperty("muted", true);
    count_->setMinimumWidth(px(72));
    count_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(count_);
    filterButton_ = new QPushButton{icon("filter", theme().muted), small_ ? QString{} : say("Filter"), this};
    filterButton_->setAccessibleName(say("Filter"));
    filterButton_->setToolTip(say("Type above the columns (Ctrl+F)"));
    filterButton_->setCheckable(true);
    connect(filterButton_, &QPushButton::clicked, this, [this](bool on) { setFilterRow(on); });
    row->addWidget(filterButton_);
    auto* more = new QPushButton{icon("more", theme().muted), {}, this};
    more->setAccessibleName(say("More"));
    more->setToolTip(say("Columns, groups, views, export, print (Alt+M)"));
    giveKeys(more, QKeySequence{"Alt+M"});
    connect(more, &QPushButton::clicked, this, [this, more] {
        QMenu menu;
        makeColumnMenu(menu.addMenu(say("Columns")));
        auto* groups = menu.addMenu(say("Group by"));
        for (const auto& column : model_->allColumns())
            connect(groups->addAction(say(column.title)), &QAction::triggered, this, [this, name = std::string{column.name}] { groupBy(name); });
        connect(menu.addAction(say("Sums")), &QAction::triggered, this, [this] { showSums(); });
        makeViewMenu(menu.addMenu(say("Views")));
        menu.addSeparator();
        connect(menu.addAction(say("Copy chosen rows")), &QAction::triggered, this, [this] { copy(); });
        connect(menu.addAction(say("Export as XLSX…")), &QAction::triggered, this, [this] { exportList(desk_, *model_, Format::xlsx, this); });
        connect(menu.addAction(say("Export as CSV…")), &QAction::triggered, this, [this] { exportList(desk_, *model_, Format::csv, this); });
        connect(menu.addAction(say("Save as PDF…")), &QAction::triggered, this, [this] { exportList(desk_, *model_, Format::pdf, this); });
        connect(menu.addAction(say("Print…")), &QAction::triggered, this, [this] { printList(desk_, *model_, this); });
        menu.exec(more->mapToGlobal(QPoint{0, more->height()}));
    });
    row->addWidget(more);
    if (!small_)
        for (const auto& top : look_.top) {
            if (!desk_.may(top.right)) continue;
            auto* button = new QPushButton{icon(top.icon, theme().onAccent), say(top.title), this};
            button->setProperty("main", true);
            giveKeys(button, QKeySequence{top.keys});
            button->setToolTip(QKeySequence{top.keys}.toString(QKeySequence::NativeText));
            connect(button, &QPushButton::clicked, this, [this, run = top.run] { run(desk_); });
            row->addWidget(button);
        }
    layout->addLayout(row);
}

void ListView::makeColumnMenu(QMenu* menu) {
    for (const auto& column : model_->allColumns()) {
        auto* action = menu->addAction(say(column.title));
        action->setCheckable(true);
        const std::string name = column.name;
        const auto& now = model_->columns();
        action->setChecked(std::find(now.begin(), now.end(), name) != now.end());
        connect(action, &QAction::toggled, this, [this, name](bool on) {
            auto columns = model_->columns();
            if (on) columns.push_back(name);
            else if (columns.size() > 1) std::erase(columns, name);
            model_->setColumns(std::move(columns));
            heading_->remake();
            fitColumns();
            if (changed) changed();
        });
    }
}

void ListView::makeViewMenu(QMenu* menu) {
    fillViewMenu(desk_, menu, look_.list, this, [this] { return state(); }, [this](const QJsonObject& state) { restore(state); });
}

void ListView::setFilterRow(bool on) {
    heading_->setFilterRow(on);
    filterButton_->setChecked(on);
    if (on && isVisible() && !model_->columns().empty())
        if (auto* edit = heading_->edit(model_->columns().front()); edit != nullptr && !heading_->hasFocus()) edit->setFocus();
    if (!on && !heading_->allTyped().empty()) {
        heading_->setTyped({});
        ask();
    }
}

void ListView::showSums() {
    if (sums_->isVisible()) return sums_->hide();
    std::vector<std::string> wanted, units;
    for (const auto& column : model_->allColumns()) {
        if (!column.summed) continue;
        wanted.emplace_back(column.name);
        if (*column.unit != 0 && std::find(units.begin(), units.end(), column.unit) == units.end()) units.emplace_back(column.unit);
    }
    sums_->setText(wanted.empty() ? say("No column of this list may be summed.") : say("Adding up…"));
    sums_->show();
    if (wanted.empty()) return;
    std::vector<db::Grouping> by;
    for (const auto& unit : units) by.push_back({unit});
    desk_.readLong<std::vector<db::Group>>(
        this, [list = &model_->list(), filters = model_->filters(), by, wanted](const db::Read& r) {
            return by.empty() ? std::vector<db::Group>{db::sums(r, *list, filters, wanted)} : db::groups(r, *list, filters, by, wanted);
        },
        [this, wanted, units](std::vector<db::Group> groups) {
            QStringList all;
            for (const auto& group : groups)
                for (std::size_t i = 0; i < wanted.size(); ++i) {
                    const auto* column = model_->column(wanted[i]);
                    if (!group.sums[i]) continue;
                    tl::Currency unit = column->type == db::ListType::money ? desk_.bookCurrency() : tl::Currency{};
                    for (std::size_t u = 0; u < units.size(); ++u)
                        if (units[u] == column->unit) unit.code = group.values[u].value_or("");
                    const auto value = column->type == db::ListType::money ? shown(tl::Money{std::stoll(*group.sums[i])}, unit)
                                                                           : grouped(*group.sums[i]);
                    all << say(column->title) + " " + value + (unit ? " " + text(unit.code) : QString{});
                }
            sums_->setText(all.isEmpty() ? say("Nothing to add up.") : all.join("    "));
        });
}

void ListView::runAction(const RowAction& action) {
    auto rows = chosen();
    if (!action.many && rows.size() > 1) rows.resize(1);
    if (action.fits) std::erase_if(rows, [&](const Row& row) { return !action.fits(row); });
    if (rows.empty()) return desk_.toast(say("This does not fit the chosen row."), Tone::attention);
    action.run(desk_, rows);
}

void ListView::addRowActions() {
    for (const auto& one : look_.actions) {
        if (!desk_.may(one.right) || *one.keys == 0) continue;
        auto* action = new QAction{say(one.title), this};
        action->setShortcut(QKeySequence{one.keys});
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, one] { runAction(one); });
        addAction(action);
    }
    const auto key = [this](const char* keys, auto what) {
        auto* action = new QAction{this};
        action->setShortcut(QKeySequence{keys});
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, what);
        addAction(action);
    };
    key("Ctrl+F", [this] { setFilterRow(true); });
    key("Ctrl+Backspace", [this] {
        quick_ = -1;
        for (auto* button : quickButtons_) button->setChecked(false);
        heading_->setTyped({});
        ask();
    });
    key("Ctrl+C", [this] { copy(); });
    key("F5", [this] { model_->reload(); });
}

void ListView::showRowMenu(const QPoint& at) {
    const auto row = current();
    if (!row) return;
    QMenu menu;
    connect(menu.addAction(say("Open it")), &QAction::triggered, this, [this] { openCurrent(); });
    for (const auto& column : model_->list().columns)
        if (column.type == db::ListType::key && *column.opens != 0 && row->id(column.name) != 0 && desk_.canOpen(column.opens))
            if (const auto* kind = desk_.screenOf(column.opens))
                connect(menu.addAction(say("Open %1").arg(say(kind->title))), &QAction::triggered, this,
                        [this, record = Record{column.opens, row->id(column.name)}] { desk_.open(record); });
    menu.addSeparator();
    for (const auto& one : look_.actions) {
        if (!desk_.may(one.right)) continue;
        auto* action = menu.addAction(icon(one.icon, theme().muted), say(one.title));
        action->setEnabled(!one.fits || one.fits(*row));
        if (*one.keys != 0) action->setShortcut(QKeySequence{one.keys});
        connect(action, &QAction::triggered, this, [this, one] { runAction(one); });
    }
    menu.addSeparator();
    connect(menu.addAction(say("Copy chosen rows")), &QAction::triggered, this, [this] { copy(); });
    menu.exec(table_->viewport()->mapToGlobal(at));
}

bool ListView::eventFilter(QObject* on, QEvent* event) {
    if (event->type() == QEvent::Resize && on == table_->viewport()) nothing_->setGeometry(table_->viewport()->rect().adjusted(px(24), 0, -px(24), 0));
    if (event->type() != QEvent::KeyPress || on != table_) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        openCurrent();
        return true;
    }
    if (key->key() == Qt::Key_Escape && model_->busy()) {
        model_->cancel();
        return true;
    }
    if (key->key() == Qt::Key_Menu || (key->key() == Qt::Key_F10 && key->modifiers() == Qt::ShiftModifier)) {
        showRowMenu(table_->visualRect(table_->currentIndex()).bottomLeft());
        return true;
    }
    // Typing letters on a list filters it: the first column that an index answers takes them.
    const auto typed = key->text();
    if (typed.size() == 1 && typed[0].isPrint() && (key->modifiers() & ~Qt::ShiftModifier) == 0 && typed != " ") {
        for (const auto& name : model_->columns())
            if (const auto* column = model_->column(name); column->type == db::ListType::text) {
                setFilterRow(true);
                auto* edit = heading_->edit(name);
                edit->setFocus();
                edit->setText(edit->text() + typed);
                emit edit->textEdited(edit->text());
                return true;
            }
    }
    return false;
}

}  // namespace desk
