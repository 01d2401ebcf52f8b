// A record's screen as a card: a head with chips and buttons, facts, figures, and lists of what belongs to it.
// A module writes one function that reads the card; the kit shows it and keeps it fresh.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "app/desk/desk.h"
#include "app/desk/form.h"
#include "app/desk/list_look.h"
#include "app/desk/table.h"

namespace desk {

struct Fact {
    const char* label = "";   // English
    std::string value;        // as shown; "" leaves it out
    Tone tone = Tone::neutral;
    Record opens = {};        // a link to this record
};
struct FactGroup {
    const char* title;        // "Terms"
    std::vector<Fact> facts;
};
// A large figure in the row below the head: "Overdue 1,234.50 EUR".
struct Figure {
    const char* label;
    std::string value;
    Tone tone = Tone::neutral;
    std::string note = {};           // small, below
    const char* screen = "";         // a click opens it
    QJsonObject with = {};
};
// A list of what belongs to the record, as a tab below the facts.
struct Part {
    const char* title;               // "Lines"
    ListLook look;
    std::vector<db::Filter> filters = {}; // fixed: {"customer_id", equals, "5"}
};
// Few rows that the card's own function read: the lines of an invoice, the roles of a user. A tab before the parts,
// or behind them.
struct CardTableAction {
    const char* title;               // "Take away"
    const char* right = "";
    std::function<void(Desk&, const TableRow&)> run;
    bool needsRow = true;
};
struct CardTable {
    const char* title;               // "Lines"
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
    const char* empty = "";          // English
    std::vector<CardTableAction> actions = {};  // buttons above it
    bool last = false;               // behind the parts
    std::function<void(Desk&, const TableRow&)> opens = {};  // by Enter; empty: the row's record
};
struct CardButton {
    const char* title;               // "Ship…"
    const char* right = "";
    const char* keys = "";
    const char* icon = "";
    bool main = false;               // the one in the accent colour
    std::function<void(Desk&)> run;
};
// A small drawing of numbers over time, see chart.h.
struct Trend {
    const char* title = "";
    std::vector<std::string> labels;
    std::vector<double> values;
};

struct Card {
    std::string number, name;        // "SO-1", "Nordwind Pumps GmbH"
    std::vector<Chip> chips;         // word and tone; value unused
    std::vector<Figure> figures;
    std::vector<FactGroup> groups;
    std::vector<CardTable> tables;
    std::vector<Part> parts;
    std::vector<CardButton> buttons;
    std::vector<Trend> trends;
    std::string warning;             // one sentence across the top, already in the person's language
    bool found = true;               // false: there is no such record
};

// Refreshed when one of `tables` changes.
struct CardKind {
    const char* kind;                // record kind, "order"
    std::vector<QString> tables;
    std::function<Card(const db::Read&, std::int64_t id)> read;
};

// For ScreenKind::make of a screen with `opens`.
std::function<Screen*(Desk&, const QJsonObject&)> cardScreen(CardKind);

}  // namespace desk
