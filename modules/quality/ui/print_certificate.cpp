// How a certificate looks.
#include "app/desk/card.h"
#include "app/desk/letter.h"
#include "app/desk/print_screen.h"
#include "app/desk/say.h"
#include "quality/ui/certificate_paper.h"

namespace quality {
namespace {

using desk::say;
using desk::shown;
using desk::text;

desk::LetterHead headOf(const CertificatePaper& p) {
    return {.seller = desk::sellerOf(p.letterhead),
            .firm = text(p.firm),
            .site = text(p.site),
            .receiver = text(p.receiver.name),
            .address = desk::texts(p.receiver.address),
            .facts = {{say("Delivery note"), text(p.number)},
                      {say("Shipped on"), shown(p.shippedOn)},
                      {say("Customer"), text(p.receiver.number)},
                      {say("Order"), text(p.orderNumber)},
                      {say("Their number"), text(p.reference)},
                      {say("Issued on"), shown(p.issuedOn)}},
            .title = p.title(),
            .opening = {}};
}

QString wordOf(Conformity conformity) {
    switch (conformity) {
        case Conformity::conforms: return say("conforms");
        case Conformity::conceded: return say("released by concession");
        case Conformity::uninspected: return say("not inspected");
        case Conformity::undecided: return say("not decided yet");
    }
    return {};
}

QString basisOf(const CertifiedLot& lot) {
    QStringList words;
    if (!lot.inspections.empty()) words << say("Inspections: %1").arg(text(lot.inspections));
    if (!lot.concession.empty()) words << say("Concession: %1").arg(text(lot.concession));
    if (lot.releasedAt) words << say("Released by %1 on %2").arg(text(lot.releasedBy), shown(*lot.releasedAt));
    return words.join(u"\n");
}

void addLots(desk::Letter& letter, const CertificatePaper& p) {
    letter.table({{say("Item")}, {say("Revision"), 500}, {say("Lot"), 900}, {say("Use by"), 600}, {say("Quantity"), 760, true}, {say("State"), 1000}});
    for (const auto& lot : p.lots)
        letter.row({.cells = {text(lot.item), text(lot.revision), text(lot.lot), lot.expiresOn ? shown(*lot.expiresOn) : QString{},
                              shown(lot.quantity, lot.unit), wordOf(lot.conformity)},
                    .below = (QStringList{text(lot.name)} + basisOf(lot).split('\n', Qt::SkipEmptyParts)).join(u"\n"),
                    .strong = true});
}

// Five digits that mean something: a mean has no end of its own.
QString number(double value) { return QString::number(value, 'g', 6); }

QString limitsOf(const Certified& r) {
    if (r.lower && r.upper) return say("%1 to %2").arg(number(r.lower->value), number(r.upper->value));
    if (r.lower) return say("at least %1").arg(number(r.lower->value));
    if (r.upper) return say("at most %1").arg(number(r.upper->value));
    return say("good or bad");
}

QString measuredOf(const Certified& r) {
    if (!r.smallest || !r.largest) return say("%1 of %2 good").arg(r.pieces - r.bad).arg(r.pieces);
    return r.smallest->value == r.largest->value ? number(r.smallest->value) : number(r.smallest->value) + " … " + number(r.largest->value);
}

void addResults(desk::Letter& letter, const CertificatePaper& p) {
    std::string before;
    for (const auto& r : p.results) {
        const auto lot = r.item + " " + r.lot;
        if (std::exchange(before, lot) != lot)
            letter.table({{say("Characteristic")}, {say("Unit"), 400}, {say("Limits"), 1100}, {say("Pieces"), 450, true}, {say("Measured"), 1100, true}, {say("Mean"), 650, true}},
                         say("Results of %1").arg(text(lot)));
        const auto mean = r.mean();
        letter.row({.cells = {text(r.characteristic), text(r.unit.value_or("")), limitsOf(r), QString::number(r.pieces), measuredOf(r),
                              mean ? number(mean->value) : QString{}},
                    .below = text(r.method),
                    .strong = false});
    }
}

QString statementOf(const CertificatePaper& p) {
    const auto against = p.against();
    if (!against.empty())
        return say("This paper certifies nothing, because of: %1. It is a certificate when these are inspected and decided on.")
            .arg(desk::texts(against).join(QStringLiteral(", ")));
    const bool conceded = std::ranges::any_of(p.lots, [](const CertifiedLot& lot) { return lot.conformity == Conformity::conceded; });
    if (conceded)
        return say("We confirm that the goods of this delivery were inspected as listed and conform to what was ordered, apart from the concessions named.");
    return say("We confirm that the goods of this delivery were inspected as listed and conform to what was ordered.");
}

std::optional<desk::PrintedPaper> printed(const db::Read& read, std::int64_t id, CertificateKind kind) {
    if (id == 0) id = read.one<std::int64_t>(R"sql(select coalesce(max(shipment_id), 0) as id from shipment)sql");
    const auto paper = certificatePaper(read, ShipmentId{id}, kind);
    if (!paper) return std::nullopt;
    return desk::PrintedPaper{.id = id,
                              .number = paper->number,
                              .name = paper->receiver.name,
                              .title = paper->title(),
                              .fileName = paper->fileName(),
                              .paper = std::make_shared<const desk::Paper>(laidOut(*paper)),
                              .firm = paper->firm,
                              .clerk = {},
                              .email = paper->receiver.email};
}

desk::PrintKind printOf(const char* title, CertificateKind kind) {
    return {.record = "shipment",
            .title = title,
            .empty = "There is no shipment to certify.",
            .tables = {"shipment", "letterhead", "inspection", "inspection_result", "nonconformance", "disposition", "hold"},
            .read = [kind](const db::Read& read, std::int64_t shipment) { return printed(read, shipment, kind); }};
}

void addToShipment(const db::Read&, std::int64_t shipment, desk::Card& card) {
    const QJsonObject with{{"id", static_cast<qint64>(shipment)}};
    card.buttons.push_back({.title = "Certificate of analysis", .right = "quality.see", .keys = "Ctrl+Shift+A", .icon = "quality",
                            .run = [with](desk::Desk& d) { d.open("quality.certificate", with); }});
    card.buttons.push_back({.title = "Certificate of conformity", .right = "quality.see", .keys = "Ctrl+Shift+F", .icon = "check",
                            .run = [with](desk::Desk& d) { d.open("quality.conformity", with); }});
}

}  // namespace

desk::Paper laidOut(const CertificatePaper& p) {
    desk::Letter letter{headOf(p)};
    addLots(letter, p);
    if (p.kind == CertificateKind::analysis) addResults(letter, p);
    letter.sentences({statementOf(p), say("Quality (day, name): %1").arg(QString(40, '_'))});
    return letter.finished();
}

void addCertificateScreens(desk::Desk& desk) {
    desk.add(desk::ScreenKind{.id = "quality.certificate",
                              .area = desk::Area::quality,
                              .title = "Certificate of analysis on paper",
                              .icon = "print",
                              .right = "quality.see",
                              .inRail = false,
                              .make = desk::printScreen(printOf("Certificate of analysis on paper", CertificateKind::analysis))});
    desk.add(desk::ScreenKind{.id = "quality.conformity",
                              .area = desk::Area::quality,
                              .title = "Certificate of conformity on paper",
                              .icon = "print",
                              .right = "quality.see",
                              .inRail = false,
                              .make = desk::printScreen(printOf("Certificate of conformity on paper", CertificateKind::conformity))});
    desk.add(desk::CardMore{.kind = "shipment", .tables = {}, .add = addToShipment});
}

}  // namespace quality
