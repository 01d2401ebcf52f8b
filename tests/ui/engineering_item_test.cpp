// A design engineer and a buyer at the engineering file of an item.
#include <QBuffer>
#include <QFile>

#include "app/desk/files.h"
#include "engineering/ui/screens.h"
#include "ui/drawing_office.h"

using namespace test;

namespace {

// Of FG-500, released.
void addPaper(World& w, const char* number, const QByteArray& bytes, const char* type, const char* fileName) {
    w.perform("engineering.addDocument", fmt::format(R"({{"number":"{}","title":"Bracket","item":"FG-500"}})", number));
    const auto hash = w.company->keepAttachment(w.boss, bytes.toStdString(), type);
    w.perform("engineering.addDocumentRevision", fmt::format(R"({{"document":"{}","revision":"A","attachment":"{}","fileName":"{}"}})", number, hash, fileName));
    w.perform("engineering.releaseDocument", fmt::format(R"({{"documentRevision":{},"version":1}})", w.number("select max(document_revision_id) from document_revision")));
}

QByteArray png() {
    QImage image{40, 20, QImage::Format_RGB32};
    image.fill(Qt::black);
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

constexpr const char* svg = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20"/></svg>)";

}  // namespace

TEST_CASE("an item's file is read by keys: what goes in for ten, level by level and summed up") {
    Seat seat;
    shop(seat.world);
    sets(seat.world);
    command(seat, "engineering file of an item");
    REQUIRE(seat.at() == "engineering.item");
    CHECK(seat.focusName() == "Which");
    seat.type("SET");
    seat.leave("Which");
    CHECK(seat.screen()->title() == "SET");
    seat.press(Qt::Key_PageDown, Qt::AltModifier);
    auto& bill = page(seat, "Level by level");
    CHECK(bill.isVisible());
    seat.named<QLineEdit>("For a quantity of")->setFocus();
    seat.type("5*2");
    seat.enter();
    rowsAre(seat, bill, 4);
    CHECK(cell(bill, 0, "Part") == "FG-500");
    CHECK(cell(bill, 0, "For one") == "2");
    CHECK(cell(bill, 0, "In all") == "20");
    CHECK(cell(bill, 0, "Cost in all") == "101.00");
    CHECK(cell(bill, 1, "Part").endsWith("└ RM-100"));
    CHECK(cell(bill, 1, "Operation") == "10");
    CHECK(cell(bill, 1, "In all") == "20");
    CHECK(cell(bill, 1, "On hand") == "480");
    CHECK(cell(bill, 2, "In all") == "2");
    CHECK(cell(bill, 3, "Part") == "SP-9");
    CHECK(cell(bill, 3, "Scrap allowance") == "10 %");
    auto& summed = page(seat, "Parts summed up");
    rowsAre(seat, summed, 4);
    CHECK(cell(summed, rowWith(summed, "Part", "FG-500"), "Missing") == "20");
    CHECK(cell(summed, rowWith(summed, "Part", "SP-9"), "Missing") == "10");
    CHECK(cell(summed, rowWith(summed, "Part", "RM-100"), "Missing") == "");
    CHECK(cell(summed, rowWith(summed, "Part", "PK-10"), "On level") == "2");
}

TEST_CASE("a buyer sees what a part goes into on all levels, and Enter opens it: how it is made, and what it costs") {
    Seat seat;
    shop(seat.world);
    sets(seat.world);
    seat.open("engineering.item", item(seat, "RM-100"));
    auto& where = page(seat, "Where used");
    rowsAre(seat, where, 2);
    CHECK(cell(where, 0, "Item") == "FG-500");
    CHECK(cell(where, 0, "In which way") == "directly");
    CHECK(cell(where, 1, "Item") == "SET");
    CHECK(cell(where, 1, "In which way") == "2 levels above");
    CHECK(cell(where, 1, "Of it in one") == "2");
    seat.enter();
    CHECK(seat.at() == "engineering.item");
    CHECK(seat.screen()->title() == "FG-500");

    auto& way = page(seat, "How it is made");
    const auto cut = rowWith(way, "What is done", "Cut");
    CHECK(cell(way, cut, "No.") == "10");
    CHECK(cell(way, cut, "Set-up") == "15 min");
    CHECK(cell(way, cut, "Run time") == "1 min 12 s");
    CHECK(cell(way, cut, "Work in one") == "1.00");
    CHECK(seat.words().contains("2.50 EUR"));

    auto& cost = page(seat, "Cost");
    CHECK(cell(cost, rowWith(cost, "What", "Material"), "In one") == "2.55");
    CHECK(cell(cost, rowWith(cost, "What", "Labour"), "In one") == "1.50");
    CHECK(cell(cost, rowWith(cost, "What", "Overhead"), "In one") == "1.00");
    CHECK(cell(cost, rowWith(cost, "What", "Rolled up"), "In one") == "5.05");
    CHECK(cell(cost, rowWith(cost, "What", "Standard cost"), "In one") == "5.05");
}

TEST_CASE("costs stand in an item's file only for those who may see them") {
    Seat seat;
    seat.world.play(R"({"do": "people.addUser", "args": {"name": "ina", "fullName": "Ina Inspector", "password": "correct horse battery", "roles": [{"role": "quality"}]}})");
    sitDown(seat, "ina");
    REQUIRE_FALSE(seat.desk().may("cost.see"));
    seat.open("engineering.item", item(seat, "FG-500"));
    auto& bill = page(seat, "Level by level");
    rowsAre(seat, bill, 2);
    for (const auto& column : bill.page().columns) CHECK_FALSE(QString{column.title}.startsWith("Cost"));
    auto* file = dynamic_cast<engineering::ui::PagedScreen*>(seat.screen());
    CHECK(file->page("Cost") == nullptr);
    CHECK_FALSE(seat.words().contains("Cost of one"));
}

TEST_CASE("a new revision goes through its life by keys until it is the one that is made") {
    Seat seat;
    auto& w = seat.world;
    const auto life = [&] {
        return w.text("select r.state from item_revision r join item i on i.item_id = r.item_id where i.number = 'RM-100' and r.revision = 'B'");
    };
    seat.open("engineering.item", item(seat, "RM-100"));
    auto& revisions = page(seat, "Revisions");
    rowsAre(seat, revisions, 1);
    CHECK(cell(revisions, 0, "May be") == "bought, made, sold");
    seat.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(seat.focusName() == "Revision");
    seat.type("B");
    submit(seat);
    CHECK(life() == "design");
    rowsAre(seat, revisions, 2);
    CHECK(cell(revisions, 1, "May be") == "nothing yet, or no more");

    seat.press(Qt::Key_Down);
    seat.press(Qt::Key_E, Qt::ControlModifier);
    submit(seat);
    CHECK(life() == "prototype");
    seat.press(Qt::Key_E, Qt::ControlModifier);
    submit(seat);
    CHECK(life() == "released");
    CHECK(w.text("select revision from item where number = 'RM-100'") == "A");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(seat.focusName() == "Reason");
    seat.type("The trials are over");
    submit(seat);
    CHECK(w.text("select revision from item where number = 'RM-100'") == "B");
    CHECK(w.complaints().empty());
}

TEST_CASE("a revision without a bill does not take the place of one that is made, and the form says why") {
    Seat seat;
    auto& w = seat.world;
    w.perform("engineering.addRevision", R"({"item":"FG-500","revision":"B"})");
    w.perform("engineering.setRevisionState", R"({"item":"FG-500","revision":"B","version":1,"state":"released"})");
    seat.open("engineering.item", item(seat, "FG-500"));
    auto& revisions = page(seat, "Revisions");
    rowsAre(seat, revisions, 2);
    seat.press(Qt::Key_Down);
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    seat.type("In a hurry");
    submit(seat);
    CHECK(seat.words().contains("revision B has no released one"));
    CHECK(w.text("select revision from item where number = 'FG-500'") == "A");
    seat.press(Qt::Key_Escape);
}

TEST_CASE("drawings are painted beside their list, and what is no picture is opened outside") {
    Seat seat;
    addPaper(seat.world, "D-500", svg, "image/svg+xml", "D-500.svg");
    addPaper(seat.world, "D-501", png(), "image/png", "D-501.png");
    addPaper(seat.world, "D-502", "%PDF-1.7 the bracket", "application/pdf", "D-502.pdf");
    QString opened;
    desk::openFilesBy([&opened](const QString& path) {
        opened = path;
        return true;
    });
    seat.open("engineering.item", item(seat, "FG-500"));
    auto& drawings = page(seat, "Drawings");
    rowsAre(seat, drawings, 3);
    REQUIRE(drawings.paper() != nullptr);
    CHECK(drawings.paper()->painted());
    seat.press(Qt::Key_Down);
    CHECK(drawings.paper()->painted());
    CHECK(drawings.paper()->said() == "D-501.png");
    seat.press(Qt::Key_Down);
    CHECK_FALSE(drawings.paper()->painted());
    CHECK(drawings.paper()->said().contains("Ctrl+O"));
    seat.press(Qt::Key_O, Qt::ControlModifier);
    desk::openFilesBy([](const QString&) { return false; });
    REQUIRE(opened.endsWith("/D-502.pdf"));
    QFile file{opened};
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "%PDF-1.7 the bracket");
}

