-- floor: 1
-- The company itself, its people's rights, and the one door through which everything changes.

-- shared record, owner database: one row is this company.
create table company (
    company_id    @int primary key check (company_id = 1),  -- always 1: one database is one company
    name          text not null,   -- the firm's name as printed on documents
    book_currency text not null check (length(book_currency) = 3),  -- ISO 4217: the currency of the books
    uuid          text not null,   -- tells copies of one company from other companies
    created_at    @int not null    -- when it was made
) @strict;

-- shared record, owner database: one row, locked by whoever writes (PostgreSQL: one writer at a time).
create table writer (
    writer_id @int primary key check (writer_id = 1)  -- always 1
) @strict;
insert into writer (writer_id) values (1);

-- shared record, owner database: one row names the log line that the running transaction will write.
create table tx_context (
    tx_context_id @int primary key check (tx_context_id = 1),  -- always 1
    log_id        @int not null  -- history rows written now belong to this line of action_log
) @strict;
insert into tx_context (tx_context_id, log_id) values (1, 0);

-- ledger, owner database: one row is one action performed; also the table of requests and the change feed.
create table action_log (
    log_id       @int primary key,    -- 1, 2, 3 ... without gaps; the sequence of the feed
    request_id   text not null unique,  -- made by the caller: the same request has one effect
    action       text not null,       -- such as orders.sign
    args_version @int not null,       -- version of the arguments' form
    args         text not null,       -- the arguments as JSON
    result       text not null,       -- the answer as JSON
    actor        text not null,       -- who
    device       text not null,       -- the PC or terminal it was done at
    at           @int not null,       -- when it was committed
    occurred_at  @int not null,       -- when it happened
    reason       text not null,       -- why, where somebody said so
    touched      text not null,       -- the tables changed, comma separated, in order of name
    signature    text not null,       -- who signed it, in full, when and what for; '' where nobody did
    previous     text not null,       -- hash of the line before ('' for the first)
    hash         text not null        -- SHA-256 over this line's text and previous, hex
) @strict;
create index action_log_action on action_log (action, log_id);

-- ledger, owner database: one row is an attempt that was refused; nothing else changed by it.
create table refused_attempt (
    refused_attempt_id @pk,           -- the row's id
    action    text not null,          -- what was asked, or 'sign in'
    actor     text not null,          -- by whom, as given
    device    text not null,          -- where
    at        @int not null,          -- when
    code      text not null,          -- the first reason's code
    reason    text not null           -- the first reason's sentence
) @strict;

-- ledger, owner database: one row is what a changed or deleted record of a marked table held before.
create table history (
    history_id @pk,                   -- the row's id
    table_name text not null,         -- whose record
    row_id     @int not null,         -- which record
    operation  text not null check (operation in ('update', 'delete')),  -- what happened to it
    old_values text not null,         -- name=value lines of the changed columns, in column order
    log_id     @int not null          -- the action that did it: who, when and why come by join
) @strict;
create index history_row on history (table_name, row_id, history_id);
create index history_log on history (log_id);

-- shared record, owner database: one row is a message that must leave the house (mail, print, EDI).
create table outbox (
    outbox_id   @pk,                  -- the row's id
    kind        text not null,        -- 'mail', 'print', 'file'
    recipient   text not null,        -- to whom
    subject     text not null,        -- about what
    body        text not null,        -- the text
    created_at  @int not null,        -- when it was written
    sent_at     @int,                 -- when it left, null while waiting
    error       text                  -- why the last try failed
) @strict;
create index outbox_waiting on outbox (created_at) where sent_at is null;

-- shared record, owner database: one row is a file, kept once whatever its name.
create table attachment (
    sha256     text primary key,      -- hex of the content's hash: the file's identity
    media_type text not null,         -- such as image/png
    size       @int not null check (size >= 0),  -- bytes
    content    @blob not null         -- the bytes
) @strict;

-- shared record, owner people, history: one row is a person who may sign in.
create table user_account (
    user_account_id @pk,              -- the row's id
    name       text not null unique,  -- the sign-in name, lower case
    full_name  text not null,         -- as printed beside a signature
    state      text not null check (state in ('active', 'locked')),  -- a locked person cannot sign in
    version    @int not null          -- counts edits, so that a second editor is told
) @strict;

-- shared record, owner people: one row is how a person proves who they are on SQLite.
create table credential (
    user_account_id @int primary key references user_account (user_account_id),  -- whose
    password_hash text not null,      -- argon2id; secret: people.hash
    failures      @int not null,      -- wrong tries since the last right one
    retry_after_at @int not null      -- no try is looked at before this moment
) @strict;

-- shared record, owner people, history: one row is a named set of rights.
create table role (
    role_id @pk,                      -- the row's id
    name    text not null unique,     -- such as 'sales'
    version @int not null             -- counts edits
) @strict;

-- shared record, owner people, history: one row lets a role do one thing.
create table role_permission (
    role_permission_id @pk,           -- the row's id
    role_id    @int not null references role (role_id),  -- the role
    permission text not null,         -- an action's name, or a right such as cost.see; '*' is everything
    unique (role_id, permission)
) @strict;

-- shared record, owner people, history: one row bounds a right by an amount.
create table permission_limit (
    permission_limit_id @pk,          -- the row's id
    role_id    @int not null references role (role_id),  -- the role
    permission text not null,         -- the right that is bounded
    currency   text not null,         -- of max_amount
    max_amount @int not null check (max_amount >= 0),  -- minor units, the most it allows
    unique (role_id, permission, currency)
) @strict;
