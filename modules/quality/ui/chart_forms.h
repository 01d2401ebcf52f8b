// The forms of control charts, and the words of their kinds.
#pragma once
#include "app/desk/form.h"
#include "app/desk/list_look.h"
#include "quality/ui/kept_charts.h"

namespace quality::ui {

desk::FormLook newChartForm(std::int64_t item = 0);
desk::FormLook changeChartForm(const ChartFacts&);
desk::FormLook freezeForm(std::int64_t chart, int from, int to, bool counts);
desk::FormLook answerForm(std::int64_t signal);
desk::FormLook leaveOutForm(std::int64_t chart, int no);
desk::FormLook closeChartForm(std::int64_t chart, std::int64_t version);

QString upperTitle(ChartKind);           // of the upper drawing: "Mean"
QString lowerTitle(ChartKind);           // "Range"
QString ruleWord(Rule);
const std::vector<desk::Chip>& signalStates();
const std::vector<desk::Chip>& chartStates();

}  // namespace quality::ui
