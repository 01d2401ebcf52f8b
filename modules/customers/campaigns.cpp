// Campaigns: planned, begun, answered, paid for and closed.
#include "customers/campaigns.h"

#include <algorithm>

#include <fmt/core.h>

#include "customers/keeping.h"
#include "customers/records.h"
#include "customers/segments.h"
#include "people/checks.h"

namespace customers {
namespace {

constexpr std::size_t mostMembers = 5000;
constexpr int usualDays = 90;

struct CampaignRecord {
    std::string code, name, text, channel, state;
    std::optional<SegmentId> segment;
    Money budget;
    Date startsOn, endsOn, countsUntil;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(CampaignRecord, (), (code, name, text, channel, state, segment, budget, startsOn, endsOn, countsUntil, version))

struct MemberRecord {
    std::int64_t id = 0;
    std::optional<PartyId> party;  // of a lead: the firm it became
    Date sinceOn;
    std::string response;
};
BOOST_DESCRIBE_STRUCT(MemberRecord, (), (id, party, sinceOn, response))

CampaignRecord campaignRecord(const db::Read& read, CampaignId id) {
    auto found = read.find<CampaignRecord>(R"sql(
        select code, name, text, channel, state, segment_id as segment, budget, starts_on, ends_on, counts_until, version
        from campaign where campaign_id = $1
    )sql", id);
    if (!found) db::refuse("customers.campaign.none", "There is no such campaign. Choose one from the list.", {}, "campaign");
    return std::move(*found);
}

CampaignState campaignNow(db::Tx& tx, CampaignId id) {
    tx.run(R"sql(update campaign set version = version + 1 where campaign_id = $1)sql", id);
    return {id, campaignRecord(tx, id).version,
            tx.one<std::int64_t>(R"sql(select count(*) as n from campaign_member where campaign_id = $1)sql", id)};
}

std::optional<MemberRecord> memberOf(const db::Read& read, CampaignId campaign, const std::optional<PartyId>& party,
                                     const std::optional<LeadId>& lead) {
    return read.find<MemberRecord>(R"sql(
        select m.campaign_member_id as id, coalesce(m.party_id, l.party_id) as party, m.since_on, m.response
        from campaign_member m left join lead l on l.lead_id = m.lead_id
        where m.campaign_id = $1 and (m.party_id = $2 or m.lead_id = $3)
    )sql", campaign, party, lead);
}

// One of the two; whether it can be looked at further.
bool checkOneOf(const std::optional<PartyId>& party, const std::optional<LeadId>& lead, const std::string& path, db::Reasons& reasons) {
    if (party.has_value() != lead.has_value()) return true;
    reasons.add("customers.campaign.whom", "Name a firm or a lead, one of the two.", {}, path + "party");
    return false;
}

std::optional<MemberRecord> checkMember(const db::Read& read, CampaignId campaign, const std::optional<PartyId>& party,
                                        const std::optional<LeadId>& lead, db::Reasons& reasons) {
    if (!checkOneOf(party, lead, "", reasons)) return {};
    auto member = memberOf(read, campaign, party, lead);
    if (!member)
        reasons.add("customers.campaign.member", "They are no member of this campaign. Add them first.", {}, party ? "party" : "lead");
    return member;
}

void checkDays(Date startsOn, Date endsOn, Date countsUntil, db::Reasons& reasons) {
    if (endsOn < startsOn)
        reasons.add("customers.campaign.ends", "It cannot end on {end} before it begins on {start}. Give a later end.",
                    {{"end", endsOn}, {"start", startsOn}}, "endsOn");
    if (countsUntil < endsOn)
        reasons.add("customers.campaign.counts", "Orders count at least until its end on {end}, not only until {day}. Give a later day.",
                    {{"end", endsOn}, {"day", countsUntil}}, "countsUntil");
}

void checkBudget(const db::Read& read, const Amount& budget, db::Reasons& reasons) {
    checkBook(read, budget, "budget", reasons);
    if (budget.money < Money{})
        reasons.add("customers.campaign.budget", "{amount} is below zero. Give what may be spent.", {{"amount", budget}}, "budget");
}

void checkOffered(const db::Read& read, SegmentId segment, db::Reasons& reasons) {
    const auto state = read.find<std::string>(R"sql(select state from segment where segment_id = $1)sql", segment);
    if (!state) reasons.add("customers.segment.none", "There is no such segment. Choose one from the list.", {}, "segment");
    else if (*state != "active")
        reasons.add("customers.segment.retired", "This segment is retired. Choose another, or take it into use again.", {}, "segment");
}

void checkNotClosed(const CampaignRecord& campaign, db::Reasons& reasons) {
    if (campaign.state == "closed")
        reasons.add("customers.campaign.closed", "{campaign} is closed. Add a new one.", {{"campaign", campaign.code}}, "campaign");
}

void checkPlanned(const CampaignRecord& campaign, const std::string& field, db::Reasons& reasons) {
    if (campaign.state != "planned")
        reasons.add("customers.campaign.begun", "{campaign} has begun, so this is settled. Add a new one for something else.",
                    {{"campaign", campaign.code}}, field);
}

}  // namespace

void check(const db::Read& read, const AddCampaign& args, db::Reasons& reasons) {
    people::checkCode(reasons, "code", args.code);
    people::checkText(reasons, "name", args.name);
    people::checkOptional(reasons, "text", args.text, 2000);
    if (read.find<std::int64_t>(R"sql(select campaign_id from campaign where code = $1)sql", args.code))
        reasons.add("customers.code.taken", "{code} is there already. Open it to change it, or choose another code.",
                    {{"code", db::shown(args.code)}}, "code");
    checkBudget(read, args.budget, reasons);
    checkDays(args.startsOn, args.endsOn, args.countsUntil.value_or(args.endsOn), reasons);
    if (args.segment) checkOffered(read, *args.segment, reasons);
}

CampaignState add(db::Tx& tx, const AddCampaign& args) {
    return {tx.make<CampaignId>(R"sql(
        insert into campaign (code, name, text, channel, state, segment_id, budget, starts_on, ends_on, counts_until, version)
        values ($1, $2, $3, $4, 'planned', $5, $6, $7, $8, $9, 1) returning campaign_id
    )sql", args.code, args.name, args.text, args.channel, args.segment, args.budget.money, args.startsOn, args.endsOn,
        args.countsUntil.value_or(std::min(args.endsOn + usualDays, db::dateOf(9999, 12, 31)))), 1, 0};
}

void check(const db::Read& read, const ChangeCampaign& args, db::Reasons& reasons) {
    const auto now = campaignRecord(read, args.campaign);
    people::checkVersion(read, reasons, "campaign", args.campaign.number, now.code, args.version, now.version);
    checkNotClosed(now, reasons);
    if (args.name) people::checkText(reasons, "name", *args.name);
    if (args.text) people::checkOptional(reasons, "text", *args.text, 2000);
    if (args.channel) checkPlanned(now, "channel", reasons);
    if (args.segment) checkPlanned(now, "segment", reasons);
    if (args.startsOn) checkPlanned(now, "startsOn", reasons);
    if (args.segment) checkOffered(read, *args.segment, reasons);
    if (args.budget) checkBudget(read, *args.budget, reasons);
    checkDays(args.startsOn.value_or(now.startsOn), args.endsOn.value_or(now.endsOn), args.countsUntil.value_or(now.countsUntil), reasons);
}

CampaignState change(db::Tx& tx, const ChangeCampaign& args) {
    std::optional<Money> budget;
    if (args.budget) budget = args.budget->money;
    tx.run(R"sql(
        update campaign set name = coalesce($2, name), text = coalesce($3, text), channel = coalesce($4, channel),
            budget = coalesce($5, budget), starts_on = coalesce($6, starts_on), ends_on = coalesce($7, ends_on),
            counts_until = coalesce($8, counts_until), segment_id = coalesce($9, segment_id)
        where campaign_id = $1
    )sql", args.campaign, args.name, args.text, args.channel, budget, args.startsOn, args.endsOn, args.countsUntil, args.segment);
    return campaignNow(tx, args.campaign);
}

void check(const db::Read& read, const StartCampaign& args, db::Reasons& reasons) {
    const auto now = campaignRecord(read, args.campaign);
    checkPlanned(now, "campaign", reasons);
    const auto byHand = read.one<std::int64_t>(R"sql(select count(*) as n from campaign_member where campaign_id = $1)sql", args.campaign);
    if (byHand == 0 && (!now.segment || membersOf(read, *now.segment).empty()))
        reasons.add("customers.campaign.nobody", "{campaign} has nobody to speak to. Choose a segment with customers in it, or add members.",
                    {{"campaign", now.code}}, "campaign");
}

CampaignState start(db::Tx& tx, const StartCampaign& args) {
    const auto now = campaignRecord(tx, args.campaign);
    tx.run(R"sql(update campaign_member set since_on = $2 where campaign_id = $1)sql", args.campaign, now.startsOn);
    if (now.segment)
        for (const auto& member : membersOf(tx, *now.segment))
            tx.run(R"sql(
                insert into campaign_member (campaign_id, party_id, since_on, response, text) values ($1, $2, $3, 'none', '')
                on conflict (campaign_id, party_id) do nothing
            )sql", args.campaign, member.party, now.startsOn);
    tx.run(R"sql(update campaign set state = 'running' where campaign_id = $1)sql", args.campaign);
    return campaignNow(tx, args.campaign);
}

void check(const db::Read& read, const CloseCampaign& args, db::Reasons& reasons) {
    checkNotClosed(campaignRecord(read, args.campaign), reasons);
}

CampaignState close(db::Tx& tx, const CloseCampaign& args) {
    tx.run(R"sql(update campaign set state = 'closed' where campaign_id = $1)sql", args.campaign);
    return campaignNow(tx, args.campaign);
}

void check(const db::Read& read, const AddMembers& args, db::Reasons& reasons) {
    checkNotClosed(campaignRecord(read, args.campaign), reasons);
    if (args.members.empty() || args.members.size() > mostMembers)
        reasons.add("customers.campaign.many", "Name 1 to {most} members at once.", {{"most", static_cast<std::int64_t>(mostMembers)}}, "members");
    for (std::size_t i = 0; i < args.members.size() && i < mostMembers; ++i) {
        const auto& member = args.members[i];
        if (!checkOneOf(member.party, member.lead, fmt::format("members[{}].", i), reasons)) continue;
        if (member.party) people::checkOpen(reasons, people::partyRecord(read, *member.party));
        if (member.lead) static_cast<void>(leadRecord(read, *member.lead));
    }
}

CampaignState add(db::Tx& tx, const AddMembers& args) {
    const auto now = campaignRecord(tx, args.campaign);
    const auto since = args.sinceOn.value_or(std::max(now.startsOn, companyToday(tx)));
    for (const auto& member : args.members)
        if (!memberOf(tx, args.campaign, member.party, member.lead))
            tx.run(R"sql(
                insert into campaign_member (campaign_id, party_id, lead_id, since_on, response, text) values ($1, $2, $3, $4, 'none', '')
            )sql", args.campaign, member.party, member.lead, since);
    return campaignNow(tx, args.campaign);
}

void check(const db::Read& read, const RemoveMember& args, db::Reasons& reasons) {
    checkNotClosed(campaignRecord(read, args.campaign), reasons);
    const auto member = checkMember(read, args.campaign, args.party, args.lead, reasons);
    if (member && member->response != "none")
        reasons.add("customers.campaign.responded", "They have responded to it, so they stay. Note that they did nothing where that was wrong.", {},
                    args.party ? "party" : "lead");
}

CampaignState remove(db::Tx& tx, const RemoveMember& args) {
    tx.run(R"sql(
        delete from campaign_member where campaign_member_id = $1
    )sql", memberOf(tx, args.campaign, args.party, args.lead)->id);
    return campaignNow(tx, args.campaign);
}

namespace {

void checkNamedOrder(const db::Read& read, const NoteResponse& args, const MemberRecord& member, db::Reasons& reasons) {
    const auto buyer = read.find<PartyId>(R"sql(
        select c.party_id from sales_order o join customer c on c.customer_id = o.customer_id where o.sales_order_id = $1
    )sql", *args.order);
    if (!buyer)
        reasons.add("customers.order.none", "There is no such quote or order. Look it up by its number.", {}, "order");
    else if (member.party != buyer)
        reasons.add("customers.campaign.buyer", "This order is another firm's. Choose one of the member's own.", {}, "order");
    const auto other = read.find<std::string>(R"sql(
        select k.code from campaign_member m join campaign k on k.campaign_id = m.campaign_id
        where m.sales_order_id = $1 and m.campaign_member_id <> $2
    )sql", *args.order, member.id);
    if (other)
        reasons.add("customers.campaign.claimed", "This order counts for {campaign} already. No order counts twice.", {{"campaign", *other}}, "order");
}

}  // namespace

void check(const db::Read& read, const NoteResponse& args, db::Reasons& reasons) {
    const auto now = campaignRecord(read, args.campaign);
    if (now.state == "planned")
        reasons.add("customers.campaign.planned", "{campaign} has not begun. Start it first.", {{"campaign", now.code}}, "campaign");
    people::checkOptional(reasons, "text", args.text, 2000);
    const auto today = companyToday(read);
    if (args.onDate.value_or(today) > today)
        reasons.add("customers.campaign.future", "Nobody has responded on {day} yet. Give today or a day before.", {{"day", *args.onDate}}, "onDate");
    if (args.madeLead && args.response != Response::lead)
        reasons.add("customers.campaign.lead", "A lead came of it only with the response lead. Choose it, or leave the lead out.", {}, "madeLead");
    if (args.madeLead) static_cast<void>(leadRecord(read, *args.madeLead));
    if (args.order && args.response != Response::ordered)
        reasons.add("customers.campaign.order", "An order came of it only with the response ordered. Choose it, or leave the order out.", {}, "order");
    const auto member = checkMember(read, args.campaign, args.party, args.lead, reasons);
    if (!member) return;
    if (args.response != Response::none && args.onDate.value_or(today) < member->sinceOn)
        reasons.add("customers.campaign.before", "They were taken in on {since}, so they cannot have responded before. Give a later day.",
                    {{"since", member->sinceOn}}, "onDate");
    if (args.order) checkNamedOrder(read, args, *member, reasons);
}

CampaignState note(db::Tx& tx, const NoteResponse& args) {
    std::optional<Date> on;
    if (args.response != Response::none) on = args.onDate.value_or(companyToday(tx));
    // Whoever orders was a lead before: what came of it first is kept.
    tx.run(R"sql(
        update campaign_member set response = $2, responded_on = $3, text = $4, sales_order_id = $6,
            made_lead_id = case when $2 in ('lead', 'ordered') then coalesce($5, made_lead_id) else null end
        where campaign_member_id = $1
    )sql", memberOf(tx, args.campaign, args.party, args.lead)->id, args.response, on, args.text, args.madeLead, args.order);
    return campaignNow(tx, args.campaign);
}

void check(const db::Read& read, const AddCampaignCost& args, db::Reasons& reasons) {
    static_cast<void>(campaignRecord(read, args.campaign));
    checkBook(read, args.amount, "amount", reasons);
    if (args.amount.money == Money{}) reasons.add("customers.campaign.nothing", "Nothing was spent. Give what it cost.", {}, "amount");
    people::checkText(reasons, "text", args.text);
}

CampaignState add(db::Tx& tx, const AddCampaignCost& args) {
    tx.run(R"sql(
        insert into campaign_cost (campaign_id, amount, text, spent_on, noted_by) values ($1, $2, $3, $4, $5)
    )sql", args.campaign, args.amount.money, args.text, args.onDate.value_or(companyToday(tx)), tx.actor().name);
    return campaignNow(tx, args.campaign);
}

}  // namespace customers
