// Bad input: each with its own sentence, all at once, and the database unchanged.
#include "orders/firm.h"

using namespace test;

namespace {

std::string entering(const std::string& lines, const std::string& more = {}) {
    return R"({"customer":"C-1",)" + more + R"("lines":[)" + lines + "]}";
}

}  // namespace

SCENARIO("A line that cannot be is refused with its reason") {
    Seller firm;
    const auto before = firm.count("action_log");
    const auto refused = [&](const std::string& lines, const std::string& more = {}) {
        return firm.refusal("orders.enter", entering(lines, more));
    };
    CHECK(refused(R"({"item":"FG-500","quantity":"0"})") == "orders.line.quantity");
    CHECK(refused(R"({"item":"FG-500","quantity":"-5"})") == "orders.line.quantity");
    CHECK(refused(R"({"item":"FG-500","quantity":"9000000000","price":"9000000000.00 EUR"})") ==
          "number.overflow");
    CHECK(refused(R"({"item":"FG-500","quantity":"1 kg"})") != "");
    CHECK(refused(R"({"item":"FG-500","quantity":"1","price":"9.00 USD"})") == "orders.line.currency");
    CHECK(refused(R"({"item":"FG-500","quantity":"1","price":"-1.00 EUR"})") == "orders.line.price");
    CHECK(refused(R"({"item":"FG-500","quantity":"1","discount":"101 %"})") == "orders.line.discount");
    CHECK(refused(R"({"item":"RM-100","quantity":"1"})") == "orders.price.none");
    CHECK(refused(R"({"text":"Freight","quantity":"1"})") == "orders.line.charge");
    CHECK(refused(R"({"quantity":"1","price":"1.00 EUR"})") == "orders.line.charge");
    CHECK(refused(R"({"item":"SP-9","quantity":"1","price":"40.00 EUR","lot":"FG-500/FG-L1"})") ==
          "orders.lot.other");
    CHECK(refused(R"({"item":"FG-500","quantity":"1","wantedOn":"2046-01-01"})") == "orders.date.far");
    CHECK(refused(R"({"item":"FG-500","quantity":"1","text":")" + std::string(501, 'x') + "\"}") != "");
    CHECK(refused(R"({"item":"FG-500","quantity":"1"})", R"("wantedOn":"2026-11-01",)") ==
          "");  // late from the start, but possible
    CHECK(refused(R"({"item":"FG-500","quantity":"1"})", R"("validTo":"2026-11-22",)") ==
          "orders.date.valid");
    CHECK(refused(R"({"item":"FG-500","quantity":"1"})", R"("orderedOn":"2016-01-01",)") ==
          "orders.date.far");
    CHECK(firm.count("action_log") == before + 1);
    CHECK(firm.count("sales_order") == 1);
    CHECK(firm.complaints().empty());
}

SCENARIO("All reasons are told at once, each beside its field") {
    Seller firm;
    try {
        firm.perform(
            "orders.enter",
            entering(
                R"({"item":"FG-500","quantity":"0","discount":"200 %"},{"item":"RM-100","quantity":"5"})",
                R"("wantedOn":"2099-01-01",)"));
        FAIL("it was entered");
    } catch (const db::Refused& no) {
        std::vector<std::string> fields;
        for (const auto& why : no.reasons) fields.push_back(why.field);
        CHECK(fields == std::vector<std::string>{"wantedOn", "lines[0].quantity", "lines[0].discount",
                                                 "lines[1].price"});
    }
}

SCENARIO("What is closed, obsolete, expired or empty is not signed") {
    Seller firm;
    firm.enter(R"({"item":"FG-500","quantity":"1"})", R"("validTo":"2026-11-30",)");
    WHEN("the quote has expired") {
        firm.wait(8);
        CHECK(firm.refusal("orders.sign", R"({"order":"Q-1"})") == "orders.sign.expired");
        firm.perform("orders.revise",
                     R"({"order":"Q-1","version":1,"reason":"Held longer","validTo":"2026-12-31"})");
        firm.perform("orders.sign", R"({"order":"Q-1"})");
    }
    WHEN("the item is obsolete") {
        firm.perform("inventory.changeItem", R"({"item":"FG-500","version":1,"state":"obsolete"})");
        CHECK(firm.refusal("orders.sign", R"({"order":"Q-1"})") == "orders.item.obsolete");
        CHECK(firm.refusal("orders.enter", entering(R"({"item":"FG-500","quantity":"1"})")) ==
              "orders.item.obsolete");
    }
    WHEN("the customer is closed") {
        firm.perform("people.closeParty", R"({"party":"C-1"})");
        CHECK(firm.refusal("orders.sign", R"({"order":"Q-1"})") == "orders.customer.closed");
        CHECK(firm.refusal("orders.enter", entering(R"({"item":"FG-500","quantity":"1"})")) ==
              "orders.customer.closed");
    }
    WHEN("there are no lines") {
        firm.enter("");
        CHECK(firm.refusal("orders.sign", R"({"order":"Q-2"})") == "orders.sign.empty");
        CHECK(firm.refusal("orders.enter", entering("", R"("sign":true,)")) == "orders.sign.empty");
    }
    CHECK(firm.complaints().empty());
}

SCENARIO("Terms, lists and discounts refuse what contradicts itself") {
    Seller firm;
    CHECK(firm.refusal("orders.addCustomer", R"({"party":"C-1","currency":"EUR","taxCode":"S20"})") ==
          "orders.customer.twice");
    CHECK(firm.refusal("orders.changeCustomer", R"({"customer":"C-1","version":9,"paymentDays":10})") ==
          "orders.record.stale");
    CHECK(firm.refusal("orders.changeCustomer", R"({"customer":"C-1","version":1,"paymentDays":-1})") ==
          "orders.terms.range");
    CHECK(firm.refusal("orders.changeCustomer",
                       R"({"customer":"C-1","version":1,"creditLimit":"5.00 USD"})") == "orders.terms.limit");
    CHECK(firm.refusal("orders.addPriceList", R"({"code":"STD","name":"x","currency":"EUR"})") ==
          "orders.list.twice");
    CHECK(firm.refusal("orders.setPrice", R"({"priceList":"STD","item":"FG-500","price":"9.00 USD"})") ==
          "orders.price.currency");
    CHECK(firm.refusal("orders.addDiscount", R"({"code":"D","name":"d","rate":"101 %"})") ==
          "orders.line.discount");
    CHECK(firm.refusal("orders.addDiscount",
                       R"({"code":"D","name":"d","rate":"1 %","fromQuantity":"5","toQuantity":"4"})") ==
          "orders.discount.span");
    CHECK(firm.refusal("orders.cancel", R"({"order":"SO-99","reason":"x"})") != "");
}
