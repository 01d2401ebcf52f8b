// What the journal says of an entry, and the hash that shows when a posted one was rewritten.
#pragma once
#include "database/doctor.h"
#include "ledger/ledger.h"

namespace ledger {

struct ContentLine {
    int lineNo = 0;
    AccountId account;
    Money amount;
    Currency currency;
    Money currencyAmount;
    std::optional<PartyId> party;
};
struct Content {
    JournalEntryId entry;  // not in the hash: it is given after it
    SiteId site;
    std::string number;
    Date postedOn;
    std::string documentKind;
    std::optional<std::int64_t> documentId;
    std::string text;
    std::optional<JournalEntryId> cause;
    std::vector<ContentLine> lines;
};
// SHA-256, hex, over every member as text with its length before it, the lines in order.
std::string hashOf(const Content&);

// I16: every entry whose content is not what was posted.
void findRewritten(const db::Read&, std::vector<db::Finding>&);

}  // namespace ledger
