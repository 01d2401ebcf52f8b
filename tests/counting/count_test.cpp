// A6 row 8: cycle counts by class and by value, of bins that should be empty, blind, with a tolerance and a recount.
#include "database/list.h"
#include "picking/hall.h"

using namespace test;

namespace {

struct Bins : Hall {
    Bins() {
        receive("FG-500", 40, R"("lot":"F1")", "A-01");          // 202.00
        receive("SP-9", 30, {}, "A-02");                         // 1050.00
        receive("RM-100", 100, R"("lot":"R1")", "A-03");         // 250.00
        receive("RM-100", 4, R"("lot":"R2")", "B-01");           // 10.00
    }
    ~Bins() { CHECK(complaints() == std::vector<std::string>{}); }
    using Strings = std::vector<std::string>;
    // The bins to be counted, in the order they were asked for.
    Strings asked() {
        return rows<std::string>(R"sql(
            select b.code from count_task c join bin b on b.bin_id = c.bin_id where c.state = 'open' order by c.count_task_id
        )sql");
    }
    void rule(const std::string& abc, int days, const std::string& more = R"("tolerance":"0.5 %")") {
        const auto version = number("select version from count_rule where abc = '" + abc + "'");
        perform("warehouse.setCountRule",
                fmt::format(R"({{"site":"MAIN","abc":"{}","version":{},"everyDays":{},{}}})", abc, version, days, more));
    }
    std::string ask(const std::string& bin, const std::string& more = {}) {
        return said(answer("warehouse.addCount", fmt::format(R"({{"bin":"MAIN/{}"{}}})", bin, more)), "number");
    }
    boost::json::object found(const std::string& count, const std::string& lot, const std::string& pieces) {
        return answer("warehouse.recordCount", fmt::format(R"({{"count":"{}","lot":"{}","counted":"{}"}})", count, lot, pieces));
    }
    std::string close(const std::string& count, bool empty = false) {
        return said(answer("warehouse.closeCount", fmt::format(R"({{"count":"{}","empty":{}}})", count, empty)), "state");
    }
    void countWell(const std::string& bin, const std::string& lot, const std::string& pieces) {
        const auto count = ask(bin);
        found(count, lot, pieces);
        REQUIRE(close(count) == "approved");
    }
    std::int64_t difference(const std::string& count, const std::string& lot) {
        return rows<std::int64_t>(R"sql(
            select l.counted - l.book from count_line l join count_task c on c.count_task_id = l.count_task_id
            join lot t on t.lot_id = l.lot_id where c.number = $1 and t.number = $2
        )sql", count, lot).at(0) / piece;
    }
};

}  // namespace

TEST_CASE("A6 row 8: bins are counted as often as the class of what lies there wants it, the longest overdue first") {
    Bins w;
    w.picksBy("SP-9", "fefo", "A");
    w.picksBy("FG-500", "fefo", "B");
    w.rule("A", 10);
    w.rule("B", 20);
    w.rule("C", 200);
    for (const auto& [bin, lot, pieces] : std::vector<std::array<const char*, 3>>{
             {"A-01", "FG-500/F1", "40"}, {"A-02", "SP-9/-", "30"}, {"A-03", "RM-100/R1", "100"}, {"B-01", "RM-100/R2", "4"}})
        w.countWell(bin, lot, pieces);
    const std::string five = R"({"site":"MAIN","by":"cycle","bins":5})";
    CHECK(w.refusal("warehouse.planCounts", five) == "warehouse.plan.nothing");
    w.wait(15);
    w.perform("warehouse.planCounts", five);
    CHECK(w.asked() == Bins::Strings{"A-02"});
    w.wait(6);  // 21 days: B is due since yesterday; A stands on its list already
    w.perform("warehouse.planCounts", five);
    CHECK(w.asked() == Bins::Strings{"A-02", "A-01"});
    w.perform("warehouse.cancelCount", R"({"count":"CT-5","reason":"moved"})");
    w.perform("warehouse.cancelCount", R"({"count":"CT-6","reason":"moved"})");
    w.wait(180);
    w.perform("warehouse.planCounts", R"({"site":"MAIN","by":"cycle","bins":3})");
    CHECK(w.asked() == Bins::Strings{"A-02", "A-01", "A-03"});  // the two of C are overdue alike: the dearer first
}

TEST_CASE("A6 row 8: counts by value begin with the dearest bin, and let rest what was counted lately") {
    Bins w;
    w.perform("warehouse.planCounts", R"({"site":"MAIN","by":"value","bins":2})");
    CHECK(w.asked() == Bins::Strings{"A-02", "A-03"});
    w.found("CT-1", "SP-9/-", "30");
    CHECK(w.close("CT-1") == "approved");
    w.perform("warehouse.planCounts", R"({"site":"MAIN","by":"value","bins":9})");
    CHECK(w.asked() == Bins::Strings{"A-03", "A-01", "B-01"});
    w.wait(29);
    CHECK(w.refusal("warehouse.planCounts", R"({"site":"MAIN","by":"value","bins":9})") == "warehouse.plan.nothing");
    w.wait(1);
    w.perform("warehouse.planCounts", R"({"site":"MAIN","by":"value","bins":9})");
    CHECK(w.asked().back() == "A-02");
}

