// A1 row 14: what stands at a customer, until when we answer for it, and how fast.
#include "customers/service.h"
#include "support/world.h"

using namespace test;

namespace {

struct Service : World {
    Service() : World{flows} {
        perform("customers.setServiceLevel", R"({"priority":"high","responseMinutes":60,"solutionMinutes":240})");
        perform("customers.setWarranty", R"({"item":"FG-500","months":24})");
        perform("inventory.receive", R"({"item":"FG-500","quantity":"50 pcs","bin":"MAIN/A-01","lot":"L1"})");
        perform("orders.enter", R"({"customer":"C-1","site":"MAIN","sign":true,"lines":[{"item":"FG-500","quantity":"10 pcs"}]})");
        perform("warehouse.ship", R"({"order":"SO-1"})");
    }
    std::vector<customers::Installed> installed() {
        return company->read(boss, [](const db::Read& r) {
            return customers::installedAt(r, r.one<tl::PartyId>("select party_id from party where number = 'C-1'"));
        });
    }
    void ticket() { perform("customers.addTicket", R"({"party":"C-1","site":"MAIN","priority":"high","subject":"It rattles","lot":"FG-500/L1"})"); }
    std::int64_t level() { return number("select level from service_ticket"); }
};

}  // namespace

TEST_CASE("A1 row 14: the installed base shows what left with the last day of its warranty, less what came back") {
    Service firm;
    auto installed = firm.installed();
    REQUIRE(installed.size() == 1);
    CHECK(installed[0].quantity == tl::quantity(10));
    CHECK(toText(installed[0].warrantyEndsOn.value()) == "2028-11-22");
    firm.perform("warehouse.takeBack", R"({"shipmentLine":"SH-1/1","quantity":"4","disposition":"hold","bin":"MAIN/Q-01","reason":"cracked"})");
    CHECK(firm.installed().at(0).quantity == tl::quantity(6));
    firm.ticket();
    CHECK(firm.installed().at(0).tickets == 1);
    CHECK(firm.number("select under_warranty from service_ticket") == 1);
}

TEST_CASE("a month that is too short ends on its last day") {
    CHECK(toText(customers::monthsLater(db::dateOf(2027, 1, 31), 1)) == "2027-02-28");
    CHECK(toText(customers::monthsLater(db::dateOf(2026, 12, 15), 1)) == "2027-01-15");
    CHECK(toText(customers::monthsLater(db::dateOf(2028, 2, 29), 24)) == "2030-02-28");
}

TEST_CASE("A1: a ticket is brought before others when its answer or its solution is late, and not before") {
    Service firm;
    firm.ticket();
    CHECK(firm.number("select answer_due_at from service_ticket") > firm.clock.micros);
    firm.perform("customers.escalateTickets", "{}");
    CHECK(firm.level() == 1);
    firm.clock.micros = firm.number("select answer_due_at from service_ticket");
    firm.perform("customers.escalateTickets", "{}");
    CHECK(firm.level() == 2);
    firm.clock.micros = firm.number("select solve_due_at from service_ticket");
    firm.perform("customers.escalateTickets", "{}");
    CHECK(firm.level() == 3);
    firm.perform("customers.solveTicket", R"({"ticket":"TK-1","solution":"tightened"})");
    CHECK(firm.number("select count(*) as n from service_ticket where answered_at = solved_at") == 1);
    CHECK(firm.refusal("customers.answerTicket", R"({"ticket":"TK-1"})") == "customers.ticket.solved");
    CHECK(firm.complaints().empty());
}

TEST_CASE("A1: the clock of a ticket stands still while nobody works") {
    Service firm;
    firm.clock = mondayMorning;
    firm.wait(4, 10);  // friday, 20:00 UTC
    firm.ticket();
    CHECK(firm.number("select answer_due_at from service_ticket") >= (mondayMorning.micros + std::int64_t{6} * 86'400'000'000 + 14 * 3'600'000'000));
}

