// Invoices, credit notes and delivery notes on paper: what a customer reads in the PDF, that a copy is the same paper,
// and the mail that carries it.
#include <QFile>
#include <QRegularExpression>
#include <QTableView>

#include "app/desk/files.h"
#include "finance/ui/print_invoice.h"
#include "ui/pdf.h"
#include "ui/seat.h"
#include "warehouse/trade.h"
#include "warehouse/ui/delivery_note.h"

using namespace test;

namespace {

finance::InvoicePaper paperOf(World& w, const std::string& number) {
    const tl::InvoiceId id{w.rows<std::int64_t>(R"sql(select invoice_id from invoice where number = $1)sql", number).at(0)};
    return w.company->read(w.boss, [&](const db::Read& read) {
        auto paper = finance::invoicePaper(read, id);
        REQUIRE(paper.has_value());
        return std::move(*paper);
    });
}

warehouse::DeliveryNote noteOf(World& w, const std::string& number) {
    const tl::ShipmentId id{w.rows<std::int64_t>(R"sql(select shipment_id from shipment where number = $1)sql", number).at(0)};
    return w.company->read(w.boss, [&](const db::Read& read) {
        auto note = warehouse::deliveryNote(read, id);
        REQUIRE(note.has_value());
        return std::move(*note);
    });
}

// The firm gets another name and bank, and moves; its works are called otherwise.
void moveFirm(World& w) {
    w.perform("people.changeSite", fmt::format(R"({{"site":"MAIN","version":{},"name":"Harbour works"}})", w.number("select version from site where code = 'MAIN'")));
    w.perform("people.setLetterhead", R"({"site":"MAIN","version":1,"name":"Bracket Group AG","line1":"Kaistrasse 3","city":"Emden","postcode":"26721",
        "taxNumber":"DE999999999","bankAccount":"GB82 WEST 1234 5698 7654 32"})");
}

// The customer gets another name, moves, and has its bills sent elsewhere.
void moveCustomer(World& w) {
    w.perform("people.changeParty", fmt::format(R"({{"party":"C-1","version":{},"name":"Sued Maschinen AG"}})",
                                                w.number("select version from party where number = 'C-1'")));
    const auto address = w.number("select min(a.party_address_id) as id from party_address a join party p on p.party_id = a.party_id where p.number = 'C-1'");
    w.perform("people.changeAddress", fmt::format(R"({{"address":{},"version":1,"line1":"Bergweg 1","city":"Ulm","postcode":"89073"}})", address));
    w.perform("people.addAddress", R"({"party":"C-1","address":{"kind":"billing","line1":"Postfach 5","city":"Ulm","country":"DE"}})");
}

std::string billed(World& w, int quantity) {
    stock(w, quantity);
    const auto order = sell(w, quantity);
    ship(w, order);
    return invoice(w, order);
}

void checkLastPage(const QString& words, int pages) {
    CHECK(words.count('\f') == pages);
    // What stands around the two numbers may come out of a PDF as radicals.
    CHECK(words.contains(QRegularExpression{QString{"\\b%1\\W+%1\\b"}.arg(pages)}));
}

}  // namespace

