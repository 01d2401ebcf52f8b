-- floor: 19
-- Statistical process control: charts of characteristics with their frozen limits, subgroups and signals, and studies of gauges.

-- shared record, owner quality, history: one row is a control chart of one characteristic of an item.
create table control_chart (
    control_chart_id @pk,             -- the row's id
    site_id   @int not null references site (site_id),  -- where it is made or checked
    number    text not null unique,   -- such as SPC-1
    item_id   @int not null references item (item_id),  -- of what
    occasion  text check (occasion in ('incoming', 'in_process', 'final')),  -- whose inspections feed it; null: subgroups are entered
    op_no     @int,                   -- at which operation; null: at none
    characteristic text not null,     -- what is measured or counted, as plans call it
    kind      text not null check (kind in ('xbar_r', 'xbar_s', 'i_mr', 'p', 'np', 'c', 'u', 'ewma', 'cusum')),  -- what is drawn
    size      @int not null check (size >= 1),  -- values in a subgroup; of what is counted: pieces or units where a subgroup does not say
    rules     text not null,          -- rules that signal, by blanks
    lambda    @real not null,         -- ewma: weight of the newest
    reach     @real not null,         -- ewma: limits, in standard errors
    slack     @real not null,         -- cusum: k, in standard errors
    decision  @real not null,         -- cusum: h, in standard errors
    head_start @real not null,        -- cusum: both sums begin here
    unit_id   @int references unit (unit_id),  -- of the values, of its plan where inspections feed it; null: counted
    lower     @real,                  -- good from here; null: no lower limit, or as its plan says
    target    @real,                  -- the wanted value; null: none, or as its plan says
    upper     @real,                  -- good up to here; null: no upper limit, or as its plan says
    possible_from @real,              -- a value below cannot be and is refused; null: all can be, or as its plan says
    possible_to   @real,              -- a value above cannot be and is refused; null: all can be, or as its plan says
    gauge_kind text not null,         -- with what kind of gauge, '' without or as its plan says
    note      text not null,          -- in words
    state     text not null check (state in ('active', 'closed')),  -- nothing is added to a closed one
    closed_at @int,                   -- when; null: it is active
    closed_by text not null,          -- by whom, '' it is active
    close_reason text not null,       -- why, '' it is active
    version   @int not null           -- counts edits
) @strict;
create index control_chart_site on control_chart (site_id);
create index control_chart_item on control_chart (item_id, characteristic);
create index control_chart_unit on control_chart (unit_id);

-- ledger, owner quality: one row is limits of a chart as they were frozen; they judge until the next.
create table limit_period (
    limit_period_id @pk,              -- the row's id
    control_chart_id @int not null references control_chart (control_chart_id),  -- of which
    from_no   @int not null check (from_no >= 1),  -- the first subgroup they judge
    centre    @real not null,         -- mean in the unit of the values; part defective; defects for one unit
    sigma     @real not null,         -- standard deviation within subgroups; 0 for what is counted
    freedom   @real not null,         -- degrees of freedom behind sigma, may be a fraction; 0 where given
    subgroups @real not null,         -- they were computed from so many; 0 where given
    base_values @real not null,       -- of so many values, pieces or units; 0 where given
    base_from @int,                   -- computed from this subgroup; null: given by a standard
    base_to   @int,                   -- to this one; null: given by a standard
    without   text not null,          -- but not from these numbers, by blanks
    reason    text not null,          -- why
    frozen_at @int not null,          -- when
    frozen_by text not null,          -- by whom
    log_id    @int not null           -- the action that did it
) @strict;
create index limit_period_chart on limit_period (control_chart_id, limit_period_id);

-- shared record, owner quality: one row is a subgroup of a chart and where it is drawn. Bits of rules: 1 beyond_limits, 2 two_of_three, 4 four_of_five, 8 eight_one_side, 16 nine_one_side, 32 six_trend, 64 fourteen_alternating, 128 fifteen_inside, 256 eight_outside.
create table chart_point (
    chart_point_id @pk,               -- the row's id
    control_chart_id @int not null references control_chart (control_chart_id),  -- of which
    point_no  @int not null check (point_no >= 1),  -- its number: 1, 2, 3
    limit_period_id @int references limit_period (limit_period_id),  -- judged by these; null: it came before the first were frozen
    size      @real not null check (size > 0),  -- values, pieces or units
    mean      @real,                  -- of the values; null: counted
    spread    @real,                  -- largest less smallest value; null: counted
    deviation @real,                  -- standard deviation of the values; null: counted
    defects   @real,                  -- defects or defective pieces; null: measured
    plotted   @real not null,         -- in the upper drawing: mean, value, part, number; z; C+ (the mean while it is not judged)
    second    @real,                  -- in the lower drawing: range, s, moving range; C-; null: there is none
    variance  @real,                  -- ewma: of z; null: another kind, or not judged
    above_from @int,                  -- cusum: C+ is above 0 since this subgroup; null: it is 0, or another kind
    below_from @int,                  -- cusum: C- is above 0 since this subgroup; null: it is 0, or another kind
    broken    @int not null,          -- rules broken in the upper drawing, bits
    broken_lower @int not null,       -- rules broken in the lower drawing, bits
    readings  text not null,          -- the values by blanks, '' counted
    left_out  text not null,          -- why it does not count, '' it does
    inspection_sample_id @int references inspection_sample (inspection_sample_id),  -- from results of this sample; null: entered
    first_piece @int,                 -- and of it from this piece on; null: entered
    lot_id    @int references lot (lot_id),  -- of which lot or serial number; null: unsaid
    gauge_id  @int references gauge (gauge_id),  -- with what; null: without
    note      text not null,          -- in words
    measured_by text not null,        -- who
    measured_at @int not null,        -- when
    log_id    @int not null,          -- the action that did it
    unique (control_chart_id, point_no)
) @strict;
create index chart_point_period on chart_point (limit_period_id);
create index chart_point_left_out on chart_point (control_chart_id, point_no) where left_out <> '';
create index chart_point_sample on chart_point (inspection_sample_id, first_piece);
create index chart_point_lot on chart_point (lot_id);
create index chart_point_gauge on chart_point (gauge_id);

