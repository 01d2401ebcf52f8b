#include "customers/keeping.h"

#include <algorithm>

#include "calendar/calendar.h"
#include "ledger/ledger.h"
#include "people/checks.h"
#include "shared/rounding.h"

namespace customers {

void checkCoded(const db::Read& read, const std::optional<Coded>& present, const std::optional<std::int64_t>& opened, std::string_view table,
                const std::string& code, db::Reasons& reasons) {
    if (present && !opened)
        reasons.add("customers.code.taken", "{code} is there already. Open it to change it, or choose another code.",
                    {{"code", db::shown(code)}}, "code");
    else if (present)
        people::checkVersion(read, reasons, table, present->id, code, *opened, present->version);
    else if (opened)
        reasons.add("customers.code.none", "There is no {code} to change. Look at the list again.", {{"code", db::shown(code)}}, "code");
}

Date companyToday(const db::Read& read) {
    return calendar::siteToday(read, read.one<SiteId>(R"sql(select min(site_id) as site from site)sql"));
}

void checkBook(const db::Read& read, const Amount& amount, const std::string& field, db::Reasons& reasons) {
    if (const auto book = ledger::bookCurrency(read); amount.currency != book)
        reasons.add("customers.amount.book", "This is counted in the currency of the books. Give the amount in {book}.",
                    {{"book", book.code}}, field);
}

Money inBook(const db::Read& read, const Currency& from, Money amount, const Currency& book, Date on) {
    return from == book ? amount : money::exchange(amount, from, ledger::rateOn(read, from, book, on), book);
}

std::optional<Percent> shareOf(Money part, Money of) {
    if (of == Money{}) return {};
    constexpr int128 million = 1'000'000;
    const auto exact = part.minor * million, half = static_cast<int128>(of.minor < 0 ? -of.minor : of.minor) / 2;
    const auto rounded = (exact + ((exact < 0) ? -half : half)) / of.minor;
    return Percent{static_cast<std::int64_t>(std::clamp<int128>(rounded, -mostEntered, mostEntered))};
}

void checkCustomer(const db::Read& read, CustomerId customer, const std::string& field, db::Reasons& reasons) {
    if (!read.find<std::int64_t>(R"sql(select customer_id from customer where customer_id = $1)sql", customer))
        reasons.add("customers.customer.unknown", "There is no such customer. Choose one from the list.", {}, field);
}

PartyId partyOf(const db::Read& read, CustomerId customer) {
    const auto party = read.find<PartyId>(R"sql(select party_id from customer where customer_id = $1)sql", customer);
    if (!party) db::refuse("customers.customer.none", "There is no such customer. Look them up by their number.", {}, "customer");
    return *party;
}

}  // namespace customers
