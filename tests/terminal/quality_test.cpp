// A lot at the terminal: what it is, hold, release, scrap; and every page in both languages.
#include <QLabel>

#include "app/terminal/kit/button.h"
#include "app/terminal/kit/measure.h"
#include "terminal/booth.h"

using namespace test;

TEST_CASE("one scan shows a lot with its places and its history; it is held, released and scrapped with a reason") {
    Booth booth;
    booth.enter();
    booth.scan("L-B");  // from the home page
    booth.settle();
    CHECK(booth.page()->title() == "RM-100 / L-B");
    CHECK(booth.words().contains("MAIN/A-01: 100 pcs"));
    CHECK(booth.words().contains("Usable"));
    CHECK_FALSE(booth.shows("Release"));
    booth.touch("Hold…");
    booth.key(Qt::Key_Return, "\r");
    CHECK(booth.band().said() == "A reason is needed");
    booth.type("scratches");
    booth.key(Qt::Key_Return, "\r");
    CHECK(booth.number("select on_hold from lot where number = 'L-B'") == 1);
    CHECK(booth.words().contains("On hold"));
    CHECK(booth.words().contains("scratches"));
    booth.touch("Release");
    CHECK(booth.number("select on_hold from lot where number = 'L-B'") == 0);
    booth.touch("Scrap…");
    booth.type("3");
    booth.touch("Take this number");
    booth.type("bent");
    booth.key(Qt::Key_Return, "\r");
    CHECK(booth.words().contains("MAIN/A-01: 97 pcs"));
    CHECK(booth.complaints().empty());
}

TEST_CASE("what quality holds is listed, and a traveller opens the steps of its operation") {
    Booth booth;
    const auto number = booth.order(5);
    booth.perform("inventory.hold", R"({"lot":"RM-100/L-B","reason":"scratches","caseNumber":"Q-17"})");
    booth.enter();
    booth.touch("Quality");
    CHECK(booth.words().contains("Q-17"));
    booth.scan(desk::text(number + "/20"));
    CHECK(booth.page()->title() == desk::text(number + "/20"));
    CHECK(booth.words().contains("Wear gloves"));
}

namespace {

bool cutOff(const QLabel& label) {
    if (label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored) return false;  // a title gives way
    return label.wordWrap() ? label.heightForWidth(label.width()) > label.height() + 2
                            : label.sizeHint().width() > label.width() + 1;
}

// Nothing that is touched is smaller than a finger in a glove, no word is cut off, all of it is on the screen.
void checkPage(Booth& booth) {
    INFO(booth.page()->title().toStdString());
    const auto& window = booth.window();
    for (const auto* button : window.findChildren<terminal::Button*>()) {
        if (!button->isVisible()) continue;
        INFO("button '" << button->accessibleName().toStdString() << "' " << button->width() << "x"
                        << button->height());
        CHECK_FALSE(button->accessibleName().isEmpty());
        CHECK(button->height() >= terminal::target());
        CHECK(button->width() >= terminal::target());
    }
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->width() == 0) continue;
        if (cutOff(*label)) FAIL_CHECK("the label '" << label->text().toStdString() << "' is cut off");
    }
    const auto* page = booth.page();
    INFO("the page needs " << page->minimumSizeHint().width() << "x" << page->minimumSizeHint().height() << " and has "
                           << page->width() << "x" << page->height());
    CHECK(page->minimumSizeHint().height() <= page->height());
    CHECK(page->minimumSizeHint().width() <= page->width());
}

}  // namespace

TEST_CASE("every page can be touched in gloves and read in both languages, at both sizes") {
    for (const auto language : {desk::Language::english, desk::Language::chinese})
        for (const auto size : {QSize{1280, 800}, QSize{1920, 1080}}) {
            Booth booth{language, size};
            const auto say = [](const char* words) { return desk::say(words); };
            booth.order(20);
            booth.perform("orders.enter", R"({"customer":"C-1","lines":[{"item":"FG-500","quantity":"5 pcs"}]})");
            booth.standAt("SAW7");
            checkPage(booth);
            booth.touch(say("Place"));
            checkPage(booth);
            booth.key(Qt::Key_Escape);
            booth.scan("B-77");
            checkPage(booth);
            booth.type("4711");
            booth.key(Qt::Key_Return, "\r");
            REQUIRE(booth.station->person());
            checkPage(booth);
            for (const char* area : {"Production", "Warehouse", "Quality", "Waiting"}) {
                booth.touch(say(area));
                checkPage(booth);
                booth.window().home();
                booth.settle();
            }
            booth.touch(say("Production"));
            booth.touch(say("Open this job"));
            checkPage(booth);
            booth.touch(say("Start"));
            checkPage(booth);
            booth.touch(say("Report…"));
            checkPage(booth);
            booth.window().back();
            booth.touch(say("Call for help"));
            checkPage(booth);
            booth.window().home();
            booth.touch(say("Warehouse"));
            for (const char* part : {"Pick", "Pack", "Count", "Load"}) {
                booth.touch(say(part));
                checkPage(booth);
                booth.window().back();
                booth.settle();
            }
            booth.window().home();
            booth.scan("L-B");
            booth.settle();
            checkPage(booth);
            for (const auto& word : desk::unsaid()) FAIL_CHECK("not translated: " << word.toStdString());
        }
    desk::speak(desk::Language::english);
}
