-- floor: 7
-- Where things lie and how they leave: places and their rules, handling units, tasks, walks, counts, goods out and back.

-- shared record, owner warehouse, history: one row is a part of a warehouse that is walked, filled or picked as one.
create table zone (
    zone_id @pk,                      -- the row's id
    warehouse_id @int not null references warehouse (warehouse_id),  -- in which building
    code    text not null,            -- such as HIGH, COLD
    name    text not null,            -- as people call it
    handover_bin_id @int references bin (bin_id),  -- what comes out of or goes into the zone stops here on its way; null: nowhere
    version @int not null,            -- counts edits
    unique (warehouse_id, code)
) @strict;
create index zone_handover on zone (handover_bin_id);

-- shared record, owner warehouse, history: one row is a kind of bin: what fits into it and what may lie together.
create table bin_type (
    bin_type_id @pk,                  -- the row's id
    code    text not null unique,     -- short name
    name    text not null,            -- as people call it
    max_weight @int not null check (max_weight >= 0),  -- grams; 0: no limit
    max_volume @int not null check (max_volume >= 0),  -- cubic centimetres; 0: no limit
    max_units  @int not null check (max_units >= 0),   -- handling units; 0: no limit
    mixing  text not null check (mixing in ('any', 'one_item', 'one_lot')),  -- what may lie beside each other
    version @int not null             -- counts edits
) @strict;

-- shared record, owner warehouse, history: one row is how a bin is built and used; a bin without one takes anything.
create table bin_rule (
    bin_id  @int primary key references bin (bin_id),  -- which bin
    zone_id @int references zone (zone_id),  -- where it belongs; null: to no zone
    bin_type_id @int references bin_type (bin_type_id),  -- what fits; null: anything
    parent_id @int references bin (bin_id),  -- the bin it is a part of; null: none
    abc     text not null check (abc in ('A', 'B', 'C', '')),  -- near the doors for A; '' for any
    locked  text not null check (locked in ('', 'in', 'out', 'both')),  -- what may not happen there now
    lock_reason text not null,        -- why, '' when it is not locked
    version @int not null             -- counts edits
) @strict;
create index bin_rule_zone on bin_rule (zone_id);
create index bin_rule_type on bin_rule (bin_type_id);
create index bin_rule_parent on bin_rule (parent_id);

-- shared record, owner warehouse, history: one row is how an item wants to be kept, picked and counted.
create table item_storage (
    item_id @int primary key references item (item_id),  -- what
    abc     text not null check (abc in ('A', 'B', 'C')),  -- how often it is asked for
    picking text not null check (picking in ('fefo', 'fifo', 'lifo', 'hand')),  -- which lot leaves first; hand: a person says
    weight  @int not null check (weight >= 0),  -- grams of one stocking unit; 0: unknown
    volume  @int not null check (volume >= 0),  -- cubic centimetres of one stocking unit; 0: unknown
    hazard  text not null,            -- class of dangerous goods (ADR: 3, 4.1, 5.1, 8 ...), '' for none
    zone_id @int references zone (zone_id),  -- put away here first; null: anywhere
    bin_type_id @int references bin_type (bin_type_id),  -- into such a bin only; null: any
    version @int not null             -- counts edits
) @strict;
create index item_storage_zone on item_storage (zone_id);
create index item_storage_type on item_storage (bin_type_id);

-- shared record, owner warehouse, history: one row says that two classes of dangerous goods do not lie in one zone or bin.
create table hazard_rule (
    hazard_rule_id @pk,               -- the row's id
    hazard text not null,             -- one class
    other  text not null,             -- and the other, not before it in the alphabet
    apart  text not null check (apart in ('bin', 'zone')),  -- how far apart they are kept
    unique (hazard, other),
    check (hazard <= other)
) @strict;

-- shared record, owner warehouse, history: one row is a bin that pickers take one item from, refilled from behind.
create table pick_face (
    bin_id  @int primary key references bin (bin_id),  -- which bin
    item_id @int not null references item (item_id),  -- for what
    refill_below @int not null check (refill_below >= 0),  -- millionths of the stocking unit
    refill_to @int not null check (refill_to > refill_below),  -- up to this
    version @int not null             -- counts edits
) @strict;
create index pick_face_item on pick_face (item_id);

