// A task is given to a person and brought forward; what put-away and waves would do can be seen before.
#include <algorithm>

#include "warehouse/picking.h"
#include "warehouse/places.h"
#include "warehouse/store_room.h"
#include "warehouse/tasks.h"

using namespace test;

namespace {

struct Given : StoreRoom {
    Given() {
        receive("RM-100", 20, "IN", "L-1");
        receive("RM-100", 20, "IN", "L-2");
        putAway("IN");
        perform("people.addUser", R"({"name":"wanda","fullName":"Wanda","password":"seven green lamps hum","roles":[{"role":"warehouse"}]})");
        wanda = company->actorNamed("wanda", "terminal");
    }
    std::int64_t task(std::string_view lot) {
        return rows<std::int64_t>(R"sql(
            select t.warehouse_task_id from warehouse_task t join lot l on l.lot_id = t.lot_id where l.number = $1
        )sql", lot).at(0);
    }
    // The lots of what this person sees to carry, in order.
    std::vector<std::string> sees(const db::Actor& who, bool startable) {
        return company->read(who, [&](const db::Read& r) {
            const auto site = r.one<tl::SiteId>(R"sql(select site_id from site where code = 'MAIN')sql");
            std::vector<std::string> lots;
            for (const auto& one : startable ? warehouse::startableTasks(r, site) : warehouse::openTasks(r, site)) lots.push_back(one.lotNumber);
            return lots;
        });
    }
    db::Actor wanda;
};

using Lots = std::vector<std::string>;

}  // namespace

TEST_CASE("what is given to a person stands first for that person, and is not carried by others") {
    Given s;
    CHECK(s.sees(s.boss, false) == Lots{"L-1", "L-2"});
    s.perform("warehouse.changeTask", fmt::format(R"({{"task":{},"priority":5}})", s.task("L-2")));
    CHECK(s.sees(s.boss, false) == Lots{"L-2", "L-1"});
    s.perform("warehouse.changeTask", fmt::format(R"({{"task":{},"priority":50,"person":"wanda","dueAt":"2026-11-23T12:00:00Z"}})", s.task("L-1")));
    CHECK(s.sees(s.wanda, false) == Lots{"L-1", "L-2"});
    CHECK(s.sees(s.wanda, true) == Lots{"L-1", "L-2"});
    CHECK(s.sees(s.boss, false) == Lots{"L-2", "L-1"});
    CHECK(s.sees(s.boss, true) == Lots{"L-2"});
    // The whole of it: without a person it is anybody's again, and due when there is time.
    s.perform("warehouse.changeTask", fmt::format(R"({{"task":{},"priority":1}})", s.task("L-1")));
    CHECK(s.sees(s.boss, true) == Lots{"L-1", "L-2"});
    CHECK(s.number("select count(*) from warehouse_task where due_at is not null") == 0);
    CHECK(s.complaints().empty());
}

TEST_CASE("a task that is over, a priority that is none and a person who may not sign in are refused") {
    Given s;
    const auto change = [&](std::string_view lot, std::string_view more) { return s.refusal("warehouse.changeTask", fmt::format(R"({{"task":{},{}}})", s.task(lot), more)); };
    CHECK(change("L-1", R"("priority":0)") == "warehouse.task.priority");
    CHECK(change("L-1", R"("priority":101)") == "warehouse.task.priority");
    s.perform("people.lockUser", R"({"user":"wanda"})");
    CHECK(change("L-1", R"("priority":5,"person":"wanda")") == "warehouse.task.person");
    CHECK(s.refusal("warehouse.changeTask", R"({"task":999,"priority":5})") == "warehouse.task.none");
    s.perform("warehouse.cancelTask", fmt::format(R"({{"task":{},"reason":"used"}})", s.task("L-2")));
    CHECK(change("L-2", R"("priority":5)") == "warehouse.task.state");
    CHECK(s.number("select count(*) from warehouse_task where priority <> 50") == 0);
}

TEST_CASE("the first bin that suits goods is the one that put-away chooses; of the others is said what speaks against them") {
    Given s;
    const auto look = [&](std::string_view lot, int pieces) {
        return s.company->read(s.boss, [&](const db::Read& r) {
            const warehouse::PutAway what{r.one<tl::BinId>(R"sql(select bin_id from bin where code = 'IN')sql"),
                                           r.one<tl::LotId>(R"sql(select lot_id from lot where number = $1)sql", lot), tl::quantity(pieces), {}};
            return std::pair{warehouse::putAwayBin(r, what).bin, warehouse::suitedBins(r, what, 100)};
        });
    };
    s.receive("FG-500", 5, "IN", "FG-L1");
    for (const auto* lot : {"L-1", "FG-L1"}) {
        const auto [chosen, bins] = look(lot, 5);
        REQUIRE(bins.size() == 3);
        const auto first = std::ranges::find_if(bins, [](const auto& bin) { return !bin.against; });
        REQUIRE(first != bins.end());
        CHECK(first->bin == chosen);
    }
    s.perform("warehouse.lockBin", R"({"bin":"MAIN/A-01","locked":"in","reason":"repair"})");
    const auto [chosen, bins] = look("FG-L1", 5);
    CHECK(bins.front().code == "MAIN/A-01");  // it would be the best
    REQUIRE(bins.front().against.has_value());
    CHECK(bins.front().against->code == "warehouse.place.locked");
    CHECK(bins.front().itsZone == true);
    CHECK(bins.front().itsClass);
    CHECK(bins[1].bin == chosen);
}

TEST_CASE("what a wave would take is what it takes") {
    Given s;
    s.receive("FG-500", 60, "A-01", "FG-L1");
    const auto first = s.order(10), second = s.order(20);
    s.perform("warehouse.setCarrier", fmt::format(R"({{"order":"{}","carrier":"Slow"}})", second));
    const auto planned = [&](const std::string& carrier) {
        return s.company->read(s.boss, [&](const db::Read& r) {
            warehouse::AddWave wave;
            wave.carrier = carrier;
            std::vector<std::string> orders;
            for (const auto& one : warehouse::planWave(r, wave).orders) orders.push_back(one.number);
            return orders;
        });
    };
    CHECK(planned("") == std::vector<std::string>{first, second});
    CHECK(planned("Kurier Nord") == std::vector<std::string>{first});
    s.perform("warehouse.addWave", R"({"carrier":"Kurier Nord"})");
    CHECK(s.text("select o.number from pick_list k join sales_order o on o.sales_order_id = k.sales_order_id") == first);
    CHECK(planned("") == std::vector<std::string>{second});
    CHECK(s.complaints().empty());
}
