-- floor: 5
-- What things are made of and how: bills of material, places of work, routings, drawings, and how all of it changes.

-- shared record, owner engineering, history: one row is a bill of material of an item's revision.
create table bom (
    bom_id    @pk,                    -- the row's id
    item_id   @int not null references item (item_id),  -- what is made
    revision  text not null,          -- of which revision
    alternate text not null,          -- '' the usual bill, else the name of another way of making the same
    state     text not null check (state in ('draft', 'released', 'retired')),  -- only a released one is made from, and it is never edited
    yield     @int not null check (yield > 0 and yield <= 1000000),  -- millionths of what is started that come out good; the process loss is in the standard cost
    note      text not null,          -- in words
    version   @int not null,          -- counts edits
    unique (item_id, revision, alternate)
) @strict;

-- shared record, owner engineering, history: one row is a component of a bill of material, or what comes out beside it.
create table bom_line (
    bom_line_id @pk,                  -- the row's id
    bom_id    @int not null references bom (bom_id),    -- of which bill
    line_no   @int not null,          -- 10, 20, 30: its place on the list
    kind      text not null check (kind in ('component', 'phantom', 'co_product', 'by_product')),  -- a phantom is made and used up within the order
    item_id   @int not null references item (item_id),  -- the component, or what comes out
    revision  text not null,          -- only this revision will do; '' the one in force
    quantity  @int not null check (quantity > 0),  -- millionths of its stocking unit for one made
    scrap     @int not null check (scrap between 0 and 900000),  -- allowance on top, not costed: 20000 asks for 2 % more of it
    op_no     @int,                   -- used at this operation; null: at the end
    backflush @int not null check (backflush in (0, 1)),  -- 1: taken by itself when pieces are reported
    cost_share @int not null check (cost_share between 0 and 1000000),  -- millionths of the order's cost that a co- or by-product carries
    designators text not null,        -- where it goes: 'R1,R2,R7', '' where there are no places
    valid_from text not null,         -- first day
    valid_to   text,                  -- last day; null: until changed
    serial_from text,                 -- from this serial of what is made; null: all
    serial_to   text,                 -- to this serial; null: all after serial_from
    unique (bom_id, line_no)
) @strict;
create index bom_line_item on bom_line (item_id);

-- shared record, owner engineering, history: one row is an item that may stand in for a component.
create table bom_substitute (
    bom_substitute_id @pk,            -- the row's id
    bom_line_id @int not null references bom_line (bom_line_id),  -- for which component
    priority  @int not null,          -- the lower number is taken first
    item_id   @int not null references item (item_id),  -- what may be taken instead
    numerator   @int not null check (numerator > 0),    -- numerator/denominator of it
    denominator @int not null check (denominator > 0),  -- for one of the component
    unique (bom_line_id, priority)
) @strict;
create index bom_substitute_item on bom_substitute (item_id);

-- shared record, owner engineering, history: one row is something a person must know or be allowed to do.
create table skill (
    skill_id  @pk,                    -- the row's id
    code      text not null unique,   -- short name
    name      text not null,          -- in words
    version   @int not null           -- counts edits
) @strict;

-- shared record, owner engineering, history: one row is a tool, mould or fixture whose uses are counted.
create table tool (
    tool_id   @pk,                    -- the row's id
    code      text not null unique,   -- on the tool
    name      text not null,          -- in words
    life      @int not null check (life >= 0),  -- good for this many pieces; 0: not counted
    used      @int not null check (used >= 0),  -- pieces made with it since it was last made good
    state     text not null check (state in ('ready', 'worn', 'repair', 'retired')),  -- only a ready one starts work
    version   @int not null           -- counts edits
) @strict;

-- shared record, owner engineering, history: one row is a work centre: machines or benches that do the same.
create table work_center (
    work_center_id @pk,               -- the row's id
    site_id     @int not null references site (site_id),  -- where
    code        text not null unique, -- such as PRESS1
    name        text not null,        -- as people call it
    calendar_id @int not null references calendar (calendar_id),  -- when it works
    capacity    @int not null check (capacity > 0),  -- how many jobs at once
    labour_rate   @int not null check (labour_rate >= 0),    -- millionths of the book currency an hour of one person; secret: cost.see
    overhead_rate @int not null check (overhead_rate >= 0),  -- millionths of the book currency an hour; secret: cost.see
    supply_bin_id @int references bin (bin_id),  -- material is taken from here first; null: from anywhere
    output_bin_id @int references bin (bin_id),  -- what is made is set down here; null: said at the report
    state       text not null check (state in ('up', 'down', 'closed')),  -- a closed one takes no new work
    version     @int not null         -- counts edits
) @strict;
create index work_center_site on work_center (site_id);
create index work_center_calendar on work_center (calendar_id);
create index work_center_supply_bin on work_center (supply_bin_id);
create index work_center_output_bin on work_center (output_bin_id);

