-- floor: 17
-- What went wrong: complaints, nonconforming goods and what became of them, goods that come back, and 8D reports.

-- shared record, owner quality, history: one row is a kind of defect; kinds form a tree.
create table defect_kind (
    defect_kind_id @pk,               -- the row's id
    code      text not null unique,   -- short name, such as CRACK
    name      text not null,          -- as people say it
    parent_id @int references defect_kind (defect_kind_id),  -- the wider kind; null: it stands at the top
    state     text not null check (state in ('active', 'retired')),  -- a retired one is not offered
    version   @int not null           -- counts edits
) @strict;
create index defect_kind_parent on defect_kind (parent_id);

-- shared record, owner quality, history: one row is a complaint of a customer, or ours to a supplier.
create table complaint (
    complaint_id @pk,                 -- the row's id
    site_id   @int not null references site (site_id),  -- who answers it, or makes it
    number    text not null unique,   -- such as CP-1
    kind      text not null check (kind in ('customer', 'supplier')),  -- who complains: a customer to us, or we to a supplier
    party_id  @int not null references party (party_id),  -- the customer or the supplier
    lot_id    @int not null references lot (lot_id),  -- the lot complained about
    quantity  @int check (quantity > 0),  -- pieces said to be bad, millionths of the stocking unit; null: nobody knows
    code      text not null,          -- what was scanned to open it, '' for nothing
    sales_order_id @int references sales_order (sales_order_id),  -- the order it came with; null: to a supplier
    shipment_id @int references shipment (shipment_id),  -- the delivery it came with; null: to a supplier
    raised_from_id @int references complaint (complaint_id),  -- the customer's complaint that led to it; null: none
    defect_kind_id @int references defect_kind (defect_kind_id),  -- what is wrong; null: not known yet
    text      text not null,          -- what they say
    attachment text references attachment (sha256),  -- their photo; null: none
    received_on text not null,        -- the site's day
    entered_by text not null,         -- who took it
    state     text not null check (state in ('open', 'closed')),  -- an open one keeps its lots on hold
    answer    text not null,          -- what was answered at the end, '' while open
    closed_at @int,                   -- when; null: open
    version   @int not null           -- counts edits
) @strict;
create index complaint_site on complaint (site_id);
create index complaint_party on complaint (party_id, complaint_id);
create index complaint_lot on complaint (lot_id);
create index complaint_order on complaint (sales_order_id);
create index complaint_shipment on complaint (shipment_id);
create index complaint_raised on complaint (raised_from_id);
create index complaint_defect on complaint (defect_kind_id);
create index complaint_photo on complaint (attachment);
create index complaint_open on complaint (complaint_id) where state = 'open';

-- ledger, owner quality: one row names a record that a complaint is about, found by the trace when it was entered.
create table complaint_link (
    complaint_link_id @pk,            -- the row's id
    complaint_id @int not null references complaint (complaint_id),  -- which complaint
    kind      text not null check (kind in ('customer', 'sales order', 'shipment', 'lot', 'work order', 'operation', 'employee', 'machine', 'input lot', 'receipt', 'inspection', 'supplier')),  -- what the record is
    record_id @int not null,          -- the id of that record in its own table; of a receipt, the stock move
    number    text not null,          -- as people call it
    text      text not null,          -- what it has to do with it, '' where that says itself
    quantity  @int,                   -- of a lot, what of it is concerned, millionths of its stocking unit; null: not counted
    unique (complaint_id, kind, record_id)
) @strict;
create index complaint_link_record on complaint_link (kind, record_id);

-- ledger, owner quality: one row is a photo of what a complaint is about, beside the first.
create table complaint_picture (
    complaint_picture_id @pk,         -- the row's id
    complaint_id @int not null references complaint (complaint_id),  -- of which complaint
    attachment text not null references attachment (sha256),  -- the photo
    text      text not null,          -- what it shows, '' where that says itself
    added_at  @int not null,          -- when
    added_by  text not null           -- who
) @strict;
create index complaint_picture_complaint on complaint_picture (complaint_id);
create index complaint_picture_file on complaint_picture (attachment);

