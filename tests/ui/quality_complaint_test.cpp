// flows.md E4 at the window, by keys alone and without a number typed: a label is scanned, all of ours is held with the
// complaint, goods come back, are credited and decided on, and later lots prove what was done.
#include "quality/ui/close_capa.h"
#include "quality/ui/decide_screen.h"
#include "quality/ui/new_complaint.h"
#include "ui/bad.h"
#include "ui/claims.h"

using namespace test;
using quality::cases::CloseCapaScreen;
using quality::cases::DecideScreen;
using quality::cases::NewComplaint;

namespace {

// Says what is typed into fields, so that no number of ours is among it.
struct Typist {
    Seat& seat;
    QStringList typed = {};
    void type(const QString& words) {
        typed << words;
        seat.type(words);
    }
    void numbersAreNotTyped() const {
        const auto& all = typed.join('\n');
        for (const auto* number : {"SO-1", "SH-1", "FG-L1", "FG-500", "MO-1", "L-B", "RM-100", "C-1", "CP-1", "NC-", "RA-1", "8D-1", "CN-", "PRESS"}) {
            INFO(number);
            CHECK_FALSE(all.contains(number));
        }
    }
};

NewComplaint& newComplaint(Seat& seat) {
    REQUIRE(seat.at() == "quality.new_complaint");
    auto* screen = dynamic_cast<NewComplaint*>(seat.screen());
    REQUIRE(screen != nullptr);
    return *screen;
}

DecideScreen& deciding(Seat& seat) {
    REQUIRE(seat.at() == "quality.decide");
    auto* screen = dynamic_cast<DecideScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    return *screen;
}

// One step of the report in front, by its key.
void finishStep(Seat& seat, Typist& hand, const QString& evidence) {
    seat.news();
    offered(seat, desk::say("Step done…"));
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(seat.focusName() == desk::say("Evidence"));
    hand.type(evidence);
    submit(seat);
}

void enterByScan(Seat& seat, Typist& hand, const std::string& label) {
    auto& w = seat.world;
    goTo(seat, "New complaint");
    CHECK(seat.focusName() == desk::say("Label or customer"));
    scanLabel(seat, label);
    const auto& screen = newComplaint(seat);
    REQUIRE(screen.seen().known);
    for (const auto* known : {"Nord Maschinen GmbH", "SO-1", "SH-1", "FG-L1", "MO-1", "MO-1/20", "Chen Wei", "PRESS-1", "L-B"}) {
        INFO(known);
        CHECK(seat.words().contains(known));
    }
    CHECK(seat.words().contains("8 pcs"));
    CHECK(seat.words().contains("90 pcs"));
    CHECK(screen.held().size() == 2);
    CHECK(w.number("select count(*) from complaint") == 0);  // by looking nothing is entered
    CHECK(seat.focusName() == desk::say("Pieces"));
    hand.type("5");
    seat.enter();
    CHECK(seat.focusName() == desk::say("Kind of defect"));
    seat.press(Qt::Key_Down);
    seat.press(Qt::Key_Down);
    seat.enter();
    CHECK(seat.focusName() == desk::say("What they say"));
    hand.type(QStringLiteral("5 are cracked"));
    submit(seat);
    REQUIRE(seat.at() == "quality.complaint");
    CHECK(w.text("select p.name from complaint c join party p on p.party_id = c.party_id") == "Nord Maschinen GmbH");
    CHECK(w.number("select quantity / 1000000 as pieces from complaint") == 5);
    CHECK(w.text("select k.code from complaint c join defect_kind k on k.defect_kind_id = c.defect_kind_id") == "CRACK");
    CHECK(isHeld(w, "FG-L1"));
    CHECK(isHeld(w, "L-B"));
    CHECK_FALSE(isHeld(w, "L-A"));
    CHECK(w.number("select count(*) from action_log where action in ('quality.enterComplaint', 'quality.contain')") == 1);
    CHECK(w.balance("1325") == 40'40);
}

void bringBack(Seat& seat, Typist& hand) {
    auto& w = seat.world;
    offered(seat, desk::say("Return…"));
    seat.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(seat.focusName() == desk::say("Reason"));  // the pieces are those of the complaint
    hand.type("cracked");
    submit(seat);
    REQUIRE(seat.at() == "quality.return");
    offered(seat, desk::say("Receive…"));
    seat.press(Qt::Key_I, Qt::ControlModifier);
    submit(seat);
    CHECK(w.balance("1325") == 40'40 + 25'25);
    CHECK(w.text("select state from return_order") == "received");
    offered(seat, desk::say("Credit…"));
    says(seat, "25.25");  // what they cost when they left
    seat.press(Qt::Key_J, Qt::ControlModifier);
    submit(seat);
    CHECK(w.balance("4100") == 45'00);
    CHECK(w.number("select credited / 1000000 as pieces from return_order") == 5);
}

void decide(Seat& seat, Typist& hand) {
    auto& w = seat.world;
    offered(seat, desk::say("Decide on it…"));
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    const auto& screen = deciding(seat);
    offered(seat, desk::say("Decide"));
    CHECK(seat.focus() == screen.field("use_as_is", "quantity")->editor());
    seat.enter();  // none of them is used as it is
    CHECK(seat.focus() == screen.field("rework", "quantity")->editor());
    hand.type("2");
    seat.enter();
    hand.type("crack at the edge");
    CHECK(screen.field("rework", "workCenter")->typed() == "PRESS1");  // where the lot was made
    seat.press(Qt::Key_Down);
    seat.press(Qt::Key_Down);
    CHECK(seat.focus() == screen.field("scrap", "reason")->editor());
    hand.type("cracked through");
    seat.press(Qt::Key_Backtab, Qt::ShiftModifier);
    hand.type("3");
    CHECK(seat.words().contains(desk::say("%1 of %2 decided on").arg("5", "5 pcs")));
    submit(seat);
    REQUIRE(seat.at() == "quality.nonconformance");
    CHECK(w.balance("5300") == 15'15);
    CHECK(w.number("select count(*) from disposition") == 2);
    CHECK(w.text("select w.kind from disposition d join work_order w on w.work_order_id = d.work_order_id") == "rework");
    // The others do their part of it.
    w.perform("production.bookTime", R"({"order":"MO-2","opNo":10,"hours":"0.2"})");
    w.perform("production.report", R"({"order":"MO-2","opNo":10,"good":"2","bin":"MAIN/A-01"})");
    CHECK(w.balance("5310") == 10'00);
}

void releaseTheRest(Seat& seat, Typist& hand) {
    auto& w = seat.world;
    goTo(seat, "Nonconformances");
    REQUIRE(seat.at() == "quality.nonconformances");
    const auto wanted = w.number("select n.nonconformance_id from nonconformance n join lot l on l.lot_id = n.lot_id where l.number = 'FG-L1' and n.state = 'open'");
    for (int tries = 0; tries < 5 && seat.screen()->record().id != wanted; ++tries) seat.press(Qt::Key_Down);
    REQUIRE(seat.screen()->record().id == wanted);
    seat.press(Qt::Key_D, Qt::ControlModifier);
    const auto& screen = deciding(seat);
    offered(seat, desk::say("Decide"));
    CHECK(seat.focus() == screen.field("use_as_is", "quantity")->editor());
    hand.type("8");
    seat.enter();
    hand.type("inspected, without a crack");
    seat.enter();
    hand.type("A. Abel");
    submit(seat);
    REQUIRE(seat.at() == "quality.nonconformance");
    CHECK_FALSE(isHeld(w, "FG-L1"));
    CHECK(w.balance("1325") == 0);
    CHECK(w.balance("1320") == 50'50);
}

void learn(Seat& seat, Typist& hand) {
    auto& w = seat.world;
    goTo(seat, "Complaints");
    seat.enter();
    REQUIRE(seat.at() == "quality.complaint");
    offered(seat, desk::say("8D report…"));
    seat.press(Qt::Key_8, Qt::ControlModifier);
    CHECK(seat.focusName() == desk::say("Due by"));
    hand.type("+2w");
    submit(seat);
    REQUIRE(seat.at() == "quality.capa");
    for (const auto* evidence : {"Anna, Wei and Otto", "5 of 90 crack", "98 blanks and 8 brackets are on hold"}) finishStep(seat, hand, evidence);
    seat.news();
    const auto gate = w.company->read(w.boss, [](const db::Read& r) { return quality::gateOf(r, r.one<tl::CapaId>("select capa_id from capa")); });
    REQUIRE(gate.reasons.size() == 1);  // its root cause is missing
    says(seat, desk::sentences(gate.reasons));
    offered(seat, desk::say("Cause…"));
    seat.press(Qt::Key_U, Qt::ControlModifier);
    hand.type("The coat of the blanks is brittle");
    tabInto(seat, desk::say("This is the root cause"));
    seat.press(Qt::Key_Space);
    submit(seat);
    CHECK(w.number("select root from capa_cause") == 1);
    finishStep(seat, hand, "Bent ten blanks: six crack");
    offered(seat, desk::say("Action…"));
    seat.press(Qt::Key_J, Qt::ControlModifier);
    hand.type("Bend one blank of each lot");
    tabInto(seat, desk::say("Due by"));
    hand.type("+1w");
    submit(seat);
    finishStep(seat, hand, "Tried on ten blanks");
    offered(seat, desk::say("Action done…"));
    seat.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    hand.type("The control plan asks for it");
    submit(seat);
    finishStep(seat, hand, "In use since today");
    finishStep(seat, hand, "All coated blanks");
    CHECK(w.number("select count(*) from capa_step where state = 'done'") == 7);
}

void proveIt(Seat& seat, Typist& hand) {
    auto& w = seat.world;
    offered(seat, desk::say("Close, signed…"));
    for (const auto* lot : {"FG-L2", "FG-L3", "FG-L4"}) {
        w.wait(1);
        w.perform("inventory.receive", fmt::format(R"({{"item":"FG-500","quantity":"10","bin":"MAIN/A-02","lot":"{}"}})", lot));
    }
    seat.news();
    says(seat, desk::say("%1 of %2").arg(3).arg(3));
    offered(seat, desk::say("Close, signed…"));
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    auto* screen = dynamic_cast<CloseCapaScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    offered(seat, desk::say("Close, signed"));
    hand.type("Three lots without a crack");
    tabInto(seat, desk::say("Password"));
    seat.type("a long test password");
    submit(seat);
    REQUIRE(seat.at() == "quality.capa");
    CHECK(w.text("select state from capa") == "closed");
    CHECK(w.text("select meaning from capa_signature") == desk::utf8(desk::say("the actions work")));
}

void closeIt(Seat& seat, Typist& hand) {
    auto& w = seat.world;
    w.perform("quality.decide", fmt::format(R"({{"nonconformance":{},"parts":[{{"kind":"use_as_is","quantity":"98","reason":"bent, none cracks","allowedBy":"A. Abel"}}]}})",
                                            w.number("select n.nonconformance_id from nonconformance n join lot l on l.lot_id = n.lot_id where l.number = 'L-B'")));
    seat.news();
    goTo(seat, "Complaints");
    seat.enter();
    REQUIRE(seat.at() == "quality.complaint");
    says(seat, "44.90 EUR");  // the cost of poor quality, with its entries
    says(seat, desk::say("from %1 entries").arg(4));
    for (const auto* amount : {"15.15", "10.00", "45.00", "-25.25"}) {
        INFO(amount);
        CHECK(tabPage(seat, desk::say("Cost of poor quality"))->isVisible());
        CHECK(seat.words().contains(amount));
    }
    offered(seat, desk::say("Close…"));
    seat.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    hand.type("We are sorry: each lot of blanks is bent from now on");
    submit(seat);
    CHECK(w.text("select state from complaint") == "closed");
}

void story(desk::Language language) {
    Seat seat{language};
    const auto label = soldOnPallet(seat.world);
    Typist hand{seat};
    enterByScan(seat, hand, label);
    bringBack(seat, hand);
    decide(seat, hand);
    releaseTheRest(seat, hand);
    learn(seat, hand);
    proveIt(seat, hand);
    closeIt(seat, hand);
    hand.numbersAreNotTyped();
    for (const auto& complaint : seat.world.complaints()) FAIL_CHECK(complaint);
    if (language == desk::Language::chinese)
        for (const auto& words : desk::unsaid()) FAIL_CHECK("not translated: " << words.toStdString());
}

}  // namespace

TEST_CASE("E4: a complaint is entered, contained, answered and learnt from by keys alone, and no number is typed") { story(desk::Language::english); }

TEST_CASE("E4: the same in Chinese") { story(desk::Language::chinese); }

TEST_CASE("beyond 7: a part of the customer's name leads to the delivery, and what need not be held is spared") {
    Seat seat;
    auto& w = seat.world;
    soldOnPallet(w);
    seat.open("quality.new_complaint");
    auto& screen = newComplaint(seat);
    seat.type("nord");
    seat.enter();
    CHECK_FALSE(screen.seen().known);
    REQUIRE(screen.seen().deliveries.size() == 1);
    CHECK(seat.words().contains("Nord Maschinen GmbH"));
    CHECK(seat.focusName() == "Deliveries");
    seat.enter();
    REQUIRE(screen.seen().known);
    CHECK(seat.focusName() == "Pieces");
    CHECK(screen.held().size() == 2);
    auto* places = seat.named<QTableView>("Where it is");
    places->setFocus();
    for (int row = 0; row < places->model()->rowCount(); ++row)
        if (places->model()->index(row, 1).data().toString() == "L-B") places->setCurrentIndex(places->model()->index(row, 0));
    seat.press(Qt::Key_H, Qt::ControlModifier);
    REQUIRE(screen.held().size() == 1);
    CHECK(seat.words().contains("In the same moment these go on hold: 8 pcs of FG-L1."));
    submit(seat);  // nobody said what is wrong
    CHECK(screen.refusal() != "");
    CHECK(screen.field("text")->refused());
    CHECK(w.number("select count(*) from complaint") == 0);
    CHECK(w.number("select count(*) from hold") == 0);
    seat.type("cracked");
    submit(seat);
    CHECK(seat.at() == "quality.complaint");
    CHECK(isHeld(w, "FG-L1"));
    CHECK_FALSE(isHeld(w, "L-B"));
    CHECK(w.complaints().empty());
}

TEST_CASE("a label that went out twice asks for the delivery, one that never left says so, and what is typed survives a crash") {
    Seat seat;
    auto& w = seat.world;
    soldOnPallet(w);
    sellBrackets(w, 3);
    w.perform("warehouse.ship", R"({"order":"SO-2"})");
    seat.open("quality.new_complaint");
    auto& screen = newComplaint(seat);
    scanLabel(seat, "FG-L1");
    REQUIRE(screen.seen().deliveries.size() == 2);
    CHECK(screen.seen().deliveries[0].number == "SH-2");
    seat.press(Qt::Key_Down);
    seat.enter();
    REQUIRE(screen.seen().known);
    CHECK(screen.seen().found.shipmentNumber == "SH-1");
    seat.type("5");
    seat.named<QPlainTextEdit>("What they say")->setFocus();
    seat.type("cracked again");
    const auto draft = screen.draft();
    seat.open("quality.new_complaint", {{"new", "another"}});
    auto& again = newComplaint(seat);
    again.takeDraft(draft);
    seat.settle();
    REQUIRE(again.seen().known);
    CHECK(again.seen().found.shipmentNumber == "SH-1");
    CHECK(again.field("quantity")->typed() == "5");
    CHECK(again.field("text")->typed() == "cracked again");
    again.scanned("L-A");  // in none of the deliveries
    seat.settle();
    CHECK_FALSE(again.seen().known);
    CHECK(seat.words().contains("has not left for a customer"));
    CHECK(w.number("select count(*) from complaint") == 0);
}

TEST_CASE("a new complaint takes whatever is typed: refused with its reason, or entered exactly so") {
    Seat seat;
    auto& w = seat.world;
    const auto label = soldOnPallet(w);
    int refused = 0, entered = 0;
    for (const auto bad : allBad)
        for (const auto* argument : {"quantity", "defect", "text", "receivedOn"}) {
            const auto words = typedAs(bad);
            INFO(argument << " gets " << nameOf(bad));
            seat.open("quality.new_complaint", {{"new", "complaint"}});
            auto& screen = newComplaint(seat);
            screen.scanned(QString::fromStdString(label));
            seat.settle();
            REQUIRE(screen.seen().known);
            const std::pair<const char*, const char*> right[] = {{"quantity", "5"}, {"defect", "CRACK"}, {"text", "cracked"}, {"receivedOn", "2026-11-23"}};
            for (const auto& [name, value] : right) screen.field(name)->setTyped(value);
            screen.field(argument)->setTyped(words);
            seat.settle();
            const auto before = w.number("select count(*) from complaint");
            screen.submit();
            seat.settle();
            if (w.number("select count(*) from complaint") == before) {
                ++refused;
                CHECK(screen.refusal() != "");
                CHECK(screen.field(argument)->refused());
                if (QString{argument} == "text") CHECK(screen.field(argument)->typed() == words);
                for (const auto& [name, value] : right) screen.field(name)->setTyped({});
                seat.window().closeCurrent();
            } else {
                ++entered;
                if (QString{argument} == "text") CHECK(w.text("select text from complaint order by complaint_id desc limit 1") == kept(words).toStdString());
            }
        }
    CHECK(refused >= 12);
    CHECK(entered >= 6);
    CHECK(w.complaints().empty());
}
