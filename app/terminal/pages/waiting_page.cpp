// What was kept here: what still waits, and what the company refused later and somebody has to decide.
#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

#include "app/desk/say.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/pages/pages.h"
#include "app/terminal/window.h"

namespace terminal {

using desk::say;

namespace {

constexpr const char* helpPage = "terminal.waiting";

QString titleOf(const Station& station, const Queued& one) {
    const auto* action = station.actions().find(one.action);
    return action == nullptr ? desk::text(one.action) : say(action->title);
}

QString whenAndWho(const Station& station, const Queued& one) {
    return say("%1 by %2").arg(station.timeOf(one.occurredAt), desk::text(one.actor));
}

}  // namespace

WaitingPage::WaitingPage(Window& window) : Page{window} {
    says_ = body({}, this);
    column()->addWidget(says_);
    tiles_ = new Tiles{2, 4, this};
    tiles_->picked = [this](const Tile& tile) {
        for (const auto& row : rows_)
            if (row.queuedId == tile.id && row.stage == Stage::refused)
                return this->window().open(new DecidePage{this->window(), row});
    };
    column()->addWidget(tiles_, 1);
    addRow(column(), {new Button{say("Try now"), "refresh", Weight::plain, this, [this] {
                                     station().link().nudge();
                                     this->window().note(say("Asking the company…"));
                                 }}});
}

QString WaitingPage::title() const { return say("Waiting"); }

// The own ones first: who did it knows best.
void WaitingPage::shown() {
    auto& store = station().store();
    rows_ = store.inStage(Stage::refused);
    const auto mine = station().person() ? station().person()->name : std::string{};
    std::ranges::stable_sort(rows_, {}, [&](const Queued& one) { return one.actor == mine ? 0 : 1; });
    const auto refused = rows_.size();
    for (auto& one : store.inStage(Stage::waiting)) rows_.push_back(std::move(one));
    std::vector<Tile> tiles;
    for (const auto& one : rows_) {
        const bool no = one.stage == Stage::refused;
        const auto why = no ? inTwo(readReasons(one.reasons)).first : say("Waits to be sent");
        const auto about = one.subject.empty()
                               ? titleOf(station(), one)
                               : titleOf(station(), one) + QStringLiteral(": ") + desk::text(one.subject);
        tiles.push_back({one.queuedId, about, whenAndWho(station(), one) + u'\n' + why, no ? "warning" : "clock",
                         no ? desk::Tone::bad : desk::Tone::neutral});
    }
    tiles_->show(std::move(tiles));
    const auto aside = store.counts().aside;
    QStringList all;
    if (rows_.empty())
        all << say("Nothing waits. All that was done here has reached the company.");
    else if (refused > 0)
        all << say(
            "The company refused what is marked red after it was done here. Nothing of it is lost: choose one and "
            "decide.");
    else
        all << say("This is sent by itself, in this order, when the company answers.");
    if (aside > 0) all << say("%1 put aside with a reason.").arg(aside);
    says_->setText(all.join(u' '));
}

DecidePage::DecidePage(Window& window, Queued one) : Page{window}, one_(std::move(one)) {
    const auto reasons = readReasons(one_.reasons);
    column()->addWidget(big(
        titleOf(station(), one_) + (one_.subject.empty() ? QString{} : QStringLiteral(": ") + desk::text(one_.subject)),
        this));
    column()->addWidget(quiet(whenAndWho(station(), one_), this));
    column()->addWidget(scrolled(body(desk::sentences(reasons), this, desk::Tone::bad), say("Reasons"), this), 1);
    column()->addWidget(quiet(say("Try it again when the reason is gone. Change it when something in it is wrong. Put "
                                  "it aside when it must not "
                                  "be done at all; it stays in this terminal with your reason."),
                              this));
    auto* again = new Button{say("Try again"), "refresh", Weight::main, this, [this] {
                                 if (station().link().again(one_.requestId))
                                     this->window().note(say("Asking the company…"));
                                 this->window().back();
                             }};
    auto* change = new Button{say("Change…"), "edit", Weight::plain, this, [this] {
                                  this->window().replace(new ChangePage{this->window(), one_});
                              }};
    auto* aside = new Button{say("Put aside…"), "trash", Weight::danger, this, [this] {
                                 auto& terminal = this->window();
                                 terminal.replace(new TypePage{
                                     terminal, say("Put aside"), say("Why is it not to be done?"), false,
                                     [&terminal, id = one_.requestId](const QString& why) {
                                         if (why.isEmpty())
                                             return terminal.bad(say("A reason is needed"),
                                                                 say("Say in a few words why it is not to be done."));
                                         auto& at = terminal.station();
                                         if (at.person() && at.link().putAside(id, at.person()->name, desk::utf8(why)))
                                             terminal.good(say("Put aside"));
                                         terminal.back();
                                     },
                                     helpPage});
                             }};
    addRow(column(), {again, change, aside});
}

QString DecidePage::title() const { return say("Decide"); }

}  // namespace terminal
