#include "quality/lab.h"

using namespace test;

TEST_CASE("E1: 500 blanks of two lots are one inspection of code H, and the decision is in parts") {
    Lab w;
    w.plan("IP-100", "RM-100", looks);
    w.perform("inventory.expect", R"({"item":"RM-100","quantity":"500 pcs","dueOn":"2026-11-27","site":"MAIN"})");
    const auto supply = fmt::format(R"(,"supply":{})", w.number("select max(supply_id) as id from supply"));
    const auto first = w.arrive(300, "L-A", supply);
    CHECK(w.arrive(200, "L-B", supply) == first);
    CHECK(w.number("select quantity from inspection") == 500 * piece);

    const auto sample = w.drawn(first);
    CHECK(sample.at("letter").as_string() == "H");
    CHECK(sample.at("size").as_int64() == 50);
    CHECK(sample.at("accept").as_int64() == 1);
    CHECK(sample.at("reject").as_int64() == 2);
    CHECK(w.refusal("quality.decideInspection", w.decision(first, "free")) == "quality.decide.missing");
    w.count(first, 49, 1);
    CHECK(w.refusal("quality.recordResults", fmt::format(R"({{"inspection":"{}","line":10,"goodPieces":1}})", first)) ==
          "quality.results.many");

    CHECK(w.refusal("inventory.transfer", R"({"lot":"RM-100/L-B","from":"MAIN/QC","to":"MAIN/A-01","quantity":"200 pcs"})") ==
          "inventory.inspection.waiting");
    CHECK(w.refusal("quality.decideInspection", w.decision(first, "reject", R"(,"quantity":"20")")) == "quality.decide.lot");
    w.decide(first, "reject", R"(,"lot":"RM-100/L-A","quantity":"20","comment":"scratched")");
    CHECK(w.refusal("quality.decideInspection", w.decision(first, "free", R"(,"lot":"RM-100/L-A","quantity":"281")")) ==
          "quality.decide.much");
    const auto done = w.decide(first, "free", R"(,"bin":"MAIN/A-01")");
    CHECK(done.at("state").as_string() == "decided");
    CHECK(done.at("freed").as_string() == "480");
    CHECK(done.at("rejected").as_string() == "20");
    CHECK(w.lies("L-A", "A-01") == 280);
    CHECK(w.lies("L-B", "A-01") == 200);
    CHECK(w.lies("L-A", "Q-01") == 20);
    CHECK(w.refusal("quality.decideInspection", w.decision(first, "free")) == "quality.decide.over");

    // The 20 are not on hold with their lot, and leave quarantine by a decision only.
    CHECK(w.number("select on_hold from lot where number = 'L-A'") == 0);
    CHECK(w.text("select source || ' ' || text || ' ' || cast(quantity as text) from nonconformance") == "inspection scratched 20000000");
    const auto out = [&](int pieces) {
        return w.refusal("inventory.transfer",
                         fmt::format(R"({{"lot":"RM-100/L-A","from":"MAIN/Q-01","to":"MAIN/A-01","quantity":"{} pcs"}})", pieces));
    };
    CHECK(out(1) == "inventory.quarantine.waiting");
    CHECK(w.refusal("inventory.transfer", R"({"lot":"RM-100/L-A","from":"MAIN/Q-01","to":"MAIN/QC","quantity":"1 pcs"})") ==
          "inventory.quarantine.waiting");
    w.perform("quality.decide", R"({"nonconformance":"NC-1","parts":[
        {"kind":"use_as_is","quantity":"5","reason":"hidden","allowedBy":"A. Abel","toBin":"MAIN/A-01"},
        {"kind":"use_as_is","quantity":"2","reason":"hidden","allowedBy":"A. Abel"}]})");
    CHECK(w.lies("L-A", "A-01") == 285);
    CHECK(out(3) == "inventory.quarantine.waiting");
    CHECK(out(2) == "");
    w.perform("quality.decide", R"({"nonconformance":"NC-1","parts":[{"kind":"scrap","quantity":"13","reason":"scratched"}]})");
    CHECK(w.lies("L-A", "Q-01") == 0);
    CHECK(w.number("select inspected from sampling_state") == 1);
    CHECK(w.complaints().empty());
}