-- shared record, owner engineering, history: one row is a machine of a work centre.
create table machine (
    machine_id @pk,                   -- the row's id
    work_center_id @int not null references work_center (work_center_id),  -- where it stands
    code       text not null unique,  -- on the machine
    name       text not null,         -- as people call it
    state      text not null check (state in ('up', 'down', 'closed')),  -- whether it can be worked with
    version    @int not null          -- counts edits
) @strict;
create index machine_work_center on machine (work_center_id);

-- shared record, owner engineering, history: one row is a way of making an item's revision, step by step.
create table routing (
    routing_id @pk,                   -- the row's id
    item_id    @int not null references item (item_id),  -- what is made
    revision   text not null,         -- of which revision
    alternate  text not null,         -- '' the usual way, else its name
    state      text not null check (state in ('draft', 'released', 'retired')),  -- only a released one is worked by, and it is never edited
    version    @int not null,         -- counts edits
    unique (item_id, revision, alternate)
) @strict;

-- shared record, owner engineering, history: one row is an operation of a routing.
create table routing_operation (
    routing_operation_id @pk,         -- the row's id
    routing_id @int not null references routing (routing_id),  -- of which routing
    op_no      @int not null check (op_no > 0),  -- 10, 20, 30: the order of work
    name       text not null,         -- what is done
    work_center_id @int not null references work_center (work_center_id),  -- where
    setup_ms   @int not null check (setup_ms >= 0),  -- milliseconds to set up, once a job
    run_ms     @int not null check (run_ms >= 0),    -- milliseconds for run_quantity pieces
    run_quantity @int not null check (run_quantity > 0),  -- millionths of the stocking unit
    crew       @int not null check (crew >= 0),      -- people at once; 0: runs by itself
    overlap    @int check (overlap > 0),  -- goes on to the next operation in lots of this many millionths; null: when all is done
    queue_ms   @int not null check (queue_ms >= 0),  -- milliseconds it usually waits before
    move_ms    @int not null check (move_ms >= 0),   -- milliseconds to the next operation
    supplier_id @int references party (party_id),    -- done outside by this firm; null: here
    outside_days @int not null check (outside_days >= 0),  -- calendar days it is away
    skill_id   @int references skill (skill_id),  -- needed to log on; null: anybody
    tool_id    @int references tool (tool_id),    -- needed to start; null: none
    instruction text not null,        -- in words, '' where a document says it
    unique (routing_id, op_no)
) @strict;
create index routing_operation_center on routing_operation (work_center_id);
create index routing_operation_supplier on routing_operation (supplier_id);
create index routing_operation_skill on routing_operation (skill_id);
create index routing_operation_tool on routing_operation (tool_id);

-- shared record, owner engineering, history: one row is another work centre that can do an operation.
create table routing_alternate (
    routing_alternate_id @pk,         -- the row's id
    routing_operation_id @int not null references routing_operation (routing_operation_id),  -- which operation
    priority   @int not null,         -- the lower number is taken first
    work_center_id @int not null references work_center (work_center_id),  -- where else
    setup_ms   @int not null check (setup_ms >= 0),  -- milliseconds to set up there
    run_ms     @int not null check (run_ms >= 0),    -- milliseconds for the operation's run_quantity there
    unique (routing_operation_id, priority)
) @strict;
create index routing_alternate_center on routing_alternate (work_center_id);

-- shared record, owner engineering, history: one row is a step that an operation asks for: to tick, to measure, to write down.
create table routing_step (
    routing_step_id @pk,              -- the row's id
    routing_operation_id @int not null references routing_operation (routing_operation_id),  -- at which operation
    step_no    @int not null,         -- 1, 2, 3
    kind       text not null check (kind in ('check', 'value', 'text')),  -- tick it, measure it, write it down
    text       text not null,         -- what to do
    unit       text not null,         -- of the value, '' for other kinds
    lower      @real,                 -- the value is at least this; null: no lower limit
    upper      @real,                 -- and at most this; null: no upper limit
    required   @int not null check (required in (0, 1)),  -- 1: the operation does not finish without it
    unique (routing_operation_id, step_no)
) @strict;

