// Two bills or two routings side by side, ready to be shown: what was added, removed and changed, in words and money.
#pragma once
#include "app/desk/table_screen.h"
#include "engineering/difference.h"

namespace engineering::ui {

std::vector<desk::TableColumn> differenceColumns(bool costs);
std::vector<desk::TableRow> billRows(const db::Read&, const BomDifference&, bool costs);
desk::TableContents billDifference(const db::Read&, BomId before, BomId after, bool costs);
desk::TableContents routingDifference(const db::Read&, RoutingId before, RoutingId after, bool costs);

}  // namespace engineering::ui
