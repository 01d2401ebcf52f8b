// The board of 8D reports and the screens that sign: what keeps a card from going on stands on it, a concession and a
// closing ask for the password once more.
#include "app/desk/board.h"
#include "quality/ui/close_capa.h"
#include "quality/ui/decide_screen.h"
#include "ui/bad.h"
#include "ui/claims.h"

using namespace test;
using quality::cases::CloseCapaScreen;
using quality::cases::DecideScreen;

namespace {

constexpr const char* bossPassword = "a long test password";

void step(World& w, const char* name) { w.perform("quality.finishStep", fmt::format(R"({{"capa":"8D-1","step":"{}","evidence":"seen"}})", name)); }

// Scratched brackets in a bin, ten of them to decide on.
std::int64_t scratched(World& w) {
    w.perform("inventory.receive", R"({"item":"FG-500","quantity":"20","bin":"MAIN/A-01","lot":"FG-7"})");
    w.perform("quality.addNonconformance", R"({"source":"audit","lot":"FG-500/FG-7","quantity":"10","text":"scratches","bin":"MAIN/A-01"})");
    return w.number("select nonconformance_id from nonconformance");
}

DecideScreen& openDecision(Seat& seat, std::int64_t id) {
    seat.open("quality.decide", {{"id", static_cast<qint64>(id)}});
    auto* screen = dynamic_cast<DecideScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    return *screen;
}

void fill(Seat& seat, DecideScreen& screen, const char* kind, const char* pieces, const char* reason) {
    screen.field(kind, "quantity")->setTyped(pieces);
    screen.field(kind, "quantity")->edited();
    screen.field(kind, "reason")->setTyped(reason);
    seat.settle();
}

}  // namespace

