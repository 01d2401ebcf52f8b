// A company made by the million must be one that a firm could have made: doctor finds nothing in a small one.
#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "support/world.h"

namespace fs = std::filesystem;
namespace {

struct Said {
    int code = -1;
    std::string out;
};

// The program, asked as the demo firm's user.
class Program {
public:
    Program() : folder_(fs::temp_directory_path() / ("make" + std::to_string(getpid()))), company(folder_ / "big.throughline") {
        fs::create_directories(folder_);
        std::ofstream{folder_ / "password"} << "demo firm, no secrets";
    }
    ~Program() {
        std::error_code ignored;
        fs::remove_all(folder_, ignored);
    }
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;
    Said run(const std::string& words) const {
        const char* program = std::getenv("THROUGHLINE_PROGRAM");
        const auto line = "THROUGHLINE_PASSWORD_FILE='" + (folder_ / "password").string() + "' '" + (program == nullptr ? "throughline" : program) +
                          "' " + words + " 2>&1 </dev/null";
        Said said;
        auto* pipe = popen(line.c_str(), "r");
        REQUIRE(pipe != nullptr);
        std::array<char, 4096> buffer{};
        while (const auto n = fread(buffer.data(), 1, buffer.size(), pipe)) said.out.append(buffer.data(), n);
        said.code = WEXITSTATUS(pclose(pipe));
        return said;
    }
    Said ask(const std::string& words) const { return run(words + " --company '" + company.string() + "' --as demo"); }
    std::int64_t number(const std::string& sql) const {
        const auto said = ask("query \"" + sql + "\" --json");
        INFO(said.out);
        const auto colon = said.out.find("\"n\":");
        REQUIRE(colon != std::string::npos);
        return std::stoll(said.out.substr(colon + 4));
    }

private:
    fs::path folder_;

public:
    fs::path company;
};

}  // namespace

TEST_CASE("a big company is one that doctor finds nothing in, and that people can work in") {
    if (test::engine() == db::Engine::postgres) return;  // it is a file
    const Program p;
    const auto made = p.run("bench make '" + p.company.string() + "' --orders 2000");
    INFO(made.out);
    REQUIRE(made.code == 0);
    CHECK(p.ask("doctor").out == "Nothing is wrong.\n");

    SECTION("it has what was asked for, in the states of a firm at work") {
        CHECK(p.number("select count(*) as n from sales_order") == 2000);
        CHECK(p.number("select count(*) as n from sales_order_line") == 10'000);
        CHECK(p.number("select count(*) as n from sales_order where state = 'quote'") == 40);
        const auto completed = p.number("select count(*) as n from sales_order where state = 'completed'");
        CHECK(completed > 1700);
        CHECK(completed < 1900);
        CHECK(p.number("select count(*) as n from shipment") == completed);
        CHECK(p.number("select count(*) as n from invoice") == completed);
        CHECK(p.number("select count(*) as n from invoice where settled < gross") > 0);
        CHECK(p.number("select count(*) as n from sales_order_line where waiting > 0") > 0);
        CHECK(p.number("select count(*) as n from promise where source = 'supply'") > 0);
        CHECK(p.number("select count(*) as n from sales_order where currency = 'USD'") > 0);
        CHECK(p.number("select count(*) as n from party where name like '%有限公司'") > 10);
    }
    SECTION("its indexes are those of any company") {
        const auto fresh = (p.company.parent_path() / "fresh.throughline").string();
        REQUIRE(p.run("demo '" + fresh + "' --small").code == 0);
        const auto indexes = [](const std::string& file) {
            const auto c = db::openSqlite(file, {.readOnly = true});
            const db::Actor nobody{};
            return db::Read{*c, nobody, {}}.all<std::string>("select sql from sqlite_schema where type in ('index', 'trigger') and sql is not null order by name");
        };
        CHECK(indexes(p.company.string()) == indexes(fresh));
    }
    SECTION("its orders go on: the next ones are entered, shipped and billed under numbers of their own") {
        const auto item = p.ask("query \"select i.number from item i join stock_balance b on b.item_id = i.item_id "
                                "where b.on_hand - b.allocated >= 1000000 order by i.item_id limit 1\" --json").out;
        const auto from = item.find("\"number\":\"") + 10;
        const auto name = item.substr(from, item.find('"', from) - from);
        const auto entered = p.ask("do orders.enter '{\"customer\":\"C-100001\",\"sign\":true,\"lines\":[{\"item\":\"" + name + "\",\"quantity\":\"1 pcs\"}]}'");
        INFO(entered.out);
        REQUIRE(entered.code == 0);
        CHECK(entered.out.find("SO-1961") != std::string::npos);
        for (const auto* action : {"warehouse.ship", "finance.invoice"}) {
            const auto done = p.ask(std::string{"do "} + action + " '{\"order\":\"SO-1961\"}'");
            INFO(done.out);
            CHECK(done.code == 0);
        }
        CHECK(p.ask("doctor").out == "Nothing is wrong.\n");
    }
}

TEST_CASE("a big company takes a sensible number of orders, and no other company's place") {
    if (test::engine() == db::Engine::postgres) return;
    const Program p;
    CHECK(p.run("bench make '" + p.company.string() + "' --orders many").code == 1);
    CHECK(p.run("bench make '" + p.company.string() + "' --orders 5").code == 1);
    CHECK_FALSE(fs::exists(p.company));
    REQUIRE(p.run("demo '" + p.company.string() + "' --small").code == 0);
    CHECK(p.run("bench make '" + p.company.string() + "' --orders 100").code == 1);
}

TEST_CASE("a big works is one that doctor finds nothing in, as deep as it was to be") {
    if (test::engine() == db::Engine::postgres) return;
    const Program p;
    const auto made = p.run("bench make '" + p.company.string() + "' --lots 2000");
    INFO(made.out);
    REQUIRE(made.code == 0);
    CHECK(p.ask("doctor").out == "Nothing is wrong.\n");
    CHECK(p.number("select count(*) as n from lot") == 2000);
    CHECK(p.number("select count(*) as n from genealogy") == 10'000);
    CHECK(p.number("select count(*) as n from bom") == 201);  // one is the demo firm's
    CHECK(p.number("select count(*) as n from bom_line") == 998);
    CHECK(p.number("select count(*) as n from work_order where state <> 'closed' or wip <> 0") == 0);
    CHECK(p.number("with recursive below(item_id, depth) as ("
                   "select item_id, 0 from item where number = 'PR-00001' union "
                   "select l.item_id, b.depth + 1 from below b join bom m on m.item_id = b.item_id join bom_line l on l.bom_id = m.bom_id) "
                   "select max(depth) as n from below") == 6);
    CHECK(p.run("bench make '" + p.company.string() + ".2' --lots 1999").code == 1);
}