-- shared record, owner warehouse, history: one row is how an item is packed on one level: ten in a carton, nine cartons on a pallet.
create table packing (
    packing_id @pk,                   -- the row's id
    item_id  @int not null references item (item_id),  -- what
    level    @int not null check (level between 1 and 5),  -- 1 is the inmost
    kind     text not null check (kind in ('box', 'carton', 'crate', 'pallet')),  -- what it is packed in
    holds    @int not null check (holds > 0),  -- level 1: millionths of the stocking unit; above: units of the level below
    material_id @int references item (item_id),  -- the packing as an item of ours; null: none
    tare     @int not null check (tare >= 0),  -- grams of the empty packing
    version  @int not null,           -- counts edits
    unique (item_id, level)
) @strict;
create index packing_material on packing (material_id);

-- shared record, owner warehouse, history: one row is the GS1 company prefix that a site numbers its handling units under.
create table company_prefix (
    site_id   @int primary key references site (site_id),  -- whose
    prefix    text not null,          -- 4 to 12 digits, as GS1 gave it to the firm
    extension @int not null check (extension between 0 and 9),  -- the first digit of the SSCC; sites of one prefix differ in it
    version   @int not null,          -- counts edits
    unique (prefix, extension)
) @strict;

-- shared record, owner warehouse, history: one row says which carrier takes an order; an order without goes with any.
create table order_carrier (
    sales_order_id @int primary key references sales_order (sales_order_id),  -- which order
    carrier   text not null,          -- who drives
    version   @int not null           -- counts edits
) @strict;

-- shared record, owner warehouse, history: one row is a carrier's pick-up at a site on a weekday.
create table pick_up (
    pick_up_id @pk,                   -- the row's id
    site_id   @int not null references site (site_id),  -- from where
    carrier   text not null,          -- who drives
    weekday   @int not null check (weekday between 1 and 7),  -- 1 Monday ... 7 Sunday
    cutoff_minute @int not null check (cutoff_minute between 0 and 1440),  -- goods ready by then go along, local minutes
    dock_bin_id @int references bin (bin_id),  -- where they stand ready; null: any outbound bin
    unique (site_id, carrier, weekday)
) @strict;
create index pick_up_dock on pick_up (dock_bin_id);

-- shared record, owner warehouse, history: one row is a set of orders released to be picked at one time.
create table wave (
    wave_id @pk,                      -- the row's id
    site_id @int not null references site (site_id),  -- where
    number  text not null unique,     -- such as WV-1
    carrier text not null,            -- goes with, '' for any
    leaves_at @int,                   -- the cut-off it must reach; null: none
    state   text not null check (state in ('released', 'done', 'cancelled')),  -- how far
    version @int not null             -- counts edits
) @strict;
create index wave_site on wave (site_id);
create index wave_open on wave (wave_id) where state = 'released';

-- shared record, owner warehouse, history: one row is one person's walk for several pick lists at once.
create table pick_round (
    pick_round_id @pk,                -- the row's id
    site_id @int not null references site (site_id),  -- where
    number  text not null unique,     -- such as PR-1
    method  text not null check (method in ('cluster', 'batch', 'zone')),  -- into a tote an order; together and sorted after; one zone's part
    wave_id @int references wave (wave_id),  -- of which wave; null: none
    zone_id @int references zone (zone_id),  -- this zone only; null: all
    bin_id  @int references bin (bin_id),  -- the cart or place that holds what was taken until it is sorted and dropped; null: a dock at once
    taken_by text not null,           -- whose walk it is, '' while nobody took it
    state   text not null check (state in ('open', 'picked', 'cancelled')),  -- how far
    version @int not null             -- counts edits
) @strict;
create index pick_round_site on pick_round (site_id);
create index pick_round_wave on pick_round (wave_id);
create index pick_round_zone on pick_round (zone_id);
create index pick_round_bin on pick_round (bin_id);
create index pick_round_open on pick_round (pick_round_id) where state = 'open';

-- shared record, owner warehouse, history: one row is a walk through the bins for an order.
create table pick_list (
    pick_list_id @pk,                 -- the row's id
    site_id @int not null references site (site_id),  -- where
    number  text not null unique,     -- such as PK-1
    sales_order_id @int not null references sales_order (sales_order_id),  -- for which order
    wave_id @int references wave (wave_id),  -- released with this wave; null: by itself
    pick_round_id @int references pick_round (pick_round_id),  -- walked on this round; null: by itself
    tote    text not null,            -- the box on the cart it is picked into, '' for none
    state   text not null check (state in ('open', 'picked', 'shipped', 'cancelled')),  -- how far
    version @int not null             -- counts edits
) @strict;
create index pick_list_order on pick_list (sales_order_id);
create index pick_list_wave on pick_list (wave_id);
create index pick_list_round on pick_list (pick_round_id);
create index pick_list_site on pick_list (site_id);
create index pick_list_open on pick_list (pick_list_id) where state = 'open';

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

