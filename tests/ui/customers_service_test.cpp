// Who serves: a serial is scanned where it stands, tickets run against their clocks, and what was learnt solves the next one.
#include <QPlainTextEdit>

#include "customers/ui/articles.h"
#include "ui/office.h"

using namespace test;

namespace {

QString cell(const desk::Table& table, int row, std::size_t column) { return table.rows().at(static_cast<std::size_t>(row)).cells.at(column).text; }

void ticket(World& w, const char* priority = "high") {
    w.perform("customers.addTicket", fmt::format(R"({{"party":"C-1","site":"MAIN","priority":"{}","subject":"It rattles","lot":"FG-500/FG-L1"}})", priority));
}

}  // namespace

TEST_CASE("A1 row 14: a serial or lot that stands at a customer is scanned, with its warranty and its tickets") {
    Seat seat;
    auto& w = seat.world;
    delivered(w);
    seat.open("customers.installed");
    CHECK(seat.focusName() == "Serial or lot");
    CHECK(seat.words().contains("Choose a customer, or scan a serial or lot."));
    seat.type("FG-L1");
    seat.enter();
    auto* table = within<desk::Table>(seat.screen());
    REQUIRE(table->rows().size() == 1);
    CHECK(cell(*table, 0, 0) == "Nord Maschinen GmbH");
    CHECK(cell(*table, 0, 4) == "10");
    CHECK(cell(*table, 0, 6) == "until 2028-11-22");  // two years, its last day
    CHECK(cell(*table, 0, 7).isEmpty());
    table->view()->setFocus();
    table->setCurrent(0);
    seat.press(Qt::Key_N, Qt::ControlModifier);
    put(seat, "What is wrong", "It rattles");
    submit(seat);
    CHECK(seat.at() == "customers.ticket");
    CHECK(w.number("select under_warranty from service_ticket") == 1);
    CHECK(seat.words().contains("4:00 left"));
    CHECK(seat.words().contains("8:00 left"));
    seat.news();
    seat.open("customers.installed", {{"number", "FG-L1"}});
    CHECK(cell(*within<desk::Table>(seat.screen()), 0, 7) == "1");
    seat.open("customers.installed", {{"number", "FG-L9"}});
    CHECK(seat.words().contains("No lot FG-L9 left for a customer."));
    CHECK(w.complaints().empty());
}

TEST_CASE("the service desk shows what is left of each clock, and late tickets are brought before others") {
    Seat seat;
    auto& w = seat.world;
    delivered(w);
    ticket(w);
    seat.open("customers.desk");
    auto* table = within<desk::Table>(seat.screen());
    REQUIRE(table->rows().size() == 1);
    CHECK(cell(*table, 0, 0) == "TK-1");
    CHECK(cell(*table, 0, 1) == "4:00 left");
    CHECK(cell(*table, 0, 2) == "8:00 left");
    table->view()->setFocus();
    table->setCurrent(0);
    seat.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(w.text("select answered_by from service_ticket") == "boss");
    seat.news();
    CHECK(cell(*table, 0, 1) == "in time");

    ticket(w, "low");
    w.wait(3);
    seat.window().closeCurrent();
    seat.open("customers.desk");
    table = within<desk::Table>(seat.screen());
    REQUIRE(table->rows().size() == 2);
    CHECK(cell(*table, 0, 1).endsWith("over"));  // the one that nobody answered presses most
    CHECK(cell(*table, 0, 0) == "TK-2");
    CHECK(cell(*table, 1, 2).endsWith("over"));
    table->view()->setFocus();
    seat.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(w.number("select count(*) from service_ticket where level = 3") == 2);
    CHECK(seat.words().contains("Brought before others: TK-1, TK-2."));
    seat.news();
    CHECK(cell(*table, 0, 4) == "3");
}

