// What is talked about and what is to be done: calls, meetings, tasks and mails.
#include "customers/records.h"
#include "people/checks.h"

namespace customers {
namespace {

struct About {
    std::optional<PartyId> party;
    std::optional<PartyContactId> contact;
    std::optional<LeadId> lead;
    std::optional<OpportunityId> opportunity;
    std::optional<UserAccountId> user;
    std::optional<Instant> doneAt;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(About, (), (party, contact, lead, opportunity, user, doneAt, version))

About aboutOf(const db::Read& read, ActivityId id) {
    auto found = read.find<About>(R"sql(
        select party_id as party, party_contact_id as contact, lead_id as lead, opportunity_id as opportunity,
               user_account_id as user, done_at, version
        from activity where activity_id = $1
    )sql", id);
    if (!found) db::refuse("customers.activity.none", "There is no such activity. Look at the list again.", {}, "activity");
    return std::move(*found);
}

void checkOutside(const db::Read& read, const std::string& id, db::Reasons& reasons) {
    people::checkOptional(reasons, "outsideId", id, 250);
    if (!id.empty() && read.find<std::int64_t>(R"sql(select activity_id from activity where outside_id = $1)sql", id))
        reasons.add("customers.activity.twice", "It is kept already: its sign is {id}. Look it up in the list of activities.",
                    {{"id", db::shown(id)}}, "outsideId");
}

void checkContact(const db::Read& read, const AddActivity& args, db::Reasons& reasons) {
    if (!args.contact) return;
    const auto where = read.find<PartyId>(R"sql(select party_id from party_contact where party_contact_id = $1)sql", *args.contact);
    if (!where || (args.party && *where != *args.party))
        reasons.add("customers.activity.contact", "This person does not work there. Choose a contact of the same firm.", {}, "contact");
}

ActivityId insert(db::Tx& tx, const AddActivity& args, std::optional<Instant> doneAt, std::optional<ActivityId> follows,
                  const std::string& attachment) {
    return tx.make<ActivityId>(R"sql(
        insert into activity (kind, subject, text, party_id, party_contact_id, lead_id, opportunity_id, user_account_id, due_at, ends_at,
                              done_at, result, follows_id, outside_id, attachment, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '', $12, $13, $14, 1) returning activity_id
    )sql", args.kind, args.subject, args.text, args.party, args.contact, args.lead, args.opportunity, args.user, args.dueAt, args.endsAt,
        doneAt, follows, args.outsideId, attachment);
}

std::optional<PartyId> partyOf(const db::Read& read, const AddActivity& args) {
    if (args.party) return args.party;
    if (args.contact) return read.one<PartyId>(R"sql(select party_id from party_contact where party_contact_id = $1)sql", *args.contact);
    if (args.opportunity) return opportunityRecord(read, *args.opportunity).party;
    return args.lead ? leadRecord(read, *args.lead).party : std::nullopt;
}

}  // namespace

void check(const db::Read& read, const AddActivity& args, db::Reasons& reasons) {
    people::checkText(reasons, "subject", args.subject);
    checkOutside(read, args.outsideId, reasons);
    checkSomebody(read, args.user, reasons);
    if (args.party) static_cast<void>(people::partyRecord(read, *args.party));
    if (args.lead) static_cast<void>(leadRecord(read, *args.lead));
    if (args.opportunity) static_cast<void>(opportunityRecord(read, *args.opportunity));
    checkContact(read, args, reasons);
    if (args.endsAt && (!args.dueAt || *args.endsAt < *args.dueAt))
        reasons.add("customers.activity.ends", "It cannot end before it begins. Give its beginning, and a later end.", {}, "endsAt");
}

ActivityState add(db::Tx& tx, const AddActivity& args) {
    auto whole = args;
    whole.party = partyOf(tx, args);
    return {insert(tx, whole, {}, {}, ""), 1, {}};
}

namespace {

struct Planned {
    std::string subject;
    std::optional<Instant> dueAt, endsAt;
};
BOOST_DESCRIBE_STRUCT(Planned, (), (subject, dueAt, endsAt))

Planned plannedOf(const db::Read& read, ActivityId id) {
    return read.one<Planned>(R"sql(select subject, due_at, ends_at from activity where activity_id = $1)sql", id);
}

// When it is after the change.
Planned moved(Planned now, const ChangeActivity& args) {
    if (args.whenever) return {now.subject, {}, {}};
    if (args.dueAt && now.dueAt && now.endsAt) now.endsAt = Instant{now.endsAt->micros + args.dueAt->micros - now.dueAt->micros};
    if (args.dueAt) now.dueAt = args.dueAt;
    if (args.endsAt) now.endsAt = args.endsAt;
    return now;
}

// With whom it is after the change.
AddActivity withWhom(const db::Read& read, const About& before, const ChangeActivity& args) {
    AddActivity after;
    after.party = args.party;
    after.contact = args.contact;
    after.opportunity = args.opportunity;
    after.lead = args.lead;
    after.party = partyOf(read, after);
    if (!after.party) after.party = before.party;
    const bool sameFirm = after.party == before.party;
    if (!after.contact && sameFirm) after.contact = before.contact;
    if (!after.opportunity && sameFirm) after.opportunity = before.opportunity;
    if (!after.lead) after.lead = before.lead;
    return after;
}

// What is written out of it is newer than what other calendars have.
void noteChanged(db::Tx& tx, ActivityId activity) {
    tx.run(R"sql(
        insert into activity_entry (activity_id, sequence, cancelled)
        select activity_id, 1, 0 from activity where activity_id = $1 and outside_id = ''
        on conflict (activity_id) do update set sequence = activity_entry.sequence + 1
    )sql", activity);
}

}  // namespace

void check(const db::Read& read, const ChangeActivity& args, db::Reasons& reasons) {
    const auto about = aboutOf(read, args.activity);
    const auto planned = plannedOf(read, args.activity);
    people::checkVersion(read, reasons, "activity", args.activity.number, planned.subject, args.version, about.version);
    if (about.doneAt)
        reasons.add("customers.activity.done", "It is done already. Add a new activity for what is next.", {}, "activity");
    if (args.subject) people::checkText(reasons, "subject", *args.subject);
    if (args.text) people::checkOptional(reasons, "text", *args.text, 20'000);
    checkSomebody(read, args.user, reasons);
    if (args.party) static_cast<void>(people::partyRecord(read, *args.party));
    if (args.lead) static_cast<void>(leadRecord(read, *args.lead));
    if (args.opportunity) static_cast<void>(opportunityRecord(read, *args.opportunity));
    AddActivity with;
    with.party = args.party;
    with.contact = args.contact;
    checkContact(read, with, reasons);
    if (args.whenever && (args.dueAt || args.endsAt))
        reasons.add("customers.activity.whenever", "It has its time, or it is done no matter when. Choose one.", {}, "whenever");
    if (args.anybody && args.user)
        reasons.add("customers.activity.anybody", "Somebody does it, or anybody may. Choose one.", {}, "anybody");
    const auto after = moved(planned, args);
    if (after.endsAt && (!after.dueAt || *after.endsAt < *after.dueAt))
        reasons.add("customers.activity.ends", "It cannot end before it begins. Give its beginning, and a later end.", {}, "endsAt");
}

ActivityState change(db::Tx& tx, const ChangeActivity& args) {
    const auto about = aboutOf(tx, args.activity);
    const auto with = withWhom(tx, about, args);
    const auto after = moved(plannedOf(tx, args.activity), args);
    const auto user = args.anybody ? std::nullopt : args.user ? args.user : about.user;
    tx.run(R"sql(
        update activity set subject = coalesce($2, subject), text = coalesce($3, text), due_at = $4, ends_at = $5, user_account_id = $6,
            party_id = $7, party_contact_id = $8, opportunity_id = $9, lead_id = $10, version = version + 1
        where activity_id = $1
    )sql", args.activity, args.subject, args.text, after.dueAt, after.endsAt, user, with.party, with.contact, with.opportunity, with.lead);
    noteChanged(tx, args.activity);
    return {args.activity, about.version + 1, {}};
}

void check(const db::Read& read, const FinishActivity& args, db::Reasons& reasons) {
    if (aboutOf(read, args.activity).doneAt)
        reasons.add("customers.activity.done", "It is done already. Add a new activity for what is next.", {}, "activity");
    people::checkOptional(reasons, "result", args.result, 2000);
    if (args.nextKind) people::checkText(reasons, "nextSubject", args.nextSubject);
    if (!args.nextKind && (!args.nextSubject.empty() || args.nextAt))
        reasons.add("customers.activity.next", "It is not said what is next: a call, a meeting, a task or a mail. Choose one.", {}, "nextKind");
}

ActivityState finish(db::Tx& tx, const FinishActivity& args) {
    const auto about = aboutOf(tx, args.activity);
    ActivityState done{args.activity, about.version + 1, {}};
    tx.run(R"sql(
        update activity set done_at = $2, result = $3, version = version + 1 where activity_id = $1
    )sql", args.activity, tx.occurredAt(), args.result);
    if (args.nextKind)
        done.next = insert(tx, AddActivity{*args.nextKind, args.nextSubject, "", about.party, about.contact, about.lead, about.opportunity,
                                           about.user, args.nextAt, {}, ""}, {}, args.activity, "");
    return done;
}

void check(const db::Read& read, const KeepMail& args, db::Reasons& reasons) {
    people::checkText(reasons, "from", args.from);
    people::checkEmail(reasons, "from", args.from);
    people::checkOptional(reasons, "name", args.name);
    people::checkText(reasons, "subject", args.subject);
    people::checkOptional(reasons, "text", args.text, 2000);
    checkOutside(read, args.outsideId, reasons);
    people::requireSite(read, "customers.keepMail", people::theSite(read, args.site));
    if (!args.attachment.empty() && !read.find<std::string>(R"sql(select sha256 from attachment where sha256 = $1)sql", args.attachment))
        reasons.add("customers.mail.attachment", "The mail itself is not kept here. Read it in again.", {}, "attachment");
}

MailKept keep(db::Tx& tx, const KeepMail& args) {
    const auto from = smallLetters(args.from);
    AddActivity mail{ActivityKind::mail, args.subject, args.text, {}, {}, {}, {}, {}, {}, {}, args.outsideId};
    const auto sender = senderOf(tx, from);
    mail.party = sender.party;
    mail.contact = sender.contact;
    mail.lead = sender.lead;
    if (!mail.party && !mail.lead)
        mail.lead = add(tx, AddLead{args.site, LeadSource::mail, args.name.empty() ? from : args.name, args.name, from, "", "",
                                    args.subject}).lead;
    const auto kept = insert(tx, mail, args.sentAt.value_or(tx.occurredAt()), {}, args.attachment);
    return {kept, mail.party, mail.lead};
}

}  // namespace customers
