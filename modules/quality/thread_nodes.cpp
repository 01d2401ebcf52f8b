// How each record of a thread is told: what it is called, how far it is, when it was and whose doing.
#include <algorithm>

#include "quality/thread_ways.h"

namespace quality {
namespace {

struct ToldRow {
    std::string number, title, state, who, unit;
    std::optional<Instant> at, until;
    std::optional<Date> day;
    std::int64_t opens = 0;
};
BOOST_DESCRIBE_STRUCT(ToldRow, (), (number, title, state, who, unit, at, until, day, opens))

constexpr ThreadKind salesKinds[] = {
    {"customer", "orders.see", "customer", true, R"sql(
        select p.number, p.name as title, p.state, '' as who, '' as unit, cast(null as bigint) as at, cast(null as bigint) as until,
               cast(null as text) as day, c.customer_id as opens
        from customer c join party p on p.party_id = c.party_id where c.customer_id = $1
    )sql"},
    // A supplier, whom whoever sees inspections sees on them.
    {"party", "quality.see", "party", true, R"sql(
        select number, name as title, state, '' as who, '' as unit, cast(null as bigint) as at, cast(null as bigint) as until,
               cast(null as text) as day, party_id as opens
        from party where party_id = $1
    )sql"},
    {"lead", "customers.see", "lead", false, R"sql(
        select number, name as title, state, '' as who, '' as unit, received_at as at, cast(null as bigint) as until,
               cast(null as text) as day, lead_id as opens
        from lead where lead_id = $1
    )sql"},
    {"opportunity", "customers.see", "opportunity", false, R"sql(
        select o.number, o.title, o.state, coalesce(a.name, '') as who, '' as unit, cast(null as bigint) as at, o.decided_at as until,
               cast(null as text) as day, o.opportunity_id as opens
        from opportunity o left join user_account a on a.user_account_id = o.user_account_id where o.opportunity_id = $1
    )sql"},
    {"frame order", "customers.see", "frame order", false, R"sql(
        select f.number, p.name as title, f.state, '' as who, '' as unit, cast(null as bigint) as at, cast(null as bigint) as until,
               f.valid_from as day, f.frame_order_id as opens
        from frame_order f join customer c on c.customer_id = f.customer_id join party p on p.party_id = c.party_id
        where f.frame_order_id = $1
    )sql"},
    {"ticket", "customers.see", "ticket", false, R"sql(
        select number, subject as title, case when solved_at is null then 'open' else 'solved' end as state, '' as who, '' as unit,
               told_at as at, solved_at as until, cast(null as text) as day, service_ticket_id as opens
        from service_ticket where service_ticket_id = $1
    )sql"},
    {"order", "orders.see", "order", false, R"sql(
        select o.number, p.name as title, o.state, '' as who, '' as unit, cast(null as bigint) as at, cast(null as bigint) as until,
               o.ordered_on as day, o.sales_order_id as opens
        from sales_order o join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
        where o.sales_order_id = $1
    )sql"},
    {"order line", "orders.see", "order", false, R"sql(
        select o.number || '/' || cast(l.line_no as text) as number, coalesce(i.number || ' ' || i.name, l.text) as title, o.state,
               '' as who, coalesce(u.code, '') as unit, cast(null as bigint) as at, cast(null as bigint) as until,
               o.ordered_on as day, o.sales_order_id as opens
        from sales_order_line l join sales_order o on o.sales_order_id = l.sales_order_id
        left join item i on i.item_id = l.item_id left join unit u on u.unit_id = i.unit_id
        where l.sales_order_line_id = $1
    )sql"},
    {"invoice", "finance.see", "invoice", false, R"sql(
        select v.number, p.name as title,
               case when v.kind = 'credit_note' then 'credit_note' when v.settled >= v.gross then 'settled' else 'open' end as state,
               '' as who, '' as unit, cast(null as bigint) as at, cast(null as bigint) as until, v.invoiced_on as day, v.invoice_id as opens
        from invoice v join customer c on c.customer_id = v.customer_id join party p on p.party_id = c.party_id
        where v.invoice_id = $1
    )sql"},
    {"payment", "finance.see", "payment", false, R"sql(
        select m.number, p.name as title, '' as state, '' as who, '' as unit, cast(null as bigint) as at, cast(null as bigint) as until,
               m.received_on as day, m.payment_id as opens
        from payment m join customer c on c.customer_id = m.customer_id join party p on p.party_id = c.party_id
        where m.payment_id = $1
    )sql"},
};

constexpr ThreadKind goodsKinds[] = {
    {"item", "", "item", true, R"sql(
        select i.number, i.name as title, i.state, '' as who, u.code as unit, cast(null as bigint) as at, cast(null as bigint) as until,
               cast(null as text) as day, i.item_id as opens
        from item i join unit u on u.unit_id = i.unit_id where i.item_id = $1
    )sql"},
    {"lot", "stock.see", "lot", false, R"sql(
        select l.number, i.number || ' ' || i.name as title, case when l.on_hold = 1 then 'on_hold' else '' end as state, '' as who,
               u.code as unit, cast(null as bigint) as at, cast(null as bigint) as until, l.made_on as day, l.lot_id as opens
        from lot l join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id where l.lot_id = $1
    )sql"},
    {"receipt", "stock.see", "lot", false, R"sql(
        select coalesce(e.number, cast(m.stock_move_id as text)) as number, i.number || ' ' || l.number as title, '' as state,
               coalesce(a.actor, '') as who, u.code as unit, m.occurred_at as at, cast(null as bigint) as until,
               cast(null as text) as day, m.lot_id as opens
        from stock_move m join lot l on l.lot_id = m.lot_id join item i on i.item_id = m.item_id join unit u on u.unit_id = i.unit_id
        left join journal_entry e on e.journal_entry_id = m.journal_entry_id left join action_log a on a.log_id = m.log_id
        where m.stock_move_id = $1
    )sql"},
    {"work order", "production.see", "work order", false, R"sql(
        select w.number, i.number || ' ' || i.name as title, w.state, '' as who, u.code as unit, w.released_at as at,
               w.closed_at as until, w.due_on as day, w.work_order_id as opens
        from work_order w join item i on i.item_id = w.item_id join unit u on u.unit_id = i.unit_id where w.work_order_id = $1
    )sql"},
    {"operation", "production.see", "work order", false, R"sql(
        select w.number || '/' || cast(o.op_no as text) as number, o.name || ', ' || coalesce(m.code, k.code) as title, o.state,
               coalesce((select e.name from job_time t join employee e on e.employee_id = t.employee_id
                         where t.work_order_operation_id = o.work_order_operation_id order by t.from_at, t.job_time_id limit 1), '') as who,
               u.code as unit,
               (select min(t.from_at) from job_time t where t.work_order_operation_id = o.work_order_operation_id) as at,
               (select max(t.to_at) from job_time t where t.work_order_operation_id = o.work_order_operation_id) as until,
               cast(null as text) as day, o.work_order_id as opens
        from work_order_operation o join work_order w on w.work_order_id = o.work_order_id
        join work_center k on k.work_center_id = o.work_center_id left join machine m on m.machine_id = o.machine_id
        join item i on i.item_id = w.item_id join unit u on u.unit_id = i.unit_id
        where o.work_order_operation_id = $1
    )sql"},
    {"handling unit", "warehouse.see", "handling unit", false, R"sql(
        select h.sscc as number, coalesce(o.number, b.code, '') as title, h.state, '' as who, '' as unit, cast(null as bigint) as at,
               cast(null as bigint) as until, cast(null as text) as day, h.handling_unit_id as opens
        from handling_unit h left join sales_order o on o.sales_order_id = h.sales_order_id left join bin b on b.bin_id = h.bin_id
        where h.handling_unit_id = $1
    )sql"},
    {"shipment", "warehouse.see", "shipment", false, R"sql(
        select s.number, p.name as title, '' as state, '' as who, '' as unit, s.shipped_at as at, cast(null as bigint) as until,
               s.shipped_on as day, s.shipment_id as opens
        from shipment s join sales_order o on o.sales_order_id = s.sales_order_id
        join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id where s.shipment_id = $1
    )sql"},
    {"load", "warehouse.see", "load", true, R"sql(
        select number, carrier as title, state, '' as who, '' as unit, leaves_at as at, cast(null as bigint) as until,
               cast(null as text) as day, truck_load_id as opens
        from truck_load where truck_load_id = $1
    )sql"},
    {"return", "warehouse.see", "shipment", false, R"sql(
        select r.number, r.reason as title, r.disposition as state, '' as who, u.code as unit, m.occurred_at as at,
               cast(null as bigint) as until, r.returned_on as day, x.shipment_id as opens
        from customer_return r join shipment_line x on x.shipment_line_id = r.shipment_line_id
        join lot l on l.lot_id = x.lot_id join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id
        join stock_move m on m.stock_move_id = r.stock_move_id where r.customer_return_id = $1
    )sql"},
};

constexpr ThreadKind qualityKinds[] = {
    {"inspection", "quality.see", "inspection", false, R"sql(
        select n.number, i.number || ' ' || i.name as title, case when n.state = 'decided' then coalesce(n.outcome, n.state) else n.state end as state,
               n.drawn_by as who, u.code as unit, n.opened_at as at, n.decided_at as until, cast(null as text) as day,
               n.inspection_id as opens
        from inspection n join item i on i.item_id = n.item_id join unit u on u.unit_id = i.unit_id where n.inspection_id = $1
    )sql"},
    {"nonconformance", "complaints.see", "nonconformance", false, R"sql(
        select n.number, case when n.text <> '' then n.text else coalesce(k.name, '') end as title, n.state, n.found_by as who, u.code as unit,
               n.found_at as at, cast(null as bigint) as until, cast(null as text) as day, n.nonconformance_id as opens
        from nonconformance n join item i on i.item_id = n.item_id join unit u on u.unit_id = i.unit_id
        left join defect_kind k on k.defect_kind_id = n.defect_kind_id where n.nonconformance_id = $1
    )sql"},
    {"complaint", "complaints.see", "complaint", false, R"sql(
        select c.number, p.name as title, c.state, c.entered_by as who, u.code as unit, cast(null as bigint) as at, c.closed_at as until,
               c.received_on as day, c.complaint_id as opens
        from complaint c join party p on p.party_id = c.party_id join lot l on l.lot_id = c.lot_id
        join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id where c.complaint_id = $1
    )sql"},
    {"return order", "complaints.see", "return order", false, R"sql(
        select r.number, r.reason as title, r.state, r.announced_by as who, u.code as unit, cast(null as bigint) as at,
               cast(null as bigint) as until, r.announced_on as day, r.return_order_id as opens
        from return_order r join shipment_line x on x.shipment_line_id = r.shipment_line_id
        join lot l on l.lot_id = x.lot_id join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id
        where r.return_order_id = $1
    )sql"},
    {"8D report", "complaints.see", "8D report", false, R"sql(
        select c.number, c.title, c.state, c.opened_by as who, '' as unit, c.opened_at as at, s.signed_at as until,
               cast(null as text) as day, c.capa_id as opens
        from capa c left join capa_signature s on s.capa_id = c.capa_id where c.capa_id = $1
    )sql"},
    {"change order", "engineering.see", "change order", false, R"sql(
        select number, title, state, author as who, '' as unit, coalesce(submitted_at, released_at) as at, released_at as until,
               cast(null as text) as day, change_order_id as opens
        from change_order where change_order_id = $1
    )sql"},
    {"document", "engineering.see", "document", false, R"sql(
        select d.number, d.title, coalesce(r.state, '') as state, '' as who, '' as unit, r.released_at as at, cast(null as bigint) as until,
               cast(null as text) as day, d.document_id as opens
        from document d left join document_revision r on r.document_revision_id =
            (select max(x.document_revision_id) from document_revision x where x.document_id = d.document_id)
        where d.document_id = $1
    )sql"},
};

// Who first named a record, and when; the log knows it of all that was not brought in with the data of others.
struct FirstNamed {
    std::string actor;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(FirstNamed, (), (actor, at))

std::optional<FirstNamed> firstNamed(const db::Read& read, const ThreadRef& ref) {
    return read.find<FirstNamed>(R"sql(
        select l.actor, l.at from (select log_id from action_subject where kind = $1 and record_id = $2 order by log_id limit 1) s
        join action_log l on l.log_id = s.log_id
    )sql", ref.kind, ref.id);
}

}  // namespace

const ThreadKind* threadKind(std::string_view kind) {
    for (const auto& some : {std::span<const ThreadKind>{salesKinds}, std::span<const ThreadKind>{goodsKinds},
                             std::span<const ThreadKind>{qualityKinds}})
        for (const auto& one : some)
            if (one.kind == kind) return &one;
    return nullptr;
}

bool ThreadSight::may(std::string_view right) {
    const auto known = rights_.find(right);
    return known != rights_.end() ? known->second : rights_.emplace(right, read_.may(right)).first->second;
}

bool ThreadSight::sees(std::string_view kind) {
    const auto* known = threadKind(kind);
    return known != nullptr && may(known->right);
}

std::optional<ThreadNode> told(const db::Read& read, ThreadSight& sight, const ThreadRef& ref) {
    const auto* kind = threadKind(ref.kind);
    if (kind == nullptr || !sight.may(kind->right)) return {};
    auto row = read.find<ToldRow>(kind->sql, ref.id);
    if (!row) return {};
    ThreadNode node{.ref = ref,
                    .number = std::move(row->number),
                    .title = std::move(row->title),
                    .state = std::move(row->state),
                    .who = std::move(row->who),
                    .unit = std::move(row->unit),
                    .at = row->at,
                    .until = row->until,
                    .on = row->day,
                    .opens = {kind->opens, row->opens},
                    .mixed = false};
    node.mixed = ref.kind == "lot" && node.number == "-";
    if (node.mixed) std::swap(node.number, node.title);
    const bool known = !node.who.empty() && (node.at || node.on);
    if (const auto first = known || kind->end ? std::nullopt : firstNamed(read, ref)) {
        if (node.who.empty()) node.who = first->actor;
        if (!node.at && !node.on) node.at = first->at;
    }
    return node;
}

std::optional<ThreadNode> threadNode(const db::Read& read, const ThreadRef& ref) {
    ThreadSight sight{read};
    return told(read, sight, ref);
}

}  // namespace quality
