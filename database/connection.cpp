#include "database/connection.h"

#include <cctype>

#include <fmt/format.h>

namespace db {

Statement& Connection::statement(std::string_view sql) {
    if (const auto known = statements_.find(sql); known != statements_.end()) return *known->second;
    auto made = prepare(sql);
    made->touches = tableWritten(sql);
    return *statements_.emplace(std::string{sql}, std::move(made)).first->second;
}

void Connection::forget() { statements_.clear(); }

void Connection::countStatement(std::string_view sql) {
    ++statementsRun_;
    if (failAt_ == 0 || --failAt_ > 0) return;
    if (howToFail_ != nullptr) howToFail_();
    throw Fault{fmt::format("failed on purpose (failure sweep): {}", sql)};
}

std::string tableWritten(std::string_view sql) {
    std::size_t at = 0;
    const auto word = [&] {
        while (at < sql.size() && std::isspace(static_cast<unsigned char>(sql[at])) != 0) ++at;
        const auto from = at;
        while (at < sql.size() && (std::isalnum(static_cast<unsigned char>(sql[at])) != 0 || sql[at] == '_')) ++at;
        return sql.substr(from, at - from);
    };
    const auto verb = word();
    if (verb == "update") return std::string{word()};
    if (verb == "insert" || verb == "delete") {
        word();  // into, from
        return std::string{word()};
    }
    return {};
}

}  // namespace db
