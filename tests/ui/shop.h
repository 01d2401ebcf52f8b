// The firm of the flows at work: material, orders to make brackets for, and short ways at the window.
#pragma once
#include <string>

#include "ui/seat.h"

namespace test {

// Stock for what the firm's works make: FG-500 is cut at CUT1 (0.02 h, 15 min set-up) and pressed at PRESS1 (0.03 h,
// 30 min), both at 30.00 and 20.00 an hour. Blanks go in at the first operation, cartons at the end. 280 blanks of L-A,
// 200 of L-B, which expires first, and 100 cartons.
inline void shop(World& w) {
    w.play(R"({"do": "inventory.receive", "args": {"item": "RM-100", "quantity": "280", "bin": "MAIN/A-01", "lot": "L-A", "expiresOn": "2027-03-31"}}
{"do": "inventory.receive", "args": {"item": "RM-100", "quantity": "200", "bin": "MAIN/A-01", "lot": "L-B", "expiresOn": "2027-01-31"}}
{"do": "inventory.receive", "args": {"item": "PK-10", "quantity": "100", "bin": "MAIN/A-02"}})");
}

// A signed order of C-1 for so many brackets; its number.
inline std::string sellBrackets(World& w, int pieces, std::string_view wantedOn = "2026-12-18") {
    w.perform("orders.enter", fmt::format(R"({{"customer":"C-1","sign":true,"wantedOn":"{}","lines":[{{"item":"FG-500","quantity":"{}"}}]}})", wantedOn, pieces));
    return w.text("select number from sales_order order by sales_order_id desc limit 1");
}

// MO-1, released for 100 brackets, of which as many as there are wait for the first line of `order`; '' for stock.
inline void release(World& w, const std::string& order = {}, int pieces = 100) {
    const auto line = order.empty() ? std::string{} : fmt::format(R"("line":"{}/1",)", order);
    w.perform("production.addWorkOrder", fmt::format(R"({{{}"item":"FG-500","quantity":"{}","dueOn":"2026-12-11","lot":"FG-L1","release":true}})", line, pieces));
}

// MO-1 made: 100 of L-B and ten cartons, 98 good and two cracked.
inline void make(World& w) {
    w.play(R"({"do": "production.issue", "args": {"order": "MO-1", "lot": "RM-100/L-B", "quantity": "100"}}
{"do": "production.issue", "args": {"order": "MO-1", "lot": "PK-10/-", "quantity": "10"}}
{"do": "production.report", "args": {"order": "MO-1", "opNo": 10, "good": "100"}}
{"do": "production.bookTime", "args": {"order": "MO-1", "opNo": 20, "hours": "5.4"}}
{"do": "production.report", "args": {"order": "MO-1", "opNo": 20, "good": "98", "scrap": "2", "scrapReason": "scrap/crack", "employee": "103", "bin": "MAIN/A-02"}})");
}

inline QPushButton* standing(Seat& seat, const QString& button) {
    for (auto* one : seat.screen()->findChildren<QPushButton*>())
        if (one->isVisible() && one->isEnabled() && one->text() == button) return one;
    return nullptr;
}
// Cards come anew a little after the news: waits until this button is there, and so are the facts around it. A card that
// came anew just now shows its buttons a turn later, so it is looked for once more when all is quiet.
inline void offered(Seat& seat, const QString& button) {
    INFO("the button " << button.toStdString());
    REQUIRE(QTest::qWaitFor([&] { return standing(seat, button) != nullptr; }, 20000));
    seat.settle();
    REQUIRE(QTest::qWaitFor([&] { return standing(seat, button) != nullptr; }, 20000));
}
inline void says(Seat& seat, const QString& words) {
    INFO("the words " << words.toStdString());
    REQUIRE(QTest::qWaitFor([&] { return seat.words().contains(words); }, 20000));
}
inline void click(Seat& seat, const QString& button) {
    offered(seat, button);
    standing(seat, button)->click();
    seat.settle();
}
inline void submit(Seat& seat) { seat.press(Qt::Key_Return, Qt::ControlModifier); }

inline QJsonObject workOrder(Seat& seat, const char* number = "MO-1") {
    return {{"id", static_cast<qint64>(seat.world.rows<std::int64_t>(R"sql(select work_order_id from work_order where number = $1)sql", std::string{number}).at(0))}};
}

}  // namespace test
