// A change manager at the window (flows.md E7): the exact effect before anybody signs, two pairs of eyes, a signature with
// the password once more, and the release that does all of it.
#include <QPlainTextEdit>

#include "app/desk/board.h"
#include "engineering/ui/change_step.h"
#include "ui/drawing_office.h"

using namespace test;
using engineering::ui::ChangeStep;

namespace {

template <class Widget>
Widget* in(desk::Screen* screen) {
    REQUIRE(screen != nullptr);
    for (auto* widget : screen->findChildren<QWidget*>())
        if (auto* found = dynamic_cast<Widget*>(widget); found != nullptr) return found;
    FAIL("it is not on this screen");
    return nullptr;
}

QJsonObject change(Seat& seat) { return withId(seat.world.number("select max(change_order_id) from change_order")); }
std::string state(Seat& seat) { return seat.world.text("select state from change_order order by change_order_id desc limit 1"); }

// Blanks get a thicker coat once those there are used up: 480 of them, and orders for 580 brackets.
void draw(Seat& seat) {
    auto& w = seat.world;
    shop(w);
    addEva(w);
    w.play(R"({"do": "production.addWorkOrder", "args": {"item": "FG-500", "quantity": "200", "dueOn": "2026-12-07"}}
{"do": "production.addWorkOrder", "args": {"item": "FG-500", "quantity": "280", "dueOn": "2026-12-10"}}
{"do": "production.addWorkOrder", "args": {"item": "FG-500", "quantity": "100", "dueOn": "2026-12-15"}}
{"do": "engineering.addChangeOrder", "args": {"title": "A thicker coat", "reason": "Blanks crack", "effectivity": "use_up", "effectiveOn": "2026-12-23", "items": [{"item": "RM-100", "revision": "B", "unitCost": "2.60 EUR"}, {"item": "FG-500", "unitCost": "5.15 EUR"}]}})");
}

ChangeStep& step(Seat& seat, const QString& verb) {
    REQUIRE(seat.at() == "engineering.step");
    auto* screen = dynamic_cast<ChangeStep*>(seat.screen());
    REQUIRE(screen != nullptr);
    offered(seat, verb);
    return *screen;
}

// From its record, by the key of the next step.
ChangeStep& next(Seat& seat, const QString& button, const QString& verb) {
    seat.open("engineering.change", change(seat));
    offered(seat, button);
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    return step(seat, verb);
}

void submitIt(Seat& seat) {
    next(seat, "Submit…", "Submit for review");
    submit(seat);
    REQUIRE(state(seat) == "review");
}

}  // namespace

TEST_CASE("the effect is exact before anybody signs: what is left, the last order with the old, the first with the new") {
    Seat seat;
    draw(seat);
    seat.open("engineering.change", change(seat));
    CHECK(seat.words().contains("A thicker coat"));
    auto& items = page(seat, "Items");
    rowsAre(seat, items, 2);
    CHECK(cell(items, 0, "Revision") == "A → B");
    CHECK(cell(items, 0, "New cost") == "2.60");
    CHECK(cell(items, 1, "New cost") == "5.15");
    auto& effect = page(seat, "Effect");
    CHECK(cell(effect, rowWith(effect, "What", "On hand"), "Quantity") == "480");
    CHECK(cell(effect, rowWith(effect, "What", "On hand"), "Worth") == "1,200.00");
    CHECK(cell(effect, rowWith(effect, "What", "Needed by open orders"), "Quantity") == "480");
    CHECK(cell(effect, rowWith(effect, "What", "Left after them"), "Quantity") == "0");
    CHECK(cell(effect, rowWith(effect, "What", "MO-2"), "Of the old") == "280");
    CHECK(cell(effect, rowWith(effect, "What", "MO-2"), "Of what").contains("takes the last of the old"));
    CHECK(cell(effect, rowWith(effect, "What", "MO-3"), "Of the new") == "100");
    CHECK(cell(effect, rowWith(effect, "What", "MO-3"), "Of what").contains("the first with the new"));
    CHECK(seat.words().contains("the first: MO-3"));
    CHECK(seat.words().contains("No stock is left that nobody uses."));
    effect.table().setCurrent(static_cast<int>(rowWith(effect, "What", "MO-3")));
    seat.enter();
    CHECK(seat.at() == "production.order");
    CHECK(seat.world.text("select revision from item where number = 'RM-100'") == "A");  // by looking nothing changed
}

