// A ticket's card: its clocks, what it is about, what we know of such trouble, and what that customer told us before.
#include "customers/ui/ticket_card.h"

#include "customers/ui/clocks.h"
#include "customers/ui/screens.h"
#include "customers/ui/seen.h"

namespace customers::ui {

using desk::Desk;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

struct TicketHead {
    std::int64_t siteId = 0, partyId = 0, level = 0;
    std::string number, customer, subject, text, priority, answeredBy, solution, site;
    std::optional<std::int64_t> lotId, itemId;
    std::optional<std::string> contact, phone, item, itemName, lot;
    bool underWarranty = false;
    Instant toldAt, answerDueAt, solveDueAt;
    std::optional<Instant> answeredAt, solvedAt;
};
BOOST_DESCRIBE_STRUCT(TicketHead, (), (siteId, partyId, level, number, customer, subject, text, priority, answeredBy, solution, site, lotId, itemId, contact,
                                       phone, item, itemName, lot, underWarranty, toldAt, answerDueAt, solveDueAt, answeredAt, solvedAt))

std::optional<TicketHead> ticketHead(const db::Read& read, std::int64_t id) {
    return read.find<TicketHead>(R"sql(
        select k.site_id, k.party_id, k.level, k.number, p.name as customer, k.subject, k.text, k.priority, k.answered_by, k.solution,
               s.code as site, k.lot_id, t.item_id, c.name as contact, c.phone, i.number as item, i.name as item_name, t.number as lot,
               k.under_warranty, k.told_at, k.answer_due_at, k.solve_due_at, k.answered_at, k.solved_at
        from service_ticket k join party p on p.party_id = k.party_id join site s on s.site_id = k.site_id
        left join party_contact c on c.party_contact_id = k.party_contact_id
        left join lot t on t.lot_id = k.lot_id left join item i on i.item_id = t.item_id
        where k.service_ticket_id = $1
    )sql", id);
}

// Articles that may help, those likeliest to first.
desk::CardTable knowledgeOf(const db::Read& read, const TicketHead& ticket, std::int64_t id) {
    desk::CardTable table{.title = "What may help",
                          .columns = {{.title = "Article", .width = 120}, {.title = "Question", .width = 280}, {.title = "Answer", .width = 0},
                                      {.title = "Solved with it", .width = 120, .number = true}},
                          .rows = {},
                          .empty = "No article has a word of the subject. Solved, this one may become one."};
    if (!ticket.solvedAt)
        table.actions = {{.title = "Solved by this…", .right = "customers.solveTicket", .run = [id](Desk& d, const desk::TableRow& row) {
                              desk::showForm(d, solveTicketForm(id, row.opens.id));
                          }}};
    for (const auto& one : articlesFor(read, ServiceTicketId{id}))
        table.rows.push_back({.cells = {{.text = text(one.code)}, {.text = text(one.title)}, {.text = text(one.text).simplified(), .muted = true},
                                        {.text = one.helped > 0 ? desk::shownNumber(one.helped) : QString{}}},
                              .key = one.article.number,
                              .opens = {"article", one.article.number}});
    return table;
}

void addTicketButtons(desk::Card& card, const TicketHead& ticket, std::int64_t id) {
    const auto number = text(ticket.number);
    if (!ticket.solvedAt) {
        if (!ticket.answeredAt)
            card.buttons.push_back({.title = "Mark as answered", .right = "customers.answerTicket", .keys = "Ctrl+R", .icon = "check", .main = true,
                                    .run = [id, number](Desk& d) {
                                        desk::doNow(d, "customers.answerTicket", {{"ticket", static_cast<qint64>(id)}}, say("%1 is answered.").arg(number));
                                    }});
        card.buttons.push_back({.title = "Solve…", .right = "customers.solveTicket", .keys = "Ctrl+D", .icon = "lock", .main = ticket.answeredAt.has_value(),
                                .run = [id](Desk& d) { desk::showForm(d, solveTicketForm(id)); }});
    } else {
        card.buttons.push_back({.title = "Make an article…", .right = "customers.setArticle", .keys = "Ctrl+O", .icon = "help",
                                .run = [title = text(ticket.subject), answer = text(ticket.solution)](Desk& d) {
                                    desk::showForm(d, articleForm({{"title", title}, {"text", answer}}));
                                }});
    }
    card.buttons.push_back({.title = "New activity…", .right = "customers.addActivity", .keys = "Ctrl+N", .icon = "calendar",
                            .run = [party = ticket.partyId, subject = ticket.number + " " + ticket.subject](Desk& d) {
                                desk::showForm(d, newActivityForm(d, {{"party", static_cast<qint64>(party)}, {"subject", text(subject)}}));
                            }});
}

desk::Card readTicket(const db::Read& read, std::int64_t id) {
    desk::Card card;
    const auto ticket = ticketHead(read, id);
    card.found = ticket.has_value();
    if (!ticket) return card;
    Clocks clocks{read};
    const auto answer = clocks.of(ticket->siteId, ticket->answerDueAt, ticket->answeredAt);
    const auto solution = clocks.of(ticket->siteId, ticket->solveDueAt, ticket->solvedAt);
    card.number = ticket->number;
    card.name = ticket->subject;
    card.chips = {chipOf(ticketStates(), ticket->solvedAt ? "solved" : ticket->answeredAt ? "answered" : "open"), chipOf(priorities(), ticket->priority)};
    if (ticket->lotId)
        card.chips.push_back(ticket->underWarranty ? desk::Chip{.value = "", .word = "Under warranty", .tone = Tone::good}
                                                   : desk::Chip{.value = "", .word = "No warranty", .tone = Tone::neutral});
    const auto late = [](const TicketClock& clock) { return clock.running && clock.minutes < 0 ? Tone::bad : Tone::neutral; };
    card.figures = {{.label = "Answer by", .value = utf8(clockWords(answer)), .tone = late(answer), .note = utf8(say("due %1").arg(shown(ticket->answerDueAt)))},
                    {.label = "Solve by", .value = utf8(clockWords(solution)), .tone = late(solution), .note = utf8(say("due %1").arg(shown(ticket->solveDueAt)))},
                    {.label = "Escalation", .value = std::to_string(ticket->level), .tone = ticket->level > 1 ? Tone::bad : Tone::neutral,
                     .note = utf8(ticket->level == 1 ? say("whoever serves") : ticket->level == 2 ? say("their lead") : say("the plant"))}};
    const auto when = [](const std::optional<Instant>& at) { return at ? utf8(shown(*at)) : std::string{}; };
    card.groups = {{"Customer",
                    {{.label = "Customer", .value = ticket->customer, .opens = firmRecord(read, ticket->partyId)},
                     {.label = "Who told us", .value = ticket->contact.value_or("")},
                     {.label = "Telephone", .value = ticket->phone.value_or("")},
                     {.label = "Item", .value = ticket->item ? *ticket->item + " " + ticket->itemName.value_or("") : "", .opens = {"item", ticket->itemId.value_or(0)}},
                     {.label = "Serial or lot", .value = ticket->lot.value_or(""), .opens = {"lot", ticket->lotId.value_or(0)}},
                     {.label = "Site", .value = ticket->site}}},
                   {"What is wrong", {{.label = "Told", .value = when(ticket->toldAt)}, {.label = "Text", .value = ticket->text}}},
                   {"How it went",
                    {{.label = "First answer", .value = when(ticket->answeredAt)},
                     {.label = "By", .value = ticket->answeredBy},
                     {.label = "Solved", .value = when(ticket->solvedAt)},
                     {.label = "Solution", .value = ticket->solution}}}};
    card.tables = {knowledgeOf(read, *ticket, id)};
    auto others = ticketsLook();
    others.columns = {"number", "subject", "priority", "state", "told_at", "item", "lot", "solution"};
    others.quick = {};
    others.top = {};
    auto done = activitiesLook();
    done.columns = {"due_at", "kind", "subject", "contact", "user", "state", "result"};
    done.top = {};
    const auto party = std::to_string(ticket->partyId);
    card.parts = {{.title = "Tickets of this customer", .look = others, .filters = {{"party_id", db::How::equals, party}}},
                  {.title = "Activities", .look = done, .filters = {{"party_id", db::How::equals, party}}}};
    addTicketButtons(card, *ticket, id);
    return card;
}

}  // namespace

desk::CardKind ticketCard() { return {.kind = "ticket", .tables = {"service_ticket", "knowledge_article", "ticket_article", "party"}, .read = readTicket}; }

}  // namespace customers::ui
