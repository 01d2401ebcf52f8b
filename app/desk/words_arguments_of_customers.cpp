#include "app/desk/word_list.h"

namespace desk {
namespace {

// Arguments that only the actions on customers as a whole have.
constexpr Word all[] = {
    {.name = "anybody", .label = "Anybody may do it"},
    {.name = "areas", .label = "Areas"},
    {.name = "article", .label = "Article"},
    {.name = "asStage", .label = "The stage's probability again"},
    {.name = "budget", .label = "Budget"},
    {.name = "byArea", .label = "By their address"},
    {.name = "campaign", .label = "Campaign"},
    {.name = "cancelled", .label = "Called off"},
    {.name = "channel", .label = "Channel"},
    {.name = "chosen", .label = "Chosen lines"},
    {.name = "countsUntil", .label = "Orders count until"},
    {.name = "customers", .label = "Customers"},
    {.name = "doneAt", .label = "Done at"},
    {.name = "exclude", .label = "Leave out"},
    {.name = "fromOn", .label = "From the day"},
    {.name = "madeLead", .label = "Lead that came of it"},
    {.name = "mails", .label = "Mail addresses"},
    {.name = "members", .label = "Members"},
    {.name = "month", .label = "Month"},
    {.name = "nobody", .label = "Nobody works at it"},
    {.name = "postcodeFrom", .label = "From postcode"},
    {.name = "postcodeTo", .label = "To postcode"},
    {.name = "quoteTemplate", .label = "Quote template"},
    {.name = "response", .label = "Response"},
    {.name = "rules", .label = "Rules"},
    {.name = "segment", .label = "Segment"},
    {.name = "sequence", .label = "Changed how often"},
    {.name = "sinceOn", .label = "Touched since"},
    {.name = "territory", .label = "Territory"},
    {.name = "trade", .label = "Trade"},
    {.name = "validDays", .label = "Holds, days"},
    {.name = "whenever", .label = "No matter when"},
    {.name = "yearly", .label = "In a year"},
};

}  // namespace

std::span<const Word> wordsForArgumentsOfCustomers() { return all; }

}  // namespace desk
