// A work order's card: how far it is, what it lacks, for whom it is, and what comes next.
#include "calendar/calendar.h"
#include "ledger/ledger.h"
#include "production/ui/order_forms.h"
#include "production/ui/order_parts.h"
#include "production/ui/screens.h"

namespace production::ui {

using desk::Card;
using desk::CardButton;
using desk::Desk;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

// All that the card is made of.
struct Seen {
    OrderHead order;
    std::vector<ComponentRow> components;
    std::vector<OperationRow> operations;
    std::vector<ForLine> lines;
    Date today;
    bool late = false;
    int missing = 0;  // components
};

Seen see(const db::Read& read, OrderHead order) {
    Seen all{.order = std::move(order), .components = {}, .operations = {}, .lines = {}, .today = {}};
    const auto id = all.order.workOrderId;
    all.components = componentRows(read, id);
    all.operations = operationRows(read, id);
    all.lines = forLines(read, all.order);
    all.today = calendar::siteToday(read, all.order.siteId);
    all.late = (all.order.state == "planned" || all.order.state == "released") && all.order.dueOn < all.today;
    for (const auto& component : all.components) all.missing += component.missing() > Quantity{} ? 1 : 0;
    return all;
}

// ---------------------------------------------------------------- the head

void addChips(Card& card, const Seen& all) {
    card.chips.push_back(chipOf(workStates(), all.order.state));
    if (all.order.kind == "rework") card.chips.push_back({.value = "", .word = "Rework", .tone = Tone::attention});
    if (all.order.kind == "disassembly") card.chips.push_back({.value = "", .word = "Taken apart", .tone = Tone::neutral});
    if (!all.order.stopped.empty()) card.chips.push_back({.value = "", .word = "Stopped", .tone = Tone::bad});
    if (all.late) card.chips.push_back({.value = "", .word = "Late", .tone = Tone::bad});
    if (all.missing > 0 && all.order.state == "released") card.chips.push_back({.value = "", .word = "Material is missing", .tone = Tone::attention});
}

std::string warningOf(const OrderHead& order) {
    if (!order.stopped.empty()) return utf8(say("Stopped: %1. Nobody issues or reports on it until it is resumed.").arg(text(order.stopped)));
    if (!order.defect.empty()) return utf8(say("What is wrong: %1").arg(text(order.defect)));
    return {};
}

desk::Figure promisedFigure(const Seen& all) {
    desk::Figure figure{.label = "Made for", .value = utf8(say("Stock"))};
    if (all.lines.empty()) return figure;
    const auto& first = all.lines.front();
    figure.value = first.number;
    figure.note = all.lines.size() == 1 ? first.customer : utf8(say("and %1 more").arg(all.lines.size() - 1));
    figure.screen = "orders.order";
    figure.with = {{"id", static_cast<qint64>(first.order)}};
    return figure;
}

std::vector<desk::Figure> figuresOf(const db::Read& read, const Seen& all) {
    const auto& order = all.order;
    const auto pieces = [&](Quantity q) { return utf8(shown(q, order.unit)); };
    std::vector<desk::Figure> figures{
        {.label = "Still to come", .value = pieces(order.open() ? order.left() : Quantity{}), .note = utf8(say("of %1").arg(shown(order.quantity)))},
        {.label = "Good", .value = pieces(order.good), .tone = order.good > Quantity{} ? Tone::good : Tone::neutral},
        {.label = "Scrap", .value = pieces(order.scrapped), .tone = order.scrapped > Quantity{} ? Tone::bad : Tone::neutral,
         .note = order.reworked > Quantity{} ? utf8(say("%1 to rework").arg(shown(order.reworked))) : std::string{}},
        {.label = "Ready on", .value = utf8(shown(order.dueOn)), .tone = all.late ? Tone::bad : Tone::neutral,
         .note = order.open() ? utf8(desk::fromToday(order.dueOn, all.today)) : std::string{}},
        promisedFigure(all)};
    if (read.may("cost.see")) {
        const auto wip = read.one<Money>(R"sql(select wip from work_order where work_order_id = $1)sql", order.workOrderId);
        figures.push_back({.label = "In process", .value = utf8(shown(Amount{wip, ledger::bookCurrency(read)}))});
    }
    return figures;
}

struct Other {
    std::int64_t id = 0;
    std::string number;
};
BOOST_DESCRIBE_STRUCT(Other, (), (id, number))

std::vector<desk::FactGroup> factsOf(const db::Read& read, const OrderHead& order) {
    const auto when = [](const std::optional<Instant>& at) { return at ? utf8(shown(*at)) : std::string{}; };
    desk::FactGroup what{.title = "Order",
                         .facts = {{.label = "Item", .value = order.item + " · " + order.itemName, .opens = {"item", order.itemId.number}},
                                   {.label = "Quantity", .value = utf8(shown(order.quantity, order.unit))},
                                   {.label = "Revision", .value = order.revision},
                                   {.label = "Lot", .value = order.lot},
                                   {.label = "Site", .value = order.site}}};
    desk::FactGroup days{.title = "Days",
                         .facts = {{.label = "Work begins on", .value = order.startsOn ? utf8(shown(*order.startsOn)) : std::string{}},
                                   {.label = "Ready on", .value = utf8(shown(order.dueOn))},
                                   {.label = "Released", .value = when(order.releasedAt)},
                                   {.label = "Closed", .value = when(order.closedAt)},
                                   {.label = "Priority", .value = std::to_string(order.priority)}}};
    std::vector<desk::FactGroup> groups{what, days};
    desk::FactGroup rework{.title = "Rework", .facts = {}};
    if (order.sourceOrderId) rework.facts.push_back({.label = "Pieces of", .value = *order.source, .opens = {"work order", order.sourceOrderId->number}});
    for (const auto& other : read.all<Other>(R"sql(
             select work_order_id as id, number from work_order where source_order_id = $1 order by work_order_id limit 10
         )sql", order.workOrderId))
        rework.facts.push_back({.label = "Made good by", .value = other.number, .opens = {"work order", other.id}});
    if (!rework.facts.empty()) groups.push_back(std::move(rework));
    return groups;
}

// ---------------------------------------------------------------- what comes next

CardButton button(const char* title, const char* right, const char* keys, const char* icon, std::function<void(Desk&)> run, bool main = false) {
    return {.title = title, .right = right, .keys = keys, .icon = icon, .main = main, .run = std::move(run)};
}

void addWork(std::vector<CardButton>& buttons, const Seen& all) {
    const auto id = all.order.workOrderId.number;
    buttons.push_back(button("Report…", "production.report", "Ctrl+Return", "check", [id](Desk& d) { startReport(d, id); }, true));
    buttons.push_back(button("Issue…", "production.issue", "Ctrl+I", "pick", [id](Desk& d) { startIssue(d, id); }));
    if (all.missing > 0) buttons.push_back(button("Set aside", "production.allocate", "Ctrl+Shift+I", "reserve", [id](Desk& d) { setAside(d, id); }));
    buttons.push_back(button("Book time…", "production.bookTime", "Ctrl+J", "clock", [id](Desk& d) { startTime(d, id); }));
}

void addEnds(std::vector<CardButton>& buttons, const OrderHead& order) {
    const auto id = order.workOrderId.number;
    if (order.state == "released" && order.reported())
        buttons.push_back(button("Finish…", "production.finish", "Ctrl+Shift+F", "stock", [id](Desk& d) { desk::showForm(d, finishForm(id)); }));
    if ((order.state == "planned" || order.state == "released") && !order.reported())
        buttons.push_back(button("Cancel the order…", "production.cancel", "", "close", [id](Desk& d) { desk::showForm(d, cancelForm(id)); }));
    if (order.state == "released" && order.stopped.empty())
        buttons.push_back(button("Stop…", "production.stop", "Ctrl+Shift+S", "hold", [id](Desk& d) { desk::showForm(d, stopForm(id)); }));
}

std::vector<CardButton> buttonsOf(const Seen& all) {
    const auto& order = all.order;
    const auto id = order.workOrderId.number;
    const QJsonObject with{{"id", static_cast<qint64>(id)}};
    std::vector<CardButton> buttons;
    if (order.state == "planned")
        buttons.push_back(button("Release…", "production.release", "Ctrl+R", "check", [with](Desk& d) { d.open("production.release", with); }, true));
    if (!order.stopped.empty())
        buttons.push_back(button("Resume", "production.resume", "Ctrl+R", "unlock",
                                 [id, number = text(order.number)](Desk& d) {
                                     desk::doNow(d, "production.resume", {{"order", static_cast<qint64>(id)}}, say("%1 may go on.").arg(number));
                                 },
                                 true));
    if (order.going()) addWork(buttons, all);
    if (order.state == "finished") {
        buttons.push_back(button("Close…", "production.close", "Ctrl+R", "lock", [with](Desk& d) { d.open("production.close", with); }, true));
        buttons.push_back(button("Book time…", "production.bookTime", "Ctrl+J", "clock", [id](Desk& d) { startTime(d, id); }));
    }
    addEnds(buttons, order);
    if (order.state == "planned" || order.state == "released")
        buttons.push_back(button("Change…", "production.changeWorkOrder", "Ctrl+E", "edit", [order](Desk& d) { desk::showForm(d, changeOrderForm(order)); }));
    buttons.push_back(button("Traveller", "production.see", "Ctrl+P", "print", [with](Desk& d) { d.open("production.print", with); }));
    return buttons;
}

// ---------------------------------------------------------------- the card

// The order's own rows of a list; `by` is the column that names it.
desk::Part part(const char* title, desk::ListLook look, const OrderHead& order, const char* by = "order_id") {
    look.sorts = {{"", true}};
    return {.title = title, .look = std::move(look), .filters = {{by, db::How::equals, std::to_string(order.workOrderId.number)}}};
}

std::vector<desk::Part> partsOf(const OrderHead& order) {
    return {part("Reports", {.list = "production_reports",
                             .columns = {"occurred_at", "op_no", "good", "scrapped", "scrap_reason", "reworked", "rework_reason", "unit", "lot", "employee", "machine"},
                             .empty = "Nothing was reported yet."}, order),
            part("Went into what", {.list = "genealogy",
                                    .columns = {"occurred_at", "input_item", "input_lot", "quantity", "unit", "output_item", "output_lot", "op_no", "employee", "machine"},
                                    .empty = "Nothing was made of anything yet."}, order),
            part("Material moves", {.list = "material_issues",
                                    .columns = {"occurred_at", "item", "lot", "quantity", "unit", "op_no", "employee"},
                                    .empty = "Nothing was issued yet."}, order),
            part("Times", {.list = "job_times",
                           .columns = {"from_at", "to_at", "name", "op_no", "work_center", "machine", "kind", "reason", "labour", "overhead"},
                           .chips = {{"kind", doings()}},
                           .empty = "Nobody has worked on it yet."}, order, "work_order_id"),
            part("Measured", {.list = "step_results",
                              .columns = {"op_no", "step_no", "step", "result", "passed", "name", "occurred_at"},
                              .chips = {{"passed", {{"yes", "Passed", Tone::good}, {"no", "Not passed", Tone::bad}}}},
                              .empty = "Nothing was ticked or measured yet."}, order, "work_order_id")};
}

Card readOrder(const db::Read& read, std::int64_t id) {
    Card card;
    auto order = orderHead(read, WorkOrderId{id});
    card.found = order.has_value();
    if (!order) return card;
    const auto all = see(read, std::move(*order));
    card.number = all.order.number;
    card.name = all.order.item;
    addChips(card, all);
    card.warning = warningOf(all.order);
    card.figures = figuresOf(read, all);
    card.groups = factsOf(read, all.order);
    card.tables = {componentsTable(all.order, all.components), operationsTable(all.order, all.operations), forTable(all.order, all.lines),
                   papersTable(orderPapers(read, all.order.workOrderId))};
    if (read.may("cost.see")) card.tables.push_back(costsTable(read, all.order));
    card.parts = partsOf(all.order);
    card.buttons = buttonsOf(all);
    return card;
}

}  // namespace

desk::CardKind orderCard() {
    return {.kind = "work order",
            .tables = {"work_order", "work_order_component", "work_order_operation", "material_allocation", "material_issue", "production_report",
                       "job", "job_time", "work_order_cost", "peg", "allocation", "shipment_line", "promise"},
            .read = readOrder};
}

}  // namespace production::ui