-- shared record, owner warehouse, history: one row is a truck or van that is loaded at a dock.
create table truck_load (
    truck_load_id @pk,                -- the row's id
    site_id   @int not null references site (site_id),  -- where
    number    text not null unique,   -- such as LD-1
    carrier   text not null,          -- who drives
    vehicle   text not null,          -- its number plate, '' when unknown
    dock_bin_id @int references bin (bin_id),  -- where it is loaded; null: unsaid
    leaves_at @int,                   -- when it must leave; null: unsaid
    state     text not null check (state in ('loading', 'departed', 'cancelled')),  -- how far
    version   @int not null           -- counts edits
) @strict;
create index truck_load_site on truck_load (site_id);
create index truck_load_dock on truck_load (dock_bin_id);

-- shared record, owner warehouse, history: one row is goods that left for a customer at one time.
create table shipment (
    shipment_id @pk,                  -- the row's id
    site_id    @int not null references site (site_id),  -- from where
    number     text not null unique,  -- such as SH-1
    sales_order_id @int not null references sales_order (sales_order_id),  -- for which order
    shipped_at @int not null,         -- when
    shipped_on text not null,         -- the site's day
    carrier    text not null,         -- who drives, '' when unknown
    tracking   text not null,         -- the carrier's number, '' when unknown
    truck_load_id @int references truck_load (truck_load_id)  -- on which load; null: unsaid
) @strict;
create index shipment_load on shipment (truck_load_id);
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

-- shared record, owner warehouse, history: one row is a box, crate or pallet under its SSCC; units stand in units.
create table handling_unit (
    handling_unit_id @pk,             -- the row's id
    site_id   @int not null references site (site_id),  -- where
    sscc      text not null unique,   -- 18 digits with check digit
    kind      text not null check (kind in ('box', 'carton', 'crate', 'pallet')),  -- what it is
    parent_id @int references handling_unit (handling_unit_id),  -- the unit it stands in; null: in none
    bin_id    @int references bin (bin_id),  -- where it stands; null: it has left
    sales_order_id @int references sales_order (sales_order_id),  -- packed for this order; null: for stock
    shipment_id @int references shipment (shipment_id),  -- left with; null: still here
    truck_load_id @int references truck_load (truck_load_id),  -- loaded onto; null: not yet
    state     text not null check (state in ('open', 'closed', 'shipped', 'unpacked')),  -- a closed one is labelled and moves as one
    gross     @int not null check (gross >= 0),  -- grams as weighed or counted up; 0: unknown
    version   @int not null           -- counts edits
) @strict;
create index handling_unit_parent on handling_unit (parent_id);
create index handling_unit_bin on handling_unit (bin_id);
create index handling_unit_order on handling_unit (sales_order_id);
create index handling_unit_shipment on handling_unit (shipment_id);
create index handling_unit_load on handling_unit (truck_load_id);
create index handling_unit_site on handling_unit (site_id);

-- shared record, owner warehouse, history: one row is what of a lot is in a handling unit itself, not in those within it.
create table packed (
    packed_id @pk,                    -- the row's id
    handling_unit_id @int not null references handling_unit (handling_unit_id),  -- in which
    lot_id    @int not null references lot (lot_id),  -- what
    quantity  @int not null check (quantity > 0),  -- millionths of the stocking unit
    unique (handling_unit_id, lot_id)
) @strict;
create index packed_lot on packed (lot_id);

