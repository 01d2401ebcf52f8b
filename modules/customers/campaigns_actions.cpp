#include "customers/campaigns.h"
#include "database/list.h"
#include "database/search.h"
#include "shared/numbers.h"

namespace customers {

BOOST_DESCRIBE_STRUCT(AddCampaign, (), (code, name, channel, budget, startsOn, endsOn, segment, countsUntil, text))
BOOST_DESCRIBE_STRUCT(ChangeCampaign, (), (campaign, version, name, text, channel, budget, startsOn, endsOn, countsUntil, segment))
BOOST_DESCRIBE_STRUCT(StartCampaign, (), (campaign))
BOOST_DESCRIBE_STRUCT(CloseCampaign, (), (campaign))
BOOST_DESCRIBE_STRUCT(CampaignState, (), (campaign, version, members))
BOOST_DESCRIBE_STRUCT(NewMember, (), (party, lead))
BOOST_DESCRIBE_STRUCT(AddMembers, (), (campaign, members, sinceOn))
BOOST_DESCRIBE_STRUCT(RemoveMember, (), (campaign, party, lead))
BOOST_DESCRIBE_STRUCT(NoteResponse, (), (campaign, party, lead, response, onDate, madeLead, order, text))
BOOST_DESCRIBE_STRUCT(AddCampaignCost, (), (campaign, amount, text, onDate))

const db::Action<AddCampaign, CampaignState> addCampaignAction{"customers.addCampaign", "Plan a campaign", add, check,
                                                               db::codec<AddCampaign, CampaignState>()};
const db::Action<ChangeCampaign, CampaignState> changeCampaignAction{"customers.changeCampaign", "Change a campaign", change, check,
                                                                     db::codec<ChangeCampaign, CampaignState>()};
const db::Action<StartCampaign, CampaignState> startCampaignAction{"customers.startCampaign", "Start a campaign with whom its segment holds", start,
                                                                   check, db::codec<StartCampaign, CampaignState>()};
const db::Action<CloseCampaign, CampaignState> closeCampaignAction{"customers.closeCampaign", "Close a campaign", close, check,
                                                                   db::codec<CloseCampaign, CampaignState>()};
const db::Action<AddMembers, CampaignState> addMembersAction{"customers.addMembers", "Add members to a campaign", add, check,
                                                             db::codec<AddMembers, CampaignState>()};
const db::Action<RemoveMember, CampaignState> removeMemberAction{"customers.removeMember", "Take a member out of a campaign", remove, check,
                                                                 db::codec<RemoveMember, CampaignState>()};
const db::Action<NoteResponse, CampaignState> noteResponseAction{"customers.noteResponse", "Note how a member responded to a campaign", note, check,
                                                                 db::codec<NoteResponse, CampaignState>()};
const db::Action<AddCampaignCost, CampaignState> addCampaignCostAction{"customers.addCampaignCost", "Enter what a campaign cost", add, check,
                                                                       db::codec<AddCampaignCost, CampaignState>()};

const db::List& campaignsList() {
    using enum db::ListType;
    static const db::List list{
        .name = "campaigns",
        .title = "Campaigns",
        .from = "campaign k left join segment s on s.segment_id = k.segment_id",
        .where = "",
        .key = "k.campaign_id",
        .columns = {{.name = "code", .title = "Campaign", .sql = "k.code", .notNull = true, .instant = true, .unique = true},
                    {.name = "name", .title = "Name", .sql = "k.name", .notNull = true},
                    {.name = "channel", .title = "Channel", .sql = "k.channel", .notNull = true},
                    {.name = "state", .title = "State", .sql = "k.state", .notNull = true},
                    {.name = "segment", .title = "Segment", .sql = "s.code", .link = "segment_id"},
                    {.name = "starts_on", .title = "From", .sql = "k.starts_on", .type = date, .notNull = true},
                    {.name = "ends_on", .title = "To", .sql = "k.ends_on", .type = date, .notNull = true},
                    {.name = "counts_until", .title = "Orders count until", .sql = "k.counts_until", .type = date, .notNull = true},
                    {.name = "budget", .title = "Budget", .sql = "k.budget", .type = money, .notNull = true, .summed = true},
                    {.name = "cost", .title = "Cost", .sql = R"list(coalesce((select cast(sum(x.amount) as bigint) from campaign_cost x
                        where x.campaign_id = k.campaign_id), 0))list", .type = money, .notNull = true, .summed = true},
                    {.name = "members", .title = "Members", .sql = "(select count(*) from campaign_member m where m.campaign_id = k.campaign_id)", .type = number, .notNull = true},
                    {.name = "responded", .title = "Responded", .sql = R"list((select count(*) from campaign_member m
                        where m.campaign_id = k.campaign_id and m.response <> 'none'))list", .type = number, .notNull = true},
                    {.name = "segment_id", .sql = "k.segment_id", .type = key, .opens = "segment"}},
        .opens = "campaign",
        .right = "customers.see"};
    return list;
}

