-- floor: 15
-- Making: who works, what is to be made and of what, what was reported, and what went into what.

-- shared record, owner production, history: one row is a group of people who work together.
create table crew (
    crew_id   @pk,                    -- the row's id
    site_id   @int not null references site (site_id),  -- where
    code      text not null unique,   -- short name
    name      text not null,          -- as people call it
    calendar_id @int references calendar (calendar_id),  -- when it works; null: as its site
    version   @int not null           -- counts edits
) @strict;
create index crew_site on crew (site_id);
create index crew_calendar on crew (calendar_id);

-- shared record, owner production, history: one row is a person who works on the floor.
create table employee (
    employee_id @pk,                  -- the row's id
    site_id   @int not null references site (site_id),  -- where
    number    text not null unique,   -- personnel number
    name      text not null,          -- full name
    badge     text not null,          -- what the badge says when scanned, '' for none
    user_account_id @int references user_account (user_account_id),  -- signs in as; null: not at all
    crew_id   @int references crew (crew_id),  -- works with; null: alone
    state     text not null check (state in ('active', 'left')),  -- who left logs on no more
    version   @int not null           -- counts edits
) @strict;
create unique index employee_badge on employee (badge) where badge <> '';
create unique index employee_user on employee (user_account_id) where user_account_id is not null;
create index employee_crew on employee (crew_id);
create index employee_site on employee (site_id);

-- shared record, owner production, history: one row says that a person has a skill, and until when.
create table employee_skill (
    employee_skill_id @pk,            -- the row's id
    employee_id @int not null references employee (employee_id),  -- who
    skill_id   @int not null references skill (skill_id),  -- what
    expires_on text,                  -- good through this day; null: for ever
    unique (employee_id, skill_id)
) @strict;
create index employee_skill_skill on employee_skill (skill_id);

-- shared record, owner production, history: one row is a reason people choose from: for scrap, rework, a pause, a stop.
create table reason (
    reason_id @pk,                    -- the row's id
    kind      text not null check (kind in ('scrap', 'rework', 'pause', 'stop')),  -- for what
    code      text not null,          -- short name
    text      text not null,          -- as people say it
    state     text not null check (state in ('active', 'retired')),  -- a retired one is not offered
    unique (kind, code)
) @strict;

-- shared record, owner production, history: one row is an order to make, rework or take apart.
create table work_order (
    work_order_id @pk,                -- the row's id
    site_id   @int not null references site (site_id),  -- where
    number    text not null unique,   -- such as MO-1
    kind      text not null check (kind in ('make', 'rework', 'disassembly')),  -- what is done
    item_id   @int not null references item (item_id),  -- what comes out; disassembly: what is taken apart
    revision  text not null,          -- of which revision
    quantity  @int not null check (quantity > 0),  -- to make, millionths of the stocking unit
    state     text not null check (state in ('planned', 'released', 'finished', 'closed', 'cancelled')),  -- released: bill and routing are frozen; finished: nothing more comes
    starts_on text,                   -- planned first day; null: unsaid
    due_on    text not null,          -- to be ready on
    bom_id    @int references bom (bom_id),  -- the bill it was released with; null: none
    routing_id @int references routing (routing_id),  -- the routing it was released with; null: none
    supply_id @int references supply (supply_id),  -- what it brings, as others see it; null: nothing to stock
    lot       text not null,          -- the lot it makes, '' to be said at the report
    good      @int not null check (good >= 0),      -- made and put into stock
    scrapped  @int not null check (scrapped >= 0),  -- lost
    reworked  @int not null check (reworked >= 0),  -- sent to rework
    wip       @int not null,          -- value in process, minor units of the book currency; secret: cost.see
    unit_cost @int check (unit_cost >= 0),  -- standard cost when released, millionths of the book currency; null: moving average; secret: cost.see
    source_order_id @int references work_order (work_order_id),  -- rework: the order whose pieces these are; null: none
    defect    text not null,          -- rework: what is wrong, '' for others
    stopped   text not null,          -- why nobody may go on with it now, '' when they may
    priority  @int not null,          -- the lower number is made first
    released_at @int,                 -- when
    closed_at @int,                   -- when
    version   @int not null           -- counts edits
) @strict;
create index work_order_item on work_order (item_id, work_order_id);
create index work_order_site on work_order (site_id);
create index work_order_bom on work_order (bom_id);
create index work_order_routing on work_order (routing_id);
create unique index work_order_supply on work_order (supply_id) where supply_id is not null;
create index work_order_source on work_order (source_order_id);
create index work_order_open on work_order (due_on, work_order_id) where state in ('planned', 'released', 'finished');

