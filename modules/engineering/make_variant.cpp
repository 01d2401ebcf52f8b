// From the wide bill to the variant: the answers are looked at, and what they pick becomes an item of its own.
#include <algorithm>

#include "calendar/calendar.h"
#include "engineering/bill_rules.h"
#include "engineering/life_cycle.h"
#include "engineering/routing_rules.h"
#include "engineering/variants.h"
#include "inventory/inventory.h"
#include "ledger/ledger.h"

namespace engineering {
namespace {

struct Answer {
    OptionValueId optionValueId;
    OptionGroupId optionGroupId;
    ItemId itemId;
    std::string groupCode, code, name;
};
BOOST_DESCRIBE_STRUCT(Answer, (), (optionValueId, optionGroupId, itemId, groupCode, code, name))

// What was chosen, in the order of the questions; unknown answers are left out.
std::vector<Answer> answersOf(const db::Read& read, const MakeVariant& args) {
    std::vector<Answer> all;
    for (const auto& chosen : args.values)
        if (auto answer = read.find<Answer>(R"sql(
                select v.option_value_id, v.option_group_id, g.item_id, g.code as group_code, v.code, v.name
                from option_value v join option_group g on g.option_group_id = v.option_group_id
                where v.option_value_id = $1
            )sql", chosen.value))
            all.push_back(std::move(*answer));
    std::ranges::sort(all, {}, &Answer::optionGroupId);
    return all;
}

bool chosen(const std::vector<Answer>& answers, OptionValueId value) {
    return std::ranges::find(answers, value, &Answer::optionValueId) != answers.end();
}

struct Question {
    OptionGroupId optionGroupId;
    std::string code;
    bool required = false;
};
BOOST_DESCRIBE_STRUCT(Question, (), (optionGroupId, code, required))

struct Rule {
    OptionValueId withValueId, otherValueId;
    std::string kind, value, other;
};
BOOST_DESCRIBE_STRUCT(Rule, (), (withValueId, otherValueId, kind, value, other))

void checkQuestions(const db::Read& read, const ItemFacts& item, const std::vector<Answer>& answers, db::Reasons& reasons) {
    const auto questions = read.all<Question>(R"sql(
        select option_group_id, code, required from option_group where item_id = $1 order by option_group_id
    )sql", item.itemId);
    if (questions.empty())
        reasons.add("engineering.variant.plain", "{item} has no options, so it comes in one form. Make it as it is.",
                    {{"item", item.number}}, "item");
    for (const auto& question : questions) {
        const auto given = std::ranges::count(answers, question.optionGroupId, &Answer::optionGroupId);
        if (given == 0 && question.required)
            reasons.add("engineering.variant.missing", "Nothing is chosen for {question}. Choose one of its answers.",
                        {{"question", question.code}}, "values");
        if (given > 1)
            reasons.add("engineering.variant.twice", "{count} answers are chosen for {question}. Choose one.",
                        {{"count", std::int64_t{given}}, {"question", question.code}}, "values");
    }
}

void checkRules(const db::Read& read, ItemId item, const std::vector<Answer>& answers, db::Reasons& reasons) {
    for (const auto& rule : read.all<Rule>(R"sql(
             select r.with_value_id, r.other_value_id, r.kind, v.code as value, o.code as other
             from option_group g join option_value v on v.option_group_id = g.option_group_id
             join option_rule r on r.with_value_id = v.option_value_id
             join option_value o on o.option_value_id = r.other_value_id
             where g.item_id = $1 order by r.option_rule_id
         )sql", item)) {
        if (!chosen(answers, rule.withValueId)) continue;
        const bool both = chosen(answers, rule.otherValueId);
        if (rule.kind == "requires" && !both)
            reasons.add("engineering.variant.requires", "{value} needs {other}. Choose {other}, or another answer than {value}.",
                        {{"value", rule.value}, {"other", rule.other}}, "values");
        if (rule.kind == "excludes" && both)
            reasons.add("engineering.variant.excludes", "{value} and {other} do not go together. Choose another answer for one.",
                        {{"value", rule.value}, {"other", rule.other}}, "values");
    }
}

std::optional<BillFacts> wideBill(const db::Read& read, const ItemFacts& item) {
    const auto bom = read.find<BomId>(R"sql(
        select bom_id from bom where item_id = $1 and revision = $2 and alternate = '' and state = 'released'
    )sql", item.itemId, revisionInForce(read, item.itemId, today(read)));
    return bom ? std::optional{theBill(read, *bom)} : std::nullopt;
}

// The item that has these answers and no other.
std::optional<ItemId> variantWith(const db::Read& read, ItemId configurable, const std::vector<Answer>& answers) {
    if (answers.empty()) return {};
    for (const auto item : read.all<ItemId>(R"sql(
             select item_id from variant_value where configurable_id = $1 and option_value_id = $2 order by item_id
         )sql", configurable, answers.front().optionValueId)) {
        const auto its = read.all<OptionValueId>(R"sql(
            select option_value_id from variant_value where item_id = $1
        )sql", item);
        if (its.size() == answers.size() &&
            std::ranges::all_of(its, [&](OptionValueId value) { return chosen(answers, value); }))
            return item;
    }
    return {};
}

struct Model {
    std::string name;
    ItemCategoryId itemCategoryId;
    UnitId unitId;
    std::string tracking;
    std::optional<int> shelfDays;
    int leadDays = 0;
};
BOOST_DESCRIBE_STRUCT(Model, (), (name, itemCategoryId, unitId, tracking, shelfDays, leadDays))

inventory::AddItem itemFor(const db::Read& read, const MakeVariant& args, const ItemFacts& item,
                           const std::vector<Answer>& answers) {
    const auto model = read.one<Model>(R"sql(
        select name, item_category_id, unit_id, tracking, shelf_days, lead_days from item where item_id = $1
    )sql", args.item);
    inventory::AddItem made;
    made.number = args.number.empty() ? item.number : args.number;
    made.name = args.name.empty() ? model.name : args.name;
    for (const auto& answer : answers) {
        if (args.number.empty()) made.number += "-" + answer.code;
        if (args.name.empty()) made.name += ", " + answer.name;
    }
    made.category = model.itemCategoryId;
    made.unit = model.unitId;
    inventory::Tracking tracking{};
    boost::describe::enum_from_string(model.tracking.c_str(), tracking);
    made.tracking = tracking;
    made.shelfDays = model.shelfDays;
    made.leadDays = model.leadDays;
    return made;
}

// The lines that hold for the variant: none of the questions a line asks is answered otherwise.
BomId pickLines(db::Tx& tx, const BillFacts& wide, ItemId variant) {
    const auto bom = tx.make<BomId>(R"sql(
        insert into bom (item_id, revision, alternate, state, yield, note, version)
        select cast($2 as bigint), i.revision, '', 'draft', b.yield, b.note, 1
        from bom b join item i on i.item_id = $2 where b.bom_id = $1 returning bom_id
    )sql", wide.bomId, variant);
    tx.run(R"sql(
        insert into bom_line (bom_id, line_no, kind, item_id, revision, quantity, scrap, op_no, backflush, cost_share,
                              designators, valid_from, valid_to, serial_from, serial_to)
        select cast($2 as bigint), l.line_no, l.kind, l.item_id, l.revision, l.quantity, l.scrap, l.op_no, l.backflush,
               l.cost_share, l.designators, l.valid_from, l.valid_to, l.serial_from, l.serial_to
        from bom_line l
        where l.bom_id = $1 and not exists (
            select 1 from bom_line_option c join option_value v on v.option_value_id = c.option_value_id
            where c.bom_line_id = l.bom_line_id and v.option_group_id not in (
                select w.option_group_id
                from bom_line_option d join option_value w on w.option_value_id = d.option_value_id
                join variant_value x on x.option_value_id = d.option_value_id and x.item_id = $3
                where d.bom_line_id = l.bom_line_id))
        order by l.line_no
    )sql", wide.bomId, bom, variant);
    tx.run(R"sql(
        insert into bom_substitute (bom_line_id, priority, item_id, numerator, denominator)
        select n.bom_line_id, s.priority, s.item_id, s.numerator, s.denominator
        from bom_line o join bom_substitute s on s.bom_line_id = o.bom_line_id
        join bom_line n on n.bom_id = $2 and n.line_no = o.line_no
        where o.bom_id = $1 order by n.bom_line_id, s.priority
    )sql", wide.bomId, bom);
    return bom;
}

void copyRoutingOf(db::Tx& tx, const ItemFacts& item, ItemId variant) {
    const auto routing = tx.find<RoutingId>(R"sql(
        select routing_id from routing where item_id = $1 and revision = $2 and alternate = '' and state = 'released'
    )sql", item.itemId, revisionInForce(tx, item.itemId, today(tx)));
    if (!routing) return;
    const auto copy = copyOperations(tx, *routing, variant, theItem(tx, variant).revision, "");
    db::Reasons reasons;
    checkReleasable(tx, theRouting(tx, copy), reasons);
    reasons.throwIfAny();
    markReleased(tx, copy);
}

// At standard cost stock has no value without one: what its parts and its time cost, site by site.
void setRolledCost(db::Tx& tx, ItemId variant) {
    const auto standard = tx.find<std::int64_t>(R"sql(
        select 1 from item i join item_category c on c.item_category_id = i.item_category_id
        where i.item_id = $1 and c.costing = 'standard'
    )sql", variant);
    if (!standard) return;
    for (const auto site : tx.all<SiteId>(R"sql(select site_id from site order by site_id)sql")) {
        const auto rolled = rollUp(tx, variant, site, calendar::siteToday(tx, site));
        if (rolled.complete)
            inventory::setCost(tx, {variant, "", site, {}, Price{rolled.total(), ledger::bookCurrency(tx)}});
    }
}

}  // namespace

void check(const db::Read& read, const MakeVariant& args, db::Reasons& reasons) {
    const auto item = checkItem(read, args.item, reasons);
    if (!item) return;
    const auto answers = answersOf(read, args);
    const bool foreign = std::ranges::any_of(answers, [&](const Answer& a) { return a.itemId != args.item; });
    if (foreign || answers.size() != args.values.size())
        return reasons.add("engineering.bom.option", "{item} has no such option. Choose one of its own.",
                           {{"item", item->number}}, "values");
    checkQuestions(read, *item, answers, reasons);
    checkRules(read, args.item, answers, reasons);
    if (!wideBill(read, *item))
        reasons.add("engineering.variant.bill",
                    "{item} has no released bill of material for the revision in force to pick from. Release it first.",
                    {{"item", item->number}}, "item");
    if (reasons.any() || variantWith(read, args.item, answers)) return;
    inventory::check(read, itemFor(read, args, *item, answers), reasons);
}

VariantMade makeVariant(db::Tx& tx, const MakeVariant& args) {
    const auto item = theItem(tx, args.item);
    const auto answers = answersOf(tx, args);
    if (const auto known = variantWith(tx, args.item, answers))
        return {*known, theItem(tx, *known).number, false, {}};
    const auto made = itemFor(tx, args, item, answers);
    const auto variant = inventory::add(tx, made).item;
    for (const auto& answer : answers)
        tx.run(R"sql(
            insert into variant_value (item_id, configurable_id, option_value_id) values ($1, $2, $3)
        )sql", variant, args.item, answer.optionValueId);
    const auto bom = pickLines(tx, wideBill(tx, item).value(), variant);
    db::Reasons reasons;
    checkReleasable(tx, theBill(tx, bom), reasons);
    reasons.throwIfAny();
    markReleased(tx, bom);
    copyRoutingOf(tx, item, variant);
    setRolledCost(tx, variant);
    return {variant, made.number, true, bom};
}

}  // namespace engineering
