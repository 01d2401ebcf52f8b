// How a delivery note looks.
#include "app/desk/letter.h"
#include "app/desk/print_screen.h"
#include "app/desk/say.h"
#include "warehouse/ui/delivery_note.h"
#include "warehouse/ui/looks.h"
#include "warehouse/ui/screens.h"

namespace warehouse {
namespace {

using desk::say;
using desk::shown;
using desk::text;

desk::LetterHead headOf(const DeliveryNote& n) {
    return {.seller = desk::sellerOf(n.letterhead),
            .firm = text(n.firm),
            .site = text(n.site),
            .receiver = text(n.receiver.name),
            .address = desk::texts(n.receiver.address),
            .facts = {{say("Number"), text(n.number)},
                      {say("Shipped on"), shown(n.shippedOn)},
                      {say("Customer"), text(n.receiver.number)},
                      {say("Order"), text(n.orderNumber)},
                      {say("Their number"), text(n.reference)},
                      {say("Carrier"), text(n.carrier)},
                      {say("Tracking number"), text(n.tracking)}},
            .title = n.title(),
            .opening = say("With this shipment you receive:")};
}

// "5 pcs / 110 kg" of goods that are weighed piece by piece.
QString countedAndWeighed(const NoteLine& line) {
    const auto counted = shown(line.quantity, line.unit);
    return line.weightUnit.empty() ? counted : counted + QStringLiteral(" / ") + shown(line.weight, line.weightUnit);
}

// Each lot has a row, so that a thousand serial numbers go over as many pages as they need; the words stand once.
void addLines(desk::Letter& letter, const DeliveryNote& n) {
    letter.table({{say("#"), 200}, {say("Item")}, {say("Lot"), 1000}, {say("Use by"), 600}, {say("Quantity"), 760, true}});
    int before = 0;
    for (const auto& line : n.lines) {
        const bool first = std::exchange(before, line.lineNo) != line.lineNo;
        letter.row({.cells = {QString::number(line.lineNo), text(line.item), line.lot == "-" ? QString{} : text(line.lot),
                              line.expiresOn ? shown(*line.expiresOn) : QString{}, countedAndWeighed(line)},
                    .below = first ? text(line.text) : QString{},
                    .strong = first});
    }
}

void addOpen(desk::Letter& letter, const DeliveryNote& n) {
    if (n.open.empty()) return;
    letter.table({{say("#"), 200}, {say("Item")}, {say("Ordered"), 760, true}, {say("Still to come"), 760, true}, {say("Leaves"), 600, true}},
                 say("Still to come"));
    for (const auto& line : n.open)
        letter.row({.cells = {QString::number(line.lineNo), text(line.item), shown(line.ordered, line.unit), shown(line.open, line.unit),
                              line.leavesOn ? shown(*line.leavesOn) : say("not known yet")},
                    .below = text(line.text),
                    .strong = true});
}

void addPackages(desk::Letter& letter, const DeliveryNote& n) {
    if (n.packages.empty()) return;
    letter.table({{say("Package")}, {say("Packed in"), 1000}, {say("Units in it"), 700, true}, {say("Weight"), 760, true}}, say("Packages"));
    std::int64_t gross = 0;
    for (const auto& one : n.packages) {
        letter.row({.cells = {text(one.sscc), wordIn(packKinds(), one.kind), one.inner == 0 ? QString{} : desk::shownNumber(one.inner), shownGrams(one.gross)},
                    .below = {}});
        gross += one.gross;
    }
    letter.sums({}, {say("%1 packages").arg(n.packages.size()), shownGrams(gross)});
}

std::optional<desk::PrintedPaper> printed(const db::Read& read, std::int64_t id) {
    if (id == 0) id = read.one<std::int64_t>(R"sql(select coalesce(max(shipment_id), 0) as id from shipment)sql");
    const auto note = deliveryNote(read, ShipmentId{id});
    if (!note) return std::nullopt;
    return desk::PrintedPaper{.id = id,
                              .number = note->number,
                              .name = note->receiver.name,
                              .title = say("Delivery note"),
                              .fileName = note->fileName(),
                              .paper = std::make_shared<const desk::Paper>(laidOut(*note)),
                              .firm = note->firm,
                              .clerk = {},
                              .email = {}};
}

}  // namespace

desk::Paper laidOut(const DeliveryNote& n) {
    desk::Letter letter{headOf(n)};
    addLines(letter, n);
    addPackages(letter, n);
    addOpen(letter, n);
    QStringList sentences;
    if (n.open.empty()) sentences << say("The order is complete with this shipment.");
    sentences << say("Received (day, name): %1").arg(QString(40, '_'));
    letter.sentences(sentences);
    return letter.finished();
}

void addPrintScreen(desk::Desk& desk) {
    desk.add(desk::ScreenKind{.id = "warehouse.print",
                              .area = desk::Area::stock,
                              .title = "Delivery note on paper",
                              .icon = "print",
                              .right = "warehouse.see",
                              .inRail = false,
                              .make = desk::printScreen({.record = "shipment",
                                                         .title = "Delivery note on paper",
                                                         .empty = "There is no shipment to print.",
                                                         .tables = {"shipment", "letterhead"},
                                                         .read = printed})});
}

}  // namespace warehouse
