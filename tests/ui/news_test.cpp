// What somebody does elsewhere appears without a key, on a file and on a server, and takes neither the cursor nor what
// is being typed. How soon, `bench desk` measures.
#include <filesystem>
#include <fstream>
#include <set>

#include <QLineEdit>
#include <QProcess>

#include "app/desk/list_view.h"
#include "orders/ui/draft.h"
#include "orders/ui/entry.h"
#include "ui/seat.h"

using namespace test;
namespace fs = std::filesystem;

namespace {

// The program itself, at another PC as it were.
class Elsewhere {
public:
    explicit Elsewhere(World& world)
        : company_(desk::text(world.location)), secret_(fs::temp_directory_path() / ("elsewhere" + std::to_string(QCoreApplication::applicationPid()))) {
        std::ofstream{secret_} << "a long test password";
    }
    ~Elsewhere() {
        std::error_code ignored;
        fs::remove(secret_, ignored);
    }
    Elsewhere(const Elsewhere&) = delete;
    Elsewhere& operator=(const Elsewhere&) = delete;
    // Returns when it is committed and the process is gone.
    void perform(const QString& action, const QString& args) const {
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("THROUGHLINE_PASSWORD_FILE", QString::fromStdString(secret_.string()));
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::MergedChannels);
        const auto given = qEnvironmentVariable("THROUGHLINE_PROGRAM");
        program.start(given.isEmpty() ? "throughline" : given, {"do", action, args, "--company", company_, "--as", "boss"});
        REQUIRE(program.waitForFinished(60'000));
        INFO(program.readAll().toStdString());
        REQUIRE(program.exitCode() == 0);
    }

private:
    QString company_;
    fs::path secret_;
};

// Without a key; fails the test when it never is so.
void until(const std::function<bool()>& so) { REQUIRE(QTest::qWaitFor(so, 20'000)); }

desk::ListView& listOf(Seat& seat) {
    for (auto* widget : seat.screen()->findChildren<QWidget*>())
        if (auto* list = dynamic_cast<desk::ListView*>(widget)) return *list;
    FAIL("there is no list on " << seat.at().toStdString());
    std::abort();
}

const QString quote = R"({"customer":"C-1","lines":[{"item":"FG-500","quantity":"3"}]})";

}  // namespace

TEST_CASE("what another process did appears without a key, and the cursor stays where it is") {
    Seat seat;
    const Elsewhere elsewhere{seat.world};
    seat.world.perform("orders.enter", quote.toStdString());
    seat.open("orders.list");
    auto& list = listOf(seat);
    REQUIRE(list.current().has_value());
    const auto row = list.current()->key;
    auto* before = seat.focus();
    elsewhere.perform("orders.enter", quote);
    until([&] { return seat.words().contains("Q-2"); });
    CHECK(seat.focus() == before);
    REQUIRE(list.current().has_value());
    CHECK(list.current()->key == row);  // and not the one that came to stand in its place
    REQUIRE(list.chosen().size() == 1);
    CHECK(list.chosen().front().key == row);
}

TEST_CASE("what is chosen in a list stays chosen when rows come before it, and what is gone is not") {
    Seat seat;
    for (int n = 0; n < 4; ++n) seat.world.perform("orders.enter", quote.toStdString());
    seat.open("orders.list");
    auto& list = listOf(seat);
    const auto keys = [&] {
        std::set<std::int64_t> all;
        for (const auto& row : list.chosen()) all.insert(row.key);
        return all;
    };
    for (const auto* sorted : {"", "gross"}) {  // as an index gives them, and as they must be sorted
        INFO("sorted by '" << sorted << "'");
        if (*sorted != 0) list.sortBy(sorted, false);
        seat.settle();
        auto* marks = list.table().selectionModel();
        marks->setCurrentIndex(list.model().index(1, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        marks->select(list.model().index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const auto before = keys();
        REQUIRE(before.size() == 2);
        const auto current = list.current()->key, total = list.model().total();
        // The newest comes first, and so does the smallest.
        seat.world.perform("orders.enter", R"({"customer":"C-1","lines":[{"item":"FG-500","quantity":"1"}]})");
        until([&] { return list.model().total() == total + 1; });
        seat.settle();
        CHECK(keys() == before);
        CHECK(list.current()->key == current);
        CHECK(list.table().currentIndex().row() == 2);
    }
}

TEST_CASE("a filter is typed on while others work, and what they enter comes into it") {
    Seat seat;
    const Elsewhere elsewhere{seat.world};
    seat.world.perform("orders.enter", quote.toStdString());
    seat.open("orders.list");
    auto& list = listOf(seat);
    list.setFilterRow(true);
    auto* filter = list.heading().edit("number");
    REQUIRE(filter != nullptr);
    filter->setFocus();
    seat.type("Q-");
    filter->setCursorPosition(1);
    elsewhere.perform("orders.enter", quote);
    until([&] { return list.model().total() == 2; });
    CHECK(seat.focus() == filter);
    CHECK(filter->text() == "Q-");
    CHECK(filter->cursorPosition() == 1);
    filter->end(false);
    seat.type("2");
    CHECK(filter->text() == "Q-2");
    until([&] { return list.model().total() == 1; });
}

TEST_CASE("an order is typed on while others take its stock, and its day follows") {
    Seat seat;
    const Elsewhere elsewhere{seat.world};
    seat.world.perform("inventory.receive", R"({"item":"FG-500","quantity":"10","bin":"MAIN/A-01","lot":"FG-L1"})");
    seat.open("orders.entry", {{"new", "order"}});
    auto* entry = dynamic_cast<orders::ui::EntryScreen*>(seat.screen());
    REQUIRE(entry != nullptr);
    seat.type("C-1");
    seat.leave("Customer");
    seat.type("FG-500");
    seat.leave("Item");
    seat.type("8");
    REQUIRE(entry->lines().at(0).outlook.has_value());
    CHECK(entry->lines().at(0).outlook->stock->free == tl::quantity(10));
    auto* before = seat.focus();
    elsewhere.perform("orders.enter", R"({"customer":"C-1","sign":true,"lines":[{"item":"FG-500","quantity":"6"}]})");
    const auto taken = [&] {
        const auto& outlook = entry->lines().at(0).outlook;
        return outlook && outlook->stock && outlook->stock->free == tl::quantity(4);
    };
    until(taken);
    CHECK(seat.focus() == before);
    CHECK(entry->lines().at(0).quantity == "8");
}
