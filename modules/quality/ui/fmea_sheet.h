// An FMEA as its screen opens it: its lines beside what really happened, what is done about them, and what a line may name.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/desk/list_look.h"
#include "app/desk/table.h"
#include "quality/fmea.h"

namespace quality::ui {

struct FmeaHead {
    std::int64_t id = 0, itemId = 0, version = 0;
    SiteId siteId;
    std::string number, item, itemName, revision, title, team, state, reviewedBy, reviewNote;
    std::optional<db::Instant> reviewedAt;
};
struct FmeaTask {  // an action of a line
    std::int64_t id = 0, lineId = 0;
    std::string kind, text, owner, state, evidence;
    db::Date dueOn;
};
struct FmeaRated {  // a rating of a line, from the newest to the first
    std::int64_t id = 0, lineId = 0;
    int severity = 1, occurrence = 1, detection = 1;
    std::string priority, reason, ratedBy;
    db::Instant ratedAt;
};
// What a line may name: its value in an argument, and its words.
struct FmeaChoice {
    std::string value, words;
};
struct FmeaSheet {
    FmeaHead head;
    db::Date today;
    std::vector<FmeaLineSeen> lines;
    std::vector<FmeaTask> tasks;
    std::vector<FmeaRated> ratings;
    std::vector<FmeaChoice> operations, defects, controls;       // "20", "CRACK", "7/10" for line 10 of control plan 7
    std::map<std::int64_t, std::vector<std::string>> watching;  // by line: of `controls`
    const FmeaLineSeen* line(std::int64_t id) const;
    std::vector<const FmeaTask*> tasksOf(std::int64_t line) const;
    bool overdue(const FmeaTask& task) const { return task.state == "open" && task.dueOn < today; }
};
std::optional<FmeaSheet> fmeaSheet(const db::Read&, std::int64_t id);

// ---- Words (fmea_sheet.cpp)

const std::vector<desk::Chip>& priorities();
const std::vector<desk::Chip>& fmeaStates();
const std::vector<desk::Chip>& taskStates();
QString happenedWords(const FmeaLineSeen&);  // "1 of 50 were bad, occurrence 8"
QString watchedWords(const Watched&);        // "CP-140 (2) Thickness: 3 bad of 120"
// Why a review waits for this line; '' where it does not.
QString inTheWay(const FmeaLineSeen&);
desk::TableRow rowOf(const FmeaSheet&, const FmeaLineSeen&);
std::vector<desk::TableColumn> fmeaColumns();

}  // namespace quality::ui
