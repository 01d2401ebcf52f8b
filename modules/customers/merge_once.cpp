#include "customers/merge_once.h"

namespace customers {
namespace {

struct Pair {
    std::int64_t kept = 0, dropped = 0;
};
BOOST_DESCRIBE_STRUCT(Pair, (), (kept, dropped))

struct TwoPpaps {
    std::string one, other;
};
BOOST_DESCRIBE_STRUCT(TwoPpaps, (), (one, other))

struct Lost {
    Date sinceOn;
    std::optional<Date> respondedOn;
    std::string text;
    std::optional<LeadId> madeLead;
    std::optional<SalesOrderId> order;
};
BOOST_DESCRIBE_STRUCT(Lost, (), (sinceOn, respondedOn, text, madeLead, order))

void keepMembers(db::Tx& tx, std::optional<PartyId> fromParty, std::optional<PartyId> intoParty, std::optional<LeadId> fromLead,
                 std::optional<LeadId> intoLead) {
    const auto pairs = tx.all<Pair>(R"sql(
        select case when d.reached > i.reached then d.campaign_member_id else i.campaign_member_id end as kept,
               case when d.reached > i.reached then i.campaign_member_id else d.campaign_member_id end as dropped
        from (select m.campaign_member_id, m.campaign_id,
                     case m.response when 'none' then 0 when 'opened' then 1 when 'answered' then 2 when 'lead' then 3 else 4 end as reached
              from campaign_member m where m.party_id = $1 or m.lead_id = $3) d
        join (select m.campaign_member_id, m.campaign_id,
                     case m.response when 'none' then 0 when 'opened' then 1 when 'answered' then 2 when 'lead' then 3 else 4 end as reached
              from campaign_member m where m.party_id = $2 or m.lead_id = $4) i on i.campaign_id = d.campaign_id
        order by 1
    )sql", fromParty, intoParty, fromLead, intoLead);
    for (const auto& pair : pairs) {
        const auto lost = tx.one<Lost>(R"sql(
            select since_on, responded_on, text, made_lead_id as made_lead, sales_order_id as "order"
            from campaign_member where campaign_member_id = $1
        )sql", pair.dropped);
        // First: an order counts once, by a unique index.
        tx.run(R"sql(delete from campaign_member where campaign_member_id = $1)sql", pair.dropped);
        tx.run(R"sql(
            update campaign_member set since_on = case when since_on > $2 then $2 else since_on end,
                responded_on = coalesce(responded_on, $3), text = case when text = '' then $4 else text end,
                made_lead_id = coalesce(made_lead_id, $5), sales_order_id = coalesce(sales_order_id, $6)
            where campaign_member_id = $1
        )sql", pair.kept, lost.sinceOn, lost.respondedOn, lost.text, lost.madeLead, lost.order);
    }
}

}  // namespace

void checkOnePpap(const db::Read& read, CustomerId from, CustomerId into, db::Reasons& reasons) {
    const auto two = read.find<TwoPpaps>(R"sql(
        select a.number as one, b.number as other from ppap a
        join ppap b on b.item_id = a.item_id and b.revision = a.revision and b.customer_id = $2
             and b.state in ('open', 'submitted', 'interim', 'rejected')
        where a.customer_id = $1 and a.state in ('open', 'submitted', 'interim', 'rejected')
        order by a.number limit 1
    )sql", from, into);
    if (two)
        reasons.add("customers.merge.ppap",
                    "{one} and {other} are PPAPs under way for one revision of an item, and a customer has one at a time. Cancel one of them, then merge.",
                    {{"one", two->one}, {"other", two->other}}, "into");
}

void keepOneCustomer(db::Tx& tx, CustomerId from, CustomerId into) {
    tx.run(R"sql(
        delete from segment_member where customer_id = $1 and segment_id in (select segment_id from segment_member where customer_id = $2)
    )sql", from, into);
    tx.run(R"sql(
        update customer_profile set
            trade = case when trade = '' then (select f.trade from customer_profile f where f.customer_id = $1) else trade end,
            territory_id = coalesce(territory_id, (select f.territory_id from customer_profile f where f.customer_id = $1)),
            classified_on = case when abc = '' then (select f.classified_on from customer_profile f where f.customer_id = $1)
                            else classified_on end,
            abc = case when abc = '' then (select f.abc from customer_profile f where f.customer_id = $1) else abc end,
            version = version + 1
        where customer_id = $2 and exists (select 1 from customer_profile f where f.customer_id = $1)
    )sql", from, into);
    tx.run(R"sql(
        delete from customer_profile where customer_id = $1 and exists (select 1 from customer_profile where customer_id = $2)
    )sql", from, into);
}

void keepOneSource(db::Tx& tx, PartyId from, PartyId into) {
    const auto pairs = tx.all<Pair>(R"sql(
        select case when d.strict > i.strict then d.sampling_state_id else i.sampling_state_id end as kept,
               case when d.strict > i.strict then i.sampling_state_id else d.sampling_state_id end as dropped
        from (select s.sampling_state_id, s.plan_number,
                     case s.severity when 'reduced' then 0 when 'normal' then 1 when 'tightened' then 2 else 3 end as strict
              from sampling_state s where s.supplier_id = $1) d
        join (select s.sampling_state_id, s.plan_number,
                     case s.severity when 'reduced' then 0 when 'normal' then 1 when 'tightened' then 2 else 3 end as strict
              from sampling_state s where s.supplier_id = $2) i on i.plan_number = d.plan_number
        order by 1
    )sql", from, into);
    for (const auto& pair : pairs) {
        tx.run(R"sql(
            update sampling_state set version = version + 1,
                inspected = inspected + (select x.inspected from sampling_state x where x.sampling_state_id = $2),
                rejected = rejected + (select x.rejected from sampling_state x where x.sampling_state_id = $2)
            where sampling_state_id = $1
        )sql", pair.kept, pair.dropped);
        tx.run(R"sql(delete from sampling_state where sampling_state_id = $1)sql", pair.dropped);
    }
}

void keepOneMember(db::Tx& tx, PartyId from, PartyId into) { keepMembers(tx, from, into, {}, {}); }

void keepOneMember(db::Tx& tx, LeadId from, LeadId into) { keepMembers(tx, {}, {}, from, into); }

void fillLead(db::Tx& tx, LeadId from, LeadId into) {
    tx.run(R"sql(
        update lead set contact = case when lead.contact = '' then d.contact else lead.contact end,
            email = case when lead.email = '' then d.email else lead.email end,
            phone = case when lead.phone = '' then d.phone else lead.phone end,
            phone_key = case when lead.phone = '' then d.phone_key else lead.phone_key end,
            tax_number = case when lead.tax_number = '' then d.tax_number else lead.tax_number end,
            text = case when lead.text = '' then d.text else lead.text end,
            party_id = coalesce(lead.party_id, d.party_id), version = lead.version + 1
        from lead d where lead.lead_id = $2 and d.lead_id = $1
    )sql", from, into);
}

}  // namespace customers
