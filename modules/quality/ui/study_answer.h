// The answer of a gauge study as it is shown: figures, tables, and what is drawn of it.
#pragma once
#include "app/desk/card.h"
#include "app/desk/chart.h"
#include "app/desk/chart_view.h"
#include "quality/gauge_studies.h"

namespace quality::ui {

struct StudyTable {
    const char* title;
    std::vector<desk::TableColumn> columns;
    std::vector<desk::TableRow> rows;
};
// A drawing with so many series by label: as bars or as lines.
struct StudyDrawing {
    QString title;
    std::vector<std::string> labels;
    std::vector<desk::Series> series;
    bool bars = false;
};
struct StudyShown {
    std::vector<desk::Figure> figures;
    std::vector<StudyTable> tables;
    std::vector<StudyDrawing> drawings;
    std::optional<desk::PlotPanel> run;  // of one piece: its readings one after another, around the true value
    QString verdict;                     // in words: what it means
};
StudyShown shownOf(const GaugeStudyAnswer&);
// Averages of each appraiser by piece, in the order of the readings; and the ranges.
struct ByPiece {
    std::vector<std::string> pieces, appraisers;
    std::vector<std::vector<double>> means, ranges;  // by appraiser and piece; NaN: nothing was measured
};
ByPiece byPiece(const std::vector<StudyReading>&);

}  // namespace quality::ui
