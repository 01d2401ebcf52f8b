// The inspection room of the flows' firm: a supplier, a calibrated caliper, plans, and goods that wait; and short ways at
// its screens.
#pragma once
#include <QKeyEvent>
#include <QtTest/qtestspontaneevent.h>

#include "quality/ui/inspect_screen.h"
#include "ui/store.h"

namespace test {

// Millimetres, S-1 with its blanks, and CAL-1, which may measure.
inline void room(World& w) {
    w.play(R"({"do": "inventory.addUnit", "args": {"code": "mm", "name": "Millimetre", "dimension": "length"}}
{"do": "people.addParty", "args": {"number": "S-1", "name": "Blank Works", "roles": ["supplier"]}}
{"do": "quality.addGauge", "args": {"code": "CAL-1", "name": "Caliper one", "gaugeKind": "caliper", "unit": "mm", "rangeFrom": "0", "rangeTo": "150", "intervalDays": 365, "resolution": "0.01"}}
{"do": "quality.calibrateGauge", "args": {"gauge": "CAL-1", "doneBy": "House laboratory", "asFound": "good", "asLeft": "good"}})");
}

inline void releasedPlan(World& w, std::string_view number, std::string_view characteristics, std::string_view more = {}) {
    w.perform("quality.addPlan", fmt::format(R"({{"number":"{}","item":"RM-100","checkPoint":"incoming","characteristics":[{}]{}}})", number, characteristics, more));
    w.perform("quality.releasePlan", fmt::format(R"({{"plan":"{}","version":1}})", number));
}

// Height by caliper on three pieces, and whether the surface is good on two.
inline constexpr const char* height =
    R"({"name":"Height","kind":"measured","unit":"mm","lower":"9.8","upper":"10.2","possibleFrom":"0","possibleTo":"50","gaugeKind":"caliper","method":"two places","reaction":"sort all","rule":"fixed","size":3})";
inline constexpr const char* surface = R"({"name":"Surface","kind":"attribute","rule":"fixed","size":2})";
inline constexpr const char* byTables = R"({"name":"Surface","kind":"attribute","rule":"single_sample","qualityLimit":"1 %"})";

// Blanks of S-1 into the bin for inspection; the id of their inspection.
inline std::int64_t arrive(World& w, int pieces, const std::string& lot, std::string_view more = {}) {
    w.perform("inventory.receive", fmt::format(R"({{"item":"RM-100","quantity":"{}","bin":"MAIN/QC","lot":"{}","expiresOn":"2027-06-30","supplier":"S-1"{}}})", pieces, lot, more));
    return w.number("select max(inspection_id) from inspection");
}
inline QJsonObject with(std::int64_t id) { return {{"id", static_cast<qint64>(id)}}; }

inline quality::ui::InspectScreen& inspecting(Seat& seat, std::int64_t id) {
    seat.open("quality.inspect", with(id));
    auto* screen = dynamic_cast<quality::ui::InspectScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    return *screen;
}
// As if a moment had passed: what is pressed next is no part of a scan that keys before may have begun. Keys of a test have
// no time of their own.
inline void pause(Seat& seat) {
    static quint64 at = 0;
    QKeyEvent later{QEvent::KeyPress, Qt::Key_Shift, Qt::NoModifier};
    later.setTimestamp(at += 1'000'000);
    QSpontaneKeyEvent::setSpontaneous(&later);
    qApp->notify(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &seat.window(), &later);  // from outside
}
inline void fill(Seat& seat, const QString& field, const QString& words) {
    seat.named<QLineEdit>(field)->setFocus();
    pause(seat);
    put(seat, field, words);
}
// Values one after another, each by Enter.
inline void enterValues(Seat& seat, std::initializer_list<const char*> values) {
    for (const auto* value : values) {
        pause(seat);
        seat.type(value);
        seat.enter();
    }
}

}  // namespace test
