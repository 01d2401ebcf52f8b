// The demo firm as `throughline demo` makes it, of one fixed day: doctor finds nothing in ninety days of trade and making,
// every state that a screen shows is there, and each person of the firm has work this morning. And the small firm: the
// same morning without what went before.
#include <cstdlib>

#include "database/doctor.h"
#include "database/postgres_admin.h"
#include "support/world.h"

using namespace test;
namespace {

class DemoFirm {
public:
    explicit DemoFirm(const std::string& how) : location(freshLocation("demo")) {
        const char* given = std::getenv("THROUGHLINE_PROGRAM");
        const auto program = std::string{given == nullptr ? "throughline" : given};
        const auto words = "'" + program + "' demo '" + location + "' " + how + " </dev/null";
        REQUIRE(std::system(words.c_str()) == 0);
        company = std::make_unique<db::Company>(location, allActions(), [] { return wednesdayMorning; });
        demo = company->actorNamed("demo", "test");
    }
    ~DemoFirm() {
        company.reset();
        try {
            if (engine() == db::Engine::postgres) db::dropDatabase(location);
        } catch (const std::exception&) {  // the server ends with the run anyway
        }
    }
    DemoFirm(const DemoFirm&) = delete;
    DemoFirm& operator=(const DemoFirm&) = delete;

    std::int64_t number(const std::string& sql) {
        return company->read(demo, [&](const db::Read& r) { return r.one<std::int64_t>(sql); });
    }
    // Of a table, or what else stands behind `from`.
    std::int64_t count(const std::string& what) { return number("select count(*) as n from " + what); }

