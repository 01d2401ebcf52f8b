// Figures of quality: the Pareto of defects and of what is lost, first-pass yield, defects per unit and the cost of poor
// quality, each with where it comes from and a way to the records.
#include "quality/ui/figures_screen.h"

#include <QKeyEvent>

#include "app/desk/list_screen.h"
#include "quality/ui/cases.h"

namespace quality::cases {

using desk::px;
using desk::say;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

constexpr std::pair<const char*, ParetoOf> paretos[] = {{"defects", ParetoOf::defects}, {"scrap", ParetoOf::scrap}, {"rework", ParetoOf::rework}};
constexpr int daysShown = 365;

}  // namespace

FiguresScreen::FiguresScreen(desk::Desk& d, const QJsonObject& with) : Screen{d} {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->setSpacing(px(10));
    column->addLayout(makeAsks(with));
    summary_ = new desk::Summary{d, this};
    column->addWidget(summary_);
    pareto_ = new ParetoView{this};
    pareto_->opened = [this](int bar) { openBar(bar); };
    column->addWidget(pareto_, 3);
    tabs_ = new QTabWidget{this};
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(say("Figures and where they come from"));
    column->addWidget(tabs_, 4);
    auto* causes = addTab("causes", "Causes", causeColumns(), "Counted from nonconformances by the day they were found, and from reports of work by the day of the work. Enter opens the records.",
                          "Nothing went wrong in this time.");
    causes->activated = [this](int row) { openBar(row); };
    addTab("yields", "First-pass yield", yieldColumns(),
           "Good pieces of all that were reported at an operation of orders to make (ISO 22400-2); what is reworked does not count again. Of an item: the product of its operations.",
           "No work was reported in this time.");
    addTab("units", "Defects per unit", unitColumns(), "Failed results of inspections by the pieces that were looked at; a corrected result counts as it was corrected.",
           "Nothing was inspected in this time.");
    if (d.may("cost.see")) {
        addTab("costs", "Cost by cause", costColumns(),
               "What entries put on income and expense: of complaints and nonconformances their scrap, rework, credits and returns; of closed work orders what was lost at work, shared out by pieces. Not split by work centre.",
               "Nothing was booked because of poor quality in this time.");
        addTab("entries", "Entries", entryColumns(), "Each entry behind the costs. Enter opens it.", "Nothing was booked because of poor quality in this time.");
    }
    tabs_->setCurrentIndex(with["tab"].toInt());
    connect(tabs_, &QTabWidget::currentChanged, this, [this] { tell(); });
    setFocusProxy(pareto_);
    load();
}

QLayout* FiguresScreen::makeAsks(const QJsonObject& with) {
    auto* line = new QHBoxLayout;
    line->setSpacing(px(8));
    const std::vector<std::pair<QString, QString>> choices{{"defects", say("Defects")}, {"scrap", say("Scrap")}, {"rework", say("Rework")}};
    addAsk(line, "what", "Show", desk::choiceField(this, choices, false), 130, with.contains("what") ? with["what"] : QJsonValue{"defects"});
    addAsk(line, "item", "Item", desk::pickField(desk(), this, "item"), 190, with["item"]);
    addAsk(line, "workCenter", "Work centre", desk::pickField(desk(), this, "work centre"), 170, with["workCenter"]);
    const auto today = desk().today();
    addAsk(line, "from", "From", desk::dateField(this, today), 130, with.contains("from") ? with["from"] : QJsonValue{desk::shown(today + -daysShown)});
    addAsk(line, "through", "Through", desk::dateField(this, today), 130, with.contains("through") ? with["through"] : QJsonValue{desk::shown(today)});
    line->addStretch(1);
    return line;
}

void FiguresScreen::addAsk(QHBoxLayout* line, const char* name, const char* label, desk::Field* field, int width, const QJsonValue& value) {
    field->setName(say(label));
    field->setFixedWidth(px(width));
    if (!value.isUndefined() && !value.isNull()) field->setValue(value);
    field->left = [this] { load(); };
    auto* words = desk::muted(say(label), this);
    words->setBuddy(field->editor());
    line->addWidget(words);
    line->addWidget(field);
    fields_.emplace_back(name, field);
}

