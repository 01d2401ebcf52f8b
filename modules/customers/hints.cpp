// The rules of the hints. Urgency: what already hurts the customer first, then money, then business that may be lost.
#include "customers/hints.h"

#include <algorithm>

#include "customers/intervals.h"

namespace customers {
namespace {

constexpr int quoteDays = 14, silentDays = 90, boughtWithinDays = 730;

// More with each day, up to twenty more.
int urgency(int base, int days) { return base + std::clamp(days, 0, 20); }

std::int64_t count(int n) { return n; }

void addReorders(const HintFacts& facts, Date today, std::vector<Hint>& all) {
    for (const auto& item : facts.items) {
        const auto rhythm = rhythmOf(item.days);
        if (item.onOrder || !rhythm || today <= rhythm->dueOn) continue;
        const int late = today - rhythm->dueOn;
        // Past everything their habit explains it is no re-order that is due: they buy it elsewhere, or no more.
        if (churnOf(rhythm, today) == Churn::high)
            all.push_back({HintKind::reorder, urgency(40, late / 7), "item", item.item.number, rhythm->dueOn,
                           db::Refusal{"customers.hint.stopped",
                                       "{item} was ordered every {median} days (give or take {spread}), and not since {last}: {days} days. Ask why.",
                                       {{"item", item.number}, {"median", count(rhythm->median)}, {"spread", count(rhythm->spread)},
                                        {"last", rhythm->last}, {"days", count(today - rhythm->last)}}}});
        else
            all.push_back({HintKind::reorder, urgency(35, late), "item", item.item.number, rhythm->dueOn,
                           db::Refusal{"customers.hint.reorder",
                                       "{item} is due to be ordered again: every {median} days (give or take {spread}) over {orders} orders, the last on {last}.",
                                       {{"item", item.number}, {"median", count(rhythm->median)}, {"spread", count(rhythm->spread)},
                                        {"orders", count(rhythm->orders)}, {"last", rhythm->last}}}});
    }
}

void addQuotes(const HintFacts& facts, Date today, std::vector<Hint>& all) {
    for (const auto& quote : facts.quotes) {
        const int left = quote.validTo - today;
        if (left > quoteDays || left < -quoteDays) continue;
        const Amount gross{quote.gross, quote.currency};
        if (left < 0)
            all.push_back({HintKind::quote, 45, "order", quote.order.number, quote.validTo,
                           db::Refusal{"customers.hint.quote_over", "Quote {quote} of {amount} ended on {day}. Ask, and make it anew where it is still wanted.",
                                       {{"quote", quote.number}, {"amount", gross}, {"day", quote.validTo}}}});
        else
            all.push_back({HintKind::quote, urgency(50, quoteDays - left), "order", quote.order.number, quote.validTo,
                           db::Refusal{"customers.hint.quote", "Quote {quote} of {amount} ends on {day}, in {days} days. Ask for the order.",
                                       {{"quote", quote.number}, {"amount", gross}, {"day", quote.validTo}, {"days", count(left)}}}});
    }
}

void addTroubles(const HintFacts& facts, Date today, std::vector<Hint>& all) {
    for (const auto& complaint : facts.complaints)
        all.push_back({HintKind::complaint, urgency(80, today - complaint.receivedOn), "complaint", complaint.complaint.number, complaint.receivedOn,
                       db::Refusal{"customers.hint.complaint", "Complaint {complaint} about lot {lot} is open since {day}, {days} days. Tell them how far it is.",
                                   {{"complaint", complaint.number}, {"lot", complaint.lot}, {"day", complaint.receivedOn},
                                    {"days", count(today - complaint.receivedOn)}}}});
    for (const auto& order : facts.late)
        all.push_back({HintKind::late, urgency(75, today - order.promisedOn), "order", order.order.number, order.promisedOn,
                       db::Refusal{"customers.hint.late", "{order} is late: {lines} lines should have left, the oldest on {day}. Call before they do.",
                                   {{"order", order.number}, {"lines", count(order.lines)}, {"day", order.promisedOn}}}});
    for (const auto& ticket : facts.tickets) {
        if (ticket.answered)
            all.push_back({HintKind::ticket, urgency(70, today - ticket.dueOn), "ticket", ticket.ticket.number, ticket.dueOn,
                           db::Refusal{"customers.hint.ticket_solve", "Ticket {ticket} ({subject}) should have been solved on {day}.",
                                       {{"ticket", ticket.number}, {"subject", ticket.subject}, {"day", ticket.dueOn}}}});
        else
            all.push_back({HintKind::ticket, urgency(72, today - ticket.dueOn), "ticket", ticket.ticket.number, ticket.dueOn,
                           db::Refusal{"customers.hint.ticket_answer", "Ticket {ticket} ({subject}) should have been answered on {day}.",
                                       {{"ticket", ticket.number}, {"subject", ticket.subject}, {"day", ticket.dueOn}}}});
    }
}

void addMoney(const HintFacts& facts, Date today, std::vector<Hint>& all) {
    for (const auto& invoice : facts.overdue) {
        const Amount open{invoice.open, invoice.currency};
        all.push_back({HintKind::overdue, urgency(55, (today - invoice.dueOn) / 3), "invoice", invoice.invoice.number, invoice.dueOn,
                       db::Refusal{"customers.hint.overdue", "{amount} of invoice {invoice} is overdue since {day}, {days} days. Speak of it before new business.",
                                   {{"amount", open}, {"invoice", invoice.number}, {"day", invoice.dueOn}, {"days", count(today - invoice.dueOn)}}}});
    }
}

void addBusiness(const HintFacts& facts, Date today, std::vector<Hint>& all) {
    for (const auto& opportunity : facts.opportunities)
        all.push_back({HintKind::opportunity, urgency(30, today - opportunity.closeOn), "opportunity", opportunity.opportunity.number, opportunity.closeOn,
                       db::Refusal{"customers.hint.opportunity", "{opportunity} ({name}) should have been decided on {day}. Ask, and say what came of it.",
                                   {{"opportunity", opportunity.number}, {"name", opportunity.title}, {"day", opportunity.closeOn}}}});
    const bool alive = facts.openBusiness || (facts.lastOrderOn && today - *facts.lastOrderOn <= boughtWithinDays);
    if (!alive || (facts.lastTalkedOn && today - *facts.lastTalkedOn < silentDays)) return;
    if (facts.lastTalkedOn)
        all.push_back({HintKind::silence, urgency(20, (today - *facts.lastTalkedOn - silentDays) / 7), "", 0, facts.lastTalkedOn,
                       db::Refusal{"customers.hint.silence", "Nobody talked to them since {day}, {days} days. Call them.",
                                   {{"day", *facts.lastTalkedOn}, {"days", count(today - *facts.lastTalkedOn)}}}});
    else
        all.push_back({HintKind::silence, 25, "", 0, {},
                       db::Refusal{"customers.hint.never", "There is business with them, and nobody has noted a word with them yet. Call them."}});
}

}  // namespace

std::vector<Hint> hintsOf(const HintFacts& facts, Date today) {
    std::vector<Hint> all;
    addTroubles(facts, today, all);
    addMoney(facts, today, all);
    addQuotes(facts, today, all);
    addReorders(facts, today, all);
    addBusiness(facts, today, all);
    std::ranges::stable_sort(all, [](const Hint& one, const Hint& other) {
        return one.urgency != other.urgency ? one.urgency > other.urgency : one.kind < other.kind;
    });
    return all;
}

}  // namespace customers
