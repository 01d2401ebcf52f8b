// The order board: quotes and open orders by how far they are. Only a quote is moved by hand, by signing it; all
// other steps happen by work.
#include "app/desk/board.h"
#include "app/desk/form.h"
#include "orders/ui/open_orders.h"
#include "orders/ui/screens.h"

namespace orders::ui {

using desk::BoardCard;
using desk::Desk;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;

namespace {

constexpr int most = 250;  // of the newest and of the oldest of each kind: more than anybody walks through

const char* columnOf(Stage stage) {
    switch (stage) {
        case Stage::quote:
            return "quote";
        case Stage::waiting:
            return "signed";
        case Stage::ready:
            return "ready";
        case Stage::shipped:
            return "shipped";
    }
    return "";
}

desk::TableCell dayOf(const OpenOrder& order, Stage stage) {
    if (stage == Stage::quote) return {.text = order.validTo ? say("holds until %1").arg(shown(*order.validTo)) : QString{}, .muted = true};
    if (stage == Stage::shipped) return {.text = say("shipped, not billed"), .muted = true};
    if (order.withoutDay > 0 || !order.promisedOn) return {.text = say("No day yet"), .tone = Tone::attention};
    return {.text = say("promised %1").arg(shown(*order.promisedOn)), .tone = *order.promisedOn > order.wantedOn ? Tone::bad : Tone::neutral};
}

BoardCard cardOf(const OpenOrder& order, Date today) {
    const auto stage = order.stage();
    BoardCard card{.key = order.id,
                   .column = columnOf(stage),
                   .title = text(order.number),
                   .second = text(order.customer),
                   .figures = {dayOf(order, stage), {.text = shown(Amount{order.gross, Currency{order.currency}})}},
                   .opens = {"order", order.id},
                   .data = {{"version", static_cast<qint64>(order.version)},
                            {"minor", static_cast<qint64>(order.gross.minor)},
                            {"currency", text(order.currency)}}};
    if (const auto late = order.lateDays(today); late > 0) card.chips.push_back({.text = desk::fromToday(today - late, today), .tone = Tone::bad});
    if (stage == Stage::quote && order.validTo && *order.validTo < today) card.chips.push_back({.text = say("Expired"), .tone = Tone::attention});
    if (order.shares > 0 && stage != Stage::shipped) card.chips.push_back({.text = say("A part left"), .tone = Tone::active});
    if (order.toBill > 0 && stage != Stage::shipped) card.chips.push_back({.text = say("To bill"), .tone = Tone::attention});
    return card;
}

// The late ones first, then what was promised soonest; what has no day stands behind, quotes as they came.
bool before(const OpenOrder& a, const OpenOrder& b, Date today) {
    if (const auto late = a.lateDays(today), other = b.lateDays(today); late != other) return late > other;
    if (a.state == "quote" || b.state == "quote") return false;
    if (a.promisedOn && b.promisedOn) return *a.promisedOn < *b.promisedOn;
    return a.promisedOn.has_value() && !b.promisedOn;
}

desk::BoardContents readBoard(const db::Read& read) {
    desk::BoardContents out;
    const auto today = here(read).today;
    bool all = true;
    for (const auto* state : {"quote", "signed"}) {
        auto open = openOrders(read, state, most, std::string_view{state} == "signed");
        all = all && open.all;
        std::ranges::stable_sort(open.orders, [today](const OpenOrder& a, const OpenOrder& b) { return before(a, b, today); });
        for (const auto& order : open.orders) out.cards.push_back(cardOf(order, today));
    }
    if (!all) out.note = say("Not all are shown: the %1 newest and the %1 oldest quotes, and as many orders. The list of orders has them all.").arg(most);
    return out;
}

// Orders of one currency add up; of several each has its own sum.
QString sumOf(const std::vector<const BoardCard*>& cards) {
    std::map<std::string, Money> sums;
    for (const auto* card : cards) sums[desk::utf8(card->data["currency"].toString())] += Money{card->data["minor"].toInteger()};
    QStringList all;
    for (const auto& [currency, sum] : sums) all << shown(Amount{sum, Currency{currency}});
    return all.join("  ");
}

bool mayMove(const Desk& desk, const BoardCard& card, const std::string& to) {
    return card.column == "quote" && to == "signed" && desk.may("orders.sign");
}

void move(Desk& desk, const BoardCard& card, const std::string&) {
    desk::doNow(desk, "orders.sign", {{"order", static_cast<qint64>(card.key)}, {"version", card.data["version"]}}, say("%1 is signed.").arg(card.title),
                say("Sign %1?").arg(card.title));
}

QString whyNot(const BoardCard& card, const std::string& to) {
    const auto sentence = [&] {
        if (card.column == "quote" && to == "signed") return say("You may not sign %1. Ask an administrator for the right.");
        if (card.column == "quote") return say("%1 is a quote. Sign it first; then goods are set aside for it and leave.");
        if (to == "quote") return say("%1 is signed and does not become a quote again. Open it to change it or to call it off.");
        if (card.column == "shipped") return say("%1 has left. Bill it, and it leaves the board.");
        if (to == "ready") return say("%1 waits for goods. It goes there by itself when all of them are set aside.");
        if (to == "shipped") return say("%1 goes there by itself when its goods have left. Open it to pick and ship them.");
        return say("%1 has all its goods set aside. Open it to pick and ship them.");
    }();
    return sentence.arg(card.title);
}

}  // namespace

desk::BoardKind orderBoard() {
    return {.title = "Order board",
            .columns = {{.name = "quote", .title = "Quotes"},
                        {.name = "signed", .title = "Signed, waiting for goods", .tone = Tone::active},
                        {.name = "ready", .title = "Ready to pick", .tone = Tone::good},
                        {.name = "shipped", .title = "Shipped, to bill", .tone = Tone::attention}},
            .tables = {"sales_order", "sales_order_line", "allocation", "promise", "shipment", "invoice"},
            .read = readBoard,
            .mayMove = mayMove,
            .move = move,
            .whyNot = whyNot,
            .sum = sumOf,
            .buttons = {{.title = "New order", .right = "orders.enter", .keys = "Ctrl+N", .icon = "plus", .main = true, .run = [](Desk& d) { newOrder(d); }}},
            .empty = "There is no open quote or order. Ctrl+N takes one."};
}

}  // namespace orders::ui
