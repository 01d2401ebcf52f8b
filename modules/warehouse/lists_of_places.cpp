// What screens list of the warehouse's places and rules: zones, bin types, bins, how items are kept and packed.
#include "database/list.h"
#include "warehouse/places.h"
#include "warehouse/units_lists.h"

namespace warehouse {

using enum db::ListType;

const db::List& zonesList() {
    static const db::List list{
        .name = "zones",
        .title = "Zones",
        .from = R"list(zone z left join warehouse w on w.warehouse_id = z.warehouse_id left join bin h on h.bin_id = z.handover_bin_id)list",
        .where = "",
        .key = "z.zone_id",
        .columns = {{.name = "warehouse", .title = "Warehouse", .sql = "w.code", .notNull = true},
                    {.name = "code", .title = "Code", .sql = "z.code", .notNull = true},
                    {.name = "name", .title = "Name", .sql = "z.name", .notNull = true},
                    {.name = "handover", .title = "Hand-over bin", .sql = "h.code"},
                    {.name = "bins",
                     .title = "Bins",
                     .sql = "(select count(*) from bin_rule r where r.zone_id = z.zone_id)",
                     .type = number,
                     .notNull = true}},
        .right = "warehouse.see"};
    return list;
}

const db::List& binTypesList() {
    static const db::List list{
        .name = "bin_types",
        .title = "Bin types",
        .from = R"list(bin_type t)list",
        .where = "",
        .key = "t.bin_type_id",
        .columns = {{.name = "code", .title = "Code", .sql = "t.code", .notNull = true, .instant = true, .unique = true},
                    {.name = "name", .title = "Name", .sql = "t.name", .notNull = true},
                    {.name = "max_weight", .title = "Grams at most", .sql = "t.max_weight", .type = number, .notNull = true},
                    {.name = "max_volume", .title = "Cubic centimetres at most", .sql = "t.max_volume", .type = number, .notNull = true},
                    {.name = "max_units", .title = "Handling units at most", .sql = "t.max_units", .type = number, .notNull = true},
                    {.name = "mixing", .title = "What lies together", .sql = "t.mixing", .notNull = true},
                    {.name = "bins",
                     .title = "Bins",
                     .sql = "(select count(*) from bin_rule r where r.bin_type_id = t.bin_type_id)",
                     .type = number,
                     .notNull = true}},
        .right = "warehouse.see"};
    return list;
}

const db::List& binRulesList() {
    static const db::List list{
        .name = "bin_rules",
        .title = "Bins and their rules",
        .from = R"list(bin b left join warehouse w on w.warehouse_id = b.warehouse_id left join bin_rule r on r.bin_id = b.bin_id
            left join zone z on z.zone_id = r.zone_id left join bin_type t on t.bin_type_id = r.bin_type_id
            left join bin p on p.bin_id = r.parent_id left join pick_face f on f.bin_id = b.bin_id
            left join item i on i.item_id = f.item_id)list",
        .where = "",
        .key = "b.bin_id",
        .columns = {{.name = "warehouse", .title = "Warehouse", .sql = "w.code", .notNull = true},
                    {.name = "bin", .title = "Bin", .sql = "b.code", .notNull = true, .link = "bin_id"},
                    {.name = "kind", .title = "Used for", .sql = "b.kind", .notNull = true},
                    {.name = "zone", .title = "Zone", .sql = "z.code"},
                    {.name = "bin_type", .title = "Bin type", .sql = "t.code"},
                    {.name = "parent", .title = "Part of", .sql = "p.code"},
                    {.name = "abc", .title = "Class", .sql = "coalesce(r.abc, '')", .notNull = true},
                    {.name = "face_of", .title = "Pick face of", .sql = "i.number"},
                    {.name = "locked", .title = "Locked", .sql = "coalesce(r.locked, '')", .notNull = true},
                    {.name = "lock_reason", .title = "Reason", .sql = "coalesce(r.lock_reason, '')", .notNull = true},
                    {.name = "walk", .title = "Turn on the way", .sql = "b.walk", .type = number, .notNull = true},
                    {.name = "bin_id", .sql = "b.bin_id", .type = key, .notNull = true, .opens = "bin"}},
        .opens = "bin",
        .right = "warehouse.see"};
    return list;
}

const db::List& itemStoragesList() {
    static const db::List list{
        .name = "item_storages",
        .title = "How items are kept",
        .from = R"list(item_storage s left join item i on i.item_id = s.item_id left join zone z on z.zone_id = s.zone_id
            left join bin_type t on t.bin_type_id = s.bin_type_id)list",
        .where = "",
        .key = "s.item_id",
        .columns = {{.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "item_name", .title = "Item name", .sql = "i.name", .notNull = true, .sortBy = "i.name_sort"},
                    {.name = "abc", .title = "Class", .sql = "s.abc", .notNull = true},
                    {.name = "picking", .title = "Which lot leaves first", .sql = "s.picking", .notNull = true},
                    {.name = "weight", .title = "Grams each", .sql = "s.weight", .type = number, .notNull = true},
                    {.name = "volume", .title = "Cubic centimetres each", .sql = "s.volume", .type = number, .notNull = true},
                    {.name = "hazard", .title = "Dangerous goods", .sql = "s.hazard", .notNull = true},
                    {.name = "zone", .title = "Zone", .sql = "z.code"},
                    {.name = "bin_type", .title = "Bin type", .sql = "t.code"},
                    {.name = "item_id", .sql = "s.item_id", .type = key, .notNull = true, .opens = "item"}},
        .opens = "item",
        .right = "warehouse.see"};
    return list;
}

const db::List& packingsList() {
    static const db::List list{
        .name = "packings",
        .title = "How items are packed",
        .from = R"list(packing p left join item i on i.item_id = p.item_id left join item m on m.item_id = p.material_id)list",
        .where = "",
        .key = "p.packing_id",
        .columns = {{.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "item_name", .title = "Item name", .sql = "i.name", .notNull = true, .sortBy = "i.name_sort"},
                    {.name = "level", .title = "Level", .sql = "p.level", .type = number, .notNull = true},
                    {.name = "kind", .title = "Packed in", .sql = "p.kind", .notNull = true},
                    {.name = "pieces",
                     .title = "Pieces in it",
                     .sql = "case when p.level = 1 then p.holds end",
                     .type = quantity},
                    {.name = "packs", .title = "Packs in it", .sql = "case when p.level > 1 then p.holds end", .type = number},
                    {.name = "material", .title = "Packing material", .sql = "m.number"},
                    {.name = "tare", .title = "Grams when empty", .sql = "p.tare", .type = number, .notNull = true},
                    {.name = "item_id", .sql = "p.item_id", .type = key, .notNull = true, .opens = "item"}},
        .right = "warehouse.see"};
    return list;
}

const db::List& hazardRulesList() {
    static const db::List list{
        .name = "hazard_rules",
        .title = "Dangerous goods kept apart",
        .from = R"list(hazard_rule h)list",
        .where = "",
        .key = "h.hazard_rule_id",
        .columns = {{.name = "hazard", .title = "Dangerous goods", .sql = "h.hazard", .notNull = true},
                    {.name = "other", .title = "Apart from", .sql = "h.other", .notNull = true},
                    {.name = "apart", .title = "How far", .sql = "h.apart", .notNull = true}},
        .right = "warehouse.see"};
    return list;
}

}  // namespace warehouse