-- shared record, owner quality, history: one row is a signal of a chart: a rule that chance hardly breaks was broken.
create table chart_signal (
    chart_signal_id @pk,              -- the row's id
    control_chart_id @int not null references control_chart (control_chart_id),  -- of which
    chart_point_id @int not null references chart_point (chart_point_id),  -- the subgroup that gave it
    first_no  @int not null check (first_no >= 1),  -- the number of the first subgroup that the rule looked at
    rule      text not null check (rule in ('beyond_limits', 'two_of_three', 'four_of_five', 'eight_one_side', 'nine_one_side', 'six_trend', 'fourteen_alternating', 'fifteen_inside', 'eight_outside')),  -- which
    panel     text not null check (panel in ('upper', 'lower')),  -- in which drawing
    state     text not null check (state in ('open', 'closed')),  -- closed: cause and remedy are known
    cause     text not null,          -- what was found, '' not yet
    remedy    text not null,          -- what was done, '' not yet
    opened_at @int not null,          -- when
    answered_at @int,                 -- when it was closed; null: open
    answered_by text not null,        -- by whom, '' open
    log_id    @int not null           -- the action that opened it
) @strict;
create index chart_signal_chart on chart_signal (control_chart_id, chart_signal_id);
create index chart_signal_point on chart_signal (chart_point_id);
create index chart_signal_open on chart_signal (control_chart_id, chart_signal_id) where state = 'open';

-- ledger, owner quality: one row is a study of a gauge with what was computed of its readings.
create table gauge_study (
    gauge_study_id @pk,               -- the row's id
    number    text not null unique,   -- such as GS-1
    gauge_id  @int not null references gauge (gauge_id),  -- of which
    kind      text not null check (kind in ('average_range', 'anova', 'linearity', 'bias', 'type_1')),  -- how: R&R by averages and ranges or by analysis of variance, errors over the range, error at one value, Cg and Cgk
    characteristic text not null,     -- of what, in words, '' unsaid
    studied_on text not null,         -- the day
    tolerance @real check (tolerance > 0),  -- width between the limits, in the gauge's unit; null: unsaid
    known     @real,                  -- bias, type_1: true value of the piece; null: another kind
    process_variation @real check (process_variation > 0),  -- six deviations of the process; null: unsaid
    parts     @int not null,          -- pieces
    appraisers @int not null,         -- people
    trials    @int not null,          -- readings of a piece by a person, the most
    readings  @int not null,          -- in all
    repeatability @real,              -- deviation of the gauge itself; null: another kind, as all below
    reproducibility @real,            -- deviation between people
    part_variation @real,             -- deviation between pieces
    percent_total @real,              -- of the total variation the gauge takes so many per cent
    percent_tolerance @real,          -- of the tolerance, by six deviations; null also where it is unsaid
    categories @int,                  -- groups of pieces it can tell apart; null also where it shows no variation
    bias      @real,                  -- mean less true value; linearity: on average
    bias_lower @real,                 -- 95 % interval of the bias, from
    bias_upper @real,                 -- 95 % interval of the bias, to
    bias_chance @real,                -- p that there is none; null also where all readings are equal
    slope     @real,                  -- of the bias over the true value
    intercept @real,                  -- bias where the true value is 0
    fit       @real,                  -- R squared of that line
    slope_chance @real,               -- p that the slope is none
    intercept_chance @real,           -- p that the intercept is none
    percent_linearity @real,          -- of the variation of the process: 100 times the slope
    cg        @real,                  -- capability of the gauge; null also where it has no bound
    cgk       @real,                  -- capability with bias; null also where it has no bound
    verdict   text not null check (verdict in ('fit', 'limited', 'unfit')),  -- by the limits of AIAG
    blocked   @int not null check (blocked in (0, 1)),  -- 1: it blocked the gauge
    note      text not null,          -- in words
    studied_by text not null,         -- who entered it
    recorded_at @int not null,        -- when it was entered
    log_id    @int not null           -- the action that did it
) @strict;
create index gauge_study_gauge on gauge_study (gauge_id, gauge_study_id);

-- ledger, owner quality: one row is a reading of a study.
create table gauge_reading (
    gauge_reading_id @pk,             -- the row's id
    gauge_study_id @int not null references gauge_study (gauge_study_id),  -- of which
    part      text not null,          -- of which piece, '' there is one
    appraiser text not null,          -- by whom, '' there is one
    value     @real not null,         -- what the gauge showed
    known     @real                   -- true value of the piece; null: not asked for
) @strict;
create index gauge_reading_study on gauge_reading (gauge_study_id, gauge_reading_id);
