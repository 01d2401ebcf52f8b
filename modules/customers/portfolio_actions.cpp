#include "customers/portfolio.h"
#include "database/list.h"
#include "shared/numbers.h"

namespace customers {

BOOST_DESCRIBE_STRUCT(SetProfile, (), (customer, version, trade, territory, byArea))
BOOST_DESCRIBE_STRUCT(ProfileState, (), (customer, version))
BOOST_DESCRIBE_STRUCT(NoteWallet, (), (customer, yearly, source, onDate))
BOOST_DESCRIBE_STRUCT(WalletNoted, (), (customer))
BOOST_DESCRIBE_STRUCT(ClassifyCustomers, (), ())
BOOST_DESCRIBE_STRUCT(Classified, (), (a, b, c, changed))

const db::Action<SetProfile, ProfileState> setProfileAction{"customers.setProfile", "Set a customer's trade and territory", set, check,
                                                            db::codec<SetProfile, ProfileState>()};
const db::Action<NoteWallet, WalletNoted> noteWalletAction{"customers.noteWallet", "Note what a customer buys in a year from anybody", note, check,
                                                           db::codec<NoteWallet, WalletNoted>()};
const db::Action<ClassifyCustomers, Classified> classifyCustomersAction{"customers.classify", "Classify customers by their sales", classify, nullptr,
                                                                        db::codec<ClassifyCustomers, Classified>()};

const db::List& profilesList() {
    using enum db::ListType;
    static const db::List list{
        .name = "customer_profiles",
        .title = "Profiles of customers",
        .from = R"list(customer_profile f left join customer c on c.customer_id = f.customer_id left join party p on p.party_id = c.party_id
            left join territory t on t.territory_id = f.territory_id)list",
        .where = "",
        .key = "f.customer_profile_id",
        .columns = {{.name = "number", .title = "Number", .sql = "p.number", .notNull = true, .link = "customer_id"},
                    {.name = "customer", .title = "Customer", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort", .link = "customer_id"},
                    {.name = "trade", .title = "Trade", .sql = "f.trade", .notNull = true},
                    {.name = "abc", .title = "Class", .sql = "f.abc", .notNull = true},
                    {.name = "classified_on", .title = "In that class since", .sql = "f.classified_on", .type = date},
                    {.name = "territory", .title = "Territory by hand", .sql = "t.code", .link = "territory_id"},
                    {.name = "version", .title = "Version", .sql = "f.version", .type = number, .notNull = true},
                    {.name = "customer_id", .sql = "f.customer_id", .type = key, .notNull = true, .opens = "customer"},
                    {.name = "territory_id", .sql = "f.territory_id", .type = key, .opens = "territory"}},
        .right = "customers.see"};
    return list;
}

const db::List& walletsList() {
    using enum db::ListType;
    static const db::List list{
        .name = "customer_wallets",
        .title = "What customers buy from anybody",
        .from = R"list(customer_wallet w left join customer c on c.customer_id = w.customer_id left join party p on p.party_id = c.party_id)list",
        .where = "",
        .key = "w.customer_wallet_id",
        .columns = {{.name = "number", .title = "Number", .sql = "p.number", .notNull = true, .link = "customer_id"},
                    {.name = "customer", .title = "Customer", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort", .link = "customer_id"},
                    {.name = "yearly", .title = "In a year", .sql = "w.yearly", .type = money, .notNull = true},
                    {.name = "source", .title = "Source", .sql = "w.source", .notNull = true},
                    {.name = "noted_on", .title = "When", .sql = "w.noted_on", .type = date, .notNull = true},
                    {.name = "who", .title = "Who", .sql = "w.noted_by", .notNull = true},
                    {.name = "customer_id", .sql = "w.customer_id", .type = key, .notNull = true, .opens = "customer"}},
        .right = "customers.see"};
    return list;
}

void installPortfolio(db::Actions& actions) {
    for (const auto* list : {&profilesList(), &walletsList()}) actions.addList(*list);
    actions.add(setProfileAction, db::Reach::company);
    actions.add(noteWalletAction, db::Reach::company);
    actions.add(classifyCustomersAction, db::Reach::company);
}

}  // namespace customers
