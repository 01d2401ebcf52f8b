#include "ledger/checks.h"

#include <algorithm>

namespace ledger {

BOOST_DESCRIBE_STRUCT(AccountRecord, (), (id, number, name, kind, control, state, version))

void checkText(db::Reasons& reasons, std::string_view field, std::string_view text, std::size_t most) {
    if (text.find_first_not_of(' ') == text.npos) {
        reasons.add("ledger.text.empty", "The {field} is empty. Write it.", {{"field", field}}, field);
        return;
    }
    try {
        static_cast<void>(db::cleanText(text, most));
    } catch (const db::Refusal& no) {
        reasons.add(no.code, no.sentence, no.details, field);
    }
}

void checkCode(db::Reasons& reasons, std::string_view field, std::string_view code) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
               c == '.';
    };
    if (code.empty() || code.size() > 20 || !std::ranges::all_of(code, fits))
        reasons.add("ledger.code.text", "'{code}' is no {field}. Use 1 to 20 letters, digits, dots and dashes.",
                    {{"code", db::shown(code)}, {"field", field}}, field);
}

void checkCurrency(const db::Read& read, db::Reasons& reasons, std::string_view field, const Currency& currency) {
    if (!read.find<Currency>(R"sql(select currency from currency where currency = $1)sql", currency))
        reasons.add("ledger.currency.none", "The company does not use the currency '{currency}'. Add it first.",
                    {{"currency", currency.code}}, field);
}

AccountRecord accountRecord(const db::Read& read, AccountId account, std::string_view field) {
    auto record = read.find<AccountRecord>(R"sql(
        select account_id as id, number, name, kind, control, state, version from account where account_id = $1
    )sql", account);
    if (!record)
        db::refuse("ledger.account.none", "There is no such account. Choose one of the chart of accounts.", {}, field);
    return std::move(*record);
}

void checkOpen(db::Reasons& reasons, const AccountRecord& account, std::string_view field) {
    if (account.state == AccountUse::closed)
        reasons.add("ledger.account.closed",
                    "The account {number} {name} is closed. Post to another one, or open it again.",
                    {{"number", account.number}, {"name", account.name}}, field);
}

void checkTaxRate(db::Reasons& reasons, TaxCategory category, Percent rate) {
    const bool taxed = category == TaxCategory::S || category == TaxCategory::L || category == TaxCategory::M;
    if (!taxed && rate != Percent{})
        reasons.add("ledger.tax.zero",
                    "Tax codes of the category {category} have the rate 0 (EN 16931). Give 0, or the category S.",
                    {{"category", boost::describe::enum_to_string(category, "?")}}, "rate");
    if (rate < Percent{} || rate > percent(100))
        reasons.add("ledger.tax.range", "A tax rate is from 0 to 100 %, not {rate}. Check it.", {{"rate", rate}},
                    "rate");
}

}  // namespace ledger
