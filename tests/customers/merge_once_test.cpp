// A1 row 2: what two records have and one alone can keep: no unique index stops a merge, and nothing is lost.
#include <regex>
#include <set>
#include <sstream>

#include "database/model.h"
#include "database/schema_files.h"
#include "quality/lab.h"

using namespace test;

namespace {

// Every unique index of a shared record in which a party, customer, contact or lead stands: "table (columns)".
std::set<std::string> uniqueLinks() {
    const std::regex table{R"(create table (\w+) \()"}, alone{R"(^\s+(\w+)\s+@\w+[^-]*\bunique\b)"}, together{R"(^\s+unique \(([^)]+)\))"},
        index{R"(^create unique index \w+ on (\w+) \(([^)]+)\))"};
    std::set<std::string> all;
    const auto add = [&all](const std::string& owner, const std::string& columns) {
        const auto* model = db::tableModel(owner);
        REQUIRE(model != nullptr);
        if (model->kind != db::TableKind::sharedRecord) return;
        for (const auto& column : model->columns)
            if (std::regex_search(columns, std::regex{"\\b" + column.name + "\\b"}) &&
                std::set<std::string>{"party", "customer", "party_contact", "lead"}.contains(column.references))
                all.insert(owner + " (" + columns + ")");
    };
    for (const auto& file : db::schemaFiles()) {
        std::istringstream in{file.text};
        std::string open;
        for (std::string line; std::getline(in, line);) {
            std::smatch m;
            if (std::regex_search(line, m, table)) open = m[1];
            else if (std::regex_search(line, m, index)) add(m[1], m[2]);
            else if (std::regex_search(line, m, together) || std::regex_search(line, m, alone)) add(open, m[1]);
        }
    }
    return all;
}

struct Twins : Lab {
    Twins() {
        perform("people.addParty", R"({"number":"C-2","name":"Double Ltd","roles":["customer"]})");
        perform("orders.addCustomer", R"({"party":"C-2","currency":"EUR","taxCode":"S20"})");
        perform("people.addParty", R"({"number":"S-2","name":"Blank Works Ltd","roles":["supplier"]})");
    }
    void lot(const std::string& supplier, const std::string& lot, int bad) {
        receive("RM-100", 500, lot, "QC", fmt::format(R"("expiresOn":"2027-06-30","supplier":"{}")", supplier));
        const auto inspection = text("select number from inspection order by inspection_id desc limit 1");
        Lab::count(inspection, 50 - bad, bad);
        decide(inspection, bad > 0 ? "reject" : "free", bad > 0 ? "" : R"(,"bin":"MAIN/A-01")");
    }
    std::string member(const std::string& column) { return text("select " + column + " from campaign_member"); }
};

}  // namespace

// A new one is thought of in merge_once.cpp, and then here.
TEST_CASE("A1 row 2: a merge knows every unique index that two records could both stand in") {
    CHECK(uniqueLinks() == std::set<std::string>{"party_role (party_id, role)", "customer (party_id)", "sampling_state (plan_number, supplier_id)",
                                                 "ppap (item_id, revision, customer_id)", "customer_profile (customer_id)",
                                                 "segment_member (segment_id, customer_id)", "campaign_member (campaign_id, party_id)",
                                                 "campaign_member (campaign_id, lead_id)"});
}

TEST_CASE("A1 row 2: two customers with a PPAP under way for one revision are merged when one of them is decided") {
    Twins firm;
    for (const char* customer : {"C-1", "C-2"})
        firm.perform("quality.openPpap", fmt::format(R"({{"item":"FG-500","customer":"{}","level":3,"dueOn":"2026-12-31"}})", customer));
    CHECK(firm.refusal("customers.mergeParties", R"({"party":"C-2","into":"C-1"})") == "customers.merge.ppap");
    firm.perform("quality.cancelPpap", R"({"ppap":"PP-2","reason":"entered twice"})");
    firm.perform("customers.mergeParties", R"({"party":"C-2","into":"C-1"})");
    CHECK(firm.number("select count(distinct customer_id) as n from ppap") == 1);
    CHECK(firm.complaints().empty());
}

TEST_CASE("A1 row 2: of two suppliers that are one the stricter inspection goes on") {
    Twins firm;
    firm.plan("IP-100", "RM-100", looks);
    firm.lot("S-1", "L-1", 0);
    firm.lot("S-2", "L-2", 50);
    firm.lot("S-2", "L-3", 50);
    REQUIRE(firm.number("select count(*) as n from sampling_state where severity = 'tightened'") == 1);
    SECTION("that of the double") { firm.perform("customers.mergeParties", R"({"party":"S-2","into":"S-1"})"); }
    SECTION("that of the one that goes on") { firm.perform("customers.mergeParties", R"({"party":"S-1","into":"S-2"})"); }
    CHECK(firm.severity() == "tightened");
    CHECK(firm.number("select inspected from sampling_state") == 3);
    CHECK(firm.number("select rejected from sampling_state") == 2);
    CHECK(firm.text("select p.state from sampling_state s join party p on p.party_id = s.supplier_id") == "active");
    CHECK(firm.complaints().empty());
}

