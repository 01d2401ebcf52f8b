#include "app/desk/table_screen.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include "app/desk/labels.h"
#include "app/desk/scan_box.h"
#include "app/desk/table_print.h"

namespace desk {
namespace {

class TableScreen : public Screen {
public:
    TableScreen(Desk& desk, std::shared_ptr<const TableKind> kind, const QJsonObject& with)
        : Screen{desk}, kind_{std::move(kind)}, asked_{with}, title_{say(kind_->title)} {
        auto* all = new QVBoxLayout{this};
        all->setContentsMargins(px(20), px(16), px(20), px(16));
        all->setSpacing(px(10));
        all->addLayout(headOf());
        summary_ = new Summary{desk, this};
        all->addWidget(summary_);
        auto* card = new QFrame{this};
        card->setProperty("card", true);
        auto* inside = new QVBoxLayout{card};
        inside->setContentsMargins(1, px(4), 1, px(4));
        table_ = new Table{desk, card, title_, kind_->columns, kind_->many};
        inside->addWidget(table_);
        all->addWidget(card, 1);
        table_->moved = [this] { offer(); };
        if (kind_->opensBy >= 0) table_->activated = [this](int) { run(static_cast<std::size_t>(kind_->opensBy)); };
        connect(table_->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { offer(); });
        setFocusProxy(table_);
        askAll();
        if (kind_->every == 0) return;
        auto* clock = new QTimer{this};
        connect(clock, &QTimer::timeout, this, [this] {
            if (isVisible()) load();
        });
        clock->start(kind_->every * 1000);
    }

