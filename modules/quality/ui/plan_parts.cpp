// What a plan's screen is made of, and what is done with a plan: kept, released, followed by its next edition, copied, retired.
#include <QJsonDocument>
#include <QPushButton>

#include "app/desk/keys.h"
#include "app/desk/words.h"
#include "quality/ui/plan_forms.h"
#include "quality/ui/plan_screen.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using desk::px;
using desk::say;
using desk::text;
using desk::Tone;

desk::Field* PlanScreen::addField(QBoxLayout* row, const char* argument, const char* label, desk::Field* field, int width) {
    auto* parent = field->parentWidget();
    field->setName(say(label));
    const bool ticked = field->typed() == "false" || field->typed() == "true";
    if (!ticked) {
        auto* words = desk::muted(say(label), parent);
        words->setBuddy(field->editor());
        row->addWidget(words);
    }
    if (width > 0) field->setFixedWidth(px(width));
    field->edited = [this] { touched(); };
    row->addWidget(field);
    fields_.emplace_back(argument, field);
    return field;
}

void PlanScreen::makeHead(QBoxLayout* layout) {
    auto* frame = desk::cardFrame(this);
    auto* column = new QVBoxLayout{frame};
    column->setContentsMargins(px(16), px(10), px(16), px(10));
    column->setSpacing(px(6));
    auto* row = new QHBoxLayout;
    row->setSpacing(px(12));
    name_ = desk::plain({}, frame);
    name_->setFont(desk::strongFont());
    state_ = new desk::ChipLabel{{}, Tone::neutral, frame};
    row->addWidget(name_);
    row->addWidget(state_);
    row->addStretch(1);
    if (control()) {
        std::vector<std::pair<QString, QString>> phases;
        for (const auto* phase : {"prototype", "pre_launch", "production"}) phases.emplace_back(phase, desk::wordOf(phase));
        addField(row, "phase", "Phase", desk::choiceField(frame, phases, false), 150);
        addField(row, "note", "Note", desk::textField(frame, 500), 260);
    } else {
        addField(row, "mustSign", "Decisions are signed", desk::checkField(frame, say("Decisions are signed")), 0);
        addField(row, "reduces", "Reduced inspection is wanted", desk::checkField(frame, say("Reduced inspection is wanted")), 0);
        addField(row, "skipAfter", "Skip after good lots", desk::numberField(frame), 64);
        addField(row, "skipEvery", "Then one in", desk::numberField(frame), 64);
    }
    column->addLayout(row);
    facts_ = desk::muted({}, frame);
    facts_->setFont(desk::smallFont());
    facts_->setWordWrap(true);
    column->addWidget(facts_);
    layout->addWidget(frame);
}

void PlanScreen::makeTabs(QBoxLayout* layout) {
    tabs_ = new QTabWidget{this};
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(say("Parts"));
    auto* page = desk::cardFrame(tabs_);
    auto* inside = new QVBoxLayout{page};
    inside->setContentsMargins(1, 1, 1, 1);
    table_ = new desk::GridTable{desk(), *model_, say("Characteristics"), page};
    inside->addWidget(table_);
    model_->edited = [this] { touched(); };
    table_->leftAtEnd = [this] { (keep_->isEnabled() ? keep_ : release_)->setFocus(); };
    tabs_->addTab(page, say("Characteristics"));
    if (control()) {
        made_ = new desk::Table{desk(), tabs_, say("Inspection plans"),
                                {{.title = "Inspection plan", .width = 160}, {.title = "Edition", .width = 80, .number = true}, {.title = "When", .width = 150},
                                 {.title = "Operation", .width = 90, .number = true}, {.title = "Characteristics", .width = 120, .number = true}, {.title = "State", .width = 0}}};
        made_->setEmptyText(say("With its release the plan makes the inspection plans of its lines about goods."));
        tabs_->addTab(made_, say("Inspection plans"));
    } else {
        sampling_ = new SamplingView{desk(), tabs_};
        tabs_->addTab(sampling_, say("Sampling"));
        inspections_ = new desk::ListView{desk(),
                                          {.list = "inspections",
                                           .columns = {"number", "supplier", "work_order", "quantity", "unit", "rejected", "severity", "outcome", "state", "opened_at"},
                                           .sorts = {{"number", true}},
                                           .chips = {{"severity", severities()}, {"outcome", outcomes()}, {"state", inspectionStates()}},
                                           .empty = "Nothing was inspected by this plan yet."},
                                          tabs_,
                                          {{"plan_id", db::How::equals, std::to_string(id_)}},
                                          true};
        tabs_->addTab(inspections_, say("Inspections"));
    }
    connect(tabs_, &QTabWidget::currentChanged, this, [this] { tell(); });
    layout->addWidget(tabs_, 1);
    hint_ = desk::muted(say("A measured characteristic has a unit and at least one limit. A sample by the tables has a quality limit, such as 1 %. Enter goes on, "
                            "Ctrl+Ins and Ctrl+Del add and take away."),
                        this);
    hint_->setFont(desk::smallFont());
    hint_->setWordWrap(true);
    layout->addWidget(hint_);
    refusals_ = desk::plain({}, this);
    refusals_->setWordWrap(true);
    refusals_->setProperty("bad", true);
    refusals_->hide();
    layout->addWidget(refusals_);
}

