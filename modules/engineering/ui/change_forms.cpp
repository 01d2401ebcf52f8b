// The forms of change requests and change orders.
#include <QJsonArray>

#include "engineering/change.h"
#include "engineering/ui/screens.h"

namespace engineering::ui {

using desk::Desk;
using desk::FormLook;
using desk::say;
using desk::text;
using desk::utf8;

namespace {

void openChange(Desk& d, const QJsonObject& answer) {
    d.open(desk::Record{"change order", answer["changeOrder"].toInteger()});
}

// Who may not see costs keeps them as they are.
std::vector<desk::FieldLook> itemFields(bool costs) {
    return {{.argument = "items[].item", .label = "Item"},
            {.argument = "items[].revision", .label = "New revision", .hint = "Empty: only its cost changes"},
            {.argument = "items[].oldStock", .label = "Old stock", .hint = "Empty: it is used up"},
            {.argument = "items[].unitCost", .label = "New cost", .hidden = !costs},
            {.argument = "items[].bom", .label = "Its bill", .hint = "A draft of the new revision"},
            {.argument = "items[].routing", .label = "Its routing", .hint = "A draft of the new revision"}};
}

std::vector<desk::FieldLook> orderFields(bool costs) {
    std::vector<desk::FieldLook> fields{{.argument = "title", .label = "Title"},
                                        {.argument = "reason", .label = "Reason", .longText = true},
                                        {.argument = "effectivity", .label = "Takes hold by", .hint = "From a day; from a serial number; or when the old stock is used up"},
                                        {.argument = "effectiveOn", .label = "Takes hold on", .hint = "By date empty: today. By using up: at the latest on it."},
                                        {.argument = "effectiveSerial", .label = "From serial"},
                                        {.argument = "approvals", .label = "Approvals", .hint = "So many people must approve it; empty: one"}};
    for (auto& field : itemFields(costs)) fields.push_back(std::move(field));
    return fields;
}

}  // namespace

FormLook newChangeForm(std::int64_t request, const QJsonArray& items) {
    auto fields = orderFields(true);
    fields.push_back({.argument = "request", .label = "Change request", .hint = "An approved one that it carries out"});
    fields.push_back({.argument = "site", .label = "Site", .hint = "Empty: the only one"});
    QJsonObject preset{{"request", idOr(request)}};
    if (!items.isEmpty()) preset["items"] = items;
    return {.action = "engineering.addChangeOrder", .title = "New change order", .verb = "Draw it up", .fields = std::move(fields), .preset = preset, .then = openChange};
}

FormLook newRequestForm(std::int64_t item) {
    QJsonObject preset;
    if (item != 0) preset["items"] = QJsonArray{QJsonObject{{"item", static_cast<qint64>(item)}}};
    return {.action = "engineering.addChangeRequest",
            .title = "Ask for a change",
            .verb = "Ask for it",
            .fields = {{.argument = "title", .label = "Title", .hint = "What should be different, in a line"},
                       {.argument = "reason", .label = "Reason", .longText = true},
                       {.argument = "items[].item", .label = "Item"},
                       {.argument = "approvals", .label = "Approvals", .hint = "So many people must approve it; empty: one"},
                       {.argument = "site", .label = "Site", .hint = "Empty: the only one"}},
            .preset = preset,
            .then = openChange};
}

namespace {

struct Now {
    std::string kind, state, title, reason, effectivity;
    std::optional<std::string> effectiveOn, effectiveSerial;
    std::int64_t approvals = 1, version = 0;
};
BOOST_DESCRIBE_STRUCT(Now, (), (kind, state, title, reason, effectivity, effectiveOn, effectiveSerial, approvals, version))

struct NowItem {
    ItemId itemId;
    std::string fromRevision, toRevision, disposition;
    std::optional<UnitPrice> unitCost;
    std::optional<BomId> bomId;
    std::optional<RoutingId> routingId;
};
BOOST_DESCRIBE_STRUCT(NowItem, (), (itemId, fromRevision, toRevision, disposition, unitCost, bomId, routingId))

struct Opened {
    std::optional<Now> change;
    std::vector<NowItem> items;
    std::string currency;
    bool costs = false;
};

Opened openedOf(const db::Read& read, std::int64_t id) {
    Opened all;
    all.currency = bookOf(read).code;
    all.costs = read.may("cost.see");
    all.change = read.find<Now>(R"sql(
        select kind, state, title, reason, effectivity, effective_on, effective_serial, approvals, version
        from change_order where change_order_id = $1
    )sql", id);
    all.items = read.all<NowItem>(R"sql(
        select item_id, from_revision, to_revision, disposition, unit_cost, bom_id, routing_id
        from change_order_item where change_order_id = $1 order by change_order_item_id
    )sql", id);
    return all;
}

QJsonArray itemsOf(const Opened& opened) {
    QJsonArray all;
    for (const auto& item : opened.items) {
        QJsonObject one{{"item", static_cast<qint64>(item.itemId.number)}, {"revision", text(item.toRevision)}, {"oldStock", text(item.disposition)}};
        if (item.unitCost) one["unitCost"] = text(toText(Price{*item.unitCost, Currency{opened.currency}}));
        if (item.bomId) one["bom"] = static_cast<qint64>(item.bomId->number);
        if (item.routingId) one["routing"] = static_cast<qint64>(item.routingId->number);
        all.append(one);
    }
    return all;
}

FormLook editForm(std::int64_t id, const Opened& opened) {
    const auto& now = *opened.change;
    const bool order = now.kind == "order";
    QJsonObject preset{{"changeOrder", static_cast<qint64>(id)}, {"version", static_cast<qint64>(now.version)}, {"title", text(now.title)},
                       {"reason", text(now.reason)}, {"approvals", static_cast<qint64>(now.approvals)}};
    std::vector<desk::FieldLook> fields;
    if (order) {
        fields = orderFields(opened.costs);
        preset["effectivity"] = text(now.effectivity);
        if (now.effectiveOn) preset["effectiveOn"] = text(*now.effectiveOn);
        if (now.effectiveSerial) preset["effectiveSerial"] = text(*now.effectiveSerial);
        preset["items"] = itemsOf(opened);
    } else {
        fields = {{.argument = "title", .label = "Title"}, {.argument = "reason", .label = "Reason", .longText = true}, {.argument = "approvals", .label = "Approvals"}};
        for (const auto* hidden : {"effectivity", "effectiveOn", "effectiveSerial", "items"}) fields.push_back({.argument = hidden, .hidden = true});
    }
    fields.push_back({.argument = "changeOrder", .hidden = true});
    fields.push_back({.argument = "version", .hidden = true});
    return {.action = "engineering.editChange",
            .title = order ? "Edit the change order" : "Edit the change request",
            .verb = "Keep as a draft",
            .fields = std::move(fields),
            .preset = preset,
            .staleTable = "change_order",
            .then = [](Desk& d, const QJsonObject& answer) {
                d.toast(say("%1 is a draft again. What was signed of it counts no more.").arg(answer["number"].toString()));
            }};
}

}  // namespace

void editChange(Desk& d, std::int64_t change) {
    d.read<Opened>(
        &d, [change](const db::Read& read) { return openedOf(read, change); },
        [&d, change](const Opened& opened) {
            if (!opened.change) return d.toast(say("The change is not there any more."), desk::Tone::bad);
            desk::showForm(d, editForm(change, opened));
        });
}

FormLook cancelChangeForm(std::int64_t change) {
    return {.action = "engineering.cancelChange",
            .title = "Cancel the change",
            .verb = "Cancel the change",
            .fields = {{.argument = "changeOrder", .hidden = true}, {.argument = "reason", .label = "Reason", .hint = "Nothing of it takes hold; drafts stay drafts"}},
            .preset = {{"changeOrder", static_cast<qint64>(change)}},
            .then = [](Desk& d, const QJsonObject& answer) { d.toast(say("%1 is cancelled.").arg(answer["number"].toString())); }};
}

}  // namespace engineering::ui
