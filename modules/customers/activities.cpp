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
