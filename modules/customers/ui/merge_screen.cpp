#include "customers/ui/merge_screen.h"

#include <QJsonDocument>
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
using desk::Tone;
using desk::utf8;

namespace {

const char* verbOf(const QString& kind) {
    if (kind == "contact") return "customers.mergeContacts";
    return kind == "lead" ? "customers.mergeLeads" : "customers.mergeParties";
}

std::string jsonOf(const QJsonObject& args) { return QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString(); }

struct Result {
    std::vector<db::Refusal> reasons;
    std::string answer;  // of the merge
};

// Both or neither.
Result performBoth(db::Company& company, const db::Actor& actor, const std::vector<db::Request>& requests) {
    Result result;
    for (auto& outcome : company.performAll(actor, requests, db::Mode::AllOrNothing)) {
        result.reasons.insert(result.reasons.end(), outcome.reasons.begin(), outcome.reasons.end());
        if (outcome.answer) result.answer = outcome.answer->result;
    }
    return result;
}

}  // namespace

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
    refuse({});
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
    fromStays_.clear();
    for (const auto& field : facts_.fields) fromStays_.push_back(choosable(field) && field.into.empty());
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

// ---------------------------------------------------------------- whose value stays

// Who may change firms may keep what the double says; all else stays as it is.
bool MergeScreen::choosable(const MergeField& field) const {
    return *field.argument != 0 && field.into != field.from && !field.from.empty() && desk().may("people.changeParty");
}

void MergeScreen::toggle(int row) {
    const auto at = static_cast<std::size_t>(row);
    if (at >= facts_.fields.size() || busy_) return;
    if (!choosable(facts_.fields[at]))
        return desk().toast(say("What the one that goes on says stays here: they are alike, or it is not for choosing."), Tone::neutral);
    fromStays_[at] = !fromStays_[at];
    showValues();
}

void MergeScreen::showValues() {
    std::vector<desk::TableRow> rows;
    for (std::size_t i = 0; i < facts_.fields.size(); ++i) {
        const auto& field = facts_.fields[i];
        const bool open = choosable(field);
        const auto stays = fromStays_[i] ? field.from : field.into;
        rows.push_back({.cells = {{.text = say(field.title), .muted = true},
                                  {.text = text(field.into), .tone = open && !fromStays_[i] ? Tone::active : Tone::neutral},
                                  {.text = text(field.from), .tone = open && fromStays_[i] ? Tone::active : Tone::neutral},
                                  {.text = text(stays), .muted = !open}},
                        .key = static_cast<std::int64_t>(i) + 1});
    }
    values_->setRows(std::move(rows));
}

QJsonObject MergeScreen::changeArguments() const {
    QJsonObject args;
    for (std::size_t i = 0; i < facts_.fields.size(); ++i)
        if (fromStays_[i] && choosable(facts_.fields[i])) args[QLatin1StringView{facts_.fields[i].argument}] = text(facts_.fields[i].from);
    if (args.isEmpty()) return args;
    args["party"] = static_cast<qint64>(facts_.into);
    args["version"] = static_cast<qint64>(facts_.version);
    return args;
}

QJsonObject MergeScreen::mergeArguments() const {
    return {{kind(), static_cast<qint64>(idOf(false))}, {"into", static_cast<qint64>(idOf(true))}, {"reason", reason_->typed().trimmed()}};
}

// ---------------------------------------------------------------- done as one

void MergeScreen::rehearse() {
    const auto turn = turn_;
    const auto* action = verbOf(kind());
    if (!desk().may(action)) return said_->setText(say("You may not merge them. Ask an administrator for the right."));
    desk().rehearse(
        this, db::Request{action, jsonOf(mergeArguments()), {}, desk().company().actions().get(action).version},
        [this, turn](const std::string& answer) {
            if (turn != turn_) return;
            const auto moved = QJsonDocument::fromJson(QByteArray::fromStdString(answer)).object()["moved"].toInteger();
            said_->setText(say("%1 goes on with all %2 links; %3 stays as a pointer to it. What was posted stays as it was posted. Enter on a line "
                                "above chooses whose value stays.")
                               .arg(text(facts_.intoNumber), shownNumber(moved), text(facts_.fromNumber)));
            verb_->setEnabled(true);
        },
        [this, turn](const std::vector<db::Refusal>& reasons) {
            if (turn == turn_) refuse(reasons);
        });
}

void MergeScreen::submit() {
    if (busy_ || !verb_->isEnabled()) return;
    const auto& actions = desk().company().actions();
    const auto* action = verbOf(kind());
    std::vector<db::Request> requests;
    if (const auto change = changeArguments(); !change.isEmpty())
        requests.push_back(change_.request("people.changeParty", jsonOf(change), actions.get("people.changeParty").version));
    requests.push_back(merge_.request(action, jsonOf(mergeArguments()), actions.get(action).version));
    busy_ = true;
    verb_->setEnabled(false);
    const auto ended = [this](const std::vector<db::Refusal>& reasons) {
        busy_ = false;
        change_.refused(reasons);
        merge_.refused(reasons);
        refuse(reasons);
        verb_->setEnabled(true);
    };
    desk().work<Result>(
        this, say("Merge"),
        [requests](db::Company& company, const db::Actor& actor, desk::Job&) { return performBoth(company, actor, requests); },
        [this, ended](Result result) {
            if (!result.reasons.empty()) return ended(result.reasons);
            done(QJsonDocument::fromJson(QByteArray::fromStdString(result.answer)).object()["moved"].toInteger());
        },
        ended);
}

void MergeScreen::done(std::int64_t moved) {
    change_.done();
    merge_.done();
    auto& d = desk();  // closing ends this screen
    const desk::Record goesOn{kind(), facts_.into};
    const auto said = say("%1 is merged into %2: %3 links moved.").arg(text(facts_.fromNumber), text(facts_.intoNumber), shownNumber(moved));
    busy_ = false;
    facts_ = {};
    if (isVisible()) d.shell->closeCurrent();
    if (d.canOpen(goesOn.kind)) d.open(goesOn);
    d.toast(said);
}

void MergeScreen::refuse(const std::vector<db::Refusal>& reasons) {
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
