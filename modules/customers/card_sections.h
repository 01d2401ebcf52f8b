// Inside customers: the sections of a customer's card, each by the right it needs.
#pragma once
#include "customers/card.h"

namespace customers {

void addOrderSections(const db::Read&, CustomerCard&);                  // quotes, orders, lines that are late here, frames
void addMoneySections(const db::Read&, CustomerCard&);                  // what is owed and overdue
void addShippingSections(const db::Read&, CustomerCard&, Date since);   // deliveries, what left late, what stands there
void addComplaintSections(const db::Read&, CustomerCard&);
void addTalkSections(const db::Read&, CustomerCard&);                   // people, tickets, opportunities, activities, campaigns

}  // namespace customers
