// Paging both ways, passing over rows, whole orders by their keys, and rows by key.
#include <algorithm>
#include <array>

#include "firm_with_lists.h"

using namespace test;

namespace {

using Rows = std::vector<std::vector<std::optional<std::string>>>;

// Each column first in the order with some other after it, both ways, in the same direction or not.
template <class Use>
void eachOrder(const db::Read& r, Use&& use) {
    for (const auto* list : allActions().lists())
        for (std::size_t c = 0; c < list->columns.size(); ++c)
            for (const int directions : c % 2 == 0 ? std::array{0, 3} : std::array{1, 2}) {
                const auto* other = list->columns[(c * 7 + 3) % list->columns.size()].name;
                const std::vector<db::Sort> sorts{{list->columns[c].name, (directions & 1) != 0}, {other, (directions & 2) != 0}};
                INFO(list->name << " by " << sorts[0].column << ", " << sorts[1].column << ", directions " << directions);
                const auto whole = Lists::whole(r, *list, sorts);
                use(*list, whole, db::ListQuery{.sorts = sorts, .limit = 1 + static_cast<int>(whole.keys.size() / 6)});
            }
}

}  // namespace

TEST_CASE("walking a list by pages shows every row once, in the order of one big page, both ways") {
    Lists world;
    world.fill();
    std::size_t rows = 0;
    world.read([&](const db::Read& r) {
        eachOrder(r, [&](const db::List& list, const db::ListPage& whole, db::ListQuery query) {
            rows += whole.rows.size();
            for (const bool backwards : {false, true}) {
                query.backwards = backwards;
                query.after.clear();
                std::vector<std::int64_t> keys;
                Rows walked;
                do {
                    const auto page = db::page(r, list, query);
                    CHECK(page.keys.size() == page.rows.size());
                    CHECK(page.after.empty() == (page.keys.empty() || page.keys.back() == whole.keys.back()));
                    CHECK(page.before.empty() == (page.keys.empty() || page.keys.front() == whole.keys.front()));
                    keys.insert(backwards ? keys.begin() : keys.end(), page.keys.begin(), page.keys.end());
                    walked.insert(backwards ? walked.begin() : walked.end(), page.rows.begin(), page.rows.end());
                    query.after = backwards ? page.before : page.after;
                } while (!query.after.empty() && walked.size() <= whole.rows.size());
                CHECK((walked == whole.rows));
                CHECK((keys == whole.keys));
            }
        });
    });
    CHECK(rows > 5000);
}

TEST_CASE("rows are passed over from either end, and from the middle") {
    Lists world;
    world.fill();
    world.read([&](const db::Read& r) {
        eachOrder(r, [&](const db::List& list, const db::ListPage& whole, db::ListQuery query) {
            if (whole.keys.size() < 12) return;
            const auto keysFrom = [&](std::size_t first) { return std::vector(whole.keys.begin() + static_cast<long>(first), whole.keys.begin() + static_cast<long>(first) + 3); };
            query.limit = 3;
            query.skip = 4;
            const auto fourth = db::page(r, list, query);
            CHECK((fourth.keys == keysFrom(4)));
            CHECK((fourth.rows == Rows(whole.rows.begin() + 4, whole.rows.begin() + 7)));
            CHECK_FALSE(fourth.before.empty());
            query.after = fourth.before;
            query.skip = 5;
            CHECK((db::page(r, list, query).keys.front() == whole.keys[10]));
            query.after.clear();
            query.skip = 2;
            query.backwards = true;
            CHECK((db::page(r, list, query).keys == keysFrom(whole.keys.size() - 5)));
            query.skip = 1'000'000;
            CHECK(db::page(r, list, query).rows.empty());
        });
    });
}

TEST_CASE("the keys of a whole list come in its order") {
    Lists world;
    world.fill();
    world.read([&](const db::Read& r) {
        eachOrder(r, [&](const db::List& list, const db::ListPage& whole, const db::ListQuery& query) {
            CHECK((db::keysOf(r, list, query) == whole.keys));
            const db::ListQuery first{.sorts = {query.sorts[0]}};
            CHECK((db::keysOf(r, list, first) == Lists::whole(r, list, first.sorts).keys));
        });
        const auto& orders = allActions().list("orders");
        const db::ListQuery some{.sorts = {{"customer", true}}, .filters = {{"state", db::How::oneOf, "", {"quote"}}}, .limit = 500};
        CHECK((db::keysOf(r, orders, some) == db::page(r, orders, some).keys));
        const db::ListQuery newest{.sorts = {{"", true}}, .limit = 500};
        CHECK((db::keysOf(r, orders, newest) == db::page(r, orders, newest).keys));
        CHECK(std::ranges::is_sorted(db::keysOf(r, orders, newest), std::greater{}));
    });
}

TEST_CASE("rows are given by their keys in the order asked for; those that are gone are left out") {
    Lists world;
    world.fill();
    const auto& items = allActions().list("items");
    world.read([&](const db::Read& r) {
        const auto whole = Lists::whole(r, items);
        const std::vector<std::int64_t> asked{whole.keys[9], 987654321, whole.keys[2], whole.keys[5]};
        const auto page = db::rowsOf(r, items, asked);
        CHECK((page.keys == std::vector{whole.keys[9], whole.keys[2], whole.keys[5]}));
        CHECK((page.rows == Rows{whole.rows[9], whole.rows[2], whole.rows[5]}));
        CHECK((page.after.empty() && page.before.empty()));
        CHECK(page.columns.size() == whole.columns.size());
        CHECK(db::rowsOf(r, items, {}).rows.empty());
        // What the list does not show is not given by its key either.
        const auto& waiting = allActions().list("waiting_lines");
        const auto lines = db::keysOf(r, allActions().list("order_lines"), {});
        CHECK(db::rowsOf(r, waiting, lines).keys == db::keysOf(r, waiting, {}));
        CHECK(world.refusal([&] { db::rowsOf(r, items, std::vector<std::int64_t>(501, 1)); }) == "list.limit");
    });
}

TEST_CASE("a number is found by its first letters, large or small") {
    Lists world;
    world.fill();
    const auto& orders = allActions().list("orders");
    const auto found = [&](const char* typed) {
        return world.page(orders, {.sorts = {{"number", false}}, .filters = {{"number", db::How::prefix, typed}}}).keys;
    };
    const auto large = found("SO-");
    CHECK_FALSE(large.empty());
    CHECK(found("so-") == large);
    CHECK(found("sO-") == large);
    CHECK(found("so-x").empty());
    world.read([&](const db::Read& r) {
        const std::vector<db::Filter> small{{"number", db::How::prefix, "so-"}};
        CHECK(db::count(r, orders, small) == static_cast<std::int64_t>(large.size()));
        CHECK(db::keysOf(r, orders, {.sorts = {{"gross", false}}, .filters = small}).size() == large.size());
    });
}
