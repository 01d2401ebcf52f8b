// A screen that is one table (table.h): questions and figures above it, buttons beside the title, and what the table
// says as a sentence. A module writes one function that reads it; the kit asks, shows, filters and keeps it fresh.
#pragma once
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "app/desk/card.h"
#include "app/desk/table.h"

namespace desk {

// A question above the table: as of which day, of which customer. Answers are kept with the tab.
struct TableAsk {
    enum class Kind { date, pick, choice, words, scan };  // scan: words that a scanner may type; what is scanned goes there
    const char* name;        // in what read() gets: a date as ISO text, a pick as an id
    const char* label = "";  // English
    Kind kind = Kind::date;
    const char* of = "";  // pick: the record kind
    bool today = false;   // date: today where nothing was asked yet
    // choice: value and word, read beside the window's thread.
    std::function<std::vector<std::pair<QString, QString>>(const db::Read&)> choices = {};
};

struct TableContents {
    std::vector<TableRow> rows;
    std::vector<Figure> figures = {};
    QString note = {};          // one sentence below the figures
    Tone tone = Tone::neutral;  // of the note
    QString title = {};         // instead of the kind's
};

struct TableAction {
    const char* title;  // "Bill"
    const char* right = "";
    const char* keys = "";
    const char* icon = "";
    bool main = false;                               // in the accent colour
    bool needsRow = true;                            // false: of the whole screen, such as "New period"
    std::function<bool(const TableRow&)> fits = {};  // empty: every row
    // The rows chosen that fit, and what was asked; of an action that needs no row every row.
    std::function<void(Desk&, const std::vector<TableRow>&, const QJsonObject& asked)> run;
};

struct TableKind {
    const char* title;  // English
    std::vector<TableColumn> columns;
    std::vector<QString> tables;  // read anew when one of them changes
    std::function<TableContents(const db::Read&, const QJsonObject& asked)> read;
    std::vector<TableAsk> asks = {};
    std::vector<TableAction> actions = {};
    const char* empty = "";  // English: what to do when there is nothing
    bool many = false;       // several rows may be chosen
    bool slow = false;       // reads for longer than a moment: beside all else, Esc ends it
    int opensBy = -1;        // Enter runs this action of `actions`; -1: opens the row's record
    int every = 0;           // seconds: read anew though nothing changed, where it says how long is left; 0: never
};

// For ScreenKind::make. `with` may answer the questions by their names.
std::function<Screen*(Desk&, const QJsonObject&)> tableScreen(TableKind);

}  // namespace desk
