// How a described list (database/list.h) looks and what can be done with its rows. The list says what there is;
// the look adds what only a window needs.
#pragma once
#include <functional>
#include <initializer_list>
#include <map>
#include <string>
#include <vector>

#include <QString>

#include "app/desk/theme.h"
#include "database/list.h"

namespace desk {

class Desk;

// A row as its actions see it: the key, and the stored texts of its columns by name (empty: null).
struct Row {
    std::int64_t key = 0;
    std::map<std::string, std::string, std::less<>> values;
    std::string at(std::string_view column) const;
    std::int64_t id(std::string_view column) const;  // of a hidden key column; 0 when null
};

// A word of a state column as people read it, and its tone.
struct Chip {
    const char* value;  // as stored: "signed"
    const char* word;   // English: "Signed"
    Tone tone = Tone::neutral;
};

// Something to do with the current row or the chosen rows.
struct RowAction {
    const char* title;            // "Ship…"
    const char* right = "";
    const char* keys = "";        // "Ctrl+P"
    const char* icon = "";
    std::function<bool(const Row&)> fits = {};  // empty: always
    std::function<void(Desk&, const std::vector<Row>&)> run;
    bool many = false;            // takes several rows at once
};
// A button at the top.
struct TopAction {
    const char* title;            // "New order"
    const char* right = "";
    const char* keys = "Ctrl+N";
    const char* icon = "plus";
    std::function<void(Desk&)> run;
};
// A filter that is one click away.
struct QuickFilter {
    const char* title;            // "Late"
    std::vector<db::Filter> filters;  // a value "@today" becomes the day, "@today+30" a later one
};

struct ListLook {
    std::string list;                       // name of the described list: "orders"
    std::vector<std::string> columns = {};       // shown at first, in this order; empty: all
    std::vector<db::Sort> sorts = {};            // at first
    std::map<std::string, std::vector<Chip>> chips = {};  // by column
    std::map<std::string, int> widths = {};      // px at 96 dpi where the type's usual width does not fit
    std::string late = {};                       // a date column that is red when it has passed, for rows where…
    std::vector<std::string> lateWhen = {};      // … the column `state` has one of these values; empty: all
    std::vector<QuickFilter> quick = {};
    std::vector<TopAction> top = {};
    std::vector<RowAction> actions = {};         // Enter opens the row by its list's record kind; these come besides
    const char* empty = "";                 // English: what to do next when there is nothing
};

// The chips of states that several lists share, by the words of the schema.
const std::vector<Chip>& orderStates();     // quote, signed, completed, cancelled
// Kinds without a colour of their own, said in the words of words.h.
std::vector<Chip> plainChips(std::initializer_list<const char*> values);

}  // namespace desk
