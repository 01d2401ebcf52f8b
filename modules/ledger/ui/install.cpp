// The screens of the books.
#include "app/desk/list_screen.h"
#include "ledger/ui/screens.h"

namespace ledger {

void install(desk::Desk& desk);

namespace {

using desk::Area;

void addScreens(desk::Desk& desk) {
    desk.add({.id = "ledger.accounts",
              .area = Area::finance,
              .title = "Accounts",
              .icon = "ledger",
              .right = "ledger.see",
              .make = desk::tableScreen(accountsTable())});
    desk.add({.id = "ledger.account",
              .area = Area::finance,
              .title = "Account",
              .icon = "ledger",
              .right = "ledger.see",
              .inRail = false,
              .opens = "account",
              .make = desk::cardScreen(accountCard())});
    desk.add({.id = "ledger.journal",
              .area = Area::finance,
              .title = "Journal",
              .icon = "ledger",
              .right = "ledger.see",
              .make = desk::listScreen(journalLook())});
    desk.add({.id = "ledger.entry",
              .area = Area::finance,
              .title = "Journal entry",
              .icon = "ledger",
              .right = "ledger.see",
              .inRail = false,
              .opens = "journal entry",
              .make = desk::cardScreen(entryCard())});
    desk.add({.id = "ledger.trial_balance",
              .area = Area::finance,
              .title = "Trial balance",
              .icon = "chart",
              .right = "ledger.see",
              .make = desk::tableScreen(trialBalanceTable())});
    desk.add({.id = "ledger.post",
              .area = Area::finance,
              .title = "Post by hand",
              .icon = "edit",
              .right = "ledger.post",
              .inRail = false,
              .make = postScreen});
}

void addTables(desk::Desk& desk) {
    desk.add({.id = "ledger.periods",
              .area = Area::finance,
              .title = "Periods",
              .icon = "calendar",
              .right = "ledger.see",
              .make = desk::tableScreen(periodsTable())});
    desk.add({.id = "ledger.tax_codes",
              .area = Area::finance,
              .title = "Tax codes",
              .icon = "percent",
              .right = "ledger.see",
              .inRail = false,
              .make = desk::tableScreen(taxCodesTable())});
    desk.add({.id = "ledger.rates",
              .area = Area::finance,
              .title = "Exchange rates",
              .icon = "swap",
              .right = "ledger.see",
              .inRail = false,
              .make = desk::tableScreen(ratesTable())});
    desk.add({.id = "ledger.rules",
              .area = Area::finance,
              .title = "Posting rules",
              .icon = "settings",
              .right = "ledger.see",
              .inRail = false,
              .make = desk::tableScreen(rulesTable())});
    desk.add({.id = "ledger.currencies",
              .area = Area::finance,
              .title = "Currencies",
              .icon = "money",
              .right = "ledger.see",
              .inRail = false,
              .make = desk::tableScreen(currenciesTable())});
}

}  // namespace

void install(desk::Desk& desk) {
    addScreens(desk);
    addTables(desk);
    desk.add(desk::CommandKind{
        .id = "ledger.post_by_hand", .title = "Post by hand", .right = "ledger.post", .run = [](desk::Desk& d) { d.open("ledger.post"); }});
    desk.addThread("journal entry", entryThread);
    desk.addThread("account", accountThread);
    desk.add(desk::Waiting{.title = "Periods to close",
                           .right = "ledger.closePeriod",
                           .icon = "calendar",
                           .tone = desk::Tone::attention,
                           .count = R"sql(
                               select count(*) from period p where p.state = 'open' and p.ends_on < $1
                               and exists (select 1 from account_balance b where b.period_id = p.period_id)
                           )sql",
                           .screen = "ledger.periods"});
}

}  // namespace ledger
