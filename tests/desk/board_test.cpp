// A board: cards walked, filtered and moved by keys or mouse; only what is in sight is painted.
#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>
#include <QWheelEvent>

#include "app/desk/board.h"
#include "desk/sitting.h"

using namespace test;
using desk::BoardCard;

namespace {

// Where boards open things and say why not.
struct Listening final : desk::Shell {
    QStringList opened, toasts;
    desk::Desk& desk_;
    explicit Listening(desk::Desk& desk) : desk_(desk) {
        desk.shell = this;
        desk.add(desk::ScreenKind{.id = "test.thing", .title = "Thing", .opens = "thing", .make = {}});
    }
    ~Listening() override { desk_.shell = nullptr; }
    void open(const QString& screen, const QJsonObject& with) override { opened << screen + " " + QString::number(with["id"].toInteger()); }
    void closeCurrent() override {}
    void toast(const QString& text, desk::Tone) override { toasts << text; }
    void showThread(bool) override {}
    QWidget* widget() override { return nullptr; }
};

BoardCard card(std::int64_t key, const char* column, const QString& title) {
    return {.key = key, .column = column, .title = title, .second = "Nordwind", .figures = {{.text = "2026-12-01"}, {.text = "9.00 EUR"}}, .opens = {"thing", key}};
}

// Cards go from "new" to "done" over "wait", and nowhere else; what was moved is noted.
struct Moves {
    std::vector<std::pair<std::int64_t, std::string>> done;
    desk::BoardKind kind() {
        return {.title = "Things",
                .columns = {{.name = "new", .title = "New"}, {.name = "wait", .title = "Wait"}, {.name = "done", .title = "Done"}},
                .tables = {"item_category"},
                .read = [](const db::Read&) { return desk::BoardContents{}; },
                .mayMove = [](const desk::Desk&, const BoardCard& c, const std::string& to) { return c.column == "new" && to == "done"; },
                .move = [this](desk::Desk&, const BoardCard& c, const std::string& to) { done.emplace_back(c.key, to); },
                .whyNot = [](const BoardCard& c, const std::string& to) { return c.title + " does not go to " + QString::fromStdString(to); },
                .sum = [](const std::vector<const BoardCard*>& cards) { return QString::number(cards.size()); },
                .empty = "Nothing"};
    }
};

struct OnBoard {
    Sitting s;
    Listening shell{s.desk};
    Moves moves;
    desk::Board board{s.desk, nullptr, std::make_shared<const desk::BoardKind>(moves.kind())};
    OnBoard() {
        board.resize(1000, 600);
        board.show();
        QApplication::processEvents();
    }
    std::int64_t at() const { return board.current() != nullptr ? board.current()->key : 0; }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { s.press(&board, key, modifiers); }
    void mouse(QEvent::Type type, QPoint where, Qt::MouseButton button = Qt::LeftButton) {
        QMouseEvent event{type, QPointF{where}, QPointF{board.viewport()->mapToGlobal(where)}, button, button, Qt::NoModifier};
        QApplication::sendEvent(board.viewport(), &event);
    }
    void drag(QPoint from, QPoint to) {
        mouse(QEvent::MouseButtonPress, from);
        mouse(QEvent::MouseMove, from + QPoint{30, 0});
        mouse(QEvent::MouseMove, to);
        board.grab();
        mouse(QEvent::MouseButtonRelease, to);
    }
};

std::vector<BoardCard> few() { return {card(1, "new", "T-1"), card(2, "new", "T-2"), card(3, "done", "T-3"), card(4, "new", "T-4")}; }

}  // namespace

