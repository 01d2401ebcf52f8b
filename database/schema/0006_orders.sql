-- floor: 6
-- What customers want: terms, prices, quotes and orders, what is promised and what is set aside.

-- shared record, owner orders, history: one row is a named set of prices.
create table price_list (
    price_list_id @pk,                -- the row's id
    code       text not null unique,  -- short name
    name       text not null,         -- as people call it
    currency   text not null references currency (currency),  -- of its prices
    party_id   @int references party (party_id),  -- agreed with this customer; null: for those who are given it
    priority   @int not null,         -- the lower number wins where two lists have a price
    valid_from text not null,         -- first day
    valid_to   text,                  -- last day; null: until changed
    version    @int not null          -- counts edits
) @strict;
create index price_list_party on price_list (party_id);
create index price_list_currency on price_list (currency);

-- shared record, owner orders, history: one row is a price from a quantity and a day on.
create table price (
    price_id   @pk,                   -- the row's id
    price_list_id @int not null references price_list (price_list_id),  -- in which list
    item_id    @int not null references item (item_id),  -- of what
    from_quantity @int not null check (from_quantity >= 0),  -- millionths of the stocking unit: the break
    valid_from text not null,         -- first day
    valid_to   text,                  -- last day; null: until changed
    unit_price @int not null check (unit_price >= 0),  -- millionths of the list's currency a stocking unit
    unique (price_list_id, item_id, from_quantity, valid_from)
) @strict;
create index price_item on price (item_id);

-- shared record, owner orders, history: one row is a reduction given under conditions.
create table discount (
    discount_id @pk,                  -- the row's id
    code       text not null unique,  -- short name
    name       text not null,         -- as people call it
    party_id   @int references party (party_id),  -- for this customer; null: for all
    item_id    @int references item (item_id),    -- on this item; null: see category
    item_category_id @int references item_category (item_category_id),  -- on this group; null: on all
    from_quantity @int not null check (from_quantity >= 0),  -- millionths of the stocking unit, at least
    to_quantity   @int,               -- at most; null: no upper end
    rate       @int not null check (rate between 0 and 1000000),  -- millionths: 0.02 is 20000
    valid_from text not null,         -- first day
    valid_to   text,                  -- last day; null: until changed
    priority   @int not null,         -- the lower number wins; only one discount applies to a line
    automatic  @int not null check (automatic in (0, 1)),  -- 1: given by itself where it fits
    version    @int not null          -- counts edits
) @strict;
create index discount_item on discount (item_id);
create index discount_party on discount (party_id);
create index discount_category on discount (item_category_id);

-- shared record, owner orders, history: one row is the terms a customer buys under.
create table customer (
    customer_id   @pk,                -- the row's id
    party_id      @int not null unique references party (party_id),  -- who
    currency      text not null references currency (currency),  -- they are billed in
    price_list_id @int references price_list (price_list_id),  -- their usual list; null: none
    tax_code_id   @int not null references tax_code (tax_code_id),  -- their usual tax
    payment_days  @int not null check (payment_days >= 0),  -- due this long after the invoice
    credit_limit  @int check (credit_limit >= 0),  -- minor units of the book currency; null: unlimited
    min_shelf_days @int not null check (min_shelf_days >= 0),  -- a lot must keep this long from shipping
    version       @int not null       -- counts edits
) @strict;
create index customer_price_list on customer (price_list_id);
create index customer_tax_code on customer (tax_code_id);
create index customer_currency on customer (currency);

-- shared record, owner orders, history: one row is a quote or an order: one document all its life.
create table sales_order (
    sales_order_id @pk,               -- the row's id
    site_id    @int not null references site (site_id),  -- who delivers
    number     text not null unique,  -- such as SO-1
    revision   text not null,         -- A, B, C ...: counts what the customer was shown
    state      text not null check (state in ('quote', 'signed', 'completed', 'cancelled')),  -- how far it is
    customer_id @int not null references customer (customer_id),  -- who buys
    ship_to_id @int references party_address (party_address_id),  -- where to; null: their main address
    reference  text not null,         -- the customer's own number for it
    ordered_on text not null,         -- the day of the document; prices are of this day
    wanted_on  text not null,         -- when the customer wants it
    valid_to   text,                  -- a quote holds until this day
    currency   text not null references currency (currency),  -- of all its amounts
    net        @int not null,         -- sum of lines, minor units
    tax        @int not null,         -- minor units
    rounding   @int not null,         -- the visible rounding line, minor units
    gross      @int not null,         -- net + tax + rounding
    rounding_rule text not null check (rounding_rule in ('line_half_away')),  -- how cents are made
    source     text not null,         -- where an imported document came from, '' for our own
    source_net    @int,               -- the source's own sum of lines, ten-thousandths, exactly
    source_tax    @int,               -- the source's own tax, ten-thousandths
    source_freight @int,              -- the source's own freight, ten-thousandths
    source_total  @int,               -- the source's own total, ten-thousandths
    credit_released_by text,          -- who let it pass over the credit limit
    signed_at  @int,                  -- when it became an order
    cancelled_reason text,            -- why it was called off
    version    @int not null          -- counts edits
) @strict;
create index sales_order_customer on sales_order (customer_id, sales_order_id);
create index sales_order_open on sales_order (customer_id, currency, gross) where state = 'signed';
create index sales_order_state on sales_order (state, sales_order_id);
create index sales_order_site on sales_order (site_id);
create index sales_order_ship_to on sales_order (ship_to_id);
create index sales_order_currency on sales_order (currency);