TEST_CASE("an invoice on paper says what was supplied when, what it costs, and how it is to be paid") {
    Seat seat;
    const auto number = billed(seat.world, 90);
    const auto paper = paperOf(seat.world, number);
    CHECK(paper.title() == "Invoice");
    CHECK(paper.fileName() == "Invoice IN-2026-1.pdf");
    CHECK(paper.shipments == "SH-1");
    CHECK(paper.contact == "The Boss");
    REQUIRE(paper.lines.size() == 1);
    CHECK(paper.lines[0].quantity == tl::quantity(90));
    CHECK(paper.lines[0].price == tl::UnitPrice{9'000'000});
    REQUIRE(paper.taxes.size() == 1);
    CHECK(paper.taxes[0].tax == tl::Money{16200});
    CHECK(paper.open() == tl::Money{97200});
    const auto laid = laidOut(paper);
    CHECK(laid.pages() == 1);
    const auto words = wordsOf(laid.pdf(paper.fileName()));
    if (!words) return;
    for (const auto* said : {"Bracket Works GmbH", "Am Walzwerk 12", "28237 Bremen", "Amtsgericht Bremen HRB 4711", "Tax number DE136695976",
                             "IBAN DE89 3704 0044 0532 0130 00", "BIC BEISDE22XXX", "Nord Maschinen GmbH", "Hafenstrasse 7", "24103 Kiel", "IN-2026-1", "SO-1", "SH-1", "2026-11-23", "FG-500",
                             "90 pcs", "S20", "810.00", "162.00", "972.00 EUR", "Please pay", "2026-12-23", "reference of the payment"}) {
        INFO(said);
        CHECK(words->contains(said));
    }
    CHECK_FALSE(words->contains("Paid until"));
}

TEST_CASE("a copy printed later is the same paper, though the customer moved; what was paid since stands below") {
    Seat seat;
    const auto number = billed(seat.world, 90);
    const auto first = paperOf(seat.world, number);
    moveCustomer(seat.world);
    seat.world.perform("finance.receivePayment", fmt::format(R"({{"customer":"C-1","amount":"100.00 EUR","reference":"part","invoices":[{{"invoice":"{}"}}]}})", number));
    const auto copy = paperOf(seat.world, number);
    CHECK(copy.receiver.name == first.receiver.name);
    CHECK(copy.receiver.address == first.receiver.address);
    CHECK(copy.receiver.address.front() == "Hafenstrasse 7");
    CHECK(copy.paid == tl::Money{10000});
    CHECK(copy.open() == tl::Money{87200});
    // The next bill goes where the customer is now.
    const auto next = paperOf(seat.world, billed(seat.world, 10));
    CHECK(next.receiver.name == "Sued Maschinen AG");
    CHECK(next.receiver.address.front() == "Postfach 5");
    if (const auto words = wordsOf(laidOut(copy).pdf(copy.fileName()))) {
        CHECK(words->contains("Nord Maschinen GmbH"));
        CHECK_FALSE(words->contains("Ulm"));
        CHECK(words->contains("Paid until 2026-11-23"));
        CHECK(words->contains("872.00"));
    }
}

TEST_CASE("an invoice and a delivery note keep the letterhead they had, and the next ones have the new one") {
    Seat seat;
    auto& w = seat.world;
    const auto number = billed(w, 90);
    const auto works = paperOf(w, number).site;
    moveFirm(w);
    const auto copy = paperOf(w, number);
    const auto next = paperOf(w, billed(w, 10));
    REQUIRE(copy.letterhead.has_value());
    REQUIRE(next.letterhead.has_value());
    CHECK(copy.letterhead->name == "Bracket Works GmbH");
    CHECK(next.letterhead->name == "Bracket Group AG");
    CHECK(noteOf(w, "SH-1").letterhead->name == "Bracket Works GmbH");
    CHECK(noteOf(w, "SH-2").letterhead->name == "Bracket Group AG");
    CHECK(works != "Harbour works");
    CHECK(copy.site == works);
    CHECK(next.site == "Harbour works");
    CHECK(noteOf(w, "SH-1").site == works);
    CHECK(noteOf(w, "SH-2").site == "Harbour works");
    const auto old = wordsOf(laidOut(copy).pdf(copy.fileName())), fresh = wordsOf(laidOut(next).pdf(next.fileName()));
    if (!old || !fresh) return;
    CHECK(old->contains("DE136695976"));
    CHECK(old->contains("DE89 3704 0044 0532 0130 00"));
    CHECK_FALSE(old->contains("Emden"));
    CHECK(fresh->contains("DE999999999"));
    CHECK(fresh->contains("GB82 WEST 1234 5698 7654 32"));
    CHECK(fresh->contains("26721 Emden"));
    CHECK_FALSE(fresh->contains("28237 Bremen"));
}

