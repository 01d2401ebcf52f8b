// Random events of a floor, as many as 100,000 with THROUGHLINE_SOAK: work in process is what the orders cost, no lot
// is used twice, and a serial is in one place (I05, I06, I12), whatever happened in whatever order.
#include <cstdlib>
#include <random>

#include "support/works.h"

using namespace test;
namespace {

class Floor : public Works {
public:
    explicit Floor(unsigned seed) : dice_(seed) {
        play(R"({"do":"ledger.addAccount","args":{"number":"1390","name":"Goods at average","kind":"asset","control":"stock"}}
{"do":"inventory.addCategory","args":{"code":"AVX","name":"Kept at average","costing":"moving_average"}}
{"do":"ledger.setPostingRule","args":{"event":"stock","category":"AVX","account":"1390"}}
{"do":"inventory.addItem","args":{"number":"RM-B","name":"Other blank","category":"RM","unit":"pcs","tracking":"lot","standardCost":"1.40 EUR"}}
{"do":"inventory.addItem","args":{"number":"AV-1","name":"Averaged","category":"AVX","unit":"pcs","tracking":"lot"}}
{"do":"inventory.addItem","args":{"number":"MT-1","name":"Motor","category":"RM","unit":"pcs","tracking":"serial","standardCost":"40.00 EUR"}}
{"do":"inventory.addItem","args":{"number":"PU-1","name":"Pump","category":"FG","unit":"pcs","tracking":"serial","standardCost":"47.00 EUR"}}
{"do":"inventory.addItem","args":{"number":"CHIP","name":"Chips","category":"RM","unit":"kg","standardCost":"0.10 EUR"}}
{"do":"engineering.addBom","args":{"item":"AV-1","lines":[{"item":"RM-100","quantity":"2"},{"item":"PK-10","quantity":"0.1","backflush":true},{"item":"CHIP","quantity":"0.3","kind":"by_product"}],"substitutes":[{"line":10,"item":"RM-B","ratio":"2"}]}}
{"do":"engineering.addBom","args":{"item":"PU-1","lines":[{"item":"MT-1","quantity":"1"},{"item":"FG-500","quantity":"1"}]}})");
        perform("inventory.addBin", R"({"warehouse":"MAIN","code":"WORK","kind":"production"})");
    }

    // One random event; what must never be is written down.
    void act(std::vector<std::string>& wrong) {
        const auto [action, args] = next();
        if (action.empty()) return;
        try {
            perform(action, args);
            ++done[action];
        } catch (const db::Refusal& no) {
            if (no.code.starts_with("database.") || no.code.starts_with("arguments."))
                wrong.push_back(fmt::format("{} {}: {}", action, args, no.what()));
        } catch (const std::exception& fault) {
            wrong.push_back(fmt::format("{} {}: {}", action, args, fault.what()));
        }
        if (roll(40) == 0) clock.micros += 3'600'000'000;
    }
    std::map<std::string, int> done;

private:
    using Event = std::pair<std::string, std::string>;

    Event next() {
        if (const auto late = leftLying(); !late.first.empty()) return late;
        switch (roll(22)) {
            case 0:
            case 1: return receive();
            case 2: return sale();
            case 3:
            case 4: return newOrder();
            case 5: return of("release", "planned", R"("serial":"")");
            case 6:
            case 7:
            case 8:
            case 9: return issueLot();
            case 10:
            case 11:
            case 12:
            case 13: return pieces();
            case 14: return of("bookTime", "released", fmt::format(R"("opNo":{},"hours":"{}.{}")", one(operations_), roll(3), roll(9) + 1));
            case 15: return back();
            case 16: return ending();
            case 17: return hold();
            case 18: return moveLot();
            case 19: return aside();
            case 20: return leave();
            default: return of("allocate", "released", R"("order":0)", true);
        }
    }
    // A floor that begins more than it ends goes back to what it began first, now and then.
    Event leftLying() {
        if (roll(6) != 0) return {};
        const auto order = pick("select work_order_id from work_order where state in ('planned', 'released', 'finished') order by work_order_id limit 8");
        if (order != 0 && rows<std::int64_t>("select count(*) as n from work_order where state in ('planned', 'released', 'finished')").at(0) > 40) {
            const auto state = rows<std::string>("select state from work_order where work_order_id = $1", order).at(0);
            const auto begun = rows<std::int64_t>("select count(*) as n from production_report where work_order_id = $1", order).at(0) > 0;
            if (state == "finished") return {"production.close", fmt::format(R"({{"order":{}}})", order)};
            return {begun ? "production.finish" : "production.cancel", fmt::format(R"({{"order":{},"reason":"left lying"}})", order)};
        }
        const auto sold = pick("select sales_order_id from sales_order where state = 'signed' order by sales_order_id limit 8");
        if (sold == 0 || rows<std::int64_t>("select count(*) as n from sales_order where state = 'signed'").at(0) <= 40) return {};
        return {"production.callOff", fmt::format(R"({{"order":{},"reason":"left lying"}})", sold)};
    }
    unsigned roll(unsigned sides) { return static_cast<unsigned>(dice_() % sides); }
    template <class T>
    const T& one(const std::vector<T>& of) {
        return of[roll(static_cast<unsigned>(of.size()))];
    }
    // One row of any select of ids, or 0.
    std::int64_t pick(const std::string& sql) {
        const auto all = rows<std::int64_t>(sql);
        return all.empty() ? 0 : one(all);
    }
    std::int64_t openOrder(const std::string& state) {
        return pick("select work_order_id from work_order where state = '" + state + "' order by work_order_id desc limit 12");
    }
    Event of(const std::string& verb, const std::string& state, const std::string& more, bool alone = false) {
        const auto order = openOrder(state);
        if (order == 0) return {};
        return {"production." + verb, fmt::format(R"({{"order":{}{}{}}})", order, alone ? "" : ",", alone ? "" : more)};
    }

