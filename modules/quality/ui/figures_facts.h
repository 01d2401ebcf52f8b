// What the screen of the figures reads and shows: the Pareto, and each figure with the records it is made of.
#pragma once
#include "app/desk/card.h"
#include "quality/figures.h"
#include "quality/ui/pareto_view.h"

namespace quality::cases {

struct FiguresSeen {
    ParetoOf what = ParetoOf::defects;
    std::vector<CauseBar> bars;
    std::vector<Yield> yields;
    std::vector<PerUnit> units;
    std::vector<CauseCost> costs;
    bool maySeeCosts = false, maySeeEntries = false;
    Currency book;
    std::pair<db::Instant, db::Instant> moments;
};
FiguresSeen figuresSeen(const db::Read&, ParetoOf, const FiguresAsked&);

QString paretoTitle(ParetoOf);
std::vector<ParetoItem> paretoItems(const FiguresSeen&);
std::vector<desk::Figure> figuresOf(const FiguresSeen&, const FiguresAsked&);

// The records behind a bar; -1: behind all of them.
struct RecordsOf {
    QString screen;
    QJsonObject with;
};
RecordsOf recordsBehind(const FiguresSeen&, const FiguresAsked&, int bar);

std::vector<desk::TableColumn> causeColumns();
std::vector<desk::TableRow> causeRows(const FiguresSeen&);
std::vector<desk::TableColumn> yieldColumns();
std::vector<desk::TableRow> yieldRows(const FiguresSeen&);
std::vector<desk::TableColumn> unitColumns();
std::vector<desk::TableRow> unitRows(const FiguresSeen&);
std::vector<desk::TableColumn> costColumns();
std::vector<desk::TableRow> costRows(const FiguresSeen&);
std::vector<desk::TableColumn> entryColumns();
std::vector<desk::TableRow> entryRows(const FiguresSeen&);

}  // namespace quality::cases