TEST_CASE("each invoice of an order names its own shipments, with the price that was agreed") {
    Seat seat;
    auto& w = seat.world;
    stock(w, 1, "FG-L1");
    const auto order = member(w.perform("orders.enter", R"({"customer":"C-1","sign":true,
        "lines":[{"item":"FG-500","quantity":"3","price":"3.335 EUR"},{"text":"Packing","quantity":"1","price":"4.00 EUR"}]})"), "number");
    ship(w, order);
    const auto first = paperOf(w, invoice(w, order));
    w.wait(1);
    stock(w, 2, "FG-L2");
    ship(w, order);
    const auto second = paperOf(w, invoice(w, order));
    CHECK(first.shipments == "SH-1");
    CHECK(second.shipments == "SH-2");
    REQUIRE(first.suppliedFrom.has_value());
    REQUIRE(second.suppliedFrom.has_value());
    CHECK(*second.suppliedFrom - *first.suppliedFrom == 1);
    REQUIRE(first.lines.size() == 2);
    CHECK(first.lines[0].quantity == tl::quantity(1));
    CHECK(first.lines[0].price == tl::UnitPrice{3'335'000});  // a cent of rounding does not hide it
    CHECK(first.lines[1].item.empty());
    CHECK(first.lines[1].price == tl::UnitPrice{4'000'000});
    REQUIRE(second.lines.size() == 1);
    CHECK(second.lines[0].price == tl::UnitPrice{3'335'000});
    CHECK(first.net + second.net == tl::Money{1401});
}

TEST_CASE("a bill in another currency says its tax in the books' currency, at the rate as it is quoted") {
    Seat seat;
    auto& w = seat.world;
    w.play(R"({"do": "ledger.addCurrency", "args": {"code": "GBP", "name": "Pound"}}
{"do": "ledger.setRate", "args": {"from": "EUR", "to": "GBP", "on": "2026-11-01", "rate": "0.87", "source": "bank"}}
{"do": "people.addParty", "args": {"number": "C-7", "name": "Seven Ltd", "roles": ["customer"], "addresses": [{"line1": "High St 1", "city": "Leeds", "country": "GB"}]}}
{"do": "orders.addCustomer", "args": {"party": "C-7", "currency": "GBP", "taxCode": "S20"}})");
    const auto order = member(w.perform("orders.enter", R"({"customer":"C-7","sign":true,"lines":[{"text":"Packing","quantity":"1","price":"4.00 GBP"}]})"), "number");
    const auto paper = paperOf(w, invoice(w, order));
    CHECK(paper.gross == tl::Money{480});
    REQUIRE(paper.bookTax.has_value());
    CHECK(toText(*paper.bookTax) == "0.92 EUR");
    if (const auto words = wordsOf(laidOut(paper).pdf(paper.fileName()))) {
        CHECK(words->contains("4.80 GBP"));
        CHECK(words->contains("The tax is 0.92 EUR, at 0.87 GBP for one EUR."));
    }
}

TEST_CASE("a credit note on paper names the invoice it takes back from") {
    Seat seat;
    auto& w = seat.world;
    const auto number = billed(w, 90);
    w.perform("finance.credit", fmt::format(R"({{"invoice":"{}","reason":"cracked","lines":[{{"line":1,"quantity":"5"}}]}})", number));
    const auto note = paperOf(w, "CN-2026-1");
    CHECK(note.creditNote);
    CHECK(note.corrects == number);
    CHECK(note.correctsOn == note.invoicedOn);
    CHECK(note.fileName() == "Credit note CN-2026-1.pdf");
    REQUIRE(note.lines.size() == 1);
    CHECK(note.lines[0].quantity == tl::quantity(5));
    CHECK(note.lines[0].price == tl::UnitPrice{9'000'000});
    CHECK(note.gross == tl::Money{5400});
    CHECK(note.paid == tl::Money{5400});  // set against its invoice, which is open
    CHECK(paperOf(w, number).credited == tl::Money{5400});
    if (const auto words = wordsOf(laidOut(note).pdf(note.fileName()))) {
        CHECK(words->contains("Credit note CN-2026-1"));
        CHECK(words->contains("We take back from invoice IN-2026-1 of 2026-11-23"));
        CHECK(words->contains("54.00 EUR"));
        CHECK_FALSE(words->contains("Please pay"));
    }
    // An amount that is taken back is of no pieces.
    w.perform("finance.credit", fmt::format(R"({{"invoice":"{}","reason":"goodwill","amount":"10.00 EUR"}})", number));
    const auto amount = paperOf(w, "CN-2026-2");
    REQUIRE(amount.lines.size() == 1);
    CHECK(amount.lines[0].quantity == tl::Quantity{});
    CHECK(amount.gross == tl::Money{1200});
}