-- ledger, owner quality: one row is where goods of a lot were when they were contained, and whether they were held.
create table containment (
    containment_id @pk,               -- the row's id
    complaint_id @int not null references complaint (complaint_id),  -- because of which complaint
    lot_id    @int not null references lot (lot_id),  -- which lot
    place     text not null check (place in ('here', 'loaded', 'customer')),  -- with us, on a truck that has not left, or gone
    bin_id    @int references bin (bin_id),  -- in which bin, or the one it is loaded from; null: it has left
    shipment_id @int references shipment (shipment_id),  -- left with; null: it is here
    party_id  @int references party (party_id),  -- who has it; null: we do
    quantity  @int not null check (quantity > 0),  -- millionths of the stocking unit
    hold_id   @int references hold (hold_id),  -- the hold that keeps it; null: it is out of reach
    contained_at @int not null        -- when
) @strict;
create index containment_complaint on containment (complaint_id);
create index containment_lot on containment (lot_id);
create index containment_bin on containment (bin_id);
create index containment_shipment on containment (shipment_id);
create index containment_party on containment (party_id);
create index containment_hold on containment (hold_id);

-- shared record, owner quality, history: one row is goods that are not as they should be, until each piece is decided on.
create table nonconformance (
    nonconformance_id @pk,            -- the row's id
    site_id   @int not null references site (site_id),  -- where
    number    text not null unique,   -- such as NC-1
    source    text not null check (source in ('inspection', 'floor', 'complaint', 'audit', 'supplier')),  -- how it was found
    complaint_id @int references complaint (complaint_id),  -- because of which complaint; null: none
    item_id   @int not null references item (item_id),  -- what
    lot_id    @int references lot (lot_id),  -- of which lot or serial; null: pieces in work that have none yet
    bin_id    @int references bin (bin_id),  -- where they lie; null: in work, or wherever the lot lies
    quantity  @int not null check (quantity > 0),  -- millionths of the stocking unit
    decided   @int not null check (decided >= 0 and decided <= quantity),  -- of it decided on
    defect_kind_id @int references defect_kind (defect_kind_id),  -- what is wrong; null: not known yet
    text      text not null,          -- in words, '' where the kind says it
    work_order_operation_id @int references work_order_operation (work_order_operation_id),  -- seen at this operation; null: not at work
    machine_id @int references machine (machine_id),  -- on which machine; null: unsaid
    employee_id @int references employee (employee_id),  -- who saw it; null: the office
    document_revision_id @int references document_revision (document_revision_id),  -- the drawing that shows the place; null: none
    place_x   @int check (place_x between 0 and 1000),  -- thousandths of the drawing's width from the left; null: no place
    place_y   @int check (place_y between 0 and 1000),  -- thousandths of its height from the top; null: no place
    attachment text references attachment (sha256),  -- a photo; null: none
    containment text not null,        -- what was done at once, '' for nothing
    found_at  @int not null,          -- when
    found_by  text not null,          -- who entered it
    state     text not null check (state in ('open', 'closed')),  -- closed: every piece is decided on
    version   @int not null,          -- counts edits
    check ((place_x is null) = (place_y is null))
) @strict;
create index nonconformance_site on nonconformance (site_id, found_at);
create index nonconformance_complaint on nonconformance (complaint_id);
create index nonconformance_item on nonconformance (item_id);
create index nonconformance_lot on nonconformance (lot_id, state);
create index nonconformance_bin on nonconformance (bin_id);
create index nonconformance_defect on nonconformance (defect_kind_id);
create index nonconformance_operation on nonconformance (work_order_operation_id);
create index nonconformance_machine on nonconformance (machine_id);
create index nonconformance_employee on nonconformance (employee_id);
create index nonconformance_drawing on nonconformance (document_revision_id);
create index nonconformance_photo on nonconformance (attachment);
create index nonconformance_open on nonconformance (nonconformance_id) where state = 'open';

