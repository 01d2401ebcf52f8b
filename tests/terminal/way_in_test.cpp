// The way in at the screen, what is shown to whom, and what waits.
#include "terminal/booth.h"

using namespace test;

TEST_CASE("a badge and a PIN let in, by scanner and fingers, and the head says who it is") {
    Booth booth;
    CHECK(booth.words().contains("Scan your badge"));
    booth.scan("B-77");
    CHECK(booth.words().contains("Anna Albers"));
    for (const char* digit : {"4", "7", "1", "1"}) booth.touch(digit);
    booth.touch("Sign in");
    REQUIRE(booth.station->person());
    CHECK(booth.station->person()->name == "anna");
    CHECK(booth.words().contains("Production"));
    CHECK(booth.words().contains("Connected"));
    booth.station->leave();
    booth.settle();
    CHECK(booth.words().contains("Scan your badge"));
    CHECK_FALSE(booth.words().contains("Production"));
}

TEST_CASE("an unknown badge and a wrong PIN are refused in red, with a sound and what to do") {
    Booth booth;
    booth.scan("B-99");
    CHECK(booth.band().tone() == desk::Tone::bad);
    CHECK(booth.band().said().contains("belongs to nobody"));
    CHECK_FALSE(booth.band().toDo().isEmpty());
    CHECK(booth.heard.bad == 1);
    booth.scan("B-77");
    booth.type("1111");
    booth.key(Qt::Key_Return, "\r");
    CHECK_FALSE(booth.station->person());
    CHECK(booth.heard.bad == 2);
    CHECK(booth.band().said().contains("PIN is wrong"));
    booth.type("4711");
    booth.key(Qt::Key_Return, "\r");
    CHECK(booth.station->person());
}

TEST_CASE("a name and a password do as well, by keyboard or by touch") {
    Booth booth;
    booth.touch("Sign in by name");
    booth.type("anna");
    booth.key(Qt::Key_Return, "\r");
    if (booth.shows("Use the password")) booth.touch("Use the password");
    booth.type(Booth::annasPassword);
    booth.key(Qt::Key_Return, "\r");
    REQUIRE(booth.station->person());
    CHECK(booth.station->person()->name == "anna");
}

TEST_CASE("whoever has no right at a terminal sees no work there") {
    Booth booth;
    booth.enter("B-78", "5822");
    CHECK_FALSE(booth.shows("Production"));
    CHECK_FALSE(booth.shows("Warehouse"));
    CHECK(booth.shows("Waiting"));
}

TEST_CASE("without network badge and PIN let in, and the head says since when and how much waits") {
    Booth booth;
    booth.cut();
    booth.enter();
    CHECK(booth.words().contains("Without network since 11:00"));
    booth.station->send(booth.page(), "inventory.adjust",
                        R"({"lot":"RM-100/L-B","bin":"MAIN/A-01","difference":"-1 pcs","reason":"bent"})", 1,
                        "RM-100 / L-B", {});
    booth.settle();
    CHECK(booth.words().contains("1 waiting"));
    booth.mend();
    CHECK(booth.words().contains("Connected"));
    CHECK_FALSE(booth.words().contains("1 waiting"));
    CHECK(booth.number("select count(*) as n from stock_move where kind = 'adjustment'") == 1);
}

TEST_CASE("bad input at the terminal: a code twice within a second is refused, and nothing is done with it") {
    Booth booth;
    booth.enter();
    booth.touch("Quality");
    for (int n = 0; n < 2; ++n)
        for (const auto c : QString{"RM-100\r"}) {
            // Without the pause between two scans that Booth::scan makes.
            QKeyEvent press{QEvent::KeyPress, c == '\r' ? int{Qt::Key_Return} : int{c.toUpper().unicode()},
                            Qt::NoModifier, c};
            press.setTimestamp(900'000 + static_cast<quint64>(n) * 100);
            QCoreApplication::sendEvent(
                QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &booth.window(), &press);
        }
    CHECK(booth.band().said() == "Scanned twice");
    CHECK(booth.band().tone() == desk::Tone::bad);
    CHECK_FALSE(booth.band().toDo().isEmpty());
    CHECK(booth.heard.bad > 0);
}

TEST_CASE("the language is chosen at the terminal while it runs") {
    Booth booth;
    booth.touch("中文");
    REQUIRE(QTest::qWaitFor([&] { return desk::language() == desk::Language::chinese && booth.window().isVisible(); },
                            5000));
    booth.settle();
    CHECK(booth.words().contains("扫描"));
    booth.touch("English");
    REQUIRE(QTest::qWaitFor([&] { return desk::language() == desk::Language::english; }, 5000));
    booth.settle();
    CHECK(booth.words().contains("Scan your badge"));
}

TEST_CASE("a conflict is shown with its reasons, and tried again, changed or put aside with a reason") {
    Booth booth;
    booth.cut();
    booth.enter();
    constexpr const char* tooMuch = R"({"lot":"RM-100/L-B","bin":"MAIN/A-01","difference":"-900 pcs","reason":"bent"})";
    for (int n = 0; n < 2; ++n)
        booth.station->send(booth.page(), "inventory.adjust", tooMuch, 1, "RM-100 / L-B · 900", {});
    booth.settle();
    booth.mend();
    CHECK(booth.words().contains("2 to decide"));
    booth.touch("Waiting");
    CHECK(booth.words().contains("RM-100 / L-B · 900"));
    const auto refused = [&] { return booth.station->store().inStage(terminal::Stage::refused); };
    REQUIRE(refused().size() == 2);
    const auto title = desk::say(booth.station->actions().find("inventory.adjust")->title);
    booth.touch(title);
    CHECK(booth.words().contains(desk::sentences(terminal::readReasons(refused().front().reasons)).left(20)));

    booth.touch("Try again");
    booth.mend();
    CHECK(refused().size() == 2);  // the reason is still there

    booth.touch(title);
    booth.touch("Change…");
    booth.touch("Difference");
    booth.type("-2 pcs");
    booth.key(Qt::Key_Return, "\r");
    booth.touch("Send it so");
    booth.station->link().settle();
    booth.settle();
    CHECK(refused().size() == 1);
    CHECK(
        booth.number("select on_hand from stock_balance b join lot l on l.lot_id = b.lot_id where l.number = 'L-B'") ==
        98'000'000);

    booth.touch(title);
    booth.touch("Put aside…");
    booth.key(Qt::Key_Return, "\r");
    CHECK(booth.band().said() == "A reason is needed");
    booth.type("typed wrong");
    booth.key(Qt::Key_Return, "\r");
    CHECK(refused().empty());
    const auto aside = booth.station->store().inStage(terminal::Stage::aside);
    REQUIRE(aside.size() == 2);
    CHECK(booth.words().contains("2 put aside"));
    CHECK((aside[0].asideWhy == "typed wrong" || aside[1].asideWhy == "typed wrong"));
}

TEST_CASE("F1 and the question mark open the page about the screen in hand") {
    Booth booth;
    booth.enter();
    booth.key(Qt::Key_F1);
    CHECK(booth.page()->title() == "Help");
    CHECK_FALSE(booth.words().contains("There is no page about this screen"));
    booth.key(Qt::Key_Escape);
    CHECK(booth.page()->title() == "Anna Albers");
}
