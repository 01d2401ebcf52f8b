// A complaint is opened by one scan, contained and answered (A1 row 12, beyond 7 and 8).
#include "quality/case.h"

using namespace test;

TEST_CASE("A1 row 12: one scan of the pallet's label fills the complaint, and nothing is typed") {
    Case firm;
    const auto before = firm.found(firm.sscc);
    CHECK(before.customer == "Nord Maschinen GmbH");
    CHECK(before.orderNumber == "SO-1");
    CHECK(before.shipmentNumber == "SH-1");
    CHECK(before.others.empty());
    CHECK(firm.count("complaint") == 0);
    firm.complain();
    CHECK(firm.text("select number from complaint") == "CP-1");
    CHECK(firm.text("select l.number from complaint c join lot l on l.lot_id = c.lot_id") == "FG-L1");
    for (const auto& [kind, number] : std::vector<std::pair<std::string, std::string>>{
             {"sales order", "SO-1"}, {"shipment", "SH-1"}, {"lot", "FG-L1"}, {"work order", "MO-1"}, {"operation", "MO-1/10"},
             {"operation", "MO-1/20"}, {"employee", "101"}, {"employee", "103"}, {"machine", "PRESS-1"}, {"input lot", "L-B"}}) {
        INFO(kind << " " << number);
        CHECK(firm.links(kind, number) == 1);
    }
    CHECK(firm.number("select count(*) as n from complaint_link k join stock_move m on m.stock_move_id = k.record_id "
                      "join lot l on l.lot_id = m.lot_id where k.kind = 'receipt' and l.number = 'L-B'") == 1);
    CHECK(firm.links("input lot", "L-A") == 0);
    CHECK(firm.links("input lot", "-") == 0);
    CHECK(firm.complaints().empty());
}

TEST_CASE("A1 row 12: the inspections of what the goods are made of are linked as well, and whose these were") {
    Case firm;
    firm.perform("people.addParty", R"({"number":"S-1","name":"Blank Works","roles":["supplier"]})");
    firm.perform("quality.addPlan", R"({"number":"IP-100","item":"RM-100","checkPoint":"incoming","characteristics":[{"name":"Look","kind":"attribute","rule":"every_piece"}]})");
    firm.perform("quality.releasePlan", R"({"plan":"IP-100","version":1})");
    firm.receive("RM-100", 10, "L-B", "QC", R"("expiresOn":"2027-01-31","supplier":"S-1")");
    firm.receive("RM-100", 10, "L-C", "QC", R"("expiresOn":"2027-01-31","supplier":"S-1")");
    firm.complain();
    CHECK(firm.links("inspection", "QI-1") == 1);
    CHECK(firm.links("inspection", "QI-2") == 0);  // of blanks that are in none of the brackets
    CHECK(firm.links("supplier", "S-1") == 1);
    CHECK(firm.complaints().empty());
}

TEST_CASE("a complaint is found by the order, the delivery or the lot as well, and by nothing else") {
    Case firm;
    for (const auto* code : {"SO-1", "SH-1", "FG-L1", "FG-500/FG-L1"}) {
        INFO(code);
        CHECK(firm.found(code).shipmentNumber == "SH-1");
    }
    const auto no = [&](const std::string& code) {
        return firm.refusal("quality.enterComplaint", fmt::format(R"({{"code":"{}","text":"bad"}})", code));
    };
    CHECK(no("nothing of ours") == "quality.complaint.unknown");
    CHECK(no("L-A") == "quality.complaint.not_sent");
    CHECK(firm.refusal("quality.enterComplaint", R"({"code":"SO-1","text":""})") == "inventory.text.missing");
    CHECK(firm.refusal("quality.enterComplaint", R"({"code":"SO-1","text":"bad","quantity":"0"})") == "quality.quantity.positive");
    CHECK(firm.refusal("quality.enterComplaint", R"({"code":"SO-1","text":"bad","receivedOn":"2027-01-01"})") == "quality.complaint.day");
}

TEST_CASE("a lot that went out twice asks for the delivery, and shows who else has it") {
    Case firm;
    firm.perform("people.addParty", R"({"number":"C-2","name":"Sued Maschinen GmbH","roles":["customer"]})");
    firm.perform("orders.addCustomer", R"({"party":"C-2","currency":"EUR","taxCode":"S20","priceList":"STD"})");
    firm.perform("orders.enter", R"({"customer":"C-2","site":"MAIN","sign":true,"lines":[{"item":"FG-500","quantity":"3"}]})");
    firm.perform("warehouse.ship", R"({"order":"SO-2"})");
    CHECK(firm.refusal("quality.enterComplaint", R"({"code":"FG-L1","text":"bad"})") == "quality.complaint.several");
    firm.perform("quality.enterComplaint", R"({"code":"FG-L1","text":"bad","shipment":"SH-2"})");
    CHECK(firm.text("select p.number from complaint c join party p on p.party_id = c.party_id") == "C-2");
    const auto others = firm.found(firm.sscc).others;
    REQUIRE(others.size() == 1);
    CHECK(others[0].customer == "Sued Maschinen GmbH");
    CHECK(others[0].quantity == tl::quantity(3));
}

