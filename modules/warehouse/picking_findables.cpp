// What can be found of waves, rounds and counts by their numbers.
#include "database/search.h"
#include "warehouse/counting.h"
#include "warehouse/picking.h"

namespace warehouse {

void addPickingFindables(db::Actions& actions) {
    static const db::Findable wave{
        .kind = "wave",
        .title = "Wave",
        .right = "warehouse.see",
        .byPrefix = R"sql(
            select wave_id as record_id, number, carrier as name, state, number as found_by
            from wave where number >= $1 and number < $2 order by number limit $3
        )sql",
        .byId = R"sql(
            select wave_id as record_id, number, carrier as name, state from wave where wave_id = $1
        )sql"};
    static const db::Findable round{
        .kind = "round",
        .title = "Round",
        .right = "warehouse.see",
        .byPrefix = R"sql(
            select pick_round_id as record_id, number, taken_by as name, state, number as found_by
            from pick_round where number >= $1 and number < $2 order by number limit $3
        )sql",
        .byId = R"sql(
            select pick_round_id as record_id, number, taken_by as name, state from pick_round where pick_round_id = $1
        )sql"};
    static const db::Findable count{
        .kind = "count",
        .title = "Stock count",
        .right = "warehouse.see",
        .byPrefix = R"sql(
            select c.count_task_id as record_id, c.number, b.code as name, c.state, c.number as found_by
            from count_task c left join bin b on b.bin_id = c.bin_id
            where c.number >= $1 and c.number < $2 order by c.number limit $3
        )sql",
        .byId = R"sql(
            select c.count_task_id as record_id, c.number, b.code as name, c.state
            from count_task c left join bin b on b.bin_id = c.bin_id
            where c.count_task_id = $1
        )sql"};
    for (const auto* findable : {&wave, &round, &count}) actions.addFindable(*findable);
}

}  // namespace warehouse
