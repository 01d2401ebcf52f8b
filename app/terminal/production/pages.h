// Production at the terminal: my next job on top, what to scan, one entry for good, scrap and rework, steps, drawing,
// calls for help and what the shifts tell each other.
#pragma once
#include <map>

#include "app/terminal/kit/tiles.h"
#include "app/terminal/page.h"
#include "app/terminal/production/label_print.h"
#include "app/terminal/production/view.h"

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace terminal {
class Amounts;
class Button;
}  // namespace terminal

namespace terminal::production {

// The work centre's list: what runs first, then what comes next, with the reason where it cannot begin.
class JobsPage : public Page {
public:
    explicit JobsPage(Window&);
    QString title() const override;
    const char* help() const override { return "terminal.production"; }
    QString expects() const override;
    void meant(const Meaning&) override;
    void scanned(const QString& code) override;
    void shown() override;
    void changed() override { load(); }

private:
    void load();
    void show(const Seen<Jobs>&);
    void open(tl::WorkOrderOperationId);
    QLabel *next_, *about_, *blocked_, *as_of_;
    Button *go_, *talk_;
    Tiles* tiles_;
    Jobs jobs_;
    bool opened_ = false;  // the own job was opened by itself once
};

// What was done here and has not reached the company yet, so that the page goes on as people expect.
struct Assumed {
    std::optional<std::string> doing;
    std::map<int, Quantity> issued;  // by line
    Quantity reported;
    bool any() const { return doing || !issued.empty() || reported > Quantity{}; }
};

class JobPage : public Page {
public:
    JobPage(Window&, tl::WorkOrderOperationId);
    QString title() const override;
    const char* help() const override { return "terminal.job"; }
    QString expects() const override;
    void meant(const Meaning&) override;
    void shown() override;
    void changed() override { load(); }
    bool takeKey(QKeyEvent&) override;

private:
    void load();
    void show();
    void showNeeds();
    void showPicture();
    void readAhead();
    void start();
    void join();
    void chooseMachine();
    void startOn(std::optional<tl::MachineId>);
    void pause();
    void runOn();
    void logOff();
    void finish();
    void printLabels();
    void issue(const Need&, const KnownLot&, std::optional<Quantity> labelled);
    void sendIssue(const Need&, const KnownLot&, Quantity);
    void did(const std::string& doing, bool kept);
    std::string doing() const { return assumed_.doing.value_or(job_.doing); }
    bool working() const { return !doing().empty() && doing() != "pause"; }
    std::string subject(const std::string& more = {}) const;

    tl::WorkOrderOperationId operation_;
    JobView job_;
    Assumed assumed_;
    Made made_;  // by the last report here: its labels are offered
    bool loaded_ = false, readAhead_ = false;
    QString pictureOf_;
    QLabel *head_, *facts_, *blocked_, *picture_, *needs_;
    Button *start_, *pause_, *report_, *steps_, *drawing_, *finish_, *more_, *labels_, *defect_, *inspect_;
};

// Good, scrap and rework in one entry; the reasons come up where they are needed.
class ReportPage : public Page {
public:
    // `reported`: so many pieces, with what they went into; nothing is known of that where it was only kept.
    using ReportHeard = std::function<void(Quantity pieces, const Made&, bool kept)>;
    ReportPage(Window&, JobView, Quantity left, ReportHeard reported);
    QString title() const override;
    const char* help() const override { return "terminal.report"; }
    QString expects() const override;
    void scanned(const QString& code) override;
    bool takeKey(QKeyEvent&) override;
    void shown() override;

private:
    void tell();
    void showReasons();
    void send();
    JobView job_;
    Quantity left_;
    ReportHeard reported_;
    ReasonList reasons_;
    std::vector<std::string> serials_;
    std::optional<tl::ReasonId> scrapReason_, reworkReason_;
    Amounts* amounts_;
    Tiles* tiles_;
    QLabel *why_, *serialsShown_;
    Button* send_ = nullptr;
};

// What to check, measure and write down at this operation.
class StepsPage : public Page {
public:
    StepsPage(Window&, tl::WorkOrderOperationId, const QString& title);
    QString title() const override { return title_; }
    const char* help() const override { return "terminal.steps"; }
    void shown() override { load(); }
    void changed() override { load(); }

private:
    void load();
    void record(const StepView&);
    void send(const StepView&, std::optional<bool> done, const std::string& value, const std::string& text);
    tl::WorkOrderOperationId operation_;
    QString title_;
    Tiles* tiles_;
    QLabel* says_;
    JobView job_;
};

// The released drawing or instruction: pictures are shown, other files are given to this PC's own program.
class DrawingPage : public Page {
public:
    DrawingPage(Window&, std::vector<PaperView>, std::size_t which = 0);
    QString title() const override;
    const char* help() const override { return "terminal.drawing"; }
    void shown() override;

private:
    void load();
    void zoom(double);
    void paint();
    std::vector<PaperView> papers_;
    std::size_t which_;
    Store::Paper paper_;
    double scale_ = 0;  // 0: as large as there is room
    QLabel *picture_, *says_;
    class QScrollArea* area_;
    Button* open_;
};

// Calls for help, and the book between the shifts.
class TalkPage : public Page {
public:
    TalkPage(Window&, tl::WorkCenterId, std::optional<tl::WorkOrderOperationId>);
    QString title() const override;
    const char* help() const override { return "terminal.talk"; }
    void shown() override { load(); }
    void changed() override { load(); }

private:
    void load();
    void call();
    void callAbout(const std::string& kind);
    void open(const CallView&);
    void read(const NoteView&);
    void writeNote();
    tl::WorkCenterId center_;
    std::optional<tl::WorkOrderOperationId> operation_;
    Tiles* tiles_;
    QLabel* says_;
    Talk talk_;
};

QString wordsOf(const std::string& doing);
// A picture of a file, as large as fits; null where it is none.
QPixmap pictureOf(const Store::Paper&, QSize room);

}  // namespace terminal::production
