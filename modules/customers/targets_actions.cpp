#include "customers/targets.h"
#include "database/list.h"
#include "database/search.h"
#include "shared/numbers.h"

namespace customers {

BOOST_DESCRIBE_STRUCT(Area, (), (country, postcodeFrom, postcodeTo))
BOOST_DESCRIBE_STRUCT(SetTerritory, (), (code, name, version, areas))
BOOST_DESCRIBE_STRUCT(TerritoryState, (), (territory, version))
BOOST_DESCRIBE_STRUCT(GiveTerritory, (), (territory, user, fromOn))
BOOST_DESCRIBE_STRUCT(SetTarget, (), (user, month, amount))
BOOST_DESCRIBE_STRUCT(TargetState, (), (user, month))

const db::Action<SetTerritory, TerritoryState> setTerritoryAction{"customers.setTerritory", "Set a sales territory", set, check,
                                                                  db::codec<SetTerritory, TerritoryState>()};
const db::Action<GiveTerritory, TerritoryState> giveTerritoryAction{"customers.giveTerritory", "Give a territory to a person", give, check,
                                                                    db::codec<GiveTerritory, TerritoryState>()};
const db::Action<SetTarget, TargetState> setTargetAction{"customers.setTarget", "Set what a person is to sell in a month", set, check,
                                                         db::codec<SetTarget, TargetState>()};

const db::List& territoriesList() {
    using enum db::ListType;
    static const db::List list{
        .name = "territories",
        .title = "Sales territories",
        .from = "territory t",
        .where = "",
        .key = "t.territory_id",
        .columns = {{.name = "code", .title = "Territory", .sql = "t.code", .notNull = true, .instant = true, .unique = true},
                    {.name = "name", .title = "Name", .sql = "t.name", .notNull = true},
                    {.name = "areas", .title = "Areas", .sql = "(select count(*) from territory_area a where a.territory_id = t.territory_id)", .type = number, .notNull = true},
                    {.name = "by_hand", .title = "By hand", .sql = "(select count(*) from customer_profile f where f.territory_id = t.territory_id)", .type = number, .notNull = true},
                    {.name = "keeper", .title = "Whose", .sql = R"list((select u.full_name from territory_keeper k
                        join user_account u on u.user_account_id = k.user_account_id where k.territory_id = t.territory_id
                        order by k.from_on desc limit 1))list"},
                    {.name = "version", .title = "Version", .sql = "t.version", .type = number, .notNull = true}},
        .opens = "territory",
        .right = "customers.see"};
    return list;
}

const db::List& territoryAreasList() {
    using enum db::ListType;
    static const db::List list{
        .name = "territory_areas",
        .title = "Areas of territories",
        .from = "territory_area a left join territory t on t.territory_id = a.territory_id",
        .where = "",
        .key = "a.territory_area_id",
        .columns = {{.name = "territory", .title = "Territory", .sql = "t.code", .notNull = true, .link = "territory_id"},
                    {.name = "country", .title = "Country", .sql = "a.country", .notNull = true},
                    {.name = "postcode_from", .title = "From postcode", .sql = "a.postcode_from", .notNull = true},
                    {.name = "postcode_to", .title = "To postcode", .sql = "a.postcode_to", .notNull = true},
                    {.name = "territory_id", .sql = "a.territory_id", .type = key, .notNull = true, .opens = "territory"}},
        .right = "customers.see"};
    return list;
}

const db::List& territoryKeepersList() {
    using enum db::ListType;
    static const db::List list{
        .name = "territory_keepers",
        .title = "Whose territories are",
        .from = R"list(territory_keeper k left join territory t on t.territory_id = k.territory_id
            left join user_account u on u.user_account_id = k.user_account_id)list",
        .where = "",
        .key = "k.territory_keeper_id",
        .columns = {{.name = "territory", .title = "Territory", .sql = "t.code", .notNull = true, .link = "territory_id"},
                    {.name = "from_on", .title = "From", .sql = "k.from_on", .type = date, .notNull = true},
                    {.name = "user", .title = "Who", .sql = "u.name", .notNull = true},
                    {.name = "full_name", .title = "Full name", .sql = "u.full_name", .notNull = true},
                    {.name = "territory_id", .sql = "k.territory_id", .type = key, .notNull = true, .opens = "territory"}},
        .right = "customers.see"};
    return list;
}

const db::List& targetsList() {
    using enum db::ListType;
    static const db::List list{
        .name = "sales_targets",
        .title = "Sales targets",
        .from = "sales_target t left join user_account u on u.user_account_id = t.user_account_id",
        .where = "",
        .key = "t.sales_target_id",
        .columns = {{.name = "month", .title = "Month", .sql = "t.month", .notNull = true, .instant = true},
                    {.name = "user", .title = "Who", .sql = "u.name", .notNull = true},
                    {.name = "full_name", .title = "Full name", .sql = "u.full_name", .notNull = true},
                    {.name = "amount", .title = "Target", .sql = "t.amount", .type = money, .notNull = true, .summed = true}},
        .right = "customers.see"};
    return list;
}

void installTargets(db::Actions& actions) {
    static const db::Findable territory{
        .kind = "territory",
        .title = "Territory",
        .right = "customers.see",
        .byPrefix = R"sql(
            select territory_id as record_id, code as number, name, '' as state, code as found_by
            from territory where code >= $1 and code < $2 order by code limit $3
        )sql",
        .byId = R"sql(select territory_id as record_id, code as number, name, '' as state from territory where territory_id = $1)sql"};
    actions.addFindable(territory);
    for (const auto* list : {&territoriesList(), &territoryAreasList(), &territoryKeepersList(), &targetsList()}) actions.addList(*list);
    actions.add(setTerritoryAction, db::Reach::company);
    actions.add(giveTerritoryAction, db::Reach::company);
    actions.add(setTargetAction, db::Reach::company);
}

}  // namespace customers
