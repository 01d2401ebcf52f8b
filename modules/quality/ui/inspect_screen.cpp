#include "quality/ui/inspect_screen.h"

#include <algorithm>

#include <QJsonDocument>
#include <QMessageBox>
#include <QPushButton>

#include "app/desk/keys.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using desk::px;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

InspectScreen::InspectScreen(desk::Desk& d, const QJsonObject& with) : Screen{d}, id_(with["id"].toInteger()), model_(new EntryModel{this}) {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(px(20), px(14), px(20), px(14));
    column->setSpacing(px(8));
    makeHead(column);
    tabs_ = new QTabWidget{this};
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(say("Parts"));
    entry_ = makeEntry();
    decision_ = new DecisionPanel{d, tabs_};
    decision_->decided = [this] { load(); };
    results_ = new desk::ListView{d,
                                  {.list = "inspection_results",
                                   .columns = {"characteristic", "piece", "value", "unit", "verdict", "gauge", "lot", "measured_by", "measured_at", "note"},
                                   .sorts = {{"", true}},
                                   .chips = {{"verdict", findings()}},
                                   .empty = "Nothing is recorded yet."},
                                  tabs_,
                                  {{"inspection_id", db::How::equals, std::to_string(id_)}},
                                  true};
    tabs_->addTab(entry_, say("Pieces"));
    tabs_->addTab(decision_, say("Decision"));
    tabs_->addTab(results_, say("All entries"));
    tabs_->setCurrentIndex(with["tab"].toInt());
    connect(tabs_, &QTabWidget::currentChanged, this, [this] { tell(); });
    column->addWidget(tabs_, 1);
    setFocusProxy(table_);
    load();
}

InspectScreen::~InspectScreen() {
    model_->changed = {};
    delete table_;  // before its model
}

void InspectScreen::makeHead(QBoxLayout* column) {
    head_ = new QWidget{this};
    new QVBoxLayout{head_};
    head_->layout()->setContentsMargins(0, 0, 0, 0);
    head_->layout()->setSpacing(px(6));
    column->addWidget(head_);
}

QWidget* InspectScreen::makeTools() {
    auto* bar = new QWidget{this};
    auto* row = new QHBoxLayout{bar};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    auto* words = desk::muted(say("Gauge"), bar);
    gauge_ = new QLineEdit{bar};
    gauge_->setAccessibleName(say("Gauge"));
    gauge_->setPlaceholderText(say("Scan it  Ctrl+G"));
    gauge_->setFixedWidth(px(170));
    words->setBuddy(gauge_);
    connect(gauge_, &QLineEdit::returnPressed, this, [this] { chooseGauge(gauge_->text()); });
    auto* find = new QShortcut{QKeySequence{"Ctrl+G"}, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut};
    connect(find, &QShortcut::activated, gauge_, [this] { gauge_->setFocus(Qt::ShortcutFocusReason), gauge_->selectAll(); });
    gaugeRefusal_ = desk::plain({}, bar);
    gaugeRefusal_->setProperty("bad", true);
    gaugeRefusal_->setFont(desk::smallFont());
    gaugeRefusal_->setWordWrap(true);
    lotSays_ = desk::muted({}, bar);
    byPiece_ = desk::checkField(bar, say("Piece by piece"));
    byPiece_->setName(say("Piece by piece"));
    byPiece_->left = byPiece_->edited = [this] { table_->setByPiece(byPiece_->value().toBool()); };
    file_ = new QPushButton{desk::icon("import", desk::theme().muted), say("From a file…"), bar};
    file_->setAccessibleName(say("From a file…"));
    desk::giveKeys(file_, QKeySequence{"Ctrl+O"});
    connect(file_, &QPushButton::clicked, this, [this] { readFile(); });
    decide_ = new QPushButton{desk::icon("check", desk::theme().onAccent), say("Decide"), bar};
    decide_->setProperty("main", true);
    decide_->setAccessibleName(say("Decide"));
    decide_->setAutoDefault(true);
    desk::giveKeys(decide_, QKeySequence{"Ctrl+D"});
    connect(decide_, &QPushButton::clicked, this, [this] {
        tabs_->setCurrentWidget(decision_);
        decision_->begin();
    });
    row->addWidget(words);
    row->addWidget(gauge_);
    row->addWidget(gaugeRefusal_, 1);
    row->addWidget(lotSays_);
    row->addWidget(byPiece_);
    row->addWidget(file_);
    row->addWidget(decide_);
    return bar;
}

