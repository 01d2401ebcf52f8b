// What can be found of things: items by their number, name or GTIN, and lots.
#include "database/search.h"
#include "inventory/inventory.h"

namespace inventory {
namespace {

constexpr const char* itemById = R"sql(
    select item_id as record_id, number, name, state from item where item_id = $1
)sql";

}  // namespace

void addFindables(db::Actions& actions) {
    static const db::Findable item{
        .kind = "item",
        .title = "Item",
        .right = "",
        .byPrefix = R"sql(
            select item_id as record_id, number, name, state, number as found_by from item
            where number >= $1 and number < $2 order by number limit $3
        )sql",
        .byId = itemById,
        .words = "item",
        .byWords = itemById};
    static const db::Findable gtin{
        .kind = "item",
        .title = "Item",
        .right = "",
        .byPrefix = R"sql(
            select item_id as record_id, number, name, state, gtin as found_by from item
            where gtin <> '' and gtin >= $1 and gtin < $2 order by gtin limit $3
        )sql",
        .byId = itemById};
    // Things that are not tracked have a lot '-', which nobody looks for.
    static const db::Findable lot{
        .kind = "lot",
        .title = "Lot",
        .right = "stock.see",
        .byPrefix = R"sql(
            select l.lot_id as record_id, l.number, i.number || ' ' || i.name as name,
                   case when l.on_hold = 1 then 'on hold' else '' end as state, l.number as found_by
            from (select lot_id, item_id, number, on_hold from lot where number >= $1 and number < $2
                  order by number limit $3) l
            left join item i on i.item_id = l.item_id
            where l.number <> '-' order by l.number, l.lot_id
        )sql",
        .byId = R"sql(
            select l.lot_id as record_id, l.number, i.number || ' ' || i.name as name,
                   case when l.on_hold = 1 then 'on hold' else '' end as state
            from lot l left join item i on i.item_id = l.item_id where l.lot_id = $1
        )sql"};
    for (const auto* findable : {&item, &gtin, &lot}) actions.addFindable(*findable);
}

}  // namespace inventory