    Event receive() {
        switch (roll(5)) {
            case 0: return {"inventory.receive", fmt::format(R"({{"item":"PK-10","quantity":"{}","bin":"MAIN/A-02"}})", roll(40) + 1)};
            case 1: return {"inventory.receive", fmt::format(R"({{"item":"MT-1","quantity":"1","bin":"MAIN/A-02","lot":"M-{}"}})", ++serial_)};
            case 2: return {"inventory.receive", fmt::format(R"({{"item":"RM-B","quantity":"{}","bin":"MAIN/A-01","lot":"B-{}"}})", roll(30) + 1, roll(6))};
            default:
                return {"inventory.receive", fmt::format(R"({{"item":"RM-100","quantity":"{}","bin":"MAIN/{}","lot":"L-{}"}})", roll(60) + 1,
                                                         roll(2) == 0 ? "A-01" : "WORK", roll(400))};
        }
    }
    Event sale() {
        static const std::vector<std::string> goods{"FG-500", "FG-500", "AV-1", "PU-1"};
        return {"orders.enter", fmt::format(R"({{"customer":"C-1","site":"MAIN","sign":true,"lines":[{{"item":"{}","quantity":"{}","price":"99.00 EUR"}}]}})",
                                            one(goods), roll(20) + 1)};
    }
    Event newOrder() {
        static const std::vector<std::string> goods{"FG-500", "FG-500", "AV-1", "PU-1"};
        const auto line = pick("select sales_order_line_id from sales_order_line where waiting > 0 order by sales_order_line_id desc limit 9");
        const auto release = roll(3) > 0 ? "true" : "false";
        if (line != 0 && roll(2) == 0)
            return {"production.addWorkOrder", fmt::format(R"({{"line":{},"dueOn":"2027-12-20","release":{}}})", line, release)};
        return {"production.addWorkOrder", fmt::format(R"({{"item":"{}","quantity":"{}","site":"MAIN","dueOn":"2027-12-20","release":{}}})", one(goods),
                                                       roll(15) + 1, release)};
    }
    Event issueLot() {
        const auto order = openOrder(roll(9) == 0 ? "finished" : "released");
        if (order == 0) return {};
        const auto lot = pick(roll(3) == 0 ? "select lot_id from stock_balance order by stock_balance_id desc limit 30"
                                           : "select b.lot_id from material_allocation m join work_order_component c on "
                                             "c.work_order_component_id = m.work_order_component_id join stock_balance b on "
                                             "b.stock_balance_id = m.stock_balance_id where c.work_order_id = " +
                                                 std::to_string(order));
        return {"production.issue", fmt::format(R"({{"order":{},"lot":{},"quantity":"{}"}})", order, lot, roll(12) == 0 ? 0 : roll(15) + 1)};
    }
    Event pieces() {
        const auto order = openOrder("released");
        if (order == 0) return {};
        const auto item = rows<std::string>("select i.number from work_order w join item i on i.item_id = w.item_id where w.work_order_id = $1", order).at(0);
        const auto op = pick("select op_no from work_order_operation where work_order_id = " + std::to_string(order));
        std::string args = fmt::format(R"({{"order":{},"bin":"MAIN/{}")", order, roll(2) == 0 ? "A-01" : "WORK");
        if (op != 0) args += fmt::format(R"(,"opNo":{})", op);
        if (item == "PU-1") return {"production.report", args + fmt::format(R"(,"good":"1","serials":["P-{}"]}})", ++serial_)};
        args += fmt::format(R"(,"good":"{}")", roll(12));
        if (roll(4) == 0) args += fmt::format(R"(,"scrap":"{}","scrapReason":"scrap/crk")", roll(3) + 1);
        if (roll(8) == 0) args += fmt::format(R"(,"rework":"{}","reworkReason":"rework/brr")", roll(3) + 1);
        if (roll(3) == 0) args += fmt::format(R"(,"lot":"T-{}")", roll(300));
        return {"production.report", args + "}"};
    }
    Event back() {
        const auto order = openOrder(roll(3) == 0 ? "finished" : "released");
        if (order == 0) return {};
        const auto lot = pick("select lot_id from material_issue where work_order_id = " + std::to_string(order));
        if (lot == 0) return {};
        return {"production.bringBack", fmt::format(R"({{"order":{},"lot":{},"quantity":"{}","bin":"MAIN/A-01"}})", order, lot, roll(8) + 1)};
    }
    Event ending() {
        switch (roll(4)) {
            case 0: return of("cancel", roll(2) == 0 ? "planned" : "released", R"("reason":"not needed")");
            case 1: return of("finish", "released", R"("reason":"enough")");
            default: return of("close", "finished", "", true);
        }
    }
    Event hold() {
        const auto lot = pick("select lot_id from stock_balance order by stock_balance_id desc limit 40");
        const auto held = pick("select lot_id from hold where released_at is null");
        if (held != 0 && roll(3) > 0) return {"inventory.releaseHold", fmt::format(R"({{"lot":{}}})", held)};
        return {"inventory.hold", fmt::format(R"({{"lot":{},"reason":"look"}})", lot)};
    }
    Event moveLot() {
        static const std::vector<std::string> bins{"A-01", "A-02", "B-01", "WORK", "QC"};
        return {"inventory.transfer", fmt::format(R"({{"lot":{},"from":"MAIN/{}","to":"MAIN/{}","quantity":"{}"}})",
                                                  pick("select lot_id from stock_balance order by stock_balance_id desc limit 40"), one(bins), one(bins),
                                                  roll(10) + 1)};
    }
    Event aside() {
        const auto lot = pick("select b.lot_id from stock_balance b join item i on i.item_id = b.item_id where i.number in ('FG-500', 'AV-1', 'PU-1') "
                              "order by b.stock_balance_id desc limit 30");
        if (roll(2) == 0)
            return {"production.addRework", fmt::format(R"({{"lot":{},"bin":"MAIN/A-01","quantity":"{}","defect":"burr","workCenter":"PRESS1"}})", lot,
                                                        roll(3) + 1)};
        return {"production.disassemble", fmt::format(R"({{"lot":{},"bin":"MAIN/A-01","quantity":"{}"}})", lot, roll(2) + 1)};
    }
    Event leave() {
        if (roll(4) == 0)
            return {"production.callOff", fmt::format(R"({{"order":{},"reason":"lost"}})",
                                                      pick("select sales_order_id from sales_order where state = 'signed' order by sales_order_id desc limit 20"))};
        return {"warehouse.ship", fmt::format(R"({{"order":{}}})",
                                              pick("select distinct l.sales_order_id from sales_order_line l where l.allocated > 0"))};
    }

    std::minstd_rand dice_;
    int serial_ = 0;
    std::vector<int> operations_{10, 20};
};

}  // namespace

TEST_CASE("I05, I06 and I12 hold after any sequence of events on the floor") {
    const int rounds = std::getenv("THROUGHLINE_SOAK") != nullptr ? 100'000 : 600;
    Floor floor{20261123};
    floor.receiveMaterial();
    std::vector<std::string> wrong;
    for (int n = 0; n < rounds && wrong.empty(); ++n) {
        floor.act(wrong);
        if (n % (rounds / 4) != 0) continue;
        INFO("after " << n << " events");
        for (const auto& complaint : floor.complaints()) FAIL_CHECK(complaint);
    }
    for (const auto& what : wrong) FAIL_CHECK(what);
    for (const auto& complaint : floor.complaints()) FAIL_CHECK(complaint);
    // It was a floor at work, not one that refused everything.
    for (const auto* action : {"production.addWorkOrder", "production.issue", "production.report", "production.bookTime", "production.close"}) {
        INFO(action);
        CHECK(floor.done[action] > 0);
    }
}
