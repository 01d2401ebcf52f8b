-- floor: 4
-- Things and where they are: items, lots, bins, the stock ledger with its balances, value, and supply.

-- shared record, owner inventory, history: one row is a unit of measure.
create table unit (
    unit_id   @pk,                    -- the row's id
    code      text not null unique,   -- such as pcs, kg
    name      text not null,          -- as people call it
    dimension text not null check (dimension in ('count', 'mass', 'length', 'area', 'volume', 'time', 'other')),  -- units of one dimension convert
    numerator   @int not null check (numerator > 0),    -- one of it is numerator/denominator
    denominator @int not null check (denominator > 0)   -- of the dimension's base unit; counts convert by item only
) @strict;

-- shared record, owner inventory, history: one row is a thing the firm buys, makes, keeps or sells.
create table item (
    item_id   @pk,                    -- the row's id
    number    text not null unique,   -- as people and labels call it
    name      text not null,          -- in words
    name_sort text not null,          -- ICU sort key of name
    item_category_id @int not null references item_category (item_category_id),  -- booked and kept as
    unit_id   @int not null references unit (unit_id),  -- the stocking unit: all quantities count in it
    tracking  text not null check (tracking in ('none', 'lot', 'serial')),  -- what must be known of each piece
    catch_unit_id @int references unit (unit_id),  -- second unit weighed piece by piece and carried along; null: one unit only
    shelf_days @int check (shelf_days >= 0),  -- keeps this long from receipt; null: for ever
    revision  text not null,          -- the revision now made and bought
    gtin      text not null,          -- GS1 number, '' when none
    safety_stock  @int not null check (safety_stock >= 0),   -- millionths of the stocking unit
    reorder_point @int not null check (reorder_point >= 0),  -- millionths of the stocking unit
    lead_days @int not null check (lead_days >= 0),  -- working days to buy or make it
    state     text not null check (state in ('active', 'phase_out', 'obsolete')),  -- an obsolete item is not sold or bought
    version   @int not null           -- counts edits
) @strict;
create index item_name on item (name_sort, item_id);
create index item_category_item on item (item_category_id);
create index item_unit_stock on item (unit_id);
create index item_unit_catch on item (catch_unit_id);

-- shared record, owner inventory, history: one row is a revision of an item: the same number, made to another drawing.
create table item_revision (
    item_revision_id @pk,             -- the row's id
    item_id   @int not null references item (item_id),  -- of what
    revision  text not null,          -- as the label says it: A, B, C ...
    state     text not null check (state in ('design', 'prototype', 'released', 'phase_out', 'obsolete')),  -- what may be done with it: engineering's life cycle
    note      text not null,          -- what is different, in words
    released_on text,                 -- the day it was released; null: not yet
    version   @int not null,          -- counts edits
    unique (item_id, revision)
) @strict;

-- shared record, owner inventory, history: one row is another unit of one item, by an exact ratio.
create table item_unit (
    item_unit_id @pk,                 -- the row's id
    item_id   @int not null references item (item_id),  -- whose
    unit_id   @int not null references unit (unit_id),  -- one of this unit
    numerator   @int not null check (numerator > 0),    -- is numerator/denominator
    denominator @int not null check (denominator > 0),  -- of the stocking unit
    unique (item_id, unit_id)
) @strict;
create index item_unit_unit on item_unit (unit_id);

-- shared record, owner inventory, history: one row is an item's standard cost from a day on.
create table item_cost (
    item_cost_id @pk,                 -- the row's id
    item_id    @int not null references item (item_id),  -- what
    revision   text not null,         -- which revision
    site_id    @int not null references site (site_id),  -- where
    valid_from text not null,         -- first day
    unit_cost  @int not null check (unit_cost >= 0),  -- millionths of the book currency a stocking unit; secret: cost.see
    unique (item_id, revision, site_id, valid_from)
) @strict;
create index item_cost_site on item_cost (site_id);

-- shared record, owner inventory, history: one row is a building or yard that keeps stock.
create table warehouse (
    warehouse_id @pk,                 -- the row's id
    site_id @int not null references site (site_id),  -- where
    code    text not null unique,     -- short name
    name    text not null,            -- as people call it
    version @int not null             -- counts edits
) @strict;
create index warehouse_site on warehouse (site_id);

-- shared record, owner inventory, history: one row is a place that holds stock.
create table bin (
    bin_id  @pk,                      -- the row's id
    warehouse_id @int not null references warehouse (warehouse_id),  -- in which building
    site_id @int not null references site (site_id),  -- the warehouse's site
    code    text not null,            -- such as A-01-3
    kind    text not null check (kind in ('storage', 'production', 'inbound', 'outbound', 'inspection', 'quarantine')),  -- what it is for; only storage, production and outbound may be promised
    walk    @int not null,            -- its turn on the walking way
    version @int not null,            -- counts edits
    unique (warehouse_id, code)
) @strict;
create index bin_site on bin (site_id);

-- shared record, owner inventory, history: one row is a lot or serial; an item without either has one lot '-' a revision.
create table lot (
    lot_id    @pk,                    -- the row's id
    item_id   @int not null references item (item_id),  -- of what
    number    text not null,          -- on the label; '-' where the item is not tracked
    revision  text not null,          -- the item's revision it was made to
    expires_on text,                  -- usable through this day; null: for ever
    made_on   text,                   -- when it was made or received
    on_hold   @int not null check (on_hold in (0, 1)),  -- 1: may not be promised, picked, issued or shipped
    version   @int not null,          -- counts edits
    unique (item_id, number, revision)
) @strict;
create index lot_number on lot (number);

