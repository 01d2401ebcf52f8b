#include <algorithm>
#include <set>

#include "engineering/bill_rules.h"
#include "engineering/life_cycle.h"
#include "engineering/serial.h"
#include "inventory/stock.h"

namespace engineering {
namespace {

constexpr int highestNo = 1'000'000;

bool isProduct(const BomLine& line) {
    return line.kind == LineKind::co_product || line.kind == LineKind::by_product;
}

// The line's number, said or counted on from the line before.
std::vector<int> numbersOf(const std::vector<BomLine>& lines) {
    std::vector<int> all;
    for (int last = 0; const auto& line : lines) all.push_back(last = line.lineNo.value_or(last / 10 * 10 + 10));
    return all;
}

// The item and everything it goes into, on any level, whatever the day and the revision.
std::vector<ItemId> above(const db::Read& read, ItemId item) {
    return read.all<ItemId>(R"sql(
        with recursive above(item_id) as (
            select cast($1 as bigint)
            union
            select b.item_id
            from above a join bom_line l on l.item_id = a.item_id join bom b on b.bom_id = l.bom_id
            where l.kind in ('component', 'phantom')
        )
        select item_id from above
    )sql", item);
}

void checkSpan(const BomLine& line, Date from, const std::string& at, db::Reasons& reasons) {
    if (line.validTo && *line.validTo < from)
        reasons.add("engineering.bom.days",
                    "The line would end on {to}, before it begins. Give a later last day.",
                    {{"to", *line.validTo}}, at + "validTo");
    for (const auto* serial : {&line.serialFrom, &line.serialTo})
        checkOptionalText(reasons, at + (serial == &line.serialFrom ? "serialFrom" : "serialTo"), *serial, 60);
    if (!line.serialFrom.empty() && !line.serialTo.empty() && compareSerials(line.serialTo, line.serialFrom) < 0)
        reasons.add("engineering.bom.serials",
                    "Serial {to} comes before {from}, so the line would hold for none. Give a later one.",
                    {{"from", line.serialFrom}, {"to", line.serialTo}}, at + "serialTo");
}

void checkShares(const BomLine& line, const std::string& at, db::Reasons& reasons) {
    constexpr Percent mostScrap = percent(90);
    if (line.scrap && (*line.scrap < Percent{} || *line.scrap > mostScrap))
        reasons.add("engineering.bom.scrap", "An allowance lies between 0 % and 90 %, so {scrap} cannot be.",
                    {{"scrap", *line.scrap}}, at + "scrap");
    if (line.costShare && (*line.costShare < Percent{} || *line.costShare >= percent(100)))
        reasons.add("engineering.bom.share",
                    "A share of the cost lies between 0 % and less than 100 %, so {share} cannot be.",
                    {{"share", *line.costShare}}, at + "costShare");
    if (line.costShare && *line.costShare > Percent{} && !isProduct(line))
        reasons.add("engineering.bom.share_of_part",
                    "Only what comes out beside the item carries a share of the cost. Leave it out, or make the line a "
                    "co-product.",
                    {}, at + "costShare");
    if (isProduct(line) && line.scrap && *line.scrap > Percent{})
        reasons.add("engineering.bom.scrap_of_product",
                    "An allowance is for what goes in, not for what comes out. Leave it out.", {}, at + "scrap");
}

// Whether two lines can ever hold at once: their days and their serials meet.
bool meet(const BomLine& a, const BomLine& b, Date day) {
    const auto ends = [](const BomLine& first, Date from) { return first.validTo && *first.validTo < from; };
    if (ends(a, b.validFrom.value_or(day)) || ends(b, a.validFrom.value_or(day))) return false;
    const auto before = [](const BomLine& first, const BomLine& then) {
        return !first.serialTo.empty() && !then.serialFrom.empty() &&
               compareSerials(first.serialTo, then.serialFrom) < 0;
    };
    return !before(a, b) && !before(b, a);
}

// Each place once among the lines that hold together, and as many as the quantity says.
void checkDesignators(const std::vector<BomLine>& lines, std::size_t i, const std::optional<Quantity>& quantity, Date day,
                      const std::string& at, db::Reasons& reasons) {
    const auto& line = lines[i];
    checkOptionalText(reasons, at + "designators", line.designators, 1000);
    const auto places = designatorsIn(line.designators);
    std::set<std::string> used;
    for (std::size_t k = 0; k < i; ++k)
        if (meet(lines[k], line, day))
            for (auto& place : designatorsIn(lines[k].designators)) used.insert(std::move(place));
    for (const auto& place : places)
        if (!used.insert(place).second)
            reasons.add("engineering.bom.designator",
                        "{place} is named twice, and one place holds one part. Name each place once.",
                        {{"place", place}}, at + "designators");
    if (!places.empty() && quantity && *quantity != tl::quantity(static_cast<std::int64_t>(places.size())))
        reasons.add("engineering.bom.designators",
                    "{count} places are named, but the quantity is {quantity}. Make them agree.",
                    {{"count", static_cast<std::int64_t>(places.size())}, {"quantity", *quantity}}, at + "designators");
}

void checkNumbers(const std::vector<BomLine>& lines, db::Reasons& reasons) {
    std::set<int> used;
    const auto numbers = numbersOf(lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (numbers[i] < 1 || numbers[i] > highestNo)
            reasons.add("engineering.bom.line_no", "A line's number lies between 1 and 1,000,000, so {no} cannot be.",
                        {{"no", std::int64_t{numbers[i]}}}, rowField("lines", i, "lineNo"));
        else if (!used.insert(numbers[i]).second)
            reasons.add("engineering.bom.line_twice", "There are two lines {no}. Give each its own number.",
                        {{"no", std::int64_t{numbers[i]}}}, rowField("lines", i, "lineNo"));
        if (lines[i].opNo && (*lines[i].opNo < 1 || *lines[i].opNo > highestNo))
            reasons.add("engineering.operation.no", "An operation's number lies between 1 and 1,000,000, so {no} cannot be.",
                        {{"no", std::int64_t{*lines[i].opNo}}}, rowField("lines", i, "opNo"));
    }
}

void checkPartRevision(const db::Read& read, const BomLine& line, const ItemFacts& part, const std::string& at,
                       db::Reasons& reasons) {
    checkRevision(reasons, at + "revision", line.revision);
    if (!line.revision.empty() && !read.find<ItemRevisionId>(R"sql(
            select item_revision_id from item_revision where item_id = $1 and revision = $2
        )sql", line.item, line.revision))
        reasons.add("engineering.revision.unknown", "{item} has no revision {revision}. Choose one it has, or add it first.",
                    {{"item", part.number}, {"revision", line.revision}}, at + "revision");
}

// A number that substitutes or options name must be a line's; of which kind it is.
const BomLine* lineNamed(const std::vector<BomLine>& lines, int no) {
    const auto numbers = numbersOf(lines);
    const auto found = std::ranges::find(numbers, no);
    return found == numbers.end() ? nullptr : &lines[static_cast<std::size_t>(found - numbers.begin())];
}

void refuseLine(int no, const std::string& field, db::Reasons& reasons) {
    reasons.add("engineering.bom.line_none", "There is no line {no} in this bill of material. Name one of its lines.",
                {{"no", std::int64_t{no}}}, field);
}

void checkSubstitutes(const db::Read& read, const ItemFacts& made, const std::vector<BomLine>& lines,
                      const std::vector<LineSubstitute>& substitutes, const std::vector<ItemId>& over,
                      db::Reasons& reasons) {
    for (std::size_t i = 0; i < substitutes.size(); ++i) {
        const auto& substitute = substitutes[i];
        const auto part = checkItem(read, substitute.item, reasons, rowField("substitutes", i, "item"));
        const auto* line = lineNamed(lines, substitute.line);
        if (line == nullptr || isProduct(*line)) {
            refuseLine(substitute.line, rowField("substitutes", i, "line"), reasons);
            continue;
        }
        if (!part) continue;
        if (substitute.item == line->item)
            reasons.add("engineering.bom.substitute", "{part} is the component itself. Name another item.",
                        {{"part", part->number}}, rowField("substitutes", i, "item"));
        if (std::ranges::find(over, substitute.item) != over.end())
            reasons.add("engineering.bom.cycle",
                        "{part} is {item} itself or made with it, so it cannot be a part of it. "
                        "Take the line out.",
                        {{"part", part->number}, {"item", made.number}}, rowField("substitutes", i, "item"));
    }
}

void checkOptions(const db::Read& read, const ItemFacts& made, const std::vector<BomLine>& lines,
                  const std::vector<LineOption>& options, db::Reasons& reasons) {
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (lineNamed(lines, options[i].line) == nullptr)
            refuseLine(options[i].line, rowField("options", i, "line"), reasons);
        const auto of = read.find<ItemId>(R"sql(
            select g.item_id from option_value v join option_group g on g.option_group_id = v.option_group_id
            where v.option_value_id = $1
        )sql", options[i].value);
        if (!of || *of != made.itemId)
            reasons.add("engineering.bom.option", "{item} has no such option. Choose one of its own.",
                        {{"item", made.number}}, rowField("options", i, "value"));
        for (std::size_t k = 0; k < i; ++k)
            if (options[k].line == options[i].line && options[k].value == options[i].value)
                reasons.add("engineering.bom.option_twice", "Line {no} has this option already. Name it once.",
                            {{"no", std::int64_t{options[i].line}}}, rowField("options", i, "value"));
    }
}

}  // namespace

std::vector<std::string> designatorsIn(std::string_view text) {
    std::vector<std::string> all;
    while (!text.empty()) {
        const auto comma = std::min(text.find(','), text.size());
        auto place = text.substr(0, comma);
        text.remove_prefix(std::min(comma + 1, text.size()));
        while (place.starts_with(' ')) place.remove_prefix(1);
        while (place.ends_with(' ')) place.remove_suffix(1);
        if (!place.empty()) all.emplace_back(place);
    }
    return all;
}

void checkYield(const std::optional<Percent>& yield, db::Reasons& reasons) {
    if (yield && (*yield <= Percent{} || *yield > percent(100)))
        reasons.add("engineering.bom.yield",
                    "What comes out good is more than 0 % and at most 100 % of what is started, so {yield} cannot be.",
                    {{"yield", *yield}}, "yield");
}

void checkLines(const db::Read& read, const ItemFacts& made, const std::vector<BomLine>& lines,
                const std::vector<LineSubstitute>& substitutes, const std::vector<LineOption>& options,
                db::Reasons& reasons) {
    const auto over = above(read, made.itemId);
    const auto day = today(read);
    Percent shares;
    checkNumbers(lines, reasons);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& line = lines[i];
        const auto at = rowField("lines", i, "");
        const auto part = checkItem(read, line.item, reasons, at + "item");
        if (!part) continue;
        if ((!isProduct(line) && std::ranges::find(over, line.item) != over.end()) || line.item == made.itemId)
            reasons.add("engineering.bom.cycle",
                        "{part} is {item} itself or made with it, so it cannot be a part of it. "
                        "Take the line out.",
                        {{"part", part->number}, {"item", made.number}}, at + "item");
        checkPartRevision(read, line, *part, at, reasons);
        checkSpan(line, line.validFrom.value_or(day), at, reasons);
        checkShares(line, at, reasons);
        const auto quantity = inventory::checkQuantity(read, line.item, line.quantity, reasons, at + "quantity");
        checkDesignators(lines, i, quantity, day, at, reasons);
        if (line.costShare && enterable(line.costShare->millionths)) shares.millionths += line.costShare->millionths;
    }
    if (shares >= percent(100))
        reasons.add("engineering.bom.shares",
                    "What comes out beside {item} would carry {shares} of the cost, and nothing would be left for {item}. "
                    "Give less than 100 % in all.",
                    {{"item", made.number}, {"shares", shares}}, "lines");
    checkSubstitutes(read, made, lines, substitutes, over, reasons);
    checkOptions(read, made, lines, options, reasons);
}

