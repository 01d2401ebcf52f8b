// Work orders of another program: AdventureWorks' as history, each damaged row refused, and some of them made once more.
#include <filesystem>

#include "app/import/import.h"
#include "imports/files.h"
#include "quality/figures.h"
#include "support/world.h"

using namespace test;
namespace {

const app::Say quiet = [](std::string_view) {};

struct Works : World {
    std::vector<app::Brought> bring(const Folder& folder) {
        return app::bringAdventureWorks(*company, boss, folder.path(), quiet);
    }
    app::MakingStory tell() { return app::tellMaking(*company, boss, quiet); }
};

std::string inFilesAndHere(const std::vector<app::Brought>& all, const std::string& what) {
    for (const auto& b : all)
        if (b.what == what) return b.inFiles + " " + b.inCompany;
    return "not told";
}

constexpr const char* orderColumns = "WorkOrderID,ProductID,OrderQty,StockedQty,ScrappedQty,StartDate,EndDate,DueDate,ScrapReasonID,ModifiedDate";
constexpr const char* workedColumns =
    "WorkOrderID,ProductID,OperationSequence,LocationID,ScheduledStartDate,ScheduledEndDate,ActualStartDate,ActualEndDate,"
    "ActualResourceHrs,PlannedCost,ActualCost,ModifiedDate,LeadTime,OnTime";

}  // namespace

