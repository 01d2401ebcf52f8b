// What a picker does not find is looked for elsewhere, and the bin is counted.
#include "picking/hall.h"

using namespace test;

namespace {

struct Shelf : Hall {
    Shelf() { receive("FG-500", 10, R"("lot":"L1","expiresOn":"2027-03-31")"); }
    ~Shelf() { CHECK(complaints() == std::vector<std::string>{}); }
    void walk(const std::string& order) { perform("warehouse.pick", fmt::format(R"({{"order":"{}"}})", order)); }
    std::int64_t grip(const std::string& lot) {
        return rows<std::int64_t>("select p.pick_line_id from pick_line p join lot l on l.lot_id = p.lot_id where l.number = $1", lot).at(0);
    }
    boost::json::object confirm(const std::string& lot, int pieces) {
        return answer("warehouse.confirmPick", fmt::format(R"({{"pickLine":{},"lot":"FG-500/{}","quantity":"{}"}})", grip(lot), lot, pieces));
    }
    boost::json::object lack(const std::string& lot) {
        return answer("warehouse.pickShort", fmt::format(R"({{"pickLine":{},"reason":"not to be found"}})", grip(lot)));
    }
};

}  // namespace

TEST_CASE("A6 row 6: a short pick takes the rest from another lot, as one more grip of the walk, and has the bin counted") {
    Shelf w;
    w.receive("FG-500", 20, R"("lot":"L2","expiresOn":"2027-06-30")", "A-02");
    const auto order = w.sell("FG-500", "10");
    w.walk(order);
    w.confirm("L1", 7);
    const auto lacking = w.lack("L1");
    CHECK(lacking.at("missing").as_string() == "3");
    CHECK(lacking.at("found").as_string() == "3");
    CHECK(lacking.at("grips").as_int64() == 1);
    CHECK(said(lacking, "state") == "open");
    CHECK(w.setAside("L1", "A-01") == 0);
    CHECK(w.setAside("L2", "A-02") == 3);
    CHECK(w.text("select cause from count_task") == "request");
    CHECK(w.text("select b.code from count_task c join bin b on b.bin_id = c.bin_id") == "A-01");
    CHECK(w.refusal("warehouse.pickShort", fmt::format(R"({{"pickLine":{},"reason":"gone"}})", w.grip("L1"))) == "warehouse.short.whole");
    CHECK(said(w.confirm("L2", 3), "state") == "picked");
    w.ship(order);
    CHECK(w.ofLine(order, "shipped") == 10);
    CHECK(w.onHand("L1", "A-01") == 3);  // by the book, until it is counted
}

TEST_CASE("a short pick with nothing elsewhere leaves the line waiting, and the walk is over") {
    Shelf w;
    const auto order = w.sell("FG-500", "10");
    w.walk(order);
    w.confirm("L1", 7);
    const auto lacking = w.lack("L1");
    CHECK(lacking.at("found").as_string() == "0");
    CHECK(said(lacking, "state") == "picked");
    CHECK(w.ofLine(order, "waiting") == 3);
    CHECK(w.ofLine(order, "allocated") == 7);
    w.receive("FG-500", 3, R"("lot":"L2","expiresOn":"2027-01-31")", "A-02");
    CHECK(w.setAside("L2", "A-02") == 3);
}

TEST_CASE("a grip of which nothing was found is off the walk; a second one short in the same bin asks for no second count") {
    Shelf w;
    const auto first = w.sell("FG-500", "4"), second = w.sell("FG-500", "6");
    w.walk(first);
    const auto one = w.lack("L1");
    CHECK(said(one, "state") == "cancelled");
    w.walk(second);
    const auto two = w.lack("L1");
    CHECK(one.at("count").as_int64() == two.at("count").as_int64());
    CHECK(w.count("pick_line") == 0);
    CHECK(w.ofLine(second, "waiting") == 6);
}

TEST_CASE("a grip whose goods were promised elsewhere meanwhile gives back no more than it has") {
    Shelf w;
    w.receive("FG-500", 20, R"("lot":"L2","expiresOn":"2027-06-30")", "A-02");
    const auto order = w.sell("FG-500", "10");
    w.walk(order);
    w.perform("inventory.transfer", R"({"lot":"FG-500/L1","from":"MAIN/A-01","to":"MAIN/A-03","quantity":"6"})");
    const auto lacking = w.lack("L1");
    CHECK(lacking.at("missing").as_string() == "10");
    CHECK(lacking.at("found").as_string() == "4");
    CHECK(w.setAside("L1", "A-03") == 6);
    CHECK(w.setAside("L2", "A-02") + w.setAside("L1", "A-01") == 4);
    CHECK(w.ofLine(order, "waiting") == 0);
}
