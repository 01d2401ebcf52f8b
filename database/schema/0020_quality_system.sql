-- floor: 20
-- The quality system itself: what may go wrong (FMEA), what customers approved (PPAP), audits, and who has read what.

-- shared record, owner quality, history: one row is a process FMEA: what may go wrong in making an item.
create table fmea (
    fmea_id   @pk,                    -- the row's id
    site_id   @int not null references site (site_id),  -- where it is made
    number    text not null unique,   -- such as FM-1
    item_id   @int not null references item (item_id),  -- of what
    revision  text not null,          -- of which revision; '' all
    title     text not null,          -- the process in words
    team      text not null,          -- who drew it up, '' unsaid
    state     text not null check (state in ('open', 'retired')),  -- a retired one is not kept up any more
    reviewed_at @int,                 -- when it was last gone through; null: never
    reviewed_by text not null,        -- by whom, '' never
    review_note text not null,        -- what came of it, '' nothing
    version   @int not null           -- counts edits
) @strict;
create index fmea_site on fmea (site_id);
create index fmea_item on fmea (item_id);
create unique index fmea_open on fmea (item_id, revision) where state = 'open';

-- shared record, owner quality, history: one row is a cause of a way in which a step can fail, and how it is rated today.
create table fmea_line (
    fmea_line_id @pk,                 -- the row's id
    fmea_id   @int not null references fmea (fmea_id),  -- of which FMEA
    line_no   @int not null,          -- its place: 10, 20, 30
    op_no     @int,                   -- at which operation; null: of the item as a whole
    step      text not null,          -- the process step in words
    function  text not null,          -- what the step has to bring about, '' unsaid
    failure_mode text not null,       -- how it fails to
    effect    text not null,          -- what comes of that
    cause     text not null,          -- why it happens
    prevention text not null,         -- what keeps the cause away today, '' nothing
    detection_control text not null,  -- what finds it today, '' nothing
    severity  @int not null check (severity between 1 and 10),      -- of the effect, 10 is worst
    occurrence @int not null check (occurrence between 1 and 10),   -- of the cause, 10 is oftenest
    detection @int not null check (detection between 1 and 10),     -- 10: it is not found
    priority  text not null check (priority in ('high', 'medium', 'low')),  -- action priority of the three, by the table of AIAG and VDA
    no_action text not null,          -- why nothing more is done, '' where something is
    rated_at  @int not null,          -- when it was rated so
    complaints_known @int not null check (complaints_known >= 0),  -- the newest complaint there was then; 0: none
    version   @int not null,          -- counts edits
    unique (fmea_id, line_no)
) @strict;

-- shared record, owner quality, history: one row says that a line foresees a kind of defect, with all kinds below it.
create table fmea_defect (
    fmea_defect_id @pk,               -- the row's id
    fmea_line_id @int not null references fmea_line (fmea_line_id),  -- which line
    defect_kind_id @int not null references defect_kind (defect_kind_id),  -- which kind
    unique (fmea_line_id, defect_kind_id)
) @strict;
create index fmea_defect_kind on fmea_defect (defect_kind_id);

-- shared record, owner quality, history: one row says that a characteristic of a control plan watches for a line's failure.
create table fmea_control (
    fmea_control_id @pk,              -- the row's id
    fmea_line_id @int not null references fmea_line (fmea_line_id),  -- which line
    control_plan_line_id @int not null references control_plan_line (control_plan_line_id),  -- which characteristic, in the edition it was named of
    unique (fmea_line_id, control_plan_line_id)
) @strict;
create index fmea_control_plan on fmea_control (control_plan_line_id);

-- shared record, owner quality, history: one row is something that is done so that it happens less or is found better.
create table fmea_action (
    fmea_action_id @pk,               -- the row's id
    fmea_line_id @int not null references fmea_line (fmea_line_id),  -- against what
    kind      text not null check (kind in ('prevention', 'detection')),  -- makes it rarer, or finds it better
    text      text not null,          -- what is to be done
    owner_id  @int not null references user_account (user_account_id),  -- whose it is
    due_on    text not null,          -- to be done by
    state     text not null check (state in ('open', 'done', 'dropped')),  -- how far
    evidence  text not null,          -- what shows that it was done, or why it was dropped; '' while open
    attachment text references attachment (sha256),  -- a paper that shows it; null: none
    done_at   @int,                   -- when it was done or dropped; null: open
    done_by   text not null,          -- who, '' while open
    version   @int not null           -- counts edits
) @strict;
create index fmea_action_line on fmea_action (fmea_line_id);
create index fmea_action_owner on fmea_action (owner_id);
create index fmea_action_paper on fmea_action (attachment);
create index fmea_action_open on fmea_action (due_on, fmea_action_id) where state = 'open';

