// What this area adds to the cards of customers and firms: what to do next and why, how they stand with us, complaints,
// late goods, what stands there, tickets, opportunities, activities and frame orders.
#include "customers/card.h"

#include <algorithm>

#include "app/desk/words.h"
#include "customers/ui/hints_table.h"
#include "customers/ui/screens.h"
#include "customers/ui/seen.h"

namespace customers::ui {

using desk::Card;
using desk::Desk;
using desk::say;
using desk::shown;
using desk::shownShare;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

desk::CardTable lateTable(const CustomerCard& now, bool whole) {
    desk::CardTable table{.title = "Late",
                          .columns = {{.title = "Order", .width = 110}, {.title = "Line", .width = 56, .number = true}, {.title = "Item", .width = 120}, {.title = "Name", .width = 0},
                                      {.title = "Quantity", .width = 100, .number = true}, {.title = "Promised", .width = 110}, {.title = "Shipped", .width = 130},
                                      {.title = "Days late", .width = 90, .number = true}},
                          .rows = {},
                          .empty = whole ? "Nothing is late, and nothing left late in twelve months." : "Nothing is late of what you may see.",
                          .last = true};
    std::int64_t key = 0;
    for (const auto& one : now.late)
        table.rows.push_back({.cells = {{.text = text(one.number)},
                                        {.text = QString::number(one.line)},
                                        {.text = text(one.item)},
                                        {.text = text(one.name), .muted = true},
                                        {.text = shown(one.quantity)},
                                        {.text = shown(one.promisedOn)},
                                        one.shippedOn ? desk::TableCell{.text = shown(*one.shippedOn)} : desk::TableCell{.text = say("still here"), .tone = Tone::bad, .chip = true},
                                        {.text = QString::number(one.days), .tone = one.shippedOn ? Tone::neutral : Tone::bad}},
                              .key = ++key,
                              .opens = {"order", one.order.number}});
    return table;
}

desk::CardTable complaintsTable(const CustomerCard& now) {
    desk::CardTable table{.title = "Complaints",
                          .columns = {{.title = "Complaint", .width = 110}, {.title = "Received", .width = 110}, {.title = "Item", .width = 120}, {.title = "Lot", .width = 120},
                                      {.title = "What they say", .width = 0}, {.title = "State", .width = 110}},
                          .rows = {},
                          .empty = "No complaint.",
                          .last = true};
    for (const auto& one : now.complaints)
        table.rows.push_back({.cells = {{.text = text(one.number)},
                                        {.text = shown(one.receivedOn)},
                                        {.text = text(one.item)},
                                        {.text = text(one.lot)},
                                        {.text = text(one.text).simplified(), .muted = true},
                                        {.text = desk::wordOf(one.state), .tone = one.state == "open" ? Tone::bad : Tone::neutral, .chip = true}},
                              .key = one.complaint.number,
                              .opens = {"complaint", one.complaint.number}});
    return table;
}

desk::CardTable installedTable(const CustomerCard& now) {
    desk::CardTable table{.title = "Installed base",
                          .columns = {{.title = "Item", .width = 120}, {.title = "Name", .width = 0}, {.title = "Serial or lot", .width = 150},
                                      {.title = "Quantity", .width = 100, .number = true}, {.title = "Shipped", .width = 110}, {.title = "Warranty until", .width = 140},
                                      {.title = "Tickets", .width = 80, .number = true}},
                          .rows = {},
                          .empty = "Nothing that is kept by serial or lot stands there.",
                          .actions = {{.title = "New ticket…", .right = "customers.addTicket", .run = [party = now.party.number](Desk& d, const desk::TableRow& row) {
                                           desk::showForm(d, newTicketForm(party, row.key));
                                       }}},
                          .last = true};
    for (const auto& one : now.installed) {
        const bool ended = one.warrantyEndsOn && *one.warrantyEndsOn < now.today;
        table.rows.push_back({.cells = {{.text = text(one.item)},
                                        {.text = text(one.name), .muted = true},
                                        {.text = text(one.number)},
                                        {.text = shown(one.quantity)},
                                        {.text = shown(one.shippedOn)},
                                        one.warrantyEndsOn ? desk::TableCell{.text = shown(*one.warrantyEndsOn), .tone = ended ? Tone::neutral : Tone::good, .chip = true} : desk::TableCell{},
                                        {.text = one.tickets > 0 ? desk::shownNumber(one.tickets) : QString{}}},
                              .key = one.lot.number,
                              .opens = {"lot", one.lot.number}});
    }
    return table;
}

QString riskWord(Churn churn) {
    switch (churn) {
        case Churn::low: return say("low: they order in their rhythm");
        case Churn::medium: return say("medium: an order is due");
        case Churn::high: return say("high: they should have ordered long ago");
        case Churn::unknown: break;
    }
    return say("too few orders to tell");
}

// Class, rhythm and share of what they buy, and whose they are.
desk::FactGroup standingFacts(const CustomerCard& now) {
    desk::FactGroup group{.title = "How they stand", .facts = {}};
    if (const auto& one = now.standing) {
        group.facts = {{.label = "Class", .value = one->abc.empty() ? "" : utf8(say("%1, %2 of all sales").arg(text(one->abc), shownShare(one->share)))},
                       {.label = "Risk of losing them", .value = utf8(riskWord(one->churn)), .tone = one->churn == Churn::high ? Tone::bad : Tone::neutral},
                       {.label = "Orders every", .value = one->rhythm ? utf8(say("%1 days, next about %2").arg(one->rhythm->median).arg(shown(one->rhythm->dueOn))) : ""},
                       {.label = "Our share of what they buy", .value = one->wallet ? utf8(shown(*one->wallet)) : ""},
                       {.label = "Trade", .value = one->trade}};
    }
    group.facts.push_back({.label = "Territory", .value = now.keeper.territory ? now.keeper.code + " " + now.keeper.name : "",
                           .opens = {"territory", now.keeper.territory ? now.keeper.territory->number : 0}});
    group.facts.push_back({.label = "Looked after by", .value = now.keeper.person});
    std::string campaigns;
    for (const auto& one : now.campaigns) campaigns += (campaigns.empty() ? "" : ", ") + one.name;
    group.facts.push_back({.label = "Campaigns", .value = campaigns});
    return group;
}

void addLists(Card& card, std::int64_t party, std::int64_t customer) {
    const auto key = std::to_string(party);
    auto opportunities = opportunitiesLook();
    opportunities.columns = {"number", "title", "stage", "amount", "currency", "close_on", "user", "state", "reason"};
    auto activities = activitiesLook();
    activities.columns = {"due_at", "kind", "subject", "contact", "opportunity", "user", "state", "done_at", "result"};
    auto tickets = ticketsLook();
    tickets.columns = {"number", "subject", "priority", "state", "told_at", "solve_due_at", "item", "lot", "solution"};
    card.parts.push_back({.title = "Opportunities", .look = opportunities, .filters = {{"party_id", db::How::equals, key}}});
    card.parts.push_back({.title = "Activities", .look = activities, .filters = {{"party_id", db::How::equals, key}}});
    card.parts.push_back({.title = "Tickets", .look = tickets, .filters = {{"party_id", db::How::equals, key}}});
    if (customer == 0) return;
    auto frames = framesLook();
    frames.columns = {"number", "reference", "valid_from", "valid_to", "currency", "state"};
    card.parts.push_back({.title = "Frame orders", .look = frames, .filters = {{"customer_id", db::How::equals, std::to_string(customer)}}});
}

void addVerbs(Card& card, std::int64_t party) {
    const auto key = static_cast<qint64>(party);
    card.buttons.push_back({.title = "New activity…", .right = "customers.addActivity", .keys = "Ctrl+N", .icon = "calendar",
                            .run = [key](Desk& d) { desk::showForm(d, newActivityForm(d, {{"party", key}})); }});
    card.buttons.push_back({.title = "New opportunity…", .right = "customers.addOpportunity", .keys = "", .icon = "star",
                            .run = [party](Desk& d) { desk::showForm(d, newOpportunityForm(d, party)); }});
    card.buttons.push_back({.title = "Merge…", .right = "customers.mergeParties", .keys = "", .icon = "swap", .run = [party](Desk& d) { mergeRecords(d, "party", party); }});
}

void addToCustomer(const db::Read& read, std::int64_t id, Card& card) {
    if (!read.may("customers.see")) return;
    const auto now = cardOf(read, CustomerId{id});
    const auto count = [](std::int64_t n) { return utf8(desk::shownNumber(n)); };
    const auto seen = [&](const char* section) { return std::ranges::find(now.hidden, section) == now.hidden.end(); };
    const bool complaints = seen("complaints"), orders = seen("orders"), shipping = seen("shipping");
    if (complaints) card.figures.push_back({.label = "Complaints", .value = count(now.openComplaints), .tone = now.openComplaints > 0 ? Tone::bad : Tone::good});
    card.figures.push_back({.label = "Tickets", .value = count(now.openTickets), .tone = now.openTickets > 0 ? Tone::bad : Tone::good});
    card.groups.push_back(standingFacts(now));
    card.tables.insert(card.tables.begin(), hintsTable(read, now.hints, now.party.number, id));
    // A table that somebody may not see is left out: an empty one would say that there is nothing.
    if (orders || shipping) card.tables.push_back(lateTable(now, orders && shipping));
    if (complaints) card.tables.push_back(complaintsTable(now));
    if (shipping) card.tables.push_back(installedTable(now));
    addLists(card, now.party.number, id);
    addVerbs(card, now.party.number);
}

// Who is no customer yet has no card of one.
void addToParty(const db::Read& read, std::int64_t id, Card& card) {
    if (!read.may("customers.see")) return;
    addLists(card, id, 0);
    addVerbs(card, id);
    if (firmRecord(read, id).kind == "party")
        card.buttons.push_back({.title = "New quote", .right = "orders.enter", .keys = "", .icon = "cart", .run = [id](Desk& d) { quoteFor(d, id); }});
}

}  // namespace

void addToCards(Desk& desk) {
    desk.add(desk::CardMore{.kind = "customer",
                            .tables = {"activity", "opportunity", "service_ticket", "complaint", "shipment", "frame_order", "customer_profile", "customer_wallet",
                                       "campaign_member", "territory_keeper"},
                            .add = addToCustomer});
    desk.add(desk::CardMore{.kind = "party", .tables = {"customer"}, .add = addToParty});
}

}  // namespace customers::ui
