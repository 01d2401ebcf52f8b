// The part of a customer's card that is talked about: people, tickets, opportunities, activities and campaigns.
#include "customers/card_sections.h"

namespace customers {
namespace {

struct TicketRow {
    ServiceTicketId ticket;
    std::string number, subject, priority, item, lot, state, solution;
    bool underWarranty = false;
    Instant toldAt, answerDueAt, solveDueAt;
    std::optional<Instant> answeredAt, solvedAt;
};
BOOST_DESCRIBE_STRUCT(TicketRow, (), (ticket, number, subject, priority, item, lot, state, solution, underWarranty, toldAt, answerDueAt,
                                      solveDueAt, answeredAt, solvedAt))

// Of a ticket that is over: whether it was answered or solved too late.
bool wasLate(const TicketRow& row, Instant now) {
    return row.answeredAt.value_or(now) > row.answerDueAt || row.solvedAt.value_or(now) > row.solveDueAt;
}

void addTickets(const db::Read& read, CustomerCard& card) {
    card.openTickets = read.one<std::int64_t>(R"sql(
        select count(*) as n from service_ticket where party_id = $1 and solved_at is null
    )sql", card.party);
    for (auto& row : read.all<TicketRow>(R"sql(
             select k.service_ticket_id as ticket, k.number, k.subject, k.priority, coalesce(i.number, '') as item, coalesce(l.number, '') as lot,
                    case when k.solved_at is not null then 'solved' when k.answered_at is not null then 'answered' else 'open' end as state,
                    k.solution, k.under_warranty, k.told_at, k.answer_due_at, k.solve_due_at, k.answered_at, k.solved_at
             from service_ticket k left join lot l on l.lot_id = k.lot_id left join item i on i.item_id = l.item_id
             where k.party_id = $1
             order by case when k.solved_at is null then 0 else 1 end, k.service_ticket_id desc limit 50
         )sql", card.party)) {
        const bool late = wasLate(row, read.now());
        card.tickets.push_back({row.ticket, std::move(row.number), std::move(row.subject), std::move(row.priority), std::move(row.item),
                                std::move(row.lot), std::move(row.state), std::move(row.solution), row.underWarranty, late, row.toldAt, row.solvedAt});
    }
}

}  // namespace

BOOST_DESCRIBE_STRUCT(CardPerson, (), (contact, name, duty, email, phone))
BOOST_DESCRIBE_STRUCT(CardOpportunity, (), (opportunity, number, title, stage, state, amount, currency, closeOn))
BOOST_DESCRIBE_STRUCT(CardActivity, (), (activity, kind, subject, result, user, dueAt, doneAt))
BOOST_DESCRIBE_STRUCT(CardCampaign, (), (campaign, code, name, response))

void addTalkSections(const db::Read& read, CustomerCard& card) {
    card.people = read.all<CardPerson>(R"sql(
        select c.party_contact_id as contact, c.name, c.duty, c.email, c.phone from party_contact c
        where c.party_id = $1 and not exists (select 1 from record_merge m where m.kind = 'contact' and m.from_id = c.party_contact_id)
        order by c.party_contact_id limit 50
    )sql", card.party);
    addTickets(read, card);
    card.opportunities = read.all<CardOpportunity>(R"sql(
        select o.opportunity_id as opportunity, o.number, o.title, s.name as stage, o.state, o.amount, o.currency, o.close_on
        from opportunity o join sales_stage s on s.sales_stage_id = o.sales_stage_id where o.party_id = $1
        order by case when o.state = 'open' then 0 else 1 end, o.close_on, o.opportunity_id limit 50
    )sql", card.party);
    card.openActivities = read.one<std::int64_t>(R"sql(
        select count(*) as n from activity where party_id = $1 and done_at is null
    )sql", card.party);
    card.activities = read.all<CardActivity>(R"sql(
        select a.activity_id as activity, a.kind, a.subject, a.result, coalesce(u.name, '') as user, a.due_at, a.done_at
        from activity a left join user_account u on u.user_account_id = a.user_account_id where a.party_id = $1
        order by case when a.done_at is null then 0 else 1 end, case when a.done_at is null then a.due_at end nulls last,
                 a.done_at desc nulls last, a.activity_id desc limit 50
    )sql", card.party);
    card.campaigns = read.all<CardCampaign>(R"sql(
        select k.campaign_id as campaign, k.code, k.name, m.response
        from campaign_member m join campaign k on k.campaign_id = m.campaign_id where m.party_id = $1
        order by k.starts_on desc, k.campaign_id desc limit 50
    )sql", card.party);
}

}  // namespace customers
