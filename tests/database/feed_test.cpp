// Many sessions at once: the feed misses nothing, and one writer at a time keeps every rule.
#include <atomic>
#include <future>

#include "database/probe.h"

using namespace probe;

namespace {

constexpr int writers = 8, each = 25;

// Eight sessions that all add; gives what went wrong.
std::vector<std::future<std::string>> startWriters(const Office& office, const std::function<std::string(int, int)>& code) {
    std::vector<std::future<std::string>> all;
    for (int w = 0; w < writers; ++w)
        all.push_back(std::async(std::launch::async, [&office, code, w] {
            return sentenceOf([&] {
                const auto company = office.session();
                for (int n = 0; n < each; ++n)
                    company->perform(office.boss, request("probe.add", fmt::format(R"({{"code":"{}","name":"Day"}})", code(w, n))));
            });
        }));
    return all;
}

}  // namespace

TEST_CASE("a second session sees every change once and in order while eight write") {
    Office office;
    const auto reader = office.session();
    auto running = startWriters(office, [](int w, int n) { return fmt::format("{}-{}", w, n); });
    std::int64_t last = 0;
    bool inOrder = true;
    const auto until = std::chrono::steady_clock::now() + std::chrono::minutes{1};
    while (last < writers * each && std::chrono::steady_clock::now() < until)
        for (const auto& change : reader->changesSince(last, 7)) {
            inOrder = inOrder && change.logId == last + 1 && change.action == "probe.add" && change.touched == "calendar";
            last = change.logId;
        }
    for (auto& writer : running) CHECK(writer.get() == "");
    CHECK(inOrder);
    CHECK(last == writers * each);
    CHECK(reader->lastLogId() == last);
    CHECK(office.number("select count(*) as n from calendar") == writers * each);
    CHECK(office.complaints().empty());
}

TEST_CASE("of eight who want the same thing one gets it") {
    Office office;
    auto running = startWriters(office, [](int, int n) { return fmt::format("{}", n); });
    int refused = 0;
    for (auto& writer : running) {
        const auto why = writer.get();
        refused += why.empty() ? 0 : 1;
        if (!why.empty()) CHECK(why.find("already") != std::string::npos);
    }
    CHECK(refused >= writers - 1);
    CHECK(office.number("select count(*) as n from calendar") == office.company->lastLogId());
    CHECK(office.number("select count(distinct code) as n from calendar") == office.company->lastLogId());
    CHECK(office.complaints().empty());
}

TEST_CASE("a reader sees one moment while others write") {
    Office office;
    const auto other = office.session();
    office.add("A");
    other->read(office.boss, [&](const db::Read& r) {
        const auto seen = [&] { return r.one<std::int64_t>("select count(*) as n from calendar"); };
        CHECK(seen() == 1);
        office.add("B");
        CHECK(seen() == 1);
    });
    CHECK(other->lastLogId() == 2);
}

TEST_CASE("a connection that the server ended is opened again, and the request is done once") {
    if (!onPostgres()) return;
    Office office;
    office.add("A");
    office.raw("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
    office.add("B");
    CHECK(office.number("select count(*) as n from calendar") == 2);
    CHECK(office.complaints().empty());
}
