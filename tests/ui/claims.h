// The firm that sold 90 brackets on a pallet and has 8 of them left, and short ways at the screens of complaints.
#pragma once
#include <QListWidget>
#include <QPlainTextEdit>

#include "app/desk/say.h"
#include "ui/store.h"

namespace test {

// MO-1 made 98 of FG-L1 out of L-B, two cracked; 90 left on one pallet with SH-1 and are billed. Its label.
inline std::string soldOnPallet(World& w) {
    shop(w);
    const auto order = sellBrackets(w, 90);
    w.perform("production.addWorkOrder", fmt::format(R"({{"line":"{}/1","quantity":"100 pcs","lot":"FG-L1","dueOn":"2026-12-11","release":true}})", order));
    w.play(R"({"do": "production.issue", "args": {"order": "MO-1", "lot": "RM-100/L-B", "quantity": "102"}}
{"do": "production.issue", "args": {"order": "MO-1", "lot": "PK-10/-", "quantity": "10"}}
{"do": "production.bookTime", "args": {"order": "MO-1", "opNo": 10, "hours": "1.9", "employee": "101"}}
{"do": "production.bookTime", "args": {"order": "MO-1", "opNo": 20, "hours": "3.5", "employee": "103", "machine": "PRESS-1"}}
{"do": "production.report", "args": {"order": "MO-1", "opNo": 10, "good": "100"}}
{"do": "production.report", "args": {"order": "MO-1", "opNo": 20, "good": "98", "scrap": "2", "scrapReason": "scrap/crack"}})");
    const auto label = w.text("select u.sscc from handling_unit u join sales_order o on o.sales_order_id = u.sales_order_id "
                              "where o.number = 'SO-1' and u.kind = 'pallet' and u.state = 'closed'");
    w.perform("warehouse.shipUnit", fmt::format(R"({{"unit":"{}","carrier":"Kurier Nord"}})", label));
    w.perform("finance.invoice", R"({"order":"SO-1"})");
    w.perform("quality.addDefectKind", R"({"code":"CRACK","name":"Crack"})");
    return label;
}

// What a scanner types, and its Enter.
inline void scanLabel(Seat& seat, const std::string& label) {
    seat.type(QString::fromStdString(label));
    seat.enter();
}

inline void tabInto(Seat& seat, const QString& field) {
    for (int tries = 0; tries < 30 && !seat.focusName().contains(field); ++tries) seat.press(Qt::Key_Tab);
    INFO("the field " << field.toStdString());
    REQUIRE(seat.focusName().contains(field));
}

// Through Ctrl+K, by the words of the screen.
inline void goTo(Seat& seat, const char* title) {
    const auto words = desk::say(title);
    seat.press(Qt::Key_K, Qt::ControlModifier);
    seat.type(words);
    auto* found = seat.named<QListWidget>(desk::say("What was found"));
    for (int tries = 0; tries < found->count() && found->currentItem()->text() != words; ++tries) seat.press(Qt::Key_Down);
    REQUIRE(found->currentItem()->text() == words);
    seat.enter();
}

inline bool isHeld(World& w, const std::string& lot) {
    return w.rows<std::int64_t>(R"sql(select on_hold from lot where number = $1)sql", lot).at(0) == 1;
}

}  // namespace test