TEST_CASE("a long invoice fills several pages in Chinese, and every line of it can be read") {
    Seat seat{desk::Language::chinese};
    std::string lines;
    for (int i = 1; i <= 62; ++i)
        lines += fmt::format(R"({}{{"text":"不锈钢支架 BR-{:03}","quantity":"1","price":"12.50 EUR"}})", i == 1 ? "" : ",", i);
    const auto order = member(seat.world.perform("orders.enter", fmt::format(R"({{"customer":"C-1","sign":true,"lines":[{}]}})", lines)), "number");
    const auto paper = paperOf(seat.world, invoice(seat.world, order));
    CHECK(paper.fileName().startsWith("发票"));
    CHECK(paper.shipments.empty());
    const auto laid = laidOut(paper);
    CHECK(laid.pages() >= 3);
    const auto words = wordsOf(laid.pdf(paper.fileName()));
    if (!words) return;
    checkLastPage(*words, laid.pages());
    CHECK(words->count("DE136695976") == laid.pages());  // who bills stands on each page
    CHECK(words->count("DE89 3704 0044 0532 0130 00") == laid.pages());
    for (int i = 1; i <= 62; ++i) CHECK(words->count(QString{"BR-%1"}.arg(i, 3, 10, QChar{'0'})) == 1);
    CHECK(words->count(desk::say("Quantity")) == laid.pages());  // the heading again on each page
    CHECK(words->contains("930.00 EUR"));
}

TEST_CASE("a delivery note names lots, how long they keep and what is still to come, and stays as it left") {
    Seat seat;
    auto& w = seat.world;
    stock(w, 60, "FG-L1", "2027-03-31");
    stock(w, 30, "FG-L2", "2027-06-30");
    const auto order = sell(w, 100);
    const auto shipment = ship(w, order);
    const auto first = noteOf(w, shipment);
    CHECK(first.fileName() == "Delivery note SH-1.pdf");
    REQUIRE(first.lines.size() == 2);
    CHECK(first.lines[0].lot == "FG-L1");
    CHECK(first.lines[0].quantity == tl::quantity(60));
    REQUIRE(first.open.size() == 1);
    CHECK(first.open[0].ordered == tl::quantity(100));
    CHECK(first.open[0].open == tl::quantity(10));
    if (const auto words = wordsOf(laidOut(first).pdf(first.fileName())))
        for (const auto* said : {"Delivery note SH-1", "SO-1", "Hafenstrasse 7", "FG-500", "FG-L1", "2027-03-31", "60 pcs", "FG-L2", "30 pcs", "Still to come", "10 pcs"}) {
            INFO(said);
            CHECK(words->contains(said));
        }

    w.perform("orders.amend", fmt::format(R"({{"order":"{}","version":{},"reason":"more","lines":[{{"line":1,"quantity":"120 pcs","text":"Bracket, drawn anew"}},{{"item":"SP-9","quantity":"2","price":"1.00 EUR"}}]}})",
                                          order, w.number("select version from sales_order")));
    moveCustomer(w);
    stock(w, 30, "FG-L3");
    const auto second = noteOf(w, ship(w, order));
    const auto copy = noteOf(w, shipment);
    CHECK(copy.receiver.name == first.receiver.name);
    CHECK(copy.receiver.address == first.receiver.address);
    CHECK(copy.lines[0].text == first.lines[0].text);
    CHECK(second.lines[0].text == "Bracket, drawn anew");
    REQUIRE(copy.open.size() == 1);
    CHECK(copy.open[0].open == tl::quantity(10));
    CHECK(copy.open[0].text == first.open[0].text);
    CHECK(second.receiver.address.front() == "Bergweg 1");
    REQUIRE(second.open.size() == 1);
    CHECK(second.open[0].item == "SP-9");
}

