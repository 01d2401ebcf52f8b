// What an inspection plan takes of a lot: code letter, pieces, acceptance and rejection numbers, at the severity that the
// lots of a source have come to, and why; and all sources of the plan.
#pragma once
#include "app/desk/fields.h"
#include "app/desk/labels.h"
#include "app/desk/table.h"
#include "quality/ui/plan_facts.h"

namespace quality::ui {

class SamplingView : public QWidget {
public:
    SamplingView(desk::Desk&, QWidget* parent);
    void show(const PlanNow&);
    const desk::Table& samples() const { return *samples_; }
    const desk::Table& sources() const { return *sources_; }
    QString why() const { return why_->text(); }

private:
    void fillSources();
    void fillSamples();
    const SourceRow* source() const;  // in hand; none: the plan has no lots yet
    void resume();

    desk::Desk& desk_;
    PlanNow now_;
    desk::Field *lot_, *severity_;
    QLabel* why_;
    desk::Table *samples_, *sources_;
    QPushButton* resume_;
    bool filling_ = false;
};

}  // namespace quality::ui
