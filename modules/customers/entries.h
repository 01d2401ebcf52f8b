// Appointments and tasks of other calendars, kept as activities and brought up to date by their UID: taken in again, an
// entry changes the activity it became, and one of our own (entriesOf, read_in.h) changes the activity it was written
// of. An older SEQUENCE changes nothing; what was called off there is done here, and open again when it is on again.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "customers/customers.h"

namespace customers {

struct EntryMail {
    std::string address;
};
struct TakeEntry {
    std::string outsideId;  // its UID
    int sequence = 0;       // its SEQUENCE
    ActivityKind kind{};    // meeting or task
    std::string subject, text;
    std::optional<Instant> dueAt, endsAt;
    std::optional<Instant> doneAt;    // of a task that is done
    bool cancelled = false;
    std::vector<EntryMail> mails;     // who takes part: the first of them we know is whom it is with
    std::optional<UserAccountId> user;  // whose calendar it is
};
struct EntryTaken {
    std::optional<ActivityId> activity;  // none: it was called off before we knew of it
    std::string did;                     // 'added', 'changed', 'same', 'older' or 'cancelled'
};

EntryTaken take(db::Tx&, const TakeEntry&);
void check(const db::Read&, const TakeEntry&, db::Reasons&);
extern const db::Action<TakeEntry, EntryTaken> takeEntryAction;

}  // namespace customers