-- ledger, owner quality: one row is a rating of a line, from the first to today's.
create table fmea_rating (
    fmea_rating_id @pk,               -- the row's id
    fmea_line_id @int not null references fmea_line (fmea_line_id),  -- of which line
    severity  @int not null check (severity between 1 and 10),      -- as in the line
    occurrence @int not null check (occurrence between 1 and 10),   -- as in the line
    detection @int not null check (detection between 1 and 10),     -- as in the line
    priority  text not null check (priority in ('high', 'medium', 'low')),  -- as in the line
    reason    text not null,          -- what was learnt, '' for the first
    fmea_action_id @int references fmea_action (fmea_action_id),  -- the action that led to it; null: none
    rated_at  @int not null,          -- when
    rated_by  text not null,          -- who
    log_id    @int not null           -- the action that did it
) @strict;
create index fmea_rating_line on fmea_rating (fmea_line_id, fmea_rating_id);
create index fmea_rating_action on fmea_rating (fmea_action_id);

-- shared record, owner quality, history: one row is a PPAP file: what shows a customer that we make a part as ordered.
create table ppap (
    ppap_id   @pk,                    -- the row's id
    site_id   @int not null references site (site_id),  -- where it is made
    number    text not null unique,   -- such as PP-1
    item_id   @int not null references item (item_id),  -- of what
    revision  text not null,          -- of which revision
    customer_id @int not null references customer (customer_id),  -- for whom
    part_number text not null,        -- the customer's number of it, '' unknown
    level     @int not null check (level between 1 and 5),  -- of submission: 1 the warrant only, 5 all of it looked at here
    reason    text not null check (reason in ('initial', 'change', 'tooling', 'correction', 'tool_unused', 'material_change', 'supplier_change', 'process_change', 'other_place', 'other')),  -- why it is submitted, as the warrant says it
    owner_id  @int not null references user_account (user_account_id),  -- whose it is
    due_on    text not null,          -- to be submitted by
    state     text not null check (state in ('open', 'submitted', 'approved', 'interim', 'rejected', 'cancelled')),  -- how far; interim: good until a day or for a quantity
    submissions @int not null check (submissions >= 0),  -- how often it was submitted
    answered_at @int,                 -- when the customer's last answer was entered; null: none
    until_on  text,                   -- of the last interim approval, until the next answer: good through this day; null: no day
    until_quantity @int check (until_quantity > 0),  -- likewise: good for so much, millionths of the stocking unit; null: no quantity
    version   @int not null           -- counts edits
) @strict;
create index ppap_site on ppap (site_id);
create index ppap_item on ppap (item_id);
create index ppap_customer on ppap (customer_id);
create index ppap_owner on ppap (owner_id);
create unique index ppap_under_way on ppap (item_id, revision, customer_id) where state in ('open', 'submitted', 'interim', 'rejected');
create index ppap_due on ppap (due_on, ppap_id);

-- shared record, owner quality, history: one row is one of the 18 elements of a PPAP file, with what shows it.
create table ppap_element (
    ppap_element_id @pk,              -- the row's id
    ppap_id   @int not null references ppap (ppap_id),  -- of which file
    element_no @int not null check (element_no between 1 and 18),  -- as the manual counts
    element   text not null check (element in ('design_record', 'change_documents', 'customer_approval', 'design_fmea', 'flow_diagram', 'process_fmea', 'control_plan', 'measurement_study', 'dimensional_results', 'material_results', 'process_studies', 'laboratory', 'appearance_report', 'sample_parts', 'master_sample', 'checking_aids', 'customer_requirements', 'warrant')),  -- what it is
    need      text not null check (need in ('submit', 'retain', 'on_request')),  -- goes to the customer, stays here, or goes when he asks
    state     text not null check (state in ('open', 'ready', 'not_needed')),  -- how far
    note      text not null,          -- in words; of a thing, where it lies; of one that is not needed, why
    attachment text references attachment (sha256),  -- a file that shows it; null: none
    document_revision_id @int references document_revision (document_revision_id),  -- a document that shows it; null: none
    fmea_id   @int references fmea (fmea_id),  -- the FMEA that shows it; null: none
    control_plan_id @int references control_plan (control_plan_id),  -- the control plan that shows it; null: none
    inspection_id @int references inspection (inspection_id),  -- the inspection that shows it; null: none
    set_at    @int,                   -- when it was last said how far it is; null: never
    set_by    text not null,          -- by whom, '' never
    version   @int not null,          -- counts edits
    unique (ppap_id, element_no)
) @strict;
create index ppap_element_file on ppap_element (attachment);
create index ppap_element_document on ppap_element (document_revision_id);
create index ppap_element_fmea on ppap_element (fmea_id);
create index ppap_element_plan on ppap_element (control_plan_id);
create index ppap_element_inspection on ppap_element (inspection_id);

