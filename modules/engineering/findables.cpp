// What can be found of engineering: change orders, documents, work centres, machines, tools, bills of material.
#include "database/search.h"
#include "engineering/engineering.h"

namespace engineering {

namespace {

void addPapers(db::Actions& actions) {
    static const db::Findable changeOrder{
        .kind = "change order",
        .title = "Change order",
        .right = "engineering.see",
        .byPrefix = R"sql(
            select change_order_id as record_id, number, title as name, state, number as found_by from change_order
            where number >= $1 and number < $2 order by number limit $3
        )sql",
        .byId = R"sql(
            select change_order_id as record_id, number, title as name, state from change_order where change_order_id = $1
        )sql"};
    static const db::Findable document{
        .kind = "document",
        .title = "Document",
        .right = "engineering.see",
        .byPrefix = R"sql(
            select document_id as record_id, number, title as name, '' as state, number as found_by from document
            where number >= $1 and number < $2 order by number limit $3
        )sql",
        .byId = R"sql(
            select document_id as record_id, number, title as name, '' as state from document where document_id = $1
        )sql"};
    static const db::Findable makerPart{
        .kind = "maker's part",
        .title = "Maker's number",
        .right = "engineering.see",
        .byPrefix = R"sql(
            select p.maker_part_id as record_id, p.number, p.maker || ' ' || i.number as name, p.state, p.number as found_by
            from (select maker_part_id, item_id, maker, number, state from maker_part
                  where number >= $1 and number < $2 order by number limit $3) p
            left join item i on i.item_id = p.item_id order by p.number, p.maker_part_id
        )sql",
        .byId = R"sql(
            select m.maker_part_id as record_id, m.number, m.maker || ' ' || i.number as name, m.state
            from maker_part m left join item i on i.item_id = m.item_id where m.maker_part_id = $1
        )sql"};
    for (const auto* findable : {&changeOrder, &document, &makerPart}) actions.addFindable(*findable);
}

void addPlaces(db::Actions& actions) {
    static const db::Findable workCenter{
        .kind = "work centre",
        .title = "Work centre",
        .right = "engineering.see",
        .byPrefix = R"sql(
            select work_center_id as record_id, code as number, name, state, code as found_by from work_center
            where code >= $1 and code < $2 order by code limit $3
        )sql",
        .byId = R"sql(
            select work_center_id as record_id, code as number, name, state from work_center where work_center_id = $1
        )sql"};
    static const db::Findable machine{
        .kind = "machine",
        .title = "Machine",
        .right = "engineering.see",
        .byPrefix = R"sql(
            select machine_id as record_id, code as number, name, state, code as found_by from machine
            where code >= $1 and code < $2 order by code limit $3
        )sql",
        .byId = R"sql(
            select machine_id as record_id, code as number, name, state from machine where machine_id = $1
        )sql"};
    static const db::Findable tool{
        .kind = "tool",
        .title = "Tool",
        .right = "engineering.see",
        .byPrefix = R"sql(
            select tool_id as record_id, code as number, name, state, code as found_by from tool
            where code >= $1 and code < $2 order by code limit $3
        )sql",
        .byId = R"sql(
            select tool_id as record_id, code as number, name, state from tool where tool_id = $1
        )sql"};
    for (const auto* findable : {&workCenter, &machine, &tool}) actions.addFindable(*findable);
}

void addWays(db::Actions& actions) {
    // The newest bill of what begins so, as an argument names it.
    static const db::Findable bom{
        .kind = "bill of material",
        .title = "Bill of material",
        .right = "engineering.see",
        .byPrefix = R"sql(
            select b.bom_id as record_id, i.number, i.name || ' ' || b.revision as name, b.state, i.number as found_by
            from item i join bom b on b.item_id = i.item_id
            where i.number >= $1 and i.number < $2
              and b.bom_id = (select max(n.bom_id) from bom n where n.item_id = i.item_id)
            order by i.number limit $3
        )sql",
        .byId = R"sql(
            select b.bom_id as record_id, i.number, i.name || ' ' || b.revision as name, b.state
            from bom b join item i on i.item_id = b.item_id where b.bom_id = $1
        )sql",
        .onlyWhenAsked = true};
    static const db::Findable routing{
        .kind = "routing",
        .title = "Routing",
        .right = "engineering.see",
        .byPrefix = R"sql(
            select r.routing_id as record_id, i.number, i.name || ' ' || r.revision as name, r.state, i.number as found_by
            from item i join routing r on r.item_id = i.item_id
            where i.number >= $1 and i.number < $2
              and r.routing_id = (select max(n.routing_id) from routing n where n.item_id = i.item_id)
            order by i.number limit $3
        )sql",
        .byId = R"sql(
            select r.routing_id as record_id, i.number, i.name || ' ' || r.revision as name, r.state
            from routing r join item i on i.item_id = r.item_id where r.routing_id = $1
        )sql",
        .onlyWhenAsked = true};
    for (const auto* findable : {&bom, &routing}) actions.addFindable(*findable);
}

}  // namespace

void addFindables(db::Actions& actions) {
    addPapers(actions);
    addPlaces(actions);
    addWays(actions);
}

}  // namespace engineering
