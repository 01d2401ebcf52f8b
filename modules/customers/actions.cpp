#include "customers/campaigns.h"
#include "customers/customers.h"
#include "customers/entries.h"
#include "customers/frames.h"
#include "customers/merge.h"
#include "customers/portfolio.h"
#include "customers/segments.h"
#include "customers/service.h"
#include "customers/targets.h"
#include "customers/templates.h"
#include "shared/numbers.h"

namespace customers {

BOOST_DESCRIBE_STRUCT(SetStage, (), (code, name, position, probability, version))
BOOST_DESCRIBE_STRUCT(StageState, (), (stage, version))
BOOST_DESCRIBE_STRUCT(AddLead, (), (site, source, name, contact, email, phone, taxNumber, text))
BOOST_DESCRIBE_STRUCT(Known, (), (number, name, why, likeness))
BOOST_DESCRIBE_STRUCT(LeadState, (), (lead, number, version, known))
BOOST_DESCRIBE_STRUCT(ConvertLead, (), (lead, party, title, amount, closeOn))
BOOST_DESCRIBE_STRUCT(Converted, (), (lead, party, number, opportunity))
BOOST_DESCRIBE_STRUCT(DropLead, (), (lead, reason))
BOOST_DESCRIBE_STRUCT(AddOpportunity, (), (party, title, amount, closeOn, site, stage, probability, user))
BOOST_DESCRIBE_STRUCT(ChangeOpportunity, (), (opportunity, version, title, amount, closeOn, probability, user, asStage, nobody))
BOOST_DESCRIBE_STRUCT(MoveOpportunity, (), (opportunity, stage))
BOOST_DESCRIBE_STRUCT(WinOpportunity, (), (opportunity, order))
BOOST_DESCRIBE_STRUCT(LoseOpportunity, (), (opportunity, reason))
BOOST_DESCRIBE_STRUCT(OpportunityState, (), (opportunity, number, version))
BOOST_DESCRIBE_STRUCT(AddActivity, (), (kind, subject, text, party, contact, lead, opportunity, user, dueAt, endsAt, outsideId))
BOOST_DESCRIBE_STRUCT(ChangeActivity, (), (activity, version, subject, text, dueAt, endsAt, user, party, contact, opportunity, lead, whenever, anybody))
BOOST_DESCRIBE_STRUCT(FinishActivity, (), (activity, result, nextKind, nextSubject, nextAt))
BOOST_DESCRIBE_STRUCT(ActivityState, (), (activity, version, next))
BOOST_DESCRIBE_STRUCT(KeepMail, (), (site, from, name, subject, text, sentAt, outsideId, attachment))
BOOST_DESCRIBE_STRUCT(MailKept, (), (activity, party, lead))
BOOST_DESCRIBE_STRUCT(EntryMail, (), (address))
BOOST_DESCRIBE_STRUCT(TakeEntry, (), (outsideId, sequence, kind, subject, text, dueAt, endsAt, doneAt, cancelled, mails, user))
BOOST_DESCRIBE_STRUCT(EntryTaken, (), (activity, did))

const db::Action<SetStage, StageState> setStageAction{"customers.setStage", "Set a stage of the pipeline", set, check,
                                                      db::codec<SetStage, StageState>()};
const db::Action<AddLead, LeadState> addLeadAction{"customers.addLead", "Add a lead", add, check, db::codec<AddLead, LeadState>()};
const db::Action<ConvertLead, Converted> convertLeadAction{"customers.convertLead", "Make a customer of a lead", convert, check,
                                                           db::codec<ConvertLead, Converted>()};
const db::Action<DropLead, LeadState> dropLeadAction{"customers.dropLead", "Drop a lead", drop, check, db::codec<DropLead, LeadState>()};
const db::Action<AddOpportunity, OpportunityState> addOpportunityAction{"customers.addOpportunity", "Begin an opportunity", add, check,
                                                                        db::codec<AddOpportunity, OpportunityState>()};
const db::Action<ChangeOpportunity, OpportunityState> changeOpportunityAction{"customers.changeOpportunity", "Change an opportunity", change,
                                                                              check, db::codec<ChangeOpportunity, OpportunityState>()};
const db::Action<MoveOpportunity, OpportunityState> moveOpportunityAction{"customers.moveOpportunity", "Move an opportunity to another stage",
                                                                          move, check, db::codec<MoveOpportunity, OpportunityState>()};
const db::Action<WinOpportunity, OpportunityState> winOpportunityAction{"customers.winOpportunity", "Win an opportunity by a quote or an order",
                                                                        win, check, db::codec<WinOpportunity, OpportunityState>()};
const db::Action<LoseOpportunity, OpportunityState> loseOpportunityAction{"customers.loseOpportunity", "Lose an opportunity", lose, check,
                                                                          db::codec<LoseOpportunity, OpportunityState>()};
const db::Action<AddActivity, ActivityState> addActivityAction{"customers.addActivity", "Add a call, a meeting, a task or a mail", add, check,
                                                               db::codec<AddActivity, ActivityState>()};
const db::Action<ChangeActivity, ActivityState> changeActivityAction{"customers.changeActivity", "Change what is to be done", change, check,
                                                                     db::codec<ChangeActivity, ActivityState>()};
const db::Action<FinishActivity, ActivityState> finishActivityAction{"customers.finishActivity", "Finish an activity and say what is next",
                                                                     finish, check, db::codec<FinishActivity, ActivityState>()};
const db::Action<KeepMail, MailKept> keepMailAction{"customers.keepMail", "Keep a mail that came in", keep, check,
                                                    db::codec<KeepMail, MailKept>()};
const db::Action<TakeEntry, EntryTaken> takeEntryAction{"customers.takeEntry", "Take in an entry of another calendar", take, check,
                                                        db::codec<TakeEntry, EntryTaken>()};

void addFindables(db::Actions&);  // findables.cpp

void install(db::Actions& actions) {
    addFindables(actions);
    actions.addRight("customers.see", "See leads, opportunities and activities");
    for (const auto* list : {&stagesList(), &leadsList(), &opportunitiesList(), &opportunityMovesList(), &activitiesList()})
        actions.addList(*list);
    actions.add(setStageAction, db::Reach::company);
    actions.add(addLeadAction);
    actions.add(convertLeadAction);
    actions.add(dropLeadAction);
    actions.add(addOpportunityAction);
    actions.add(changeOpportunityAction);
    actions.add(moveOpportunityAction);
    actions.add(winOpportunityAction);
    actions.add(loseOpportunityAction);
    actions.add(addActivityAction);
    actions.add(changeActivityAction);
    actions.add(finishActivityAction);
    actions.add(keepMailAction);
    actions.add(takeEntryAction);
    installFrames(actions);
    installMerge(actions);
    installService(actions);
    installSegments(actions);
    installCampaigns(actions);
    installTargets(actions);
    installPortfolio(actions);
    installTemplates(actions);
}

}  // namespace customers
