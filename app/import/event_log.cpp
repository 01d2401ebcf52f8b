// import eventlog: what a manufacturing execution system noted of its cases comes in as work orders and time at work.
//
// The table has one row a stretch: case_id, activity, resource, start_timestamp, timestamp (its end), as process mining
// writes them. An activity is a work centre, a resource a person, a case a work order with one operation for each
// activity in the order in which they first began. The times name no zone and are taken as UTC, so that every stretch
// is as long here as there.
#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/core.h>

#include "app/import/csv.h"
#include "app/import/import.h"
#include "database/text.h"

namespace app {
namespace {

namespace fs = std::filesystem;
using boost::json::array;
using boost::json::object;

constexpr std::size_t batch = 500;
constexpr const char* columns[] = {"case_id", "activity", "resource", "start_timestamp", "timestamp"};

// A stretch as the log has it.
struct Noted {
    std::string theCase, activity, resource;
    db::Instant from, to;
    std::string where;  // "log.csv, line 12"
    std::int64_t ms() const { return (to.micros - from.micros) / 1000; }
};

[[noreturn]] void refuseRow(const std::string& where, std::string_view why) {
    db::refuse("import.eventlog.row",
               "{where}: {why} Correct that row, or leave it out.", {{"where", where}, {"why", why}});
}

// "2012/01/30 06:24:00", also with '-' and 'T', and with fractions of a second.
db::Instant momentOf(std::string text, const std::string& where) {
    std::ranges::replace(text, '/', '-');
    if (text.size() > 10 && text[10] == ' ') text[10] = 'T';
    if (!text.ends_with('Z')) text += 'Z';
    db::Instant at;
    try {
        fromText(text, at);
    } catch (const db::Refusal& no) {
        refuseRow(where, no.what());
    }
    return at;
}

// As a work centre is called: one blank between the words, and no '/'.
std::string named(std::string_view text) {
    std::string name;
    for (const char c : trimmed(text))
        if (c != ' ' || !name.ends_with(' ')) name += c == '/' ? '-' : c;
    return name;
}

std::vector<std::string> filesOf(const std::string& path) {
    std::vector<std::string> files;
    std::error_code none;
    if (!fs::is_directory(path, none)) return {path};
    for (const auto& entry : fs::directory_iterator{path, none})
        if (lowered(entry.path().extension().string()) == ".csv") files.push_back(entry.path().string());
    std::ranges::sort(files);
    return files;
}

std::vector<Noted> read(const std::string& file) {
    CsvFile csv{file};
    std::vector<Noted> all;
    if (!std::ranges::all_of(columns, [&](const char* name) { return csv.find(name).has_value(); })) return all;
    const auto name = fs::path{file}.filename().string();
    CsvRow row;
    while (csv.next(row)) {
        const auto where = fmt::format("{}, line {}", name, row.line);
        if (row.wrong) refuseRow(where, row.wrong->what());
        const auto cell = [&](const char* column) { return std::string{trimmed(row.cells[csv.column(column)])}; };
        all.push_back({cell("case_id"), named(cell("activity")), cell("resource"), momentOf(cell("start_timestamp"), where),
                       momentOf(cell("timestamp"), where), where});
    }
    return all;
}

// A case with its operations: the activities in the order in which they first began.
struct Case {
    std::vector<std::string> activities;
    db::Instant last;
    int opNo(const std::string& activity) const {
        return 10 * static_cast<int>(1 + (std::ranges::find(activities, activity) - activities.begin()));
    }
};

std::map<std::string, Case> casesOf(std::vector<Noted> rows) {
    std::ranges::stable_sort(rows, {}, &Noted::from);
    std::map<std::string, Case> cases;
    for (const auto& row : rows) {
        auto& one = cases[row.theCase];
        if (std::ranges::find(one.activities, row.activity) == one.activities.end()) one.activities.push_back(row.activity);
        one.last = std::max(one.last, row.to);
    }
    return cases;
}

std::string kindOf(const std::string& activity) {
    const auto name = lowered(activity);
    if (name.starts_with("setup")) return "setup";
    return name.find("rework") != name.npos ? "rework" : "run";
}

// The way through the door: the same key is performed once, however often the file comes in.
class Door {
public:
    Door(db::Company& company, const db::Actor& actor) : company_(company), actor_(actor) {}
    void ask(const std::string& action, const object& args, const std::string& key, const std::string& where) {
        requests_.push_back({action, boost::json::serialize(args), {"eventlog:" + key, {}, {}}, 1});
        wheres_.push_back(where);
        if (requests_.size() >= batch) flush();
    }
    // Performs what is left; the answers of everything asked since the last call, in order.
    std::vector<std::string> done() {
        flush();
        return std::exchange(answers_, {});
    }
    template <class T, class... A>
    T number(std::string_view sql, const A&... a) const {
        return company_.read(actor_, [&](const db::Read& r) { return r.one<T>(sql, a...); });
    }

private:
    void flush() {
        if (requests_.empty()) return;
        const auto outcomes = company_.performAll(actor_, requests_, db::Mode::AllOrNothing);
        for (std::size_t i = 0; i < outcomes.size(); ++i)
            for (const auto& why : outcomes[i].reasons) refuseRow(wheres_[i], why.what());
        for (const auto& outcome : outcomes) answers_.push_back(outcome.answer->result);
        requests_.clear();
        wheres_.clear();
    }
    db::Company& company_;
    const db::Actor& actor_;
    std::vector<db::Request> requests_;
    std::vector<std::string> wheres_, answers_;
};

// What every case needs, where the company has nothing of it: a site, a unit, an item that no stock is kept of by lot,
// and an account for what is in process (of nothing: the log says no costs).
void prepare(Door& door, const Say& say) {
    const auto sites = door.number<std::int64_t>(R"sql(select count(*) from site)sql");
    if (sites > 1)
        db::refuse("import.eventlog.sites",
                   "The company has {sites} sites, and the log does not say where it was written. Import it into a company of its own.",
                   {{"sites", sites}});
    if (sites == 0) {
        door.ask("calendar.add",
                 {{"code", "LOG"}, {"name", "Around the clock"}, {"shifts", array{}}}, "calendar", "calendar");
        door.ask("people.addSite",
                 {{"code", "MAIN"}, {"name", "Works"}, {"zone", "Etc/UTC"}, {"calendar", "LOG"}}, "site", "site");
        say("Made the site MAIN.");
    }
    if (door.number<std::int64_t>(R"sql(select count(*) from unit where code = 'pcs')sql") == 0)
        door.ask("inventory.addUnit", {{"code", "pcs"}, {"name", "Piece"}, {"dimension", "count"}}, "unit", "unit");
    door.ask("inventory.addCategory",
             {{"code", "EVENTLOG"}, {"name", "Cases of an event log"}, {"costing", "moving_average"}},
             "category", "category");
    door.ask("ledger.addAccount",
             {{"number", "EVENTLOG"}, {"name", "Cases in process"}, {"kind", "asset"}, {"control", "wip"}}, "account", "account");
    door.ask("ledger.setPostingRule",
             {{"event", "wip"}, {"category", "EVENTLOG"}, {"account", "EVENTLOG"}}, "rule", "posting rule");
    door.ask("inventory.addItem",
             {{"number", "EVENTLOG"}, {"name", "Case of an event log"}, {"category", "EVENTLOG"}, {"unit", "pcs"}},
             "item", "item");
    door.done();
}

void bringPlaces(Door& door, const std::vector<Noted>& rows) {
    std::map<std::string, std::string> centers, people;  // -> where it is said first
    for (const auto& row : rows) {
        centers.try_emplace(row.activity, row.where);
        people.try_emplace(row.resource, row.where);
    }
    for (const auto& [name, where] : centers)
        door.ask("engineering.addWorkCenter", {{"code", name}, {"name", name}}, "center:" + name, where);
    for (const auto& [name, where] : people)
        door.ask("production.addEmployee", {{"number", name}, {"name", name}}, "person:" + name, where);
    door.done();
}

// Two logs may both have a Case1.
std::string wayOf(const std::string& name, const std::string& file) { return name + " " + file.substr(0, 6); }

// Each case by a routing of its own; the answer is the orders' numbers.
std::map<std::string, std::string> bringCases(Door& door, const std::string& file, const std::map<std::string, Case>& cases) {
    for (const auto& [name, one] : cases) {
        array operations;
        for (const auto& activity : one.activities) operations.push_back(object{{"name", activity}, {"workCenter", activity}});
        door.ask("engineering.addRouting",
                 {{"item", "EVENTLOG"}, {"alternate", wayOf(name, file)}, {"operations", operations}},
                 "routing:" + file + ":" + name, name);
    }
    door.done();
    for (const auto& [name, one] : cases)
        door.ask("production.addWorkOrder",
                 {{"item", "EVENTLOG"}, {"quantity", "1 pcs"}, {"dueOn", toText(db::utcDate(one.last))}, {"alternate", wayOf(name, file)},
                  {"release", true}},
                 "order:" + file + ":" + name, name);
    std::map<std::string, std::string> orders;
    const auto answers = door.done();
    auto answer = answers.begin();
    for (const auto& [name, one] : cases)
        orders[name] = std::string{boost::json::parse(*answer++).as_object().at("number").as_string()};
    return orders;
}

void bringRows(Door& door, const std::string& file, const std::vector<Noted>& rows, const std::map<std::string, Case>& cases,
               const std::map<std::string, std::string>& orders) {
    std::size_t n = 0;
    for (const auto& row : rows)
        door.ask("production.bookInterval",
                 {{"operation", fmt::format("{}/{}", orders.at(row.theCase), cases.at(row.theCase).opNo(row.activity))},
                  {"employee", row.resource},
                  {"kind", kindOf(row.activity)},
                  {"from", toText(row.from)},
                  {"to", toText(row.to)}},
                 fmt::format("row:{}:{}", file, ++n), row.where);
    // What was made the log does not say: the orders stay open, and nothing waits at their work centres.
    for (const auto& [name, one] : cases)
        for (const auto& activity : one.activities) {
            const auto operation = fmt::format("{}/{}", orders.at(name), one.opNo(activity));
            door.ask("production.finishOperation", {{"operation", operation}}, "finish:" + file + ":" + name + ":" + activity, name);
        }
    door.done();
}

Brought compared(std::string what, std::int64_t inFiles, std::int64_t inCompany) {
    return {std::move(what), std::to_string(inFiles), std::to_string(inCompany), inFiles == inCompany, {}};
}

constexpr std::string_view logTimes = R"sql(
    select coalesce(cast(sum(t.worked_ms) as bigint), 0) from job_time t
    join work_order w on w.work_order_id = t.work_order_id join item i on i.item_id = w.item_id
    join work_center c on c.work_center_id = t.work_center_id
    where i.number = 'EVENTLOG' and c.code = $1
)sql";

std::vector<Brought> compare(const Door& door, const std::vector<Noted>& rows, std::size_t cases) {
    std::map<std::string, std::int64_t> at;
    std::set<std::string> people;
    for (const auto& row : rows) {
        at[row.activity] += row.ms();
        people.insert(row.resource);
    }
    std::vector<Brought> all;
    all.push_back(compared("cases", static_cast<std::int64_t>(cases), door.number<std::int64_t>(R"sql(
        select count(*) from work_order w join item i on i.item_id = w.item_id where i.number = 'EVENTLOG'
    )sql")));
    all.push_back(compared("intervals", static_cast<std::int64_t>(rows.size()), door.number<std::int64_t>(R"sql(
        select count(*) from job_time t join work_order w on w.work_order_id = t.work_order_id
        join item i on i.item_id = w.item_id where i.number = 'EVENTLOG'
    )sql")));
    all.push_back(compared("people", static_cast<std::int64_t>(people.size()), door.number<std::int64_t>(R"sql(
        select count(distinct t.employee_id) from job_time t join work_order w on w.work_order_id = t.work_order_id
        join item i on i.item_id = w.item_id where i.number = 'EVENTLOG'
    )sql")));
    for (const auto& [center, ms] : at)
        all.push_back(compared("ms at " + center, ms, door.number<std::int64_t>(logTimes, center)));
    return all;
}

}  // namespace

std::vector<Brought> bringEventLog(db::Company& company, const db::Actor& actor, const std::string& path, const Say& say) {
    Door door{company, actor};
    std::vector<Noted> all;
    std::size_t cases = 0;
    for (const auto& file : filesOf(path)) {
        const auto rows = read(file);
        if (rows.empty()) continue;
        if (all.empty()) prepare(door, say);
        const auto print = fingerprint(file).substr(0, 16);
        const auto these = casesOf(rows);
        say(fmt::format("{}: {} intervals of {} cases.", fs::path{file}.filename().string(), rows.size(), these.size()));
        bringPlaces(door, rows);
        const auto orders = bringCases(door, print, these);
        bringRows(door, print, rows, these, orders);
        all.insert(all.end(), rows.begin(), rows.end());
        cases += these.size();
    }
    if (all.empty())
        db::refuse("import.eventlog.columns",
                   "{path} holds no event log: no table with the columns {columns} and a row. Name another file.",
                   {{"path", path}, {"columns", "case_id, activity, resource, start_timestamp, timestamp"}});
    return compare(door, all, cases);
}

}  // namespace app
