-- floor: 16
-- Checking goods: gauges, control plans, inspection plans, what is due, what was measured, and what was decided.

-- shared record, owner quality, history: one row is a measuring device.
create table gauge (
    gauge_id  @pk,                    -- the row's id
    site_id   @int not null references site (site_id),  -- where
    code      text not null unique,   -- what is engraved on it
    name      text not null,          -- as people call it
    kind      text not null,          -- such as caliper: plans ask for a kind, never for a device
    unit_id   @int references unit (unit_id),  -- what it shows; null: good or bad only
    range_from @real,                 -- the smallest value it shows; null: no lower end
    range_to   @real,                 -- the largest value it shows; null: no upper end
    resolution @real check (resolution > 0),  -- the smallest step it shows; null: unsaid
    owner     text not null,          -- who answers for it
    place     text not null,          -- where it is kept
    interval_days @int not null check (interval_days > 0),  -- days from one calibration to the next
    state     text not null check (state in ('active', 'blocked', 'retired')),  -- blocked: found wrong, may not be used until it is calibrated again
    due_on    text,                   -- calibrated through this day; null: never was, so it may not be used
    version   @int not null           -- counts edits
) @strict;
create index gauge_site on gauge (site_id);
create index gauge_unit on gauge (unit_id);
create index gauge_due on gauge (due_on, gauge_id);

-- ledger, owner quality: one row is a calibration of a gauge.
create table gauge_calibration (
    gauge_calibration_id @pk,         -- the row's id
    gauge_id  @int not null references gauge (gauge_id),  -- of which
    calibrated_on text not null,      -- the day
    as_found  text not null check (as_found in ('good', 'bad')),  -- as it came: bad makes what it measured since the last good one doubtful
    as_left   text not null check (as_left in ('good', 'bad')),   -- as it went back: bad blocks it
    deviation @real,                  -- largest error as found, in the gauge's unit; null: unsaid
    certificate text not null,        -- number of the paper, '' where there is none
    done_by   text not null,          -- the laboratory or the person
    note      text not null,          -- in words
    due_on    text not null,          -- good through this day, where it was left good
    recorded_at @int not null,        -- when it was entered
    log_id    @int not null           -- the action that did it
) @strict;
create index gauge_calibration_gauge on gauge_calibration (gauge_id, gauge_calibration_id);

-- shared record, owner quality, history: one row is an edition of a control plan: how the making of an item is kept right.
create table control_plan (
    control_plan_id @pk,              -- the row's id
    number    text not null,          -- such as CP-500, the same in all its editions
    edition   @int not null check (edition > 0),  -- 1, 2, 3
    item_id   @int not null references item (item_id),  -- of what
    revision  text not null,          -- of which revision; '' all
    phase     text not null check (phase in ('prototype', 'pre_launch', 'production')),  -- for which stage of its life
    state     text not null check (state in ('draft', 'released', 'retired')),  -- a released one does not change: the next edition does
    note      text not null,          -- what is different, in words
    released_at @int,                 -- when; null: not yet
    released_by text not null,        -- by whom, '' not yet
    version   @int not null,          -- counts edits
    unique (number, edition)
) @strict;
create index control_plan_item on control_plan (item_id);

-- shared record, owner quality, history: one row of a control plan: what is watched at a step of the process, and how.
create table control_plan_line (
    control_plan_line_id @pk,         -- the row's id
    control_plan_id @int not null references control_plan (control_plan_id),  -- of which edition
    line_no   @int not null,          -- its place: 10, 20, 30
    occasion  text not null check (occasion in ('incoming', 'in_process', 'final')),  -- when: goods come in, an operation is reported, goods are done
    op_no     @int,                   -- of in-process lines: at which operation
    step      text not null,          -- the process step in words
    subject   text not null check (subject in ('product', 'process')),  -- a characteristic of the goods, or of what makes them; only goods are inspected
    name      text not null,          -- what is watched
    kind      text not null check (kind in ('measured', 'attribute')),  -- a value, or good and bad
    importance text not null check (importance in ('critical', 'major', 'minor')),  -- how much depends on it
    unit_id   @int references unit (unit_id),  -- of the values; null: good and bad
    nominal   @real,                  -- the wanted value; null: none
    lower     @real,                  -- good from here; null: no lower limit
    upper     @real,                  -- good up to here; null: no upper limit
    possible_from @real,              -- a value below cannot be and is refused; null: all can be
    possible_to   @real,              -- a value above cannot be and is refused; null: all can be
    method    text not null,          -- how it is checked
    gauge_kind text not null,         -- with what kind of gauge, '' without
    rule      text not null check (rule in ('every_piece', 'fixed', 'single_sample', 'double_sample', 'variables')),  -- how many pieces
    size      @int check (size > 0),  -- fixed: so many pieces
    level     text check (level in ('I', 'II', 'III', 'S1', 'S2', 'S3', 'S4')),  -- samples: level of inspection of ISO 2859-1, of ISO 3951-1 for variables
    quality_limit @int check (quality_limit > 0),  -- samples: AQL, millionths (1.0 % = 10000)
    frequency text not null,          -- how often, in words
    control   text not null,          -- how the process is kept right: chart, error proofing
    reaction  text not null,          -- what is done when it is wrong
    unique (control_plan_id, line_no)
) @strict;
create index control_plan_line_unit on control_plan_line (unit_id);

