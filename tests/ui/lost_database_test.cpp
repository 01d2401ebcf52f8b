// The company goes away in mid-edit: its file is moved, its disk is full, its server ends the sessions or is gone. What
// was typed stays on screen and in the draft, a sentence says what to do, and the same Ctrl+Enter afterwards does it
// once, also when the first one had been done and nobody could say so.
#include <filesystem>

#include <QLineEdit>
#include <QPushButton>

#include "app/desk/form.h"
#include "orders/ui/draft.h"
#include "orders/ui/entry.h"
#include "ui/seat.h"
#include "ui/wire.h"

using namespace test;
using orders::ui::EntryScreen;
namespace fs = std::filesystem;

namespace {

// An order with a word that tells it from others, typed and not yet signed.
EntryScreen* typedOrder(Seat& seat, const QString& words = "for the lost one") {
    seat.open("orders.entry", {{"new", "order"}});
    auto* entry = dynamic_cast<EntryScreen*>(seat.screen());
    REQUIRE(entry != nullptr);
    seat.type("C-1");
    seat.leave("Customer");
    seat.type("FG-500");
    seat.leave("Item");
    seat.type("7");
    seat.press(Qt::Key_Backtab);  // back to the words beside the item
    seat.type(words);
    CHECK(entry->lines().at(0).quantity == "7");
    CHECK(entry->lines().at(0).text == words);
    return entry;
}

void signNow() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier); }

std::int64_t entered(World& world) { return world.number("select count(*) from sales_order"); }

// The sentence stands on screen, and all that was typed does too; nothing was entered.
void checkKept(Seat& seat, EntryScreen& entry, const char* part) {
    INFO(entry.refusalShown().toStdString());
    CHECK(seat.at() == "orders.entry");
    CHECK(entry.refusalShown().contains(part));
    CHECK(entry.lines().at(0).itemText == "FG-500");
    CHECK(entry.lines().at(0).quantity == "7");
    const auto draft = entry.draft();
    CHECK(draft["lines"].toArray().size() == 1);
    CHECK(draft["customer"].toInteger() != 0);
}

