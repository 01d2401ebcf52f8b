// Changes: the list of requests and orders, and the board of them by how far they are.
#include "app/desk/board.h"
#include "app/desk/list_screen.h"
#include "app/desk/words.h"
#include "engineering/life_cycle.h"
#include "engineering/ui/screens.h"

namespace engineering::ui {

using desk::BoardCard;
using desk::Desk;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;

namespace {

constexpr int most = 200;  // of a state, the newest

struct CardRow {
    std::int64_t id = 0, approvals = 1, given = 0, items = 0;
    std::string number, kind, title, state, author, effectivity;
    std::optional<std::string> effectiveSerial;
    std::optional<Date> effectiveOn;
    bool mine = false;
};
BOOST_DESCRIBE_STRUCT(CardRow, (), (id, approvals, given, items, number, kind, title, state, author, effectivity, effectiveSerial, effectiveOn, mine))

std::vector<CardRow> cardsOf(const db::Read& read, const char* state) {
    return read.all<CardRow>(R"sql(
        select o.change_order_id as id, o.approvals,
               (select count(*) from change_approval a where a.change_order_id = o.change_order_id and a.decision = 'approve'
                  and a.order_version = o.version) as given,
               (select count(*) from change_order_item x where x.change_order_id = o.change_order_id) as items,
               o.number, o.kind, o.title, o.state, o.author, o.effectivity, o.effective_serial, o.effective_on,
               case when o.author = $2 then 1 else 0 end as mine
        from change_order o where o.state = $1 order by o.change_order_id desc limit $3
    )sql", state, read.actor().name, most);
}

QString dayOf(const CardRow& card) {
    if (card.kind == "request") return say("asked by %1").arg(text(card.author));
    if (card.effectivity == "serial") return say("from serial %1 on").arg(text(card.effectiveSerial.value_or("")));
    if (card.effectivity == "use_up") return say("when used up");
    return card.effectiveOn ? say("from %1 on").arg(shown(*card.effectiveOn)) : say("at once");
}

BoardCard cardOf(const CardRow& row, Date today) {
    BoardCard card{.key = row.id,
                   .column = row.state,
                   .title = text(row.number),
                   .second = text(row.title),
                   .figures = {{.text = dayOf(row), .muted = true}, {.text = row.items == 1 ? say("1 item") : say("%1 items").arg(row.items)}},
                   .opens = {"change order", row.id},
                   .data = {{"kind", text(row.kind)}, {"mine", row.mine}}};
    if (row.kind == "request") card.chips.push_back({.text = say("Change request"), .tone = Tone::neutral});
    if (row.state == "review") card.chips.push_back({.text = say("%1 of %2 signed").arg(row.given).arg(row.approvals), .tone = row.mine ? Tone::neutral : Tone::attention});
    const bool due = row.kind == "order" && row.effectivity == "date" && row.effectiveOn && *row.effectiveOn < today;
    if (due && row.state != "released" && row.state != "rejected") card.chips.push_back({.text = say("Its day has passed"), .tone = Tone::bad});
    return card;
}

desk::BoardContents readBoard(const db::Read& read) {
    desk::BoardContents out;
    const auto day = today(read);
    bool all = true;
    for (const auto* state : {"draft", "review", "approved", "released", "rejected"}) {
        const auto cards = cardsOf(read, state);
        all = all && (std::string_view{state} == "released" || cards.size() < most);
        for (const auto& card : cards) out.cards.push_back(cardOf(card, day));
    }
    if (!all) out.note = say("Not all are shown: the %1 newest of each state. The list of changes has them all.").arg(most);
    return out;
}

const char* stepTo(const BoardCard& card, const std::string& to) {
    if (card.column == "draft" && to == "review") return "submit";
    if (card.column == "review" && (to == "approved" || to == "rejected")) return "decide";
    if (card.column == "approved" && to == "released" && card.data["kind"].toString() == "order") return "release";
    return "";
}

bool mayMove(const Desk& desk, const BoardCard& card, const std::string& to) {
    const std::string step = stepTo(card, to);
    if (step == "submit") return desk.may("engineering.submitChange");
    if (step == "decide") return !card.data["mine"].toBool() && desk.may(to == "approved" ? "engineering.approveChange" : "engineering.rejectChange");
    return step == "release" && desk.may("engineering.releaseChange");
}

// The step says what will happen before anything does.
void move(Desk& desk, const BoardCard& card, const std::string& to) {
    desk.open("engineering.step", {{"id", static_cast<qint64>(card.key)}, {"step", stepTo(card, to)}});
}

QString whyNot(const BoardCard& card, const std::string& to) {
    const auto sentence = [&] {
        if (card.column == "draft") return say("%1 is a draft. Submit it first; then others look at it.");
        const bool decision = card.column == "review" && (to == "approved" || to == "rejected");
        if (decision && card.data["mine"].toBool()) return say("%1 is your own, and nobody decides on his own change. Ask somebody else to look at it.");
        if (decision) return say("You may not decide on %1. Ask an administrator for the right.");
        if (card.column == "review") return say("%1 is looked at. It goes on with the last signature, and back when somebody changes it.");
        if (card.column == "approved" && to == "released" && card.data["kind"].toString() == "request")
            return say("%1 is a request: draw up the order that carries it out, on its record.");
        if (card.column == "approved") return say("%1 is approved. Release it, or change it: then it is a draft again and is signed anew.");
        if (card.column == "released") return say("%1 is released. What takes hold is changed by another order.");
        return say("%1 was rejected. Change it on its record, and it is a draft again.");
    }();
    return sentence.arg(card.title);
}

desk::BoardKind changeBoard() {
    return {.title = "Change board",
            .columns = {{.name = "draft", .title = "Drafts"},
                        {.name = "review", .title = "In review", .tone = Tone::attention},
                        {.name = "approved", .title = "Approved", .tone = Tone::active},
                        {.name = "released", .title = "Released", .tone = Tone::good},
                        {.name = "rejected", .title = "Rejected", .tone = Tone::bad}},
            .tables = {"change_order", "change_order_item", "change_approval"},
            .read = readBoard,
            .mayMove = mayMove,
            .move = move,
            .whyNot = whyNot,
            .buttons = {{.title = "New change order", .right = "engineering.addChangeOrder", .keys = "Ctrl+N", .icon = "plus", .main = true,
                         .run = [](Desk& d) { desk::showForm(d, newChangeForm(0, {})); }},
                        {.title = "Ask for a change", .right = "engineering.addChangeRequest", .keys = "Ctrl+Shift+N", .icon = "edit",
                         .run = [](Desk& d) { desk::showForm(d, newRequestForm(0)); }}},
            .empty = "Nothing is to change. Ctrl+N draws up a change order."};
}

}  // namespace

void addChangeScreens(Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "engineering.changes", .area = Area::engineering, .title = "Changes", .icon = "edit", .right = "engineering.see",
                        .make = desk::listScreen(changesLook())});
    desk.add(ScreenKind{.id = "engineering.board", .area = Area::engineering, .title = "Change board", .icon = "board", .right = "engineering.see",
                        .make = desk::boardScreen(changeBoard())});
    desk.add(desk::CommandKind{.id = "engineering.newChange", .title = "New change order", .right = "engineering.addChangeOrder",
                               .run = [](Desk& d) { desk::showForm(d, newChangeForm(0, {})); }});
    desk.add(desk::CommandKind{.id = "engineering.newRequest", .title = "Ask for a change", .right = "engineering.addChangeRequest",
                               .run = [](Desk& d) { desk::showForm(d, newRequestForm(0)); }});
    desk.add(desk::CommandKind{.id = "engineering.takeHold", .title = "Let due changes take hold", .right = "engineering.takeHold",
                               .run = [](Desk& d) {
                                   desk::doNow(d, "engineering.takeHold", {}, say("Changes whose day has come have taken hold."),
                                               say("Released changes whose day has come take hold now. Releasing work orders does it too."));
                               }});
}

}  // namespace engineering::ui
