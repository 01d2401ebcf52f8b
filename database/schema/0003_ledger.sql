-- floor: 3
-- Money: currencies, accounts, periods, taxes, and the journal that every value ends in.

-- shared record, owner ledger, history: one row is a currency the firm uses.
create table currency (
    currency text primary key check (length(currency) = 3),  -- ISO 4217
    name     text not null            -- as people call it
) @strict;

-- shared record, owner ledger: one row is the rate of a day between two currencies.
create table exchange_rate (
    exchange_rate_id @pk,             -- the row's id
    from_currency text not null references currency (currency),  -- one unit of this
    to_currency   text not null references currency (currency),  -- buys numerator/denominator of this
    on_date       text not null,      -- valid from this day until the next row's
    numerator     @int not null check (numerator > 0),    -- exact rate, upper part
    denominator   @int not null check (denominator > 0),  -- exact rate, lower part
    source        text not null,      -- who published it
    unique (from_currency, to_currency, on_date)
) @strict;

-- shared record, owner ledger, history: one row is an account of the general ledger.
create table account (
    account_id @pk,                   -- the row's id
    number   text not null unique,    -- such as 1320
    name     text not null,           -- such as Finished goods
    kind     text not null check (kind in ('asset', 'liability', 'equity', 'income', 'expense')),  -- where it stands
    control  text not null check (control in ('none', 'stock', 'receivable', 'payable', 'wip')),  -- which sub-ledger explains it
    state    text not null check (state in ('open', 'closed')),  -- a closed account takes no line
    version  @int not null            -- counts edits
) @strict;

-- shared record, owner ledger, history: one row is a stretch of time that is closed as one.
create table period (
    period_id @pk,                    -- the row's id
    starts_on text not null unique,   -- first day
    ends_on   text not null,          -- last day
    state     text not null check (state in ('open', 'closed')),  -- a closed period takes no entry
    version   @int not null,          -- counts edits
    check (ends_on >= starts_on)
) @strict;

-- shared record, owner ledger, history: one row is a kind of tax treatment.
create table tax_code (
    tax_code_id @pk,                  -- the row's id
    code     text not null unique,    -- such as S20
    name     text not null,           -- such as Standard rate
    category text not null check (category in ('S', 'Z', 'E', 'AE', 'K', 'G', 'O', 'L', 'M')),  -- UNCL 5305, EN 16931
    version  @int not null            -- counts edits
) @strict;

-- shared record, owner ledger, history: one row is a tax code's rate from a day on.
create table tax_rate (
    tax_rate_id @pk,                  -- the row's id
    tax_code_id @int not null references tax_code (tax_code_id),  -- whose
    valid_from  text not null,        -- first day
    rate        @int not null check (rate between 0 and 1000000),  -- millionths: 0.20 is 200000
    unique (tax_code_id, valid_from)
) @strict;

-- shared record, owner inventory, history: one row groups items that are booked and kept alike.
create table item_category (
    item_category_id @pk,             -- the row's id
    code      text not null unique,   -- short name
    name      text not null,          -- as people call it
    parent_id @int references item_category (item_category_id),  -- the wider group
    costing   text not null check (costing in ('standard', 'moving_average')),  -- how stock is valued
    version   @int not null           -- counts edits
) @strict;
create index item_category_parent on item_category (parent_id);

-- shared record, owner ledger, history: one row says which account an event posts to.
create table posting_rule (
    posting_rule_id @pk,              -- the row's id
    event      text not null,         -- such as stock, cost_of_sales, sales, output_tax, receivable, bank
    item_category_id @int references item_category (item_category_id),  -- for this group; null: for the rest
    account_id @int not null references account (account_id),  -- where it goes
    unique (event, item_category_id)
) @strict;
create index posting_rule_category on posting_rule (item_category_id);
create index posting_rule_account on posting_rule (account_id);

-- ledger, owner ledger: one row is a balanced entry; it is never rewritten, a correction is a new one.
create table journal_entry (
    journal_entry_id @pk,             -- the row's id
    site_id   @int not null references site (site_id),  -- where
    number    text not null unique,   -- gapless within its year
    posted_on text not null,          -- the day it counts for
    period_id @int not null references period (period_id),  -- the period of that day
    document_kind text not null,      -- what caused it: shipment, invoice, payment, receipt, hand ...
    document_id   @int,               -- which one
    text      text not null,          -- in words
    cause_entry_id @int references journal_entry (journal_entry_id),  -- the entry this one corrects or completes
    log_id    @int not null,          -- the action that wrote it
    content_hash text not null        -- SHA-256 over the entry and its lines, hex
) @strict;
create index journal_entry_site on journal_entry (site_id);
create index journal_entry_period on journal_entry (period_id);
create index journal_entry_document on journal_entry (document_kind, document_id);
create index journal_entry_cause on journal_entry (cause_entry_id);

-- ledger, owner ledger: one row is one side of an entry. Debit is positive, credit negative.
create table journal_line (
    journal_line_id @pk,              -- the row's id
    journal_entry_id @int not null references journal_entry (journal_entry_id),  -- its entry
    line_no    @int not null,         -- 1, 2, 3 within the entry
    account_id @int not null references account (account_id),  -- where
    amount     @int not null check (amount between -9000000000000000 and 9000000000000000),  -- minor units of the book currency
    currency   text not null,         -- of the document
    currency_amount @int not null,    -- minor units of that currency
    party_id   @int references party (party_id),  -- whom it concerns
    unique (journal_entry_id, line_no)
) @strict;
create index journal_line_account on journal_line (account_id, journal_line_id);
create index journal_line_party on journal_line (party_id);

-- shared record, owner ledger: one row is the sum of an account's lines in a period, kept beside the journal.
create table account_balance (
    account_balance_id @pk,           -- the row's id
    account_id @int not null references account (account_id),  -- whose
    period_id  @int not null references period (period_id),    -- when
    debit      @int not null,         -- sum of positive lines, minor units of the book currency
    credit     @int not null,         -- sum of negative lines, as a positive number
    unique (account_id, period_id)
) @strict;
create index account_balance_period on account_balance (period_id);

-- shared record, owner ledger: one row counts the numbers given out for one kind of document.
create table series (
    series_id @pk,                    -- the row's id
    site_id  @int not null references site (site_id),  -- each site counts for itself
    kind     text not null,           -- sales_order, quote, shipment, invoice, credit_note, payment, journal ...
    year     @int not null,           -- 0 for kinds that do not begin anew each year
    prefix   text not null,           -- what stands before the number
    next     @int not null check (next > 0),  -- the number to give out next
    legal    @int not null check (legal in (0, 1)),  -- 1: gapless, given at posting only
    unique (site_id, kind, year)
) @strict;
