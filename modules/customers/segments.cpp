// Who belongs to a segment, and how it is put together.
#include "customers/segments.h"

#include <fmt/core.h>

#include "customers/keeping.h"
#include "people/checks.h"

namespace customers {
namespace {

constexpr std::size_t mostRules = 40, mostAtOnce = 5000;

std::optional<Coded> segmentCoded(const db::Read& read, const std::string& code) {
    return read.find<Coded>(R"sql(select segment_id as id, version from segment where code = $1)sql", code);
}

bool hasFixed(const db::Read& read, std::int64_t segment) {
    return read.one<std::int64_t>(R"sql(select count(*) as n from segment_member where segment_id = $1)sql", segment) > 0;
}

// What the other kinds of rules look at is nothing to this one.
void checkSpare(bool given, const std::string& field, db::Reasons& reasons) {
    if (given)
        reasons.add("customers.segment.spare", "A rule of this kind does not look at that. Leave it empty, or choose another kind.", {}, field);
}

void checkBought(const db::Read& read, const SegmentRule& rule, const std::string& path, db::Reasons& reasons) {
    if (rule.item.has_value() == rule.category.has_value())
        reasons.add("customers.segment.bought", "Name what was bought: an item, or a category of items.", {}, path + ".item");
    if (rule.item && !read.find<std::int64_t>(R"sql(select item_id from item where item_id = $1)sql", *rule.item))
        reasons.add("customers.item.none", "There is no such item. Look it up by its number.", {}, path + ".item");
    if (rule.category && !read.find<std::int64_t>(R"sql(
            select item_category_id from item_category where item_category_id = $1
        )sql", *rule.category))
        reasons.add("customers.category.none", "There is no such category of items. Choose one from the list.", {}, path + ".category");
}

void checkRule(const db::Read& read, const SegmentRule& rule, const std::string& path, db::Reasons& reasons) {
    using enum RuleKind;
    if (rule.kind == country) people::checkCountry(reasons, path + ".text", rule.text);
    if (rule.kind == trade) people::checkText(reasons, path + ".text", rule.text);
    if (rule.kind == abc && rule.text != "A" && rule.text != "B" && rule.text != "C")
        reasons.add("customers.segment.abc", "'{text}' is no class. Write A, B or C.", {{"text", db::shown(rule.text)}}, path + ".text");
    if (rule.kind == ordered || rule.kind == pipeline || rule.kind == bought) checkSpare(!rule.text.empty(), path + ".text", reasons);
    if (rule.kind == ordered && !rule.months)
        reasons.add("customers.segment.months", "Say how many months back an order may lie: 1 to 240.", {}, path + ".months");
    if (rule.months && (*rule.months < 1 || *rule.months > 240))
        reasons.add("customers.segment.months", "Say how many months back an order may lie: 1 to 240.", {}, path + ".months");
    if (rule.kind != ordered && rule.kind != bought) checkSpare(rule.months.has_value(), path + ".months", reasons);
    if (rule.kind == pipeline && (!rule.amount || rule.amount->money <= Money{}))
        reasons.add("customers.segment.amount", "Say which amount its open opportunities reach together, above zero.", {}, path + ".amount");
    else if (rule.kind == pipeline && !read.find<std::string>(R"sql(select currency from currency where currency = $1)sql", rule.amount->currency))
        reasons.add("customers.currency.none", "The company knows no currency {currency}. Add it first, or use another.",
                    {{"currency", rule.amount->currency.code}}, path + ".amount");
    if (rule.kind != pipeline) checkSpare(rule.amount.has_value(), path + ".amount", reasons);
    if (rule.kind == bought) return checkBought(read, rule, path, reasons);
    checkSpare(rule.item.has_value(), path + ".item", reasons);
    checkSpare(rule.category.has_value(), path + ".category", reasons);
}

void insertRule(db::Tx& tx, std::int64_t segment, const SegmentRule& rule) {
    std::optional<Money> amount;
    std::optional<Currency> currency;
    if (rule.amount) {
        amount = rule.amount->money;
        currency = rule.amount->currency;
    }
    tx.run(R"sql(
        insert into segment_rule (segment_id, kind, exclude, text, months, amount, currency, item_id, item_category_id)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    )sql", segment, rule.kind, rule.exclude, rule.text, rule.months, amount, currency, rule.item, rule.category);
}

// "customers.segment.none", and "customers.segment.rules" where customers are found by rules.
void checkByHand(const db::Read& read, SegmentId segment, const std::vector<SegmentCustomer>& customers, db::Reasons& reasons) {
    if (!read.find<std::int64_t>(R"sql(select segment_id from segment where segment_id = $1)sql", segment)) {
        reasons.add("customers.segment.none", "There is no such segment. Choose one from the list.", {}, "segment");
        return;
    }
    if (read.one<std::int64_t>(R"sql(select count(*) as n from segment_rule where segment_id = $1)sql", segment) > 0)
        reasons.add("customers.segment.rules", "Who belongs to this segment is said by its rules. Change them, or make a fixed list.", {}, "segment");
    if (customers.empty() || customers.size() > mostAtOnce)
        reasons.add("customers.segment.many", "Name 1 to {most} customers at once.", {{"most", static_cast<std::int64_t>(mostAtOnce)}}, "customers");
    for (std::size_t i = 0; i < customers.size() && i < mostAtOnce; ++i)
        checkCustomer(read, customers[i].customer, fmt::format("customers[{}].customer", i), reasons);
}

SegmentState segmentNow(const db::Read& read, SegmentId segment) {
    return {segment, read.one<std::int64_t>(R"sql(select version from segment where segment_id = $1)sql", segment),
            static_cast<std::int64_t>(membersOf(read, segment).size())};
}

// A day as one number in which a month has 32 days: so many months back is so many times 32.
std::int64_t monthDay(Date on) {
    const auto day = db::civil(on);
    return (std::int64_t{day.year} * 12 + day.month) * 32 + day.day;
}

}  // namespace

BOOST_DESCRIBE_STRUCT(SegmentMember, (), (customer, party, number, name, country, trade, abc, lastOrderOn))

std::vector<SegmentMember> membersOf(const db::Read& read, SegmentId segment) {
    return read.all<SegmentMember>(R"sql(
        with home as (
            select h.party_id, h.country
            from (select a.party_id, a.country,
                         row_number() over (partition by a.party_id
                                            order by case when a.kind = 'main' then 0 else 1 end, a.party_address_id) as place
                  from party_address a) h
            where h.place = 1),
        last_order as (
            select o.customer_id, max(o.ordered_on) as ordered_on from sales_order o
            where o.state in ('signed', 'completed') group by o.customer_id),
        fact as (
            select c.customer_id, c.party_id, p.number, p.name, p.name_sort, coalesce(h.country, '') as country,
                   coalesce(f.trade, '') as trade, coalesce(f.abc, '') as abc, l.ordered_on
            from customer c join party p on p.party_id = c.party_id and p.state = 'active'
            left join home h on h.party_id = c.party_id left join customer_profile f on f.customer_id = c.customer_id
            left join last_order l on l.customer_id = c.customer_id),
        held as (
            select k.customer_id, r.exclude, max(case r.kind
                when 'country' then case when k.country = r.text then 1 else 0 end
                when 'trade' then case when lower(k.trade) = lower(r.text) then 1 else 0 end
                when 'abc' then case when k.abc = r.text then 1 else 0 end
                when 'ordered' then case when cast(substr(k.ordered_on, 1, 4) as bigint) * 384
                    + cast(substr(k.ordered_on, 6, 2) as bigint) * 32 + cast(substr(k.ordered_on, 9, 2) as bigint)
                    >= cast($2 as bigint) - 32 * r.months then 1 else 0 end
                when 'pipeline' then case when (select coalesce(sum(w.amount), 0) from opportunity w
                    where w.party_id = k.party_id and w.state = 'open' and w.currency = r.currency) >= r.amount then 1 else 0 end
                else case when exists (select 1 from sales_order o
                    join sales_order_line l on l.sales_order_id = o.sales_order_id and l.quantity > l.cancelled
                    join item i on i.item_id = l.item_id
                    where o.customer_id = k.customer_id and o.state in ('signed', 'completed')
                      and (i.item_id = r.item_id or i.item_category_id = r.item_category_id)
                      and (r.months is null or cast(substr(o.ordered_on, 1, 4) as bigint) * 384
                           + cast(substr(o.ordered_on, 6, 2) as bigint) * 32 + cast(substr(o.ordered_on, 9, 2) as bigint)
                           >= cast($2 as bigint) - 32 * r.months)) then 1 else 0 end
                end) as holds
            from fact k join segment_rule r on r.segment_id = $1
            group by k.customer_id, r.kind, r.exclude)
        select k.customer_id as customer, k.party_id as party, k.number, k.name, k.country, k.trade, k.abc, k.ordered_on as last_order_on
        from fact k
        where (exists (select 1 from segment_rule r where r.segment_id = $1)
               and k.customer_id not in (select h.customer_id from held h where h.holds = h.exclude))
           or k.customer_id in (select m.customer_id from segment_member m where m.segment_id = $1)
        order by k.name_sort, k.customer_id
    )sql", segment, monthDay(companyToday(read)));
}

void check(const db::Read& read, const SetSegment& args, db::Reasons& reasons) {
    people::checkCode(reasons, "code", args.code);
    people::checkText(reasons, "name", args.name);
    const auto present = segmentCoded(read, args.code);
    checkCoded(read, present, args.version, "segment", args.code, reasons);
    if (args.rules.size() > mostRules)
        reasons.add("customers.segment.long", "A segment has {most} rules at most. Leave some out, or make two.",
                    {{"most", static_cast<std::int64_t>(mostRules)}}, "rules");
    if (present && !args.rules.empty() && hasFixed(read, present->id))
        reasons.add("customers.segment.fixed", "{code} is a fixed list with customers in it, so it takes no rules. Make another segment.",
                    {{"code", args.code}}, "rules");
    for (std::size_t i = 0; i < args.rules.size() && i < mostRules; ++i)
        checkRule(read, args.rules[i], fmt::format("rules[{}]", i), reasons);
}

SegmentState set(db::Tx& tx, const SetSegment& args) {
    std::optional<std::string> state;
    if (args.retired) state = *args.retired ? "retired" : "active";
    const auto id = tx.make<std::int64_t>(R"sql(
        insert into segment (code, name, state, version) values ($1, $2, coalesce(cast($3 as text), 'active'), 1)
        on conflict (code) do update set name = excluded.name, state = coalesce(cast($3 as text), segment.state),
            version = segment.version + 1
        returning segment_id
    )sql", args.code, args.name, state);
    tx.run(R"sql(delete from segment_rule where segment_id = $1)sql", id);
    for (const auto& rule : args.rules) insertRule(tx, id, rule);
    return segmentNow(tx, SegmentId{id});
}

void check(const db::Read& read, const AddToSegment& args, db::Reasons& reasons) {
    checkByHand(read, args.segment, args.customers, reasons);
}

SegmentState add(db::Tx& tx, const AddToSegment& args) {
    for (const auto& one : args.customers)
        tx.run(R"sql(
            insert into segment_member (segment_id, customer_id) values ($1, $2) on conflict (segment_id, customer_id) do nothing
        )sql", args.segment, one.customer);
    tx.run(R"sql(update segment set version = version + 1 where segment_id = $1)sql", args.segment);
    return segmentNow(tx, args.segment);
}

void check(const db::Read& read, const RemoveFromSegment& args, db::Reasons& reasons) {
    checkByHand(read, args.segment, args.customers, reasons);
}

SegmentState remove(db::Tx& tx, const RemoveFromSegment& args) {
    for (const auto& one : args.customers)
        tx.run(R"sql(delete from segment_member where segment_id = $1 and customer_id = $2)sql", args.segment, one.customer);
    tx.run(R"sql(update segment set version = version + 1 where segment_id = $1)sql", args.segment);
    return segmentNow(tx, args.segment);
}

}  // namespace customers
