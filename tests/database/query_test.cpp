// One select by a person, without what that person may not see.
#include "database/query.h"

#include "database/probe.h"
#include "support/sweep.h"

using namespace probe;

namespace {

struct Asked : Office {
    db::Actor clerk = hire("clerk", {"probe.add"}), buyer = hire("buyer", {"cost.see"});

    std::string code(const db::Actor& who, const std::string& sql) {
        return codeOf([&] { ask(who, sql); });
    }
    std::vector<std::string> ask(const db::Actor& who, const std::string& sql) {
        std::vector<std::string> rows;
        company->read(who, [&](const db::Read& r) {
            db::query(r, sql, [&](const auto& names, const auto& row) {
                std::string line;
                for (std::size_t c = 0; c < names.size(); ++c)
                    line += (c == 0 ? "" : " ") + names[c] + "=" + row[c].text.value_or("nothing");
                rows.push_back(line);
            });
        });
        return rows;
    }
};

}  // namespace

TEST_CASE("a query gives names and values as text") {
    Asked office;
    office.add("A", "Day; and night");
    CHECK(office.ask(office.clerk, "select code, name, version, null as blank from calendar;") ==
          std::vector<std::string>{"code=A name=Day; and night version=1 blank=nothing"});
    CHECK(office.ask(office.clerk, "with c as (select code from calendar) select count(*) as n from c") ==
          std::vector<std::string>{"n=1"});
    CHECK(office.ask(office.clerk, "select a.code, b.code from calendar a join calendar b on b.code = a.code").size() == 1);
}

TEST_CASE("a secret column is refused to whoever lacks its right, however it is asked for") {
    Asked office;
    const std::vector<std::string> ways{
        "select unit_cost from item_cost",
        "select * from item_cost",
        "select c.* from item_cost c",
        "select unit_cost * 2 + 1 as twice from item_cost",
        "select sum(unit_cost) as s from item_cost",
        "select max(cast(unit_cost as text)) as s from item_cost",
        "select item_id from item_cost where unit_cost > 5",
        "select item_id from item_cost order by unit_cost",
        "select revision from item_cost group by revision having max(unit_cost) > 1",
        "select (select max(unit_cost) from item_cost) as s",
        "select 1 as one where exists (select 1 from item_cost where unit_cost > 1)",
        "with c as (select unit_cost as harmless from item_cost) select harmless from c",
        "select a.number from item a join item_cost c on c.item_id = a.item_id and c.unit_cost = a.item_id",
        "select case when value > 0 then 1 else 0 end as s from stock_value",
        "select value from stock_move union all select item_id from item",
        "select unit_cost from sales_order_line",
    };
    for (const auto& sql : ways) {
        INFO(sql);
        CHECK(office.code(office.clerk, sql) == "query.secret");
        CHECK(office.code(office.buyer, sql).empty());
        CHECK(office.code(office.boss, sql).empty());
    }
    CHECK(office.code(office.buyer, "select password_hash from credential") == "query.secret");
    CHECK(office.code(office.clerk, "select item_id, revision, valid_from from item_cost").empty());
    CHECK(office.code(office.clerk, "select count(*) as n from item_cost").empty());
}

TEST_CASE("on a server, a row as a whole and what reads by name are refused too") {
    if (!onPostgres()) return;
    Asked office;
    for (const std::string sql : {"select cast(c as text) as t from item_cost c", "select item_id, cast(c as text) as t from item_cost c",
                                  "select row_to_json(c) as t from item_cost c"}) {
        INFO(sql);
        CHECK(office.code(office.clerk, sql) == "query.secret");
    }
    for (const std::string sql :
         {"select query_to_xml('select unit_cost from item_cost', true, true, '') as t", "select most_common_vals from pg_stats",
          "select TABLE_TO_XML('item_cost', true, true, '') as t"}) {
        INFO(sql);
        CHECK(office.code(office.clerk, sql) == "query.word");
    }
}

TEST_CASE("a query changes nothing and runs nothing else") {
    Asked office;
    office.add("A");
    const auto before = test::fingerprint(office);
    for (const std::string sql :
         {"delete from calendar", "update calendar set name = 'x'", "insert into calendar (code, name, version) values ('B', 'x', 1)",
          "drop table calendar", "select 1 as one; delete from calendar", "with x as (select 1 as one) delete from calendar",
          "pragma user_version = 7", "attach database ':memory:' as other", "vacuum", "begin", "commit", "", "set role postgres",
          "with x as (delete from calendar returning 1) select 1 as one from x", "selec code from calendar",
          "select code from nowhere", "select code into other from calendar"}) {
        INFO(sql);
        CHECK_FALSE(office.code(office.boss, sql).empty());
        CHECK(test::fingerprint(office) == before);
    }
    office.add("B");
}

TEST_CASE("a table is listed without what the person may not see") {
    Asked office;
    const auto listed = [&](const db::Actor& who) {
        return office.company->read(who, [](const db::Read& r) { return db::selectAll(r, "item_cost"); });
    };
    CHECK(listed(office.clerk).find("unit_cost") == std::string::npos);
    CHECK(listed(office.buyer).find("unit_cost") != std::string::npos);
    CHECK(office.code(office.clerk, listed(office.clerk)).empty());
    CHECK(codeOf([&] { office.company->read(office.clerk, [](const db::Read& r) { return db::selectAll(r, "nowhere"); }); }) ==
          "query.table");
}
