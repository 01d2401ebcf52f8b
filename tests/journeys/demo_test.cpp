// The demo firm as `throughline demo` makes it, of one fixed day: doctor finds nothing in ninety days of trade, every
// state that a screen shows is there, and each person of the firm has work this morning.
#include <cstdlib>

#include "database/doctor.h"
#include "database/postgres_admin.h"
#include "support/world.h"

using namespace test;
namespace {

class DemoFirm {
public:
    DemoFirm() : location(freshLocation("demo")) {
        const char* given = std::getenv("THROUGHLINE_PROGRAM");
        const auto program = std::string{given == nullptr ? "throughline" : given};
        const auto words = "'" + program + "' demo '" + location + "' --today 2026-11-25 </dev/null";
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
    static DemoFirm firm;
    return firm;
}

}  // namespace

TEST_CASE("ninety days of the demo firm are without a fault") {
    auto& firm = theFirm();
    for (const auto& finding : firm.company->read(firm.demo, [](const db::Read& r) { return db::doctor(r); }))
        FAIL_CHECK(finding.invariant << ": " << finding.what);
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
    CHECK(firm.count("customer_return") == 2);
    CHECK(firm.count("sales_order_line where shipped > invoiced and item_id is not null") >= 1);
    CHECK(firm.count("payment where allocated < amount") >= 2);
    CHECK(firm.count("invoice where kind = 'credit_note'") == 4);
    CHECK(firm.count("invoice where kind = 'credit_note' and settled < gross") >= 1);
    CHECK(firm.count("invoice where kind = 'invoice' and settled > 0 and settled < gross") >= 1);
    CHECK(firm.count("invoice where kind = 'invoice' and settled < gross and due_on < '2026-11-25'") >= 3);
    CHECK(firm.number("select max(level) as level from reminder") == 3);
}

TEST_CASE("the demo firm is five people, forty customers and their goods") {
    auto& firm = theFirm();
    CHECK(firm.count("user_account where state = 'active'") == 5);
    CHECK(firm.count("customer") == 40);
    CHECK(firm.count("item") >= 35);
    CHECK(firm.count("lot where expires_on is not null") >= 8);
    const std::map<std::string, const char*> rights{
        {"mina", "orders.see"}, {"otto", "warehouse.see"}, {"clara", "finance.see"}, {"wei", "stock.see"}};
    for (const auto& [person, right] : rights) {
        const auto actor = firm.company->actorNamed(person, "test");
        INFO(person << " " << right);
        CHECK(firm.company->read(actor, [&](const db::Read& r) { return r.may(right); }));
        CHECK_FALSE(firm.company->read(actor, [](const db::Read& r) { return r.may("people.addUser"); }));
    }
}
