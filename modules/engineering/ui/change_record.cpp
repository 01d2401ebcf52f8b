// A change request or change order: what is to change, its exact effect, its red lines, who signed it, what comes next.
#include <QJsonArray>

#include "app/desk/words.h"
#include "engineering/ui/change_effect.h"
#include "engineering/ui/differences.h"
#include "engineering/ui/paged_screen.h"
#include "engineering/ui/screens.h"

namespace engineering::ui {

using desk::Desk;
using desk::say;
using desk::shown;
using desk::TableContents;
using desk::TableRow;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

// ---------------------------------------------------------------- the head

void step(Desk& d, std::int64_t id, const char* which) { d.open("engineering.step", {{"id", static_cast<qint64>(id)}, {"step", which}}); }

// The order that carries a request out, about the same items.
void orderFrom(Desk& d, std::int64_t id) {
    d.read<std::vector<std::int64_t>>(
        &d,
        [id](const db::Read& read) {
            return read.all<std::int64_t>(R"sql(select item_id from change_order_item where change_order_id = $1 order by change_order_item_id)sql", id);
        },
        [&d, id](const std::vector<std::int64_t>& items) {
            QJsonArray rows;
            for (const auto item : items) rows.append(QJsonObject{{"item", static_cast<qint64>(item)}});
            desk::showForm(d, newChangeForm(id, rows));
        });
}

std::vector<desk::CardButton> buttonsOf(std::int64_t id, const ChangeHead& change) {
    std::vector<desk::CardButton> buttons;
    if (change.state == "draft")
        buttons.push_back({.title = "Submit…", .right = "engineering.submitChange", .keys = "Ctrl+Return", .icon = "right", .main = true, .run = [id](Desk& d) { step(d, id, "submit"); }});
    if (change.state == "review" && !change.mine && !change.signedByMe)
        buttons.push_back({.title = "Decide…", .right = "engineering.approveChange", .keys = "Ctrl+Return", .icon = "key", .main = true, .run = [id](Desk& d) { step(d, id, "decide"); }});
    if (change.state == "approved" && change.order())
        buttons.push_back({.title = "Release…", .right = "engineering.releaseChange", .keys = "Ctrl+Return", .icon = "check", .main = true, .run = [id](Desk& d) { step(d, id, "release"); }});
    if (change.state == "approved" && !change.order() && !change.orderId)
        buttons.push_back({.title = "Order from it…", .right = "engineering.addChangeOrder", .keys = "Ctrl+Return", .icon = "plus", .main = true, .run = [id](Desk& d) { orderFrom(d, id); }});
    if (!change.over()) {
        buttons.push_back({.title = "Change…", .right = "engineering.editChange", .keys = "Ctrl+E", .icon = "edit", .run = [id](Desk& d) { editChange(d, id); }});
        buttons.push_back({.title = "Cancel it…", .right = "engineering.cancelChange", .icon = "close", .run = [id](Desk& d) { desk::showForm(d, cancelChangeForm(id)); }});
    }
    return buttons;
}

std::string whatNext(const ChangeHead& change) {
    if (change.state == "review" && change.mine) return utf8(say("It waits for the signatures of others: nobody decides on a change that is his own."));
    if (change.state == "review" && change.signedByMe) return utf8(say("You have signed it. It waits for somebody else."));
    if (change.state == "rejected") return utf8(say("It was rejected. Change it, and it is a draft again."));
    return {};
}

desk::Figure holdFigure(const ChangeHead& change) {
    desk::Figure figure{.label = "Takes hold", .value = utf8(say("at once"))};
    if (change.effectiveOn) figure.value = utf8(shown(*change.effectiveOn));
    if (change.effectivity == "serial") figure = {.label = "Takes hold from serial", .value = change.effectiveSerial.value_or("")};
    if (change.effectivity == "use_up") figure.note = utf8(say("the old stock is used first"));
    return figure;
}

Head readHead(const db::Read& read, std::int64_t id) {
    const auto change = changeHead(read, id);
    Head head{.found = change.has_value(), .number = {}, .name = {}, .chips = {}, .figures = {}, .groups = {}, .buttons = {}, .warning = {}};
    if (!change) return head;
    head.number = change->number;
    head.name = change->title;
    head.chips = {chipOf(changeStates(), change->state), chipOf(changeKinds(), change->kind)};
    head.figures = {{.label = "Items", .value = std::to_string(change->items)},
                    {.label = "Approvals", .value = utf8(say("%1 of %2").arg(change->given).arg(change->approvals)), .tone = change->given >= change->approvals ? Tone::good : Tone::neutral},
                    {.label = "Papers", .value = std::to_string(change->papers)}};
    if (change->order()) head.figures.push_back(holdFigure(*change));
    const auto when = [](const std::optional<db::Instant>& at) { return at ? utf8(shown(*at)) : std::string{}; };
    desk::FactGroup why{.title = "Why", .facts = {{.label = "Reason", .value = change->reason}}};
    desk::FactGroup who{.title = "Course",
                        .facts = {{.label = "Drawn up by", .value = change->author},
                                  {.label = "Submitted", .value = when(change->submittedAt)},
                                  {.label = "Released", .value = when(change->releasedAt)},
                                  {.label = "Site", .value = change->site}}};
    if (change->requestId) who.facts.push_back({.label = "Carries out", .value = change->requestNumber.value_or(""), .opens = {"change order", *change->requestId}});
    if (change->orderId) who.facts.push_back({.label = "Carried out by", .value = change->orderNumber.value_or(""), .opens = {"change order", *change->orderId}});
    head.groups = {why, who};
    head.buttons = buttonsOf(id, *change);
    head.warning = whatNext(*change);
    return head;
}

// ---------------------------------------------------------------- the pages

struct ItemRow {
    std::int64_t id = 0;
    ItemId itemId;
    std::string number, name, fromRevision, toRevision, disposition;
    std::optional<UnitPrice> unitCost;
    std::optional<BomId> bomId;
    std::optional<RoutingId> routingId;
    std::optional<std::string> bill, way;  // their states
    std::optional<db::Instant> inForceAt;
};
BOOST_DESCRIBE_STRUCT(ItemRow, (), (id, itemId, number, name, fromRevision, toRevision, disposition, unitCost, bomId, routingId, bill, way, inForceAt))

ChangeOrderId changeIn(const QJsonObject& asked) { return {asked["id"].toInteger()}; }

TableContents readItems(const db::Read& read, const QJsonObject& asked, bool costs) {
    TableContents out;
    const auto state = [](const std::optional<std::string>& draft) { return draft ? chipCell(draftStates(), *draft) : desk::TableCell{}; };
    for (const auto& one : read.all<ItemRow>(R"sql(
             select x.change_order_item_id as id, x.item_id, i.number, i.name, x.from_revision, x.to_revision, x.disposition, x.unit_cost,
                    x.bom_id, x.routing_id, b.state as bill, r.state as way, x.in_force_at
             from change_order_item x join item i on i.item_id = x.item_id
             left join bom b on b.bom_id = x.bom_id left join routing r on r.routing_id = x.routing_id
             where x.change_order_id = $1 order by x.change_order_item_id
         )sql", changeIn(asked))) {
        const bool moves = one.fromRevision != one.toRevision;
        TableRow row{.cells = {{.text = text(one.number)},
                               {.text = text(one.name), .muted = true},
                               {.text = moves ? text(one.fromRevision) + " → " + text(one.toRevision) : text(one.fromRevision), .tone = moves ? Tone::active : Tone::neutral},
                               {.text = moves ? desk::wordOf(one.disposition) : QString{}},
                               state(one.bill),
                               state(one.way),
                               {.text = one.inForceAt ? shown(*one.inForceAt) : QString{}}},
                     .key = one.id,
                     .opens = {"item file", one.itemId.number},
                     .data = {{"bom", one.bomId ? static_cast<qint64>(one.bomId->number) : 0}, {"routing", one.routingId ? static_cast<qint64>(one.routingId->number) : 0}}};
        if (costs) row.cells.push_back({.text = one.unitCost ? shown(*one.unitCost) : say("as the old one"), .muted = !one.unitCost});
        out.rows.push_back(std::move(row));
    }
    return out;
}

struct PaperRow {
    std::int64_t id = 0, document = 0;
    std::string number, title, revision, state, fileName, sha256;
};
BOOST_DESCRIBE_STRUCT(PaperRow, (), (id, document, number, title, revision, state, fileName, sha256))

TableContents readPapers(const db::Read& read, const QJsonObject& asked) {
    TableContents out;
    for (const auto& one : read.all<PaperRow>(R"sql(
             select r.document_revision_id as id, r.document_id as document, d.number, d.title, r.revision, r.state, r.file_name, r.sha256
             from document_revision r join document d on d.document_id = r.document_id
             where r.change_order_id = $1 order by d.number, r.document_revision_id
         )sql", changeIn(asked)))
        out.rows.push_back({.cells = {{.text = text(one.number)}, {.text = text(one.title)}, {.text = text(one.revision)}, chipCell(paperStates(), one.state)},
                            .key = one.id,
                            .opens = {"document", one.document},
                            .data = {{"fileName", text(one.fileName)}, {"sha256", text(one.sha256)}}});
    return out;
}

struct SignedRow {
    std::int64_t id = 0, orderVersion = 0;
    std::string decision, meaning, comment, fullName, signedBy, contentHash;
    db::Instant signedAt;
    bool counts = false;
};
BOOST_DESCRIBE_STRUCT(SignedRow, (), (id, orderVersion, decision, meaning, comment, fullName, signedBy, contentHash, signedAt, counts))

TableContents readSigned(const db::Read& read, const QJsonObject& asked) {
    TableContents out;
    for (const auto& one : read.all<SignedRow>(R"sql(
             select a.change_approval_id as id, a.order_version, a.decision, a.meaning, a.comment, a.full_name, a.signed_by, a.content_hash,
                    a.signed_at,
                    case when o.state in ('approved', 'released', 'rejected')
                              and a.order_version = (select max(m.order_version) from change_approval m where m.change_order_id = o.change_order_id)
                           or a.order_version = o.version then 1 else 0 end as counts
             from change_approval a join change_order o on o.change_order_id = a.change_order_id
             where a.change_order_id = $1 order by a.change_approval_id desc
         )sql", changeIn(asked))) {
        const bool approved = one.decision == "approve";
        out.rows.push_back({.cells = {{.text = approved ? say("Approved") : say("Rejected"), .tone = approved ? Tone::good : Tone::bad, .chip = true},
                                      {.text = text(one.fullName) + " (" + text(one.signedBy) + ")"},
                                      {.text = text(one.meaning)},
                                      {.text = text(one.comment), .muted = true},
                                      {.text = shown(one.signedAt)},
                                      {.text = QString::number(one.orderVersion)},
                                      {.text = one.counts ? say("counts") : say("of an earlier version: counts no more"), .tone = one.counts ? Tone::good : Tone::neutral, .muted = !one.counts},
                                      {.text = text(one.contentHash.substr(0, 16)), .muted = true}},
                            .key = one.id});
    }
    return out;
}

Page itemsPage(bool costs) {
    const auto open = [](const char* member, const char* kind) {
        return [member, kind](Desk& d, const TableRow& row, const QJsonObject&) { d.open(desk::Record{kind, row.data[member].toInteger()}); };
    };
    const auto has = [](const char* member) { return [member](const TableRow& row) { return row.data[member].toInteger() != 0; }; };
    Page page{.title = "Items",
              .columns = {{.title = "Item", .width = 150},
                          {.title = "Name", .width = 0},
                          {.title = "Revision", .width = 110},
                          {.title = "Old stock", .width = 130},
                          {.title = "Its bill", .width = 120},
                          {.title = "Its routing", .width = 120},
                          {.title = "Took hold", .width = 140}},
              .tables = {"change_order", "change_order_item", "bom", "routing"},
              .read = [costs](const db::Read& read, const QJsonObject& asked) { return readItems(read, asked, costs); },
              .empty = "Nothing is said to change yet. Ctrl+E names the items.",
              .actions = {{.title = "Open the bill", .right = "engineering.see", .keys = "Ctrl+B", .fits = has("bom"), .run = open("bom", "bill of material")},
                          {.title = "Open the routing", .right = "engineering.see", .fits = has("routing"), .run = open("routing", "routing")}}};
    if (costs) page.columns.push_back({.title = "New cost", .width = 120, .number = true});
    return page;
}

PagedKind changeKind(bool costs) {
    Page effectPage{.title = "Effect",
                    .columns = effectColumns(costs),
                    .tables = {"change_order", "change_order_item", "stock_balance", "work_order", "work_order_component", "material_allocation", "promise", "supply", "item_cost", "hold", "bom_line"},
                    .read =
                        [costs](const db::Read& read, const QJsonObject& asked) {
                            const auto change = changeHead(read, asked["id"].toInteger());
                            return effectContents(read, effect(read, changeIn(asked)), change && change->order(), costs);
                        },
                    .empty = "It changes nothing that lies in stock, is under way or was promised.",
                    .slow = true};
    Page linesPage{.title = "Red lines",
                   .columns = differenceColumns(costs),
                   .tables = {"change_order_item", "bom", "bom_line", "routing", "routing_operation", "item_cost"},
                   .read = [costs](const db::Read& read, const QJsonObject& asked) { return redLines(read, changeIn(asked), costs); },
                   .empty = "No bill and no routing is different: only costs or papers change.",
                   .slow = true};
    Page papers{.title = "Drawings",
                .columns = {{.title = "Number", .width = 150}, {.title = "Title", .width = 0}, {.title = "Revision", .width = 80}, {.title = "State", .width = 110}},
                .tables = {"document_revision", "document"},
                .read = readPapers,
                .empty = "No paper comes into use with it. A document's new revision names the order.",
                .drawing = true};
    Page signatures{.title = "Signatures",
                    .columns = {{.title = "Decision", .width = 120},
                                {.title = "Signed by", .width = 200},
                                {.title = "Meaning", .width = 210},
                                {.title = "Comment", .width = 0},
                                {.title = "Signed at", .width = 140},
                                {.title = "Version", .width = 70, .number = true},
                                {.title = "", .width = 190},
                                {.title = "What was signed", .width = 150}},
                    .tables = {"change_approval", "change_order"},
                    .read = readSigned,
                    .empty = "Nobody has decided on it yet."};
    return {.record = "change order",
            .title = "Change order or request",
            .tables = {"change_order", "change_order_item", "change_approval", "document_revision"},
            .head = readHead,
            .pages = {itemsPage(costs), effectPage, linesPage, papers, signatures},
            .nothing = "Choose a change order or a request from the list of changes."};
}

desk::Screen* makeChange(Desk& d, const QJsonObject& with) { return new PagedScreen{d, std::make_shared<const PagedKind>(changeKind(d.may("cost.see"))), with}; }

}  // namespace

void addChangeRecord(Desk& desk) {
    desk.add(desk::ScreenKind{.id = "engineering.change", .area = desk::Area::engineering, .title = "Change order or request", .icon = "edit", .right = "engineering.see", .inRail = false,
                              .opens = "change order", .make = makeChange});
    desk.add(desk::PickKind{.kind = "change order"});
}

}  // namespace engineering::ui