-- shared record, owner engineering, history: one row is a drawing, instruction or programme under one number.
create table document (
    document_id @pk,                  -- the row's id
    number     text not null unique,  -- as the title block says it
    title      text not null,         -- in words
    kind       text not null check (kind in ('drawing', 'instruction', 'specification', 'program', 'other')),  -- what it is
    item_id    @int references item (item_id),  -- of what; null: of no one item
    version    @int not null          -- counts edits
) @strict;
create index document_item on document (item_id);

-- shared record, owner engineering, history: one row is a request or an order to change how something is made.
create table change_order (
    change_order_id @pk,              -- the row's id
    site_id    @int not null references site (site_id),  -- whose number it is
    number     text not null unique,  -- such as ECR-3, ECO-7
    kind       text not null check (kind in ('request', 'order')),  -- a request is decided on, an order is carried out
    request_id @int references change_order (change_order_id),  -- the request an order comes from
    title      text not null,         -- in words
    reason     text not null,         -- why
    state      text not null check (state in ('draft', 'review', 'approved', 'released', 'rejected', 'cancelled')),  -- how far it is
    effectivity text not null check (effectivity in ('date', 'serial', 'use_up')),  -- when it takes hold
    effective_on text,                -- from this day; with use_up at the latest on it
    effective_serial text,            -- from this serial; null where effectivity is another
    author     text not null,         -- who drew it up: approves it not
    approvals  @int not null check (approvals between 1 and 9),  -- this many people must approve it
    submitted_at @int,                -- when it was given to review; null: still with its author
    released_at @int,                 -- when it was released
    version    @int not null          -- counts edits; what is signed is this version
) @strict;
create index change_order_site on change_order (site_id);
create index change_order_request on change_order (request_id);

-- shared record, owner engineering, history: one row is an item that a change order gives another revision.
create table change_order_item (
    change_order_item_id @pk,         -- the row's id
    change_order_id @int not null references change_order (change_order_id),  -- of which order
    item_id    @int not null references item (item_id),  -- what changes
    from_revision text not null,      -- the revision now
    to_revision   text not null,      -- the revision then
    disposition text not null check (disposition in ('use_up', 'use_as_is', 'rework', 'scrap')),  -- what becomes of the stock of the old revision
    unit_cost  @int check (unit_cost >= 0),  -- standard cost of the new revision, millionths of the book currency; null: as the old; secret: cost.see
    bom_id     @int references bom (bom_id),  -- the bill of the new revision, a draft until then; null: none
    routing_id @int references routing (routing_id),  -- and its routing; null: none
    in_force_at @int,                 -- when it took hold: the new revision became the item's own; null: not yet
    unique (change_order_id, item_id)
) @strict;
create index change_order_item_coming on change_order_item (change_order_item_id) where in_force_at is null;
create index change_order_item_item on change_order_item (item_id);
create index change_order_item_bom on change_order_item (bom_id);
create index change_order_item_routing on change_order_item (routing_id);

-- ledger, owner engineering: one row is a decision on a change order, signed by a person.
create table change_approval (
    change_approval_id @pk,           -- the row's id
    change_order_id @int not null references change_order (change_order_id),  -- on which
    order_version @int not null,      -- the version that was decided on
    decision   text not null check (decision in ('approve', 'reject')),  -- what was decided
    meaning    text not null,         -- what the signature stands for: 'reviewed for production'
    comment    text not null,         -- in words
    signed_by  text not null,         -- who, as they sign in
    full_name  text not null,         -- who, as printed
    signed_at  @int not null,         -- when
    content_hash text not null        -- SHA-256 over all that the order changes, as it was signed
) @strict;
create index change_approval_order on change_approval (change_order_id);

-- shared record, owner engineering, history: one row is a revision of a document; its bytes stand once in attachment.
create table document_revision (
    document_revision_id @pk,         -- the row's id
    document_id @int not null references document (document_id),  -- of which
    revision   text not null,         -- A, B, C ...
    state      text not null check (state in ('draft', 'released', 'superseded', 'withdrawn')),  -- a superseded one only for work orders released with it
    sha256     text not null references attachment (sha256),  -- the file
    file_name  text not null,         -- as it is saved
    change_order_id @int references change_order (change_order_id),  -- released by this order; null: by hand
    released_at @int,                 -- when
    version    @int not null,         -- counts edits
    unique (document_id, revision)
) @strict;
create index document_revision_file on document_revision (sha256);
create index document_revision_change on document_revision (change_order_id);

