// A8 row 15 and beyond 14: from any record to what came before it and what came of it, a step at a time.
#include "quality/threaded.h"

using namespace test;
using quality::Bond;
using quality::ThreadRef;
using quality::ThreadSide;

TEST_CASE("A8 row 15: a supplier's lot leads through what was made of it to the customers, with quantities") {
    Threaded firm;
    const auto thread = firm.thread(firm.ref("L-B"));
    const auto edges = edgesOf(thread);
    for (const auto* edge : {"L-B went_in FG-L1 98 pcs", "L-B issued MO-1 102 pcs", "MO-1 made FG-L1 98 pcs", "FG-L1 shipped SH-1 90 pcs",
                             "SH-1 delivered C-1", "SH-1 billed IN-2026-1", "S-1 supplied L-B 10 pcs", "L-B inspected QI-1 10 pcs"}) {
        INFO(edge);
        CHECK(has(edges, edge));
    }
    CHECK(thread.points.front().node.number == "L-B");
    CHECK(pointOf(thread, "lot", "FG-L1")->depth == 1);
    CHECK(pointOf(thread, "shipment", "SH-1")->depth == 2);
    CHECK(pointOf(thread, "customer", "C-1")->depth == 3);
    CHECK(pointOf(thread, "party", "S-1")->depth == -1);
    CHECK(pointOf(thread, "lot", "L-A") == nullptr);
    CHECK(firm.complaints().empty());
}

TEST_CASE("A8 row 15: a customer leads back to the lots of suppliers, with their inspections") {
    Threaded firm;
    const auto thread = firm.thread(firm.ref("C-1"));
    CHECK(pointOf(thread, "shipment", "SH-1")->depth == -1);
    CHECK(pointOf(thread, "lot", "FG-L1")->depth == -2);
    CHECK(pointOf(thread, "lot", "L-B")->depth == -3);
    CHECK(pointOf(thread, "party", "S-1")->depth == -4);
    CHECK(pointOf(thread, "inspection", "QI-1") != nullptr);  // it came after the lot, and stands on the way all the same
    const auto receipts = std::ranges::count_if(thread.points, [](const auto& p) { return p.node.ref.kind == "receipt"; });
    CHECK(receipts == 2);
    // Cartons are kept without lots: they are in it, and nothing leads on from them.
    const auto cartons = std::ranges::find_if(thread.points, [](const auto& p) { return p.node.mixed; });
    REQUIRE(cartons != thread.points.end());
    CHECK(cartons->node.title == "-");
    CHECK(cartons->before.total == 0);
    CHECK(firm.thread(cartons->node.ref).points.size() == 1);
}

TEST_CASE("beyond 14: any record's number begins its thread, and each node says what it is, when and who") {
    Threaded firm;
    firm.goOn();
    const std::pair<const char*, const char*> all[] = {
        {"customer", "C-1"},     {"party", "S-1"},       {"order", "SO-1"},          {"order line", "SO-1/1"}, {"shipment", "SH-1"},
        {"invoice", "IN-2026-1"}, {"lot", "FG-L1"},       {"work order", "MO-1"},     {"operation", "MO-1/20"}, {"inspection", "QI-1"},
        {"complaint", "CP-1"},   {"nonconformance", "NC-1"}, {"8D report", "8D-1"},  {"return order", "RA-1"}, {"return", "RT-1"},
        {"ticket", "TK-1"},      {"change order", "ECO-1"}, {"document", "D-500"},   {"item", "FG-500"}};
    for (const auto& [kind, number] : all) {
        INFO(kind << " " << number);
        const auto start = firm.ref(number);
        CHECK(start.kind == kind);
        const auto thread = firm.thread(start);
        REQUIRE_FALSE(thread.points.empty());
        CHECK(thread.points.size() > 1);
        const auto& node = thread.points.front().node;
        CHECK(node.number == number);
        CHECK_FALSE(node.title.empty());
        CHECK(node.opens.id != 0);
        const bool timeless = start.kind == "customer" || start.kind == "party" || start.kind == "item";
        if (!timeless) CHECK((node.at || node.on));
    }
    const auto payment = firm.rows<std::int64_t>("select payment_id from payment").at(0);
    const auto paid = firm.thread({"payment", payment});
    CHECK(pointOf(paid, "invoice", "IN-2026-1")->depth == -1);
    CHECK(firm.ref(firm.sscc).kind == "handling unit");
    CHECK(pointOf(firm.thread(firm.ref("MO-1")), "work order", "MO-1")->node.who == "boss");
    CHECK(firm.complaints().empty());
}

