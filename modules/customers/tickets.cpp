// Tickets: told, answered, solved, and brought before others where their time has passed.
#include <algorithm>

#include "calendar/calendar.h"
#include "customers/service.h"
#include "ledger/ledger.h"
#include "people/checks.h"

namespace customers {
namespace {

struct Clock {
    CalendarId calendar;
    std::string zone;
};
BOOST_DESCRIBE_STRUCT(Clock, (), (calendar, zone))

struct Level {
    int responseMinutes = 0, solutionMinutes = 0;
};
BOOST_DESCRIBE_STRUCT(Level, (), (responseMinutes, solutionMinutes))

struct Ticket {
    SiteId site;
    std::string number;
    Instant answerDueAt, solveDueAt;
    bool underWarranty = false;
    std::optional<Instant> answeredAt, solvedAt;
};
BOOST_DESCRIBE_STRUCT(Ticket, (), (site, number, answerDueAt, solveDueAt, underWarranty, answeredAt, solvedAt))

Ticket ticketOf(const db::Read& read, ServiceTicketId id) {
    auto found = read.find<Ticket>(R"sql(
        select site_id as site, number, answer_due_at, solve_due_at, under_warranty, answered_at, solved_at
        from service_ticket where service_ticket_id = $1
    )sql", id);
    if (!found) db::refuse("customers.ticket.none", "There is no such ticket. Look it up by its number.", {}, "ticket");
    return std::move(*found);
}

TicketState stateOf(const db::Read& read, ServiceTicketId id) {
    const auto ticket = ticketOf(read, id);
    return {id, ticket.number, ticket.answerDueAt, ticket.solveDueAt, ticket.underWarranty};
}

std::optional<Level> levelOf(const db::Read& read, TicketPriority priority) {
    return read.find<Level>(R"sql(select response_minutes, solution_minutes from service_level where priority = $1)sql", priority);
}

const Installed* deliveredLot(const std::vector<Installed>& installed, LotId lot) {
    const auto found = std::ranges::find(installed, lot, &Installed::lot);
    return found == installed.end() ? nullptr : &*found;
}

void checkUnsolved(const Ticket& ticket, db::Reasons& reasons) {
    if (ticket.solvedAt)
        reasons.add("customers.ticket.solved", "{ticket} is solved. Add a new one for what is wrong now.", {{"ticket", ticket.number}}, "ticket");
}

}  // namespace

void check(const db::Read& read, const AddTicket& args, db::Reasons& reasons) {
    people::requireSite(read, "customers.addTicket", people::theSite(read, args.site));
    people::checkOpen(reasons, people::partyRecord(read, args.party));
    people::checkText(reasons, "subject", args.subject);
    if (!levelOf(read, args.priority))
        reasons.add("customers.ticket.level", "It is not said how fast tickets of this priority are solved. Set the service level first.", {},
                    "priority");
    if (args.contact && read.find<PartyId>(R"sql(select party_id from party_contact where party_contact_id = $1)sql", *args.contact) != args.party)
        reasons.add("customers.activity.contact", "This person does not work there. Choose a contact of the same firm.", {}, "contact");
    if (args.lot && deliveredLot(installedAt(read, args.party), *args.lot) == nullptr)
        reasons.add("customers.ticket.lot", "This lot did not leave for them. Look at what stands at the customer.", {}, "lot");
}

TicketState add(db::Tx& tx, const AddTicket& args) {
    const auto site = people::theSite(tx, args.site);
    const auto today = calendar::siteToday(tx, site);
    const auto level = levelOf(tx, args.priority);
    db::ensure(level.has_value(), "check refuses a priority without a level");
    const auto clock = tx.one<Clock>(R"sql(select calendar_id as calendar, zone from site where site_id = $1)sql", site);
    const auto week = calendar::load(tx, clock.calendar);
    TicketState made{{}, ledger::nextNumber(tx, site, "service_ticket", today),
                     calendar::afterWorking(week, clock.zone, tx.occurredAt(), level->responseMinutes),
                     calendar::afterWorking(week, clock.zone, tx.occurredAt(), level->solutionMinutes), false};
    if (args.lot) {
        const auto installed = installedAt(tx, args.party);
        const auto* delivered = deliveredLot(installed, *args.lot);
        made.underWarranty = delivered != nullptr && delivered->warrantyEndsOn && today <= *delivered->warrantyEndsOn;
    }
    made.ticket = tx.make<ServiceTicketId>(R"sql(
        insert into service_ticket (site_id, number, party_id, party_contact_id, lot_id, priority, subject, text, under_warranty, level,
                                    told_at, answer_due_at, solve_due_at, answered_by, solution, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, $10, $11, $12, '', '', 1) returning service_ticket_id
    )sql", site, made.number, args.party, args.contact, args.lot, args.priority, args.subject, args.text, made.underWarranty, tx.occurredAt(),
        made.answerDueAt, made.solveDueAt);
    return made;
}

