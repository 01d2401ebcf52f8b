// Complaints to a supplier as 8D: from the inspection of his goods to the report, proved by his later lots.
#include "quality/capa.h"
#include "quality/lab.h"
#include "quality/supplier_claims.h"

using namespace test;

namespace {

constexpr const char* password = "a long test password";  // the boss's, of World

struct Claim : Lab {
    Claim() {
        plan("IP-100", "RM-100", looks);
        perform("quality.addDefectKind", R"({"code":"SCRATCH","name":"Scratch"})");
    }
    // 500 blanks of S-1, of which 20 are rejected.
    std::string reject() {
        const auto inspection = arrive(500, "L-1");
        count(inspection, 48, 2);
        decide(inspection, "reject", R"(,"quantity":"20")");
        return inspection;
    }
    int sampleOf(const std::string& inspection) { return static_cast<int>(drawn(inspection).at("size").as_int64()); }
    void workThrough() {
        const auto step = [&](std::string_view name) { perform("quality.finishStep", fmt::format(R"({{"capa":"8D-1","step":"{}","evidence":"their answer of today"}})", name)); };
        for (const auto* name : {"D1", "D2", "D3"}) step(name);
        perform("quality.addCause", R"({"capa":"8D-1","method":"why","text":"No film between the sheets","root":true})");
        step("D4");
        perform("quality.addCapaAction", R"({"capa":"8D-1","text":"Film between the sheets","dueOn":"2026-12-04"})");
        step("D5");
        perform("quality.finishCapaAction", fmt::format(R"({{"capaAction":{},"evidence":"their picture"}})", number("select max(capa_action_id) as id from capa_action")));
        step("D6");
        step("D7");
    }
    std::string closeReport() {
        db::Circumstances circumstances;
        circumstances.signature = company->sign(boss, {password}, "it works");
        return refusal([&] { company->perform(boss, {"quality.closeCapa", R"({"capa":"8D-1","evidence":"a lot without a scratch"})", circumstances, 1}); });
    }
};

}  // namespace