QWidget* InspectScreen::makeEntry() {
    auto* page = new QWidget{tabs_};
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins(0, px(8), 0, 0);
    column->setSpacing(px(8));
    column->addWidget(makeTools());
    auto* frame = desk::cardFrame(page);
    auto* inside = new QVBoxLayout{frame};
    inside->setContentsMargins(1, 1, 1, 1);
    table_ = new EntryTable{*model_, frame};
    inside->addWidget(table_);
    column->addWidget(frame, 1);
    rowSays_ = desk::muted({}, page);
    rowSays_->setFont(desk::smallFont());
    rowSays_->setWordWrap(true);
    column->addWidget(rowSays_);
    refusal_ = desk::plain({}, page);
    refusal_->setProperty("bad", true);
    refusal_->setWordWrap(true);
    refusal_->hide();
    column->addWidget(refusal_);
    table_->heading().gaugeOf = [this](int row) { return gaugeOf(row); };
    table_->entered = [this](int row, int at, const QString& typed) {
        if (model_->enter(row, at, typed, lot_) >= 0) pump();
    };
    table_->marked = [this](int row, bool good) {
        if (model_->mark(row, good, lot_) < 0) return;
        pump();
        table_->goOn();
    };
    table_->restGood = [this](int row) { restGood(row); };
    table_->corrected = [this](int row, int at, const QString& typed) { correct(row, at, typed); };
    table_->dropped = [this](int row, int at) {
        if (model_->drop(row, at)) pump();
    };
    table_->pasted = [this](int row, const QString& typed) { lay(typed, row); };
    table_->moved = [this] { showRow(); };
    table_->finished = [this] { complete(); };
    model_->changed = [this] { showRow(); };
    return page;
}

QString InspectScreen::title() const { return now_.id != 0 ? text(now_.head.number) : say("Inspection"); }
QString InspectScreen::explain() const { return now_.id != 0 ? text(now_.head.item + " · " + now_.head.itemName) : QString{}; }
QJsonObject InspectScreen::state() const { return {{"id", static_cast<qint64>(id_)}, {"tab", tabs_->currentIndex()}}; }
bool InspectScreen::mayRecord() const {
    return now_.id != 0 && !now_.head.over() && !now_.head.outcome && desk().may("quality.recordResults");
}

// ---------------------------------------------------------------- what the company has

void InspectScreen::load() {
    if (sending_) {
        again_ = true;
        return;
    }
    desk().read<InspectNow>(
        this, [id = id_](const db::Read& read) { return inspectNow(read, id); },
        [this](InspectNow now) {
            if (sending_) again_ = true;  // it is older than what is on its way
            else show(std::move(now));
        });
}

void InspectScreen::refresh(const QSet<QString>& tables) {
    if (tables.intersects({"inspection", "inspection_result", "inspection_sample", "inspection_lot", "inspection_decision", "sampling_state", "hold"})) load();
    results_->refresh(tables);
}

void InspectScreen::show(InspectNow now) {
    const bool first = now_.id == 0;
    const int at = table_->row();
    const auto wanted = [&] { return at >= 0 && at < static_cast<int>(now_.rows.size()) ? now_.rows[static_cast<std::size_t>(at)].wanted : 0; };
    const auto before = wanted();
    now_ = std::move(now);
    model_->put(now_.rows, mayRecord());
    if (!first && wanted() > before) table_->toNext(at);  // a second sample begins where the first ended
    if (first) {
        for (const auto& row : now_.rows)
            if (!row.asked.gaugeKind.empty() && !row.pieces.empty() && !row.pieces.back().gauge.empty()) chooseGauge(text(row.pieces.back().gauge));
        table_->goOn();
        if (table_->row() < 0 && model_->rowCount() > 0) table_->setCurrentIndex(model_->index(0, 0));
    }
    if (!kept_.isEmpty() && mayRecord()) model_->takeDraft(std::exchange(kept_, {}));
    decision_->show(now_);
    showHead();
    showRow();
    pump();
    tell();
}

