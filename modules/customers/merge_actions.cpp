#include "customers/merge.h"
#include "database/list.h"
#include "shared/numbers.h"

namespace customers {

BOOST_DESCRIBE_STRUCT(MergeParties, (), (party, into, reason))
BOOST_DESCRIBE_STRUCT(MergeContacts, (), (contact, into, reason))
BOOST_DESCRIBE_STRUCT(MergeLeads, (), (lead, into, reason))
BOOST_DESCRIBE_STRUCT(Merged, (), (moved))

const db::Action<MergeParties, Merged> mergePartiesAction{"customers.mergeParties", "Merge a double into the firm it is", merge, check,
                                                          db::codec<MergeParties, Merged>()};
const db::Action<MergeContacts, Merged> mergeContactsAction{"customers.mergeContacts", "Merge a double into the contact it is", merge, check,
                                                            db::codec<MergeContacts, Merged>()};
const db::Action<MergeLeads, Merged> mergeLeadsAction{"customers.mergeLeads", "Merge a double into the lead it is", merge, check,
                                                      db::codec<MergeLeads, Merged>()};

const db::List& mergesList() {
    using enum db::ListType;
    static const db::List list{
        .name = "merges",
        .title = "Records that were merged",
        .from = R"list(record_merge m left join party p on p.party_id = case when m.kind = 'party' then m.from_id end
            left join party q on q.party_id = case when m.kind = 'party' then m.into_id end
            left join party_contact c on c.party_contact_id = case when m.kind = 'contact' then m.from_id end
            left join party_contact d on d.party_contact_id = case when m.kind = 'contact' then m.into_id end
            left join lead l on l.lead_id = case when m.kind = 'lead' then m.from_id end
            left join lead k on k.lead_id = case when m.kind = 'lead' then m.into_id end)list",
        .where = "",
        .key = "m.record_merge_id",
        .columns = {{.name = "merged_at", .title = "When", .sql = "m.merged_at", .type = instantTime, .notNull = true},
                    {.name = "kind", .title = "Kind", .sql = "m.kind", .notNull = true},
                    {.name = "merged_one", .title = "Double", .sql = "coalesce(p.number, c.name, l.number)"},
                    {.name = "goes_on_as", .title = "Goes on as", .sql = "coalesce(q.number, d.name, k.number)"},
                    {.name = "moved", .title = "Links moved", .sql = "m.moved", .type = number, .notNull = true},
                    {.name = "reason", .title = "Why", .sql = "m.reason", .notNull = true},
                    {.name = "who", .title = "Who", .sql = "m.merged_by", .notNull = true}},
        .right = "customers.see"};
    return list;
}

void installMerge(db::Actions& actions) {
    actions.addList(mergesList());
    actions.add(mergePartiesAction, db::Reach::company);
    actions.add(mergeContactsAction, db::Reach::company);
    actions.add(mergeLeadsAction);
}

}  // namespace customers
