// The accounts with what stands on them, by kind.
#include "ledger/ui/screens.h"

namespace ledger {
namespace {

struct AccountRow {
    std::int64_t account = 0, version = 0;
    std::string number, name, kind, control, state;
    Money debit, credit;
};
BOOST_DESCRIBE_STRUCT(AccountRow, (), (account, version, number, name, kind, control, state, debit, credit))

const char* groupTitle(const std::string& kind) {
    if (kind == "asset") return "Assets";
    if (kind == "liability") return "Liabilities";
    if (kind == "equity") return "Equity";
    return kind == "income" ? "Income" : "Expenses";
}

QString controlShown(const std::string& control) {
    if (control == "stock") return desk::say("Stock");
    if (control == "receivable") return desk::say("Receivables");
    if (control == "payable") return desk::say("Payables");
    if (control == "wip") return desk::say("Work in process");
    return {};
}

desk::TableContents readAccounts(const db::Read& read, const QJsonObject&) {
    const auto book = bookCurrency(read);
    desk::TableContents out;
    std::string kind;
    for (const auto& a : read.all<AccountRow>(R"sql(
             select a.account_id as account, a.version, a.number, a.name, a.kind, a.control, a.state,
                    coalesce(b.debit, 0) as debit, coalesce(b.credit, 0) as credit
             from account a
             left join (select account_id, cast(sum(debit) as bigint) as debit, cast(sum(credit) as bigint) as credit
                        from account_balance group by account_id) b on b.account_id = a.account_id
             order by case a.kind when 'asset' then 1 when 'liability' then 2 when 'equity' then 3 when 'income' then 4 else 5 end,
                      a.number limit 3000
         )sql")) {
        if (a.kind != kind) {
            kind = a.kind;
            out.rows.push_back({.cells = {{}, {.text = desk::say(groupTitle(kind))}}, .strong = true});
        }
        const auto balance = a.debit - a.credit;
        out.rows.push_back({.cells = {{.text = desk::text(a.number)},
                                      {.text = desk::text(a.name)},
                                      {.text = controlShown(a.control), .muted = true},
                                      {.text = desk::shown(a.debit, book), .muted = true},
                                      {.text = desk::shown(a.credit, book), .muted = true},
                                      {.text = desk::shown(balance, book)},
                                      {.text = a.state == "closed" ? desk::say("Closed") : QString{}, .chip = true}},
                            .key = a.account,
                            .opens = {"account", a.account},
                            .data = {{"account", static_cast<qint64>(a.account)},
                                     {"version", static_cast<qint64>(a.version)},
                                     {"name", desk::text(a.name)},
                                     {"number", desk::text(a.number)},
                                     {"state", desk::text(a.state)}}});
    }
    return out;
}

}  // namespace

void changeAccount(desk::Desk& desk, const QJsonObject& row) {
    desk::showForm(desk,
                   {.action = "ledger.changeAccount",
                    .title = "Change account",
                    .verb = "Save",
                    .fields = {{.argument = "account", .hidden = true},
                               {.argument = "version", .hidden = true},
                               {.argument = "name", .label = "Name"},
                               {.argument = "state",
                                .label = "State",
                                .hint = "Only an account without a balance and without a posting rule is closed."}},
                    .preset = {{"account", row["account"]}, {"version", row["version"]}, {"name", row["name"]}, {"state", row["state"]}},
                    .staleTable = "account"});
}

desk::Chip kindChip(const std::string& kind) {
    using enum desk::Tone;
    if (kind == "asset") return {"asset", "Asset", active};
    if (kind == "liability") return {"liability", "Liability", attention};
    if (kind == "equity") return {"equity", "Equity", neutral};
    if (kind == "income") return {"income", "Income", good};
    return {"expense", "Expense", neutral};
}

desk::TableKind accountsTable() {
    return {.title = "Accounts",
            .columns = {{.title = "Number", .width = 100},
                        {.title = "Name", .width = 0},
                        {.title = "Explained by", .width = 120},
                        {.title = "Debit", .width = 150, .number = true},
                        {.title = "Credit", .width = 150, .number = true},
                        {.title = "Balance", .width = 150, .number = true},
                        {.title = "State", .width = 100}},
            .tables = {"account", "account_balance", "journal_entry"},
            .read = readAccounts,
            .actions = {{.title = "New account",
                         .right = "ledger.addAccount",
                         .keys = "Ctrl+N",
                         .icon = "plus",
                         .main = true,
                         .needsRow = false,
                         .run =
                             [](desk::Desk& desk, const std::vector<desk::TableRow>&, const QJsonObject&) {
                                 desk::showForm(desk, {.action = "ledger.addAccount",
                                                       .title = "New account",
                                                       .verb = "Add account",
                                                       .fields = {{.argument = "number", .label = "Number"},
                                                                  {.argument = "name", .label = "Name"},
                                                                  {.argument = "kind", .label = "Kind"},
                                                                  {.argument = "control",
                                                                   .label = "Explained by",
                                                                   .hint = "Stock, work in process, receivables and payables take no entry by hand."}}});
                             }},
                        {.title = "Change…",
                         .right = "ledger.changeAccount",
                         .keys = "Ctrl+E",
                         .run = [](desk::Desk& desk, const std::vector<desk::TableRow>& rows,
                                   const QJsonObject&) { changeAccount(desk, rows.front().data); }}},
            .empty = "No accounts yet: press Ctrl+N to add the first one."};
}

}  // namespace ledger