TEST_CASE("A8 row 10: a report goes from column to column by keys, and what keeps it stands on its card") {
    Seat seat;
    auto& w = seat.world;
    w.perform("quality.openCapa", R"({"title":"Brackets crack","item":"FG-500","dueOn":"2026-11-20","lotsNeeded":1})");
    seat.open("quality.capa_board");
    const auto* board = within<desk::Board>(seat.screen());
    REQUIRE(board->current() != nullptr);
    CHECK(board->current()->column == "D1");
    CHECK(board->current()->title == "8D-1 · Brackets crack");
    CHECK(board->current()->second == "It may go on.");
    CHECK(board->current()->chips.front().text == "Overdue");
    CHECK(board->current()->figures[1].text == "3 days late");

    seat.press(Qt::Key_Right, Qt::ControlModifier);  // asks what shows it
    CHECK(seat.focusName() == "Evidence");
    seat.type("Anna and Wei");
    submit(seat);
    CHECK(board->current()->column == "D2");
    for (const auto* name : {"D2", "D3"}) step(w, name);
    seat.news();
    REQUIRE(board->current()->column == "D4");
    CHECK(board->current()->second.contains("8D-1 has no root cause yet. Add the one that was found."));
    CHECK(board->current()->chips.back().text == "Gate closed");
    CHECK(seat.words().contains("Gates closed"));
    seat.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(seat.words().contains("has no root cause yet"));  // said, and nothing was asked
    CHECK(board->current()->column == "D4");
    seat.press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(w.number("select count(*) from capa_step where state = 'done'") == 3);

    w.perform("quality.addCause", R"({"capa":"8D-1","method":"why","text":"The coat is brittle","root":true})");
    seat.news();
    CHECK(board->current()->second == "It may go on.");
    seat.press(Qt::Key_E, Qt::ControlModifier);  // the step is given to somebody, with a day
    CHECK(seat.focusName() == "Owner");
    seat.type("boss");
    seat.leave("Owner");
    seat.type("+1m");
    submit(seat);
    CHECK(w.text("select due_on from capa_step where step = 'D4'") == "2026-12-23");
    CHECK(board->current()->chips.empty());
    seat.enter();
    CHECK(seat.at() == "quality.capa");
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 10: a card dragged to the next column asks for the evidence, one dragged over a gate says why not") {
    Seat seat;
    auto& w = seat.world;
    w.perform("quality.openCapa", R"({"title":"Brackets crack","item":"FG-500","dueOn":"2026-12-11"})");
    for (const auto* name : {"D1", "D2"}) step(w, name);
    seat.open("quality.capa_board");
    auto* board = within<desk::Board>(seat.screen());
    const auto key = board->current()->key;
    const auto drag = [&] {
        const auto from = board->place(key).center();
        const auto to = from + QPoint{board->place(key).width() + desk::px(24), 0};
        QTest::mousePress(board->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(board->viewport(), from + QPoint{40, 0});
        QTest::mouseMove(board->viewport(), to);
        QTest::mouseRelease(board->viewport(), Qt::LeftButton, {}, to);
        seat.settle();
    };
    drag();
    REQUIRE(seat.focusName() == "Evidence");
    seat.type("Held");
    submit(seat);
    CHECK(board->current()->column == "D4");
    drag();
    CHECK(seat.words().contains("has no root cause yet"));
    CHECK(w.number("select count(*) from capa_step where state = 'done'") == 3);
}

TEST_CASE("A8 row 16: an 8D report is closed by a signature, a wrong password closes nothing") {
    Seat seat;
    auto& w = seat.world;
    w.perform("quality.openCapa", R"({"title":"Brackets crack","item":"FG-500","dueOn":"2026-12-11","lotsNeeded":1})");
    for (const auto* name : {"D1", "D2", "D3"}) step(w, name);
    w.perform("quality.addCause", R"({"capa":"8D-1","method":"why","text":"The coat is brittle","root":true})");
    step(w, "D4");
    w.perform("quality.addCapaAction", R"({"capa":"8D-1","text":"Bend one","dueOn":"2026-12-04"})");
    step(w, "D5");
    w.perform("quality.finishCapaAction", fmt::format(R"({{"capaAction":{},"evidence":"done"}})", w.number("select max(capa_action_id) from capa_action")));
    for (const auto* name : {"D6", "D7"}) step(w, name);
    seat.open("quality.close_capa", {{"id", static_cast<qint64>(w.number("select capa_id from capa"))}});
    auto* screen = dynamic_cast<CloseCapaScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    CHECK(screen->sentences().contains("1 later lots without the defect prove that 8D-1 works, and 0 have come."));
    w.wait(1);
    w.perform("inventory.receive", R"({"item":"FG-500","quantity":"5","bin":"MAIN/A-01","lot":"FG-L9"})");
    seat.news();
    CHECK(screen->sentences().contains("8D-1 may be closed."));
    CHECK(seat.words().contains("FG-L9"));
    seat.named<QPlainTextEdit>("What the lots since then have shown")->setFocus();
    seat.type("No crack");
    if (engine() == db::Engine::sqlite) {
        tabInto(seat, "Password");
        seat.type("not the password");
        submit(seat);
        CHECK(screen->signing().password()->refused());
        CHECK(screen->refusal() != "");
        CHECK(w.text("select state from capa") == "open");
        CHECK(seat.focusName() == "Password");
    } else tabInto(seat, "Password");
    CHECK(screen->signing().password()->value().isNull());  // it leaves the field at once
    seat.type(bossPassword);
    submit(seat);
    CHECK(w.text("select state from capa") == "closed");
    CHECK(w.text("select evidence from capa_step where step = 'D8'") == "No crack");
    CHECK(w.text("select meaning from capa_signature") == "the actions work");
    CHECK(w.number("select count(*) from action_log where args like '%long test%' or result like '%long test%' or signature like '%long test%'") == 0);
    CHECK(seat.at() == "quality.capa");
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 9: goods are decided on in parts on one screen, and a concession is signed") {
    Seat seat;
    auto& w = seat.world;
    const auto id = scratched(w);
    auto& screen = openDecision(seat, id);
    CHECK(seat.words().contains("10 pcs of FG-500, lot FG-7, in MAIN/A-01 are not decided on yet. scratches"));
    fill(seat, screen, "use_as_is", "4", "hidden inside");
    CHECK_FALSE(screen.signing().isVisible());
    seat.named<QLineEdit>("Used as it is: Concession until")->setFocus();
    seat.type("2026-12-31");
    CHECK(screen.signing().isVisible());
    fill(seat, screen, "scrap", "9", "deep");
    CHECK(seat.words().contains("13 of 10 pcs decided on"));
    screen.signing().password()->editor()->setFocus();
    seat.type(bossPassword);
    submit(seat);
    CHECK(screen.refusal().contains("10 of NC-1 are not decided on yet, not 13."));
    CHECK(w.number("select count(*) from disposition") == 0);
    screen.field("scrap", "quantity")->setTyped("6");
    screen.signing().password()->editor()->setFocus();
    seat.type(bossPassword);
    submit(seat);
    CHECK(seat.at() == "quality.nonconformance");
    CHECK(w.text("select meaning from disposition where kind = 'use_as_is'") == "concession granted");
    CHECK(w.text("select allowed_by from disposition where kind = 'use_as_is'") == w.text("select full_name from user_account where name = 'boss'"));
    CHECK(w.balance("5300") == 6 * 5'05);
    CHECK(w.text("select state from nonconformance") == "closed");
    CHECK(w.complaints().empty());
}

TEST_CASE("what is typed into the decision is refused beside its line, or decided exactly so") {
    Seat seat;
    auto& w = seat.world;
    const auto id = scratched(w);
    int refused = 0, decided = 0;
    for (const auto bad : allBad)
        for (const auto* argument : {"quantity", "reason", "workCenter"}) {
            INFO(argument << " gets " << nameOf(bad));
            auto& screen = openDecision(seat, id);
            fill(seat, screen, "rework", "1", "polish");
            screen.field("rework", "workCenter")->setTyped("PRESS1");
            screen.field("rework", argument)->setTyped(typedAs(bad));
            seat.settle();
            const auto before = w.number("select count(*) from disposition");
            screen.submit();
            seat.settle();
            if (w.number("select count(*) from disposition") == before) {
                ++refused;
                CHECK(screen.refusal() != "");
                if (bad != Bad::nothing || QString{argument} != "quantity") CHECK(screen.field("rework", argument)->refused());
                for (const auto* name : {"quantity", "reason"}) screen.field("rework", name)->setTyped({});
                seat.window().closeCurrent();
            } else {
                ++decided;
                if (QString{argument} == "reason") CHECK(w.text("select reason from disposition order by disposition_id desc limit 1") == kept(typedAs(bad)).toStdString());
            }
        }
    CHECK(refused >= 14);
    CHECK(decided >= 4);
    CHECK(w.complaints().empty());
}

TEST_CASE("goods at work are decided on with the reasons of the works, without bins and work centres") {
    Seat seat;
    auto& w = seat.world;
    shop(w);
    release(w, {}, 10);
    w.play(R"({"do": "production.issue", "args": {"order": "MO-1", "lot": "RM-100/L-B", "quantity": "10"}}
{"do": "quality.addDefectKind", "args": {"code": "BURR", "name": "Burr"}}
{"do": "quality.logDefect", "args": {"operation": "MO-1/10", "defect": "BURR", "employee": "101"}})");
    const auto order = w.number("select work_order_id from work_order where number = 'MO-1'");
    const auto links = w.company->read(w.boss, [&](const db::Read& read) { return seat.desk().thread(read, "work order", order); });
    CHECK(std::ranges::count_if(links, [](const desk::ThreadLink& link) { return link.kind == "nonconformance" && link.number == "NC-1"; }) == 1);
    auto& screen = openDecision(seat, w.number("select nonconformance_id from nonconformance"));
    CHECK(screen.field("mend", "quantity") == nullptr);
    CHECK(screen.field("send_back", "quantity") == nullptr);
    CHECK(screen.field("rework", "workCenter") == nullptr);
    fill(seat, screen, "scrap", "1", "burr");
    submit(seat);  // the works want their reason
    CHECK(screen.refusal() != "");
    screen.field("scrap", "workReason")->setTyped("scrap/crack");
    seat.settle();
    submit(seat);
    CHECK(w.number("select scrapped / 1000000 as n from work_order") == 1);
    CHECK(w.text("select state from nonconformance") == "closed");
}