-- shared record, owner production, history: one row is a component as the order was released with it.
create table work_order_component (
    work_order_component_id @pk,      -- the row's id
    work_order_id @int not null references work_order (work_order_id),  -- of which order
    line_no   @int not null,          -- its place on the list
    kind      text not null check (kind in ('component', 'co_product', 'by_product')),  -- goes in, or comes out beside
    item_id   @int not null references item (item_id),  -- what
    revision  text not null,          -- only this one will do; '' any
    per_one   @int not null check (per_one > 0),  -- millionths of its stocking unit for one made, without allowance
    required  @int not null check (required > 0), -- for the whole order with allowances
    unit_cost @int check (unit_cost >= 0),  -- of its unit when released: standard, or average; millionths of the book currency, null: unknown; secret: cost.see
    op_no     @int,                   -- used at this operation; null: at the end
    backflush @int not null check (backflush in (0, 1)),  -- 1: taken by itself when pieces are reported
    cost_share @int not null check (cost_share between 0 and 1000000),  -- millionths of the cost a co- or by-product carries
    designators text not null,        -- where it goes, '' where there are no places
    allocated @int not null check (allocated >= 0),  -- set aside by lot: what its allocations cover
    issued    @int not null check (issued >= 0),     -- taken out of stock less what was brought back; what came out, for products
    version   @int not null,          -- counts edits
    unique (work_order_id, line_no)
) @strict;
create index work_order_component_item on work_order_component (item_id);

-- shared record, owner production, history: one row is an item that may stand in for a component of this order.
create table work_order_substitute (
    work_order_substitute_id @pk,     -- the row's id
    work_order_component_id @int not null references work_order_component (work_order_component_id),  -- for which
    priority  @int not null,          -- the lower number is taken first
    item_id   @int not null references item (item_id),  -- what may be taken instead
    numerator   @int not null check (numerator > 0),    -- numerator/denominator of it
    denominator @int not null check (denominator > 0),  -- for one of the component
    unique (work_order_component_id, priority)
) @strict;
create index work_order_substitute_item on work_order_substitute (item_id);

-- shared record, owner inventory: one row sets a quantity of a lot in a bin aside for a component of a work order.
create table material_allocation (
    material_allocation_id @pk,       -- the row's id
    work_order_component_id @int not null references work_order_component (work_order_component_id),  -- for what
    stock_balance_id @int not null references stock_balance (stock_balance_id),  -- of what lot, where
    quantity  @int not null check (quantity > 0),  -- millionths of the lot's stocking unit
    covers    @int not null check (covers > 0),    -- what of the component that is, millionths of its unit; a substitute's differs
    unique (work_order_component_id, stock_balance_id)
) @strict;
create index material_allocation_balance on material_allocation (stock_balance_id);

-- shared record, owner production, history: one row is an operation as the order was released with it.
create table work_order_operation (
    work_order_operation_id @pk,      -- the row's id
    work_order_id @int not null references work_order (work_order_id),  -- of which order
    op_no     @int not null,          -- 10, 20, 30
    name      text not null,          -- what is done
    work_center_id @int not null references work_center (work_center_id),  -- where
    machine_id @int references machine (machine_id),  -- on which machine; null: any of the centre
    setup_ms  @int not null check (setup_ms >= 0),  -- milliseconds to set up
    run_ms    @int not null check (run_ms >= 0),    -- milliseconds for run_quantity pieces
    run_quantity @int not null check (run_quantity > 0),  -- millionths of the stocking unit
    crew      @int not null check (crew >= 0),      -- people at once
    overlap   @int check (overlap > 0),  -- goes on in lots of this many millionths; null: when all is done
    labour_rate   @int not null check (labour_rate >= 0),    -- standard when released, millionths of the book currency an hour; secret: cost.see
    overhead_rate @int not null check (overhead_rate >= 0),  -- standard when released, millionths of the book currency an hour; secret: cost.see
    supplier_id @int references party (party_id),   -- done outside by; null: here
    skill_id  @int references skill (skill_id),  -- needed to log on; null: anybody
    tool_id   @int references tool (tool_id),    -- needed to start; null: none
    instruction text not null,        -- in words
    state     text not null check (state in ('waiting', 'running', 'paused', 'finished')),  -- how far
    good      @int not null check (good >= 0),      -- passed on
    scrapped  @int not null check (scrapped >= 0),  -- lost here
    reworked  @int not null check (reworked >= 0),  -- sent to rework here
    version   @int not null,          -- counts edits
    unique (work_order_id, op_no)
) @strict;
create index work_order_operation_center on work_order_operation (work_center_id, state);
create index work_order_operation_machine on work_order_operation (machine_id);
create index work_order_operation_supplier on work_order_operation (supplier_id);
create index work_order_operation_skill on work_order_operation (skill_id);
create index work_order_operation_tool on work_order_operation (tool_id);

