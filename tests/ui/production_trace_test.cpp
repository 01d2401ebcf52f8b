// A lot's way through the works: traced both ways by one scan, on the threads of what it met, and on paper: the
// traveller of its order and its labels.
#include <QTableView>

#include "app/desk/table.h"
#include "production/ui/labels.h"
#include "production/ui/trace_facts.h"
#include "production/ui/traveller.h"
#include "shared/gs1.h"
#include "ui/pdf.h"
#include "ui/shop.h"

using namespace test;
using production::ui::LabelsScreen;

namespace {

// 98 brackets of FG-L1 out of L-B and ten cartons; 90 of them went to C-1 with SH-1.
std::string made(World& w) {
    shop(w);
    const auto so = sellBrackets(w, 90);
    release(w, so);
    make(w);
    w.perform("warehouse.ship", fmt::format(R"({{"order":"{}"}})", so));
    return so;
}

qint64 lotId(World& w, const char* number) {
    return w.rows<std::int64_t>(R"sql(select lot_id from lot where number = $1 order by lot_id)sql", std::string{number}).at(0);
}

desk::Table* outline(Seat& seat) {
    for (auto* widget : seat.screen()->findChildren<QWidget*>())
        if (auto* table = dynamic_cast<desk::Table*>(widget); table != nullptr) return table;
    FAIL("there is no outline");
    return nullptr;
}

QStringList firsts(const desk::Table& table) {
    QStringList all;
    for (const auto& row : table.rows()) all << row.cells.front().text.trimmed().remove("└ ");
    return all;
}

}  // namespace

TEST_CASE("a scanned label is traced to what is in it and to whom it went, and the outline opens all of them") {
    Seat seat;
    auto& w = seat.world;
    const auto so = made(w);
    seat.open("production.trace");
    CHECK(seat.focusName() == "Lot or label");
    seat.type("FG-L1");
    seat.enter();
    auto* table = outline(seat);
    CHECK(firsts(*table) == QStringList{"FG-L1", "Made of", "L-B", "PK-10 · Carton for 10", "Went into, and left to", "SH-1"});
    const auto& blanks = table->rows()[2];
    CHECK(blanks.cells[2].text == "98");  // of 100: two went with the scrap
    CHECK(blanks.cells[4].text == "MO-1");
    CHECK(blanks.cells[7].text == "Chen Wei");
    CHECK(table->rows()[5].cells[1].text == "Nord Maschinen GmbH");
    CHECK(table->rows()[5].cells[2].text == "90");
    CHECK(seat.screen()->title() == "Trace of FG-L1");

    // From the blanks onwards: what was made of them, and what was lost.
    table->setCurrent(2);
    table->view()->setFocus();
    seat.press(Qt::Key_G, Qt::ControlModifier);
    table = outline(seat);
    const auto there = firsts(*table);
    CHECK(there.front() == "L-B");
    CHECK(there.contains("FG-L1"));
    CHECK(there.contains("Lost with scrapped pieces"));
    CHECK(there.contains("SH-1"));
    CHECK(table->rows()[static_cast<std::size_t>(there.indexOf("SH-1"))].cells.front().text.indexOf("└") > table->rows()[static_cast<std::size_t>(there.indexOf("FG-L1"))].cells.front().text.indexOf("└"));
    table->setCurrent(static_cast<int>(there.indexOf("SH-1")));
    table->view()->setFocus();
    seat.press(Qt::Key_Return);
    CHECK(seat.at() == "warehouse.shipment");
    CHECK(w.complaints().empty());
}

TEST_CASE("a code that names no lot says so, and a scan anywhere on the screen traces the next one") {
    Seat seat;
    auto& w = seat.world;
    made(w);
    w.perform("inventory.changeItem", fmt::format(R"({{"item":"FG-500","version":{},"gtin":"09506000134352"}})", w.number("select version from item where number = 'FG-500'")));
    seat.open("production.trace");
    seat.type("NO-SUCH");
    seat.enter();
    CHECK(seat.words().contains("No lot of ours is called NO-SUCH."));
    CHECK(seat.screen()->takesScans());
    seat.screen()->scanned("(01)09506000134352(10)FG-L1");
    seat.settle();
    CHECK(firsts(*outline(seat)).contains("L-B"));
    CHECK_FALSE(seat.words().contains("No lot of ours"));
}

