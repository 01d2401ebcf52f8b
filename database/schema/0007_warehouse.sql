-- floor: 7
-- Goods leaving and coming back.

-- shared record, owner warehouse, history: one row is a walk through the bins for an order.
create table pick_list (
    pick_list_id @pk,                 -- the row's id
    site_id @int not null references site (site_id),  -- where
    number  text not null unique,     -- such as PK-1
    sales_order_id @int not null references sales_order (sales_order_id),  -- for which order
    state   text not null check (state in ('open', 'picked', 'shipped', 'cancelled')),  -- how far
    version @int not null             -- counts edits
) @strict;
create index pick_list_order on pick_list (sales_order_id);
create index pick_list_site on pick_list (site_id);

-- shared record, owner warehouse, history: one row is one grip: a lot out of a bin.
create table pick_line (
    pick_line_id @pk,                 -- the row's id
    pick_list_id @int not null references pick_list (pick_list_id),  -- on which walk
    sales_order_line_id @int not null references sales_order_line (sales_order_line_id),  -- for whom
    lot_id  @int not null references lot (lot_id),  -- which lot
    from_bin_id @int not null references bin (bin_id),  -- where from
    quantity @int not null check (quantity > 0),  -- to pick, millionths of the stocking unit
    picked   @int not null check (picked >= 0 and picked <= quantity)  -- done so far
) @strict;
create index pick_line_list on pick_line (pick_list_id);
create index pick_line_order_line on pick_line (sales_order_line_id);
create index pick_line_lot on pick_line (lot_id);
create index pick_line_bin on pick_line (from_bin_id);

-- shared record, owner warehouse, history: one row is goods that left for a customer at one time.
create table shipment (
    shipment_id @pk,                  -- the row's id
    site_id    @int not null references site (site_id),  -- from where
    number     text not null unique,  -- such as SH-1
    sales_order_id @int not null references sales_order (sales_order_id),  -- for which order
    shipped_at @int not null,         -- when
    shipped_on text not null,         -- the site's day
    carrier    text not null,         -- who drives, '' when unknown
    tracking   text not null          -- the carrier's number, '' when unknown
) @strict;
create index shipment_order on shipment (sales_order_id);
create index shipment_site on shipment (site_id);

-- ledger, owner warehouse: one row is a lot that left for an order line.
create table shipment_line (
    shipment_line_id @pk,             -- the row's id
    shipment_id @int not null references shipment (shipment_id),  -- with what
    sales_order_line_id @int not null references sales_order_line (sales_order_line_id),  -- for whom
    lot_id     @int not null references lot (lot_id),  -- which lot
    quantity   @int not null check (quantity > 0),  -- millionths of the stocking unit
    stock_move_id @int not null references stock_move (stock_move_id)  -- the move that took it out
) @strict;
create index shipment_line_shipment on shipment_line (shipment_id);
create index shipment_line_order_line on shipment_line (sales_order_line_id);
create index shipment_line_lot on shipment_line (lot_id);
create index shipment_line_move on shipment_line (stock_move_id);

-- ledger, owner warehouse: one row is goods of a shipment that came back.
create table customer_return (
    customer_return_id @pk,           -- the row's id
    site_id    @int not null references site (site_id),  -- where to
    number     text not null unique,  -- such as RT-1
    shipment_line_id @int not null references shipment_line (shipment_line_id),  -- of which shipment
    quantity   @int not null check (quantity > 0),  -- millionths of the stocking unit
    disposition text not null check (disposition in ('restock', 'hold', 'scrap')),  -- what becomes of them
    reason     text not null,         -- why they came back
    returned_on text not null,        -- the site's day
    stock_move_id @int not null references stock_move (stock_move_id)  -- the move that brought them in
) @strict;
create index customer_return_line on customer_return (shipment_line_id);
create index customer_return_site on customer_return (site_id);
create index customer_return_move on customer_return (stock_move_id);