-- shared record, owner production, history: one row is a step of an operation as the order was released with it.
create table work_order_step (
    work_order_step_id @pk,           -- the row's id
    work_order_operation_id @int not null references work_order_operation (work_order_operation_id),  -- at which operation
    step_no   @int not null,          -- 1, 2, 3
    kind      text not null check (kind in ('check', 'value', 'text')),  -- tick it, measure it, write it down
    text      text not null,          -- what to do
    unit      text not null,          -- of the value, '' for other kinds
    lower     @real,                  -- the value is at least this; null: no lower limit
    upper     @real,                  -- and at most this; null: no upper limit
    required  @int not null check (required in (0, 1)),  -- 1: the operation does not finish without it
    unique (work_order_operation_id, step_no)
) @strict;

-- shared record, owner production, history: one row is a document revision that the order is worked by.
create table work_order_document (
    work_order_document_id @pk,       -- the row's id
    work_order_id @int not null references work_order (work_order_id),  -- which order
    op_no     @int,                   -- at this operation only; null: at all
    document_revision_id @int not null references document_revision (document_revision_id),  -- as released then
    unique (work_order_id, document_revision_id, op_no)
) @strict;
create index work_order_document_revision on work_order_document (document_revision_id);

-- ledger, owner production: one row is a lot taken for a component, or brought back (negative).
create table material_issue (
    material_issue_id @pk,            -- the row's id
    work_order_component_id @int not null references work_order_component (work_order_component_id),  -- for what
    work_order_id @int not null references work_order (work_order_id),  -- of which order
    lot_id    @int not null references lot (lot_id),  -- which lot
    quantity  @int not null check (quantity <> 0),  -- millionths of the lot's stocking unit; negative: brought back
    covers    @int not null check (covers <> 0),    -- what of the component that is, millionths of its unit; negative: brought back
    op_no     @int,                   -- at which operation; null: unsaid
    employee_id @int references employee (employee_id),  -- who took it; null: the office
    machine_id @int references machine (machine_id),  -- for which machine; null: unsaid
    stock_move_id @int not null references stock_move (stock_move_id),  -- the move; within pieces that go to rework, the one that took it out
    occurred_at @int not null         -- when
) @strict;
create index material_issue_component on material_issue (work_order_component_id);
create index material_issue_order on material_issue (work_order_id);
create index material_issue_lot on material_issue (lot_id);
create index material_issue_employee on material_issue (employee_id);
create index material_issue_machine on material_issue (machine_id);
create index material_issue_move on material_issue (stock_move_id);

-- ledger, owner production: one row is one report of pieces at an operation: good, scrap and rework at once.
create table production_report (
    production_report_id @pk,         -- the row's id
    site_id   @int not null references site (site_id),  -- where
    work_order_id @int not null references work_order (work_order_id),  -- of which order
    work_order_operation_id @int references work_order_operation (work_order_operation_id),  -- at which operation; null: an order without
    good      @int not null check (good >= 0),      -- millionths of the stocking unit
    scrapped  @int not null check (scrapped >= 0),  -- lost
    reworked  @int not null check (reworked >= 0),  -- sent to rework
    scrap_reason_id  @int references reason (reason_id),  -- why lost; null: none was
    rework_reason_id @int references reason (reason_id),  -- why rework; null: none was
    lot_id    @int references lot (lot_id),  -- the lot the good ones went into; null: not into stock yet
    employee_id @int references employee (employee_id),  -- who; null: the office
    machine_id @int references machine (machine_id),  -- on which machine; null: unsaid
    stock_move_id @int references stock_move (stock_move_id),  -- the move into stock; null: not into stock yet
    occurred_at @int not null,        -- when
    log_id    @int not null           -- the action that did it
) @strict;
create index production_report_order on production_report (work_order_id);
create index production_report_operation on production_report (work_order_operation_id);
create index production_report_lot on production_report (lot_id);
create index production_report_employee on production_report (employee_id);
create index production_report_machine on production_report (machine_id);
create index production_report_move on production_report (stock_move_id);
create index production_report_scrap on production_report (scrap_reason_id);
create index production_report_rework on production_report (rework_reason_id);
create index production_report_site on production_report (site_id);

