// What is asked of a thing that comes in variants, its rules, its wide bill, and the variants there are.
#include "engineering/life_cycle.h"
#include "engineering/ui/variants.h"
#include "inventory/stock.h"

namespace engineering::ui {
namespace {

struct AnswerRow {
    std::int64_t question = 0, answer = 0;
    std::string questionCode, questionName, code, name;
    bool required = false;
};
BOOST_DESCRIBE_STRUCT(AnswerRow, (), (question, answer, questionCode, questionName, code, name, required))

struct RuleRow {
    std::int64_t with = 0, other = 0;
    bool excludes = false;
};
BOOST_DESCRIBE_STRUCT(RuleRow, (), (with, other, excludes))

struct LineRow {
    std::int64_t line = 0, item = 0;
    int lineNo = 0;
    std::string number, name, unit;
    Quantity quantity;
    std::optional<std::int64_t> question, answer;
};
BOOST_DESCRIBE_STRUCT(LineRow, (), (line, item, lineNo, number, name, unit, quantity, question, answer))

struct NamedRow {
    std::string number, name;
};
BOOST_DESCRIBE_STRUCT(NamedRow, (), (number, name))

struct MadeRow {
    std::int64_t item = 0;
    std::string number, name, answer;
};
BOOST_DESCRIBE_STRUCT(MadeRow, (), (item, number, name, answer))

void addQuestions(const db::Read& read, std::int64_t item, Configurable& all) {
    for (const auto& row : read.all<AnswerRow>(R"sql(
             select g.option_group_id as question, coalesce(v.option_value_id, 0) as answer, g.code as question_code, g.name as question_name,
                    coalesce(v.code, '') as code, coalesce(v.name, '') as name, g.required
             from option_group g left join option_value v on v.option_group_id = g.option_group_id
             where g.item_id = $1 order by g.option_group_id, v.option_value_id nulls first
         )sql", item)) {
        if (all.questions.empty() || all.questions.back().id != row.question)
            all.questions.push_back({.id = row.question, .code = row.questionCode, .name = row.questionName, .required = row.required, .answers = {}});
        if (row.answer != 0) all.questions.back().answers.push_back({.id = row.answer, .code = row.code, .name = row.name});
    }
    for (const auto& row : read.all<RuleRow>(R"sql(
             select r.with_value_id as "with", r.other_value_id as other, case when r.kind = 'excludes' then 1 else 0 end as excludes
             from option_group g join option_value v on v.option_group_id = g.option_group_id
             join option_rule r on r.with_value_id = v.option_value_id where g.item_id = $1 order by r.option_rule_id
         )sql", item))
        all.rules.push_back({.with = row.with, .other = row.other, .excludes = row.excludes});
}

constexpr std::int64_t mostCost = 1'000'000'000'000'000;  // millionths: a thousand of them add up

std::optional<UnitPrice> costIn(const std::optional<UnitPrice>& each, Quantity quantity) {
    if (!each) return {};
    try {
        const UnitPrice all{mulDiv(each->millionths, quantity.millionths, 1'000'000, Rounding::HalfAwayFromZero)};
        return all.millionths > mostCost ? std::nullopt : std::optional{all};
    } catch (const db::Refusal&) {
        return {};
    }
}

// The wide bill of the revision in force: of each line the answers that put it in.
void addLines(const db::Read& read, std::int64_t item, bool costs, Configurable& all) {
    const auto on = today(read);
    const auto site = read.find<SiteId>(R"sql(select site_id from site order by site_id limit 1)sql");
    std::int64_t last = 0;
    for (const auto& row : read.all<LineRow>(R"sql(
             select l.bom_line_id as line, l.item_id as item, l.line_no, i.number, i.name, u.code as unit, l.quantity,
                    v.option_group_id as question, c.option_value_id as answer
             from bom b join bom_line l on l.bom_id = b.bom_id join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id
             left join bom_line_option c on c.bom_line_id = l.bom_line_id
             left join option_value v on v.option_value_id = c.option_value_id
             where b.item_id = $1 and b.revision = $2 and b.alternate = '' and b.state = 'released'
             order by l.line_no, l.bom_line_id, c.bom_line_option_id nulls first
         )sql", item, revisionInForce(read, ItemId{item}, on))) {
        if (row.line != std::exchange(last, row.line)) {
            all.lines.push_back({.lineNo = row.lineNo, .item = row.item, .number = row.number, .name = row.name, .unit = row.unit, .quantity = row.quantity, .cost = {}, .only = {}});
            if (costs && site) all.lines.back().cost = costIn(inventory::unitCost(read, ItemId{row.item}, *site, on), row.quantity);
        }
        if (row.question && row.answer) all.lines.back().only[*row.question].insert(*row.answer);
    }
}

}  // namespace

bool takes(const WideLine& line, const std::map<std::int64_t, std::int64_t>& chosen) {
    for (const auto& [question, answers] : line.only) {
        const auto given = chosen.find(question);
        if (given == chosen.end() || !answers.contains(given->second)) return false;
    }
    return true;
}

Configurable configurableOf(const db::Read& read, std::int64_t item, bool costs) {
    Configurable all;
    const auto named = read.find<NamedRow>(R"sql(select number, name from item where item_id = $1)sql", item);
    if (!named) return all;
    all.item = item;
    all.number = named->number;
    all.name = named->name;
    addQuestions(read, item, all);
    addLines(read, item, costs, all);
    for (const auto& row : read.all<MadeRow>(R"sql(
             select x.item_id as item, i.number, i.name, g.name || ': ' || v.name as answer
             from variant_value x join item i on i.item_id = x.item_id
             join option_value v on v.option_value_id = x.option_value_id
             join option_group g on g.option_group_id = v.option_group_id
             where x.configurable_id = $1 order by i.number, i.item_id, g.option_group_id limit 4000
         )sql", item)) {
        if (all.variants.empty() || all.variants.back().item != row.item) all.variants.push_back({.item = row.item, .number = row.number, .name = row.name, .answers = row.answer});
        else all.variants.back().answers += ", " + row.answer;
    }
    return all;
}

}  // namespace engineering::ui
