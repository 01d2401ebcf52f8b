// A5 row 11: one wide bill, options with rules, and the variants they make.
#include "engineering/office.h"
#include "engineering/variants.h"

using namespace test;
using Parts = std::vector<std::string>;

namespace {

// A pump with a seal (rubber or steel) and, where somebody wants one, a paint; steel needs the paint, rubber forbids grey.
struct Pumps : Office {
    Pumps() {
        play(R"({"do":"inventory.addItem","args":{"number":"PU","name":"Pump","category":"FG","unit":"pcs","tracking":"serial"}}
{"do":"engineering.addOptionGroup","args":{"item":"PU","code":"SEAL","name":"Seal","values":[{"code":"RUB","name":"Rubber"},{"code":"STEEL","name":"Steel"}]}}
{"do":"engineering.addOptionGroup","args":{"item":"PU","code":"PAINT","name":"Paint","optional":true,"values":[{"code":"RED","name":"Red"}]}}
{"do":"engineering.addOptionValue","args":{"group":"PU/PAINT","code":"GREY","name":"Grey"}}
{"do":"engineering.setOptionRule","args":{"value":"PU/SEAL/STEEL","other":"PU/PAINT/RED"}}
{"do":"engineering.setOptionRule","args":{"value":"PU/SEAL/RUB","other":"PU/PAINT/GREY","excludes":true}}
{"do":"engineering.addBom","args":{"item":"PU","lines":[{"item":"RM-100","quantity":"2"},{"item":"SP-9","quantity":"1"},{"item":"PK-10","quantity":"4"}],"options":[{"line":20,"value":"PU/SEAL/STEEL"},{"line":30,"value":"PU/PAINT/RED"},{"line":30,"value":"PU/PAINT/GREY"}]}}
{"do":"engineering.addRouting","args":{"item":"PU","operations":[{"name":"Fit","workCenter":"CUT1","run":"0.1 h"}]}})");
    }
    std::string no(const std::string& values) {
        return refusal("engineering.makeVariant", R"({"item":"PU","values":[)" + values + "]}");
    }
    boost::json::object make(const std::string& values, const std::string& more = {}) {
        return answer("engineering.makeVariant", R"({"item":"PU","values":[)" + values + "]" + more + "}");
    }
};

const std::string steel = R"({"value":"PU/SEAL/STEEL"})", rubber = R"({"value":"PU/SEAL/RUB"})", red = R"({"value":"PU/PAINT/RED"})",
                  grey = R"({"value":"PU/PAINT/GREY"})";

}  // namespace

TEST_CASE("A5 row 11: a variant has its own bill, routing and cost, picked from the wide one") {
    Pumps p;
    const auto made = p.make(steel + "," + red);
    CHECK(made.at("number").as_string() == "PU-STEEL-RED");
    CHECK(made.at("fresh").as_bool());
    CHECK(p.parts(p.snapshot("PU-STEEL-RED", "", "", 10)) == Parts{"RM-100 20", "SP-9 10", "PK-10 40"});
    CHECK(p.snapshot("PU-STEEL-RED").operations.size() == 1);
    CHECK(p.text("select name from item where number = 'PU-STEEL-RED'") == "Pump, Steel, Red");
    CHECK(p.text("select tracking from item where number = 'PU-STEEL-RED'") == "serial");
    // 2 x 2.50 + 35.00 + 4 x 0.50 + 0.1 h x 50.00
    CHECK(p.number("select unit_cost from item_cost c join item i on i.item_id = c.item_id where i.number = 'PU-STEEL-RED'") == 47'000'000);
    p.make(rubber);
    CHECK(p.parts(p.snapshot("PU-RUB", "", "", 10)) == Parts{"RM-100 20"});
    p.make(rubber + "," + red, R"(,"number":"PUMP-9","name":"Red rubber pump")");
    CHECK(p.parts(p.snapshot("PUMP-9", "", "", 10)) == Parts{"RM-100 20", "PK-10 40"});
    CHECK(p.complaints().empty());
}

TEST_CASE("A5 row 11: the same choice twice gives the same item, in whatever order") {
    Pumps p;
    const auto first = p.make(steel + "," + red), again = p.make(red + "," + steel, R"(,"number":"OTHER")");
    CHECK(first.at("item") == again.at("item"));
    CHECK_FALSE(again.at("fresh").as_bool());
    CHECK(p.make(rubber).at("item") != first.at("item"));
    CHECK(p.number("select count(*) as n from item where number like 'PU-%'") == 2);
}

TEST_CASE("A5 row 11: rules between options are kept, and every question that must be is answered") {
    Pumps p;
    CHECK(p.no(red) == "engineering.variant.missing");
    CHECK(p.no(steel) == "engineering.variant.requires");
    CHECK(p.no(rubber + "," + grey) == "engineering.variant.excludes");
    CHECK(p.no(steel + "," + red + "," + grey) == "engineering.variant.twice");
    CHECK(p.refusal("engineering.makeVariant", R"({"item":"FG-500","values":[]})") == "engineering.variant.plain");
    CHECK(p.refusal("engineering.makeVariant", R"({"item":"FG-500","values":[)" + steel + "]}") == "engineering.bom.option");
    CHECK(p.refusal([&] { p.snapshot("PU"); }) == "engineering.variant.choose");
    CHECK(p.refusal("engineering.setOptionRule", R"({"value":"PU/SEAL/STEEL","other":"PU/SEAL/RUB"})") == "engineering.option.rule");
    p.perform("engineering.setOptionRule", R"({"value":"PU/SEAL/STEEL","other":"PU/PAINT/RED","end":true})");
    CHECK(p.no(steel) == "");
    CHECK(p.refusal("engineering.setOptionRule", R"({"value":"PU/SEAL/STEEL","other":"PU/PAINT/RED","end":true})") == "engineering.option.no_rule");
}