-- ledger, owner production: one row is an edge of the genealogy: so much of this lot went into that lot.
create table genealogy (
    genealogy_id @pk,                 -- the row's id
    output_lot_id @int references lot (lot_id),  -- what came out; null: lost with scrapped pieces, or after rework the input itself
    input_lot_id  @int not null references lot (lot_id),  -- what went in
    work_order_id @int not null references work_order (work_order_id),  -- by which order
    op_no     @int,                   -- at which operation; null: unsaid
    quantity  @int not null check (quantity > 0),  -- of the input, millionths of its stocking unit
    employee_id @int references employee (employee_id),  -- by whom; null: the office
    machine_id @int references machine (machine_id),  -- on which machine; null: unsaid
    production_report_id @int references production_report (production_report_id),  -- reported with
    occurred_at @int not null         -- when
) @strict;
create index genealogy_output on genealogy (output_lot_id, input_lot_id);
create index genealogy_input on genealogy (input_lot_id, output_lot_id);
create index genealogy_order on genealogy (work_order_id);
create index genealogy_employee on genealogy (employee_id);
create index genealogy_machine on genealogy (machine_id);
create index genealogy_report on genealogy (production_report_id);

-- shared record, owner production, history: one row is a person logged on to an operation now.
create table job (
    job_id    @pk,                    -- the row's id
    work_order_operation_id @int not null references work_order_operation (work_order_operation_id),  -- at what
    employee_id @int not null unique references employee (employee_id),  -- who; one job at a time
    machine_id @int references machine (machine_id),  -- on which machine; null: unsaid
    kind      text not null check (kind in ('setup', 'run', 'rework', 'pause')),  -- what is being done
    reason_id @int references reason (reason_id),  -- why it pauses; null: it does not, or a call stopped it
    since_at  @int not null           -- since when
) @strict;
create index job_operation on job (work_order_operation_id);
create index job_machine on job (machine_id);
create index job_reason on job (reason_id);

-- ledger, owner production: one row is a stretch of a person's time at an operation, with what it cost.
create table job_time (
    job_time_id @pk,                  -- the row's id
    site_id   @int not null references site (site_id),  -- where
    work_order_id @int not null references work_order (work_order_id),  -- for which order
    work_order_operation_id @int references work_order_operation (work_order_operation_id),  -- at which operation; null: an order without
    work_center_id @int references work_center (work_center_id),  -- where it was done; null: unsaid
    employee_id @int references employee (employee_id),  -- who; null: the machine alone
    machine_id @int references machine (machine_id),  -- on which machine; null: unsaid
    kind      text not null check (kind in ('setup', 'run', 'rework', 'pause')),  -- what was done; a pause costs nothing
    reason_id @int references reason (reason_id),  -- why it paused; null: it did not, or a call stopped it
    from_at   @int not null,          -- from
    to_at     @int not null,          -- to
    worked_ms @int not null check (worked_ms >= 0),  -- milliseconds that count: two people for an hour are two hours
    labour    @int not null,          -- minor units of the book currency; secret: cost.see
    overhead  @int not null,          -- minor units of the book currency; secret: cost.see
    journal_entry_id @int references journal_entry (journal_entry_id),  -- where it was posted; null: it cost nothing
    check (to_at >= from_at)
) @strict;
create index job_time_order on job_time (work_order_id);
create index job_time_operation on job_time (work_order_operation_id);
create index job_time_center on job_time (work_center_id, from_at);
create index job_time_employee on job_time (employee_id, from_at);
create index job_time_machine on job_time (machine_id);
create index job_time_reason on job_time (reason_id);
create index job_time_entry on job_time (journal_entry_id);
create index job_time_site on job_time (site_id);