TEST_CASE("a change is submitted by one, signed by another with the password once more, and released, all by keys") {
    Seat seat;
    auto& w = seat.world;
    draw(seat);
    auto& submission = next(seat, "Submit…", "Submit for review");
    CHECK(submission.sentences().contains("ECO-1 goes to review"));
    CHECK(submission.sentences().contains("RM-100 is bought, made and sold to revision B instead of A"));
    CHECK(state(seat) == "draft");
    submit(seat);
    CHECK(state(seat) == "review");
    CHECK(seat.at() == "engineering.change");
    says(seat, "nobody decides on a change that is his own");
    seat.open("engineering.board");
    seat.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(seat.words().contains("ECO-1 is your own"));
    CHECK(seat.at() == "engineering.board");

    sitDown(seat, "eva");
    seat.open("engineering.board");
    const auto* board = in<desk::Board>(seat.screen());
    REQUIRE(board->current() != nullptr);
    CHECK(board->current()->column == "review");
    seat.press(Qt::Key_Right, Qt::ControlModifier);
    auto& decision = step(seat, "Approve, signed");
    CHECK(decision.sentences().contains("With your signature ECO-1 is approved."));
    CHECK(seat.focusName() == "Comment");
    seat.type("Good");
    tabTo(seat, "Password");
    seat.type("not her password");
    submit(seat);
    CHECK(decision.field("password")->refused());
    CHECK(decision.refusal() != "");
    CHECK(decision.field("password")->value().isNull());  // it leaves the field at once
    CHECK(w.number("select count(*) from change_approval") == 0);
    CHECK(seat.focusName() == "Password");
    seat.type(evasPassword);
    submit(seat);
    CHECK(state(seat) == "approved");
    CHECK(w.text("select decision from change_approval") == "approve");
    CHECK(w.text("select signed_by from change_approval") == "eva");
    CHECK(w.text("select meaning from change_approval") == "reviewed for production");
    CHECK(w.text("select comment from change_approval") == "Good");
    CHECK(w.number("select count(*) from action_log where args like '%kettles%' or result like '%kettles%' or signature like '%kettles%'") == 0);

    auto& release = next(seat, "Release…", "Release the change");
    CHECK(release.sentences().contains("RM-100 B costs 2.60 EUR from then on."));
    CHECK(w.text("select revision from item where number = 'RM-100'") == "A");
    submit(seat);
    CHECK(state(seat) == "released");
    CHECK(w.text("select revision from item where number = 'RM-100'") == "B");
    CHECK(w.text("select r.state from item_revision r join item i on i.item_id = r.item_id where i.number = 'RM-100' and r.revision = 'A'") == "phase_out");
    CHECK(seat.at() == "engineering.change");
    auto& signatures = page(seat, "Signatures");
    rowsAre(seat, signatures, 1);
    CHECK(cell(signatures, 0, "Signed by") == "Eva Engineer (eva)");
    CHECK(w.complaints().empty());
}

TEST_CASE("a change is rejected with a comment, goes back to its author, and is a draft again when it is edited") {
    Seat seat;
    auto& w = seat.world;
    draw(seat);
    submitIt(seat);
    sitDown(seat, "eva");
    auto& decision = next(seat, "Decide…", "Reject, signed");
    tabTo(seat, "Password");
    seat.type(evasPassword);
    seat.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(decision.field("comment")->refused());  // why, has to be said
    CHECK(state(seat) == "review");
    CHECK(seat.focusName() == "Comment");
    seat.type("Why so dear?");
    tabTo(seat, "Password");
    seat.type(evasPassword);
    seat.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(state(seat) == "rejected");
    CHECK(w.text("select comment from change_approval where decision = 'reject'") == "Why so dear?");

    sitDown(seat, "boss");
    seat.open("engineering.change", change(seat));
    says(seat, "It was rejected. Change it, and it is a draft again.");
    seat.press(Qt::Key_E, Qt::ControlModifier);
    seat.named<QLineEdit>("Title")->setFocus();
    seat.press(Qt::Key_A, Qt::ControlModifier);
    seat.type("A thicker coat, cheaper");
    submit(seat);
    CHECK(state(seat) == "draft");
    CHECK(w.text("select title from change_order") == "A thicker coat, cheaper");
    CHECK(w.number("select count(*) from change_order_item") == 2);
    CHECK(w.number("select count(*) from change_order_item where unit_cost = 2600000") == 1);
}

TEST_CASE("bad input: a change order that strands stock is refused: it is said before, and is left only when somebody says so") {
    Seat seat;
    auto& w = seat.world;
    draw(seat);
    w.perform("inventory.hold", R"({"lot":"RM-100/L-B","reason":"coating","caseNumber":"Q-17"})");
    auto& submission = next(seat, "Submit…", "Submit for review");
    CHECK(seat.words().contains("It would leave stock that nobody uses."));
    REQUIRE(submission.field("leaveStock") != nullptr);
    CHECK(submission.field("leaveStock")->isVisible());
    submit(seat);
    CHECK(state(seat) == "draft");
    CHECK(submission.refusal().contains("200"));
    CHECK(seat.focusName() == "Leave the stock that nobody uses");
    seat.press(Qt::Key_Space);
    submit(seat);
    CHECK(state(seat) == "review");
}