TEST_CASE("A1: a ticket needs a level, a lot of theirs and a contact of theirs") {
    Service firm;
    CHECK(firm.refusal("customers.addTicket", R"({"party":"C-1","site":"MAIN","priority":"low","subject":"x"})") == "customers.ticket.level");
    firm.perform("inventory.receive", R"({"item":"FG-500","quantity":"1 pcs","bin":"MAIN/A-01","lot":"L2"})");
    CHECK(firm.refusal("customers.addTicket", R"({"party":"C-1","site":"MAIN","priority":"high","subject":"x","lot":"FG-500/L2"})") == "customers.ticket.lot");
    CHECK(firm.refusal("customers.setServiceLevel", R"({"priority":"low","responseMinutes":60,"solutionMinutes":59})") == "customers.level.order");
}

TEST_CASE("A1: an article that is there already is changed only by whoever opened it as it stands") {
    Service firm;
    const auto write = [&](const std::string& rest) {
        return firm.refusal("customers.setArticle", R"({"code":"A1","title":"Bracket rattles","text":"Tighten it.")" + rest + "}");
    };
    CHECK(write("") == "");
    CHECK(write("") == "customers.code.taken");
    CHECK(write(R"(,"version":1)") == "");
    CHECK(write(R"(,"version":1)") == "people.record.stale");
}

TEST_CASE("A1: an article is found by all its words, in any order, in Chinese too") {
    Service firm;
    firm.perform("customers.setArticle", R"({"code":"A1","title":"Bracket rattles","text":"Tighten screw 2. 支架松动。"})");
    firm.perform("customers.setArticle", R"({"code":"A2","title":"Bracket is 100% bent","text":"Replace it."})");
    const auto found = [&](const char* typed) {
        std::string codes;
        for (const auto& article : firm.company->read(firm.boss, [&](const db::Read& r) { return customers::articles(r, typed); })) codes += article.code + " ";
        return codes;
    };
    CHECK(found("SCREW bracket") == "A1 ");
    CHECK(found("松动") == "A1 ");
    CHECK(found("100%") == "A2 ");
    CHECK(found("%") == "A2 ");
    CHECK(found("bracket") == "A2 A1 ");
    CHECK(found("") == "");
}

TEST_CASE("A1: articles that share words with a ticket come first, and the one that helped says how it was solved") {
    Service firm;
    firm.perform("customers.setArticle", R"({"code":"A1","title":"Noise of a bracket","text":"Tighten screw 2."})");
    firm.perform("customers.setArticle", R"({"code":"A2","title":"It rattles","text":"Look at the bracket, then replace it. 支架松动。"})");
    firm.perform("customers.setArticle", R"({"code":"A3","title":"Invoices","text":"Ask accounting."})");
    firm.ticket();
    const auto likely = [&] {
        std::string codes;
        for (const auto& article : firm.company->read(firm.boss, [](const db::Read& r) {
                 return customers::articlesFor(r, r.one<tl::ServiceTicketId>("select max(service_ticket_id) as id from service_ticket"));
             }))
            codes += article.code + " ";
        return codes;
    };
    CHECK(likely() == "A2 A1 ");  // rattles, in the title too, and the item's name; the item's name in the title
    firm.perform("customers.addTicket", R"({"party":"C-1","site":"MAIN","priority":"high","subject":"支架 松动"})");
    CHECK(likely() == "A2 ");
    CHECK(firm.refusal("customers.solveTicket", R"({"ticket":"TK-2"})") == "customers.ticket.solution");
    firm.perform("customers.solveTicket", R"({"ticket":"TK-2","article":"A1"})");
    CHECK(firm.text("select solution from service_ticket where number = 'TK-2'") == "Tighten screw 2.");
    CHECK(firm.number("select count(*) as n from ticket_article") == 1);
    CHECK(firm.complaints().empty());
}
