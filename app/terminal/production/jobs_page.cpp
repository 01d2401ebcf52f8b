#include <QBoxLayout>
#include <QLabel>

#include "app/desk/say.h"
#include "app/desk/tone.h"
#include "app/desk/words.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/kit/measure.h"
#include "app/terminal/pages/areas.h"
#include "app/terminal/pages/pages.h"
#include "app/terminal/production/pages.h"
#include "app/terminal/window.h"

namespace terminal::production {

using desk::say;

namespace {

tl::WorkCenterId centerOf(const Store& store) {
    const auto kept = store.setting("center");
    return {kept.empty() ? 0 : std::stoll(kept)};
}

QString amountOfCard(const JobCard& card) { return desk::shown(card.left, card.unit); }

QString aboutCard(const JobCard& card) {
    return say("%1, operation %2: %3 · due %4")
        .arg(desk::text(card.orderNumber))
        .arg(card.opNo)
        .arg(desk::text(card.name), desk::shown(card.dueOn));
}

QString blocksOf(const JobCard& card) {
    QStringList all;
    for (const auto& one : card.blockedBy) all << desk::sentences(readReasons(one.why));
    return all.join('\n');
}

}  // namespace

JobsPage::JobsPage(Window& window) : Page{window} {
    next_ = huge({}, this);
    about_ = big({}, this);
    blocked_ = body({}, this, desk::Tone::bad);
    as_of_ = quiet({}, this);
    for (auto* label : {next_, about_, blocked_, as_of_}) column()->addWidget(label);
    blocked_->hide();
    as_of_->hide();
    go_ = new Button{say("Open this job"), "right", Weight::main, this, [this] {
                         if (!jobs_.cards.empty()) open(jobs_.mine.value_or(jobs_.cards.front().operation));
                     }};
    talk_ = new Button{say("Help and hand-over"), "bell", Weight::plain, this, [this] {
                           this->window().open(new TalkPage{this->window(), centerOf(station().store()), {}});
                       }};
    addRow(column(), {go_, talk_});
    tiles_ = new Tiles{2, 3, this};
    tiles_->picked = [this](const Tile& tile) { open({tile.id}); };
    column()->addWidget(tiles_, 1);
}

QString JobsPage::title() const { return say("Production"); }
QString JobsPage::expects() const { return say("Scan the traveller of a job, or choose one"); }

void JobsPage::shown() {
    if (centerOf(station().store()).number == 0) {
        next_->setText(say("This terminal stands at no work centre"));
        about_->setText(say("Choose it under Place."));
        go_->setEnabled(false);
        talk_->setEnabled(false);
        return;
    }
    load();
}

void JobsPage::load() {
    const auto center = centerOf(station().store());
    if (center.number == 0) return;
    const tl::EmployeeId me{station().person() ? station().person()->employeeId : 0};
    station().seen<Jobs>(
        this, "jobs/" + std::to_string(center.number) + "/" + std::to_string(me.number),
        [center, me](const db::Read& read) { return readJobs(read, center, me); }, write, jobsBack,
        [this](const Seen<Jobs>& seen) { show(seen); },
        [this] {
            next_->setText(say("The list of this work centre was never read here"));
            about_->setText(say("It comes by itself when the network is back."));
        });
}

void JobsPage::show(const Seen<Jobs>& seen) {
    jobs_ = seen.what;
    as_of_->setText(seen.asOf ? say("As of %1").arg(station().timeOf(*seen.asOf)) : QString{});
    as_of_->setVisible(seen.asOf.has_value());
    talk_->setDetail(jobs_.calls > 0    ? say("Calls open: %1").arg(jobs_.calls)
                     : jobs_.unread > 0 ? say("%1 notes not read").arg(jobs_.unread)
                                        : QString{});
    talk_->setTone(jobs_.calls > 0 ? desk::Tone::bad : jobs_.unread > 0 ? desk::Tone::attention : desk::Tone::neutral);
    const auto* first = jobs_.cards.empty() ? nullptr : &jobs_.cards.front();
    for (const auto& card : jobs_.cards)
        if (jobs_.mine && card.operation == *jobs_.mine) first = &card;
    go_->setEnabled(first != nullptr || jobs_.mine.has_value());
    talk_->setEnabled(true);
    if (first == nullptr) {
        next_->setText(say("No job waits here"));
        about_->setText(say("What is released for %1 appears here by itself.").arg(desk::text(jobs_.center)));
        blocked_->hide();
        tiles_->show({});
        return;
    }
    const auto mine = jobs_.mine && first->operation == *jobs_.mine;
    next_->setText((mine ? say("Your job: %1") : say("Next: %1"))
                       .arg(amountOfCard(*first) + QStringLiteral("  ") + desk::text(first->itemName)));
    about_->setText(desk::text(first->item) + QStringLiteral(" ") + desk::text(first->revision) +
                    QStringLiteral(" · ") + aboutCard(*first));
    blocked_->setText(blocksOf(*first));
    blocked_->setVisible(!first->blockedBy.empty());
    std::vector<Tile> tiles;
    for (const auto& card : jobs_.cards) {
        if (&card == first) continue;
        const auto state = !card.people.empty() ? desk::text(card.people.front()) : desk::wordOf(card.state);
        const auto why = blocksOf(card).section('\n', 0, 0);
        tiles.push_back({card.operation.number, amountOfCard(card) + QStringLiteral("  ") + desk::text(card.itemName),
                         aboutCard(card) + u'\n' + (why.isEmpty() ? state : why), "",
                         !card.blockedBy.empty()   ? desk::Tone::bad
                         : card.state == "running" ? desk::Tone::active
                                                   : desk::Tone::neutral});
    }
    tiles_->show(std::move(tiles));
    if (mine && !std::exchange(opened_, true)) open(*jobs_.mine);
}

void JobsPage::open(tl::WorkOrderOperationId operation) { window().open(new JobPage{window(), operation}); }

// The traveller carries the order's number; an operation as MO-1/20.
void JobsPage::scanned(const QString& code) {
    const auto text = desk::utf8(code);
    const JobCard* found = nullptr;
    for (const auto& card : jobs_.cards) {
        if (text == card.orderNumber + "/" + std::to_string(card.opNo)) found = &card;
        if (text == card.orderNumber && found == nullptr) found = &card;
    }
    if (found != nullptr) return open(found->operation);
    Page::scanned(code);
}

void JobsPage::meant(const Meaning& meaning) {
    for (const auto& card : jobs_.cards)
        if (meaning.item && card.item == meaning.item->number) return open(card.operation);
    window().bad(say("This belongs to no job here"),
                 say("Scan the traveller of a job of %1, or choose one.").arg(desk::text(jobs_.center)));
}

QString wordsOf(const std::string& doing) {
    if (doing == "setup") return say("Setting up");
    if (doing == "run") return say("Running");
    if (doing == "rework") return say("Reworking");
    if (doing == "pause") return say("Paused");
    return say("Not begun");
}

}  // namespace terminal::production