void InspectScreen::showHead() {
    while (auto* item = head_->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto* column = static_cast<QVBoxLayout*>(head_->layout());
    if (now_.id == 0) return column->addWidget(desk::plain(say("This record is not there any more."), head_));
    const auto& head = now_.head;
    auto* top = new QWidget{head_};
    auto* line = new QHBoxLayout{top};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(10));
    auto* number = desk::plain(title() + " · " + explain(), top);
    number->setFont(desk::titleFont());
    line->addWidget(number);
    const auto chip = [&](const desk::Chip& one) {
        if (*one.word != 0) line->addWidget(new desk::ChipLabel{say(one.word), one.tone, top});
    };
    chip(chipOf(inspectionStates(), head.state));
    chip(chipOf(severities(), now_.severity));
    if (head.outcome) chip(chipOf(outcomes(), *head.outcome));
    line->addStretch(1);
    line->addWidget(desk::muted(say("%1 of %2 pieces").arg(now_.recorded()).arg(now_.wanted()), top));
    column->addWidget(top);
    auto* facts = new QWidget{head_};
    auto* columns = new QHBoxLayout{facts};
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(px(24));
    QStringList lots;
    for (const auto& lot : now_.lots)
        if (lot.lotId != 0 && lots.size() < 4) lots << text(lot.lot);
    if (now_.lots.size() > 4) lots << say("and %1 more").arg(now_.lots.size() - 4);
    const auto place = head.opNo ? say("%1, operation %2").arg(say(chipOf(occasions(), head.occasion).word)).arg(*head.opNo) : say(chipOf(occasions(), head.occasion).word);
    const std::vector<desk::FactGroup> groups{
        {.title = "Goods", .facts = {{.label = "Why", .value = utf8(place)},
                                     {.label = "Quantity", .value = utf8(shown(head.quantity, head.unit))},
                                     {.label = "Lots", .value = utf8(lots.join(", ")), .opens = {"lot", now_.lots.empty() ? 0 : now_.lots.front().lotId}}}},
        {.title = "Where from", .facts = {{.label = "Supplier", .value = head.supplier.value_or(""), .opens = {"party", head.supplierId}},
                                          {.label = "Work order", .value = head.workOrder.value_or(""), .opens = {"work order", head.workOrderId}},
                                          {.label = "Since", .value = utf8(shown(head.openedAt))}}},
        {.title = "Plan", .facts = {{.label = "Inspection plan", .value = utf8(say("%1, edition %2").arg(text(head.plan)).arg(head.edition)), .opens = {"inspection plan", head.planId}},
                                    {.label = "Severity", .value = utf8(whySevere(now_.source, head.reduces))}}}};
    for (const auto& group : groups) columns->addWidget(desk::factColumn(desk(), group, facts), &group == &groups.back() ? 2 : 1);
    column->addWidget(facts);
}

void InspectScreen::showRow() {
    const int row = table_->row();
    decide_->setEnabled(now_.complete());
    decide_->setVisible(desk().may("quality.decideInspection"));
    file_->setVisible(mayRecord());
    gauge_->setEnabled(mayRecord());
    lotSays_->setText(lot_ != 0 ? say("Pieces of lot %1").arg(lotNumber_) : QString{});
    QStringList refusals;
    for (int r = 0; r < model_->rowCount() && refusals.size() < 3; ++r)
        for (const auto& piece : model_->typed(r))
            if (!piece.reasons.empty()) {
                refusals << say("%1, %2: %3").arg(text(model_->row(r).asked.name), piece.text, desk::sentences(piece.reasons));
                break;
            }
    refusal_->setText(refusals.join('\n'));
    refusal_->setVisible(!refusals.isEmpty());
    if (row < 0 || row >= model_->rowCount()) return rowSays_->setText({});
    const auto& of = model_->row(row);
    if (!gauge_->hasFocus()) gauge_->setText(gaugeOf(row));
    QStringList all{sampleWords(of.asked.rule, of.asked.letter, of.asked.size, of.asked.accept, of.asked.reject, of.asked.second, of.asked.accept2, of.asked.reject2)};
    if (!of.asked.method.empty()) all << text(of.asked.method);
    if (of.asked.nominal) all << say("wanted %1").arg(readingWords(of.asked.nominal));
    if (of.bad > 0 && !of.asked.reaction.empty()) all << say("Reaction: %1").arg(text(of.asked.reaction));
    if (mayRecord()) all << (model_->measured(row) ? say("Type a value, Enter goes on.") : say("A good, R bad, Shift+A all that are left are good."));
    rowSays_->setText(all.join("  ·  "));
}

void InspectScreen::complete() {
    if (!now_.complete() || !desk().may("quality.decideInspection")) return;
    decide_->setFocus(Qt::TabFocusReason);
}

bool InspectScreen::mayClose() {
    if (sending_) return false;
    if (!model_->waits() && !decision_->typed()) return true;
    QMessageBox ask{QMessageBox::Question, say("Leave this inspection?"), say("What you typed and is not kept yet would be lost."), {}, this};
    auto* leave = ask.addButton(say("Throw it away"), QMessageBox::DestructiveRole);
    ask.addButton(say("Go on typing"), QMessageBox::RejectRole);
    ask.exec();
    return ask.clickedButton() == leave;
}

QJsonObject InspectScreen::draft() const { return model_->waits() ? model_->draft() : QJsonObject{}; }

void InspectScreen::takeDraft(const QJsonObject& draft) {
    if (now_.id == 0) {
        kept_ = draft;
        return;
    }
    model_->takeDraft(draft);
    pump();
}

}  // namespace quality::ui
