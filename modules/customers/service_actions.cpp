#include "customers/service.h"
#include "database/list.h"
#include "database/search.h"
#include "shared/numbers.h"

namespace customers {

BOOST_DESCRIBE_STRUCT(SetWarranty, (), (item, months))
BOOST_DESCRIBE_STRUCT(WarrantyState, (), (item, months))
BOOST_DESCRIBE_STRUCT(SetServiceLevel, (), (priority, responseMinutes, solutionMinutes))
BOOST_DESCRIBE_STRUCT(LevelState, (), (priority))
BOOST_DESCRIBE_STRUCT(AddTicket, (), (party, priority, subject, text, site, contact, lot))
BOOST_DESCRIBE_STRUCT(TicketState, (), (ticket, number, answerDueAt, solveDueAt, underWarranty))
BOOST_DESCRIBE_STRUCT(AnswerTicket, (), (ticket))
BOOST_DESCRIBE_STRUCT(SolveTicket, (), (ticket, solution, article))
BOOST_DESCRIBE_STRUCT(EscalateTickets, (), ())
BOOST_DESCRIBE_STRUCT(TicketsEscalated, (), (tickets))
BOOST_DESCRIBE_STRUCT(SetArticle, (), (code, title, text, version))
BOOST_DESCRIBE_STRUCT(ArticleState, (), (code, version))

const db::Action<SetWarranty, WarrantyState> setWarrantyAction{"customers.setWarranty", "Set an item's warranty", set, check,
                                                               db::codec<SetWarranty, WarrantyState>()};
const db::Action<SetServiceLevel, LevelState> setServiceLevelAction{"customers.setServiceLevel", "Set how fast tickets are solved", set, check,
                                                                    db::codec<SetServiceLevel, LevelState>()};
const db::Action<AddTicket, TicketState> addTicketAction{"customers.addTicket", "Add a customer's ticket", add, check,
                                                         db::codec<AddTicket, TicketState>()};
const db::Action<AnswerTicket, TicketState> answerTicketAction{"customers.answerTicket", "Note that a ticket was answered", answer, check,
                                                               db::codec<AnswerTicket, TicketState>()};
const db::Action<SolveTicket, TicketState> solveTicketAction{"customers.solveTicket", "Solve a ticket", solve, check,
                                                             db::codec<SolveTicket, TicketState>()};
const db::Action<EscalateTickets, TicketsEscalated> escalateTicketsAction{"customers.escalateTickets", "Bring late tickets before others",
                                                                          escalate, nullptr, db::codec<EscalateTickets, TicketsEscalated>()};
const db::Action<SetArticle, ArticleState> setArticleAction{"customers.setArticle", "Write an article for whoever serves customers", set, check,
                                                            db::codec<SetArticle, ArticleState>()};

const db::List& ticketsList() {
    using enum db::ListType;
    static const db::List list{
        .name = "service_tickets",
        .title = "Customers' tickets",
        .from = R"list(service_ticket k left join party p on p.party_id = k.party_id left join lot t on t.lot_id = k.lot_id
            left join item i on i.item_id = t.item_id left join site s on s.site_id = k.site_id)list",
        .where = "",
        .key = "k.service_ticket_id",
        .columns = {{.name = "number", .title = "Ticket", .sql = "k.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "customer", .title = "Customer", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort", .link = "party_id"},
                    {.name = "subject", .title = "Subject", .sql = "k.subject", .notNull = true},
                    {.name = "priority", .title = "Priority", .sql = "k.priority", .notNull = true},
                    {.name = "state", .title = "State", .sql = "case when k.solved_at is not null then 'solved' when k.answered_at is not null then 'answered' else 'open' end", .notNull = true},
                    {.name = "level", .title = "Escalation", .sql = "k.level", .type = number, .notNull = true},
                    {.name = "told_at", .title = "Told", .sql = "k.told_at", .type = instantTime, .notNull = true},
                    {.name = "answer_due_at", .title = "Answer by", .sql = "k.answer_due_at", .type = instantTime, .notNull = true},
                    {.name = "solve_due_at", .title = "Solve by", .sql = "k.solve_due_at", .type = instantTime, .notNull = true},
                    {.name = "item", .title = "Item", .sql = "i.number"},
                    {.name = "lot", .title = "Lot", .sql = "t.number", .link = "lot_id"},
                    {.name = "warranty", .title = "Under warranty", .sql = "k.under_warranty", .type = number, .notNull = true},
                    {.name = "solution", .title = "Solution", .sql = "k.solution", .notNull = true},
                    {.name = "site", .title = "Site", .sql = "s.code", .notNull = true},
                    {.name = "party_id", .sql = "k.party_id", .type = key, .notNull = true, .opens = "party"},
                    {.name = "lot_id", .sql = "k.lot_id", .type = key, .opens = "lot"}},
        .opens = "ticket",
        .right = "customers.see"};
    return list;
}

const db::List& articlesList() {
    using enum db::ListType;
    static const db::List list{
        .name = "articles",
        .title = "Articles for whoever serves customers",
        .from = "knowledge_article a",
        .where = "",
        .key = "a.knowledge_article_id",
        .columns = {{.name = "code", .title = "Code", .sql = "a.code", .notNull = true, .instant = true, .unique = true},
                    {.name = "title", .title = "What", .sql = "a.title", .notNull = true},
                    {.name = "text", .title = "Text", .sql = "a.text", .notNull = true},
                    {.name = "helped", .title = "Tickets solved with it", .sql = "(select count(*) from ticket_article u where u.knowledge_article_id = a.knowledge_article_id)", .type = number, .notNull = true}},
        .opens = "article",
        .right = "customers.see"};
    return list;
}

void installService(db::Actions& actions) {
    static const db::Findable ticket{
        .kind = "ticket",
        .title = "Ticket",
        .right = "customers.see",
        .byPrefix = R"sql(
            select service_ticket_id as record_id, number, subject as name,
                   case when solved_at is null then 'open' else 'solved' end as state, number as found_by
            from service_ticket where number >= $1 and number < $2 order by number limit $3
        )sql",
        .byId = R"sql(
            select service_ticket_id as record_id, number, subject as name, case when solved_at is null then 'open' else 'solved' end as state
            from service_ticket where service_ticket_id = $1
        )sql"};
    static const db::Findable article{
        .kind = "article",
        .title = "Article",
        .right = "customers.see",
        .byPrefix = R"sql(
            select knowledge_article_id as record_id, code as number, title as name, '' as state, code as found_by
            from knowledge_article where code >= $1 and code < $2 order by code limit $3
        )sql",
        .byId = R"sql(
            select knowledge_article_id as record_id, code as number, title as name, '' as state from knowledge_article where knowledge_article_id = $1
        )sql"};
    actions.addFindable(ticket);
    actions.addFindable(article);
    for (const auto* list : {&ticketsList(), &articlesList()}) actions.addList(*list);
    actions.add(setWarrantyAction, db::Reach::company);
    actions.add(setServiceLevelAction, db::Reach::company);
    actions.add(addTicketAction);
    actions.add(answerTicketAction);
    actions.add(solveTicketAction);
    actions.add(escalateTicketsAction);
    actions.add(setArticleAction, db::Reach::company);
}

}  // namespace customers
