// What came before an inspection and what came of it; and inspections on the threads of lots and work orders.
#include "quality/ui/screens.h"

namespace quality::ui {
namespace {

using desk::ThreadLink;
using desk::Tone;

struct Step {
    std::int64_t id = 0;
    std::string number, what;
};
BOOST_DESCRIBE_STRUCT(Step, (), (id, number, what))

void add(std::vector<ThreadLink>& all, int side, const char* kind, const std::vector<Step>& steps, Tone tone = Tone::neutral) {
    for (const auto& step : steps) all.push_back({.side = side, .kind = kind, .id = step.id, .number = step.number, .what = step.what, .tone = tone});
}

// Inspections with the word of their state, as they stand on another record's thread.
void addInspections(std::vector<ThreadLink>& all, int side, const std::vector<Step>& steps) {
    for (const auto& step : steps) {
        const auto chip = chipOf(inspectionStates(), step.what);
        all.push_back({.side = side, .kind = "inspection", .id = step.id, .number = step.number, .what = *chip.word != 0 ? desk::utf8(desk::say(chip.word)) : step.what,
                       .tone = chip.tone});
    }
}

std::vector<ThreadLink> ofInspection(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> all;
    add(all, -1, "party", read.all<Step>(R"sql(
        select p.party_id as id, p.number, p.name as what from inspection n join party p on p.party_id = n.supplier_id
        where n.inspection_id = $1
    )sql", id));
    add(all, -1, "work order", read.all<Step>(R"sql(
        select w.work_order_id as id, w.number, i.number as what
        from inspection n join work_order w on w.work_order_id = n.work_order_id join item i on i.item_id = w.item_id
        where n.inspection_id = $1
    )sql", id));
    add(all, -1, "inspection plan", read.all<Step>(R"sql(
        select p.inspection_plan_id as id, p.number, cast(p.edition as text) as what
        from inspection n join inspection_plan p on p.inspection_plan_id = n.inspection_plan_id where n.inspection_id = $1
    )sql", id));
    add(all, 1, "lot", read.all<Step>(R"sql(
        select l.lot_id as id, l.number, i.number as what
        from inspection_lot x join lot l on l.lot_id = x.lot_id join item i on i.item_id = l.item_id
        where x.inspection_id = $1 order by x.inspection_lot_id limit 30
    )sql", id));
    return all;
}

std::vector<ThreadLink> inspectionsOfLot(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> all;
    if (!read.may("quality.see")) return all;
    addInspections(all, 1, read.all<Step>(R"sql(
        select n.inspection_id as id, n.number, n.state as what
        from inspection_lot x join inspection n on n.inspection_id = x.inspection_id
        where x.lot_id = $1 order by n.inspection_id desc limit 10
    )sql", id));
    return all;
}

std::vector<ThreadLink> inspectionsOfOrder(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> all;
    if (!read.may("quality.see")) return all;
    addInspections(all, 1, read.all<Step>(R"sql(
        select inspection_id as id, number, state as what from inspection where work_order_id = $1 order by inspection_id desc limit 10
    )sql", id));
    return all;
}

}  // namespace

void addCheckingThreads(desk::Desk& desk) {
    desk.addThread("inspection", ofInspection);
    desk.addThread("lot", inspectionsOfLot);
    desk.addThread("work order", inspectionsOfOrder);
}

}  // namespace quality::ui
