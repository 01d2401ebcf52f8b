// A1 row 2: two records that are one become one, and no link is lost.
#include "customers/merge.h"
#include "finance/finance.h"
#include "support/world.h"

using namespace test;

namespace {

// Two customers that are one, each with an order that is delivered; only the one that goes on is billed.
struct Doubles : World {
    Doubles() : World{flows} {
        perform("people.addParty", R"({"number":"C-2","name":"Double Ltd","roles":["customer"],"addresses":[{"line1":"Low St 2","city":"York","country":"GB"}],"contacts":[{"name":"Jo","email":"jo@d.example"}]})");
        perform("orders.addCustomer", R"({"party":"C-2","currency":"EUR","taxCode":"S20"})");
        perform("inventory.receive", R"({"item":"FG-500","quantity":"50 pcs","bin":"MAIN/A-01","lot":"L1"})");
        for (const char* customer : {"C-1", "C-2"}) {
            const auto order = std::to_string(count("sales_order") + 1);
            perform("orders.enter", R"({"customer":")" + std::string{customer} + R"(","site":"MAIN","sign":true,"lines":[{"item":"FG-500","quantity":"10 pcs","price":"9.00 EUR"}]})");
            perform("warehouse.ship", R"({"order":"SO-)" + order + "\"}");
        }
        perform("finance.invoice", R"({"order":"SO-1"})");
        perform("customers.addActivity", R"({"kind":"call","subject":"Ask","party":"C-2"})");
    }
    std::int64_t count(const std::string& from) { return number("select count(*) as n from " + from); }
    std::int64_t open(const char* party) {
        return company->read(boss, [&](const db::Read& r) {
            std::int64_t sum = 0;
            for (const auto& item : finance::openItems(r, {}, db::utcDate(clock)))
                if (item.customer == party) sum += item.open.minor;
            return sum;
        });
    }
};

}  // namespace

TEST_CASE("A1 row 2: a merge moves orders, contacts and activities, and what is billed from then on is owed by the one that goes on") {
    Doubles firm;
    const auto owed = firm.open("C-1");
    const auto bill = firm.text("select content_hash from invoice");
    REQUIRE(owed > 0);
    firm.perform("customers.mergeParties", R"({"party":"C-2","into":"C-1","reason":"entered twice"})");
    CHECK(firm.text("select content_hash from invoice") == bill);
    for (const char* linked : {"sales_order o join customer c on c.customer_id = o.customer_id", "party_contact c", "party_address c",
                               "activity c", "party_role c"})
        CHECK(firm.count(std::string{linked} + " where c.party_id = (select party_id from party where number = 'C-2')") == 0);
    CHECK(firm.count("party_contact where name = 'Jo'") == 1);
    firm.perform("finance.invoice", R"({"order":"SO-2"})");
    CHECK(firm.open("C-1") == 2 * owed);
    CHECK(firm.open("C-2") == 0);
    CHECK(firm.complaints().empty());
    firm.perform("finance.credit", R"({"invoice":"IN-2026-2","reason":"agreed"})");
    CHECK(firm.open("C-1") == owed);
    CHECK(firm.complaints().empty());
}

TEST_CASE("A1 row 2: a firm with posted invoices or payments is not merged away, for what is posted never changes") {
    Doubles firm;
    CHECK(firm.refusal("customers.mergeParties", R"({"party":"C-1","into":"C-2"})") == "customers.merge.posted");
    SECTION("by an invoice") { firm.perform("finance.invoice", R"({"order":"SO-2"})"); }
    SECTION("by a payment") {
        firm.perform("finance.receivePayment", R"({"customer":"C-2","site":"MAIN","amount":"30.00 EUR","reference":"ahead"})");
    }
    CHECK(firm.refusal("customers.mergeParties", R"({"party":"C-2","into":"C-1"})") == "customers.merge.posted");
    CHECK(firm.text("select state from party where number = 'C-2'") == "active");
    CHECK(firm.count("record_merge") == 0);
}

TEST_CASE("A1 row 2: the merged one stays as a pointer and is merged once; nothing is merged into itself") {
    Doubles firm;
    CHECK(firm.refusal("customers.mergeParties", R"({"party":"C-1","into":"C-1"})") == "customers.merge.self");
    firm.perform("customers.mergeParties", R"({"party":"C-2","into":"C-1"})");
    CHECK(firm.text("select state from party where number = 'C-2'") == "closed");
    CHECK(firm.refusal("customers.mergeParties", R"({"party":"C-2","into":"C-1"})") == "customers.merge.again");
    const auto one = firm.number("select party_id from party where number = 'C-1'");
    const auto two = firm.number("select party_id from party where number = 'C-2'");
    CHECK(firm.company->read(firm.boss, [&](const db::Read& r) { return customers::presentOf(r, "party", two); }) == one);
    CHECK(firm.company->read(firm.boss, [&](const db::Read& r) { return customers::presentOf(r, "party", one); }) == one);
}

