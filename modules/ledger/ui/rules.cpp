// Which account an event posts to, for which items.
#include "app/desk/words.h"
#include "ledger/ui/choices.h"
#include "ledger/ui/screens.h"

namespace ledger {
namespace {

using Rows = std::vector<desk::TableRow>;

struct RuleRow {
    std::int64_t id = 0, account = 0;
    std::string event, category, categoryName, number, name;
};
BOOST_DESCRIBE_STRUCT(RuleRow, (), (id, account, event, category, categoryName, number, name))

desk::TableContents readRules(const db::Read& read, const QJsonObject&) {
    desk::TableContents out;
    for (const auto& r : read.all<RuleRow>(R"sql(
             select r.posting_rule_id as id, r.account_id as account, r.event, coalesce(c.code, '') as category,
                    coalesce(c.name, '') as category_name, a.number, a.name
             from posting_rule r join account a on a.account_id = r.account_id
             left join item_category c on c.item_category_id = r.item_category_id
             order by r.event, c.code nulls first limit 2000
         )sql"))
        out.rows.push_back(
            {.cells = {{.text = eventShown(r.event)},
                       {.text = desk::text(r.event), .muted = true},
                       {.text = r.category.empty() ? desk::say("all others") : desk::text(r.category + "  " + r.categoryName),
                        .muted = r.category.empty()},
                       {.text = desk::text(r.number)},
                       {.text = desk::text(r.name)}},
             .key = r.id,
             .opens = {"account", r.account},
             .data = {{"event", desk::text(r.event)}, {"category", desk::text(r.category)}, {"account", static_cast<qint64>(r.account)}}});
    return out;
}

void setRule(desk::Desk& desk, const QJsonObject& row) {
    desk.read<Choices>(&desk, categoryChoices, [&desk, row](Choices categories) {
        Choices events_;
        for (const auto event : events) events_.emplace_back(desk::text(event), eventShown(std::string{event}));
        QJsonObject preset;
        for (const char* name : {"event", "category", "account"})
            if (row.contains(name) && row[name] != QJsonValue{""}) preset[name] = row[name];
        desk::showForm(desk, {.action = "ledger.setPostingRule",
                              .title = "Where an event posts to",
                              .verb = "Set rule",
                              .fields = {choiceOf("event", "Event", std::move(events_)),
                                         choiceOf("category", "For items of", std::move(categories), true),
                                         {.argument = "account", .label = "Account"}},
                              .preset = preset});
    });
}

}  // namespace

QString eventShown(const std::string& event) { return desk::wordOf("event." + event); }

desk::TableKind rulesTable() {
    return {.title = "Posting rules",
            .columns = {{.title = "Event", .width = 240},
                        {.title = "Word", .width = 130},
                        {.title = "For items of", .width = 220},
                        {.title = "Account", .width = 110},
                        {.title = "Name", .width = 0}},
            .tables = {"posting_rule", "account"},
            .read = readRules,
            .actions = {{.title = "Set rule…",
                         .right = "ledger.setPostingRule",
                         .keys = "Ctrl+N",
                         .icon = "plus",
                         .main = true,
                         .needsRow = false,
                         .run = [](desk::Desk& desk, const Rows&, const QJsonObject&) { setRule(desk, {}); }},
                        {.title = "Change…",
                         .right = "ledger.setPostingRule",
                         .keys = "Ctrl+E",
                         .run = [](desk::Desk& desk, const Rows& rows, const QJsonObject&) { setRule(desk, rows.front().data); }}},
            .empty = "No posting rules yet: nothing can be posted before they are set."};
}

}  // namespace ledger
