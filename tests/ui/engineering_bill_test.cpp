// A bill of material and a routing drawn up, kept, released and compared by keys alone.
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>

#include "engineering/ui/compare.h"
#include "ui/drawing_office.h"

using namespace test;

namespace {

constexpr std::int64_t piece = 1'000'000;

void newSet(World& w) {
    w.perform("inventory.addItem", R"({"number":"SET","name":"Set of brackets","category":"FG","unit":"pcs"})");
}

// A part by its number, then its quantity under the keys.
void part(Seat& seat, const QString& number, const QString& quantity) {
    CHECK(seat.focusName().contains(desk::say("Item")));
    seat.type(number);
    seat.leave(desk::say("Item"));
    CHECK(seat.focusName().contains(desk::say("Quantity")));
    seat.type(quantity);
}

// The draft of a bill for SET, opened.
engineering::ui::DraftScreen& newBill(Seat& seat) {
    command(seat, "new bill of material");
    seat.type("SET");
    submit(seat);
    REQUIRE(seat.at() == "engineering.bom");
    return draft(seat);
}

std::string stateOf(Seat& seat, const std::string& revision) {
    return seat.world.rows<std::string>(R"sql(
        select b.state from bom b join item i on i.item_id = b.item_id where i.number = 'SET' and b.revision = $1
    )sql", revision).at(0);
}

std::string codes(const desk::GridRow& row) {
    std::string all;
    for (const auto& reason : row.reasons) all += (all.empty() ? "" : " ") + reason.code;
    return all;
}

// FG-500 B as a draft: a bearing in place of the carton, and pressed in half the time.
void draftOfB(World& w) {
    w.play(R"({"do": "engineering.copyBom", "args": {"bom": "FG-500", "revision": "B"}}
{"do": "engineering.copyRouting", "args": {"routing": "FG-500", "revision": "B"}})");
    w.perform("engineering.changeBom", fmt::format(R"({{"bom":{},"version":1,"lines":[{{"item":"RM-100","quantity":"2","opNo":10}},{{"item":"SP-9","quantity":"0.1","lineNo":30}}]}})",
                                                   w.number("select max(bom_id) from bom")));
    w.perform("engineering.changeRouting",
              fmt::format(R"({{"routing":{},"version":1,"operations":[{{"opNo":10,"name":"Cut","workCenter":"CUT1","setup":"15 min","run":"0.02 h"}},{{"opNo":20,"name":"Press","workCenter":"PRESS1","setup":"30 min","run":"0.015 h"}}]}})",
                          w.number("select max(routing_id) from routing")));
}

engineering::ui::CompareScreen& compared(Seat& seat, std::size_t rows) {
    auto* screen = dynamic_cast<engineering::ui::CompareScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return screen->table().rows().size() == rows; }, 20000));
    return *screen;
}

}  // namespace

TEST_CASE("a bill is drawn up without a mouse, its places are looked at while they are typed, and a release locks it") {
    for (const auto language : {desk::Language::english, desk::Language::chinese}) {
        Seat seat{language};
        auto& w = seat.world;
        newSet(w);
        auto& bill = newBill(seat);
        part(seat, "FG-500", "2");
        seat.enter();
        part(seat, "SP-9", "1");
        seat.enter();
        part(seat, "PK-10", "2");
        tabTo(seat, desk::say("Places"));
        seat.type("R1");
        CHECK(codes(bill.rows("lines").at(2)) == "engineering.bom.designators");
        CHECK(!bill.refusalShown().isEmpty());
        seat.type(",R2");
        CHECK(codes(bill.rows("lines").at(2)) == "");
        CHECK(bill.refusalShown() == "");
        CHECK(seat.words().contains("46.10 EUR"));  // 2 x 5.05, 35.00, 2 x 0.50
        CHECK(w.number("select count(*) from bom_line l join bom b on b.bom_id = l.bom_id where b.state = 'draft'") == 0);
        seat.press(Qt::Key_S, Qt::ControlModifier);
        CHECK(w.number("select count(*) from bom_line l join bom b on b.bom_id = l.bom_id where b.state = 'draft'") == 3);
        CHECK(w.text("select designators from bom_line where designators <> ''") == "R1,R2");
        CHECK_FALSE(bill.dirty());

        seat.press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(stateOf(seat, "A") == "draft");  // asked first
        seat.enter();
        CHECK(stateOf(seat, "A") == "released");
        offered(seat, desk::say("Copy…"));
        REQUIRE(QTest::qWaitFor([&] { return !bill.takesScans(); }, 20000));
        CHECK(bill.table("lines").field("quantity") == nullptr);
        bill.table("lines").setFocus();
        seat.type("9");
        CHECK_FALSE(bill.dirty());

        seat.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(seat.focusName() == desk::say("New revision"));
        seat.type("B");
        submit(seat);
        CHECK(stateOf(seat, "B") == "draft");
        CHECK(seat.at() == "engineering.bom");
        CHECK(seat.screen()->title() == "SET B");
        CHECK(draft(seat).rows("lines").arguments().size() == 3);
        click(seat, desk::say("Retire…"));
        seat.enter();
        CHECK(stateOf(seat, "B") == "retired");
        CHECK(w.complaints().empty());
    }
}

