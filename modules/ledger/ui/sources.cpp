// What an entry was posted for, and what it led to.
#include "ledger/ui/screens.h"

namespace ledger {

BOOST_DESCRIBE_STRUCT(Source, (), (kind, id, number))

namespace {

struct Link {
    std::string kind;
    std::int64_t id = 0;
    std::string number, what;
    std::int64_t side = 1;
};
BOOST_DESCRIBE_STRUCT(Link, (), (kind, id, number, what, side))

}  // namespace

// A bill and money name their entry; what stock did names it by its moves, whose document is looked up where it
// has a screen, else the lots that moved.
std::vector<Source> sourcesOf(const db::Read& read, std::int64_t entry) {
    auto found = read.all<Source>(R"sql(
        select d.kind, d.id, d.number
        from (
            select 'invoice' as kind, i.invoice_id as id, i.number from invoice i where i.journal_entry_id = $1
            union all
            select 'payment', m.payment_id, m.number from payment m where m.journal_entry_id = $1
            union all
            select 'payment', m.payment_id, m.number
            from journal_entry e join payment m on m.payment_id = e.document_id
            where e.journal_entry_id = $1 and e.document_kind = 'payment'
            union all
            select 'invoice', i.invoice_id, i.number
            from journal_entry e join invoice i on i.invoice_id = e.document_id
            where e.journal_entry_id = $1 and e.document_kind in ('invoice', 'credit_note')
            union all
            select 'shipment', s.shipment_id, s.number
            from journal_entry e join shipment s on s.shipment_id = e.document_id
            where e.journal_entry_id = $1 and e.document_kind = 'shipment'
        ) d
        order by d.kind, d.id limit 20
    )sql",
                                  entry);
    if (!found.empty()) return found;
    return read.all<Source>(R"sql(
        select d.kind, d.id, d.number
        from (
            select distinct 'shipment' as kind, s.shipment_id as id, s.number, 1 as turn
            from stock_move m join shipment_line l on l.stock_move_id = m.stock_move_id
            join shipment s on s.shipment_id = l.shipment_id where m.journal_entry_id = $1
            union all
            select distinct 'lot', l.lot_id, i.number || '/' || l.number, 2
            from stock_move m join lot l on l.lot_id = m.lot_id join item i on i.item_id = m.item_id
            where m.journal_entry_id = $1 and l.number <> '-'
            union all
            select distinct 'item', i.item_id, i.number, 3
            from stock_move m join item i on i.item_id = m.item_id where m.journal_entry_id = $1
        ) d
        order by d.turn, d.id limit 20
    )sql",
                            entry);
}

std::vector<desk::ThreadLink> entryThread(const db::Read& read, std::int64_t id) {
    std::vector<desk::ThreadLink> out;
    for (const auto& source : sourcesOf(read, id)) out.push_back({-1, source.kind, source.id, source.number, {}, desk::Tone::neutral});
    for (const auto& link : read.all<Link>(R"sql(
             select 'journal entry' as kind, d.id, d.number, d.what, d.side
             from (
                 select c.journal_entry_id as id, c.number, c.posted_on as what, -1 as side
                 from journal_entry e join journal_entry c on c.journal_entry_id = e.cause_entry_id
                 where e.journal_entry_id = $1
                 union all
                 select n.journal_entry_id, n.number, n.posted_on, 1 from journal_entry n where n.cause_entry_id = $1
             ) d
             order by d.side, d.id limit 50
         )sql",
                                           id))
        out.push_back({static_cast<int>(link.side), link.kind, link.id, link.number, link.what, desk::Tone::neutral});
    return out;
}

// Its latest entries.
std::vector<desk::ThreadLink> accountThread(const db::Read& read, std::int64_t id) {
    std::vector<desk::ThreadLink> out;
    for (const auto& link : read.all<Link>(R"sql(
             select 'journal entry' as kind, e.journal_entry_id as id, e.number, e.posted_on || ', ' || e.text as what, 1 as side
             from journal_line l join journal_entry e on e.journal_entry_id = l.journal_entry_id
             where l.account_id = $1 order by l.journal_line_id desc limit 10
         )sql",
                                           id))
        out.push_back({1, link.kind, link.id, link.number, link.what, desk::Tone::neutral});
    return out;
}

const char* causeWord(const std::string& kind) {
    if (kind == "shipment") return "Shipment";
    if (kind == "invoice") return "Invoice";
    if (kind == "credit_note") return "Credit note";
    if (kind == "payment") return "Payment";
    if (kind == "receipt") return "Receipt";
    if (kind == "return") return "Return";
    if (kind == "hand") return "By hand";
    if (kind == "correction") return "Correction";
    if (kind == "transfer") return "Transfer";
    if (kind == "adjustment") return "Adjustment";
    if (kind == "scrap") return "Scrap";
    if (kind == "hold") return "Hold";
    if (kind == "cost") return "Cost";
    return "Other";
}

}  // namespace ledger
