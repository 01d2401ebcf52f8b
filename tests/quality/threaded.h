// The firm of the complaint with a record of each kind on its thread: a supplier whose blanks were inspected, a drawing and
// a change of it, a ticket, goods that came back, an 8D report, money.
#pragma once
#include "quality/case.h"
#include "quality/thread.h"
#include "quality/trace_report.h"

namespace test {

struct Threaded : Case {
    Threaded() {
        perform("people.addParty", R"({"number":"S-1","name":"Blank Works","roles":["supplier"]})");
        perform("quality.addPlan", R"({"number":"IP-100","item":"RM-100","checkPoint":"incoming","characteristics":[{"name":"Look","kind":"attribute","rule":"every_piece"}]})");
        perform("quality.releasePlan", R"({"plan":"IP-100","version":1})");
        receive("RM-100", 10, "L-B", "QC", R"("expiresOn":"2027-01-31","supplier":"S-1")");
    }
    // Everything else that may have happened to it.
    void goOn() {
        perform("finance.receivePayment", R"({"customer":"C-1","amount":"100.00 EUR","reference":"transfer","invoices":[{"invoice":"IN-2026-1"}]})");
        perform("engineering.addDocument", R"({"number":"D-500","title":"Bracket","item":"FG-500"})");
        perform("engineering.addDocumentRevision", paper("A"));
        perform("engineering.releaseDocument",
                fmt::format(R"({{"documentRevision":{},"version":1}})", number("select max(document_revision_id) as id from document_revision")));
        perform("engineering.addChangeOrder", R"({"title":"A thicker coat","reason":"blanks crack","effectivity":"use_up",
            "items":[{"item":"RM-100","revision":"B","unitCost":"2.60 EUR"},{"item":"FG-500","unitCost":"5.15 EUR"}]})");
        perform("engineering.addDocumentRevision", paper("B", R"(,"changeOrder":"ECO-1")"));
        to("addWorkOrder", R"({"item":"FG-500","quantity":"10","dueOn":"2026-12-18","site":"MAIN","release":true})");
        complain();
        perform("quality.contain", R"({"complaint":"CP-1","lots":[{"lot":"FG-500/FG-L1"}]})");
        bringBack(5);
        perform("quality.creditReturn", R"({"returnOrder":"RA-1"})");
        perform("quality.openCapa", R"({"title":"Brackets crack","complaint":"CP-1","dueOn":"2026-12-11"})");
        perform("customers.setServiceLevel", R"({"priority":"high","responseMinutes":60,"solutionMinutes":240})");
        perform("customers.addTicket", R"({"party":"C-1","site":"MAIN","priority":"high","subject":"It rattles","lot":"FG-500/FG-L1"})");
    }
    std::string paper(const char* revision, const std::string& more = {}) {
        return fmt::format(R"({{"document":"D-500","revision":"{0}","attachment":"{1}","fileName":"D-500-{0}.pdf"{2}}})", revision,
                           company->keepAttachment(boss, fmt::format("%PDF {}", revision), "application/pdf"), more);
    }
    template <class Ask>
    auto ask(Ask&& use) {
        return company->read(boss, [&](const db::Read& r) { return use(r); });
    }
    // By what people call it.
    quality::ThreadRef ref(const std::string& typed) {
        const auto starts = ask([&](const db::Read& r) { return quality::threadStarts(r, allActions(), typed, 12); });
        INFO("no record is called " << typed);
        REQUIRE_FALSE(starts.nodes.empty());
        return starts.nodes.front().ref;
    }
    quality::Thread thread(const quality::ThreadRef& start, int most = quality::mostByItself) {
        return ask([&](const db::Read& r) { return quality::threadOf(r, start, most); });
    }
    quality::Thread grown(const quality::Thread& from, const quality::ThreadRef& at, quality::ThreadSide side, int more = quality::perStep) {
        return ask([&](const db::Read& r) { return quality::threadGrown(r, from, at, side, more); });
    }
    quality::TraceReport report(const std::string& typed) {
        const auto of = ref(typed);
        const auto found = ask([&](const db::Read& r) { return quality::traceReport(r, of); });
        REQUIRE(found.has_value());
        return *found;
    }
};

inline const quality::ThreadPoint* pointOf(const quality::Thread& thread, const std::string& kind, const std::string& number) {
    for (const auto& point : thread.points)
        if (point.node.ref.kind == kind && point.node.number == number) return &point;
    return nullptr;
}

// "L-B went_in FG-L1 98 pcs", in order.
inline std::vector<std::string> edgesOf(const quality::Thread& thread) {
    std::vector<std::string> all;
    for (const auto& edge : thread.edges)
        all.push_back(fmt::format("{} {} {}{}", thread.find(edge.from)->node.number, boost::describe::enum_to_string(edge.bond, "?"),
                                  thread.find(edge.to)->node.number, edge.quantity ? " " + toText(*edge.quantity) + " " + edge.unit : std::string{}));
    std::ranges::sort(all);
    return all;
}

inline bool has(const std::vector<std::string>& all, const std::string& one) { return std::ranges::find(all, one) != all.end(); }

}  // namespace test
