// The action log: whoever changes it behind the door is found.
#include "database/doctor.h"
#include "database/log.h"
#include "database/probe.h"

using namespace probe;

namespace {

std::string broken(Office& office) {
    return office.company->read(office.boss, [](const db::Read& r) {
        const auto found = db::verifyLog(r);
        return found ? fmt::format("{}: {}", found->logId, found->why) : std::string{};
    });
}

std::string brokenSince(Office& office, const db::LogHead& noted) {
    return office.company->read(office.boss, [&](const db::Read& r) {
        const auto found = db::brokenSince(r, noted);
        return found ? fmt::format("{}: {}", found->logId, found->why) : std::string{};
    });
}

db::LogHead head(Office& office) {
    return office.company->read(office.boss, [](const db::Read& r) { return db::logHead(r); });
}

struct Logged : Office {
    Logged() {
        for (const char* code : {"A", "B", "C", "D", "E"}) add(code);
    }
};

// Writes the lines from `first` on anew, each hash right, as somebody would who knows how.
void recompute(Office& office, std::int64_t first) {
    const auto c = onPostgres() ? db::openPostgres(office.location) : db::openSqlite(office.location);
    const db::Actor nobody{};
    const db::Read read{*c, nobody, {}};
    auto lines = read.all<db::LogLine>(R"sql(
        select log_id, request_id, action, args_version, args, result, actor, device, at, occurred_at,
               reason, touched, signature, previous, hash
        from action_log order by log_id
    )sql");
    auto& write = c->statement(R"sql(update action_log set previous = $2, hash = $3 where log_id = $1)sql");
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto& line = lines[i];
        if (line.logId < first) continue;
        line.previous = i == 0 ? "" : lines[i - 1].hash;
        line.hash = db::hashOf(line);
        const db::Value row[] = {line.logId, std::string_view{line.previous}, std::string_view{line.hash}};
        write.start(row);
        write.finish();
    }
}

}  // namespace

TEST_CASE("an untouched log is whole and has a line for each action") {
    Logged office;
    CHECK(broken(office).empty());
    CHECK(office.company->lastLogId() == 5);
    CHECK(office.text("select touched as t from action_log where log_id = 5") == "calendar");
    CHECK(office.complaints().empty());
}

TEST_CASE("a changed line is found, whatever was changed in it") {
    Logged office;
    for (const char* column : {"action", "args", "result", "actor", "device", "reason", "touched", "request_id"}) {
        INFO(column);
        office.raw(fmt::format("update action_log set {0} = {0} || 'x' where log_id = 3", column));
        CHECK(broken(office) == "3: its text was changed");
        office.raw(fmt::format("update action_log set {0} = substr({0}, 1, length({0}) - 1) where log_id = 3", column));
        CHECK(broken(office).empty());
    }
    for (const char* column : {"at", "occurred_at", "args_version"}) {
        INFO(column);
        office.raw(fmt::format("update action_log set {0} = {0} + 1 where log_id = 3", column));
        CHECK(broken(office) == "3: its text was changed");
        office.raw(fmt::format("update action_log set {0} = {0} - 1 where log_id = 3", column));
    }
    CHECK(office.complaints().empty());
}

TEST_CASE("a line taken out is found") {
    Logged office;
    office.raw("delete from action_log where log_id = 3");
    CHECK(broken(office) == "3: line 3 is missing");
    CHECK(office.complaints().size() == 1);
}

TEST_CASE("a line put in is found") {
    Logged office;
    office.raw("insert into action_log (log_id, request_id, action, args_version, args, result, actor, device, at, occurred_at, "
               "reason, touched, signature, previous, hash) select 6, 'forged', action, 1, args, result, actor, device, at, occurred_at, "
               "reason, touched, signature, hash, 'ABCD' from action_log where log_id = 5");
    CHECK(broken(office) == "6: its text was changed");
}

TEST_CASE("lines that changed places are found") {
    Logged office;
    office.raw("update action_log set log_id = 100 where log_id = 3; update action_log set log_id = 3 where log_id = 4;"
               "update action_log set log_id = 4 where log_id = 100");
    CHECK(broken(office) == "3: it does not follow the line before it");
}

TEST_CASE("a cut tail is found by what a backup noted") {
    Logged office;
    const auto noted = head(office);
    CHECK(brokenSince(office, noted).empty());
    office.raw("delete from action_log where log_id > 3");
    CHECK(broken(office).empty());  // three lines that fit: only the note tells
    CHECK(brokenSince(office, noted) == "5: it is gone, though a backup knows it: the end of the log was cut off");
    CHECK(brokenSince(office, {}).empty());
}

TEST_CASE("a log written anew is found by what a backup noted") {
    Logged office;
    const auto noted = head(office);
    office.raw("update action_log set actor = 'somebody else' where log_id = 2");
    recompute(office, 2);
    CHECK(broken(office).empty());
    CHECK(brokenSince(office, noted) == "5: it is not the line that a backup knows: the log was written anew");
}

TEST_CASE("the log goes on after many lines") {
    Office office;
    std::vector<db::Request> asked;
    for (int n = 0; n < 300; ++n) asked.push_back(request("probe.add", fmt::format(R"({{"code":"C{}","name":"Day"}})", n)));
    office.company->performAll(office.boss, asked, db::Mode::AllOrNothing);
    std::int64_t lines = 0;
    office.company->read(office.boss, [&](const db::Read& r) { return db::verifyLog(r, &lines); });
    CHECK(lines == 300);
    CHECK(office.complaints().empty());
}

TEST_CASE("a secret never stands in the log, nor in what was refused") {
    Office office;
    const std::string secret = "correct horse battery staple";
    office.hire("anna", {"probe.add"}, secret);
    office.perform("probe.hire", R"({"name":"berta","rights":[],"password":"correct horse battery staple"})");
    CHECK(codeOf([&] { office.perform("probe.hire", R"({"name":"c","rights":7,"password":"correct horse battery staple"})"); }) !=
          "");
    const auto everywhere = office.rows<std::string>("select args || result || reason as t from action_log");
    REQUIRE(everywhere.size() == 2);
    for (const auto& text : everywhere) CHECK(text.find("horse") == text.npos);
    for (const auto& text : office.rows<std::string>("select reason as t from refused_attempt")) CHECK(text.find("horse") == text.npos);
}