TEST_CASE("a lot's card leads to its trace and to its labels, and the threads know the work order") {
    Seat seat;
    auto& w = seat.world;
    const auto so = made(w);
    seat.open("inventory.lot", {{"id", lotId(w, "FG-L1")}});
    offered(seat, "Trace");
    seat.press(Qt::Key_G, Qt::ControlModifier);
    CHECK(seat.at() == "production.trace");
    CHECK(firsts(*outline(seat)).contains("L-B"));
    const auto kinds = [&](const char* kind, std::int64_t id) {
        return w.company->read(w.boss, [&](const db::Read& read) {
            QStringList all;
            for (const auto& link : seat.desk().thread(read, kind, id))
                all << QStringLiteral("%1 %2 %3").arg(link.side).arg(desk::text(link.kind), desk::text(link.number));
            return all;
        });
    };
    const auto order = w.number("select work_order_id from work_order");
    const auto before = kinds("work order", order);
    CHECK(before.contains("-1 lot L-B"));
    CHECK(before.contains("1 lot FG-L1"));
    CHECK(before.contains("1 shipment SH-1"));
    CHECK(kinds("lot", lotId(w, "FG-L1")).contains("-1 work order MO-1"));
    CHECK(kinds("lot", lotId(w, "L-B")).contains("1 work order MO-1"));
    CHECK(kinds("shipment", w.number("select shipment_id from shipment")).contains("-1 work order MO-1"));
    release(w, sellBrackets(w, 20), 20);
    CHECK(kinds("order", w.number("select max(sales_order_id) from sales_order")).contains("-1 work order MO-2"));
}

TEST_CASE("the traveller of an order is one page with its lots, its operations and a code for each") {
    for (const auto language : {desk::Language::english, desk::Language::chinese}) {
        Seat seat{language};
        auto& w = seat.world;
        shop(w);
        release(w, sellBrackets(w, 90));
        const auto id = tl::WorkOrderId{w.number("select work_order_id from work_order")};
        const auto found = w.company->read(w.boss, [&](const db::Read& read) { return production::ui::traveller(read, id); });
        REQUIRE(found.has_value());
        CHECK(found->components.size() == 2);
        const auto paper = production::ui::laidOut(*found);
        CHECK(paper.pages() == 1);
        const auto words = wordsOf(paper.pdf(found->fileName()));
        if (!words) return;
        for (const auto* said : {"MO-1", "FG-500", "100 pcs", "FG-L1", "2026-12-11", "SO-1", "RM-100", "L-B", "PK-10", "Cut", "Press", "CUT1", "PRESS1", "2.25"}) {
            INFO(said);
            CHECK(words->contains(said));
        }
        CHECK(words->contains(desk::say("Lots set aside")));
        seat.open("production.order", workOrder(seat));
        offered(seat, desk::say("Traveller"));
        seat.press(Qt::Key_P, Qt::ControlModifier);
        CHECK(seat.at() == "production.print");
        CHECK(seat.screen()->title().contains("MO-1"));
    }
}

TEST_CASE("an order of many components goes over several pages, and every one can be read once") {
    Seat seat;
    auto& w = seat.world;
    shop(w);
    std::string lines;
    for (int i = 1; i <= 60; ++i) {
        w.perform("inventory.addItem", fmt::format(R"({{"number":"PT-{:03}","name":"Part {}","category":"RM","unit":"pcs","standardCost":"1.00 EUR"}})", i, i));
        lines += fmt::format(R"({}{{"item":"PT-{:03}","quantity":"1","validFrom":"2026-01-01"}})", i == 1 ? "" : ",", i);
    }
    w.perform("inventory.addItem", R"({"number":"AS-1","name":"Assembly","category":"FG","unit":"pcs","standardCost":"60.00 EUR"})");
    w.perform("engineering.addBom", fmt::format(R"({{"item":"AS-1","revision":"A","lines":[{}]}})", lines));
    w.perform("production.addWorkOrder", R"({"item":"AS-1","quantity":"3","dueOn":"2026-12-11","release":true})");
    const auto id = tl::WorkOrderId{w.number("select max(work_order_id) from work_order")};
    const auto found = w.company->read(w.boss, [&](const db::Read& read) { return production::ui::traveller(read, id); });
    REQUIRE(found.has_value());
    const auto paper = production::ui::laidOut(*found);
    CHECK(paper.pages() >= 2);
    const auto words = wordsOf(paper.pdf(found->fileName()));
    if (!words) return;
    for (int i = 1; i <= 60; ++i) CHECK(words->count(QString{"PT-%1"}.arg(i, 3, 10, QChar{'0'})) == 1);
    CHECK(words->count("Required") == paper.pages());  // the heading again on each page
}

