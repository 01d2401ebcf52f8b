#include "app/bench/make_floor.h"

#include <fmt/core.h>

#include "app/bench/make.h"
#include "app/bench/make_floor_lots.h"
#include "app/command.h"
#include "app/demo.h"
#include "ledger/ledger.h"

namespace app::bench {
namespace {

constexpr int centers = 40, employees = 60;

// What the door adds to the hall: where work is set down, and where goods leave. The rest is read.
Shop makeShop(const std::string& file, const Ground& ground) {
    db::Company company{file, allActions()};
    const auto actor = company.actorNamed(demoUser, "bench");
    for (const auto* bin : {R"({"warehouse":"HALL","code":"FLOOR","kind":"production"})", R"({"warehouse":"HALL","code":"DOCK","kind":"outbound"})"})
        company.perform(actor, {"inventory.addBin", bin, {}, 1});
    return company.read(actor, [&](const db::Read& read) {
        const auto one = [&](std::string_view sql) { return read.one<std::int64_t>(sql); };
        Shop shop;
        shop.rawCategory = one(R"sql(select item_category_id from item_category where code = 'RM')sql");
        shop.calendar = one(R"sql(select calendar_id from site where code = 'MAIN')sql");
        shop.priceList = one(R"sql(select price_list_id from price_list where code = 'STD')sql");
        shop.floorBin = one(R"sql(
            select b.bin_id from bin b join warehouse w on w.warehouse_id = b.warehouse_id where w.code = 'HALL' and b.code = 'FLOOR'
        )sql");
        shop.rawStock = ledger::accountFor(read, "stock", tl::ItemCategoryId{shop.rawCategory});
        shop.process = ledger::accountFor(read, "wip", tl::ItemCategoryId{ground.category});
        return shop;
    });
}

// An hour costs nothing here: what is made is worth what went into it.
void furnish(BulkFile& file, const Ground& ground, Shop& shop, Tally& tally) {
    Rows places(file, "work_center",
                "site_id, code, name, calendar_id, capacity, labour_rate, overhead_rate, output_bin_id, state, version");
    Rows people(file, "employee", "site_id, number, name, badge, state, version");
    Dice dice{10};
    for (int n = 1; n <= centers; ++n)
        shop.centers.push_back(places.add(ground.site.number, fmt::format("WC-{:02}", n), fmt::format("Work centre {}", n), shop.calendar, 4, 0, 0,
                                          shop.floorBin, "up", 1));
    for (int n = 1; n <= employees; ++n)
        shop.employees.push_back(people.add(ground.site.number, fmt::format("E-{:03}", n), personName(dice, firmName(dice)),
                                            fmt::format("B{:06}", 100'000 + n), "active", 1));
    tally.finish(places, people);
    file.run(fmt::format("insert into company_prefix (site_id, prefix, extension, version) values ({}, '4012345', 3, 1) on conflict do nothing",
                         ground.site.number));
}

void playWorks(BulkFile& bulk, const Ground& ground, Shop shop, const WorksSize& size, const Progress& progress, Tally& tally) {
    furnish(bulk, ground, shop, tally);
    Bills bills{size};
    bills.write(bulk, ground, shop, tally);
    progress.say(fmt::format("{} things and their bills", bills.things.size()));
    Making making{bulk, ground, shop, bills, size};
    progress.say("it is known what is made of what");
    making.play([&](std::int64_t lots) { progress.say(fmt::format("{} of {} lots", lots, size.lots)); });
    making.finish(tally);
}

}  // namespace

std::vector<Figure> makeBigWorks(const std::string& file, const WorksSize& size) {
    const Progress progress;
    const auto ground = makeGround(file);
    const auto shop = makeShop(file, ground);
    progress.say("the firm is founded");
    Tally tally;
    BulkFile bulk{db::checkStore(file, false)};
    bulk.dropIndexes();
    bulk.run("begin");
    playWorks(bulk, ground, shop, size, progress, tally);
    bulk.run("commit");
    progress.say("all rows are written");
    makeSearchable(bulk, progress, tally);
    return figuresOf(tally, progress);
}

}  // namespace app::bench
