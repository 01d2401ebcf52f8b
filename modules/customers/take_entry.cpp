#include "customers/entries.h"
#include "customers/records.h"
#include "people/checks.h"

namespace customers {
namespace {

struct KnownEntry {
    ActivityId activity;
    ActivityKind kind{};
    std::string subject, text;
    std::optional<Instant> dueAt, endsAt, doneAt;
    std::int64_t sequence = 0;
    bool cancelled = false;
};
BOOST_DESCRIBE_STRUCT(KnownEntry, (), (activity, kind, subject, text, dueAt, endsAt, doneAt, sequence, cancelled))

// The activity that an entry of ours was written of: activity-12@ and what tells this company from others.
std::optional<ActivityId> ownActivity(const db::Read& read, const std::string& uid) {
    constexpr std::string_view begin = "activity-";
    const auto at = uid.find('@');
    if (!uid.starts_with(begin) || at == uid.npos || at == begin.size() || at - begin.size() > 18) return {};
    const auto digits = uid.substr(begin.size(), at - begin.size());
    if (digits.find_first_not_of("0123456789") != digits.npos) return {};
    if (uid.substr(at + 1) != read.one<std::string>(R"sql(select uuid from company)sql")) return {};
    return ActivityId{std::stoll(digits)};
}

std::optional<KnownEntry> knownEntry(const db::Read& read, const std::string& uid) {
    return read.find<KnownEntry>(R"sql(
        select a.activity_id as activity, a.kind, a.subject, a.text, a.due_at, a.ends_at, a.done_at,
               coalesce(e.sequence, 0) as sequence, coalesce(e.cancelled, 0) as cancelled
        from activity a left join activity_entry e on e.activity_id = a.activity_id
        where a.activity_id = (select x.activity_id from activity x where x.outside_id = $1) or a.activity_id = $2
        order by a.activity_id limit 1
    )sql", uid, ownActivity(read, uid));
}

// The first of them who is known as a firm's.
Sender withWhom(const db::Read& read, const std::vector<EntryMail>& mails) {
    for (const auto& mail : mails)
        if (const auto sender = senderOf(read, mail.address); sender.party) return sender;
    return {};
}

void keepEntry(db::Tx& tx, ActivityId activity, const TakeEntry& args) {
    tx.run(R"sql(
        insert into activity_entry (activity_id, sequence, cancelled) values ($1, $2, $3)
        on conflict (activity_id) do update set sequence = excluded.sequence, cancelled = excluded.cancelled
    )sql", activity, args.sequence, args.cancelled);
}

// Done here for another reason than that it was called off stays done.
std::optional<Instant> doneAfter(const db::Tx& tx, const KnownEntry& known, const TakeEntry& args) {
    if (args.cancelled) return known.doneAt ? known.doneAt : std::optional{tx.occurredAt()};
    if (args.doneAt) return known.doneAt && !known.cancelled ? known.doneAt : args.doneAt;
    return known.cancelled ? std::nullopt : known.doneAt;
}

EntryTaken added(db::Tx& tx, const TakeEntry& args) {
    if (args.cancelled) return {{}, "cancelled"};
    const auto whom = withWhom(tx, args.mails);
    const auto made = add(tx, AddActivity{args.kind, args.subject, args.text, whom.party, whom.contact, {}, {}, args.user, args.dueAt,
                                          args.endsAt, args.outsideId}).activity;
    if (args.doneAt) tx.run(R"sql(update activity set done_at = $2 where activity_id = $1)sql", made, *args.doneAt);
    keepEntry(tx, made, args);
    return {made, "added"};
}

}  // namespace

void check(const db::Read& read, const TakeEntry& args, db::Reasons& reasons) {
    people::checkText(reasons, "outsideId", args.outsideId, 250);
    people::checkText(reasons, "subject", args.subject);
    checkSomebody(read, args.user, reasons);
    if (args.sequence < 0)
        reasons.add("customers.entry.sequence", "An entry is not changed {sequence} times. Read the calendar in again.",
                    {{"sequence", std::int64_t{args.sequence}}}, "sequence");
    if (args.kind != ActivityKind::meeting && args.kind != ActivityKind::task)
        reasons.add("customers.entry.kind", "A calendar holds meetings and tasks. Choose one of them.", {}, "kind");
    if (args.endsAt && (!args.dueAt || *args.endsAt < *args.dueAt))
        reasons.add("customers.activity.ends", "It cannot end before it begins. Give its beginning, and a later end.", {}, "endsAt");
}

EntryTaken take(db::Tx& tx, const TakeEntry& args) {
    const auto known = knownEntry(tx, args.outsideId);
    if (!known) return added(tx, args);
    if (args.sequence < known->sequence) return {known->activity, "older"};
    const auto doneAt = doneAfter(tx, *known, args);
    // A call or a mail of ours goes out as a task, and is what it was when it comes back.
    const auto kind = args.kind == ActivityKind::task && known->kind != ActivityKind::meeting ? known->kind : args.kind;
    if (known->kind == kind && known->subject == args.subject && known->text == args.text && known->dueAt == args.dueAt &&
        known->endsAt == args.endsAt && known->doneAt == doneAt && known->cancelled == args.cancelled)
        return {known->activity, "same"};
    tx.run(R"sql(
        update activity set kind = $2, subject = $3, text = $4, due_at = $5, ends_at = $6, done_at = $7, version = version + 1
        where activity_id = $1
    )sql", known->activity, kind, args.subject, args.text, args.dueAt, args.endsAt, doneAt);
    keepEntry(tx, known->activity, args);
    return {known->activity, "changed"};
}

}  // namespace customers
