#include "database/repoint.h"

#include <fmt/core.h>

#include "database/model.h"

namespace db {

std::int64_t repoint(Tx& tx, std::string_view table, std::int64_t from, std::int64_t into, const std::set<std::string>& except) {
    std::int64_t moved = 0;
    for (const auto& owner : schemaModel()) {
        if (owner.kind != TableKind::sharedRecord) continue;
        for (const auto& column : owner.columns)
            if (column.references == table && !except.contains(owner.name + "." + column.name))
                moved += tx.run(fmt::format("update {0} set {1} = $2 where {1} = $1", owner.name, column.name), from, into);
    }
    return moved;
}

std::vector<Links> linksTo(const Read& read, std::string_view table, std::int64_t id, const std::set<std::string>& except) {
    std::vector<Links> all;
    for (const auto& owner : schemaModel()) {
        if (owner.kind != TableKind::sharedRecord) continue;
        for (const auto& column : owner.columns) {
            if (column.references != table || except.contains(owner.name + "." + column.name)) continue;
            const auto count = read.one<std::int64_t>(fmt::format("select count(*) as n from {0} where {1} = $1", owner.name, column.name), id);
            if (count > 0) all.push_back({owner.name, column.name, count});
        }
    }
    return all;
}

}  // namespace db