TEST_CASE("a lot's label says item, lot, last day and quantity to every scanner, and names the item where it must") {
    Seat seat;
    auto& w = seat.world;
    shop(w);
    w.perform("inventory.changeItem", fmt::format(R"({{"item":"RM-100","version":{},"gtin":"09506000134352"}})", w.number("select version from item where number = 'RM-100'")));
    const auto label = [&](const char* number, std::optional<tl::Quantity> quantity) {
        const tl::LotId id{lotId(w, number)};
        const auto lot = w.company->read(w.boss, [&](const db::Read& read) { return production::ui::lotOnLabel(read, id); });
        REQUIRE(lot.has_value());
        return production::ui::labelText(*lot, quantity);
    };
    const auto full = label("L-B", tl::quantity(100));
    CHECK(full.big == QStringList{"RM-100", "L-B"});
    REQUIRE(full.code.has_value());
    CHECK(full.code->words() == "(01)09506000134352(10)L-B(17)270131(30)100");
    CHECK(label("L-B", tl::Quantity{1'500'000}).code->words() == "(01)09506000134352(10)L-B(17)270131");  // no half pieces in (30)

    w.perform("inventory.addItem", R"({"number":"GL-1","name":"Glue","category":"RM","unit":"pcs","tracking":"lot","standardCost":"1.00 EUR"})");
    w.perform("inventory.receive", R"({"item":"GL-1","quantity":"5","bin":"MAIN/A-01","lot":"G-7"})");
    CHECK(label("G-7", {}).code->words() == "G-7");
    w.perform("inventory.addItem", R"({"number":"GL-2","name":"Glue too","category":"RM","unit":"pcs","tracking":"lot","standardCost":"1.00 EUR"})");
    w.perform("inventory.receive", R"({"item":"GL-2","quantity":"5","bin":"MAIN/A-01","lot":"G-7"})");
    const auto shared = label("G-7", {}).code->words();
    CHECK(shared == "GL-1/G-7");
    seat.open("production.trace");
    seat.screen()->scanned(shared);
    seat.settle();
    CHECK(firsts(*outline(seat)).front() == "G-7");
    CHECK(outline(seat)->rows().front().cells[1].text.startsWith("GL-1"));
}

TEST_CASE("labels are laid out on the size of the roll, as many as asked for, and say why they cannot be") {
    Seat seat;
    auto& w = seat.world;
    shop(w);
    seat.open("production.labels", {{"lot", lotId(w, "L-B")}});
    auto* screen = dynamic_cast<LabelsScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    CHECK(screen->title() == "Labels of L-B");
    CHECK(seat.focusName() == "How many labels");
    seat.press(Qt::Key_A, Qt::ControlModifier);
    seat.type("12");
    seat.enter();
    REQUIRE(screen->labels().size() == 12);
    CHECK(screen->labels().front().size() == QSizeF(100, 60));
    const auto words = wordsOf(desk::labelsPdf(screen->labels(), screen->title()));
    if (words) CHECK(words->count("L-B") >= 12);
    screen->scanned("L-A");
    seat.settle();
    CHECK(screen->title() == "Labels of L-A");
    screen->scanned("NO-SUCH");
    seat.settle();
    CHECK(seat.words().contains("No lot of ours is called NO-SUCH."));
}
