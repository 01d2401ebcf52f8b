// Who might buy: a double is seen while it is typed, files are looked at before they come in, a lead becomes a firm, and two
// records that are one are merged side by side.
#include <QTemporaryDir>

#include "app/desk/field_kinds.h"
#include "app/desk/files.h"
#include "customers/card.h"
#include "customers/ui/merge_screen.h"
#include "customers/ui/read_in_screen.h"
#include "ui/office.h"

using namespace test;
using customers::ui::MergeScreen;
using customers::ui::ReadInScreen;

namespace {

void nordwind(World& w) {
    w.perform("people.addParty", R"({"number":"C-5","name":"Nordwind Pumps GmbH","email":"info@nordwind.example","contacts":[{"name":"Jo","email":"jo@nordwind.example"}]})");
}

QString written(const QTemporaryDir& folder, const char* name, const QByteArray& bytes) {
    const auto path = folder.filePath(name);
    REQUIRE(desk::writeFile(path, bytes).isEmpty());
    return path;
}

ReadInScreen* reading(Seat& seat, const QStringList& files) {
    seat.open("customers.read_in", {{"file", files.join("; ")}});
    auto* screen = dynamic_cast<ReadInScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    return screen;
}

MergeScreen* merging(Seat& seat, const char* kind, std::int64_t into, std::int64_t from) {
    seat.open("customers.merge", {{"kind", kind}, {"into", static_cast<qint64>(into)}, {"from", static_cast<qint64>(from)}});
    auto* screen = dynamic_cast<MergeScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    return screen;
}

QString cell(desk::Table& table, int row, std::size_t column) { return table.rows().at(static_cast<std::size_t>(row)).cells.at(column).text; }

int rowOf(desk::Table& table, const QString& first) {
    for (std::size_t i = 0; i < table.rows().size(); ++i)
        if (table.rows()[i].cells[0].text == first) return static_cast<int>(i);
    FAIL("there is no row " << first.toStdString());
    return -1;
}

std::int64_t party(World& w, const char* number) { return idOf(w, "party", number); }

}  // namespace

TEST_CASE("A1 row 2: a double is found while its name is typed, however it is spelt, and says what is alike") {
    Seat seat;
    auto& w = seat.world;
    nordwind(w);
    seat.open("customers.leads");
    seat.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(seat.focusName() == "Name");
    seat.type("Nordwidn Pumps");
    CHECK(seat.words().contains("Perhaps here already:"));
    CHECK(seat.words().contains("C-5 Nordwind Pumps GmbH"));
    CHECK(seat.words().contains("same or similar: name"));
    put(seat, "E-mail", "info@nordwind.example");
    CHECK(seat.words().contains("same or similar: mail"));
    CHECK(w.number("select count(*) from lead") == 0);  // nothing is kept by looking
    submit(seat);
    CHECK(w.number("select count(*) from lead where party_id is not null") == 1);
    CHECK(seat.at() == "customers.lead");
    CHECK(seat.words().contains("They are here already: C-5 Nordwind Pumps GmbH."));
}

