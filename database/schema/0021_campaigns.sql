-- floor: 21
-- Knowing customers as a whole: whose they are, what they are to us, segments, campaigns, targets and quote templates.

-- shared record, owner customers, history: one row is a part of the market that one person sells in.
create table territory (
    territory_id @pk,                 -- the row's id
    code      text not null unique,   -- short name
    name      text not null,          -- as people call it
    version   @int not null           -- counts edits
) @strict;

-- shared record, owner customers, history: one row is a country, or a range of its postcodes, that belongs to a territory.
create table territory_area (
    territory_area_id @pk,            -- the row's id
    territory_id @int not null references territory (territory_id),  -- to which
    country   text not null,          -- ISO 3166-1 alpha-2
    postcode_from text not null,      -- first postcode, capitals without blanks, or how it begins; '' for the whole country
    postcode_to text not null,        -- last postcode, as long as the first
    unique (territory_id, country, postcode_from),
    check (length(postcode_from) = length(postcode_to) and postcode_from <= postcode_to)
) @strict;
create index territory_area_country on territory_area (country);

-- shared record, owner customers, history: one row says whose a territory is from a day on, until the next row.
create table territory_keeper (
    territory_keeper_id @pk,          -- the row's id
    territory_id @int not null references territory (territory_id),  -- which
    user_account_id @int not null references user_account (user_account_id),  -- whose
    from_on   text not null,          -- first day
    unique (territory_id, from_on)
) @strict;
create index territory_keeper_user on territory_keeper (user_account_id);

-- shared record, owner customers, history: one row is what a person is to sell in a month.
create table sales_target (
    sales_target_id @pk,              -- the row's id
    user_account_id @int not null references user_account (user_account_id),  -- who
    month     text not null,          -- such as 2026-12
    amount    @int not null check (amount > 0),  -- minor units of the book currency
    unique (user_account_id, month)
) @strict;
create index sales_target_month on sales_target (month, sales_target_id);

-- shared record, owner customers, history: one row is what a customer is to us, beside the terms they buy under.
create table customer_profile (
    customer_profile_id @pk,          -- the row's id
    customer_id @int not null unique references customer (customer_id),  -- who
    trade     text not null,          -- what they do, such as 'machine tools'; '' when unknown
    territory_id @int references territory (territory_id),  -- given to it by hand; null: by their address
    abc       text not null check (abc in ('A', 'B', 'C', '')),  -- by sales of 12 months when last classified; '' for not yet
    classified_on text,               -- since when it is in that class; null: not yet
    version   @int not null           -- counts edits; classes do not count
) @strict;
create index customer_profile_territory on customer_profile (territory_id);

-- shared record, owner customers, history: one row is what a customer buys of our kind of goods in a year from anybody, as somebody said.
create table customer_wallet (
    customer_wallet_id @pk,           -- the row's id
    customer_id @int not null references customer (customer_id),  -- who
    yearly    @int not null check (yearly > 0),  -- minor units of the book currency
    source    text not null,          -- who says so, '' for nobody named
    noted_on  text not null,          -- when it was said; the latest counts
    noted_by  text not null           -- who wrote it down
) @strict;
create index customer_wallet_customer on customer_wallet (customer_id, noted_on);

-- shared record, owner customers, history: one row is a group of customers: a fixed list, or those its rules find.
create table segment (
    segment_id @pk,                   -- the row's id
    code      text not null unique,   -- short name
    name      text not null,          -- as people call it
    state     text not null check (state in ('active', 'retired')),  -- a retired one is not offered
    version   @int not null           -- counts edits
) @strict;

-- shared record, owner customers, history: one row is what makes a customer belong to a segment, or keeps them out of it.
create table segment_rule (
    segment_rule_id @pk,              -- the row's id
    segment_id @int not null references segment (segment_id),  -- of which
    kind      text not null check (kind in ('country', 'trade', 'abc', 'ordered', 'pipeline', 'bought')),  -- which fact it looks at
    exclude   @int not null check (exclude in (0, 1)),  -- 1: those for whom it holds are left out
    text      text not null,          -- the country, trade or class; '' for the other kinds
    months    @int check (months between 1 and 240),  -- ordered, bought: not longer ago; null: no matter when
    amount    @int check (amount > 0),  -- pipeline: at least, minor units
    currency  text references currency (currency),  -- of amount
    item_id   @int references item (item_id),  -- bought: what; null: see the category
    item_category_id @int references item_category (item_category_id),  -- bought: one of these
    check ((amount is null) = (currency is null))
) @strict;
create index segment_rule_segment on segment_rule (segment_id);
create index segment_rule_item on segment_rule (item_id);
create index segment_rule_category on segment_rule (item_category_id);

-- shared record, owner customers, history: one row puts a customer into a segment that is a fixed list.
create table segment_member (
    segment_member_id @pk,            -- the row's id
    segment_id @int not null references segment (segment_id),  -- which
    customer_id @int not null references customer (customer_id),  -- who
    unique (segment_id, customer_id)
) @strict;
create index segment_member_customer on segment_member (customer_id);