const db::List& campaignMembersList() {
    using enum db::ListType;
    static const db::List list{
        .name = "campaign_members",
        .title = "Members of campaigns",
        .from = R"list(campaign_member m left join campaign k on k.campaign_id = m.campaign_id left join party p on p.party_id = m.party_id
            left join lead l on l.lead_id = m.lead_id left join lead w on w.lead_id = m.made_lead_id
            left join sales_order o on o.sales_order_id = m.sales_order_id)list",
        .where = "",
        .key = "m.campaign_member_id",
        .columns = {{.name = "campaign", .title = "Campaign", .sql = "k.code", .notNull = true, .link = "campaign_id"},
                    {.name = "number", .title = "Number", .sql = "coalesce(p.number, l.number)", .notNull = true},
                    {.name = "name", .title = "Name", .sql = "coalesce(p.name, l.name)", .notNull = true, .sortBy = "coalesce(p.name_sort, l.name_sort)"},
                    {.name = "email", .title = "Mail", .sql = "coalesce(p.email, l.email)", .notNull = true},
                    {.name = "phone", .title = "Telephone", .sql = "coalesce(p.phone, l.phone)", .notNull = true},
                    {.name = "response", .title = "Response", .sql = "m.response", .notNull = true},
                    {.name = "responded_on", .title = "Responded on", .sql = "m.responded_on", .type = date},
                    {.name = "text", .title = "Text", .sql = "m.text", .notNull = true},
                    {.name = "since_on", .title = "Since", .sql = "m.since_on", .type = date, .notNull = true},
                    {.name = "made_lead", .title = "Lead", .sql = "w.number", .link = "made_lead_id"},
                    {.name = "order_number", .title = "Order", .sql = "o.number", .link = "order_id"},
                    {.name = "campaign_id", .sql = "m.campaign_id", .type = key, .notNull = true, .opens = "campaign"},
                    {.name = "party_id", .sql = "m.party_id", .type = key, .opens = "party"},
                    {.name = "lead_id", .sql = "m.lead_id", .type = key, .opens = "lead"},
                    {.name = "made_lead_id", .sql = "m.made_lead_id", .type = key, .opens = "lead"},
                    {.name = "order_id", .sql = "m.sales_order_id", .type = key, .opens = "order"}},
        .right = "customers.see"};
    return list;
}

const db::List& campaignCostsList() {
    using enum db::ListType;
    static const db::List list{
        .name = "campaign_costs",
        .title = "What campaigns cost",
        .from = "campaign_cost x left join campaign k on k.campaign_id = x.campaign_id",
        .where = "",
        .key = "x.campaign_cost_id",
        .columns = {{.name = "campaign", .title = "Campaign", .sql = "k.code", .notNull = true, .link = "campaign_id"},
                    {.name = "spent_on", .title = "When", .sql = "x.spent_on", .type = date, .notNull = true},
                    {.name = "text", .title = "Text", .sql = "x.text", .notNull = true},
                    {.name = "amount", .title = "Amount", .sql = "x.amount", .type = money, .notNull = true, .summed = true},
                    {.name = "who", .title = "Who", .sql = "x.noted_by", .notNull = true},
                    {.name = "campaign_id", .sql = "x.campaign_id", .type = key, .notNull = true, .opens = "campaign"}},
        .right = "customers.see"};
    return list;
}

void installCampaigns(db::Actions& actions) {
    static const db::Findable campaign{
        .kind = "campaign",
        .title = "Campaign",
        .right = "customers.see",
        .byPrefix = R"sql(
            select campaign_id as record_id, code as number, name, state, code as found_by
            from campaign where code >= $1 and code < $2 order by code limit $3
        )sql",
        .byId = R"sql(select campaign_id as record_id, code as number, name, state from campaign where campaign_id = $1)sql"};
    actions.addFindable(campaign);
    for (const auto* list : {&campaignsList(), &campaignMembersList(), &campaignCostsList()}) actions.addList(*list);
    actions.add(addCampaignAction, db::Reach::company);
    actions.add(changeCampaignAction, db::Reach::company);
    actions.add(startCampaignAction, db::Reach::company);
    actions.add(closeCampaignAction, db::Reach::company);
    actions.add(addMembersAction, db::Reach::company);
    actions.add(removeMemberAction, db::Reach::company);
    actions.add(noteResponseAction, db::Reach::company);
    actions.add(addCampaignCostAction, db::Reach::company);
}

}  // namespace customers