TEST_CASE("what is known of an item is set in its file: parameters and makers' numbers") {
    Seat seat;
    auto& w = seat.world;
    w.perform("engineering.addParameter", R"({"name":"Thread"})");
    seat.open("engineering.item", item(seat, "RM-100"));
    auto& parameters = page(seat, "Parameters");
    seat.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(seat.focusName() == "Parameter");
    seat.type("Thread");
    seat.leave("Parameter");
    seat.type("M8");
    submit(seat);
    CHECK(w.text("select text from item_parameter") == "M8");
    rowsAre(seat, parameters, 1);
    page(seat, "Makers' numbers");
    seat.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(seat.focusName() == "Maker");
    seat.type("Coil Works");
    seat.enter();
    seat.type("CW-1");
    submit(seat);
    CHECK(w.text("select number from maker_part") == "CW-1");
    CHECK(w.text("select state from maker_part") == "approved");
}

TEST_CASE("the stock keeper's card of an item leads to its engineering file and back") {
    Seat seat;
    seat.open("inventory.item", item(seat, "FG-500"));
    offered(seat, "Engineering");
    seat.press(Qt::Key_G, Qt::ControlModifier);
    CHECK(seat.at() == "engineering.item");
    CHECK(seat.screen()->title() == "FG-500");
    offered(seat, "Stock");
    seat.press(Qt::Key_G, Qt::ControlModifier);
    CHECK(seat.at() == "inventory.item");
}
