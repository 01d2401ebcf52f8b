#include "quality/ui/decision_panel.h"

#include <algorithm>

#include <QApplication>
#include <QGridLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>

#include "app/desk/keys.h"
#include "app/desk/tone.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using desk::px;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

desk::Table* framedTable(desk::Desk& d, QWidget* parent, QBoxLayout* into, const QString& name, std::vector<desk::TableColumn> columns, bool many) {
    auto* frame = desk::cardFrame(parent);
    auto* inside = new QVBoxLayout{frame};
    inside->setContentsMargins(1, px(4), 1, px(4));
    auto* table = new desk::Table{d, frame, name, std::move(columns), many};
    inside->addWidget(table);
    into->addWidget(frame, 1);
    return table;
}

}  // namespace

DecisionPanel::DecisionPanel(desk::Desk& d, QWidget* parent) : QWidget{parent}, desk_(d) {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, px(8), 0, 0);
    column->setSpacing(px(8));
    says_ = desk::plain({}, this);
    says_->setFont(desk::strongFont());
    says_->setWordWrap(true);
    column->addWidget(says_);
    lots_ = framedTable(d, this, column, say("Lots that wait"),
                        {{.title = "Lot", .width = 150}, {.title = "Lies in", .width = 130}, {.title = "Quantity", .width = 110, .number = true},
                         {.title = "Free", .width = 100, .number = true}, {.title = "Rejected", .width = 100, .number = true},
                         {.title = "Waiting", .width = 110, .number = true}, {.title = "State", .width = 0}},
                        true);
    lots_->moved = [this] { offer(); };
    connect(lots_->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { offer(); });
    makeFields(column);
    makeButtons(column);
    decided_ = framedTable(d, this, column, say("Decided so far"),
                           {{.title = "When", .width = 140}, {.title = "By", .width = 100}, {.title = "Decision", .width = 130},
                            {.title = "Quantity", .width = 110, .number = true}, {.title = "Lot", .width = 130}, {.title = "Went to", .width = 120},
                            {.title = "Signed", .width = 190}, {.title = "Comment", .width = 0}},
                           false);
    decided_->setEmptyText(say("Nothing is decided yet."));
    setFocusProxy(lots_);
}

desk::Field* DecisionPanel::addField(QGridLayout* grid, int at, const char* name, const char* label, desk::Field* field) {
    field->setName(say(label));
    auto* words = desk::muted(say(label), form_);
    words->setBuddy(field->editor());
    grid->addWidget(words, 0, at);
    grid->addWidget(field, 1, at);
    field->edited = [this] { refusal_->hide(); };
    fields_.emplace_back(name, field);
    const std::string_view named{name};
    if (named == "meaning" || named == "password") signing_.insert(signing_.end(), {words, field});
    return field;
}

void DecisionPanel::makeFields(QBoxLayout* column) {
    form_ = new QWidget{this};
    auto* grid = new QGridLayout{form_};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(3));
    addField(grid, 0, "quantity", "Only so much", desk::quantityField(form_));
    addField(grid, 1, "bin", "Goes to bin", desk::pickField(desk_, form_, "bin"));
    addField(grid, 2, "comment", "Comment", desk::textField(form_, 500));
    addField(grid, 3, "meaning", "What your name stands for", desk::textField(form_, 200))->setTyped(say("inspected and decided"));
    addField(grid, 4, "password", "Password", desk::secretField(form_));
    int at = 0;
    for (const int wide : {3, 4, 8, 4, 3}) grid->setColumnStretch(at++, wide);
    column->addWidget(form_);
    hint_ = desk::muted({}, this);
    hint_->setFont(desk::smallFont());
    hint_->setWordWrap(true);
    column->addWidget(hint_);
    refusal_ = desk::plain({}, this);
    refusal_->setProperty("bad", true);
    refusal_->setWordWrap(true);
    refusal_->hide();
    column->addWidget(refusal_);
}

