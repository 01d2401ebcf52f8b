// Which records a line of the log names: what makes the time line of any record.
#include <set>

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include "database/probe.h"
#include "support/sweep.h"

using namespace test;

namespace {

struct SubjectRow {
    std::int64_t logId = 0;
    std::string kind;
    std::int64_t recordId = 0;
};
BOOST_DESCRIBE_STRUCT(SubjectRow, (), (logId, kind, recordId))

struct Line {
    std::int64_t logId = 0;
    std::string action, args, result;
};
BOOST_DESCRIBE_STRUCT(Line, (), (logId, action, args, result))

std::vector<SubjectRow> subjectsOf(World& world, std::int64_t logId) {
    return world.rows<SubjectRow>(
        "select log_id, kind, record_id from action_subject where log_id = $1 order by action_subject_id", logId);
}

std::int64_t count(World& world, std::int64_t logId, const std::string& kind) {
    std::int64_t n = 0;
    for (const auto& row : subjectsOf(world, logId)) n += row.kind == kind ? 1 : 0;
    return n;
}

// Whether a line's own JSON names a record: any member that the action's description calls by that kind.
void idsIn(const boost::json::value& value, const std::string& path, const std::set<std::string>& paths,
           std::set<std::int64_t>& ids) {
    if (value.is_object())
        for (const auto& [name, member] : value.get_object())
            idsIn(member, (path.empty() ? "" : path + ".") + std::string{std::string_view{name}}, paths, ids);
    else if (value.is_array())
        for (const auto& one : value.get_array()) idsIn(one, path + "[]", paths, ids);
    else if (value.is_int64() && paths.contains(path))
        ids.insert(value.get_int64());
}

bool namesInJson(const Line& line, const std::string& kind, std::int64_t id) {
    const auto& action = allActions().get(line.action);
    std::set<std::int64_t> ids;
    for (const bool answers : {false, true}) {
        std::set<std::string> paths;
        for (const auto& argument : answers ? action.answers() : action.arguments())
            if (argument.type == kind) paths.insert(argument.name);
        idsIn(boost::json::parse(answers ? line.result : line.args), "", paths, ids);
    }
    return ids.contains(id);
}

}  // namespace

TEST_CASE("a line of the log names every record of its arguments and its answer, once") {
    World firm{flows};
    firm.perform("orders.enter", R"({"customer":"C-1","wantedOn":"2026-12-01","lines":[
        {"item":"FG-500","quantity":"9 pcs"},{"item":"FG-500","quantity":"8 pcs"},{"item":"RM-100","quantity":"1 pcs","price":"1.00 EUR"}]})");
    const auto line = firm.company->lastLogId();
    CHECK(count(firm, line, "order") == 1);
    CHECK(count(firm, line, "customer") == 1);
    CHECK(count(firm, line, "item") == 2);
    const auto first = subjectsOf(firm, line).front();
    CHECK(first.kind == "customer");  // of the arguments themselves, before those of the lines
    CHECK(firm.complaints().empty());
}

TEST_CASE("what was repeated, rehearsed or refused leaves no name behind") {
    World firm{flows};
    const auto before = firm.number("select count(*) as n from action_subject");
    const auto enter = probe::request(
        "orders.enter", R"({"customer":"C-1","lines":[{"item":"FG-500","quantity":"9 pcs"}]})", "0192-one");
    firm.company->rehearse(firm.boss, enter);
    CHECK(firm.number("select count(*) as n from action_subject") == before);
    CHECK(firm.refusal("orders.sign", R"({"order":"Q-9"})") == "record.unknown");
    CHECK(firm.number("select count(*) as n from action_subject") == before);
    firm.company->perform(firm.boss, enter);
    const auto once = firm.number("select count(*) as n from action_subject");
    CHECK(once > before);
    CHECK(firm.company->perform(firm.boss, enter).repeated);
    CHECK(firm.number("select count(*) as n from action_subject") == once);
}