TEST_CASE("what came before a record has it among what came of it, and the other way round") {
    Threaded firm;
    firm.goOn();
    const auto whole = firm.thread(firm.ref("FG-L1"), 200);
    CHECK(whole.points.size() > 20);
    // These stand beside what they are a part of, or only begin a thread.
    const auto oneWay = [](const std::string& kind) { return kind == "order line" || kind == "operation" || kind == "item"; };
    int pairs = 0;
    for (const auto& point : whole.points) {
        const auto& here = point.node.ref;
        if (oneWay(here.kind)) continue;
        for (const auto side : {ThreadSide::before, ThreadSide::after}) {
            const auto near = firm.grown(firm.thread(here, 1), here, side, 500);
            const auto& reach = side == ThreadSide::after ? near.points.front().after : near.points.front().before;
            CHECK(reach.shown == reach.total);
            for (const auto& other : near.points) {
                if (other.node.ref == here || oneWay(other.node.ref.kind) || other.node.mixed) continue;
                const auto back = side == ThreadSide::after ? ThreadSide::before : ThreadSide::after;
                INFO(here.kind << " " << point.node.number << ", " << other.node.ref.kind << " " << other.node.number);
                CHECK(firm.grown(firm.thread(other.node.ref, 1), other.node.ref, back, 500).find(here) != nullptr);
                ++pairs;
            }
        }
    }
    CHECK(pairs > 40);
}

TEST_CASE("a step shows a few, says how many more there are, and brings the next when asked") {
    Threaded firm;
    for (int i = 0; i < 20; ++i) {
        firm.receive("FG-500", 1, fmt::format("FG-X{:02}", i), "A-02");
        const auto order = firm.sell("FG-500", 1, fmt::format(R"("lot":"FG-500/FG-X{:02}")", i));
        firm.perform("warehouse.ship", fmt::format(R"({{"order":"{}"}})", order));
    }
    const auto customer = firm.ref("C-1");
    auto thread = firm.thread(customer, 1);
    REQUIRE(thread.points.size() == 1);
    CHECK(thread.points.front().before.total == 21);  // deliveries
    CHECK(thread.points.front().before.shown == 0);
    thread = firm.grown(thread, customer, ThreadSide::before);
    CHECK(thread.points.size() == 1 + quality::perStep);
    CHECK(thread.points.front().before.shown == quality::perStep);
    CHECK(thread.points.front().before.any());
    CHECK(thread.points[1].node.number == "SH-21");  // the latest first
    for (int i = 0; i < 3; ++i) thread = firm.grown(thread, customer, ThreadSide::before);
    CHECK(thread.points.front().before.shown == 21);
    CHECK_FALSE(thread.points.front().before.any());
    CHECK(pointOf(thread, "shipment", "SH-1") != nullptr);
    // What is there already is connected at once.
    const auto order = pointOf(firm.grown(thread, firm.ref("SH-5"), ThreadSide::before), "order", "SO-5");
    REQUIRE(order != nullptr);
    const auto grown = firm.grown(thread, firm.ref("SH-5"), ThreadSide::before);
    CHECK(has(edgesOf(grown), "C-1 ordered SO-5"));
}

TEST_CASE("A8 row 15: a lot made with hundreds of reports has all that went into it, with whole quantities") {
    Threaded firm;
    for (int i = 0; i < 5; ++i) firm.receive("RM-100", 1, fmt::format("L-C{}", i), "QC", R"("expiresOn":"2027-01-31")");
    // 520 reports: each took of the first, every fifth of the others too.
    firm.act([](db::Tx& tx) {
        for (int report = 0; report < 520; ++report)
            for (int lot = 0; lot < (report % 5 == 0 ? 5 : 1); ++lot)
                tx.run(R"sql(
                    insert into genealogy (output_lot_id, input_lot_id, work_order_id, op_no, quantity, occurred_at)
                    select o.lot_id, i.lot_id, w.work_order_id, 10, 1000000, $2
                    from lot o, lot i, work_order w where o.number = 'FG-L1' and i.number = $1 and w.number = 'MO-1'
                )sql", fmt::format("L-C{}", lot), tx.now());
    });
    const auto made = firm.ref("FG-L1"), first = firm.ref("L-C0");
    const auto before = firm.grown(firm.thread(made, 1), made, ThreadSide::before, 500);
    CHECK_FALSE(before.points.front().before.least);
    const auto edges = edgesOf(before);
    CHECK(has(edges, "L-B went_in FG-L1 98 pcs"));
    CHECK(has(edges, "L-C0 went_in FG-L1 520 pcs"));
    for (int i = 1; i < 5; ++i) CHECK(has(edges, fmt::format("L-C{} went_in FG-L1 104 pcs", i)));
    const auto after = firm.grown(firm.thread(first, 1), first, ThreadSide::after, 500);
    CHECK(has(edgesOf(after), "L-C0 went_in FG-L1 520 pcs"));
}

TEST_CASE("of more than a step counts, the latest stand first") {
    Threaded firm;
    const int many = quality::mostCounted + 5;
    firm.act([&](db::Tx& tx) {
        for (int i = 1; i <= many; ++i)
            tx.run(R"sql(
                insert into service_ticket (site_id, number, party_id, priority, subject, text, under_warranty, level, told_at,
                                            answer_due_at, solve_due_at, answered_by, solution, version)
                select t.site_id, $1, p.party_id, 'high', 'It rattles', '', 0, 1, $2, $2, $2, '', '', 1
                from site t, party p where t.code = 'MAIN' and p.number = 'C-1'
            )sql", fmt::format("TK-{:04}", i), tx.now());
    });
    const auto customer = firm.ref("C-1");
    const auto thread = firm.grown(firm.thread(customer, 1), customer, ThreadSide::after, 1000);
    CHECK(thread.points.front().after.least);
    CHECK(pointOf(thread, "ticket", fmt::format("TK-{:04}", many)) != nullptr);
    CHECK(pointOf(thread, "ticket", "TK-0001") == nullptr);
}

