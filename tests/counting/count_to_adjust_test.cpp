// E5: count to adjust, and A6 row 9: the difference is taken against the book at the second of the scan.
#include "picking/hall.h"

using namespace test;

namespace {

// Bin A-01 with 280 of L-A and 98 of L-B; an order for ten blanks stands on a walk.
struct Store : Hall {
    Store() {
        receive("RM-100", 280, R"("lot":"L-A")");
        receive("RM-100", 98, R"("lot":"L-B")");
        order = sell("RM-100", "10");
        perform("warehouse.pick", fmt::format(R"({{"order":"{}"}})", order));
        anna = person("anna", "warehouse");
        bert = person("bert", "warehouse");
        otto = person("otto", "warehouse");
        wei = person("wei", "quality");
        clock = wall(13, 59);
        perform("warehouse.addCount", R"({"bin":"MAIN/A-01"})");
    }
    ~Store() { CHECK(complaints() == std::vector<std::string>{}); }
    void found(const db::Actor& who, const std::string& count, const std::string& lot, int pieces, std::optional<db::Instant> at = {}) {
        const auto answer = as(who, "warehouse.recordCount",
                               fmt::format(R"({{"count":"{}","bin":"MAIN/A-01","lot":"RM-100/{}","counted":"{}"}})", count, lot, pieces), at);
        CHECK(answer.size() == 2);  // which count, and nothing of the book
        CHECK_FALSE(answer.at("looseOnly").as_bool());
    }
    boost::json::object close(const db::Actor& who, const std::string& count) {
        return as(who, "warehouse.closeCount", fmt::format(R"({{"count":"{}"}})", count));
    }
    // Ten of L-A leave the bin; scanned then, and told now.
    void pickTen(db::Instant scanned) {
        const auto line = number("select max(pick_line_id) from pick_line");
        as(otto, "warehouse.confirmPick", fmt::format(R"({{"pickLine":{},"lot":"RM-100/L-A","quantity":"10"}})", line), scanned);
    }
    std::string stateOf(const std::string& count) { return rows<std::string>("select state from count_task where number = $1", count).at(0); }
    // Debit less credit of the newest entry, cents.
    std::int64_t posted(const std::string& account) {
        return rows<std::int64_t>(R"sql(
            select coalesce(cast(sum(l.amount) as bigint), 0) as amount from journal_line l join account a on a.account_id = l.account_id
            where a.number = $1 and l.journal_entry_id = (select max(journal_entry_id) from journal_entry)
        )sql", account).at(0);
    }
    std::string order;
    db::Actor anna, bert, otto, wei;
};

}  // namespace

