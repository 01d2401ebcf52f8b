#include "warehouse/trade.h"

using namespace test;

namespace {

struct Sides {
    std::string number;
    std::int64_t amount = 0;
};
BOOST_DESCRIBE_STRUCT(Sides, (), (number, amount))

// One entry as "5000 +45450, 1320 -45450".
std::string entryOf(World& w, const std::string& shipment) {
    std::string out;
    for (const auto& side : w.rows<Sides>(R"sql(
             select a.number, l.amount
             from shipment s
             join journal_entry e on e.document_kind = 'shipment' and e.document_id = s.shipment_id
             join journal_line l on l.journal_entry_id = e.journal_entry_id
             join account a on a.account_id = l.account_id
             where s.number = $1 order by a.number desc
         )sql", shipment))
        out += fmt::format("{}{} {:+}", out.empty() ? "" : ", ", side.number, side.amount);
    return out;
}

}  // namespace

TEST_CASE("E3: shipping 90 brackets posts their cost, to the cent") {
    World w{flows};
    stock(w, 98);
    const auto order = sell(w, 90);
    const auto shipment = ship(w, order);
    CHECK(entryOf(w, shipment) == "5000 +45450, 1320 -45450");
    CHECK(w.balance("1320") == 4040);
    CHECK(w.number(R"sql(select shipped - allocated - waiting from sales_order_line)sql") == 90'000'000);
    CHECK(w.text(R"sql(select state from sales_order)sql") == "signed");
    CHECK(w.number(R"sql(select count(*) from promise)sql") == 0);
    CHECK(w.complaints().empty());
}

TEST_CASE("E3: 60 now and 30 later are two shipments, and the back-order keeps its place") {
    World w{flows};
    stock(w, 60, "FG-L1");
    const auto order = sell(w, 90);
    const auto answer =
        boost::json::parse(w.perform("warehouse.ship", fmt::format(R"({{"order":"{}"}})", order)));
    CHECK(answer.at("lines").at(0).at("quantity").as_string() == "60");
    CHECK(answer.at("lines").at(0).at("backOrder").as_string() == "30");
    CHECK(w.number(R"sql(select waiting from sales_order_line)sql") == 30'000'000);
    CHECK(w.refusal("warehouse.ship", fmt::format(R"({{"order":"{}"}})", order)) == "warehouse.ship.nothing");

    stock(w, 30, "FG-L2");
    const auto second = ship(w, order);
    CHECK(entryOf(w, std::string{answer.at("number").as_string()}) == "5000 +30300, 1320 -30300");
    CHECK(entryOf(w, second) == "5000 +15150, 1320 -15150");
    CHECK(w.number(R"sql(select shipped from sales_order_line)sql") == 90'000'000);
    CHECK(w.complaints().empty());
}

TEST_CASE("a shipment takes what its lines ask for and no more than is set aside") {
    World w{flows};
    stock(w, 60);
    const auto order = sell(w, 90);
    const auto some = [&](std::string_view lines) {
        return fmt::format(R"({{"order":"{}","lines":{}}})", order, lines);
    };
    CHECK(w.refusal("warehouse.ship", some(R"([{"line":1,"quantity":"61"}])")) == "warehouse.ship.short");
    CHECK(w.refusal("warehouse.ship", some(R"([{"line":2}])")) == "warehouse.ship.short");
    CHECK(w.refusal("warehouse.ship", some(R"([{"line":1,"quantity":"0"}])")) == "warehouse.ship.quantity");
    CHECK(w.refusal("warehouse.ship", some(R"([{"line":1,"quantity":"1"},{"line":1}])")) ==
          "warehouse.ship.twice");
    CHECK(w.number(R"sql(select count(*) from shipment)sql") == 0);

    w.perform("warehouse.ship", some(R"([{"line":1,"quantity":"20"}])"));
    CHECK(w.number(R"sql(select allocated from sales_order_line)sql") == 40'000'000);
    CHECK(w.number(R"sql(select allocated from stock_balance)sql") == 40'000'000);
    CHECK(w.balance("5000") == 10100);
    CHECK(w.complaints().empty());
}

TEST_CASE("a quote is not shipped") {
    World w{flows};
    stock(w, 10);
    const auto quote = member(w.perform("orders.enter", R"({"customer":"C-1",
        "lines":[{"item":"FG-500","quantity":"5"}]})"),
                              "number");
    CHECK(w.refusal("warehouse.ship", fmt::format(R"({{"order":"{}"}})", quote)) == "warehouse.order.state");
    CHECK(w.refusal("warehouse.pick", fmt::format(R"({{"order":"{}"}})", quote)) == "warehouse.order.state");
}