TEST_CASE("a delivery note of many lots fills several pages in Chinese, each lot on one") {
    Seat seat{desk::Language::chinese};
    auto& w = seat.world;
    for (int i = 1; i <= 60; ++i) stock(w, 1, fmt::format("LOT-{:03}", i));
    const auto note = noteOf(w, ship(w, sell(w, 60)));
    CHECK(note.lines.size() == 60);
    CHECK(note.open.empty());
    const auto laid = laidOut(note);
    CHECK(laid.pages() >= 2);
    const auto words = wordsOf(laid.pdf(note.fileName()));
    if (!words) return;
    checkLastPage(*words, laid.pages());
    for (int i = 1; i <= 60; ++i) CHECK(words->count(QString{"LOT-%1"}.arg(i, 3, 10, QChar{'0'})) == 1);
    CHECK(words->count(desk::say("Quantity")) == laid.pages());
}

TEST_CASE("an invoice is printed from its card and mailed by keys") {
    Seat seat;
    const auto number = billed(seat.world, 90);
    const auto id = seat.world.number("select max(invoice_id) from invoice");
    seat.open("finance.invoice", {{"id", static_cast<qint64>(id)}});
    seat.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(seat.at() == "finance.print");
    CHECK(seat.screen()->title() == "IN-2026-1 on paper");
    CHECK(seat.focusName() == "Mail address");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(seat.world.number("select count(*) from outbox where recipient = 'einkauf@nord.example' and sent_at is null") == 1);
    CHECK(seat.world.text("select subject from outbox") == "Invoice IN-2026-1 of Test Works");
    CHECK(seat.world.text("select file_name from outbox_attachment") == "Invoice IN-2026-1.pdf");
    CHECK(seat.world.complaints().empty());
}

TEST_CASE("a delivery note is printed from the card of its shipment, and not mailed") {
    Seat seat;
    billed(seat.world, 90);
    seat.open("warehouse.shipment", {{"id", static_cast<qint64>(seat.world.number("select max(shipment_id) from shipment"))}});
    seat.press(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(seat.at() == "warehouse.print");
    CHECK(seat.screen()->title() == "SH-1 on paper");
    CHECK_FALSE(seat.words().contains("Send by mail"));
}

TEST_CASE("a message shows the files it carries, and a PDF is looked at as it was sent") {
    Seat seat;
    auto& w = seat.world;
    const auto number = billed(w, 10);
    const std::string bytes = "%PDF-1.7\n as it was sent";
    const auto hash = w.company->keepAttachment(w.boss, bytes, "application/pdf");
    w.perform("finance.send", fmt::format(R"({{"invoice":"{}","to":"buyer@firm.example","subject":"Bill","text":"","attachment":"{}","fileName":"Bill 1.pdf"}})", number, hash));
    QString opened;
    desk::openFilesBy([&opened](const QString& path) {
        opened = path;
        return true;
    });
    seat.open("people.message", {{"id", static_cast<qint64>(w.number("select max(outbox_id) from outbox"))}, {"tab", 1}});
    CHECK(seat.words().contains("Bill 1.pdf (1 KB)"));
    seat.named<QTableView>("Files")->setFocus();
    seat.enter();
    desk::openFilesBy([](const QString&) { return false; });
    REQUIRE(opened.endsWith("/Bill 1.pdf"));
    QFile file{opened};
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().toStdString() == bytes);
}
