// What screens list of many orders picked at one time: waves, rounds, and the faces they are picked from.
#include "database/list.h"
#include "warehouse/picking.h"

namespace warehouse {

using enum db::ListType;

const db::List& wavesList() {
    static const db::List list{
        .name = "waves",
        .title = "Waves",
        .from = "wave v left join site s on s.site_id = v.site_id",
        .where = "",
        .key = "v.wave_id",
        .columns = {{.name = "number", .title = "Number", .sql = "v.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "site", .title = "Site", .sql = "s.code", .notNull = true},
                    {.name = "carrier", .title = "Carrier", .sql = "v.carrier", .notNull = true},
                    {.name = "leaves_at", .title = "Cut-off", .sql = "v.leaves_at", .type = instantTime},
                    {.name = "walks",
                     .title = "Walks",
                     .sql = "(select count(*) from pick_list k where k.wave_id = v.wave_id)",
                     .type = number,
                     .notNull = true},
                    {.name = "grips",
                     .title = "Grips",
                     .sql = "(select count(*) from pick_list k join pick_line g on g.pick_list_id = k.pick_list_id where k.wave_id = v.wave_id)",
                     .type = number,
                     .notNull = true},
                    {.name = "done",
                     .title = "Done",
                     .sql = "(select count(*) from pick_list k join pick_line g on g.pick_list_id = k.pick_list_id "
                            "where k.wave_id = v.wave_id and g.picked = g.quantity)",
                     .type = number,
                     .notNull = true},
                    {.name = "state", .title = "State", .sql = "v.state", .notNull = true}},
        .opens = "wave",
        .right = "warehouse.see"};
    return list;
}

const db::List& roundsList() {
    static const db::List list{
        .name = "rounds",
        .title = "Rounds",
        .from = R"list(pick_round r left join wave v on v.wave_id = r.wave_id left join zone z on z.zone_id = r.zone_id
            left join bin b on b.bin_id = r.bin_id)list",
        .where = "",
        .key = "r.pick_round_id",
        .columns = {{.name = "number", .title = "Number", .sql = "r.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "method", .title = "Method", .sql = "r.method", .notNull = true},
                    {.name = "wave", .title = "Wave", .sql = "v.number", .link = "wave_id"},
                    {.name = "zone", .title = "Zone", .sql = "z.code"},
                    {.name = "cart", .title = "Cart", .sql = "b.code"},
                    {.name = "walker", .title = "Walked by", .sql = "r.taken_by", .notNull = true},
                    {.name = "walks",
                     .title = "Walks",
                     .sql = "(select count(*) from pick_list k where k.pick_round_id = r.pick_round_id)",
                     .type = number,
                     .notNull = true},
                    {.name = "grips",
                     .title = "Grips",
                     .sql = "(select count(*) from pick_list k join pick_line g on g.pick_list_id = k.pick_list_id "
                            "where k.pick_round_id = r.pick_round_id)",
                     .type = number,
                     .notNull = true},
                    {.name = "done",
                     .title = "Done",
                     .sql = "(select count(*) from pick_list k join pick_line g on g.pick_list_id = k.pick_list_id "
                            "where k.pick_round_id = r.pick_round_id and g.picked = g.quantity)",
                     .type = number,
                     .notNull = true},
                    {.name = "state", .title = "State", .sql = "r.state", .notNull = true},
                    {.name = "wave_id", .sql = "r.wave_id", .type = key, .opens = "wave"}},
        .opens = "round",
        .right = "warehouse.see"};
    return list;
}

const db::List& pickFacesList() {
    static const db::List list{
        .name = "pick_faces",
        .title = "Pick faces",
        .from = R"list(pick_face f left join bin b on b.bin_id = f.bin_id left join warehouse w on w.warehouse_id = b.warehouse_id
            left join item i on i.item_id = f.item_id left join unit u on u.unit_id = i.unit_id)list",
        .where = "",
        .key = "f.bin_id",
        .columns = {{.name = "warehouse", .title = "Warehouse", .sql = "w.code", .notNull = true},
                    {.name = "bin", .title = "Bin", .sql = "b.code", .notNull = true},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "name", .title = "Name", .sql = "i.name", .notNull = true, .sortBy = "i.name_sort"},
                    {.name = "on_hand",
                     .title = "On hand",
                     .sql = "coalesce((select cast(sum(sb.on_hand) as bigint) from stock_balance sb "
                            "where sb.bin_id = f.bin_id and sb.item_id = f.item_id), 0)",
                     .type = quantity,
                     .notNull = true,
                     .unit = "unit"},
                    {.name = "coming",
                     .title = "On its way",
                     .sql = "coalesce((select cast(sum(x.quantity) as bigint) from warehouse_task x join lot t on t.lot_id = x.lot_id "
                            "where (x.to_bin_id = f.bin_id or x.then_bin_id = f.bin_id) and x.kind = 'refill' and x.state = 'open' "
                            "and t.item_id = f.item_id), 0)",
                     .type = quantity,
                     .notNull = true,
                     .unit = "unit"},
                    {.name = "refill_below", .title = "Refill below", .sql = "f.refill_below", .type = quantity, .notNull = true, .unit = "unit"},
                    {.name = "refill_to", .title = "Refill up to", .sql = "f.refill_to", .type = quantity, .notNull = true, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
                    {.name = "item_id", .sql = "f.item_id", .type = key, .notNull = true, .opens = "item"}},
        .right = "warehouse.see"};
    return list;
}

}  // namespace warehouse
