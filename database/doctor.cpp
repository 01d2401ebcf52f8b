#include "database/doctor.h"

#include <fmt/core.h>

#include "database/log.h"
#include "database/schema_files.h"

namespace db {
namespace {

constexpr int most = 20;

std::vector<Check>& moreChecks() {
    static std::vector<Check> checks;
    return checks;
}

std::string shown(const Statement& s) {
    std::string row;
    for (int c = 0; c < s.width(); ++c) {
        row += fmt::format("{}{}={}", c == 0 ? "" : ", ", s.columnName(c), cellText(s.cell(c)).value_or("nothing"));
    }
    return row;
}

void runInvariant(const Read& read, const SqlFile& file, std::vector<Finding>& findings) {
    auto& s = read.connection().statement(file.text);
    s.start({});
    for (int n = 0; n < most && s.next(); ++n) findings.push_back({file.name, shown(s)});
    s.finish();
}

void checkEngine(const Read& read, std::vector<Finding>& findings) {
    if (read.connection().engine() != Engine::sqlite) return;
    for (const auto& line : read.all<std::string>("pragma integrity_check(20)"))
        if (line != "ok") findings.push_back({"I10_integrity", line});
    auto& s = read.connection().statement("pragma foreign_key_check");
    s.start({});
    for (int n = 0; n < most && s.next(); ++n) findings.push_back({"I10_foreign_keys", std::string{s.cell(0).text()}});
    s.finish();
}

}  // namespace

void addDoctorCheck(Check check) { moreChecks().push_back(std::move(check)); }

std::vector<DoctorStep> doctorSteps() {
    std::vector<DoctorStep> steps;
    for (const auto& file : invariantFiles()) {
        const std::string_view text = file.text;  // begins with "-- What must hold."
        steps.push_back({file.name, std::string{text.substr(3, text.find('\n') - 3)},
                         [&file](const Read& read, std::vector<Finding>& findings) { runInvariant(read, file, findings); }});
    }
    steps.push_back({"I10_engine", "The engine finds its own file whole.", checkEngine});
    steps.push_back({"I11_log", "Every line of the log is what was written, and none is missing.",
                     [](const Read& read, std::vector<Finding>& findings) {
                         if (const auto broken = verifyLog(read))
                             findings.push_back({"I11_log", fmt::format("line {}: {}", broken->logId, broken->why)});
                     }});
    steps.push_back({"I16_posted", "Posted documents and entries are what they were when they were posted.",
                     [](const Read& read, std::vector<Finding>& findings) {
                         for (const auto& check : moreChecks()) check(read, findings);
                     }});
    return steps;
}

std::vector<Finding> doctor(const Read& read) {
    std::vector<Finding> findings;
    for (const auto& step : doctorSteps()) step.run(read, findings);
    return findings;
}

}  // namespace db
