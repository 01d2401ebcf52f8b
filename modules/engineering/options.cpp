// Questions, answers and the rules between them.
#include "engineering/facts.h"
#include "engineering/variants.h"

namespace engineering {
namespace {

struct Value {
    OptionGroupId optionGroupId;
    ItemId itemId;
    std::string code;
};
BOOST_DESCRIBE_STRUCT(Value, (), (optionGroupId, itemId, code))

std::optional<Value> checkValue(const db::Read& read, OptionValueId value, std::string_view field, db::Reasons& reasons) {
    auto found = read.find<Value>(R"sql(
        select v.option_group_id, g.item_id, v.code
        from option_value v join option_group g on g.option_group_id = v.option_group_id where v.option_value_id = $1
    )sql", value);
    if (!found)
        reasons.add("engineering.option.unknown", "There is no such option. Choose one from the list.", {}, field);
    return found;
}

OptionValueId insertValue(db::Tx& tx, OptionGroupId group, const std::string& code, const std::string& name) {
    return tx.make<OptionValueId>(R"sql(
        insert into option_value (option_group_id, code, name) values ($1, $2, $3) returning option_value_id
    )sql", group, code, name);
}

}  // namespace

void check(const db::Read& read, const AddOptionGroup& args, db::Reasons& reasons) {
    checkCode(reasons, "code", args.code);
    checkText(reasons, "name", args.name);
    const auto item = checkItem(read, args.item, reasons);
    if (item && read.find<OptionGroupId>(R"sql(
            select option_group_id from option_group where item_id = $1 and code = $2
        )sql", args.item, args.code))
        reasons.add("engineering.option.taken", "{item} has a question {code} already. Choose another code.",
                    {{"item", item->number}, {"code", args.code}}, "code");
    for (std::size_t i = 0; i < args.values.size(); ++i) {
        checkCode(reasons, rowField("values", i, "code"), args.values[i].code);
        checkText(reasons, rowField("values", i, "name"), args.values[i].name);
        for (std::size_t k = 0; k < i; ++k)
            if (args.values[k].code == args.values[i].code)
                reasons.add("engineering.option.value_taken", "There is an answer {code} already. Choose another code.",
                            {{"code", args.values[i].code}}, rowField("values", i, "code"));
    }
}

OptionGroupKept addOptionGroup(db::Tx& tx, const AddOptionGroup& args) {
    const auto group = tx.make<OptionGroupId>(R"sql(
        insert into option_group (item_id, code, name, required) values ($1, $2, $3, $4) returning option_group_id
    )sql", args.item, args.code, args.name, !args.optional);
    for (const auto& value : args.values) insertValue(tx, group, value.code, value.name);
    return {group};
}

void check(const db::Read& read, const AddOptionValue& args, db::Reasons& reasons) {
    checkCode(reasons, "code", args.code);
    checkText(reasons, "name", args.name);
    if (!read.find<OptionGroupId>(R"sql(select option_group_id from option_group where option_group_id = $1)sql",
                                  args.group))
        reasons.add("engineering.option.group", "There is no such question. Choose one from the list.", {}, "group");
    if (read.find<OptionValueId>(R"sql(
            select option_value_id from option_value where option_group_id = $1 and code = $2
        )sql", args.group, args.code))
        reasons.add("engineering.option.value_taken", "There is an answer {code} already. Choose another code.",
                    {{"code", args.code}}, "code");
}

OptionValueKept addOptionValue(db::Tx& tx, const AddOptionValue& args) {
    return {insertValue(tx, args.group, args.code, args.name)};
}

void check(const db::Read& read, const SetOptionRule& args, db::Reasons& reasons) {
    const auto value = checkValue(read, args.value, "value", reasons);
    const auto other = checkValue(read, args.other, "other", reasons);
    if (!value || !other) return;
    if (value->itemId != other->itemId || value->optionGroupId == other->optionGroupId)
        reasons.add("engineering.option.rule",
                    "A rule holds between answers to two questions of one item: of one question only one is chosen anyway. "
                    "Choose another answer.",
                    {}, "other");
    if (args.end && !read.find<std::int64_t>(R"sql(
            select option_rule_id from option_rule where with_value_id = $1 and other_value_id = $2
        )sql", args.value, args.other))
        reasons.add("engineering.option.no_rule", "There is no rule between {value} and {other}. Nothing is left to do.",
                    {{"value", value->code}, {"other", other->code}}, "other");
}

OptionValueKept setOptionRule(db::Tx& tx, const SetOptionRule& args) {
    if (args.end)
        tx.run(R"sql(delete from option_rule where with_value_id = $1 and other_value_id = $2)sql", args.value, args.other);
    else
        tx.run(R"sql(
            insert into option_rule (with_value_id, kind, other_value_id) values ($1, $2, $3)
            on conflict (with_value_id, other_value_id) do update set kind = excluded.kind
        )sql", args.value, args.excludes ? "excludes" : "requires", args.other);
    return {args.value};
}

}  // namespace engineering
