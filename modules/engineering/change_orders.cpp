// Change requests and orders are drawn up, and changed as long as they are not released.
#include <algorithm>

#include "engineering/change_facts.h"
#include "engineering/life_cycle.h"
#include "inventory/facts.h"
#include "ledger/ledger.h"
#include "people/people.h"

namespace engineering {
namespace {

ChangeKept keptOf(const db::Read& read, ChangeOrderId change) {
    const auto now = theChange(read, change);
    return {change, now.number, now.state, now.version};
}

std::optional<SiteId> checkHead(const db::Read& read, std::string_view right, const std::optional<SiteId>& given,
                                const std::string& title, const std::string& reason, db::Reasons& reasons) {
    checkText(reasons, "title", title);
    checkText(reasons, "reason", reason, 2000);
    auto site = trying(reasons, "site", [&] { return people::theSite(read, given); });
    if (site) inventory::checkSite(read, right, *site, reasons, "site");
    return site;
}

Hold holdOf(const AddChangeOrder& args) {
    return {boost::describe::enum_to_string(args.effectivity.value_or(Effectivity::date), "?"), args.effectiveOn,
            args.effectiveSerial};
}

// As it will be: what is absent stays, and what does not belong to another way of taking hold goes.
Hold holdOf(const EditChange& args, const ChangeFacts& now) {
    Hold hold{args.effectivity ? boost::describe::enum_to_string(*args.effectivity, "?") : now.effectivity,
              args.effectiveOn ? args.effectiveOn : now.effectiveOn,
              args.effectiveSerial.value_or(now.effectiveSerial.value_or(""))};
    if (args.effectivity && hold.effectivity == "serial" && !args.effectiveOn) hold.on.reset();
    if (args.effectivity && hold.effectivity != "serial" && !args.effectiveSerial) hold.serial.clear();
    return hold;
}

ChangeOrderId insertChange(db::Tx& tx, SiteId site, const char* kind, const std::optional<ChangeOrderId>& request,
                           const std::string& title, const std::string& reason, const Hold& hold, int approvals) {
    const auto number =
        ledger::nextNumber(tx, site, std::string_view{kind} == "order" ? "change_order" : "change_request", today(tx));
    const auto on = hold.effectivity == "date" && !hold.on ? std::optional{today(tx)} : hold.on;
    return tx.make<ChangeOrderId>(R"sql(
        insert into change_order (site_id, number, kind, request_id, title, reason, state, effectivity, effective_on,
                                  effective_serial, author, approvals, submitted_at, released_at, version)
        values ($1, $2, $3, $4, $5, $6, 'draft', $7, $8, $9, $10, $11, null, null, 1) returning change_order_id
    )sql", site, number, kind, request, title, reason, hold.effectivity, on,
        hold.serial.empty() ? std::nullopt : std::optional{hold.serial}, tx.actor().name, approvals);
}

void checkRequest(const db::Read& read, ChangeOrderId request, db::Reasons& reasons) {
    const auto asked = trying(reasons, "request", [&] { return theChange(read, request); });
    if (asked && (asked->kind != "request" || asked->state != "approved"))
        reasons.add("engineering.change.request",
                    "{request} is no approved change request, so no order comes from it. Choose an approved one, or leave "
                    "it out.",
                    {{"request", asked->number}}, "request");
}

}  // namespace

void check(const db::Read& read, const AddChangeRequest& args, db::Reasons& reasons) {
    checkHead(read, "engineering.addChangeRequest", args.site, args.title, args.reason, reasons);
    checkApprovals(args.approvals, reasons);
    if (args.items.empty())
        reasons.add("engineering.change.about", "A request is about something. Say which items it concerns.", {}, "items");
    for (std::size_t i = 0; i < args.items.size(); ++i) {
        const auto item = checkItem(read, args.items[i].item, reasons, rowField("items", i, "item"));
        for (std::size_t k = 0; item && k < i; ++k)
            if (args.items[k].item == args.items[i].item)
                reasons.add("engineering.change.item_twice", "{item} stands in the order already. Name it once.",
                            {{"item", item->number}}, rowField("items", i, "item"));
    }
}

ChangeKept addChangeRequest(db::Tx& tx, const AddChangeRequest& args) {
    const auto change = insertChange(tx, people::theSite(tx, args.site), "request", {}, args.title, args.reason,
                                     {"date", {}, {}}, args.approvals.value_or(1));
    for (const auto& concerned : args.items) {
        const auto revision = theItem(tx, concerned.item).revision;
        tx.run(R"sql(
            insert into change_order_item (change_order_id, item_id, from_revision, to_revision, disposition, unit_cost,
                                           bom_id, routing_id, in_force_at)
            values ($1, $2, $3, $3, 'use_as_is', null, null, null, null)
        )sql", change, concerned.item, revision);
    }
    return keptOf(tx, change);
}

void check(const db::Read& read, const AddChangeOrder& args, db::Reasons& reasons) {
    checkHead(read, "engineering.addChangeOrder", args.site, args.title, args.reason, reasons);
    checkApprovals(args.approvals, reasons);
    if (args.request) checkRequest(read, *args.request, reasons);
    const auto hold = holdOf(args);
    checkHold(hold, reasons);
    checkAffected(read, args.items, hold, reasons);
}

ChangeKept addChangeOrder(db::Tx& tx, const AddChangeOrder& args) {
    const auto change = insertChange(tx, people::theSite(tx, args.site), "order", args.request, args.title, args.reason,
                                     holdOf(args), args.approvals.value_or(1));
    writeItems(tx, change, args.items);
    return keptOf(tx, change);
}

void check(const db::Read& read, const EditChange& args, db::Reasons& reasons) {
    const auto change = theChange(read, args.changeOrder);
    inventory::checkSite(read, "engineering.editChange", change.siteId, reasons, "changeOrder");
    checkVersion(reasons, change.number, args.version, change.version);
    checkState(change, {"draft", "review", "approved", "rejected"}, reasons);
    if (args.title) checkText(reasons, "title", *args.title);
    if (args.reason) checkText(reasons, "reason", *args.reason, 2000);
    checkApprovals(args.approvals, reasons);
    const auto hold = holdOf(args, change);
    checkHold(hold, reasons);
    if (args.items && change.kind == "request")
        reasons.add("engineering.change.of_request",
                    "{order} is a request: how its items change is said by the order that comes from it. Leave them out.",
                    {{"order", change.number}}, "items");
    else if (args.items)
        checkAffected(read, *args.items, hold, reasons);
}

ChangeKept editChange(db::Tx& tx, const EditChange& args) {
    const auto hold = holdOf(args, theChange(tx, args.changeOrder));
    tx.run(R"sql(
        update change_order set title = coalesce($2, title), reason = coalesce($3, reason), state = 'draft',
               effectivity = $4, effective_on = $5, effective_serial = $6, approvals = coalesce($7, approvals),
               submitted_at = null, version = version + 1
        where change_order_id = $1
    )sql", args.changeOrder, args.title, args.reason, hold.effectivity, hold.on,
        hold.serial.empty() ? std::nullopt : std::optional{hold.serial}, args.approvals);
    if (args.items) {
        tx.run(R"sql(delete from change_order_item where change_order_id = $1)sql", args.changeOrder);
        writeItems(tx, args.changeOrder, *args.items);
    }
    return keptOf(tx, args.changeOrder);
}

}  // namespace engineering
