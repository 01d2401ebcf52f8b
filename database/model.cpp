#include "database/model.h"

#include <regex>
#include <sstream>

#include "database/errors.h"
#include "database/schema_files.h"

namespace db {
namespace {

void readHead(TableModel& table, const std::string& comment) {
    static const std::regex head{R"(-- (shared record|ledger|reading store), owner (\w+)(, history)?: (.+))"};
    std::smatch m;
    if (!std::regex_match(comment, m, head)) throw Fault{"the schema says too little about table " + table.name};
    table.kind = m[1] == "ledger"          ? TableKind::ledger
                 : m[1] == "reading store" ? TableKind::readingStore
                                           : TableKind::sharedRecord;
    table.owner = m[2];
    table.history = m[3].matched;
    table.row = m[4];
}

std::optional<ColumnModel> readColumn(const std::string& line, const std::string& table) {
    static const std::regex column{R"(^\s+(\w+)\s+(@?\w+)(.*?)(?:--\s*(.*))?$)"};
    static const std::regex secret{R"(secret: ([\w.]+))"};
    std::smatch m;
    if (!std::regex_match(line, m, column)) return {};
    const std::string name = m[1], type = m[2];
    if (name == "unique" || name == "check" || name == "primary" || name == "foreign") return {};
    if (!m[4].matched) throw Fault{"column " + table + "." + name + " has no comment"};
    ColumnModel made{name, type, m[4], {}, m[3].str().find("not null") != std::string::npos || type == "@pk"};
    static const std::regex references{R"(\breferences (\w+))"};
    const std::string rest = m[3];
    if (std::smatch s; std::regex_search(rest, s, references)) made.references = s[1];
    if (std::smatch s; std::regex_search(made.meaning, s, secret)) made.secret = s[1];
    return made;
}

std::vector<TableModel> readModel() {
    std::vector<TableModel> tables;
    for (const auto& file : schemaFiles()) {
        std::istringstream in{file.text};
        std::string comment;
        TableModel* open = nullptr;
        for (std::string line; std::getline(in, line);) {
            if (line.rfind("-- ", 0) == 0) {
                comment = line;
            } else if (line.rfind("create table ", 0) == 0) {
                auto& table = tables.emplace_back();
                table.name = line.substr(13, line.find(' ', 13) - 13);
                readHead(table, comment);
                open = &table;
            } else if (line.rfind(")", 0) == 0) {
                open = nullptr;
            } else if (open != nullptr) {
                if (auto column = readColumn(line, open->name)) open->columns.push_back(std::move(*column));
            }
        }
    }
    return tables;
}

}  // namespace

const std::vector<TableModel>& schemaModel() {
    static const auto model = readModel();
    return model;
}

const TableModel* tableModel(std::string_view name) {
    for (const auto& table : schemaModel())
        if (table.name == name) return &table;
    return nullptr;
}

}  // namespace db