-- ledger, owner production: one row is what an order cost or gave back; work_order.wip is their sum.
create table work_order_cost (
    work_order_cost_id @pk,           -- the row's id
    work_order_id @int not null references work_order (work_order_id),  -- which order
    kind      text not null check (kind in ('material', 'labour', 'overhead', 'outside', 'completion', 'product', 'scrap', 'usage', 'labour_efficiency', 'overhead_efficiency', 'rework', 'quality', 'late_cost')),  -- what it is
    amount    @int not null,          -- minor units of the book currency; negative: left the process; secret: cost.see
    journal_entry_id @int references journal_entry (journal_entry_id),  -- where it was posted
    occurred_at @int not null         -- when
) @strict;
create index work_order_cost_order on work_order_cost (work_order_id);
create index work_order_cost_entry on work_order_cost (journal_entry_id);

-- ledger, owner production: one row is the result of a step at an operation.
create table step_result (
    step_result_id @pk,               -- the row's id
    work_order_step_id @int not null references work_order_step (work_order_step_id),  -- which step
    value     @real,                  -- as measured; null: no value
    text      text not null,          -- as written, '' for none
    passed    @int not null check (passed in (0, 1)),  -- 1: as it should be
    employee_id @int references employee (employee_id),  -- who
    occurred_at @int not null         -- when
) @strict;
create index step_result_step on step_result (work_order_step_id);
create index step_result_employee on step_result (employee_id);

-- ledger, owner production: one row is a state of a machine from one moment to another; a last one without length has begun and lasts.
create table machine_interval (
    machine_interval_id @pk,          -- the row's id
    machine_id @int not null references machine (machine_id),  -- which
    state     text not null check (state in ('setup', 'run', 'idle', 'down')),  -- what it did
    reason_id @int references reason (reason_id),  -- why it stood; null: it did not
    work_order_operation_id @int references work_order_operation (work_order_operation_id),  -- with what; null: nothing
    from_at   @int not null,          -- from
    to_at     @int not null,          -- to
    check (to_at >= from_at)
) @strict;
create index machine_interval_machine on machine_interval (machine_id, from_at);
create index machine_interval_reason on machine_interval (reason_id);
create index machine_interval_operation on machine_interval (work_order_operation_id);

-- shared record, owner production, history: one row is a call for help from the floor.
create table andon_call (
    andon_call_id @pk,                -- the row's id
    site_id   @int not null references site (site_id),  -- where
    number    text not null unique,   -- such as AN-1
    work_center_id @int not null references work_center (work_center_id),  -- who calls
    work_order_operation_id @int references work_order_operation (work_order_operation_id),  -- about which work; null: none
    kind      text not null check (kind in ('material', 'machine', 'quality', 'safety', 'help')),  -- what is wrong
    text      text not null,          -- in words
    stops     @int not null check (stops in (0, 1)),  -- 1: the work stands until it is solved
    level     @int not null check (level between 1 and 3),  -- who has been called: team leader, shift leader, plant
    raised_by text not null,          -- who
    raised_at @int not null,          -- when
    next_at   @int,                   -- goes one level up then; null: it has been answered or is at the top
    answered_by text not null,        -- who came, '' for nobody yet
    answered_at @int,                 -- when
    solved_by text not null,          -- who solved it, '' while open
    solved_at @int,                   -- when
    solution  text not null,          -- how, '' while open
    version   @int not null           -- counts edits
) @strict;
create index andon_call_open on andon_call (andon_call_id) where solved_at is null;
create index andon_call_center on andon_call (work_center_id);
create index andon_call_operation on andon_call (work_order_operation_id);
create index andon_call_site on andon_call (site_id);

-- ledger, owner production: one row is what one shift tells the next at a work centre.
create table shift_handover (
    shift_handover_id @pk,            -- the row's id
    work_center_id @int not null references work_center (work_center_id),  -- where
    on_date   text not null,          -- the site's day
    text      text not null,          -- what the next ones must know
    written_by text not null,         -- who
    written_at @int not null          -- when
) @strict;
create index shift_handover_center on shift_handover (work_center_id, on_date);

-- ledger, owner production: one row says that a hand-over was read.
create table handover_read (
    handover_read_id @pk,             -- the row's id
    shift_handover_id @int not null references shift_handover (shift_handover_id),  -- which
    employee_id @int not null references employee (employee_id),  -- by whom
    read_at   @int not null,          -- when
    unique (shift_handover_id, employee_id)
) @strict;
create index handover_read_employee on handover_read (employee_id);
