// What the verbs of ledger ask of what they are given, and of the records they change.
#pragma once
#include "ledger/ledger.h"

namespace ledger {

// "ledger.text.empty", "text.*"
void checkText(db::Reasons&, std::string_view field, std::string_view text, std::size_t most = 200);
// "ledger.code.text": 1 to 20 letters, digits, '-', '_' and '.'.
void checkCode(db::Reasons&, std::string_view field, std::string_view code);
// "ledger.currency.none": the company does not use it.
void checkCurrency(const db::Read&, db::Reasons&, std::string_view field, const Currency&);

struct AccountRecord {
    AccountId id;
    std::string number, name;
    AccountKind kind = AccountKind::asset;
    Control control = Control::none;
    AccountUse state = AccountUse::open;
    std::int64_t version = 0;
};
AccountRecord accountRecord(const db::Read&, AccountId, std::string_view field = "account");  // "ledger.account.none"
void checkOpen(db::Reasons&, const AccountRecord&, std::string_view field);  // "ledger.account.closed"

struct PeriodRecord {
    PeriodId id;
    Date startsOn, endsOn;
    std::string state;
    std::int64_t version = 0;
};
PeriodRecord periodRecord(const db::Read&, PeriodId);  // refuses "ledger.period.unknown"
std::optional<PeriodRecord> periodOf(const db::Read&, Date);
void checkFree(const db::Read&, db::Reasons&, Date from, Date to, std::string_view field);  // "ledger.period.overlap"
PeriodId insertPeriod(db::Tx&, Date from, Date to);

// "ledger.tax.zero": all categories but S, L and M are not taxed.
void checkTaxRate(db::Reasons&, TaxCategory, Percent);

}  // namespace ledger
