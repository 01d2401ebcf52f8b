#include "database/value.h"

#include <fmt/core.h>

#include "database/text.h"

namespace db {

std::string columnName(std::string_view member) {
    std::string out;
    for (const char c : member) {
        const bool capital = c >= 'A' && c <= 'Z';
        if (capital) out += '_';
        out += capital ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return out;
}

std::optional<std::string> cellText(const Cell& cell) {
    switch (cell.kind()) {
        case CellKind::null: return {};
        case CellKind::integer: return std::to_string(cell.integer());
        case CellKind::real: return fmt::format("{}", cell.real());
        case CellKind::bytes: return hex(cell.bytes());
        case CellKind::text: break;
    }
    return std::string{cell.text()};
}

}  // namespace db