TEST_CASE("beyond 7: a scan shows where each input lies, and who has other goods made with it") {
    Case firm;
    firm.perform("people.addParty", R"({"number":"C-2","name":"Sued Maschinen GmbH","roles":["customer"]})");
    firm.perform("orders.addCustomer", R"({"party":"C-2","currency":"EUR","taxCode":"S20","priceList":"STD"})");
    REQUIRE(firm.order("FG-500", 20, R"("lot":"FG-L2")") == "MO-2");
    firm.issue("MO-2", "RM-100/L-B", 21);
    firm.issue("MO-2", "PK-10/-", 2);
    firm.report("MO-2", 10, 20);
    firm.report("MO-2", 20, 20);
    firm.perform("orders.enter", R"({"customer":"C-2","site":"MAIN","sign":true,"lines":[{"item":"FG-500","quantity":"25"}]})");
    firm.perform("warehouse.ship", R"({"order":"SO-2"})");
    const auto found = firm.found(firm.sscc);
    std::map<std::string, std::int64_t> sent, here;
    for (const auto& other : found.others) {
        CHECK(other.customer == "Sued Maschinen GmbH");
        CHECK(other.order == "SO-2");
        sent[other.lot] += other.quantity.millionths;
    }
    CHECK(sent["FG-L2"] > 0);
    CHECK(sent["FG-L1"] + sent["FG-L2"] == 25 * piece);
    for (const auto& place : found.whereabouts)
        if (place.place == quality::Place::here) here[place.number] += place.quantity.millionths;
    CHECK(here["L-B"] == (200 - 102 - 21) * piece);
    CHECK(here["FG-L1"] == 8 * piece - sent["FG-L1"]);
    CHECK_FALSE(here.contains("L-A"));
    CHECK_FALSE(here.contains("FG-L2"));  // not in what was delivered
}

TEST_CASE("beyond 8: containment shows where the lot is, holds it, drops what was set aside and moves the promise") {
    Case firm;
    firm.sell("FG-500", 6);  // of the 8 that are left
    CHECK(firm.ofLine("SO-2", "allocated") == 6);
    firm.complain();
    firm.contain();
    CHECK(firm.held("FG-L1"));
    CHECK(firm.held("L-B"));
    CHECK(firm.ofLine("SO-2", "allocated") == 0);
    CHECK(firm.ofLine("SO-2", "waiting") == 6);
    CHECK(firm.text("select p.source from promise p join sales_order_line l on l.sales_order_line_id = p.sales_order_line_id "
                    "join sales_order o on o.sales_order_id = l.sales_order_id where o.number = 'SO-2'") == "none");
    CHECK(firm.number("select quantity from containment n join lot l on l.lot_id = n.lot_id where l.number = 'FG-L1' and n.place = 'here'") == 8 * piece);
    CHECK(firm.number("select quantity from containment n join lot l on l.lot_id = n.lot_id where l.number = 'FG-L1' and n.place = 'customer'") == 90 * piece);
    CHECK(firm.number("select quantity from nonconformance n join lot l on l.lot_id = n.lot_id where l.number = 'L-B'") == 98 * piece);
    CHECK(firm.refusal("quality.contain", R"({"complaint":"CP-1","lots":[{"lot":"FG-500/FG-L1"}]})") == "quality.contain.twice");
    CHECK(firm.refusal("quality.contain", R"({"complaint":"CP-1","lots":[]})") == "quality.contain.nothing");
    CHECK(firm.refusal("quality.closeComplaint", R"({"complaint":"CP-1","answer":"sorry"})") == "quality.complaint.unfinished");
    CHECK(firm.complaints().empty());
}

TEST_CASE("a complaint to a supplier names the lot and the customer's complaint it comes from") {
    Case firm;
    firm.complain();
    firm.perform("people.addParty", R"({"number":"S-1","name":"Coating Ltd","roles":["supplier"]})");
    CHECK(firm.refusal("quality.complainToSupplier", R"({"supplier":"C-1","lot":"RM-100/L-B","text":"coat"})") == "quality.complaint.supplier");
    firm.perform("quality.complainToSupplier", R"({"supplier":"S-1","lot":"RM-100/L-B","text":"The coat cracks","raisedFrom":"CP-1","quantity":"5"})");
    CHECK(firm.text("select r.number from complaint c join complaint r on r.complaint_id = c.raised_from_id where c.kind = 'supplier'") == "CP-1");
    firm.perform("quality.openCapa", R"({"title":"Coat cracks","complaint":"CP-2","dueOn":"2026-12-11"})");
    CHECK(firm.refusal("quality.closeComplaint", R"({"complaint":"CP-2","answer":"done"})") == "quality.complaint.unfinished");
    firm.perform("quality.cancelCapa", R"({"capa":"8D-1","reason":"they have one"})");
    firm.perform("quality.closeComplaint", R"({"complaint":"CP-2","answer":"done"})");
    CHECK(firm.refusal("quality.closeComplaint", R"({"complaint":"CP-2","answer":"done"})") == "quality.complaint.closed");
}
