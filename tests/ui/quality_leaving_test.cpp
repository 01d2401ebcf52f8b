// What somebody typed about faulty goods is never lost by a key, by a refresh or by an answer that comes late.
#include <algorithm>

#include <QMessageBox>
#include <QTimer>

#include "quality/ui/close_capa.h"
#include "quality/ui/decide_screen.h"
#include "quality/ui/new_complaint.h"
#include "ui/claims.h"

using namespace test;
using quality::cases::CloseCapaScreen;
using quality::cases::DecideScreen;
using quality::cases::NewComplaint;

namespace {

// Answers the question that blocks whoever asked it.
class Answering {
public:
    explicit Answering(const QString& button) {
        timer_.setInterval(20);
        QObject::connect(&timer_, &QTimer::timeout, [this, button] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (box == nullptr || !box->isVisible()) return;
            for (auto* one : box->buttons())
                if (one->text() == button) {
                    ++asked;
                    return one->click();
                }
        });
        timer_.start();
    }
    int asked = 0;

private:
    QTimer timer_;
};

template <class Kind>
Kind& inFront(Seat& seat, const QString& id, const QJsonObject& with) {
    seat.open(id, with);
    auto* screen = dynamic_cast<Kind*>(seat.screen());
    REQUIRE(screen != nullptr);
    return *screen;
}

QJsonObject scratched(World& w) {
    w.perform("inventory.receive", R"({"item":"FG-500","quantity":"20","bin":"MAIN/A-01","lot":"FG-7"})");
    w.perform("quality.addNonconformance", R"({"source":"audit","lot":"FG-500/FG-7","quantity":"10","text":"scratches","bin":"MAIN/A-01"})");
    return {{"id", static_cast<qint64>(w.number("select nonconformance_id from nonconformance"))}};
}

}  // namespace

TEST_CASE("Escape asks before a decision that is typed is thrown away") {
    Seat seat;
    const auto with = scratched(seat.world);
    auto& screen = inFront<DecideScreen>(seat, "quality.decide", with);
    screen.field("scrap", "quantity")->setTyped("4");
    {
        const Answering stays{"Go on typing"};
        seat.press(Qt::Key_Escape);
        CHECK(stays.asked == 1);
    }
    seat.come();  // nobody here gives the window back that was in front
    REQUIRE(seat.at() == "quality.decide");
    CHECK(screen.field("scrap", "quantity")->typed() == "4");
    {
        const Answering leaves{"Throw it away"};
        seat.press(Qt::Key_Escape);
        CHECK(leaves.asked == 1);
    }
    seat.come();
    CHECK(seat.at() != "quality.decide");
    inFront<DecideScreen>(seat, "quality.decide", with);
    const Answering nobody{"Go on typing"};
    seat.press(Qt::Key_Escape);  // nothing is typed
    CHECK(nobody.asked == 0);
    CHECK(seat.at() != "quality.decide");
}

TEST_CASE("Escape asks before the proof of an 8D report that is typed is thrown away") {
    Seat seat;
    auto& w = seat.world;
    w.perform("quality.openCapa", R"({"title":"Brackets crack","item":"FG-500","dueOn":"2026-12-11","lotsNeeded":1})");
    auto& screen = inFront<CloseCapaScreen>(seat, "quality.close_capa", {{"id", static_cast<qint64>(w.number("select capa_id from capa"))}});
    screen.evidence().setTyped("No crack");
    const Answering stays{"Go on typing"};
    seat.press(Qt::Key_Escape);
    CHECK(stays.asked == 1);
    CHECK(seat.at() == "quality.close_capa");
    CHECK(screen.evidence().typed() == "No crack");
}

TEST_CASE("a complaint that is typed is not closed without asking, one that is only scanned is") {
    Seat seat;
    const auto label = soldOnPallet(seat.world);
    auto& screen = inFront<NewComplaint>(seat, "quality.new_complaint", {});
    scanLabel(seat, label);
    REQUIRE(screen.seen().known);
    seat.type("5");
    {
        const Answering stays{"Go on typing"};
        seat.press(Qt::Key_W, Qt::ControlModifier);
        CHECK(stays.asked == 1);
    }
    seat.come();  // nobody here gives the window back that was in front
    REQUIRE(seat.at() == "quality.new_complaint");
    screen.field("quantity")->setTyped({});
    const Answering nobody{"Go on typing"};
    seat.press(Qt::Key_W, Qt::ControlModifier);
    CHECK(nobody.asked == 0);
    CHECK(seat.at() != "quality.new_complaint");
}

TEST_CASE("a complaint that is read anew leaves the focus where somebody types, a scan moves it") {
    Seat seat;
    auto& w = seat.world;
    const auto label = soldOnPallet(w);
    auto& screen = inFront<NewComplaint>(seat, "quality.new_complaint", {});
    scanLabel(seat, label);
    REQUIRE(seat.focusName() == "Pieces");
    seat.named<QLineEdit>("Label or customer")->setFocus();
    seat.type("FG");
    const auto onHold = [&] { return std::ranges::any_of(screen.seen().found.whereabouts, [](const auto& place) { return place.onHold; }); };
    REQUIRE_FALSE(onHold());
    w.perform("inventory.hold", R"({"lot":"FG-500/FG-L1","reason":"cracks"})");
    seat.news();
    CHECK(onHold());  // it was read
    CHECK(seat.focusName() == "Label or customer");
    CHECK(seat.named<QLineEdit>("Label or customer")->text() == "FG");
    screen.scanned(QString::fromStdString(label));
    seat.settle();
    CHECK(seat.focusName() == "Pieces");
}

TEST_CASE("a decision that is answered while another tab is in front may be followed by the next one") {
    Seat seat;
    auto& w = seat.world;
    const auto with = scratched(w);
    auto& screen = inFront<DecideScreen>(seat, "quality.decide", with);
    screen.field("scrap", "quantity")->setTyped("4");
    screen.field("scrap", "reason")->setTyped("deep");
    screen.submit();
    seat.open("quality.nonconformances");
    REQUIRE(w.number("select count(*) from disposition") == 1);
    CHECK(seat.at() == "quality.nonconformances");  // nobody is taken away from what is in hand
    auto& again = inFront<DecideScreen>(seat, "quality.decide", with);
    CHECK(&again == &screen);
    CHECK(again.field("scrap", "quantity")->typed() == "");
    says(seat, "6 pcs of FG-500");
    again.field("scrap", "quantity")->setTyped("6");
    again.field("scrap", "reason")->setTyped("deep");
    again.submit();
    seat.settle();
    CHECK(w.number("select count(*) from disposition") == 2);
    CHECK(w.text("select state from nonconformance") == "closed");
    CHECK(w.complaints().empty());
}