    QString title() const override { return title_; }
    Record record() const override {
        const auto row = table_->current();
        return row < 0 ? Record{} : table_->rows()[static_cast<std::size_t>(row)].opens;
    }
    QJsonObject state() const override { return asked_; }
    bool takesScans() const override { return scan_ != nullptr; }
    void scanned(const QString& code) override {
        if (scan_ == nullptr) return;
        scan_->setTyped(code);
        scan_->left();
    }
    void refresh(const QSet<QString>& tables) override {
        if (std::ranges::any_of(kind_->tables, [&](const QString& t) { return tables.contains(t); })) load();
    }

private:
    QLayout* headOf() {
        auto* line = new QHBoxLayout;
        line->setSpacing(px(8));
        asks_ = new QHBoxLayout;
        asks_->setSpacing(px(8));
        line->addLayout(asks_);
        search_ = new QLineEdit{this};
        search_->setPlaceholderText(say("Filter…  Ctrl+F"));
        search_->setAccessibleName(say("Filter"));
        search_->setClearButtonEnabled(true);
        search_->setMaximumWidth(px(220));
        connect(search_, &QLineEdit::textChanged, this, [this](const QString& words) { table_->filter(words); });
        connect(search_, &QLineEdit::returnPressed, this, [this] { table_->setFocus(); });
        auto* find = new QShortcut{QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut};
        connect(find, &QShortcut::activated, search_, [this] { search_->setFocus(), search_->selectAll(); });
        line->addWidget(search_);
        line->addStretch(1);
        line->addWidget(moreButton());
        for (std::size_t i = 0; i < kind_->actions.size(); ++i) line->addWidget(buttonOf(i));
        return line;
    }
    QWidget* moreButton() {
        auto* more = new QPushButton{icon("more", theme().muted), {}, this};
        more->setProperty("flat", true);
        more->setAccessibleName(say("More"));
        more->setToolTip(say("Print, save as PDF, copy (Alt+M)"));
        more->setShortcut(QKeySequence{"Alt+M"});
        auto* menu = new QMenu{more};
        connect(menu->addAction(say("Save as PDF…")), &QAction::triggered, this, [this] { savePdf(); });
        connect(menu->addAction(say("Print…")), &QAction::triggered, this, [this] {
            QPrinter printer{QPrinter::HighResolution};
            QPrintDialog dialog{&printer, this};
            if (dialog.exec() == QDialog::Accepted) printTable(printer, sheet());
        });
        connect(menu->addAction(say("Copy for a spreadsheet")), &QAction::triggered, this,
                [this] { QGuiApplication::clipboard()->setText(table_->copied()); });
        connect(more, &QPushButton::clicked, this,
                [more, menu] { menu->popup(more->mapToGlobal(QPoint{0, more->height() + px(2)})); });
        return more;
    }
    // As it stands on screen, the sums in its last rows.
    PrintedTable sheet() const {
        PrintedTable out;
        out.title = title_;
        for (const auto& column : kind_->columns) {
            out.headings.push_back(say(column.title));
            out.right.push_back(column.number);
        }
        for (const auto& row : table_->rows()) {
            auto& cells = out.rows.emplace_back(kind_->columns.size());
            for (std::size_t c = 0; c < cells.size() && c < row.cells.size(); ++c) cells[c] = row.cells[c].text;
        }
        return out;
    }
    void savePdf() {
        auto file = QFileDialog::getSaveFileName(this, say("Save as PDF…"), title_ + ".pdf", "PDF (*.pdf)");
        if (file.isEmpty()) return;
        QPrinter printer{QPrinter::HighResolution};
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        printTable(printer, sheet());
        desk().toast(say("Saved as %1").arg(file));
    }
    QPushButton* buttonOf(std::size_t i) {
        const auto& action = kind_->actions[i];
        auto* button = new QPushButton{say(action.title), this};
        button->setProperty("main", action.main);
        button->setAccessibleName(say(action.title));
        if (*action.icon != 0) button->setIcon(icon(action.icon, action.main ? theme().onAccent : theme().text));
        if (*action.keys != 0) {
            button->setToolTip(QKeySequence{action.keys}.toString(QKeySequence::NativeText));
            auto* key = new QShortcut{QKeySequence{action.keys}, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut};
            connect(key, &QShortcut::activated, this, [this, i] { run(i); });
        }
        button->setVisible(desk().may(action.right));
        connect(button, &QPushButton::clicked, this, [this, i] { run(i); });
        buttons_.push_back(button);
        return button;
    }
    std::vector<TableRow> rowsFor(const TableAction& action) const {
        if (!action.needsRow) return table_->rows();
        std::vector<TableRow> rows;
        for (const auto r : table_->chosen())
            if (const auto& row = table_->rows()[static_cast<std::size_t>(r)]; !action.fits || action.fits(row)) rows.push_back(row);
        return rows;
    }
    void run(std::size_t i) {
        const auto& action = kind_->actions[i];
        if (!desk().may(action.right)) return;
        const auto rows = rowsFor(action);
        if (action.needsRow && rows.empty()) return;
        action.run(desk(), rows, asked_);
    }
    void offer() {
        for (std::size_t i = 0; i < buttons_.size(); ++i)
            buttons_[i]->setEnabled(!kind_->actions[i].needsRow || !rowsFor(kind_->actions[i]).empty());
        tell();
    }

