#include "inventory/ui/receive_facts.h"

#include "calendar/calendar.h"

namespace inventory {
namespace {

struct Head {
    std::int64_t id = 0;
    std::string number, name, unit, tracking;
    std::optional<std::int64_t> shelfDays;
};
BOOST_DESCRIBE_STRUCT(Head, (), (id, number, name, unit, tracking, shelfDays))

std::optional<std::int64_t> usualBin(const db::Read& read, std::int64_t item) {
    const auto last = read.find<std::int64_t>(R"sql(
        select to_bin_id from stock_move where item_id = $1 and kind = 'receipt' and to_bin_id is not null
        order by stock_move_id desc limit 1
    )sql", item);
    if (last) return last;
    return read.find<std::int64_t>(R"sql(
        select bin_id from bin where kind in ('inbound', 'storage')
        order by case when kind = 'inbound' then 0 else 1 end, walk, bin_id limit 1
    )sql");
}

}  // namespace

ReceiptItem receiptItem(const db::Read& read, std::int64_t id) {
    const auto head = read.find<Head>(R"sql(
        select i.item_id as id, i.number, i.name, u.code as unit, i.tracking, i.shelf_days
        from item i join unit u on u.unit_id = i.unit_id where i.item_id = $1
    )sql", id);
    ReceiptItem item;
    if (!head) return item;
    item.id = head->id;
    item.number = head->number;
    item.name = head->name;
    item.unit = head->unit;
    item.tracking = head->tracking;
    item.shelfDays = head->shelfDays;
    item.bin = usualBin(read, id);
    for (const auto site : read.all<SiteId>(R"sql(select site_id from site order by site_id)sql")) {
        const auto there = promise::availability(read, ItemId{id}, site, calendar::siteToday(read, site));
        item.onHand += there.onHand;
        item.free += there.free;
    }
    item.waiting = read.one<Quantity>(R"sql(
        select coalesce(cast(sum(waiting) as bigint), 0) from sales_order_line where item_id = $1 and waiting > 0
    )sql", id);
    item.coming = read.all<Coming>(R"sql(
        select supply_id as supply, due_on, kind, note, quantity - received as open from supply
        where item_id = $1 and state = 'open' order by due_on, supply_id limit 50
    )sql", id);
    return item;
}

std::vector<SetAsideNow> setAsideOf(const db::Read& read, std::int64_t lot, std::int64_t bin) {
    return read.all<SetAsideNow>(R"sql(
        select o.number as "order", l.line_no as line, a.quantity
        from stock_balance b
        join allocation a on a.stock_balance_id = b.stock_balance_id
        join sales_order_line l on l.sales_order_line_id = a.sales_order_line_id
        join sales_order o on o.sales_order_id = l.sales_order_id
        where b.lot_id = $1 and b.bin_id = $2 order by a.allocation_id desc limit 5
    )sql", lot, bin);
}

}  // namespace inventory
