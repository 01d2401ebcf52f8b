// The firm that made 98 brackets of L-B's blanks and sold 90 of them: what a complaint begins with (flows.md E4).
#pragma once
#include "quality/capa.h"
#include "quality/complaint.h"
#include "quality/nonconformance.h"
#include "quality/poor_quality.h"
#include "quality/returns.h"
#include "support/works.h"

namespace test {

struct Case : Works {
    Case() {
        receiveMaterial();
        sell("FG-500", 90);
        to("addWorkOrder", R"({"line":"SO-1/1","quantity":"100 pcs","lot":"FG-L1","dueOn":"2026-12-11","release":true})");
        issue("MO-1", "RM-100/L-B", 102);
        issue("MO-1", "PK-10/-", 10);
        to("bookTime", R"({"order":"MO-1","opNo":10,"hours":"1.9","employee":"101"})");
        to("bookTime", R"({"order":"MO-1","opNo":20,"hours":"3.5","employee":"103","machine":"PRESS-1"})");
        report("MO-1", 10, 100);
        to("report", R"({"order":"MO-1","opNo":20,"good":"98","scrap":"2","scrapReason":"scrap/crk"})");
        sscc = text("select u.sscc from handling_unit u join sales_order o on o.sales_order_id = u.sales_order_id "
                    "where o.number = 'SO-1' and u.kind = 'pallet' and u.state = 'closed'");
        perform("warehouse.shipUnit", fmt::format(R"({{"unit":"{}","carrier":"Kurier Nord"}})", sscc));
        perform("finance.invoice", R"({"order":"SO-1"})");
        perform("quality.addDefectKind", R"({"code":"CRACK","name":"Crack"})");
    }
    std::string scanned() { return fmt::format(R"({{"code":"{}","text":"5 are cracked","quantity":"5","defect":"CRACK"}})", sscc); }
    void complain() { perform("quality.enterComplaint", scanned()); }
    void contain() {
        perform("quality.contain", R"({"complaint":"CP-1","lots":[{"lot":"FG-500/FG-L1"},{"lot":"RM-100/L-B"}]})");
    }
    void bringBack(int pieces) {
        perform("quality.announceReturn", fmt::format(R"({{"complaint":"CP-1","quantity":"{}","reason":"cracked"}})", pieces));
        perform("quality.receiveReturn", R"({"returnOrder":"RA-1"})");
    }
    quality::ComplaintFound found(const std::string& code) {
        return company->read(boss, [&](const db::Read& r) { return quality::complaintOf(r, code); });
    }
    std::vector<quality::QualityCost> costs() {
        return company->read(boss, [](const db::Read& r) { return quality::qualityCosts(r, {}); });
    }
    std::int64_t costOfComplaint() {
        std::int64_t sum = 0;
        for (const auto& cost : costs())
            if (cost.caseNumber == "CP-1") sum += cost.amount.minor;
        return sum;
    }
    std::int64_t links(const std::string& kind, const std::string& number) {
        return rows<std::int64_t>(R"sql(
            select count(*) as n from complaint_link where kind = $1 and number = $2
        )sql", kind, number).at(0);
    }
    std::string state(const std::string& number) {
        return rows<std::string>(R"sql(select state from nonconformance where number = $1)sql", number).at(0);
    }
    bool held(const std::string& lot) {
        return rows<std::int64_t>(R"sql(select on_hold from lot where number = $1)sql", lot).at(0) == 1;
    }
    std::string sscc;
};

}  // namespace test
