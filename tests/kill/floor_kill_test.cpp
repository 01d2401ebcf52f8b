// The same on the shop floor and at the dock: who reports pieces and who ships pallets is killed, at random moments and
// at every statement of the report that makes an order ready and of the scan that ships it.
#include <fmt/core.h>

#include "kill/killed.h"
#include "support/works.h"

using namespace test;
namespace {

struct Making {
    std::int64_t order = 0;
    std::string number;
    std::int64_t pieces = 0, blanks = 0, cartons = 0;  // to report at the operation in work, to issue
    int opNo = 0;
};
BOOST_DESCRIBE_STRUCT(Making, (), (order, number, pieces, blanks, cartons, opNo))

// Sells brackets, makes them for whom they were sold to, piece by piece, and ships them by a scan of their pallet.
class Maker final : public Worker {
public:
    using Worker::Worker;
    std::string step() override {
        if (roll(7) == 0) return sell();
        if (roll(2) == 0)
            if (const auto units = ready(); !units.empty())
                return perform("warehouse.shipUnit", fmt::format(R"({{"unit":{}}})", units[roll(static_cast<unsigned>(units.size()))]));
        if (const auto orders = open(); !orders.empty()) return workAt(orders[roll(static_cast<unsigned>(orders.size()))]);
        if (const auto lines = waiting(); !lines.empty())
            return perform("production.addWorkOrder", fmt::format(R"({{"line":{},"dueOn":"2027-12-20","release":true}})", lines.front()));
        return sell();
    }

private:
    std::string sell() {
        return perform("orders.enter", fmt::format(R"({{"customer":"C-1","wantedOn":"2027-12-20","sign":true,"lines":[{{"item":"FG-500","quantity":"{} pcs"}}]}})",
                                                   1 + roll(40)));
    }
    // The outermost units of orders that have all they want.
    std::vector<std::int64_t> ready() {
        return all<std::int64_t>(R"sql(
            select u.handling_unit_id from handling_unit u
            where u.state in ('open', 'closed') and u.parent_id is null and u.sales_order_id is not null
              and not exists (select 1 from sales_order_line l where l.sales_order_id = u.sales_order_id and l.waiting > 0)
            order by u.handling_unit_id limit 5
        )sql");
    }
    std::vector<std::int64_t> waiting() {
        return all<std::int64_t>(R"sql(
            select l.sales_order_line_id from sales_order_line l join sales_order o on o.sales_order_id = l.sales_order_id
            where o.state = 'signed' and l.waiting > 0
              and not exists (select 1 from peg g where g.sales_order_line_id = l.sales_order_line_id)
            order by l.sales_order_line_id limit 5
        )sql");
    }
    std::vector<Making> open() {
        return all<Making>(R"sql(
            select w.work_order_id as "order", w.number,
                   case when a.good + a.scrapped < w.quantity then w.quantity - a.good - a.scrapped
                        else a.good - b.good - b.scrapped end as pieces,
                   m.required - m.issued as blanks, k.required - k.issued as cartons,
                   case when a.good + a.scrapped < w.quantity then 10 else 20 end as op_no
            from work_order w
            join work_order_operation a on a.work_order_id = w.work_order_id and a.op_no = 10
            join work_order_operation b on b.work_order_id = w.work_order_id and b.op_no = 20
            join work_order_component m on m.work_order_id = w.work_order_id and m.op_no = 10
            join work_order_component k on k.work_order_id = w.work_order_id and k.op_no is null
            where w.state = 'released' order by w.work_order_id limit 3
        )sql");
    }
    std::string workAt(const Making& making) {
        if (making.blanks > 0) return issue(making, "RM-100/L-1", making.blanks);
        if (making.cartons > 0) return issue(making, "PK-10/-", making.cartons);
        const auto left = making.pieces / piece;
        if (left <= 0) return {};
        const auto now = 1 + roll(static_cast<unsigned>(left));
        const bool scrap = roll(8) == 0;
        return perform("production.report", fmt::format(R"({{"order":{},"opNo":{},"{}":"{}"{}}})", making.order, making.opNo,
                                                        scrap ? "scrap" : "good", now, scrap ? R"(,"scrapReason":"scrap/crk")" : ""));
    }
    std::string issue(const Making& making, const char* lot, std::int64_t millionths) {
        return perform("production.issue", fmt::format(R"({{"order":{},"lot":"{}","quantity":"{}.{:06}"}})", making.order, lot,
                                                       millionths / piece, millionths % piece));
    }
};

// An earlier order waits for the same brackets; MO-1 is made for the later one and lacks its last report.
struct Linked : Works {
    std::string pegged;
    Linked() {
        receiveMaterial();
        sell("FG-500", 50);
        pegged = sell("FG-500", 90);
        to("addWorkOrder", fmt::format(R"({{"line":"{}/1","quantity":"100","lot":"FG-L1","dueOn":"2026-12-11","release":true}})", pegged));
        issue("MO-1", "RM-100/L-B", 100);
        issue("MO-1", "PK-10/-", 10);
        report("MO-1", 10, 100);
    }
    static constexpr const char* last = R"({"order":"MO-1","opNo":20,"good":"98","scrap":"2","scrapReason":"scrap/crk"})";
    std::string scan() {
        return fmt::format(R"({{"unit":"{}"}})", text(R"sql(
            select u.sscc from handling_unit u where u.kind = 'pallet' and u.state in ('open', 'closed')
        )sql"));
    }
};

}  // namespace

TEST_CASE("whoever reports pieces or ships pallets is killed at any moment, and nothing is lost or doubled") {
    Works firm;
    firm.receive("RM-100", 900'000, "L-1");
    firm.receive("PK-10", 90'000, {}, "A-02");
    const auto tally = killAtRandom(firm, "floor and dock", 20261124,
                                    [&](unsigned seed) { return std::make_unique<Maker>(firm.location, seed); });
    CHECK(tally.answered > tally.kills);
    CHECK(tally.lost == 0);
    CHECK(tally.doubled == 0);
    CHECK(tally.broken == 0);
    CHECK(firm.count("action_log where action = 'production.report'") > 0);
    CHECK(firm.count("action_log where action = 'warehouse.shipUnit'") > 0);
}

TEST_CASE("A7 row 12: killed at every statement of the last report, all of what makes the order ready is there, or nothing") {
    Linked firm;
    CHECK(killEverywhere(firm, "production.report", Linked::last) > 50);
    CHECK(firm.ofLine(firm.pegged, "allocated") == 90);
    CHECK(firm.count("handling_unit where kind = 'carton' and state = 'closed'") == 9);
    CHECK(firm.complaints().empty());
}

TEST_CASE("A7 row 12: killed at every statement of the scan that ships, the pallet has left with its entry, or stands there") {
    Linked firm;
    firm.to("report", Linked::last);
    CHECK(killEverywhere(firm, "warehouse.shipUnit", firm.scan()) > 50);
    CHECK(firm.ofLine(firm.pegged, "shipped") == 90);
    CHECK(firm.balance("5000") == 454'50);
    CHECK(firm.complaints().empty());
}
