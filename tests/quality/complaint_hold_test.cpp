// A complaint and the hold on all of ours are one commit; photos and deliveries; concessions are signed; gates of 8D reports.
#include <set>

#include "quality/case.h"

using namespace test;

namespace {

constexpr const char* password = "a long test password";  // the boss's, of World

// The lots of which something is still with us, as the action takes them.
std::string oursOf(const quality::ComplaintFound& found) {
    std::string lots;
    std::set<std::int64_t> seen;
    for (const auto& place : found.whereabouts)
        if (place.place != quality::Place::customer && seen.insert(place.lot.number).second)
            lots += fmt::format(R"({}{{"lot":{}}})", lots.empty() ? "" : ",", place.lot.number);
    return lots;
}

}  // namespace

TEST_CASE("beyond 7: what was found by one scan is entered and held by one action, with its photos") {
    Case firm;
    const auto crack = firm.company->keepAttachment(firm.boss, "a crack", "image/png"), edge = firm.company->keepAttachment(firm.boss, "an edge", "image/jpeg");
    const auto found = firm.found(firm.sscc);
    const auto lots = oursOf(found);
    firm.perform("quality.enterComplaint",
                 fmt::format(R"({{"code":"{}","text":"5 are cracked","quantity":"5","defect":"CRACK","attachment":"{}","photos":["{}"],"contain":[{}]}})",
                             firm.sscc, crack, edge, lots));
    CHECK(firm.held("FG-L1"));
    CHECK(firm.held("L-B"));
    CHECK_FALSE(firm.held("L-A"));
    CHECK(firm.balance("1325") == 40'40);
    CHECK(firm.number("select count(*) as n from action_log where action = 'quality.contain'") == 0);
    CHECK(firm.number("select count(*) as n from action_log where action = 'quality.enterComplaint'") == 1);
    CHECK(firm.number("select count(distinct case_number) as n from hold") == 1);
    CHECK(firm.text("select min(case_number) as n from hold") == "CP-1");
    CHECK(firm.count("nonconformance") == 2);
    CHECK(firm.number("select quantity from containment n join lot l on l.lot_id = n.lot_id where l.number = 'FG-L1' and n.place = 'here'") == 8 * piece);
    const auto photos = firm.company->read(firm.boss, [](const db::Read& r) { return quality::photosOf(r, r.one<tl::ComplaintId>("select complaint_id from complaint")); });
    REQUIRE(photos.size() == 2);
    CHECK(photos[0].attachment == crack);
    CHECK(photos[1].attachment == edge);
    CHECK(photos[1].mediaType == "image/jpeg");
    CHECK(firm.refusal("quality.contain", R"({"complaint":"CP-1","lots":[{"lot":"FG-500/FG-L1"}]})") == "quality.contain.twice");
    CHECK(firm.complaints().empty());
}

TEST_CASE("nothing of a complaint is entered when one of its lots or photos is refused") {
    Case firm;
    const auto no = [&](const std::string& more) {
        return firm.refusal("quality.enterComplaint", fmt::format(R"({{"code":"{}","text":"cracked",{}}})", firm.sscc, more));
    };
    CHECK(no(R"("contain":[{"lot":"FG-500/FG-L1"},{"lot":"FG-500/FG-L1"}])") == "quality.contain.twice");
    CHECK(no(R"("photos":["nothing"])") == "quality.attachment.none");
    CHECK(firm.count("complaint") == 0);
    CHECK(firm.count("hold") == 0);
    firm.complain();
    CHECK(firm.refusal("quality.addPhoto", R"({"complaint":"CP-1","attachment":"nothing"})") == "quality.attachment.none");
    const auto crack = firm.company->keepAttachment(firm.boss, "a crack", "image/png");
    firm.perform("quality.addPhoto", fmt::format(R"({{"complaint":"CP-1","attachment":"{}","text":"the edge"}})", crack));
    CHECK(firm.count("complaint_picture") == 1);
    firm.perform("quality.closeComplaint", R"({"complaint":"CP-1","answer":"sorry"})");
    CHECK(firm.refusal("quality.addPhoto", fmt::format(R"({{"complaint":"CP-1","attachment":"{}"}})", crack)) == "quality.complaint.closed");
}

TEST_CASE("whoever may enter complaints and not hold goods enters one without a hold only") {
    Case firm;
    firm.perform("people.addRole", R"({"name":"phone","permissions":["quality.enterComplaint","complaints.see"]})");
    firm.perform("people.addUser", R"({"name":"pia","fullName":"Pia Phone","password":"seven green lamps hum","roles":[{"role":"phone"}]})");
    const auto pia = firm.company->actorNamed("pia", "test");
    const auto as = [&](const std::string& more) {
        return firm.refusal([&] { firm.company->perform(pia, {"quality.enterComplaint", fmt::format(R"({{"code":"{}","text":"cracked"{}}})", firm.sscc, more), {}, 1}); });
    };
    CHECK(as(R"(,"contain":[{"lot":"FG-500/FG-L1"}])") != "");
    CHECK(firm.count("complaint") == 0);
    CHECK(as("") == "");
    CHECK_FALSE(firm.held("FG-L1"));
}

TEST_CASE("deliveries are found by words of the customer, by their numbers and by what left with them") {
    Case firm;
    const auto of = [&](const std::string& words) {
        std::vector<std::string> numbers;
        for (const auto& one : firm.company->read(firm.boss, [&](const db::Read& r) { return quality::deliveriesFor(r, words); })) numbers.push_back(one.number);
        return numbers;
    };
    CHECK(of("nord masch") == std::vector<std::string>{"SH-1"});
    CHECK(of("SO-1") == std::vector<std::string>{"SH-1"});
    CHECK(of("") == std::vector<std::string>{"SH-1"});
    CHECK(of("nobody").empty());
    CHECK(of("L-A").empty());
    firm.perform("orders.enter", R"({"customer":"C-1","site":"MAIN","sign":true,"lines":[{"item":"FG-500","quantity":"3"}]})");
    firm.perform("warehouse.ship", R"({"order":"SO-2"})");
    CHECK(of("FG-L1") == std::vector<std::string>{"SH-2", "SH-1"});
    const auto first = firm.company->read(firm.boss, [](const db::Read& r) { return quality::deliveriesFor(r, "FG-L1").front(); });
    CHECK(first.customer == "Nord Maschinen GmbH");
    CHECK(first.lot == "FG-L1");
    CHECK(first.quantity == tl::quantity(3));
}

TEST_CASE("A8 row 9: a concession is signed with its meaning and bound to what it says") {
    Works w;
    w.receive("FG-500", 20, "FG-7", "A-01");
    w.perform("quality.addNonconformance", R"({"source":"audit","lot":"FG-500/FG-7","quantity":"10","text":"scratches","bin":"MAIN/A-01"})");
    const std::string conceded = R"({"nonconformance":"NC-1","parts":[{"kind":"use_as_is","quantity":"4","reason":"hidden inside","allowedUntil":"2026-12-31"}]})";
    CHECK(w.refusal("quality.decide", conceded) == "quality.disposition.unsigned");
    CHECK(w.count("disposition") == 0);
    db::Circumstances circumstances;
    circumstances.signature = w.company->sign(w.boss, {password}, "concession granted");
    w.company->perform(w.boss, {"quality.decide", conceded, circumstances, 1});
    CHECK(w.text("select meaning from disposition") == "concession granted");
    CHECK(w.text("select allowed_by from disposition") == w.text("select full_name from disposition"));
    CHECK(w.text("select content_hash from disposition").size() == 64);
    CHECK(w.complaints().empty());
    if (engine() != db::Engine::sqlite) return;  // a server lets nobody change a decision
    w.act([](db::Tx& tx) { tx.run("update disposition set allowed_until = '2027-12-31'"); });
    bool found = false;
    for (const auto& complaint : w.complaints()) found = found || complaint.starts_with("I17_signed_concessions");
    CHECK(found);
}

TEST_CASE("goods that are here after the day of their concession are found by it, until they are held or gone") {
    Works w;
    w.receive("FG-500", 20, "FG-7", "A-01");
    w.perform("quality.addNonconformance", R"({"source":"audit","lot":"FG-500/FG-7","quantity":"10","text":"scratches","bin":"MAIN/A-01"})");
    db::Circumstances circumstances;
    circumstances.signature = w.company->sign(w.boss, {password}, "concession granted");
    w.company->perform(w.boss, {"quality.decide", R"({"nonconformance":"NC-1","parts":[{"kind":"use_as_is","quantity":"10","reason":"hidden inside","allowedUntil":"2026-11-25"}]})", circumstances, 1});
    const auto ended = [&](const char* before) {
        return w.company->read(w.boss, [&](const db::Read& r) { return db::count(r, quality::nonconformancesList(), {{"conceded_until", db::How::atMost, before}}); });
    };
    CHECK(ended("2026-11-24") == 0);
    CHECK(ended("2026-11-25") == 1);
    w.perform("inventory.hold", R"({"lot":"FG-500/FG-7","reason":"the concession has ended","caseNumber":"Q-1"})");
    CHECK(ended("2026-11-25") == 0);
    w.perform("inventory.releaseHold", R"({"lot":"FG-500/FG-7","caseNumber":"Q-1"})");
    CHECK(ended("2026-11-25") == 1);
    w.sell("FG-500", 20);
    w.perform("warehouse.ship", R"({"order":"SO-1"})");
    CHECK(ended("2026-11-25") == 0);
}

TEST_CASE("A8 row 10: what keeps a step of an 8D report from being done is known before anybody tries") {
    Case firm;
    firm.complain();
    firm.perform("quality.openCapa", R"({"title":"Brackets crack","complaint":"CP-1","dueOn":"2026-12-11"})");
    const auto gate = [&] {
        return firm.company->read(firm.boss, [](const db::Read& r) { return quality::gateOf(r, r.one<tl::CapaId>("select capa_id from capa")); });
    };
    const auto finish = [&](const char* step) { firm.perform("quality.finishStep", fmt::format(R"({{"capa":"8D-1","step":"{}","evidence":"seen"}})", step)); };
    CHECK(gate().step == quality::Discipline::D1);
    CHECK(gate().open());
    for (const auto* step : {"D1", "D2", "D3"}) finish(step);
    REQUIRE(gate().reasons.size() == 1);
    CHECK(gate().step == quality::Discipline::D4);
    CHECK(gate().reasons[0].code == "quality.capa.root");
    firm.perform("quality.addCause", R"({"capa":"8D-1","method":"why","text":"The coat is brittle","root":true})");
    CHECK(gate().open());
    finish("D4");
    CHECK(gate().reasons.at(0).code == "quality.capa.no_action");
    firm.perform("quality.addCapaAction", R"({"capa":"8D-1","text":"Bend one","dueOn":"2026-12-04"})");
    finish("D5");
    CHECK(gate().reasons.at(0).code == "quality.capa.actions");
    firm.perform("quality.finishCapaAction", fmt::format(R"({{"capaAction":{},"evidence":"done"}})", firm.number("select max(capa_action_id) as id from capa_action")));
    for (const auto* step : {"D6", "D7"}) finish(step);
    CHECK(gate().step == quality::Discipline::D8);
    CHECK(gate().reasons.at(0).code == "quality.capa.unproven");
    firm.perform("quality.cancelCapa", R"({"capa":"8D-1","reason":"another one"})");
    CHECK_FALSE(gate().step.has_value());
}
