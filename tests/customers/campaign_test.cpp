// A1: whom a campaign speaks to, who answers, and which orders count for it: each once, by the last touch.
#include "customers/campaigns.h"
#include "support/world.h"

using namespace test;

namespace {

// A campaign of November with Nord in it from its beginning, and Double from the 10th on.
struct Spring : World {
    Spring() : World{flows} {
        perform("people.addParty", R"({"number":"C-2","name":"Double Ltd","roles":["customer"]})");
        perform("orders.addCustomer", R"({"party":"C-2","currency":"EUR","taxCode":"S20"})");
        perform("customers.setSegment", R"({"code":"FAIR","name":"Met at the fair"})");
        perform("customers.addToSegment", R"({"segment":"FAIR","customers":[{"customer":"C-1"}]})");
        perform("customers.addCampaign", R"({"code":"SPRING","name":"Spring letter","channel":"letter","segment":"FAIR","budget":"1000.00 EUR","startsOn":"2026-11-01","endsOn":"2026-11-30"})");
        perform("customers.startCampaign", R"({"campaign":"SPRING"})");
        perform("customers.addMembers", R"({"campaign":"SPRING","sinceOn":"2026-11-10","members":[{"party":"C-2"}]})");
    }
    void order(const std::string& customer, const std::string& day, int pieces) {
        perform("orders.enter", R"({"customer":")" + customer + R"(","site":"MAIN","orderedOn":")" + day +
                                    R"(","sign":true,"lines":[{"item":"FG-500","quantity":")" + std::to_string(pieces) + R"( pcs","price":"9.00 EUR"}]})");
    }
    customers::CampaignReturn result(const std::string& code) {
        return company->read(boss, [&](const db::Read& r) {
            return customers::returnOf(r, r.one<tl::CampaignId>("select campaign_id from campaign where code = $1", code));
        });
    }
    std::string orders(const std::string& code) {
        std::string numbers;
        for (const auto& order : result(code).orders) numbers += order.number + (order.named ? "! " : " ");
        return numbers;
    }
};

}  // namespace

