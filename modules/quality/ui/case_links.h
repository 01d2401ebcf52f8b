// What stands behind a complaint, with the records that a click on each opens.
#pragma once
#include "app/desk/card.h"
#include "quality/complaint.h"

namespace quality::cases {

// As people look at it: an operation opens its work order, a receipt its entry.
desk::Record recordOf(const db::Read&, const Linked&);

// What is sold, and of whom, as facts; the rest as a table.
desk::FactGroup saleFacts(const db::Read&, const std::vector<Linked>&);
std::vector<desk::TableColumn> linkColumns();
std::vector<desk::TableRow> linkRows(const db::Read&, const std::vector<Linked>&);

}  // namespace quality::cases
