// Put-away as a property: whatever comes in, in whatever order, and whoever carries it where it is let, no rule of any bin
// is ever broken. What lies where is added up here once more, by hand.
#include <set>

#include "warehouse/store_room.h"

using namespace test;

namespace {

struct Dice {
    std::uint64_t state;
    int below(int n) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<int>((state >> 33) % static_cast<std::uint64_t>(n));
    }
};

struct Lying {
    std::string bin, zone, type, item, lot, hazard, wants;
    std::int64_t quantity = 0, weight = 0, volume = 0, maxWeight = 0, maxVolume = 0;
    std::string mixing;
};
BOOST_DESCRIBE_STRUCT(Lying, (), (bin, zone, type, item, lot, hazard, wants, quantity, weight, volume, maxWeight, maxVolume, mixing))

struct Standing {
    std::string bin;
    std::int64_t units = 0, most = 0, tare = 0;
};
BOOST_DESCRIBE_STRUCT(Standing, (), (bin, units, most, tare))

struct Hall : StoreRoom {
    Hall() {
        // The firm's own bins would take nearly anything.
        for (const auto* bin : {"A-01", "A-02", "B-01"})
            perform("warehouse.lockBin", fmt::format(R"({{"bin":"MAIN/{}","locked":"in","reason":"not in this test"}})", bin));
        perform("warehouse.addZone", R"({"warehouse":"MAIN","code":"Z1","name":"One"})");
        perform("warehouse.addZone", R"({"warehouse":"MAIN","code":"Z2","name":"Two"})");
        perform("warehouse.addBinType", R"({"code":"T1","name":"One item","maxWeight":60000,"maxVolume":90000,"mixing":"one_item"})");
        perform("warehouse.addBinType", R"({"code":"T2","name":"One lot","maxVolume":40000,"maxUnits":2,"mixing":"one_lot"})");
        perform("warehouse.addBinType", R"({"code":"T3","name":"Heavy","maxWeight":200000,"maxUnits":3})");
        for (int i = 0; i < 12; ++i) {
            addBin(fmt::format("S-{:02}", i));
            perform("warehouse.setBinRule",
                    fmt::format(R"({{"bin":"MAIN/S-{:02}","version":0,"zone":"MAIN/Z{}","binType":"T{}","abc":"{}"}})", i, 1 + i % 2,
                                1 + i % 3, std::string_view{"ABC"}.substr(static_cast<std::size_t>(i % 3), 1)));
        }
        perform("warehouse.setHazardRule", R"({"hazard":"3","other":"5.1","apart":"zone"})");
        perform("warehouse.setHazardRule", R"({"hazard":"3","other":"8","apart":"bin"})");
        perform("warehouse.setHazardRule", R"({"hazard":"1","other":"1","apart":"zone"})");
        constexpr std::array hazards{"", "3", "5.1", "8", "1", "1", "", ""};
        for (int i = 0; i < 8; ++i) {
            addItem(fmt::format("I-{}", i));
            addBin(fmt::format("IN-{}", i), "inbound");  // dangerous goods come in apart from each other too
            perform("warehouse.setItemStorage",
                    fmt::format(R"({{"item":"I-{}","version":0,"abc":"{}","weight":{},"volume":{},"hazard":"{}"{}{}}})", i,
                                std::string_view{"ABC"}.substr(static_cast<std::size_t>(i % 3), 1), 300 + 700 * i, 200 + 900 * (7 - i),
                                hazards[static_cast<std::size_t>(i)], i % 4 == 3 ? R"(,"binType":"T1")" : "",
                                i % 3 == 1 ? R"(,"zone":"MAIN/Z2")" : ""));
            if (i % 2 == 0)
                perform("warehouse.setPacking",
                        fmt::format(R"({{"item":"I-{}","levels":[{{"kind":"carton","holds":"6","tare":400}}]}})", i));
        }
    }
    std::vector<Lying> lying() {
        return rows<Lying>(R"sql(
            select n.code as bin, coalesce(z.code, '') as zone, coalesce(t.code, '') as type, i.number as item, l.number as lot,
                   coalesce(s.hazard, '') as hazard, coalesce(w.code, '') as wants, b.on_hand / 1000000 as quantity,
                   coalesce(s.weight, 0) as weight, coalesce(s.volume, 0) as volume, coalesce(t.max_weight, 0) as max_weight,
                   coalesce(t.max_volume, 0) as max_volume, coalesce(t.mixing, 'any') as mixing
            from stock_balance b join bin n on n.bin_id = b.bin_id join item i on i.item_id = b.item_id
            join lot l on l.lot_id = b.lot_id left join item_storage s on s.item_id = i.item_id
            left join bin_type w on w.bin_type_id = s.bin_type_id left join bin_rule r on r.bin_id = n.bin_id
            left join zone z on z.zone_id = r.zone_id left join bin_type t on t.bin_type_id = r.bin_type_id
            where n.kind = 'storage' and b.on_hand > 0
        )sql");
    }
    std::vector<Standing> standing() {
        return rows<Standing>(R"sql(
            select n.code as bin, count(*) as units, max(coalesce(t.max_units, 0)) as most, count(*) * 400 as tare
            from handling_unit u join bin n on n.bin_id = u.bin_id left join bin_rule r on r.bin_id = n.bin_id
            left join bin_type t on t.bin_type_id = r.bin_type_id
            where n.kind = 'storage' and u.parent_id is null group by n.code
        )sql");
    }
};

