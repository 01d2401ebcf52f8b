// Inside orders: what both verbs on a customer's terms check.
#pragma once
#include "orders/orders.h"

namespace orders {

inline constexpr int longestDays = 3650;
void checkRange(int value, int most, const std::string& field, db::Reasons&);
void checkLimit(const db::Read&, const Amount&, db::Reasons&);
void checkList(const db::Read&, PriceListId, PartyId, const Currency&, db::Reasons&);
void checkTaxCode(const db::Read&, TaxCodeId, db::Reasons&);

}  // namespace orders
