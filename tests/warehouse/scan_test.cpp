// What a scan means in the warehouse: one code is enough, whatever it is.
#include "warehouse/scan.h"

#include "warehouse/store_room.h"

using namespace test;

namespace {

struct Gun : StoreRoom {
    warehouse::Meaning meaning(const std::string& code) {
        return company->read(boss, [&](const db::Read& r) { return warehouse::understand(r, code, db::dateOf(2026, 11, 23)); });
    }
    std::string no(const std::string& code) {
        return refusal([&] { meaning(code); });
    }
};

}  // namespace

TEST_CASE("A6 row 3: an SSCC means its unit and what is to be done with it, alone or in a GS1 label") {
    Gun s;
    s.order(20);
    s.receive("FG-500", 20, "PRESS1-OUT", "FG-L1");
    s.putAway("PRESS1-OUT");
    const auto pallet = s.unit("pallet"), carton = s.unit("carton");
    for (const auto& code : {pallet, "(00)" + pallet, "00" + pallet, "]C100" + pallet}) {
        INFO(code);
        const auto m = s.meaning(code);
        REQUIRE(m.unit);
        CHECK(s.rows<std::string>(R"sql(select sscc from handling_unit where handling_unit_id = $1)sql", *m.unit).at(0) == pallet);
        REQUIRE(m.task);
        CHECK(m.task->number == s.task("cross_dock"));
    }
    // A carton on it is carried by the pallet's task.
    CHECK(s.meaning(carton).task->number == s.task("cross_dock"));
    CHECK(s.meaning(carton).unit != s.meaning(pallet).unit);
    CHECK(s.no("(00)340123450000000005") == "gs1.check_digit");
    CHECK(s.no("(00)340123450000000000") == "warehouse.scan.sscc");

    const auto unit = s.meaning(pallet).unit.value();
    const auto label = s.company->read(s.boss, [&](const db::Read& r) { return warehouse::unitOnLabel(r, unit); });
    REQUIRE(label);
    CHECK(label->bin == "MAIN/PRESS1-OUT");
    CHECK(label->order == "SO-1");
    CHECK(label->customer == "Nord Maschinen GmbH");
    CHECK(label->inner.size() == 2);
    REQUIRE(label->lots.size() == 1);
    CHECK(label->lots[0].lotNumber == "FG-L1");
    CHECK(label->lots[0].quantity == tl::quantity(20));
}

TEST_CASE("A6 row 3: walks, loads, items, bins and lots are understood too") {
    Gun s;
    s.receive("FG-500", 5, "A-01", "FG-L1");
    const auto walk = member(s.perform("warehouse.pick", fmt::format(R"({{"order":"{}"}})", s.order(5))), "number");
    CHECK(s.meaning(walk).pickList);
    CHECK(s.meaning(member(s.perform("warehouse.addLoad", R"({"carrier":"Sued"})"), "number")).load);
    CHECK(s.meaning("FG-500").stock.item);
    CHECK(s.meaning("MAIN/A-02").stock.bin);
    CHECK(s.meaning("FG-L1").stock.lot);
    CHECK_FALSE(s.meaning("nobody knows").any());
}
