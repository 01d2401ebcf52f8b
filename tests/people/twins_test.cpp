// A1 row 2: whoever is entered a second time is found while typing, however it is spelt.
#include "people/twins.h"
#include "support/world.h"

using namespace test;
using people::likeness;

TEST_CASE("A1 row 2: names that differ by spelling, order or legal form are alike") {
    CHECK(likeness("Nordwind Pumps GmbH", "NORDWIND PUMPS") == 100);
    CHECK(likeness("Pumps Nordwind", "Nordwind Pumps Ltd") == 100);
    CHECK(likeness("Nordwnd Pumps", "Nordwind Pumps GmbH") >= 78);
    CHECK(likeness("Norwdind Pumps", "Nordwind Pumps GmbH") >= 78);
    CHECK(likeness("苏州华强电子有限公司", "苏州华强电子") == 100);
    CHECK(likeness("Kobe Seiki", "Nordwind Pumps") < 50);
    CHECK(likeness("", "") == 0);
}

TEST_CASE("A1 row 2: a duplicate customer is found by name, tax number, mail or telephone") {
    World world;
    world.perform("people.addParty", R"({"name": "Nordwind Pumps GmbH", "taxNumber": "DE 811 907 980", "email": "office@nordwind.example", "phone": "+49 40 123456"})");
    world.perform("people.addParty", R"({"name": "苏州华强电子有限公司", "phone": "+86 512 6666 8888"})");
    const auto found = [&](const char* name, const char* tax, const char* mail, const char* phone) {
        const auto all = world.company->read(world.boss, [&](const db::Read& r) { return people::twins(r, name, tax, mail, phone); });
        return all.empty() ? std::string{} : all.front().name + " by " + all.front().why;
    };
    CHECK(found("Nordwidn Pumps", "", "", "") == "Nordwind Pumps GmbH by name");
    CHECK(found("Other name", "DE811907980", "", "") == "Nordwind Pumps GmbH by tax number");
    CHECK(found("Other name", "", "office@nordwind.example", "") == "Nordwind Pumps GmbH by mail");
    CHECK(found("Other name", "", "", "+49 40 12 34 56") == "Nordwind Pumps GmbH by telephone");
    CHECK(found("苏州华强电子", "", "", "") == "苏州华强电子有限公司 by name");
    CHECK(found("Kobe Seiki", "", "", "") == "");
    CHECK(found("", "", "", "") == "");
}
