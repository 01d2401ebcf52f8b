// PPAP files: which elements go to the customer, what shows them, the signature, and his answer.
#include "quality/ppap.h"
#include "support/works.h"

using namespace test;
using quality::PpapElement;
using quality::PpapNeed;

namespace {

constexpr const char* password = "a long test password";  // the boss's, of World
constexpr const char* elements[] = {"design_record", "change_documents", "customer_approval", "design_fmea", "flow_diagram", "process_fmea",
                                    "control_plan", "measurement_study", "dimensional_results", "material_results", "process_studies", "laboratory",
                                    "appearance_report", "sample_parts", "master_sample", "checking_aids", "customer_requirements", "warrant"};

struct File : Works {
    File() {
        perform("quality.openPpap", R"({"item":"FG-500","customer":"C-1","level":3,"dueOn":"2026-12-31","partNumber":"N-77"})");
        paper = company->keepAttachment(boss, "%PDF-1.4", "application/pdf");
    }
    std::string element(const std::string& name, std::string_view more) {
        return refusal("quality.setPpapElement", fmt::format(R"({{"ppap":"{}","element":"{}","state":"ready"{}}})", file, name, more));
    }
    void showAll() {
        for (const std::string name : elements) {
            const bool thing = name == "sample_parts" || name == "master_sample" || name == "checking_aids";
            CHECK(element(name, thing ? R"(,"note":"Cabinet 3")" : fmt::format(R"(,"attachment":"{}")", paper)) == "");
        }
    }
    std::string submit(bool signs) {
        db::Circumstances circumstances;
        if (signs) circumstances.signature = company->sign(boss, {password}, "the parts are made as ordered");
        const auto args = fmt::format(R"({{"ppap":"{}","version":{}}})", file, number("select version from ppap order by ppap_id desc limit 1"));
        return refusal([&] { company->perform(boss, {"quality.submitPpap", args, circumstances, 1}); });
    }
    std::string state() { return text("select state from ppap where number = 'PP-1'"); }
    std::optional<quality::PpapStanding> standing() {
        const tl::ItemId item{number("select item_id as id from item where number = 'FG-500'")};
        const tl::CustomerId customer{number("select min(customer_id) as id from customer")};
        const auto today = db::utcDate(clock);
        return company->read(boss, [&](const db::Read& r) { return quality::ppapStanding(r, item, "A", customer, today); });
    }
    std::string file = "PP-1", paper;
};

}  // namespace

TEST_CASE("A8 row 12: the level says which of the 18 elements go to the customer") {
    // By element: S submit, R keep, * on request; levels 1 to 5 (table 4.2 of the manual).
    constexpr const char* table[] = {"RSS*R", "RSS*R", "RRS*R", "RRS*R", "RRS*R", "RRS*R", "RRS*R", "RRS*R", "RSS*R",
                                     "RSS*R", "RRS*R", "RSS*R", "SSS*R", "RSS*R", "RRR*R", "RRR*R", "RRS*R", "SSSSR"};
    int no = 0;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<PpapElement>>([&](auto element) {
        INFO(element.name);
        CHECK(std::string{element.name} == elements[no]);
        for (int level = 1; level <= 5; ++level) {
            const auto need = quality::ppapNeed(level, element.value);
            CHECK(table[no][level - 1] == (need == PpapNeed::submit ? 'S' : need == PpapNeed::retain ? 'R' : '*'));
        }
        ++no;
    });
    CHECK(no == 18);
    File w;
    CHECK(w.count("ppap_element where need = 'submit'") == 16);
    w.perform("quality.changePpap", R"({"ppap":"PP-1","version":1,"level":1})");
    CHECK(w.count("ppap_element where need = 'submit'") == 2);
    CHECK(w.text("select revision from ppap") == "A");
    CHECK(w.refusal("quality.openPpap", R"({"item":"FG-500","customer":"C-1","level":3,"dueOn":"2026-12-31"})") == "quality.ppap.taken");
    CHECK(w.refusal("quality.openPpap", R"({"item":"RM-100","customer":"C-1","level":6,"dueOn":"2026-12-31"})") == "quality.ppap.level");
}

