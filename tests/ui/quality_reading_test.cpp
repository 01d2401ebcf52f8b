// Read and understood at the window: what somebody must read is shown and signed by keys, and the quality manager sees who
// has, who has not and since when.
#include "app/desk/files.h"
#include "quality/ui/read_screen.h"
#include "ui/claims.h"
#include "ui/lab_room.h"

using namespace test;
using quality::ui::ReadScreen;

namespace {

constexpr const char* bossPassword = "a long test password";
constexpr const char* idasPassword = "seven green lamps hum";  // of sitsDown
constexpr const char* drawing = R"(<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100"><rect x="10" y="10" width="180" height="80"/></svg>)";

// WI-7 with its released revision A.
void paper(World& w, const std::string& bytes, const std::string& type, const std::string& fileName) {
    const auto file = w.company->keepAttachment(w.boss, bytes, type);
    w.perform("engineering.addDocument", R"({"number":"WI-7","title":"Safe pressing","kind":"instruction"})");
    w.perform("engineering.addDocumentRevision", fmt::format(R"({{"document":"WI-7","revision":"A","attachment":"{}","fileName":"{}"}})", file, fileName));
    w.perform("engineering.releaseDocument", fmt::format(R"({{"documentRevision":{},"version":1}})", w.number("select document_revision_id as id from document_revision")));
}

ReadScreen& reading(Seat& seat) {
    REQUIRE(seat.at() == "quality.read");
    auto* screen = dynamic_cast<ReadScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    return *screen;
}

desk::Table& rowsAre(Seat& seat, std::size_t count) {
    auto* table = within<desk::Table>(seat.screen());
    REQUIRE(QTest::qWaitFor([&] { return table->rows().size() == count; }, 20000));
    return *table;
}

// The manager says that whoever works in the warehouse must read it.
void ruleByKeys(Seat& seat) {
    goTo(seat, "Who must read what");
    seat.press(Qt::Key_N, Qt::ControlModifier);
    fill(seat, desk::say("Document"), "WI-7");
    fill(seat, desk::say("Everybody with the role"), "warehouse");
    fill(seat, desk::say("Within days"), "7");
    submit(seat);
    REQUIRE(seat.at() == "quality.reading");
    CHECK(seat.world.number("select days from reading_rule") == 7);
}

void story(desk::Language language) {
    Seat seat{language};
    auto& w = seat.world;
    paper(w, drawing, "image/svg+xml", "WI-7.svg");
    ruleByKeys(seat);

    sitsDown(seat, "ida", "warehouse");
    goTo(seat, "What I must read");
    auto& table = rowsAre(seat, 1);
    CHECK(table.rows()[0].cells[0].text == "WI-7");
    CHECK(table.rows()[0].cells[3].text == desk::say("To read"));
    seat.enter();
    auto& screen = reading(seat);
    says(seat, "WI-7.svg");  // it stands there
    tabInto(seat, desk::say("Password"));
    if (engine() == db::Engine::sqlite) {
        seat.type("not the password");
        submit(seat);
        CHECK(screen.signing().password()->refused());
        CHECK(screen.refusal() != "");
        CHECK(w.number("select count(*) as n from document_reading") == 0);
        CHECK(seat.focusName() == desk::say("Password"));
    }
    seat.type(idasPassword);
    submit(seat);
    REQUIRE(w.number("select count(*) as n from document_reading") == 1);
    CHECK(w.text("select signed_by from document_reading") == "ida");
    CHECK(w.text("select meaning from document_reading") == desk::utf8(desk::say("read and understood")));
    CHECK(w.number("select count(*) as n from action_log where args like '%green lamps%' or result like '%green lamps%' or signature like '%green lamps%'") == 0);
    CHECK(seat.at() == "quality.to_read");
    seat.news();
    rowsAre(seat, 0);
    says(seat, desk::say("You have read all that you must."));
    CHECK(w.complaints().empty());
    if (language == desk::Language::chinese)
        for (const auto& words : desk::unsaid()) FAIL_CHECK("not translated: " << words.toStdString());
}

}  // namespace