TEST_CASE("A6 row 8: after a grip that empties its bin somebody says whether it is empty") {
    Bins w;
    const auto order = w.sell("RM-100", "104");  // R1 first, then R2
    w.perform("warehouse.pick", fmt::format(R"({{"order":"{}"}})", order));
    const auto grip = [&](const char* lot, int pieces) {
        const auto line = w.rows<std::int64_t>("select p.pick_line_id from pick_line p join lot l on l.lot_id = p.lot_id where l.number = $1", lot).at(0);
        return w.answer("warehouse.confirmPick", fmt::format(R"({{"pickLine":{},"lot":"RM-100/{}","quantity":"{}"}})", line, lot, pieces))
            .at("askEmpty").as_bool();
    };
    CHECK_FALSE(grip("R1", 60));
    CHECK(grip("R1", 40));
    CHECK(said(w.answer("warehouse.confirmEmpty", R"({"bin":"MAIN/A-03","empty":true})"), "state") == "approved");
    CHECK(w.asked().empty());
    CHECK(grip("R2", 4));
    CHECK(said(w.answer("warehouse.confirmEmpty", R"({"bin":"MAIN/B-01","empty":false})"), "state") == "open");
    CHECK(w.asked() == Bins::Strings{"B-01"});
    CHECK(w.text("select cause from count_task where state = 'open'") == "zero");
    // Three of them are a lot that the book has elsewhere.
    w.found("CT-2", "FG-500/F1", "3");
    CHECK(w.close("CT-2") == "recounting");
    // A bin that is not empty by the book is counted, whatever is said.
    CHECK(said(w.answer("warehouse.confirmEmpty", R"({"bin":"MAIN/A-01","empty":true})"), "state") == "open");
}

TEST_CASE("A6 row 8: what is not scanned is not there; lots that the book has elsewhere are found too") {
    Bins w;
    w.rule("A", 200, R"("tolerance":"60 %")");
    w.receive("FG-500", 40, R"("lot":"F2")", "A-01");
    const auto order = w.sell("FG-500", "50");
    w.wait(0, 1);
    const auto count = w.ask("A-01");
    w.wait(0, 1);
    w.found(count, "FG-500/F1", "38");
    w.found(count, "RM-100/R1", "0");
    w.wait(0, 1);
    w.receive("RM-100", 7, R"("lot":"R3")", "A-01");  // came when all was seen
    CHECK(w.close(count) == "approved");              // 2 and 40 of 80
    CHECK(w.difference(count, "F1") == -2);
    CHECK(w.difference(count, "F2") == -40);
    CHECK(w.count("count_line l join lot t on t.lot_id = l.lot_id where t.number = 'R3'") == 0);
    CHECK(w.onHand("R3", "A-01") == 7);
    CHECK(w.ofLine(order, "allocated") == 38);
    CHECK(w.ofLine(order, "waiting") == 12);
}

TEST_CASE("a count says what forbids it, and a bin is on one list at a time") {
    Bins w;
    const auto anna = w.person("anna", "warehouse");
    const auto count = w.ask("A-01");
    CHECK(w.refusal("warehouse.addCount", R"({"bin":"MAIN/A-01"})") == "warehouse.count.asked");
    CHECK(w.refusal("warehouse.addCount", R"({"bin":"MAIN/A-02","dueOn":"2026-11-22"})") == "warehouse.count.due");
    const auto record = [&](const std::string& more) { return w.refusal("warehouse.recordCount", R"({"count":"CT-1",)" + more + "}"); };
    CHECK(record(R"("lot":"FG-500/F1","counted":"-1")") == "warehouse.count.quantity");
    CHECK(record(R"("bin":"MAIN/A-02","lot":"FG-500/F1","counted":"1")") == "warehouse.count.place");
    CHECK(record(R"("lot":999999,"counted":"1")") == "warehouse.count.lot");
    CHECK(w.refusal("warehouse.closeCount", R"({"count":"CT-1"})") == "warehouse.count.nothing");
    CHECK(w.refusal("warehouse.approveCount", R"({"count":"CT-1"})") == "warehouse.count.uncounted");
    w.found(count, "FG-500/F1", "39");
    CHECK(w.refusalAs(anna, "warehouse.recordCount", R"({"count":"CT-1","lot":"FG-500/F1","counted":"40"})") == "warehouse.count.other");
    w.found(count, "FG-500/F1", "40");  // the last word counts
    CHECK(w.close(count) == "approved");
    CHECK(w.count("count_line") == 1);

    w.ask("A-02", R"(,"item":"SP-9")");
    CHECK(w.refusal("warehouse.recordCount", R"({"count":"CT-2","lot":"FG-500/F1","counted":"1"})") == "warehouse.count.only");
    CHECK(w.refusal("warehouse.cancelCount", R"({"count":"CT-2","reason":""})") == "warehouse.text.missing");
    w.perform("warehouse.cancelCount", R"({"count":"CT-2","reason":"moved"})");
    CHECK(w.refusal("warehouse.recordCount", R"({"count":"CT-2","lot":"SP-9/-","counted":"1"})") == "warehouse.count.over");
    w.ask("A-02");
}

