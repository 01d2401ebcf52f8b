#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/loads.h"
#include "warehouse/order_head.h"

namespace warehouse {

void check(const db::Read& read, const SetCarrier& args, db::Reasons& reasons) {
    const auto order = orderHead(read, args.order);
    people::requireSite(read, "warehouse.setCarrier", order.site);
    checkLength(reasons, "carrier", args.carrier);
    if (order.state != "signed" && order.state != "quote")
        reasons.add("warehouse.order.over", "{order} is in state '{state}': nothing of it leaves any more.",
                    {{"order", order.number}, {"state", order.state}}, "order");
    const auto loaded = read.find<HandlingUnitId>(R"sql(
        select handling_unit_id from handling_unit
        where sales_order_id = $1 and truck_load_id is not null and state in ('open', 'closed')
        order by handling_unit_id limit 1
    )sql", args.order);
    if (loaded)
        reasons.add("warehouse.carrier.loaded", "Goods of {order} are on a truck already. Unload them first.",
                    {{"order", order.number}}, "carrier");
}

CarrierSet setCarrier(db::Tx& tx, const SetCarrier& args) {
    if (args.carrier.empty())
        tx.run(R"sql(delete from order_carrier where sales_order_id = $1)sql", args.order);
    else
        tx.run(R"sql(
            insert into order_carrier (sales_order_id, carrier, version) values ($1, $2, 1)
            on conflict (sales_order_id) do update set carrier = excluded.carrier, version = order_carrier.version + 1
        )sql", args.order, args.carrier);
    return {args.order};
}

}  // namespace warehouse