TEST_CASE("a step shows what became of the change meanwhile, and Esc goes back without doing anything") {
    Seat seat;
    draw(seat);
    next(seat, "Submit…", "Submit for review");
    seat.press(Qt::Key_Escape);
    CHECK(seat.at() == "engineering.change");
    CHECK(state(seat) == "draft");
    auto& submission = next(seat, "Submit…", "Submit for review");
    seat.world.perform("engineering.submitChange", R"({"changeOrder":"ECO-1","version":1})");
    seat.desk().lookForNews();
    REQUIRE(QTest::qWaitFor([&] { return submission.sentences().contains("is no draft any more"); }, 20000));
    submit(seat);
    CHECK(seat.world.number("select version from change_order") == 2);
}

TEST_CASE("somebody asks for a change, and the order that carries it out is drawn up from the approved request") {
    Seat seat;
    auto& w = seat.world;
    addEva(w);
    command(seat, "ask for a change");
    CHECK(seat.focusName() == "Title");
    seat.type("Blanks crack");
    seat.named<QPlainTextEdit>("Reason")->setFocus();
    seat.type("Five came back");
    seat.named<QLineEdit>("Item, row 1")->setFocus();
    seat.type("RM-100");
    submit(seat);
    REQUIRE(seat.at() == "engineering.change");
    CHECK(w.text("select number from change_order") == "ECR-1");
    w.perform("engineering.submitChange", R"({"changeOrder":"ECR-1","version":1})");
    const auto eva = w.company->actorNamed("eva", "test");
    db::Circumstances circumstances;
    circumstances.signature = w.company->sign(eva, {evasPassword}, "it is worth it");
    w.company->perform(eva, {"engineering.approveChange", R"({"changeOrder":"ECR-1","version":2})", circumstances, 1});
    seat.desk().lookForNews();
    offered(seat, "Order from it…");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(seat.focusName() == "Title");
    seat.type("A thicker coat");
    seat.named<QPlainTextEdit>("Reason")->setFocus();
    seat.type("As asked for");
    seat.named<QLineEdit>("New revision, row 1")->setFocus();
    seat.type("B");
    submit(seat);
    CHECK(w.text("select number from change_order where kind = 'order'") == "ECO-1");
    CHECK(w.number("select count(*) from change_order o join change_order q on q.change_order_id = o.request_id where q.number = 'ECR-1'") == 1);
    CHECK(w.text("select x.to_revision from change_order_item x join change_order o on o.change_order_id = x.change_order_id where o.kind = 'order'") == "B");
}

TEST_CASE("what waits for a signature stands on Home of those who may give it, and not of its author") {
    Seat seat;
    draw(seat);
    submitIt(seat);
    const auto card = [&](const QString& name) -> QPushButton* {
        for (auto* button : seat.screen()->findChildren<QPushButton*>())
            if (button->accessibleName() == name) return button;
        return nullptr;
    };
    seat.open("home");
    seat.news();
    CHECK(card("Changes wait for your signature: 1") == nullptr);
    sitDown(seat, "eva");
    seat.open("home");
    REQUIRE(QTest::qWaitFor([&] { return card("Changes wait for your signature: 1") != nullptr; }, 20000));
    card("Changes wait for your signature: 1")->click();
    seat.settle();
    CHECK(seat.at() == "engineering.changes");
    CHECK(seat.words().contains("ECO-1"));
}

TEST_CASE("drafts that nobody touched for two weeks stand on Home, and lead to the files that have one") {
    Seat seat;
    auto& w = seat.world;
    w.perform("engineering.copyBom", R"({"bom":"FG-500","revision":"B"})");
    w.wait(15);
    seat.open("home");
    seat.desk().lookForNews();
    QPushButton* found = nullptr;
    REQUIRE(QTest::qWaitFor(
        [&] {
            for (auto* button : seat.screen()->findChildren<QPushButton*>())
                if (button->accessibleName() == "Drafts that nobody touched for two weeks: 1") found = button;
            return found != nullptr;
        },
        20000));
    found->click();
    seat.settle();
    CHECK(seat.at() == "engineering.items");
    CHECK(seat.words().contains("FG-500"));
    CHECK_FALSE(seat.words().contains("RM-100"));
}

TEST_CASE("the thread of a change leads to its items, and that of an item to its changes and papers") {
    Seat seat;
    auto& w = seat.world;
    draw(seat);
    w.perform("engineering.addDocument", R"({"number":"D-500","title":"Bracket","item":"FG-500"})");
    const auto thread = [&](const char* kind, std::int64_t id) {
        return w.company->read(w.boss, [&](const db::Read& read) {
            std::set<std::string> all;
            for (const auto& link : seat.desk().thread(read, kind, id)) all.insert(std::string{link.kind} + " " + link.number);
            return all;
        });
    };
    const auto eco = thread("change order", w.number("select max(change_order_id) from change_order"));
    CHECK(eco.contains("item file RM-100"));
    CHECK(eco.contains("item file FG-500"));
    const auto bracket = thread("item", w.number("select item_id from item where number = 'FG-500'"));
    CHECK(bracket.contains("change order ECO-1"));
    CHECK(bracket.contains("document D-500"));
    const auto paper = thread("document", w.number("select max(document_id) from document"));
    CHECK(paper.contains("item file FG-500"));
}
