// Read and understood: who must read a controlled document, who has signed that he did, and who has not yet.
//
// The documents, their revisions and which is released are engineering's (engineering/papers.h). A reading rule says that
// whoever has a role, or one person of the floor, must read each revision that is released. The acknowledgement is an
// electronic signature (21 CFR Part 11): it has a meaning and is bound to the document's number, revision and file; a newer
// revision is read anew.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "database/list.h"
#include "shared/ids.h"

namespace quality {

using namespace tl;

// quality.requireReading: a role or an employee, one of them ("quality.reading.who"). An employee must sign in
// ("quality.reading.account"). days: from the release, or from this rule where that is later; 14 where absent.
struct RequireReading {
    DocumentId document;
    std::optional<RoleId> role;
    std::optional<EmployeeId> employee;
    std::optional<int> days;
};
// quality.endReading: nobody must any more by this rule; what was signed stays.
struct EndReading {
    DocumentId document;
    std::optional<RoleId> role;
    std::optional<EmployeeId> employee;
};
struct ReadingRuleKept {
    DocumentId document;
    int people = 0;  // who must read it now, by all rules
};
// quality.acknowledgeReading: by whoever read it, for himself, with the password ("quality.reading.unsigned"); only of the
// released revision ("quality.reading.state"), once ("quality.reading.done").
struct AcknowledgeReading {
    DocumentRevisionId documentRevision;
};
struct Acknowledged {
    DocumentRevisionId documentRevision;
    int left = 0;  // people who have not read it yet
};

// One person and one document.
struct Reader {
    DocumentId document;
    DocumentRevisionId documentRevision;
    std::string number, title, revision;
    UserAccountId person;
    std::string name, fullName;
    std::string because;               // a role, or 'employee'
    db::Instant dueAt;
    std::optional<db::Instant> readAt; // none: not yet
    bool overdue = false;
};
// Everybody who must read the released revision, who has not yet first, by their day.
std::vector<Reader> readersOf(const db::Read&, DocumentId);
// What one person has yet to read, by the day.
std::vector<Reader> toRead(const db::Read&, UserAccountId);
// Everything that somebody has yet to read, by the day, at most so many.
std::vector<Reader> unread(const db::Read&, int most = 500);

ReadingRuleKept requireReading(db::Tx&, const RequireReading&);
ReadingRuleKept endReading(db::Tx&, const EndReading&);
Acknowledged acknowledgeReading(db::Tx&, const AcknowledgeReading&);

extern const db::Action<RequireReading, ReadingRuleKept> requireReadingAction;
extern const db::Action<EndReading, ReadingRuleKept> endReadingAction;
extern const db::Action<AcknowledgeReading, Acknowledged> acknowledgeReadingAction;

const db::List& readingRulesList();
const db::List& readingsList();      // what was signed
const db::List& readingsDueList();   // who has yet to read what

}  // namespace quality