SCENARIO("work orders come in as history: closed, lost pieces with their reason, hours without cost, no stock moved") {
    const auto form = GENERATE(Form::headed, Form::raw);
    Folder folder;
    writeAdventure(folder, form);
    Works firm;
    const auto brought = firm.bring(folder);
    for (const auto& b : brought) {
        INFO(b.what << ": " << b.inFiles << " in the files, " << b.inCompany << " here; " << b.note);
        CHECK(b.complete);
    }
    CHECK(inFilesAndHere(brought, "work centres") == "3 1");
    CHECK(inFilesAndHere(brought, "reasons for scrap") == "1 1");
    CHECK(inFilesAndHere(brought, "work orders") == "2 2");
    CHECK(inFilesAndHere(brought, "pieces ordered") == "11 11");
    CHECK(inFilesAndHere(brought, "pieces stocked") == "9 9");
    CHECK(inFilesAndHere(brought, "pieces scrapped, with a reason") == "2 2");
    CHECK(inFilesAndHere(brought, "work orders with scrap") == "1 1");
    CHECK(inFilesAndHere(brought, "their operations") == "2 2");
    CHECK(firm.text("select state from work_order where number = 'AW-WO-85'") == "closed");
    CHECK(firm.text("select starts_on from work_order where number = 'AW-WO-85'") == "2011-06-03");
    CHECK(firm.text("select due_on from work_order where number = 'AW-WO-85'") == "2011-06-14");
    CHECK(firm.text("select s.text from production_report r join reason s on s.reason_id = r.scrap_reason_id") ==
          "Trim length too long");
    const auto lost = firm.company->read(firm.boss, [](const db::Read& r) {
        return quality::barsOf(r, quality::ParetoOf::scrap, {db::dateOf(2000, 1, 1), db::dateOf(2099, 12, 31), {}, {}});
    });
    REQUIRE(lost.size() == 1);
    CHECK(lost[0].words == "Trim length too long");
    CHECK(lost[0].quantity == tl::quantity(2));
    CHECK(lost[0].count == 1);
    CHECK(firm.number("select cast(sum(worked_ms) as bigint) as n from job_time") == 7'100 * 3'600);
    CHECK(firm.number("select cast(sum(labour + overhead) as bigint) as n from job_time") == 0);
    CHECK(firm.number("select good from work_order_operation where op_no = 1") == 8'000'000);
    CHECK(firm.number("select good from work_order_operation where op_no = 6") == 6'000'000);
    CHECK(firm.number("select count(*) as n from stock_move") == 2);
    CHECK(firm.number("select count(*) as n from supply") == 0);
    CHECK(firm.number("select count(*) as n from journal_entry where document_kind = 'work_order'") == 0);
    CHECK(firm.complaints().empty());

    WHEN("they are made once more") {
        const auto story = firm.tell();
        THEN("material goes in, good pieces and scrap come out, and nothing is left in process") {
            CHECK(story.sample == 2);
            CHECK(story.played == 2);
            CHECK(story.receipts == 2);
            CHECK(story.issues == 4);
            CHECK(story.good == 9);
            CHECK(story.scrapped == 2);
            CHECK(story.materials == 185'63);
            CHECK(story.materials == story.made + story.scrap + story.usage);
            for (const auto& finding : story.findings) FAIL_CHECK(finding);
            CHECK(firm.balance("1310") == 0);
            CHECK(firm.number("select cast(sum(b.on_hand) as bigint) as n from stock_balance b join item i on i.item_id = b.item_id "
                              "where i.number = 'BK-1'") == 10'000'000);
            CHECK(firm.number("select count(*) as n from work_order where state = 'closed' and wip = 0") == 4);
            const auto lastLog = firm.company->lastLogId();
            const auto again = firm.tell();
            CHECK(again.played == 0);
            CHECK(again.before == 2);
            CHECK(again.materials == story.materials);
            CHECK(firm.company->lastLogId() == lastLog);
        }
    }
}

SCENARIO("where the days of the whole table are damaged, those of a sample count") {
    Folder folder;
    writeAdventure(folder, Form::headed);
    std::filesystem::remove(folder.path() + "/workorder.csv");
    std::filesystem::remove(folder.path() + "/workorderrouting.csv");
    folder.write("workorder_nodates.csv", std::string{orderColumns} + "\n85,1,8,6,2,00:00.0,00:00.0,00:00.0,14,00:00.0\n"
                                                                      "86,1,3,3,0,00:00.0,00:00.0,00:00.0,NULL,00:00.0\n");
    folder.write("workorder_sample53_dates.csv",
                 std::string{orderColumns} + ",Product Category,Production.Product.StandardCost,Rank\n"
                                             "85,1,8,6,2,2011-06-03 00:00:00,2011-06-19 00:00:00,2011-06-14 00:00:00,14,2011-06-19 00:00:00,Bikes,$23.9716,1\n");
    folder.write("workorderrouting_sample41.csv",
                 std::string{workedColumns} + "\n85,1,6,10,2011-06-03 00:00:00,2011-06-14 00:00:00,2011-06-03 00:00:00,2011-06-19 00:00:00,"
                                              "3,$36.75,$36.75,2011-06-19 00:00:00,384,0\n");
    Works firm;
    const auto brought = firm.bring(folder);
    CHECK(inFilesAndHere(brought, "work orders") == "2 2");
    CHECK(inFilesAndHere(brought, "their operations") == "1 1");
    CHECK(firm.text("select starts_on from work_order where number = 'AW-WO-85'") == "2011-06-03");
    CHECK(firm.number("select count(*) as n from work_order where number = 'AW-WO-86' and starts_on is null and due_on = '2026-11-23'") == 1);
    CHECK(firm.complaints().empty());

    WHEN("only the sample is there") {
        std::filesystem::remove(folder.path() + "/workorder_nodates.csv");
        Works other;
        CHECK(inFilesAndHere(other.bring(folder), "work orders") == "1 1");
    }
}

TEST_CASE("a damaged row of the work orders is refused with its file and line") {
    struct Damaged {
        const char *file, *row, *code, *begins;
    };
    const auto orders = std::string{orderColumns} + "\n85,1,8,6,2,2011-06-03,2011-06-19,2011-06-14,14,x\n";
    const auto worked = std::string{workedColumns} + "\n85,1,1,10,x,x,2011-06-03,2011-06-19,4.1,x,x,x,1,0\n";
    const auto damaged = GENERATE(
        Damaged{"workorder", "86,1,8,7,2,2011-06-03,2011-06-19,2011-06-14,14,x", "import.adventureworks.stocked", "workorder.csv, line 3: "},
        Damaged{"workorder", "86,99,8,8,0,2011-06-03,2011-06-19,2011-06-14,,x", "import.adventureworks.product", "workorder.csv, line 3: "},
        Damaged{"workorder", "86,1,8,6,2,2011-06-03,2011-06-19,2011-06-14,15,x", "import.adventureworks.row", "workorder.csv, line 3: "},
        Damaged{"workorder", "86,1,8,6,2,2011-06-03,2011-06-19,2011-06-14,,x", "import.adventureworks.row", "workorder.csv, line 3: "},
        Damaged{"workorder", "86,1,8,8,0,2011-06-03,2011-06-19,2011-06-14,14,x", "import.adventureworks.row", "workorder.csv, line 3: "},
        Damaged{"workorder", "86,1,-8,-8,0,2011-06-03,2011-06-19,2011-06-14,,x", "import.adventureworks.row", "workorder.csv, line 3: "},
        Damaged{"workorder", "86,1,eight,8,0,2011-06-03,2011-06-19,2011-06-14,,x", "import.adventureworks.row", "workorder.csv, line 3: "},
        Damaged{"workorder", "86,1,8,8,0,2011-06-19,2011-06-03,2011-06-14,,x", "import.adventureworks.row", "workorder.csv, line 3: "},
        Damaged{"workorder", "86,1,8,8,0,2011-06-31,2011-07-03,2011-06-14,,x", "import.adventureworks.row", "workorder.csv, line 3: "},
        Damaged{"workorder", "86,1,8,8,0", "import.adventureworks.row", "workorder.csv, line 3: "},
        Damaged{"workorder", "85,1,8,8,0,2011-06-03,2011-06-19,2011-06-14,,x", "import.adventureworks.order_twice", "workorder.csv, line 3: "},
        Damaged{"workorderrouting", "99,1,1,10,x,x,2011-06-03,2011-06-19,4.1,x,x,x,1,0", "import.adventureworks.work_order",
                "workorderrouting.csv, line 3: "},
        Damaged{"workorderrouting", "85,1,2,11,x,x,2011-06-03,2011-06-19,4.1,x,x,x,1,0", "import.adventureworks.row", "workorder.csv, line 2: "},
        Damaged{"workorderrouting", "85,1,1,10,x,x,2011-06-03,2011-06-19,4.1,x,x,x,1,0", "import.adventureworks.row", "workorder.csv, line 2: "},
        Damaged{"workorderrouting", "85,1,2,10,x,x,2011-06-03,2011-06-19,many,x,x,x,1,0", "import.adventureworks.row",
                "workorderrouting.csv, line 3: "},
        Damaged{"workorderrouting", "85,1,2,10,x,x,2027-06-03,2027-06-19,4.1,x,x,x,1,0", "import.adventureworks.row", "workorder.csv, line 2: "});
    Folder folder;
    writeAdventure(folder, Form::headed);
    const bool inOrders = std::string_view{damaged.file} == "workorder";
    folder.write("workorder.csv", orders + (inOrders ? damaged.row + std::string{"\n"} : ""));
    folder.write("workorderrouting.csv", worked + (inOrders ? "" : damaged.row + std::string{"\n"}));
    Works firm;
    INFO(damaged.file << ": " << damaged.row);
    try {
        firm.bring(folder);
        FAIL("it came in");
    } catch (const db::Refusal& no) {
        INFO(no.what());
        CHECK(no.code == damaged.code);
        CHECK(std::string{no.what()}.starts_with(damaged.begins));
    }
    CHECK(firm.complaints().empty());
}

TEST_CASE("the story of making asks for work orders, and says which order cannot be made") {
    Works firm;
    CHECK(firm.refusal([&] { firm.tell(); }) == "story.making.orders");
    Folder folder;
    writeAdventure(folder, Form::headed);
    firm.bring(folder);
    firm.perform("ledger.closePeriod", R"({"period":"2026-11-01"})");
    CHECK(firm.refusal([&] { firm.tell(); }) == "story.making.refused");
    CHECK(firm.complaints().empty());
}

TEST_CASE("an imported work order says what it was, or is refused with every reason") {
    World firm{flows};
    firm.perform("production.addReason", R"({"kind":"scrap","code":"BENT","text":"bent"})");
    firm.perform("production.addReason", R"({"kind":"pause","code":"LUNCH","text":"lunch"})");
    firm.perform("engineering.addWorkCenter", R"({"code":"OLD","name":"The old hall"})");
    const auto order = [](const std::string& more, const std::string& number = "OLD-1") {
        return R"({"number":")" + number + R"(","item":"FG-500","ordered":"10")" + more + "}";
    };
    const auto code = [&](const std::string& args) { return firm.refusal("production.importWorkOrder", args); };
    const std::string fine = R"(,"good":"10","scrapped":"0")";
    CHECK(code(order(fine, "")) == "production.import.number");
    CHECK(code(order(fine, std::string(41, 'x'))) == "production.import.number");
    CHECK(code(order(fine, "MO-7")) == "production.import.own");
    CHECK(code(order(R"(,"good":"-1","scrapped":"0")")) == "production.import.quantity");
    CHECK(code(order(R"(,"good":"10","scrapped":"1","scrapReason":"scrap/BENT")")) == "production.import.sum");
    CHECK(code(order(R"(,"good":"9","scrapped":"1")")) == "production.import.reason");
    CHECK(code(order(R"(,"good":"9","scrapped":"1","scrapReason":"pause/LUNCH")")) == "production.import.scrap_reason");
    CHECK(code(order(fine + R"(,"startedOn":"2026-11-20","endedOn":"2026-11-19")")) == "production.import.days");
    CHECK(code(order(fine + R"(,"endedOn":"2026-11-24")")) == "production.import.days");
    CHECK(code(order(fine + R"(,"operations":[{"opNo":0,"name":"saw","workCenter":"OLD","hours":"1"}])")) == "production.import.operation");
    CHECK(code(order(fine + R"(,"operations":[{"opNo":1,"name":"saw","workCenter":99999,"hours":"1"}])")) == "production.import.work_center");
    CHECK(code(R"({"number":"OLD-1","item":99999,"ordered":"1","good":"1","scrapped":"0"})") == "production.import.item");
    const auto several = firm.refusals("production.importWorkOrder", order(R"(,"good":"9","scrapped":"2","endedOn":"2026-11-24")"));
    CHECK(several == std::vector<std::string>{"production.import.sum", "production.import.reason", "production.import.days"});

    firm.perform("production.importWorkOrder",
                 order(R"(,"good":"9","scrapped":"1","scrapReason":"scrap/BENT","endedOn":"2026-11-23",
                          "operations":[{"opNo":20,"name":"press","workCenter":"OLD","hours":"0.5"},
                                        {"opNo":10,"name":"saw","workCenter":"OLD","hours":"0"}])"));
    CHECK(code(order(fine)) == "production.import.twice");
    CHECK(firm.number("select good from work_order_operation where op_no = 10") == 10'000'000);
    CHECK(firm.number("select scrapped from work_order_operation where op_no = 20") == 1'000'000);
    CHECK(firm.number("select worked_ms from job_time") == 1'800'000);
    CHECK(firm.number("select case when closed_at <= " + std::to_string(firm.clock.micros) + " then 1 else 0 end as n from work_order") == 1);
    CHECK(firm.complaints().empty());
}
