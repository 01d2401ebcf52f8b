// After the delivery: what stands at a customer and until when we answer for it, tickets with their clocks, and what
// is worth knowing. The clocks run in the working time of the ticket's site (calendar::afterWorking).
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "shared/ids.h"
#include "shared/quantity.h"

namespace customers {

using namespace tl;
using db::Date;
using db::Instant;

BOOST_DEFINE_ENUM_CLASS(TicketPriority, low, normal, high, urgent)

// Months from the day the item leaves; 0 takes the warranty away.
struct SetWarranty {
    ItemId item;
    int months = 0;  // 0 … 600
};
struct WarrantyState {
    ItemId item;
    int months = 0;
};
// Minutes of working time from when we are told: until the first answer, and until it is solved.
struct SetServiceLevel {
    TicketPriority priority{};
    int responseMinutes = 0, solutionMinutes = 0;  // 1 … 1,000,000; the solution not before the answer
};
struct LevelState {
    TicketPriority priority{};
};
// Told by a customer. Of a lot that was delivered to them it is kept whether the warranty still runs.
struct AddTicket {
    PartyId party;
    TicketPriority priority{};  // its service level must be set
    std::string subject, text;
    std::optional<SiteId> site;  // absent: the only one
    std::optional<PartyContactId> contact;
    std::optional<LotId> lot;
};
struct TicketState {
    ServiceTicketId ticket;
    std::string number;
    Instant answerDueAt, solveDueAt;
    bool underWarranty = false;
};
struct AnswerTicket {
    ServiceTicketId ticket;
};
// What was not answered before is answered by it. With the article that helped the solution may stay empty: it is the
// article's.
struct SolveTicket {
    ServiceTicketId ticket;
    std::string solution;
    std::optional<KnowledgeArticleId> article;
};
// Tickets past their answer go to level 2, past their solution to level 3.
struct EscalateTickets {};
struct TicketsEscalated {
    std::vector<std::string> tickets;
};
// An article by its code: made, or changed where the code is known.
struct SetArticle {
    std::string code, title, text;
    std::optional<std::int64_t> version;  // the one that was opened; needed to change
};
struct ArticleState {
    std::string code;
    std::int64_t version = 0;
};

// ---------------------------------------------------------------- reads

// What left for a customer and did not come back, of items kept by lot or serial, the newest first.
struct Installed {
    LotId lot;
    std::string item, name, number;  // number: the serial's or the lot's
    Quantity quantity;
    Date shippedOn;
    std::optional<Date> warrantyEndsOn;  // its last day; none: no warranty
    std::int64_t tickets = 0;            // told about it so far
};
std::vector<Installed> installedAt(const db::Read&, PartyId);

struct Article {
    std::string code, title, text;
    std::int64_t version = 0;
};
// Those that hold all words typed, at most 20, by title.
std::vector<Article> articles(const db::Read&, const std::string& typed);
// Those that may help with a ticket, at most five: by how many words of its subject, its text and its item they hold (of
// Chinese: pairs of characters), those in the title counted twice, then by how often they helped.
struct LikelyArticle {
    KnowledgeArticleId article;
    std::string code, title, text;
    int words = 0;             // by that count
    std::int64_t helped = 0;   // tickets solved with it
};
std::vector<LikelyArticle> articlesFor(const db::Read&, ServiceTicketId);

// The same day so many months later, or the month's last day where it has none. Pure.
Date monthsLater(Date, int months);

WarrantyState set(db::Tx&, const SetWarranty&);
LevelState set(db::Tx&, const SetServiceLevel&);
TicketState add(db::Tx&, const AddTicket&);
TicketState answer(db::Tx&, const AnswerTicket&);
TicketState solve(db::Tx&, const SolveTicket&);
TicketsEscalated escalate(db::Tx&, const EscalateTickets&);
ArticleState set(db::Tx&, const SetArticle&);

void check(const db::Read&, const SetWarranty&, db::Reasons&);
void check(const db::Read&, const SetServiceLevel&, db::Reasons&);
void check(const db::Read&, const AddTicket&, db::Reasons&);
void check(const db::Read&, const AnswerTicket&, db::Reasons&);
void check(const db::Read&, const SolveTicket&, db::Reasons&);
void check(const db::Read&, const SetArticle&, db::Reasons&);

extern const db::Action<SetWarranty, WarrantyState> setWarrantyAction;
extern const db::Action<SetServiceLevel, LevelState> setServiceLevelAction;
extern const db::Action<AddTicket, TicketState> addTicketAction;
extern const db::Action<AnswerTicket, TicketState> answerTicketAction;
extern const db::Action<SolveTicket, TicketState> solveTicketAction;
extern const db::Action<EscalateTickets, TicketsEscalated> escalateTicketsAction;
extern const db::Action<SetArticle, ArticleState> setArticleAction;

const db::List& ticketsList();
const db::List& articlesList();

void installService(db::Actions&);

}  // namespace customers