TEST_CASE("arrows walk over cards and columns, and Enter opens the one in hand") {
    OnBoard b;
    b.board.setCards(few());
    CHECK(b.at() == 1);
    b.press(Qt::Key_Down);
    CHECK(b.at() == 2);
    b.press(Qt::Key_End);
    CHECK(b.at() == 4);
    b.press(Qt::Key_Down);
    CHECK(b.at() == 4);
    b.press(Qt::Key_Home);
    b.press(Qt::Key_Right);  // over the column without cards
    CHECK(b.at() == 3);
    CHECK(b.board.accessibleDescription().contains("T-3"));
    CHECK(b.board.accessibleDescription().contains("Done: card 1 of 1"));
    b.press(Qt::Key_Right);
    CHECK(b.at() == 3);
    b.press(Qt::Key_Return);
    CHECK(b.shell.opened == QStringList{"test.thing 3"});
    b.press(Qt::Key_Left);
    CHECK(b.at() == 1);
}

TEST_CASE("cards that come anew keep the one in hand, also in another column") {
    OnBoard b;
    b.board.setCards(few());
    b.board.setCurrent(2);
    b.board.setCards({card(9, "new", "T-9"), card(2, "new", "T-2"), card(1, "new", "T-1")});
    CHECK(b.at() == 2);
    b.board.setCards({card(1, "new", "T-1"), card(2, "wait", "T-2")});
    CHECK(b.at() == 2);
    CHECK(b.board.current()->column == "wait");
    b.board.setCards({card(1, "new", "T-1"), card(3, "wait", "T-3")});  // gone: the one in its place
    CHECK(b.at() == 3);
    b.board.setCards({card(1, "nowhere", "T-1")});
    CHECK(b.at() == 0);
    CHECK(b.board.accessibleDescription() == "Nothing");
    b.press(Qt::Key_Return);
    b.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(b.shell.opened.isEmpty());
    CHECK(b.moves.done.empty());
}

TEST_CASE("columns that only the data knows come with the cards, and the one in hand stays") {
    OnBoard b;
    b.board.setCards({card(1, "press", "T-1"), card(2, "oven", "T-2")}, {{.name = "press", .title = "Press 1"}, {.name = "oven", .title = "Oven"}});
    CHECK(b.at() == 1);
    b.press(Qt::Key_Right);
    CHECK(b.at() == 2);
    CHECK(b.board.accessibleDescription().contains("Oven: card 1 of 1"));
    b.board.setCards({card(2, "oven", "T-2")}, {{.name = "oven", .title = "Oven, east", .tone = desk::Tone::bad}});  // one closed
    CHECK(b.at() == 2);
    CHECK(b.board.shown("press").empty());
    CHECK(b.board.accessibleDescription().contains("Oven, east: card 1 of 1"));
    b.board.setCards({card(3, "oven", "T-3")});
    CHECK(b.at() == 3);
    b.board.grab();
    CHECK(b.board.painted() == 1);
}

TEST_CASE("typing filters, Backspace takes back, Esc shows all again") {
    OnBoard b;
    QString told;
    b.board.typed = [&](const QString& words) { told = words; };
    b.board.setCards({card(1, "new", "T-1"), card(2, "new", "Pump"), card(3, "done", "Pump two")});
    b.s.type(&b.board, "pump");
    CHECK(told == "pump");
    CHECK(b.board.shown("new") == std::vector<std::int64_t>{2});
    CHECK(b.at() == 2);
    b.s.type(&b.board, " two nord");  // every word, wherever it stands
    CHECK(b.board.shown("new").empty());
    CHECK(b.board.shown("done") == std::vector<std::int64_t>{3});
    CHECK(b.at() == 3);
    for (int i = 0; i < 9; ++i) b.press(Qt::Key_Backspace);
    CHECK(told == "pump");
    CHECK(b.at() == 3);
    b.press(Qt::Key_Escape);
    CHECK(told.isEmpty());
    CHECK(b.board.shown("new").size() == 2);
    b.board.filter("no such card");
    CHECK(b.board.current() == nullptr);
}

