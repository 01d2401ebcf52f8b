#include "floor/shop.h"

#include <fmt/format.h>

namespace test {
namespace {

struct Head {
    std::int64_t site = 0, calendar = 0;
};
BOOST_DESCRIBE_STRUCT(Head, (), (site, calendar))

void addCenter(db::Tx& tx, const Head& head, std::string_view code) {
    tx.run(R"sql(
        insert into work_center (site_id, code, name, calendar_id, capacity, labour_rate, overhead_rate, state, version)
        values ($1, $2, $2, $3, 1, 30000000, 20000000, 'up', 1)
    )sql", head.site, code, head.calendar);
}

void addOperation(db::Tx& tx, std::int64_t order, int opNo, std::string_view center, std::string_view skill,
                  std::string_view tool, std::int64_t setupMs, std::int64_t runMs) {
    tx.run(R"sql(
        insert into work_order_operation (work_order_id, op_no, name, work_center_id, setup_ms, run_ms, run_quantity, crew,
                                          labour_rate, overhead_rate, skill_id, tool_id, instruction, state, good, scrapped,
                                          reworked, version)
        select $1, $2, c.code, c.work_center_id, $6, $7, 1000000, 1, 30000000, 20000000,
               (select skill_id from skill where code = $4), (select tool_id from tool where code = $5), '', 'waiting', 0, 0, 0, 1
        from work_center c where c.code = $3
    )sql", order, opNo, center, skill, tool, setupMs, runMs);
}

}  // namespace

Shop::Shop() : World{flows} {
    for (const auto& [event, account] : {std::pair{"wip", "1310"}, {"labour_absorbed", "5400"}, {"overhead_absorbed", "5410"}})
        perform("ledger.setPostingRule", fmt::format(R"({{"event":"{}","account":"{}"}})", event, account));
    act([&](db::Tx& tx) {
        const auto head = tx.one<Head>(R"sql(select site_id as site, calendar_id as calendar from site where code = 'MAIN')sql");
        addCenter(tx, head, "SAW");
        addCenter(tx, head, "FORGE");
        tx.run(R"sql(
            insert into machine (work_center_id, code, name, state, version)
            select work_center_id, 'FORGE-1', 'Forge', 'up', 1 from work_center where code = 'FORGE'
        )sql");
        for (const auto* skill : {"SAWING", "FORGING"})
            tx.run(R"sql(insert into skill (code, name, version) values ($1, $1, 1))sql", skill);
        tx.run(R"sql(
            insert into tool (code, name, life, used, state, version) values ('DIE-1', 'Die', 1000, 0, 'ready', 1)
        )sql");
    });
    to("addReason", R"({"kind":"pause","code":"meal","text":"Meal"})");
    int n = 0;
    for (const auto* name : {"Anna", "Bert", "Cleo"}) {
        ++n;
        to("addEmployee", fmt::format(R"({{"number":"{0}","name":"{1}","badge":"B-{0}"}})", n, name));
    }
    to("giveSkill", R"({"employee":"1","skill":"FORGING","expiresOn":"2026-11-24"})");
    to("giveSkill", R"({"employee":"2","skill":"SAWING"})");
}

void Shop::order(const std::string& number, std::int64_t pieces, int dueIn) {
    act([&](db::Tx& tx) {
        const auto made = tx.make<std::int64_t>(R"sql(
            insert into work_order (site_id, number, kind, item_id, revision, quantity, state, due_on, lot, good, scrapped,
                                    reworked, wip, unit_cost, defect, stopped, priority, version)
            select s.site_id, $1, 'make', i.item_id, 'A', $2, 'released', $3, '', 0, 0, 0, 0, 5050000, '', '', 100, 1
            from site s, item i where s.code = 'MAIN' and i.number = 'FG-500'
            returning work_order_id
        )sql", number, tl::quantity(pieces), db::utcDate(clock) + dueIn);
        addOperation(tx, made, 10, "SAW", "SAWING", "", 900'000, 72'000);
        addOperation(tx, made, 20, "FORGE", "FORGING", "DIE-1", 1'800'000, 108'000);
    });
}

void Shop::passOn(const std::string& number, int opNo, std::int64_t good) {
    act([&](db::Tx& tx) {
        tx.run(R"sql(
            update work_order_operation set good = good + $3
            where op_no = $2 and work_order_id = (select work_order_id from work_order where number = $1)
        )sql", number, opNo, tl::quantity(good));
    });
}

std::string Shop::to(std::string_view verb, const std::string& args) {
    INFO(verb << " " << args);
    try {
        return perform(fmt::format("production.{}", verb), args);
    } catch (const db::Refusal& no) {
        FAIL(no.what());
    }
    return {};
}

std::string Shop::no(std::string_view verb, const std::string& args) { return refusal(fmt::format("production.{}", verb), args); }

void Shop::act(const std::function<void(db::Tx&)>& use) {
    auto& c = company->writer();
    c.beginWrite();
    try {
        auto tx = db::Company::foundingTx(c, boss, clock);
        use(tx);
    } catch (...) {
        c.rollback();
        throw;
    }
    c.commit();
}

void Shop::set(std::string_view sql) {
    act([&](db::Tx& tx) { tx.run(sql); });
}

std::vector<production::Dispatch> Shop::list(std::string_view center, std::string_view person) {
    return company->read(boss, [&](const db::Read& r) {
        const auto at = r.one<tl::WorkCenterId>(R"sql(select work_center_id from work_center where code = $1)sql", center);
        const auto who = r.find<tl::EmployeeId>(R"sql(select employee_id from employee where number = $1)sql", person);
        return production::dispatchList(r, at, who);
    });
}

}  // namespace test
