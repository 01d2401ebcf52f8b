// What screens list of people: the firms and persons we deal with.
#include "database/list.h"
#include "people/people.h"

namespace people {

const db::List& partiesList() {
    static const db::List list{
        .name = "parties",
        .title = "Firms and people we deal with",
        .from = "party p",
        .where = "",
        .key = "p.party_id",
        .columns = {{.name = "number", .sql = "p.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "name", .sql = "p.name", .notNull = true, .instant = true, .sortBy = "p.name_sort"},
                    {.name = "tax_number", .sql = "p.tax_number", .notNull = true},
                    {.name = "email", .sql = "p.email", .notNull = true},
                    {.name = "state", .sql = "p.state", .notNull = true}}};
    return list;
}

}  // namespace people