-- shared record, owner warehouse, history: one row is something to carry: a lot or a whole unit from a bin to a bin.
create table warehouse_task (
    warehouse_task_id @pk,            -- the row's id
    site_id   @int not null references site (site_id),  -- where
    kind      text not null check (kind in ('put_away', 'cross_dock', 'refill', 'move')),  -- why
    lot_id    @int not null references lot (lot_id),  -- what
    handling_unit_id @int references handling_unit (handling_unit_id),  -- the whole unit; null: loose
    from_bin_id @int not null references bin (bin_id),  -- where it lies
    to_bin_id @int references bin (bin_id),  -- where it goes; null: no bin fits, a person says
    then_bin_id @int references bin (bin_id),  -- where it goes on to from there by a task of its own; null: it stays
    quantity  @int not null check (quantity > 0),  -- millionths of the stocking unit
    sales_order_line_id @int references sales_order_line (sales_order_line_id),  -- carried for this line; null: for stock
    document_kind text not null,      -- what it follows from: report, receipt, wave, hand
    document_id @int,                 -- which one
    priority  @int not null,          -- the lower number is carried first
    due_at    @int,                   -- at the latest; null: when there is time
    taken_by  text not null,          -- whose it is, '' while anybody may carry it
    note      text,                   -- why there, or why no bin was found; null: it says itself
    state     text not null check (state in ('open', 'done', 'cancelled')),  -- how far
    made_at   @int not null,          -- since when it waits
    done_at   @int,                   -- when it was carried
    done_by   text not null,          -- by whom, '' while open
    stock_move_id @int references stock_move (stock_move_id)  -- the move that did it
) @strict;
create index warehouse_task_open on warehouse_task (site_id, priority, warehouse_task_id) where state = 'open';
create index warehouse_task_lot on warehouse_task (lot_id);
create index warehouse_task_unit on warehouse_task (handling_unit_id);
create index warehouse_task_from on warehouse_task (from_bin_id);
create index warehouse_task_to on warehouse_task (to_bin_id);
create index warehouse_task_then on warehouse_task (then_bin_id);
create index warehouse_task_line on warehouse_task (sales_order_line_id);
create index warehouse_task_move on warehouse_task (stock_move_id);
create index warehouse_task_site on warehouse_task (site_id);

-- shared record, owner warehouse, history: one row says how often and how exactly a class of items is counted at a site.
create table count_rule (
    count_rule_id @pk,                -- the row's id
    site_id   @int not null references site (site_id),  -- where
    abc       text not null check (abc in ('A', 'B', 'C')),  -- which class
    every_days @int not null check (every_days > 0),  -- calendar days from count to count
    tolerance @int not null check (tolerance between 0 and 1000000),  -- millionths of the bin's book quantity: what is above is counted again
    value_tolerance @int not null check (value_tolerance >= 0),  -- minor units of the book currency: what is above is counted again; 0: no limit
    version   @int not null,          -- counts edits
    unique (site_id, abc)
) @strict;

-- shared record, owner warehouse, history: one row is a bin to be counted.
create table count_task (
    count_task_id @pk,                -- the row's id
    site_id   @int not null references site (site_id),  -- where
    number    text not null unique,   -- such as CT-1
    bin_id    @int not null references bin (bin_id),  -- which bin
    item_id   @int references item (item_id),  -- only this item; null: all that lies there
    cause     text not null check (cause in ('cycle', 'value', 'zero', 'request', 'recount')),  -- why
    recount_of_id @int references count_task (count_task_id),  -- the count this one checks; null: a first one
    state     text not null check (state in ('open', 'counted', 'recounting', 'approved', 'cancelled')),  -- how far
    due_on    text not null,          -- to be done by
    counted_by text not null,         -- who counted, '' while open
    approved_by text not null,        -- who approved, '' until then and where nobody had to; never the one who counted
    closed_on text,                   -- the site's day on which the books and the bin agreed; null: not yet
    version   @int not null           -- counts edits
) @strict;
create index count_task_site on count_task (site_id);
create index count_task_bin on count_task (bin_id);
create index count_task_item on count_task (item_id);
create index count_task_recount on count_task (recount_of_id);
create index count_task_open on count_task (count_task_id) where state in ('open', 'counted', 'recounting');

-- shared record, owner warehouse, history: one row is what was found of a lot, against the book at the second of the scan.
create table count_line (
    count_line_id @pk,                -- the row's id
    count_task_id @int not null references count_task (count_task_id),  -- at which count
    lot_id    @int not null references lot (lot_id),  -- which lot
    book      @int not null check (book >= 0),     -- on hand by the book then, millionths of the stocking unit
    counted   @int not null check (counted >= 0),  -- found
    packed    @int not null check (packed >= 0 and packed <= counted),  -- of it inside handling units, taken as their labels say
    scanned_at @int not null,         -- when
    stock_move_id @int references stock_move (stock_move_id),  -- the adjustment; null: none
    unique (count_task_id, lot_id)
) @strict;
create index count_line_lot on count_line (lot_id);
create index count_line_move on count_line (stock_move_id);
