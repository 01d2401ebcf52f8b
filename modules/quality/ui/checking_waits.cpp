// What waits for those who inspect and those who answer for gauges, on Home.
#include "quality/ui/screens.h"

namespace quality::ui {

void addCheckingWaits(desk::Desk& desk) {
    using desk::Tone;
    using desk::Waiting;
    desk.add(Waiting{.title = "Inspections wait",
                     .right = "quality.recordResults",
                     .icon = "check",
                     .tone = Tone::attention,
                     .count = R"sql(select count(*) from inspection where state in ('due', 'open'))sql",
                     .screen = "quality.waiting"});
    desk.add(Waiting{.title = "Signals of charts ask for a cause",
                     .right = "quality.answerSignal",
                     .icon = "bell",
                     .tone = Tone::bad,
                     .count = R"sql(select count(*) from chart_signal where state = 'open')sql",
                     .screen = "quality.signals"});
    desk.add(Waiting{.title = "Gauges are out of calibration",
                     .right = "quality.calibrateGauge",
                     .icon = "ruler",
                     .tone = Tone::bad,
                     .count = R"sql(
                         select count(*) from gauge where state = 'blocked' or (state = 'active' and (due_on is null or due_on < $1))
                     )sql",
                     .screen = "quality.calibrations"});
    desk.add(Waiting{.title = "Sources are discontinued",
                     .right = "quality.resumeSource",
                     .icon = "lock",
                     .tone = Tone::bad,
                     .count = R"sql(select count(*) from sampling_state where severity = 'discontinued')sql",
                     .screen = "quality.sources",
                     .with = R"({"filters": [["severity", "equals", "discontinued"]]})"});
    desk.add(Waiting{.title = "Drafts of plans to release",
                     .right = "quality.releasePlan",
                     .icon = "count",
                     .tone = Tone::active,
                     .count = R"sql(select count(*) from inspection_plan where state = 'draft')sql",
                     .screen = "quality.plans",
                     .with = R"({"filters": [["state", "equals", "draft"]]})"});
}

}  // namespace quality::ui