TEST_CASE("E1: two of four lots rejected ask for tightened H/1.0, and five accepted bring back normal inspection") {
    Lab w;
    w.plan("IP-100", "RM-100", looks);
    int lots = 0;
    const auto play = [&](int size, bool good) {
        const auto inspection = w.arrive(500, fmt::format("L-{}", ++lots));
        CHECK(w.drawn(inspection).at("size").as_int64() == size);
        w.count(inspection, good ? size : size - 2, good ? 0 : 2);
        w.decide(inspection, good ? "free" : "reject", good ? R"(,"bin":"MAIN/A-01")" : "");
    };
    for (const bool good : {true, false, true, false}) play(50, good);
    CHECK(w.severity() == "tightened");

    const auto fifth = w.arrive(500, "L-5");
    const auto sample = w.drawn(fifth);
    CHECK(sample.at("letter").as_string() == "J");  // the lot's is H, and the table's arrow leads from H/1.0 to this plan
    CHECK(quality::codeLetter(500, quality::Level::II) == 'H');
    CHECK(sample.at("size").as_int64() == 80);
    CHECK(sample.at("accept").as_int64() == 1);
    CHECK(sample.at("reject").as_int64() == 2);
    CHECK(w.text("select severity from inspection where number = '" + fifth + "'") == "tightened");
    w.count(fifth, 80, 0);
    w.decide(fifth, "free", R"(,"bin":"MAIN/A-01")");
    lots = 5;
    for (int i = 0; i < 4; ++i) play(80, true);
    CHECK(w.severity() == "normal");
    play(50, true);
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 1: five lots rejected at tightened inspection stop a source until it was put right") {
    Lab w;
    w.plan("IP-100", "RM-100", looks);
    for (int i = 1; i <= 7; ++i) {
        const auto inspection = w.arrive(500, fmt::format("L-{}", i));
        w.count(inspection, 0, i <= 2 ? 50 : 80);
        w.decide(inspection, "reject");
    }
    CHECK(w.severity() == "discontinued");
    const auto next = w.arrive(500, "L-8");
    w.count(next, 80, 0);
    CHECK(w.refusal("quality.decideInspection", w.decision(next, "free")) == "quality.decide.discontinued");
    w.perform("quality.resumeSource", R"({"plan":"IP-100","supplier":"S-1","reason":"new tool"})");
    CHECK(w.severity() == "tightened");
    w.decide(next, "free", R"(,"bin":"MAIN/A-01")");  // drawn before, but good
    CHECK(w.lies("L-8", "A-01") == 500);
    CHECK(w.refusal("quality.resumeSource", R"({"plan":"IP-100","supplier":"S-1","reason":"again"})") == "quality.source.running");
}

TEST_CASE("A8 row 1: after good lots some are skipped, are free at once, and a rejected one ends it") {
    Lab w;
    w.plan("IP-100", "RM-100", looks, R"(,"skipAfter":2,"skipEvery":4)");
    int skipped = 0, inspected = 0;
    for (int i = 1; i <= 30 && skipped == 0; ++i) {
        const auto inspection = w.arrive(500, fmt::format("L-{}", i));
        if (w.text("select state from inspection where number = '" + inspection + "'") == "skipped") {
            ++skipped;
            w.perform("inventory.transfer",
                      fmt::format(R"({{"lot":"RM-100/L-{}","from":"MAIN/QC","to":"MAIN/A-01","quantity":"500 pcs"}})", i));
            continue;
        }
        ++inspected;
        w.count(inspection, 50, 0);
        w.decide(inspection, "free", R"(,"bin":"MAIN/A-01")");
    }
    CHECK(skipped == 1);
    CHECK(inspected >= 2);
}