TEST_CASE("Ctrl and an arrow take a card to the next column that it may go to, and nowhere else") {
    OnBoard b;
    b.board.setCards(few());
    b.board.setCurrent(2);
    b.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(b.moves.done == std::vector<std::pair<std::int64_t, std::string>>{{2, "done"}});
    CHECK(b.board.current()->column == "new");  // until the data says otherwise
    CHECK(b.shell.toasts.isEmpty());
    b.press(Qt::Key_Left, Qt::ControlModifier);  // there is no column
    CHECK(b.shell.toasts.isEmpty());
    b.board.setCurrent(3);
    b.press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(b.shell.toasts == QStringList{"T-3 does not go to wait"});
    CHECK(b.moves.done.size() == 1);
}

TEST_CASE("a card is dragged to a column, and says why where it may not go") {
    OnBoard b;
    b.board.setCards(few());
    const auto from = b.board.place(2).center(), done = b.board.place(3).center();
    b.drag(from, done);
    CHECK(b.moves.done == std::vector<std::pair<std::int64_t, std::string>>{{2, "done"}});
    CHECK(b.at() == 2);
    b.drag(from, QPoint{(from.x() + done.x()) / 2, done.y()});
    CHECK(b.moves.done.size() == 1);
    CHECK(b.shell.toasts == QStringList{"T-2 does not go to wait"});
    b.drag(from, from + QPoint{40, 10});  // within its column: nothing
    CHECK(b.shell.toasts.size() == 1);

    b.mouse(QEvent::MouseButtonPress, from);
    b.mouse(QEvent::MouseMove, done);
    b.press(Qt::Key_Escape);
    b.mouse(QEvent::MouseButtonRelease, done);
    CHECK(b.moves.done.size() == 1);

    b.mouse(QEvent::MouseButtonDblClick, done);
    CHECK(b.shell.opened == QStringList{"test.thing 3"});
}

TEST_CASE("of five thousand cards only those in sight are painted") {
    OnBoard b;
    std::vector<BoardCard> many;
    for (int i = 1; i <= 5000; ++i) many.push_back(card(i, i % 2 == 0 ? "new" : "done", QStringLiteral("T-%1").arg(i)));
    b.board.setCards(std::move(many));
    b.board.grab();
    CHECK(b.board.painted() > 4);
    CHECK(b.board.painted() < 24);
    b.press(Qt::Key_End);
    CHECK(b.at() == 5000);
    CHECK(b.board.viewport()->rect().contains(b.board.place(5000)));
    b.board.grab();
    CHECK(b.board.painted() < 24);
    b.board.resize(300, 600);  // columns beside the sight are not painted at all
    QApplication::processEvents();
    b.board.grab();
    CHECK(b.board.painted() < 20);
    CHECK(b.board.viewport()->rect().contains(b.board.place(5000)));
}

