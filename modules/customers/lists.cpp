// What screens list of leads, opportunities and activities.
#include "customers/customers.h"
#include "database/list.h"

namespace customers {

const db::List& stagesList() {
    using enum db::ListType;
    static const db::List list{
        .name = "sales_stages",
        .title = "Stages of the pipeline",
        .from = "sales_stage s",
        .where = "",
        .key = "s.sales_stage_id",
        .columns = {{.name = "position", .title = "Place", .sql = "s.position", .type = number, .notNull = true},
                    {.name = "code", .title = "Code", .sql = "s.code", .notNull = true, .unique = true},
                    {.name = "name", .title = "Name", .sql = "s.name", .notNull = true},
                    {.name = "probability", .title = "Probability, %", .sql = "s.probability / 10000", .type = number, .notNull = true}},
        .right = "customers.see"};
    return list;
}

const db::List& leadsList() {
    using enum db::ListType;
    static const db::List list{
        .name = "leads",
        .title = "Leads",
        .from = R"list(lead l left join party p on p.party_id = l.party_id left join site s on s.site_id = l.site_id)list",
        .where = "",
        .key = "l.lead_id",
        .columns = {{.name = "number", .title = "Lead", .sql = "l.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "name", .title = "Name", .sql = "l.name", .notNull = true, .sortBy = "l.name_sort"},
                    {.name = "contact", .title = "Contact", .sql = "l.contact", .notNull = true},
                    {.name = "email", .title = "Mail", .sql = "l.email", .notNull = true},
                    {.name = "phone", .title = "Telephone", .sql = "l.phone", .notNull = true},
                    {.name = "text", .title = "Text", .sql = "l.text", .notNull = true},
                    {.name = "source", .title = "Source", .sql = "l.source", .notNull = true},
                    {.name = "state", .title = "State", .sql = "l.state", .notNull = true, .instant = true},
                    {.name = "received_at", .title = "Came in", .sql = "l.received_at", .type = instantTime, .notNull = true},
                    {.name = "party", .title = "Known as", .sql = "p.number", .link = "party_id"},
                    {.name = "reason", .title = "Why", .sql = "l.dropped_reason", .notNull = true},
                    {.name = "site", .title = "Site", .sql = "s.code", .notNull = true},
                    {.name = "party_id", .sql = "l.party_id", .type = key, .opens = "party"}},
        .opens = "lead",
        .right = "customers.see"};
    return list;
}

const db::List& opportunitiesList() {
    using enum db::ListType;
    static const db::List list{
        .name = "opportunities",
        .title = "Opportunities",
        .from = R"list(opportunity o left join party p on p.party_id = o.party_id
            left join sales_stage s on s.sales_stage_id = o.sales_stage_id
            left join user_account u on u.user_account_id = o.user_account_id
            left join sales_order d on d.sales_order_id = o.sales_order_id left join site t on t.site_id = o.site_id)list",
        .where = "",
        .key = "o.opportunity_id",
        .columns = {{.name = "number", .title = "Opportunity", .sql = "o.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "title", .title = "What", .sql = "o.title", .notNull = true},
                    {.name = "customer", .title = "Customer", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort", .link = "party_id"},
                    {.name = "stage", .title = "Stage", .sql = "s.code", .notNull = true},
                    {.name = "state", .title = "State", .sql = "o.state", .notNull = true},
                    {.name = "amount", .title = "Amount", .sql = "o.amount", .type = money, .notNull = true, .summed = true, .unit = "currency"},
                    {.name = "currency", .title = "Currency", .sql = "o.currency", .notNull = true},
                    {.name = "close_on", .title = "Decided by", .sql = "o.close_on", .type = date, .notNull = true},
                    {.name = "user", .title = "Who", .sql = "u.name"},
                    {.name = "order_number", .title = "Order", .sql = "d.number", .link = "order_id"},
                    {.name = "reason", .title = "Why", .sql = "o.lost_reason", .notNull = true},
                    {.name = "site", .title = "Site", .sql = "t.code", .notNull = true},
                    {.name = "party_id", .sql = "o.party_id", .type = key, .notNull = true, .opens = "party"},
                    {.name = "order_id", .sql = "o.sales_order_id", .type = key, .opens = "order"}},
        .opens = "opportunity",
        .right = "customers.see"};
    return list;
}

const db::List& opportunityMovesList() {
    using enum db::ListType;
    static const db::List list{
        .name = "opportunity_moves",
        .title = "Ways through the stages",
        .from = R"list(opportunity_move m left join opportunity o on o.opportunity_id = m.opportunity_id
            left join sales_stage s on s.sales_stage_id = m.sales_stage_id)list",
        .where = "",
        .key = "m.opportunity_move_id",
        .columns = {{.name = "moved_at", .title = "When", .sql = "m.moved_at", .type = instantTime, .notNull = true},
                    {.name = "number", .title = "Opportunity", .sql = "o.number", .notNull = true, .link = "opportunity_id"},
                    {.name = "stage", .title = "Stage", .sql = "s.code", .notNull = true},
                    {.name = "amount", .title = "Amount", .sql = "m.amount", .type = money, .notNull = true, .unit = "currency"},
                    {.name = "currency", .title = "Currency", .sql = "o.currency", .notNull = true},
                    {.name = "moved_by", .title = "Who", .sql = "m.moved_by", .notNull = true},
                    {.name = "opportunity_id", .sql = "m.opportunity_id", .type = key, .notNull = true, .opens = "opportunity"}},
        .right = "customers.see"};
    return list;
}

const db::List& activitiesList() {
    using enum db::ListType;
    static const db::List list{
        .name = "activities",
        .title = "Activities",
        .from = R"list(activity a left join party p on p.party_id = a.party_id
            left join party_contact c on c.party_contact_id = a.party_contact_id left join lead l on l.lead_id = a.lead_id
            left join opportunity o on o.opportunity_id = a.opportunity_id
            left join user_account u on u.user_account_id = a.user_account_id)list",
        .where = "",
        .key = "a.activity_id",
        .columns = {{.name = "due_at", .title = "Due", .sql = "a.due_at", .type = instantTime},
                    {.name = "kind", .title = "Kind", .sql = "a.kind", .notNull = true},
                    {.name = "subject", .title = "Subject", .sql = "a.subject", .notNull = true},
                    {.name = "state", .title = "State", .sql = "case when a.done_at is null then 'open' else 'done' end", .notNull = true},
                    {.name = "party", .title = "Party", .sql = "p.name", .link = "party_id"},
                    {.name = "contact", .title = "Contact", .sql = "c.name"},
                    {.name = "lead", .title = "Lead", .sql = "l.number", .link = "lead_id"},
                    {.name = "opportunity", .title = "Opportunity", .sql = "o.number", .link = "opportunity_id"},
                    {.name = "user", .title = "Who", .sql = "u.name"},
                    {.name = "done_at", .title = "Done", .sql = "a.done_at", .type = instantTime},
                    {.name = "result", .title = "Result", .sql = "a.result", .notNull = true},
                    {.name = "party_id", .sql = "a.party_id", .type = key, .opens = "party"},
                    {.name = "lead_id", .sql = "a.lead_id", .type = key, .opens = "lead"},
                    {.name = "opportunity_id", .sql = "a.opportunity_id", .type = key, .opens = "opportunity"}},
        .opens = "activity",
        .right = "customers.see"};
    return list;
}

}  // namespace customers
