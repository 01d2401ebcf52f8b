// What can be found of work: orders, by their number.
#include "database/search.h"
#include "production/production.h"

namespace production {

void addFindables(db::Actions& actions) {
    static const db::Findable workOrder{
        .kind = "work order",
        .title = "Work order",
        .right = "production.see",
        .byPrefix = R"sql(
            select w.work_order_id as record_id, w.number, i.name, w.state, w.number as found_by
            from work_order w join item i on i.item_id = w.item_id
            where w.number >= $1 and w.number < $2 order by w.number limit $3
        )sql",
        .byId = R"sql(
            select w.work_order_id as record_id, w.number, i.name, w.state
            from work_order w join item i on i.item_id = w.item_id where w.work_order_id = $1
        )sql"};
    actions.addFindable(workOrder);
}

}  // namespace production
