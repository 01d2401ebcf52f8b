// The kit: scans are told from typing, a code twice counts once, pads, tiles, slides, and sizes for gloves.
#include <QLineEdit>
#include <QMouseEvent>
#include <QTouchEvent>

#include "app/terminal/kit/amounts.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/kit/keyboard.h"
#include "app/terminal/kit/measure.h"
#include "app/terminal/kit/pad.h"
#include "app/terminal/kit/slide.h"
#include "app/terminal/kit/tiles.h"
#include "terminal/booth.h"

using namespace test;
using terminal::Burst;

namespace {

Burst::End read(Burst& burst, const QString& code, qint64& at, qint64 gap) {
    for (const auto c : code) burst.add(c, at += gap);
    return burst.enter(at += gap);
}

// A window of its own with a catcher, and what it heard.
struct Panel {
    QWidget window;
    QLineEdit* edit = new QLineEdit{&window};
    terminal::ScanCatcher catcher{&window};
    QStringList scans, twice, typed;
    quint64 at = 1000;

    Panel() {
        window.setFocusPolicy(Qt::StrongFocus);
        catcher.scanned = [this](const QString& code) { scans << code; };
        catcher.twice = [this](const QString& code) { twice << code; };
        catcher.typed = [this](QKeyEvent& key) {
            typed << key.text();
            return true;
        };
        window.show();
        QApplication::setActiveWindow(&window);
        window.setFocus();
    }
    void press(int key, const QString& text, quint64 gap, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        at += gap;
        auto* to = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window;
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event{type, key, modifiers, text};
            event.setTimestamp(at);
            QCoreApplication::sendEvent(to, &event);
        }
    }
    void keys(const QString& text, quint64 gap) {
        for (const auto c : text) press(c.toUpper().unicode(), c, gap);
    }
    void enter(quint64 gap) { press(Qt::Key_Return, "\r", gap); }
};

}  // namespace

TEST_CASE("keys that follow each other fast and end with Enter are a scan") {
    Burst burst;
    qint64 at = 0;
    CHECK(read(burst, "FG-L1", at, 5) == Burst::End::scan);
    CHECK(burst.code() == "FG-L1");
    CHECK(read(burst, "FG-L2", at, Burst::fast) == Burst::End::scan);
    CHECK(read(burst, "FG-L3", at, Burst::fast + 1) == Burst::End::none);
    CHECK(read(burst, "ab", at, 5) == Burst::End::none);  // two keys and Enter are a person's
    burst.add("a", at += 5);
    burst.add("b", at += 200);  // what came before the pause is none of it
    burst.add("c", at += 5);
    CHECK(burst.enter(at += 5) == Burst::End::none);
}

TEST_CASE("the same code within a second is scanned twice, later it is a new scan") {
    Burst burst;
    qint64 at = 0;
    CHECK(read(burst, "FG-L1", at, 5) == Burst::End::scan);
    at += 500;
    CHECK(read(burst, "FG-L1", at, 5) == Burst::End::twice);
    at += 500;
    CHECK(read(burst, "FG-L2", at, 5) == Burst::End::scan);
    at += 100;
    CHECK(read(burst, "FG-L1", at, 5) == Burst::End::scan);
    at += Burst::doubled + 1;
    CHECK(read(burst, "FG-L1", at, 5) == Burst::End::scan);
}

TEST_CASE("a scan is taken from an edit that has the focus, and what people type stays in it") {
    Panel panel;
    panel.edit->setFocus();
    panel.keys("hello", 300);
    panel.at += 300;  // a hand goes from the keys to the scanner
    panel.keys("MO-1", 3);
    panel.enter(3);
    CHECK(panel.scans == QStringList{"MO-1"});
    CHECK(panel.edit->text() == "hello");
    panel.keys("x", 300);
    panel.enter(300);  // flushes the last key
    CHECK(panel.edit->text() == "hellox");
    CHECK(panel.scans.size() == 1);
}

TEST_CASE("a key that is followed by nothing reaches the edit by itself") {
    Panel panel;
    panel.edit->setFocus();
    panel.keys("7", 300);
    CHECK(QTest::qWaitFor([&] { return panel.edit->text() == "7"; }, 5000));
}