TEST_CASE("A8 row 10: what an inspection rejects becomes the supplier's 8D report, with nothing typed but the day") {
    Claim w;
    const auto inspection = w.arrive(500, "L-1");
    const auto args = fmt::format(R"({{"inspection":"{}","dueOn":"2026-12-11","lotsNeeded":1}})", inspection);
    CHECK(w.refusal("quality.claimFromSupplier", args) == "quality.claim.nothing");
    w.count(inspection, 48, 2);
    w.decide(inspection, "reject", R"(,"quantity":"20")");
    const auto claimed = boost::json::parse(w.perform("quality.claimFromSupplier", args)).as_object();
    CHECK(claimed.at("supplier").as_string() == "Blank Works");
    CHECK(claimed.at("report").as_string() == "8D-1");
    CHECK(claimed.at("quantity").as_string() == "20");
    CHECK(w.text("select kind from complaint") == "supplier");
    CHECK(w.text("select text from complaint") == "Surface: 2 / 50");
    CHECK(w.text("select side from capa") == "supplier");
    CHECK(w.text("select title from capa") == "RM-100 L-1: Surface: 2 / 50");
    CHECK(w.count("capa_step where due_on = '2026-12-11'") == 8);
    for (const auto* kind : {"supplier", "lot", "inspection", "receipt"}) CHECK(w.count(fmt::format("complaint_link where kind = '{}'", kind)) == 1);
    CHECK(w.refusal("quality.claimFromSupplier", args) == "quality.claim.twice");
    CHECK(w.refusal("quality.closeComplaint", R"({"complaint":"CP-1","answer":"They will"})") == "quality.complaint.unfinished");
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 10: a supplier's report has the gates of every 8D, and only his later lots prove it") {
    Claim w;
    w.perform("people.addParty", R"({"number":"S-2","name":"Other Works","roles":["supplier"]})");
    w.perform("quality.claimFromSupplier", fmt::format(R"({{"inspection":"{}","dueOn":"2026-12-11","lotsNeeded":1}})", w.reject()));
    CHECK(w.refusal("quality.finishStep", R"({"capa":"8D-1","step":"D4","evidence":"no"})") == "quality.capa.order");
    w.workThrough();
    w.wait(1);
    w.receive("RM-100", 500, "X-1", "QC", R"("expiresOn":"2027-06-30","supplier":"S-2")");
    CHECK(w.closeReport() == "quality.capa.unproven");
    const auto second = w.arrive(500, "L-2");
    CHECK(w.closeReport() == "quality.capa.unproven");  // nobody has looked at it yet
    w.count(second, 48, 2);
    w.decide(second, "reject");
    CHECK(w.closeReport() == "quality.capa.unproven");  // and it is no better
    w.wait(1);
    const auto third = w.arrive(500, "L-3");
    w.count(third, w.sampleOf(third), 0);
    w.decide(third, "free", R"(,"bin":"MAIN/A-01")");
    CHECK(w.closeReport() == "");
    CHECK(w.refusal("quality.closeComplaint", R"({"complaint":"CP-1","answer":"Film between the sheets"})") == "");
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 10: a nonconformance of received goods is claimed for, from whom it came or who is named") {
    Claim w;
    w.reject();
    w.perform("quality.addNonconformance", R"({"source":"floor","lot":"RM-100/L-1","quantity":"7","text":"","defect":"SCRATCH"})");
    w.perform("quality.claimFromSupplier", R"({"nonconformance":"NC-2","dueOn":"2026-12-11"})");  // NC-1 is what was rejected
    CHECK(w.text("select p.number from complaint c join party p on p.party_id = c.party_id") == "S-1");
    CHECK(w.text("select text from complaint") == "Scratch");
    CHECK(w.number("select quantity from complaint") == 7 * piece);
    CHECK(w.number("select nonconformance_id from capa") == w.number("select nonconformance_id from nonconformance where number = 'NC-2'"));

    w.receive("FG-500", 10, "FG-9", "A-01");
    w.perform("quality.addNonconformance", R"({"source":"floor","lot":"FG-500/FG-9","quantity":"1","text":"Rust"})");
    CHECK(w.refusal("quality.claimFromSupplier", R"({"nonconformance":"NC-3","dueOn":"2026-12-11"})") == "quality.claim.supplier");
    CHECK(w.refusal("quality.claimFromSupplier", R"({"nonconformance":"NC-3","supplier":"C-1","dueOn":"2026-12-11"})") == "quality.complaint.supplier");
    CHECK(w.refusal("quality.claimFromSupplier", R"({"dueOn":"2026-12-11"})") == "quality.claim.from");
    w.perform("quality.claimFromSupplier", R"({"nonconformance":"NC-3","supplier":"S-1","dueOn":"2026-12-11"})");
    CHECK(w.count("capa where side = 'supplier'") == 2);
}

TEST_CASE("A8 row 10: no more is claimed than was found bad, and of what has no lots the newest receipts are linked") {
    Claim w;
    const auto inspection = w.reject();
    const auto claim = [&](const char* pieces) {
        return w.refusal("quality.claimFromSupplier", fmt::format(R"({{"inspection":"{}","quantity":"{}","dueOn":"2026-12-11"}})", inspection, pieces));
    };
    CHECK(claim("1000") == "quality.claim.more");
    CHECK(claim("21") == "quality.claim.more");
    CHECK(claim("20") == "");
    for (int n = 0; n < 22; ++n) w.receive("PK-10", 5);
    w.perform("quality.addNonconformance", R"({"source":"floor","lot":"PK-10/-","quantity":"7","text":"","defect":"SCRATCH"})");
    const auto found = w.text("select number from nonconformance order by nonconformance_id desc limit 1");
    const auto ours = [&](const char* more) { return fmt::format(R"({{"nonconformance":"{}","supplier":"S-1","dueOn":"2026-12-11"{}}})", found, more); };
    CHECK(w.refusal("quality.claimFromSupplier", ours(R"(,"quantity":"8")")) == "quality.claim.more");
    w.perform("quality.claimFromSupplier", ours(""));
    CHECK(w.count("complaint_link l join complaint c on c.complaint_id = l.complaint_id where c.number = 'CP-2' and l.kind = 'receipt'") == 20);
    CHECK(w.number("select max(record_id) as n from complaint_link where kind = 'receipt'") == w.number("select max(stock_move_id) as n from stock_move"));
}