TEST_CASE("E9.9: a lot leaves through its last day and not after it") {
    World w{flows};
    stock(w, 10, "FG-L1", "2026-11-23");
    const auto order = sell(w, 10);
    const auto args = fmt::format(R"({{"order":"{}"}})", order);
    w.wait(1);
    CHECK(w.refusal("warehouse.ship", args) == "inventory.lot.expired");
    w.wait(-1);
    w.perform("warehouse.ship", args);
    CHECK(w.balance("5000") == 5050);
}

TEST_CASE("a lot on hold does not leave") {
    World w{flows};
    stock(w, 10);
    const auto order = sell(w, 10);
    w.perform("inventory.hold", R"({"lot":"FG-500/FG-L1","reason":"cracks","caseNumber":"NC-1"})");
    CHECK(w.refusal("warehouse.ship", fmt::format(R"({{"order":"{}"}})", order)) == "warehouse.ship.nothing");
}

TEST_CASE("A1 row 10: the credit limit is looked at again when goods leave, and a release lets them go") {
    World w{flows};
    stock(w, 90);
    const auto order = sell(w, 90);
    w.perform("orders.changeCustomer",
              fmt::format(R"({{"customer":"C-1","version":{},"creditLimit":"900.00 EUR"}})",
                          w.number(R"sql(select version from customer)sql")));
    const auto args = fmt::format(R"({{"order":"{}"}})", order);
    CHECK(w.refusal("warehouse.ship", args) == "orders.sign.credit");
    CHECK(w.number(R"sql(select count(*) from shipment)sql") == 0);
    w.perform("orders.releaseCredit", args);
    w.perform("warehouse.ship", args);
    CHECK(w.balance("5000") == 45450);
}

namespace {

// What shipping changes, as one text.
std::string imprint(World& w) {
    std::string out;
    for (const auto* sql :
         {R"sql(select count(*) from stock_move)sql", R"sql(select count(*) from shipment)sql",
          R"sql(select count(*) from shipment_line)sql", R"sql(select count(*) from journal_line)sql",
          R"sql(select count(*) from allocation)sql", R"sql(select count(*) from promise)sql",
          R"sql(select coalesce(cast(sum(on_hand) as bigint), 0) from stock_balance)sql",
          R"sql(select cast(sum(value) as bigint) from stock_value)sql",
          R"sql(select cast(sum(next) as bigint) from series)sql",
          R"sql(select cast(sum(shipped) as bigint) from sales_order_line)sql",
          R"sql(select count(*) from action_log)sql"})
        out += std::to_string(w.number(sql)) + " ";
    return out;
}

}  // namespace

TEST_CASE("E9.7: when shipping breaks off at any statement, nothing of it is there") {
    World w{flows};
    stock(w, 90);
    const auto args = fmt::format(R"({{"order":"{}"}})", sell(w, 90));
    const auto before = imprint(w);
    int failures = 0;
    for (std::int64_t n = 1; n < 1000; ++n) {
        w.company->writer().failAt(n);
        try {
            w.perform("warehouse.ship", args);
            break;
        } catch (const db::Refusal&) {
            throw;
        } catch (const db::Fault&) {
            ++failures;
        }
        w.company->writer().failAt(0);
        REQUIRE(imprint(w) == before);
    }
    w.company->writer().failAt(0);
    CHECK(failures > 20);
    CHECK(w.balance("5000") == 45450);
    CHECK(w.complaints().empty());
}
