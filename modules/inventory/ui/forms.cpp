// The forms of what can be done with items, lots and stock.
#include "inventory/ui/screens.h"

namespace inventory {
namespace {

using desk::FieldLook;
using desk::FormLook;

// Dropped promises are what a person must know at once, so the answer says them.
void sayDropped(desk::Desk& d, const QString& done, const QJsonObject& answer) {
    const auto dropped = answer["dropped"].toArray();
    if (dropped.isEmpty()) return d.toast(done);
    QStringList orders;
    for (const auto& one : dropped) {
        const auto order = one.toObject()["order"].toString();
        if (!orders.contains(order)) orders << order;
    }
    d.toast(desk::say("%1 These orders lost what was set aside and wait again: %2.").arg(done, orders.join(", ")), desk::Tone::attention);
}

QJsonValue idOr(std::int64_t id) { return id == 0 ? QJsonValue{} : QJsonValue{static_cast<qint64>(id)}; }

}  // namespace

FormLook newItemForm() {
    return {.action = "inventory.addItem",
            .title = "New item",
            .verb = "Add item",
            .fields = {{.argument = "number", .label = "Number", .hint = "As people and labels call it"},
                       {.argument = "name", .label = "Name"},
                       {.argument = "category", .label = "Category", .hint = "Says how it is valued and booked"},
                       {.argument = "unit", .label = "Stocking unit", .hint = "All its quantities count in it; it cannot be changed"},
                       {.argument = "tracking", .label = "Kept by", .hint = "none, lot, or a serial number for each piece"},
                       {.argument = "shelfDays", .label = "Keeps for days", .hint = "Empty: for ever"},
                       {.argument = "gtin", .label = "GTIN", .hint = "What its GS1 labels say"},
                       {.argument = "standardCost", .label = "Standard cost", .hint = "Of one stocking unit, from today"},
                       {.argument = "revision", .label = "Revision", .hint = "Empty: A"},
                       {.argument = "safetyStock", .label = "Safety stock"},
                       {.argument = "reorderPoint", .label = "Reorder point"},
                       {.argument = "leadDays", .label = "Lead time", .hint = "Working days to buy or make it"},
                       {.argument = "units[].unit", .label = "Other unit"},
                       {.argument = "units[].ratio", .label = "In stocking units", .hint = "One of it is so many: 12, or 1/21"}},
            .then = [](desk::Desk& d, const QJsonObject& answer) { d.open(desk::Record{"item", answer["item"].toInteger()}); }};
}

FormLook setCostForm(std::int64_t item) {
    return {.action = "inventory.setCost",
            .title = "Set the standard cost",
            .verb = "Set cost",
            .fields = {{.argument = "item", .label = "Item"},
                       {.argument = "cost", .label = "Cost", .hint = "Of one stocking unit; stock is revalued by it at once"},
                       {.argument = "validFrom", .label = "From", .hint = "Empty: today"},
                       {.argument = "revision", .label = "Revision", .hint = "Empty: the current one"},
                       {.argument = "site", .label = "Site", .hint = "Empty: every site"}},
            .preset = {{"item", idOr(item)}},
            .then = {}};
}

FormLook itemUnitForm(std::int64_t item) {
    return {.action = "inventory.setItemUnit",
            .title = "Another unit of the item",
            .verb = "Set unit",
            .fields = {{.argument = "item", .label = "Item"},
                       {.argument = "unit", .label = "Unit"},
                       {.argument = "ratio", .label = "In stocking units", .hint = "One of it is so many: 12, or 1/21"}},
            .preset = {{"item", idOr(item)}},
            .then = {}};
}

FormLook expectForm(std::int64_t item) {
    return {.action = "inventory.expect",
            .title = "Stock that is expected",
            .verb = "Expect it",
            .fields = {{.argument = "item", .label = "Item"},
                       {.argument = "quantity", .label = "Quantity"},
                       {.argument = "dueOn", .label = "Due on", .hint = "Waiting orders are promised from this day"},
                       {.argument = "note", .label = "Note", .hint = "From whom, under which number"},
                       {.argument = "site", .label = "Site", .hint = "Empty: the only one"}},
            .preset = {{"item", idOr(item)}},
            .then = {}};
}

FormLook transferForm(std::int64_t lot, std::int64_t from, const std::string& quantity) {
    return {.action = "inventory.transfer",
            .title = "Move stock to another bin",
            .verb = "Move",
            .fields = {{.argument = "lot", .label = "Lot"},
                       {.argument = "from", .label = "From bin"},
                       {.argument = "to", .label = "To bin"},
                       {.argument = "quantity", .label = "Quantity"}},
            .preset = {{"lot", idOr(lot)}, {"from", idOr(from)}, {"quantity", desk::text(quantity)}},
            .then = [](desk::Desk& d, const QJsonObject& answer) { sayDropped(d, desk::say("Moved."), answer); }};
}

FormLook adjustForm(std::int64_t lot, std::int64_t bin, const std::string& counted) {
    return {.action = "inventory.adjust",
            .title = "Bring the books to what was counted",
            .verb = "Adjust",
            .fields = {{.argument = "lot", .label = "Lot"},
                       {.argument = "bin", .label = "Bin"},
                       {.argument = "counted", .label = "Counted", .hint = "What lies there; or give the difference"},
                       {.argument = "difference", .label = "Difference", .hint = "-2 where two are missing"},
                       {.argument = "reason", .label = "Reason"}},
            .preset = {{"lot", idOr(lot)}, {"bin", idOr(bin)}, {"counted", desk::text(counted)}},
            .then = [](desk::Desk& d, const QJsonObject& answer) { sayDropped(d, desk::say("Adjusted."), answer); }};
}

FormLook scrapForm(std::int64_t lot, std::int64_t bin) {
    return {.action = "inventory.scrap",
            .title = "Scrap stock",
            .verb = "Scrap",
            .fields = {{.argument = "lot", .label = "Lot"},
                       {.argument = "bin", .label = "Bin"},
                       {.argument = "quantity", .label = "Quantity"},
                       {.argument = "reason", .label = "Reason"}},
            .preset = {{"lot", idOr(lot)}, {"bin", idOr(bin)}},
            .then = [](desk::Desk& d, const QJsonObject& answer) { sayDropped(d, desk::say("Scrapped."), answer); }};
}

FormLook holdForm(std::int64_t lot) {
    return {.action = "inventory.hold",
            .title = "Put a lot on hold",
            .verb = "Hold the lot",
            .fields = {{.argument = "lot", .label = "Lot", .hint = "Wherever it lies, it may not be promised, picked or shipped"},
                       {.argument = "reason", .label = "Reason"},
                       {.argument = "caseNumber", .label = "Case", .hint = "The quality case, if there is one"}},
            .preset = {{"lot", idOr(lot)}},
            .then = [](desk::Desk& d, const QJsonObject& answer) { sayDropped(d, desk::say("The lot is on hold."), answer); }};
}

FormLook releaseForm(std::int64_t lot, const std::string& caseNumber) {
    return {.action = "inventory.releaseHold",
            .title = "Release a lot from hold",
            .verb = "Release",
            .fields = {{.argument = "lot", .label = "Lot"},
                       {.argument = "caseNumber", .label = "Case", .hint = "Empty: all its holds"}},
            .preset = {{"lot", idOr(lot)}, {"caseNumber", desk::text(caseNumber)}},
            .then = [](desk::Desk& d, const QJsonObject& answer) {
                if (answer["usable"].toBool()) return d.toast(desk::say("The lot can be used again."));
                d.toast(desk::say("Released, but another hold of the lot is still open."), desk::Tone::attention);
            }};
}

FormLook addCostForm(std::int64_t receipt) {
    return {.action = "inventory.addCost",
            .title = "A cost that came after its receipt",
            .verb = "Add cost",
            .fields = {{.argument = "receipt", .hidden = true},
                       {.argument = "amount", .label = "Amount"},
                       {.argument = "reason", .label = "Reason", .hint = "Freight, a dearer bill"},
                       {.argument = "against", .label = "Against account", .hint = "Empty: as the posting rules say"}},
            .preset = {{"receipt", idOr(receipt)}},
            .then = {}};
}

FormLook deallocateForm(std::int64_t line, std::int64_t lot) {
    return {.action = "inventory.deallocate",
            .title = "Give back what is set aside",
            .verb = "Give back",
            .fields = {{.argument = "line", .hidden = true},
                       {.argument = "lot", .label = "Lot"},
                       {.argument = "quantity", .label = "Quantity", .hint = "Empty: all of it; the order line waits again"}},
            .preset = {{"line", idOr(line)}, {"lot", idOr(lot)}},
            .then = {}};
}

FormLook changeSupplyForm(const SupplyNow& now) {
    return {.action = "inventory.changeSupply",
            .title = "Change expected stock",
            .verb = "Save",
            .fields = {{.argument = "supply", .hidden = true},
                       {.argument = "version", .hidden = true},
                       {.argument = "quantity", .label = "Quantity"},
                       {.argument = "dueOn", .label = "Due on"},
                       {.argument = "note", .label = "Note"}},
            .preset = {{"supply", idOr(now.id)},
                       {"version", static_cast<qint64>(now.version)},
                       {"quantity", desk::text(now.quantity)},
                       {"dueOn", desk::text(now.dueOn)},
                       {"note", desk::text(now.note)}},
            .staleTable = "supply",
            .then = {}};
}

FormLook closeSupplyForm(std::int64_t supply) {
    return {.action = "inventory.closeSupply",
            .title = "Nothing more will come",
            .verb = "Close",
            .fields = {{.argument = "supply", .hidden = true},
                       {.argument = "reason", .label = "Reason", .hint = "Orders that were promised from it wait again"}},
            .preset = {{"supply", idOr(supply)}},
            .then = {}};
}

}  // namespace inventory
