// Inside orders: what the verbs on price lists and discounts have in common.
#pragma once
#include "orders/terms.h"

namespace orders {

struct PriceListFacts {
    std::string code;
    Currency currency;
};
BOOST_DESCRIBE_STRUCT(PriceListFacts, (), (code, currency))

std::optional<PriceListFacts> findList(const db::Read&, PriceListId);
std::optional<std::string> itemNumber(const db::Read&, ItemId);
Date todayFor(const db::Read&, std::optional<Date> given);
void checkNames(const std::string& code, const std::string& name, db::Reasons&);
void checkSpan(Date from, std::optional<Date> to, db::Reasons&);
void checkPriority(std::optional<int>, db::Reasons&);
void checkParty(const db::Read&, std::optional<PartyId>, db::Reasons&);

}  // namespace orders