TEST_CASE("a release keeps what was typed first, and what cannot be released stands beside its line") {
    Seat seat;
    auto& w = seat.world;
    newSet(w);
    auto& bill = newBill(seat);
    part(seat, "SET", "1");
    CHECK(codes(bill.rows("lines").at(0)) == "engineering.bom.cycle");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(stateOf(seat, "A") == "draft");
    CHECK(w.number("select count(*) from bom_line l join bom b on b.bom_id = l.bom_id where b.state = 'draft'") == 0);
    CHECK(bill.rows("lines").cell(0, bill.rows("lines").columnOf("quantity")).text == "1");
    seat.press(Qt::Key_Delete, Qt::ControlModifier);
    part(seat, "RM-100", "3");
    seat.press(Qt::Key_Return, Qt::ControlModifier);  // keeps it, and asks
    CHECK(w.number("select l.quantity from bom_line l join bom b on b.bom_id = l.bom_id where b.state = 'draft'") == 3 * piece);
    seat.enter();
    CHECK(stateOf(seat, "A") == "released");
}

TEST_CASE("lines come from a spreadsheet and from a scan, and rows are added and taken away by keys") {
    Seat seat;
    auto& w = seat.world;
    newSet(w);
    auto& bill = newBill(seat);
    QGuiApplication::clipboard()->setText("Item\tQuantity\tOperation\nRM-100\t2\t10\nPK-10\t0.5\t\n");
    seat.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(bill.rows("lines").arguments().size() == 2);
    bill.scanned("FG-500");
    seat.settle();
    CHECK(bill.rows("lines").arguments().size() == 3);
    bill.scanned("NO-SUCH-LABEL");
    seat.settle();
    CHECK(seat.words().contains("No item is called NO-SUCH-LABEL"));
    CHECK(bill.rows("lines").arguments().size() == 3);
    auto& table = bill.table("lines");
    table.edit(2);
    seat.press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(bill.rows("lines").arguments().size() == 2);
    table.edit(0);
    seat.press(Qt::Key_Insert, Qt::ControlModifier);
    part(seat, "SP-9", "1");
    seat.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(w.number("select count(*) from bom_line l join bom b on b.bom_id = l.bom_id where b.state = 'draft'") == 3);
    CHECK(w.text("select i.number from bom_line l join item i on i.item_id = l.item_id join bom b on b.bom_id = l.bom_id where b.state = 'draft' order by l.line_no limit 1") == "SP-9");
}

TEST_CASE("substitutes stand on a tab of their own, and name the part that they stand in for") {
    Seat seat;
    auto& w = seat.world;
    newSet(w);
    auto& bill = newBill(seat);
    part(seat, "RM-100", "4");
    auto& table = bill.table("substitutes");
    table.edit(0);
    seat.type("10");
    seat.enter();
    seat.type("PK-10");
    seat.leave("Instead");
    seat.type("1/2");
    seat.settle();
    auto& rows = bill.rows("substitutes");
    CHECK(rows.cell(0, rows.columnOf("component")).text == "RM-100 · Coated blank");
    seat.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(w.number("select count(*) from bom_substitute where numerator = 1 and denominator = 2") == 1);
}

TEST_CASE("what was typed outlives a crash, and does not overwrite what somebody else changed meanwhile") {
    Seat seat;
    auto& w = seat.world;
    newSet(w);
    auto& bill = newBill(seat);
    part(seat, "RM-100", "7");
    seat.settle();
    const auto kept = bill.draft();
    REQUIRE_FALSE(kept.isEmpty());
    const auto make = [&] { return std::unique_ptr<desk::Screen>{seat.desk().screen("engineering.bom")->make(seat.desk(), bill.state())}; };
    const auto again = make();
    again->takeDraft(kept);
    seat.settle();
    auto& back = dynamic_cast<engineering::ui::DraftScreen&>(*again);
    CHECK(back.dirty());
    CHECK(back.rows("lines").cell(0, back.rows("lines").columnOf("quantity")).text == "7");

    w.perform("engineering.changeBom", fmt::format(R"({{"bom":{},"version":1,"note":"by another"}})", w.number("select max(bom_id) from bom")));
    seat.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(bill.refusalShown().contains("was changed by somebody"));
    CHECK(bill.rows("lines").cell(0, bill.rows("lines").columnOf("quantity")).text == "7");
    CHECK(w.number("select count(*) from bom_line l join bom b on b.bom_id = l.bom_id where b.state = 'draft'") == 0);
    const auto late = make();
    late->takeDraft(kept);
    seat.settle();
    CHECK_FALSE(dynamic_cast<engineering::ui::DraftScreen&>(*late).dirty());
}

