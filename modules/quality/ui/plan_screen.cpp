#include "quality/ui/plan_screen.h"

#include <QJsonDocument>
#include <QMessageBox>
#include <QPushButton>

#include "quality/ui/plan_forms.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

PlanScreen::PlanScreen(desk::Desk& d, Of of, const QJsonObject& with)
    : Screen{d}, of_(of), id_(with["id"].toInteger()), model_(new desk::GridModel{planColumns(of == Of::control), d.today(), this}) {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(desk::px(20), desk::px(14), desk::px(20), desk::px(14));
    column->setSpacing(desk::px(8));
    makeHead(column);
    makeTabs(column);
    makeFoot(column);
    tabs_->setCurrentIndex(with["tab"].toInt());
    setFocusProxy(table_);
    offer();
    load();
}

PlanScreen::~PlanScreen() {
    model_->edited = {};
    delete table_;  // before its model
}

std::string PlanScreen::changes() const { return control() ? changeControlPlanAction.name : changePlanAction.name; }

QString PlanScreen::title() const {
    return now_.id != 0 ? say("%1 edition %2").arg(text(now_.head.number)).arg(now_.head.edition) : control() ? say("Control plan") : say("Inspection plan");
}
QString PlanScreen::explain() const { return now_.id != 0 ? text(now_.head.item + " · " + now_.head.itemName) : QString{}; }
QJsonObject PlanScreen::state() const { return {{"id", static_cast<qint64>(id_)}, {"tab", tabs_->currentIndex()}}; }

// ---------------------------------------------------------------- what the company has

void PlanScreen::load() {
    desk().read<PlanNow>(
        this, [id = id_, control = control()](const db::Read& read) { return control ? controlPlanNow(read, id) : inspectionPlanNow(read, id); },
        [this](PlanNow now) { take(std::move(now)); });
}

void PlanScreen::take(PlanNow now) {
    const bool anew = std::exchange(anew_, false) && !dirty_;  // what was typed since it was kept stays
    if (!anew && now_.id != 0 && now.head.version == now_.head.version) {  // only what belongs to it is new
        now_.sources = std::move(now.sources);
        now_.made = std::move(now.made);
        if (sampling_ != nullptr) sampling_->show(now_);
        return showMade();
    }
    if (dirty_) {
        if (std::exchange(stale_, true)) return;
        return desk().toast(say("Somebody else changed %1 meanwhile. What you typed stays on screen; close it to see theirs.").arg(title()), Tone::attention);
    }
    const bool had = table_->isAncestorOf(QApplication::focusWidget()) || table_->hasFocus();
    const int row = std::max(0, table_->row());
    now_ = std::move(now);
    filling_ = true;
    stale_ = false;
    fillFields();
    std::vector<desk::GridRow> rows;
    for (const auto& one : now_.rows) rows.push_back(gridRowOf(model_->columns(), one, control()));
    table_->setLocked(!mayType());
    model_->put(std::move(rows));
    table_->showAll(table_->showsAll());
    filling_ = false;
    if (sampling_ != nullptr) sampling_->show(now_);
    showHead();
    showMade();
    offer();
    if (!kept_.isEmpty() && mayType()) takeDraft(std::exchange(kept_, {}));
    if (had && mayType()) table_->edit(std::min(row, model_->rowCount() - 1));
    tell();
}

void PlanScreen::fillFields() {
    const auto& head = now_.head;
    const QJsonObject values{{"mustSign", head.mustSign}, {"reduces", head.reduces}, {"skipAfter", head.skipAfter}, {"skipEvery", head.skipEvery},
                             {"phase", text(head.phase)}, {"note", text(head.note)}};
    for (const auto& [argument, field] : fields_) {
        field->setValue(values[text(argument)]);
        field->setReadOnly(!mayType());
    }
}

void PlanScreen::showHead() {
    name_->setText(now_.id != 0 ? title() + " · " + explain() : say("This record is not there any more."));
    state_->setVisible(now_.id != 0);
    const auto chip = chipOf(planStates(), now_.head.state);
    state_->say(say(chip.word), chip.tone);
    const auto& head = now_.head;
    QStringList all;
    if (!head.occasion.empty()) all << say(chipOf(occasions(), head.occasion).word);
    if (head.opNo) all << say("operation %1").arg(*head.opNo);
    if (head.supplier) all << say("only goods of %1").arg(text(*head.supplier));
    if (!head.revision.empty()) all << say("only revision %1").arg(text(head.revision));
    if (head.controlPlan) all << say("made from control plan %1").arg(text(*head.controlPlan));
    if (head.releasedAt) all << say("released %1 by %2").arg(shown(*head.releasedAt), text(head.releasedBy));
    facts_->setText(all.join("  ·  "));
    facts_->setVisible(!all.isEmpty());
}

