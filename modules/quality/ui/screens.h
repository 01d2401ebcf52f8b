// What install() hangs up, a function a file, and the words of states that several screens share.
#pragma once
#include <type_traits>

#include "app/desk/card.h"
#include "app/desk/desk.h"
#include "app/desk/form.h"
#include "app/desk/list_look.h"
#include "app/desk/table_screen.h"
#include "quality/inspections.h"
#include "quality/plans.h"

namespace quality::ui {

void addInspectionScreens(desk::Desk&);  // inspections.cpp: what waits, all inspections, the entry of results
void addPlanScreens(desk::Desk&);        // plans.cpp: control plans, inspection plans, sources
void addGaugeScreens(desk::Desk&);       // gauges.cpp: the register, a gauge's card
void addChartScreens(desk::Desk&);       // charts.cpp: control charts, signals, subgroups
void addFmeaScreens(desk::Desk&);        // fmeas.cpp: process FMEAs, the worksheet
void addPpapScreens(desk::Desk&);        // ppaps.cpp: PPAP files, a file's elements
void addAuditScreens(desk::Desk&);       // audits.cpp: what is due, audits, their findings and programmes
void addReadingScreens(desk::Desk&);     // readings.cpp: what each must read, who has and who has not
void addSystemThreads(desk::Desk&);      // system_threads.cpp: of FMEAs and PPAP files
void addCheckingThreads(desk::Desk&);    // checking_threads.cpp
void addCheckingWaits(desk::Desk&);      // checking_waits.cpp: what waits on Home

// ---- Words of states (looks.cpp)

const std::vector<desk::Chip>& inspectionStates();
const std::vector<desk::Chip>& occasions();    // incoming, in process, final
const std::vector<desk::Chip>& severities();
const std::vector<desk::Chip>& outcomes();     // what a sample says
const std::vector<desk::Chip>& planStates();
const std::vector<desk::Chip>& importances();
const std::vector<desk::Chip>& gaugeStates();
const std::vector<desk::Chip>& findings();     // of a calibration
desk::Chip chipOf(const std::vector<desk::Chip>&, std::string_view value);
desk::TableCell chipCell(const std::vector<desk::Chip>&, std::string_view value);
template <class Enum>
    requires std::is_enum_v<Enum>
desk::Chip chipOf(const std::vector<desk::Chip>& words, Enum value) {
    return chipOf(words, std::string_view{boost::describe::enum_to_string(value, "")});
}

// ---- Words of samples (sample_words.cpp)

// What makes this severity hold, and what ends it.
QString whySevere(const Switching&, bool reduces);
// "H · 50 pieces · Ac 1 Re 2", "Every piece".
QString sampleWords(SampleRule, const std::string& letter, std::int64_t size, int accept, int reject, bool second, int accept2, int reject2);
// "9.8 to 10.2 mm", "at least 9.8 mm"
QString limitWords(const std::optional<Reading>& lower, const std::optional<Reading>& upper, const std::string& unit);
QString readingWords(const std::optional<Reading>&);  // "10.05", "" for none

}  // namespace quality::ui