TEST_CASE("E5: a blind count two short of 378 is counted again by somebody else, approved by a third, and posts 5.00") {
    Store w;
    REQUIRE(w.balance("1300") == 945'00);
    w.clock = Store::wall(14, 0);
    w.found(w.anna, "CT-1", "L-A", 278);
    w.found(w.anna, "CT-1", "L-B", 98);
    const auto first = w.close(w.anna, "CT-1");  // 2 of 378 are 0.53 %, and 0.5 % may differ
    CHECK(said(first, "state") == "recounting");
    CHECK(w.number("select count_task_id from count_task where number = 'CT-2' and cause = 'recount'") == first.at("recount").as_int64());

    CHECK(w.refusalAs(w.anna, "warehouse.recordCount", R"({"count":"CT-2","lot":"RM-100/L-A","counted":"278"})") == "warehouse.count.same");
    w.clock = Store::wall(14, 0, 20);
    w.found(w.bert, "CT-2", "L-A", 278);
    w.found(w.bert, "CT-2", "L-B", 98);
    w.clock = Store::wall(14, 0, 30);
    w.pickTen(w.clock);
    w.clock = Store::wall(14, 2);
    CHECK(said(w.close(w.bert, "CT-2"), "state") == "counted");
    for (const auto& own : {w.anna, w.bert})  // they have no right, and the boss has one but for his own counts
        CHECK(w.refusalAs(own, "warehouse.approveCount", R"({"count":"CT-2"})") == "permission.missing");
    w.perform("people.giveRole", R"({"user":"anna","role":"quality"})");
    w.perform("people.giveRole", R"({"user":"bert","role":"quality"})");
    for (const auto& own : {w.anna, w.bert})
        CHECK(w.refusalAs(own, "warehouse.approveCount", R"({"count":"CT-2"})") == "warehouse.count.own");

    w.clock = Store::wall(14, 5);
    const auto approved = w.as(w.wei, "warehouse.approveCount", R"({"count":"CT-2"})");
    CHECK(approved.at("value").as_string() == "-500");
    CHECK(w.posted("5200") == 5'00);
    CHECK(w.posted("1300") == -5'00);
    CHECK(w.balance("5200") == 5'00);
    CHECK(w.balance("1300") == 940'00);
    CHECK(w.onHand("L-A", "A-01") == 268);  // 280, less the two, less the ten
    CHECK(w.onHand("L-B", "A-01") == 98);
    CHECK(w.stateOf("CT-1") == "approved");
    CHECK(w.stateOf("CT-2") == "approved");
    CHECK(w.text("select approved_by from count_task where number = 'CT-2'") == "wei");
    CHECK(w.number("select scanned_at from count_line where book <> counted and stock_move_id is not null") == Store::wall(14, 0, 20).micros);
    CHECK(w.number("select count(*) from count_line l join stock_move m on m.stock_move_id = l.stock_move_id "
                   "where m.kind = 'adjustment' and m.quantity = 2000000") == 1);
}

TEST_CASE("A6 row 9: a recount after the pick finds ten fewer, and the same two are missing") {
    Store w;
    w.clock = Store::wall(14, 0);
    w.found(w.anna, "CT-1", "L-A", 278);
    w.found(w.anna, "CT-1", "L-B", 98);
    w.close(w.anna, "CT-1");
    w.clock = Store::wall(14, 0, 30);
    w.pickTen(w.clock);
    w.clock = Store::wall(14, 3);
    w.found(w.bert, "CT-2", "L-A", 268);
    w.found(w.bert, "CT-2", "L-B", 98);
    CHECK(said(w.close(w.bert, "CT-2"), "state") == "counted");
    w.as(w.wei, "warehouse.approveCount", R"({"count":"CT-2"})");
    CHECK(w.balance("5200") == 5'00);
    CHECK(w.onHand("L-A", "A-01") == 268);
}

TEST_CASE("A6 row 9: scans and picks that are told late, in any order, make the same difference") {
    Store w;
    SECTION("the pick is told first, the scan of half a minute earlier after it") {
        w.clock = Store::wall(14, 10);
        w.pickTen(Store::wall(14, 0, 30));
        w.found(w.anna, "CT-1", "L-A", 278, Store::wall(14, 0));
    }
    SECTION("the scan is told first, and then a pick that had happened before it") {
        w.clock = Store::wall(14, 10);
        w.found(w.anna, "CT-1", "L-A", 268, Store::wall(14, 0));
        w.pickTen(Store::wall(13, 59, 30));
    }
    w.found(w.anna, "CT-1", "L-B", 98, Store::wall(14, 0, 5));
    CHECK(said(w.close(w.anna, "CT-1"), "state") == "recounting");
    CHECK(w.number("select counted - book from count_line where counted <> book") == -2 * piece);
}

TEST_CASE("A6 row 9: an adjustment made since the scan is no second difference") {
    Store w;
    w.clock = Store::wall(14, 0);
    w.found(w.anna, "CT-1", "L-A", 278);
    w.found(w.anna, "CT-1", "L-B", 98);
    w.clock = Store::wall(14, 1);
    w.perform("inventory.adjust", R"({"lot":"RM-100/L-A","bin":"MAIN/A-01","difference":"-2","reason":"found two bent"})");
    CHECK(said(w.close(w.anna, "CT-1"), "state") == "approved");
    CHECK(w.balance("5200") == 5'00);
    CHECK(w.onHand("L-A", "A-01") == 278);
}

TEST_CASE("A6 row 8: within its tolerance a difference is posted when the count is closed, by whoever may adjust") {
    Store w;
    w.found(w.anna, "CT-1", "L-A", 279);
    w.found(w.anna, "CT-1", "L-B", 98);
    CHECK(said(w.close(w.anna, "CT-1"), "state") == "approved");  // 1 of 378 is 0.26 %
    CHECK(w.balance("5200") == 2'50);
    CHECK(w.stateOf("CT-1") == "approved");
    CHECK(w.text("select approved_by from count_task") == "");
    CHECK(w.refusalAs(w.anna, "warehouse.closeCount", R"({"count":"CT-1"})") == "warehouse.count.over");
}
