// What can be found of winning customers: leads and opportunities by their number.
#include "customers/customers.h"
#include "database/search.h"

namespace customers {

void addFindables(db::Actions& actions) {
    static const db::Findable lead{
        .kind = "lead",
        .title = "Lead",
        .right = "customers.see",
        .byPrefix = R"sql(
            select lead_id as record_id, number, name, state, number as found_by
            from lead where number >= $1 and number < $2 order by number limit $3
        )sql",
        .byId = R"sql(select lead_id as record_id, number, name, state from lead where lead_id = $1)sql"};
    static const db::Findable opportunity{
        .kind = "opportunity",
        .title = "Opportunity",
        .right = "customers.see",
        .byPrefix = R"sql(
            select opportunity_id as record_id, number, title as name, state, number as found_by
            from opportunity where number >= $1 and number < $2 order by number limit $3
        )sql",
        .byId = R"sql(select opportunity_id as record_id, number, title as name, state from opportunity where opportunity_id = $1)sql"};
    actions.addFindable(lead);
    actions.addFindable(opportunity);
}

}  // namespace customers
