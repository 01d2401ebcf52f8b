#include <QBoxLayout>
#include <QLabel>

#include "app/desk/say.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/pages/pages.h"
#include "app/terminal/production/pages.h"
#include "app/terminal/window.h"
#include "production/floor.h"

namespace terminal::production {

using desk::say;

namespace {

constexpr qint64 noteBase = 1LL << 40;  // tiles of notes stand behind those of calls

QString kindWords(const std::string& kind) {
    if (kind == "material") return say("Material is missing");
    if (kind == "machine") return say("The machine stands");
    if (kind == "quality") return say("Quality is asked for");
    if (kind == "safety") return say("Danger");
    return say("Somebody must come");
}

}  // namespace

TalkPage::TalkPage(Window& window, tl::WorkCenterId center, std::optional<tl::WorkOrderOperationId> operation)
    : Page{window}, center_(center), operation_(operation) {
    says_ = big({}, this);
    column()->addWidget(says_);
    tiles_ = new Tiles{2, 4, this};
    tiles_->picked = [this](const Tile& tile) {
        for (const auto& one : talk_.calls)
            if (one.call.number == tile.id) return open(one);
        for (const auto& one : talk_.notes)
            if (one.handover.number + noteBase == tile.id) return read(one);
    };
    column()->addWidget(tiles_, 1);
    addRow(column(),
           {new Button{say("Call for help"), "bell", Weight::danger, this, [this] { call(); }},
            new Button{say("Write to the next shift"), "edit", Weight::plain, this, [this] { writeNote(); }}});
}

QString TalkPage::title() const { return say("Help and hand-over"); }

void TalkPage::load() {
    const tl::EmployeeId me{station().person() ? station().person()->employeeId : 0};
    station().seen<Talk>(
        this, "talk/" + std::to_string(center_.number) + "/" + std::to_string(me.number),
        [center = center_, me](const db::Read& read) { return readTalk(read, center, me); }, write, talkBack,
        [this](const Seen<Talk>& seen) {
            talk_ = seen.what;
            std::vector<Tile> tiles;
            for (const auto& one : talk_.calls) {
                const auto kind = kindWords(one.kind), more = desk::text(one.text);
                tiles.push_back(
                    {one.call.number, desk::text(one.number) + QStringLiteral("  ") + kind,
                     say("since %1 by %2").arg(station().timeOf(one.raisedAt), desk::text(one.raisedBy)) +
                         (one.answeredBy.empty()
                              ? QString{}
                              : QStringLiteral(" · ") + say("%1 is coming").arg(desk::text(one.answeredBy))) +
                         (more == kind ? QString{} : u'\n' + more),
                     "bell", one.answeredBy.empty() ? desk::Tone::bad : desk::Tone::attention});
            }
            for (const auto& one : talk_.notes)
                tiles.push_back({one.handover.number + noteBase, say("From %1").arg(desk::text(one.writtenBy)),
                                 station().timeOf(one.writtenAt) + u'\n' + desk::text(one.text), "mail",
                                 desk::Tone::active});
            says_->setText(tiles.empty() ? say("No call is open, and no note waits for you.")
                                         : say("Touch a call to answer it, a note to read it."));
            tiles_->show(std::move(tiles));
        });
}

void TalkPage::call() {
    auto& terminal = window();
    std::vector<Tile> kinds;
    const char* icons[] = {"box", "gear", "quality", "warning", "user"};
    const std::string names[] = {"material", "machine", "quality", "safety", "help"};
    for (qint64 n = 0; n < 5; ++n)
        kinds.push_back(
            {n + 1, kindWords(names[n]), {}, icons[n], names[n] == "safety" ? desk::Tone::bad : desk::Tone::neutral});
    terminal.open(new ChoicePage{terminal, say("Call for help"), say("What is wrong?"), std::move(kinds),
                                 [this, names = std::vector<std::string>(names, names + 5)](const Tile& tile) {
                                     window().back();
                                     callAbout(names[static_cast<std::size_t>(tile.id - 1)]);
                                 },
                                 help()});
}

void TalkPage::callAbout(const std::string& kind) {
    auto& terminal = window();
    std::vector<Tile> answers{{1, say("Work goes on"), {}, "right"},
                              {2, say("Work stands until it is solved"), {}, "hold", desk::Tone::bad}};
    terminal.open(
        new ChoicePage{terminal, say("Call for help"), kindWords(kind), std::move(answers),
                       [this, kind](const Tile& tile) {
                           window().back();
                           ::production::RaiseCall args;
                           args.workCenter = center_;
                           args.operation = operation_;
                           boost::describe::enum_from_string(kind.c_str(), args.kind);
                           args.text = desk::utf8(kindWords(kind));  // nobody in need of help types
                           args.stops = tile.id == 2;
                           window().perform<::production::RaiseCall, ::production::CallState>(
                               this, ::production::raiseCallAction, args, kind,
                               [](const auto& call) { return say("Called: %1").arg(desk::text(call.number)); },
                               [this](const auto&) { load(); });
                       },
                       help()});
}

void TalkPage::open(const CallView& call) {
    auto& terminal = window();
    std::vector<Tile> answers{{1, say("I am here"), say("The call goes no further"), "user"},
                              {2, say("It is solved"), {}, "check", desk::Tone::good}};
    terminal.open(new ChoicePage{
        terminal, desk::text(call.number), kindWords(call.kind), std::move(answers),
        [this, call](const Tile& tile) {
            auto& screen = window();
            screen.back();
            if (tile.id == 1)
                return screen.perform<::production::AnswerCall, ::production::CallState>(
                    this, ::production::answerCallAction, {.call = call.call, .employee = {}, .badge = {}}, call.number,
                    [](const auto&) { return say("Answered"); }, [this](const auto&) { load(); });
            screen.open(new TypePage{screen, desk::text(call.number), say("How was it solved?"), false,
                                     [this, call](const QString& how) {
                                         window().back();
                                         if (how.isEmpty()) return;
                                         ::production::SolveCall args;
                                         args.call = call.call;
                                         args.solution = desk::utf8(how);
                                         window().perform<::production::SolveCall, ::production::CallState>(
                                             this, ::production::solveCallAction, args, call.number,
                                             [](const auto&) { return say("Solved"); },
                                             [this](const auto&) { load(); });
                                     },
                                     help()});
        },
        help()});
}

void TalkPage::read(const NoteView& note) {
    auto& terminal = window();
    terminal.open(new ChoicePage{terminal,
                                 say("From %1").arg(desk::text(note.writtenBy)),
                                 desk::text(note.text),
                                 {{1, say("I have read it"), {}, "check"}},
                                 [this, note](const Tile&) {
                                     window().back();
                                     window().perform<::production::ReadHandover, ::production::HandoverState>(
                                         this, ::production::readHandoverAction,
                                         {.handover = note.handover, .employee = {}, .badge = {}}, note.writtenBy,
                                         [](const auto&) { return say("Noted"); }, [this](const auto&) { load(); });
                                 },
                                 help()});
}

void TalkPage::writeNote() {
    auto& terminal = window();
    terminal.open(new TypePage{terminal, title(), say("What must the next shift know?"), false,
                               [this](const QString& text) {
                                   window().back();
                                   if (text.isEmpty()) return;
                                   ::production::WriteHandover args;
                                   args.workCenter = center_;
                                   args.text = desk::utf8(text);
                                   window().perform<::production::WriteHandover, ::production::HandoverState>(
                                       this, ::production::writeHandoverAction, args, {},
                                       [](const auto&) { return say("Written down"); },
                                       [this](const auto&) { load(); });
                               },
                               help()});
}

}  // namespace terminal::production
