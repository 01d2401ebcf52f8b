// The books: accounts, periods, currencies, taxes, posting rules, document numbers, and the journal that every
// value ends in.
//
// Amounts are minor units of the book currency unless a currency stands beside them; debit is positive, credit
// negative. A posted entry is never rewritten: a correction, a late cost, a late movement is a new entry that
// names its cause.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "database/action.h"
#include "shared/ids.h"
#include "shared/money.h"

namespace ledger {

using namespace tl;
using db::Date;

// ---------------------------------------------------------------- the journal, for modules that post

// `currency` empty: the book currency, and currencyAmount is `amount`.
struct Line {
    AccountId account;
    Money amount;
    std::optional<PartyId> party{};
    Currency currency{};
    Money currencyAmount{};
};
struct Entry {
    SiteId site;
    Date on;
    std::string documentKind;  // shipment, invoice, payment, receipt, hand ...
    std::optional<std::int64_t> documentId;
    std::string text;
    std::optional<JournalEntryId> cause;  // the entry this one corrects or completes
    std::vector<Line> lines;
};
// Writes the entry, its number (gapless within site and year), its content hash and the accounts' balances.
// Lines of nothing are left out. Refuses what checkPeriod says, "ledger.account.closed", "ledger.account.none";
// an entry whose lines do not add up to nothing, in the book currency and in each other one, is a Fault.
JournalEntryId post(db::Tx&, const Entry&);

// "ledger.period.none" or "ledger.period.closed", where nothing can be posted on that day.
void checkPeriod(const db::Read&, Date, db::Reasons&, std::string_view field);

// SHA-256, hex, over what the journal holds of an entry and its lines; doctor compares it with the one kept (I16).
std::string contentHash(const db::Read&, JournalEntryId);

// ---------------------------------------------------------------- facts

Currency bookCurrency(const db::Read&);

// The account an event posts to: by the rule of the category, of the groups around it, or of none.
// Refuses "ledger.rule.missing".
AccountId accountFor(const db::Read&, std::string_view event, std::optional<ItemCategoryId> = {});
std::optional<AccountId> accountIfAny(const db::Read&, std::string_view event, std::optional<ItemCategoryId> = {});
// What rules can be set for.
inline constexpr std::string_view events[] = {
    "stock",      "quarantine", "cost_of_sales", "receipt", "adjustment", "price_variance",
    "scrap",      "revaluation", "late_cost",    "sales",   "returns",    "freight",
    "output_tax", "receivable", "bank",          "rounding", "exchange",
    "wip",        "labour_absorbed", "overhead_absorbed", "material_usage", "labour_efficiency",
    "overhead_efficiency", "quality_cost"};

// How much of `to` one unit of `from` is worth on that day: the latest rate set for the pair, or the inverse of
// the latest set for the pair turned round, whichever is later; 1 for equal ones. Refuses "ledger.rate.none".
Rate rateOn(const db::Read&, const Currency& from, const Currency& to, Date);
// The rate in force on that day. Refuses "ledger.tax.none".
Percent taxRate(const db::Read&, TaxCodeId, Date);

// The next number of a document: "SO-1", "IN-2026-1"; sites after the first have their code in it, "SO-B-1".
// Kinds: those of next_number.cpp, such as quote, sales_order, shipment, work_order; beginning anew each year and without gaps:
// journal, invoice, credit_note, payment. Take it last in the verb; another kind is a Fault.
std::string nextNumber(db::Tx&, SiteId, std::string_view kind, Date);
// So many of them in one statement: prefix + first, prefix + (first + 1) ...
struct Numbers {
    std::string prefix;
    std::int64_t first = 0;
};
Numbers nextNumbers(db::Tx&, SiteId, std::string_view kind, Date, std::int64_t count);

// ---------------------------------------------------------------- actions

BOOST_DEFINE_ENUM_CLASS(AccountKind, asset, liability, equity, income, expense)
// The sub-ledger that explains an account; such an account takes no entry by hand.
BOOST_DEFINE_ENUM_CLASS(Control, none, stock, receivable, payable, wip)
BOOST_DEFINE_ENUM_CLASS(AccountUse, open, closed)

struct AddAccount {
    std::string number, name;
    AccountKind kind = AccountKind::asset;
    std::optional<Control> control;  // none where absent
};
// What is absent stays. Only an account without a balance and without a posting rule is closed.
struct ChangeAccount {
    AccountId account;
    std::int64_t version = 0;
    std::optional<std::string> name;
    std::optional<AccountUse> state;
};
struct AccountState {
    AccountId account;
    std::int64_t version = 0;
};

// Both days belong to it; periods do not overlap.
struct AddPeriod {
    Date startsOn, endsOn;
};
struct PeriodState {
    PeriodId period;
    std::int64_t version = 0;
};
// The twelve months of a calendar year.
struct OpenYear {
    int year = 0;  // 1900 … 2999
};
struct YearOpened {
    std::vector<PeriodId> periods;
};
// Refused while the value of stock differs from its control accounts ("ledger.period.stock").
struct ClosePeriod {
    PeriodId period;
};
struct ReopenPeriod {
    PeriodId period;
    std::string reason;
};

struct AddCurrency {
    Currency code;
    std::string name;
};
struct CurrencyAdded {
    Currency code;
};
// From that day on; a rate set before for the same day is replaced. `to` is the book currency where absent.
struct SetRate {
    Currency from;
    std::optional<Currency> to;
    Date on;
    Rate rate;
    std::string source;
};
struct RateSet {
    ExchangeRateId rate;
};

// UNCL 5305 as EN 16931 uses it; all but S, L and M have the rate 0.
BOOST_DEFINE_ENUM_CLASS(TaxCategory, S, Z, E, AE, K, G, O, L, M)
struct AddTaxCode {
    std::string code, name;
    TaxCategory category = TaxCategory::S;
    Percent rate;
    Date validFrom;
};
struct SetTaxRate {
    TaxCodeId taxCode;
    Percent rate;
    Date validFrom;
};
struct TaxCodeState {
    TaxCodeId taxCode;
    std::int64_t version = 0;
};

// For one category and what it holds, or for all the rest. Stock, receivable and wip post to their control accounts
// only, the others to none. Refused while stock or work in process stands under the account that the rule named before.
struct SetPostingRule {
    std::string event;
    std::optional<ItemCategoryId> category;
    AccountId account;
};
struct PostingRuleSet {
    AccountId account;
};

// A line of an entry by hand: debit or credit, all lines in one currency.
struct HandLine {
    AccountId account;
    std::optional<Amount> debit, credit;
    std::optional<PartyId> party;
};
// In another currency each line is exchanged at the day's rate, the last one taking the odd cent.
struct Post {
    std::optional<SiteId> site;
    Date on;
    std::string text;
    std::vector<HandLine> lines;
};
// Reverses an entry made by hand with a new one that names it as its cause. No day: the entry's own where that
// is still open, else the first open one after it. Entries of sub-ledgers are corrected by their documents.
struct Correct {
    JournalEntryId entry;
    std::string reason;
    std::optional<Date> on;
};
struct Posted {
    JournalEntryId entry;
    std::string number;
};

AccountState add(db::Tx&, const AddAccount&);
AccountState change(db::Tx&, const ChangeAccount&);
PeriodState add(db::Tx&, const AddPeriod&);
YearOpened openYear(db::Tx&, const OpenYear&);
PeriodState close(db::Tx&, const ClosePeriod&);
PeriodState reopen(db::Tx&, const ReopenPeriod&);
CurrencyAdded add(db::Tx&, const AddCurrency&);
RateSet setRate(db::Tx&, const SetRate&);
TaxCodeState add(db::Tx&, const AddTaxCode&);
TaxCodeState setTaxRate(db::Tx&, const SetTaxRate&);
PostingRuleSet setPostingRule(db::Tx&, const SetPostingRule&);
Posted postByHand(db::Tx&, const Post&);
Posted correct(db::Tx&, const Correct&);

extern const db::Action<AddAccount, AccountState> addAccountAction;
extern const db::Action<ChangeAccount, AccountState> changeAccountAction;
extern const db::Action<AddPeriod, PeriodState> addPeriodAction;
extern const db::Action<OpenYear, YearOpened> openYearAction;
extern const db::Action<ClosePeriod, PeriodState> closePeriodAction;
extern const db::Action<ReopenPeriod, PeriodState> reopenPeriodAction;
extern const db::Action<AddCurrency, CurrencyAdded> addCurrencyAction;
extern const db::Action<SetRate, RateSet> setRateAction;
extern const db::Action<AddTaxCode, TaxCodeState> addTaxCodeAction;
extern const db::Action<SetTaxRate, TaxCodeState> setTaxRateAction;
extern const db::Action<SetPostingRule, PostingRuleSet> setPostingRuleAction;
extern const db::Action<Post, Posted> postAction;
extern const db::Action<Correct, Posted> correctAction;

// What screens and `throughline list` show (database/list.h).
const db::List& accountsList();
const db::List& journalList();
const db::List& journalLinesList();
const db::List& periodsList();
const db::List& taxRatesList();
const db::List& exchangeRatesList();
const db::List& postingRulesList();

void install(db::Actions&);

}  // namespace ledger
