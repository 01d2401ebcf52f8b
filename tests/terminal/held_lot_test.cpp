// What one place holds is refused at the next scan of every other: the complaint comes to the office, and the terminals
// on the floor and in the warehouse say its case.
#include "quality/case.h"
#include "terminal/stand.h"

using namespace test;

namespace {

// 90 brackets went out and came under complaint; 8 of their lot and 98 of their blanks are still here, and are wanted.
struct Plant : Case {
    Plant() {
        employ(*this, {paula, willi, quentin});
        perform("inventory.transfer",
                fmt::format(R"({{"lot":"FG-500/FG-L1","from":"MAIN/{}","to":"MAIN/A-01","quantity":"8"}})",
                            text("select b.code from stock_balance s join bin b on b.bin_id = s.bin_id "
                                 "join lot l on l.lot_id = s.lot_id where l.number = 'FG-L1' and s.on_hand > 0")));
        sell("FG-500", 8);
        REQUIRE(ofLine("SO-2", "allocated") == 8);
    }
    // Paula has the next order's job under way, with the blanks of L-B set aside for it.
    void begin(Stand& press) {
        const auto number = order("FG-500", 50);
        REQUIRE(ofComponent(number, "RM-100", "allocated") == 50);
        press.standAt(*this, "CUT1");
        press.enter();
        press.touch("Production");
        press.touch("Open this job");
        REQUIRE(press.page()->title() == desk::text(number + "/10"));
        press.touch("Start");
        press.touch("Set-up done");
    }
    std::int64_t issued() {
        return number("select coalesce(cast(sum(quantity) as bigint), 0) as n from material_issue") / piece;
    }
};

void refuses(Stand& at, const QString& code, const QString& lot, const QString& why) {
    const auto sounds = at.heard.bad;
    at.scan(code);
    INFO(at.band().said().toStdString() << " / " << at.band().toDo().toStdString());
    CHECK(at.band().tone() == desk::Tone::bad);
    CHECK(at.heard.bad == sounds + 1);
    CHECK(at.band().said().contains(lot));
    CHECK(at.band().said().contains(why));
    CHECK(at.band().toDo().contains("Quality"));
}

}  // namespace

TEST_CASE("beyond 8: a containment while one makes and one picks is refused at the next scan of both, with its case") {
    Plant plant;
    plant.perform("warehouse.pick", R"({"order":"SO-2"})");
    Stand press{plant, paula, "terminal press"}, store{plant, willi, "terminal store"};
    plant.begin(press);
    store.enter();
    store.touch("Warehouse");
    store.touch("Pick");
    store.scan(desk::text(plant.text("select k.number from pick_list k join sales_order o on o.sales_order_id = k.sales_order_id "
                                     "where o.number = 'SO-2'")));
    store.scan("MAIN/A-01");
    CHECK(store.band().said() == "Right bin");
    const auto before = plant.issued();

    plant.complain();
    plant.contain();  // in the office, in one commit
    CHECK(plant.ofLine("SO-2", "allocated") == 0);
    refuses(press, "L-B", "L-B", "CP-1");
    refuses(store, "FG-L1", "FG-L1", "CP-1");
    CHECK(plant.issued() == before);
    CHECK(plant.number("select coalesce(cast(sum(l.picked) as bigint), 0) as n from pick_line l "
                       "join pick_list k on k.pick_list_id = l.pick_list_id "
                       "join sales_order o on o.sales_order_id = k.sales_order_id where o.number = 'SO-2'") == 0);

    plant.perform("inventory.releaseHold", R"({"lot":"RM-100/L-B","caseNumber":"CP-1"})");
    press.scan("L-B");
    press.touch("Take this number");
    CHECK(press.band().tone() == desk::Tone::good);
    CHECK(plant.issued() > before);
    CHECK(press.station->store().counts().refused + store.station->store().counts().refused == 0);
}

TEST_CASE("beyond 8: what quality holds at its terminal is refused at the next scan of a terminal that knew the lot as free") {
    Plant plant;
    Stand press{plant, paula, "terminal press"}, lab{plant, quentin, "terminal lab"};
    plant.begin(press);
    press.scan("L-B");
    CHECK(press.shows("Take this number"));
    press.key(Qt::Key_Escape);
    lab.enter();
    lab.scan("L-B");
    lab.touch("Hold…");
    lab.type("coat flakes");
    lab.key(Qt::Key_Return, "\r");
    CHECK(plant.held("L-B"));
    refuses(press, "L-B", "L-B", "coat flakes");

    // The wire is cut: what the company said last still counts.
    auto& known = press.station->codes();
    const auto lot = plant.rows<tl::LotId>("select lot_id from lot where number = $1", std::string{"L-B"}).at(0);
    REQUIRE(known.held(lot));
    CHECK(known.held(lot)->heldFor == "coat flakes");
    lab.touch("Release");
    press.scan("L-B");
    CHECK(press.shows("Take this number"));
    CHECK_FALSE(known.held(lot));
}

TEST_CASE("a pallet with a held lot in it says so at its scan, and is neither shipped nor loaded") {
    Plant plant;
    const auto packed = boost::json::parse(plant.perform(
        "warehouse.packUnit", R"({"bin":"MAIN/A-01","kind":"carton","order":"SO-2","parts":[{"lot":"FG-500/FG-L1","quantity":"8"}],"close":true})"));
    const auto sscc = desk::text(std::string{packed.as_object().at("sscc").as_string()});
    Stand store{plant, willi, "terminal store"};
    store.enter();
    store.scan("00" + sscc);
    CHECK(store.page()->title() == sscc);
    CHECK(store.heard.bad == 0);
    store.window().home();
    plant.complain();
    plant.contain();
    store.scan("00" + sscc);
    CHECK(store.band().tone() == desk::Tone::bad);
    CHECK(store.band().said() == "On hold: FG-500 / FG-L1 (CP-1)");
    CHECK(store.words().contains("On hold: FG-500 / FG-L1 (CP-1)"));
    CHECK(plant.count("shipment") == 1);  // of before

    store.window().home();
    store.touch("Warehouse");
    store.touch("Pack");
    store.scan("MAIN/A-01");
    refuses(store, "00" + sscc, "FG-L1", "CP-1");
    plant.perform("warehouse.addLoad", R"({"site":"MAIN","carrier":"Kurier Nord"})");
    store.window().home();
    store.touch("Warehouse");
    store.touch("Load");
    store.touch(desk::text(plant.text("select number from truck_load")));
    refuses(store, "00" + sscc, "FG-L1", "CP-1");
}