-- shared record, owner engineering, history: one row says that an item's revision or an operation is worked by a document.
create table document_use (
    document_use_id @pk,              -- the row's id
    document_id @int not null references document (document_id),  -- which
    item_id    @int not null references item (item_id),  -- for what
    op_no      @int,                  -- at this operation only; null: at all
    unique (document_id, item_id, op_no)
) @strict;
create index document_use_item on document_use (item_id);

-- shared record, owner engineering, history: one row is a kind of fact about items that can be searched for.
create table parameter (
    parameter_id @pk,                 -- the row's id
    name       text not null unique,  -- such as Thread, Length
    unit       text not null,         -- of its numbers, '' for words
    version    @int not null          -- counts edits
) @strict;

-- shared record, owner engineering, history: one row is one such fact: the thread of this screw is M8.
create table item_parameter (
    item_parameter_id @pk,            -- the row's id
    item_id    @int not null references item (item_id),  -- of what
    parameter_id @int not null references parameter (parameter_id),  -- which fact
    text       text not null,         -- as people write it: 'M8', '25 mm'
    number     @int,                  -- millionths of the parameter's unit; null: not a number
    unique (item_id, parameter_id)
) @strict;
create index item_parameter_text on item_parameter (parameter_id, text);
create index item_parameter_number on item_parameter (parameter_id, number) where number is not null;

-- shared record, owner engineering, history: one row is a maker's own number for an item that we buy.
create table maker_part (
    maker_part_id @pk,                -- the row's id
    item_id    @int not null references item (item_id),  -- our item
    maker      text not null,         -- who makes it
    number     text not null,         -- their number
    priority   @int not null,         -- the lower number is bought first
    state      text not null check (state in ('approved', 'trial', 'barred')),  -- whether it may be used
    version    @int not null,         -- counts edits
    unique (item_id, maker, number)
) @strict;
create index maker_part_number on maker_part (number);

-- shared record, owner engineering, history: one row is a question answered when a variant is ordered: colour, size.
create table option_group (
    option_group_id @pk,              -- the row's id
    item_id    @int not null references item (item_id),  -- of which configurable item
    code       text not null,         -- short name
    name       text not null,         -- as people call it
    required   @int not null check (required in (0, 1)),  -- 1: one must be chosen
    unique (item_id, code)
) @strict;

-- shared record, owner engineering, history: one row is an answer that may be given.
create table option_value (
    option_value_id @pk,              -- the row's id
    option_group_id @int not null references option_group (option_group_id),  -- to which question
    code       text not null,         -- short name
    name       text not null,         -- as people call it
    unique (option_group_id, code)
) @strict;

-- shared record, owner engineering, history: one row is a rule: with this value, that value must or must not be chosen.
create table option_rule (
    option_rule_id @pk,               -- the row's id
    with_value_id @int not null references option_value (option_value_id),  -- where this is chosen
    kind       text not null check (kind in ('requires', 'excludes')),  -- what follows
    other_value_id @int not null references option_value (option_value_id),  -- for this value
    unique (with_value_id, other_value_id)
) @strict;
create index option_rule_other on option_rule (other_value_id);

-- shared record, owner engineering, history: one row puts a line of the wide bill into the variants that have a value.
create table bom_line_option (
    bom_line_option_id @pk,           -- the row's id
    bom_line_id @int not null references bom_line (bom_line_id),  -- which line
    option_value_id @int not null references option_value (option_value_id),  -- only with this value
    unique (bom_line_id, option_value_id)
) @strict;
create index bom_line_option_value on bom_line_option (option_value_id);

-- shared record, owner engineering, history: one row says which value a variant of a configurable item has.
create table variant_value (
    variant_value_id @pk,             -- the row's id
    item_id    @int not null references item (item_id),  -- the variant
    configurable_id @int not null references item (item_id),  -- of which configurable item
    option_value_id @int not null references option_value (option_value_id),  -- the value it has
    unique (item_id, option_value_id)
) @strict;
create index variant_value_configurable on variant_value (configurable_id);
create index variant_value_value on variant_value (option_value_id);
