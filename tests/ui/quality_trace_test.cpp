// The thread of a record as a picture and in time: begun by one scan, walked by keys, opened, and its report kept.
#include <QFile>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QWheelEvent>

#include "app/desk/export.h"
#include "app/desk/time_line.h"
#include "quality/ui/trace.h"
#include "quality/ui/trace_graph.h"
#include "ui/pdf.h"
#include "ui/shop.h"

using namespace test;
using quality::ThreadRef;
using quality::ThreadSide;
using quality::ui::TraceGraph;

namespace {

// 98 brackets of FG-L1 out of L-B; 90 of them went to C-1 with SH-1 and were billed.
void delivered(World& w) {
    shop(w);
    const auto so = sellBrackets(w, 90);
    release(w, so);
    make(w);
    w.perform("warehouse.ship", fmt::format(R"({{"order":"{}"}})", so));
    w.perform("finance.invoice", fmt::format(R"({{"order":"{}"}})", so));
}

TraceGraph& graph(Seat& seat) {
    TraceGraph* found = nullptr;
    for (auto* widget : seat.screen()->findChildren<QWidget*>())
        if (auto* one = dynamic_cast<TraceGraph*>(widget)) found = one;
    REQUIRE(found != nullptr);
    return *found;
}

desk::TimeLine& timeLine(Seat& seat) {
    desk::TimeLine* found = nullptr;
    for (auto* widget : seat.screen()->findChildren<QWidget*>())
        if (auto* one = dynamic_cast<desk::TimeLine*>(widget)) found = one;
    REQUIRE(found != nullptr);
    return *found;
}

std::string inHand(Seat& seat) {
    const auto* point = graph(seat).current();
    return point == nullptr ? std::string{} : point->node.number;
}

ThreadRef refOf(Seat& seat, const std::string& number) {
    for (const auto& point : graph(seat).thread().points)
        if (point.node.number == number) return point.node.ref;
    FAIL("the picture does not show " << number);
    return {};
}

void begin(Seat& seat, const QString& code) {
    seat.open("quality.trace");
    seat.type(code);
    seat.enter();
}

void mouse(Seat& seat, QEvent::Type type, QPoint where) {
    auto* to = graph(seat).viewport();
    QMouseEvent event{type, QPointF{where}, QPointF{to->mapToGlobal(where)}, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(to, &event);
    seat.settle();
}

QByteArray bytesOf(const QString& path) {
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}  // namespace

TEST_CASE("A8 row 15: a number typed begins a thread that is walked along its lines by keys, and Enter opens the record") {
    Seat seat;
    delivered(seat.world);
    seat.open("quality.trace");
    CHECK(seat.focusName() == "Any number, or a label");
    seat.type("L-B");
    seat.enter();
    CHECK(seat.screen()->title() == "Trace of L-B");
    CHECK(inHand(seat) == "L-B");
    CHECK(seat.focusName() == "Thread");
    for (const auto* number : {"L-B", "MO-1", "FG-L1", "SH-1", "C-1"}) refOf(seat, number);
    // Every card stands apart from every other, and what came of it at its right.
    const auto& picture = graph(seat);
    for (const auto& a : picture.thread().points)
        for (const auto& b : picture.thread().points)
            if (a.node.ref != b.node.ref) CHECK_FALSE(picture.place(a.node.ref).intersects(picture.place(b.node.ref)));
    CHECK(picture.place(refOf(seat, "L-B")).right() < picture.place(refOf(seat, "MO-1")).left());
    CHECK(picture.place(refOf(seat, "FG-L1")).right() < picture.place(refOf(seat, "SH-1")).left());

    for (int i = 0; i < 8 && inHand(seat) != "SH-1"; ++i) seat.press(Qt::Key_Right);
    CHECK(inHand(seat) == "SH-1");
    seat.press(Qt::Key_Right);  // to the customer or to the invoice, which stand one above the other
    CHECK((inHand(seat) == "C-1" || inHand(seat) == "IN-2026-1"));
    for (const auto key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_Up})
        if (inHand(seat) != "C-1") seat.press(key);
    CHECK(inHand(seat) == "C-1");
    seat.press(Qt::Key_Left);
    CHECK(inHand(seat) == "SH-1");
    CHECK(graph(seat).accessibleDescription().contains("Nord Maschinen GmbH"));
    CHECK(graph(seat).accessibleDescription().contains("FG-L1 left with SH-1: 90 pcs"));
    CHECK(seat.screen()->record() == desk::Record{"shipment", refOf(seat, "SH-1").id});
    seat.press(Qt::Key_Home);
    CHECK(inHand(seat) == "L-B");
    seat.press(Qt::Key_Down);
    seat.press(Qt::Key_Up);
    CHECK(inHand(seat) == "L-B");
    for (int i = 0; i < 8 && inHand(seat) != "SH-1"; ++i) seat.press(Qt::Key_Right);
    seat.enter();
    CHECK(seat.at() == "warehouse.shipment");
    CHECK(seat.world.complaints().empty());
}

TEST_CASE("beyond 14: the same records stand in time, and what is in hand in one is so in the other") {
    Seat seat;
    delivered(seat.world);
    begin(seat, "FG-L1");
    auto& line = timeLine(seat);
    REQUIRE(line.current() != nullptr);
    CHECK(line.current()->text.startsWith("FG-500"));
    const auto shipment = refOf(seat, "SH-1");
    graph(seat).setCurrent(shipment);
    CHECK(line.current()->opens == desk::Record{"shipment", shipment.id});
    line.setFocus();
    for (int i = 0; i < 20 && inHand(seat) != "MO-1"; ++i) seat.press(i < 10 ? Qt::Key_Up : Qt::Key_Down);
    CHECK(inHand(seat) == "MO-1");
    seat.enter();
    CHECK(seat.at() == "production.order");
}

TEST_CASE("plus, Ctrl and an arrow, the buttons and a click on the sign bring more; a scan begins anew") {
    Seat seat;
    auto& w = seat.world;
    delivered(w);
    for (int i = 0; i < 18; ++i) {
        const auto so = sellBrackets(w, 1);
        w.perform("inventory.receive", fmt::format(R"({{"item":"FG-500","quantity":"1","bin":"MAIN/A-01","lot":"X-{}"}})", i));
        w.perform("warehouse.ship", fmt::format(R"({{"order":"{}"}})", so));
    }
    begin(seat, "C-1");
    const auto customer = graph(seat).current()->node.ref;
    const auto shown = [&] { return graph(seat).current()->before.shown; };
    const auto total = graph(seat).current()->before.total;
    CHECK(total == 19);
    auto before = shown();
    CHECK(before < total);
    const auto place = graph(seat).place(customer);
    seat.press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(shown() == std::min(before + quality::perStep, total));
    CHECK(graph(seat).place(customer).topLeft() == place.topLeft());  // what is in hand stays where it is
    before = shown();
    if (before < total) {
        mouse(seat, QEvent::MouseButtonPress, graph(seat).growPlace(customer, ThreadSide::before).center());
        mouse(seat, QEvent::MouseButtonRelease, graph(seat).growPlace(customer, ThreadSide::before).center());
        CHECK(shown() > before);
    }
    for (int i = 0; i < 4; ++i) seat.press(Qt::Key_Plus);
    CHECK(shown() == total);
    CHECK(standing(seat, "More before") == nullptr);

    CHECK(seat.screen()->takesScans());
    seat.screen()->scanned("SH-1");
    seat.settle();
    CHECK(inHand(seat) == "SH-1");
    CHECK(seat.screen()->title() == "Trace of SH-1");
    seat.press(Qt::Key_Left);
    const auto from = inHand(seat);
    click(seat, "Trace from here");
    CHECK(seat.screen()->title() == "Trace of " + QString::fromStdString(from));
}

TEST_CASE("the mouse moves the picture, the wheel makes it larger around the pointer, and only what is in sight is painted") {
    Seat seat;
    delivered(seat.world);
    begin(seat, "L-B");
    auto& picture = graph(seat);
    const auto lot = refOf(seat, "L-B");
    picture.grab();
    CHECK(picture.painted() > 3);
    const auto place = picture.place(lot);
    const QPoint free{picture.viewport()->width() - 3, picture.viewport()->height() - 3};
    mouse(seat, QEvent::MouseButtonPress, free);
    mouse(seat, QEvent::MouseMove, free - QPoint{20, 0});
    mouse(seat, QEvent::MouseMove, free - QPoint{60, 30});
    mouse(seat, QEvent::MouseButtonRelease, free - QPoint{60, 30});
    CHECK(picture.place(lot).topLeft() == place.topLeft() - QPoint{60, 30});
    const auto zoom = picture.zoom();
    const auto pointer = picture.place(lot).center();
    QWheelEvent wheel{QPointF{pointer}, QPointF{picture.viewport()->mapToGlobal(pointer)}, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false};
    QApplication::sendEvent(picture.viewport(), &wheel);
    CHECK(picture.zoom() > zoom);
    CHECK((picture.place(lot).center() - pointer).manhattanLength() < 6);
    for (int i = 0; i < 40; ++i) picture.setZoom(picture.zoom() * 1.3);
    CHECK(picture.zoom() <= 1.6);
    for (int i = 0; i < 40; ++i) picture.setZoom(picture.zoom() / 1.3);
    CHECK(picture.zoom() >= 0.3);
    picture.setZoom(1);
    mouse(seat, QEvent::MouseButtonDblClick, picture.place(refOf(seat, "L-B")).center());
    CHECK(seat.at() == "inventory.lot");
}

TEST_CASE("what nobody knows says so, several of one number are chosen from a list, and bad input changes nothing") {
    Seat seat;
    auto& w = seat.world;
    delivered(w);
    begin(seat, "NO-SUCH-7");
    CHECK(seat.words().contains("Nothing of ours is called NO-SUCH-7."));
    CHECK(graph(seat).current() == nullptr);
    w.perform("inventory.addItem", R"({"number":"GL-1","name":"Glue","category":"RM","unit":"pcs","tracking":"lot","standardCost":"1.00 EUR"})");
    w.perform("inventory.receive", R"({"item":"GL-1","quantity":"5","bin":"MAIN/A-01","lot":"L-B"})");
    seat.screen()->scanned("L-B");
    seat.settle();
    CHECK(graph(seat).current() == nullptr);  // blanks or glue?
    seat.press(Qt::Key_Down);
    seat.enter();
    REQUIRE(graph(seat).current() != nullptr);
    CHECK(inHand(seat) == "L-B");
    CHECK(QString::fromStdString(graph(seat).current()->node.title).startsWith("GL-1"));
    seat.screen()->scanned("(01)09506000134352(10)L-B");
    seat.settle();
    CHECK(seat.words().contains("09506000134352"));
    CHECK(QString::fromStdString(graph(seat).current()->node.title).startsWith("GL-1"));  // what was there stays
    for (const auto& typed : {QString(1000, 'x'), QString{"';--"}, QString{"%"}, QString{"\u202E7-OS"}}) {
        seat.screen()->scanned(typed);
        seat.settle();
        CHECK(inHand(seat) == "L-B");
    }
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 15: the trace report of what was traced is a paper with lots, customers and quantities, in both languages") {
    for (const auto language : {desk::Language::english, desk::Language::chinese}) {
        Seat seat{language};
        auto& w = seat.world;
        delivered(w);
        begin(seat, "L-B");
        const auto ref = graph(seat).current()->node.ref;
        click(seat, desk::say("Trace report"));
        CHECK(seat.at() == "quality.trace_report");
        CHECK(seat.screen()->title().contains("L-B"));
        CHECK(seat.screen()->record() == desk::Record{"lot", ref.id});
        const auto found = w.company->read(w.boss, [&](const db::Read& read) { return quality::ui::tracePaper(read, ref); });
        REQUIRE(found.has_value());
        const auto paper = quality::ui::laidOut(*found);
        CHECK(paper.pages() >= 1);
        if (const auto words = wordsOf(paper.pdf(found->fileName()))) {
            for (const auto* said : {"L-B", "RM-100", "FG-L1", "SH-1", "SO-1", "Nord Maschinen GmbH", "90 pcs", "98 pcs", "MO-1"}) {
                INFO(said);
                CHECK(words->contains(said));
            }
            // A PDF's reader gives some Chinese letters back as radicals that look alike.
            if (language == desk::Language::english) CHECK(words->simplified().contains("Customers who have some of it"));
        }
    }
}

TEST_CASE("the trace report is kept as a table that a spreadsheet reads") {
    Seat seat;
    auto& w = seat.world;
    delivered(w);
    begin(seat, "SH-1");
    const auto ref = graph(seat).current()->node.ref;
    seat.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(seat.at() == "quality.trace_report");
    offered(seat, "Save as XLSX…");
    offered(seat, "Save as CSV…");
    const auto found = w.company->read(w.boss, [&](const db::Read& read) { return quality::ui::tracePaper(read, ref); });
    REQUIRE(found.has_value());
    const auto table = quality::ui::tableOf(*found);
    const QTemporaryDir folder;
    const auto csv = folder.filePath("trace.csv"), xlsx = folder.filePath("trace.xlsx");
    desk::exportTable(seat.desk(), table, desk::Format::csv, seat.screen(), csv);
    desk::exportTable(seat.desk(), table, desk::Format::xlsx, seat.screen(), xlsx);
    seat.settle();
    const auto text = QString::fromUtf8(bytesOf(csv));
    CHECK(text.contains("Part,Item,Lot,Quantity,Unit,Day,Number,Firm or lot,Result"));
    CHECK(text.contains("Delivery,FG-500,FG-L1,90,pcs,"));
    CHECK(text.contains("Made of,RM-100,L-B,98,pcs,"));
    CHECK(text.contains("Nord Maschinen GmbH"));
    CHECK(bytesOf(xlsx).startsWith("PK"));
    CHECK_FALSE(QFile::exists(xlsx + ".part"));
    desk::exportTable(seat.desk(), table, desk::Format::csv, seat.screen(), "/no/such/folder/trace.csv");
    seat.settle();
    CHECK(seat.words().contains("cannot be written"));
}

TEST_CASE("what is traced is kept as a PDF: the whole picture, and the same records in time, in both languages") {
    for (const auto language : {desk::Language::english, desk::Language::chinese}) {
        Seat seat{language};
        auto& w = seat.world;
        delivered(w);
        begin(seat, "L-B");
        graph(seat).setZoom(1.6);  // what is out of sight is on paper all the same
        offered(seat, desk::say("Save as PDF…"));
        const auto title = seat.screen()->title();
        const auto pdf = quality::ui::picturePdf(graph(seat).thread(), title, seat.desk().company().now());
        CHECK(pdf.startsWith("%PDF"));
        CHECK(pdf.count("/MediaBox") >= 2);  // the picture, and time
        if (const auto read = wordsOf(pdf)) {
            // The reader gives hyphens back as blanks here, and some Chinese letters as radicals that look alike.
            const auto plain = [](QString words) { return words.replace('-', ' ').simplified(); };
            const auto words = plain(*read);
            if (language == desk::Language::english) CHECK(words.contains(plain(title)));
            if (language == desk::Language::english) CHECK(words.contains("The same in time"));
            for (const auto& point : graph(seat).thread().points) {
                INFO(point.node.number);
                CHECK(words.count(plain(QString::fromStdString(point.node.number))) >= (point.node.at || point.node.on ? 2 : 1));
            }
            CHECK(words.contains("90 pcs"));
        }
        CHECK(w.complaints().empty());
    }
}

TEST_CASE("a thread is walked anew when goods moved, but not behind another tab") {
    Seat seat;
    auto& w = seat.world;
    delivered(w);
    begin(seat, "FG-L1");
    auto& picture = graph(seat);
    const auto around = [&] {  // what stands beside the lot
        const auto& point = picture.thread().points.front();
        return point.before.total + point.after.total;
    };
    const auto before = around();
    seat.open("quality.nonconformances");
    w.perform("quality.addNonconformance", R"({"source":"audit","lot":"FG-500/FG-L1","quantity":"2","text":"scratches","bin":"MAIN/A-02"})");
    seat.news();
    CHECK(around() == before);
    seat.open("quality.trace");
    REQUIRE(&graph(seat) == &picture);
    REQUIRE(QTest::qWaitFor([&] { return around() == before + 1; }, 20000));
    w.perform("quality.addNonconformance", R"({"source":"audit","lot":"FG-500/FG-L1","quantity":"1","text":"dent","bin":"MAIN/A-02"})");
    seat.news();
    REQUIRE(QTest::qWaitFor([&] { return around() == before + 2; }, 20000));
    CHECK(w.complaints().empty());
}

TEST_CASE("the thread panel leads to the picture of the record in hand") {
    Seat seat;
    delivered(seat.world);
    seat.open("warehouse.shipment", {{"id", static_cast<qint64>(seat.world.number("select max(shipment_id) as id from shipment"))}});
    seat.press(Qt::Key_T, Qt::ControlModifier);
    for (auto* one : seat.window().findChildren<QPushButton*>())
        if (one->isVisible() && one->text() == "Show as a picture") {
            one->click();
            break;
        }
    seat.settle();
    CHECK(seat.at() == "quality.trace");
    CHECK(inHand(seat) == "SH-1");
}