void check(const db::Read& read, const AnswerTicket& args, db::Reasons& reasons) {
    const auto ticket = ticketOf(read, args.ticket);
    people::requireSite(read, "customers.answerTicket", ticket.site);
    checkUnsolved(ticket, reasons);
    if (ticket.answeredAt && !ticket.solvedAt)
        reasons.add("customers.ticket.answered", "{ticket} was answered already. Solve it, or add an activity.", {{"ticket", ticket.number}}, "ticket");
}

TicketState answer(db::Tx& tx, const AnswerTicket& args) {
    tx.run(R"sql(
        update service_ticket set answered_at = $2, answered_by = $3, version = version + 1 where service_ticket_id = $1
    )sql", args.ticket, tx.occurredAt(), tx.actor().name);
    return stateOf(tx, args.ticket);
}

void check(const db::Read& read, const SolveTicket& args, db::Reasons& reasons) {
    const auto ticket = ticketOf(read, args.ticket);
    people::requireSite(read, "customers.solveTicket", ticket.site);
    checkUnsolved(ticket, reasons);
    if (args.article && !read.find<std::int64_t>(R"sql(
            select knowledge_article_id from knowledge_article where knowledge_article_id = $1
        )sql", *args.article))
        reasons.add("customers.article.none", "There is no such article. Choose one from the list.", {}, "article");
    if (args.solution.empty() && !args.article)
        reasons.add("customers.ticket.solution", "It is not said how it was solved. Write it down: the next one will look for it.", {}, "solution");
}

TicketState solve(db::Tx& tx, const SolveTicket& args) {
    auto solution = args.solution;
    if (args.article) {
        tx.run(R"sql(
            insert into ticket_article (service_ticket_id, knowledge_article_id, used_by, used_at) values ($1, $2, $3, $4)
        )sql", args.ticket, *args.article, tx.actor().name, tx.occurredAt());
        if (solution.empty())
            solution = tx.one<std::string>(R"sql(select text from knowledge_article where knowledge_article_id = $1)sql", *args.article);
    }
    tx.run(R"sql(
        update service_ticket set solved_at = $2, solution = $3, answered_at = coalesce(answered_at, $2),
            answered_by = case when answered_at is null then $4 else answered_by end, version = version + 1
        where service_ticket_id = $1
    )sql", args.ticket, tx.occurredAt(), solution, tx.actor().name);
    return stateOf(tx, args.ticket);
}

TicketsEscalated escalate(db::Tx& tx, const EscalateTickets&) {
    TicketsEscalated done;
    for (const auto id : tx.all<ServiceTicketId>(R"sql(
             select service_ticket_id from service_ticket
             where solved_at is null and ((level < 3 and solve_due_at <= $1) or (level < 2 and answered_at is null and answer_due_at <= $1))
             order by service_ticket_id
         )sql", tx.now())) {
        const auto ticket = ticketOf(tx, id);
        if (!tx.may("customers.escalateTickets", ticket.site.number)) continue;
        tx.run(R"sql(
            update service_ticket set level = case when solve_due_at <= $2 then 3 else 2 end, version = version + 1
            where service_ticket_id = $1
        )sql", id, tx.now());
        done.tickets.push_back(ticket.number);
    }
    return done;
}

}  // namespace customers
