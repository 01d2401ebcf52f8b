// The tabs of a work order's card: what goes in, how it is made, what it cost, what it was released with, for whom.
// Their buttons stay while rows come anew, so each reads what it needs when it is pressed.
#pragma once
#include "app/desk/card.h"
#include "production/ui/order_facts.h"

namespace production::ui {

desk::CardTable componentsTable(const OrderHead&, const std::vector<ComponentRow>&);
desk::CardTable operationsTable(const OrderHead&, const std::vector<OperationRow>&);
desk::CardTable forTable(const OrderHead&, const std::vector<ForLine>&);
desk::CardTable papersTable(const std::vector<OrderPaperRow>&);
// Standard beside actual by kind, what was given off, and the variances; only for those who may see costs.
desk::CardTable costsTable(const db::Read&, const OrderHead&);

}  // namespace production::ui
