// A1: segments find their customers by rules over the firm's facts, or are fixed lists.
#include "customers/segments.h"
#include "support/world.h"

using namespace test;

namespace {

// Nord in Germany ordered this month, Double in Britain bearings six months ago to the day, Zinc in Austria never.
struct Market : World {
    Market() : World{flows} {
        customer("C-2", "Double Ltd", R"({"kind":"shipping","line1":"Dock 1","city":"Linz","country":"AT"},{"line1":"Low St 2","city":"York","country":"GB"})");
        customer("C-3", "Zinc AG", R"({"line1":"Weg 3","city":"Linz","postcode":"4020","country":"AT"})");
        order("C-1", "2026-11-01", "FG-500");
        order("C-2", "2026-05-23", "SP-9");
        trade("C-1", "Machine tools");
        trade("C-2", "machine tools");
        trade("C-3", "Pumps");
        perform("customers.setStage", R"({"code":"TALK","name":"Talking","position":10,"probability":"20 %"})");
        perform("customers.addOpportunity", R"({"party":"C-3","site":"MAIN","title":"First","amount":"300.00 EUR","closeOn":"2026-12-20"})");
        perform("customers.addOpportunity", R"({"party":"C-3","site":"MAIN","title":"Second","amount":"200.00 EUR","closeOn":"2026-12-21"})");
    }
    void customer(const std::string& number, const std::string& name, const std::string& addresses) {
        perform("people.addParty", R"({"number":")" + number + R"(","name":")" + name + R"(","roles":["customer"],"addresses":[)" + addresses + "]}");
        perform("orders.addCustomer", R"({"party":")" + number + R"(","currency":"EUR","taxCode":"S20"})");
    }
    void order(const std::string& customer, const std::string& day, const std::string& item) {
        perform("orders.enter", R"({"customer":")" + customer + R"(","site":"MAIN","orderedOn":")" + day +
                                    R"(","sign":true,"lines":[{"item":")" + item + R"(","quantity":"2 pcs","price":"60.00 EUR"}]})");
    }
    void trade(const std::string& customer, const std::string& name) {
        perform("customers.setProfile", R"({"customer":")" + customer + R"(","version":0,"trade":")" + name + "\"}");
    }
    // The numbers of those who belong to a segment of these rules, in the order they come.
    std::string found(const std::string& rules) {
        const auto version = number("select coalesce(max(version), 0) as version from segment where code = 'S'");
        perform("customers.setSegment", R"({"code":"S","name":"Sought","rules":[)" + rules + "]" +
                                            (version > 0 ? ",\"version\":" + std::to_string(version) : "") + "}");
        return members("S");
    }
    std::string members(const std::string& code) {
        std::string numbers;
        for (const auto& member : company->read(boss, [&](const db::Read& r) {
                 return customers::membersOf(r, r.one<tl::SegmentId>("select segment_id from segment where code = $1", code));
             }))
            numbers += member.number + " ";
        return numbers;
    }
};

}  // namespace

TEST_CASE("A1: rules of one kind are alternatives, different kinds must all hold, and what is excluded stays out") {
    Market market;
    CHECK(market.found(R"({"kind":"country","text":"DE"})") == "C-1 ");
    CHECK(market.found(R"({"kind":"country","text":"DE"},{"kind":"country","text":"GB"})") == "C-2 C-1 ");
    CHECK(market.found(R"({"kind":"country","text":"AT"})") == "C-3 ");  // the main address counts, not where goods go
    CHECK(market.found(R"({"kind":"trade","text":"MACHINE TOOLS"})") == "C-2 C-1 ");
    CHECK(market.found(R"({"kind":"trade","text":"machine tools"},{"kind":"country","text":"GB"})") == "C-2 ");
    CHECK(market.found(R"({"kind":"trade","text":"machine tools"},{"kind":"country","text":"GB","exclude":true})") == "C-1 ");
    CHECK(market.found(R"({"kind":"country","text":"GB","exclude":true},{"kind":"country","text":"DE","exclude":true})") == "C-3 ");
}

