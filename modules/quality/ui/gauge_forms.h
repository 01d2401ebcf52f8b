// The forms of gauges, filled from them, and how their calibration is said.
#pragma once
#include "app/desk/form.h"
#include "quality/gauges.h"

namespace quality::ui {

struct GaugeNow {
    std::int64_t id = 0, version = 0;  // 0: there is no such gauge
    SiteId siteId;
    std::string code, name, kind, unit, owner, place, state, site;
    std::optional<Reading> rangeFrom, rangeTo, resolution;
    int intervalDays = 365;
    std::optional<db::Date> dueOn;
};
GaugeNow gaugeNow(const db::Read&, std::int64_t id);

inline constexpr int dueSoonDays = 30;
// "Calibrated", "Due in 12 days", "Out of calibration", "Never calibrated", "Blocked".
struct CalibrationWord {
    QString word;
    desk::Tone tone = desk::Tone::neutral;
};
CalibrationWord calibrationWord(const std::string& state, const std::optional<db::Date>& dueOn, db::Date today);

desk::FormLook newGaugeForm();
desk::FormLook changeGaugeForm(const GaugeNow&);
desk::FormLook calibrateForm(std::int64_t gauge, const std::string& code);

}  // namespace quality::ui
