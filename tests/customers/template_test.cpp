// A1: a quote is made of a template, with the lines that are wanted and the words that go with it.
#include "customers/templates.h"
#include "support/world.h"

using namespace test;

namespace {

struct Kit : World {
    Kit() : World{flows} {
        perform("customers.setQuoteTemplate", R"({"code":"KIT","name":"Bracket kit","text":"To {customer}: {number}, good until {until}. {other}","lines":[
            {"item":"FG-500","quantity":"10 pcs"},
            {"text":"Set-up","quantity":"1","price":"120.00 EUR","optional":true},
            {"item":"SP-9","text":"Bearing, greased","quantity":"2 pcs","price":"50.00 EUR","discount":"10 %","optional":true}]})");
    }
    std::string quote(const std::string& more) {
        return perform("customers.quoteFromTemplate", R"({"quoteTemplate":"KIT","customer":"C-1","site":"MAIN")" + more + "}");
    }
    std::string refused(const std::string& more) {
        return refusal("customers.quoteFromTemplate", R"({"quoteTemplate":"KIT","customer":"C-1","site":"MAIN")" + more + "}");
    }
    std::int64_t net(const char* number) {
        return rows<std::int64_t>("select net from sales_order where number = $1", number).at(0);
    }
};

}  // namespace

TEST_CASE("A1: what is always in a template is in the quote, and what may be is where it is chosen") {
    Kit kit;
    CHECK(kit.quote("").find(R"("text":"To Nord Maschinen GmbH: Q-1, good until 2026-12-23. {other}")") != std::string::npos);
    CHECK(kit.net("Q-1") == 9'000);  // by the price list
    CHECK(kit.text("select valid_to from sales_order") == "2026-12-23");
    CHECK(kit.text("select state from sales_order") == "quote");
    kit.quote(R"(,"chosen":[{"line":3},{"line":2},{"line":1,"quantity":"20 pcs"}])");
    CHECK(kit.net("Q-2") == 18'000 + 12'000 + 9'000);
    CHECK(kit.rows<std::string>("select l.text from sales_order_line l join sales_order o on o.sales_order_id = l.sales_order_id where o.number = 'Q-2' order by l.line_no") ==
          std::vector<std::string>{"Bracket", "Set-up", "Bearing, greased"});
    CHECK(kit.company->read(kit.boss, [](const db::Read& r) {
        return customers::coverOf(r, r.one<tl::SalesOrderId>("select sales_order_id from sales_order where number = 'Q-2'"));
    }).starts_with("To Nord Maschinen GmbH: Q-2,"));
    kit.perform("orders.sign", R"({"order":"Q-2"})");
    CHECK(kit.complaints().empty());
}

TEST_CASE("A1: a quote of a template stands at its opportunity") {
    Kit kit;
    kit.perform("customers.setStage", R"({"code":"TALK","name":"Talking","position":10,"probability":"20 %"})");
    kit.perform("customers.addOpportunity", R"({"party":"C-1","site":"MAIN","title":"Kits","amount":"90.00 EUR","closeOn":"2026-12-20"})");
    kit.quote(R"(,"opportunity":"OP-1")");
    CHECK(kit.text("select d.number from opportunity o join sales_order d on d.sales_order_id = o.sales_order_id") == "Q-1");
    kit.perform("people.addParty", R"({"number":"C-2","name":"Other"})");
    kit.perform("customers.addOpportunity", R"({"party":"C-2","site":"MAIN","title":"Theirs","amount":"90.00 EUR","closeOn":"2026-12-20"})");
    CHECK(kit.refused(R"(,"opportunity":"OP-2")") == "customers.template.opportunity");
    kit.perform("customers.loseOpportunity", R"({"opportunity":"OP-1","reason":"too dear"})");
    CHECK(kit.refused(R"(,"opportunity":"OP-1")") == "customers.opportunity.state");
}

TEST_CASE("A1: no quote is made of lines that are not there, of a retired template, or by who may not enter orders") {
    Kit kit;
    CHECK(kit.refused(R"(,"chosen":[{"line":4}])") == "customers.template.line");
    CHECK(kit.refused(R"(,"chosen":[{"line":2},{"line":2}])") == "customers.template.twice");
    kit.perform("people.addParty", R"({"number":"C-4","name":"Dollar Inc"})");
    kit.perform("orders.addCustomer", R"({"party":"C-4","currency":"USD","taxCode":"S20"})");
    CHECK(kit.refusal("customers.quoteFromTemplate", R"({"quoteTemplate":"KIT","customer":"C-4","site":"MAIN","chosen":[{"line":2}]})") == "orders.price.none");
    kit.perform("people.addRole", R"({"name":"marketing","permissions":["customers.quoteFromTemplate"]})");
    kit.perform("people.addUser", R"({"name":"mia","fullName":"Mia May","password":"seven green lamps hum","roles":[{"role":"marketing"}]})");
    const auto mia = kit.company->actorNamed("mia", "test");
    CHECK(kit.refusal([&] {
        kit.company->perform(mia, db::Request{"customers.quoteFromTemplate", R"({"quoteTemplate":"KIT","customer":"C-1","site":"MAIN"})", {}, 1});
    }) == "people.site.forbidden");
    kit.perform("customers.setQuoteTemplate", R"({"code":"KIT","name":"Kit","version":1,"retired":true,"lines":[{"item":"FG-500","quantity":"1"}]})");
    CHECK(kit.refused("") == "customers.template.retired");
}

TEST_CASE("A1: the lines of a template are whole") {
    Kit kit;
    const auto set = [&](const std::string& lines) { return kit.refusal("customers.setQuoteTemplate", R"({"code":"T","name":"T","lines":[)" + lines + "]}"); };
    CHECK(set("") == "customers.template.lines");
    CHECK(set(R"({"item":"FG-500","quantity":"1","optional":true})") == "customers.template.always");
    CHECK(set(R"({"item":"FG-500","quantity":"0"})") == "customers.template.quantity");
    CHECK(set(R"({"text":"Freight","quantity":"1"})") == "customers.template.charge");
    CHECK(set(R"({"text":"Freight","quantity":"1 league","price":"1.00 EUR"})") == "customers.template.unit");
    CHECK(set(R"({"item":"FG-500","quantity":"1","price":"1.00 CHF"})") == "customers.currency.none");
    CHECK(set(R"({"item":"FG-500","quantity":"1","discount":"101 %"})") == "customers.template.discount");
    CHECK(set(R"({"item":"FG-500","quantity":"1 kg"})") == "inventory.unit.no_ratio");
    CHECK(kit.refusal("customers.setQuoteTemplate", R"({"code":"KIT","name":"Kit","lines":[{"item":"FG-500","quantity":"1"}]})") == "customers.code.taken");
    CHECK(kit.refusal("customers.setQuoteTemplate", R"({"code":"T","name":"T","validDays":0,"lines":[{"item":"FG-500","quantity":"1"}]})") == "customers.template.days");
}
