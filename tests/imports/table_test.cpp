// import csv: rows become actions, bad ones are told by line and column, and none is half brought in.
#include "app/import/import.h"
#include "imports/files.h"
#include "support/world.h"

using namespace test;
namespace {

struct Importing : World {
    Importing() : World{flows} {}
    app::CsvDone import(const std::string& table, std::string_view text,
                        const std::function<void(app::CsvOrder&)>& with = {}) {
        app::CsvOrder order;
        order.table = table;
        order.file = folder.write("t.csv", text);
        if (with) with(order);
        return app::importTable(*company, boss, order);
    }
    std::string code(const std::string& table, std::string_view text,
                     const std::function<void(app::CsvOrder&)>& with = {}) {
        return refusal([&] { import(table, text, with); });
    }
    std::int64_t items() { return number("select count(*) as n from item where number like 'N-%'"); }
    Folder folder;
};

void each(app::CsvOrder& order) { order.each = true; }
void dryRun(app::CsvOrder& order) { order.dryRun = true; }

constexpr std::string_view good =
    "Number;Name;category;unit;standard_cost;Lead Days\n"
    "N-1;Nut;RM;pcs;0.10;3\nN-2;\"Bolt; long\";RM;pcs;0.25 USD;\n";
constexpr std::string_view mixed =
    "number,name,category,unit\nN-1,Nut,RM,pcs\nN-2,,RM,pcs\nN-3,Bolt,XX,pcs\nN-4,Pin,RM\n"
    "N-5,Washer,RM,pcs\n";

std::vector<std::int64_t> lines(const app::CsvDone& done) {
    std::vector<std::int64_t> all;
    for (const auto& bad : done.bad) all.push_back(bad.line);
    return all;
}

}  // namespace

