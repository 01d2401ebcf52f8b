-- floor: 5
-- What things are made of.

-- shared record, owner engineering, history: one row is a bill of material of an item's revision.
create table bom (
    bom_id   @pk,                     -- the row's id
    item_id  @int not null references item (item_id),  -- what is made
    revision text not null,           -- of which revision
    state    text not null check (state in ('draft', 'released', 'retired')),  -- only a released one is made from
    version  @int not null,           -- counts edits
    unique (item_id, revision)
) @strict;

-- shared record, owner engineering, history: one row is a component of a bill of material.
create table bom_line (
    bom_line_id @pk,                  -- the row's id
    bom_id   @int not null references bom (bom_id),    -- of which bill
    item_id  @int not null references item (item_id),  -- the component
    quantity @int not null check (quantity > 0),  -- millionths of the component's stocking unit for one made
    valid_from text not null,         -- first day
    valid_to   text                   -- last day; null: until changed
) @strict;
create index bom_line_bom on bom_line (bom_id);
create index bom_line_item on bom_line (item_id);
