// The forms of the work order itself, and of a lot that is made good or taken apart.
#include "production/ui/order_forms.h"

namespace production::ui {

using desk::Desk;
using desk::FormLook;
using desk::say;
using desk::shown;
using desk::text;

namespace {

QJsonValue idOr(std::int64_t id) { return id == 0 ? QJsonValue{} : QJsonValue{static_cast<qint64>(id)}; }

QString measure(Quantity quantity, const std::string& unit) { return text(toText(quantity) + " " + unit); }

}  // namespace

FormLook newOrderForm(std::int64_t item, std::int64_t line) {
    QJsonObject preset;
    if (item != 0) preset["item"] = static_cast<qint64>(item);
    if (line != 0) preset["line"] = static_cast<qint64>(line);
    return {.action = "production.addWorkOrder",
            .title = "New work order",
            .verb = "Add work order",
            .fields = {{.argument = "item", .label = "Item", .hint = "What is made"},
                       {.argument = "quantity", .label = "Quantity", .hint = line != 0 ? "Empty: what the order line still waits for" : ""},
                       {.argument = "dueOn", .label = "Ready on", .hint = line != 0 ? "Empty: the day it is wanted" : ""},
                       {.argument = "startsOn", .label = "Work begins on"},
                       {.argument = "release", .label = "Release at once"},
                       {.argument = "line", .hidden = true},
                       {.argument = "lot", .label = "Lot", .hint = "Empty: the order's number"},
                       {.argument = "revision", .label = "Revision", .hint = "Empty: the one in force then"},
                       {.argument = "priority", .label = "Priority", .hint = "The lower number is made first; empty: 100"},
                       {.argument = "alternate", .label = "Bill or routing", .hint = "Its name, where it is not the usual one"},
                       {.argument = "site", .label = "Site", .hint = "Empty: the only one"}},
            .preset = preset,
            .then = [](Desk& d, const QJsonObject& answer) { d.open(desk::Record{"work order", answer["order"].toInteger()}); }};
}

FormLook changeOrderForm(const OrderHead& order) {
    QJsonObject preset{{"order", static_cast<qint64>(order.workOrderId.number)},
                       {"version", static_cast<qint64>(order.version)},
                       {"quantity", measure(order.quantity, order.unit)},
                       {"dueOn", shown(order.dueOn)},
                       {"priority", static_cast<qint64>(order.priority)},
                       {"lot", text(order.lot)}};
    if (order.startsOn) preset["startsOn"] = shown(*order.startsOn);
    return {.action = "production.changeWorkOrder",
            .title = "Change the work order",
            .verb = "Save",
            .fields = {{.argument = "order", .hidden = true},
                       {.argument = "version", .hidden = true},
                       {.argument = "quantity", .label = "Quantity", .hint = "Of a released order the material follows it"},
                       {.argument = "dueOn", .label = "Ready on", .hint = "Promises follow it"},
                       {.argument = "startsOn", .label = "Work begins on"},
                       {.argument = "priority", .label = "Priority", .hint = "The lower number is made first"},
                       {.argument = "lot", .label = "Lot"}},
            .preset = preset,
            .staleTable = "work_order"};
}

FormLook bookTimeForm(std::int64_t order, std::optional<int> opNo, bool withoutOperations) {
    QJsonObject preset{{"order", static_cast<qint64>(order)}, {"kind", "run"}};
    if (opNo) preset["opNo"] = *opNo;
    return {.action = "production.bookTime",
            .title = "Book time at work",
            .verb = "Book time",
            .fields = {{.argument = "order", .hidden = true},
                       {.argument = "opNo", .label = "Operation", .hidden = withoutOperations},
                       {.argument = "hours", .label = "Hours", .hint = "Two people for an hour are two"},
                       {.argument = "kind", .label = "What was done"},
                       {.argument = "employee", .label = "Who"},
                       {.argument = "machine", .label = "Machine"},
                       {.argument = "workCenter", .label = "Work centre", .hidden = !withoutOperations},
                       {.argument = "from", .hidden = true}},
            .preset = preset,
            .then = [](Desk& d, const QJsonObject&) { d.toast(say("The time is booked.")); }};
}

namespace {

struct TimeNow {
    std::optional<int> opNo;  // absent: the order has no operations
};

std::optional<TimeNow> timeNow(const db::Read& read, std::int64_t id) {
    const auto order = orderHead(read, WorkOrderId{id});
    if (!order) return {};
    const auto operations = operationRows(read, order->workOrderId);
    if (operations.empty()) return TimeNow{};
    const auto* at = inWork(operations, *order);
    return TimeNow{at != nullptr ? at->opNo : operations.back().opNo};
}

}  // namespace

void startTime(Desk& d, std::int64_t order, std::optional<int> opNo) {
    d.read<std::optional<TimeNow>>(
        &d, [order](const db::Read& read) { return timeNow(read, order); },
        [&d, order, opNo](const std::optional<TimeNow>& now) {
            if (now) desk::showForm(d, bookTimeForm(order, opNo ? opNo : now->opNo, !now->opNo));
        });
}

FormLook stopForm(std::int64_t order) {
    return {.action = "production.stop",
            .title = "Stop the order",
            .verb = "Stop",
            .fields = {{.argument = "order", .hidden = true},
                       {.argument = "reason", .label = "Reason", .hint = "Nobody issues or reports until it is resumed"}},
            .preset = {{"order", static_cast<qint64>(order)}}};
}

FormLook finishForm(std::int64_t order) {
    return {.action = "production.finish",
            .title = "Finish the order",
            .verb = "Finish",
            .fields = {{.argument = "order", .hidden = true},
                       {.argument = "reason", .label = "Reason", .hint = "Needed where less was made than ordered; promises move"}},
            .preset = {{"order", static_cast<qint64>(order)}}};
}

FormLook cancelForm(std::int64_t order) {
    return {.action = "production.cancel",
            .title = "Cancel the order",
            .verb = "Cancel the order",
            .fields = {{.argument = "order", .hidden = true},
                       {.argument = "reason", .label = "Reason", .hint = "What was issued goes back to its bins; promises move"}},
            .preset = {{"order", static_cast<qint64>(order)}}};
}

// ---------------------------------------------------------------- of a lot in stock

FormLook reworkForm(std::int64_t lot, std::int64_t bin, const std::string& quantity) {
    return {.action = "production.addRework",
            .title = "Rework pieces of a lot",
            .verb = "Make a rework order",
            .fields = {{.argument = "lot", .label = "Lot", .make = scannedLot},
                       {.argument = "bin", .label = "Out of bin"},
                       {.argument = "quantity", .label = "Quantity"},
                       {.argument = "defect", .label = "What is wrong"},
                       {.argument = "workCenter", .label = "Work centre"},
                       {.argument = "newLot", .label = "New lot", .hint = "Empty: the lot's number with an R"},
                       {.argument = "dueOn", .label = "Ready on", .hint = "Empty: today"}},
            .preset = {{"lot", idOr(lot)}, {"bin", idOr(bin)}, {"quantity", text(quantity)}},
            .then = [](Desk& d, const QJsonObject& answer) { d.open(desk::Record{"work order", answer["order"].toInteger()}); }};
}

FormLook takeApartForm(std::int64_t lot, std::int64_t bin, const std::string& quantity) {
    return {.action = "production.disassemble",
            .title = "Take pieces apart",
            .verb = "Take apart",
            .fields = {{.argument = "lot", .label = "Lot", .make = scannedLot},
                       {.argument = "bin", .label = "Out of bin"},
                       {.argument = "quantity", .label = "Quantity"},
                       {.argument = "toBin", .label = "Parts into bin", .hint = "Empty: the same"},
                       {.argument = "recovered[].item", .label = "Part", .hint = "What is not named comes back whole"},
                       {.argument = "recovered[].quantity", .label = "Quantity"},
                       {.argument = "recovered[].lot", .label = "Lot"}},
            .preset = {{"lot", idOr(lot)}, {"bin", idOr(bin)}, {"quantity", text(quantity)}},
            .then = [](Desk& d, const QJsonObject& answer) { d.open(desk::Record{"work order", answer["order"].toInteger()}); }};
}

}  // namespace production::ui