-- shared record, owner inventory: one row is what of a lot lies in a bin, kept beside the stock ledger.
create table stock_balance (
    stock_balance_id @pk,             -- the row's id
    item_id   @int not null references item (item_id),  -- what
    lot_id    @int not null references lot (lot_id),    -- of which lot
    bin_id    @int not null references bin (bin_id),    -- where
    site_id   @int not null references site (site_id),  -- the bin's site
    on_hand   @int not null check (on_hand >= 0),       -- millionths of the stocking unit
    allocated @int not null check (allocated >= 0 and allocated <= on_hand),  -- of it promised by name to an order line or a work order
    packed    @int not null check (packed >= 0 and packed <= on_hand),  -- of it inside handling units: it moves with them only
    catch_weight @int not null check (catch_weight >= 0),  -- millionths of the item's catch unit; 0 where it has none
    unique (lot_id, bin_id)
) @strict;
create index stock_balance_item on stock_balance (item_id, site_id);
create index stock_balance_bin on stock_balance (bin_id);
create index stock_balance_site on stock_balance (site_id);

-- shared record, owner inventory: one row is the value of an item's stock under one account, kept beside the moves.
create table stock_value (
    stock_value_id @pk,               -- the row's id
    item_id    @int not null references item (item_id),  -- what
    revision   text not null,         -- which revision
    site_id    @int not null references site (site_id),  -- where
    account_id @int not null references account (account_id),  -- under which account
    quantity   @int not null check (quantity >= 0),  -- millionths of the stocking unit
    value      @int not null,         -- minor units of the book currency; secret: cost.see
    unique (item_id, revision, site_id, account_id)
) @strict;
create index stock_value_account on stock_value (account_id);
create index stock_value_site on stock_value (site_id);

-- ledger, owner inventory: one row is stock that came, went or changed place, value or account.
create table stock_move (
    stock_move_id @pk,                -- the row's id
    site_id     @int not null references site (site_id),  -- where
    item_id     @int not null references item (item_id),  -- what
    lot_id      @int not null references lot (lot_id),    -- of which lot
    kind        text not null check (kind in ('receipt', 'issue', 'shipment', 'return', 'transfer', 'adjustment', 'revaluation', 'reclassification')),  -- why
    from_bin_id @int references bin (bin_id),  -- out of; null: from outside
    to_bin_id   @int references bin (bin_id),  -- into; null: to outside
    quantity    @int not null check (quantity >= 0),  -- millionths of the stocking unit
    catch_weight @int not null check (catch_weight >= 0),  -- millionths of the item's catch unit; 0 where it has none
    value       @int not null,        -- what it added to stock value, minor units of the book currency; secret: cost.see
    occurred_at @int not null,        -- when it happened
    document_kind text not null,      -- receipt, shipment, return, transfer, adjustment, hold, cost ...
    document_id @int,                 -- which one
    source_move_id @int references stock_move (stock_move_id),  -- the move this one gives back or corrects
    journal_entry_id @int references journal_entry (journal_entry_id),  -- where its value was posted
    log_id      @int not null         -- the action that did it
) @strict;
create index stock_move_item on stock_move (item_id, stock_move_id);
create index stock_move_lot on stock_move (lot_id, occurred_at);
create index stock_move_from on stock_move (from_bin_id);
create index stock_move_to on stock_move (to_bin_id);
create index stock_move_site on stock_move (site_id);
create index stock_move_source on stock_move (source_move_id);
create index stock_move_entry on stock_move (journal_entry_id);
create index stock_move_document on stock_move (document_kind, document_id);

-- shared record, owner inventory, history: one row keeps a lot from being used, until it is released.
create table hold (
    hold_id     @pk,                  -- the row's id
    lot_id      @int not null references lot (lot_id),    -- which lot
    site_id     @int not null references site (site_id),  -- where
    reason      text not null,        -- why
    case_number text not null,        -- the quality case it belongs to, '' when none
    placed_at   @int not null,        -- since when
    placed_by   text not null,        -- by whom
    released_at @int,                 -- until when; null: still held
    released_by text                  -- by whom
) @strict;
create index hold_lot on hold (lot_id);
create index hold_site on hold (site_id);

-- shared record, owner inventory, history: one row is stock that is expected to come.
create table supply (
    supply_id  @pk,                   -- the row's id
    site_id    @int not null references site (site_id),  -- where to
    item_id    @int not null references item (item_id),  -- what
    kind       text not null check (kind in ('hand', 'purchase', 'work', 'transfer')),  -- how it comes
    document_kind text not null,      -- the order behind it, '' when by hand
    document_id @int,                 -- which one
    due_on     text not null,         -- available from this day
    quantity   @int not null check (quantity > 0),  -- millionths of the stocking unit
    received   @int not null check (received >= 0), -- of it arrived
    promised   @int not null check (promised >= 0), -- of it promised to order lines
    note       text not null,         -- in words
    state      text not null check (state in ('open', 'closed')),  -- a closed supply brings no more
    version    @int not null          -- counts edits
) @strict;
create index supply_item on supply (item_id, site_id, due_on) where state = 'open';
create index supply_site on supply (site_id);
