// Leads: received, turned into a customer's first opportunity, or dropped.
#include <algorithm>
#include <utility>

#include "calendar/calendar.h"
#include "customers/records.h"
#include "ledger/ledger.h"
#include "people/checks.h"

namespace customers {
namespace {

constexpr int alike = 78;  // as people::twins
constexpr std::size_t shownTwins = 5;

struct Other {
    std::string number, name, email, phoneKey, taxNumber;
};
BOOST_DESCRIBE_STRUCT(Other, (), (number, name, email, phoneKey, taxNumber))

std::string lettersAndDigits(const std::string& text) {
    std::string out;
    for (const char c : smallLetters(text))
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')) out += c;
    return out;
}

Known compared(const AddLead& lead, const Other& other) {
    const auto same = [](const std::string& one, const std::string& two) { return !one.empty() && one == two; };
    if (same(lettersAndDigits(lead.taxNumber), lettersAndDigits(other.taxNumber))) return {other.number, other.name, "tax number", 100};
    if (same(smallLetters(lead.email), other.email)) return {other.number, other.name, "mail", 100};
    if (same(phoneKey(lead.phone), other.phoneKey)) return {other.number, other.name, "telephone", 100};
    return {other.number, other.name, "name", people::likeness(lead.name, other.name)};
}

std::vector<people::Twin> partyTwins(const db::Read& read, const AddLead& lead) {
    return people::twins(read, lead.name, lead.taxNumber, smallLetters(lead.email), lead.phone);
}

}  // namespace

std::vector<Known> leadTwins(const db::Read& read, const AddLead& lead) {
    const auto others = read.all<Other>(R"sql(
        select number, name, email, phone_key, tax_number from lead
        where state = 'open' and (lead_id in (select lead_id from lead where state = 'open' order by lead_id desc limit 500)
            or (email <> '' and email = $1) or (phone_key <> '' and phone_key = $2))
        order by lead_id desc
    )sql", smallLetters(lead.email), phoneKey(lead.phone));
    std::vector<Known> found;
    for (const auto& other : others)
        if (auto known = compared(lead, other); known.likeness >= alike) found.push_back(std::move(known));
    std::ranges::stable_sort(found, std::greater{}, &Known::likeness);
    if (found.size() > shownTwins) found.resize(shownTwins);
    return found;
}

void check(const db::Read& read, const AddLead& args, db::Reasons& reasons) {
    people::requireSite(read, "customers.addLead", people::theSite(read, args.site));
    people::checkText(reasons, "name", args.name);
    people::checkOptional(reasons, "contact", args.contact);
    people::checkEmail(reasons, "email", args.email);
    people::checkOptional(reasons, "phone", args.phone, 40);
    people::checkOptional(reasons, "taxNumber", args.taxNumber, 40);
    if (args.email.empty() && args.phone.empty())
        reasons.add("customers.lead.unreachable", "{name} has neither a mail address nor a telephone number. Give one of them.",
                    {{"name", db::shown(args.name)}}, "email");
}

LeadState add(db::Tx& tx, const AddLead& args) {
    const auto site = people::theSite(tx, args.site);
    const auto parties = partyTwins(tx, args);
    LeadState made{{}, ledger::nextNumber(tx, site, "lead", calendar::siteToday(tx, site)), 1, {}};
    for (const auto& twin : parties) made.known.push_back({twin.number, twin.name, twin.why, twin.likeness});
    for (auto& twin : leadTwins(tx, args)) made.known.push_back(std::move(twin));
    std::ranges::stable_sort(made.known, std::greater{}, &Known::likeness);
    std::optional<PartyId> party;
    if (!parties.empty() && parties.front().likeness == 100) party = parties.front().party;
    made.lead = tx.make<LeadId>(R"sql(
        insert into lead (site_id, number, name, name_sort, contact, email, phone, phone_key, tax_number, text, source, state,
                          party_id, dropped_reason, received_at, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'open', $12, '', $13, 1) returning lead_id
    )sql", site, made.number, args.name, db::sortKey(args.name), args.contact, smallLetters(args.email), args.phone,
        phoneKey(args.phone), args.taxNumber, args.text, args.source.value_or(LeadSource::form), party, tx.occurredAt());
    return made;
}

void check(const db::Read& read, const ConvertLead& args, db::Reasons& reasons) {
    const auto lead = leadRecord(read, args.lead);
    people::requireSite(read, "customers.convertLead", lead.site);
    checkOpen(lead, reasons);
    if (const auto party = args.party ? args.party : lead.party) people::checkOpen(reasons, people::partyRecord(read, *party));
    if (args.title.empty()) return;
    people::checkOptional(reasons, "title", args.title);
    if (!args.amount || !args.closeOn)
        reasons.add("customers.lead.opportunity", "An opportunity needs what it would bring and when it will be decided. Give both.", {},
                    args.amount ? "closeOn" : "amount");
    else
        checkWorth(read, *args.amount, reasons);
}