TEST_CASE("a ticket is solved by hand, becomes an article, and the article solves the next one") {
    Seat seat;
    auto& w = seat.world;
    delivered(w);
    ticket(w);
    seat.open("customers.ticket", {{"id", static_cast<qint64>(idOf(w, "service_ticket", "TK-1"))}});
    seat.press(Qt::Key_D, Qt::ControlModifier);
    submit(seat);
    CHECK(seat.words().contains("It is not said how it was solved."));
    CHECK(w.number("select count(*) from service_ticket where solved_at is null") == 1);
    seat.named<QPlainTextEdit>("How it was solved")->setFocus();
    seat.type("Tighten the four screws");
    submit(seat);
    CHECK(w.text("select solution from service_ticket") == "Tighten the four screws");
    CHECK(w.number("select count(*) from service_ticket where answered_at is not null") == 1);  // answered by it

    offered(seat, "Make an article…");
    seat.press(Qt::Key_O, Qt::ControlModifier);
    put(seat, "Code", "RATTLE");
    submit(seat);
    CHECK(seat.at() == "customers.articles");
    CHECK(w.text("select title from knowledge_article") == "It rattles");
    CHECK(seat.words().contains("Tighten the four screws"));

    ticket(w);
    seat.open("customers.ticket", {{"id", static_cast<qint64>(idOf(w, "service_ticket", "TK-2"))}});
    auto* helps = within<desk::Table>(tabPage(seat, "What may help"));
    REQUIRE(helps->rows().size() == 1);
    CHECK(cell(*helps, 0, 0) == "RATTLE");
    helps->setCurrent(0);
    click(seat, "Solved by this…");
    submit(seat);
    CHECK(w.text("select solution from service_ticket where number = 'TK-2'") == "Tighten the four screws");
    CHECK(w.number("select count(*) from ticket_article") == 1);
    CHECK(w.complaints().empty());
}

TEST_CASE("articles are found by every word of what the customer says, while it is typed") {
    Seat seat;
    seat.world.play(R"({"do": "customers.setArticle", "args": {"code": "RATTLE", "title": "The bracket rattles", "text": "Tighten it."}}
{"do": "customers.setArticle", "args": {"code": "RUST", "title": "The bracket rusts", "text": "Oil it."}})");
    seat.open("customers.articles");
    auto* screen = dynamic_cast<customers::ui::ArticlesScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    CHECK(seat.focusName() == "Words");
    CHECK(screen->table().rows().size() == 2);
    seat.type("bracket oil");
    REQUIRE(screen->table().rows().size() == 1);
    CHECK(screen->current()->code == "RUST");
    CHECK(seat.words().contains("Oil it."));
    seat.press(Qt::Key_E, Qt::ControlModifier);
    put(seat, "The question", "The bracket squeaks");
    submit(seat);
    CHECK(seat.world.text("select title from knowledge_article where code = 'RUST'") == "The bracket squeaks");
    CHECK(seat.world.number("select count(*) from knowledge_article") == 2);
    screen = dynamic_cast<customers::ui::ArticlesScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    seat.named<QLineEdit>("Words")->setFocus();
    seat.press(Qt::Key_A, Qt::ControlModifier);
    seat.type("oil squeaks");
    REQUIRE(screen->table().rows().size() == 1);
    seat.type("x");
    CHECK(screen->table().rows().empty());
    CHECK(screen->current() == nullptr);
    CHECK(seat.words().contains("No article holds all these words."));
}

TEST_CASE("how fast tickets are solved is set by keys, and nothing is solved before it is answered") {
    Seat seat;
    auto& w = seat.world;
    seat.open("customers.levels");
    auto* table = within<desk::Table>(seat.screen());
    CHECK(table->rows().size() == 4);
    table->view()->setFocus();
    table->setCurrent(0);
    seat.enter();  // urgent
    put(seat, "Answered within, minutes", "60");
    put(seat, "Solved within, minutes", "30");
    submit(seat);
    CHECK(seat.words().contains("Nothing is solved before it is answered."));
    put(seat, "Solved within, minutes", "240");
    submit(seat);
    CHECK(w.number("select solution_minutes from service_level where priority = 'urgent'") == 240);
    seat.news();
    CHECK(cell(*table, 0, 2) == "240");
}
