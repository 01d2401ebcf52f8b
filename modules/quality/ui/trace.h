// The trace on screen and on paper: words and colours of its records, and what install() hangs up.
#pragma once
#include <string>

#include "app/desk/desk.h"
#include "app/desk/paper.h"
#include "app/desk/table_print.h"
#include "people/people.h"
#include "quality/thread.h"
#include "quality/trace_report.h"

namespace quality::ui {

void addTraceScreens(desk::Desk&);  // trace_screen.cpp: the thread as a picture; trace_report_screen.cpp: its report

// ---- Words (trace_look.cpp)

QString kindTitle(const std::string& kind);  // "Work order"
const char* kindIcon(const std::string& kind);
QString bondWords(Bond);                     // "went into"
desk::Tone stateTone(const std::string& state);
QString whenWords(const ThreadNode&);        // "2026-11-23 14:02", or the day
QString reachWords(const ThreadReach&);      // "+3", "500+"; "" where all of it is shown
// All there is to say of a record, a line each.
QStringList tellLines(const ThreadPoint&);
desk::Record recordOf(const ThreadNode&);    // that its screen shows
ThreadRef threadRefIn(const QJsonObject& with);
QJsonObject withOf(const ThreadRef&);

// ---- The picture (trace_picture.cpp)

// All of the thread on one sheet, then its records in time; `at`: when it is printed.
QByteArray picturePdf(const Thread&, const QString& title, db::Instant at);

// ---- The report (trace_paper.cpp)

// With what stands at the head of the firm's papers.
struct TracePaper {
    TraceReport report;
    std::string firm, site;
    std::optional<people::Letterhead> letterhead;
    db::Instant at;
    std::string by;
    QString title() const;     // "Trace report FG-L1"
    QString fileName() const;  // "Trace report FG-L1.pdf"
};
std::optional<TracePaper> tracePaper(const db::Read&, const ThreadRef&);
desk::Paper laidOut(const TracePaper&);
desk::PrintedTable tableOf(const TracePaper&);  // all of it in one table, for spreadsheets
void addTraceReportScreen(desk::Desk&);         // trace_report_screen.cpp

}  // namespace quality::ui