TEST_CASE("a GS1 label keeps its separators, however the scanner sends them") {
    Panel panel;
    panel.keys("]d20109506000134352", 2);
    panel.press(Qt::Key_BracketRight, {}, 2, Qt::ControlModifier);
    panel.keys("10AB-1", 2);
    panel.press(0x1d, QChar{29}, 2);
    panel.keys("3710", 2);
    panel.enter(2);
    REQUIRE(panel.scans.size() == 1);
    CHECK(panel.scans.front().count(QChar{29}) == 2);
    CHECK(panel.scans.front().startsWith("]d201"));
}

TEST_CASE("the same label twice within a second is told, not taken") {
    Panel panel;
    for (int n = 0; n < 2; ++n) {
        panel.keys("FG-L1", 3);
        panel.enter(3);
    }
    CHECK(panel.scans.size() == 1);
    CHECK(panel.twice == QStringList{"FG-L1"});
}

TEST_CASE("what can be touched is 12 mm at least and 64 pixels at least, whatever the screen says") {
    for (const double dots : {0.0, 40.0, 96.0, 150.0, 220.0, 5000.0}) {
        INFO(dots << " dots an inch");
        terminal::wearFor(*qApp, desk::Look::light, {1280, 800}, dots);
        CHECK(terminal::target() >= 64);
        if (dots >= 60 && dots <= 400) CHECK(terminal::target() >= 12 / 25.4 * dots);
        terminal::Button button{"Ok", "", terminal::Weight::plain, nullptr, {}};
        CHECK(button.sizeHint().width() >= terminal::target());
        CHECK(button.sizeHint().height() >= terminal::target());
    }
    terminal::wearFor(*qApp, desk::Look::light, {1280, 800}, 96);
    CHECK(QFontMetrics{terminal::hugeFont()}.capHeight() >= 30);  // 8 mm: 14 minutes of arc at two metres
}

TEST_CASE("a pad takes fingers and keys, one point, and twelve digits at most") {
    terminal::NumberPad pad{terminal::NumberPad::Kind::quantity, nullptr};
    int entered = 0;
    pad.entered = [&] { ++entered; };
    for (const char* key : {"1", "2", ".", "5", ".", "0"}) CHECK(pad.takeKey(0, key) == true);
    CHECK(pad.typed() == "12.50");
    CHECK(pad.takeKey(Qt::Key_Backspace, {}));
    CHECK(pad.typed() == "12.5");
    CHECK_FALSE(pad.takeKey(0, "x"));
    CHECK(pad.takeKey(Qt::Key_Return, "\r"));
    CHECK(entered == 1);
    pad.setTyped("98");
    pad.takeKey(0, "7");  // replaces what was offered
    CHECK(pad.typed() == "7");
    for (int n = 0; n < 20; ++n) pad.takeKey(0, "9");
    CHECK(pad.typed().size() == 12);
    CHECK(terminal::amountOf("12.5") == tl::Quantity{12'500'000});
    CHECK(terminal::amountOf("12.") == tl::quantity(12));
    CHECK(terminal::amountOf("") == tl::Quantity{});
    terminal::NumberPad pin{terminal::NumberPad::Kind::pin, nullptr};
    for (const char* key : {"4", "7", "1", "1", "."}) pin.takeKey(0, key);
    CHECK(pin.typed() == "4711");
    CHECK(pin.accessibleDescription().isEmpty());  // nothing reads a PIN aloud
    terminal::NumberPad value{terminal::NumberPad::Kind::value, nullptr};
    for (const char* key : {"5", "-"}) value.takeKey(0, key);
    CHECK(value.typed() == "-5");
}

TEST_CASE("three amounts are one entry: touched in turn, typed on one pad") {
    terminal::Amounts amounts{{{"Good", {}}, {"Scrap", {}}, {"Rework", {}}}, "pcs", nullptr};
    amounts.takeKey(0, "9");
    amounts.takeKey(0, "8");
    amounts.takeKey(Qt::Key_Tab, {});
    amounts.takeKey(0, "2");
    CHECK(amounts.amount(0) == tl::quantity(98));
    CHECK(amounts.amount(1) == tl::quantity(2));
    CHECK(amounts.amount(2) == tl::Quantity{});
    amounts.setAmount(0, tl::quantity(100));
    CHECK(amounts.amount(0) == tl::quantity(100));
    int entered = 0;
    amounts.entered = [&] { ++entered; };
    amounts.turnTo(0);
    for (int n = 0; n < 3; ++n) amounts.takeKey(Qt::Key_Return, "\r");
    CHECK(entered == 1);  // Enter goes on from field to field, and from the last one it is done
}

