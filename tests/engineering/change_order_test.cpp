// A5 row 2 and flow E7: change requests and orders, their exact effect before anybody signs, signatures, and the release.
#include "engineering/office.h"

using namespace test;
using Parts = std::vector<std::string>;

namespace {

// The flow's day before ECO-7, without the complaint: 376 blanks, none on hold, 8 brackets, three orders to make more.
struct BeforeEco : Office {
    BeforeEco() {
        receive("RM-100", 278, R"("lot":"L-A","expiresOn":"2027-03-31")");
        receive("RM-100", 98, R"("lot":"L-B","expiresOn":"2027-01-31")");
        receive("FG-500", 8, R"("lot":"FG-L1")");
        plan(1, "FG-500", 200, today() + 7);
        plan(2, "FG-500", 176, today() + 14);
        plan(3, "FG-500", 100, today() + 21);
        perform("engineering.addDocument", R"({"number":"D-500","title":"Bracket","item":"FG-500"})");
        perform("engineering.addDocumentRevision", paper("A"));
        perform("engineering.releaseDocument", fmt::format(R"({{"documentRevision":{},"version":1}})", newestPaper()));
        // 8 from stock, 376 by the first two orders, the last 6 by the third.
        perform("orders.enter", R"({"customer":"C-1","sign":true,"lines":[{"item":"FG-500","quantity":"384"},{"item":"FG-500","quantity":"6"}]})");
    }
    std::string paper(const char* revision, const std::string& more = {}) {
        return fmt::format(R"({{"document":"D-500","revision":"{0}","attachment":"{1}","fileName":"D-500-{0}.pdf"{2}}})", revision,
                           company->keepAttachment(boss, fmt::format("%PDF {}", revision), "application/pdf"), more);
    }
    std::int64_t newestPaper() { return number("select max(document_revision_id) as id from document_revision"); }
    void draw(const std::string& more = {}) {
        perform("engineering.addChangeOrder", R"({"title":"A thicker coat","reason":"blanks crack","effectivity":"use_up",)" + more +
                                                  R"("effectiveOn":"2026-12-23","items":[{"item":"RM-100","revision":"B","unitCost":"2.60 EUR"},{"item":"FG-500","unitCost":"5.15 EUR"}]})");
        perform("engineering.addDocumentRevision", paper("B", R"(,"changeOrder":"ECO-1")"));
    }
    std::string stateOf(const std::string& number) { return rows<std::string>(R"sql(select state from change_order where number = $1)sql", number).at(0); }
    std::string submit(std::int64_t version, const std::string& more = {}) {
        return refusal("engineering.submitChange", fmt::format(R"({{"changeOrder":"ECO-1","version":{}{}}})", version, more));
    }
    std::string approve(const db::Actor& who, std::int64_t version) {
        return signedBy(who, "engineering.approveChange", fmt::format(R"({{"changeOrder":"ECO-1","version":{},"comment":"good"}})", version));
    }
    std::string release(std::int64_t version, const std::string& more = {}) {
        return refusal("engineering.releaseChange", fmt::format(R"({{"changeOrder":"ECO-1","version":{}{}}})", version, more));
    }
};

}  // namespace

