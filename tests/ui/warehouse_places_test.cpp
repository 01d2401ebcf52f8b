// How the warehouse is laid out: the plan walked by keys, locks, rules, and what waits on Home.
#include "ui/store.h"
#include "warehouse/ui/plan.h"

using namespace test;
using warehouse::PlanScreen;

namespace {

PlanScreen* plan(Seat& seat) {
    seat.open("warehouse.places");
    auto* screen = dynamic_cast<PlanScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    REQUIRE(screen->plan().current() != nullptr);
    return screen;
}

std::string code(PlanScreen& screen) { return screen.plan().current()->code; }

}  // namespace

TEST_CASE("the plan shows bins by zone with how full they are, is walked by keys, and a bin is locked there") {
    Seat seat;
    auto& w = seat.world;
    w.perform("warehouse.changeBinType", R"({"binType":"SHELF","version":1,"name":"Shelf for 21 kg","maxWeight":21000})");
    stock(w, 54);  // of 350 g each: 18.9 kg
    auto* screen = plan(seat);
    CHECK(seat.focusName() == "Plan of the warehouse");
    CHECK(code(*screen) == "B-01");  // zones by their codes: BULK, SHELF, SHOP
    seat.press(Qt::Key_Right);
    CHECK(code(*screen) == "A-01");
    CHECK(screen->plan().current()->percent() == 90);
    CHECK(screen->plan().current()->fillWords() == "90 %");
    CHECK(screen->plan().current()->tone() == desk::Tone::attention);
    CHECK(screen->plan().current()->contentWords() == "FG-500");
    says(seat, "FG-L1");  // what lies there stands beside it
    seat.press(Qt::Key_Right);
    CHECK(code(*screen) == "A-02");
    CHECK(screen->plan().current()->fillWords() == "Empty");

    seat.press(Qt::Key_L, Qt::ControlModifier);
    put(seat, "Reason", "The shelf is bent");
    submit(seat);
    CHECK(w.text("select locked from bin_rule r join bin b on b.bin_id = r.bin_id where b.code = 'A-02'") == "both");
    seat.news();
    CHECK(code(*screen) == "A-02");
    CHECK(screen->plan().current()->allWords().contains("The shelf is bent"));
    screen->plan().setFocus();
    seat.press(Qt::Key_U, Qt::ControlModifier);
    CHECK(w.text("select locked from bin_rule r join bin b on b.bin_id = r.bin_id where b.code = 'A-02'") == "");

    // Words filter, and a scanned bin is in hand.
    seat.press(Qt::Key_F, Qt::ControlModifier);
    seat.type("FG-500");
    CHECK(screen->plan().shown() == 1);
    seat.press(Qt::Key_A, Qt::ControlModifier);
    seat.press(Qt::Key_Delete);
    CHECK(screen->plan().shown() > 10);
    screen->scanned("OUT");
    seat.settle();
    CHECK(code(*screen) == "OUT");
    screen->plan().setFocus();
    seat.enter();
    CHECK(seat.at() == "warehouse.bin");
    CHECK(w.complaints().empty());
}

TEST_CASE("a bin's record shows what lies there and its rule, which is changed in a form that begins with it") {
    Seat seat;
    auto& w = seat.world;
    stock(w, 30);
    seat.open("warehouse.bin", {{"id", static_cast<qint64>(binId(w, "A-01"))}});
    says(seat, "FG-L1");
    CHECK(seat.words().contains("Shelf for a tonne"));
    seat.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(seat.named<QLineEdit>("Zone")->text() == "MAIN/SHELF");
    put(seat, "Zone", "MAIN/BULK");
    submit(seat);
    CHECK(w.text("select z.code from bin_rule r join zone z on z.zone_id = r.zone_id join bin b on b.bin_id = r.bin_id where b.code = 'A-01'") == "BULK");
    CHECK(w.text("select t.code from bin_rule r join bin_type t on t.bin_type_id = r.bin_type_id join bin b on b.bin_id = r.bin_id where b.code = 'A-01'") == "SHELF");
    CHECK(w.text("select r.abc from bin_rule r join bin b on b.bin_id = r.bin_id where b.code = 'A-01'") == "A");
    CHECK(w.complaints().empty());
}