TEST_CASE("who may not adjust leaves even a small difference to be approved; what has left meanwhile is counted anew") {
    Bins w;
    w.perform("people.addRole", R"({"name":"counter","permissions":["warehouse.recordCount","warehouse.closeCount"]})");
    const auto cora = w.person("cora", "counter");
    w.rule("C", 200, R"("tolerance":"10 %","valueTolerance":"10.00 EUR")");
    w.ask("A-03");
    w.as(cora, "warehouse.recordCount", R"({"count":"CT-1","lot":"RM-100/R1","counted":"97"})");
    CHECK(said(w.as(cora, "warehouse.closeCount", R"({"count":"CT-1"})"), "state") == "counted");
    w.wait(0, 1);
    w.perform("inventory.transfer", R"({"lot":"RM-100/R1","from":"MAIN/A-03","to":"MAIN/A-01","quantity":"98"})");
    CHECK(w.refusal("warehouse.approveCount", R"({"count":"CT-1"})") == "warehouse.count.passed");
    w.perform("inventory.transfer", R"({"lot":"RM-100/R1","from":"MAIN/A-01","to":"MAIN/A-03","quantity":"98"})");
    w.perform("warehouse.approveCount", R"({"count":"CT-1"})");
    CHECK(w.onHand("R1", "A-03") == 97);
    CHECK(w.balance("5200") == 7'50);

    w.ask("A-03");  // 5 of 97 are within a tenth, but worth 12.50
    w.as(cora, "warehouse.recordCount", R"({"count":"CT-2","lot":"RM-100/R1","counted":"92"})");
    CHECK(said(w.as(cora, "warehouse.closeCount", R"({"count":"CT-2"})"), "state") == "recounting");
    w.found("CT-3", "RM-100/R1", "97");  // they were behind the others
    CHECK(w.close("CT-3") == "approved");
    CHECK(w.text("select state from count_task where number = 'CT-2'") == "approved");
    CHECK(w.balance("5200") == 7'50);
}

TEST_CASE("a serial number found where the book does not have it is moved, and is still one piece") {
    Bins w;
    w.perform("inventory.addItem", R"({"number":"S-1","name":"Motor","category":"FG","unit":"pcs","tracking":"serial","standardCost":"80.00 EUR"})");
    w.receive("S-1", 1, R"("lot":"SN1")", "A-03");
    w.rule("C", 200, R"("tolerance":"100 %")");
    w.ask("A-01", R"(,"item":"S-1")");
    CHECK(w.refusal("warehouse.recordCount", R"({"count":"CT-1","lot":"S-1/SN1","counted":"2"})") == "warehouse.count.serial");
    w.found("CT-1", "S-1/SN1", "1");
    CHECK(w.close("CT-1") == "recounting");  // nothing of it should be there: any find is above any share
    const auto bert = w.person("bert", "warehouse");
    w.as(bert, "warehouse.recordCount", R"({"count":"CT-2","lot":"S-1/SN1","counted":"1"})");
    CHECK(said(w.as(bert, "warehouse.closeCount", R"({"count":"CT-2"})"), "state") == "counted");
    const auto wei = w.person("wei", "quality");
    w.as(wei, "warehouse.approveCount", R"({"count":"CT-2"})");
    CHECK(w.onHand("SN1", "A-01") == 1);
    CHECK(w.onHand("SN1", "A-03") == 0);
    CHECK(w.balance("5200") == 0);
}

TEST_CASE("A6 row 8: a count is blind: who may not approve sees neither the book nor the difference") {
    Bins w;
    const auto anna = w.person("anna", "warehouse"), wei = w.person("wei", "quality");
    w.ask("A-01");
    w.as(anna, "warehouse.recordCount", R"({"count":"CT-1","lot":"FG-500/F1","counted":"39"})");
    const auto columns = [&](const db::Actor& who) {
        return w.company->read(who, [](const db::Read& r) {
            Bins::Strings names;
            for (const auto& column : db::page(r, allActions().list("count_lines"), {}).columns) names.emplace_back(column.name);
            return names;
        });
    };
    const auto has = [](const Bins::Strings& names, const char* name) { return std::ranges::find(names, name) != names.end(); };
    CHECK(has(columns(wei), "book"));
    CHECK(has(columns(wei), "difference"));
    CHECK_FALSE(has(columns(anna), "book"));
    CHECK_FALSE(has(columns(anna), "difference"));
    CHECK(has(columns(anna), "counted"));
}