-- ledger, owner quality: one row is a submission of a PPAP file, or an answer of the customer.
create table ppap_event (
    ppap_event_id @pk,                -- the row's id
    ppap_id   @int not null references ppap (ppap_id),  -- of which file
    kind      text not null check (kind in ('submitted', 'approved', 'interim', 'rejected', 'cancelled')),  -- what happened
    person    text not null,          -- who: of us when submitted, of the customer when answered
    happened_on text not null,        -- the day
    note      text not null,          -- in words
    until_on  text,                   -- interim: good through this day; null: no day
    quantity  @int,                   -- interim: good for so much, millionths of the stocking unit; null: no quantity
    attachment text references attachment (sha256),  -- the warrant with the customer's signature; null: none
    meaning   text not null,          -- what our signature stands for, '' on an answer
    full_name text not null,          -- as printed beside it, '' on an answer
    content_hash text not null,       -- SHA-256 over the file as it was submitted, hex; '' on an answer
    file_version @int not null,       -- the version of the file that it is about
    recorded_at @int not null,        -- when it was entered
    log_id    @int not null           -- the action that did it
) @strict;
create index ppap_event_file on ppap_event (ppap_id, ppap_event_id);
create index ppap_event_paper on ppap_event (attachment);

-- shared record, owner quality, history: one row is a programme of audits: the questions asked, by which standard, how often.
create table audit_programme (
    audit_programme_id @pk,           -- the row's id
    code      text not null unique,   -- short name
    name      text not null,          -- as people call it
    standard  text not null,          -- such as ISO 9001:2015, '' none
    kind      text not null check (kind in ('system', 'process', 'goods', 'supplier')),  -- what is audited
    every_months @int not null check (every_months between 1 and 120),  -- each subject again after so many months
    state     text not null check (state in ('active', 'retired')),  -- nothing is planned by a retired one
    version   @int not null           -- counts edits
) @strict;

-- shared record, owner quality, history: one row is a question of a programme; its words never change, another question takes its place.
create table audit_question (
    audit_question_id @pk,            -- the row's id
    audit_programme_id @int not null references audit_programme (audit_programme_id),  -- of which programme
    line_no   @int not null,          -- its place: 10, 20, 30
    clause    text not null,          -- of the standard, '' none
    text      text not null,          -- the question
    state     text not null check (state in ('active', 'retired'))  -- a retired one is not asked any more
) @strict;
create index audit_question_programme on audit_question (audit_programme_id, line_no);

-- shared record, owner quality, history: one row is an audit.
create table audit (
    audit_id  @pk,                    -- the row's id
    site_id   @int not null references site (site_id),  -- where
    number    text not null unique,   -- such as AU-1
    audit_programme_id @int not null references audit_programme (audit_programme_id),  -- by which programme
    subject   text not null,          -- what is audited: a department, a process, a product
    supplier_id @int references party (party_id),  -- at which supplier; null: at ours
    auditor_id @int not null references user_account (user_account_id),  -- who audits
    auditee_id @int references user_account (user_account_id),  -- who answers; null: somebody who does not sign in
    planned_on text not null,         -- the day
    state     text not null check (state in ('planned', 'running', 'closed', 'cancelled')),  -- how far
    summary   text not null,          -- what came of it, or why it was cancelled; '' until then
    started_at @int,                  -- when it began; null: not yet
    closed_at @int,                   -- when it was closed; null: not yet
    closed_on text,                   -- the site's day of that; null: not yet
    version   @int not null           -- counts edits
) @strict;
create index audit_site on audit (site_id);
create index audit_of_programme on audit (audit_programme_id, subject);
create index audit_supplier on audit (supplier_id);
create index audit_auditor on audit (auditor_id);
create index audit_auditee on audit (auditee_id);
create index audit_planned on audit (planned_on, audit_id);

