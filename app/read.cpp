// query, export, doctor, log: everything that only looks.
#include <fstream>
#include <functional>
#include <iostream>

#include <fmt/core.h>
#include <fmt/ostream.h>

#include "app/commands.h"
#include "database/backup.h"
#include "database/doctor.h"
#include "database/history.h"
#include "database/log.h"
#include "database/query.h"

namespace app {
namespace {

std::string asJson(const db::QueryCell& cell) {
    if (!cell.text) return "null";
    return cell.number ? *cell.text : inJson(*cell.text);
}

// A cell that a spreadsheet would take for a formula gets an apostrophe, unless it is a number.
std::string asCsv(const db::QueryCell& cell) {
    if (!cell.text) return {};
    std::string text = *cell.text;
    if (!cell.number && !text.empty() && std::string_view{"=+-@\t\r"}.find(text[0]) != std::string_view::npos) text.insert(0, "'");
    if (text.find_first_of(",\"\n\r") == text.npos) return text;
    std::string out = "\"";
    for (const char c : text) out += c == '"' ? std::string{"\"\""} : std::string{c};
    return out + '"';
}

void writeCsv(std::ostream& out, const db::Read& read, const std::string& sql) {
    bool headed = false;
    db::query(read, sql, [&](const std::vector<std::string>& names, const std::vector<db::QueryCell>& row) {
        std::string line;
        if (!headed) {
            for (const auto& name : names) line += (line.empty() ? "" : ",") + name;
            out << line << "\r\n";
            headed = true;
            line.clear();
        }
        for (std::size_t i = 0; i < row.size(); ++i) line += (i == 0 ? "" : ",") + asCsv(row[i]);
        out << line << "\r\n";
    });
}

void printRows(const Line& line, const db::Read& read, const std::string& sql) {
    bool first = true;
    if (line.json()) std::cout << '[';
    db::query(read, sql, [&](const std::vector<std::string>& names, const std::vector<db::QueryCell>& row) {
        std::string text;
        for (std::size_t i = 0; i < row.size(); ++i)
            text += line.json() ? fmt::format("{}{}:{}", i == 0 ? "" : ",", inJson(names[i]), asJson(row[i]))
                                : fmt::format("{}{}={}", i == 0 ? "" : "  ", names[i], row[i].text.value_or("-"));
        std::cout << (line.json() ? fmt::format("{}{{{}}}", first ? "" : ",", text) : text + "\n");
        first = false;
    });
    if (line.json()) std::cout << "]\n";
}

}  // namespace

int query(const Line& line) {
    auto session = open(line);
    session.company->read(session.actor, [&](const db::Read& r) { printRows(line, r, line.word(0, "select")); });
    return 0;
}

int exportTable(const Line& line) {
    auto session = open(line);
    auto sql = line.word(0, "table or select");
    if (sql.find(' ') == sql.npos)
        sql = session.company->read(session.actor, [&](const db::Read& r) { return db::selectAll(r, sql); });
    std::ofstream file;
    if (line.has("to")) {
        file.open(line.option("to"), std::ios::binary | std::ios::trunc);
        if (!file) db::refuse("export.file", "{file} cannot be written. Check its folder.", {{"file", line.option("to")}});
    }
    session.company->read(session.actor, [&](const db::Read& r) { writeCsv(line.has("to") ? file : std::cout, r, sql); });
    file.flush();
    if (line.has("to") && !file)
        db::refuse("export.full", "{file} could not be written to its end: the disk is full. Free some space.",
                   {{"file", line.option("to")}});
    return 0;
}

int runDoctor(const Line& line) {
    auto session = open(line);
    const auto findings = session.company->read(session.actor, [](const db::Read& r) { return db::doctor(r); });
    std::string list;
    for (const auto& f : findings) {
        if (!line.json()) print(f.invariant + ": " + f.what);
        list += fmt::format("{}{{\"invariant\":{},\"what\":{}}}", list.empty() ? "" : ",", inJson(f.invariant), inJson(f.what));
    }
    if (line.json()) print("[" + list + "]");
    else if (findings.empty()) print("Nothing is wrong.");
    return findings.empty() ? 0 : 2;
}

int logVerify(const Line& line) {
    auto session = open(line);
    std::int64_t lines = 0;
    const auto broken = session.company->read(session.actor, [&](const db::Read& r) {
        auto found = db::verifyLog(r, &lines);
        // A backup's manifest notes the chain's head of its day: a cut tail or a rewritten chain does not lead to it.
        if (!found && line.has("since")) found = db::brokenSince(r, db::readManifest(line.option("since")).log);
        return found;
    });
    if (line.json())
        print(broken ? fmt::format("{{\"lines\":{},\"broken\":{},\"why\":{}}}", lines, broken->logId, inJson(broken->why))
                     : fmt::format("{{\"lines\":{}}}", lines));
    else print(broken ? fmt::format("Line {} is not what was written: {}.", broken->logId, broken->why)
                      : fmt::format("{} lines, all as they were written.", lines));
    return broken ? 2 : 0;
}

int logShow(const Line& line) {
    auto session = open(line);
    session.company->read(session.actor, [&](const db::Read& r) {
        if (line.has("table")) {
            for (const auto& c : db::historyOf(r, line.option("table"), std::stoll(line.need("row"))))
                print(line.json() ? fmt::format("{{\"at\":{},\"actor\":{},\"action\":{},\"field\":{},\"before\":{},\"after\":{},\"reason\":{}}}",
                                                inJson(db::toText(c.at)), inJson(c.actor), inJson(c.action), inJson(c.field),
                                                inJson(c.before), inJson(c.after), inJson(c.reason))
                                  : fmt::format("{} {} {}: {} was '{}', became '{}'. {}", db::toText(c.at), c.actor, c.action,
                                                c.field, c.before, c.after, c.reason));
            return;
        }
        printRows(line, r, fmt::format("select log_id, at, actor, device, action, reason, touched from action_log order by log_id desc limit {}",
                                       std::stoi(line.option("last", "20"))));
    });
    return 0;
}

}  // namespace app