void PlanScreen::showMade() {
    if (made_ == nullptr) return;
    std::vector<desk::TableRow> rows;
    for (const auto& one : now_.made)
        rows.push_back({.cells = {{.text = text(one.number)}, {.text = QString::number(one.edition)}, chipCell(occasions(), one.occasion),
                                  {.text = one.opNo ? QString::number(*one.opNo) : QString{}}, {.text = QString::number(one.characteristics)},
                                  chipCell(planStates(), one.state)},
                        .key = one.id,
                        .opens = {"inspection plan", one.id}});
    made_->setRows(std::move(rows));
}

void PlanScreen::refresh(const QSet<QString>& tables) {
    if (inspections_ != nullptr) inspections_->refresh(tables);
    if (!busy_ && tables.intersects({"control_plan", "control_plan_line", "inspection_plan", "inspection_characteristic", "sampling_state"})) load();
}

// ---------------------------------------------------------------- while it is typed

void PlanScreen::touched() {
    if (filling_) return;
    dirty_ = true;
    ++edits_;
    offer();
    soon_.again(30);
    tell();
}

QJsonObject PlanScreen::names() const {
    return {{control() ? "controlPlan" : "plan", static_cast<qint64>(id_)}, {"version", static_cast<qint64>(now_.head.version)}};
}

QJsonObject PlanScreen::arguments() const {
    auto args = names();
    for (const auto& [argument, field] : fields_)
        if (const auto value = field->value(); !value.isNull()) args[text(argument)] = value;
        else if (argument == "note") args["note"] = QString{};
    QJsonArray rows;
    for (const auto& one : model_->arguments()) rows.append(argumentOf(one.toObject(), control()));
    args[list()] = rows;
    return args;
}

void PlanScreen::look() {
    if (!mayType() || busy_) return;
    const auto asked = ++asked_;
    desk().read<desk::Checked>(
        this,
        [&action = desk().company().actions().get(changes()), args = arguments(), list = std::string{list()}](const db::Read& read) {
            return desk::checked(read, action, args, {list});
        },
        [this, asked](const desk::Checked& checked) {
            if (asked == asked_) show(checked);
        });
}

void PlanScreen::show(const desk::Checked& checked) {
    model_->take(checked.rows.front(), {});
    QStringList all;
    for (const auto& [argument, field] : fields_) {
        QString why;
        for (const auto& reason : checked.rest)
            if (reason.field == argument) why = desk::sentence(reason);
        field->setRefusal(why);
    }
    if (!checked.rest.empty()) all << desk::sentences(checked.rest);
    for (int row = 0; row < model_->rowCount() && all.size() < 4; ++row)
        if (const auto& reasons = model_->at(row).reasons; !reasons.empty()) all << say("Row %1: %2").arg(row + 1).arg(desk::sentences(reasons));
    refusals_->setText(all.join('\n'));
    refusals_->setVisible(!all.isEmpty());
}

bool PlanScreen::mayClose() {
    if (busy_) return false;
    if (!dirty_) return true;
    QMessageBox ask{QMessageBox::Question, say("Leave this draft?"), say("What you typed would be lost. To keep it, press Ctrl+S."), {}, this};
    auto* leave = ask.addButton(say("Throw it away"), QMessageBox::DestructiveRole);
    ask.addButton(say("Go on typing"), QMessageBox::RejectRole);
    ask.exec();
    return ask.clickedButton() == leave;
}

QJsonObject PlanScreen::draft() const {
    if (!dirty_ || busy_ || now_.id == 0) return {};
    QJsonObject fields;
    for (const auto& [argument, field] : fields_) fields[text(argument)] = field->typed();
    return {{"version", static_cast<qint64>(now_.head.version)}, {"fields", fields}, {"rows", model_->draft()}};
}

void PlanScreen::takeDraft(const QJsonObject& draft) {
    if (now_.id == 0) {
        kept_ = draft;
        return;
    }
    if (draft["version"].toInteger() != now_.head.version)
        return desk().toast(say("%1 was changed since: what was typed before is let go.").arg(title()), Tone::attention);
    filling_ = true;
    for (const auto& [argument, field] : fields_) field->setTyped(draft["fields"][text(argument)].toString());
    model_->takeDraft(draft["rows"].toArray());
    table_->showAll(table_->showsAll());
    filling_ = false;
    touched();
}

}  // namespace quality::ui
