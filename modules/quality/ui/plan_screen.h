// A control plan or an inspection plan: its characteristics under the keyboard while it is a draft, shown and locked once it
// is released; its samples, its sources, and the inspections by it.
#pragma once
#include <QTabWidget>

#include "app/desk/draft_check.h"
#include "app/desk/grid_table.h"
#include "app/desk/labels.h"
#include "app/desk/list_view.h"
#include "app/desk/once.h"
#include "app/desk/soon.h"
#include "quality/ui/sampling_view.h"

namespace quality::ui {

class PlanScreen : public desk::Screen {
public:
    enum class Of { control, inspection };
    PlanScreen(desk::Desk&, Of, const QJsonObject& with);
    ~PlanScreen() override;
    QString title() const override;
    QString explain() const override;
    desk::Record record() const override { return {control() ? "control plan" : "inspection plan", id_}; }
    QJsonObject state() const override;
    void refresh(const QSet<QString>& tables) override;
    bool mayClose() override;
    QJsonObject draft() const override;
    void takeDraft(const QJsonObject&) override;

    desk::GridModel& rows() { return *model_; }
    desk::GridTable& table() { return *table_; }
    SamplingView* sampling() { return sampling_; }
    void keep(bool thenRelease = false);  // Ctrl+S
    void release();                       // Ctrl+Return
    QString refusalShown() const { return refusals_->isHidden() ? QString{} : refusals_->text(); }

private:
    bool control() const { return of_ == Of::control; }
    const char* list() const { return control() ? "lines" : "characteristics"; }
    std::string changes() const;          // the action
    void makeHead(QBoxLayout*);
    void makeTabs(QBoxLayout*);
    void makeFoot(QBoxLayout*);
    desk::Field* addField(QBoxLayout*, const char* argument, const char* label, desk::Field*, int width);
    void load();
    void take(PlanNow);
    void fillFields();
    void showHead();
    void showMade();
    void offer();
    void touched();
    void look();
    void show(const desk::Checked&);
    QJsonObject arguments() const;
    QJsonObject names() const;            // what an action is told to say which plan is meant
    void revise();
    void copy();
    void retire();
    void refused(const std::vector<db::Refusal>&, const QJsonObject& args);
    bool draftNow() const { return now_.head.state == "draft"; }
    bool mayType() const { return now_.id != 0 && draftNow() && desk().may(changes()); }

    Of of_;
    std::int64_t id_;
    PlanNow now_;
    bool dirty_ = false, busy_ = false, filling_ = false, stale_ = false, anew_ = false;
    QJsonObject kept_;  // a draft of a crash, until the plan is read
    desk::GridModel* model_;
    desk::GridTable* table_ = nullptr;
    SamplingView* sampling_ = nullptr;
    desk::Table* made_ = nullptr;
    desk::ListView* inspections_ = nullptr;
    QTabWidget* tabs_ = nullptr;
    std::vector<std::pair<std::string, desk::Field*>> fields_;
    QLabel *name_ = nullptr, *facts_ = nullptr, *refusals_ = nullptr, *hint_ = nullptr;
    desk::ChipLabel* state_ = nullptr;
    QPushButton *keep_ = nullptr, *release_ = nullptr, *revise_ = nullptr, *copy_ = nullptr, *retire_ = nullptr, *all_ = nullptr;
    desk::Once once_;
    desk::Soon soon_{[this] { look(); }};
    int asked_ = 0, edits_ = 0;  // edits_: counts what is typed
};

}  // namespace quality::ui