void PlanScreen::makeFoot(QBoxLayout* layout) {
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    const auto button = [&](const char* title, const char* icon, const char* keys, bool main, auto run) {
        auto* one = new QPushButton{desk::icon(icon, main ? desk::theme().onAccent : desk::theme().muted), say(title), this};
        one->setProperty("main", main);
        one->setAccessibleName(say(title));
        one->setAutoDefault(true);
        desk::giveKeys(one, QKeySequence{keys});
        connect(one, &QPushButton::clicked, this, run);
        row->addWidget(one);
        return one;
    };
    all_ = button("All columns", "more", "Ctrl+L", false, [this] { table_->showAll(!table_->showsAll()); });
    copy_ = button("Copy…", "copy", "Ctrl+Shift+A", false, [this] { copy(); });
    retire_ = button("Retire…", "close", "", false, [this] { retire(); });
    revise_ = button("Next edition", "plus", "Ctrl+E", false, [this] { revise(); });
    row->addStretch(1);
    keep_ = button("Keep the draft", "check", "Ctrl+S", false, [this] { keep(); });
    release_ = button("Release", "lock", "Ctrl+Return", true, [this] { release(); });
    layout->addLayout(row);
}

void PlanScreen::offer() {
    const bool there = now_.id != 0 && !busy_;
    const auto may = [this](const char* ofControl, const char* ofInspection) { return desk().may(control() ? ofControl : ofInspection); };
    keep_->setVisible(mayType());
    keep_->setEnabled(there && dirty_);
    release_->setVisible(draftNow() && may("quality.releaseControlPlan", "quality.releasePlan"));
    release_->setEnabled(there);
    revise_->setVisible(now_.id != 0 && !draftNow() && may("quality.reviseControlPlan", "quality.revisePlan"));
    revise_->setEnabled(there);
    retire_->setVisible(!control() && now_.head.state == "released" && desk().may("quality.retirePlan"));
    retire_->setEnabled(there);
    copy_->setVisible(now_.id != 0 && may("quality.addControlPlan", "quality.addPlan"));
    copy_->setEnabled(there && !dirty_);
    hint_->setVisible(mayType());
}

void PlanScreen::keep(bool thenRelease) {
    if (busy_ || !mayType()) return;
    if (!dirty_) return thenRelease ? release() : void();
    const auto args = arguments();
    busy_ = true;
    offer();
    desk().perform(
        this, once_.request(changes(), QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString(), desk().company().actions().get(changes()).version),
        [this, thenRelease, edits = edits_](const db::Answer& answer) {
            once_.done();
            busy_ = false;
            dirty_ = edits_ != edits;  // what was typed meanwhile is kept next
            now_.head.version = QJsonDocument::fromJson(QByteArray::fromStdString(answer.result)).object()["version"].toInteger();
            if (thenRelease) return release();
            if (dirty_) return offer();
            anew_ = true;  // the samples follow the rows
            load();
            desk().toast(say("%1 is kept as a draft.").arg(text(now_.head.number)));
        },
        [this, args](const std::vector<db::Refusal>& reasons) {
            once_.refused(reasons);
            busy_ = false;
            offer();
            refused(reasons, args);
        });
}

void PlanScreen::refused(const std::vector<db::Refusal>& reasons, const QJsonObject& args) {
    show(desk::sorted(reasons, args, {list()}));
    for (int row = 0; row < model_->rowCount(); ++row)
        if (!model_->at(row).reasons.empty()) {
            tabs_->setCurrentIndex(0);
            return table_->edit(row);
        }
}

void PlanScreen::release() {
    if (busy_ || !draftNow()) return;
    if (dirty_) return keep(true);
    const std::string action = control() ? releaseControlPlanAction.name : releasePlanAction.name;
    const auto question = control() ? say("Release %1? It is locked for good. The inspection plans of its lines are made and released, and goods are inspected by them.")
                                    : say("Release %1? It is locked for good, and goods that come from now on are inspected by it. The edition before is retired.");
    desk::doNow(desk(), action, names(), say("%1 is released.").arg(title()), question.arg(title()));
}

void PlanScreen::revise() {
    const std::string action = control() ? reviseControlPlanAction.name : revisePlanAction.name;
    auto args = names();
    args.remove("version");
    busy_ = true;
    offer();
    desk().perform(
        this, once_.request(action, QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString(), desk().company().actions().get(action).version),
        [this](const db::Answer& answer) {
            once_.done();
            busy_ = false;
            offer();
            const auto next = QJsonDocument::fromJson(QByteArray::fromStdString(answer.result)).object()[control() ? "controlPlan" : "plan"].toInteger();
            desk().open(desk::Record{record().kind, next});
        },
        [this](const std::vector<db::Refusal>& reasons) {
            once_.refused(reasons);
            busy_ = false;
            offer();
            desk().toast(desk::sentences(reasons), Tone::bad);
        });
}

void PlanScreen::copy() {
    auto preset = arguments();
    for (const auto* name : {"plan", "controlPlan", "version"}) preset.remove(name);
    if (!control()) {
        preset["checkPoint"] = text(now_.head.occasion);
        if (now_.head.opNo) preset["opNo"] = *now_.head.opNo;
    }
    desk::showForm(desk(), control() ? copyControlPlanForm(preset) : copyPlanForm(preset));
}

void PlanScreen::retire() {
    desk::doNow(desk(), retirePlanAction.name, names(), say("%1 is retired.").arg(title()),
                say("Retire %1? Nothing is inspected by it any more; what waits is still decided on.").arg(title()));
}

}  // namespace quality::ui
