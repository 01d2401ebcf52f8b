#include "customers/merge.h"

#include "customers/merge_once.h"
#include "customers/records.h"
#include "database/repoint.h"
#include "database/search.h"
#include "people/checks.h"

namespace customers {
namespace {

struct Terms {
    CustomerId customer;
    Currency currency;
};
BOOST_DESCRIBE_STRUCT(Terms, (), (customer, currency))

std::optional<Terms> termsOf(const db::Read& read, PartyId party) {
    return read.find<Terms>(R"sql(select customer_id as customer, currency from customer where party_id = $1)sql", party);
}

// Posted documents and entries name whom they were posted for, so that customer cannot become another one.
bool hasPosted(const db::Read& read, CustomerId customer) {
    const auto bills = read.one<std::int64_t>(R"sql(select count(*) as n from invoice where customer_id = $1)sql", customer);
    return bills > 0 || read.one<std::int64_t>(R"sql(select count(*) as n from payment where customer_id = $1)sql", customer) > 0;
}

bool isMerged(const db::Read& read, const std::string& kind, std::int64_t id) { return presentOf(read, kind, id) != id; }

void checkPair(const db::Read& read, const std::string& kind, std::int64_t from, std::int64_t into, const std::string& reason,
               db::Reasons& reasons) {
    people::checkOptional(reasons, "reason", reason, 500);
    if (from == into)
        reasons.add("customers.merge.self", "This is one record, and it cannot be merged into itself. Choose the other one.", {}, "into");
    else if (isMerged(read, kind, from) || isMerged(read, kind, into))
        reasons.add("customers.merge.again", "One of them is merged into another already. Choose the one that goes on.", {}, "into");
}

void note(db::Tx& tx, const std::string& kind, std::int64_t from, std::int64_t into, const std::string& reason, std::int64_t moved) {
    tx.run(R"sql(
        insert into record_merge (kind, from_id, into_id, reason, moved, merged_by, merged_at) values ($1, $2, $3, $4, $5, $6, $7)
    )sql", kind, from, into, reason, moved, tx.actor().name, tx.now());
}

void checkContact(const db::Read& read, PartyContactId contact, const std::string& field, db::Reasons& reasons) {
    if (!read.find<std::int64_t>(R"sql(select party_contact_id from party_contact where party_contact_id = $1)sql", contact))
        reasons.add("customers.contact.none", "There is no such contact. Look at the list again.", {}, field);
}

}  // namespace

std::int64_t presentOf(const db::Read& read, const std::string& kind, std::int64_t id) {
    while (const auto next = read.find<std::int64_t>(R"sql(select into_id from record_merge where kind = $1 and from_id = $2)sql", kind, id))
        id = *next;
    return id;
}

void check(const db::Read& read, const MergeParties& args, db::Reasons& reasons) {
    const auto party = people::partyRecord(read, args.party);
    people::checkOpen(reasons, people::partyRecord(read, args.into));
    checkPair(read, "party", args.party.number, args.into.number, args.reason, reasons);
    const auto from = termsOf(read, args.party), into = termsOf(read, args.into);
    if (from && into && from->currency.code != into->currency.code)
        reasons.add("customers.merge.currency", "One is billed in {one}, the other in {other}: what they owe cannot be put together. Keep both.",
                    {{"one", from->currency.code}, {"other", into->currency.code}}, "into");
    if (from && hasPosted(read, from->customer))
        reasons.add("customers.merge.posted",
                    "{party} has posted invoices or payments, and what is posted never changes its customer. Merge the other one into "
                    "{party} where it has none; where both have some, keep both and close the one that you no longer use.",
                    {{"party", party.number}}, "party");
    if (from && into) checkOnePpap(read, from->customer, into->customer, reasons);
}

Merged merge(db::Tx& tx, const MergeParties& args) {
    Merged done;
    tx.run(R"sql(
        delete from party_role where party_id = $1 and role in (select role from party_role where party_id = $2)
    )sql", args.party, args.into);
    const auto from = termsOf(tx, args.party), into = termsOf(tx, args.into);
    keepOneMember(tx, args.party, args.into);
    keepOneSource(tx, args.party, args.into);
    if (from && into) {
        keepOneCustomer(tx, from->customer, into->customer);
        done.moved += db::repoint(tx, "customer", from->customer.number, into->customer.number);
        done.moved += db::repoint(tx, "party", args.party.number, args.into.number, {"customer.party_id"});
    } else {
        done.moved += db::repoint(tx, "party", args.party.number, args.into.number);
    }
    tx.run(R"sql(update party set state = 'closed', version = version + 1 where party_id = $1)sql", args.party);
    // Whoever looks for a contact that went over finds the one that goes on.
    for (const auto party : {args.party, args.into}) db::indexWords(tx, "party", party.number);
    note(tx, "party", args.party.number, args.into.number, args.reason, done.moved);
    return done;
}

void check(const db::Read& read, const MergeContacts& args, db::Reasons& reasons) {
    checkContact(read, args.contact, "contact", reasons);
    checkContact(read, args.into, "into", reasons);
    checkPair(read, "contact", args.contact.number, args.into.number, args.reason, reasons);
}

Merged merge(db::Tx& tx, const MergeContacts& args) {
    const Merged done{db::repoint(tx, "party_contact", args.contact.number, args.into.number)};
    note(tx, "contact", args.contact.number, args.into.number, args.reason, done.moved);
    return done;
}

void check(const db::Read& read, const MergeLeads& args, db::Reasons& reasons) {
    const auto lead = leadRecord(read, args.lead), into = leadRecord(read, args.into);
    people::requireSite(read, "customers.mergeLeads", lead.site);
    people::requireSite(read, "customers.mergeLeads", into.site);
    checkOpen(lead, reasons);
    checkPair(read, "lead", args.lead.number, args.into.number, args.reason, reasons);
    if (into.state != "merged") checkOpen(into, reasons, "into");
}

Merged merge(db::Tx& tx, const MergeLeads& args) {
    keepOneMember(tx, args.lead, args.into);
    fillLead(tx, args.lead, args.into);
    const Merged done{db::repoint(tx, "lead", args.lead.number, args.into.number)};
    // What an order counted for stands no longer where it is another firm's now.
    tx.run(R"sql(
        update campaign_member set sales_order_id = null
        where lead_id = $1 and sales_order_id in (
            select o.sales_order_id from sales_order o join customer c on c.customer_id = o.customer_id
            where c.party_id is distinct from (select party_id from lead where lead_id = $1))
    )sql", args.into);
    tx.run(R"sql(update lead set state = 'merged', version = version + 1 where lead_id = $1)sql", args.lead);
    note(tx, "lead", args.lead.number, args.into.number, args.reason, done.moved);
    return done;
}

}  // namespace customers