-- shared record, owner quality, history: one row is an edition of an inspection plan: what is checked of an item, when, and of whose.
create table inspection_plan (
    inspection_plan_id @pk,           -- the row's id
    number    text not null,          -- such as IP-100, the same in all its editions
    edition   @int not null check (edition > 0),  -- 1, 2, 3
    item_id   @int not null references item (item_id),  -- of what
    revision  text not null,          -- only of this revision; '' all
    occasion  text not null check (occasion in ('incoming', 'in_process', 'final')),  -- when: goods come in, an operation is reported, goods are done
    op_no     @int,                   -- in process: at which operation
    supplier_id @int references party (party_id),  -- only goods of this supplier; null: all
    state     text not null check (state in ('draft', 'released', 'retired')),  -- a released one does not change: the next edition does
    must_sign @int not null check (must_sign in (0, 1)),  -- 1: the decision needs a signature
    skip_after @int not null check (skip_after >= 1),  -- lots accepted in a row before any is skipped
    skip_every @int not null check (skip_every >= 1),  -- then about one lot in so many is inspected; 1: none is skipped
    reduces   @int not null check (reduces in (0, 1)),  -- 1: reduced inspection is wanted where it is earned
    control_plan_id @int references control_plan (control_plan_id),  -- the control plan it was made from; null: by hand
    released_at @int,                 -- when; null: not yet
    released_by text not null,        -- by whom, '' not yet
    version   @int not null,          -- counts edits
    unique (number, edition)
) @strict;
create index inspection_plan_item on inspection_plan (item_id, occasion);
create index inspection_plan_supplier on inspection_plan (supplier_id);
create index inspection_plan_control on inspection_plan (control_plan_id);

-- shared record, owner quality, history: one row is a characteristic that a plan asks for.
create table inspection_characteristic (
    inspection_characteristic_id @pk, -- the row's id
    inspection_plan_id @int not null references inspection_plan (inspection_plan_id),  -- of which edition
    line_no   @int not null,          -- its place: 10, 20, 30
    name      text not null,          -- what is checked
    kind      text not null check (kind in ('measured', 'attribute')),  -- a value, or good and bad
    importance text not null check (importance in ('critical', 'major', 'minor')),  -- how much depends on it
    unit_id   @int references unit (unit_id),  -- of the values; null: good and bad
    nominal   @real,                  -- the wanted value; null: none
    lower     @real,                  -- good from here; null: no lower limit
    upper     @real,                  -- good up to here; null: no upper limit
    possible_from @real,              -- a value below cannot be and is refused; null: all can be
    possible_to   @real,              -- a value above cannot be and is refused; null: all can be
    method    text not null,          -- how it is checked
    gauge_kind text not null,         -- with what kind of gauge, '' without
    rule      text not null check (rule in ('every_piece', 'fixed', 'single_sample', 'double_sample', 'variables')),  -- how many pieces
    size      @int check (size > 0),  -- fixed: so many pieces
    level     text check (level in ('I', 'II', 'III', 'S1', 'S2', 'S3', 'S4')),  -- samples: level of inspection of ISO 2859-1, of ISO 3951-1 for variables
    quality_limit @int check (quality_limit > 0),  -- samples: AQL, millionths (1.0 % = 10000)
    reaction  text not null,          -- what is done when it is wrong
    control_plan_line_id @int references control_plan_line (control_plan_line_id),  -- the line it was made from; null: by hand
    unique (inspection_plan_id, line_no)
) @strict;
create index inspection_characteristic_unit on inspection_characteristic (unit_id);
create index inspection_characteristic_line on inspection_characteristic (control_plan_line_id);

