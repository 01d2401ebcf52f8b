// Filters, counts, groups and sums, each against the rows themselves.
#include <algorithm>
#include <map>
#include <thread>

#include "firm_with_lists.h"

using namespace test;

namespace {

using Value = std::optional<std::string>;

std::string lower(std::string text) {
    for (auto& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

bool fits(const Value& value, const db::Filter& filter) {
    switch (filter.how) {
        case db::How::prefix: return value && value->starts_with(filter.value);
        case db::How::contains: return value && lower(*value).find(lower(filter.value)) != std::string::npos;
        case db::How::equals: return value == filter.value;
        case db::How::oneOf: return value && std::ranges::find(filter.values, *value) != filter.values.end();
        case db::How::isEmpty: return !value || value->empty();
        case db::How::notEmpty: return value && !value->empty();
        default: return false;
    }
}

std::int64_t inMillionths(const Value& value) { return value ? db::decimalOf(*value, 6) : 0; }

}  // namespace

TEST_CASE("every filter on every column finds the rows it fits, and counts them") {
    Lists world;
    world.fill();
    using enum db::How;
    int found = 0;
    world.read([&](const db::Read& r) {
        for (const auto* list : allActions().lists()) {
            const auto whole = Lists::whole(r, *list);
            for (std::size_t c = 0; c < whole.columns.size() && !whole.rows.empty(); ++c) {
                const auto& column = whole.columns[c];
                const auto some = whole.rows[whole.rows.size() / 2][c], other = whole.rows.front()[c];
                std::vector<db::Filter> filters{{column.name, isEmpty}, {column.name, notEmpty}};
                if (some) filters.push_back({column.name, equals, *some});
                if (some && other) filters.push_back({column.name, oneOf, "", {*some, *other}});
                if (some && column.type == db::ListType::text && db::characters(*some) == some->size()) {
                    filters.push_back({column.name, prefix, some->substr(0, 2)});
                    filters.push_back({column.name, contains, some->substr(some->size() / 2)});
                }
                filters.push_back({column.name, oneOf, "", {}});
                for (const auto& filter : filters) {
                    INFO(list->name << "." << column.name << " how " << static_cast<int>(filter.how) << " " << filter.value);
                    std::vector<std::int64_t> expected;
                    for (std::size_t i = 0; i < whole.rows.size(); ++i)
                        if (fits(whole.rows[i][c], filter)) expected.push_back(whole.keys[i]);
                    found += static_cast<int>(expected.size());
                    CHECK((db::keysOf(r, *list, {.filters = {filter}}) == expected));
                    CHECK(db::count(r, *list, {filter}) == static_cast<std::int64_t>(expected.size()));
                    expected.resize(std::min<std::size_t>(expected.size(), 500));
                    CHECK((db::page(r, *list, {.filters = {filter}, .limit = 500}).keys == expected));
                }
            }
        }
    });
    CHECK(found > 5000);
}

TEST_CASE("a column takes several filters; bounds hold with nulls and from a page's start") {
    Lists world;
    world.fill();
    const auto& items = allActions().list("items");
    using enum db::How;
    const std::vector<db::Filter> twice{{"number", atLeast, "T-10"}, {"number", atMost, "T-30"}, {"number", contains, "2"}};
    world.read([&](const db::Read& r) {
        CHECK(db::count(r, items, twice) == 11);  // T-12 and T-20 … T-29
        for (const bool descending : {false, true})
            for (const bool backwards : {false, true}) {
                db::ListQuery query{.sorts = {{"shelf_days", descending}}, .filters = {{"shelf_days", atLeast, "1"}, {"shelf_days", atMost, "2"}},
                                    .limit = 4, .backwards = backwards};
                std::size_t seen = 0;
                do {
                    const auto page = db::page(r, items, query);
                    seen += page.rows.size();
                    query.after = backwards ? page.before : page.after;
                } while (!query.after.empty());
                CHECK(seen == static_cast<std::size_t>(db::count(r, items, query.filters)));
                CHECK(seen > 8);
            }
        CHECK(world.refusal([&] { db::count(r, items, {{"state", oneOf, "", std::vector<std::string>(101, "x")}}); }) == "list.filter.many");
    });
}

TEST_CASE("groups of every column count and sum what the rows say") {
    Lists world;
    world.fill();
    int summed = 0;
    world.read([&](const db::Read& r) {
        for (const auto* list : allActions().lists()) {
            const auto whole = Lists::whole(r, *list);
            std::vector<std::string> names;
            std::vector<std::size_t> places;
            for (std::size_t c = 0; c < whole.columns.size(); ++c)
                if (whole.columns[c].summed) names.emplace_back(whole.columns[c].name), places.push_back(c);
            for (std::size_t c = 0; c < whole.columns.size(); ++c) {
                INFO(list->name << " by " << whole.columns[c].name);
                const bool day = whole.columns[c].type == db::ListType::instantTime;
                std::map<Value, std::pair<std::int64_t, std::vector<std::int64_t>>> expected;
                for (const auto& row : whole.rows) {
                    auto& group = expected[day && row[c] ? Value{row[c]->substr(0, 10)} : row[c]];
                    ++group.first;
                    group.second.resize(names.size());
                    for (std::size_t s = 0; s < places.size(); ++s) group.second[s] += inMillionths(row[places[s]]);
                }
                const auto groups = db::groups(r, *list, {}, {{whole.columns[c].name}}, names);
                CHECK(groups.size() == expected.size());
                for (const auto& group : groups) {
                    REQUIRE(expected.contains(group.values.at(0)));
                    const auto& [rows, totals] = expected[group.values[0]];
                    CHECK(group.rows == rows);
                    summed += static_cast<int>(names.size());
                    for (std::size_t s = 0; s < names.size(); ++s) CHECK(inMillionths(group.sums[s]) == totals[s]);
                }
                for (std::size_t i = 1; i < groups.size(); ++i) CHECK(groups[i - 1].values[0].has_value());  // nulls last
            }
        }
    });
    CHECK(summed > 1000);
}

TEST_CASE("days group by month and year, beside another column; the whole is one group") {
    Lists world;
    world.fill();
    const auto& orders = allActions().list("orders");
    const auto& moves = allActions().list("stock_moves");
    const auto gross = world.number("select cast(sum(gross) as bigint) from sales_order");
    world.read([&](const db::Read& r) {
        const auto months = db::groups(r, orders, {}, {{"ordered_on", db::GroupBy::month}, {"currency"}}, {"gross"});
        REQUIRE(months.size() == 3);
        CHECK((months[0].values == std::vector<Value>{"2026-11", "EUR"}));
        CHECK((months[0].rows + months[1].rows + months[2].rows == 12));
        CHECK((months[2].values[0] == "2027-01"));
        const auto years = db::groups(r, moves, {}, {{"occurred_at", db::GroupBy::year}, {"kind"}}, {"quantity"});
        for (const auto& year : years) CHECK((year.values[0] == "2026" || year.values[0] == "2027"));
        CHECK(db::groups(r, orders, {}, {{"number"}}, {}, 5).size() == 5);

        const auto all = db::sums(r, orders, {}, {"net", "gross"});
        CHECK(all.values.empty());
        CHECK(all.rows == 12);
        CHECK(all.sums[1] == std::to_string(gross));
        const auto none = db::sums(r, orders, {{"number", db::How::equals, "nothing"}}, {"gross"});
        CHECK((none.rows == 0 && !none.sums[0]));
        const auto signedOnly = db::groups(r, orders, {{"state", db::How::equals, "signed"}}, {{"customer"}}, {});
        CHECK(signedOnly.size() == 2);
        CHECK(world.refusal([&] { db::groups(r, orders, {}, {{"state", db::GroupBy::month}}, {}); }) == "list.group");
        CHECK(world.refusal([&] { db::sums(r, orders, {}, {"number"}); }) == "list.sum");
    });
}

TEST_CASE("whatever takes long stops when it is interrupted") {
    Lists world;
    const db::List endless{.name = "endless",
                           .title = "Numbers without end",
                           .from = R"list((with recursive n(i) as (select 1 union all select i + 1 from n where i < 2000000000)
                               select i from n) x)list",
                           .where = "",
                           .key = "x.i",
                           .columns = {{.name = "i", .title = "Number", .sql = "x.i", .type = db::ListType::number, .summed = true}}};
    const auto interrupted = [&](auto&& ask) {
        bool stopped = false;
        world.read([&](const db::Read& r) {
            const std::jthread impatient{[&](const std::stop_token& over) {
                while (!over.stop_requested()) {
                    r.connection().interrupt();
                    std::this_thread::yield();
                }
            }};
            try {
                ask(r);
            } catch (const db::Interrupted&) {
                stopped = true;
            }
        });
        return stopped;
    };
    CHECK(interrupted([&](const db::Read& r) { db::count(r, endless, {}); }));
    CHECK(interrupted([&](const db::Read& r) { db::keysOf(r, endless, {.sorts = {{"i", true}}}); }));
    CHECK(interrupted([&](const db::Read& r) { db::groups(r, endless, {}, {{"i"}}, {"i"}); }));
    world.read([&](const db::Read& r) { CHECK(db::count(r, allActions().list("orders"), {}) == 0); });
}