TEST_CASE("A1: a segment goes by the last order, by what was bought and by what is open in the pipeline") {
    Market market;
    CHECK(market.found(R"({"kind":"ordered","months":6})") == "C-2 C-1 ");  // six months ago to the day still counts
    CHECK(market.found(R"({"kind":"ordered","months":5})") == "C-1 ");
    CHECK(market.found(R"({"kind":"ordered","months":6,"exclude":true})") == "C-3 ");
    CHECK(market.found(R"({"kind":"bought","item":"SP-9"})") == "C-2 ");
    CHECK(market.found(R"({"kind":"bought","category":"SP"})") == "C-2 ");
    CHECK(market.found(R"({"kind":"bought","item":"SP-9","months":5})").empty());
    CHECK(market.found(R"({"kind":"pipeline","amount":"500.00 EUR"})") == "C-3 ");
    CHECK(market.found(R"({"kind":"pipeline","amount":"500.01 EUR"})").empty());
    CHECK(market.found(R"({"kind":"pipeline","amount":"1.00 USD"})").empty());
    market.perform("customers.loseOpportunity", R"({"opportunity":"OP-1","reason":"too dear"})");
    CHECK(market.found(R"({"kind":"pipeline","amount":"500.00 EUR"})").empty());
    market.perform("orders.cancel", R"({"order":"SO-2","reason":"stopped"})");
    CHECK(market.found(R"({"kind":"bought","item":"SP-9"})").empty());
    CHECK(market.found(R"({"kind":"ordered","months":6})") == "C-1 ");
}

TEST_CASE("A1: the class of a customer is that of the last time customers were classified") {
    Market market;
    CHECK(market.found(R"({"kind":"abc","text":"C"})").empty());
    market.perform("customers.classify", "{}");
    CHECK(market.found(R"({"kind":"abc","text":"C"})") == "C-2 C-1 C-3 ");  // nothing was billed yet
    CHECK(market.found(R"({"kind":"abc","text":"A"})").empty());
    market.perform("people.closeParty", R"({"party":"C-3"})");
    CHECK(market.found(R"({"kind":"abc","text":"C"})") == "C-2 C-1 ");
    CHECK(market.complaints().empty());
}

TEST_CASE("A1: a fixed list holds whom somebody put into it, once each") {
    Market market;
    market.perform("customers.setSegment", R"({"code":"FAIR","name":"Met at the fair"})");
    CHECK(market.members("FAIR").empty());
    const auto two = R"({"segment":"FAIR","customers":[{"customer":"C-3"},{"customer":"C-1"}]})";
    CHECK(market.perform("customers.addToSegment", two).find(R"("customers":2)") != std::string::npos);
    market.perform("customers.addToSegment", two);
    CHECK(market.members("FAIR") == "C-1 C-3 ");
    market.perform("customers.removeFromSegment", R"({"segment":"FAIR","customers":[{"customer":"C-1"}]})");
    CHECK(market.members("FAIR") == "C-3 ");
    const auto version = std::to_string(market.number("select version from segment"));
    CHECK(market.refusal("customers.setSegment", R"({"code":"FAIR","name":"Fair","version":)" + version + R"(,"rules":[{"kind":"abc","text":"A"}]})") ==
          "customers.segment.fixed");
    CHECK(market.complaints().empty());
}

TEST_CASE("A1: a rule says what it looks at, and nothing it does not look at") {
    Market market;
    const auto refusal = [&](const std::string& rule) { return market.refusal("customers.setSegment", R"({"code":"S","name":"S","rules":[)" + rule + "]}"); };
    CHECK(refusal(R"({"kind":"country","text":"Germany"})") == "people.country.text");
    CHECK(refusal(R"({"kind":"abc","text":"D"})") == "customers.segment.abc");
    CHECK(refusal(R"({"kind":"ordered"})") == "customers.segment.months");
    CHECK(refusal(R"({"kind":"ordered","months":241})") == "customers.segment.months");
    CHECK(refusal(R"({"kind":"pipeline"})") == "customers.segment.amount");
    CHECK(refusal(R"({"kind":"pipeline","amount":"5.00 CHF"})") == "customers.currency.none");
    CHECK(refusal(R"({"kind":"bought"})") == "customers.segment.bought");
    CHECK(refusal(R"({"kind":"bought","item":"SP-9","category":"SP"})") == "customers.segment.bought");
    CHECK(refusal(R"({"kind":"country","text":"DE","months":3})") == "customers.segment.spare");
    market.found(R"({"kind":"abc","text":"A"})");
    CHECK(refusal(R"({"kind":"abc","text":"A"})") == "customers.code.taken");
    CHECK(market.refusal("customers.setSegment", R"({"code":"S","name":"S","version":7,"rules":[]})") == "people.record.stale");
    CHECK(market.refusal("customers.setSegment", R"({"code":"T","name":"T","version":1,"rules":[]})") == "customers.code.none");
    CHECK(market.refusal("customers.addToSegment", R"({"segment":"S","customers":[{"customer":"C-1"}]})") == "customers.segment.rules");
}
