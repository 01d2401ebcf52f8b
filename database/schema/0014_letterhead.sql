-- floor: 9
-- Who writes: what stands at the head and the foot of the firm's papers.

-- shared record, owner people, history: one row is the letterhead of a site's quotes, confirmations, bills and notes.
create table letterhead (
    site_id      @int primary key references site (site_id),  -- whose papers
    name         text not null,       -- the firm as it writes itself, such as 'Bracket Works GmbH'
    line1        text not null,       -- street and number, '' when none
    line2        text not null,       -- '' when none
    postcode     text not null,       -- '' when none
    city         text not null,       -- town, '' when none
    country      text not null,       -- ISO 3166-1 alpha-2
    phone        text not null,       -- '' when none
    email        text not null,       -- '' when none
    web          text not null,       -- address of the firm's pages, '' when none
    registration text not null,       -- register and number, such as 'HRB 4711 Bremen', '' when none
    tax_number   text not null,       -- VAT id or the like, '' when none
    bank         text not null,       -- the bank's name, '' when none
    bank_account text not null,       -- IBAN without blanks, or the account as the bank writes it, '' when none
    bank_code    text not null,       -- BIC or the bank's number, '' when none
    closing      text not null,       -- words above the foot, such as who directs the firm, '' when none
    logo         text references attachment (sha256),  -- picture at the head, null when none
    version      @int not null        -- counts edits
) @strict;
create index letterhead_logo on letterhead (logo);