TEST_CASE("A8 row 14: who must read a document sees it, and signs by keys alone that he has") { story(desk::Language::english); }

TEST_CASE("A8 row 14: a reader signs in Chinese") { story(desk::Language::chinese); }

TEST_CASE("A8 row 14: what this program cannot show is opened first, and only then signed") {
    Seat seat;
    auto& w = seat.world;
    paper(w, "%PDF-1.4 A", "application/pdf", "WI-7.pdf");
    w.perform("people.addRole", R"({"name":"readers","permissions":["quality.see"]})");
    w.perform("people.giveRole", R"({"user":"boss","role":"readers"})");
    w.perform("quality.requireReading", R"({"document":"WI-7","role":"readers"})");
    QString shown;
    desk::openFilesBy([&shown](const QString& path) {
        shown = path;
        return true;
    });
    goTo(seat, "What I must read");
    rowsAre(seat, 1);
    seat.enter();
    auto& screen = reading(seat);
    says(seat, "WI-7.pdf is shown by another program: Ctrl+O opens it.");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(screen.refusal().contains("Open WI-7 A first"));
    CHECK(w.number("select count(*) as n from document_reading") == 0);
    seat.press(Qt::Key_O, Qt::ControlModifier);
    CHECK(shown.endsWith("WI-7.pdf"));
    CHECK(screen.refusal().isEmpty());
    CHECK(seat.focusName() == "Password");
    seat.type(bossPassword);
    submit(seat);
    desk::openFilesBy([](const QString&) { return false; });
    CHECK(w.number("select count(*) as n from document_reading") == 1);
    CHECK(w.complaints().empty());
}

TEST_CASE("A8 row 14: the manager sees who has read it, who has not and since when, and ends a rule by keys") {
    Seat seat;
    auto& w = seat.world;
    paper(w, drawing, "image/svg+xml", "WI-7.svg");
    w.perform("people.addUser", R"({"name":"ida","fullName":"Ida","password":"seven green lamps hum","roles":[{"role":"warehouse"}]})");
    w.perform("people.addUser", R"({"name":"ben","fullName":"Ben","password":"four paper boats sail","roles":[{"role":"warehouse"}]})");
    w.perform("quality.requireReading", R"({"document":"WI-7","role":"warehouse","days":7})");
    const auto ida = w.company->actorNamed("ida", "test");
    db::Circumstances circumstances;
    circumstances.signature = w.company->sign(ida, {idasPassword}, "read and understood");
    w.company->perform(ida, {"quality.acknowledgeReading", fmt::format(R"({{"documentRevision":{}}})", w.number("select document_revision_id as id from document_revision")), circumstances, 1});
    w.wait(8);
    seat.open("quality.reading_documents");
    auto& table = rowsAre(seat, 1);
    CHECK(table.rows()[0].cells[4].text == "1 overdue");
    CHECK(table.rows()[0].cells[5].text == "1");
    CHECK(table.rows()[0].cells[6].text == "1");
    table.setFocus();
    seat.enter();
    REQUIRE(seat.at() == "quality.reading");
    auto* readers = within<desk::Table>(tabPage(seat, "Readers"));
    REQUIRE(readers->rows().size() == 2);
    CHECK(readers->rows()[0].cells[0].text == "Ben");  // who has not stands on top
    CHECK(readers->rows()[0].cells[1].text == "Overdue");
    CHECK(readers->rows()[1].cells[1].text == "Read");

    auto* rules = within<desk::Table>(tabPage(seat, "Rules"));
    REQUIRE(rules->rows().size() == 1);
    CHECK(rules->rows()[0].cells[0].text == "everybody with the role warehouse");
    rules->setFocus();
    seat.enter();
    CHECK(w.number("select count(*) as n from reading_rule") == 1);  // asked first
    seat.enter();
    CHECK(w.number("select count(*) as n from reading_rule") == 0);
    CHECK(w.number("select count(*) as n from document_reading") == 1);  // what was signed stays
    CHECK(w.complaints().empty());
}
