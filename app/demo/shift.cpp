#include "app/demo/shift.h"

#include <fmt/core.h>

#include "app/demo/floor.h"
#include "shared/quantity.h"

namespace app::past {
namespace {

struct Task {
    std::int64_t task = 0, lot = 0, from = 0, to = 0;
    std::optional<std::int64_t> unit;
};
BOOST_DESCRIBE_STRUCT(Task, (), (task, lot, from, to, unit))

struct Lying {
    std::int64_t lot = 0;
    std::string item;
    tl::Quantity loose;
};
BOOST_DESCRIBE_STRUCT(Lying, (), (lot, item, loose))

struct Check {
    std::int64_t step = 0;
    std::string kind;
};
BOOST_DESCRIBE_STRUCT(Check, (), (step, kind))

}  // namespace

// ---- Orders and what is reported on them

Shift::Order Shift::release(const char* item, int quantity, int dueInDays, object more) {
    more["item"] = item;
    more["quantity"] = counted(quantity);
    more["dueOn"] = toText(works_.dayOf(works_.day() + dueInDays));
    more["release"] = true;
    const auto made = works_.perform("demo", "production.addWorkOrder", more);
    return {idIn(made, "order"), std::string{made.at("number").as_string()}};
}

std::int64_t Shift::operation(const Order& order, int opNo) {
    return works_
        .all<std::int64_t>(R"sql(
            select work_order_operation_id from work_order_operation where work_order_id = $1 and op_no = $2
        )sql",
                           order.order, opNo)
        .front();
}

std::int64_t Shift::lot(const char* item, const char* number) {
    return works_
        .all<std::int64_t>(R"sql(
            select l.lot_id from lot l join item i on i.item_id = l.item_id where i.number = $1 and l.number = $2
        )sql",
                           item, number)
        .front();
}

void Shift::issue(const Order& order, int quantity) {
    works_.perform(
        "anna", "production.issue",
        {{"order", order.order}, {"lot", lot("RM-100", "OH-2611")}, {"quantity", counted(quantity)}});
}

void Shift::report(const Order& order, int opNo, int good, int scrap, const char* reason, const char* who) {
    object args{{"order", order.order}, {"opNo", opNo}, {"good", std::to_string(good)}, {"employee", who}};
    if (scrap > 0) {
        args["scrap"] = std::to_string(scrap);
        args["scrapReason"] = works_.reason("scrap", reason);
    }
    works_.perform("anna", "production.report", args);
}

// ---- The evening

std::int64_t Shift::sell(const char* customer, const char* reference, const array& lines) {
    return idIn(works_.perform("demo", "orders.enter",
                               {{"customer", customer},
                                {"reference", reference},
                                {"wantedOn", toText(works_.dayOf(works_.day() + 1))},
                                {"lines", lines},
                                {"sign", true}}),
                "order");
}

// Otto carries everything that has a place to go.
void Shift::carry() {
    for (const auto& t : works_.all<Task>(R"sql(
             select warehouse_task_id as task, lot_id as lot, from_bin_id as "from", to_bin_id as "to",
                    handling_unit_id as unit
             from warehouse_task where state = 'open' and to_bin_id is not null order by warehouse_task_id
         )sql")) {
        object args{{"task", t.task}, {"from", t.from}, {"to", t.to}};
        if (t.unit)
            args["unit"] = *t.unit;
        else
            args["lot"] = t.lot;
        works_.perform("otto", "warehouse.doTask", args);
    }
}

void Shift::forStock() {
    const auto order = release("FG-500", 120, 0, {{"alternate", "2S"}});
    issue(order, 122);
    report(order, 10, 119, 1, "scratch", "101");
    report(order, 20, 117, 2, "crack", "103");
    works_.perform("anna", "production.bookTime",
                   {{"order", order.order}, {"opNo", 10}, {"hours", "2.6"}, {"employee", "101"}});
    works_.perform("anna", "production.bookTime",
                   {{"order", order.order}, {"opNo", 20}, {"hours", "4.1"}, {"employee", "103"}});
    carry();
    works_.perform("demo", "production.close", {{"order", order.order}});
}

