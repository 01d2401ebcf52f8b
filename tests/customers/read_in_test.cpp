// Files from elsewhere: cards, tables, mails and calendars, as other programs write them.
#include "customers/read_in.h"
#include "support/world.h"

using namespace customers;

TEST_CASE("A1: a vCard becomes a lead, folded lines and escapes read as they are meant") {
    const auto [leads, nameless] = leadsOfCards("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jo Miller\r\nORG:Nordwind\\, Pumps;Sales\r\nitem1.EMAIL;TYPE=work:jo@nord\r\n wind.example\r\n"
                                    "TEL;TYPE=\"voice:day\":+49 40 1234\r\nNOTE:two\\nlines\r\nEND:VCARD\r\n"
                                    "BEGIN:VCARD\nFN:李雷\nTEL;VALUE=uri:tel:+86-512\nEND:VCARD\nBEGIN:VCARD\nTEL:12345\nEND:VCARD\n");
    REQUIRE(leads.size() == 2);
    CHECK(nameless == 1);
    CHECK(leads[0].name == "Nordwind, Pumps");
    CHECK(leads[0].contact == "Jo Miller");
    CHECK(leads[0].email == "jo@nordwind.example");
    CHECK(leads[0].phone == "+49 40 1234");
    CHECK(leads[0].text == "two\nlines");
    CHECK(leads[1].name == "李雷");
    CHECK(leads[1].phone == "+86-512");
}

TEST_CASE("A1: a table becomes leads by the names of its columns, whatever separates them") {
    const auto [leads, nameless] = leadsOfTable("\xEF\xBB\xBFPhone;Name;Colour;text\r\n\"1;2\";\"The \"\"Old\"\" Mill\";red;\"one\ntwo\"\r\n;;;\r\n\r\n33;Second;;\r\n44;;blue;\r\n");
    REQUIRE(leads.size() == 2);
    CHECK(nameless == 1);
    CHECK(leads[0].name == "The \"Old\" Mill");
    CHECK(leads[0].phone == "1;2");
    CHECK(leads[0].text == "one\ntwo");
    CHECK(leads[1].phone == "33");
    CHECK(leadsOfTable("name,email\nA,a@b.example").leads.at(0).email == "a@b.example");
    CHECK(leadsOfTable("").leads.empty());
}

TEST_CASE("A1: a mail gives its sender, subject, day and readable text") {
    const auto mail = mailOf("From: =?utf-8?Q?J=C3=BCrgen_M=C3=BCller?= <Office@nord.example>\r\nSubject: =?UTF-8?B?6K+i5Lu3?=\r\n =?UTF-8?B?IEZHLTUwMA==?=\r\n"
                             "Date: Mon, 23 Nov 2026 10:05:00 +0100\r\nMessage-ID: <a1@nord.example>\r\nContent-Type: multipart/alternative; boundary=\"b1\"\r\n\r\n"
                             "--b1\r\nContent-Type: text/html\r\n\r\n<p>no</p>\r\n--b1\r\nContent-Type: text/plain; charset=iso-8859-1\r\n"
                             "Content-Transfer-Encoding: quoted-printable\r\n\r\nGr=FC=DFe, a soft=\r\n break\r\n--b1--\r\n");
    CHECK(mail.from == "Office@nord.example");
    CHECK(mail.name == "Jürgen Müller");
    CHECK(mail.subject == "询价 FG-500");
    REQUIRE(mail.sentAt);
    CHECK(toText(*mail.sentAt) == "2026-11-23T09:05:00.000000Z");
    CHECK(mail.outsideId == "<a1@nord.example>");
    CHECK(mail.text == "Grüße, a soft break");
    CHECK_FALSE(mailOf("Date: Mon, 31 Feb 2026 10:05:00 +0000\n\nx").sentAt);
    CHECK(mailOf("From: plain@x.example\n\nbody").from == "plain@x.example");
}

