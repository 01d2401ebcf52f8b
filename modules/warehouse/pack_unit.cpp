#include <map>
#include <set>

#include "inventory/stock.h"
#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/order_head.h"
#include "warehouse/packing.h"
#include "warehouse/unit_checks.h"
#include "warehouse/unit_moves.h"

namespace warehouse {
namespace {

std::optional<ItemId> itemOf(const db::Read& read, LotId lot) {
    return read.find<ItemId>(R"sql(select item_id from lot where lot_id = $1)sql", lot);
}

// What of each lot goes in loose; reasons where a quantity says nothing.
std::map<LotId, Quantity> looseParts(const db::Read& read, const PackUnit& args, db::Reasons& reasons) {
    std::map<LotId, Quantity> parts;
    for (std::size_t i = 0; i < args.parts.size(); ++i) {
        const auto field = "parts[" + std::to_string(i) + "]";
        const auto item = itemOf(read, args.parts[i].lot);
        if (!item) {
            reasons.add("warehouse.lot.none", "There is no such lot or bin. Scan it again.", {}, field + ".lot");
            continue;
        }
        if (const auto quantity = inventory::checkQuantity(read, *item, args.parts[i].quantity, reasons, field + ".quantity"))
            parts[args.parts[i].lot] += *quantity;
    }
    return parts;
}

void checkUnits(const db::Read& read, const PackUnit& args, std::set<LotId>& lots, db::Reasons& reasons) {
    std::set<HandlingUnitId> seen;
    for (std::size_t i = 0; i < args.units.size(); ++i) {
        const auto field = "units[" + std::to_string(i) + "].unit";
        checkInner(theUnit(read, args.units[i].unit, field), args.bin, args.order, reasons, field);
        for (const auto unit : within(read, args.units[i].unit))
            if (!seen.insert(unit).second) {
                reasons.add("warehouse.pack.twice", "This unit stands here twice. Name it once.", {}, field);
                break;
            }
        for (const auto& c : contentOf(read, args.units[i].unit)) lots.insert(c.lot);
    }
}

}  // namespace

void check(const db::Read& read, const PackUnit& args, db::Reasons& reasons) {
    const auto place = binPlace(read, args.bin);
    people::requireSite(read, "warehouse.packUnit", place.site);
    if (!read.find<std::string>(R"sql(select prefix from company_prefix where site_id = $1)sql", place.site))
        reasons.add("warehouse.sscc.prefix",
                    "This site has no GS1 company prefix, so no unit can be numbered. Set one first.", {}, "bin");
    if (args.order) {
        const auto order = orderHead(read, *args.order);
        checkSigned(order, reasons);
        if (order.site != place.site)
            reasons.add("warehouse.pack.site", "{order} leaves from another site than {bin}. Pack it there.",
                        {{"order", order.number}, {"bin", place.code}}, "order");
    }
    std::set<LotId> lots;
    for (const auto& [lot, quantity] : looseParts(read, args, reasons)) {
        checkLoose(read, lot, args.bin, args.order, quantity, reasons, "parts");
        lots.insert(lot);
    }
    checkUnits(read, args, lots, reasons);
    checkTogether(read, std::vector<LotId>{lots.begin(), lots.end()}, reasons, "parts");
    if (args.close && lots.empty())
        reasons.add("warehouse.unit.empty", "Nothing is in this unit, so it is not closed or carried. Pack something first.", {},
                    "close");
}

UnitPacked packUnit(db::Tx& tx, const PackUnit& args) {
    NewUnit made;
    made.site = binPlace(tx, args.bin).site;
    made.kind = args.kind;
    made.bin = args.bin;
    made.order = args.order;
    made.state = args.close ? UnitState::closed : UnitState::open;
    UnitPacked packed;
    packed.sscc = Sscc{tx, made.site}.next();
    packed.unit = makeUnit(tx, made, packed.sscc);
    packed.state = boost::describe::enum_to_string(made.state, "?");
    db::Reasons none;
    for (const auto& [lot, quantity] : looseParts(tx, args, none)) fill(tx, packed.unit, lot, args.bin, quantity);
    for (const auto& inner : args.units) {
        takeOff(tx, theUnit(tx, inner.unit));
        setParent(tx, inner.unit, packed.unit);
        endTasks(tx, inner.unit);
    }
    recount(tx, packed.unit);
    return packed;
}

}  // namespace warehouse
