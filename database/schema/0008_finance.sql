-- floor: 8
-- Bills and money: invoices, credit notes, payments, what is open, and who is reminded.

-- shared record, owner finance, history: one row is a posted invoice or credit note.
create table invoice (
    invoice_id @pk,                   -- the row's id
    site_id    @int not null references site (site_id),  -- who bills
    kind       text not null check (kind in ('invoice', 'credit_note')),  -- what it is
    number     text not null unique,  -- gapless within its year
    sales_order_id @int references sales_order (sales_order_id),  -- for which order
    credits_invoice_id @int references invoice (invoice_id),  -- the invoice a credit note takes back from
    customer_id @int not null references customer (customer_id),  -- who owes
    invoiced_on text not null,        -- the day of the document
    due_on     text not null,         -- to be paid by
    currency   text not null references currency (currency),  -- of all its amounts
    rate_numerator   @int not null,   -- book currency for one of currency, upper part
    rate_denominator @int not null,   -- and lower part
    net        @int not null,         -- minor units; a credit note's amounts are positive too
    tax        @int not null,         -- minor units
    rounding   @int not null,         -- the visible rounding line, minor units
    gross      @int not null,         -- net + tax + rounding
    book_gross @int not null,         -- gross in the book currency as posted
    settled    @int not null check (settled >= 0 and settled <= gross),  -- paid or credited so far, minor units
    book_settled @int not null,       -- the same at this document's own rate, book currency
    source_total @int,                -- an imported order's exact total, ten-thousandths
    journal_entry_id @int not null references journal_entry (journal_entry_id),  -- where it was posted
    content_hash text not null        -- SHA-256 over the document as posted, hex
) @strict;
create index invoice_customer on invoice (customer_id, due_on);
create index invoice_open on invoice (due_on) where settled < gross;
create index invoice_order on invoice (sales_order_id);
create index invoice_credits on invoice (credits_invoice_id);
create index invoice_site on invoice (site_id);
create index invoice_entry on invoice (journal_entry_id);
create index invoice_currency on invoice (currency);

-- ledger, owner finance: one row is one line of an invoice.
create table invoice_line (
    invoice_line_id @pk,              -- the row's id
    invoice_id @int not null references invoice (invoice_id),  -- of which document
    line_no    @int not null,         -- 1, 2, 3
    sales_order_line_id @int references sales_order_line (sales_order_line_id),  -- for which order line
    text       text not null,         -- in words
    quantity   @int not null,         -- millionths of the stocking unit
    net        @int not null,         -- minor units
    tax_code_id @int not null references tax_code (tax_code_id),  -- its tax
    unique (invoice_id, line_no)
) @strict;
create index invoice_line_order_line on invoice_line (sales_order_line_id);
create index invoice_line_tax on invoice_line (tax_code_id);

-- ledger, owner finance: one row is the tax of an invoice under one code.
create table invoice_tax (
    invoice_tax_id @pk,               -- the row's id
    invoice_id @int not null references invoice (invoice_id),  -- of which document
    tax_code_id @int not null references tax_code (tax_code_id),  -- which tax
    rate       @int not null,         -- millionths; -1 where the source gave the amount only
    base       @int not null,         -- taxable sum, minor units
    tax        @int not null,         -- minor units
    unique (invoice_id, tax_code_id)
) @strict;
create index invoice_tax_code on invoice_tax (tax_code_id);

-- shared record, owner finance, history: one row is money received from a customer.
create table payment (
    payment_id @pk,                   -- the row's id
    site_id    @int not null references site (site_id),  -- who received it
    number     text not null unique,  -- gapless within its year
    customer_id @int not null references customer (customer_id),  -- from whom
    received_on text not null,        -- when
    currency   text not null references currency (currency),  -- of the amount
    amount     @int not null check (amount > 0),  -- minor units
    allocated  @int not null check (allocated >= 0 and allocated <= amount),  -- of it matched to invoices
    book_amount @int not null,        -- in the book currency as posted
    reference  text not null,         -- what the bank says
    journal_entry_id @int not null references journal_entry (journal_entry_id)  -- where it was posted
) @strict;
create index payment_customer on payment (customer_id);
create index payment_site on payment (site_id);
create index payment_entry on payment (journal_entry_id);
create index payment_currency on payment (currency);

-- ledger, owner finance: one row matches a part of a payment or credit note to an invoice.
create table settlement (
    settlement_id @pk,                -- the row's id
    invoice_id @int not null references invoice (invoice_id),  -- what is settled
    payment_id @int references payment (payment_id),  -- by this money
    credit_note_id @int references invoice (invoice_id),  -- or by this credit note
    amount     @int not null check (amount > 0),  -- minor units of the invoice's currency
    settled_on text not null,         -- when
    check ((payment_id is null) <> (credit_note_id is null))
) @strict;
create index settlement_invoice on settlement (invoice_id);
create index settlement_payment on settlement (payment_id);
create index settlement_credit on settlement (credit_note_id);

-- ledger, owner finance: one row is a reminder sent for an overdue invoice.
create table reminder (
    reminder_id @pk,                  -- the row's id
    invoice_id @int not null references invoice (invoice_id),  -- about what
    level      @int not null check (level between 1 and 3),  -- first, second, last
    sent_on    text not null,         -- when
    open_amount @int not null,        -- what was open then, minor units
    unique (invoice_id, level)
) @strict;