// Two orders that take all of it are on one round, which Otto has taken and not begun.
void Shift::pickWave() {
    const auto first = sell("C-2", "采购单 CG11-118",
                            {object{{"item", "FG-500"}, {"quantity", "77 pcs"}},
                             object{{"item", "SP-9"}, {"quantity", "2 pcs"}}});
    const auto second = sell("C-1", "PO 7731", {object{{"item", "FG-500"}, {"quantity", "40 pcs"}}});
    const auto wave =
        works_.perform("otto", "warehouse.addWave", {{"site", "MAIN"}, {"orders", array{first, second}}});
    const auto round = works_.perform("otto", "warehouse.makeRound",
                                      {{"site", "MAIN"},
                                       {"method", "cluster"},
                                       {"wave", idIn(wave, "wave")},
                                       {"bin", "MAIN/CART-1"},
                                       {"totes", array{"T-1", "T-2"}}});
    works_.perform("otto", "warehouse.takeRound", {{"round", idIn(round, "round")}});
}

void Shift::forCustomer() {
    const auto sold = sell("C-1", "PO 7744", {object{{"item", "FG-500"}, {"quantity", "45 pcs"}}});
    const auto line = works_
                          .all<std::int64_t>(R"sql(
        select sales_order_line_id from sales_order_line where sales_order_id = $1
    )sql",
                                             sold)
                          .front();
    const auto order = release("FG-500", 46, 1, {{"alternate", "2S"}, {"line", line}});
    issue(order, 47);
    report(order, 10, 46, 0, "", "101");
    report(order, 20, 45, 1, "size", "103");
    carry();
    load(sold);
}

void Shift::load(std::int64_t order) {
    works_.perform("otto", "warehouse.setCarrier", {{"order", order}, {"carrier", "Kurier Nord"}});
    const auto load = idIn(
        works_.perform(
            "otto", "warehouse.addLoad",
            {{"site", "MAIN"}, {"carrier", "Kurier Nord"}, {"vehicle", "HB-KN 204"}, {"dock", "MAIN/OUT"}}),
        "load");
    for (const auto unit : works_.all<std::int64_t>(R"sql(
             select handling_unit_id from handling_unit where sales_order_id = $1 and parent_id is null
             order by handling_unit_id
         )sql",
                                                    order))
        works_.perform("otto", "warehouse.loadUnit", {{"load", load}, {"unit", unit}});
}

// A lorry came late: what it brought waits to be carried to its place.
void Shift::comeIn() {
    works_.perform("otto", "inventory.receive",
                   {{"item", "RM-105"},
                    {"quantity", "180 pcs"},
                    {"bin", "MAIN/IN"},
                    {"lot", "CJ-0921"},
                    {"note", "Second source, first delivery"}});
    std::vector<Step> steps;
    for (const auto bin : works_.all<std::int64_t>(R"sql(
             select distinct b.bin_id from stock_balance b
             join bin n on n.bin_id = b.bin_id and n.kind in ('inbound', 'inspection')
             where b.on_hand > 0 order by b.bin_id
         )sql"))
        steps.push_back({"warehouse.makePutAway", object{{"bin", bin}}});
    works_.tryEach("otto", steps);  // where all of it is on hold there is nothing to carry
}

// Six pieces of the second source are not where the books have them, whoever counts.
void Shift::countBin(std::int64_t count, const std::string& who) {
    for (const auto& lying : works_.all<Lying>(R"sql(
             select b.lot_id as lot, i.number as item, b.on_hand - b.packed as loose
             from count_task c join stock_balance b on b.bin_id = c.bin_id join item i on i.item_id = b.item_id
             where c.count_task_id = $1 and b.on_hand > b.packed order by b.lot_id
         )sql",
                                               count)) {
        auto found = lying.loose;
        if (lying.item == "RM-105") found.millionths -= 6'000'000;
        works_.perform(
            who, "warehouse.recordCount",
            {{"count", count}, {"bin", "MAIN/A-02"}, {"lot", lying.lot}, {"counted", toText(found)}});
    }
}

