// The people who sell and serve in the flows' firm: stages, somebody to sell to, and short ways at their screens.
#pragma once
#include <QComboBox>
#include <QTableView>

#include "ui/store.h"

namespace test {

inline void stages(World& w) {
    w.play(R"({"do": "customers.setStage", "args": {"code": "TALK", "name": "Talking", "position": 10, "probability": "20 %"}}
{"do": "customers.setStage", "args": {"code": "QUOTE", "name": "Quoted", "position": 20, "probability": "50 %"}})");
}

inline void opportunity(World& w, const std::string& title, const std::string& amount, const std::string& closeOn) {
    w.perform("customers.addOpportunity", fmt::format(R"({{"party":"C-1","site":"MAIN","title":"{}","amount":"{}","closeOn":"{}"}})", title, amount, closeOn));
}

// Ten brackets of FG-L1 left for C-1, with two years of warranty; tickets of each priority are answered within four hours
// and solved within eight.
inline void delivered(World& w) {
    stock(w, 60);
    ship(w, sell(w, 10));
    w.perform("customers.setWarranty", R"({"item":"FG-500","months":24})");
    for (const auto* priority : {"low", "normal", "high", "urgent"})
        w.perform("customers.setServiceLevel", fmt::format(R"({{"priority":"{}","responseMinutes":240,"solutionMinutes":480}})", priority));
}

inline std::int64_t customerOne(World& w) {
    return w.number("select c.customer_id from customer c join party p on p.party_id = c.party_id where p.number = 'C-1'");
}

// By the arrows, until that value is chosen.
inline void chooseIn(Seat& seat, const QString& field, const QString& value) {
    auto* box = seat.named<QComboBox>(field);
    const auto at = box->findData(value);
    REQUIRE(at >= 0);
    box->setFocus();
    for (int tries = 0; tries < 2 * box->count() && box->currentIndex() != at; ++tries) seat.press(box->currentIndex() < at ? Qt::Key_Down : Qt::Key_Up);
    REQUIRE(box->currentIndex() == at);
}

}  // namespace test
