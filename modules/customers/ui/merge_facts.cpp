#include "customers/ui/merge_facts.h"

#include <algorithm>

#include "database/repoint.h"
#include "shared/money.h"

namespace customers::ui {

using desk::say;

namespace {

struct PartySide {
    std::string number, name, taxNumber, email, phone, address, currency;
    std::int64_t version = 0;
    std::optional<std::int64_t> customerId;
};
BOOST_DESCRIBE_STRUCT(PartySide, (), (number, name, taxNumber, email, phone, address, currency, version, customerId))

struct ContactSide {
    std::string firm, name, duty, email, phone;
};
BOOST_DESCRIBE_STRUCT(ContactSide, (), (firm, name, duty, email, phone))

struct LeadSide {
    std::string number, name, contact, email, phone, taxNumber, text;
};
BOOST_DESCRIBE_STRUCT(LeadSide, (), (number, name, contact, email, phone, taxNumber, text))

std::optional<PartySide> partySide(const db::Read& read, std::int64_t id) {
    return read.find<PartySide>(R"sql(
        select p.number, p.name, p.tax_number, p.email, p.phone,
               coalesce((select min(a.line1 || ', ' || a.city) from party_address a where a.party_id = p.party_id), '') as address,
               coalesce(c.currency, '') as currency, p.version, c.customer_id
        from party p left join customer c on c.party_id = p.party_id where p.party_id = $1
    )sql", id);
}

std::optional<ContactSide> contactSide(const db::Read& read, std::int64_t id) {
    return read.find<ContactSide>(R"sql(
        select p.number || ' ' || p.name as firm, c.name, c.duty, c.email, c.phone
        from party_contact c join party p on p.party_id = c.party_id where c.party_contact_id = $1
    )sql", id);
}

std::optional<LeadSide> leadSide(const db::Read& read, std::int64_t id) {
    return read.find<LeadSide>(R"sql(
        select number, name, contact, email, phone, tax_number, text from lead where lead_id = $1
    )sql", id);
}

// What people call the rows of a table; nothing for what they never see as such.
QString wordsFor(const std::string& table) {
    static const std::vector<std::pair<std::string_view, const char*>> words{
        {"party_address", "Addresses"},    {"party_contact", "Contacts"},       {"party_role", "Roles"},         {"customer", "Terms as a customer"},
        {"price_list", "Price lists"},     {"discount", "Discounts"},           {"sales_order", "Quotes and orders"}, {"invoice", "Invoices"},
        {"payment", "Payments"},           {"lead", "Leads"},                   {"opportunity", "Opportunities"}, {"activity", "Activities"},
        {"frame_order", "Frame orders"},   {"service_ticket", "Tickets"},       {"complaint", "Complaints"},     {"capa", "8D reports"},
        {"inspection", "Inspections"},     {"inspection_plan", "Inspection plans"}, {"work_order_operation", "Outside work"}};
    const auto found = std::ranges::find(words, std::string_view{table}, &std::pair<std::string_view, const char*>::first);
    return found == words.end() ? QString{} : say(found->second);
}

void addMoves(MergeFacts& facts, const std::vector<db::Links>& links) {
    for (const auto& one : links) {
        auto what = wordsFor(one.table);
        if (what.isEmpty()) what = say("Other links");
        const auto at = std::ranges::find(facts.moves, what, &MergeMove::what);
        if (at != facts.moves.end()) at->count += one.count;
        else facts.moves.push_back({what, one.count});
    }
}

void readParties(MergeFacts& facts, const db::Read& read) {
    const auto into = partySide(read, facts.into), from = partySide(read, facts.from);
    facts.found = into && from;
    if (!facts.found) return;
    facts.version = into->version;
    facts.intoNumber = into->number;
    facts.fromNumber = from->number;
    facts.fields = {{"Number", "", into->number, from->number},           {"Name", "name", into->name, from->name},
                    {"Tax number", "taxNumber", into->taxNumber, from->taxNumber}, {"Mail", "email", into->email, from->email},
                    {"Telephone", "phone", into->phone, from->phone},     {"Address", "", into->address, from->address},
                    {"Billed in", "", into->currency, from->currency}};
    const bool both = into->customerId && from->customerId;
    addMoves(facts, db::linksTo(read, "party", facts.from, both ? std::set<std::string>{"customer.party_id"} : std::set<std::string>{}));
    if (both) addMoves(facts, db::linksTo(read, "customer", *from->customerId));
}

void readContacts(MergeFacts& facts, const db::Read& read) {
    const auto into = contactSide(read, facts.into), from = contactSide(read, facts.from);
    facts.found = into && from;
    if (!facts.found) return;
    facts.intoNumber = into->name;
    facts.fromNumber = from->name;
    facts.fields = {{"Firm", "", into->firm, from->firm}, {"Name", "", into->name, from->name}, {"Duty", "", into->duty, from->duty},
                    {"Mail", "", into->email, from->email}, {"Telephone", "", into->phone, from->phone}};
    addMoves(facts, db::linksTo(read, "party_contact", facts.from));
}

void readLeads(MergeFacts& facts, const db::Read& read) {
    const auto into = leadSide(read, facts.into), from = leadSide(read, facts.from);
    facts.found = into && from;
    if (!facts.found) return;
    facts.intoNumber = into->number;
    facts.fromNumber = from->number;
    facts.fields = {{"Number", "", into->number, from->number}, {"Name", "", into->name, from->name}, {"Contact", "", into->contact, from->contact},
                    {"Mail", "", into->email, from->email}, {"Telephone", "", into->phone, from->phone},
                    {"Tax number", "", into->taxNumber, from->taxNumber}, {"Text", "", into->text, from->text}};
    addMoves(facts, db::linksTo(read, "lead", facts.from));
}

}  // namespace

MergeFacts mergeFacts(const db::Read& read, const std::string& kind, std::int64_t into, std::int64_t from) {
    MergeFacts facts{.found = false, .into = into, .from = from, .version = 0, .intoNumber = {}, .fromNumber = {}, .fields = {}, .moves = {}};
    if (kind == "party") readParties(facts, read);
    else if (kind == "contact") readContacts(facts, read);
    else readLeads(facts, read);
    return facts;
}

}  // namespace customers::ui