TEST_CASE("more choices than there is room for are on further leaves, none of them smaller than a finger") {
    terminal::wearFor(*qApp, desk::Look::light, {1280, 800}, 96);
    terminal::Tiles tiles{3, 4, nullptr};
    tiles.resize(900, 240);
    std::vector<terminal::Tile> all;
    for (int n = 1; n <= 20; ++n) all.push_back({n, QString{"Reason %1"}.arg(n), "in words"});
    qint64 picked = 0;
    tiles.picked = [&](const terminal::Tile& tile) { picked = tile.id; };
    tiles.show(all);
    tiles.QWidget::show();
    std::set<QString> seen;
    for (int leaf = 0; leaf < 20; ++leaf)
        for (auto* button : tiles.findChildren<terminal::Button*>()) {
            if (!button->isVisible()) continue;
            CHECK(button->height() >= terminal::target());
            seen.insert(button->words());
            if (button->words() == "More…") {
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        }
    for (const auto& one : all) CHECK(seen.contains(one.words));
    CHECK(tiles.takeKey("1"));
    CHECK(picked != 0);
    CHECK_FALSE(tiles.takeKey("x"));
}

TEST_CASE("a slide is done only when it was drawn all the way, by finger or by key") {
    terminal::wearFor(*qApp, desk::Look::light, {1280, 800}, 96);
    int done = 0;
    terminal::Slide slide{"Slide to ship", nullptr, [&] { ++done; }};
    slide.resize(600, 80);
    slide.show();
    const auto draw = [&](int to) {
        QTest::mousePress(&slide, Qt::LeftButton, {}, {40, 40});
        QTest::mouseMove(&slide, {to, 40});
        QTest::mouseRelease(&slide, Qt::LeftButton, {}, {to, 40});
    };
    draw(300);
    CHECK(done == 0);
    CHECK(slide.position() == 0);
    draw(590);
    CHECK(done == 1);
    QTest::mousePress(&slide, Qt::LeftButton, {}, {500, 40});  // beside the knob
    QTest::mouseRelease(&slide, Qt::LeftButton, {}, {590, 40});
    CHECK(done == 1);
    for (int n = 0; n < 3; ++n) QTest::keyClick(&slide, Qt::Key_Right);
    CHECK(done == 1);
    QTest::keyClick(&slide, Qt::Key_Right);
    CHECK(done == 2);
}

TEST_CASE("a touch is a click, and Enter is one too") {
    int pressed = 0;
    terminal::Button button{"Start", "", terminal::Weight::main, nullptr, [&] { ++pressed; }};
    button.resize(200, 80);
    button.show();
    std::unique_ptr<QPointingDevice> finger{QTest::createTouchDevice()};
    QTest::touchEvent(&button, finger.get()).press(0, QPoint{100, 40}, &button);
    QTest::touchEvent(&button, finger.get()).release(0, QPoint{100, 40}, &button);
    CHECK(QTest::qWaitFor([&] { return pressed == 1; }, 5000));
    QTest::keyClick(&button, Qt::Key_Return);
    CHECK(pressed == 2);
}

TEST_CASE("letters can be touched where no keyboard is") {
    terminal::wearFor(*qApp, desk::Look::light, {1280, 800}, 96);
    terminal::Keyboard keyboard{"Name", false, nullptr};
    keyboard.resize(1200, 500);
    keyboard.show();
    const auto touch = [&](const QString& name) {
        for (auto* key : keyboard.findChildren<terminal::Button*>())
            if (key->isVisible() && key->accessibleName() == name) return key->click();
        FAIL("no key " << name.toStdString());
    };
    touch("Capitals");
    touch("A");
    touch("Capitals");
    for (const char* name : {"n", "n", "a"}) touch(name);
    CHECK(keyboard.typed() == "Anna");
    touch("Erase");
    touch("Signs");
    touch("-");
    touch("Letters");
    touch("1");
    CHECK(keyboard.typed() == "Ann-1");
    int entered = 0;
    keyboard.entered = [&] { ++entered; };
    touch("Enter");
    CHECK(entered == 1);
}
