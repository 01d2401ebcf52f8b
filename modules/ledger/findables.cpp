// What can be found of the books: accounts and entries.
#include "database/search.h"
#include "ledger/ledger.h"

namespace ledger {
namespace {

constexpr const char* accountById = R"sql(
    select account_id as record_id, number, name, state from account where account_id = $1
)sql";

}  // namespace

void addFindables(db::Actions& actions) {
    static const db::Findable account{
        .kind = "account",
        .title = "Account",
        .right = "ledger.see",
        .byPrefix = R"sql(
            select account_id as record_id, number, name, state, number as found_by from account
            where number >= $1 and number < $2 order by number limit $3
        )sql",
        .byId = accountById,
        .words = "account",
        .byWords = accountById};
    static const db::Findable entry{
        .kind = "journal entry",
        .title = "Journal entry",
        .right = "ledger.see",
        .byPrefix = R"sql(
            select journal_entry_id as record_id, number, text as name, '' as state, number as found_by
            from journal_entry where number >= $1 and number < $2 order by number limit $3
        )sql",
        .byId = R"sql(
            select journal_entry_id as record_id, number, text as name, '' as state
            from journal_entry where journal_entry_id = $1
        )sql"};
    actions.addFindable(account);
    actions.addFindable(entry);
}

}  // namespace ledger