-- shared record, owner orders, history: one row is one thing wanted, or one charge.
create table sales_order_line (
    sales_order_line_id @pk,          -- the row's id
    sales_order_id @int not null references sales_order (sales_order_id),  -- of which order
    line_no    @int not null,         -- 1, 2, 3; never used twice within an order
    item_id    @int references item (item_id),  -- what; null: a charge such as freight
    text       text not null,         -- in words
    entered_quantity @int not null check (entered_quantity > 0),  -- millionths of unit_id, as typed
    unit_id    @int not null references unit (unit_id),  -- the unit as typed
    quantity   @int not null check (quantity > 0 and quantity <= 9000000000000000),  -- millionths of the stocking unit
    unit_price @int not null check (unit_price >= 0),  -- millionths of the currency for one unit_id
    discount   @int not null check (discount between 0 and 1000000),  -- millionths
    net        @int not null,         -- minor units, after discount, rounded once
    price_why  text not null,         -- how the price came about
    tax_code_id @int not null references tax_code (tax_code_id),  -- its tax
    unit_cost  @int,                  -- millionths of the book currency a stocking unit when signed; secret: cost.see
    source_amount @int,               -- the source's own line total, ten-thousandths, exactly
    wanted_on  text not null,         -- when
    promised_on text,                 -- the ship date given when it was signed; null: none could be given
    lot_id     @int references lot (lot_id),  -- only this lot will do; null: any
    allocated  @int not null check (allocated >= 0),  -- set aside by lot, millionths of the stocking unit
    waiting    @int not null check (waiting >= 0),    -- signed, not set aside, not shipped, not cancelled
    shipped    @int not null check (shipped >= 0),    -- gone to the customer
    invoiced   @int not null check (invoiced >= 0),   -- billed
    returned   @int not null check (returned >= 0),   -- come back
    cancelled  @int not null check (cancelled >= 0),  -- called off
    cancelled_reason text,            -- why, for the last part called off
    version    @int not null,         -- counts edits
    unique (sales_order_id, line_no)
) @strict;
create index sales_order_line_item on sales_order_line (item_id);
create index sales_order_line_waiting on sales_order_line (item_id, sales_order_line_id) where waiting > 0;
create index sales_order_line_lot on sales_order_line (lot_id);
create index sales_order_line_unit on sales_order_line (unit_id);
create index sales_order_line_tax on sales_order_line (tax_code_id);

-- ledger, owner orders: one row is a line of an order as an earlier revision showed it.
create table sales_order_revision (
    sales_order_revision_id @pk,      -- the row's id
    sales_order_id @int not null references sales_order (sales_order_id),  -- of which order
    revision   text not null,         -- A, B, C ...
    line_no    @int not null,         -- which line
    item_id    @int references item (item_id),  -- what
    text       text not null,         -- in words
    entered_quantity @int not null,   -- millionths of unit_id
    unit_id    @int not null references unit (unit_id),  -- the unit as typed
    unit_price @int not null,         -- millionths of the currency
    discount   @int not null,         -- millionths
    net        @int not null,         -- minor units
    wanted_on  text not null,         -- when
    replaced_at @int not null,        -- when the next revision took its place
    reason     text not null,         -- why
    unique (sales_order_id, revision, line_no)
) @strict;
create index sales_order_revision_item on sales_order_revision (item_id);
create index sales_order_revision_unit on sales_order_revision (unit_id);

-- shared record, owner inventory: one row sets a quantity of a lot in a bin aside for an order line.
create table allocation (
    allocation_id @pk,                -- the row's id
    sales_order_line_id @int not null references sales_order_line (sales_order_line_id),  -- for whom
    stock_balance_id @int not null references stock_balance (stock_balance_id),  -- of what lot, where
    quantity   @int not null check (quantity > 0),  -- millionths of the stocking unit
    by_hand    @int not null check (by_hand in (0, 1)),  -- 1: a person named the lot
    unique (sales_order_line_id, stock_balance_id)
) @strict;
create index allocation_balance on allocation (stock_balance_id);

-- shared record, owner promise: one row says that an expected supply is made or bought for an order line, before all others.
create table peg (
    peg_id     @pk,                   -- the row's id
    item_id    @int not null references item (item_id),  -- the supply's item
    supply_id  @int not null references supply (supply_id),  -- what is expected
    sales_order_line_id @int not null references sales_order_line (sales_order_line_id),  -- for whom
    quantity   @int not null check (quantity > 0),  -- still to come for the line out of it, millionths of the stocking unit
    unique (supply_id, sales_order_line_id)
) @strict;
create index peg_item on peg (item_id);
create index peg_line on peg (sales_order_line_id);

-- shared record, owner promise: one row says from where a part of an order line comes, and when it can leave.
create table promise (
    promise_id @pk,                   -- the row's id
    sales_order_line_id @int not null references sales_order_line (sales_order_line_id),  -- for whom
    item_id    @int not null references item (item_id),  -- the line's item
    source     text not null check (source in ('stock', 'supply', 'none')),  -- set aside, expected, or nothing known
    supply_id  @int references supply (supply_id),  -- which expected supply
    quantity   @int not null check (quantity > 0),  -- millionths of the stocking unit
    ships_on   text,                  -- the day it can leave; null: nobody knows yet
    check ((source = 'supply') = (supply_id is not null))
) @strict;
create index promise_item on promise (item_id, source);
create index promise_line on promise (sales_order_line_id);
create index promise_supply on promise (supply_id) where supply_id is not null;
