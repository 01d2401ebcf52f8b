#include "engineering/ui/variants.h"

#include <QGridLayout>
#include <QJsonDocument>
#include <QScrollArea>
#include <QTabWidget>

#include "app/desk/draft_check.h"
#include "app/desk/keys.h"
#include "engineering/ui/screens.h"
#include "engineering/ui/variant_forms.h"

namespace engineering::ui {

using desk::checked;
using desk::Checked;
using desk::px;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

VariantScreen::VariantScreen(desk::Desk& d, const QJsonObject& with) : Screen{d} {
    auto* across = new QHBoxLayout{this};
    across->setContentsMargins(px(20), px(14), px(20), px(16));
    across->setSpacing(px(16));
    across->addWidget(makeLeft(), 2);
    across->addWidget(makeRight(), 3);
    take({});
    if (const auto id = with["id"].toInteger(); id != 0) {
        item_->setValue(static_cast<qint64>(id));
        follow(id);
    }
}

QWidget* VariantScreen::makeLeft() {
    auto* left = new QWidget{this};
    auto* column = new QVBoxLayout{left};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(10));
    item_ = desk::pickField(desk(), left, "item");
    item_->setName(say("Item that comes in variants"));
    item_->left = [this] {
        if (item_->value().isDouble() && item_->value().toInteger() != now_.item) follow(item_->value().toInteger());
    };
    column->addWidget(desk::muted(say("Item that comes in variants"), left));
    column->addWidget(item_);
    auto* scroll = new QScrollArea{left};
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    questions_ = desk::cardFrame(scroll);
    scroll->setWidget(questions_);
    column->addWidget(scroll, 1);
    says_ = desk::plain({}, left);
    says_->setWordWrap(true);
    column->addWidget(says_);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(10));
    number_ = desk::textField(left, 60);
    number_->setName(say("Number"));
    name_ = desk::textField(left, 200);
    name_->setName(say("Name"));
    grid->addWidget(desk::muted(say("Number"), left), 0, 0);
    grid->addWidget(number_, 0, 1);
    grid->addWidget(desk::muted(say("Name"), left), 1, 0);
    grid->addWidget(name_, 1, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    auto* words = desk::muted(say("Empty: the item's number and name with those of the answers."), left);
    words->setFont(desk::smallFont());
    words->setWordWrap(true);
    column->addWidget(words);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    verb_ = new QPushButton{desk::icon("plus", desk::theme().onAccent), say("Make the variant"), left};
    verb_->setProperty("main", true);
    verb_->setAutoDefault(true);
    desk::giveKeys(verb_, QKeySequence{"Ctrl+Return"});
    connect(verb_, &QPushButton::clicked, this, [this] { make(); });
    row->addWidget(verb_);
    column->addLayout(row);
    setFocusProxy(item_->editor());
    return left;
}

QWidget* VariantScreen::makeRight() {
    auto* right = new QWidget{this};
    auto* column = new QVBoxLayout{right};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(10));
    auto* buttons = new QHBoxLayout;
    const auto button = [&](const char* title, const char* right_, auto run) {
        auto* one = new QPushButton{say(title), this};
        one->setAccessibleName(say(title));
        one->setVisible(desk().may(right_));
        connect(one, &QPushButton::clicked, this, [this, run] {
            if (now_.item != 0) run();
            else desk().toast(say("Choose an item first."), Tone::attention);
        });
        buttons->addWidget(one);
    };
    button("New question…", "engineering.addOptionGroup", [this] { desk::showForm(desk(), newQuestionForm(now_.item)); });
    button("New answer…", "engineering.addOptionValue", [this] { desk::showForm(desk(), newAnswerForm(now_)); });
    button("New rule…", "engineering.setOptionRule", [this] { desk::showForm(desk(), ruleForm(now_)); });
    buttons->addStretch(1);
    column->addLayout(buttons);
    sums_ = new desk::Summary{desk(), right};
    column->addWidget(sums_);
    auto* tabs = new QTabWidget{right};
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(say("Parts"));
    std::vector<desk::TableColumn> columns{{.title = "Line", .width = 60, .number = true}, {.title = "Item", .width = 150}, {.title = "Name", .width = 0},
                                           {.title = "Quantity", .width = 90, .number = true}, {.title = "Unit", .width = 60}, {.title = "", .width = 110}};
    if (desk().may("cost.see")) columns.push_back({.title = "Cost in one", .width = 110, .number = true});
    lines_ = new desk::Table{desk(), tabs, say("What goes in"), columns};
    lines_->setEmptyText(say("The item has no released bill of material."));
    made_ = new desk::Table{desk(), tabs, say("Variants there are"), {{.title = "Number", .width = 180}, {.title = "Name", .width = 260}, {.title = "Answers", .width = 0}}};
    made_->setEmptyText(say("No variant of it was made yet."));
    tabs->addTab(lines_, say("What goes in"));
    tabs->addTab(made_, say("Variants there are"));
    column->addWidget(tabs, 1);
    return right;
}

