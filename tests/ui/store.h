// Goods in the bins of the flows' firm, and short ways at the warehouse's screens.
#pragma once
#include <QLineEdit>
#include <QTabWidget>

#include "app/desk/table.h"
#include "ui/shop.h"
#include "warehouse/trade.h"

namespace test {

template <class Widget>
Widget* within(QWidget* parent) {
    REQUIRE(parent != nullptr);
    for (auto* widget : parent->findChildren<QWidget*>())
        if (auto* found = dynamic_cast<Widget*>(widget); found != nullptr) return found;
    FAIL("it is not on this screen");
    return nullptr;
}

// The page of a tab of the card in front.
inline QWidget* tabPage(Seat& seat, const QString& title) {
    auto* tabs = seat.screen()->findChild<QTabWidget*>();
    REQUIRE(tabs != nullptr);
    for (int i = 0; i < tabs->count(); ++i)
        if (tabs->tabText(i) == title) {
            tabs->setCurrentIndex(i);
            seat.settle();
            return tabs->widget(i);
        }
    FAIL("there is no tab " << title.toStdString());
    return nullptr;
}

// Typed into the field of that name, over what stands there.
inline void put(Seat& seat, const QString& field, const QString& words) {
    seat.named<QLineEdit>(field)->setFocus();
    seat.press(Qt::Key_A, Qt::ControlModifier);
    seat.type(words);
    seat.leave(field);
}

// Somebody else with one role of the firm sits down.
inline void sitsDown(Seat& seat, const std::string& name, const std::string& role) {
    seat.world.perform("people.addUser", fmt::format(R"({{"name":"{0}","fullName":"{0}","password":"seven green lamps hum","roles":[{{"role":"{1}"}}]}})", name, role));
    seat.program->enter(std::shared_ptr<db::Company>{seat.world.another()}, seat.world.company->actorNamed(name, "test"));
    QApplication::setActiveWindow(&seat.window());
    seat.settle();
}

// The id of the row with this number.
inline std::int64_t idOf(World& w, const std::string& table, const std::string& number) {
    return w.rows<std::int64_t>(fmt::format("select {0}_id as id from {0} where number = $1", table), number).at(0);
}
inline std::int64_t binId(World& w, const std::string& code) { return w.rows<std::int64_t>(R"sql(select bin_id from bin where code = $1)sql", code).at(0); }

inline std::int64_t lying(World& w, const std::string& lot, const std::string& bin) {
    return w.rows<std::int64_t>(R"sql(
        select coalesce(cast(sum(s.on_hand) as bigint), 0) / 1000000 as pieces
        from stock_balance s join lot l on l.lot_id = s.lot_id join bin b on b.bin_id = s.bin_id where l.number = $1 and b.code = $2
    )sql", lot, bin).at(0);
}

// The label of the newest handling unit.
inline std::string sscc(World& w) { return w.text("select sscc from handling_unit order by handling_unit_id desc limit 1"); }

// Ten brackets of SO-1 in a closed carton at the dock.
inline void atDock(World& w) {
    stock(w, 30);
    w.perform("orders.enter", R"({"customer":"C-1","sign":true,"reference":"THEIRS-9","wantedOn":"2026-11-23","lines":[{"item":"FG-500","quantity":"10"}]})");
    w.perform("warehouse.setCarrier", R"({"order":"SO-1","carrier":"Kurier Nord"})");
    w.perform("warehouse.packUnit", R"({"bin":"MAIN/A-01","kind":"carton","order":"SO-1","parts":[{"lot":"FG-500/FG-L1","quantity":"10"}],"close":true})");
    w.perform("warehouse.moveUnit", fmt::format(R"({{"unit":"{}","to":"MAIN/OUT"}})", sscc(w)));
}

}  // namespace test
