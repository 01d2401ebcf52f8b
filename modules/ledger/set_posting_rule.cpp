#include <algorithm>

#include "ledger/checks.h"

namespace ledger {
namespace {

Control controlOf(std::string_view event) {
    if (event == "stock" || event == "quarantine") return Control::stock;
    if (event == "wip") return Control::wip;
    return event == "receivable" ? Control::receivable : Control::none;
}

// Whether stock of the categories that the rule is for stands under the account.
bool holdsStock(const db::Read& read, AccountId account, std::optional<ItemCategoryId> category) {
    return read.find<std::int64_t>(R"sql(
        with recursive within (item_category_id, steps) as (
            select item_category_id, 0 from item_category where coalesce($2, item_category_id) = item_category_id
            union
            select c.item_category_id, within.steps + 1
            from item_category c join within on c.parent_id = within.item_category_id where within.steps < 20
        )
        select 1 as held from stock_value v join item i on i.item_id = v.item_id
        where v.account_id = $1 and (v.quantity <> 0 or v.value <> 0)
          and i.item_category_id in (select item_category_id from within)
        limit 1
    )sql", account, category).has_value();
}

// Whether lots of those categories lie on hold. Without a rule for quarantine their value stands with the free
// stock, and a first rule would look for it where it is not: they could be neither released nor scrapped.
bool holdsHeld(const db::Read& read, std::optional<ItemCategoryId> category) {
    return read.find<std::int64_t>(R"sql(
        with recursive within (item_category_id, steps) as (
            select item_category_id, 0 from item_category where coalesce($1, item_category_id) = item_category_id
            union
            select c.item_category_id, within.steps + 1
            from item_category c join within on c.parent_id = within.item_category_id where within.steps < 20
        )
        select 1 as held from stock_balance b
        join lot t on t.lot_id = b.lot_id and t.on_hold = 1
        join item i on i.item_id = b.item_id
        where i.item_category_id in (select item_category_id from within)
        limit 1
    )sql", category).has_value();
}

// Whether something that is being made stands under the account: orders post where the rule says, so what is in
// process would leave another account than it came to.
bool holdsWork(const db::Read& read, std::optional<ItemCategoryId> category) {
    return read.find<std::int64_t>(R"sql(
        with recursive within (item_category_id, steps) as (
            select item_category_id, 0 from item_category where coalesce($1, item_category_id) = item_category_id
            union
            select c.item_category_id, within.steps + 1
            from item_category c join within on c.parent_id = within.item_category_id where within.steps < 20
        )
        select 1 as held from work_order w join item i on i.item_id = w.item_id
        where w.state in ('planned', 'released', 'finished') and w.wip <> 0
          and i.item_category_id in (select item_category_id from within)
        limit 1
    )sql", category).has_value();
}

}  // namespace

void check(const db::Read& read, const SetPostingRule& args, db::Reasons& reasons) {
    const auto account = accountRecord(read, args.account);
    checkOpen(reasons, account, "account");
    if (std::ranges::find(events, args.event) == std::end(events)) {
        std::string known;
        for (const auto event : events) known += (known.empty() ? "" : ", ") + std::string{event};
        reasons.add("ledger.rule.event", "Nothing posts as '{event}'. Use one of {known}.",
                    {{"event", db::shown(args.event)}, {"known", known}}, "event");
        return;
    }
    if (args.category && !read.find<std::int64_t>(R"sql(
            select 1 as found from item_category where item_category_id = $1
        )sql", *args.category))
        reasons.add("ledger.rule.category", "There is no such category. Choose one that there is.", {}, "category");
    const auto wanted = controlOf(args.event);
    if (account.control != wanted)
        reasons.add("ledger.rule.control",
                    "'{event}' posts to accounts with the control '{wanted}', and {account} has '{control}'. "
                    "Choose another account.",
                    {{"event", args.event},
                     {"wanted", boost::describe::enum_to_string(wanted, "?")},
                     {"account", account.number},
                     {"control", boost::describe::enum_to_string(account.control, "?")}},
                    "account");
    const auto before = accountIfAny(read, args.event, args.category);
    if (wanted == Control::stock && before && *before != args.account && holdsStock(read, *before, args.category))
        reasons.add("ledger.rule.stocked",
                    "Stock is valued under {account}, which the rule names now. Use the stock up first.",
                    {{"account", accountRecord(read, *before).number}}, "account");
    if (wanted == Control::wip && before && *before != args.account && holdsWork(read, args.category))
        reasons.add("ledger.rule.in_process",
                    "Work in process stands under {account}, which the rule names now. Close those work orders first.",
                    {{"account", accountRecord(read, *before).number}}, "account");
    if (args.event == "quarantine" && !before && holdsHeld(read, args.category))
        reasons.add("ledger.rule.held",
                    "Lots of these items are on hold, valued with the free stock. "
                    "Release them before this rule is set.",
                    {}, "event");
}

PostingRuleSet setPostingRule(db::Tx& tx, const SetPostingRule& args) {
    // The table's unique key does not see two rules without a category as equal.
    const auto changed = tx.run(R"sql(
        update posting_rule set account_id = $3 where event = $1 and coalesce(item_category_id, 0) = $2
    )sql", args.event, args.category.value_or(ItemCategoryId{}), args.account);
    if (changed == 0)
        tx.run(R"sql(
            insert into posting_rule (event, item_category_id, account_id) values ($1, $2, $3)
        )sql", args.event, args.category, args.account);
    return {args.account};
}

}  // namespace ledger