-- shared record, owner quality, history: one row is what the lots of one source have come to: how strictly the next is inspected.
create table sampling_state (
    sampling_state_id @pk,            -- the row's id
    plan_number text not null,        -- of which inspection plan, in all its editions
    item_id   @int not null references item (item_id),  -- of what
    supplier_id @int references party (party_id),  -- whose goods; null: our own, or unsaid
    severity  text not null check (severity in ('normal', 'tightened', 'reduced', 'discontinued')),  -- of the next lot; discontinued: nothing is accepted until the source was put right
    recent    text not null,          -- the last five at normal inspection, oldest first: a accepted, r rejected
    accepted_in_row @int not null check (accepted_in_row >= 0),  -- since this severity began or the last rejection
    rejected_tightened @int not null check (rejected_tightened >= 0),  -- in this time of tightened inspection
    score     @int not null check (score >= 0),  -- switching score towards reduced inspection
    good_in_row @int not null check (good_in_row >= 0),  -- accepted since the last rejection, for skipping
    skips     @int not null check (skips >= 0),  -- so many of the next lots are passed without inspection
    inspected @int not null check (inspected >= 0),  -- lots in all
    rejected  @int not null check (rejected >= 0),   -- of them rejected
    version   @int not null           -- counts changes
) @strict;
create unique index sampling_state_supplier on sampling_state (plan_number, supplier_id) where supplier_id is not null;
create unique index sampling_state_own on sampling_state (plan_number) where supplier_id is null;
create index sampling_state_item on sampling_state (item_id);
create index sampling_state_party on sampling_state (supplier_id);

-- shared record, owner quality, history: one row is goods that a plan asks about: they wait until somebody decides.
create table inspection (
    inspection_id @pk,                -- the row's id
    site_id   @int not null references site (site_id),  -- where
    number    text not null unique,   -- such as QI-1
    inspection_plan_id @int not null references inspection_plan (inspection_plan_id),  -- by which edition
    occasion  text not null check (occasion in ('incoming', 'in_process', 'final')),  -- why: as the plan's
    item_id   @int not null references item (item_id),  -- of what
    revision  text not null,          -- of which revision
    supplier_id @int references party (party_id),  -- whose goods; null: our own, or unsaid
    supply_id @int references supply (supply_id),  -- what was expected and came; null: nothing
    work_order_id @int references work_order (work_order_id),  -- what made it; null: it was bought
    op_no     @int,                   -- in process: at which operation
    quantity  @int not null check (quantity > 0),  -- the size of the inspection lot, millionths of the stocking unit
    state     text not null check (state in ('due', 'open', 'decided', 'skipped')),  -- due: no sample is drawn yet; open: one is; skipped: passed by the record of its source
    severity  text check (severity in ('normal', 'tightened', 'reduced', 'discontinued')),  -- the sample was drawn with; null: not yet
    outcome   text check (outcome in ('accept', 'marginal', 'reject')),  -- what the sample says; null: not yet
    opened_at @int not null,          -- when the goods came
    drawn_at  @int,                   -- when the sample was drawn; null: not yet
    drawn_by  text not null,          -- by whom, '' not yet
    decided_at @int,                  -- when nothing of it waited any more; null: something does
    version   @int not null           -- counts changes
) @strict;
create index inspection_site on inspection (site_id);
create index inspection_plan_of on inspection (inspection_plan_id);
create index inspection_item on inspection (item_id, inspection_id);
create index inspection_supplier on inspection (supplier_id);
create index inspection_supply on inspection (supply_id);
create index inspection_order on inspection (work_order_id);
create index inspection_waiting on inspection (opened_at, inspection_id) where state in ('due', 'open');

-- shared record, owner quality, history: one row is a lot of an inspection, or the pieces at an operation, with what was decided.
create table inspection_lot (
    inspection_lot_id @pk,            -- the row's id
    inspection_id @int not null references inspection (inspection_id),  -- of which
    lot_id    @int references lot (lot_id),  -- which lot; null: pieces in process, which have none yet
    bin_id    @int references bin (bin_id),  -- where it waits; null: at the operation
    quantity  @int not null check (quantity > 0),  -- what came, millionths of the stocking unit
    freed     @int not null check (freed >= 0),     -- of it free for use
    rejected  @int not null check (rejected >= 0),  -- of it rejected; the rest waits
    check (freed + rejected <= quantity)
) @strict;
create index inspection_lot_inspection on inspection_lot (inspection_id);
create index inspection_lot_lot on inspection_lot (lot_id);
create index inspection_lot_bin on inspection_lot (bin_id);

