// What is done on a job: each is an action of production, asked through the link.
#include "app/desk/say.h"
#include "app/terminal/pages/pages.h"
#include "app/terminal/production/pages.h"
#include "app/terminal/window.h"
#include "production/floor.h"
#include "production/production.h"

namespace terminal::production {

using desk::say;

// Without network the page goes on as if it were done; when it is read again, what the company says stands.
void JobPage::did(const std::string& doing, bool kept) {
    if (kept) assumed_.doing = doing;
    show();
    if (!kept) load();
}

void JobPage::start() {
    if (doing() == "pause") return runOn();
    if (!job_.others.empty()) return join();
    chooseMachine();
}

// Somebody is at it already: beside them where the operation has room for two, or in their place.
void JobPage::join() {
    auto& terminal = window();
    const auto& other = job_.others.front();
    std::vector<Tile> tiles{{1, say("Take the job over"), say("%1 is logged off").arg(desk::text(other.name)), "swap"},
                            {2, say("Work beside"), {}, "people"}};
    terminal.open(new ChoicePage{
        terminal, say("Start"), say("%1 is at this job.").arg(desk::text(other.name)), std::move(tiles),
        [this, from = other.employee](const Tile& tile) {
            window().back();
            if (tile.id == 2) return chooseMachine();
            ::production::TakeOver args;
            args.from = from;
            window().perform<::production::TakeOver, ::production::JobState>(
                this, ::production::takeOverAction, args, subject(),
                [](const auto& state) { return wordsOf(state.doing); },
                [this](const auto& done) { did(done.performed() ? done.result.doing : "run", done.kept()); });
        },
        help()});
}

void JobPage::chooseMachine() {
    std::vector<Tile> tiles;
    for (const auto& one : job_.machines)
        tiles.push_back({one.machine.number, desk::text(one.code), desk::text(one.name), "gauge",
                         one.up ? desk::Tone::neutral : desk::Tone::bad});
    if (job_.machine || tiles.size() < 2) return startOn({});
    auto& terminal = window();
    terminal.open(new ChoicePage{terminal, say("Start"), say("On which machine?"), std::move(tiles),
                                 [this](const Tile& tile) {
                                     window().back();
                                     startOn(tl::MachineId{tile.id});
                                 },
                                 help()});
}

void JobPage::startOn(std::optional<tl::MachineId> machine) {
    // Known here, so that it is said at once and without network too; the company asks again.
    if (job_.skill != 0 && station().person() && !station().person()->has(job_.skill, station().today()))
        return window().bad(say("You may not work at this operation today"),
                            say("It needs the skill %1, and yours is missing or has expired. Ask the team leader.")
                                .arg(desk::text(job_.skillName)));
    ::production::LogOn args;
    args.operation = operation_;
    args.machine = machine;
    window().perform<::production::LogOn, ::production::JobState>(
        this, ::production::logOnAction, args, subject(), [](const auto& state) { return wordsOf(state.doing); },
        [this](const auto& done) { did(done.performed() ? done.result.doing : "run", done.kept()); });
}

void JobPage::runOn() {
    window().perform<::production::SetDoing, ::production::JobState>(
        this, ::production::setDoingAction,
        {.employee = {}, .badge = {}, .kind = ::production::Doing::run, .reason = {}}, subject(),
        [](const auto& state) { return wordsOf(state.doing); }, [this](const auto& done) { did("run", done.kept()); });
}

void JobPage::pause() {
    station().seen<ReasonList>(
        this, "reasons", readReasonList, write, reasonsBack,
        [this](const Seen<ReasonList>& seen) {
            std::vector<Tile> tiles;
            for (const auto& one : seen.what.all)
                if (one.kind == "pause")
                    tiles.push_back({one.reason.number, desk::text(one.text), desk::text(one.code)});
            auto& terminal = window();
            if (tiles.empty())
                return terminal.bad(say("There are no reasons for a pause"),
                                    say("An administrator adds them in the office."));
            terminal.open(
                new ChoicePage{terminal, say("Pause"), say("Why does it stop?"), std::move(tiles),
                               [this](const Tile& tile) {
                                   window().back();
                                   window().perform<::production::SetDoing, ::production::JobState>(
                                       this, ::production::setDoingAction,
                                       {.employee = {},
                                        .badge = {},
                                        .kind = ::production::Doing::pause,
                                        .reason = tl::ReasonId{tile.id}},
                                       subject(desk::utf8(tile.detail)),
                                       [words = tile.words](const auto&) { return say("Paused: %1").arg(words); },
                                       [this](const auto& done) { did("pause", done.kept()); });
                               },
                               help()});
        },
        [this] { window().bad(say("The reasons were never read here"), say("They come when the network is back.")); });
}

// The job goes to a colleague whose badge is scanned, or it simply ends for this person.
void JobPage::logOff() {
    auto& terminal = window();
    std::vector<Tile> tiles{{1, say("I log off"), say("The job stays as it is"), "logout"},
                            {2, say("A colleague takes it"), say("Scan the badge"), "user"}};
    terminal.open(new ChoicePage{
        terminal, say("Log off"), say("What becomes of the job?"), std::move(tiles),
        [this](const Tile& tile) {
            auto& screen = window();
            screen.back();
            if (tile.id == 1)
                return screen.perform<::production::LogOff, ::production::JobState>(
                    this, ::production::logOffAction, {}, subject(), [](const auto&) { return say("Logged off"); },
                    [this](const auto& done) { did("", done.kept()); });
            screen.open(new TypePage{screen, say("Hand over"), say("Scan the badge of who takes the job"), false,
                                     [this](const QString& badge) {
                                         window().back();
                                         if (badge.isEmpty()) return;
                                         ::production::HandOver args;
                                         args.toBadge = desk::utf8(badge);
                                         window().perform<::production::HandOver, ::production::JobState>(
                                             this, ::production::handOverAction, args, subject(),
                                             [](const auto&) { return say("Handed over"); },
                                             [this](const auto& done) { did("", done.kept()); });
                                     },
                                     help()});
        },
        help()});
}

// Of what the last report here brought into stock.
void JobPage::printLabels() {
    station().read<std::vector<desk::PrintedLabel>>(
        this, [made = made_](const db::Read& read) { return labelsOf(read, made); },
        [this](const std::vector<desk::PrintedLabel>& labels) {
            const auto why = printOn(desk::text(station().store().setting("printer")), labels, title());
            if (!why.isEmpty()) return window().bad(say("Nothing was printed"), why);
            window().good(say("Labels printed: %1").arg(labels.size()));
        },
        [this](const QString& why) { window().bad(say("Nothing was printed"), why); });
}

void JobPage::finish() {
    auto& terminal = window();
    const auto left = job_.left > assumed_.reported ? job_.left - assumed_.reported : Quantity{};
    const auto question = left > Quantity{}
                              ? say("%1 are not reported yet. Finish all the same?").arg(desk::shown(left, job_.unit))
                              : say("All pieces are reported.");
    std::vector<Tile> tiles{{1, say("Finish"), desk::text(job_.orderNumber) + u'/' + QString::number(job_.opNo),
                             "check", desk::Tone::active},
                            {2, say("Not yet"), {}, "left"}};
    terminal.open(new ChoicePage{
        terminal, say("Finish"), question, std::move(tiles),
        [this](const Tile& tile) {
            window().back();
            if (tile.id != 1) return;
            const auto end = [this] {
                // The last report finishes the order, and with it all its operations.
                if (job_.orderState != "released") return window().back();
                window().perform<::production::FinishOperation, ::production::OperationFinished>(
                    this, ::production::finishOperationAction, {operation_}, subject(),
                    [](const auto&) { return say("Finished"); }, [this](const auto&) { window().back(); });
            };
            if (doing().empty()) return end();
            // Nobody may be at it any more: first this person ends, then the operation.
            window().perform<::production::LogOff, ::production::JobState>(
                this, ::production::logOffAction, {}, subject(), [](const auto&) { return say("Logged off"); },
                [this, end](const auto& done) {
                    did("", done.kept());
                    end();
                });
        },
        help()});
}

void JobPage::sendIssue(const Need& need, const KnownLot& lot, Quantity quantity) {
    if (quantity <= Quantity{})
        return window().bad(say("Nothing was taken"), say("Type how much you take, or go back."));
    ::production::Issue args;
    args.order = job_.order;
    args.lot = lot.lotId;
    const auto item = station().codes().item(lot.itemId);  // a substitute counts in its own unit
    args.quantity = {quantity.millionths, {item ? item->unit : need.unit}};
    args.line = need.line;
    if (station().person() && station().person()->employeeId != 0)
        args.employee = tl::EmployeeId{station().person()->employeeId};
    args.machine = job_.machine;
    window().perform<::production::Issue, ::production::Issued>(
        this, ::production::issueAction, args, subject(lot.number + " · " + toText(quantity)),
        [unit = need.unit](const auto& issued) {
            if (issued.over > Quantity{}) return say("Taken, %1 more than planned").arg(desk::shown(issued.over, unit));
            return issued.missing > Quantity{} ? say("Taken, %1 still missing").arg(desk::shown(issued.missing, unit))
                                               : say("Taken, complete");
        },
        [this, line = need.line, quantity](const auto& done) {
            if (done.kept()) assumed_.issued[line] = assumed_.issued[line] + quantity;
            show();
            if (!done.kept()) load();
        });
}

}  // namespace terminal::production