    static constexpr db::Instant wednesdayMorning{1'795'590'000'000'000};  // 2026-11-25, 07:00 UTC
    std::string location;
    std::unique_ptr<db::Company> company;
    db::Actor demo;
};

// Made once: the cases only look at it.
DemoFirm& theFirm() {
    static DemoFirm firm{"--today 2026-11-25"};
    return firm;
}

void checkNothingWrong(DemoFirm& firm) {
    for (const auto& finding : firm.company->read(firm.demo, [](const db::Read& r) { return db::doctor(r); }))
        FAIL_CHECK(finding.invariant << ": " << finding.what);
}

// What both firms have on their last morning.
void checkMorning(DemoFirm& firm) {
    CHECK(firm.count("employee where user_account_id is not null and badge <> ''") == 3);
    if (engine() == db::Engine::sqlite) CHECK(firm.count("terminal_pin") == 2);
    CHECK(firm.count("employee_skill where expires_on is not null") >= 4);
    CHECK(firm.count("work_order where state = 'planned'") == 1);
    CHECK(firm.count("work_order where state = 'released'") >= 4);
    CHECK(firm.count("work_order where state = 'finished'") >= 1);
    CHECK(firm.count("work_order where state = 'closed'") >= 1);
    CHECK(firm.count("work_order where state = 'closed' and wip <> 0") == 0);
    CHECK(firm.count("production_report where scrapped > 0 and scrap_reason_id is not null") >= 4);
    CHECK(firm.count("material_issue m join lot l on l.lot_id = m.lot_id where l.number = 'OH-2611'") == 3);
    CHECK(firm.count("step_result where passed = 1") == 2);
    CHECK(firm.count("job where kind = 'run'") == 1);
    CHECK(firm.count("job where kind = 'setup'") == 1);
    CHECK(firm.count("andon_call where solved_at is null and answered_at is null") == 1);
    CHECK(firm.count("andon_call where answered_at is not null") == 1);
    CHECK(firm.count("shift_handover") == 1);
    CHECK(firm.count("machine where state = 'down'") == 1);
    CHECK(firm.count("machine_interval where state = 'run' and from_at < to_at") >= 1);
    CHECK(firm.count("tool where state = 'repair'") == 1);
    CHECK(firm.count("work_order_component c join item i on i.item_id = c.item_id "
                     "where i.number = 'RM-130' and c.allocated + c.issued = 0 and c.required > 0") == 1);
    CHECK(firm.count("document_revision where state = 'released' and file_name = 'DR-500-A.svg'") == 1);
    CHECK(firm.count("pick_round where state = 'open' and taken_by = 'otto'") == 1);
    CHECK(firm.count("handling_unit where truck_load_id is not null and parent_id is null and sscc <> ''") == 1);
    CHECK(firm.count("truck_load where state = 'loading'") == 1);
    CHECK(firm.count("warehouse_task where state = 'open' and kind = 'put_away'") >= 1);
    CHECK(firm.count("count_task where state = 'counted' and recount_of_id is not null") == 1);
    CHECK(firm.count("count_task where state = 'open'") >= 1);
    CHECK(firm.count("change_order where state = 'review'") == 2);
    CHECK(firm.count("bom where state = 'draft' and revision = 'B'") == 1);
    CHECK(firm.count("bom_substitute") >= 1);
    CHECK(firm.count("item_parameter") >= 5);
}

}  // namespace

TEST_CASE("ninety days of the demo firm are without a fault") {
    auto& firm = theFirm();
    checkNothingWrong(firm);
    CHECK(toText(DemoFirm::wednesdayMorning).starts_with("2026-11-25T07:00:00"));
    CHECK(firm.number("select max(at) as at from action_log") < DemoFirm::wednesdayMorning.micros);
    CHECK(firm.count("action_log where at <> occurred_at") == 0);
    CHECK(firm.count("action_log a join action_log b on b.log_id = a.log_id + 1 where b.at <= a.at") == 0);
}

TEST_CASE("the demo firm's orders are in every state, late, in parts, changed and called off") {
    auto& firm = theFirm();
    CHECK(firm.count("sales_order") >= 140);
    CHECK(firm.count("sales_order where state = 'quote'") >= 12);
    CHECK(firm.count("sales_order where state = 'quote' and valid_to < '2026-11-25'") >= 3);
    CHECK(firm.count("sales_order where state = 'signed'") >= 20);
    CHECK(firm.count("sales_order where state = 'signed' and wanted_on < '2026-11-25'") >= 1);
    CHECK(firm.count("sales_order where state = 'completed'") >= 80);
    CHECK(firm.count("sales_order where state = 'cancelled' and cancelled_reason <> ''") >= 5);
    CHECK(firm.count("sales_order where revision = 'B'") >= 6);
    CHECK(firm.count("sales_order_line where waiting > 0 and allocated > 0") >= 1);
    CHECK(firm.count("sales_order_line l join sales_order o on o.sales_order_id = l.sales_order_id "
                     "where l.cancelled > 0 and o.state <> 'cancelled'") >= 2);
    CHECK(firm.count("(select sales_order_id from shipment group by sales_order_id having count(*) > 1) s") >=
          2);
    CHECK(firm.count("refused_attempt where code = 'orders.sign.credit'") >= 1);
}

TEST_CASE("the demo firm has work for each of its people this morning") {
    auto& firm = theFirm();
    CHECK(firm.count("pick_list where state = 'open'") >= 3);
    CHECK(firm.count("pick_list where state = 'picked'") >= 1);
    CHECK(firm.count("pick_line l join pick_list k on k.pick_list_id = l.pick_list_id "
                     "where k.state = 'open' and l.picked > 0") >= 1);
    CHECK(firm.count("stock_balance b join bin n on n.bin_id = b.bin_id where n.kind = 'outbound'") >= 1);
    CHECK(firm.count("supply where state = 'open' and due_on < '2026-11-25'") >= 1);
    CHECK(firm.count("hold where released_at is null and case_number <> ''") >= 2);
    CHECK(firm.count("customer_return") == 3);
    CHECK(firm.count("sales_order_line where shipped > invoiced and item_id is not null") >= 1);
    CHECK(firm.count("payment where allocated < amount") >= 2);
    CHECK(firm.count("invoice where kind = 'credit_note'") == 5);
    CHECK(firm.count("invoice where kind = 'credit_note' and settled < gross") >= 1);
    CHECK(firm.count("invoice where kind = 'invoice' and settled > 0 and settled < gross") >= 1);
    CHECK(firm.count("invoice where kind = 'invoice' and settled < gross and due_on < '2026-11-25'") >= 3);
    CHECK(firm.number("select max(level) as level from reminder") == 3);
}

TEST_CASE("the demo firm makes its goods on work orders, some for the orders that wait, and ends on a busy morning") {
    auto& firm = theFirm();
    checkMorning(firm);
    CHECK(firm.count("work_order where state = 'closed'") >= 20);
    CHECK(firm.count("work_order where state = 'released'") >= 12);
    CHECK(firm.count("work_order where state = 'released' and exists (select 1 from work_order_operation p "
                     "where p.work_order_id = work_order.work_order_id and p.good > 0)") >= 3);
    CHECK(firm.count("material_issue") >= 60);
    CHECK(firm.count("genealogy") >= 40);
    CHECK(firm.count("job_time") >= 60);
    CHECK(firm.count("peg") >= 1);
    CHECK(firm.count("supply where kind = 'work' and state = 'open'") >= 12);
}

namespace {

// What quality, sales and service have on the last morning of both firms.
void checkCares(DemoFirm& firm) {
    CHECK(firm.count("gauge where state = 'active'") == 4);
    CHECK(firm.count("gauge where state = 'blocked'") == 1);
    CHECK(firm.count("control_plan where state = 'released'") == 2);
    CHECK(firm.count("inspection where state in ('due', 'open') and occasion = 'incoming'") == 1);
    CHECK(firm.count("inspection_result r join gauge g on g.gauge_id = r.gauge_id where g.code = 'CAL-1'") == 3);
    CHECK(firm.count("gauge_study where kind = 'average_range' and parts = 10 and appraisers = 3 and trials = 2") == 1);
    CHECK(firm.count("limit_period l join control_chart c on c.control_chart_id = l.control_chart_id where c.kind in ('xbar_r', 'p')") == 2);
    CHECK(firm.count("nonconformance where source = 'floor' and state = 'open' and place_x is not null") >= 2);
    CHECK(firm.number("select count(distinct sales_stage_id) as n from opportunity where state = 'open'") == 5);
    CHECK(firm.count("opportunity where state = 'won'") >= 1);
    CHECK(firm.count("opportunity where state = 'lost' and lost_reason <> ''") == 2);
    CHECK(firm.count("lead where state = 'open'") >= 2);
    CHECK(firm.count("lead where state = 'converted'") == 1);
    CHECK(firm.count("lead where state = 'dropped'") == 1);
    CHECK(firm.count("activity where done_at is null and due_at is not null") >= 4);
    CHECK(firm.count("activity where done_at is not null") >= 3);
    CHECK(firm.count("service_ticket where solved_at is not null") == 1);
    CHECK(firm.count("service_ticket where solved_at is null") == 2);
    CHECK(firm.count("frame_order where state = 'open'") == 1);
    CHECK(firm.count("frame_call_off") == 1);
    CHECK(firm.count("audit where state = 'running'") == 1);
    CHECK(firm.count("audit where state = 'planned' and planned_on > '2026-11-25'") == 1);
    CHECK(firm.count("audit_finding where state = 'open' and due_on > '2026-11-25'") == 2);
    CHECK(firm.count("reading_rule r join document_revision v on v.document_id = r.document_id and v.state = 'released'") == 2);
}

}  // namespace

TEST_CASE("the demo firm's quality has a chart's worth of values, gauges of every kind, and cases from the scan to the signature") {
    auto& firm = theFirm();
    checkCares(firm);
    CHECK(firm.count("gauge where state = 'active' and due_on < '2026-11-25'") == 1);
    CHECK(firm.count("(select r.inspection_sample_id from inspection_result r join gauge g on g.gauge_id = r.gauge_id "
                     "where g.code = 'MIC-1' group by r.inspection_sample_id having count(*) = 5) s") == 25);
    for (const auto* kind : {"xbar_r", "p"})
        CHECK(firm.count("chart_point p join control_chart c on c.control_chart_id = p.control_chart_id where c.kind = '" + std::string{kind} + "'") == 25);
    CHECK(firm.count("chart_signal where state = 'open'") == 1);
    CHECK(firm.count("chart_signal where state = 'closed' and cause <> '' and remedy <> ''") == 4);
    CHECK(firm.count("inspection where outcome = 'reject'") == 1);
    CHECK(firm.count("complaint where kind = 'supplier'") == 1);
    CHECK(firm.count("complaint where kind = 'customer' and state = 'closed' and answer <> ''") == 1);
    CHECK(firm.count("capa c join capa_signature s on s.capa_id = c.capa_id where c.state = 'closed' and c.acted_at is not null") == 1);
    CHECK(firm.count("complaint where kind = 'customer' and state = 'open'") == 1);
    CHECK(firm.count("capa where state = 'open'") == 1);
    CHECK(firm.count("complaint_link where kind = 'work order'") >= 2);
    CHECK(firm.count("containment where place = 'customer'") >= 1);
    CHECK(firm.count("return_order where state = 'received' and credited > 0") == 1);
    CHECK(firm.count("return_order where state = 'announced'") == 1);
    CHECK(firm.count("disposition where kind = 'scrap'") == 1);
    CHECK(firm.count("service_ticket where solved_at is null and level > 1") >= 1);
}

TEST_CASE("the small demo firm is without a fault, and its one morning is as busy") {
    DemoFirm firm{"--small"};
    checkNothingWrong(firm);
    checkMorning(firm);
    checkCares(firm);
    CHECK(firm.count("complaint where kind = 'customer'") == 0);  // nothing has left yet
    CHECK(firm.count("user_account where state = 'active'") == 4);
    CHECK(firm.count("shipment") == 0);
    CHECK(firm.count("stock_balance b join item i on i.item_id = b.item_id "
                     "where i.number = 'FG-500' and b.on_hand > b.allocated") == 0);
}

TEST_CASE("the demo firm is seven people, forty customers and their goods") {
    auto& firm = theFirm();
    CHECK(firm.count("user_account where state = 'active'") == 7);
    CHECK(firm.count("customer") == 40);
    CHECK(firm.count("item") >= 35);
    CHECK(firm.count("lot where expires_on is not null") >= 8);
    const std::multimap<std::string, const char*> rights{
        {"mina", "orders.see"}, {"mina", "customers.see"}, {"tara", "customers.see"}, {"wei", "complaints.see"}, {"otto", "warehouse.see"}, {"clara", "finance.see"}, {"wei", "stock.see"}, {"anna", "production.see"}};
    for (const auto& [person, right] : rights) {
        const auto actor = firm.company->actorNamed(person, "test");
        INFO(person << " " << right);
        CHECK(firm.company->read(actor, [&](const db::Read& r) { return r.may(right); }));
        CHECK_FALSE(firm.company->read(actor, [](const db::Read& r) { return r.may("people.addUser"); }));
    }
}
