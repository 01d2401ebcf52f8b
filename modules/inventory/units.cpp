// From the unit that was entered to the item's stocking unit, exactly.
#include "inventory/facts.h"

namespace inventory {
namespace {

// A unit that the item counts in: one of it is ratio stocking units.
struct Known {
    UnitId unitId;
    std::string code;
    Dimension dimension = Dimension::count;
    std::int64_t numerator = 1, denominator = 1;          // of the stocking unit
    std::int64_t baseNumerator = 1, baseDenominator = 1;  // of the dimension's base unit
};
BOOST_DESCRIBE_STRUCT(Known, (),
                      (unitId, code, dimension, numerator, denominator, baseNumerator, baseDenominator))

struct Named {
    UnitId unitId;
    Dimension dimension = Dimension::count;
    std::int64_t numerator = 1, denominator = 1;
};
BOOST_DESCRIBE_STRUCT(Named, (), (unitId, dimension, numerator, denominator))

// The stocking unit first, then the item's own units in the order they were added.
std::vector<Known> knownUnits(const db::Read& read, ItemId item) {
    return read.all<Known>(R"sql(
        select k.unit_id, u.code, u.dimension, k.numerator, k.denominator,
               u.numerator as base_numerator, u.denominator as base_denominator
        from (select unit_id, 1 as numerator, 1 as denominator, 0 as turn from item where item_id = $1
              union all
              select unit_id, numerator, denominator, item_unit_id from item_unit where item_id = $1) k
        join unit u on u.unit_id = k.unit_id
        order by k.turn
    )sql", item);
}

Entered convert(const Known& to, const Measure& measure, UnitId unit, Ratio byDimension,
                std::string_view field) {
    const auto exact = ratio(to.numerator, to.denominator) * byDimension;
    const auto quantity = convertExactly(measure.millionths, exact);
    if (!quantity)
        db::refuse("inventory.unit.inexact",
                   "{measure} is no exact quantity of the stocking unit (one {unit} is {ratio} of it). "
                   "Enter a quantity that comes out even.",
                   {{"measure", measure}, {"unit", toText(measure.unit)}, {"ratio", toText(exact)}}, field);
    return {*quantity, unit, exact};
}

}  // namespace

Entered entered(const db::Read& read, ItemId item, const Measure& measure, std::string_view field) {
    const auto known = knownUnits(read, item);
    if (known.empty()) theItem(read, item);  // refuses
    if (!measure.unit) return {{measure.millionths}, known.front().unitId, {}};
    for (const auto& k : known)
        if (k.code == measure.unit.code) return convert(k, measure, k.unitId, {}, field);
    const auto named = read.find<Named>(R"sql(
        select unit_id, dimension, numerator, denominator from unit where code = $1
    )sql", measure.unit);
    if (!named)
        db::refuse("inventory.unit.unknown", "There is no unit '{unit}'. Add it first, or use {known}.",
                   {{"unit", toText(measure.unit)}, {"known", known.front().code}}, field);
    if (named->dimension != Dimension::count && named->dimension != Dimension::other)
        for (const auto& k : known)
            if (k.dimension == named->dimension)
                return convert(k, measure, named->unitId,
                               ratio(named->numerator, named->denominator) *
                                   ratio(k.baseNumerator, k.baseDenominator).inverse(),
                               field);
    db::refuse(
        "inventory.unit.no_ratio",
        "{item} is counted in {known}; nobody has said how many {known} one {unit} is. Set the item's unit "
        "first.",
        {{"item", theItem(read, item).number}, {"known", known.front().code}, {"unit", toText(measure.unit)}},
        field);
}

Quantity toStock(const db::Read& read, ItemId item, const Measure& measure, std::string_view field) {
    return entered(read, item, measure, field).quantity;
}

std::optional<Quantity> checkQuantity(const db::Read& read, ItemId item, const Measure& measure,
                                      db::Reasons& reasons, std::string_view field) {
    const auto quantity = trying(reasons, field, [&] { return toStock(read, item, measure, field); });
    if (!quantity) return {};
    if (*quantity <= Quantity{} || !enterable(quantity->millionths)) {
        reasons.add("inventory.quantity.range",
                    "{quantity} is no quantity to book. Give one above zero and not above 9,000,000,000.",
                    {{"quantity", measure}}, field);
        return {};
    }
    return quantity;
}

}  // namespace inventory