SCENARIO("a table of items comes in through the door") {
    Importing firm;
    firm.perform("ledger.setRate", R"({"from":"USD","on":"2026-01-01","rate":"0.9","source":"test"})");
    const auto done = firm.import("items", good);
    CHECK(done.rows == 2);
    CHECK(done.brought == 2);
    CHECK(done.bad.empty());
    CHECK(firm.text("select name from item where number = 'N-2'") == "Bolt; long");
    CHECK(firm.number("select lead_days from item where number = 'N-1'") == 3);
    CHECK(firm.number("select c.unit_cost from item_cost c join item i on i.item_id = c.item_id where "
                      "i.number = 'N-1'") == 100'000);
    CHECK(firm.number("select c.unit_cost from item_cost c join item i on i.item_id = c.item_id where "
                      "i.number = 'N-2'") == 225'000);
    WHEN("the same file comes again") {
        const auto again = firm.import("items", good);
        THEN("nothing happens a second time") {
            CHECK(again.brought == 0);
            CHECK(again.before == 2);
            CHECK_FALSE(again.kept);
            CHECK(firm.items() == 2);
        }
    }
    CHECK(firm.complaints().empty());
}

SCENARIO("a bad row keeps the whole file out, and every bad row is told") {
    Importing firm;
    const auto done = firm.import("items", mixed);
    CHECK(lines(done) == std::vector<std::int64_t>{3, 4, 5});
    CHECK(done.bad[0].column == "name");
    CHECK(done.bad[1].column == "category");
    CHECK(done.bad[2].code == "csv.cells");
    CHECK(done.brought == 0);
    CHECK(firm.items() == 0);
    WHEN("only the good rows are wanted") {
        const auto some = firm.import("items", mixed, each);
        THEN("they come in and the bad ones stay out") {
            CHECK(lines(some) == std::vector<std::int64_t>{3, 4, 5});
            CHECK(some.brought == 2);
            CHECK(firm.items() == 2);
            CHECK(firm.import("items", mixed, each).before == 2);
        }
    }
}

SCENARIO("a dry run tells and changes nothing") {
    Importing firm;
    const auto before = firm.company->lastLogId();
    CHECK(firm.import("items", mixed, dryRun).brought == 2);
    CHECK(firm.import("customers", "number,name,currency,tax code\nC-7,Seven,EUR,S20\n", dryRun).brought ==
          1);
    CHECK(firm.company->lastLogId() == before);
    CHECK(firm.number("select count(*) as n from refused_attempt") == 0);
}

SCENARIO("columns are mapped, set, left out; what nothing takes is refused") {
    Importing firm;
    constexpr std::string_view text = "Artikel,Text,Lagerort\nN-1,Mutter,egal\n";
    const auto mapping = [](app::CsvOrder& order) {
        order.map = {{"number", "artikel"}, {"name", "Text"}};
        order.set = {{"category", "RM"}, {"unit", "pcs"}};
        order.leaveOut = {"Lagerort"};
    };
    CHECK(firm.import("items", text, mapping).brought == 1);
    CHECK(firm.code("items", text) == "import.column");
    CHECK(firm.code("items", text, [](app::CsvOrder& o) {
        o.map = {{"colour", "Text"}};
    }) == "import.member");
    CHECK(firm.code("items", text, [](app::CsvOrder& o) { o.map = {{"name", "Texts"}}; }) == "csv.column");
    CHECK(firm.code("items", "number,name,Name \nN-1,a,b\n") == "csv.column_twice");
    CHECK(firm.code("items", "number,name,na_me\nN-1,a,b\n") == "import.member_twice");
    CHECK(firm.code("things", text) == "import.table");
}

SCENARIO("a customer's row is a party and its terms, both or none") {
    Importing firm;
    constexpr std::string_view text =
        "number,name,currency,taxCode,addresses[0].line1,addresses[0].city,addresses[0].country,contacts[1]."
        "name,contacts[0].name\n"
        "C-7,Sieben GmbH,EUR,S20,Weg 7,Bonn,DE,Zweite,Erste\nC-8,Acht,QQQ,S20,Weg "
        "8,Bonn,DE,B,A\nC-9,Neun,EUR,S20,Weg 9,Ulm,DE,D,C\n";
    const auto done = firm.import("customers", text, each);
    CHECK(lines(done) == std::vector<std::int64_t>{3});
    CHECK(done.bad[0].column == "currency");
    CHECK(done.brought == 2);
    CHECK(firm.number("select count(*) as n from party where number in ('C-7', 'C-8', 'C-9')") == 2);
    CHECK(firm.text("select c.name from party_contact c join party p on p.party_id = c.party_id where "
                    "p.number = 'C-7' "
                    "order by c.party_contact_id limit 1") == "Erste");
}

SCENARIO("opening stock comes in and is worth what it costs") {
    Importing firm;
    const auto done =
        firm.import("stock", "item,quantity,bin,lot\nFG-500,60 pcs,MAIN/A-01,L1\nFG-500,40,MAIN/A-02,L2\n");
    CHECK(done.brought == 2);
    CHECK(firm.balance("1320") == 505'00);
    CHECK(firm.import("stock",
                      "item,quantity,bin,lot\nFG-500,-1,MAIN/A-01,L1\nFG-500,1,MAIN/Z,L1\nFG-500,1 "
                      "kg,MAIN/A-01,L1\n")
              .bad.size() == 3);
    CHECK(firm.balance("1320") == 505'00);
    CHECK(firm.complaints().empty());
}

SCENARIO("rows with one order number are the lines of one order") {
    Importing firm;
    constexpr std::string_view text =
        "order,customer,wantedOn,item,quantity,price\nPO-1,C-1,2026-12-01,FG-500,10 pcs,\n"
        "PO-2,C-1,2026-12-01,FG-500,5 pcs,8.50 EUR\nPO-1,C-1,,SP-9,2 pcs,\n";
    const auto done = firm.import("orders", text);
    CHECK(done.bad.empty());
    CHECK(done.brought == 3);
    CHECK(firm.number("select count(*) as n from sales_order") == 2);
    CHECK(firm.number("select count(*) as n from sales_order_line l join sales_order o on o.sales_order_id = "
                      "l.sales_order_id "
                      "where o.reference = 'PO-1'") == 2);
    WHEN("one of its rows is bad") {
        const auto some = firm.import(
            "orders",
            "order,customer,item,quantity\nPO-3,C-1,FG-500,1\nPO-3,C-1,FG-500,0\nPO-4,C-1,FG-500,1\n", each);
        THEN("that order stays out, its row is named, the other order comes in") {
            CHECK(lines(some) == std::vector<std::int64_t>{3});
            CHECK(some.bad[0].column == "quantity");
            CHECK(some.out == std::vector<std::int64_t>{2, 3});
            CHECK(firm.number("select count(*) as n from sales_order where reference in ('PO-3', 'PO-4')") ==
                  1);
        }
    }
    WHEN("its rows name two customers") {
        const auto no =
            firm.import("orders", "order,customer,item,quantity\nPO-5,C-1,FG-500,1\nPO-5,C-2,FG-500,1\n");
        THEN("it is refused at the second") {
            CHECK(lines(no) == std::vector<std::int64_t>{3});
            CHECK(no.bad[0].code == "import.group");
        }
    }
}

SCENARIO("an import that is ended keeps nothing, or the whole batches that came before") {
    Importing firm;
    std::string text = "number,name,category,unit\n";
    for (int i = 1; i <= 1001; ++i) text += "N-" + std::to_string(i) + ",Nut,RM,pcs\n";
    std::int64_t reached = 0, of = 0;
    const auto endAt = [&](std::int64_t most) {
        return [&, most](app::CsvOrder& order) {
            order.progress = [&](std::int64_t done, std::int64_t total) {
                reached = total > 0 ? done : 0;
                of = total;
            };
            order.cancelled = [&, most] { return reached >= most; };
        };
    };
    WHEN("it is all or nothing") {
        const auto done = firm.import("items", text, endAt(700));
        THEN("nothing stays") {
            CHECK(done.ended);
            CHECK(of == 1001);
            CHECK(done.brought == 0);
            CHECK_FALSE(done.kept);
            CHECK(firm.items() == 0);
        }
    }
    WHEN("the good rows are wanted") {
        const auto done = firm.import("items", text, [&](app::CsvOrder& order) {
            endAt(700)(order);
            order.each = true;
        });
        THEN("a whole batch stays, and the same file brings in the rest") {
            CHECK(done.ended);
            CHECK(done.kept);
            CHECK(done.brought == 500);
            CHECK(firm.items() == 500);
            const auto again = firm.import("items", text, each);
            CHECK(again.before == 500);
            CHECK(again.brought == 501);
            CHECK(firm.items() == 1001);
        }
    }
    WHEN("it is only tried") {
        const auto done = firm.import("items", text, [&](app::CsvOrder& order) {
            endAt(700)(order);
            order.dryRun = true;
        });
        THEN("it tells that it was ended") {
            CHECK(done.ended);
            CHECK(done.brought == 0);
            CHECK(firm.items() == 0);
        }
    }
}

SCENARIO("bills of material, and any action by its name") {
    Importing firm;
    CHECK(firm.import("boms",
                      "made,item,quantity,validFrom\nSP-9,RM-100,2,2026-01-01\nSP-9,PK-10,0.5,2026-01-01\n")
              .brought == 2);
    CHECK(firm.number("select count(*) as n from bom_line l join bom b on b.bom_id = l.bom_id join item i on "
                      "i.item_id = b.item_id "
                      "where i.number = 'SP-9'") == 2);
    CHECK(firm.import("ledger.addPeriod", "starts on,ends on\n2030-01-01,2030-01-31\n").brought == 1);
    CHECK(firm.import("inventory.addUnit", "M\tMeter\tlength\n",
                      [](app::CsvOrder& o) {
                          o.columns = {"code", "name", "dimension"};
                      })
              .brought == 1);
}

SCENARIO("who may not do an action cannot import it") {
    Importing firm;
    firm.perform("people.addRole", R"({"name":"guest","permissions":["orders.enter"]})");
    firm.perform(
        "people.addUser",
        R"({"name":"guest","fullName":"A Guest","password":"some long words here","roles":[{"role":"guest"}]})");
    firm.boss = firm.company->actorNamed("guest", "test");
    const auto done = firm.import("items", good);
    REQUIRE(done.bad.size() == 2);
    CHECK(done.bad[0].code == "permission.missing");
    CHECK(done.brought == 0);
}
