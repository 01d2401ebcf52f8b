-- floor: 18
-- Winning and keeping customers: who might buy, what may come of it, what was talked about and what is to be done.

-- shared record, owner customers, history: one row is a step of the way from a chance to an order.
create table sales_stage (
    sales_stage_id @pk,               -- the row's id
    code        text not null unique, -- short name
    name        text not null,        -- as people call it
    position    @int not null,        -- from left to right on the board
    probability @int not null check (probability between 0 and 1000000),  -- millionths: how many that stand here are won
    version     @int not null         -- counts edits
) @strict;

-- shared record, owner customers, history: one row is a firm or person who might buy and is no customer yet.
create table lead (
    lead_id    @pk,                   -- the row's id
    site_id    @int not null references site (site_id),  -- who looks after it
    number     text not null unique,  -- such as LE-1
    name       text not null,         -- the firm, or the person where there is none
    name_sort  text not null,         -- ICU sort key of name
    contact    text not null,         -- whom to talk to, '' when unknown
    email      text not null,         -- in small letters, '' when unknown
    phone      text not null,         -- '' when unknown
    phone_key  text not null,         -- the last seven digits of phone: equal for +49 40 12 34 56 and 040/123456
    tax_number text not null,         -- '' when unknown
    text       text not null,         -- what they want, '' when unsaid
    source     text not null check (source in ('form', 'file', 'mail')),  -- where it came from
    state      text not null check (state in ('open', 'converted', 'dropped', 'merged')),  -- what became of it
    party_id   @int references party (party_id),  -- who it is or became; null: nobody we know
    dropped_reason text not null,     -- why nothing came of it, '' while something may
    received_at @int not null,        -- when
    version    @int not null          -- counts edits
) @strict;
create index lead_site on lead (site_id);
create index lead_party on lead (party_id);
create index lead_state on lead (state, lead_id);
create index lead_email on lead (email) where email <> '';
create index lead_phone on lead (phone_key) where phone_key <> '';
create index lead_name on lead (name_sort, lead_id);

-- shared record, owner customers, history: one row is an order that may come.
create table opportunity (
    opportunity_id @pk,               -- the row's id
    site_id    @int not null references site (site_id),  -- who would deliver
    number     text not null unique,  -- such as OP-1
    title      text not null,         -- what it is about
    party_id   @int not null references party (party_id),  -- whose
    sales_stage_id @int not null references sales_stage (sales_stage_id),  -- how far it is
    state      text not null check (state in ('open', 'won', 'lost')),  -- whether it is decided
    amount     @int not null check (amount >= 0),  -- what it would bring, minor units
    currency   text not null references currency (currency),  -- of amount
    probability @int check (probability between 0 and 1000000),  -- millionths, by whoever knows better; null: the stage's
    close_on   text not null,         -- when it is expected to be decided
    user_account_id @int references user_account (user_account_id),  -- who works at it; null: nobody yet
    lead_id    @int references lead (lead_id),  -- which lead it came of; null: none
    sales_order_id @int references sales_order (sales_order_id),  -- the quote or order made of it; null: none yet
    lost_reason text not null,        -- why it was lost, '' while it is not
    decided_at @int,                  -- when it was won or lost; null: it is open
    version    @int not null          -- counts edits
) @strict;
create index opportunity_board on opportunity (sales_stage_id, close_on, opportunity_id) where state = 'open';
create index opportunity_stage on opportunity (sales_stage_id);
create index opportunity_site on opportunity (site_id);
create index opportunity_party on opportunity (party_id);
create index opportunity_user on opportunity (user_account_id);
create index opportunity_lead on opportunity (lead_id);
create index opportunity_order on opportunity (sales_order_id);