TEST_CASE("A8 row 8: a rejected lot is moved, blocked and booked to quarantine in the same commit") {
    Lab w;
    w.plan("IP-500", "FG-500", R"({"name":"Length","kind":"measured","unit":"h","lower":"9.9","upper":"10.1","rule":"fixed","size":3})");
    w.receive("FG-500", 98, "FG-L1", "QC");
    w.perform("quality.recordResults", R"({"inspection":"QI-1","line":10,"readings":["10.0","10.05","10.2"],"unit":"h"})");
    CHECK(w.number("select count(*) as n from inspection_result where passed = 0") == 1);
    CHECK(w.refusal("quality.decideInspection", w.decision("QI-1", "free")) == "quality.decide.comment");
    const auto before = w.number("select max(log_id) as id from action_log");
    w.decide("QI-1", "reject");
    CHECK(w.number("select max(log_id) as id from action_log") == before + 1);
    CHECK(w.lies("FG-L1", "Q-01") == 98);
    CHECK(w.number("select on_hold from lot where number = 'FG-L1'") == 1);
    CHECK(w.balance("1325") == 494'90);
    CHECK(w.balance("1320") == 0);
    w.perform("quality.decide", R"({"nonconformance":"NC-1","parts":[
        {"kind":"use_as_is","quantity":"90","reason":"short ones","allowedBy":"A. Abel","toBin":"MAIN/A-01"}]})");
    CHECK(w.number("select on_hold from lot where number = 'FG-L1'") == 1);
    w.perform("quality.decide", R"({"nonconformance":"NC-1","parts":[{"kind":"scrap","quantity":"8","reason":"too long"}]})");
    CHECK(w.number("select on_hold from lot where number = 'FG-L1'") == 0);
    CHECK(w.balance("1325") == 0);
    CHECK(w.balance("1320") == 90 * 5'05);
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 3: goods that are inspected come into a bin for inspection, and nowhere else") {
    Lab w;
    w.plan("IP-100", "RM-100", looks);
    CHECK(w.refusal("inventory.receive", R"({"item":"RM-100","quantity":"5 pcs","bin":"MAIN/A-01","lot":"L-1"})") ==
          "inventory.inspection.bin");
    CHECK(w.refusal("inventory.receive", R"({"item":"RM-100","quantity":"5 pcs","bin":"MAIN/QC","lot":"L-1","supplier":"C-1"})") ==
          "inventory.receive.supplier");
    w.perform("quality.retirePlan", R"({"plan":"IP-100","version":2})");
    w.receive("RM-100", 5, "L-1");
    CHECK(w.count("inspection") == 0);
}

