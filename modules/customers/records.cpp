#include "customers/records.h"

#include <algorithm>

#include "people/checks.h"

namespace customers {

LeadRecord leadRecord(const db::Read& read, LeadId id) {
    auto found = read.find<LeadRecord>(R"sql(
        select site_id as site, number, name, contact, email, phone, tax_number, state, party_id as party, version
        from lead where lead_id = $1
    )sql", id);
    if (!found) db::refuse("customers.lead.none", "There is no such lead. Look it up by its number.", {}, "lead");
    return std::move(*found);
}

void checkOpen(const LeadRecord& lead, db::Reasons& reasons, const std::string& field) {
    if (lead.state != "open")
        reasons.add("customers.lead.state", "{lead} is {state} already. Look at what became of it.",
                    {{"lead", lead.number}, {"state", lead.state}}, field);
}

OpportunityRecord opportunityRecord(const db::Read& read, OpportunityId id) {
    auto found = read.find<OpportunityRecord>(R"sql(
        select site_id as site, number, state, party_id as party, sales_stage_id as stage, amount, version
        from opportunity where opportunity_id = $1
    )sql", id);
    if (!found)
        db::refuse("customers.opportunity.none", "There is no such opportunity. Look it up by its number.", {}, "opportunity");
    return std::move(*found);
}

void checkOpen(const OpportunityRecord& opportunity, db::Reasons& reasons) {
    if (opportunity.state != "open")
        reasons.add("customers.opportunity.state", "{opportunity} is {state}: it is decided. Begin a new one.",
                    {{"opportunity", opportunity.number}, {"state", opportunity.state}}, "opportunity");
}

void checkSomebody(const db::Read& read, const std::optional<UserAccountId>& user, db::Reasons& reasons) {
    if (user && !read.find<std::int64_t>(R"sql(select user_account_id from user_account where user_account_id = $1)sql", *user))
        reasons.add("customers.user.none", "There is no such user. Choose one who can sign in here.", {}, "user");
}

void checkReason(const std::string& reason, db::Reasons& reasons) {
    if (reason.empty()) {
        reasons.add("customers.reason.empty", "The reason is missing. Say in a few words why: it is kept for analysis.", {}, "reason");
        return;
    }
    people::checkOptional(reasons, "reason", reason, 500);
}

void checkChance(const std::optional<Percent>& chance, db::Reasons& reasons) {
    if (chance && (*chance < Percent{} || *chance > percent(100)))
        reasons.add("customers.probability", "{chance} is no probability. Give 0 % to 100 %.", {{"chance", *chance}}, "probability");
}

void checkWorth(const db::Read& read, const Amount& amount, db::Reasons& reasons) {
    if (amount.money < Money{})
        reasons.add("customers.amount.negative", "{amount} is below zero. Give what it would bring.", {{"amount", amount}}, "amount");
    if (!read.find<std::string>(R"sql(select currency from currency where currency = $1)sql", amount.currency))
        reasons.add("customers.currency.none", "The company knows no currency {currency}. Add it first, or use another.",
                    {{"currency", amount.currency.code}}, "amount");
}

void noteStage(db::Tx& tx, OpportunityId id) {
    tx.run(R"sql(
        insert into opportunity_move (opportunity_id, sales_stage_id, amount, moved_by, moved_at)
        select opportunity_id, sales_stage_id, amount, cast($2 as text), cast($3 as bigint) from opportunity where opportunity_id = $1
    )sql", id, tx.actor().name, tx.now());
}

std::string phoneKey(const std::string& phone) {
    std::string digits;
    std::ranges::copy_if(phone, std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    if (digits.size() < 5) return {};
    return digits.size() > 7 ? digits.substr(digits.size() - 7) : digits;
}

std::string smallLetters(std::string text) {
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

}  // namespace customers
