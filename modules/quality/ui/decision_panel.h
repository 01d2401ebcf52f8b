// The decision on inspected goods: all of them, the lots and serial numbers that are chosen, or a part of one lot; where
// they go, why, and the signature where the plan asks for one.
#pragma once
#include "app/desk/fields.h"
#include "app/desk/labels.h"
#include "app/desk/once.h"
#include "app/desk/table.h"
#include "quality/ui/inspect_facts.h"

namespace quality::ui {

class DecisionPanel : public QWidget {
public:
    DecisionPanel(desk::Desk&, QWidget* parent);
    void show(const InspectNow&);          // keeps what is typed and chosen
    bool chooseLot(std::int64_t lot);      // beside those chosen before; false: nothing of it waits here
    void decide(Verdict);
    bool typed() const;                    // something that would be lost
    void begin();                          // takes the focus
    QString sentence() const { return says_->text(); }
    QString refusal() const { return refusal_->text(); }
    desk::Table& lots() { return *lots_; }
    std::function<void()> decided;

protected:
    void keyPressEvent(QKeyEvent*) override;

private:
    struct Answered {
        Quantity freed, rejected, waiting;
        bool decided = false;
        std::size_t holds = 0;
        Severity next = Severity::normal;
    };
    void makeFields(QBoxLayout*);
    void makeButtons(QBoxLayout*);
    desk::Field* addField(QGridLayout*, int at, const char* name, const char* label, desk::Field*);
    desk::Field* field(const std::string& name) const;
    void fillLots();
    void fillDecided();
    void offer();
    std::vector<const LotPart*> chosen() const;
    std::vector<DecideInspection> parts(Verdict) const;
    std::size_t waitingLots() const;
    QString saysNow() const;
    void perform(Verdict);
    void done(const Answered&);
    void refused(const std::vector<db::Refusal>&);
    void clearRefusals();

    desk::Desk& desk_;
    InspectNow now_;
    bool busy_ = false, anew_ = true;  // anew: all that waits is chosen when it is shown next
    std::vector<db::Circumstances> sent_;  // of the same attempt, however often it is sent
    std::vector<std::string> sentArgs_;
    QLabel *says_, *hint_, *refusal_;
    desk::Table *lots_, *decided_;
    QWidget* form_ = nullptr;
    std::vector<std::pair<std::string, desk::Field*>> fields_;
    std::vector<QWidget*> signing_;        // shown where the plan asks for a signature
    QPushButton *free_ = nullptr, *reject_ = nullptr;
};

}  // namespace quality::ui
