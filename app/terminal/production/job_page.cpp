#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>

#include "app/desk/say.h"
#include "app/desk/tone.h"
#include "app/terminal/kit/amounts.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/kit/measure.h"
#include "app/terminal/pages/pages.h"
#include "app/terminal/production/pages.h"
#include "app/terminal/quality/defect_pages.h"
#include "app/terminal/quality/inspect_pages.h"
#include "app/terminal/window.h"

namespace terminal::production {

using desk::say;

JobPage::JobPage(Window& window, tl::WorkOrderOperationId operation) : Page{window}, operation_(operation) {
    head_ = huge({}, this);
    facts_ = body({}, this);
    blocked_ = body({}, this, desk::Tone::bad);
    for (auto* label : {head_, facts_, blocked_}) column()->addWidget(label);
    auto* middle = new QHBoxLayout{};
    middle->setSpacing(gap() * 2);
    needs_ = body({}, this);
    picture_ = new QLabel{this};
    picture_->setAlignment(Qt::AlignCenter);
    picture_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    picture_->setAccessibleName(say("Drawing"));
    middle->addWidget(scrolled(needs_, say("What goes in"), this), 3);
    middle->addWidget(picture_, 2);
    column()->addLayout(middle, 1);
    start_ = new Button{say("Start"), "right", Weight::main, this, [this] {
                            if (doing() == "setup") return runOn();
                            working() ? pause() : start();
                        }};
    pause_ = new Button{say("Log off"), "logout", Weight::plain, this, [this] { logOff(); }};
    report_ = new Button{
        say("Report…"), "count", Weight::main, this, [this] {
            const auto left = job_.left > assumed_.reported ? job_.left - assumed_.reported : Quantity{};
            this->window().open(new ReportPage{this->window(), job_, left, [this](Quantity reported, const Made& made, bool kept) {
                                                   made_ = made;
                                                   if (kept)
                                                       assumed_.reported = assumed_.reported + reported;
                                                   else
                                                       load();
                                               }});
        }};
    steps_ = new Button{say("Steps"), "check", Weight::plain, this, [this] {
                            this->window().open(new StepsPage{this->window(), operation_, title()});
                        }};
    drawing_ = new Button{say("Drawing"), "drawing", Weight::plain, this, [this] {
                              this->window().open(new DrawingPage{this->window(), job_.papers});
                          }};
    finish_ = new Button{say("Finish…"), "check", Weight::plain, this, [this] { finish(); }};
    more_ = new Button{say("Call for help"), "bell", Weight::plain, this, [this] {
                           this->window().open(new TalkPage{this->window(), job_.center, operation_});
                       }};
    labels_ = new Button{say("Print label"), "print", Weight::plain, this, [this] { printLabels(); }};
    defect_ = new Button{say("Defect"), "warning", Weight::plain, this, [this] {
                             this->window().open(new quality::DefectPage{this->window(), operation_});
                         }};
    inspect_ = new Button{say("Inspect"), "ruler", Weight::plain, this, [this] {
                              this->window().open(new quality::InspectionsPage{this->window(), operation_});
                          }};
    addRow(column(), {start_, report_, finish_, pause_, defect_});
    more_->setDetail(say("or hand over"));
    addRow(column(), {steps_, inspect_, drawing_, labels_, more_});
}

QString JobPage::title() const {
    return loaded_ ? desk::text(subject()) : say("Operation");
}

QString JobPage::expects() const {
    const bool scans = std::ranges::any_of(job_.needs, [](const Need& need) { return !need.backflush; });
    return scans || !loaded_ ? say("Scan the lot you take") : QString{};
}

std::string JobPage::subject(const std::string& more) const {
    const auto about = job_.orderNumber + "/" + std::to_string(job_.opNo);
    return more.empty() ? about : about + " · " + more;
}

void JobPage::shown() {
    if (loaded_) show();
    load();
}

void JobPage::load() {
    const tl::EmployeeId me{station().person() ? station().person()->employeeId : 0};
    station().seen<JobView>(
        this, "job/" + std::to_string(operation_.number) + "/" + std::to_string(me.number),
        [operation = operation_, me](const db::Read& read) {
            auto job = readJob(read, operation, me);
            if (!job) db::refuse("terminal.job.none", "This job is not there any more. Choose another one.");
            return *job;
        },
        write, jobBack,
        [this](const Seen<JobView>& seen) {
            job_ = seen.what;
            if (!seen.asOf && station().store().counts().waiting == 0) assumed_ = {};
            loaded_ = true;
            if (window().page() == this) {
                window().head().setTitle(title());
                window().band().expect(expects());
            }
            show();
            if (!seen.asOf && !std::exchange(readAhead_, true)) readAhead();
        },
        [this] { head_->setText(say("This job was never read here. It comes when the network is back.")); });
}

// A defect may be seen while there is no network: its kinds and its drawing are kept here before.
void JobPage::readAhead() {
    if (!station().may("quality.logDefect")) return;
    station().seen<quality::DefectView>(
        this, "defect/op/" + std::to_string(operation_.number),
        [operation = operation_](const db::Read& read) {
            return quality::readDefect(read, operation).value_or(quality::DefectView{});
        },
        quality::write, quality::defectBack, [this](const Seen<quality::DefectView>& seen) {
            for (const auto& drawing : seen.what.drawings)
                station().paper(this, drawing.sha256, [](const Store::Paper&) {}, [](const QString&) {});
        });
}

void JobPage::show() {
    const auto left = job_.left > assumed_.reported ? job_.left - assumed_.reported : Quantity{};
    head_->setText(desk::shown(left, job_.unit) + QStringLiteral("  ") + desk::text(job_.itemName));
    QStringList facts{desk::text(job_.item) + QStringLiteral(" ") + desk::text(job_.revision), desk::text(job_.name),
                      say("%1 good, %2 scrap, %3 rework of %4")
                          .arg(desk::shown(job_.good), desk::shown(job_.scrapped), desk::shown(job_.reworked),
                               desk::shown(job_.quantity))};
    facts << wordsOf(doing()) + (assumed_.doing ? say(" (not sent yet)") : QString{});
    if (!job_.others.empty()) facts << say("also here: %1").arg(desk::text(job_.others.front().name));
    facts_->setText(facts.join(QStringLiteral(" · ")));
    blocked_->setText(job_.stopped.empty() ? QString{} : say("Stopped: %1").arg(desk::text(job_.stopped)));
    blocked_->setVisible(!job_.stopped.empty());
    showNeeds();
    const bool paused = doing() == "pause";
    start_->setWords(doing() == "setup" ? say("Set-up done")
                     : working()        ? say("Pause…")
                     : paused           ? say("Go on")
                                        : say("Start"));
    start_->setEnabled(loaded_ && job_.state != "finished" && job_.orderState == "released");
    report_->setEnabled(working());
    pause_->setEnabled(!doing().empty());
    finish_->setEnabled(loaded_ && job_.state != "finished");
    const int open = job_.openSteps();
    steps_->setDetail(job_.steps.empty() ? say("none") : open == 0 ? say("all done") : say("%1 to do").arg(open));
    steps_->setEnabled(!job_.steps.empty());
    steps_->setTone(open > 0 ? desk::Tone::attention : desk::Tone::neutral);
    inspect_->setDetail(job_.inspections == 0 ? say("none") : say("%1 to do").arg(job_.inspections));
    inspect_->setEnabled(job_.inspections > 0 && station().may("quality.recordResults"));
    inspect_->setTone(job_.inspections > 0 ? desk::Tone::attention : desk::Tone::neutral);
    defect_->setEnabled(loaded_ && station().may("quality.logDefect"));
    drawing_->setEnabled(!job_.papers.empty());
    drawing_->setDetail(job_.papers.empty()
                            ? say("none released")
                            : desk::text(job_.papers.front().number + " " + job_.papers.front().revision));
    labels_->setEnabled(made_.any());
    labels_->setDetail(made_.any() ? desk::shownNumber(static_cast<std::int64_t>(made_.labels())) : QString{});
    showPicture();
}

void JobPage::showNeeds() {
    QStringList lines;
    if (!job_.instruction.empty()) lines << desk::text(job_.instruction) << QString{};
    for (const auto& need : job_.needs) {
        const auto done =
            need.issued + (assumed_.issued.contains(need.line) ? assumed_.issued.at(need.line) : Quantity{});
        const auto mark = need.backflush          ? QStringLiteral("⟲ ")
                          : done >= need.required ? QStringLiteral("✓ ")
                                                  : QStringLiteral("▢ ");
        auto line = mark + desk::text(need.number) + QStringLiteral(" ") + desk::text(need.name) +
                    QStringLiteral(": ") +
                    (need.backflush ? say("%1, taken by itself").arg(desk::shown(need.required, need.unit))
                                    : say("%1 of %2").arg(desk::shown(done), desk::shown(need.required, need.unit)));
        QStringList from;
        if (!need.backflush && done < need.required)
            for (const auto& lot : need.lots)
                from << desk::text(nameOf(need.number, lot.lot)) + QStringLiteral(" @ ") + desk::text(lot.bin);
        if (!from.isEmpty()) line += QStringLiteral("\n     ") + from.mid(0, 3).join(QStringLiteral(", "));
        lines << line;
    }
    if (job_.needs.empty()) lines << say("Nothing has to be scanned at this operation.");
    needs_->setText(lines.join('\n'));
}

// The first released paper that is a picture stands beside the list of what to scan.
void JobPage::showPicture() {
    if (job_.papers.empty()) return picture_->clear();
    const auto sha = job_.papers.front().sha256;
    if (pictureOf_ == desk::text(sha)) return;
    pictureOf_ = desk::text(sha);
    station().paper(
        this, sha, [this](const Store::Paper& paper) { picture_->setPixmap(pictureOf(paper, picture_->size())); },
        [this](const QString&) { pictureOf_.clear(); });
}

void JobPage::meant(const Meaning& meaning) {
    if (!working())
        return window().bad(say("Start first"),
                            say("What you take is booked on the job at work. Touch Start, then scan."));
    if (!meaning.lot && !meaning.item)
        return window().bad(say("This is no lot"), say("Scan the label of what you take."));
    const auto item = meaning.lot ? meaning.lot->itemId : meaning.item->itemId;
    for (const auto& need : job_.needs) {
        if (need.item != item && std::ranges::find(need.substitutes, item) == need.substitutes.end()) continue;
        if (need.backflush)
            return window().note(say("This is taken by itself"), say("It is booked with each report of pieces."));
        if (meaning.lot)
            return ifFree(meaning.lot->lotId,
                        [this, need, lot = *meaning.lot, labelled = meaning.label ? meaning.label->count : std::nullopt] {
                            issue(need, lot, labelled);
                        });
        if (!meaning.lotNumber.empty())
            return window().bad(
                say("Lot %1 was never shown here").arg(desk::text(meaning.lotNumber)),
                say("Without network it cannot be looked up. Take a lot that is set aside for this job."));
        return window().bad(say("Which lot?"), say("The code says %1 and no lot of it. Scan the label with the lot.")
                                                   .arg(desk::text(meaning.item->number)));
    }
    QStringList wanted;
    for (const auto& need : job_.needs)
        if (!need.backflush) wanted << desk::text(need.number);
    window().bad(
        say("%1 does not go in here").arg(desk::text(meaning.item ? meaning.item->number : meaning.lot->number)),
        wanted.isEmpty() ? say("Nothing has to be scanned at this operation.")
                         : say("Wanted here: %1. Put it back and take that.").arg(wanted.join(QStringLiteral(", "))));
}

void JobPage::issue(const Need& need, const KnownLot& lot, std::optional<Quantity> labelled) {
    const auto done = need.issued + (assumed_.issued.contains(need.line) ? assumed_.issued.at(need.line) : Quantity{});
    const auto missing = need.required > done ? need.required - done : Quantity{};
    auto first = labelled.value_or(missing);
    for (const auto& aside : need.lots)
        if (!labelled && aside.lot == lot.number && aside.quantity < first) first = aside.quantity;
    auto& terminal = window();
    terminal.open(new NumberPage{
        terminal, say("Take material"), desk::text(need.number) + QStringLiteral(" ") + desk::text(need.name),
        say("%1 · %2 missing").arg(desk::text(nameOf(need.number, lot.number)), desk::shown(missing, need.unit)),
        desk::text(need.unit), first,
        [this, need, lot](Quantity quantity) {
            window().back();
            sendIssue(need, lot, quantity);
        },
        "terminal.job"});
}

bool JobPage::takeKey(QKeyEvent& key) {
    if (key.key() == Qt::Key_F2 && start_->isEnabled()) return start_->click(), true;
    if (key.key() == Qt::Key_F3 && report_->isEnabled()) return report_->click(), true;
    if (key.key() == Qt::Key_F4 && finish_->isEnabled()) return finish_->click(), true;
    return false;
}

}  // namespace terminal::production