void Shift::count() {
    const auto asked = idIn(works_.perform("otto", "warehouse.addCount", {{"bin", "MAIN/A-02"}}), "count");
    countBin(asked, "otto");
    const auto closed = works_.perform("otto", "warehouse.closeCount", {{"count", asked}});
    const auto again = idIn(closed, "recount");
    countBin(again, "demo");
    works_.perform("demo", "warehouse.closeCount", {{"count", again}});
    works_.perform("otto", "warehouse.planCounts", {{"site", "MAIN"}, {"by", "cycle"}, {"bins", 3}});
}

void Shift::machines() {
    works_.perform("anna", "production.recordMachine",
                   {{"machine", "ROBOT-1"}, {"state", "down"}, {"reason", works_.reason("stop", "machine")}});
    const auto now = works_.now().micros;
    const auto hoursAgo = [&](int n) { return toText(db::Instant{now - n * 3'600'000'000LL}); };
    works_.perform("anna", "production.recordMachine",
                   {{"machine", "PRESS-2"}, {"state", "run"}, {"from", hoursAgo(3)}, {"to", hoursAgo(2)}});
    works_.perform("anna", "production.recordMachine",
                   {{"machine", "PRESS-2"}, {"state", "idle"}, {"from", hoursAgo(2)}, {"to", hoursAgo(1)}});
}

void Shift::evening() {
    forStock();
    pickWave();
    forCustomer();
    comeIn();
    count();
    machines();
}

// ---- The morning

// Anna cuts, Chen Wei sets up the press; the order is the one that the hand-over speaks of.
void Shift::underWay() {
    const auto order = release("FG-500", 150, 3, {{"alternate", "2S"}, {"priority", 20}});
    issue(order, 150);
    const auto cut = operation(order, 10), press = operation(order, 20);
    works_.perform("anna", "production.logOn", {{"operation", cut}, {"badge", "BW-101"}});
    works_.perform("anna", "production.setDoing", {{"badge", "BW-101"}, {"kind", "run"}});
    for (const auto& check : works_.all<Check>(R"sql(
             select work_order_step_id as step, kind from work_order_step where work_order_operation_id = $1
             order by step_no
         )sql",
                                               cut)) {
        object args{{"step", check.step}, {"badge", "BW-101"}};
        if (check.kind == "check")
            args["done"] = true;
        else
            args["value"] = "120.05";
        works_.perform("anna", "production.recordStep", args);
    }
    report(order, 10, 62, 2, "crack", "101");
    works_.perform("anna", "production.logOn",
                   {{"operation", press}, {"badge", "BW-103"}, {"machine", "PRESS-1"}});
    works_.perform(
        "anna", "production.writeHandover",
        {{"workCenter", "CUT1"},
         {"text", fmt::format("Nozzle changed, first piece measured: 120.05. {} goes on; the blanks of "
                              "lot OH-2611 have oil on them, blow them off.",
                              order.number)},
         {"badge", "BW-104"}});
    talk(press);
}

// One lacks a stiffener and a die, one a drawing and somebody who may weld; one is planned only.
void Shift::blocked() {
    release("FG-500", 100, 5);
    release("FG-510", 80, 2);
    release("FG-520", 30, 4);
    works_.perform(
        "demo", "production.addWorkOrder",
        {{"item", "FG-500"}, {"quantity", "200 pcs"}, {"dueOn", toText(works_.dayOf(works_.day() + 14))}});
}

// One call nobody has come for yet, and one that Bernd looks after.
void Shift::talk(std::int64_t press) {
    const auto blanks = works_.perform("anna", "production.raiseCall",
                                       {{"workCenter", "CUT1"},
                                        {"kind", "material"},
                                        {"text", "Blanks at the laser last until nine"},
                                        {"badge", "BW-101"}});
    works_.perform("anna", "production.answerCall", {{"call", idIn(blanks, "call")}, {"badge", "BW-102"}});
    works_.perform("anna", "production.raiseCall",
                   {{"operation", press},
                    {"kind", "machine"},
                    {"text", "Press loses pressure after ten strokes"},
                    {"badge", "BW-103"}});
}

void Shift::morning() {
    underWay();
    blocked();
    change(works_);
}

}  // namespace app::past