-- shared record, owner quality: one row is what an inspection takes for one characteristic, as drawn.
create table inspection_sample (
    inspection_sample_id @pk,         -- the row's id
    inspection_id @int not null references inspection (inspection_id),  -- of which
    inspection_characteristic_id @int not null references inspection_characteristic (inspection_characteristic_id),  -- for what
    letter    text not null,          -- code letter, '' where every piece or a fixed number is taken
    size      @int not null check (size > 0),  -- pieces of the sample, of the first where there are two
    accept    @int not null check (accept >= 0),  -- so many bad at most and it is accepted
    reject    @int not null check (reject > 0),   -- so many bad and it is rejected
    second    @int not null check (second in (0, 1)),  -- 1: a second sample of the same size follows where the first decides nothing
    accept2   @int not null check (accept2 >= 0),  -- the same for both samples together; as the first where there is no second
    reject2   @int not null check (reject2 > 0),   -- the same for both samples together
    k         @real,                  -- by variables: the mean keeps so many standard deviations from one limit; null: counted
    most      @real,                  -- by variables: fraction outside two limits at most; null: counted
    unique (inspection_id, inspection_characteristic_id)
) @strict;
create index inspection_sample_characteristic on inspection_sample (inspection_characteristic_id);

-- ledger, owner quality: one row is what one piece showed for one characteristic.
create table inspection_result (
    inspection_result_id @pk,         -- the row's id
    inspection_sample_id @int not null references inspection_sample (inspection_sample_id),  -- for what
    piece     @int not null check (piece > 0),  -- which piece of the sample: 1, 2, 3
    value     @real,                  -- what was measured, in the characteristic's unit; null: good or bad only
    passed    @int not null check (passed in (0, 1)),  -- 1: good, by the limits of the plan
    gauge_id  @int references gauge (gauge_id),  -- with what; null: without
    lot_id    @int references lot (lot_id),  -- of which lot or serial number; null: unsaid
    note      text not null,          -- in words; for a correction: why
    corrects_id @int references inspection_result (inspection_result_id),  -- the entry whose place this one takes; null: the first of its piece
    measured_by text not null,        -- who
    measured_at @int not null,        -- when
    log_id    @int not null           -- the action that did it
) @strict;
create unique index inspection_result_first on inspection_result (inspection_sample_id, piece) where corrects_id is null;
create unique index inspection_result_correction on inspection_result (corrects_id) where corrects_id is not null;
create index inspection_result_sample on inspection_result (inspection_sample_id, piece);
create index inspection_result_gauge on inspection_result (gauge_id, measured_at);
create index inspection_result_lot on inspection_result (lot_id);
create index inspection_result_time on inspection_result (measured_at);

-- ledger, owner quality: one row is a decision on a part of an inspection lot.
create table inspection_decision (
    inspection_decision_id @pk,       -- the row's id
    inspection_lot_id @int not null references inspection_lot (inspection_lot_id),  -- on what
    kind      text not null check (kind in ('free', 'reject')),  -- what becomes of it
    quantity  @int not null check (quantity > 0),  -- how much, millionths of the stocking unit
    bin_id    @int references bin (bin_id),  -- where it went; null: it stayed
    stock_move_id @int references stock_move (stock_move_id),  -- how; null: it stayed
    hold_id   @int references hold (hold_id),  -- the hold that blocks the lot; null: none
    comment   text not null,          -- in words
    decided_by text not null,         -- who
    decided_at @int not null,         -- when
    meaning   text not null,          -- what the signature stands for; '' where none was asked
    full_name text not null,          -- as printed beside it, '' without
    content_hash text not null,       -- SHA-256 of the results that were signed, '' without
    log_id    @int not null           -- the action that did it
) @strict;
create index inspection_decision_lot on inspection_decision (inspection_lot_id);
create index inspection_decision_bin on inspection_decision (bin_id);
create index inspection_decision_move on inspection_decision (stock_move_id);
create index inspection_decision_hold on inspection_decision (hold_id);
