#include "ledger/content.h"
#include "ledger/ledger.h"
#include "shared/numbers.h"

namespace ledger {

BOOST_DESCRIBE_STRUCT(AddAccount, (), (number, name, kind, control))
BOOST_DESCRIBE_STRUCT(ChangeAccount, (), (account, version, name, state))
BOOST_DESCRIBE_STRUCT(AccountState, (), (account, version))
BOOST_DESCRIBE_STRUCT(AddPeriod, (), (startsOn, endsOn))
BOOST_DESCRIBE_STRUCT(PeriodState, (), (period, version))
BOOST_DESCRIBE_STRUCT(OpenYear, (), (year))
BOOST_DESCRIBE_STRUCT(YearOpened, (), (periods))
BOOST_DESCRIBE_STRUCT(ClosePeriod, (), (period))
BOOST_DESCRIBE_STRUCT(ReopenPeriod, (), (period, reason))
BOOST_DESCRIBE_STRUCT(AddCurrency, (), (code, name))
BOOST_DESCRIBE_STRUCT(CurrencyAdded, (), (code))
BOOST_DESCRIBE_STRUCT(SetRate, (), (from, to, on, rate, source))
BOOST_DESCRIBE_STRUCT(RateSet, (), (rate))
BOOST_DESCRIBE_STRUCT(AddTaxCode, (), (code, name, category, rate, validFrom))
BOOST_DESCRIBE_STRUCT(SetTaxRate, (), (taxCode, rate, validFrom))
BOOST_DESCRIBE_STRUCT(TaxCodeState, (), (taxCode, version))
BOOST_DESCRIBE_STRUCT(SetPostingRule, (), (event, category, account))
BOOST_DESCRIBE_STRUCT(PostingRuleSet, (), (account))
BOOST_DESCRIBE_STRUCT(HandLine, (), (account, debit, credit, party))
BOOST_DESCRIBE_STRUCT(Post, (), (site, on, text, lines))
BOOST_DESCRIBE_STRUCT(Correct, (), (entry, reason, on))
BOOST_DESCRIBE_STRUCT(Posted, (), (entry, number))

void check(const db::Read&, const AddAccount&, db::Reasons&);
void check(const db::Read&, const ChangeAccount&, db::Reasons&);
void check(const db::Read&, const AddPeriod&, db::Reasons&);
void check(const db::Read&, const OpenYear&, db::Reasons&);
void check(const db::Read&, const ClosePeriod&, db::Reasons&);
void check(const db::Read&, const ReopenPeriod&, db::Reasons&);
void check(const db::Read&, const AddCurrency&, db::Reasons&);
void check(const db::Read&, const SetRate&, db::Reasons&);
void check(const db::Read&, const AddTaxCode&, db::Reasons&);
void check(const db::Read&, const SetTaxRate&, db::Reasons&);
void check(const db::Read&, const SetPostingRule&, db::Reasons&);
void check(const db::Read&, const Post&, db::Reasons&);
void check(const db::Read&, const Correct&, db::Reasons&);

const db::Action<AddAccount, AccountState> addAccountAction{"ledger.addAccount", "Add an account", add, check,
                                                            db::codec<AddAccount, AccountState>()};
const db::Action<ChangeAccount, AccountState> changeAccountAction{
    "ledger.changeAccount", "Change or close an account", change, check, db::codec<ChangeAccount, AccountState>()};
const db::Action<AddPeriod, PeriodState> addPeriodAction{"ledger.addPeriod", "Add a period to the books", add, check,
                                                         db::codec<AddPeriod, PeriodState>()};
const db::Action<OpenYear, YearOpened> openYearAction{"ledger.openYear", "Open the twelve months of a year", openYear,
                                                      check, db::codec<OpenYear, YearOpened>()};
const db::Action<ClosePeriod, PeriodState> closePeriodAction{"ledger.closePeriod", "Close a period", close, check,
                                                             db::codec<ClosePeriod, PeriodState>()};
const db::Action<ReopenPeriod, PeriodState> reopenPeriodAction{
    "ledger.reopenPeriod", "Open a closed period again", reopen, check, db::codec<ReopenPeriod, PeriodState>()};
const db::Action<AddCurrency, CurrencyAdded> addCurrencyAction{"ledger.addCurrency", "Add a currency to use", add,
                                                               check, db::codec<AddCurrency, CurrencyAdded>()};
const db::Action<SetRate, RateSet> setRateAction{"ledger.setRate", "Set an exchange rate from a day on", setRate, check,
                                                 db::codec<SetRate, RateSet>()};
const db::Action<AddTaxCode, TaxCodeState> addTaxCodeAction{"ledger.addTaxCode", "Add a tax code", add, check,
                                                            db::codec<AddTaxCode, TaxCodeState>()};
const db::Action<SetTaxRate, TaxCodeState> setTaxRateAction{"ledger.setTaxRate", "Set a tax rate from a day on",
                                                            setTaxRate, check, db::codec<SetTaxRate, TaxCodeState>()};
const db::Action<SetPostingRule, PostingRuleSet> setPostingRuleAction{
    "ledger.setPostingRule", "Say which account an event posts to", setPostingRule, check,
    db::codec<SetPostingRule, PostingRuleSet>()};
const db::Action<Post, Posted> postAction{"ledger.post", "Post an entry by hand", postByHand, check,
                                          db::codec<Post, Posted>()};
const db::Action<Correct, Posted> correctAction{"ledger.correct", "Reverse an entry made by hand", correct, check,
                                                db::codec<Correct, Posted>()};

void addFindables(db::Actions&);  // findables.cpp

void install(db::Actions& actions) {
    addFindables(actions);
    actions.addRight("ledger.see", "See the accounts and the journal");
    for (const auto* list : {&accountsList(), &journalList(), &journalLinesList(), &periodsList(), &taxRatesList(),
                             &exchangeRatesList(), &postingRulesList()})
        actions.addList(*list);
    [[maybe_unused]] static const bool once = (db::addDoctorCheck(findRewritten), true);
    for (const db::AnyAction* action : std::initializer_list<const db::AnyAction*>{
             &addAccountAction, &changeAccountAction, &addPeriodAction, &openYearAction, &closePeriodAction,
             &reopenPeriodAction, &addCurrencyAction, &setRateAction, &addTaxCodeAction, &setTaxRateAction,
             &setPostingRuleAction})
        actions.add(*action, db::Reach::company);
    actions.add(postAction);
    actions.add(correctAction);
}

}  // namespace ledger
