// A bill of material as its screen opens it, and what the company says to it while it is typed.
#pragma once
#include "engineering/ui/draft_screen.h"

namespace engineering::ui {

std::vector<DraftGrid> billGrids(bool costs);
DraftNow billNow(const db::Read&, std::int64_t id);
Looked lookAtBill(const db::Read&, const db::AnyAction& change, const QJsonObject& args, bool costs);

// The cell of a typed column with what people would have typed.
GridCell typedCell(const std::string& text, std::int64_t id = 0);
GridCell shownCell(const QString& text, bool bad = false);
// The record that a typed argument means: by its id, or by its number with `sql` ($1); nothing where there is none.
std::optional<std::int64_t> idMeant(const db::Read&, const QJsonValue&, const char* sql);
// Of several columns by their names; those that are not there are passed over.
GridRow rowWith(const std::vector<GridColumn>&, const std::vector<std::pair<std::string, GridCell>>&);

}  // namespace engineering::ui