TEST_CASE("rules are changed where they stand: an item's storage and packing, a pick-up, a zone") {
    Seat seat;
    auto& w = seat.world;
    seat.open("warehouse.rules");
    CHECK(seat.screen()->title() == "Warehouse rules");
    seat.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    put(seat, "Warehouse", "MAIN");
    put(seat, "Code", "COLD");
    put(seat, "Name", "Cold store");
    submit(seat);
    CHECK(w.number("select count(*) from zone where code = 'COLD'") == 1);

    click(seat, "Keep an item…");
    put(seat, "Item", "SP-9");
    put(seat, "Put away first in zone", "MAIN/COLD");
    put(seat, "Grams each", "900");
    submit(seat);
    CHECK(w.number("select weight from item_storage s join item i on i.item_id = s.item_id where i.number = 'SP-9'") == 900);
    CHECK(w.text("select z.code from item_storage s join item i on i.item_id = s.item_id join zone z on z.zone_id = s.zone_id where i.number = 'SP-9'") == "COLD");

    auto* carriers = within<desk::Table>(tabPage(seat, "Carriers"));
    REQUIRE(carriers->rows().size() == 5);
    CHECK(carriers->rows()[0].cells[1].text == "Monday");
    CHECK(carriers->rows()[0].cells[2].text == "14:00");
    carriers->setCurrent(0);
    carriers->view()->setFocus();
    seat.enter();
    put(seat, "Goods ready by", "15:30");
    submit(seat);
    CHECK(w.number("select cutoff_minute from pick_up where weekday = 1") == 930);
    CHECK(w.complaints().empty());
}

TEST_CASE("what waits in the warehouse stands on Home and leads to it") {
    Seat seat;
    auto& w = seat.world;
    w.perform("inventory.receive", R"({"item":"RM-100","quantity":"20","bin":"MAIN/IN","lot":"L-9"})");
    for (const auto* bin : {"A-01", "A-02", "B-01"}) w.perform("warehouse.lockBin", fmt::format(R"({{"bin":"MAIN/{}","locked":"in","reason":"repair"}})", bin));
    w.perform("warehouse.makePutAway", R"({"bin":"MAIN/IN"})");
    const auto task = w.number("select warehouse_task_id from warehouse_task");
    w.perform("warehouse.changeTask", fmt::format(R"({{"task":{},"priority":5,"dueAt":"2026-11-23T09:00:00Z","person":"boss"}})", task));
    w.perform("warehouse.addCount", R"({"bin":"MAIN/A-02"})");
    w.perform("warehouse.addLoad", R"({"carrier":"Kurier Nord","leavesAt":"2026-11-23T11:00:00Z"})");
    w.perform("inventory.receive", R"({"item":"SP-9","quantity":"1","bin":"MAIN/IN"})");
    w.perform("warehouse.unlockBin", R"({"bin":"MAIN/A-02"})");
    w.perform("warehouse.setPickFace", R"({"bin":"MAIN/A-02","version":0,"item":"SP-9","refillBelow":"5","refillTo":"10"})");
    seat.open("home");
    seat.news();
    for (const auto* title : {"Carrying is overdue: 1", "Given to you to carry: 1", "Goods for which no bin was found: 1", "Bins to count: 1",
                              "Trucks leave within two hours: 1", "Pick faces to refill: 1"}) {
        INFO(title);
        CHECK(QTest::qWaitFor([&] {
            for (const auto* card : seat.screen()->findChildren<QPushButton*>())
                if (card->isVisible() && card->accessibleName() == title) return true;
            return false;
        }, 20000));
    }
    seat.named<QPushButton>("Pick faces to refill: 1")->click();
    seat.settle();
    CHECK(seat.at() == "warehouse.rules");
    CHECK(seat.words().contains("SP-9"));
}

TEST_CASE("a handling unit stands on the threads of its order, its work order and its shipment") {
    Seat seat;
    auto& w = seat.world;
    shop(w);
    release(w, sellBrackets(w, 90));
    make(w);
    w.perform("warehouse.ship", R"({"order":"SO-1"})");
    const auto thread = [&](const char* kind, const std::string& table, const std::string& number) {
        const auto id = idOf(w, table, number);
        return w.company->read(w.boss, [&](const db::Read& read) { return seat.desk().thread(read, kind, id); });
    };
    const auto units = w.rows<std::int64_t>("select handling_unit_id as id from handling_unit where shipment_id is not null and parent_id is null");
    REQUIRE(!units.empty());
    const auto names = [&](const std::vector<desk::ThreadLink>& links) {
        return std::ranges::any_of(links, [&](const desk::ThreadLink& link) { return link.kind == "handling unit" && std::ranges::find(units, link.id) != units.end(); });
    };
    CHECK(names(thread("order", "sales_order", "SO-1")));
    CHECK(names(thread("shipment", "shipment", "SH-1")));
    CHECK(names(thread("work order", "work_order", "MO-1")));
    const auto own = w.company->read(w.boss, [&](const db::Read& read) { return seat.desk().thread(read, "handling unit", units.front()); });
    for (const auto* kind : {"order", "work order", "lot", "shipment"}) {
        INFO(kind);
        CHECK(std::ranges::any_of(own, [&](const desk::ThreadLink& link) { return link.kind == kind; }));
    }
}
