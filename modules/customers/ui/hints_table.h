// What to do next about a customer, each with its reason and what does it.
#pragma once
#include "app/desk/card.h"
#include "customers/hints.h"

namespace customers::ui {

// A tab of the customer's card; Enter and its button do what the hint says.
desk::CardTable hintsTable(const db::Read&, const std::vector<Hint>&, std::int64_t party, std::int64_t customer);

}  // namespace customers::ui
