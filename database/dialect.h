// The five words of the schema files that the two engines spell differently.
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace db {

inline std::string spell(std::string_view portable,
                         std::initializer_list<std::pair<std::string_view, std::string_view>> words) {
    std::string sql{portable};
    for (const auto& [word, spelling] : words)
        for (std::size_t at = 0; (at = sql.find(word, at)) != std::string::npos; at += spelling.size())
            sql.replace(at, word.size(), spelling);
    return sql;
}

}  // namespace db