void DecisionPanel::makeButtons(QBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addStretch(1);
    const auto button = [&](const char* title, const char* icon, const char* keys, bool main, Verdict verdict) {
        auto* one = new QPushButton{desk::icon(icon, main ? desk::theme().onAccent : desk::theme().muted), say(title), this};
        one->setProperty("main", main);
        one->setAccessibleName(say(title));
        one->setAutoDefault(true);
        one->setVisible(desk_.may("quality.decideInspection"));
        desk::giveKeys(one, QKeySequence{keys});
        connect(one, &QPushButton::clicked, this, [this, verdict] { decide(verdict); });
        row->addWidget(one);
        return one;
    };
    reject_ = button("Reject", "close", "Ctrl+Shift+Return", false, Verdict::reject);
    free_ = button("Free for use", "check", "Ctrl+Return", true, Verdict::free);
    column->addLayout(row);
}

desk::Field* DecisionPanel::field(const std::string& name) const {
    for (const auto& [which, one] : fields_)
        if (which == name) return one;
    return nullptr;
}

// ---------------------------------------------------------------- what there is

void DecisionPanel::show(const InspectNow& now) {
    const bool other = now.id != now_.id || now.lots.size() != now_.lots.size();
    now_ = now;
    if (other)
        for (const auto& [name, one] : fields_)
            if (name != "meaning") one->setTyped({});
    fillLots();
    if (std::exchange(anew_, false) || other) lots_->view()->selectAll();
    fillDecided();
    for (auto* widget : signing_) widget->setVisible(now_.head.mustSign);
    offer();
}

QString DecisionPanel::saysNow() const {
    if (now_.head.state == "skipped") return say("This lot was passed by the record of its source: nothing is inspected.");
    if (!now_.complete()) return say("%1 of %2 pieces are recorded. Goods are decided on when none is missing.").arg(now_.recorded()).arg(now_.wanted());
    const auto says = now_.says();
    if (now_.severity == Severity::discontinued && now_.source.severity == Severity::discontinued && accepted(says))
        return say("The sample says: accept. But the source is discontinued: resume it first, or reject.");
    if (says == Decision::reject) {
        QStringList why;
        for (const auto& row : now_.rows)
            if (row.decision == Decision::reject) why << say("%1: %2 of %3 bad").arg(text(row.asked.name)).arg(row.bad).arg(row.pieces.size());
        return say("The sample says: reject. %1.").arg(why.join(", "));
    }
    return says == Decision::marginal ? say("The sample says: accept, barely. The next lot is inspected normally.") : say("The sample says: accept.");
}

void DecisionPanel::fillLots() {
    std::vector<desk::TableRow> rows;
    for (const auto& lot : now_.lots) {
        const bool done = lot.waiting() == Quantity{};
        const auto state = lot.onHold ? desk::TableCell{.text = say("On hold"), .tone = Tone::bad, .chip = true}
                           : done     ? desk::TableCell{.text = say("Decided"), .tone = Tone::good, .chip = true}
                                      : desk::TableCell{.text = say("Waiting"), .tone = Tone::attention, .chip = true};
        const auto some = [](Quantity q) { return q == Quantity{} ? QString{} : shown(q); };
        rows.push_back({.cells = {{.text = lot.lotId == 0 ? say("Pieces at the operation") : text(lot.lot)}, {.text = text(lot.place), .muted = true},
                                  {.text = shown(lot.quantity, now_.head.unit)}, {.text = some(lot.freed), .tone = Tone::good},
                                  {.text = some(lot.rejected), .tone = Tone::bad}, {.text = some(lot.waiting())}, state},
                        .key = lot.key,
                        .opens = lot.lotId != 0 ? desk::Record{"lot", lot.lotId} : desk::Record{}});
    }
    lots_->setRows(std::move(rows));
}

void DecisionPanel::fillDecided() {
    std::vector<desk::TableRow> rows;
    for (const auto& one : now_.decided) {
        const bool free = one.kind == "free";
        const auto by = one.meaning.empty() ? QString{} : say("%1: %2").arg(text(one.fullName), text(one.meaning));
        rows.push_back({.cells = {{.text = shown(one.decidedAt), .muted = true}, {.text = text(one.decidedBy)},
                                  {.text = free ? say("Free for use") : say("Rejected"), .tone = free ? Tone::good : Tone::bad, .chip = true},
                                  {.text = shown(one.quantity, now_.head.unit)}, {.text = text(one.lot)}, {.text = text(one.place)}, {.text = by},
                                  {.text = text(one.comment)}},
                        .key = one.key,
                        .opens = one.binId != 0 ? desk::Record{"bin", one.binId} : desk::Record{}});
    }
    decided_->setRows(std::move(rows));
    decided_->parentWidget()->setVisible(!now_.decided.empty());
}

