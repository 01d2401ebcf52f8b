// The second unit of goods that are weighed piece by piece: what the scales say, in the item's catch unit.
#include "inventory/facts.h"

namespace inventory {
namespace {

struct Scale {
    UnitId unitId;
    std::string code;
    Dimension dimension = Dimension::count;
    std::int64_t numerator = 1, denominator = 1;
};
BOOST_DESCRIBE_STRUCT(Scale, (), (unitId, code, dimension, numerator, denominator))

}  // namespace

Quantity toCatchUnit(const db::Read& read, ItemId id, const Measure& weighed, std::string_view field) {
    const auto item = theItem(read, id);
    if (!item.catchUnitId)
        db::refuse("inventory.weight.none", "{item} is not weighed piece by piece. Leave the weight out.",
                   {{"item", item.number}}, field);
    if (!weighed.unit) return {weighed.millionths};
    const auto own = read.one<Scale>(R"sql(
        select unit_id, code, dimension, numerator, denominator from unit where unit_id = $1
    )sql", *item.catchUnitId);
    if (weighed.unit.code == own.code) return {weighed.millionths};
    const auto other = read.find<Scale>(R"sql(
        select unit_id, code, dimension, numerator, denominator from unit where code = $1
    )sql", weighed.unit);
    const bool converts = own.dimension != Dimension::count && own.dimension != Dimension::other;
    if (!other || !converts || other->dimension != own.dimension)
        db::refuse("inventory.weight.unit", "{item} is weighed in {own}, and {unit} does not convert to it. Give it in {own}.",
                   {{"item", item.number}, {"own", own.code}, {"unit", toText(weighed.unit)}}, field);
    const auto exact = ratio(other->numerator, other->denominator) * ratio(own.numerator, own.denominator).inverse();
    const auto weight = convertExactly(weighed.millionths, exact);
    if (!weight)
        db::refuse("inventory.unit.inexact",
                   "{measure} is no exact quantity of the stocking unit (one {unit} is {ratio} of it). "
                   "Enter a quantity that comes out even.",
                   {{"measure", weighed}, {"unit", toText(weighed.unit)}, {"ratio", toText(exact)}}, field);
    return *weight;
}

std::optional<Quantity> checkWeight(const db::Read& read, ItemId id, const std::optional<Measure>& weighed, bool needed,
                                    db::Reasons& reasons, std::string_view field) {
    if (!weighed && !needed) return {};
    const auto item = theItem(read, id);
    if (!weighed) {
        if (item.catchUnitId)
            reasons.add("inventory.weight.needed", "{item} is weighed piece by piece. Say what it weighs.",
                        {{"item", item.number}}, field);
        return {};
    }
    const auto weight = trying(reasons, field, [&] { return toCatchUnit(read, id, *weighed, field); });
    if (!weight) return {};
    if (*weight < Quantity{} || (needed && *weight == Quantity{}) || !enterable(weight->millionths)) {
        reasons.add("inventory.weight.range", "{weight} is no weight of goods. Weigh them again.", {{"weight", *weighed}},
                    field);
        return {};
    }
    return weight;
}

}  // namespace inventory
