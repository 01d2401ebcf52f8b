#include "quality/ui/new_complaint_facts.h"

#include "app/desk/say.h"
#include "quality/ui/case_links.h"

namespace quality::cases {

using desk::say;
using desk::text;
using desk::utf8;

namespace {

struct LotRow {
    std::string item, itemName, number, unit;
};
BOOST_DESCRIBE_STRUCT(LotRow, (), (item, itemName, number, unit))

void see(const db::Read& read, ComplaintSeen& all, LotId lot) {
    if (all.lots.contains(lot)) return;
    const auto row = read.one<LotRow>(R"sql(
        select i.number as item, i.name as item_name, l.number, u.code as unit
        from lot l join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id where l.lot_id = $1
    )sql", lot);
    all.lots[lot] = {row.item, row.itemName, row.number, row.unit};
}

desk::FactGroup goodsFacts(const ComplaintSeen& all) {
    desk::FactGroup group{.title = "Goods", .facts = {}};
    const auto lot = all.found.lots.front();
    const auto& seen = all.lots.at(lot);
    group.facts.push_back({.label = "Item", .value = seen.item + " · " + seen.itemName});
    group.facts.push_back({.label = "Lot", .value = seen.number == "-" ? utf8(say("kept without lots")) : seen.number, .opens = {"lot", lot.number}});
    const auto at = spreadOf(all.found, lot);
    group.facts.push_back({.label = "With them now", .value = utf8(desk::shown(at.atThem, seen.unit))});
    return group;
}

}  // namespace

Spread spreadOf(const ComplaintFound& found, LotId lot) {
    Spread spread;
    for (const auto& place : found.whereabouts) {
        if (place.lot != lot) continue;
        if (place.place == Place::here) spread.here += place.quantity;
        else if (place.place == Place::loaded) spread.loaded += place.quantity;
        else if (place.party == found.party) spread.atThem += place.quantity;
        else spread.atOthers += place.quantity;
    }
    return spread;
}

ComplaintSeen seenBy(const db::Read& read, const std::string& code, std::optional<ShipmentId> shipment) {
    ComplaintSeen all;
    try {
        all.found = complaintOf(read, code, shipment);
        all.known = true;
    } catch (const db::Refusal& no) {
        all.why = desk::sentence(no);
        all.deliveries = deliveriesFor(read, code);
        return all;
    }
    for (const auto lot : all.found.lots) see(read, all, lot);
    for (const auto& place : all.found.whereabouts) see(read, all, place.lot);
    all.facts = {saleFacts(read, all.found.links), goodsFacts(all)};
    all.links = linkRows(read, all.found.links);
    return all;
}

}  // namespace quality::cases
