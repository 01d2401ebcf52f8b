-- floor: 9
-- What goes along with a message that leaves the house.

-- shared record, owner database: one row is a file that a message carries; its bytes stand once in attachment.
create table outbox_attachment (
    outbox_attachment_id @pk,         -- the row's id
    outbox_id @int not null references outbox (outbox_id),  -- of which message
    sha256    text not null references attachment (sha256),  -- which file
    file_name text not null,          -- as the receiver sees it
    unique (outbox_id, file_name)
) @strict;
create index outbox_attachment_file on outbox_attachment (sha256);
