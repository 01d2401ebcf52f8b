// Campaigns: whom we speak to, through what, what it costs, who answers, and what comes of it.
//
// States: planned -> running (its members are taken) -> closed.
// Which orders count as won by a campaign (attribution). An order that is signed or completed counts
//   1. for the campaign it was named for by customers.noteResponse, else
//   2. for the campaign that touched its customer last before the order's day: one of which the customer is a member
//      (itself, or as the lead it came of), touched on or before that day and with that day not after the campaign's
//      `countsUntil`. Touched: the day of the last response other than none, where it is not after the order's day,
//      else the day the member was taken in. Of two on one day the newer member row.
// So no order counts twice. It counts with its net as it stands (what was called off is off), in the book currency at
// the rate of its day. Return on spend = (what counts - cost) / cost, in percent; cost is what was entered, not the budget.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "shared/ids.h"
#include "shared/money.h"

namespace customers {

using namespace tl;
using db::Date;

BOOST_DEFINE_ENUM_CLASS(Channel, mail, call, letter, visit, fair, web)
BOOST_DEFINE_ENUM_CLASS(Response, none, opened, answered, lead, ordered)

struct AddCampaign {
    std::string code, name;
    Channel channel{};
    Amount budget;                    // book currency, not below zero
    Date startsOn, endsOn;
    std::optional<SegmentId> segment;  // whose customers become members at the start
    std::optional<Date> countsUntil;   // absent: 90 days after its end; not before it
    std::string text;                  // what is said
};
// What is absent stays. Channel and segment only while it is planned.
struct ChangeCampaign {
    CampaignId campaign;
    std::int64_t version = 0;
    std::optional<std::string> name, text;
    std::optional<Channel> channel;
    std::optional<Amount> budget;
    std::optional<Date> startsOn, endsOn, countsUntil;
    std::optional<SegmentId> segment;
};
// Takes in those who belong to the segment now. Refuses a campaign without any member ("customers.campaign.nobody").
struct StartCampaign {
    CampaignId campaign;
};
struct CloseCampaign {
    CampaignId campaign;
};
struct CampaignState {
    CampaignId campaign;
    std::int64_t version = 0;
    std::int64_t members = 0;
};
// A firm, or a lead that is no firm yet: one of the two.
struct NewMember {
    std::optional<PartyId> party;
    std::optional<LeadId> lead;
};
// Who is a member already is passed over; 1 … 5,000 at once. Not of a closed one.
struct AddMembers {
    CampaignId campaign;
    std::vector<NewMember> members;
    std::optional<Date> sinceOn;  // touched from then on; absent: today, or the start where that is later. While planned: the start
};
// One who has not answered.
struct RemoveMember {
    CampaignId campaign;
    std::optional<PartyId> party;
    std::optional<LeadId> lead;
};
// What a member did. A later response takes the place of an earlier one; an order leaves the lead that came before it. `madeLead`: the lead that came of it, with the
// response lead; `order`: the order that came of it, of the same firm, with the response ordered.
struct NoteResponse {
    CampaignId campaign;
    std::optional<PartyId> party;
    std::optional<LeadId> lead;
    Response response{};
    std::optional<Date> onDate;  // absent: today; not before they were taken in
    std::optional<LeadId> madeLead;
    std::optional<SalesOrderId> order;
    std::string text;
};
// Money spent: a correction is an amount below zero. Book currency.
struct AddCampaignCost {
    CampaignId campaign;
    Amount amount;
    std::string text;
    std::optional<Date> onDate;  // absent: today
};

// ---------------------------------------------------------------- reads

struct ResponseCount {
    Response response{};
    std::int64_t members = 0;
};
// An order that counts for a campaign by the rule above.
struct Attributed {
    SalesOrderId order;
    CustomerId customer;
    std::string number, name;  // of the order, and who ordered
    Date orderedOn;
    Money net;  // of the order, in its currency
    Currency currency;
    Money book;          // the same in the book currency
    bool named = false;  // by hand, else by the last touch
};
struct CampaignReturn {
    Currency currency;  // of the books
    Money budget, cost, won;
    std::int64_t members = 0;
    std::vector<ResponseCount> responses;  // all five, in their order
    std::vector<Attributed> orders;        // by day, then number
    std::optional<Percent> returnOnSpend;  // none while nothing was spent; may be below zero
};
CampaignReturn returnOf(const db::Read&, CampaignId);  // refuses "customers.campaign.none"

CampaignState add(db::Tx&, const AddCampaign&);
CampaignState change(db::Tx&, const ChangeCampaign&);
CampaignState start(db::Tx&, const StartCampaign&);
CampaignState close(db::Tx&, const CloseCampaign&);
CampaignState add(db::Tx&, const AddMembers&);
CampaignState remove(db::Tx&, const RemoveMember&);
CampaignState note(db::Tx&, const NoteResponse&);
CampaignState add(db::Tx&, const AddCampaignCost&);

void check(const db::Read&, const AddCampaign&, db::Reasons&);
void check(const db::Read&, const ChangeCampaign&, db::Reasons&);
void check(const db::Read&, const StartCampaign&, db::Reasons&);
void check(const db::Read&, const CloseCampaign&, db::Reasons&);
void check(const db::Read&, const AddMembers&, db::Reasons&);
void check(const db::Read&, const RemoveMember&, db::Reasons&);
void check(const db::Read&, const NoteResponse&, db::Reasons&);
void check(const db::Read&, const AddCampaignCost&, db::Reasons&);

extern const db::Action<AddCampaign, CampaignState> addCampaignAction;
extern const db::Action<ChangeCampaign, CampaignState> changeCampaignAction;
extern const db::Action<StartCampaign, CampaignState> startCampaignAction;
extern const db::Action<CloseCampaign, CampaignState> closeCampaignAction;
extern const db::Action<AddMembers, CampaignState> addMembersAction;
extern const db::Action<RemoveMember, CampaignState> removeMemberAction;
extern const db::Action<NoteResponse, CampaignState> noteResponseAction;
extern const db::Action<AddCampaignCost, CampaignState> addCampaignCostAction;

const db::List& campaignsList();        // "campaigns"
const db::List& campaignMembersList();  // "campaign_members"
const db::List& campaignCostsList();    // "campaign_costs"

void installCampaigns(db::Actions&);

}  // namespace customers
