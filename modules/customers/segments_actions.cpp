#include "customers/segments.h"
#include "database/list.h"
#include "database/search.h"
#include "shared/numbers.h"

namespace customers {

BOOST_DESCRIBE_STRUCT(SegmentRule, (), (kind, exclude, text, months, amount, item, category))
BOOST_DESCRIBE_STRUCT(SetSegment, (), (code, name, version, rules, retired))
BOOST_DESCRIBE_STRUCT(SegmentState, (), (segment, version, customers))
BOOST_DESCRIBE_STRUCT(SegmentCustomer, (), (customer))
BOOST_DESCRIBE_STRUCT(AddToSegment, (), (segment, customers))
BOOST_DESCRIBE_STRUCT(RemoveFromSegment, (), (segment, customers))

const db::Action<SetSegment, SegmentState> setSegmentAction{"customers.setSegment", "Set a segment of customers", set, check,
                                                            db::codec<SetSegment, SegmentState>()};
const db::Action<AddToSegment, SegmentState> addToSegmentAction{"customers.addToSegment", "Add customers to a fixed list", add, check,
                                                                db::codec<AddToSegment, SegmentState>()};
const db::Action<RemoveFromSegment, SegmentState> removeFromSegmentAction{"customers.removeFromSegment", "Take customers out of a fixed list", remove,
                                                                          check, db::codec<RemoveFromSegment, SegmentState>()};

const db::List& segmentsList() {
    using enum db::ListType;
    static const db::List list{
        .name = "segments",
        .title = "Segments of customers",
        .from = "segment s",
        .where = "",
        .key = "s.segment_id",
        .columns = {{.name = "code", .title = "Code", .sql = "s.code", .notNull = true, .instant = true, .unique = true},
                    {.name = "name", .title = "Name", .sql = "s.name", .notNull = true},
                    {.name = "state", .title = "State", .sql = "s.state", .notNull = true},
                    {.name = "rules", .title = "Rules", .sql = "(select count(*) from segment_rule r where r.segment_id = s.segment_id)", .type = number, .notNull = true},
                    {.name = "listed", .title = "By hand", .sql = "(select count(*) from segment_member m where m.segment_id = s.segment_id)", .type = number, .notNull = true},
                    {.name = "version", .title = "Version", .sql = "s.version", .type = number, .notNull = true}},
        .opens = "segment",
        .right = "customers.see"};
    return list;
}

const db::List& segmentRulesList() {
    using enum db::ListType;
    static const db::List list{
        .name = "segment_rules",
        .title = "Rules of segments",
        .from = R"list(segment_rule r left join segment s on s.segment_id = r.segment_id left join item i on i.item_id = r.item_id
            left join item_category g on g.item_category_id = r.item_category_id)list",
        .where = "",
        .key = "r.segment_rule_id",
        .columns = {{.name = "segment", .title = "Segment", .sql = "s.code", .notNull = true, .link = "segment_id"},
                    {.name = "kind", .title = "Kind", .sql = "r.kind", .notNull = true},
                    {.name = "exclude", .title = "Left out", .sql = "r.exclude", .type = number, .notNull = true},
                    {.name = "text", .title = "Text", .sql = "r.text", .notNull = true},
                    {.name = "months", .title = "Months", .sql = "r.months", .type = number},
                    {.name = "amount", .title = "Amount", .sql = "r.amount", .type = money, .unit = "currency"},
                    {.name = "currency", .title = "Currency", .sql = "r.currency"},
                    {.name = "item", .title = "Item", .sql = "i.number", .link = "item_id"},
                    {.name = "category", .title = "Category", .sql = "g.code"},
                    {.name = "segment_id", .sql = "r.segment_id", .type = key, .notNull = true, .opens = "segment"},
                    {.name = "item_id", .sql = "r.item_id", .type = key, .opens = "item"}},
        .right = "customers.see"};
    return list;
}

const db::List& fixedMembersList() {
    using enum db::ListType;
    static const db::List list{
        .name = "segment_members",
        .title = "Customers in fixed lists",
        .from = R"list(segment_member m left join segment s on s.segment_id = m.segment_id
            left join customer c on c.customer_id = m.customer_id left join party p on p.party_id = c.party_id)list",
        .where = "",
        .key = "m.segment_member_id",
        .columns = {{.name = "segment", .title = "Segment", .sql = "s.code", .notNull = true, .link = "segment_id"},
                    {.name = "number", .title = "Number", .sql = "p.number", .notNull = true, .link = "customer_id"},
                    {.name = "customer", .title = "Customer", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort", .link = "customer_id"},
                    {.name = "segment_id", .sql = "m.segment_id", .type = key, .notNull = true, .opens = "segment"},
                    {.name = "customer_id", .sql = "m.customer_id", .type = key, .notNull = true, .opens = "customer"}},
        .right = "customers.see"};
    return list;
}

void installSegments(db::Actions& actions) {
    static const db::Findable segment{
        .kind = "segment",
        .title = "Segment",
        .right = "customers.see",
        .byPrefix = R"sql(
            select segment_id as record_id, code as number, name, state, code as found_by
            from segment where code >= $1 and code < $2 order by code limit $3
        )sql",
        .byId = R"sql(select segment_id as record_id, code as number, name, state from segment where segment_id = $1)sql"};
    actions.addFindable(segment);
    for (const auto* list : {&segmentsList(), &segmentRulesList(), &fixedMembersList()}) actions.addList(*list);
    actions.add(setSegmentAction, db::Reach::company);
    actions.add(addToSegmentAction, db::Reach::company);
    actions.add(removeFromSegmentAction, db::Reach::company);
}

}  // namespace customers