TEST_CASE("a thread of many records stays as large as it was asked for") {
    Threaded firm;
    firm.goOn();
    for (const int most : {1, 5, 12, 30}) {
        const auto thread = firm.thread(firm.ref("L-B"), most);
        CHECK(thread.points.size() <= static_cast<std::size_t>(most));
        for (const auto& edge : thread.edges) {
            CHECK(thread.find(edge.from) != nullptr);
            CHECK(thread.find(edge.to) != nullptr);
        }
    }
}

TEST_CASE("a thread reads what stands beside a record once") {
    Threaded firm;
    firm.goOn();
    const auto lot = firm.ref("L-B");
    // Read on the writing connection, whose statements are counted.
    const auto statements = [&](auto&& use) {
        std::int64_t run = 0;
        firm.act([&](db::Tx& tx) {
            const auto before = firm.company->writer().statementsRun();
            use(tx);
            run = firm.company->writer().statementsRun() - before;
        });
        return run;
    };
    quality::Thread thread;
    const auto walked = statements([&](const db::Read& r) { thread = quality::threadOf(r, lot); });
    CHECK(thread.points.size() > 15);
    // Anew its records and both their sides are read once too, and the walk met no others but those it may not show.
    const auto anew = statements([&](const db::Read& r) { quality::threadAnew(r, thread); });
    CHECK(walked <= anew + 10);
}

TEST_CASE("beyond 8: a lot that was put on hold says so when its thread is read anew, and what is there stays") {
    Threaded firm;
    const auto before = firm.thread(firm.ref("L-B"));
    CHECK(pointOf(before, "lot", "FG-L1")->node.state.empty());
    firm.perform("inventory.hold", R"({"lot":"FG-500/FG-L1","reason":"a doubt"})");
    const auto after = firm.ask([&](const db::Read& r) { return quality::threadAnew(r, before); });
    CHECK(pointOf(after, "lot", "FG-L1")->node.state == "on_hold");
    CHECK(after.points.size() == before.points.size());
    CHECK(edgesOf(after) == edgesOf(before));
}

TEST_CASE("who may not see a record does not meet it on any thread") {
    Threaded firm;
    firm.perform("people.addRole", R"({"name":"checker","permissions":["stock.see","production.see","quality.see"]})");
    firm.perform("people.addUser", R"({"name":"carl","fullName":"Carl Check","password":"correct horse battery","roles":[{"role":"checker"}]})");
    const auto carl = firm.company->actorNamed("carl", "test");
    const auto lot = firm.ref("L-B"), order = firm.ref("SO-1");
    const auto thread = firm.company->read(carl, [&](const db::Read& r) { return quality::threadOf(r, lot); });
    CHECK(pointOf(thread, "lot", "FG-L1") != nullptr);
    CHECK(pointOf(thread, "inspection", "QI-1") != nullptr);
    CHECK(pointOf(thread, "shipment", "SH-1") == nullptr);
    CHECK(pointOf(thread, "customer", "C-1") == nullptr);
    CHECK(pointOf(thread, "party", "S-1") != nullptr);  // as on the inspection
    CHECK(firm.company->read(carl, [&](const db::Read& r) { return quality::threadOf(r, order).points.empty(); }));
    const auto found = firm.company->read(carl, [&](const db::Read& r) { return quality::threadStarts(r, allActions(), "SO-1", 12); });
    CHECK(found.nodes.empty());
}

TEST_CASE("what is typed means the record of that number before all that begin so, and nothing where nobody is called so") {
    Threaded firm;
    for (int i = 2; i <= 11; ++i) firm.sell("FG-500", 1);
    const auto starts = [&](const std::string& typed) {
        return firm.ask([&](const db::Read& r) { return quality::threadStarts(r, allActions(), typed, 12); });
    };
    CHECK(starts("so-1").exact);
    CHECK(starts("so-1").nodes.front().number == "SO-1");
    CHECK(starts("so-1").nodes.size() > 1);  // SO-10, SO-11
    CHECK_FALSE(starts("SO-").exact);
    CHECK(starts("RM-100/L-B").exact);
    CHECK(starts("mo-1/10").nodes.front().ref.kind == "operation");
    CHECK(starts("nothing of ours").nodes.empty());
    CHECK(starts("   ").nodes.empty());
    CHECK(starts(std::string(500, 'x')).nodes.empty());
    CHECK(starts(std::string{"SO-1\0", 5}).nodes.empty());
    CHECK(firm.refusal([&] { starts("(01)09506000134352(10)L-B"); }) == "inventory.scan.gtin");
    CHECK(firm.thread({"lot", 999'999}).points.empty());
    CHECK(firm.thread({"no such kind", 1}).points.empty());
}
