// A bill leaves the house by mail, with the very paper that was printed; what cannot leave is refused with all reasons.
#include "database/log.h"
#include "finance/money.h"
#include "people/outbox.h"

using namespace test;

namespace {

const std::string paper = "%PDF-1.7\n an invoice";

std::string sending(std::string_view invoice, std::string_view hash, std::string_view to = "buyer@firm.example",
                    std::string_view subject = "发票 IN-2026-1", std::string_view file = "发票 IN-2026-1.pdf") {
    return fmt::format(R"({{"invoice":"{}","to":"{}","subject":"{}","text":"您好","attachment":"{}","fileName":"{}"}})", invoice, to, subject,
                       hash, file);
}

struct Billing : World {
    Billing() : World{flows} {
        bill = billed(*this, 10);
        hash = company->keepAttachment(boss, paper, "application/pdf");
    }
    std::string bill, hash;
};

}  // namespace

TEST_CASE("a mail with the invoice waits in the outbox, and the log says who sent it") {
    Billing firm;
    const auto answer = boost::json::parse(firm.perform("finance.send", sending(firm.bill, firm.hash, "a@firm.example; b@firm.example")));
    CHECK(answer.at("number").as_string() == firm.bill);
    CHECK(firm.text("select recipient from outbox") == "a@firm.example, b@firm.example");
    CHECK(firm.text("select subject from outbox") == "发票 IN-2026-1");
    CHECK(firm.text("select file_name from outbox_attachment") == "发票 IN-2026-1.pdf");
    CHECK(firm.text("select sha256 from outbox_attachment") == db::sha256(paper));
    CHECK(firm.number("select count(*) from outbox where sent_at is null and kind = 'mail'") == 1);
    CHECK(firm.text("select actor from action_log where action = 'finance.send'") == "boss");
    CHECK(firm.complaints().empty());
}

TEST_CASE("a credit note is mailed as an invoice is, and sending changes neither") {
    Billing firm;
    firm.perform("finance.credit", fmt::format(R"({{"invoice":"{}","reason":"cracked"}})", firm.bill));
    firm.perform("finance.send", sending("CN-2026-1", firm.hash));
    firm.perform("finance.send", sending(firm.bill, firm.hash));
    CHECK(firm.number("select count(*) from outbox") == 2);
    CHECK(firm.number("select count(*) from attachment") == 1);  // the bytes stand once
    CHECK(firm.complaints().empty());                            // every posted document is what was posted
}

TEST_CASE("a mail that cannot leave is refused with all reasons at once, and nothing waits") {
    Billing firm;
    CHECK(firm.refusals("finance.send", sending(firm.bill, "00", "not an address", " ")) ==
          std::vector<std::string>{"people.mail.address", "people.mail.subject", "people.mail.attachment"});
    CHECK(firm.refusal("finance.send", sending(firm.bill, firm.hash, "")) == "people.mail.nobody");
    CHECK(firm.refusal("finance.send", sending(firm.bill, firm.hash, "a@b.example", "x", "../x.pdf")) == "people.mail.file_name");
    CHECK(firm.refusal("finance.send", sending("IN-2026-9", firm.hash)) == "record.unknown");  // what is not posted is no invoice
    CHECK(firm.refusal("finance.send", fmt::format(R"({{"invoice":999999,"to":"a@b.example","subject":"x","text":"","attachment":"{}","fileName":"x.pdf"}})", firm.hash)) ==
          "finance.send.none");
    CHECK(firm.number("select count(*) from outbox") == 0);
}

TEST_CASE("whoever has no right to mail invoices mails none") {
    Billing firm;
    firm.perform("people.addRole", R"({"name":"clerk","permissions":["finance.invoice"]})");
    firm.perform("people.addUser", R"({"name":"clara","fullName":"Clara","password":"seven green lamps hum","roles":[{"role":"clerk"}]})");
    const auto clara = firm.company->actorNamed("clara", "test");
    CHECK(firm.refusal([&] { firm.company->perform(clara, {"finance.send", sending(firm.bill, firm.hash), {}, 1}); }) == "permission.missing");
    CHECK(firm.number("select count(*) from outbox") == 0);
}
