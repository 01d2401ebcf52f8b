#include "customers/ui/merge_screen.h"

#include <QKeyEvent>

#include "app/desk/keys.h"
#include "app/desk/labels.h"
#include "app/desk/list_screen.h"
#include "customers/ui/screens.h"

namespace customers::ui {

using desk::Desk;
using desk::px;
using desk::say;
using desk::shownNumber;
using desk::text;
using desk::utf8;

MergeScreen::MergeScreen(Desk& desk, const QJsonObject& with) : Screen{desk} {
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(px(20), px(16), px(20), px(16));
    all->setSpacing(px(10));
    all->addLayout(makeHead());
    auto* beside = new QHBoxLayout;
    beside->setSpacing(px(12));
    beside->addWidget(framed(values_, say("Side by side"),
                             {{.title = "", .width = 130}, {.title = "Goes on", .width = 240}, {.title = "Double", .width = 240}, {.title = "What stays", .width = 0}}),
                      3);
    beside->addWidget(framed(moves_, say("What moves"), {{.title = "What moves", .width = 0}, {.title = "How many", .width = 100, .number = true}}), 1);
    all->addLayout(beside, 1);
    values_->setEmptyText(say("Choose the one that goes on, and its double: what they say stands beside each other here."));
    values_->activated = [this](int row) { toggle(row); };
    all->addLayout(makeFoot());
    choose(with["kind"].toString("party"), with["into"].toInteger(), with["from"].toInteger());
    setFocusProxy(pairs_[kind()].into->editor());
}

QLayout* MergeScreen::makeHead() {
    auto* line = new QHBoxLayout;
    line->setSpacing(px(8));
    kind_ = desk::choiceField(this, {{"party", say("Firms")}, {"contact", say("Contacts")}, {"lead", say("Leads")}}, false);
    kind_->setName(say("What is merged"));
    kind_->setFixedWidth(px(130));
    kind_->left = [this] { choose(kind(), 0, 0); };
    line->addWidget(kind_);
    for (const auto* one : {"party", "contact", "lead"}) {
        Pair pair{desk::pickField(desk(), this, one), desk::pickField(desk(), this, one), new QWidget{this}};
        auto* row = new QHBoxLayout{pair.widget};
        row->setContentsMargins({});
        row->setSpacing(px(8));
        for (auto* field : {pair.into, pair.from}) {
            const auto name = field == pair.into ? say("Goes on") : say("Double");
            field->setName(name);
            field->left = [this] { load(); };
            auto* words = desk::muted(name, pair.widget);
            words->setBuddy(field->editor());
            row->addWidget(words);
            row->addWidget(field, 1);
        }
        line->addWidget(pair.widget, 1);
        pairs_[one] = pair;
    }
    auto* turn = new QPushButton{desk::icon("swap", desk::theme().muted), say("Change sides"), this};
    desk::giveKeys(turn, QKeySequence{"Ctrl+Shift+X"});
    connect(turn, &QPushButton::clicked, this, [this] { swap(); });
    line->addWidget(turn);
    auto* merged = new QPushButton{desk::icon("log", desk::theme().muted), say("Records that were merged"), this};
    desk::giveKeys(merged, QKeySequence{"Ctrl+Shift+L"});
    connect(merged, &QPushButton::clicked, this, [this] { desk().open("customers.merges"); });
    line->addWidget(merged);
    return line;
}

QWidget* MergeScreen::framed(desk::Table*& table, const QString& name, std::vector<desk::TableColumn> columns) {
    auto* frame = desk::cardFrame(this);
    auto* inside = new QVBoxLayout{frame};
    inside->setContentsMargins(1, px(4), 1, px(4));
    table = new desk::Table{desk(), frame, name, std::move(columns)};
    inside->addWidget(table);
    return frame;
}

QLayout* MergeScreen::makeFoot() {
    auto* column = new QVBoxLayout;
    column->setSpacing(px(6));
    refusal_ = desk::plain({}, this);
    refusal_->setProperty("bad", true);
    refusal_->setWordWrap(true);
    refusal_->hide();
    column->addWidget(refusal_);
    said_ = desk::muted({}, this);
    said_->setWordWrap(true);
    column->addWidget(said_);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto* words = desk::muted(say("Reason"), this);
    reason_ = desk::textField(this, 500);
    reason_->setName(say("Reason"));
    words->setBuddy(reason_->editor());
    verb_ = new QPushButton{desk::icon("swap", desk::theme().onAccent), say("Merge"), this};
    verb_->setProperty("main", true);
    verb_->setToolTip("Ctrl+Enter");
    verb_->setEnabled(false);
    connect(verb_, &QPushButton::clicked, this, [this] { submit(); });
    row->addWidget(words);
    row->addWidget(reason_, 1);
    row->addWidget(verb_);
    column->addLayout(row);
    return column;
}

QString MergeScreen::title() const { return say("Merge"); }
desk::Record MergeScreen::record() const { return facts_.found && desk().canOpen(kind()) ? desk::Record{kind(), facts_.into} : desk::Record{}; }
QJsonObject MergeScreen::state() const {
    return {{"kind", kind()}, {"into", static_cast<qint64>(idOf(true))}, {"from", static_cast<qint64>(idOf(false))}};
}

void MergeScreen::refresh(const QSet<QString>& tables) {
    if (!busy_ && facts_.found && (tables.contains("party") || tables.contains("lead") || tables.contains("party_contact"))) load();
}

// ---------------------------------------------------------------- which two

std::int64_t MergeScreen::idOf(bool into) const {
    const auto& pair = pairs_.at(kind());
    const auto value = (into ? pair.into : pair.from)->value();
    return value.isDouble() ? value.toInteger() : 0;
}

void MergeScreen::choose(const QString& kind, std::int64_t into, std::int64_t from) {
    kind_->setValue(pairs_.contains(kind) ? kind : QStringLiteral("party"));
    for (const auto& [name, pair] : pairs_) pair.widget->setVisible(name == this->kind());
    const auto& pair = pairs_.at(this->kind());
    pair.into->setValue(static_cast<qint64>(into));
    pair.from->setValue(static_cast<qint64>(from));
    load();
}

void MergeScreen::swap() { choose(kind(), idOf(false), idOf(true)); }

void MergeScreen::load() {
    const auto turn = ++turn_;
    const auto into = idOf(true), from = idOf(false);
    facts_ = {};
    showRefusals({});
    verb_->setEnabled(false);
    if (into == 0 || from == 0) return arrived({});
    desk().read<MergeFacts>(
        this, [kind = utf8(kind()), into, from](const db::Read& read) { return mergeFacts(read, kind, into, from); },
        [this, turn](MergeFacts facts) {
            if (turn == turn_) arrived(std::move(facts));
        });
}

void MergeScreen::arrived(MergeFacts facts) {
    facts_ = std::move(facts);
    if (const std::pair pair{facts_.into, facts_.from}; facts_.found && pair != std::exchange(chosenOf_, pair)) chosen_.clear();
    fromStays_.clear();
    for (const auto& field : facts_.fields) {
        const auto chosen = chosen_.find(field.title);
        fromStays_.push_back(choosable(field) && (chosen == chosen_.end() ? field.into.empty() : chosen->second));
    }
    showValues();
    std::vector<desk::TableRow> rows;
    for (std::size_t i = 0; i < facts_.moves.size(); ++i)
        rows.push_back({.cells = {{.text = facts_.moves[i].what}, {.text = shownNumber(facts_.moves[i].count)}}, .key = static_cast<std::int64_t>(i) + 1});
    moves_->setEmptyText(facts_.found ? say("Nothing moves.") : QString{});
    moves_->setRows(std::move(rows));
    said_->clear();
    if (facts_.found) rehearse();
    tell();
}

void MergeScreen::showRefusals(const std::vector<db::Refusal>& reasons) {
    const auto& pair = pairs_.at(kind());
    for (auto* field : {pair.into, pair.from, reason_}) field->setRefusal({});
    for (const auto& no : reasons) {
        if (no.field == "into") pair.into->setRefusal(desk::sentence(no));
        if (no.field == utf8(kind())) pair.from->setRefusal(desk::sentence(no));
        if (no.field == "reason") reason_->setRefusal(desk::sentence(no));
    }
    refusal_->setText(reasons.empty() ? QString{} : desk::sentences(reasons));
    refusal_->setVisible(!reasons.empty());
}

void MergeScreen::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier)) return submit();
    Screen::keyPressEvent(event);
}

void addMerge(Desk& desk) {
    using desk::Area;
    desk.add(desk::ScreenKind{.id = "customers.merge", .area = Area::customers, .title = "Merge doubles", .icon = "swap", .right = "customers.see", .inRail = false,
                              .make = [](Desk& d, const QJsonObject& with) -> desk::Screen* { return new MergeScreen{d, with}; }});
    desk.add(desk::ScreenKind{.id = "customers.merges", .area = Area::customers, .title = "Records that were merged", .icon = "log", .right = "customers.see",
                              .inRail = false,
                              .make = desk::listScreen({.list = "merges", .sorts = {{"", true}},
                                                        .chips = {{"kind", {{.value = "party", .word = "Firm"}, {.value = "contact", .word = "Contact"}, {.value = "lead", .word = "Lead"}}}},
                                                        .top = {{.title = "Merge doubles", .right = "customers.mergeParties", .keys = "Ctrl+M", .icon = "swap",
                                                                 .run = [](Desk& d) { d.open("customers.merge"); }}},
                                                        .empty = "Nothing was merged yet."})});
}

}  // namespace customers::ui