TEST_CASE("E7: the effect is exact before anybody approves: 376 blanks, the last order with A, the first with B") {
    BeforeEco o;
    o.draw();
    const auto all = o.effect("ECO-1");
    REQUIRE(all.stock.size() == 1);
    const auto& blanks = all.stock[0];
    CHECK(blanks.number == "RM-100");
    CHECK(blanks.onHand == tl::quantity(376));
    CHECK(blanks.held == tl::Quantity{});
    CHECK(blanks.needed == tl::quantity(376));
    CHECK(blanks.left == tl::Quantity{});
    CHECK(blanks.stranded == tl::Quantity{});
    CHECK(blanks.value == tl::Money{940'00});
    CHECK(blanks.lastOld == "MO-2");
    CHECK(blanks.firstNew == "MO-3");
    CHECK(blanks.switchesOn == o.today() + 21);
    REQUIRE(blanks.orders.size() == 3);
    CHECK(blanks.orders[2].ofNew == tl::quantity(100));
    // The promise that goods of the new revision keep: the 6 that MO-3 brings.
    REQUIRE(all.promises.size() == 1);
    CHECK(all.promises[0].number == "SO-1");
    CHECK(all.promises[0].lineNo == 2);
    CHECK(all.promises[0].quantity == tl::quantity(6));
    CHECK(all.promises[0].workOrder == "MO-3");
    // 8 brackets become 0.10 dearer; the old blanks keep 2.50, because they are revision A.
    CHECK(all.revalued == tl::Money{80});
    REQUIRE(all.costs.size() == 2);
    CHECK(all.costs[0].before == tl::UnitPrice{2'500'000});
    CHECK(all.costs[0].after == tl::UnitPrice{2'600'000});
    CHECK(all.costs[0].revalued == tl::Money{});
    CHECK(all.costs[1].revalued == tl::Money{80});
    // Nothing was changed by looking.
    CHECK(o.balance("5115") == 0);
    CHECK(o.revision("RM-100") == "A");
}

TEST_CASE("A5 row 2: what a change does to stock and open orders is seen before: 98 blanks on hold move the switch one order forward") {
    BeforeEco o;
    o.draw();
    o.perform("inventory.hold", R"({"lot":"RM-100/L-B","reason":"coating","caseNumber":"Q-17"})");
    const auto blanks = o.effect("ECO-1").stock.at(0);
    CHECK(blanks.held == tl::quantity(98));
    CHECK(blanks.needed == tl::quantity(278));
    CHECK(blanks.lastOld == "MO-2");
    CHECK(blanks.firstNew == "MO-2");  // 78 of A and 98 of B
    CHECK(blanks.orders.at(1).ofOld == tl::quantity(78));
    CHECK(blanks.stranded == tl::quantity(98));
    CHECK(blanks.strandedValue == tl::Money{245'00});
    CHECK(o.submit(1) == "engineering.change.strands");
    CHECK(o.submit(1, R"(,"leaveStock":true)") == "");
}

TEST_CASE("E7: the release changes revision, cost, stock value and drawing in one commit, and the old blanks keep 2.50") {
    BeforeEco o;
    o.draw();
    CHECK(o.submit(1) == "");
    CHECK(o.approve(o.eva, 2) == "");
    CHECK(o.stateOf("ECO-1") == "approved");
    CHECK(o.balance("1320") == 40'40);
    CHECK(o.release(3) == "");
    CHECK(o.balance("1320") == 41'20);
    CHECK(o.balance("5115") == -80);
    CHECK(o.balance("1300") == 940'00);
    CHECK(o.number("select count(*) as n from journal_line l join journal_entry e on e.journal_entry_id = l.journal_entry_id where e.text like 'New standard cost%'") == 2);
    CHECK(o.revision("RM-100") == "B");
    CHECK(o.life("RM-100", "A") == "phase_out");
    CHECK(o.life("RM-100", "B") == "released");
    CHECK(o.revision("FG-500") == "A");
    // The drawing of B for what is released from now on, and blanks of either revision while A lasts.
    const auto frozen = o.snapshot("FG-500");
    REQUIRE(frozen.documents.size() == 1);
    CHECK(o.rows<std::string>(R"sql(select revision from document_revision where document_revision_id = $1)sql", frozen.documents[0].revision).at(0) == "B");
    CHECK(o.parts(frozen) == Parts{"RM-100 100 at 10", "PK-10 10"});
    // What comes in now is B, at its own standard.
    o.receive("RM-100", 10, R"("lot":"L-C")");
    CHECK(o.text("select revision from lot where number = 'L-C'") == "B");
    CHECK(o.balance("1300") == 966'00);
    // From the last day on only B may go in.
    o.wait(30);
    CHECK(o.parts(o.snapshot("FG-500", "", "", 100, 30)) == Parts{"RM-100/B 100 at 10", "PK-10 10"});
    o.perform("engineering.takeHold", "{}");
    CHECK(o.life("RM-100", "A") == "obsolete");
    CHECK(o.complaints().empty());
}

TEST_CASE("A5 row 2: a change is signed with password and meaning, never by its author, by as many as were asked") {
    BeforeEco o;
    o.draw(R"("approvals":2,)");
    CHECK(o.submit(1) == "");
    const auto asks = R"({"changeOrder":"ECO-1","version":2})";
    CHECK(o.refusal([&] { o.company->perform(o.eva, {"engineering.approveChange", asks, {}, 1}); }) == "engineering.change.unsigned");
    CHECK(o.refusal([&] { o.company->sign(o.eva, {"a wrong password"}, "reviewed"); }) == "sign_in.wrong");
    CHECK(o.refusal([&] { o.company->sign(o.eva, {"nine copper kettles sing"}, " "); }) == "signature.meaning");
    CHECK(o.refusal("engineering.approveChange", asks) == "engineering.change.own");
    CHECK(o.approve(o.eva, 1) == "engineering.record.stale");
    CHECK(o.approve(o.eva, 2) == "");
    CHECK(o.stateOf("ECO-1") == "review");
    CHECK(o.approve(o.eva, 2) == "engineering.change.decided");
    CHECK(o.release(2) == "engineering.change.state");
    CHECK(o.approve(o.ina, 2) == "");
    CHECK(o.stateOf("ECO-1") == "approved");
    CHECK(o.text("select meaning from change_approval where signed_by = 'ina'") == "reviewed for production");
    CHECK(o.text("select full_name from change_approval where signed_by = 'ina'") == "ina Engineer");
    const auto line = o.text("select signature from action_log order by log_id desc limit 1");
    CHECK(line.find("ina Engineer (ina), 2026-11-23T10:00:00.000000Z: reviewed for production") == 0);
    CHECK(o.complaints().empty());
}

TEST_CASE("A5 row 2: what was signed is bound to its content") {
    BeforeEco o;
    o.draw(R"("approvals":2,)");
    CHECK(o.submit(1) == "");
    CHECK(o.approve(o.eva, 2) == "");
    // An edit makes it a draft, and the signature counts no more.
    o.perform("engineering.editChange", R"({"changeOrder":"ECO-1","version":2,"reason":"blanks crack at the press"})");
    CHECK(o.stateOf("ECO-1") == "draft");
    CHECK(o.submit(3) == "");
    CHECK(o.approve(o.ina, 4) == "");
    CHECK(o.stateOf("ECO-1") == "review");
    CHECK(o.approve(o.eva, 4) == "");
    // Whoever alters it behind the door is found, and it is not released.
    o.act([](db::Tx& tx) { tx.run(R"sql(update change_order_item set unit_cost = 1 where unit_cost = 2600000)sql"); });
    CHECK(o.release(5) == "engineering.change.altered");
    CHECK(o.complaints() == Parts{"I17_signed: ECO-1 is not what was signed"});
}

TEST_CASE("A5 row 2: a request is decided on, and the order that comes from it is released with it") {
    BeforeEco o;
    o.perform("engineering.addChangeRequest", R"({"title":"Blanks crack","reason":"5 came back","items":[{"item":"RM-100"}]})");
    CHECK(o.refusal("engineering.addChangeOrder", R"({"request":"ECR-1","title":"t","reason":"r","items":[{"item":"FG-500","unitCost":"5.15 EUR"}]})") ==
          "engineering.change.request");
    o.perform("engineering.submitChange", R"({"changeOrder":"ECR-1","version":1})");
    CHECK(o.signedBy(o.eva, "engineering.rejectChange", R"({"changeOrder":"ECR-1","version":2})") == "engineering.text.missing");
    CHECK(o.signedBy(o.eva, "engineering.approveChange", R"({"changeOrder":"ECR-1","version":2})") == "");
    CHECK(o.refusal("engineering.releaseChange", R"({"changeOrder":"ECR-1","version":3})") == "engineering.change.only_request");
    o.perform("engineering.addChangeOrder", R"({"request":"ECR-1","title":"Dearer","reason":"r","items":[{"item":"FG-500","unitCost":"5.15 EUR"}]})");
    CHECK(o.submit(1) == "");
    CHECK(o.signedBy(o.ina, "engineering.rejectChange", R"({"changeOrder":"ECO-1","version":2,"comment":"why so dear"})") == "");
    CHECK(o.stateOf("ECO-1") == "rejected");
    o.perform("engineering.editChange", R"({"changeOrder":"ECO-1","version":3,"items":[{"item":"FG-500","unitCost":"5.10 EUR"}]})");
    CHECK(o.submit(4) == "");
    CHECK(o.approve(o.ina, 5) == "");
    CHECK(o.release(6) == "");
    CHECK(o.stateOf("ECR-1") == "released");
    CHECK(o.balance("5115") == -40);
}

TEST_CASE("A5 row 2: red lines, bills and routings are released with the order, and all that stands against it is said") {
    BeforeEco o;
    o.play(R"({"do":"engineering.copyBom","args":{"bom":"FG-500","revision":"B"}}
{"do":"engineering.changeBom","args":{"bom":"FG-500","version":1,"lines":[{"item":"RM-100","quantity":"1","opNo":10,"revision":"A"},{"item":"SP-9","quantity":"0.1","opNo":20}]}})");
    o.perform("engineering.copyRouting", R"({"routing":"FG-500","revision":"B"})");
    const auto bom = o.bom("FG-500", "B").number;
    const auto routing = o.number("select max(routing_id) as id from routing");
    const auto order = [&](const std::string& items) {
        return o.refusal("engineering.addChangeOrder", R"({"title":"t","reason":"r","items":[)" + items + "]}");
    };
    CHECK(order(fmt::format(R"({{"item":"FG-500","revision":"C","bom":{}}})", bom)) == "engineering.change.draft");
    CHECK(order(fmt::format(R"({{"item":"FG-500","bom":{}}})", bom)) == "engineering.change.same_revision");
    CHECK(order(R"({"item":"FG-500"})") == "engineering.change.nothing");
    CHECK(order(R"({"item":"FG-500","revision":"B"},{"item":"FG-500","revision":"B"})") == "engineering.change.item_twice");
    CHECK(order(fmt::format(R"({{"item":"FG-500","revision":"B","bom":{}}})", bom)) == "");
    CHECK(o.submit(1) == "engineering.change.routing");
    o.perform("engineering.editChange",
              fmt::format(R"({{"changeOrder":"ECO-1","version":1,"items":[{{"item":"FG-500","revision":"B","unitCost":"8.55 EUR","bom":{},"routing":{}}}]}})",
                          bom, routing));
    const auto all = o.effect("ECO-1");
    REQUIRE(all.bills.size() == 1);
    Parts red;
    for (const auto& line : all.bills[0].difference.lines) red.push_back(line.change + " " + line.number);
    CHECK(red == Parts{"changed RM-100", "removed PK-10", "added SP-9"});
    CHECK(o.submit(2) == "");
    CHECK(o.approve(o.eva, 3) == "");
    o.perform("engineering.changeBom", fmt::format(R"({{"bom":{},"version":2,"note":"not what is signed, so it may"}})", bom));
    CHECK(o.release(4) == "");
    CHECK(o.snapshot("FG-500").operations.size() == 2);
    CHECK(o.rows<std::string>(R"sql(select state from bom where bom_id = $1)sql", bom).at(0) == "released");
    CHECK(o.revision("FG-500") == "B");
    CHECK(o.parts(o.snapshot("FG-500")) == Parts{"RM-100/A 100 at 10", "SP-9 10 at 20"});
    CHECK(o.number("select unit_cost from item_cost c join item i on i.item_id = c.item_id where i.number = 'FG-500' and c.revision = 'B'") == 8'550'000);
    CHECK(o.balance("1320") == 40'40);  // the 8 in stock are A and stay 5.05
    CHECK(o.complaints().empty());
}

TEST_CASE("A5 row 2: a drawing that waits with its order is not released alone, and a cancelled order changes nothing") {
    BeforeEco o;
    o.draw();
    CHECK(o.refusal("engineering.releaseDocument", fmt::format(R"({{"documentRevision":{},"version":1}})", o.newestPaper())) == "engineering.document.with_order");
    CHECK(o.submit(1) == "");
    CHECK(o.refusal("engineering.addDocumentRevision", o.paper("C", R"(,"changeOrder":"ECO-1")")) == "engineering.document.order");
    o.perform("engineering.cancelChange", R"({"changeOrder":"ECO-1","reason":"not needed"})");
    CHECK(o.approve(o.eva, 3) == "engineering.change.state");
    CHECK(o.revision("RM-100") == "A");
    CHECK(o.life("RM-100", "B") == "design");
    CHECK(o.balance("5115") == 0);
}