TEST_CASE("A8 row 3: what is made is inspected at its operation and when it is done") {
    Lab w;
    w.receiveMaterial();
    w.plan("IP-10", "FG-500", R"({"name":"Burr","kind":"attribute","rule":"fixed","size":2})", R"(,"checkPoint":"in_process","opNo":10)");
    w.plan("IP-F", "FG-500", R"({"name":"Look","kind":"attribute","rule":"every_piece"})", R"(,"checkPoint":"final")");
    const auto order = w.order("FG-500", 10);
    w.issue(order, "RM-100/L-B", 10);
    w.report(order, 10, 10);
    CHECK(w.text("select occasion from inspection") == "in_process");
    const auto operation = w.number("select work_order_operation_id as id from work_order_operation where op_no = 10");
    CHECK(w.no("finishOperation", fmt::format(R"({{"operation":{}}})", operation)) == "production.finishing.inspection");
    w.count("QI-1", 2, 0);
    w.decide("QI-1", "free");
    w.to("finishOperation", fmt::format(R"({{"operation":{}}})", operation));

    const auto last = fmt::format(R"({{"order":"{}","opNo":20,"good":"10","lot":"FG-1","bin":"MAIN/)", order);
    CHECK(w.no("report", last + R"(A-01"})") == "inventory.inspection.bin");
    w.to("report", last + R"(QC"})");
    CHECK(w.text("select state from inspection where occasion = 'final'") == "due");
    w.count("QI-2", 10, 0);
    w.decide("QI-2", "free", R"(,"bin":"MAIN/A-01")");
    CHECK(w.lies("FG-1", "A-01") == 10);
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 3: what is reported piece by piece is one inspection, until its sample is drawn") {
    Lab w;
    w.receiveMaterial();
    w.plan("IP-10", "FG-500", R"({"name":"Burr","kind":"attribute","rule":"fixed","size":3})", R"(,"checkPoint":"in_process","opNo":10)");
    w.plan("IP-F", "FG-500", R"({"name":"Look","kind":"attribute","rule":"every_piece"})", R"(,"checkPoint":"final")");
    const auto order = w.order("FG-500", 10);
    w.issue(order, "RM-100/L-B", 10);
    for (int i = 0; i < 5; ++i) w.report(order, 10, 1);
    CHECK(w.count("inspection") == 1);
    CHECK(w.count("inspection_lot") == 1);
    CHECK(w.number("select quantity from inspection") == 5 * piece);
    CHECK(w.drawn("QI-1").at("size").as_int64() == 3);
    w.report(order, 10, 1);
    CHECK(w.count("inspection") == 2);
    CHECK(w.number("select quantity from inspection where number = 'QI-1'") == 5 * piece);

    for (int i = 0; i < 2; ++i)
        w.to("report", fmt::format(R"({{"order":"{}","opNo":20,"good":"1","lot":"FG-1","bin":"MAIN/QC"}})", order));
    CHECK(w.number("select quantity from inspection where occasion = 'final'") == 2 * piece);
    CHECK(w.count("inspection_lot l join inspection n on n.inspection_id = l.inspection_id where n.occasion = 'final'") == 1);
    const auto other = w.order("FG-500", 10);
    w.issue(other, "RM-100/L-B", 10);
    w.report(other, 10, 1);
    CHECK(w.count("inspection") == 4);
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 7: a lot that came in two parts is decided on as one, wherever for inspection it lies") {
    Lab w;
    w.plan("IP-100", "RM-100", looks);
    w.perform("inventory.addBin", R"({"warehouse":"MAIN","code":"QC-2","kind":"inspection"})");
    w.perform("inventory.expect", R"({"item":"RM-100","quantity":"50 pcs","dueOn":"2026-11-27","site":"MAIN"})");
    const auto supply = fmt::format(R"(,"supply":{})", w.number("select max(supply_id) as id from supply"));
    const auto first = w.arrive(10, "L-A", supply);
    w.receive("RM-100", 20, "L-A", "QC-2", R"("expiresOn":"2027-06-30","supplier":"S-1")" + supply);
    CHECK(w.arrive(20, "L-A", supply) == first);
    CHECK(w.count("inspection_lot") == 2);  // of one bin each
    w.count(first, static_cast<int>(w.drawn(first).at("size").as_int64()), 0);
    w.perform("inventory.transfer", R"({"lot":"RM-100/L-A","from":"MAIN/QC","to":"MAIN/QC-2","quantity":"25 pcs"})");
    CHECK(w.refusal("inventory.scrap", R"({"lot":"RM-100/L-A","bin":"MAIN/QC-2","quantity":"1","reason":"bent"})") ==
          "inventory.inspection.scrap");
    CHECK(w.refusal("quality.decideInspection", w.decision(first, "free", R"(,"lot":"RM-100/L-A","quantity":"51")")) ==
          "quality.decide.much");
    w.decide(first, "reject", R"(,"lot":"RM-100/L-A","quantity":"40")");
    CHECK(w.lies("L-A", "Q-01") == 40);
    CHECK(w.number("select cast(sum(quantity) as bigint) as n from nonconformance") == 40 * piece);
    CHECK(w.count("nonconformance") == 1);
    const auto done = w.decide(first, "free", R"(,"quantity":"10","bin":"MAIN/A-01")");  // it is the only lot
    CHECK(done.at("state").as_string() == "decided");
    CHECK(w.lies("L-A", "A-01") == 10);
    CHECK(w.refusal("inventory.scrap", R"({"lot":"RM-100/L-A","bin":"MAIN/A-01","quantity":"1","reason":"bent"})") == "");
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 9: pieces that are rejected at their operation do not go on as good before somebody decided on them") {
    Lab w;
    w.receiveMaterial();
    w.plan("IP-10", "FG-500", R"({"name":"Burr","kind":"attribute","rule":"fixed","size":2})", R"(,"checkPoint":"in_process","opNo":10)");
    const auto order = w.order("FG-500", 10);
    w.issue(order, "RM-100/L-B", 10);
    w.report(order, 10, 10);
    w.count("QI-1", 0, 2);
    w.decide("QI-1", "reject", R"(,"quantity":"3","comment":"burr")");
    w.decide("QI-1", "free", R"(,"comment":"sorted")");
    CHECK(w.text("select o.op_no || ' ' || n.source || ' ' || n.text from nonconformance n join work_order_operation o "
                 "on o.work_order_operation_id = n.work_order_operation_id") == "10 inspection burr");
    const auto finish = fmt::format(R"({{"operation":"{}/10"}})", order);
    CHECK(w.no("finishOperation", finish) == "production.finishing.rejected");
    const auto made = [&](int pieces) {
        return fmt::format(R"({{"order":"{}","opNo":20,"good":"{}","lot":"FG-1","bin":"MAIN/A-01"}})", order, pieces);
    };
    CHECK(w.no("report", made(8)) == "production.report.rejected");
    w.to("report", made(6));
    w.perform("quality.decide", R"({"nonconformance":"NC-1","parts":[
        {"kind":"scrap","quantity":"2","reason":"burr","workReason":"scrap/crk"},
        {"kind":"use_as_is","quantity":"1","reason":"hardly any","allowedBy":"A. Abel"}]})");
    CHECK(w.of(order, "scrapped") == 2);
    w.to("finishOperation", finish);
    CHECK(w.no("report", made(3)) == "production.report.too_many");
    w.to("report", made(2));
    CHECK(w.onHand("FG-1") == 8);
    CHECK(w.said(order, "state") == "finished");
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 9: pieces that are rejected at the last operation are scrapped out of the lot that they are in") {
    Lab w;
    w.receiveMaterial();
    w.plan("IP-20", "FG-500", R"({"name":"Angle","kind":"attribute","rule":"fixed","size":2})", R"(,"checkPoint":"in_process","opNo":20)");
    const auto order = w.order("FG-500", 10);
    w.issue(order, "RM-100/L-B", 10);
    w.report(order, 10, 10);
    w.to("report", fmt::format(R"({{"order":"{}","opNo":20,"good":"10","lot":"FG-1","bin":"MAIN/A-01"}})", order));
    w.count("QI-1", 0, 2);
    w.decide("QI-1", "reject", R"(,"quantity":"3")");
    CHECK(w.text("select l.number from nonconformance n join lot l on l.lot_id = n.lot_id") == "FG-1");
    w.perform("quality.decide", R"({"nonconformance":"NC-1","parts":[{"kind":"scrap","quantity":"3","reason":"skew"}]})");
    CHECK(w.onHand("FG-1") == 7);
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 16: where the plan asks, a decision is signed with its meaning and bound to the results") {
    Lab w;
    w.plan("IP-100", "RM-100", looks, R"(,"mustSign":true)");
    w.perform("people.addRole", R"({"name":"judge","permissions":["quality.decideInspection"]})");
    w.perform("people.addUser", R"({"name":"ida","fullName":"Ida Judge","password":"nine copper kettles sing","roles":[{"role":"judge"}]})");
    const auto inspection = w.arrive(500, "L-1");
    w.count(inspection, 50, 0);
    CHECK(w.refusal("quality.decideInspection", w.decision(inspection, "free")) == "quality.decide.unsigned");
    const auto ida = w.company->actorNamed("ida", "test");
    db::Circumstances circumstances;
    circumstances.signature = w.company->sign(ida, {"nine copper kettles sing"}, "released for use");
    w.company->perform(ida, {"quality.decideInspection", w.decision(inspection, "free"), circumstances, 1});
    CHECK(w.text("select meaning from inspection_decision") == "released for use");
    CHECK(w.text("select full_name from inspection_decision") == "Ida Judge");
    CHECK(w.text("select content_hash from inspection_decision").size() == 64);
}