-- ledger, owner quality: one row is what was decided about a part of a nonconformance, moved and booked with it.
create table disposition (
    disposition_id @pk,               -- the row's id
    nonconformance_id @int not null references nonconformance (nonconformance_id),  -- about what
    kind      text not null check (kind in ('use_as_is', 'rework', 'mend', 'scrap', 'send_back')),  -- what becomes of it; mend: made usable, though not as drawn; send_back: to the supplier
    quantity  @int not null check (quantity > 0),  -- millionths of the stocking unit
    bin_id    @int references bin (bin_id),  -- where it lay; null: in work
    reason    text not null,          -- why
    allowed_by text not null,         -- use as is: who allowed it, '' for others
    allowed_until text,               -- use as is: allowed through this day; null: for all of it
    work_order_id @int references work_order (work_order_id),  -- the order that makes it good; null: none
    stock_move_id @int references stock_move (stock_move_id),  -- the move that took it out or away; null: none
    decided_at @int not null,         -- when
    decided_by text not null,         -- who
    meaning   text not null,          -- a concession: what its signature stands for; '' for others
    full_name text not null,          -- who signed it, as printed; '' for others
    content_hash text not null,       -- SHA-256 of what was signed, hex; '' for others
    log_id    @int not null           -- the action that did it
) @strict;
create index disposition_nonconformance on disposition (nonconformance_id);
create index disposition_bin on disposition (bin_id);
create index disposition_order on disposition (work_order_id);
create index disposition_move on disposition (stock_move_id);
create index disposition_until on disposition (allowed_until) where allowed_until is not null;

-- shared record, owner quality, history: one row is goods that a customer sends back, from the call to the last paper.
create table return_order (
    return_order_id @pk,              -- the row's id
    site_id   @int not null references site (site_id),  -- where to
    number    text not null unique,   -- such as RA-1, which the customer writes on the box
    shipment_line_id @int not null references shipment_line (shipment_line_id),  -- of what left
    complaint_id @int references complaint (complaint_id),  -- because of which complaint; null: none
    nonconformance_id @int references nonconformance (nonconformance_id),  -- where what came last is decided on; null: nothing came yet
    quantity  @int not null check (quantity > 0),  -- announced, or what was done of it when the rest ended; millionths of the stocking unit
    received  @int not null check (received >= 0 and received <= quantity),  -- of it came
    credited  @int not null check (credited >= 0 and credited <= quantity),  -- of it credited
    replaced  @int not null check (replaced >= 0 and replaced <= quantity),  -- of it sent anew without price
    reason    text not null,          -- why they send it back
    announced_on text not null,       -- the site's day
    announced_by text not null,       -- who took the call
    state     text not null check (state in ('announced', 'received', 'cancelled')),  -- received: nothing more is to come
    version   @int not null,          -- counts edits
    check (credited + replaced <= quantity)
) @strict;
create index return_order_site on return_order (site_id);
create index return_order_line on return_order (shipment_line_id);
create index return_order_complaint on return_order (complaint_id);
create index return_order_nonconformance on return_order (nonconformance_id);
create index return_order_open on return_order (return_order_id) where state = 'announced';

-- ledger, owner quality: one row is a paper that a return led to: goods that came, a credit note, an order without price.
create table return_step (
    return_step_id @pk,               -- the row's id
    return_order_id @int not null references return_order (return_order_id),  -- of which return
    kind      text not null check (kind in ('receipt', 'credit', 'replacement')),  -- what was done
    quantity  @int not null check (quantity > 0),  -- millionths of the stocking unit
    customer_return_id @int references customer_return (customer_return_id),  -- the goods that came; null: another kind
    nonconformance_id @int references nonconformance (nonconformance_id),  -- where they are decided on; null: another kind
    invoice_id @int references invoice (invoice_id),  -- the credit note; null: another kind
    sales_order_id @int references sales_order (sales_order_id),  -- the order that replaces them; null: another kind
    done_at   @int not null,          -- when
    done_by   text not null           -- who
) @strict;
create index return_step_order on return_step (return_order_id);
create index return_step_return on return_step (customer_return_id);
create index return_step_nonconformance on return_step (nonconformance_id);
create index return_step_credit on return_step (invoice_id);
create index return_step_replacement on return_step (sales_order_id);

