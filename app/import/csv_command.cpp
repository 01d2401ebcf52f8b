#include <sstream>

#include <fmt/core.h>

#include "app/import/csv.h"
#include "app/import/import.h"

namespace app {
namespace {

constexpr std::size_t mostShown = 200;  // bad rows on a terminal; --json tells all

std::vector<std::string> listed(const std::string& text) {
    std::vector<std::string> all;
    std::istringstream in{text};
    for (std::string one; std::getline(in, one, ',');) all.emplace_back(trimmed(one));
    return all;
}

std::map<std::string, std::string> pairs(const std::string& option, const std::string& text) {
    std::map<std::string, std::string> all;
    for (const auto& pair : listed(text)) {
        const auto cut = pair.find('=');
        if (cut == pair.npos)
            db::refuse("import.option",
                       "--{option} takes member=value, more of them after commas; '{pair}' is none.",
                       {{"option", option}, {"pair", pair}});
        all[std::string{trimmed(pair.substr(0, cut))}] = trimmed(pair.substr(cut + 1));
    }
    return all;
}

void printJson(const CsvOrder& order, const CsvDone& done) {
    std::string bad;
    for (const auto& row : done.bad)
        bad +=
            fmt::format("{}{{\"line\":{},\"column\":{},\"code\":{},\"sentence\":{}}}", bad.empty() ? "" : ",",
                        row.line, inJson(row.column), inJson(row.code), inJson(row.sentence));
    print(fmt::format("{{\"table\":{},\"rows\":{},\"brought\":{},\"before\":{},\"dryRun\":{},\"bad\":[{}]}}",
                      inJson(order.table), done.rows, done.brought, done.before, order.dryRun, bad));
}

void printText(const CsvOrder& order, const CsvDone& done) {
    std::size_t shown = 0;
    for (const auto& row : done.bad) {
        if (++shown > mostShown) break;
        print(fmt::format("line {}{}: {}", row.line, row.column.empty() ? "" : ", " + row.column,
                          row.sentence));
    }
    if (done.bad.size() > mostShown) print(fmt::format("and {} more.", done.bad.size() - mostShown));
    if (done.before > 0)
        print(fmt::format("{} of {} rows came in with an earlier import of this file.", done.before,
                          done.rows));
    if (order.dryRun)
        print(fmt::format("{} of {} rows would come in. Nothing was changed.", done.brought, done.rows));
    else if (done.bad.empty() || order.each)
        print(fmt::format("{} of {} rows came in.", done.brought, done.rows));
    else
        print(fmt::format("None of {} rows came in: correct the file, or bring in the good rows with --each.",
                          done.rows));
}

}  // namespace

int importCsv(const Line& line) {
    CsvOrder order;
    order.table = line.word(0, "table");
    order.file = line.word(1, "file");
    order.map = pairs("map", line.option("map"));
    order.set = pairs("set", line.option("set"));
    order.columns = listed(line.option("columns"));
    order.leaveOut = listed(line.option("leave-out"));
    order.group = line.option("group");
    order.currency = line.option("currency");
    order.each = line.has("each");
    order.dryRun = line.has("dry-run");
    auto session = open(line);
    const auto done = importTable(*session.company, session.actor, order);
    if (line.json())
        printJson(order, done);
    else
        printText(order, done);
    return done.bad.empty() ? 0 : 1;
}

}  // namespace app
