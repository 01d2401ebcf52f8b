// flows.md E3 to the cent, through the door with people's JSON: the firm's main line from a signed order to money; with
// goods that were received, and with goods that are made for it.
#include "support/works.h"

using namespace test;
namespace {

constexpr const char* receiveFinished = R"({"item":"FG-500","quantity":"98 pcs","bin":"MAIN/A-01","lot":"FG-L1"})";
constexpr const char* order90 =
    R"({"customer":"C-1","reference":"PO 4711","wantedOn":"2026-12-01","lines":[{"item":"FG-500","quantity":"90 pcs"}]})";

struct Firm : World {
    Firm() : World{flows} {
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

namespace {

// SO-1 wants 90 brackets, and MO-1 makes 100 for it: 98 come out good, at the press, a place on the shop floor.
struct Maker : Works {
    Maker() {
        receiveMaterial();
        sell("FG-500", 90);
        to("addWorkOrder", R"({"line":"SO-1/1","quantity":"100 pcs","lot":"FG-L1","dueOn":"2026-12-11","release":true})");
    }
    void make() {
        issue("MO-1", "RM-100/L-B", 102);
        issue("MO-1", "PK-10/-", 10);
        to("bookTime", R"({"order":"MO-1","opNo":10,"hours":"1.9"})");
        to("bookTime", R"({"order":"MO-1","opNo":20,"hours":"3.5"})");
        report("MO-1", 10, 100);
        to("report", R"({"order":"MO-1","opNo":20,"good":"98","scrap":"2","scrapReason":"scrap/crk"})");
    }
    std::int64_t units(const std::string& kind, const std::string& state) {
        return rows<std::int64_t>(R"sql(
            select count(*) as n from handling_unit u join sales_order o on o.sales_order_id = u.sales_order_id
            where o.number = 'SO-1' and u.kind = $1 and u.state = $2
        )sql", kind, state).at(0);
    }
    // Of the pallet that stands there for SO-1.
    std::string sscc() {
        return text(R"sql(
            select u.sscc from handling_unit u join sales_order o on o.sales_order_id = u.sales_order_id
            where o.number = 'SO-1' and u.kind = 'pallet' and u.state in ('open', 'closed')
        )sql");
    }
    void scanToShip() { perform("warehouse.shipUnit", fmt::format(R"({{"unit":"{}","carrier":"Fast Freight"}})", sscc())); }
};

}  // namespace

SCENARIO("E3: an order is signed, made for, shipped by one scan, billed and paid, to the cent") {
    Maker firm;
    CHECK(firm.number("select quantity from peg") == 90 * piece);
    CHECK(firm.text("select source from promise") == "supply");
    CHECK(firm.text("select ships_on from promise") == "2026-12-11");  // the day MO-1 is due
    CHECK(firm.balance("5000") == 0);
    firm.make();
    CHECK(firm.balance("1320") == 494'90);

    THEN("the report of the last piece has set 90 aside and packed them in 9 cartons on a pallet with its SSCC") {
        CHECK(firm.text("select action from action_log order by log_id desc limit 1") == "production.report");
        CHECK(firm.number(R"sql(
            select a.quantity from allocation a join stock_balance b on b.stock_balance_id = a.stock_balance_id
            join lot l on l.lot_id = b.lot_id where l.number = 'FG-L1'
        )sql") == 90 * piece);
        CHECK(firm.ofLine("SO-1", "waiting") == 0);
        CHECK(firm.text("select source from promise") == "stock");
        CHECK(firm.units("carton", "closed") == 9);
        CHECK(firm.units("pallet", "closed") == 1);
        CHECK(firm.sscc().size() == 18);
        CHECK(firm.count("pick_list where state = 'open'") == 1);
        CHECK(firm.count("warehouse_task where state = 'open' and kind = 'cross_dock'") == 1);
        CHECK(firm.complaints().empty());
    }
    WHEN("the pallet is scanned at the dock") {
        firm.scanToShip();
        CHECK(firm.entriesOn("5000") == 454'50);
        CHECK(firm.entriesOn("1320") == -454'50);
        CHECK(firm.units("carton", "shipped") == 9);
        CHECK(firm.count("pick_list where state = 'open'") == 0);
        CHECK(firm.count("warehouse_task where state = 'open' and kind = 'cross_dock'") == 0);
        firm.perform("finance.invoice", R"({"order":"SO-1"})");
        CHECK(firm.balance("1100") == 972'00);
        CHECK(firm.balance("4000") == -810'00);
        CHECK(firm.balance("2200") == -162'00);
        firm.perform("finance.receivePayment",
                     R"({"customer":"C-1","amount":"972.00 EUR","reference":"SO-1","invoices":[{"invoice":"IN-2026-1"}]})");
        THEN("the money is there, the order is completed, and 8 brackets are left at their standard") {
            CHECK(firm.balance("1000") == 972'00);
            CHECK(firm.balance("1100") == 0);
            CHECK(firm.balance("1320") == 40'40);
            CHECK(firm.text("select state from sales_order") == "completed");
            CHECK(firm.complaints().empty());
        }
    }
    WHEN("60 leave now and 30 later") {
        const auto promised = firm.text("select ships_on from promise");
        firm.perform("warehouse.ship", R"({"order":"SO-1","lines":[{"line":1,"quantity":"60"}]})");
        CHECK(firm.entriesOn("5000") == 303'00);
        THEN("the back-order keeps its goods and its promise, and the pallet with the rest leaves by its scan") {
            CHECK(firm.ofLine("SO-1", "allocated") == 30);
            CHECK(firm.units("carton", "closed") == 3);
            CHECK(firm.text("select ships_on from promise") == promised);
            firm.wait(1);
            firm.scanToShip();
            CHECK(firm.entriesOn("5000") == 151'50);
            CHECK(firm.balance("5000") == 454'50);
            CHECK(firm.count("shipment") == 2);
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