TEST_CASE("A1 row 2: customers billed in two currencies are kept apart") {
    Doubles firm;
    firm.perform("ledger.addCurrency", R"({"code":"GBP","name":"Pound"})");
    firm.perform("people.addParty", R"({"number":"C-3","name":"Third Ltd"})");
    firm.perform("orders.addCustomer", R"({"party":"C-3","currency":"GBP","taxCode":"S20"})");
    CHECK(firm.refusal("customers.mergeParties", R"({"party":"C-3","into":"C-1"})") == "customers.merge.currency");
}

TEST_CASE("A1 row 2: leads and contacts are merged with what was talked about") {
    Doubles firm;
    firm.perform("customers.addLead", R"({"site":"MAIN","name":"Mill","email":"a@mill.example"})");
    firm.perform("customers.addLead", R"({"site":"MAIN","name":"The Mill","phone":"040 12345"})");
    firm.perform("customers.addActivity", R"({"kind":"call","subject":"Ask","lead":"LE-2"})");
    firm.perform("customers.mergeLeads", R"({"lead":"LE-2","into":"LE-1"})");
    CHECK(firm.text("select l.number from activity a join lead l on l.lead_id = a.lead_id") == "LE-1");
    CHECK(firm.text("select state from lead where number = 'LE-2'") == "merged");
    CHECK(firm.refusal("customers.mergeLeads", R"({"lead":"LE-2","into":"LE-1"})") == "customers.lead.state");
    firm.perform("people.addContact", R"({"party":"C-2","contact":{"name":"Jo M."}})");
    const auto first = std::to_string(firm.number("select party_contact_id from party_contact where name = 'Jo'"));
    const auto second = std::to_string(firm.number("select party_contact_id from party_contact where name = 'Jo M.'"));
    firm.perform("customers.addActivity", R"({"kind":"meeting","subject":"See","contact":)" + second + "}");
    firm.perform("customers.mergeContacts", R"({"contact":)" + second + R"(,"into":)" + first + "}");
    CHECK(firm.number("select count(*) as n from activity where party_contact_id = " + first) == 1);
}

TEST_CASE("A1 row 2: what both have once is kept once: places in fixed lists and campaigns, and the profile") {
    Doubles firm;
    firm.perform("customers.setSegment", R"({"code":"FAIR","name":"Met at the fair"})");
    firm.perform("customers.addToSegment", R"({"segment":"FAIR","customers":[{"customer":"C-1"},{"customer":"C-2"}]})");
    firm.perform("customers.setProfile", R"({"customer":"C-1","version":0,"trade":"pumps"})");
    firm.perform("customers.setProfile", R"({"customer":"C-2","version":0,"trade":"valves"})");
    firm.perform("customers.noteWallet", R"({"customer":"C-2","yearly":"500.00 EUR"})");
    firm.perform("customers.addCampaign", R"({"code":"SPRING","name":"Spring","channel":"mail","segment":"FAIR","budget":"0.00 EUR","startsOn":"2026-11-01","endsOn":"2026-11-30"})");
    firm.perform("customers.startCampaign", R"({"campaign":"SPRING"})");
    firm.perform("customers.noteResponse", R"({"campaign":"SPRING","party":"C-1","response":"opened"})");
    firm.perform("customers.noteResponse", R"({"campaign":"SPRING","party":"C-2","response":"ordered","order":"SO-2"})");
    firm.perform("customers.mergeParties", R"({"party":"C-2","into":"C-1","reason":"entered twice"})");
    CHECK(firm.count("segment_member") == 1);
    CHECK(firm.text("select trade from customer_profile") == "pumps");
    CHECK(firm.count("customer_wallet w join customer c on c.customer_id = w.customer_id join party p on p.party_id = c.party_id where p.number = 'C-1'") == 1);
    CHECK(firm.count("campaign_member m join party p on p.party_id = m.party_id where p.number = 'C-1' and m.response = 'ordered'") == 1);
    CHECK(firm.count("campaign_member") == 1);
    CHECK(firm.complaints().empty());
}
