// How the lists of this area look, and the chips they share with the cards.
#include "customers/ui/screens.h"

namespace customers::ui {

using db::How;
using desk::Chip;
using desk::Desk;
using desk::Row;
using desk::Tone;

const std::vector<Chip>& leadStates() {
    static const std::vector<Chip> all{{.value = "open", .word = "Open", .tone = Tone::active},
                                       {.value = "converted", .word = "Converted", .tone = Tone::good},
                                       {.value = "dropped", .word = "Dropped", .tone = Tone::neutral},
                                       {.value = "merged", .word = "Merged", .tone = Tone::neutral}};
    return all;
}

const std::vector<Chip>& opportunityStates() {
    static const std::vector<Chip> all{{.value = "open", .word = "Open", .tone = Tone::active},
                                       {.value = "won", .word = "Won", .tone = Tone::good},
                                       {.value = "lost", .word = "Lost", .tone = Tone::bad}};
    return all;
}

const std::vector<Chip>& activityStates() {
    static const std::vector<Chip> all{{.value = "open", .word = "Still to do", .tone = Tone::active}, {.value = "done", .word = "Done", .tone = Tone::good}};
    return all;
}

const std::vector<Chip>& frameStates() {
    static const std::vector<Chip> all{{.value = "open", .word = "Open", .tone = Tone::active}, {.value = "closed", .word = "Closed", .tone = Tone::neutral}};
    return all;
}

const std::vector<Chip>& ticketStates() {
    static const std::vector<Chip> all{{.value = "open", .word = "Not answered", .tone = Tone::attention},
                                       {.value = "answered", .word = "Has an answer", .tone = Tone::active},
                                       {.value = "solved", .word = "Solved", .tone = Tone::good}};
    return all;
}

const std::vector<Chip>& priorities() {
    static const std::vector<Chip> all{{.value = "low", .word = "Low", .tone = Tone::neutral},
                                       {.value = "normal", .word = "Normal", .tone = Tone::neutral},
                                       {.value = "high", .word = "High", .tone = Tone::attention},
                                       {.value = "urgent", .word = "Urgent", .tone = Tone::bad}};
    return all;
}

Chip chipOf(const std::vector<Chip>& all, std::string_view value) {
    for (const auto& chip : all)
        if (value == chip.value) return chip;
    return {.value = "", .word = ""};
}

desk::TableCell chipCell(const std::vector<Chip>& all, std::string_view value) {
    const auto chip = chipOf(all, value);
    return {.text = *chip.word != 0 ? desk::say(chip.word) : desk::text(value), .tone = chip.tone, .chip = true};
}

desk::ListLook leadsLook() {
    const auto open = [](const Row& row) { return row.at("state") == "open"; };
    return {.list = "leads",
            .columns = {"number", "name", "contact", "email", "phone", "source", "received_at", "party", "state"},
            .sorts = {{"", true}},
            .chips = {{"state", leadStates()},
                      {"source", {{.value = "form", .word = "Form"}, {.value = "file", .word = "File"}, {.value = "mail", .word = "Mail"}}}},
            .widths = {{"number", 90}, {"name", 210}, {"contact", 140}, {"email", 190}, {"phone", 140}, {"party", 100}},
            .quick = {{.title = "Open", .filters = {{"state", How::equals, "open"}}},
                      {.title = "Known already", .filters = {{"state", How::equals, "open"}, {"party", How::notEmpty, ""}}}},
            .top = {{.title = "New lead", .right = "customers.addLead", .run = [](Desk& d) { desk::showForm(d, newLeadForm()); }},
                    {.title = "Read in…", .right = "customers.addLead", .keys = "Ctrl+Shift+I", .icon = "import", .run = [](Desk& d) { d.open("customers.read_in"); }}},
            .actions = {{.title = "Convert…", .right = "customers.convertLead", .keys = "Ctrl+O", .icon = "check", .fits = open,
                         .run = [](Desk& d, const std::vector<Row>& rows) {
                             desk::showForm(d, convertLeadForm(rows.front().key, rows.front().id("party_id")));
                         }},
                        {.title = "Drop…", .right = "customers.dropLead", .keys = "Ctrl+D", .icon = "close", .fits = open,
                         .run = [](Desk& d, const std::vector<Row>& rows) { desk::showForm(d, dropLeadForm(rows.front().key)); }},
                        {.title = "Merge…", .right = "customers.mergeLeads", .keys = "Ctrl+M", .icon = "swap", .fits = open,
                         .run = [](Desk& d, const std::vector<Row>& rows) {
                             mergeRecords(d, "lead", rows.front().key, rows.size() > 1 ? rows[1].key : 0);
                         },
                         .many = true}},
            .empty = "No leads yet. Ctrl+N adds one; files, cards and mails are read in."};
}

desk::ListLook opportunitiesLook() {
    const auto open = [](const Row& row) { return row.at("state") == "open"; };
    return {.list = "opportunities",
            .columns = {"number", "title", "customer", "stage", "amount", "currency", "close_on", "user", "state", "reason"},
            .sorts = {{"", true}},
            .chips = {{"state", opportunityStates()}},
            .widths = {{"number", 110}, {"title", 200}, {"customer", 190}, {"stage", 90}, {"user", 90}, {"reason", 180}},
            .late = "close_on",
            .lateWhen = {"open"},
            .quick = {{.title = "Open", .filters = {{"state", How::equals, "open"}}},
                      {.title = "Should be decided", .filters = {{"state", How::equals, "open"}, {"close_on", How::atMost, "@today"}}},
                      {.title = "Lost", .filters = {{"state", How::equals, "lost"}}}},
            .top = {{.title = "New opportunity", .right = "customers.addOpportunity", .run = [](Desk& d) { desk::showForm(d, newOpportunityForm(d)); }}},
            .actions = {{.title = "Change…", .right = "customers.changeOpportunity", .keys = "Ctrl+E", .icon = "edit", .fits = open,
                         .run = [](Desk& d, const std::vector<Row>& rows) { changeOpportunity(d, rows.front().key); }},
                        {.title = "Won…", .right = "customers.winOpportunity", .keys = "Ctrl+R", .icon = "check", .fits = open,
                         .run = [](Desk& d, const std::vector<Row>& rows) { desk::showForm(d, winForm(rows.front().key)); }},
                        {.title = "Lost…", .right = "customers.loseOpportunity", .keys = "Ctrl+D", .icon = "close", .fits = open,
                         .run = [](Desk& d, const std::vector<Row>& rows) { desk::showForm(d, loseForm(rows.front().key)); }}},
            .empty = "No opportunities yet. Ctrl+N begins one."};
}

desk::ListLook activitiesLook() {
    return {.list = "activities",
            .columns = {"due_at", "kind", "subject", "party", "contact", "lead", "opportunity", "user", "state", "done_at", "result"},
            .sorts = {{"due_at", true}},
            .chips = {{"state", activityStates()},
                      {"kind", {{.value = "call", .word = "Telephone call"}, {.value = "meeting", .word = "Meeting"}, {.value = "task", .word = "Task"}, {.value = "mail", .word = "Mail"}}}},
            .widths = {{"subject", 240}, {"party", 180}, {"contact", 120}, {"lead", 80}, {"opportunity", 100}, {"user", 90}, {"result", 200}},
            .quick = {{.title = "Still to do", .filters = {{"state", How::equals, "open"}}}},
            .top = {{.title = "New activity", .right = "customers.addActivity", .run = [](Desk& d) { desk::showForm(d, newActivityForm(d)); }}},
            .actions = {{.title = "Done…", .right = "customers.finishActivity", .keys = "Ctrl+D", .icon = "check",
                         .fits = [](const Row& row) { return row.at("state") == "open"; },
                         .run = [](Desk& d, const std::vector<Row>& rows) { desk::showForm(d, finishActivityForm(rows.front().key)); }},
                        {.title = "Change…", .right = "customers.changeActivity", .keys = "Ctrl+E", .icon = "edit",
                         .fits = [](const Row& row) { return row.at("state") == "open"; },
                         .run = [](Desk& d, const std::vector<Row>& rows) { changeActivity(d, rows.front().key); }}},
            .empty = "Nothing was talked about yet and nothing is to be done. Ctrl+N adds it."};
}

desk::ListLook framesLook() {
    return {.list = "frame_orders",
            .columns = {"number", "customer", "reference", "valid_from", "valid_to", "currency", "state"},
            .sorts = {{"", true}},
            .chips = {{"state", frameStates()}},
            .widths = {{"number", 110}, {"customer", 230}, {"reference", 150}},
            .late = "valid_to",
            .lateWhen = {"open"},
            .quick = {{.title = "Open", .filters = {{"state", How::equals, "open"}}},
                      {.title = "End within 60 days", .filters = {{"state", How::equals, "open"}, {"valid_to", How::atMost, "@today+60"}}}},
            .top = {{.title = "New frame order", .right = "customers.addFrameOrder", .run = [](Desk& d) { desk::showForm(d, newFrameForm()); }}},
            .actions = {{.title = "Take from it…", .right = "customers.callOff", .keys = "Ctrl+O", .icon = "cart",
                         .fits = [](const Row& row) { return row.at("state") == "open"; },
                         .run = [](Desk& d, const std::vector<Row>& rows) { d.open("customers.call_off", {{"id", static_cast<qint64>(rows.front().key)}}); }}},
            .empty = "No frame orders yet. Ctrl+N agrees on one."};
}

desk::ListLook frameLinesLook() {
    return {.list = "frame_order_lines",
            .columns = {"line", "item", "name", "quantity", "remaining", "unit", "price", "currency"},
            .sorts = {{"", false}},
            .widths = {{"line", 56}, {"item", 130}, {"unit", 60}},
            .empty = "It has no lines."};
}

desk::ListLook ticketsLook() {
    return {.list = "service_tickets",
            .columns = {"number", "customer", "subject", "priority", "state", "level", "told_at", "answer_due_at", "solve_due_at", "item", "lot"},
            .sorts = {{"", true}},
            .chips = {{"state", ticketStates()}, {"priority", priorities()}},
            .widths = {{"number", 90}, {"customer", 190}, {"subject", 220}, {"level", 70}, {"item", 110}, {"lot", 100}},
            .quick = {{.title = "Open", .filters = {{.column = "state", .how = How::oneOf, .values = {"open", "answered"}}}}},
            .top = {{.title = "New ticket", .right = "customers.addTicket", .run = [](Desk& d) { desk::showForm(d, newTicketForm()); }}},
            .actions = {{.title = "Solve…", .right = "customers.solveTicket", .keys = "Ctrl+D", .icon = "check",
                         .fits = [](const Row& row) { return row.at("state") != "solved"; },
                         .run = [](Desk& d, const std::vector<Row>& rows) { desk::showForm(d, solveTicketForm(rows.front().key)); }}},
            .empty = "No customer has told us of trouble yet. Ctrl+N adds a ticket."};
}

}  // namespace customers::ui