TEST_CASE("A1 row 2: a contact that went over leads to the firm that goes on, and no longer to the double") {
    Twins firm;
    firm.perform("people.addContact", R"({"party":"C-2","contact":{"name":"Ottilie Kranz"}})");
    const auto found = [&] {
        return firm.text("select p.number from search_word w join party p on p.party_id = w.record_id where w.kind = 'party' and w.word = 'ottilie'");
    };
    CHECK(found() == "C-2");
    firm.perform("customers.mergeParties", R"({"party":"C-2","into":"C-1"})");
    CHECK(found() == "C-1");
}

TEST_CASE("A1 row 2: what the profile that stays does not say is taken from the double") {
    Twins firm;
    firm.perform("customers.setProfile", R"({"customer":"C-1","version":0,"trade":""})");
    firm.perform("customers.setProfile", R"({"customer":"C-2","version":0,"trade":"valves"})");
    firm.perform("customers.mergeParties", R"({"party":"C-2","into":"C-1"})");
    CHECK(firm.text("select trade from customer_profile") == "valves");
    CHECK(firm.number("select count(*) as n from customer_profile") == 1);
}

TEST_CASE("A1 row 2: of two members of a campaign the one that stays has the order, the lead, the words and the first day of both") {
    Twins firm;
    firm.sell("FG-500", 1);
    firm.perform("orders.enter", R"({"customer":"C-2","site":"MAIN","sign":true,"lines":[{"item":"FG-500","quantity":"1 pcs","price":"9.00 EUR"}]})");
    firm.perform("customers.addCampaign", R"({"code":"SPRING","name":"Spring","channel":"mail","budget":"0.00 EUR","startsOn":"2026-11-01","endsOn":"2026-11-30"})");
    firm.perform("customers.addMembers", R"({"campaign":"SPRING","members":[{"party":"C-1"}]})");
    firm.perform("customers.startCampaign", R"({"campaign":"SPRING"})");
    firm.perform("customers.addMembers", R"({"campaign":"SPRING","sinceOn":"2026-11-10","members":[{"party":"C-2"}]})");
    firm.perform("customers.addLead", R"({"site":"MAIN","name":"Mill","phone":"040 12345"})");
    const auto order = firm.text("select o.number from sales_order o join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id where p.number = 'C-2'");
    firm.perform("customers.noteResponse", R"({"campaign":"SPRING","party":"C-1","response":"lead","madeLead":"LE-1","text":"asked"})");
    firm.perform("customers.noteResponse", fmt::format(R"({{"campaign":"SPRING","party":"C-2","response":"ordered","order":"{}"}})", order));
    SECTION("into the one that did less") { firm.perform("customers.mergeParties", R"({"party":"C-2","into":"C-1"})"); }
    SECTION("into the one that did more") { firm.perform("customers.mergeParties", R"({"party":"C-1","into":"C-2"})"); }
    CHECK(firm.member("response") == "ordered");
    CHECK(firm.text("select o.number from campaign_member m join sales_order o on o.sales_order_id = m.sales_order_id") == order);
    CHECK(firm.text("select l.number from campaign_member m join lead l on l.lead_id = m.made_lead_id") == "LE-1");
    CHECK(firm.member("text") == "asked");
    CHECK(firm.member("since_on") == "2026-11-01");
    CHECK(firm.complaints().empty());
}

TEST_CASE("A1 row 2: a lead that goes on is open and takes what it does not say itself from its double") {
    Twins firm;
    firm.perform("customers.addLead", R"({"site":"MAIN","name":"Mill","email":"a@mill.example"})");
    firm.perform("customers.addLead", R"({"site":"MAIN","name":"Wind Works","email":"b@mill.example","phone":"040 123456","text":"two presses"})");
    firm.perform("customers.addLead", R"({"site":"MAIN","name":"Gone","phone":"040 999999"})");
    firm.perform("customers.dropLead", R"({"lead":"LE-3","reason":"moved away"})");
    CHECK(firm.refusal("customers.mergeLeads", R"({"lead":"LE-2","into":"LE-3"})") == "customers.lead.state");
    firm.perform("customers.mergeLeads", R"({"lead":"LE-2","into":"LE-1"})");
    CHECK(firm.text("select email from lead where number = 'LE-1'") == "a@mill.example");
    CHECK(firm.text("select phone_key from lead where number = 'LE-1'") == firm.text("select phone_key from lead where number = 'LE-2'"));
    CHECK(firm.text("select phone from lead where number = 'LE-1'") == "040 123456");
    CHECK(firm.text("select text from lead where number = 'LE-1'") == "two presses");
}
