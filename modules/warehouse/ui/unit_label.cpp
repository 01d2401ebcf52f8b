#include "warehouse/ui/unit_label.h"

#include "app/desk/say.h"
#include "people/people.h"
#include "warehouse/ui/looks.h"

namespace warehouse {

using desk::say;
using desk::shown;
using desk::text;

namespace {

constexpr int most = 500;

struct Around {
    std::string firm, carrier;
    SiteId siteId;
    std::optional<PartyId> party;
    std::optional<PartyAddressId> shipTo;
};
BOOST_DESCRIBE_STRUCT(Around, (), (firm, carrier, siteId, party, shipTo))

std::optional<UnitToLabel> toLabel(const db::Read& read, HandlingUnitId id) {
    auto unit = unitOnLabel(read, id);
    if (!unit) return std::nullopt;
    const auto around = read.one<Around>(R"sql(
        select (select name from company where company_id = 1) as firm, coalesce(s.carrier, r.carrier, '') as carrier, u.site_id,
               c.party_id as party, o.ship_to_id as ship_to
        from handling_unit u
        left join sales_order o on o.sales_order_id = u.sales_order_id
        left join customer c on c.customer_id = o.customer_id
        left join order_carrier r on r.sales_order_id = o.sales_order_id
        left join shipment s on s.shipment_id = u.shipment_id
        where u.handling_unit_id = $1
    )sql", id);
    UnitToLabel label{.unit = std::move(*unit), .firm = around.firm, .carrier = around.carrier, .receiver = {}, .sender = {}, .address = {}};
    if (const auto head = people::letterheadOf(read, around.siteId)) {
        label.firm = head->name;
        label.sender = head->address;
    }
    if (around.party) {
        auto receiver = people::receiverOf(read, *around.party, {}, people::AddressKind::main);
        label.receiver = receiver.name;
        label.address = around.shipTo ? people::addressOnPaper(read, *around.shipTo) : std::move(receiver.address);
    }
    return label;
}

void addWithin(const db::Read& read, HandlingUnitId id, bool inner, std::vector<UnitToLabel>& all) {
    auto label = all.size() < most ? toLabel(read, id) : std::nullopt;
    if (!label) return;
    const auto within = label->unit.inner;
    all.push_back(std::move(*label));
    if (inner)
        for (const auto one : within) addWithin(read, one, true, all);
}

// "FG-500, 10 pcs, lot L-7"
QString goodsWords(const UnitLot& lot) {
    auto words = text(lot.item) + ", " + shown(lot.quantity, lot.unitCode);
    if (lot.lotNumber != "-") words += ", " + say("lot %1").arg(text(lot.lotNumber));
    return words;
}

QStringList contentOf(const UnitOnLabel& unit, std::size_t lines) {
    QStringList all;
    for (const auto& lot : unit.lots) {
        if (static_cast<std::size_t>(all.size()) + 1 == lines && unit.lots.size() > lines) {
            all << say("and %1 more").arg(unit.lots.size() - lines + 1);
            break;
        }
        all << goodsWords(lot);
    }
    return all;
}

bool isLarge(PackKind kind) { return kind == PackKind::pallet || kind == PackKind::crate; }

QString joined(const std::vector<std::string>& lines) {
    QStringList all;
    for (const auto& line : lines) all << text(line);
    return all.join(", ");
}

// Most of what stands in it: what a store looks for.
QStringList bigOf(const UnitToLabel& label) {
    if (!label.receiver.empty()) return {text(label.receiver), text(label.unit.order)};
    if (label.unit.lots.empty()) return {};
    const auto& first = label.unit.lots.front();
    QStringList big{text(first.item)};
    if (first.lotNumber != "-") big << text(first.lotNumber);
    return big;
}

}  // namespace

std::vector<UnitToLabel> unitsToLabel(const db::Read& read, HandlingUnitId id, Which which) {
    std::vector<UnitToLabel> all;
    if (which != Which::order) {
        addWithin(read, id, which == Which::within, all);
        return all;
    }
    const auto outermost = read.all<HandlingUnitId>(R"sql(
        select o.handling_unit_id from handling_unit u
        join handling_unit o on o.sales_order_id = u.sales_order_id and o.parent_id is null and o.state in ('open', 'closed')
        where u.handling_unit_id = $1 order by o.handling_unit_id limit $2
    )sql", id, std::int64_t{most});
    for (const auto unit : outermost) addWithin(read, unit, true, all);
    if (outermost.empty()) addWithin(read, id, false, all);
    return all;
}

desk::LabelText labelText(const UnitToLabel& label) {
    const auto& unit = label.unit;
    const bool large = isLarge(unit.kind);
    desk::LabelText out{.above = text(label.firm), .big = bigOf(label), .facts = {}, .code = desk::BarCode::gs1Bars({{"00", unit.sscc}})};
    if (large) out.facts.emplace_back(say("From"), joined(label.sender));
    out.facts.emplace_back(say("To"), joined(label.address));
    out.facts.emplace_back(say("Their number"), text(unit.reference));
    out.facts.emplace_back(say("Carrier"), text(label.carrier));
    bool first = true;
    for (const auto& line : contentOf(unit, large ? 6 : 2)) out.facts.emplace_back(std::exchange(first, false) ? say("Content") : QString{}, line);
    if (!unit.inner.empty()) out.facts.emplace_back(say("Units in it"), desk::shownNumber(static_cast<std::int64_t>(unit.inner.size())));
    out.facts.emplace_back(say("Weight"), shownGrams(unit.gross));
    out.facts.emplace_back(say("Shipment"), text(unit.shipment));
    return out;
}

QSizeF usualSize(PackKind kind) { return isLarge(kind) ? QSizeF{105, 148} : QSizeF{100, 70}; }

}  // namespace warehouse
