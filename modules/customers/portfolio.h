// The customers as a whole: who brings how much, who is drifting away, and how much of what they buy they buy from us.
//
// Sales of 12 months: net of posted invoices less credit notes dated after the same day a year ago, up to today, in the
// book currency at each document's own rate. ABC (Pareto): by falling sales, A are those before whom less than 80 % of
// all sales are counted, B those before whom less than 95 %, C the rest and who bought nothing; so the largest is
// always A. Churn risk: intervals.h over the days of their signed orders; unknown below four of them.
// Share of wallet: sales of 12 months / what they buy of our kind of goods in a year from anybody, as last entered.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "customers/intervals.h"
#include "database/action.h"
#include "shared/ids.h"
#include "shared/money.h"

namespace customers {

using namespace tl;
using db::Date;
using db::Instant;

// What we know of a customer beside their terms. What is absent stays.
struct SetProfile {
    CustomerId customer;
    std::int64_t version = 0;              // 0: none was set yet
    std::optional<std::string> trade;      // such as 'machine tools'
    std::optional<TerritoryId> territory;  // given by hand
    bool byArea = false;                   // by its address again
};
struct ProfileState {
    CustomerId customer;
    std::int64_t version = 0;
};
// What they buy of our kind of goods in a year, from anybody: book currency, above zero. The latest counts.
struct NoteWallet {
    CustomerId customer;
    Amount yearly;
    std::string source;          // who says so
    std::optional<Date> onDate;  // absent: today
};
struct WalletNoted {
    CustomerId customer;
};
// Gives every customer the class of today, which segments and lists go by until the next time.
struct ClassifyCustomers {};
struct Classified {
    std::int64_t a = 0, b = 0, c = 0, changed = 0;
};

// ---------------------------------------------------------------- reads

struct Standing {
    CustomerId customer;
    PartyId party;
    std::string number, name, trade;
    Money sales;                   // of 12 months, book currency
    Percent share, before;         // of all sales; of all customers before it
    std::string abc;               // as of today
    std::string keptAbc;           // as last classified, '' for not yet
    std::optional<Date> lastOrderOn;
    std::optional<Rhythm> rhythm;
    Churn churn = Churn::unknown;
    std::optional<Money> yearly;   // what they buy in a year from anybody
    std::optional<Percent> wallet;  // our share of it
};
struct Portfolio {
    Currency currency;  // of the books
    Money sales;        // of all
    std::vector<Standing> customers;  // by falling sales, then by number
};
Portfolio portfolioOf(const db::Read&, Date today);
// One of them; class and shares as in the whole.
std::optional<Standing> standingOf(const db::Read&, CustomerId, Date today);

// ABC of sales in falling order: 'A', 'B' or 'C' for each. Pure.
std::vector<char> abcOf(std::span<const Money> fallingSales);

ProfileState set(db::Tx&, const SetProfile&);
WalletNoted note(db::Tx&, const NoteWallet&);
Classified classify(db::Tx&, const ClassifyCustomers&);

void check(const db::Read&, const SetProfile&, db::Reasons&);
void check(const db::Read&, const NoteWallet&, db::Reasons&);

extern const db::Action<SetProfile, ProfileState> setProfileAction;
extern const db::Action<NoteWallet, WalletNoted> noteWalletAction;
extern const db::Action<ClassifyCustomers, Classified> classifyCustomersAction;

const db::List& profilesList();  // "customer_profiles"
const db::List& walletsList();   // "customer_wallets"

void installPortfolio(db::Actions&);

}  // namespace customers