QString VariantScreen::title() const { return now_.item != 0 ? say("Variants of %1").arg(text(now_.number)) : say("Make a variant"); }

void VariantScreen::refresh(const QSet<QString>& tables) {
    if (!busy_ && now_.item != 0 && tables.intersects({"option_group", "option_value", "option_rule", "bom", "bom_line", "variant_value", "item_cost"})) follow(now_.item);
}

void VariantScreen::follow(std::int64_t item) {
    desk().read<Configurable>(
        this, [item, costs = desk().may("cost.see")](const db::Read& read) { return configurableOf(read, item, costs); }, [this](Configurable now) { take(std::move(now)); });
}

// The answers given so far stay where the same is asked again.
void VariantScreen::take(Configurable now) {
    const auto given = chosen();
    const bool had = questions_->isAncestorOf(QApplication::focusWidget()), same = now.item == now_.item;
    std::int64_t inHand = 0;  // the question under the keys
    for (const auto& [question, box] : boxes_)
        if (box->hasFocus()) inHand = question->id;
    boxes_.clear();
    now_ = std::move(now);
    delete questions_->layout();
    qDeleteAll(questions_->findChildren<QWidget*>(QString{}, Qt::FindDirectChildrenOnly));
    auto* column = new QVBoxLayout{questions_};
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->setSpacing(px(6));
    for (const auto& question : now_.questions) {
        auto* label = desk::plain(question.required ? text(question.name) : say("%1 (may be left out)").arg(text(question.name)), questions_);
        auto* box = new QComboBox{questions_};
        box->setAccessibleName(text(question.name));
        box->addItem(QString{}, qint64{0});
        for (const auto& answer : question.answers) box->addItem(text(answer.name), static_cast<qint64>(answer.id));
        if (const auto before = given.find(question.id); same && before != given.end()) box->setCurrentIndex(std::max(0, box->findData(static_cast<qint64>(before->second))));
        connect(box, &QComboBox::currentIndexChanged, this, [this] { choose(); });
        label->setBuddy(box);
        column->addWidget(label);
        column->addWidget(box);
        boxes_.emplace_back(&question, box);
    }
    if (now_.questions.empty()) {
        auto* words = desk::muted(now_.item == 0 ? say("Choose an item: what is asked of it stands here.")
                                                 : say("Nothing is asked of it: it comes in one form. A new question makes it come in variants."),
                                  questions_);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    column->addStretch(1);
    if ((had || !same) && !boxes_.empty()) boxes_.front().second->setFocus();
    for (const auto& [question, box] : boxes_)
        if (same && question->id == inHand) box->setFocus();
    showMade();
    choose();
    tell();
}

QComboBox* VariantScreen::answer(const QString& question) const {
    for (const auto& [asked, box] : boxes_)
        if (text(asked->name) == question) return box;
    return nullptr;
}

std::map<std::int64_t, std::int64_t> VariantScreen::chosen() const {
    std::map<std::int64_t, std::int64_t> all;
    for (const auto& [question, box] : boxes_)
        if (const auto id = box->currentData().toLongLong(); id != 0) all[question->id] = id;
    return all;
}

QString VariantScreen::nameOf(std::int64_t id) const {
    for (const auto& question : now_.questions)
        for (const auto& answer : question.answers)
            if (answer.id == id) return text(answer.name);
    return {};
}

QString VariantScreen::wordsOf(const Answer& answer) const {
    QStringList not_, needs;
    const auto given = chosen();
    const auto has = [&](std::int64_t id) { return std::ranges::any_of(given, [&](const auto& one) { return one.second == id; }); };
    for (const auto& rule : now_.rules) {
        if (rule.excludes && rule.with == answer.id && has(rule.other)) not_ << nameOf(rule.other);
        if (rule.excludes && rule.other == answer.id && has(rule.with)) not_ << nameOf(rule.with);
        if (!rule.excludes && rule.with == answer.id && !has(rule.other)) needs << nameOf(rule.other);
    }
    auto words = text(answer.name);
    if (!not_.isEmpty()) words += " – " + say("not with %1").arg(not_.join(", "));
    else if (!needs.isEmpty()) words += " – " + say("needs %1").arg(needs.join(", "));
    return words;
}

void VariantScreen::choose() {
    showChoices();
    showLines();
    ask();
}

void VariantScreen::showChoices() {
    for (const auto& [question, box] : boxes_)
        for (const auto& answer : question->answers) box->setItemText(box->findData(static_cast<qint64>(answer.id)), wordsOf(answer));
}

void VariantScreen::showLines() {
    const auto given = chosen();
    const bool costs = desk().may("cost.see");
    std::vector<desk::TableRow> rows;
    UnitPrice sum;
    int in = 0;
    for (const auto& line : now_.lines) {
        const bool goesIn = takes(line, given);
        desk::TableRow row{.cells = {{.text = QString::number(line.lineNo), .muted = true},
                                     {.text = text(line.number), .muted = !goesIn},
                                     {.text = text(line.name), .muted = true},
                                     {.text = shown(line.quantity), .muted = !goesIn},
                                     {.text = text(line.unit), .muted = true},
                                     line.only.empty() ? desk::TableCell{.text = say("always"), .muted = true}
                                     : goesIn          ? desk::TableCell{.text = say("Goes in"), .tone = Tone::good, .chip = true}
                                                       : desk::TableCell{.text = say("Left out"), .tone = Tone::neutral, .chip = true}},
                           .key = line.lineNo,
                           .opens = {"item file", line.item}};
        if (costs && line.cost) {
            row.cells.push_back({.text = shown(*line.cost), .muted = !goesIn});
            if (goesIn) sum.millionths += line.cost->millionths;
        }
        in += goesIn ? 1 : 0;
        rows.push_back(std::move(row));
    }
    lines_->setRows(std::move(rows));
    std::vector<desk::Figure> figures{{.label = "Lines that go in", .value = utf8(say("%1 of %2").arg(in).arg(now_.lines.size()))}};
    if (costs) figures.push_back({.label = "Parts in one, at their cost", .value = utf8(costWords(sum, desk().bookCurrency()))});
    sums_->tell(now_.item == 0 ? std::vector<desk::Figure>{} : figures, {}, Tone::neutral);
}

void VariantScreen::showMade() {
    std::vector<desk::TableRow> rows;
    for (const auto& one : now_.variants)
        rows.push_back({.cells = {{.text = text(one.number)}, {.text = text(one.name), .muted = true}, {.text = text(one.answers)}}, .key = one.item, .opens = {"item file", one.item}});
    made_->setRows(std::move(rows));
}

// ---------------------------------------------------------------- making it

QJsonObject VariantScreen::arguments() const {
    QJsonArray values;
    for (const auto& [question, answer] : chosen()) values.append(QJsonObject{{"value", static_cast<qint64>(answer)}});
    QJsonObject args{{"item", static_cast<qint64>(now_.item)}, {"values", values}};
    if (!number_->typed().trimmed().isEmpty()) args["number"] = number_->typed().trimmed();
    if (!name_->typed().trimmed().isEmpty()) args["name"] = name_->typed().trimmed();
    return args;
}

void VariantScreen::tellWords(const QString& words, Tone tone) {
    says_->setText(words);
    says_->setProperty("bad", tone == Tone::bad);
    says_->setProperty("good", tone == Tone::good);
    says_->style()->unpolish(says_);
    says_->style()->polish(says_);
}

// What stands against the choice, all at once.
void VariantScreen::ask() {
    verb_->setEnabled(false);
    if (now_.questions.empty()) return tellWords({}, Tone::neutral);
    const auto turn = ++turn_;
    desk().read<Checked>(
        this, [args = arguments()](const db::Read& read) { return checked(read, makeVariantAction, args, {"values"}); },
        [this, turn](const Checked& found) {
            if (turn != turn_) return;
            QStringList all;
            for (const auto& reason : found.rest) all << desk::sentence(reason);
            for (const auto& row : found.rows.front())
                for (const auto& reason : row) all << desk::sentence(reason);
            verb_->setEnabled(all.isEmpty() && !busy_ && desk().may("engineering.makeVariant"));
            tellWords(all.isEmpty() ? say("It all goes together.") : all.join('\n'), all.isEmpty() ? Tone::good : Tone::bad);
        });
}

void VariantScreen::make() {
    if (busy_ || !verb_->isEnabled()) return;
    busy_ = true;
    verb_->setEnabled(false);
    desk().perform(
        this, once_.request(makeVariantAction.name, QJsonDocument{arguments()}.toJson(QJsonDocument::Compact).toStdString(), makeVariantAction.version),
        [this](const db::Answer& answer) {
            once_.done();
            busy_ = false;
            done(QJsonDocument::fromJson(QByteArray::fromStdString(answer.result)).object());
        },
        [this](const std::vector<db::Refusal>& reasons) {
            once_.refused(reasons);
            busy_ = false;
            verb_->setEnabled(true);
            tellWords(desk::sentences(reasons), Tone::bad);
        });
}

void VariantScreen::done(const QJsonObject& answer) {
    const auto number = answer["number"].toString();
    desk().toast(answer["fresh"].toBool() ? say("%1 is made: an item of its own with its bill, its routing and its cost.").arg(number) : say("%1 was there already.").arg(number));
    desk().open(desk::Record{"item file", answer["item"].toInteger()});
}

void addVariantScreens(desk::Desk& desk) {
    desk.add(desk::ScreenKind{.id = "engineering.variants", .area = desk::Area::engineering, .title = "Make a variant", .icon = "category", .right = "engineering.see",
                              .make = [](desk::Desk& d, const QJsonObject& with) -> desk::Screen* { return new VariantScreen{d, with}; }});
}

}  // namespace engineering::ui
