// Winning customers: leads, opportunities on their way through the stages, and what is talked about and done.
//
// States of a lead: open -> converted (it is a party now), dropped (with the reason) or merged into another.
// States of an opportunity: open -> won (a quote or an order came of it) or lost (with the reason). Whoever is a
// party already is found by people::twins while a lead is entered; leads among themselves by twinsOf below.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "people/twins.h"
#include "shared/ids.h"
#include "shared/money.h"

namespace customers {

using namespace tl;
using db::Date;
using db::Instant;

BOOST_DEFINE_ENUM_CLASS(LeadSource, form, file, mail)
BOOST_DEFINE_ENUM_CLASS(ActivityKind, call, meeting, task, mail)

// ---------------------------------------------------------------- stages

// A stage of the pipeline by its code: made, or changed where the code is known. `position` orders the board.
struct SetStage {
    std::string code, name;
    int position = 0;     // 0 … 1,000
    Percent probability;  // 0 … 100 %
    std::optional<std::int64_t> version;  // the one that was opened; needed to change
};
struct StageState {
    SalesStageId stage;
    std::int64_t version = 0;
};

// ---------------------------------------------------------------- leads

// Of whom a lead is: a name is needed, and a mail address or a telephone number to reach them.
struct AddLead {
    std::optional<SiteId> site;        // absent: the only one
    std::optional<LeadSource> source;  // absent: form
    std::string name, contact, email, phone, taxNumber, text;
};
// Who this probably is already: a party (people::Twin) or another open lead.
struct Known {
    std::string number, name, why;
    int likeness = 0;
};
struct LeadState {
    LeadId lead;
    std::string number;
    std::int64_t version = 0;
    std::vector<Known> known;  // of a new lead: the likeliest first
};
// The lead becomes a party with its contact, or is added to the one named; with `title` an opportunity begins.
struct ConvertLead {
    LeadId lead;
    std::optional<PartyId> party;  // absent: the one it is known to be, else a new one
    std::string title;             // of the opportunity, '' for none
    std::optional<Amount> amount;  // the opportunity's; needed with a title
    std::optional<Date> closeOn;   // needed with a title
};
struct Converted {
    LeadId lead;
    PartyId party;
    std::string number;  // of the party
    std::optional<OpportunityId> opportunity;
};
struct DropLead {
    LeadId lead;
    std::string reason;
};

// ---------------------------------------------------------------- opportunities

struct AddOpportunity {
    PartyId party;
    std::string title;
    Amount amount;
    Date closeOn;
    std::optional<SiteId> site;          // absent: the only one
    std::optional<SalesStageId> stage;   // absent: the first
    std::optional<Percent> probability;  // absent: the stage's
    std::optional<UserAccountId> user;   // who works at it
};
// What is absent stays.
struct ChangeOpportunity {
    OpportunityId opportunity;
    std::int64_t version = 0;
    std::string title;
    std::optional<Amount> amount;
    std::optional<Date> closeOn;
    std::optional<Percent> probability;
    std::optional<UserAccountId> user;
    bool asStage = false;  // the stage's probability again
    bool nobody = false;   // nobody works at it
};
// To another stage: the one named, or the next to the right. One keystroke on the board.
struct MoveOpportunity {
    OpportunityId opportunity;
    std::optional<SalesStageId> stage;
};
// Won by a quote or an order of the same customer.
struct WinOpportunity {
    OpportunityId opportunity;
    SalesOrderId order;
};
struct LoseOpportunity {
    OpportunityId opportunity;
    std::string reason;
};
struct OpportunityState {
    OpportunityId opportunity;
    std::string number;
    std::int64_t version = 0;
};

// ---------------------------------------------------------------- activities

struct AddActivity {
    ActivityKind kind{};
    std::string subject, text;
    std::optional<PartyId> party;
    std::optional<PartyContactId> contact;  // of that party
    std::optional<LeadId> lead;
    std::optional<OpportunityId> opportunity;
    std::optional<UserAccountId> user;  // who is to do it
    std::optional<Instant> dueAt, endsAt;
    std::string outsideId;  // the UID of a calendar's entry; one known already is refused
};
// Of one that is still to be done; what is absent stays. A day that moves takes the end with it; of another firm the contact
// and the opportunity of the one before do not stay.
struct ChangeActivity {
    ActivityId activity;
    std::int64_t version = 0;
    std::optional<std::string> subject, text;
    std::optional<Instant> dueAt, endsAt;
    std::optional<UserAccountId> user;
    std::optional<PartyId> party;
    std::optional<PartyContactId> contact;
    std::optional<OpportunityId> opportunity;
    std::optional<LeadId> lead;
    bool whenever = false;  // no day any more
    bool anybody = false;   // nobody's in particular
};
// Done, with what came of it; what is next follows it and is about the same.
struct FinishActivity {
    ActivityId activity;
    std::string result;
    std::optional<ActivityKind> nextKind;
    std::string nextSubject;
    std::optional<Instant> nextAt;
};
struct ActivityState {
    ActivityId activity;
    std::int64_t version = 0;
    std::optional<ActivityId> next;
};
// A mail that came in: kept as an activity that is done, with whom it is from. A sender nobody knows makes a lead.
struct KeepMail {
    std::optional<SiteId> site;  // of the lead, absent: the only one
    std::string from, name, subject, text;
    std::optional<Instant> sentAt;  // absent: when it happened
    std::string outsideId;          // its Message-ID; the same mail twice is refused
    std::string attachment;         // SHA-256 of the whole, kept before; '' for none
};
struct MailKept {
    ActivityId activity;
    std::optional<PartyId> party;
    std::optional<LeadId> lead;
};

// ---------------------------------------------------------------- reads

// Leads still open that are probably the same: equal mail address, telephone or tax number, or a name alike among
// the 500 newest. At most five, the likeliest first.
std::vector<Known> leadTwins(const db::Read&, const AddLead&);

// What one stage of the board holds, in one currency. weighted: amount x probability, rounded once a probability.
struct StageSum {
    SalesStageId stage;
    std::string code, name;
    Currency currency;  // '' where the stage is empty
    std::int64_t count = 0;
    Money amount, weighted;
};
std::vector<StageSum> boardSums(const db::Read&);
struct Card {
    OpportunityId opportunity;
    std::string number, title, customer;
    Money amount;
    Currency currency;
    Date closeOn;
    std::int64_t version = 0;
};
// A page of a stage, what is decided first on top: those after `after`, at most `most`.
std::vector<Card> boardPage(const db::Read&, SalesStageId, const std::optional<Card>& after, int most);

// What is expected of the open opportunities by the month they are decided in ("2026-12").
struct Forecast {
    std::string month;
    Currency currency;
    std::int64_t count = 0;
    Money amount, weighted;
};
std::vector<Forecast> forecast(const db::Read&);

// ---------------------------------------------------------------- verbs and actions

StageState set(db::Tx&, const SetStage&);
LeadState add(db::Tx&, const AddLead&);
Converted convert(db::Tx&, const ConvertLead&);
LeadState drop(db::Tx&, const DropLead&);
OpportunityState add(db::Tx&, const AddOpportunity&);
OpportunityState change(db::Tx&, const ChangeOpportunity&);
OpportunityState move(db::Tx&, const MoveOpportunity&);
OpportunityState win(db::Tx&, const WinOpportunity&);
OpportunityState lose(db::Tx&, const LoseOpportunity&);
ActivityState add(db::Tx&, const AddActivity&);
ActivityState change(db::Tx&, const ChangeActivity&);
ActivityState finish(db::Tx&, const FinishActivity&);
MailKept keep(db::Tx&, const KeepMail&);

void check(const db::Read&, const SetStage&, db::Reasons&);
void check(const db::Read&, const AddLead&, db::Reasons&);
void check(const db::Read&, const ConvertLead&, db::Reasons&);
void check(const db::Read&, const DropLead&, db::Reasons&);
void check(const db::Read&, const AddOpportunity&, db::Reasons&);
void check(const db::Read&, const ChangeOpportunity&, db::Reasons&);
void check(const db::Read&, const MoveOpportunity&, db::Reasons&);
void check(const db::Read&, const WinOpportunity&, db::Reasons&);
void check(const db::Read&, const LoseOpportunity&, db::Reasons&);
void check(const db::Read&, const AddActivity&, db::Reasons&);
void check(const db::Read&, const ChangeActivity&, db::Reasons&);
void check(const db::Read&, const FinishActivity&, db::Reasons&);
void check(const db::Read&, const KeepMail&, db::Reasons&);

extern const db::Action<SetStage, StageState> setStageAction;
extern const db::Action<AddLead, LeadState> addLeadAction;
extern const db::Action<ConvertLead, Converted> convertLeadAction;
extern const db::Action<DropLead, LeadState> dropLeadAction;
extern const db::Action<AddOpportunity, OpportunityState> addOpportunityAction;
extern const db::Action<ChangeOpportunity, OpportunityState> changeOpportunityAction;
extern const db::Action<MoveOpportunity, OpportunityState> moveOpportunityAction;
extern const db::Action<WinOpportunity, OpportunityState> winOpportunityAction;
extern const db::Action<LoseOpportunity, OpportunityState> loseOpportunityAction;
extern const db::Action<AddActivity, ActivityState> addActivityAction;
extern const db::Action<ChangeActivity, ActivityState> changeActivityAction;
extern const db::Action<FinishActivity, ActivityState> finishActivityAction;
extern const db::Action<KeepMail, MailKept> keepMailAction;

// What screens and `throughline list` show (database/list.h).
const db::List& stagesList();
const db::List& leadsList();
const db::List& opportunitiesList();
const db::List& opportunityMovesList();
const db::List& activitiesList();

void install(db::Actions&);

}  // namespace customers
