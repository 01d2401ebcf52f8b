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

// Kinds of defects, a drawing, and a plan that asks for values at the saw.
void askForChecks(Booth& booth) {
    booth.play(R"({"do":"quality.addDefectKind","args":{"code":"CRACK","name":"Crack"}}
{"do":"inventory.addUnit","args":{"code":"mm","name":"Millimetre","dimension":"length"}}
{"do":"quality.addPlan","args":{"number":"IP-700","item":"FG-700","checkPoint":"in_process","opNo":10,"characteristics":[{"name":"Width","kind":"measured","unit":"mm","nominal":"12","lower":"11.95","upper":"12.05","gaugeKind":"caliper","rule":"fixed","size":3},{"name":"Edges","kind":"attribute","method":"By eye","rule":"fixed","size":2}]}}
{"do":"quality.releasePlan","args":{"plan":"IP-700","version":1}}
{"do":"engineering.addDocument","args":{"number":"D-700","title":"Plate","kind":"drawing","item":"FG-700"}})");
    const auto file = booth.company->keepAttachment(
        booth.boss, R"(<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="200" height="100"/></svg>)",
        "image/svg+xml");
    booth.perform("engineering.addDocumentRevision",
                  R"({"document":"D-700","revision":"A","fileName":"D-700-A.svg","attachment":")" + file + R"("})");
    booth.perform("engineering.releaseDocument",
                  R"({"version":1,"documentRevision":)" +
                      std::to_string(booth.number("select max(document_revision_id) as id from document_revision")) + "}");
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

QString say(const char* words) { return desk::say(words); }

// Opens the page behind these words, looks at it, and goes back.
void lookInto(Booth& booth, const QString& words) {
    booth.touch(words);
    checkPage(booth);
    booth.window().back();
    booth.settle();
}

// Nobody is in: a place, a badge, a PIN; then the home of who is in, and its areas.
void lookAtTheWayIn(Booth& booth) {
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
}

void lookAtProduction(Booth& booth) {
    booth.touch(say("Production"));
    booth.touch(say("Open this job"));
    checkPage(booth);
    booth.touch(say("Start"));
    checkPage(booth);
    lookInto(booth, say("Report…"));
    booth.touch(say("Defect"));
    checkPage(booth);
    lookInto(booth, "Crack");
    booth.window().back();
    booth.settle();
    booth.touch(say("Inspect"));
    checkPage(booth);
    for (const char* characteristic : {"Width", "Edges"}) lookInto(booth, characteristic);
    while (booth.window().depth() > 4) booth.window().back();
    booth.settle();
    booth.touch(say("Call for help"));
    checkPage(booth);
    booth.window().home();
}

void lookAtTheOthers(Booth& booth) {
    booth.touch(say("Warehouse"));
    for (const char* part : {"Pick", "Pack", "Count", "Load"}) lookInto(booth, say(part));
    booth.window().home();
    booth.touch(say("Quality"));
    for (const char* part : {"Inspect", "Log a defect"}) lookInto(booth, say(part));
    booth.window().home();
    booth.scan("L-B");
    booth.settle();
    checkPage(booth);
    booth.perform("inventory.hold", R"({"lot":"RM-100/L-B","reason":"scratches","caseNumber":"Q-17"})");
    checkPage(booth);
}

}  // namespace

TEST_CASE("every page can be touched in gloves and read in both languages, at both sizes") {
    for (const auto language : {desk::Language::english, desk::Language::chinese})
        for (const auto size : {QSize{1280, 800}, QSize{1920, 1080}}) {
            Booth booth{language, size};
            askForChecks(booth);
            booth.feed(booth.order(20), 3);
            booth.perform("orders.enter", R"({"customer":"C-1","lines":[{"item":"FG-500","quantity":"5 pcs"}]})");
            booth.standAt("SAW7");
            lookAtTheWayIn(booth);
            lookAtProduction(booth);
            lookAtTheOthers(booth);
            for (const auto& word : desk::unsaid()) FAIL_CHECK("not translated: " << word.toStdString());
        }
    desk::speak(desk::Language::english);
}