// Waits for the answer without asking whether anything else is under way: what is cut keeps on trying.
bool answered(EntryScreen& entry) {
    return QTest::qWaitFor([&] { return entry.refusalShown() != ""; }, 60'000);
}

void signAgain(Seat& seat) {
    signNow();
    REQUIRE(QTest::qWaitFor([&] { return seat.at() == "orders.order"; }, 60'000));
    seat.settle();
    CHECK(entered(seat.world) == 1);
    CHECK(seat.world.text("select state from sales_order") == "signed");
    CHECK(seat.world.complaints().empty());
}

desk::Form* categoryForm(Seat& seat) {
    desk::showForm(seat.desk(), {.action = "inventory.addCategory"});
    for (auto* widget : seat.window().findChildren<QWidget*>())
        if (auto* form = dynamic_cast<desk::Form*>(widget)) {
            form->field("code")->setTyped("PUMP");
            form->field("name")->setTyped("Pumps and what belongs to them");
            return form;
        }
    FAIL("no form opens");
    return nullptr;
}

std::int64_t categories(World& world) { return world.number("select count(*) from item_category where code = 'PUMP'"); }

void enterThrough(Seat& seat, const Wire& wire) {
    auto company = std::make_shared<db::Company>(through(wire, seat.world.location), allActions(), [&seat] { return seat.world.clock; });
    const auto person = company->actorNamed("boss", "test");
    seat.program->enter(company, person);
    QApplication::setActiveWindow(&seat.window());
    seat.settle();
}

// The file is elsewhere for a while; its log, gate and mark stay, as when somebody drags the one icon they see.
struct MovedAway {
    explicit MovedAway(std::string file) : file_(std::move(file)) { fs::rename(file_, file_ + ".elsewhere"); }
    ~MovedAway() { fs::rename(file_ + ".elsewhere", file_); }
    MovedAway(const MovedAway&) = delete;
    MovedAway& operator=(const MovedAway&) = delete;
    std::string file_;
};

}  // namespace

TEST_CASE("a company file that is moved away takes nothing, loses nothing, and goes on when it is back") {
    if (engine() != db::Engine::sqlite) return;
    Seat seat;
    auto* entry = typedOrder(seat);
    {
        const MovedAway away{seat.world.location};
        signNow();
        REQUIRE(answered(*entry));
        checkKept(seat, *entry, "moved, removed or replaced");
        CHECK(seat.desk().company().lastLogId() == seat.world.company->lastLogId());
    }
    CHECK(entered(seat.world) == 0);
    signAgain(seat);
}

TEST_CASE("a form keeps what was typed while the company's file is away") {
    if (engine() != db::Engine::sqlite) return;
    Seat seat;
    auto* form = categoryForm(seat);
    {
        const MovedAway away{seat.world.location};
        form->submit();
        REQUIRE(QTest::qWaitFor([&] { return form->refusalsShown() != ""; }, 20'000));
        CHECK(form->refusalsShown().contains("Put it back"));
        CHECK(form->field("code")->typed() == "PUMP");
        CHECK(form->typed().value("name") == "Pumps and what belongs to them");
    }
    CHECK(categories(seat.world) == 0);
    form->submit();
    REQUIRE(QTest::qWaitFor([&] { return categories(seat.world) == 1; }, 20'000));
    seat.settle();
    CHECK(seat.world.complaints().empty());
}

TEST_CASE("another file in the place of the company's takes nothing either") {
    if (engine() != db::Engine::sqlite) return;
    Seat seat;
    auto* entry = typedOrder(seat);
    const auto& file = seat.world.location;
    {
        const MovedAway away{file};
        fs::copy_file(file + ".elsewhere", file);
        signNow();
        REQUIRE(answered(*entry));
        checkKept(seat, *entry, "moved, removed or replaced");
        fs::remove(file);
    }
    signAgain(seat);
}

TEST_CASE("on a full disk what was typed stays, and is saved once there is room") {
    if (engine() != db::Engine::sqlite) return;
    Seat seat;
    // More words than the file's last pages have room for.
    auto* entry = typedOrder(seat, QString{490, u'w'});
    for (int row = 1; row < 20; ++row) entry->lines().paste("FG-500\t1", row);
    for (int row = 1; row < 20; ++row) entry->lines().set(row, orders::ui::DraftLines::textColumn, QString{490, u'w'});
    seat.settle();
    auto& writer = seat.desk().company().writer();
    writer.script("pragma max_page_count = 1");  // SQLite takes the pages there are
    signNow();
    REQUIRE(answered(*entry));
    CHECK(entry->refusalShown().contains("The disk is full"));
    CHECK(seat.at() == "orders.entry");
    CHECK(entry->draft()["lines"].toArray().size() == 20);
    CHECK(entered(seat.world) == 0);
    writer.script("pragma max_page_count = 1073741823");
    signAgain(seat);
    CHECK(seat.world.number("select count(*) from sales_order_line") == 20);
}

TEST_CASE("sessions that the server ends are opened again, and nobody notices") {
    if (engine() != db::Engine::postgres) return;
    Seat seat;
    auto* entry = typedOrder(seat);
    const auto administrator = db::openPostgres(seat.world.location);
    administrator->script("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
    CHECK(entry->lines().at(0).quantity == "7");
    signAgain(seat);
}

TEST_CASE("a server that is gone leaves what was typed, and the same key saves it once when it is back") {
    if (engine() != db::Engine::postgres) return;
    Seat seat;
    Wire wire{serverFolder(seat.world.location)};
    enterThrough(seat, wire);
    auto* entry = typedOrder(seat);
    wire.cut();
    signNow();
    REQUIRE(answered(*entry));
    checkKept(seat, *entry, "See that the file or the server is there");
    CHECK(entered(seat.world) == 0);
    wire.mend();
    signAgain(seat);
}

TEST_CASE("a commit whose answer is lost is done once, however often it is sent") {
    if (engine() != db::Engine::postgres) return;
    Seat seat;
    Wire wire{serverFolder(seat.world.location)};
    enterThrough(seat, wire);
    auto* entry = typedOrder(seat);
    wire.loseCommit();
    signNow();
    REQUIRE(answered(*entry));
    CHECK(wire.lost());
    checkKept(seat, *entry, "It is not known whether this was saved");
    CHECK(entered(seat.world) == 1);  // it was
    wire.mend();
    signAgain(seat);
}

TEST_CASE("a mail whose answer is lost leaves the house once, however often it is sent") {
    if (engine() != db::Engine::postgres) return;
    Seat seat;
    seat.world.perform("orders.enter", R"({"customer":"C-1","lines":[{"item":"FG-500","quantity":"90"}]})");
    Wire wire{serverFolder(seat.world.location)};
    enterThrough(seat, wire);
    seat.open("orders.print", {{"id", static_cast<qint64>(seat.world.number("select max(sales_order_id) from sales_order"))}});
    const auto may = [&] {
        for (const auto* button : seat.screen()->findChildren<QPushButton*>())
            if (button->text() == "Send") return button->isEnabled();
        return false;
    };
    REQUIRE(may());
    wire.loseCommit(2);  // the first one keeps the paper
    signNow();
    REQUIRE(QTest::qWaitFor([&] { return wire.lost() && may(); }, 60'000));
    CHECK(seat.words().contains("It is not known whether this was saved"));
    CHECK(seat.world.number("select count(*) from outbox") == 1);
    wire.mend();
    signNow();
    REQUIRE(QTest::qWaitFor(may, 60'000));
    CHECK_FALSE(seat.words().contains("It is not known whether this was saved"));
    CHECK(seat.world.number("select count(*) from outbox") == 1);
    CHECK(seat.world.complaints().empty());
}