TEST_CASE("who may only look finds a draft that is not to be typed in or released") {
    Seat seat;
    auto& w = seat.world;
    newSet(w);
    w.perform("engineering.addBom", R"({"item":"SET","draft":true,"lines":[{"item":"RM-100","quantity":"1"}]})");
    w.play(R"({"do": "people.addUser", "args": {"name": "ina", "fullName": "Ina Inspector", "password": "correct horse battery", "roles": [{"role": "quality"}]}})");
    sitDown(seat, "ina");
    seat.open("engineering.bom", withId(w.number("select max(bom_id) from bom")));
    auto& bill = draft(seat);
    CHECK(bill.rows("lines").arguments().size() == 1);
    CHECK(bill.rows("lines").columnOf("cost") == -1);
    seat.type("9");
    CHECK(bill.table("lines").field("quantity") == nullptr);
    CHECK_FALSE(bill.dirty());
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(stateOf(seat, "A") == "draft");
    CHECK_FALSE(seat.words().contains("Keep the draft"));
}

TEST_CASE("a routing is drawn up without a mouse: operations with times, a step, another work centre, and its release") {
    for (const auto language : {desk::Language::english, desk::Language::chinese}) {
        Seat seat{language};
        auto& w = seat.world;
        newSet(w);
        command(seat, "new routing");
        seat.type("SET");
        submit(seat);
        REQUIRE(seat.at() == "engineering.routing");
        auto& routing = draft(seat);
        CHECK(seat.focusName().contains(desk::say("What is done")));
        seat.type("Fit");
        seat.enter();
        seat.type("CUT1");
        seat.leave(desk::say("Work centre"));
        CHECK(seat.focusName().contains(desk::say("Set-up")));
        seat.type("5");
        seat.enter();
        seat.type("0.1 h");
        seat.enter();
        CHECK(seat.words().contains("5.00 EUR"));  // 0.1 h at 50.00
        auto& steps = routing.table("steps");
        steps.edit(0);
        seat.type("10");
        seat.enter();
        seat.type("Guard closed");
        auto& others = routing.table("alternates");
        others.edit(0);
        seat.type("10");
        seat.enter();
        seat.type("PRESS1");
        seat.leave(desk::say("Or at"));
        seat.press(Qt::Key_S, Qt::ControlModifier);
        CHECK(routing.refusalShown() == "");
        const std::string its = " from routing_operation o join routing r on r.routing_id = o.routing_id where r.state = 'draft'";
        CHECK(w.number("select o.setup_ms" + its) == 300'000);
        CHECK(w.number("select o.run_ms" + its) == 360'000);
        CHECK(w.text("select text from routing_step") == "Guard closed");
        CHECK(w.number("select count(*) from routing_alternate") == 1);
        seat.press(Qt::Key_Return, Qt::ControlModifier);
        seat.enter();
        CHECK(w.number("select count(*) from routing r join item i on i.item_id = r.item_id where i.number = 'SET' and r.state = 'released'") == 1);
    }
}

TEST_CASE("two bills stand side by side: added, removed and changed, with cost and time before and after") {
    Seat seat;
    auto& w = seat.world;
    draftOfB(w);
    seat.open("engineering.bom", withId(w.number("select max(bom_id) from bom")));
    offered(seat, "Compare…");
    seat.press(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(seat.at() == "engineering.compare");
    auto& screen = compared(seat, 3);
    std::map<QString, QString> said;
    for (const auto& row : screen.table().rows()) said[row.cells[1].text] = row.cells[3].text + ", " + row.cells[4].text + ", " + row.cells[5].text;
    CHECK(said["RM-100"] == "Changed, 1 pcs, 2 pcs");
    CHECK(said["PK-10"] == "Removed, 0.1 pcs, ");
    CHECK(said["SP-9"] == "Added, , 0.1 pcs");
    CHECK(screen.before().currentText().startsWith("FG-500 A"));
    CHECK(screen.after().currentText().startsWith("FG-500 B"));
    CHECK(seat.words().contains("2.55 → 8.50"));  // 2 x 2.50 and 0.1 x 35.00
}

TEST_CASE("two routings stand side by side by their operations, and Ctrl+K leads there") {
    Seat seat;
    auto& w = seat.world;
    draftOfB(w);
    command(seat, "compare bills");
    REQUIRE(seat.at() == "engineering.compare");
    CHECK(seat.focusName() == "Item");
    seat.type("FG-500");
    seat.leave("Item");
    compared(seat, 3);
    auto* kind = seat.named<QComboBox>("Compare");
    kind->setFocus();
    seat.press(Qt::Key_Down);
    auto& screen = compared(seat, 1);
    CHECK(screen.table().rows()[0].cells[1].text == "Press");
    CHECK(screen.table().rows()[0].cells[6].text == "run time");
    CHECK(seat.words().contains("2.50 → 1.75"));
}
