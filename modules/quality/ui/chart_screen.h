// A control chart that lives: subgroups appear as they are measured, points that break a rule are marked, every signal asks
// for its cause, and beside it stands how well the process keeps its limits.
#pragma once
#include <QTabWidget>

#include "app/desk/chart_view.h"
#include "app/desk/labels.h"
#include "app/desk/soon.h"
#include "app/desk/table.h"
#include "quality/ui/capability_view.h"
#include "quality/ui/subgroup_entry.h"

namespace quality::ui {

class ChartScreen : public desk::Screen {
public:
    ChartScreen(desk::Desk&, const QJsonObject& with);
    QString title() const override;
    QString explain() const override;
    desk::Record record() const override { return {"control chart", id_}; }
    QJsonObject state() const override;
    void refresh(const QSet<QString>& tables) override;
    bool mayClose() override;
    bool takesScans() const override { return true; }
    void scanned(const QString& code) override;

    desk::ChartView& view() { return *view_; }
    desk::Table& found() { return *signals_; }
    CapabilityView& capability() { return *capability_; }
    SubgroupEntry& entry() { return *entry_; }
    int appended() const { return appended_; }  // points that were added without drawing the rest anew
    int loads() const { return loads_; }        // how often all that is on screen was read

protected:
    void keyPressEvent(QKeyEvent*) override;

private:
    struct Seen {
        ChartLook look;
        std::vector<SignalFacts> found;
        int from = 1, to = 1;
        std::int64_t leftOut = 0;  // of the whole chart
    };
    void makeHead(QBoxLayout*);
    void makeMiddle(QBoxLayout*);
    void makeBelow(QBoxLayout*);
    void load(int first, int to);         // from that number; below 0: so many of the newest; to 0: the newest
    void loadAnew();                      // as much as is on screen, the newest where they are
    void show(Seen);
    void grow();                          // what has come since is read alone
    void take(const Seen&);
    void showHead();
    QString factWords() const;
    void showFound(const std::vector<SignalFacts>&);
    void showPeriods();
    void measure();                       // the capability of what is on screen
    void point(int number);               // in hand
    void answer();
    void freeze();
    void leaveOut();
    void readFile();
    std::vector<desk::PlotPanel> panelsOf(const ChartLook&) const;

    std::int64_t id_;
    ChartLook look_;
    int known_ = 0, appended_ = 0, asked_ = 0, loads_ = 0;
    std::int64_t leftOut_ = 0;
    bool growing_ = false, again_ = false;
    QWidget* head_ = nullptr;
    desk::ChartView* view_ = nullptr;
    CapabilityView* capability_ = nullptr;
    SubgroupEntry* entry_ = nullptr;
    QTabWidget* tabs_ = nullptr;
    desk::Table *signals_ = nullptr, *periods_ = nullptr;
    QLabel *inHand_ = nullptr, *facts_ = nullptr;
    desk::Ticket measuring_;
    desk::Soon soon_{[this] { measure(); }};
};

}  // namespace quality::ui
