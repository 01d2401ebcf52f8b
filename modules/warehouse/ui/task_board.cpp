// What is to carry as cards by what it is for: by whom, by when, and why one cannot be carried or has no bin.
#include "app/desk/board.h"
#include "app/desk/say.h"
#include "warehouse/places.h"
#include "warehouse/ui/looks.h"
#include "warehouse/ui/screens.h"
#include "warehouse/ui/task_forms.h"

namespace warehouse {

using desk::BoardCard;
using desk::Desk;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;

namespace {

constexpr std::size_t most = 400;  // of one site; the list has all
constexpr int mostReasons = 20;    // tasks without a bin for which the bins are looked at

QString whyNot(const db::Read& read, const Task& task) {
    const auto why = whyNowhere(read, task);
    if (why.against) return say("No bin takes it.") + ' ' + desk::sentence(*why.against);
    return why.takes.empty() ? say("No bin is there for such goods.") : say("A bin takes it now: %1.").arg(text(why.takes));
}

QString blockWords(const Task& task) {
    if (task.blockedBy == "locked_out") return say("The bin it lies in is locked");
    if (task.blockedBy == "locked_in") return say("The bin it goes to is locked");
    if (task.blockedBy == "gone") return say("It does not lie there any more");
    return {};
}

void addChips(BoardCard& card, const Task& task, bool late) {
    if (late) card.chips.push_back({.text = say("Late"), .tone = Tone::bad});
    if (!task.to) card.chips.push_back({.text = say("No bin found"), .tone = Tone::attention});
    if (const auto block = blockWords(task); !block.isEmpty()) card.chips.push_back({.text = block, .tone = Tone::bad});
    if (!task.takenBy.empty()) card.chips.push_back({.text = text(task.takenBy), .tone = Tone::active});
}

BoardCard cardOf(const Task& task, db::Instant now, const QString& nowhere) {
    const bool late = task.dueAt && *task.dueAt < now;
    const auto way = text(task.fromCode) + QStringLiteral(" → ") + (task.to ? text(task.toCode) : nowhere.isEmpty() ? say("a person says where") : nowhere);
    BoardCard card{.key = task.task.number,
                   .column = boost::describe::enum_to_string(task.kind, ""),
                   .title = task.unit ? say("Unit …%1").arg(text(task.sscc).right(6)) : text(task.item),
                   .second = way,
                   .figures = {{.text = shown(task.quantity, task.unitCode) + (task.order.empty() ? QString{} : ", " + text(task.order))},
                               {.text = task.dueAt ? shown(*task.dueAt) : say("priority %1").arg(task.priority), .tone = late ? Tone::bad : Tone::neutral,
                                .muted = !task.dueAt}},
                   .opens = task.unit ? desk::Record{"handling unit", task.unit->number} : desk::Record{"lot", task.lot.number},
                   .data = {{"late", late}}};
    addChips(card, task, late);
    return card;
}

struct Counts {
    std::int64_t all = 0, late = 0, nowhere = 0, blocked = 0;
};

std::vector<desk::Figure> figuresOf(const Counts& n) {
    const auto number = [](std::int64_t count) { return desk::utf8(desk::shownNumber(count)); };
    return {{.label = "To carry", .value = number(n.all)},
            {.label = "Late", .value = number(n.late), .tone = n.late > 0 ? Tone::bad : Tone::neutral},
            {.label = "No bin found", .value = number(n.nowhere), .tone = n.nowhere > 0 ? Tone::attention : Tone::neutral,
             .note = n.nowhere > 0 ? desk::utf8(say("the reason stands on the card")) : std::string{}},
            {.label = "Cannot be carried", .value = number(n.blocked), .tone = n.blocked > 0 ? Tone::bad : Tone::neutral}};
}

desk::BoardContents readBoard(const db::Read& read) {
    desk::BoardContents out;
    Counts n;
    int asked = 0;
    for (const auto site : read.all<SiteId>(R"sql(select site_id from site order by site_id)sql")) {
        auto tasks = openTasks(read, site);
        n.all += static_cast<std::int64_t>(tasks.size());
        if (tasks.size() > most) {
            out.note = say("Not all are shown: the first %1 of %2. The list has them all.").arg(most).arg(tasks.size());
            tasks.resize(most);
        }
        std::ranges::stable_sort(tasks, {}, [](const Task& task) { return task.priority; });
        for (const auto& task : tasks) {
            const auto why = !task.to && asked++ < mostReasons ? whyNot(read, task) : QString{};
            out.cards.push_back(cardOf(task, read.now(), why));
            n.late += out.cards.back().data["late"].toBool() ? 1 : 0;
            n.nowhere += task.to ? 0 : 1;
            n.blocked += task.blockedBy.empty() ? 0 : 1;
        }
    }
    out.figures = figuresOf(n);
    return out;
}

desk::BoardAction action(const char* title, const char* right, const char* keys, const char* icon, void (*does)(Desk&, std::int64_t)) {
    return {.title = title, .right = right, .keys = keys, .icon = icon, .run = [does](Desk& d, const BoardCard& card) { does(d, card.key); }};
}

void cancel(Desk& d, std::int64_t task) { desk::showForm(d, cancelTaskForm(task)); }

}  // namespace

desk::BoardKind taskBoard() {
    return {.title = "Carrying board",
            .columns = {{.name = "cross_dock", .title = "To the docks", .tone = Tone::active},
                        {.name = "refill", .title = "Refill pick faces", .tone = Tone::attention},
                        {.name = "put_away", .title = "Put away"},
                        {.name = "move", .title = "Other moves"}},
            .tables = {"warehouse_task", "bin_rule", "handling_unit", "stock_balance"},
            .read = readBoard,
            .whyNot = [](const BoardCard&, const std::string&) { return say("What it is carried for does not change. Assign it, bring it forward, or cancel it."); },
            .buttons = {{.title = "Put away a bin", .right = "warehouse.makePutAway", .keys = "Ctrl+N", .icon = "plus", .main = true,
                         .run = [](Desk& d) { desk::showForm(d, putAwayForm(0)); }}},
            .empty = "Nothing is to be carried. What comes in or is made appears here by itself.",
            .actions = {action("Carried…", "warehouse.doTask", "Ctrl+Return", "check", startCarry),
                        action("Carry it first", "warehouse.changeTask", "Ctrl+Up", "up", bringForward),
                        action("Assign…", "warehouse.changeTask", "Ctrl+E", "user", startAssign),
                        action("Why this bin?", "warehouse.see", "Ctrl+Y", "help", explainTask),
                        action("Do not carry it…", "warehouse.cancelTask", "Ctrl+D", "close", cancel)}};
}

}  // namespace warehouse
