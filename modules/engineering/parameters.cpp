// Facts about items that can be searched for: M8, 25 mm, A2.
#include <algorithm>
#include <limits>

#include "engineering/facts.h"
#include "engineering/papers.h"

namespace engineering {

BOOST_DESCRIBE_STRUCT(WithParameters, (), (item, number, name))

namespace {

struct Kind {
    std::string name, unit;
};
BOOST_DESCRIBE_STRUCT(Kind, (), (name, unit))

std::optional<Kind> findKind(const db::Read& read, ParameterId parameter) {
    return read.find<Kind>(R"sql(select name, unit from parameter where parameter_id = $1)sql", parameter);
}

struct Factor {
    std::int64_t numerator = 1, denominator = 1;
};
BOOST_DESCRIBE_STRUCT(Factor, (), (numerator, denominator))

// How many of `to` one of `from` is, where both measure the same.
std::optional<Ratio> between(const db::Read& read, const std::string& from, const std::string& to) {
    const auto f = read.find<Factor>(R"sql(
        select f.numerator, f.denominator from unit f join unit t on t.dimension = f.dimension
        where f.code = $1 and t.code = $2 and f.dimension not in ('count', 'other')
    )sql", from, to);
    if (!f) return {};
    const auto t = read.one<Factor>(R"sql(select numerator, denominator from unit where code = $1)sql", to);
    return ratio(f->numerator, f->denominator) * ratio(t.denominator, t.numerator);
}

// The number in the parameter's unit; nothing where the text is none, or in a unit that measures something else.
std::optional<Quantity> numberIn(const db::Read& read, const Kind& kind, const std::string& text) {
    Measure measure;
    try {
        fromText(text, measure);
    } catch (const db::Refusal&) {
        return {};
    }
    if (!measure.unit || measure.unit.code == kind.unit) return Quantity{measure.millionths};
    if (kind.unit.empty()) return {};
    const auto factor = between(read, measure.unit.code, kind.unit);
    return factor ? convertExactly(measure.millionths, *factor) : std::nullopt;
}

std::vector<ItemId> having(const db::Read& read, const Sought& sought) {
    const auto kind = findKind(read, sought.parameter);
    if (!kind) return {};
    auto least = sought.atLeast, most = sought.atMost;
    if (!sought.text.empty()) {
        const auto number = kind->unit.empty() ? std::nullopt : numberIn(read, *kind, sought.text);
        if (!number)
            return read.all<ItemId>(R"sql(
                select item_id from item_parameter where parameter_id = $1 and text = $2 order by item_id
            )sql", sought.parameter, sought.text);
        least = most = number;
    }
    return read.all<ItemId>(R"sql(
        select item_id from item_parameter where parameter_id = $1 and number >= $2 and number <= $3 order by item_id
    )sql", sought.parameter, least.value_or(Quantity{std::numeric_limits<std::int64_t>::min()}),
        most.value_or(Quantity{std::numeric_limits<std::int64_t>::max()}));
}

}  // namespace

void check(const db::Read& read, const AddParameter& args, db::Reasons& reasons) {
    checkText(reasons, "name", args.name, 60);
    if (read.find<ParameterId>(R"sql(select parameter_id from parameter where name = $1)sql", args.name))
        reasons.add("engineering.parameter.taken", "There is a parameter {name} already. Choose another name.",
                    {{"name", args.name}}, "name");
}

ParameterKept addParameter(db::Tx& tx, const AddParameter& args) {
    return {tx.make<ParameterId>(R"sql(
        insert into parameter (name, unit, version) values ($1, $2, 1) returning parameter_id
    )sql", args.name, args.unit.value_or(UnitCode{}))};
}

void check(const db::Read& read, const SetParameter& args, db::Reasons& reasons) {
    checkItem(read, args.item, reasons);
    checkOptionalText(reasons, "text", args.text);
    const auto kind = findKind(read, args.parameter);
    if (!kind)
        reasons.add("engineering.parameter.unknown", "There is no such parameter. Choose one from the list.", {},
                    "parameter");
    else if (!args.text.empty() && !kind->unit.empty() && !numberIn(read, *kind, args.text))
        reasons.add("engineering.parameter.number",
                    "{name} is measured in {unit}, and '{text}' is no number of it. Write it as 25 {unit}.",
                    {{"name", kind->name}, {"unit", kind->unit}, {"text", db::shown(args.text)}}, "text");
}

ParameterSet setParameter(db::Tx& tx, const SetParameter& args) {
    if (args.text.empty()) {
        tx.run(R"sql(delete from item_parameter where item_id = $1 and parameter_id = $2)sql", args.item, args.parameter);
        return {args.item};
    }
    const auto number = numberIn(tx, findKind(tx, args.parameter).value(), args.text);
    tx.run(R"sql(
        insert into item_parameter (item_id, parameter_id, text, number) values ($1, $2, $3, $4)
        on conflict (item_id, parameter_id) do update set text = excluded.text, number = excluded.number
    )sql", args.item, args.parameter, args.text, number);
    return {args.item};
}

std::vector<WithParameters> itemsWith(const db::Read& read, const std::vector<Sought>& all, int most) {
    std::vector<ItemId> left;
    for (bool first = true; const auto& sought : all) {
        auto found = having(read, sought);
        if (first) left = std::move(found);
        else {
            std::vector<ItemId> both;
            std::ranges::set_intersection(left, found, std::back_inserter(both));
            left = std::move(both);
        }
        first = false;
        if (left.empty()) return {};
    }
    if (left.size() > static_cast<std::size_t>(most)) left.resize(static_cast<std::size_t>(most));
    std::vector<WithParameters> items;
    for (const auto item : left)
        items.push_back(read.one<WithParameters>(
            R"sql(select item_id as item, number, name from item where item_id = $1)sql", item));
    std::ranges::sort(items, {}, &WithParameters::number);
    return items;
}

}  // namespace engineering
