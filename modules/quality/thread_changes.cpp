// The ways of a thread from a change of how things are made to what was made so.
#include "quality/thread_ways.h"

namespace quality {
namespace {

constexpr ThreadWay changeWays[] = {
    {.bond = Bond::became, .from = "change order", .to = "change order",
     .after = R"sql(
        select change_order_id as id, cast(null as bigint) as quantity from change_order where request_id = $1 limit $2
     )sql",
     .before = R"sql(
        select request_id as id, cast(null as bigint) as quantity
        from change_order where change_order_id = $1 and request_id is not null limit $2
     )sql"},
    {.bond = Bond::changed, .from = "change order", .to = "document",
     .after = R"sql(
        select document_id as id, cast(null as bigint) as quantity from document_revision where change_order_id = $1 limit $2
     )sql",
     .before = R"sql(
        select change_order_id as id, cast(null as bigint) as quantity
        from document_revision where document_id = $1 and change_order_id is not null limit $2
     )sql"},
    {.bond = Bond::changed, .from = "change order", .to = "item",
     .before = R"sql(
        select change_order_id as id, cast(null as bigint) as quantity
        from change_order_item where item_id = $1 order by change_order_id desc limit $2
     )sql",
     .newest = true},
    {.bond = Bond::worked_by, .from = "document", .to = "item",
     .before = R"sql(
        select document_id as id, cast(null as bigint) as quantity from document_use where item_id = $1 limit $2
     )sql"},
    // By the bill that the change brought, and by its routing.
    {.bond = Bond::worked_by, .from = "change order", .to = "work order",
     .after = R"sql(
        select w.work_order_id as id, cast(null as bigint) as quantity
        from change_order_item n join work_order w on w.bom_id = n.bom_id where n.change_order_id = $1
        order by w.work_order_id desc limit $2
     )sql",
     .before = R"sql(
        select n.change_order_id as id, cast(null as bigint) as quantity
        from work_order w join change_order_item n on n.bom_id = w.bom_id where w.work_order_id = $1
        order by n.change_order_id desc limit $2
     )sql",
     .newest = true},
    {.bond = Bond::worked_by, .from = "change order", .to = "work order",
     .after = R"sql(
        select w.work_order_id as id, cast(null as bigint) as quantity
        from change_order_item n join work_order w on w.routing_id = n.routing_id where n.change_order_id = $1
        order by w.work_order_id desc limit $2
     )sql",
     .before = R"sql(
        select n.change_order_id as id, cast(null as bigint) as quantity
        from work_order w join change_order_item n on n.routing_id = w.routing_id where w.work_order_id = $1
        order by n.change_order_id desc limit $2
     )sql",
     .newest = true},
    {.bond = Bond::worked_by, .from = "document", .to = "work order",
     .after = R"sql(
        select d.work_order_id as id, cast(null as bigint) as quantity
        from document_revision r join work_order_document d on d.document_revision_id = r.document_revision_id
        where r.document_id = $1 order by d.work_order_id desc limit $2
     )sql",
     .before = R"sql(
        select r.document_id as id, cast(null as bigint) as quantity
        from work_order_document d join document_revision r on r.document_revision_id = d.document_revision_id
        where d.work_order_id = $1 order by r.document_id desc limit $2
     )sql",
     .newest = true},
};

}  // namespace

std::span<const ThreadWay> waysOfChanges() { return changeWays; }

}  // namespace quality