TEST_CASE("A8 row 12: an element is shown by a record of this item or a file, a thing by where it lies") {
    File w;
    CHECK(w.element("design_record", "") == "quality.ppap.evidence");
    CHECK(w.element("master_sample", "") == "quality.ppap.place");
    CHECK(w.element("master_sample", R"(,"note":"Cabinet 3")") == "");
    CHECK(w.element("warrant", R"(,"attachment":"0000")") == "quality.attachment.none");
    CHECK(w.refusal("quality.setPpapElement", R"({"ppap":"PP-1","element":"warrant","state":"not_needed","note":"no"})") == "quality.ppap.needed");
    CHECK(w.refusal("quality.setPpapElement", R"({"ppap":"PP-1","element":"design_fmea","state":"not_needed"})") == "quality.ppap.why");
    CHECK(w.element("warrant", fmt::format(R"(,"attachment":"{}","need":"retain")", w.paper)) == "quality.ppap.need");

    w.perform("quality.openFmea", R"({"item":"RM-100","title":"Blanks"})");
    CHECK(w.element("process_fmea", R"(,"fmea":"FM-1")") == "quality.ppap.record");
    w.perform("quality.openFmea", R"({"item":"FG-500","title":"Brackets"})");
    CHECK(w.element("control_plan", R"(,"fmea":"FM-2")") == "quality.ppap.record");
    CHECK(w.element("process_fmea", R"(,"fmea":"FM-2")") == "");
    w.perform("quality.addControlPlan", R"({"number":"CP-500","item":"FG-500","lines":[{"checkPoint":"final","characteristic":{"name":"Look","kind":"attribute","rule":"every_piece"}}]})");
    CHECK(w.element("control_plan", R"(,"controlPlan":"CP-500")") == "quality.ppap.record");
    w.perform("quality.releaseControlPlan", R"({"controlPlan":"CP-500","version":1})");
    CHECK(w.element("control_plan", R"(,"controlPlan":"CP-500")") == "");
    const tl::PpapId file{w.number("select ppap_id as id from ppap")};
    const auto shown = w.company->read(w.boss, [&](const db::Read& r) { return quality::ppapElements(r, file); });
    REQUIRE(shown.size() == 18);
    CHECK(shown[5].evidence == "FM-2");
    CHECK(shown[6].evidence == "CP-500 (1)");
    CHECK(shown[14].note == "Cabinet 3");
}

TEST_CASE("A8 row 12: a file is submitted when it is whole and signed, and stays as it was until the customer answers") {
    File w;
    CHECK(w.submit(true) == "quality.ppap.unready");
    w.showAll();
    CHECK(w.submit(false) == "quality.ppap.unsigned");
    CHECK(w.state() == "open");
    CHECK(w.submit(true) == "");
    CHECK(w.state() == "submitted");
    CHECK(w.text("select meaning from ppap_event") == "the parts are made as ordered");
    CHECK(w.text("select full_name from ppap_event") == "The Boss");
    CHECK(w.text("select content_hash from ppap_event").size() == 64);
    CHECK(w.element("sample_parts", R"(,"note":"Cabinet 4")") == "quality.ppap.state");
    CHECK(w.complaints().empty());
    w.act([](db::Tx& tx) { tx.run("update ppap_element set note = 'Cabinet 5' where element = 'sample_parts'"); });
    bool found = false;
    for (const auto& complaint : w.complaints()) found = found || complaint.starts_with("I17_signed_files");
    CHECK(found);
}

TEST_CASE("A8 row 12: an interim approval is good until its day and for its quantity, a rejected file is submitted again") {
    File w;
    w.showAll();
    w.submit(true);
    const auto answer = [&](std::string_view more) { return fmt::format(R"({{"ppap":"PP-1","answeredBy":"Ms North"{}}})", more); };
    CHECK(w.refusal("quality.answerPpap", answer(R"(,"answer":"interim")")) == "quality.ppap.interim");
    CHECK(w.refusal("quality.answerPpap", answer(R"(,"answer":"rejected")")) == "quality.ppap.rejected");
    CHECK(w.refusal("quality.answerPpap", answer(R"(,"answer":"approved","until":"2027-01-31")")) == "quality.ppap.whole");
    CHECK_FALSE(w.standing()->good);
    w.perform("quality.answerPpap", answer(R"(,"answer":"interim","until":"2026-12-31","quantity":"12")"));
    CHECK(w.standing()->good);
    CHECK(w.standing()->shipped == tl::Quantity{});

    w.receive("FG-500", 40, "FG-9", "A-02");
    w.wait(1);
    w.sell("FG-500", 12);
    w.perform("warehouse.ship", R"({"order":"SO-1"})");
    CHECK(w.standing()->shipped == tl::Quantity{12 * piece});
    CHECK_FALSE(w.standing()->good);

    CHECK(w.submit(true) == "");
    CHECK_FALSE(w.standing()->good);  // its quantity has left
    w.perform("quality.answerPpap", answer(R"(,"answer":"rejected","note":"two dimensions are missing")"));
    CHECK_FALSE(w.standing()->good);
    CHECK(w.element("dimensional_results", fmt::format(R"(,"attachment":"{}","note":"all of them")", w.paper)) == "");
    CHECK(w.submit(true) == "");
    w.perform("quality.answerPpap", answer(R"(,"answer":"approved")"));
    CHECK(w.standing()->good);
    CHECK(w.number("select submissions from ppap") == 3);
    CHECK(w.count("ppap_event") == 6);
    CHECK(w.refusal("quality.cancelPpap", R"({"ppap":"PP-1","reason":"no"})") == "quality.ppap.state");
    CHECK(w.refusal("quality.openPpap", R"({"item":"FG-500","customer":"C-1","level":3,"reason":"tooling","dueOn":"2027-03-31"})") == "");
    CHECK(w.standing()->good);  // what was approved is, until the next answer
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 12: an interim approval stays good while the file is with the customer again") {
    File w;
    w.showAll();
    w.submit(true);
    w.perform("quality.answerPpap", R"({"ppap":"PP-1","answeredBy":"Ms North","answer":"interim","until":"2026-12-31","quantity":"12"})");
    CHECK(w.submit(true) == "");
    CHECK(w.state() == "submitted");
    REQUIRE(w.standing());
    CHECK(w.standing()->good);
    CHECK(w.standing()->state == quality::PpapState::interim);
    CHECK(w.standing()->quantity == tl::Quantity{12 * piece});
    CHECK(w.text("select until_on from ppap") == "2026-12-31");
    w.wait(60);
    CHECK_FALSE(w.standing()->good);
    w.perform("quality.answerPpap", R"({"ppap":"PP-1","answeredBy":"Ms North","answer":"approved"})");
    CHECK(w.standing()->good);
    CHECK(w.number("select count(*) from ppap where until_on is null and until_quantity is null") == 1);
}

