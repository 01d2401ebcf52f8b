// What can be found of checking: inspections and plans by their number, gauges by the code that is engraved on them.
#include "database/search.h"
#include "quality/inspections.h"

namespace quality {

void addCheckingFindables(db::Actions& actions) {
    static const db::Findable inspection{
        .kind = "inspection",
        .title = "Inspection",
        .right = "quality.see",
        .byPrefix = R"sql(
            select n.inspection_id as record_id, n.number, i.name, n.state, n.number as found_by
            from inspection n left join item i on i.item_id = n.item_id
            where n.number >= $1 and n.number < $2 order by n.number limit $3
        )sql",
        .byId = R"sql(
            select n.inspection_id as record_id, n.number, i.name, n.state
            from inspection n left join item i on i.item_id = n.item_id where n.inspection_id = $1
        )sql"};
    static const db::Findable gauge{
        .kind = "gauge",
        .title = "Gauge",
        .right = "quality.see",
        .byPrefix = R"sql(
            select gauge_id as record_id, code as number, name, state, code as found_by
            from gauge where code >= $1 and code < $2 order by code limit $3
        )sql",
        .byId = R"sql(select gauge_id as record_id, code as number, name, state from gauge where gauge_id = $1)sql"};
    static const db::Findable plan{
        .kind = "inspection plan",
        .title = "Inspection plan",
        .right = "quality.see",
        .byPrefix = R"sql(
            select p.inspection_plan_id as record_id, p.number, i.name || ' / ' || cast(p.edition as text) as name, p.state,
                   p.number as found_by
            from inspection_plan p left join item i on i.item_id = p.item_id
            where p.number >= $1 and p.number < $2 order by p.number, p.edition desc limit $3
        )sql",
        .byId = R"sql(
            select p.inspection_plan_id as record_id, p.number, i.name || ' / ' || cast(p.edition as text) as name, p.state
            from inspection_plan p left join item i on i.item_id = p.item_id where p.inspection_plan_id = $1
        )sql"};
    static const db::Findable controlPlan{
        .kind = "control plan",
        .title = "Control plan",
        .right = "quality.see",
        .byPrefix = R"sql(
            select p.control_plan_id as record_id, p.number, i.name || ' / ' || cast(p.edition as text) as name, p.state,
                   p.number as found_by
            from control_plan p left join item i on i.item_id = p.item_id
            where p.number >= $1 and p.number < $2 order by p.number, p.edition desc limit $3
        )sql",
        .byId = R"sql(
            select p.control_plan_id as record_id, p.number, i.name || ' / ' || cast(p.edition as text) as name, p.state
            from control_plan p left join item i on i.item_id = p.item_id where p.control_plan_id = $1
        )sql"};
    for (const auto* one : {&inspection, &gauge, &plan, &controlPlan}) actions.addFindable(*one);
}

}  // namespace quality
