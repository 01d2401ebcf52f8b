// What the files of this folder share: chips, forms, and what install.cpp hangs up.
#pragma once
#include "app/desk/card.h"
#include "app/desk/form.h"
#include "app/desk/list_look.h"
#include "app/desk/table_screen.h"
#include "customers/customers.h"

namespace customers::ui {

// ---------------------------------------------------------------- looks (looks.cpp)

const std::vector<desk::Chip>& leadStates();         // open, converted, dropped, merged
const std::vector<desk::Chip>& opportunityStates();  // open, won, lost
const std::vector<desk::Chip>& activityStates();     // open, done
const std::vector<desk::Chip>& frameStates();        // open, closed
const std::vector<desk::Chip>& ticketStates();       // open, answered, solved
const std::vector<desk::Chip>& priorities();         // low, normal, high, urgent
desk::Chip chipOf(const std::vector<desk::Chip>&, std::string_view value);
desk::TableCell chipCell(const std::vector<desk::Chip>&, std::string_view value);

desk::ListLook leadsLook();
desk::ListLook opportunitiesLook();
desk::ListLook activitiesLook();
desk::ListLook framesLook();
desk::ListLook frameLinesLook();
desk::ListLook ticketsLook();

// ---------------------------------------------------------------- forms; an id of 0 is nothing in hand

desk::FormLook newLeadForm();                        // lead_forms.cpp
desk::FormLook convertLeadForm(std::int64_t lead, std::int64_t knownParty);
desk::FormLook dropLeadForm(std::int64_t lead);
void mergeRecords(desk::Desk&, const char* kind, std::int64_t doubled, std::int64_t into = 0);

desk::FormLook newOpportunityForm(const desk::Desk&, std::int64_t party = 0);  // opportunity_forms.cpp
desk::FormLook winForm(std::int64_t opportunity);
desk::FormLook loseForm(std::int64_t opportunity);
void changeOpportunity(desk::Desk&, std::int64_t opportunity);
void quoteFor(desk::Desk&, std::int64_t party);  // a new order of theirs; who is no customer yet gets terms first

// `about` presets party, lead or opportunity, and what else is known.
desk::FormLook newActivityForm(const desk::Desk&, QJsonObject about = {});  // activity_forms.cpp
desk::FormLook finishActivityForm(std::int64_t activity);
void changeActivity(desk::Desk&, std::int64_t activity);  // of one that is done it says so

desk::FormLook newTicketForm(std::int64_t party = 0, std::int64_t lot = 0);  // ticket_forms.cpp
desk::FormLook solveTicketForm(std::int64_t ticket, std::int64_t article = 0);
desk::FormLook articleForm(const QJsonObject& article = {});

desk::FormLook newFrameForm(std::int64_t customer = 0);  // frames.cpp

// ---------------------------------------------------------------- screens, by file

void addPipeline(desk::Desk&);
void addOpportunities(desk::Desk&);
void addLeads(desk::Desk&);
void addReadIn(desk::Desk&);
void addMerge(desk::Desk&);
void addActivities(desk::Desk&);
void addWeek(desk::Desk&);
void addFrames(desk::Desk&);
void addService(desk::Desk&);
void addArticles(desk::Desk&);
void addInstalled(desk::Desk&);
void addToCards(desk::Desk&);   // customer_more.cpp
void addThreads(desk::Desk&);
void addWaiting(desk::Desk&);

}  // namespace customers::ui
