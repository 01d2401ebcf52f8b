// What screens list of who works here and where, and of whom to talk to at other firms.
#include "database/list.h"
#include "people/people.h"

namespace people {

using enum db::ListType;

const db::List& usersList() {
    static const db::List list{
        .name = "users",
        .title = "People who may sign in",
        .from = "user_account u",
        .where = "",
        .key = "u.user_account_id",
        .columns = {{.name = "name", .title = "Sign-in name", .sql = "u.name", .notNull = true, .instant = true, .unique = true},
                    {.name = "full_name", .title = "Name", .sql = "u.full_name", .notNull = true},
                    {.name = "state", .title = "State", .sql = "u.state", .notNull = true},
                    {.name = "roles", .title = "Roles", .sql = R"list((select count(*) from user_role r
                        where r.user_account_id = u.user_account_id))list", .type = number, .notNull = true}},
        .opens = "user",
        .right = "people.see"};
    return list;
}

const db::List& rolesList() {
    static const db::List list{
        .name = "roles",
        .title = "Roles and how many rights and people they have",
        .from = "role r",
        .where = "",
        .key = "r.role_id",
        .columns = {{.name = "name", .title = "Role", .sql = "r.name", .notNull = true, .instant = true, .unique = true},
                    {.name = "rights", .title = "Rights", .sql = R"list((select count(*) from role_permission q
                        where q.role_id = r.role_id))list", .type = number, .notNull = true},
                    {.name = "people", .title = "People", .sql = R"list((select count(*) from user_account u where exists
                        (select 1 from user_role x where x.user_account_id = u.user_account_id and x.role_id = r.role_id)))list", .type = number, .notNull = true}},
        .opens = "role",
        .right = "people.see"};
    return list;
}

const db::List& sitesList() {
    static const db::List list{
        .name = "sites",
        .title = "Sites",
        .from = "site s left join calendar k on k.calendar_id = s.calendar_id",
        .where = "",
        .key = "s.site_id",
        .columns = {{.name = "code", .title = "Code", .sql = "s.code", .notNull = true, .instant = true, .unique = true},
                    {.name = "name", .title = "Name", .sql = "s.name", .notNull = true},
                    {.name = "zone", .title = "Time zone", .sql = "s.zone", .notNull = true},
                    {.name = "calendar", .title = "Calendar", .sql = "k.code", .notNull = true},
                    {.name = "cutoff_minute", .title = "Cut-off minute", .sql = "s.cutoff_minute", .type = number, .notNull = true}},
        .opens = "site",
        .right = "people.see"};
    return list;
}

const db::List& contactsList() {
    static const db::List list{
        .name = "contacts",
        .title = "People at other firms",
        .from = "party_contact a left join party p on p.party_id = a.party_id",
        .where = "not exists (select 1 from record_merge m where m.kind = 'contact' and m.from_id = a.party_contact_id)",
        .key = "a.party_contact_id",
        .columns = {{.name = "name", .title = "Name", .sql = "a.name", .notNull = true},
                    {.name = "party", .title = "Works for", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort", .link = "party_id"},
                    {.name = "duty", .title = "Duty", .sql = "a.duty", .notNull = true},
                    {.name = "email", .title = "Email", .sql = "a.email", .notNull = true},
                    {.name = "phone", .title = "Telephone", .sql = "a.phone", .notNull = true},
                    {.name = "party_id", .sql = "a.party_id", .type = key, .notNull = true, .opens = "party"}},
        .right = "people.see"};
    return list;
}

const db::List& addressesList() {
    static const db::List list{
        .name = "addresses",
        .title = "Addresses",
        .from = "party_address a left join party p on p.party_id = a.party_id",
        .where = "",
        .key = "a.party_address_id",
        .columns = {{.name = "party", .title = "Of", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort", .link = "party_id"},
                    {.name = "kind", .title = "For", .sql = "a.kind", .notNull = true},
                    {.name = "line1", .title = "Street", .sql = "a.line1", .notNull = true},
                    {.name = "line2", .title = "Line 2", .sql = "a.line2", .notNull = true},
                    {.name = "postcode", .title = "Postcode", .sql = "a.postcode", .notNull = true},
                    {.name = "city", .title = "City", .sql = "a.city", .notNull = true},
                    {.name = "region", .title = "Region", .sql = "a.region", .notNull = true},
                    {.name = "country", .title = "Country", .sql = "a.country", .notNull = true},
                    {.name = "party_id", .sql = "a.party_id", .type = key, .notNull = true, .opens = "party"}},
        .right = "people.see"};
    return list;
}

const db::List& savedViewsList() {
    static const db::List list{
        .name = "saved_views",
        .title = "Saved views of lists",
        .from = "saved_view v left join user_account u on u.user_account_id = v.user_account_id",
        .where = "",
        .key = "v.saved_view_id",
        .columns = {{.name = "list", .title = "List", .sql = "v.list_name", .notNull = true},
                    {.name = "name", .title = "View", .sql = "v.name", .notNull = true},
                    {.name = "owner", .title = "Of", .sql = "u.full_name", .notNull = true},
                    {.name = "shared", .title = "Used by", .sql = "case when v.shared = 1 then 'everybody' else 'owner' end", .notNull = true}},
        .right = "people.see"};
    return list;
}

}  // namespace people