namespace {

struct Reach {
    std::int64_t id = 0, version = 0;
    std::string email, phone;
};
BOOST_DESCRIBE_STRUCT(Reach, (), (id, version, email, phone))

// How the lead is reached and nobody there is yet.
struct NewReach {
    std::string email, phone;
};

std::vector<people::Contact> contactsOf(const LeadRecord& lead) {
    if (lead.contact.empty()) return {};
    return {{lead.contact, "", lead.email, lead.phone}};
}

// What `known` leaves open is kept there; what it says otherwise is left as news.
template <class Change>
void fill(db::Tx& tx, Change change, const Reach& known, NewReach& news) {
    const auto put = [](std::string& fresh, const std::string& old, std::optional<std::string>& into) {
        if (fresh.empty() || !old.empty()) return;
        into = std::exchange(fresh, {});
    };
    put(news.email, known.email, change.email);
    put(news.phone, known.phone, change.phone);
    change.version = known.version;
    if (change.email || change.phone) people::change(tx, change);
}

void forget(const Reach& known, NewReach& news) {
    if (smallLetters(known.email) == smallLetters(news.email)) news.email.clear();
    if (phoneKey(known.phone) == phoneKey(news.phone) && !phoneKey(news.phone).empty()) news.phone.clear();
}

// A firm that is known already keeps how the lead is reached: with the contact, else with itself, else with a contact in
// the lead's own name.
void keepReach(db::Tx& tx, const LeadRecord& lead, PartyId party) {
    NewReach news{lead.email, lead.phone};
    if (!lead.contact.empty()) {
        const auto same = tx.find<Reach>(R"sql(
            select party_contact_id as id, version, email, phone from party_contact c where party_id = $1 and name = $2
              and not exists (select 1 from record_merge m where m.kind = 'contact' and m.from_id = c.party_contact_id)
            order by party_contact_id limit 1
        )sql", party, lead.contact);
        if (!same) {
            people::add(tx, people::AddContact{party, contactsOf(lead).front()});
            return;
        }
        people::ChangeContact contact;
        contact.contact = PartyContactId{same->id};
        fill(tx, std::move(contact), *same, news);
        return;
    }
    const auto firm = tx.one<Reach>(R"sql(select party_id as id, version, email, phone from party where party_id = $1)sql", party);
    forget(firm, news);
    for (const auto& contact : tx.all<Reach>(R"sql(
             select party_contact_id as id, version, email, phone from party_contact where party_id = $1
         )sql", party))
        forget(contact, news);
    people::ChangeParty change;
    change.party = party;
    fill(tx, std::move(change), firm, news);
    if (!news.email.empty() || !news.phone.empty()) people::add(tx, people::AddContact{party, {lead.name, "", news.email, news.phone}});
}

PartyId partyOf(db::Tx& tx, const LeadRecord& lead, const std::optional<PartyId>& named) {
    if (!named && !lead.party)
        return people::add(tx, people::AddParty{"", lead.name, {}, lead.taxNumber, lead.email, lead.phone, {}, contactsOf(lead)}).party;
    const auto party = named ? *named : *lead.party;
    keepReach(tx, lead, party);
    return party;
}

}  // namespace

Converted convert(db::Tx& tx, const ConvertLead& args) {
    const auto lead = leadRecord(tx, args.lead);
    Converted made{args.lead, partyOf(tx, lead, args.party), {}, {}};
    made.number = people::partyRecord(tx, made.party).number;
    tx.run(R"sql(
        update lead set state = 'converted', party_id = $2, version = version + 1 where lead_id = $1
    )sql", args.lead, made.party);
    tx.run(R"sql(update activity set party_id = $2 where lead_id = $1 and party_id is null)sql", args.lead, made.party);
    if (args.title.empty()) return made;
    made.opportunity = add(tx, AddOpportunity{made.party, args.title, *args.amount, *args.closeOn, lead.site, {}, {}, {}}).opportunity;
    tx.run(R"sql(update opportunity set lead_id = $2 where opportunity_id = $1)sql", *made.opportunity, args.lead);
    return made;
}

void check(const db::Read& read, const DropLead& args, db::Reasons& reasons) {
    const auto lead = leadRecord(read, args.lead);
    people::requireSite(read, "customers.dropLead", lead.site);
    checkOpen(lead, reasons);
    checkReason(args.reason, reasons);
}

LeadState drop(db::Tx& tx, const DropLead& args) {
    const auto version = tx.make<std::int64_t>(R"sql(
        update lead set state = 'dropped', dropped_reason = $2, version = version + 1 where lead_id = $1 returning version
    )sql", args.lead, args.reason);
    return {args.lead, leadRecord(tx, args.lead).number, version, {}};
}

}  // namespace customers
