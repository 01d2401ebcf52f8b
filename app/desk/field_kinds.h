// How a record of any kind is found for a pick field: by the company's search, or among the few of a small kind.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "database/search.h"

namespace desk {

bool findsKind(const db::Actions&, std::string_view kind);
// At most `most`; of a small kind those whose code or name has the typed fragments in order, all for "".
std::vector<db::Found> findOfKind(const db::Read&, const db::Actions&, std::string_view kind, const std::string& typed, int most);
std::optional<db::Found> byId(const db::Read&, const db::Actions&, std::string_view kind, std::int64_t id);

}  // namespace desk