TEST_CASE("A1: a mail of another character set is read, and one that is in none is still text") {
    CHECK(decodedWords("=?GB2312?B?0a+82w==?=") == "询价");
    CHECK(decodedWords("=?gbk?Q?=D1=AF=BC=DB?= FG-500") == "询价 FG-500");
    CHECK(decodedWords("=?big5?B?uN+7+Q==?=") == "詢價");
    CHECK(decodedWords("=?utf-8?B?6K8=?= =?utf-8?B?ouS7tw==?=") == "询价");  // a letter cut in two
    CHECK(decodedWords("\xD1\xAF\xBC\xDB", "gb2312") == "询价");
    CHECK(decodedWords("Gr\xFC\xDF" "e") == "Grüße");
    CHECK(decodedWords("=?nobody-knows?Q?abc=FC?=") == "abcü");
    const auto mail = mailOf("From: a@x.example\nSubject: \nContent-Type: text/plain; charset=gb18030\nContent-Transfer-Encoding: base64\n\n0a+82w==\n");
    CHECK(mail.text == "询价");
    CHECK(mail.subject == "(no subject)");
    CHECK(mailOf("From: a@x.example\n\nzero\xFF byte").text == "zeroÿ byte");
}

TEST_CASE("A1: a mail whose text is too long or no text is refused by its field") {
    test::World world{test::flows};
    const auto kept = [&](const std::string& text) {
        return world.refusal([&] { world.perform(keepMailAction, KeepMail{{}, "a@x.example", "", "Hello", text, {}, "", ""}); });
    };
    CHECK(kept(std::string(2001, 'x')) == "text.long");
    CHECK(kept("two\nlines") == "");
}

TEST_CASE("A1: appointments and tasks come in from a calendar and go out again") {
    const auto all = activitiesOf("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:u1\r\nSUMMARY:Visit\\, with lunch\r\nDTSTART;TZID=Europe/Berlin:20261201T090000\r\n"
                                  "DTEND:20261201T093000Z\r\nBEGIN:VALARM\r\nDESCRIPTION:beep\r\nEND:VALARM\r\nEND:VEVENT\r\n"
                                  "BEGIN:VTODO\r\nUID:u2\r\nSUMMARY:Send sam\r\n ples\r\nDUE;VALUE=DATE:20261202\r\nEND:VTODO\r\nEND:VCALENDAR\r\n", "UTC");
    REQUIRE(all.size() == 2);
    CHECK(all[0].kind == ActivityKind::meeting);
    CHECK(all[0].subject == "Visit, with lunch");
    CHECK(all[0].text.empty());
    CHECK(toText(all[0].dueAt.value()) == "2026-12-01T08:00:00.000000Z");
    CHECK(toText(all[0].endsAt.value()) == "2026-12-01T09:30:00.000000Z");
    CHECK(all[1].subject == "Send samples");
    CHECK(toText(all[1].dueAt.value()) == "2026-12-02T00:00:00.000000Z");
    std::vector<Entry> entries{{"u1", "Visit, a; b", "line\nnext", false, all[0].dueAt, all[0].endsAt, {}},
                               {"u2", "任务任务任务任务任务任务任务任务任务任务任务任务任务任务任务任务", "", true, all[1].dueAt, {}, {}}};
    const auto text = calendarOf(entries, test::mondayMorning);
    CHECK(text.find("SUMMARY:Visit\\, a\\; b\r\n") != text.npos);
    CHECK(text.find("DTSTAMP:20261123T100000Z\r\n") != text.npos);
    for (std::size_t at = 0; at < text.size(); at = text.find("\r\n", at) + 2) CHECK(text.find("\r\n", at) - at <= 75);
    const auto again = activitiesOf(text, "UTC");
    REQUIRE(again.size() == 2);
    CHECK(again[0].subject == entries[0].subject);
    CHECK(again[0].text == entries[0].text);
    CHECK(again[0].endsAt == entries[0].endsAt);
    CHECK(again[1].subject == entries[1].subject);
    CHECK(again[1].dueAt == entries[1].dueAt);
}
