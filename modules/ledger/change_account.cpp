#include "database/search.h"
#include "ledger/checks.h"

namespace ledger {

void check(const db::Read& read, const ChangeAccount& args, db::Reasons& reasons) {
    const auto account = accountRecord(read, args.account);
    if (args.version != account.version) {
        const auto who = read.find<std::string>(R"sql(
            select a.actor from history h join action_log a on a.log_id = h.log_id
            where h.table_name = 'account' and h.row_id = $1 order by h.history_id desc limit 1
        )sql", args.account);
        reasons.add("ledger.record.stale",
                    "{what} was changed by {who} since you opened it. Look at the new values and save again.",
                    {{"what", account.number}, {"who", who.value_or("somebody")}}, "version");
    }
    if (args.name) checkText(reasons, "name", *args.name);
    if (args.state != AccountUse::closed) return;
    const auto balance = read.one<Money>(R"sql(
        select coalesce(cast(sum(debit - credit) as bigint), 0) as amount from account_balance where account_id = $1
    )sql", args.account);
    if (balance != Money{})
        reasons.add("ledger.account.balance",
                    "The account {number} has a balance of {balance}. Post it to another account first.",
                    {{"number", account.number}, {"balance", Amount{balance, bookCurrency(read)}}}, "state");
    const auto ruled = read.all<std::string>(R"sql(
        select event from posting_rule where account_id = $1 order by event limit 1
    )sql", args.account);
    if (!ruled.empty())
        reasons.add("ledger.account.ruled",
                    "The posting rule of '{event}' names the account {number}. Change the rule first.",
                    {{"event", ruled.front()}, {"number", account.number}}, "state");
}

AccountState change(db::Tx& tx, const ChangeAccount& args) {
    const AccountState changed{args.account, tx.make<std::int64_t>(R"sql(
        update account set name = coalesce($2, name), state = coalesce($3, state), version = version + 1
        where account_id = $1 returning version
    )sql", args.account, args.name, args.state)};
    if (args.name) db::indexWords(tx, "account", args.account.number);
    return changed;
}

}  // namespace ledger
