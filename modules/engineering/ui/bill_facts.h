// A bill of material as its screen opens it, and what the company says to it while it is typed.
#pragma once
#include "engineering/ui/draft_screen.h"

namespace engineering::ui {

std::vector<DraftGrid> billGrids(bool costs);
DraftNow billNow(const db::Read&, std::int64_t id);
Looked lookAtBill(const db::Read&, const db::AnyAction& change, const QJsonObject& args, bool costs);

// The record that a typed argument means: by its id, or by its number with `sql` ($1); nothing where there is none.
std::optional<std::int64_t> idMeant(const db::Read&, const QJsonValue&, const char* sql);

}  // namespace engineering::ui