-- shared record, owner quality, history: one row is an 8D report: a problem, its root cause, and proof that it does not come back.
create table capa (
    capa_id   @pk,                    -- the row's id
    site_id   @int not null references site (site_id),  -- where
    number    text not null unique,   -- such as 8D-1
    title     text not null,          -- the problem in a line
    complaint_id @int references complaint (complaint_id),  -- because of which complaint, a customer's or to a supplier; null: none
    nonconformance_id @int references nonconformance (nonconformance_id),  -- because of what; null: none
    side      text not null check (side in ('own', 'supplier')),  -- who has to find the cause: we, or the supplier of the complaint
    item_id   @int references item (item_id),  -- the item whose later lots prove it; null: an audit found it, and later audits prove it
    defect_kind_id @int references defect_kind (defect_kind_id),  -- what must not come back; null: any defect
    lots_needed @int not null check (lots_needed between 1 and 100),  -- later lots, or audits, without it before it may be closed
    acted_at  @int,                   -- when the last of its actions was done; null: not yet
    acted_after_move @int,            -- the newest stock move then, 0 where there was none: later ones prove it; null: not yet
    state     text not null check (state in ('open', 'closed', 'cancelled')),  -- a closed one is signed
    opened_at @int not null,          -- when
    opened_by text not null,          -- who
    version   @int not null           -- counts edits
) @strict;
create index capa_site on capa (site_id);
create index capa_complaint on capa (complaint_id);
create index capa_nonconformance on capa (nonconformance_id);
create index capa_item on capa (item_id);
create index capa_defect on capa (defect_kind_id);
create index capa_open on capa (capa_id) where state = 'open';

-- shared record, owner quality, history: one row is one of the eight disciplines of an 8D report.
create table capa_step (
    capa_step_id @pk,                 -- the row's id
    capa_id   @int not null references capa (capa_id),  -- of which report
    step      text not null check (step in ('D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8')),  -- team, problem, containment, root cause, actions chosen, actions done, prevention, closure
    owner_id  @int not null references user_account (user_account_id),  -- whose it is
    due_on    text not null,          -- to be done by
    state     text not null check (state in ('open', 'done')),  -- how far
    evidence  text not null,          -- what was done and found, '' while open
    attachment text references attachment (sha256),  -- a paper that shows it; null: none
    done_at   @int,                   -- when; null: open
    done_by   text not null,          -- who, '' while open
    version   @int not null,          -- counts edits
    unique (capa_id, step)
) @strict;
create index capa_step_owner on capa_step (owner_id);
create index capa_step_paper on capa_step (attachment);
create index capa_step_open on capa_step (due_on, capa_step_id) where state = 'open';

-- ledger, owner quality: one row is a thought on the way to the root cause: a why, or a bone of the fish.
create table capa_cause (
    capa_cause_id @pk,                -- the row's id
    capa_id   @int not null references capa (capa_id),  -- of which report
    method    text not null check (method in ('why', 'fishbone')),  -- asked why again, or looked at by category
    category  text not null check (category in ('', 'people', 'machine', 'material', 'method', 'measurement', 'surroundings')),  -- of the fishbone, '' for a why
    text      text not null,          -- in words
    root      @int not null check (root in (0, 1)),  -- 1: this is the root cause
    added_at  @int not null,          -- when
    added_by  text not null           -- who
) @strict;
create index capa_cause_capa on capa_cause (capa_id);

-- shared record, owner quality, history: one row is something that is done so that it does not come back.
create table capa_action (
    capa_action_id @pk,               -- the row's id
    capa_id   @int not null references capa (capa_id),  -- of which report
    kind      text not null check (kind in ('corrective', 'preventive')),  -- against this cause, or against others like it
    text      text not null,          -- what is to be done
    owner_id  @int not null references user_account (user_account_id),  -- whose it is
    due_on    text not null,          -- to be done by
    state     text not null check (state in ('open', 'done')),  -- how far
    evidence  text not null,          -- what shows that it was done, '' while open
    attachment text references attachment (sha256),  -- a paper that shows it; null: none
    done_at   @int,                   -- when; null: open
    done_by   text not null,          -- who, '' while open
    version   @int not null           -- counts edits
) @strict;
create index capa_action_capa on capa_action (capa_id);
create index capa_action_owner on capa_action (owner_id);
create index capa_action_paper on capa_action (attachment);

-- ledger, owner quality: one row is the signature that closed an 8D report, bound to what it said then.
create table capa_signature (
    capa_signature_id @pk,            -- the row's id
    capa_id   @int not null unique references capa (capa_id),  -- which report
    capa_version @int not null,       -- the version that was signed
    meaning   text not null,          -- what the name stands for
    signed_by text not null,          -- signs in as
    full_name text not null,          -- as printed
    signed_at @int not null,          -- when
    content_hash text not null        -- SHA-256 over the report, its steps, causes and actions as signed, hex
) @strict;

-- Figures of quality read what was reported at a site in some days, of years of reports.
create index production_report_time on production_report (site_id, occurred_at);