void writeLines(db::Tx& tx, BomId bom, const std::vector<BomLine>& lines, const std::vector<LineSubstitute>& substitutes,
                const std::vector<LineOption>& options) {
    const auto numbers = numbersOf(lines);
    const auto day = today(tx);
    const auto orNull = [](const std::string& text) { return text.empty() ? std::nullopt : std::optional{text}; };
    std::vector<BomLineId> ids;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& line = lines[i];
        ids.push_back(tx.make<BomLineId>(R"sql(
            insert into bom_line (bom_id, line_no, kind, item_id, revision, quantity, scrap, op_no, backflush, cost_share,
                                  designators, valid_from, valid_to, serial_from, serial_to)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning bom_line_id
        )sql", bom, numbers[i], line.kind.value_or(LineKind::component), line.item, line.revision,
            inventory::toStock(tx, line.item, line.quantity), line.scrap.value_or(Percent{}), line.opNo, line.backflush,
            line.costShare.value_or(Percent{}), line.designators, line.validFrom.value_or(day), line.validTo,
            orNull(line.serialFrom), orNull(line.serialTo)));
    }
    const auto idOf = [&](int no) {
        return ids[static_cast<std::size_t>(std::ranges::find(numbers, no) - numbers.begin())];
    };
    for (int priority = 0; const auto& substitute : substitutes) {
        const auto ratio = substitute.ratio.value_or(Ratio{});
        tx.run(R"sql(
            insert into bom_substitute (bom_line_id, priority, item_id, numerator, denominator) values ($1, $2, $3, $4, $5)
        )sql", idOf(substitute.line), ++priority, substitute.item, ratio.numerator, ratio.denominator);
    }
    for (const auto& option : options)
        tx.run(R"sql(
            insert into bom_line_option (bom_line_id, option_value_id) values ($1, $2)
        )sql", idOf(option.line), option.value);
}

}  // namespace engineering
