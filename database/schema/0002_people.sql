-- floor: 2
-- Places, people and firms, and the calendars they work by.

-- shared record, owner calendar, history: one row is a way of dividing days into working time.
create table calendar (
    calendar_id @pk,                  -- the row's id
    code        text not null unique, -- short name
    name        text not null,        -- as people call it
    version     @int not null         -- counts edits
) @strict;

-- shared record, owner calendar, history: one row is a shift worked every week.
create table calendar_shift (
    calendar_shift_id @pk,            -- the row's id
    calendar_id @int not null references calendar (calendar_id),  -- whose
    weekday     @int not null check (weekday between 1 and 7),    -- 1 Monday ... 7 Sunday
    from_minute @int not null check (from_minute between 0 and 1439),  -- local minutes after midnight
    to_minute   @int not null check (to_minute > from_minute and to_minute <= 2880),  -- may end next day
    unique (calendar_id, weekday, from_minute)
) @strict;

-- shared record, owner calendar, history: one row replaces a day's shifts by its own time, or none.
create table calendar_exception (
    calendar_exception_id @pk,        -- the row's id
    calendar_id @int not null references calendar (calendar_id),  -- whose
    on_date     text not null,        -- the day
    from_minute @int,                 -- working time of that day; null: no work
    to_minute   @int,                 -- its end
    reason      text not null,        -- such as 'Christmas Day'
    unique (calendar_id, on_date, from_minute),
    check ((from_minute is null) = (to_minute is null))
) @strict;

-- shared record, owner people, history: one row is a place of the firm with its own stock and clock.
create table site (
    site_id     @pk,                  -- the row's id
    code        text not null unique, -- short name, such as MAIN
    name        text not null,        -- as people call it
    zone        text not null,        -- IANA time zone
    calendar_id @int not null references calendar (calendar_id),  -- when it works and ships
    cutoff_minute @int not null check (cutoff_minute between 0 and 1440),  -- what is ready by then leaves today
    version     @int not null         -- counts edits
) @strict;
create index site_calendar on site (calendar_id);

-- shared record, owner people, history: one row gives a person a role, at one site or at all.
create table user_role (
    user_role_id @pk,                 -- the row's id
    user_account_id @int not null references user_account (user_account_id),  -- who
    role_id   @int not null references role (role_id),  -- which rights
    site_id   @int references site (site_id),  -- where; null: everywhere
    unique (user_account_id, role_id, site_id)
) @strict;
create index user_role_role on user_role (role_id);
create index user_role_site on user_role (site_id);

-- shared record, owner people, history: one row is a firm or a person we deal with.
create table party (
    party_id   @pk,                   -- the row's id
    number     text not null unique,  -- our number for them
    name       text not null,         -- as they write it
    name_sort  text not null,         -- ICU sort key of name
    tax_number text not null,         -- VAT id or the like, '' when unknown
    email      text not null,         -- '' when unknown
    phone      text not null,         -- '' when unknown
    state      text not null check (state in ('active', 'closed')),  -- no new business with a closed one
    version    @int not null          -- counts edits
) @strict;
create index party_name on party (name_sort, party_id);

-- shared record, owner people, history: one row says what a party is to us.
create table party_role (
    party_role_id @pk,                -- the row's id
    party_id @int not null references party (party_id),  -- who
    role     text not null check (role in ('customer', 'supplier', 'carrier', 'employee')),  -- what
    unique (party_id, role)
) @strict;

-- shared record, owner people, history: one row is an address of a party.
create table party_address (
    party_address_id @pk,             -- the row's id
    party_id @int not null references party (party_id),  -- whose
    kind     text not null check (kind in ('main', 'billing', 'shipping', 'home', 'other')),  -- for what
    line1    text not null,           -- street and number
    line2    text not null,           -- '' when none
    city     text not null,           -- town
    region   text not null,           -- state or province, '' when none
    postcode text not null,           -- '' when none
    country  text not null,           -- ISO 3166-1 alpha-2
    version  @int not null            -- counts edits
) @strict;
create index party_address_party on party_address (party_id);

-- shared record, owner people, history: one row is a person at a party.
create table party_contact (
    party_contact_id @pk,             -- the row's id
    party_id @int not null references party (party_id),  -- where they work
    name     text not null,           -- as they write it
    duty     text not null,           -- such as 'buyer', '' when unknown
    email    text not null,           -- '' when unknown
    phone    text not null,           -- '' when unknown
    version  @int not null            -- counts edits
) @strict;
create index party_contact_party on party_contact (party_id);
