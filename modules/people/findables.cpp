// What can be found of the firms and persons we deal with.
#include "database/search.h"
#include "people/people.h"

namespace people {

namespace {

constexpr const char* partyById = R"sql(
    select party_id as record_id, number, name, state from party where party_id = $1
)sql";

}  // namespace

void addFindables(db::Actions& actions) {
    static const db::Findable any{
        .kind = "party",
        .title = "Firm or person",
        .right = "people.see",
        .byPrefix = R"sql(
            select party_id as record_id, number, name, state, number as found_by from party
            where number >= $1 and number < $2 order by number limit $3
        )sql",
        .byId = partyById,
        .words = "party",
        .byWords = partyById,
        .onlyWhenAsked = true};
    // A customer is found as one (orders/findables.cpp); the limit within bounds the way through customers.
    static const db::Findable party{
        .kind = "party",
        .title = "Firm or person",
        .right = "people.see",
        .byPrefix = R"sql(
            select p.party_id as record_id, p.number, p.name, p.state, p.number as found_by
            from (select party_id, number, name, state from party where number >= $1 and number < $2 order by number limit 200) p
            where not exists (select 1 from customer c where c.party_id = p.party_id)
            order by p.number limit $3
        )sql",
        .byId = partyById,
        .words = "party",
        .byWords = R"sql(
            select p.party_id as record_id, p.number, p.name, p.state from party p
            where p.party_id = $1 and not exists (select 1 from customer c where c.party_id = p.party_id)
        )sql"};
    actions.addFindable(any);
    actions.addFindable(party);
}

}  // namespace people
