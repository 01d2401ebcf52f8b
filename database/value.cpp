#include "database/value.h"

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

}  // namespace db
