// A1 rows 1 and 2: from a lead to an order, and what is expected of the way there.
#include "customers/customers.h"
#include "support/world.h"

using namespace test;

namespace {

struct Office : World {
    Office() : World{flows} {
        perform("customers.setStage", R"({"code":"TALK","name":"Talking","position":10,"probability":"20 %"})");
        perform("customers.setStage", R"({"code":"QUOTE","name":"Quoted","position":20,"probability":"50 %"})");
    }
    std::string opportunity(const std::string& more) {
        return perform("customers.addOpportunity", R"({"party":"C-1","title":"Brackets","site":"MAIN",)" + more + "}");
    }
};

}  // namespace

TEST_CASE("A1 row 1: the forecast weighs what is open by the stage's probability or a better one, month by month") {
    Office office;
    office.opportunity(R"("amount":"1000.01 EUR","closeOn":"2026-12-10")");
    office.opportunity(R"("amount":"500.00 EUR","closeOn":"2026-12-20","stage":"QUOTE","probability":"90 %")");
    office.opportunity(R"("amount":"70.00 EUR","closeOn":"2027-01-05")");
    office.opportunity(R"("amount":"9.00 EUR","closeOn":"2027-01-05")");
    office.perform("customers.loseOpportunity", R"({"opportunity":"OP-4","reason":"too dear"})");
    const auto months = office.company->read(office.boss, [](const db::Read& r) { return customers::forecast(r); });
    REQUIRE(months.size() == 2);
    CHECK(months[0].month == "2026-12");
    CHECK(months[0].amount.minor == 150'001);
    CHECK(months[0].weighted.minor == 20'000 + 45'000);
    CHECK(months[1].weighted.minor == 1'400);
    const auto sums = office.company->read(office.boss, [](const db::Read& r) { return customers::boardSums(r); });
    REQUIRE(sums.size() == 2);
    CHECK(sums[0].code == "TALK");
    CHECK(sums[0].count == 2);
    CHECK(sums[0].amount.minor == 107'001);
}

TEST_CASE("A1 row 1: a stage that is there already is changed only by whoever opened it as it stands") {
    Office office;
    const auto talk = [&](const std::string& rest) {
        return office.refusal("customers.setStage", R"({"code":"TALK","name":"First talks","position":10,"probability":"25 %")" + rest + "}");
    };
    CHECK(talk("") == "customers.code.taken");
    CHECK(talk(R"(,"version":1)") == "");
    CHECK(talk(R"(,"version":1)") == "people.record.stale");
    CHECK(office.text("select name from sales_stage where code = 'TALK'") == "First talks");
    CHECK(office.refusal("customers.setStage", R"({"code":"NEW","name":"New","position":5,"probability":"1 %","version":1})") == "customers.code.none");
}

TEST_CASE("A1 row 1: what somebody knew better, and who works at it, is taken back") {
    Office office;
    office.opportunity(R"("amount":"10.00 EUR","closeOn":"2026-12-10","probability":"90 %","user":"boss")");
    const auto change = [&](const std::string& rest) { return office.refusal("customers.changeOpportunity", R"({"opportunity":"OP-1",)" + rest + "}"); };
    CHECK(change(R"("version":1,"asStage":true,"probability":"30 %")") == "customers.opportunity.chance");
    CHECK(change(R"("version":1,"nobody":true,"user":"boss")") == "customers.opportunity.worker");
    CHECK(change(R"("version":1,"title":"Clips")") == "");
    CHECK(office.number("select count(*) as n from opportunity where probability is not null and user_account_id is not null") == 1);
    CHECK(change(R"("version":2,"asStage":true,"nobody":true)") == "");
    CHECK(office.number("select count(*) as n from opportunity where probability is null and user_account_id is null") == 1);
}

TEST_CASE("A1 row 1: a card moves to the next stage by its number alone, and its way is kept") {
    Office office;
    office.opportunity(R"("amount":"10.00 EUR","closeOn":"2026-12-10")");
    office.perform("customers.moveOpportunity", R"({"opportunity":"OP-1"})");
    CHECK(office.text("select s.code from opportunity o join sales_stage s on s.sales_stage_id = o.sales_stage_id") == "QUOTE");
    CHECK(office.number("select count(*) as n from opportunity_move") == 2);
    CHECK(office.refusal("customers.moveOpportunity", R"({"opportunity":"OP-1"})") == "customers.stage.last");
    office.perform("customers.moveOpportunity", R"({"opportunity":"OP-1","stage":"QUOTE"})");
    CHECK(office.number("select count(*) as n from opportunity_move") == 2);
}

TEST_CASE("A1 row 1: the board is read a page of a stage at a time, and no card is missed or shown twice") {
    Office office;
    for (const char* day : {"2026-12-03", "2026-12-01", "2026-12-01", "2026-12-02", "2026-12-05"})
        office.opportunity(R"("amount":"10.00 EUR","closeOn":")" + std::string{day} + "\"");
    std::string seen;
    std::optional<customers::Card> last;
    for (int page = 0; page < 3; ++page) {
        const auto cards = office.company->read(office.boss, [&](const db::Read& r) {
            return customers::boardPage(r, r.one<tl::SalesStageId>("select sales_stage_id from sales_stage where code = 'TALK'"), last, 2);
        });
        for (const auto& card : cards) seen += card.number + " ";
        REQUIRE_FALSE(cards.empty());
        last = cards.back();
    }
    CHECK(seen == "OP-2 OP-3 OP-4 OP-1 OP-5 ");
}

TEST_CASE("A1 row 1: an opportunity is won by an order of the same customer only, and is decided once") {
    Office office;
    office.perform("people.addParty", R"({"number":"C-9","name":"Nine"})");
    office.opportunity(R"("amount":"10.00 EUR","closeOn":"2026-12-10")");
    office.perform("customers.addOpportunity", R"({"party":"C-9","title":"Other","site":"MAIN","amount":"1.00 EUR","closeOn":"2026-12-10"})");
    office.perform("orders.enter", R"({"customer":"C-1","site":"MAIN","lines":[{"item":"FG-500","quantity":"1 pcs"}]})");
    CHECK(office.refusal("customers.winOpportunity", R"({"opportunity":"OP-2","order":"Q-1"})") == "customers.win.other");
    office.perform("orders.enter", R"({"customer":"C-1","site":"MAIN","sign":true,"lines":[{"item":"FG-500","quantity":"1 pcs"}]})");
    office.perform("orders.cancel", R"({"order":"SO-1","reason":"not needed"})");
    REQUIRE(office.text("select state from sales_order where number = 'SO-1'") == "cancelled");
    CHECK(office.refusal("customers.winOpportunity", R"({"opportunity":"OP-1","order":"SO-1"})") == "customers.win.cancelled");
    office.perform("customers.winOpportunity", R"({"opportunity":"OP-1","order":"Q-1"})");
    CHECK(office.refusal("customers.loseOpportunity", R"({"opportunity":"OP-1","reason":"late"})") == "customers.opportunity.state");
    CHECK(office.refusal("customers.loseOpportunity", R"({"opportunity":"OP-2","reason":""})") == "customers.reason.empty");
    CHECK(office.complaints().empty());
}

TEST_CASE("A1 row 2: a lead that is known already says so, however it is spelt") {
    Office office;
    office.perform("people.addParty", R"({"number":"C-5","name":"Nordwind Pumps GmbH","taxNumber":"DE 811 907 980"})");
    CHECK(office.perform("customers.addLead", R"({"site":"MAIN","name":"Nordwidn Pumps","email":"a@n.example"})").find(R"("number":"C-5")") != std::string::npos);
    const auto second = office.perform("customers.addLead", R"({"site":"MAIN","name":"Someone else","email":"A@N.example"})");
    CHECK(second.find(R"("number":"LE-1")") != std::string::npos);
    CHECK(second.find(R"("why":"mail")") != std::string::npos);
    office.perform("customers.addLead", R"({"site":"MAIN","name":"Kobe Seiki","phone":"+49 40 12 34 56"})");
    CHECK(office.perform("customers.addLead", R"({"site":"MAIN","name":"Kilo","phone":"040/123456"})").find(R"("why":"telephone")") != std::string::npos);
    CHECK(office.refusal("customers.addLead", R"({"site":"MAIN","name":"Nobody"})") == "customers.lead.unreachable");
}

TEST_CASE("A1 row 2: a lead becomes a customer with its contact, or is added to the one it is known to be") {
    Office office;
    office.perform("customers.addLead", R"({"site":"MAIN","name":"New Mill","contact":"Jo","email":"jo@mill.example"})");
    office.perform("customers.convertLead", R"({"lead":"LE-1","title":"First order","amount":"100.00 EUR","closeOn":"2026-12-20"})");
    CHECK(office.number("select count(*) as n from party_contact where name = 'Jo'") == 1);
    CHECK(office.number("select count(*) as n from opportunity where lead_id is not null") == 1);
    office.perform("customers.addLead", R"({"site":"MAIN","name":"The Mill","contact":"Jo","email":"jo@mill.example"})");
    office.perform("customers.convertLead", R"({"lead":"LE-2"})");
    CHECK(office.number("select count(*) as n from party where name like '%Mill%'") == 1);
    CHECK(office.number("select count(*) as n from party_contact where name = 'Jo'") == 1);
    CHECK(office.refusal("customers.convertLead", R"({"lead":"LE-2"})") == "customers.lead.state");
    CHECK(office.complaints().empty());
}

TEST_CASE("A1 row 2: a lead is known as the firm that goes on, never as a merged or closed one") {
    Office office;
    office.perform("people.addParty", R"({"number":"C-7","name":"Kobe Seiki","phone":"+49 40 123456","email":"Office@kobe.example","taxNumber":"DE 811 907 980"})");
    const auto known = [&](const std::string& more) {
        office.perform("customers.addLead", R"({"site":"MAIN","name":"Somebody",)" + more + "}");
        return office.text("select coalesce(max(p.number), '') as number from lead l join party p on p.party_id = l.party_id where l.lead_id = (select max(lead_id) from lead)");
    };
    SECTION("merged") {
        office.perform("customers.mergeParties", R"({"party":"C-7","into":"C-1"})");
        CHECK(known(R"("phone":"+49 40 12 34 56")") == "C-1");
        CHECK(known(R"("email":"office@kobe.example")") == "C-1");
        CHECK(known(R"("phone":"12345","taxNumber":"DE811907980")") == "C-1");
        CHECK(office.perform("customers.addLead", R"({"site":"MAIN","name":"Kobe Seiki","phone":"12345"})").find(R"("number":"C-1")") != std::string::npos);
    }
    SECTION("closed") {
        office.perform("people.closeParty", R"({"party":"C-7"})");
        CHECK(known(R"("phone":"+49 40 12 34 56")") == "");
        CHECK(known(R"("email":"office@kobe.example")") == "");
    }
    SECTION("closed since") {
        CHECK(known(R"("email":"office@kobe.example")") == "C-7");
        office.perform("people.closeParty", R"({"party":"C-7"})");
        CHECK(office.refusal("customers.convertLead", R"({"lead":"LE-1"})") == "people.party.closed");
        office.perform("customers.convertLead", R"({"lead":"LE-1","party":"C-1"})");
    }
}

TEST_CASE("A1: a mail is known by whoever the sender became: merged contacts and firms, converted and merged leads") {
    Office office;
    int count = 0;
    const auto from = [&](const std::string& address) {
        office.perform("customers.keepMail", R"({"site":"MAIN","from":")" + address + R"(","subject":"Hello","outsideId":"<)" + std::to_string(++count) + R"(@x>"})");
        return office.text("select coalesce(p.number, l.number) || coalesce(' ' || c.name, '') as who from activity a left join party p on p.party_id = a.party_id "
                           "left join lead l on l.lead_id = a.lead_id left join party_contact c on c.party_contact_id = a.party_contact_id "
                           "order by a.activity_id desc limit 1");
    };
    office.perform("people.addParty", R"({"number":"C-7","name":"Kobe Seiki","email":"Office@kobe.example","contacts":[{"name":"Jo","email":"jo@kobe.example"},{"name":"Jo K.","email":"jk@kobe.example"}]})");
    const auto contact = [&](const char* name) { return std::to_string(office.number("select party_contact_id from party_contact where name = '" + std::string{name} + "'")); };
    office.perform("customers.mergeContacts", R"({"contact":)" + contact("Jo") + R"(,"into":)" + contact("Jo K.") + "}");
    CHECK(from("JO@kobe.example") == "C-7 Jo K.");
    office.perform("customers.mergeParties", R"({"party":"C-7","into":"C-1"})");
    CHECK(from("office@kobe.example") == "C-1");
    CHECK(from("jo@kobe.example") == "C-1 Jo K.");
    office.perform("customers.addLead", R"({"site":"MAIN","name":"Mill","email":"a@mill.example"})");
    office.perform("customers.addLead", R"({"site":"MAIN","name":"Wind Works","email":"b@mill.example"})");
    office.perform("customers.mergeLeads", R"({"lead":"LE-2","into":"LE-1"})");
    CHECK(from("b@mill.example") == "LE-1");
    office.perform("customers.convertLead", R"({"lead":"LE-1","party":"C-1"})");
    CHECK(from("b@mill.example") == "C-1");
    CHECK(office.number("select count(*) as n from lead") == 2);
    office.perform("customers.dropLead", R"({"lead":")" + from("new@else.example") + R"(","reason":"advertising"})");
    CHECK(from("new@else.example") == "LE-4");
    CHECK(office.complaints().empty());
}

TEST_CASE("A1 row 2: a lead of a firm that is known leaves there how it is reached") {
    Office office;
    office.perform("people.addParty", R"({"number":"C-7","name":"Kobe Seiki","contacts":[{"name":"Jo"}]})");
    const auto convert = [&](const std::string& lead) {
        office.perform("customers.addLead", R"({"site":"MAIN","name":"Kobe Works",)" + lead + "}");
        office.perform("customers.convertLead", R"({"party":"C-7","lead":")" + office.text("select number from lead order by lead_id desc limit 1") + "\"}");
    };
    const auto people = [&] { return office.number("select count(*) as n from party_contact where party_id = (select party_id from party where number = 'C-7')"); };
    convert(R"("email":"office@kobe.example","phone":"040 123456")");
    CHECK(office.text("select email || ' ' || phone as reach from party where number = 'C-7'") == "office@kobe.example 040 123456");
    CHECK(people() == 1);
    convert(R"("email":"Office@kobe.example","phone":"+49 40 12 34 56")");
    CHECK(people() == 1);
    convert(R"("contact":"Jo","email":"jo@kobe.example")");
    CHECK(office.text("select email from party_contact where name = 'Jo'") == "jo@kobe.example");
    convert(R"("phone":"040 777777")");
    CHECK(office.text("select phone from party_contact where name = 'Kobe Works'") == "040 777777");
    CHECK(people() == 2);
}

TEST_CASE("A1: what is to be done is changed as it was opened, and only until it is done") {
    Office office;
    office.perform("people.addParty", R"({"number":"C-9","name":"Nine","contacts":[{"name":"Max"}]})");
    office.perform("people.addContact", R"({"party":"C-1","contact":{"name":"Jo"}})");
    office.opportunity(R"("amount":"10.00 EUR","closeOn":"2026-12-10")");
    const auto contact = [&](const char* name) { return std::to_string(office.number("select party_contact_id from party_contact where name = '" + std::string{name} + "'")); };
    office.perform("customers.addActivity", R"({"kind":"meeting","subject":"Visit","opportunity":"OP-1","contact":)" + contact("Jo") +
                                                R"(,"user":"boss","dueAt":"2026-11-24T09:00:00Z","endsAt":"2026-11-24T10:30:00Z"})");
    const auto id = std::to_string(office.number("select activity_id from activity"));
    const auto change = [&](int version, const std::string& rest) {
        return office.refusal("customers.changeActivity", R"({"activity":)" + id + R"(,"version":)" + std::to_string(version) + "," + rest + "}");
    };
    CHECK(change(1, R"("subject":"A longer visit","dueAt":"2026-11-25T09:00:00Z")") == "");
    CHECK(office.number("select ends_at - due_at as lasts from activity") == std::int64_t{90 * 60} * 1'000'000);
    CHECK(office.number("select sequence from activity_entry") == 1);  // newer than what was written out
    CHECK(office.number("select count(*) as n from activity where opportunity_id is not null and party_contact_id is not null and user_account_id is not null") == 1);
    CHECK(change(1, R"("subject":"Late")") == "people.record.stale");
    CHECK(change(2, R"("endsAt":"2026-11-25T08:00:00Z")") == "customers.activity.ends");
    CHECK(change(2, R"("whenever":true,"dueAt":"2026-11-25T09:00:00Z")") == "customers.activity.whenever");
    CHECK(change(2, R"("anybody":true,"user":"boss")") == "customers.activity.anybody");
    CHECK(change(2, R"("party":"C-1","contact":)" + contact("Max")) == "customers.activity.contact");
    CHECK(change(2, R"("party":"C-9","whenever":true,"anybody":true)") == "");
    CHECK(office.number("select count(*) as n from activity where opportunity_id is null and party_contact_id is null and user_account_id is null and due_at is null and ends_at is null") == 1);
    CHECK(office.text("select p.number from activity a join party p on p.party_id = a.party_id") == "C-9");
    office.perform("customers.finishActivity", R"({"activity":)" + id + "}");
    CHECK(change(4, R"("subject":"Again")") == "customers.activity.done");
    CHECK(office.complaints().empty());
}

TEST_CASE("A1: what is done is kept with what comes next, and a mail is kept once with whom it is from") {
    Office office;
    office.perform("customers.addActivity", R"({"kind":"call","subject":"Ask for the drawing","party":"C-1","dueAt":"2026-11-24T09:00:00Z"})");
    const auto call = std::to_string(office.number("select activity_id from activity"));
    office.perform("customers.finishActivity", R"({"activity":)" + call + R"(,"result":"comes tomorrow","nextKind":"task","nextSubject":"Look at it"})");
    CHECK(office.refusal("customers.finishActivity", R"({"activity":)" + call + "}") == "customers.activity.done");
    CHECK(office.number("select count(*) as n from activity where follows_id = " + call + " and party_id is not null") == 1);
    const auto mail = R"({"site":"MAIN","from":"New@firm.example","name":"New Firm","subject":"A quote, please","outsideId":"<1@firm>"})";
    office.perform("customers.keepMail", mail);
    CHECK(office.text("select source from lead") == "mail");
    CHECK(office.refusal("customers.keepMail", mail) == "customers.activity.twice");
    office.perform("customers.keepMail", R"({"site":"MAIN","from":"new@firm.example","subject":"And soon","outsideId":"<2@firm>"})");
    CHECK(office.number("select count(*) as n from lead") == 1);
}