-- ledger, owner customers: one row says that an opportunity came to a stage.
create table opportunity_move (
    opportunity_move_id @pk,          -- the row's id
    opportunity_id @int not null references opportunity (opportunity_id),  -- which
    sales_stage_id @int not null references sales_stage (sales_stage_id),  -- to which stage
    amount     @int not null,         -- what it stood for then, minor units
    moved_by   text not null,         -- who moved it
    moved_at   @int not null          -- when
) @strict;
create index opportunity_move_opportunity on opportunity_move (opportunity_id);
create index opportunity_move_stage on opportunity_move (sales_stage_id);

-- shared record, owner customers, history: one row is a call, a meeting, a task or a mail, to be done or done.
create table activity (
    activity_id @pk,                  -- the row's id
    kind       text not null check (kind in ('call', 'meeting', 'task', 'mail')),  -- what
    subject    text not null,         -- in a few words
    text       text not null,         -- more of it, or the mail's text; '' for nothing
    party_id   @int references party (party_id),  -- with or for whom; null: nobody we know
    party_contact_id @int references party_contact (party_contact_id),  -- with which person; null: unsaid
    lead_id    @int references lead (lead_id),  -- about which lead; null: none
    opportunity_id @int references opportunity (opportunity_id),  -- about which opportunity; null: none
    user_account_id @int references user_account (user_account_id),  -- who is to do it; null: anybody
    due_at     @int,                  -- when it begins or is due; null: no matter when
    ends_at    @int,                  -- when a meeting ends; null: unsaid
    done_at    @int,                  -- when it was done; null: it is still to be done
    result     text not null,         -- what came of it, '' for nothing said
    follows_id @int references activity (activity_id),  -- what it follows; null: nothing
    outside_id text not null,         -- the Message-ID of a mail or the UID of a calendar's entry, '' for our own
    attachment text not null,         -- SHA-256 of the mail as it came, '' for none
    version    @int not null,         -- counts edits
    check (ends_at is null or ends_at >= due_at)
) @strict;
create index activity_party on activity (party_id);
create index activity_contact on activity (party_contact_id);
create index activity_lead on activity (lead_id);
create index activity_opportunity on activity (opportunity_id);
create index activity_user on activity (user_account_id);
create index activity_follows on activity (follows_id);
create index activity_open on activity (due_at, activity_id) where done_at is null;
create unique index activity_outside on activity (outside_id) where outside_id <> '';

-- shared record, owner customers, history: one row is what a customer has agreed to take in parts, at agreed prices.
create table frame_order (
    frame_order_id @pk,               -- the row's id
    site_id    @int not null references site (site_id),  -- who delivers
    number     text not null unique,  -- such as FO-1
    customer_id @int not null references customer (customer_id),  -- who buys
    reference  text not null,         -- the customer's own number for it, '' for none
    currency   text not null references currency (currency),  -- of its prices
    valid_from text not null,         -- first day of call-offs
    valid_to   text not null,         -- last day of call-offs
    state      text not null check (state in ('open', 'closed')),  -- nothing is called off a closed one
    version    @int not null          -- counts edits
) @strict;
create index frame_order_site on frame_order (site_id);
create index frame_order_customer on frame_order (customer_id);

-- shared record, owner customers, history: one row is an item of a frame order with all that may be called off.
create table frame_order_line (
    frame_order_line_id @pk,          -- the row's id
    frame_order_id @int not null references frame_order (frame_order_id),  -- of which
    line_no    @int not null,         -- 1, 2, 3
    item_id    @int not null references item (item_id),  -- what
    quantity   @int not null check (quantity > 0),  -- agreed, millionths of the stocking unit
    unit_price @int not null check (unit_price >= 0),  -- millionths of the currency a stocking unit
    unique (frame_order_id, line_no)
) @strict;
create index frame_order_line_item on frame_order_line (item_id);

-- ledger, owner customers: one row says that a line of an order was called off a frame order; its quantity stands in that line.
create table frame_call_off (
    frame_call_off_id @pk,            -- the row's id
    frame_order_line_id @int not null references frame_order_line (frame_order_line_id),  -- off which line
    sales_order_line_id @int not null unique references sales_order_line (sales_order_line_id)  -- which became this line
) @strict;
create index frame_call_off_line on frame_call_off (frame_order_line_id);

