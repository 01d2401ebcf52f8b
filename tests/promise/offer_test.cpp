#include <algorithm>

#include <catch2/catch.hpp>

#include "promise/yard.h"

using namespace test;
using db::dateOf;

namespace {

const auto monday = dateOf(2026, 11, 23);

std::vector<promise::Offer> offer(Yard& yard, std::int64_t units, int minShelfDays = 0, Date wantedOn = monday) {
    return yard.world.company->read(yard.world.boss, [&](const db::Read& r) {
        return promise::offer(r, yard.item, yard.site, quantity(units), wantedOn, minShelfDays);
    });
}

promise::Availability available(Yard& yard, Date on) {
    return yard.world.company->read(yard.world.boss, [&](const db::Read& r) {
        return promise::availability(r, yard.item, yard.site, on);
    });
}

}  // namespace

TEST_CASE("a lot is usable through its last day") {
    CHECK_FALSE(promise::isExpired({}, monday, 1000));
    CHECK_FALSE(promise::isExpired(monday, monday));
    CHECK(promise::isExpired(monday - 1, monday));
    CHECK_FALSE(promise::isExpired(monday + 30, monday, 30));
    CHECK(promise::isExpired(monday + 29, monday, 30));
}

TEST_CASE("an offer is free stock, then what is expected by day, then nothing known") {
    Yard yard;
    yard.addStock(yard.item, yard.site, 40);
    yard.addStock(yard.item, yard.other, 500);
    yard.addSupply(yard.item, yard.site, 20, monday + 5);
    yard.addSupply(yard.item, yard.site, 10, monday + 1);
    const auto all = offer(yard, 100, 0, monday + 1);
    REQUIRE(all.size() == 4);
    CHECK(all[0].source == "stock");
    CHECK(all[0].quantity == quantity(40));
    CHECK(all[0].shipsOn == monday);
    CHECK(all[0].why == "40 from free stock");
    CHECK(all[1].shipsOn == monday + 1);
    CHECK(all[1].why == "10 from supply expected on 2026-11-24 (by hand)");
    CHECK(all[2].shipsOn == monday + 7);
    CHECK(all[2].why == "20 from supply expected on 2026-11-28 (by hand), 6 days later than wanted");
    CHECK(all[3].source == "none");
    CHECK(all[3].quantity == quantity(30));
    CHECK_FALSE(all[3].shipsOn.has_value());
    CHECK_FALSE(promise::promisedOn(all).has_value());
    CHECK(promise::promisedOn(offer(yard, 70)) == monday + 7);
    CHECK(promise::promisedOn(offer(yard, 40)) == monday);
    CHECK_FALSE(promise::promisedOn({}).has_value());
    CHECK(offer(yard, 40).size() == 1);
}

TEST_CASE("nobody is offered what is held, expired, in another kind of bin, or promised already") {
    Yard yard;
    const auto mixed = yard.addStock(yard.item, yard.site, 10);
    yard.addStock(yard.item, yard.site, 20, monday, "outbound");
    yard.addStock(yard.item, yard.site, 40, monday - 1);
    yard.addStock(yard.item, yard.site, 80, {}, "storage", true);
    yard.addStock(yard.item, yard.site, 160, {}, "quarantine");
    yard.addStock(yard.item, yard.site, 320, {}, "inbound");
    yard.order(yard.item, 3, 3, mixed);
    yard.addSupply(yard.item, yard.site, 5, monday + 1);
    yard.order(yard.item, 4);
    CHECK(offer(yard, 1000)[0].quantity == quantity(27));
    CHECK(offer(yard, 1000, 1)[0].quantity == quantity(7));  // must keep a day longer
    CHECK(offer(yard, 1000)[1].quantity == quantity(1));
    const auto a = available(yard, monday);
    CHECK(a.onHand == quantity(630));
    CHECK(a.free == quantity(27));
    CHECK(a.promised == quantity(3));
    CHECK(a.held == quantity(560));
    CHECK(a.expired == quantity(40));
    REQUIRE(a.expected.size() == 1);
    CHECK(a.expected[0].open == quantity(5));
    CHECK(a.expected[0].promised == quantity(4));
    CHECK(available(yard, monday + 1).expired == quantity(60));
    CHECK(available(yard, monday + 1).onHand == quantity(630));
}

TEST_CASE("an offer is what a line signed now is promised") {
    Yard yard;
    yard.addSupply(yard.item, yard.site, 10, monday + 1);
    yard.addSupply(yard.item, yard.site, 10, monday + 2);
    yard.order(yard.item, 6);
    const auto offered = offer(yard, 20);
    const auto line = yard.order(yard.item, 20).number;
    std::vector<PromiseRow> rows;
    for (const auto& o : offered)
        rows.push_back({line, o.source, o.supply ? std::optional{o.supply->number} : std::nullopt, o.quantity, o.shipsOn});
    std::ranges::sort(rows);
    auto promised = yard.promises();
    std::erase_if(promised, [&](const PromiseRow& r) { return r.line != line; });
    CHECK(promised == rows);
}

TEST_CASE("after the cut-off what expires today cannot leave any more") {
    Yard yard;
    yard.addStock(yard.item, yard.site, 8, monday);
    CHECK(offer(yard, 8)[0].source == "stock");
    yard.world.wait(0, 4);  // 15:00 at the site
    CHECK(offer(yard, 8)[0].source == "none");
}
