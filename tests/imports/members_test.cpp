// What a table has room for, what columns fill by themselves, the look into a file, and the rows that stay out.
#include <fstream>
#include <sstream>

#include "app/import/mapping.h"
#include "app/import/members.h"
#include "app/import/preview.h"
#include "imports/files.h"
#include "support/world.h"

using namespace test;
namespace {

using Names = std::vector<std::string>;

std::vector<app::Member> room(const std::string& table) {
    return app::membersOf(app::tableNamed(allActions(), table), allActions());
}

const app::Member* find(const std::vector<app::Member>& all, const std::string& name) {
    const auto found = std::ranges::find(all, name, &app::Member::name);
    return found == all.end() ? nullptr : &*found;
}

Names needed(const std::string& table) {
    Names names;
    for (const auto& member : room(table))
        if (member.needed) names.push_back(member.name);
    return names;
}

Names filled(const std::string& table, const Names& header) {
    return app::filledBy(app::tableNamed(allActions(), table), allActions(), header);
}

std::string contents(const std::string& file) {
    std::ifstream in{file, std::ios::binary};
    std::stringstream all;
    all << in.rdbuf();
    return all.str();
}

app::CsvOrder orderOf(const std::string& file) {
    app::CsvOrder order;
    order.file = file;
    return order;
}

}  // namespace

TEST_CASE("a table says what it has room for, and what no row may lack") {
    CHECK(needed("items") == Names{"number", "name", "category", "unit"});
    CHECK(find(room("items"), "units[0].ratio") != nullptr);
    // A customer's number holds its two actions together; what the second takes from the first is not asked for.
    CHECK(needed("customers") == Names{"number", "name", "currency", "taxCode"});
    CHECK(find(room("customers"), "party") == nullptr);
    CHECK(find(room("customers"), "addresses[0].city") != nullptr);
    CHECK(find(room("suppliers"), "roles[0]") == nullptr);
    CHECK(find(room("parties"), "roles[0]") != nullptr);
    const auto boms = room("boms");
    CHECK(boms.at(0).name == "made");
    CHECK(boms.at(0).action.empty());
    CHECK(find(boms, "item") == nullptr);
    CHECK(find(boms, "lines[].item") != nullptr);
    CHECK(needed("orders") == Names{"order", "customer", "lines[].quantity"});
    // Each of them is a name that the import takes.
    for (const auto& table : app::tables()) {
        const auto arguments = app::argumentsOf(table, allActions());
        for (const auto& member : app::membersOf(table, allActions())) {
            INFO(table.name << ": " << member.name);
            if (!member.action.empty()) CHECK_FALSE(app::targetsOf(table, arguments, member.name).empty());
        }
        for (const auto& name : table.needed) {
            INFO(table.name << ": " << name);
            CHECK(find(room(table.name), name) != nullptr);
        }
    }
}

TEST_CASE("columns fill what they are called after, each member once") {
    CHECK(filled("items", {"Artikel", "Number", "standard_cost", "NUMBER"}) ==
          Names{"", "number", "standardCost", ""});
    CHECK(filled("boms", {"Made", "item", "quantity"}) == Names{"made", "lines[].item", "lines[].quantity"});
    CHECK(filled("customers", {"contacts[1].name", "name"}) == Names{"contacts[1].name", "name"});
    CHECK(filled("suppliers", {"roles[0]"}) == Names{""});
}

TEST_CASE("a look into a file tells its form, its rows and those that cannot be read") {
    const Folder folder;
    const auto headed = app::previewOf(folder.write("t.csv", "a;b\n1;2\n3\n4;5\n"), "", 2, {});
    CHECK(headed.separator == ";");
    CHECK(headed.header == Names{"a", "b"});
    CHECK(headed.rows == 3);
    CHECK(headed.unreadable == 1);
    CHECK(headed.first.size() == 2);
    CHECK_FALSE(headed.headless);
    const auto bare = app::previewOf(folder.write("t.csv", "1,1\n3,4\n"), "Column {}", 200, {});
    CHECK(bare.headless);
    CHECK(bare.header == Names{"Column 1", "Column 2"});
    CHECK(bare.rows == 2);
    std::string many = "n\n";
    for (int i = 0; i < 3000; ++i) many += "x\n";
    CHECK(app::previewOf(folder.write("t.csv", many), "", 200, [](std::int64_t) { return false; }).rows ==
          1000);
}

TEST_CASE("the rows that stay out are a table of their own, with why, and as they stood") {
    const Folder folder;
    const auto file =
        folder.write("t.csv", "number,name\nN-1,\"a, b\"\nN-2\nN-3,\"x\"\"y\"\n\"q\"z,1\nN-5,ok\n");
    const auto rows = app::rowsAt(orderOf(file), {2, 5});
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].cells[1] == "a, b");
    CHECK(rows[1].raw == "\"q\"z,1");
    const auto to = folder.path() + "/bad.csv";
    CHECK(app::saveRows(orderOf(file), {{2, "no"}, {3, "few, it says"}, {4, ""}, {5, "quote"}}, "Why", to) ==
          4);
    CHECK(contents(to) ==
          "\xEF\xBB\xBFWhy,number,name\r\nno,N-1,\"a, b\"\r\n\"few, it says\",N-2\r\n,N-3,\"x\"\"y\"\r\n"
          "quote,\"q\"z,1\r\n");
    try {
        app::saveRows(orderOf(file), {{2, "no"}}, "Why", folder.path() + "/none/bad.csv");
        FAIL("it was written");
    } catch (const db::Refusal& no) {
        CHECK(no.code == "csv.write");
    }
    const auto whole = contents(file);
    try {
        app::saveRows(orderOf(file), {{2, "no"}}, "Why", folder.path() + "/./t.csv");
        FAIL("it was written over");
    } catch (const db::Refusal& no) {
        CHECK(no.code == "csv.same");
    }
    CHECK(contents(file) == whole);
}