    // Questions whose choices must be read first come when they are there.
    void askAll() {
        using Choices = std::vector<std::vector<std::pair<QString, QString>>>;
        const bool choose = std::ranges::any_of(kind_->asks, [](const TableAsk& a) { return static_cast<bool>(a.choices); });
        if (!choose) return build({});
        desk().read<Choices>(
            this,
            [kind = kind_](const db::Read& read) {
                Choices all;
                for (const auto& ask : kind->asks) all.push_back(ask.choices ? ask.choices(read) : Choices::value_type{});
                return all;
            },
            [this](Choices all) { build(all); });
    }
    void build(const std::vector<std::vector<std::pair<QString, QString>>>& choices) {
        for (std::size_t i = 0; i < kind_->asks.size(); ++i) {
            const auto& ask = kind_->asks[i];
            auto* field = fieldOf(ask, i < choices.size() ? choices[i] : std::vector<std::pair<QString, QString>>{});
            field->setName(say(ask.label));
            const QString name = ask.name;
            if (ask.today && !asked_.contains(name)) asked_[name] = shown(desk().today());
            if (ask.kind == TableAsk::Kind::choice && !asked_.contains(name) && i < choices.size() && !choices[i].empty())
                asked_[name] = choices[i].front().first;
            if (asked_.contains(name)) field->setValue(asked_[name]);
            field->left = [this, field, name] {
                asked_[name] = field->value();
                load();
            };
            auto* label = new QLabel{say(ask.label), this};
            label->setProperty("muted", true);
            asks_->addWidget(label);
            asks_->addWidget(field);
            if (ask.kind == TableAsk::Kind::scan) waitFor(field);
        }
        load();
    }
    // Who opened the screen to scan something has the cursor there, also where the questions came a moment later.
    void waitFor(Field* scan) {
        scan_ = scan;
        const bool inHand = table_->view()->hasFocus();
        setFocusProxy(scan->editor());
        if (inHand) scan->editor()->setFocus();
    }
    Field* fieldOf(const TableAsk& ask, const std::vector<std::pair<QString, QString>>& choices) {
        Field* field = nullptr;
        switch (ask.kind) {
            case TableAsk::Kind::date:
                field = dateField(this, desk().today());
                break;
            case TableAsk::Kind::pick:
                field = pickField(desk(), this, ask.of);
                break;
            case TableAsk::Kind::choice:
                field = choiceField(this, choices, false);
                break;
            case TableAsk::Kind::words:
                field = textField(this, 100);
                break;
            case TableAsk::Kind::scan:
                field = textField(this, 200);
                takeScansIn(field->editor());
                break;
        }
        const bool wide = ask.kind == TableAsk::Kind::pick || ask.kind == TableAsk::Kind::scan;
        field->setFixedWidth(px(wide ? 240 : 150));
        return field;
    }

    void load() {
        const auto turn = ++turn_;
        auto work = [kind = kind_, asked = asked_](const db::Read& read) { return kind->read(read, asked); };
        auto then = [this, turn](TableContents now) {
            if (turn == turn_) show(std::move(now));
        };
        auto failed = [this, turn](const QString& sentence) {
            if (turn == turn_) summary_->note(sentence, Tone::bad);
        };
        if (!kind_->slow) return desk().read<TableContents>(this, std::move(work), std::move(then), std::move(failed));
        reading_.cancel();
        summary_->note(say("Reading… Esc ends it."), Tone::neutral);
        reading_ = desk().readLong<TableContents>(this, std::move(work), std::move(then), std::move(failed));
    }
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() != Qt::Key_Escape || !kind_->slow || reading_.done()) return Screen::keyPressEvent(event);
        reading_.cancel();
        summary_->note(say("Ended. Change a question above to read again."), Tone::attention);
    }
    void show(TableContents now) {
        summary_->tell(now.figures, now.note, now.tone);
        table_->setEmptyText(say(kind_->empty));
        table_->setRows(std::move(now.rows));
        if (!now.title.isEmpty()) title_ = now.title;
        offer();
    }

    std::shared_ptr<const TableKind> kind_;
    QJsonObject asked_;
    QString title_;
    Table* table_ = nullptr;
    Summary* summary_ = nullptr;
    Field* scan_ = nullptr;  // the question that scans answer
    QHBoxLayout* asks_ = nullptr;
    QLineEdit* search_ = nullptr;
    std::vector<QPushButton*> buttons_;
    Ticket reading_;
    int turn_ = 0;
};

}  // namespace

std::function<Screen*(Desk&, const QJsonObject&)> tableScreen(TableKind kind) {
    return [kind = std::make_shared<const TableKind>(std::move(kind))](Desk& desk, const QJsonObject& with) -> Screen* {
        return new TableScreen{desk, kind, with};
    };
}

}  // namespace desk