TEST_CASE("A1 row 1: a column of fifty thousand cards scrolls by the wheel, paints what is in sight, and is filtered whole") {
    OnBoard b;
    std::vector<BoardCard> many;
    for (int i = 1; i <= 50'000; ++i) many.push_back(card(i, "new", QStringLiteral("T-%1").arg(i)));
    b.board.setCards(std::move(many));
    const auto over = b.board.place(1).center();
    int most = 0;
    for (int turn = 0; turn < 200; ++turn) {
        QWheelEvent wheel{QPointF{over}, QPointF{b.board.viewport()->mapToGlobal(over)}, {}, {0, -120 * 40}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false};
        QApplication::sendEvent(b.board.viewport(), &wheel);
        b.board.grab();
        most = std::max(most, b.board.painted());
    }
    CHECK(most < 24);
    CHECK(b.board.place(8'001).top() < b.board.height());  // 200 turns of 40 cards
    b.press(Qt::Key_End);
    CHECK(b.at() == 50'000);
    b.board.filter("T-49999");
    CHECK(b.board.shown("new") == std::vector<std::int64_t>{49'999});
    b.board.filter("");
    CHECK(b.board.shown("new").size() == 50'000);
}

TEST_CASE("who looks elsewhere by the wheel is not pulled back when cards come anew") {
    OnBoard b;
    std::vector<BoardCard> many;
    for (int i = 1; i <= 100; ++i) many.push_back(card(i, "new", QStringLiteral("T-%1").arg(i)));
    b.board.setCards(many);
    const auto over = b.board.place(1).center();
    QWheelEvent wheel{QPointF{over}, QPointF{b.board.viewport()->mapToGlobal(over)}, {}, {0, -120 * 30}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false};
    QApplication::sendEvent(b.board.viewport(), &wheel);
    const auto scrolled = b.board.place(1);
    CHECK(scrolled.bottom() < 0);
    many.push_back(card(101, "new", "T-101"));
    b.board.setCards(many);
    CHECK(b.board.place(1) == scrolled);
    b.press(Qt::Key_Down);
    CHECK(b.at() == 2);
    CHECK(b.board.viewport()->rect().contains(b.board.place(2)));
}

TEST_CASE("the screen of a board reads beside the window, and again when its tables change") {
    Sitting s;
    Moves moves;
    auto kind = moves.kind();
    kind.read = [](const db::Read& read) {
        desk::BoardContents out;
        for (const auto id : read.all<std::int64_t>(R"sql(select item_category_id from item_category order by item_category_id desc)sql"))
            out.cards.push_back(card(id, "new", QString::number(id)));
        out.note = "As of now";
        return out;
    };
    const std::unique_ptr<desk::Screen> screen{desk::boardScreen(kind)(s.desk, {{"card", 7}})};
    CHECK(screen->state()["card"].toInteger() == 7);  // also while the cards are on the way
    s.settle();
    desk::Board* board = nullptr;
    for (auto* widget : screen->findChildren<QWidget*>())
        if (auto* found = dynamic_cast<desk::Board*>(widget); found != nullptr) board = found;
    REQUIRE(board != nullptr);
    const auto before = board->shown("new");
    REQUIRE(before.size() > 1);
    board->setCurrent(before.back());
    CHECK(screen->state()["card"].toInteger() == before.back());
    CHECK(screen->record() == desk::Record{"thing", before.back()});
    s.world.perform("inventory.addCategory", R"({"code": "PUMP", "name": "Pumps"})");
    screen->refresh({"party"});
    s.settle();
    CHECK(board->shown("new").size() == before.size());
    screen->refresh({"item_category"});
    s.settle();
    CHECK(board->shown("new").size() == before.size() + 1);
    CHECK(board->current()->key == before.back());
    s.type(board, "no");
    CHECK(screen->state()["filter"] == "no");
    for (auto* edit : screen->findChildren<QLineEdit*>()) CHECK(edit->text() == "no");
}

TEST_CASE("a column that holds only its first cards asks for more at its end, and for all when somebody filters") {
    OnBoard b;
    std::vector<bool> asked;
    b.board.wantsMore = [&](bool all) { asked.push_back(all); };
    const auto hold = [&](int held, std::int64_t of) {
        std::vector<BoardCard> cards;
        for (int i = 1; i <= held; ++i) cards.push_back(card(i, "new", "T-" + QString::number(i)));
        b.board.setCards(std::move(cards), {{.name = "new", .title = "New", .count = of}, {.name = "done", .title = "Done"}});
    };
    hold(40, 100);
    CHECK(asked.empty());
    b.press(Qt::Key_Down);
    CHECK(asked.empty());
    b.press(Qt::Key_End);
    CHECK(asked == std::vector<bool>{false});
    CHECK(b.board.accessibleDescription().contains("card 40 of 100"));
    hold(80, 100);
    b.board.filter("T-7");
    CHECK(asked.back());
    b.board.filter({});
    hold(100, 100);
    asked.clear();
    b.press(Qt::Key_End);
    CHECK(asked.empty());
}
