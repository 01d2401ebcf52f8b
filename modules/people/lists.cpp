// What screens list of people: the firms and persons we deal with, who did what, and what must leave the house.
#include "database/list.h"
#include "people/people.h"

namespace people {

using enum db::ListType;

namespace {

constexpr const char* roles =
    "trim((case when exists (select 1 from party_role r where r.party_id = p.party_id and r.role = 'customer') "
    "then 'customer ' else '' end) || "
    "(case when exists (select 1 from party_role r where r.party_id = p.party_id and r.role = 'supplier') "
    "then 'supplier ' else '' end) || "
    "(case when exists (select 1 from party_role r where r.party_id = p.party_id and r.role = 'carrier') "
    "then 'carrier ' else '' end) || "
    "(case when exists (select 1 from party_role r where r.party_id = p.party_id and r.role = 'employee') "
    "then 'employee ' else '' end))";

db::List listOfParties(const char* name, const char* title, const char* where) {
    return {.name = name,
            .title = title,
            .from = "party p",
            .where = where,
            .key = "p.party_id",
            .columns = {{.name = "number", .title = "Number", .sql = "p.number", .notNull = true, .instant = true, .unique = true},
                        {.name = "name", .title = "Name", .sql = "p.name", .notNull = true, .instant = true, .sortBy = "p.name_sort"},
                        {.name = "roles", .title = "Is our", .sql = roles, .notNull = true},
                        {.name = "tax_number", .title = "Tax number", .sql = "p.tax_number", .notNull = true},
                        {.name = "email", .title = "Email", .sql = "p.email", .notNull = true},
                        {.name = "phone", .title = "Telephone", .sql = "p.phone", .notNull = true},
                        {.name = "state", .title = "State", .sql = "p.state", .notNull = true}},
            .opens = "party",
            .right = "people.see"};
}

}  // namespace

const db::List& partiesList() {
    static const auto list = listOfParties("parties", "Firms and people we deal with", "");
    return list;
}

const db::List& partnersList() {
    static const auto list =
        listOfParties("partners", "Suppliers, carriers and employees",
                      "not exists (select 1 from party_role x where x.party_id = p.party_id and x.role = 'customer')");
    return list;
}

const db::List& logList() {
    static const db::List list{
        .name = "log",
        .title = "Who did what",
        .from = "action_log g",
        .where = "",
        .key = "g.log_id",
        .columns = {{.name = "line", .title = "Line", .sql = "g.log_id", .type = number, .notNull = true, .instant = true, .unique = true},
                    {.name = "at", .title = "When", .sql = "g.at", .type = instantTime, .notNull = true},
                    {.name = "actor", .title = "Who", .sql = "g.actor", .notNull = true},
                    {.name = "action", .title = "What", .sql = "g.action", .notNull = true, .instant = true},
                    {.name = "reason", .title = "Why", .sql = "g.reason", .notNull = true},
                    {.name = "device", .title = "On which PC", .sql = "g.device", .notNull = true},
                    {.name = "touched", .title = "Tables changed", .sql = "g.touched", .notNull = true},
                    {.name = "occurred_at", .title = "Happened", .sql = "g.occurred_at", .type = instantTime, .notNull = true}},
        .opens = "log line",
        .right = "log.see"};
    return list;
}

// By the kind and id of a record: what was done with it.
const db::List& recordLogList() {
    static const db::List list{
        .name = "record_log",
        .title = "Who did what with which record",
        .from = "action_subject s left join action_log g on g.log_id = s.log_id",
        .where = "",
        .key = "s.action_subject_id",
        .columns = {{.name = "at", .title = "When", .sql = "g.at", .type = instantTime, .notNull = true},
                    {.name = "actor", .title = "Who", .sql = "g.actor", .notNull = true},
                    {.name = "action", .title = "What", .sql = "g.action", .notNull = true, .link = "log_id"},
                    {.name = "reason", .title = "Why", .sql = "g.reason", .notNull = true},
                    {.name = "kind", .title = "Kind of record", .sql = "s.kind", .notNull = true},
                    {.name = "record_id", .sql = "s.record_id", .type = key, .notNull = true},
                    {.name = "log_id", .sql = "s.log_id", .type = key, .notNull = true, .opens = "log line"}},
        .right = "log.see"};
    return list;
}

const db::List& refusedList() {
    static const db::List list{
        .name = "refused",
        .title = "Refused attempts",
        .from = "refused_attempt r",
        .where = "",
        .key = "r.refused_attempt_id",
        .columns = {{.name = "at", .title = "When", .sql = "r.at", .type = instantTime, .notNull = true},
                    {.name = "actor", .title = "Who", .sql = "r.actor", .notNull = true},
                    {.name = "action", .title = "What", .sql = "r.action", .notNull = true},
                    {.name = "reason", .title = "Why it was refused", .sql = "r.reason", .notNull = true},
                    {.name = "device", .title = "On which PC", .sql = "r.device", .notNull = true},
                    {.name = "code", .title = "Code", .sql = "r.code", .notNull = true}},
        .right = "log.see"};
    return list;
}

const db::List& outboxList() {
    static const db::List list{
        .name = "outbox",
        .title = "Outbox",
        .from = "outbox b",
        .where = "",
        .key = "b.outbox_id",
        .columns = {{.name = "created_at", .title = "Written", .sql = "b.created_at", .type = instantTime, .notNull = true},
                    {.name = "kind", .title = "Goes by", .sql = "b.kind", .notNull = true},
                    {.name = "recipient", .title = "To", .sql = "b.recipient", .notNull = true},
                    {.name = "subject", .title = "About", .sql = "b.subject", .notNull = true},
                    {.name = "files",
                     .title = "Files",
                     .sql = "(select count(*) from outbox_attachment f where f.outbox_id = b.outbox_id)",
                     .type = number,
                     .notNull = true},
                    {.name = "state",
                     .title = "State",
                     .sql = "(case when b.sent_at is not null then 'sent' when b.error is not null then 'failed' else 'waiting' end)",
                     .notNull = true},
                    {.name = "sent_at", .title = "Sent", .sql = "b.sent_at", .type = instantTime},
                    {.name = "error", .title = "Why it failed", .sql = "b.error"}},
        .opens = "message",
        .right = "log.see"};
    return list;
}

}  // namespace people
