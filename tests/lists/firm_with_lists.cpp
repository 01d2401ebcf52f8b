#include "firm_with_lists.h"

#include "database/rights.h"

namespace test {
namespace {

void addMasters(World& w) {
    for (int i = 0; i < 40; ++i) {
        const auto item = fmt::format("T-{:02}", i * 7 % 40);
        w.perform("people.addParty", fmt::format(R"({{"number":"P-{:02}","name":"{}","email":"{}@example.org"}})", i * 3 % 40,
                                                 i % 4 == 0 ? "Ärmel" : i % 4 == 1 ? "arm" : "Zoo", i % 5));
        const auto shelf = i % 3 == 1 ? std::string{} : fmt::format(R"(,"shelfDays":{})", i % 4);
        w.perform("inventory.addItem",
                  fmt::format(R"({{"number":"{}","name":"{}","category":"{}","unit":"pcs","tracking":"lot"{}}})", item,
                              i % 3 == 0 ? "bolt" : "Älteste", i % 2 == 0 ? "FG" : "SP", shelf));
        w.perform("orders.setPrice",
                  fmt::format(R"({{"priceList":"STD","item":"{}","price":"{} EUR","validFrom":"2026-01-0{}"{}}})", item, 1 + i % 3,
                              1 + i % 2, i % 3 == 0 ? R"(,"validTo":"2027-01-31")" : ""));
    }
    w.perform("orders.addCustomer", R"({"party":"P-00","currency":"EUR","taxCode":"S20","priceList":"STD","paymentDays":30,"minShelfDays":0})");
}

void trade(World& w) {
    for (int i = 0; i < 12; ++i) {
        const auto expires = i % 2 == 0 ? std::string{} : fmt::format(R"(,"expiresOn":"2027-0{}-01")", 1 + i % 3);
        w.perform("inventory.receive", fmt::format(R"({{"item":"FG-500","quantity":"{} pcs","bin":"MAIN/A-01","lot":"L-{}"{}}})",
                                                   1 + i % 3, i, expires));
        const auto lines = fmt::format(R"([{{"item":"FG-500","quantity":"{} pcs"}},{{"item":"SP-9","quantity":"{} pcs"}}])",
                                       1 + i % 4, 1 + i % 2);
        w.perform("orders.enter", fmt::format(R"({{"customer":"{}",{}"lines":{}}})", i % 4 == 1 ? "P-00" : "C-1",
                                              i % 3 == 0 ? "" : R"("sign":true,)", lines));
        w.wait(i % 4 == 3 ? 20 : 0);
    }
    for (const auto& order : w.rows<std::string>(R"sql(
             select distinct o.number from sales_order o join sales_order_line l on l.sales_order_id = o.sales_order_id
             where l.allocated > 0 order by o.number)sql")) {
        const auto whose = fmt::format(R"({{"order":"{}"}})", order);
        w.perform("warehouse.pick", whose);
        if (order.back() % 3 == 0) continue;
        w.perform("warehouse.ship", whose);
        w.perform("finance.invoice", whose);
    }
    const auto bills = w.rows<std::string>(R"sql(select i.number from invoice i join customer c on c.customer_id = i.customer_id
        join party p on p.party_id = c.party_id where p.number = 'C-1' order by i.number)sql");
    REQUIRE(bills.size() >= 2);
    w.perform("finance.credit", fmt::format(R"({{"invoice":"{}","reason":"scratched"}})", bills[0]));
    w.perform("finance.receivePayment",
              fmt::format(R"({{"customer":"C-1","site":"MAIN","amount":"3.00 EUR","reference":"part","invoices":[{{"invoice":"{}"}}]}})", bills[1]));
    w.perform("finance.receivePayment", R"({"customer":"C-1","site":"MAIN","amount":"1.00 EUR","reference":"on account"})");
}

}  // namespace

Lists::Lists() : World{flows} {
    if (engine() == db::Engine::postgres) db::grantRights(company->writer());
}

void Lists::fill() {
    addMasters(*this);
    trade(*this);
}

}  // namespace test