TEST_CASE("A1: the return on what was spent counts the orders of members from their touch until the last day, less what was called off") {
    Spring firm;
    firm.order("C-1", "2026-10-31", 50);  // before it began
    firm.order("C-1", "2026-11-05", 10);
    firm.order("C-2", "2026-11-09", 50);  // before they were touched
    firm.order("C-2", "2026-11-20", 20);
    CHECK_FALSE(firm.result("SPRING").returnOnSpend);
    firm.perform("customers.addCampaignCost", R"({"campaign":"SPRING","amount":"150.00 EUR","text":"printing"})");
    firm.perform("customers.addCampaignCost", R"({"campaign":"SPRING","amount":"-30.00 EUR","text":"rebate"})");
    auto result = firm.result("SPRING");
    CHECK(firm.orders("SPRING") == "SO-2 SO-4 ");
    CHECK(result.won.minor == 27'000);
    CHECK(result.cost.minor == 12'000);
    CHECK(result.budget.minor == 100'000);
    CHECK(result.returnOnSpend == tl::percent(125));
    CHECK(result.members == 2);
    firm.perform("orders.cancel", R"({"order":"SO-4","reason":"fewer","lines":[{"line":1,"quantity":"5"}]})");
    CHECK(firm.result("SPRING").won.minor == 22'500);
    firm.perform("orders.cancel", R"({"order":"SO-4","reason":"stopped"})");
    CHECK(firm.orders("SPRING") == "SO-2 ");
    CHECK(firm.result("SPRING").returnOnSpend == tl::Percent{-250'000});
    CHECK(firm.complaints().empty());
}

TEST_CASE("A1: orders count until the campaign's last day, 90 days after its end where nothing else is said") {
    Spring firm;
    firm.wait(100);
    firm.order("C-1", "2027-02-28", 1);
    firm.order("C-1", "2027-03-01", 1);
    CHECK(firm.orders("SPRING") == "SO-1 ");
    const auto version = std::to_string(firm.number("select version from campaign"));
    firm.perform("customers.changeCampaign", R"({"campaign":"SPRING","version":)" + version + R"(,"countsUntil":"2027-03-01"})");
    CHECK(firm.orders("SPRING") == "SO-1 SO-2 ");
}

TEST_CASE("A1: an order counts once: for the campaign it is named for, else for the one that touched last") {
    Spring firm;
    firm.order("C-2", "2026-11-20", 20);
    firm.perform("customers.addCampaign", R"({"code":"CALLS","name":"Calls","channel":"call","budget":"0.00 EUR","startsOn":"2026-11-15","endsOn":"2026-11-30"})");
    firm.perform("customers.addMembers", R"({"campaign":"CALLS","members":[{"party":"C-2"}]})");
    CHECK(firm.orders("SPRING") == "SO-1 ");  // it has not begun
    firm.perform("customers.startCampaign", R"({"campaign":"CALLS"})");
    CHECK(firm.orders("SPRING").empty());
    CHECK(firm.orders("CALLS") == "SO-1 ");
    firm.perform("customers.noteResponse", R"({"campaign":"SPRING","party":"C-2","response":"answered","onDate":"2026-11-18"})");
    CHECK(firm.orders("SPRING") == "SO-1 ");
    CHECK(firm.orders("CALLS").empty());
    firm.perform("customers.noteResponse", R"({"campaign":"SPRING","party":"C-2","response":"answered","onDate":"2026-11-21"})");
    CHECK(firm.orders("CALLS") == "SO-1 ");  // answered after the order's day
    firm.perform("customers.noteResponse", R"({"campaign":"SPRING","party":"C-2","response":"ordered","order":"SO-1","onDate":"2026-11-21"})");
    CHECK(firm.orders("SPRING") == "SO-1! ");
    CHECK(firm.orders("CALLS").empty());
    CHECK(firm.refusal("customers.noteResponse", R"({"campaign":"CALLS","party":"C-2","response":"ordered","order":"SO-1"})") == "customers.campaign.claimed");
    CHECK(firm.complaints().empty());
}

TEST_CASE("A1: a lead that a campaign spoke to counts with the orders of the firm it became") {
    Spring firm;
    firm.perform("customers.addLead", R"({"site":"MAIN","name":"New Mill","email":"jo@mill.example"})");
    firm.perform("customers.addMembers", R"({"campaign":"SPRING","sinceOn":"2026-11-12","members":[{"lead":"LE-1"},{"lead":"LE-1"}]})");
    CHECK(firm.number("select count(*) as n from campaign_member where lead_id is not null") == 1);
    firm.perform("customers.convertLead", R"({"lead":"LE-1"})");
    const auto party = firm.text("select number from party where name = 'New Mill'");
    firm.perform("orders.addCustomer", R"({"party":")" + party + R"(","currency":"EUR","taxCode":"S20"})");
    firm.order(party, "2026-11-22", 1);
    CHECK(firm.orders("SPRING") == "SO-1 ");
}

TEST_CASE("A1: whoever orders after they became a lead is still known as that lead") {
    Spring firm;
    firm.order("C-1", "2026-11-05", 10);
    firm.perform("customers.addLead", R"({"site":"MAIN","name":"Nord again","email":"jo@nord.example"})");
    firm.perform("customers.noteResponse", R"({"campaign":"SPRING","party":"C-1","response":"lead","madeLead":"LE-1"})");
    firm.perform("customers.noteResponse", R"({"campaign":"SPRING","party":"C-1","response":"ordered","order":"SO-1"})");
    CHECK(firm.number("select count(*) as n from campaign_member where made_lead_id is not null and sales_order_id is not null") == 1);
    firm.perform("customers.noteResponse", R"({"campaign":"SPRING","party":"C-1","response":"none"})");
    CHECK(firm.number("select count(*) as n from campaign_member where made_lead_id is not null or sales_order_id is not null") == 0);
}

TEST_CASE("A1: an order in another currency counts at its day's rate, and without a rate it says so") {
    Spring firm;
    firm.perform("people.addParty", R"({"number":"C-4","name":"Dollar Inc","roles":["customer"]})");
    firm.perform("orders.addCustomer", R"({"party":"C-4","currency":"USD","taxCode":"S20"})");
    firm.perform("ledger.setRate", R"({"from":"USD","to":"EUR","on":"2026-11-15","rate":"0.9","source":"bank"})");
    firm.perform("customers.addMembers", R"({"campaign":"SPRING","sinceOn":"2026-11-01","members":[{"party":"C-4"}]})");
    firm.perform("orders.enter", R"({"customer":"C-4","site":"MAIN","orderedOn":"2026-11-16","sign":true,"lines":[{"item":"FG-500","quantity":"10 pcs","price":"10.00 USD"}]})");
    CHECK(firm.result("SPRING").won.minor == 9'000);
}

TEST_CASE("A1: responses are counted, and none is noted before the campaign, before the touch or for a stranger") {
    Spring firm;
    firm.perform("customers.noteResponse", R"({"campaign":"SPRING","party":"C-1","response":"opened"})");
    const auto counts = firm.result("SPRING").responses;
    REQUIRE(counts.size() == 5);
    CHECK(counts[0].members == 1);
    CHECK(counts[1].response == customers::Response::opened);
    CHECK(counts[1].members == 1);
    const auto note = [&](const std::string& rest) { return firm.refusal("customers.noteResponse", R"({"campaign":"SPRING",)" + rest + "}"); };
    firm.perform("people.addParty", R"({"number":"C-3","name":"Stranger"})");
    CHECK(note(R"("party":"C-3","response":"opened")") == "customers.campaign.member");
    CHECK(note(R"("response":"opened")") == "customers.campaign.whom");
    CHECK(note(R"("party":"C-2","response":"opened","onDate":"2026-11-09")") == "customers.campaign.before");
    CHECK(note(R"("party":"C-2","response":"opened","onDate":"2026-11-24")") == "customers.campaign.future");
    firm.order("C-1", "2026-11-05", 10);
    CHECK(note(R"("party":"C-2","response":"ordered","order":"SO-1")") == "customers.campaign.buyer");
    CHECK(note(R"("party":"C-1","response":"opened","order":"SO-1")") == "customers.campaign.order");
    CHECK(firm.refusal("customers.removeMember", R"({"campaign":"SPRING","party":"C-1"})") == "customers.campaign.responded");
    firm.perform("customers.noteResponse", R"({"campaign":"SPRING","party":"C-1","response":"none"})");
    firm.perform("customers.removeMember", R"({"campaign":"SPRING","party":"C-1"})");
    CHECK(firm.result("SPRING").members == 1);
}

TEST_CASE("A1: a campaign begins with somebody, ends after it begins and is settled then") {
    Spring firm;
    CHECK(firm.refusal("customers.startCampaign", R"({"campaign":"SPRING"})") == "customers.campaign.begun");
    CHECK(firm.refusal("customers.addCampaign", R"({"code":"X","name":"X","channel":"mail","budget":"1.00 USD","startsOn":"2026-11-02","endsOn":"2026-11-01"})") ==
          "customers.amount.book");
    CHECK(firm.refusals("customers.addCampaign", R"({"code":"SPRING","name":"X","channel":"mail","budget":"-1.00 EUR","startsOn":"2026-11-02","endsOn":"2026-11-01","countsUntil":"2026-10-31"})") ==
          std::vector<std::string>{"customers.code.taken", "customers.campaign.budget", "customers.campaign.ends", "customers.campaign.counts"});
    firm.perform("customers.addCampaign", R"({"code":"EMPTY","name":"Nobody","channel":"mail","budget":"0.00 EUR","startsOn":"2026-11-01","endsOn":"2026-11-01"})");
    CHECK(firm.refusal("customers.startCampaign", R"({"campaign":"EMPTY"})") == "customers.campaign.nobody");
    CHECK(firm.refusal("customers.addCampaignCost", R"({"campaign":"EMPTY","amount":"0.00 EUR","text":"nothing"})") == "customers.campaign.nothing");
    firm.perform("customers.closeCampaign", R"({"campaign":"SPRING"})");
    CHECK(firm.refusal("customers.addMembers", R"({"campaign":"SPRING","members":[{"party":"C-1"}]})") == "customers.campaign.closed");
    CHECK(firm.complaints().empty());
}
