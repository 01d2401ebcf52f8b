#include "customers/frames.h"
#include "database/list.h"
#include "database/search.h"
#include "shared/numbers.h"

namespace customers {

BOOST_DESCRIBE_STRUCT(FrameLine, (), (item, quantity, price))
BOOST_DESCRIBE_STRUCT(AddFrameOrder, (), (customer, site, reference, validFrom, validTo, lines))
BOOST_DESCRIBE_STRUCT(FrameState, (), (frameOrder, number, version))
BOOST_DESCRIBE_STRUCT(CallOffLine, (), (line, quantity))
BOOST_DESCRIBE_STRUCT(CallOff, (), (frameOrder, wantedOn, reference, lines))
BOOST_DESCRIBE_STRUCT(CalledOff, (), (order, number))
BOOST_DESCRIBE_STRUCT(CloseFrameOrder, (), (frameOrder))

const db::Action<AddFrameOrder, FrameState> addFrameOrderAction{"customers.addFrameOrder", "Agree on a frame order", add, check,
                                                                db::codec<AddFrameOrder, FrameState>()};
const db::Action<CallOff, CalledOff> callOffAction{"customers.callOff", "Call off a part of a frame order", callOff, check,
                                                   db::codec<CallOff, CalledOff>()};
const db::Action<CloseFrameOrder, FrameState> closeFrameOrderAction{"customers.closeFrameOrder", "Close a frame order", close, check,
                                                                    db::codec<CloseFrameOrder, FrameState>()};

const db::List& frameOrdersList() {
    using enum db::ListType;
    static const db::List list{
        .name = "frame_orders",
        .title = "Frame orders",
        .from = R"list(frame_order f left join customer c on c.customer_id = f.customer_id
            left join party p on p.party_id = c.party_id left join site s on s.site_id = f.site_id)list",
        .where = "",
        .key = "f.frame_order_id",
        .columns = {{.name = "number", .title = "Frame order", .sql = "f.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "customer", .title = "Customer", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort", .link = "customer_id"},
                    {.name = "reference", .title = "Their number", .sql = "f.reference", .notNull = true},
                    {.name = "state", .title = "State", .sql = "f.state", .notNull = true},
                    {.name = "valid_from", .title = "From", .sql = "f.valid_from", .type = date, .notNull = true},
                    {.name = "valid_to", .title = "Holds until", .sql = "f.valid_to", .type = date, .notNull = true},
                    {.name = "currency", .title = "Currency", .sql = "f.currency", .notNull = true},
                    {.name = "site", .title = "Site", .sql = "s.code", .notNull = true},
                    {.name = "customer_id", .sql = "f.customer_id", .type = key, .notNull = true, .opens = "customer"}},
        .opens = "frame order",
        .right = "customers.see"};
    return list;
}

const db::List& frameOrderLinesList() {
    using enum db::ListType;
    static const db::List list{
        .name = "frame_order_lines",
        .title = "Lines of frame orders",
        .from = R"list(frame_order_line l left join frame_order f on f.frame_order_id = l.frame_order_id
            left join item i on i.item_id = l.item_id left join unit u on u.unit_id = i.unit_id)list",
        .where = "",
        .key = "l.frame_order_line_id",
        .columns = {{.name = "number", .title = "Frame order", .sql = "f.number", .notNull = true, .link = "frame_order_id"},
                    {.name = "line", .title = "Line", .sql = "l.line_no", .type = number, .notNull = true},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "name", .title = "Name", .sql = "i.name", .notNull = true, .sortBy = "i.name_sort"},
                    {.name = "quantity", .title = "Agreed", .sql = "l.quantity", .type = quantity, .notNull = true, .unit = "unit"},
                    {.name = "remaining", .title = "Remaining", .sql = R"list(l.quantity - coalesce((select cast(sum(n.quantity - n.cancelled) as bigint)
                        from frame_call_off o join sales_order_line n on n.sales_order_line_id = o.sales_order_line_id
                        where o.frame_order_line_id = l.frame_order_line_id), 0))list", .type = quantity, .notNull = true, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
                    {.name = "price", .title = "Price", .sql = "l.unit_price", .type = price, .notNull = true, .unit = "currency"},
                    {.name = "currency", .title = "Currency", .sql = "f.currency", .notNull = true},
                    {.name = "frame_order_id", .sql = "l.frame_order_id", .type = key, .notNull = true, .opens = "frame order"},
                    {.name = "item_id", .sql = "l.item_id", .type = key, .notNull = true, .opens = "item"}},
        .right = "customers.see"};
    return list;
}

void installFrames(db::Actions& actions) {
    static const db::Findable frame{
        .kind = "frame order",
        .title = "Frame order",
        .right = "customers.see",
        .byPrefix = R"sql(
            select f.frame_order_id as record_id, f.number, p.name, f.state, f.number as found_by
            from frame_order f join customer c on c.customer_id = f.customer_id join party p on p.party_id = c.party_id
            where f.number >= $1 and f.number < $2 order by f.number limit $3
        )sql",
        .byId = R"sql(
            select f.frame_order_id as record_id, f.number, p.name, f.state
            from frame_order f join customer c on c.customer_id = f.customer_id join party p on p.party_id = c.party_id
            where f.frame_order_id = $1
        )sql"};
    actions.addFindable(frame);
    for (const auto* list : {&frameOrdersList(), &frameOrderLinesList()}) actions.addList(*list);
    actions.add(addFrameOrderAction);
    actions.add(callOffAction);
    actions.add(closeFrameOrderAction);
}

}  // namespace customers
