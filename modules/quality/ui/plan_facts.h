// A control plan or an inspection plan as its screen opens it, and the samples that an inspection plan asks for.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "app/desk/grid.h"
#include "quality/inspection_facts.h"
#include "quality/plans.h"

namespace quality::ui {

// A row of either kind of plan; of an inspection plan what comes before the name is left empty.
struct PlanRow {
    std::string occasion, step, subject, frequency, control, name, kind, importance, unit, method, gaugeKind, reaction;
    SampleRule rule = SampleRule::every_piece;
    int lineNo = 10;
    std::optional<int> opNo, size;
    std::optional<std::int64_t> unitId;
    std::optional<Reading> nominal, lower, upper, possibleFrom, possibleTo;
    std::optional<Level> level;
    std::optional<Percent> qualityLimit;
};
struct PlanHead {
    std::string number, item, itemName, revision, state, occasion, phase, note, releasedBy;
    int edition = 1, skipAfter = 10, skipEvery = 1;
    std::optional<int> opNo;
    std::optional<std::string> supplier, controlPlan;
    std::int64_t itemId = 0, supplierId = 0, controlPlanId = 0, version = 0;
    bool mustSign = false, reduces = false;
    std::optional<db::Instant> releasedAt;
};
// How strictly the goods of one source are inspected.
struct SourceRow {
    std::int64_t key = 0, supplierId = 0;
    std::optional<std::string> supplier;
    Severity severity = Severity::normal;
    std::string recent;
    int acceptedInRow = 0, rejectedTightened = 0, score = 0, goodInRow = 0, skips = 0, inspected = 0, rejected = 0;
    Switching switching() const { return {severity, recent, acceptedInRow, rejectedTightened, score}; }
};
// An inspection plan that a control plan made.
struct MadePlan {
    std::int64_t id = 0;
    std::string number, occasion, state;
    int edition = 1, characteristics = 0;
    std::optional<int> opNo;
};
struct PlanNow {
    std::int64_t id = 0;  // 0: there is no such plan
    PlanHead head;
    std::vector<PlanRow> rows;
    std::vector<SourceRow> sources;  // of an inspection plan
    std::vector<MadePlan> made;      // of a control plan
};
PlanNow inspectionPlanNow(const db::Read&, std::int64_t id);
PlanNow controlPlanNow(const db::Read&, std::int64_t id);

// The columns under the keyboard, and a row of the plan in them.
std::vector<desk::GridColumn> planColumns(bool control);
desk::GridRow gridRowOf(const std::vector<desk::GridColumn>&, const PlanRow&, bool control);
// As the actions take it: of a control plan the characteristic is a member of its line. A decimal comma is read as one.
QJsonObject argumentOf(const QJsonObject& typed, bool control);

// What is taken of a lot of so many pieces.
struct SampleTaken {
    std::int64_t size = 1;
    std::string letter{};
    int accept = 0, reject = 1;
    bool second = false, all = false;  // all: every piece, because the sample would be the lot or more
    int accept2 = 0, reject2 = 1;
    std::optional<double> k{}, most{};
};
SampleTaken sampleTaken(const PlanRow&, std::int64_t lot, Severity);

}  // namespace quality::ui