bool apart(const Lying& a, const Lying& b) {
    if (a.item == b.item || a.hazard.empty() || b.hazard.empty()) return false;
    const auto& [less, more] = std::minmax(a.hazard, b.hazard);
    const bool zone = (less == "3" && more == "5.1") || (less == "1" && more == "1");
    const bool bin = zone || (less == "3" && more == "8");
    return (bin && a.bin == b.bin) || (zone && !a.zone.empty() && a.zone == b.zone);
}

void checkRules(Hall& hall) {
    std::map<std::string, std::int64_t> weight, volume;
    for (const auto& s : hall.standing()) {
        CHECK((s.most == 0 || s.units <= s.most));
        weight[s.bin] += s.tare;
    }
    const auto all = hall.lying();
    for (const auto& a : all) {
        INFO(a.bin << ": " << a.quantity << " of " << a.item << "/" << a.lot);
        weight[a.bin] += a.quantity * a.weight;
        volume[a.bin] += a.quantity * a.volume;
        CHECK((a.maxWeight == 0 || weight[a.bin] <= a.maxWeight));
        CHECK((a.maxVolume == 0 || volume[a.bin] <= a.maxVolume));
        CHECK((a.wants.empty() || a.wants == a.type));
        for (const auto& b : all) {
            if (a.bin == b.bin && a.mixing == "one_item") CHECK(a.item == b.item);
            if (a.bin == b.bin && a.mixing == "one_lot") CHECK(a.lot == b.lot);
            CHECK_FALSE(apart(a, b));
        }
    }
}

struct Open {
    std::int64_t task = 0;
    std::string unit, item, lot, from, to;
};
BOOST_DESCRIBE_STRUCT(Open, (), (task, unit, item, lot, from, to))

std::vector<Open> openTasks(Hall& hall) {
    return hall.rows<Open>(R"sql(
        select t.warehouse_task_id as task, coalesce(u.sscc, '') as unit, i.number as item, l.number as lot, f.code as "from",
               coalesce(n.code, '') as "to"
        from warehouse_task t join bin f on f.bin_id = t.from_bin_id join lot l on l.lot_id = t.lot_id join item i on i.item_id = l.item_id
        left join handling_unit u on u.handling_unit_id = t.handling_unit_id left join bin n on n.bin_id = t.to_bin_id
        where t.state = 'open' order by t.warehouse_task_id
    )sql");
}

std::string carried(const Open& task, std::string_view to) {
    const auto what = task.unit.empty() ? fmt::format(R"("lot":"{}/{}")", task.item, task.lot) : fmt::format(R"("unit":"{}")", task.unit);
    return fmt::format(R"({{"task":{},"from":"MAIN/{}","to":"MAIN/{}",{}}})", task.task, task.from, to, what);
}

}  // namespace

TEST_CASE("A6 row 5: whatever comes in and whoever carries it, no rule of any bin is broken") {
    Hall hall;
    int carriedOnes = 0, refused = 0, nowhere = 0;
    Dice dice{20261123};
    for (int round = 0; round < 40; ++round) {
        const auto item = fmt::format("I-{}", dice.below(8));
        hall.receive(item, 1 + dice.below(20), "IN-" + item.substr(2), fmt::format("{}-{}", item, dice.below(3)));
        hall.perform("warehouse.makePutAway", fmt::format(R"({{"bin":"MAIN/IN-{}"}})", item.substr(2)));
        if (round % 3 != 2) continue;
        for (const auto& task : openTasks(hall)) {
            // Every third is carried to a bin that somebody happens to like.
            const auto liked = fmt::format("S-{:02}", dice.below(12));
            const auto to = dice.below(3) == 0 || task.to.empty() ? liked : task.to;
            if (hall.refusal("warehouse.doTask", carried(task, to)).empty()) ++carriedOnes;
            else ++refused;
            nowhere += task.to.empty() ? 1 : 0;
        }
        checkRules(hall);
    }
    CHECK(carriedOnes > 20);
    CHECK(refused > 5);
    CHECK(nowhere > 0);
    CHECK(hall.complaints().empty());
}
