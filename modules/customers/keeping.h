// Inside customers: what the verbs on segments, campaigns, territories, profiles and templates ask alike.
#pragma once
#include "customers/customers.h"

namespace customers {

// What is made or changed by its code, as it stands.
struct Coded {
    std::int64_t id = 0;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Coded, (), (id, version))
// "customers.code.taken" where it is there and nobody opened it, "customers.code.none" where somebody opened what is not
// there any more, "people.record.stale" where it was changed since.
void checkCoded(const db::Read&, const std::optional<Coded>&, const std::optional<std::int64_t>& opened, std::string_view table,
                const std::string& code, db::Reasons&);
// The day at the first site: for what belongs to the whole company.
Date companyToday(const db::Read&);
// "customers.amount.book": not in the currency of the books.
void checkBook(const db::Read&, const Amount&, const std::string& field, db::Reasons&);
// An amount in the book currency at the day's rate.
Money inBook(const db::Read&, const Currency& from, Money, const Currency& book, Date);
// whole x 100 % / of, rounded half away from zero, kept within what a percentage can be; none where `of` is 0.
std::optional<Percent> shareOf(Money part, Money of);
void checkCustomer(const db::Read&, CustomerId, const std::string& field, db::Reasons&);  // "customers.customer.unknown"
PartyId partyOf(const db::Read&, CustomerId);  // refuses "customers.customer.none"

}  // namespace customers
