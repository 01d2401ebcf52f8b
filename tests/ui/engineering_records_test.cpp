// Documents, tools, parameters and variants at the window: what is released, made good, found and made, by keys.
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>

#include "engineering/ui/screens.h"
#include "engineering/ui/search.h"
#include "engineering/ui/variants.h"
#include "ui/drawing_office.h"

using namespace test;
using engineering::ui::SearchScreen;
using engineering::ui::VariantScreen;

namespace {

constexpr const char* svg = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20"/></svg>)";

// A pump with a seal and, where somebody wants it, a paint: steel needs red, rubber does not go with grey.
void pump(World& w) {
    w.play(R"({"do": "inventory.addItem", "args": {"number": "PU", "name": "Pump", "category": "FG", "unit": "pcs"}}
{"do": "engineering.addOptionGroup", "args": {"item": "PU", "code": "SEAL", "name": "Seal", "values": [{"code": "RUB", "name": "Rubber"}, {"code": "STEEL", "name": "Steel"}]}}
{"do": "engineering.addOptionGroup", "args": {"item": "PU", "code": "PAINT", "name": "Paint", "optional": true, "values": [{"code": "RED", "name": "Red"}, {"code": "GREY", "name": "Grey"}]}}
{"do": "engineering.setOptionRule", "args": {"value": "PU/SEAL/STEEL", "other": "PU/PAINT/RED"}}
{"do": "engineering.setOptionRule", "args": {"value": "PU/SEAL/RUB", "other": "PU/PAINT/GREY", "excludes": true}}
{"do": "engineering.addBom", "args": {"item": "PU", "lines": [{"item": "RM-100", "quantity": "2"}, {"item": "SP-9", "quantity": "1"}, {"item": "PK-10", "quantity": "4"}], "options": [{"line": 20, "value": "PU/SEAL/STEEL"}, {"line": 30, "value": "PU/PAINT/RED"}, {"line": 30, "value": "PU/PAINT/GREY"}]}})");
}

void sought(World& w) {
    w.play(R"({"do": "engineering.addParameter", "args": {"name": "Thread"}}
{"do": "inventory.addUnit", "args": {"code": "m", "name": "Metre", "dimension": "length"}}
{"do": "inventory.addUnit", "args": {"code": "mm", "name": "Millimetre", "dimension": "length", "ratio": "0.001"}}
{"do": "engineering.addParameter", "args": {"name": "Length", "unit": "mm"}}
{"do": "engineering.setParameter", "args": {"item": "RM-100", "parameter": "Thread", "text": "M8"}}
{"do": "engineering.setParameter", "args": {"item": "RM-100", "parameter": "Length", "text": "25 mm"}}
{"do": "engineering.setParameter", "args": {"item": "SP-9", "parameter": "Thread", "text": "M8"}}
{"do": "engineering.setParameter", "args": {"item": "SP-9", "parameter": "Length", "text": "30 mm"}})");
}

void dropOn(QWidget* widget, const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enters{QPoint{20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(widget, &enters);
    REQUIRE(enters.isAccepted());
    QDropEvent drops{QPointF{20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(widget, &drops);
}

QStringList numbers(const desk::Table& table) {
    QStringList all;
    for (const auto& row : table.rows()) all << row.cells[0].text;
    return all;
}

}  // namespace

TEST_CASE("a drawing is dropped on its document, looked at, and released: the one before is superseded") {
    Seat seat;
    auto& w = seat.world;
    QTemporaryDir folder;
    const auto path = folder.filePath("D-500-B.svg");
    {
        QFile file{path};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(svg);
    }
    w.perform("engineering.addDocument", R"({"number":"D-500","title":"Bracket","item":"FG-500"})");
    const auto hash = w.company->keepAttachment(w.boss, "%PDF A", "application/pdf");
    w.perform("engineering.addDocumentRevision", fmt::format(R"({{"document":"D-500","revision":"A","attachment":"{}","fileName":"D-500-A.pdf"}})", hash));
    w.perform("engineering.releaseDocument", fmt::format(R"({{"documentRevision":{},"version":1}})", w.number("select max(document_revision_id) from document_revision")));
    seat.open("engineering.document", withId(w.number("select max(document_id) from document")));
    auto& revisions = page(seat, "Revisions");
    rowsAre(seat, revisions, 1);
    CHECK_FALSE(revisions.paper()->painted());
    dropOn(seat.screen(), path);
    seat.settle();
    CHECK(seat.focusName() == "Revision");
    CHECK(seat.named<QLineEdit>("File")->text() == "D-500-B.svg");
    seat.type("B");
    submit(seat);
    CHECK(w.text("select state from document_revision where revision = 'B'") == "draft");
    CHECK(w.text("select media_type from attachment a join document_revision r on r.sha256 = a.sha256 where r.revision = 'B'") == "image/svg+xml");
    rowsAre(seat, revisions, 2);
    revisions.table().setCurrent(static_cast<int>(rowWith(revisions, "Revision", "B")));
    seat.settle();
    CHECK(revisions.paper()->painted());
    revisions.setFocus();
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(w.text("select state from document_revision where revision = 'B'") == "draft");  // asked first
    seat.enter();
    CHECK(w.text("select state from document_revision where revision = 'B'") == "released");
    CHECK(w.text("select state from document_revision where revision = 'A'") == "superseded");
    auto& uses = page(seat, "Used for");
    rowsAre(seat, uses, 1);
    CHECK(cell(uses, 0, "Item") == "FG-500");
}

TEST_CASE("a file that is not there is said, and nothing is kept") {
    Seat seat;
    seat.world.perform("engineering.addDocument", R"({"number":"D-500","title":"Bracket"})");
    engineering::ui::newDocumentRevision(seat.desk(), nullptr, seat.world.number("select max(document_id) from document"), "/no/such/file.pdf");
    seat.settle();
    CHECK(seat.words().contains("The file cannot be read"));
    CHECK(seat.world.number("select count(*) from document_revision") == 0);
}

TEST_CASE("a new document comes from Ctrl+K and opens, ready for its file") {
    Seat seat;
    command(seat, "new document");
    CHECK(seat.focusName() == "Number");
    seat.type("D-9");
    seat.enter();
    seat.type("How to press");
    submit(seat);
    CHECK(seat.world.text("select title from document where number = 'D-9'") == "How to press");
    CHECK(seat.at() == "engineering.document");
    CHECK(seat.words().contains("nobody works by it"));
}

TEST_CASE("a worn tool is said in words and made good by keys: it counts from none and is ready") {
    Seat seat;
    auto& w = seat.world;
    w.company->writer().script("update tool set used = 50000, state = 'worn' where code = 'DIE-500'");
    seat.open("engineering.tools");
    CHECK(seat.words().contains("50,000 of 50,000 pieces"));
    CHECK(seat.words().contains("One tool is worn, or nearly."));
    seat.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(w.number("select used from tool where code = 'DIE-500'") == 50'000);  // asked first
    seat.enter();
    CHECK(w.number("select used from tool where code = 'DIE-500'") == 0);
    CHECK(w.text("select state from tool where code = 'DIE-500'") == "ready");
    REQUIRE(QTest::qWaitFor([&] { return !seat.words().contains("50,000 of"); }, 20000));
    seat.settle();
    seat.enter();
    CHECK(seat.at() == "engineering.tool");
    CHECK(seat.screen()->title() == "DIE-500");
}

TEST_CASE("a work centre is added, gets a machine and other rates, from its list and its card") {
    Seat seat;
    auto& w = seat.world;
    seat.open("engineering.center", withId(w.number("select work_center_id from work_center where code = 'CUT1'")));
    offered(seat, "New machine…");
    seat.press(Qt::Key_M, Qt::ControlModifier);
    CHECK(seat.focusName() == "Code");
    seat.type("LASER-2");
    seat.enter();
    seat.type("Second laser");
    submit(seat);
    CHECK(w.text("select c.code from machine m join work_center c on c.work_center_id = m.work_center_id where m.code = 'LASER-2'") == "CUT1");
    offered(seat, "Change…");
    seat.press(Qt::Key_E, Qt::ControlModifier);
    seat.named<QLineEdit>("Labour an hour")->setFocus();
    seat.press(Qt::Key_A, Qt::ControlModifier);
    seat.type("32");
    submit(seat);
    CHECK(w.number("select labour_rate from work_center where code = 'CUT1'") == 32'000'000);
    CHECK(w.number("select overhead_rate from work_center where code = 'CUT1'") == 20'000'000);
}

TEST_CASE("a part is found by what it is, one thing after the other, and Enter opens its file") {
    Seat seat;
    sought(seat.world);
    command(seat, "parts by parameters");
    auto* search = dynamic_cast<SearchScreen*>(seat.screen());
    REQUIRE(search != nullptr);
    CHECK(seat.focusName().contains("Parameter"));
    seat.type("Thread");
    seat.leave("Parameter");
    seat.type("M8");
    CHECK(numbers(search->found()) == QStringList{"RM-100", "SP-9"});
    for (int stops = 0; stops < 3; ++stops) seat.enter();
    CHECK(seat.focusName() == "Line 2: Parameter");
    seat.type("Length");
    seat.leave("Parameter");
    seat.enter();
    CHECK(seat.focusName() == "Line 2: At least");
    seat.type("26");
    CHECK(numbers(search->found()) == QStringList{"SP-9"});
    CHECK(seat.words().contains("M8 · 30 mm"));
    seat.enter();
    seat.type("28");
    CHECK(numbers(search->found()).isEmpty());
    CHECK(seat.words().contains("No part has all of it."));
    seat.press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(numbers(search->found()).size() == 2);
    search->grid().edit(1);
    seat.enter();  // of the empty row: to the parts
    CHECK(seat.focusName() == "Parts found");
    seat.press(Qt::Key_Down);
    seat.enter();
    CHECK(seat.at() == "engineering.item");
    CHECK(seat.screen()->title() == "SP-9");
}

TEST_CASE("a variant is chosen with its rules in view, made, and not made twice") {
    Seat seat;
    auto& w = seat.world;
    pump(w);
    seat.open("engineering.variants", item(seat, "PU"));
    auto* screen = dynamic_cast<VariantScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    seat.desk().lookForNews();  // of the questions, from before
    seat.settle();
    const auto box = [&](const char* question) {
        auto* found = screen->answer(question);
        REQUIRE(found != nullptr);
        return found;
    };
    CHECK(seat.focusName() == "Seal");
    CHECK(screen->says().contains("Nothing is chosen for SEAL."));
    seat.press(Qt::Key_Down);
    CHECK(box("Seal")->currentText() == "Rubber");
    CHECK(screen->says() == "It all goes together.");
    CHECK(box("Paint")->itemText(2) == "Grey – not with Rubber");
    CHECK(screen->lines().rows()[1].cells[5].text == "Left out");
    seat.press(Qt::Key_Down);
    CHECK(box("Seal")->currentText() == "Steel – needs Red");
    CHECK(screen->says().contains("needs"));
    submit(seat);
    CHECK(w.number("select count(*) from item where number like 'PU-%'") == 0);
    tabTo(seat, "Paint");
    seat.press(Qt::Key_Down);
    CHECK(screen->says() == "It all goes together.");
    CHECK(screen->lines().rows()[1].cells[5].text == "Goes in");
    CHECK(seat.words().contains("42.00 EUR"));  // 2 x 2.50, 35.00, 4 x 0.50
    submit(seat);
    CHECK(w.text("select name from item where number = 'PU-STEEL-RED'") == "Pump, Steel, Red");
    CHECK(seat.at() == "engineering.item");
    CHECK(seat.screen()->title() == "PU-STEEL-RED");

    seat.open("engineering.variants", item(seat, "PU"));
    REQUIRE(dynamic_cast<VariantScreen*>(seat.screen()) == screen);
    offered(seat, "Make the variant");
    submit(seat);
    CHECK(seat.words().contains("PU-STEEL-RED was there already."));
    CHECK(w.number("select count(*) from item where number like 'PU-%'") == 1);
    CHECK(w.complaints().empty());
}

TEST_CASE("questions, answers and rules of an item that comes in variants are set beside the choice") {
    Seat seat;
    auto& w = seat.world;
    seat.open("engineering.variants", item(seat, "SP-9"));
    CHECK(seat.words().contains("Nothing is asked of it"));
    click(seat, "New question…");
    CHECK(seat.focusName() == "Code");
    seat.type("SIZE");
    seat.enter();
    seat.type("Size");
    seat.named<QLineEdit>("Code, row 1")->setFocus();
    seat.type("S");
    seat.enter();
    seat.type("Small");
    submit(seat);
    CHECK(w.text("select name from option_group") == "Size");
    CHECK(w.text("select name from option_value") == "Small");
    auto* screen = dynamic_cast<VariantScreen*>(seat.screen());
    REQUIRE(QTest::qWaitFor([&] { return screen->answer("Size") != nullptr; }, 20000));
    CHECK(screen->answer("Size")->findText("Small") == 1);
}
