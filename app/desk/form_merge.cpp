// Two people edited one record: what the other one made of it, and whose value stays.
#include <map>

#include <QButtonGroup>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOptionButton>

#include "app/desk/field_kinds.h"
#include "app/desk/form_parts.h"
#include "app/desk/labels.h"
#include "app/desk/words.h"
#include "database/history.h"
#include "shared/money.h"

namespace desk {
namespace {

// A choice in the theme's colours: the style's own ring cannot be seen on the panel.
class RoundBox : public QRadioButton {
public:
    using QRadioButton::QRadioButton;

protected:
    void paintEvent(QPaintEvent*) override {
        QStyleOptionButton option;
        initStyleOption(&option);
        const auto& t = theme();
        const auto ring = QRectF{style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, this)}.adjusted(0.5, 0.5, -0.5, -0.5);
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(isChecked() || hasFocus() ? t.accent : t.muted);
        painter.setBrush(t.card);
        painter.drawEllipse(ring);
        painter.setBrush(Qt::NoBrush);
        if (hasFocus()) painter.drawEllipse(ring.adjusted(-2, -2, 2, 2));
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.accent);
            const auto inset = ring.height() / 4;
            painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
        }
        painter.setPen(t.text);
        painter.drawText(style()->subElementRect(QStyle::SE_RadioButtonContents, &option, this), Qt::AlignVCenter | Qt::AlignLeft, text());
    }
};

using Columns = std::map<std::string, std::string>;

// "taxCode" -> tax_code, tax_code_id or item_tax_code_id: whichever column there is.
std::string columnOf(const std::string& argument, const Columns& row) {
    const auto name = db::columnName(argument);
    if (row.contains(name)) return name;
    if (row.contains(name + "_id")) return name + "_id";
    for (const auto& [column, value] : row)
        if (column.ends_with("_" + name + "_id")) return column;
    return {};
}

TheirChange changeOf(const db::Read& read, const db::Actions& actions, const db::Argument& argument, const std::string& stored,
                     const Columns& row) {
    TheirChange change{argument.name, text(stored), text(stored)};
    const auto& type = argument.type;
    if (stored.empty()) return change.value = {}, change;
    const auto number = text(stored).toLongLong();
    if (type == "whole number") {
        change.value = number;
    } else if (type == "true or false") {
        change.value = number != 0;
        change.shown = number != 0 ? say("yes") : say("no");
    } else if (type == "quantity") {
        change.value = change.shown = text(toText(tl::Quantity{number}));
    } else if (type == "percent") {
        change.value = change.shown = text(toText(tl::Percent{number}));
    } else if (type == "money") {
        const auto currency = row.find("currency");
        if (currency == row.end()) return change;
        change.value = change.shown = text(toText(tl::Amount{{number}, {currency->second}}));
    } else if (type.find('|') != type.npos) {
        change.shown = wordOf(stored);
    } else if (findsKind(actions, type)) {
        change.value = number;
        if (const auto found = byId(read, actions, type, number)) change.shown = text(found->number) + " " + text(found->name);
    }
    return change;
}

}  // namespace

Theirs theirsSince(const db::Read& read, const db::Actions& actions, const std::string& table, std::int64_t id, std::int64_t opened,
                   const std::vector<db::Argument>& asked) {
    const auto row = db::presentOf(read, table, id);
    Theirs theirs;
    if (!row.contains("version")) return theirs;
    theirs.version = text(row.at("version")).toLongLong();
    const auto history = db::historyOf(read, table, id);
    std::vector<std::int64_t> later;  // the changes since it was opened, newest first
    for (const auto& change : history)
        if (change.field == "version" && text(change.before).toLongLong() >= opened) later.push_back(change.logId);
    for (const auto& argument : asked) {
        const auto column = columnOf(argument.name, row);
        if (column.empty()) continue;
        const bool changed = std::ranges::any_of(history, [&](const auto& c) { return c.field == column && std::ranges::find(later, c.logId) != later.end(); });
        if (changed) theirs.changes.push_back(changeOf(read, actions, argument, row.at(column), row));
    }
    for (const auto& change : history)
        if (!later.empty() && change.logId == later.front()) theirs.who = change.actor, theirs.at = change.at;
    return theirs;
}

QWidget* mergePanel(const Theirs& theirs, const std::vector<MergeLine>& lines, QWidget* parent,
                    std::function<void(const std::vector<std::string>& theirs)> decided) {
    auto* panel = new QFrame{parent};
    const auto& colours = theme().chip(Tone::attention);
    panel->setObjectName("merge");
    panel->setStyleSheet(QStringLiteral("#merge { background: %1; border: 0; border-radius: 6px; } #merge QLabel { color: %2; "
                                        "background: transparent; }")
                             .arg(colours.back.name(), theme().text.name()));
    auto* column = new QVBoxLayout{panel};
    column->setContentsMargins(px(12), px(10), px(12), px(10));
    column->setSpacing(px(8));
    auto* title = heading(theirs.who.empty() ? say("Somebody changed this record after you had opened it.")
                                             : say("%1 changed this record at %2, after you had opened it.").arg(text(theirs.who), shown(theirs.at)),
                          panel);
    title->setWordWrap(true);
    column->addWidget(title);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(12));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    column->addLayout(grid);
    std::vector<std::pair<std::string, QRadioButton*>> choices;
    int row = 0;
    for (const auto& line : lines) {
        grid->addWidget(plain(line.label, panel), row, 0);
        const auto now = line.theirs.shown.isEmpty() ? say("(empty)") : line.theirs.shown;
        if (!line.conflict) {
            grid->addWidget(plain(say("Now: %1").arg(now), panel), row++, 1, 1, 2);
            choices.emplace_back(line.theirs.argument, nullptr);
            continue;
        }
        auto* theirOne = new RoundBox{say("Theirs: %1").arg(now), panel};
        auto* myOne = new RoundBox{say("Mine: %1").arg(line.mine.isEmpty() ? say("(empty)") : line.mine), panel};
        auto* group = new QButtonGroup{panel};
        for (auto* one : {theirOne, myOne}) {
            group->addButton(one);
            one->setAccessibleName(line.label + ": " + one->text());
        }
        myOne->setChecked(true);
        grid->addWidget(theirOne, row, 1);
        grid->addWidget(myOne, row++, 2);
        choices.emplace_back(line.theirs.argument, theirOne);
    }
    if (lines.empty()) column->addWidget(plain(say("None of the fields here were changed."), panel));
    auto* again = new QPushButton{say("Send again"), panel};
    again->setProperty("main", true);
    column->addWidget(again, 0, Qt::AlignRight);
    QObject::connect(again, &QPushButton::clicked, panel, [choices, decided = std::move(decided)] {
        std::vector<std::string> taken;
        for (const auto& [argument, theirOne] : choices)
            if (theirOne == nullptr || theirOne->isChecked()) taken.push_back(argument);
        decided(taken);
    });
    QTimer::singleShot(0, again, [again] { again->setFocus(Qt::TabFocusReason); });
    return panel;
}

}  // namespace desk
