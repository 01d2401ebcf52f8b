#include "app/desk/say.h"
#include "production/ui/labels.h"
#include "shared/gs1.h"

namespace production::ui {

using desk::say;
using desk::shown;
using desk::text;

BOOST_DESCRIBE_STRUCT(LotOnLabel, (), (id, firm, item, name, unit, gtin, tracking, lot, expiresOn, madeOn, onHand, shared))

std::optional<LotOnLabel> lotOnLabel(const db::Read& read, LotId lot) {
    return read.find<LotOnLabel>(R"sql(
        select t.lot_id as id, (select name from company where company_id = 1) as firm, i.number as item, i.name,
               u.code as unit, i.gtin, i.tracking, t.number as lot, t.expires_on, t.made_on,
               coalesce((select cast(sum(b.on_hand) as bigint) from stock_balance b where b.lot_id = t.lot_id), 0) as on_hand,
               case when exists (select 1 from lot o where o.number = t.number and o.item_id <> t.item_id) then 1 else 0 end as shared
        from lot t join item i on i.item_id = t.item_id join unit u on u.unit_id = i.unit_id
        where t.lot_id = $1
    )sql", lot);
}

namespace {

constexpr std::size_t longestLot = 20;  // of (10) and (21)
constexpr std::int64_t one = 1'000'000, mostCounted = 99'999'999;

bool tracked(const LotOnLabel& lot) { return lot.tracking != "none"; }

// Whole pieces that eight digits hold.
bool countable(const std::optional<Quantity>& quantity) {
    return quantity && *quantity > Quantity{} && quantity->millionths % one == 0 && quantity->millionths / one <= mostCounted;
}

desk::BarCode codeOf(const LotOnLabel& lot, const std::optional<Quantity>& quantity) {
    const bool numbered = !tracked(lot) || (lot.lot.size() <= longestLot && gs1::inCharacterSet82(lot.lot));
    if (!lot.gtin.empty() && numbered) {
        gs1::Elements elements{{"01", gs1::fourteen(lot.gtin)}};
        if (lot.tracking == "lot") elements.push_back({"10", lot.lot});
        if (lot.tracking == "serial") elements.push_back({"21", lot.lot});
        if (lot.expiresOn) elements.push_back({"17", gs1::sixDigits(*lot.expiresOn)});
        if (countable(quantity) && lot.tracking != "serial") elements.push_back({"30", std::to_string(quantity->millionths / one)});
        return desk::BarCode::gs1DataMatrix(elements);
    }
    if (!tracked(lot)) return desk::BarCode::dataMatrix(lot.item);
    return desk::BarCode::dataMatrix(lot.shared ? lot.item + "/" + lot.lot : lot.lot);
}

}  // namespace

desk::LabelText labelText(const LotOnLabel& lot, std::optional<Quantity> quantity) {
    desk::LabelText label{.above = text(lot.firm), .big = {text(lot.item)}, .facts = {}, .code = codeOf(lot, quantity)};
    if (tracked(lot)) label.big << text(lot.lot);
    label.facts = {{say("Name"), text(lot.name)},
                   {say("Quantity"), quantity ? shown(*quantity, lot.unit) : QString{}},
                   {say("Use by"), lot.expiresOn ? shown(*lot.expiresOn) : QString{}},
                   {say("Made on"), lot.madeOn ? shown(*lot.madeOn) : QString{}}};
    return label;
}

}  // namespace production::ui