TEST_CASE("many requests at once name their own records each") {
    World firm{flows};
    const std::string lines = R"("lines":[{"item":"FG-500","quantity":"9 pcs"}]})";
    const std::vector requests{probe::request("orders.enter", R"({"customer":"C-1",)" + lines),
                               probe::request("orders.enter", R"({"customer":"C-99",)" + lines),
                               probe::request("orders.enter", R"({"customer":"C-1",)" + lines)};
    const auto last = firm.company->lastLogId();
    firm.company->performAll(firm.boss, requests, db::Mode::Each);
    REQUIRE(firm.company->lastLogId() == last + 2);
    for (const auto line : {last + 1, last + 2}) CHECK(count(firm, line, "order") == 1);
    CHECK(subjectsOf(firm, last + 1).size() == subjectsOf(firm, last + 2).size());
}

TEST_CASE("a line names 64 records at most, those of the arguments themselves first") {
    World firm{flows};
    std::string lines;
    for (int n = 0; n < 200; ++n) lines += std::string{n == 0 ? "" : ","} + R"({"item":"FG-500","quantity":"1 pcs"})";
    firm.perform("orders.enter", R"({"customer":"C-1","sign":true,"lines":[)" + lines + "]}");
    const auto line = firm.company->lastLogId();
    CHECK(subjectsOf(firm, line).size() <= 64);
    CHECK(count(firm, line, "order") == 1);
    CHECK(count(firm, line, "customer") == 1);
    CHECK(firm.complaints().empty());
}

TEST_CASE("beyond.md 14: the time line of a record equals the union of the audit tables") {
    World firm{flows};
    firm.perform("inventory.receive", R"({"item":"FG-500","quantity":"98 pcs","bin":"MAIN/A-01","lot":"FG-L1"})");
    firm.perform("orders.enter", R"({"customer":"C-1","lines":[{"item":"FG-500","quantity":"5 pcs"}]})");
    firm.perform("orders.enter", R"({"customer":"C-1","lines":[{"item":"FG-500","quantity":"90 pcs"}]})");
    firm.perform("orders.revise", R"({"order":"Q-2","version":1,"reason":"fewer","lines":[{"line":1,"quantity":"80 pcs"}]})");
    firm.perform("orders.sign", R"({"order":"Q-2"})");
    firm.perform("warehouse.pick", R"({"order":"SO-1"})");
    firm.perform("warehouse.ship", R"({"order":"SO-1","carrier":"Fast"})");
    firm.perform("finance.invoice", R"({"order":"SO-1"})");
    firm.perform("finance.receivePayment", R"({"customer":"C-1","amount":"864.00 EUR","invoices":[{"invoice":"IN-2026-1"}]})");
    const auto lines = firm.rows<Line>("select log_id, action, args, result from action_log order by log_id");
    for (const auto& [kind, table, id] : std::vector<std::tuple<std::string, std::string, std::int64_t>>{
             {"order", "sales_order", firm.number("select sales_order_id from sales_order where number = 'SO-1'")},
             {"order", "sales_order", firm.number("select sales_order_id from sales_order where number = 'Q-1'")},
             {"invoice", "invoice", firm.number("select invoice_id from invoice")},
             {"shipment", "shipment", firm.number("select shipment_id from shipment")},
             {"customer", "customer", firm.number("select customer_id from customer")},
             {"item", "item", firm.number("select item_id from item where number = 'FG-500'")}}) {
        INFO(kind << " " << id);
        std::set<std::int64_t> told, named;
        for (const auto& line : lines)
            if (namesInJson(line, kind, id)) told.insert(line.logId);
        for (const auto& row : firm.rows<SubjectRow>(
                 "select log_id, kind, record_id from action_subject where kind = $1 and record_id = $2", kind, id))
            named.insert(row.logId);
        CHECK(named.size() > 0);
        CHECK(named == told);
        // What changed in the record itself was changed by lines that name it.
        for (const auto& row : firm.rows<SubjectRow>(
                 "select log_id, table_name as kind, row_id as record_id from history where table_name = $1 and row_id = $2", table, id))
            if (kind == "order") CHECK(named.contains(row.logId));
    }
    CHECK(firm.complaints().empty());
}
