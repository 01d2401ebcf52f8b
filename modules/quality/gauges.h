// Gauges: the register, their calibrations, and who may measure with them today.
//
// Records: gauge (active -> blocked when it was left bad, active again by a good calibration -> retired),
// gauge_calibration. A gauge measures only while it is active and calibrated through today.
#pragma once
#include <optional>
#include <span>
#include <string>

#include "database/action.h"
#include "engineering/measures.h"
#include "shared/ids.h"

namespace quality {
using namespace tl;
using engineering::Reading;

BOOST_DEFINE_ENUM_CLASS(GaugeState, active, blocked, retired)
BOOST_DEFINE_ENUM_CLASS(Finding, good, bad)

// quality.addGauge: it may be used when its first calibration is recorded. Refuses "quality.gauge.taken".
struct AddGauge {
    std::string code, name, gaugeKind;
    std::optional<SiteId> site;
    std::optional<UnitId> unit;  // of range and resolution; absent: it says good or bad only
    std::optional<Reading> rangeFrom, rangeTo, resolution;
    std::string owner, place;
    int intervalDays = 365;
};
// quality.changeGauge: what is absent stays. retire: it is not used any more.
struct ChangeGauge {
    GaugeId gauge;
    std::int64_t version = 0;
    std::optional<std::string> name, owner, place;
    std::optional<int> intervalDays;
    bool retire = false;
};
// quality.calibrateGauge: as it came and as it went back; left bad blocks it. dueOn: by the interval where absent. The
// answer says how many results are doubtful now: those measured since it was last found good. Refuses a day before the
// last calibration ("quality.calibration.earlier").
struct CalibrateGauge {
    GaugeId gauge;
    Finding asFound = Finding::good, asLeft = Finding::good;
    std::optional<db::Date> calibratedOn;  // today where absent
    std::optional<Reading> deviation;      // the largest error as found
    std::string certificate, doneBy, note;
    std::optional<db::Date> dueOn;
};
struct GaugeKept {
    GaugeId gauge;
    GaugeState state = GaugeState::active;
    std::optional<db::Date> dueOn;
    int doubtful = 0;
    std::int64_t version = 0;
};

GaugeKept addGauge(db::Tx&, const AddGauge&);
GaugeKept changeGauge(db::Tx&, const ChangeGauge&);
GaugeKept calibrateGauge(db::Tx&, const CalibrateGauge&);

extern const db::Action<AddGauge, GaugeKept> addGaugeAction;
extern const db::Action<ChangeGauge, GaugeKept> changeGaugeAction;
extern const db::Action<CalibrateGauge, GaugeKept> calibrateGaugeAction;

// What a gauge can show at all.
struct GaugeShows {
    std::string code;
    std::optional<UnitId> unitId;  // none: unsaid, or good and bad only
    std::optional<Reading> rangeFrom, rangeTo;
};
// Refuses a gauge that may not measure on that day: "quality.gauge.unknown", "quality.gauge.kind",
// "quality.gauge.state", "quality.gauge.due".
GaugeShows requireGauge(const db::Read&, GaugeId, const std::string& kind, db::Date today);
// The reasons against values of `name` in `unit` that are said to be its: "quality.gauge.shows" where it shows another
// unit, "quality.gauge.below" and "quality.gauge.above" where a value lies outside its range.
void checkShown(const db::Read&, const GaugeShows&, const std::string& name, const std::optional<UnitId>& unit,
                std::span<const Reading>, db::Reasons&);

const db::List& gaugesList();
const db::List& calibrationsList();
const db::List& doubtfulResultsList();

}  // namespace quality