-- shared record, owner customers, history: one row is one thing said to many customers.
create table campaign (
    campaign_id @pk,                  -- the row's id
    code      text not null unique,   -- short name, such as FAIR-26
    name      text not null,          -- as people call it
    text      text not null,          -- what is said, '' for nothing written down
    channel   text not null check (channel in ('mail', 'call', 'letter', 'visit', 'fair', 'web')),  -- how they are spoken to
    state     text not null check (state in ('planned', 'running', 'closed')),  -- how far it is
    segment_id @int references segment (segment_id),  -- whose customers are members from the start on; null: members by hand
    budget    @int not null check (budget >= 0),  -- minor units of the book currency
    starts_on text not null,          -- first day
    ends_on   text not null,          -- last day
    counts_until text not null,       -- an order of this day is the last that may count as won by it
    version   @int not null,          -- counts edits
    check (starts_on <= ends_on and ends_on <= counts_until)
) @strict;
create index campaign_segment on campaign (segment_id);

-- shared record, owner customers, history: one row is a firm or lead that a campaign speaks to, and what they did.
create table campaign_member (
    campaign_member_id @pk,           -- the row's id
    campaign_id @int not null references campaign (campaign_id),  -- of which
    party_id  @int references party (party_id),  -- the firm; null: a lead
    lead_id   @int references lead (lead_id),  -- the lead; null: a firm
    since_on  text not null,          -- touched by it from this day on
    response  text not null check (response in ('none', 'opened', 'answered', 'lead', 'ordered')),  -- the last thing they did
    responded_on text,                -- when; null: nothing yet
    text      text not null,          -- in words, '' for nothing
    made_lead_id @int references lead (lead_id),  -- the lead that came of it; null: none
    sales_order_id @int unique references sales_order (sales_order_id),  -- the order that counts for this campaign by hand; null: none
    unique (campaign_id, party_id),
    unique (campaign_id, lead_id),
    check ((party_id is null) <> (lead_id is null))
) @strict;
create index campaign_member_party on campaign_member (party_id);
create index campaign_member_lead on campaign_member (lead_id);
create index campaign_member_made on campaign_member (made_lead_id);

-- ledger, owner customers: one row is money spent on a campaign; a correction is a row below zero.
create table campaign_cost (
    campaign_cost_id @pk,             -- the row's id
    campaign_id @int not null references campaign (campaign_id),  -- on which
    amount    @int not null,          -- minor units of the book currency
    text      text not null,          -- for what
    spent_on  text not null,          -- when
    noted_by  text not null           -- who entered it
) @strict;
create index campaign_cost_campaign on campaign_cost (campaign_id);

-- shared record, owner customers, history: one row is a quote that is made again and again.
create table quote_template (
    quote_template_id @pk,            -- the row's id
    code      text not null unique,   -- short name
    name      text not null,          -- as people call it
    text      text not null,          -- the words that go with the quote, with {customer}, {number} and {until} to fill in
    valid_days @int not null check (valid_days between 1 and 3650),  -- how long a quote made of it holds
    state     text not null check (state in ('active', 'retired')),  -- no quote is made of a retired one
    version   @int not null           -- counts edits
) @strict;

-- shared record, owner customers, history: one row is a line of a quote template.
create table quote_template_line (
    quote_template_line_id @pk,       -- the row's id
    quote_template_id @int not null references quote_template (quote_template_id),  -- of which
    line_no   @int not null,          -- 1, 2, 3
    item_id   @int references item (item_id),  -- what; null: a charge
    text      text not null,          -- in words, '' for the item's name
    entered_quantity @int not null check (entered_quantity > 0),  -- millionths of the unit
    unit_id   @int references unit (unit_id),  -- as typed; null: the stocking unit, or a charge's own
    unit_price @int check (unit_price >= 0),  -- millionths of the currency for one of the unit; null: by the price lists
    currency  text references currency (currency),  -- of the price
    discount  @int check (discount between 0 and 1000000),  -- millionths; null: as the price lists give it
    optional  @int not null check (optional in (0, 1)),  -- 1: in a quote only where it is chosen
    unique (quote_template_id, line_no),
    check ((unit_price is null) = (currency is null))
) @strict;
create index quote_template_line_item on quote_template_line (item_id);
create index quote_template_line_unit on quote_template_line (unit_id);

-- ledger, owner customers: one row says of which template a quote was made, and which words went with it.
create table template_quote (
    template_quote_id @pk,            -- the row's id
    quote_template_id @int not null references quote_template (quote_template_id),  -- of which
    sales_order_id @int not null unique references sales_order (sales_order_id),  -- the quote
    text      text not null           -- the words, filled in
) @strict;
create index template_quote_template on template_quote (quote_template_id);

-- shared record, owner customers, history: one row is how far an activity that came from another calendar is known.
create table activity_entry (
    activity_id @int primary key references activity (activity_id),  -- which activity
    sequence  @int not null check (sequence >= 0),  -- the calendar's count of its changes: an older one changes nothing
    cancelled @int not null check (cancelled in (0, 1))  -- 1: called off there, so it is done here
) @strict;

-- ledger, owner customers: one row says that an article helped to solve a ticket.
create table ticket_article (
    ticket_article_id @pk,            -- the row's id
    service_ticket_id @int not null references service_ticket (service_ticket_id),  -- which ticket
    knowledge_article_id @int not null references knowledge_article (knowledge_article_id),  -- which article
    used_by   text not null,          -- who used it
    used_at   @int not null,          -- when
    unique (service_ticket_id, knowledge_article_id)
) @strict;
create index ticket_article_article on ticket_article (knowledge_article_id);
