// The SQL files of database/schema, views and invariants, carried inside the program, in the order of
// their names.
#pragma once
#include <cstdint>
#include <span>

namespace db {

struct SqlFile {
    std::int64_t number;  // schema: 1, 2, 3 …, from "0001_shared"; invariants: 1 from "I01_balance"; else 0
    const char* name;     // the file's name without .sql
    const char* text;     // UTF-8, as in the file
};
std::span<const SqlFile> schemaFiles();
std::span<const SqlFile> viewFiles();
std::span<const SqlFile> invariantFiles();

}  // namespace db
