// The head of a change, its red lines, and what its release will do, in words.
#include "app/desk/words.h"
#include "engineering/ui/change_effect.h"
#include "engineering/ui/differences.h"
#include "engineering/ui/screens.h"

namespace engineering::ui {

using desk::say;
using desk::shown;
using desk::TableContents;
using desk::text;
using desk::Tone;
using desk::utf8;

BOOST_DESCRIBE_STRUCT(ChangeHead, (),
                      (number, kind, title, reason, state, effectivity, author, site, effectiveSerial, requestNumber, orderNumber, requestId, orderId, effectiveOn,
                       submittedAt, releasedAt, approvals, given, items, papers, version, mine, signedByMe))

std::optional<ChangeHead> changeHead(const db::Read& read, std::int64_t id) {
    return read.find<ChangeHead>(R"sql(
        select o.number, o.kind, o.title, o.reason, o.state, o.effectivity, o.author, s.code as site, o.effective_serial,
               q.number as request_number, n.number as order_number, o.request_id, n.change_order_id as order_id, o.effective_on,
               o.submitted_at, o.released_at, o.approvals,
               (select count(*) from change_approval a where a.change_order_id = o.change_order_id and a.decision = 'approve'
                  and a.order_version = (select max(m.order_version) from change_approval m
                                         where m.change_order_id = o.change_order_id)
                  and o.state in ('review', 'approved', 'released')
                  and (o.state <> 'review' or a.order_version = o.version)) as given,
               (select count(*) from change_order_item x where x.change_order_id = o.change_order_id) as items,
               (select count(*) from document_revision d where d.change_order_id = o.change_order_id) as papers,
               o.version, case when o.author = $2 then 1 else 0 end as mine,
               case when exists (select 1 from change_approval a where a.change_order_id = o.change_order_id
                                 and a.order_version = o.version and a.signed_by = $2) then 1 else 0 end as signed_by_me
        from change_order o join site s on s.site_id = o.site_id
        left join change_order q on q.change_order_id = o.request_id
        left join change_order n on n.change_order_id = (select min(m.change_order_id) from change_order m
                                                         where m.request_id = o.change_order_id)
        where o.change_order_id = $1
    )sql", id, read.actor().name);
}

QString holdWords(const ChangeHead& change) {
    if (change.effectivity == "serial") return say("from serial %1 on").arg(text(change.effectiveSerial.value_or("")));
    if (change.effectivity == "use_up") {
        if (!change.effectiveOn) return say("at once; the old stock is used first");
        return say("at once; the old stock is used first, at the latest until %1").arg(shown(*change.effectiveOn));
    }
    return change.effectiveOn ? say("from %1 on").arg(shown(*change.effectiveOn)) : say("at once");
}

namespace {

struct Item {
    ItemId itemId;
    std::string number, fromRevision, toRevision, disposition;
    std::optional<UnitPrice> unitCost;
    std::optional<BomId> bomId;
    std::optional<RoutingId> routingId;
};
BOOST_DESCRIBE_STRUCT(Item, (), (itemId, number, fromRevision, toRevision, disposition, unitCost, bomId, routingId))

std::vector<Item> itemsOf(const db::Read& read, std::int64_t change) {
    return read.all<Item>(R"sql(
        select x.item_id, i.number, x.from_revision, x.to_revision, x.disposition, x.unit_cost, x.bom_id, x.routing_id
        from change_order_item x join item i on i.item_id = x.item_id where x.change_order_id = $1 order by x.change_order_item_id
    )sql", change);
}

template <class Id>
std::optional<Id> usual(const db::Read& read, const char* sql, const Item& item, const std::string& revision) {
    return read.find<Id>(sql, item.itemId, revision);
}

void append(TableContents& out, const QString& title, TableContents more) {
    out.rows.push_back({.cells = {{}, {.text = title}}, .strong = true});
    if (more.rows.empty()) out.rows.push_back({.cells = {{}, {.text = say("the same"), .muted = true}}, .key = static_cast<std::int64_t>(out.rows.size()) + 1});
    for (auto& row : more.rows) {
        row.key = static_cast<std::int64_t>(out.rows.size()) + 1;
        out.rows.push_back(std::move(row));
    }
}

}  // namespace

TableContents redLines(const db::Read& read, ChangeOrderId change, bool costs) {
    TableContents out;
    for (const auto& item : itemsOf(read, change.number)) {
        if (item.fromRevision == item.toRevision) continue;
        const auto name = text(item.number + " " + item.fromRevision) + " → " + text(item.toRevision);
        constexpr auto bills = R"sql(
            select bom_id from bom where item_id = $1 and revision = $2 and alternate = '' and state <> 'draft'
        )sql";
        constexpr auto ways = R"sql(
            select routing_id from routing where item_id = $1 and revision = $2 and alternate = '' and state <> 'draft'
        )sql";
        const auto oldBill = usual<BomId>(read, bills, item, item.fromRevision);
        const auto newBill = item.bomId ? item.bomId : usual<BomId>(read, bills, item, item.toRevision);
        if (oldBill && newBill) append(out, say("Bill of %1").arg(name), billDifference(read, *oldBill, *newBill, costs));
        const auto oldWay = usual<RoutingId>(read, ways, item, item.fromRevision);
        const auto newWay = item.routingId ? item.routingId : usual<RoutingId>(read, ways, item, item.toRevision);
        if (oldWay && newWay) append(out, say("Routing of %1").arg(name), routingDifference(read, *oldWay, *newWay, costs));
    }
    return out;
}

QStringList whatHappens(const db::Read& read, std::int64_t id, const ChangeHead& change, bool costs) {
    QStringList all;
    const auto book = bookOf(read);
    for (const auto& item : itemsOf(read, id)) {
        const auto number = text(item.number);
        if (item.fromRevision != item.toRevision)
            all << say("%1 is bought, made and sold to revision %2 instead of %3, %4.").arg(number, text(item.toRevision), text(item.fromRevision), holdWords(change));
        if (item.bomId && item.routingId) all << say("The bill and the routing of %1 %2 are released and locked.").arg(number, text(item.toRevision));
        else if (item.bomId) all << say("The bill of %1 %2 is released and locked.").arg(number, text(item.toRevision));
        else if (item.routingId) all << say("The routing of %1 %2 is released and locked.").arg(number, text(item.toRevision));
        if (item.unitCost && costs) all << say("%1 %2 costs %3 from then on.").arg(number, text(item.toRevision), costWords(*item.unitCost, book));
    }
    if (change.papers > 0) all << say("%1 papers come into use with it, those before them stay only with the work orders that have them.").arg(change.papers);
    return all;
}

}  // namespace engineering::ui