-- ledger, owner orders: one row is a part of an order line that was called off, kept to learn from.
create table order_cancellation (
    order_cancellation_id @pk,        -- the row's id
    sales_order_line_id @int not null references sales_order_line (sales_order_line_id),  -- of which line
    quantity   @int not null check (quantity > 0),  -- of the line, millionths of the stocking unit
    net        @int not null,         -- what it no longer brings, minor units of the order's currency
    reason     text not null,         -- why
    cancelled_by text not null,       -- who called it off
    cancelled_at @int not null        -- when
) @strict;
create index order_cancellation_line on order_cancellation (sales_order_line_id);

-- ledger, owner customers: one row says that a record was the same as another, which has had all its links since.
create table record_merge (
    record_merge_id @pk,              -- the row's id
    kind       text not null check (kind in ('party', 'contact', 'lead')),  -- of what
    from_id    @int not null,         -- the one that is only a pointer now
    into_id    @int not null,         -- the one that goes on
    reason     text not null,         -- why they are the same, '' for nothing said
    moved      @int not null,         -- how many links moved
    merged_by  text not null,         -- who
    merged_at  @int not null,         -- when
    unique (kind, from_id)
) @strict;

-- shared record, owner customers, history: one row says how long we answer for an item after it left.
create table item_warranty (
    item_warranty_id @pk,             -- the row's id
    item_id    @int not null unique references item (item_id),  -- of what
    months     @int not null check (months between 1 and 600)  -- from the day it left
) @strict;

-- shared record, owner customers, history: one row says how fast tickets of a priority are answered and solved.
create table service_level (
    service_level_id @pk,             -- the row's id
    priority   text not null unique check (priority in ('low', 'normal', 'high', 'urgent')),  -- which tickets
    response_minutes @int not null check (response_minutes > 0),  -- of the site's working time until the first answer
    solution_minutes @int not null check (solution_minutes >= response_minutes)  -- and until it is solved
) @strict;

-- shared record, owner customers, history: one row is a customer's trouble that we have promised to solve.
create table service_ticket (
    service_ticket_id @pk,            -- the row's id
    site_id    @int not null references site (site_id),  -- who solves it
    number     text not null unique,  -- such as TK-1
    party_id   @int not null references party (party_id),  -- whose
    party_contact_id @int references party_contact (party_contact_id),  -- who told us; null: unsaid
    lot_id     @int references lot (lot_id),  -- about which serial or lot; null: none
    priority   text not null check (priority in ('low', 'normal', 'high', 'urgent')),  -- how much it presses
    subject    text not null,         -- in a few words
    text       text not null,         -- more of it, '' for nothing
    under_warranty @int not null check (under_warranty in (0, 1)),  -- 1: when it was told, the warranty still ran
    level      @int not null check (level between 1 and 3),  -- who knows: whoever serves, their lead, the plant
    told_at    @int not null,         -- when we were told
    answer_due_at @int not null,      -- by when we answer
    solve_due_at @int not null,       -- by when it is solved
    answered_at @int,                 -- when we did; null: not yet
    answered_by text not null,        -- who did, '' while nobody has
    solved_at  @int,                  -- when it was solved; null: it is open
    solution   text not null,         -- how, '' while it is open
    version    @int not null          -- counts edits
) @strict;
create index service_ticket_site on service_ticket (site_id);
create index service_ticket_party on service_ticket (party_id);
create index service_ticket_contact on service_ticket (party_contact_id);
create index service_ticket_lot on service_ticket (lot_id);
create index service_ticket_open on service_ticket (solve_due_at, service_ticket_id) where solved_at is null;

-- shared record, owner customers, history: one row is something worth knowing when customers ask.
create table knowledge_article (
    knowledge_article_id @pk,         -- the row's id
    code       text not null unique,  -- short name
    title      text not null,         -- the question
    text       text not null,         -- the answer
    words      text not null,         -- title and text in small letters, for the search
    version    @int not null          -- counts edits
) @strict;
