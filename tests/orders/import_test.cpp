// Documents of another program: exact amounts kept, cents made once, the difference visible.
#include "orders/firm.h"

using namespace test;

namespace {

std::string document(const std::string& reference, const std::string& sums, const std::string& lines = {}) {
    return R"({"customer":"C-1","source":"elsewhere","reference":")" + reference +
           R"(","orderedOn":"2011-05-31","wantedOn":"2011-06-12","currency":"EUR",)" + sums +
           R"(,"lines":[)" + lines + "]}";
}

constexpr const char* threeSums = R"("net":60749820,"tax":5832182,"freight":1822558,"total":68404560)";
constexpr const char* threeLines =
    R"({"item":"FG-500","quantity":"1","price":"2024.994 EUR","amount":20249940},
    {"item":"FG-500","quantity":"1","price":"2024.994 EUR","amount":20249940},
    {"item":"FG-500","quantity":"1","price":"2024.994 EUR","amount":20249940})";

}  // namespace

SCENARIO("An imported order keeps its source's amounts and shows one rounding") {
    Seller firm;
    const auto answer = firm.perform("orders.importOrder", document("43659", threeSums, threeLines));
    CHECK(answer.find(R"("rounding":"0.01 EUR")") != std::string::npos);
    CHECK(firm.order("source_total") == 68404560);
    CHECK(firm.number("select cast(sum(source_amount) as bigint) as n from sales_order_line") ==
          60749820 + 1822558);
    CHECK(firm.order("net") == 6257'23);  // 3 x 2024.99 and 182.26
    CHECK(firm.order("tax") == 583'22);
    CHECK(firm.order("gross") == 6840'46);
    CHECK(firm.order("rounding") == 1);
    CHECK(firm.text("select state from sales_order") == "quote");
    CHECK(firm.refusal("orders.importOrder", document("43659", threeSums, threeLines)) ==
          "orders.import.twice");
    CHECK(firm.refusal("orders.revise",
                       R"({"order":"Q-1","version":1,"reason":"x","lines":[{"line":1,"quantity":"2"}]})") ==
          "orders.change.imported");
    firm.perform("orders.sign", R"({"order":"Q-1"})");
    CHECK(firm.order("gross") == 6840'46);
    CHECK(firm.count("promise where source = 'stock'") == 3);
    CHECK(firm.complaints().empty());
}

SCENARIO("An order without all of its lines is taken over, and not signed") {
    Seller firm;
    firm.perform("orders.importOrder", document("1", threeSums));
    CHECK(firm.order("gross") == 6840'46);
    CHECK(firm.refusal("orders.sign", R"({"order":"Q-1"})") == "orders.sign.empty");
    firm.perform("orders.importOrder",
                 document("2", threeSums,
                          R"({"item":"FG-500","quantity":"1","price":"2024.994 EUR","amount":20249940})"));
    CHECK(firm.order("gross") == 6840'46);
    CHECK(firm.refusal("orders.sign", R"({"order":"Q-2"})") == "orders.sign.incomplete");
    CHECK(firm.complaints().empty());
}

SCENARIO("A document whose sums are wrong is refused") {
    Seller firm;
    CHECK(firm.refusal("orders.importOrder",
                       document("1", R"("net":10000,"tax":0,"freight":0,"total":10001)")) ==
          "orders.import.total");
    CHECK(firm.refusal("orders.importOrder",
                       document("1", R"("net":-10000,"tax":0,"freight":0,"total":-10000)")) ==
          "orders.import.amount");
    CHECK(firm.refusal("orders.importOrder", document("", threeSums)) == "orders.import.source");
    std::string many = R"({"item":"FG-500","quantity":"1","price":"1.0046 EUR","amount":10046})";
    for (int i = 1; i < 20; ++i)
        many += R"(,{"item":"FG-500","quantity":"1","price":"1.0046 EUR","amount":10046})";
    CHECK(firm.refusal("orders.importOrder",
                       document("1", R"("net":200920,"tax":0,"freight":0,"total":200920)", many)) ==
          "orders.import.rounding");
    CHECK(firm.count("sales_order") == 0);
}

SCENARIO("A part of an imported order is called off by its share") {
    Seller firm;
    firm.perform("orders.importOrder",
                 document("1", R"("net":1000000,"tax":200000,"freight":0,"total":1200000)",
                          R"({"item":"FG-500","quantity":"10","price":"10.00 EUR","amount":1000000})"));
    firm.perform("orders.sign", R"({"order":"Q-1"})");
    firm.perform("orders.cancel",
                 R"({"order":"SO-1","reason":"Half will do","lines":[{"line":1,"quantity":"5"}]})");
    CHECK(firm.order("net") == 50'00);
    CHECK(firm.order("tax") == 10'00);
    CHECK(firm.order("gross") == 60'00);
    CHECK(firm.complaints().empty());
}