-- shared record, owner quality, history: one row is a question as it is asked in one audit, and what was found.
create table audit_answer (
    audit_answer_id @pk,              -- the row's id
    audit_id  @int not null references audit (audit_id),  -- in which audit
    audit_question_id @int not null references audit_question (audit_question_id),  -- which question
    line_no   @int not null,          -- its place: 10, 20, 30
    verdict   text check (verdict in ('conforms', 'finding', 'not_applicable')),  -- what was found; null: not asked yet
    note      text not null,          -- what was looked at, '' unsaid
    attachment text references attachment (sha256),  -- a picture or a paper; null: none
    answered_at @int,                 -- when; null: not yet
    answered_by text not null,        -- by whom, '' not yet
    unique (audit_id, line_no)
) @strict;
create index audit_answer_question on audit_answer (audit_question_id);
create index audit_answer_paper on audit_answer (attachment);

-- shared record, owner quality, history: one row is something that an audit found, until it is put right.
create table audit_finding (
    audit_finding_id @pk,             -- the row's id
    audit_id  @int not null references audit (audit_id),  -- in which audit
    number    text not null unique,   -- such as AU-1.2
    audit_answer_id @int references audit_answer (audit_answer_id),  -- at which question; null: beside them
    grade     text not null check (grade in ('major', 'minor', 'observation')),  -- how bad: a major one has an 8D report
    text      text not null,          -- what is not as it should be
    evidence  text not null,          -- what shows it
    attachment text references attachment (sha256),  -- a picture of it; null: none
    item_id   @int references item (item_id),  -- of which item; null: of none
    owner_id  @int not null references user_account (user_account_id),  -- who puts it right
    due_on    text not null,          -- by when
    capa_id   @int references capa (capa_id),  -- its 8D report; null: it has none
    state     text not null check (state in ('open', 'closed')),  -- whether it is put right
    correction text not null,         -- what was done, '' while open
    closing_evidence text not null,   -- what shows that, '' while open
    closing_attachment text references attachment (sha256),  -- a paper that shows it; null: none
    raised_at @int not null,          -- when it was found
    raised_by text not null,          -- by whom
    closed_at @int,                   -- when it was put right; null: it is open
    closed_by text not null,          -- who closed it, '' while open
    version   @int not null           -- counts edits
) @strict;
create index audit_finding_audit on audit_finding (audit_id);
create index audit_finding_answer on audit_finding (audit_answer_id);
create index audit_finding_picture on audit_finding (attachment);
create index audit_finding_item on audit_finding (item_id);
create index audit_finding_owner on audit_finding (owner_id);
create index audit_finding_capa on audit_finding (capa_id);
create index audit_finding_paper on audit_finding (closing_attachment);
create index audit_finding_open on audit_finding (due_on, audit_finding_id) where state = 'open';

-- shared record, owner quality, history: one row says who must read each revision of a document that is released.
create table reading_rule (
    reading_rule_id @pk,              -- the row's id
    document_id @int not null references document (document_id),  -- what
    role_id   @int references role (role_id),  -- whoever has this role; null: one person
    employee_id @int references employee (employee_id),  -- this person; null: a role
    days      @int not null check (days between 0 and 365),  -- days to read it in, from its release
    since_at  @int not null,          -- from when on; who must read what was released before has the days from here
    check ((role_id is null) = (employee_id is not null))
) @strict;
create index reading_rule_document on reading_rule (document_id);
create index reading_rule_role on reading_rule (role_id);
create index reading_rule_employee on reading_rule (employee_id);
create unique index reading_rule_role_once on reading_rule (document_id, role_id) where role_id is not null;
create unique index reading_rule_employee_once on reading_rule (document_id, employee_id) where employee_id is not null;

-- ledger, owner quality: one row is a signature under a revision of a document: read and understood.
create table document_reading (
    document_reading_id @pk,          -- the row's id
    document_revision_id @int not null references document_revision (document_revision_id),  -- what was read
    user_account_id @int not null references user_account (user_account_id),  -- who read it
    meaning   text not null,          -- what the name stands for
    signed_by text not null,          -- signs in as
    full_name text not null,          -- as printed
    signed_at @int not null,          -- when
    content_hash text not null,       -- SHA-256 over the document's number, revision and file, hex
    log_id    @int not null,          -- the action that did it
    unique (document_revision_id, user_account_id)
) @strict;
create index document_reading_person on document_reading (user_account_id);