TEST_CASE("a lead becomes a firm with an opportunity by keys alone, and another is dropped with its reason") {
    Seat seat;
    auto& w = seat.world;
    stages(w);
    w.play(R"({"do": "customers.addLead", "args": {"site": "MAIN", "name": "New Mill", "contact": "Jo", "email": "jo@mill.example"}}
{"do": "customers.addLead", "args": {"site": "MAIN", "name": "Nobody", "phone": "+44 113 99"}})");
    seat.open("customers.lead", {{"id", static_cast<qint64>(idOf(w, "lead", "LE-1"))}});
    seat.press(Qt::Key_O, Qt::ControlModifier);
    put(seat, "Opportunity", "A first order");
    put(seat, "What it would bring", "1200");
    put(seat, "Decided by", "2026-12-20");
    submit(seat);
    CHECK(seat.at() == "customers.opportunity");
    CHECK(w.text("select state from lead where number = 'LE-1'") == "converted");
    CHECK(w.number("select count(*) from party_contact where name = 'Jo'") == 1);
    CHECK(w.number("select amount from opportunity") == 120'000);

    seat.open("customers.lead", {{"id", static_cast<qint64>(idOf(w, "lead", "LE-2"))}});
    seat.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(seat.focusName() == "Reason");
    submit(seat);
    CHECK(w.text("select state from lead where number = 'LE-2'") == "open");
    seat.type("Wrong number");
    submit(seat);
    CHECK(w.text("select state from lead where number = 'LE-2'") == "dropped");
    CHECK(w.complaints().empty());
}

TEST_CASE("files are looked at before they come in: who is here already, what is twice, and what is left out") {
    Seat seat;
    auto& w = seat.world;
    nordwind(w);
    const QTemporaryDir folder;
    const auto cards = written(folder, "fair.vcf",
                               "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann Late\r\nORG:Late Works\r\nEMAIL:ann@late.example\r\nEND:VCARD\r\n"
                               "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jo\r\nORG:Nordwidn Pumps\r\nEMAIL:jo@nordwind.example\r\nEND:VCARD\r\n");
    const auto table = written(folder, "list.csv", "name;email;phone;colour\r\nMill Ltd;mill@mill.example;;red\r\nLate Works;ann@late.example;;blue\r\n");
    const auto mail = written(folder, "ask.eml",
                              "From: New Firm <new@firm.example>\r\nSubject: A quote, please\r\nMessage-ID: <1@firm>\r\nDate: Mon, 23 Nov 2026 09:00:00 +0000\r\n\r\nTwenty brackets\r\n");
    auto* screen = reading(seat, {cards, table, mail});
    REQUIRE(screen->table().rows().size() == 5);
    CHECK(cell(screen->table(), 0, 2) == "Late Works");
    CHECK(cell(screen->table(), 0, 7).isEmpty());
    CHECK(cell(screen->table(), 1, 7).contains("C-5 Nordwind Pumps GmbH"));
    CHECK(cell(screen->table(), 3, 0) == "Stays out");  // the table has her too
    CHECK(cell(screen->table(), 4, 1) == "Mail");
    CHECK(screen->said().contains("4 of 5 come in."));
    CHECK(w.number("select count(*) from lead") == 0);

    screen->table().view()->setFocus();
    screen->table().setCurrent(2);
    seat.enter();
    CHECK(cell(screen->table(), 2, 0) == "Stays out");
    seat.named<QLineEdit>("File")->setFocus();
    submit(seat);
    CHECK(screen->said().contains("3 were taken in."));
    CHECK(w.number("select count(*) from lead") == 3);  // two of the cards, one of the mail
    CHECK(w.number("select count(*) from lead where name = 'Mill Ltd'") == 0);
    CHECK(w.number("select count(*) from activity where kind = 'mail' and attachment <> ''") == 1);
    CHECK(w.text("select text from activity where kind = 'mail'") == "Twenty brackets");

    // The same mail is not kept twice.
    screen = reading(seat, {mail});
    CHECK(screen->table().rows().size() == 1);
    CHECK(cell(screen->table(), 0, 0) == "Stays out");
    CHECK(w.complaints().empty());
}

TEST_CASE("a file in which nothing can be understood says so, and so does one that is not there") {
    Seat seat;
    const QTemporaryDir folder;
    auto* screen = reading(seat, {written(folder, "prices.csv", "item,price\r\nFG-500,9\r\n")});
    CHECK(screen->table().rows().empty());
    CHECK(screen->said().contains("Nothing was understood in prices.csv."));
    screen = reading(seat, {folder.filePath("gone.vcf")});
    CHECK(screen->said().contains("gone.vcf could not be read"));
    submit(seat);
    CHECK(seat.world.number("select count(*) from lead") == 0);
}

TEST_CASE("A1 row 2: two firms that are one stand side by side, a value of the double stays, and every link moves") {
    Seat seat;
    auto& w = seat.world;
    nordwind(w);
    w.play(R"({"do": "people.addParty", "args": {"number": "C-6", "name": "Nordwind GmbH", "phone": "+49 40 1234567", "contacts": [{"name": "Max"}]}}
{"do": "customers.addActivity", "args": {"kind": "call", "subject": "Ask", "party": "C-6"}})");
    auto* screen = merging(seat, "party", party(w, "C-5"), party(w, "C-6"));
    auto& values = screen->values();
    const auto phone = rowOf(values, "Telephone"), name = rowOf(values, "Name");
    CHECK(cell(values, phone, 3) == "+49 40 1234567");  // only the double has one
    CHECK(cell(values, name, 3) == "Nordwind Pumps GmbH");
    CHECK(cell(screen->moves(), rowOf(screen->moves(), "Contacts"), 1) == "1");
    CHECK(cell(screen->moves(), rowOf(screen->moves(), "Activities"), 1) == "1");
    CHECK(seat.words().contains("C-5 goes on with all"));
    values.view()->setFocus();
    values.setCurrent(name);
    seat.enter();
    CHECK(cell(values, name, 3) == "Nordwind GmbH");
    seat.named<QLineEdit>("Reason")->setFocus();
    seat.type("Entered twice");
    submit(seat);
    CHECK(w.text("select name from party where number = 'C-5'") == "Nordwind GmbH");
    CHECK(w.text("select phone from party where number = 'C-5'") == "+49 40 1234567");
    CHECK(w.text("select email from party where number = 'C-5'") == "info@nordwind.example");
    CHECK(w.text("select state from party where number = 'C-6'") == "closed");
    CHECK(w.number("select count(*) from party_contact where party_id = " + std::to_string(party(w, "C-5"))) == 2);
    CHECK(w.number("select count(*) from activity where party_id = " + std::to_string(party(w, "C-5"))) == 1);
    CHECK(w.text("select reason from record_merge") == "Entered twice");
    CHECK(w.complaints().empty());
}

TEST_CASE("a customer is not merged into itself: the screen says so before anything is done") {
    Seat seat;
    auto& w = seat.world;
    auto* screen = merging(seat, "party", party(w, "C-1"), party(w, "C-1"));
    CHECK(screen->refusal().contains("cannot be merged into itself"));
    submit(seat);
    CHECK(w.number("select count(*) from record_merge") == 0);
    // A firm with posted invoices is the one that goes on; the sides are changed by a key.
    nordwind(w);
    stock(w, 20);
    const auto order = sell(w, 5);
    ship(w, order);
    invoice(w, order);
    screen = merging(seat, "party", party(w, "C-5"), party(w, "C-1"));
    CHECK(screen->refusal().contains("has posted invoices or payments"));
    screen->swap();
    seat.settle();
    CHECK(screen->refusal().isEmpty());
    CHECK(seat.words().contains("C-1 goes on with all"));
    CHECK(w.number("select count(*) from record_merge") == 0);
}

TEST_CASE("a contact that is merged into another stands at the firm once, and is offered once") {
    Seat seat;
    auto& w = seat.world;
    nordwind(w);
    w.perform("people.addContact", R"({"party":"C-5","contact":{"name":"Jo Doubled"}})");
    const auto contact = [&](const char* name) { return w.rows<std::int64_t>("select party_contact_id from party_contact where name = $1", std::string{name}).at(0); };
    const auto offered = [&] {
        return w.company->read(w.boss, [](const db::Read& r) { return desk::findOfKind(r, allActions(), "contact", "jo", 10); }).size();
    };
    const QJsonObject firm{{"id", static_cast<qint64>(party(w, "C-5"))}};
    seat.open("people.party", firm);
    tabPage(seat, "Contacts");
    REQUIRE(seat.words().contains("Jo Doubled"));
    REQUIRE(offered() == 2);
    w.perform("customers.mergeContacts", fmt::format(R"({{"contact":{},"into":{}}})", contact("Jo Doubled"), contact("Jo")));
    seat.news();
    CHECK_FALSE(seat.words().contains("Jo Doubled"));
    CHECK(offered() == 1);
    const tl::PartyId goesOn{party(w, "C-5")};
    CHECK(w.company->read(w.boss, [&](const db::Read& r) { return customers::cardOf(r, goesOn).people.size(); }) == 1);
}

TEST_CASE("a contact is changed at the card of its firm by Enter") {
    Seat seat;
    auto& w = seat.world;
    nordwind(w);
    seat.open("people.party", {{"id", static_cast<qint64>(party(w, "C-5"))}});
    auto* contacts = within<desk::Table>(tabPage(seat, "Contacts"));
    contacts->view()->setFocus();
    contacts->setCurrent(0);
    seat.enter();
    put(seat, "Telephone", "+49 40 7654321");
    submit(seat);
    const auto of = " from party_contact where party_id = " + std::to_string(party(w, "C-5"));
    CHECK(w.text("select phone" + of) == "+49 40 7654321");
    CHECK(w.text("select email" + of) == "jo@nordwind.example");
}

TEST_CASE("a row without a name stays out and is counted, and the same address twice comes in once") {
    QTemporaryDir folder;
    Seat seat;
    reading(seat, {written(folder, "fair.csv", "name,email\nMill,a@mill.example\n,nobody@x.example\nThe Mill,A@mill.example\n")});
    CHECK(seat.words().contains("1 of 2 come in."));
    CHECK(seat.words().contains("1 cards or rows have no name and stay out."));
    submit(seat);
    CHECK(seat.world.number("select count(*) from lead") == 1);
}