desk::Table* FiguresScreen::addTab(const char* name, const char* tabTitle, std::vector<desk::TableColumn> columns, const char* source, const char* empty) {
    auto* page = new QWidget{tabs_};
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins(0, px(6), 0, 0);
    column->setSpacing(px(6));
    auto* table = new desk::Table{desk(), page, say(tabTitle), std::move(columns)};
    table->setEmptyText(say(empty));
    column->addWidget(table, 1);
    auto* from = desk::muted(say(source), page);
    from->setFont(desk::smallFont());
    from->setWordWrap(true);
    column->addWidget(from);
    tabs_->addTab(page, say(tabTitle));
    tables_.emplace_back(name, table);
    return table;
}

QString FiguresScreen::title() const { return say("Quality figures"); }

QJsonObject FiguresScreen::state() const {
    QJsonObject all{{"tab", tabs_->currentIndex()}};
    for (const auto& [name, field] : fields_)
        if (const auto value = field->value(); !value.isNull()) all[name] = value;
    return all;
}

desk::Field* FiguresScreen::field(const QString& name) const {
    for (const auto& [which, field] : fields_)
        if (which == name) return field;
    return nullptr;
}

desk::Table* FiguresScreen::table(const QString& name) const {
    for (const auto& [which, table] : tables_)
        if (which == name) return table;
    return nullptr;
}

void FiguresScreen::refresh(const QSet<QString>& tables) {
    if (tables.intersects({"nonconformance", "production_report", "disposition", "inspection_result", "return_step", "work_order_cost", "defect_kind"})) again_.once(300);
}

FiguresAsked FiguresScreen::asked() const {
    FiguresAsked all;
    const auto day = [&](const char* name, db::Date otherwise) {
        const auto typed = desk::dateTyped(field(name)->typed(), desk().today());
        return typed.value_or(otherwise);
    };
    all.through = day("through", desk().today());
    all.from = day("from", all.through + -daysShown);
    if (const auto item = field("item")->value(); item.isDouble()) all.item = ItemId{item.toInteger()};
    if (const auto center = field("workCenter")->value(); center.isDouble()) all.workCenter = WorkCenterId{center.toInteger()};
    return all;
}

ParetoOf FiguresScreen::what() const {
    for (const auto& [name, what] : paretos)
        if (field("what")->typed() == QLatin1StringView{name}) return what;
    return ParetoOf::defects;
}

void FiguresScreen::load() {
    const auto turn = ++turn_;
    reading_.cancel();
    const auto question = asked();
    shownFor_ = question;
    if (question.from > question.through) return summary_->note(say("The first day is after the last one. Choose an earlier one."), Tone::bad);
    reading_ = desk().readLong<FiguresSeen>(
        this, [what = what(), question](const db::Read& read) { return figuresSeen(read, what, question); },
        [this, turn](FiguresSeen seen) {
            if (turn == turn_) show(std::move(seen));
        },
        [this, turn](const QString& sentence) {
            if (turn == turn_) summary_->note(sentence, Tone::bad);
        });
}

void FiguresScreen::show(FiguresSeen seen) {
    seen_ = std::move(seen);
    summary_->tell(figuresOf(seen_, shownFor_), {}, Tone::neutral);
    pareto_->show(paretoTitle(seen_.what), paretoItems(seen_), say("Nothing of this went wrong in this time: choose other days, or another item."));
    table("causes")->setRows(causeRows(seen_));
    table("yields")->setRows(yieldRows(seen_));
    table("units")->setRows(unitRows(seen_));
    if (auto* costs = table("costs"); costs != nullptr) {
        costs->setRows(costRows(seen_));
        table("entries")->setRows(entryRows(seen_));
    }
    tell();
}

void FiguresScreen::openBar(int bar) {
    if (bar < 0 || bar >= static_cast<int>(seen_.bars.size())) return;
    const auto behind = recordsBehind(seen_, shownFor_, bar);
    desk().open(behind.screen, behind.with);
}

void FiguresScreen::keyPressEvent(QKeyEvent* key) {
    if (key->key() != Qt::Key_Escape || reading_.done()) return Screen::keyPressEvent(key);
    reading_.cancel();
    summary_->note(say("Ended. Change a question above to read again."), Tone::attention);
}

void addFigures(desk::Desk& desk) {
    desk.add(desk::ScreenKind{.id = "quality.figures", .area = desk::Area::quality, .title = "Quality figures", .icon = "chart", .right = "complaints.see",
                              .make = [](desk::Desk& d, const QJsonObject& with) -> desk::Screen* { return new FiguresScreen{d, with}; }});
    desk.add(desk::ScreenKind{.id = "quality.lost", .area = desk::Area::quality, .title = "Lost at work", .icon = "trash", .right = "complaints.see",
                              .make = desk::listScreen(lossesLook())});
}

}  // namespace quality::cases
