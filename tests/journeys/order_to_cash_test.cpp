// flows.md E3 to the cent, through the door with people's JSON: the firm's main line from a signed order to money.
#include "support/world.h"

using namespace test;
namespace {

constexpr const char* receiveFinished = R"({"item":"FG-500","quantity":"98 pcs","bin":"MAIN/A-01","lot":"FG-L1"})";
constexpr const char* order90 =
    R"({"customer":"C-1","reference":"PO 4711","wantedOn":"2026-12-01","lines":[{"item":"FG-500","quantity":"90 pcs"}]})";

struct Firm : World {
    Firm() {
        buildFirm();
        perform("inventory.receive", receiveFinished);
    }
    std::int64_t entriesOf(const std::string& kind) {
        return number("select count(*) as n from journal_entry where document_kind = '" + kind + "'");
    }
};

}  // namespace

SCENARIO("E3: an order is signed, shipped, billed and paid, and the books agree to the cent") {
    Firm firm;
    CHECK(firm.balance("1320") == 494'90);
    firm.perform("orders.enter", order90);
    CHECK(firm.text("select number from sales_order") == "Q-1");

    WHEN("it is signed") {
        firm.perform("orders.sign", R"({"order":"Q-1"})");
        THEN("its lot is set aside and the customer has a date and its reason") {
            CHECK(firm.text("select state from sales_order where number = 'SO-1'") == "signed");
            CHECK(firm.number("select allocated from sales_order_line") == 90'000'000);
            CHECK(firm.number("select allocated from stock_balance") == 90'000'000);
            CHECK(firm.text("select source from promise") == "stock");
            CHECK(firm.text("select ships_on from promise") == "2026-11-23");
            CHECK(firm.complaints().empty());
        }
    }
    WHEN("it goes the whole way") {
        firm.perform("orders.sign", R"({"order":"Q-1"})");
        firm.perform("warehouse.ship", R"({"order":"SO-1","carrier":"Fast Freight"})");
        CHECK(firm.balance("5000") == 454'50);
        CHECK(firm.balance("1320") == 40'40);
        firm.perform("finance.invoice", R"({"order":"SO-1"})");
        CHECK(firm.balance("1100") == 972'00);
        CHECK(firm.balance("4000") == -810'00);
        CHECK(firm.balance("2200") == -162'00);
        firm.perform("finance.receivePayment",
                     R"({"customer":"C-1","amount":"972.00 EUR","reference":"PO 4711","invoices":[{"invoice":"IN-2026-1"}]})");
        THEN("the money is there, nothing is open, and the order is completed") {
            CHECK(firm.balance("1100") == 0);
            CHECK(firm.balance("1000") == 972'00);
            CHECK(firm.text("select state from sales_order") == "completed");
            CHECK(firm.number("select gross - settled as open from invoice") == 0);
            CHECK(firm.complaints().empty());
        }
    }
    WHEN("60 leave now and 30 later") {
        firm.perform("orders.sign", R"({"order":"Q-1"})");
        firm.perform("warehouse.ship", R"({"order":"SO-1","lines":[{"line":1,"quantity":"60"}]})");
        CHECK(firm.balance("5000") == 303'00);
        THEN("the back-order keeps what is set aside and its promise") {
            CHECK(firm.number("select allocated from sales_order_line") == 30'000'000);
            CHECK(firm.text("select promised_on from sales_order_line") == "2026-11-23");
            firm.wait(1);
            firm.perform("warehouse.ship", R"({"order":"SO-1"})");
            CHECK(firm.balance("5000") == 454'50);
            CHECK(firm.entriesOf("shipment") == 2);
            CHECK(firm.number("select count(*) as n from shipment") == 2);
            CHECK(firm.complaints().empty());
        }
    }
}

SCENARIO("A signed order that stock does not cover says when it can leave and why") {
    Firm firm;
    firm.perform("inventory.expect", R"({"item":"FG-500","quantity":"50 pcs","dueOn":"2026-12-07","note":"MO-1"})");
    firm.perform("orders.enter", R"({"customer":"C-1","wantedOn":"2026-12-01","sign":true,"lines":[{"item":"FG-500","quantity":"120 pcs"}]})");
    CHECK(firm.number("select allocated from sales_order_line") == 98'000'000);
    CHECK(firm.number("select quantity from promise where source = 'supply'") == 22'000'000);
    CHECK(firm.text("select ships_on from promise where source = 'supply'") == "2026-12-07");
    CHECK(firm.text("select promised_on from sales_order_line") == "2026-12-07");
    CHECK(firm.complaints().empty());

    WHEN("the goods come, they are the order's in the same commit") {
        firm.perform("inventory.receive", R"({"item":"FG-500","quantity":"50 pcs","bin":"MAIN/A-01","lot":"FG-L2","supply":1})");
        CHECK(firm.number("select allocated from sales_order_line") == 120'000'000);
        CHECK(firm.number("select waiting from sales_order_line") == 0);
        CHECK(firm.complaints().empty());
    }
}
