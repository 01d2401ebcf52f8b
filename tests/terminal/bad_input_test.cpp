// What is wrong at a terminal is refused there and then: in red, with a sound, saying what to do; and nothing is lost.
#include <functional>

#include <fmt/core.h>

#include "terminal/booth.h"

using namespace test;

namespace {

// Anna has the top job of SAW7 open; what she takes, reports or finishes is refused.
struct Refused : Booth {
    void open() {
        standAt("SAW7");
        enter();
        touch("Production");
        touch("Open this job");
    }
    void start() {
        open();
        touch("Start");
        REQUIRE(words().contains("Running"));
    }
    // Red, one sound, what it is and what to do.
    void refuses(const std::function<void()>& attempt, const QString& part) {
        const auto sounds = heard.bad;
        const auto before = issued();
        attempt();
        INFO(band().said().toStdString() << " / " << band().toDo().toStdString());
        CHECK(band().tone() == desk::Tone::bad);
        CHECK(heard.bad == sounds + 1);
        CHECK(band().said().contains(part));
        CHECK_FALSE(band().toDo().isEmpty());
        CHECK(issued() == before);
    }
    void refusesLot(const QString& code, const QString& part) {
        refuses(
            [&] {
                scan(code);
                if (shows("Take this number")) touch("Take this number");
            },
            part);
    }
    // The right lot is taken as if nothing had been.
    void goesOn(const QString& code, int pieces) {
        scan(code);
        touch("Take this number");
        CHECK(band().tone() == desk::Tone::good);
        CHECK(issued() == pieces);
        CHECK(complaints().empty());
    }
    std::int64_t issued() {
        return number("select coalesce(cast(sum(quantity) as bigint), 0) as n from material_issue") / 1'000'000;
    }
};

}  // namespace

TEST_CASE("bad input at the terminal: a wrong item does not go in, and the right one does after it") {
    Refused booth;
    booth.order(20);
    booth.start();
    booth.refusesLot("SP-9", "does not go in here");
    CHECK(booth.band().toDo().contains("RM-100"));
    booth.goesOn("L-B", 20);
}

TEST_CASE("bad input at the terminal: a lot of a wrong revision does not go in, and one of the right does after it") {
    Refused booth;
    booth.play(R"({"do":"inventory.addItem","args":{"number":"CL-1","name":"Clip","category":"FG","unit":"pcs","tracking":"lot","standardCost":"3.00 EUR"}}
{"do":"inventory.setCost","args":{"item":"RM-100","revision":"B","cost":"2.60 EUR"}}
{"do":"engineering.addBom","args":{"item":"CL-1","lines":[{"item":"RM-100","quantity":"1","revision":"A","opNo":10}]}}
{"do":"engineering.addRouting","args":{"item":"CL-1","operations":[{"name":"Cut","workCenter":"SAW7","run":"0.02 h"}]}}
{"do":"inventory.receive","args":{"item":"RM-100","quantity":"10 pcs","bin":"MAIN/A-01","lot":"L-NEW","revision":"B"}}
{"do":"production.addWorkOrder","args":{"item":"CL-1","quantity":"5 pcs","site":"MAIN","dueOn":"2026-11-30","release":true}})");
    booth.start();
    booth.refusesLot("L-NEW", "revision B");
    booth.goesOn("L-B", 5);
}

TEST_CASE("bad input at the terminal: a lot that expired does not go in, and one that keeps does after it") {
    Refused booth;
    booth.order(20);
    booth.perform("inventory.receive",
                  R"({"item":"RM-100","quantity":"30 pcs","bin":"MAIN/A-02","lot":"L-OLD","expiresOn":"2026-11-24"})");
    booth.start();  // a PIN lets in for a day
    booth.wait(2);
    booth.refusesLot("L-OLD", "L-OLD");
    CHECK(booth.band().toDo().contains("another lot"));
    booth.goesOn("L-B", 20);
}

TEST_CASE("bad input at the terminal: a lot on hold does not go in until it is released") {
    Refused booth;
    booth.order(20);
    booth.start();
    booth.perform("inventory.hold", R"({"lot":"RM-100/L-B","reason":"scratches","caseNumber":"Q-17"})");
    booth.refusesLot("L-B", "on hold");
    CHECK(booth.band().toDo().contains("Quality"));
    booth.perform("inventory.releaseHold", R"({"lot":"RM-100/L-B"})");
    booth.goesOn("L-B", 20);
}

