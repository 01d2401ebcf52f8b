// Segments: customers that have something in common, by rules or as a fixed list, and who belongs to one now.
#include "customers/segments.h"

#include <QJsonArray>

#include "app/desk/list_screen.h"
#include "app/desk/words.h"
#include "customers/ui/market_forms.h"
#include "customers/ui/screens.h"

namespace customers::ui {

using desk::Desk;
using desk::say;
using desk::shown;
using desk::TableRow;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

struct SegmentHead {
    std::string code, name, state;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(SegmentHead, (), (code, name, state, version))

struct RuleRow {
    std::string kind, text;
    bool exclude = false;
    std::optional<int> months;
    std::optional<Money> amount;
    std::optional<std::string> currency, item, category;
    std::optional<std::int64_t> itemId, itemCategoryId;
};
BOOST_DESCRIBE_STRUCT(RuleRow, (), (kind, text, exclude, months, amount, currency, item, category, itemId, itemCategoryId))

std::optional<SegmentHead> segmentHead(const db::Read& read, std::int64_t id) {
    return read.find<SegmentHead>(R"sql(select code, name, state, version from segment where segment_id = $1)sql", id);
}

std::vector<RuleRow> segmentRules(const db::Read& read, std::int64_t id) {
    return read.all<RuleRow>(R"sql(
        select r.kind, r.text, r.exclude, r.months, r.amount, r.currency, i.number as item, g.code as category, r.item_id, r.item_category_id
        from segment_rule r left join item i on i.item_id = r.item_id left join item_category g on g.item_category_id = r.item_category_id
        where r.segment_id = $1 order by r.exclude, r.kind, r.segment_rule_id
    )sql", id);
}

// "bought FG-500 within 12 months"
QString ruleWords(const RuleRow& rule) {
    if (rule.kind == "country") return say("their country is %1").arg(text(rule.text));
    if (rule.kind == "trade") return say("their trade is %1").arg(text(rule.text));
    if (rule.kind == "abc") return say("their class is %1").arg(text(rule.text));
    if (rule.kind == "ordered") return say("ordered within %1 months").arg(rule.months.value_or(0));
    if (rule.kind == "pipeline") return say("open opportunities of %1 or more").arg(shown(Amount{rule.amount.value_or(Money{}), Currency{rule.currency.value_or("")}}));
    const auto what = text(rule.item ? *rule.item : rule.category.value_or(""));
    return rule.months ? say("bought %1 within %2 months").arg(what).arg(*rule.months) : say("ever bought %1").arg(what);
}

QJsonObject ruleJson(const RuleRow& rule) {
    QJsonObject json{{"kind", text(rule.kind)}, {"exclude", rule.exclude}};
    if (!rule.text.empty()) json["text"] = text(rule.text);
    if (rule.months) json["months"] = *rule.months;
    if (rule.amount) json["amount"] = text(toText(Amount{*rule.amount, Currency{rule.currency.value_or("")}}));
    if (rule.itemId) json["item"] = static_cast<qint64>(*rule.itemId);
    if (rule.itemCategoryId) json["category"] = static_cast<qint64>(*rule.itemCategoryId);
    return json;
}

desk::FormLook segmentForm(const QJsonObject& preset) {
    return {.action = "customers.setSegment",
            .title = "Segment",
            .verb = "Keep",
            .fields = {{.argument = "code"},
                       {.argument = "name"},
                       {.argument = "retired", .label = "Not offered to campaigns any more"},
                       {.argument = "version", .hidden = true},
                       {.argument = "rules[].kind", .label = "Who"},
                       {.argument = "rules[].text", .label = "Country, trade or class"},
                       {.argument = "rules[].months"},
                       {.argument = "rules[].amount"},
                       {.argument = "rules[].item"},
                       {.argument = "rules[].category"},
                       {.argument = "rules[].exclude", .label = "Kept out"}},
            .preset = preset,
            .then = [](Desk& d, const QJsonObject& answer) {
                d.toast(say("%1 customers belong to it now.").arg(answer["customers"].toInteger()));
                d.open(desk::Record{"segment", answer["segment"].toInteger()});
            }};
}

void changeSegment(Desk& desk, std::int64_t id) {
    desk.read<std::optional<QJsonObject>>(
        &desk,
        [id](const db::Read& read) -> std::optional<QJsonObject> {
            const auto head = segmentHead(read, id);
            if (!head) return {};
            QJsonArray rules;
            for (const auto& rule : segmentRules(read, id)) rules.append(ruleJson(rule));
            return QJsonObject{{"code", text(head->code)}, {"name", text(head->name)}, {"version", static_cast<qint64>(head->version)},
                               {"retired", head->state == "retired"}, {"rules", rules}};
        },
        [&desk](const std::optional<QJsonObject>& now) {
            if (now) desk::showForm(desk, segmentForm(*now));
        });
}

desk::CardTable membersTable(const db::Read& read, std::int64_t id, bool fixed) {
    desk::CardTable table{.title = "Who belongs to it",
                          .columns = {{.title = "Number", .width = 110}, {.title = "Customer", .width = 0}, {.title = "Country", .width = 90}, {.title = "Trade", .width = 180},
                                      {.title = "Class", .width = 80}, {.title = "Last order", .width = 120}},
                          .rows = {},
                          .empty = "Nobody belongs to it now."};
    if (fixed)
        table.actions = {{.title = "Add customers…", .right = "customers.addToSegment",
                          .run = [id](Desk& d, const TableRow&) {
                              desk::showForm(d, {.action = "customers.addToSegment", .title = "Add customers", .verb = "Add",
                                                 .fields = {{.argument = "segment", .hidden = true}, {.argument = "customers[].customer"}},
                                                 .preset = {{"segment", static_cast<qint64>(id)}}});
                          },
                          .needsRow = false},
                         {.title = "Remove from it", .right = "customers.removeFromSegment", .run = [id](Desk& d, const TableRow& row) {
                              desk::doNow(d, "customers.removeFromSegment",
                                          {{"segment", static_cast<qint64>(id)}, {"customers", QJsonArray{QJsonObject{{"customer", static_cast<qint64>(row.key)}}}}},
                                          say("Removed."));
                          }}};
    for (const auto& one : membersOf(read, SegmentId{id}))
        table.rows.push_back({.cells = {{.text = text(one.number)},
                                        {.text = text(one.name)},
                                        {.text = text(one.country)},
                                        {.text = text(one.trade), .muted = true},
                                        one.abc.empty() ? desk::TableCell{} : desk::TableCell{.text = text(one.abc), .tone = one.abc == "A" ? Tone::good : Tone::neutral, .chip = true},
                                        {.text = one.lastOrderOn ? shown(*one.lastOrderOn) : QString{}}},
                              .key = one.customer.number,
                              .opens = {"customer", one.customer.number}});
    return table;
}

desk::Card readSegment(const db::Read& read, std::int64_t id) {
    desk::Card card;
    const auto head = segmentHead(read, id);
    card.found = head.has_value();
    if (!head) return card;
    const auto rules = segmentRules(read, id);
    card.number = head->code;
    card.name = head->name;
    if (head->state == "retired") card.chips = {{.value = "", .word = "Retired", .tone = Tone::neutral}};
    card.tables = {membersTable(read, id, rules.empty())};
    card.figures = {{.label = "Customers", .value = utf8(desk::shownNumber(static_cast<std::int64_t>(card.tables[0].rows.size())))},
                    {.label = "Members come by", .value = utf8(rules.empty() ? say("a fixed list") : say("by rules"))}};
    QStringList holds, leaves;
    for (const auto& rule : rules) (rule.exclude ? leaves : holds) << ruleWords(rule);
    card.groups = {{"Rules",
                    {{.label = "Belongs", .value = utf8(holds.join("; "))},
                     {.label = "Kept out", .value = utf8(leaves.join("; "))}}}};
    card.parts = {{.title = "Campaigns", .look = {.list = "campaigns", .columns = {"code", "name", "channel", "state", "starts_on", "ends_on", "members", "responded"}, .empty = "No campaign spoke to them yet."},
                   .filters = {{"segment_id", db::How::equals, std::to_string(id)}}}};
    card.buttons = {{.title = "Change…", .right = "customers.setSegment", .keys = "Ctrl+E", .icon = "edit", .main = true, .run = [id](Desk& d) { changeSegment(d, id); }},
                    {.title = "New campaign…", .right = "customers.addCampaign", .keys = "Ctrl+N", .icon = "bell", .run = [id](Desk& d) { desk::showForm(d, newCampaignForm(id)); }}};
    return card;
}

desk::ListLook segmentsLook() {
    return {.list = "segments",
            .columns = {"code", "name", "rules", "listed", "state"},
            .sorts = {{"code", false}},
            .chips = {{"state", {{.value = "active", .word = "Active", .tone = Tone::good}, {.value = "retired", .word = "Retired", .tone = Tone::neutral}}}},
            .widths = {{"code", 130}, {"name", 280}},
            .top = {{.title = "New segment", .right = "customers.setSegment", .run = [](Desk& d) { desk::showForm(d, segmentForm({})); }}},
            .actions = {{.title = "Change…", .right = "customers.setSegment", .keys = "Ctrl+E", .icon = "edit",
                         .run = [](Desk& d, const std::vector<desk::Row>& rows) { changeSegment(d, rows.front().key); }}},
            .empty = "No segments yet. Ctrl+N names the first."};
}

}  // namespace

void addSegments(Desk& desk) {
    using desk::Area;
    desk.add(desk::ScreenKind{.id = "customers.segments", .area = Area::customers, .title = "Segments", .icon = "filter", .right = "customers.see",
                              .make = desk::listScreen(segmentsLook())});
    desk.add(desk::ScreenKind{.id = "customers.segment", .area = Area::customers, .title = "Segment", .icon = "filter", .right = "customers.see", .inRail = false,
                              .opens = "segment",
                              .make = desk::cardScreen({.kind = "segment", .tables = {"segment", "segment_rule", "segment_member", "customer_profile"}, .read = readSegment})});
}

}  // namespace customers::ui