std::vector<const LotPart*> DecisionPanel::chosen() const {
    std::vector<const LotPart*> all;
    for (const auto row : lots_->chosen())
        if (static_cast<std::size_t>(row) < now_.lots.size() && now_.lots[static_cast<std::size_t>(row)].waiting() > Quantity{})
            all.push_back(&now_.lots[static_cast<std::size_t>(row)]);
    return all;
}

// All that waits at once, or lot by lot.
std::vector<DecideInspection> DecisionPanel::parts(Verdict verdict) const {
    DecideInspection whole{.inspection = InspectionId{now_.id}, .verdict = verdict, .lot = {}, .quantity = {}, .bin = {},
                           .comment = utf8(field("comment")->typed().trimmed())};
    const auto some = chosen();
    if (some.size() == waitingLots()) return {whole};
    std::vector<DecideInspection> all;
    // A lot that waits in several bins is decided on once, by what is chosen of it.
    for (const auto* lot : some) {
        const auto same = std::ranges::find_if(all, [&](const auto& one) { return one.lot && one.lot->number == lot->lotId; });
        if (same != all.end()) {
            *same->quantity += lot->waiting();
            continue;
        }
        all.push_back(whole);
        if (lot->lotId == 0) continue;
        all.back().lot = LotId{lot->lotId};
        all.back().quantity = lot->waiting();
    }
    return all;
}

void DecisionPanel::offer() {
    says_->setText(saysNow());
    const auto bad = now_.complete() && now_.says() == Decision::reject;
    desk::setTone(says_, bad ? Tone::bad : now_.complete() ? Tone::good : Tone::neutral);
    const bool waits = waitingLots() > 0;
    const auto some = chosen();
    const bool may = now_.complete() && !some.empty() && !busy_ && desk_.may("quality.decideInspection");
    free_->setEnabled(may);
    reject_->setEnabled(may);
    form_->setVisible(waits && now_.head.state != "skipped" && desk_.may("quality.decideInspection"));
    field("quantity")->setReadOnly(some.size() != 1);
    auto what = some.size() == waitingLots() ? say("All that waits is decided on.") : say("%1 lots are decided on.").arg(some.size());
    if (some.size() == 1 && waitingLots() > 1) what = say("Lot %1 is decided on.").arg(text(some.front()->lot));
    const auto to = now_.quarantine.empty() ? say("the site has no bin for quarantine") : text(now_.quarantine);
    hint_->setText(what + " " + say("Shift and the arrow keys choose several lots; a scan chooses one. Without a bin free goods stay where they are, rejected ones go to: %1.").arg(to));
    hint_->setVisible(form_->isVisibleTo(this));
}

bool DecisionPanel::chooseLot(std::int64_t lot) {
    for (std::size_t i = 0; i < now_.lots.size(); ++i) {
        if (now_.lots[i].lotId != lot || now_.lots[i].waiting() == Quantity{}) continue;
        auto* view = lots_->view();
        const auto at = view->model()->index(static_cast<int>(i), 0);
        const auto how = chosen().size() == waitingLots() ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::Select;
        view->selectionModel()->setCurrentIndex(at, how | QItemSelectionModel::Rows);
        return true;
    }
    return false;
}

std::size_t DecisionPanel::waitingLots() const {
    return static_cast<std::size_t>(std::ranges::count_if(now_.lots, [](const LotPart& lot) { return lot.waiting() > Quantity{}; }));
}

// Enter in a field goes on to the next.
void DecisionPanel::keyPressEvent(QKeyEvent* key) {
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && (key->modifiers() & ~Qt::KeypadModifier) == 0 && form_->isAncestorOf(QApplication::focusWidget())) {
        focusNextChild();
        return;
    }
    QWidget::keyPressEvent(key);
}

bool DecisionPanel::typed() const { return !field("quantity")->typed().isEmpty() || !field("comment")->typed().isEmpty(); }

void DecisionPanel::begin() {
    lots_->setFocus();
    if (now_.lots.size() == 1 && form_->isVisibleTo(this)) field("bin")->editor()->setFocus(Qt::TabFocusReason);
}

}  // namespace quality::ui