TEST_CASE("bad input at the terminal: a serial that went into another order does not go in, and a fresh one does") {
    Refused booth;
    booth.play(R"({"do":"inventory.addItem","args":{"number":"MT-1","name":"Motor","category":"RM","unit":"pcs","tracking":"serial","standardCost":"40.00 EUR"}}
{"do":"inventory.addItem","args":{"number":"PU-1","name":"Pump","category":"FG","unit":"pcs","tracking":"serial","standardCost":"60.00 EUR"}}
{"do":"engineering.addBom","args":{"item":"PU-1","lines":[{"item":"MT-1","quantity":"1","opNo":10}]}}
{"do":"engineering.addRouting","args":{"item":"PU-1","operations":[{"name":"Fit","workCenter":"SAW7","run":"0.02 h"}]}}
{"do":"inventory.receive","args":{"item":"MT-1","quantity":"1 pcs","bin":"MAIN/A-01","lot":"M-1"}}
{"do":"inventory.receive","args":{"item":"MT-1","quantity":"1 pcs","bin":"MAIN/A-01","lot":"M-2"}}
{"do":"production.addWorkOrder","args":{"item":"PU-1","quantity":"1 pcs","site":"MAIN","dueOn":"2026-12-18","release":true}}
{"do":"production.issue","args":{"order":"MO-1","lot":"MT-1/M-1","quantity":"1"}}
{"do":"production.addWorkOrder","args":{"item":"PU-1","quantity":"1 pcs","site":"MAIN","dueOn":"2026-11-27","release":true}})");
    booth.start();
    CHECK(booth.page()->title() == "MO-2/10");
    booth.refusesLot("M-1", "went into MO-1 already");
    booth.goesOn("M-2", 2);  // one for each order
}

TEST_CASE("bad input at the terminal: an unknown or a truncated code does nothing, and the whole one counts after it") {
    Refused booth;
    booth.order(20);
    booth.start();
    for (const QString code : {"NOBODY-KNOWS", "RM-100/L-", "]d201095060", "]d2010950600013435"}) {
        INFO(code.toStdString());
        booth.refusesLot(code, "");
        booth.window().clearAnswer();
    }
    booth.goesOn("L-B", 20);
}

TEST_CASE("bad input at the terminal: more good than were started is not reported, and what was typed can be corrected") {
    Refused booth;
    booth.order(20);
    booth.start();
    const auto reported = [&] { return booth.number("select count(*) as n from production_report"); };
    booth.touch("Report…");
    booth.type("21");
    booth.refuses([&] { booth.touch("Report 21 good"); }, "more than is left");
    CHECK(reported() == 0);
    booth.key(Qt::Key_Backspace);
    booth.key(Qt::Key_Backspace);
    booth.type("20");
    booth.touch("Report 20 good");
    CHECK(reported() == 1);
    CHECK(booth.number("select good from work_order_operation where op_no = 10") == 20'000'000);
}

TEST_CASE("bad input at the terminal: an operation is not finished before it was started") {
    Refused booth;
    booth.order(20);
    booth.open();
    booth.refuses([&] { booth.touch("Finish…"); }, "Start first");
    CHECK(booth.band().toDo().contains("Touch Start"));
    CHECK(booth.text("select state from work_order_operation where op_no = 10") == "waiting");
    booth.touch("Start");
    CHECK(booth.words().contains("Running"));
}

TEST_CASE("bad input at the terminal: a second operator does not start a job for one, and may take it over") {
    Refused booth;
    const auto order = booth.order(20);
    booth.perform("production.logOn", fmt::format(R"({{"operation":"{}/10","badge":"B-78"}})", order));
    booth.open();
    booth.refuses(
        [&] {
            booth.touch("Start");
            booth.touch("Work beside");
        },
        "Bert Brandt");
    const auto at = [&] {
        return booth.text("select e.number from job j join employee e on e.employee_id = j.employee_id");
    };
    CHECK(at() == "T-2");
    booth.touch("Start");
    booth.touch("Take the job over");
    CHECK(at() == "T-1");
    CHECK(booth.complaints().empty());
}
