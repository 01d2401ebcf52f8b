-- floor: 9
-- What the window stands on: which records a line of the log names, words to find records by, saved views, PINs.

-- ledger, owner database: one row says that a line of the log names a record, in what was asked or answered.
create table action_subject (
    action_subject_id @int primary key,  -- log_id * 64 + 0, 1, 2 ...: a line's rows stand together, 64 at most
    log_id    @int not null,          -- the line of action_log
    kind      text not null,          -- what people call the record: order, item, lot ...
    record_id @int not null,          -- its id
    unique (kind, record_id, log_id)
) @strict;

-- shared record, owner database: one row is the beginning of something a person may type to find a record by its name.
create table search_word (
    search_word_id @pk,               -- the row's id
    kind      text not null,          -- whose: party, item, account
    record_id @int not null,          -- which one
    inside    @int not null check (inside in (0, 1)),  -- 0: a word of the name from its start; 1: from within the word
    word      text not null,          -- lower case, without accents, Chinese also as pinyin; at most 32 characters
    unique (kind, inside, word, record_id)
) @strict;
create index search_word_record on search_word (kind, record_id, word);

-- shared record, owner people, history: one row is a way of looking at a list that somebody named and kept.
create table saved_view (
    saved_view_id @pk,                -- the row's id
    user_account_id @int not null references user_account (user_account_id),  -- whose
    list_name  text not null,         -- of which list
    name       text not null,         -- as its owner calls it
    shared     @int not null check (shared in (0, 1)),  -- 1: everybody may use it
    definition text not null,         -- columns, order and filters as JSON
    version    @int not null,         -- counts edits
    unique (user_account_id, list_name, name)
) @strict;
create index saved_view_list on saved_view (list_name);

-- shared record, owner people: one row is the short number by which a person signs in at a terminal, on SQLite.
create table terminal_pin (
    user_account_id @int primary key references user_account (user_account_id),  -- whose
    pin_hash  text not null,          -- argon2id; secret: people.hash
    failures  @int not null,          -- wrong tries since the last right one; 5 end it
    retry_after_at @int not null      -- no try is looked at before this moment
) @strict;

-- Numbers of other firms, by which people look for ours.
create index item_gtin on item (gtin) where gtin <> '';
create index sales_order_reference on sales_order (reference) where reference <> '';
