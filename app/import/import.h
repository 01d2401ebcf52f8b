// What comes in from outside, all of it through the door as actions: the same rights, checks and log lines as
// when a person types it. A request's id is made from what it came from, so that importing the same file a
// second time changes nothing.
#pragma once
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "app/command.h"
#include "database/company.h"

namespace app {

int importCsv(const Line&);
int importAdventureWorks(const Line&);
int importEventLog(const Line&);
int storyAdventureWorks(const Line&);
int storyOrderToCash(const Line&);
int storyMaking(const Line&);

// ---------------------------------------------------------------- import csv

struct CsvOrder {
    std::string table;  // one of tables(), or any action
    std::string file;
    std::map<std::string, std::string> map;  // member -> column
    std::map<std::string, std::string> set;  // member -> the same value in every row
    std::vector<std::string> columns;        // of a file without a header
    std::vector<std::string> leaveOut;       // columns that are not wanted
    std::string group;     // rows with one value here are one action's lines; '': the table's
    std::string currency;  // of amounts that name none; '': the book currency
    bool each = false;     // bring in the good rows; else all or nothing
    bool dryRun = false;   // only tell
    // Both are asked on the thread of the import, row by row. Total 0: the file is still being read.
    std::function<void(std::int64_t done, std::int64_t total)> progress = {};
    // True ends it: of all or nothing nothing stays, with `each` the whole batches that came in before.
    std::function<bool()> cancelled = {};
};
struct BadRow {
    std::int64_t line = 0;  // in the file
    std::string column;     // '' where it is the whole row
    std::string code, sentence;
    db::Refusal why;  // the same with its details, to be said in another language
};
struct CsvDone {
    std::int64_t rows = 0;          // of the file
    std::int64_t brought = 0;       // rows that came in, or would have (dry run)
    std::int64_t before = 0;        // rows that an earlier import of the same file brought in
    std::vector<BadRow> bad;        // in the order of the file
    std::vector<std::int64_t> out;  // lines that cannot come in: the bad ones and those of their group
    bool kept = false;              // something is in the company now that was not there before
    bool ended = false;             // by `cancelled`, before all was done
};
// Refuses what is wrong with the file or its columns as a whole: "csv.*", "import.*".
CsvDone importTable(db::Company&, const db::Actor&, const CsvOrder&);

// ---------------------------------------------------------------- import adventureworks

using Say = std::function<void(std::string_view)>;  // one line for the person who waits

// What the files hold of a thing, what of it should be here, and what is.
struct Brought {
    std::string what;
    std::string inFiles, inCompany;
    bool complete = false;
    std::string note;  // '' when nothing needs to be said
};
// Into a company that is new, or that holds nothing under the same numbers. Refuses "import.adventureworks.*"
// and, with file and line, whatever an action refuses.
std::vector<Brought> bringAdventureWorks(db::Company&, const db::Actor&, const std::string& folder,
                                         const Say&);

// ---------------------------------------------------------------- import eventlog

// The cases of an event log (a file, or a folder of them) as work orders with time at work; a second time it changes
// nothing. Compared are cases, intervals, people, and milliseconds at each work centre. Refuses "import.eventlog.*".
std::vector<Brought> bringEventLog(db::Company&, const db::Actor&, const std::string& path, const Say&);

// ---------------------------------------------------------------- stories

struct AdventureStory {
    std::int64_t complete = 0;          // imported orders whose lines add up to their source's net
    std::int64_t played = 0;            // now
    std::int64_t before = 0;            // in an earlier run
    std::int64_t released = 0;          // over the credit limit
    std::int64_t receipts = 0;          // by hand, because stock lacked
    std::int64_t lacking = 0;           // pieces received so
    std::int64_t sourceTotal = 0;       // of all complete orders, ten-thousandths of USD
    std::int64_t documents = 0;         // of their invoices, cents
    std::int64_t rounding = 0;          // of their rounding lines, cents
    std::int64_t roundingLines = 0;     // rounding lines other than 0
    std::int64_t paid = 0;              // cents of payments matched to their invoices
    std::vector<std::string> findings;  // of the doctor and of the log's chain
};
AdventureStory tellAdventureWorks(db::Company&, const db::Actor&, const Say&);

struct MakingStory {
    std::int64_t sample = 0;           // imported work orders that are made once more
    std::int64_t played = 0, before = 0;  // now; in an earlier run
    std::int64_t receipts = 0, issues = 0;
    std::int64_t good = 0, scrapped = 0;  // pieces
    // Minor units of the book currency. materials = made + scrap + usage, order by order.
    std::int64_t materials = 0, made = 0, scrap = 0, usage = 0;
    std::vector<std::string> findings;  // orders that do not come out even; of the doctor and of the log's chain
};
// Up to `most` imported work orders played through the door: all with scrap first, then every n-th of the others.
MakingStory tellMaking(db::Company&, const db::Actor&, const Say&, std::int64_t most = 1000);
void tellOrderToCash(db::Company&, const db::Actor&, const Say&);

}  // namespace app
