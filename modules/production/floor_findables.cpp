// What can be found of the floor: people by their number or badge, calls by theirs.
#include "database/search.h"
#include "production/floor.h"

namespace production {
namespace {

constexpr const char* personById = R"sql(
    select employee_id as record_id, number, name, state from employee where employee_id = $1
)sql";

}  // namespace

void addFloorFindables(db::Actions& actions) {
    static const db::Findable person{
        .kind = "employee",
        .title = "Person on the floor",
        .right = "floor.see",
        .byPrefix = R"sql(
            select employee_id as record_id, number, name, state, number as found_by
            from employee where number >= $1 and number < $2 order by number limit $3
        )sql",
        .byId = personById};
    static const db::Findable badge{
        .kind = "employee",
        .title = "Person on the floor",
        .right = "floor.see",
        .byPrefix = R"sql(
            select employee_id as record_id, number, name, state, badge as found_by
            from employee where badge >= $1 and badge < $2 and badge <> '' order by badge limit $3
        )sql",
        .byId = personById};
    static const db::Findable call{
        .kind = "call",
        .title = "Call",
        .right = "floor.see",
        .byPrefix = R"sql(
            select andon_call_id as record_id, number, text as name,
                   case when solved_at is null then 'open' else 'solved' end as state, number as found_by
            from andon_call where number >= $1 and number < $2 order by number limit $3
        )sql",
        .byId = R"sql(
            select andon_call_id as record_id, number, text as name,
                   case when solved_at is null then 'open' else 'solved' end as state
            from andon_call where andon_call_id = $1
        )sql"};
    for (const auto* findable : {&person, &badge, &call}) actions.addFindable(*findable);
}

}  // namespace production
