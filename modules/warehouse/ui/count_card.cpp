// A count's card: what was found of each lot; for those who approve the book, the difference and what it is worth.
#include "app/desk/say.h"
#include "calendar/calendar.h"
#include "inventory/stock.h"
#include "ledger/ledger.h"
#include "warehouse/counting.h"
#include "warehouse/ui/count_forms.h"
#include "warehouse/ui/looks.h"
#include "warehouse/ui/screens.h"

namespace warehouse {

using desk::Card;
using desk::CardButton;
using desk::Desk;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

struct Head {
    std::string number, place, item, cause, state, countedBy, approvedBy, first, again;
    std::int64_t binId = 0, itemId = 0, firstId = 0, againId = 0;
    SiteId siteId;
    Date dueOn;
    std::optional<Date> closedOn;
    bool open() const { return state == "open" || state == "counted" || state == "recounting"; }
};
BOOST_DESCRIBE_STRUCT(Head, (), (number, place, item, cause, state, countedBy, approvedBy, first, again, binId, itemId, firstId, againId, siteId, dueOn, closedOn))

std::optional<Head> headOf(const db::Read& read, std::int64_t id) {
    return read.find<Head>(R"sql(
        select c.number, w.code || '/' || b.code as place, coalesce(i.number || ' · ' || i.name, '') as item, c.cause, c.state, c.counted_by,
               c.approved_by, coalesce(f.number, '') as first, coalesce(a.number, '') as again, c.bin_id, coalesce(c.item_id, 0) as item_id,
               coalesce(c.recount_of_id, 0) as first_id, coalesce(a.count_task_id, 0) as again_id, c.site_id, c.due_on, c.closed_on
        from count_task c
        join bin b on b.bin_id = c.bin_id
        join warehouse w on w.warehouse_id = b.warehouse_id
        left join item i on i.item_id = c.item_id
        left join count_task f on f.count_task_id = c.recount_of_id
        left join count_task a on a.count_task_id = (select max(x.count_task_id) from count_task x where x.recount_of_id = c.count_task_id)
        where c.count_task_id = $1
    )sql", id);
}

struct Line {
    std::int64_t key = 0, lotId = 0;
    ItemId itemId;
    std::string item, name, lot, unit;
    Quantity book, counted, packed;
    std::optional<Quantity> before;  // what the count that this one checks has found
    db::Instant scannedAt;
    Quantity difference() const { return counted - book; }
};
BOOST_DESCRIBE_STRUCT(Line, (), (key, lotId, itemId, item, name, lot, unit, book, counted, packed, before, scannedAt))

std::vector<Line> linesOf(const db::Read& read, std::int64_t id, std::int64_t first) {
    return read.all<Line>(R"sql(
        select l.count_line_id as key, l.lot_id, i.item_id, i.number as item, i.name, t.number as lot, u.code as unit, l.book, l.counted,
               l.packed, f.counted as before, l.scanned_at
        from count_line l
        join lot t on t.lot_id = l.lot_id
        join item i on i.item_id = t.item_id
        join unit u on u.unit_id = i.unit_id
        left join count_line f on f.count_task_id = $2 and f.lot_id = l.lot_id
        where l.count_task_id = $1 order by i.number, l.count_line_id limit 2000
    )sql", id, first);
}

// What people with these rights may see of it.
struct Eyes {
    bool book = false, cost = false;
};

std::optional<Money> worth(const db::Read& read, const Head& count, const Line& line, Date today) {
    const auto cost = inventory::unitCost(read, line.itemId, count.siteId, today);
    return cost ? std::optional{money::extend(*cost, line.difference(), ledger::bookCurrency(read))} : std::nullopt;
}

desk::CardTable linesTable(const db::Read& read, const Head& count, const std::vector<Line>& lines, const Eyes& eyes, Money& sum) {
    desk::CardTable table{.title = "What was found",
                          .columns = {{.title = "Item", .width = 120}, {.title = "Name", .width = 0}, {.title = "Lot", .width = 130}, {.title = "Counted", .width = 100, .number = true},
                                      {.title = "Of it packed", .width = 110, .number = true}, {.title = "Unit", .width = 60}},
                          .rows = {},
                          .empty = "Nothing was entered yet. A terminal scans it, or it is entered from the sheet."};
    if (eyes.book) {
        if (count.firstId != 0) table.columns.push_back({.title = "Counted first", .width = 110, .number = true});
        table.columns.push_back({.title = "By the book", .width = 110, .number = true});
        table.columns.push_back({.title = "Difference", .width = 110, .number = true});
        if (eyes.cost) table.columns.push_back({.title = "Its value", .width = 120, .number = true});
    }
    table.columns.push_back({.title = "Scanned at", .width = 150});
    const auto today = calendar::siteToday(read, count.siteId);
    for (const auto& line : lines) {
        std::vector<desk::TableCell> cells{{.text = text(line.item)},        {.text = text(line.name), .muted = true},
                                           {.text = line.lot == "-" ? QString{} : text(line.lot)}, {.text = shown(line.counted)},
                                           {.text = line.packed > Quantity{} ? shown(line.packed) : QString{}, .muted = true},
                                           {.text = text(line.unit), .muted = true}};
        if (eyes.book) {
            const auto tone = line.difference() == Quantity{} ? Tone::neutral : Tone::bad;
            if (count.firstId != 0) cells.push_back({.text = line.before ? shown(*line.before) : QString{}, .muted = true});
            cells.push_back({.text = shown(line.book)});
            cells.push_back({.text = line.difference() == Quantity{} ? QString{} : shown(line.difference()), .tone = tone});
            const auto value = eyes.cost ? worth(read, count, line, today) : std::nullopt;
            if (value) sum += *value;
            if (eyes.cost) cells.push_back({.text = value && *value != Money{} ? shown(Amount{*value, ledger::bookCurrency(read)}) : QString{}, .tone = tone});
        }
        cells.push_back({.text = shown(line.scannedAt), .muted = true});
        table.rows.push_back({.cells = std::move(cells), .key = line.key, .opens = {"lot", line.lotId}});
    }
    return table;
}

// ---------------------------------------------------------------- the head

std::string warningOf(const Head& count) {
    if (count.state == "recounting") return utf8(say("It differs by more than its class allows. %1 counts the bin again.").arg(text(count.again)));
    if (count.state == "counted") return utf8(say("It waits for approval by somebody who did not count it."));
    return {};
}

std::vector<desk::Figure> figuresOf(const db::Read& read, const std::vector<Line>& lines, const Eyes& eyes, Money sum) {
    const auto number = [](std::int64_t n) { return utf8(desk::shownNumber(n)); };
    std::vector<desk::Figure> figures{{.label = "Lots counted", .value = number(static_cast<std::int64_t>(lines.size()))}};
    if (!eyes.book) return figures;
    const auto differ = std::ranges::count_if(lines, [](const Line& line) { return line.difference() != Quantity{}; });
    figures.push_back({.label = "Lots that differ", .value = number(differ), .tone = differ > 0 ? Tone::bad : Tone::good});
    if (eyes.cost) figures.push_back({.label = "Value of the differences", .value = utf8(shown(Amount{sum, ledger::bookCurrency(read)})), .tone = sum < Money{} ? Tone::bad : Tone::neutral});
    return figures;
}

std::vector<desk::FactGroup> factsOf(const Head& count) {
    return {{.title = "Count",
             .facts = {{.label = "Bin", .value = count.place, .opens = {"bin", count.binId}},
                       {.label = "Only this item", .value = count.item, .opens = {"item", count.itemId}},
                       {.label = "Why", .value = utf8(wordIn(countCauses(), count.cause))},
                       {.label = "Checks", .value = count.first, .opens = {"count", count.firstId}},
                       {.label = "Counted again by", .value = count.again, .opens = {"count", count.againId}}}},
            {.title = "Days and people",
             .facts = {{.label = "To be done by", .value = utf8(shown(count.dueOn))},
                       {.label = "Counted by", .value = count.countedBy},
                       {.label = "Approved by", .value = count.approvedBy},
                       {.label = "Closed on", .value = count.closedOn ? utf8(shown(*count.closedOn)) : std::string{}}}}};
}

std::vector<CardButton> buttonsOf(const Head& count, std::int64_t id, bool anyScanned) {
    const auto form = [](auto make) { return [make](Desk& d) { desk::showForm(d, make()); }; };
    std::vector<CardButton> buttons;
    if (count.state == "open") {
        buttons.push_back({.title = "Enter what was found…", .right = "warehouse.recordCount", .keys = "Ctrl+I", .icon = "edit", .main = !anyScanned,
                           .run = form([id, bin = count.binId] { return recordCountForm(id, bin); })});
        buttons.push_back({.title = "Close the count…", .right = "warehouse.closeCount", .keys = "Ctrl+Return", .icon = "check", .main = anyScanned,
                           .run = form([id] { return closeCountForm(id); })});
    }
    if (count.state == "counted")
        buttons.push_back({.title = "Approve", .right = "warehouse.approveCount", .keys = "Ctrl+Return", .icon = "check", .main = true,
                           .run = [id, number = text(count.number)](Desk& d) { approveNow(d, id, number); }});
    buttons.push_back({.title = "Blind sheet", .right = "warehouse.see", .keys = "Ctrl+P", .icon = "print",
                       .run = [id](Desk& d) { d.open("warehouse.print_count", {{"id", static_cast<qint64>(id)}}); }});
    if (count.open())
        buttons.push_back({.title = "Cancel the count…", .right = "warehouse.cancelCount", .icon = "close", .run = form([id] { return cancelCountForm(id); })});
    else
        buttons.push_back({.title = "Count it again…", .right = "warehouse.addCount", .icon = "count", .run = form([bin = count.binId] { return addCountForm(bin); })});
    return buttons;
}

Card readCount(const db::Read& read, std::int64_t id) {
    const auto count = headOf(read, id);
    Card card;
    card.found = count.has_value();
    if (!count) return card;
    const Eyes eyes{read.may("warehouse.approveCount"), read.may("cost.see")};
    const auto lines = linesOf(read, id, count->firstId);
    Money sum;
    card.number = count->number;
    card.name = count->place;
    card.chips = {chipOf(countStates(), count->state), chipOf(countCauses(), count->cause)};
    card.warning = warningOf(*count);
    card.tables = {linesTable(read, *count, lines, eyes, sum)};
    card.figures = figuresOf(read, lines, eyes, sum);
    card.groups = factsOf(*count);
    card.buttons = buttonsOf(*count, id, !lines.empty());
    return card;
}

}  // namespace

desk::CardKind countCard() {
    return {.kind = "count", .tables = {"count_task", "count_line", "stock_move"}, .read = readCount};
}

}  // namespace warehouse