TEST_CASE("A8 row 12: what shows an element must still be in force when the file is submitted") {
    File w;
    w.showAll();
    w.perform("quality.openFmea", R"({"item":"FG-500","title":"Brackets"})");
    w.perform("quality.addControlPlan", R"({"number":"CP-500","item":"FG-500","lines":[{"checkPoint":"final","characteristic":{"name":"Look","kind":"attribute","rule":"every_piece"}}]})");
    w.perform("quality.releaseControlPlan", R"({"controlPlan":"CP-500","version":1})");
    CHECK(w.element("process_fmea", R"(,"fmea":"FM-1")") == "");
    CHECK(w.element("control_plan", R"(,"controlPlan":"CP-500")") == "");
    SECTION("a control plan that was superseded is not") {
        w.perform("quality.reviseControlPlan", R"({"controlPlan":"CP-500","note":"next"})");
        CHECK(w.submit(true) == "");  // the next edition is a draft yet
        w.perform("quality.answerPpap", R"({"ppap":"PP-1","answeredBy":"Ms North","answer":"rejected","note":"the plan"})");
        w.perform("quality.releaseControlPlan", R"({"controlPlan":"CP-500","version":1})");
        CHECK(w.submit(true) == "quality.ppap.outdated");
        CHECK(w.element("control_plan", R"(,"controlPlan":"CP-500")") == "");
    }
    SECTION("a retired FMEA is not") {
        w.perform("quality.changeFmea", R"({"fmea":"FM-1","version":1,"retire":true})");
        CHECK(w.submit(true) == "quality.ppap.outdated");
        w.perform("quality.openFmea", R"({"item":"FG-500","title":"Brackets anew"})");
        CHECK(w.element("process_fmea", R"(,"fmea":"FM-2")") == "");
    }
    CHECK(w.submit(true) == "");
}

TEST_CASE("A8 row 12: a submitted file is what it was after its customer turned out to be another one twice") {
    File w;
    w.perform("quality.cancelPpap", R"({"ppap":"PP-1","reason":"for the other one"})");
    w.perform("people.addParty", R"({"number":"C-2","name":"Double Ltd","roles":["customer"]})");
    w.perform("orders.addCustomer", R"({"party":"C-2","currency":"EUR","taxCode":"S20"})");
    w.perform("quality.openPpap", R"({"item":"FG-500","customer":"C-2","level":3,"dueOn":"2026-12-31"})");
    w.file = "PP-2";
    w.showAll();
    CHECK(w.submit(true) == "");
    const auto before = w.number("select customer_id from ppap where number = 'PP-2'");
    w.perform("customers.mergeParties", R"({"party":"C-2","into":"C-1","reason":"entered twice"})");
    CHECK(w.number("select customer_id from ppap where number = 'PP-2'") != before);
    CHECK(w.complaints().empty());
    w.act([](db::Tx& tx) { tx.run("update ppap set part_number = '1' where number = 'PP-2'"); });
    CHECK_FALSE(w.complaints().empty());
}
