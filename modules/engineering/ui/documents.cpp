// Drawings, instructions and programmes: the list of them, and one with its revisions, its files and where it is used.
#include "app/desk/list_screen.h"
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

DocumentId documentIn(const QJsonObject& asked) { return {asked["id"].toInteger()}; }

struct DocumentHead {
    std::string number, title, kind;
    std::optional<std::int64_t> itemId;
    std::optional<std::string> item, released;
    std::int64_t drafts = 0, uses = 0, orders = 0;
};
BOOST_DESCRIBE_STRUCT(DocumentHead, (), (number, title, kind, itemId, item, released, drafts, uses, orders))

Head readHead(const db::Read& read, std::int64_t id) {
    const auto document = read.find<DocumentHead>(R"sql(
        select d.number, d.title, d.kind, d.item_id, i.number as item,
               (select max(r.revision) from document_revision r where r.document_id = d.document_id and r.state = 'released') as released,
               (select count(*) from document_revision r where r.document_id = d.document_id and r.state = 'draft') as drafts,
               (select count(*) from document_use u where u.document_id = d.document_id) as uses,
               (select count(distinct w.work_order_id) from document_revision r join work_order_document w on w.document_revision_id = r.document_revision_id
                join work_order o on o.work_order_id = w.work_order_id and o.state = 'released'
                where r.document_id = d.document_id) as orders
        from document d left join item i on i.item_id = d.item_id where d.document_id = $1
    )sql", id);
    Head head{.found = document.has_value(), .number = {}, .name = {}, .chips = {}, .figures = {}, .groups = {}, .buttons = {}, .warning = {}};
    if (!document) return head;
    head.number = document->number;
    head.name = document->title;
    head.chips = {chipOf(documentKinds(), document->kind)};
    head.figures = {{.label = "Released revision", .value = document->released.value_or("–"), .tone = document->released ? Tone::good : Tone::attention,
                     .note = document->released ? std::string{} : utf8(say("nobody works by it"))},
                    {.label = "Drafts", .value = std::to_string(document->drafts)},
                    {.label = "Used for", .value = document->uses == 1 ? utf8(say("1 item")) : utf8(say("%1 items").arg(document->uses))},
                    {.label = "Orders under way with it", .value = std::to_string(document->orders)}};
    if (document->itemId) head.groups = {{.title = "", .facts = {{.label = "Of the item", .value = *document->item, .opens = {"item file", *document->itemId}}}}};
    head.buttons = {{.title = "New revision…", .right = "engineering.addDocumentRevision", .keys = "Ctrl+N", .icon = "import", .main = true,
                     .run = [id](Desk& d) { newDocumentRevision(d, d.shell != nullptr ? d.shell->widget() : nullptr, id); }},
                    {.title = "Use it for an item…", .right = "engineering.useDocument", .icon = "link", .run = [id](Desk& d) { desk::showForm(d, useDocumentForm(id, 0)); }}};
    return head;
}

// ---------------------------------------------------------------- revisions

struct RevisionRow {
    std::int64_t id = 0, version = 0, size = 0;
    std::string revision, state, fileName, sha256, mediaType;
    std::optional<std::int64_t> changeOrderId;
    std::optional<std::string> changeOrder;
    std::optional<db::Instant> releasedAt;
};
BOOST_DESCRIBE_STRUCT(RevisionRow, (), (id, version, size, revision, state, fileName, sha256, mediaType, changeOrderId, changeOrder, releasedAt))

QString sizeWords(std::int64_t bytes) {
    if (bytes < 1024 * 1024) return QStringLiteral("%1 KB").arg((bytes + 1023) / 1024);
    return QStringLiteral("%1 MB").arg(QString::number(static_cast<double>(bytes) / 1048576, 'f', 1));
}

TableContents readRevisions(const db::Read& read, const QJsonObject& asked) {
    TableContents out;
    for (const auto& one : read.all<RevisionRow>(R"sql(
             select r.document_revision_id as id, r.version, a.size, r.revision, r.state, r.file_name, r.sha256, a.media_type,
                    r.change_order_id, o.number as change_order, r.released_at
             from document_revision r join attachment a on a.sha256 = r.sha256
             left join change_order o on o.change_order_id = r.change_order_id
             where r.document_id = $1 order by r.document_revision_id desc
         )sql", documentIn(asked)))
        out.rows.push_back({.cells = {{.text = text(one.revision)},
                                      chipCell(paperStates(), one.state),
                                      {.text = one.releasedAt ? shown(*one.releasedAt) : QString{}},
                                      {.text = one.changeOrder ? text(*one.changeOrder) : QString{}, .tone = Tone::active},
                                      {.text = text(one.fileName)},
                                      {.text = sizeWords(one.size), .muted = true}},
                            .key = one.id,
                            .data = {{"version", static_cast<qint64>(one.version)}, {"state", text(one.state)}, {"order", one.changeOrderId ? static_cast<qint64>(*one.changeOrderId) : 0},
                                     {"fileName", text(one.fileName)}, {"sha256", text(one.sha256)}, {"revision", text(one.revision)}}});
    return out;
}

void release(Desk& d, const TableRow& row, const QJsonObject&) {
    const auto revision = row.data["revision"].toString();
    desk::doNow(d, "engineering.releaseDocument", {{"documentRevision", static_cast<qint64>(row.key)}, {"version", row.data["version"]}}, say("Revision %1 is released.").arg(revision),
                say("Release revision %1? It is the one to work by from now on, and the one before it stays only with the work orders that were released with it. The terminals show it at once.").arg(revision));
}

void withdraw(Desk& d, const TableRow& row, const QJsonObject&) {
    const auto revision = row.data["revision"].toString();
    desk::doNow(d, "engineering.withdrawDocument", {{"documentRevision", static_cast<qint64>(row.key)}, {"version", row.data["version"]}}, say("Revision %1 is withdrawn.").arg(revision),
                say("Withdraw revision %1? Nobody works by it any more; work orders under way keep theirs.").arg(revision));
}

// ---------------------------------------------------------------- where it is used

struct UseRow {
    std::int64_t id = 0, item = 0;
    std::string number, name;
    std::optional<int> opNo;
};
BOOST_DESCRIBE_STRUCT(UseRow, (), (id, item, number, name, opNo))

TableContents readUses(const db::Read& read, const QJsonObject& asked) {
    TableContents out;
    for (const auto& one : read.all<UseRow>(R"sql(
             select u.document_use_id as id, i.item_id as item, i.number, i.name, u.op_no
             from document_use u join item i on i.item_id = u.item_id where u.document_id = $1 order by i.number, u.op_no nulls first limit 2000
         )sql", documentIn(asked)))
        out.rows.push_back({.cells = {{.text = text(one.number)}, {.text = text(one.name), .muted = true}, {.text = one.opNo ? QString::number(*one.opNo) : say("all of them"), .muted = !one.opNo}},
                            .key = one.id,
                            .opens = {"item file", one.item},
                            .data = {{"item", static_cast<qint64>(one.item)}, {"opNo", one.opNo ? QJsonValue{*one.opNo} : QJsonValue{}}}});
    return out;
}

void stopUsing(Desk& d, const TableRow& row, const QJsonObject& asked) {
    QJsonObject args{{"document", asked["id"]}, {"item", row.data["item"]}, {"end", true}};
    if (!row.data["opNo"].isNull()) args["opNo"] = row.data["opNo"];
    const auto number = row.cells[0].text;
    desk::doNow(d, "engineering.useDocument", args, say("%1 is not worked by it any more.").arg(number), say("Is %1 not worked by it any more? Orders under way keep it.").arg(number));
}

PagedKind documentKind() {
    Page revisions{.title = "Revisions",
                   .columns = {{.title = "Revision", .width = 80},
                               {.title = "State", .width = 110},
                               {.title = "Released", .width = 130},
                               {.title = "Change order", .width = 110},
                               {.title = "File", .width = 0},
                               {.title = "Size", .width = 80, .number = true}},
                   .tables = {"document_revision", "change_order"},
                   .read = readRevisions,
                   .empty = "It has no file yet. Drop one here, or press Ctrl+N and choose it.",
                   .actions = {{.title = "Release…",
                                .right = "engineering.releaseDocument",
                                .keys = "Ctrl+Return",
                                .fits = [](const TableRow& row) { return row.data["state"].toString() == "draft" && row.data["order"].toInteger() == 0; },
                                .run = release},
                               {.title = "Withdraw…",
                                .right = "engineering.withdrawDocument",
                                .fits = [](const TableRow& row) { return row.data["state"].toString() != "withdrawn"; },
                                .run = withdraw},
                               {.title = "Its change order",
                                .right = "engineering.see",
                                .fits = [](const TableRow& row) { return row.data["order"].toInteger() != 0; },
                                .run = [](Desk& d, const TableRow& row, const QJsonObject&) { d.open(desk::Record{"change order", row.data["order"].toInteger()}); }}},
                   .opens = [](Desk& d, const TableRow& row) { openPaper(d, &d, row.data["fileName"].toString(), row.data["sha256"].toString()); },
                   .drawing = true};
    Page uses{.title = "Used for",
              .columns = {{.title = "Item", .width = 180}, {.title = "Name", .width = 0}, {.title = "Operation", .width = 120}},
              .tables = {"document_use", "item"},
              .read = readUses,
              .empty = "Nothing is worked by it.",
              .actions = {{.title = "Use no more…", .right = "engineering.useDocument", .keys = "Del", .run = stopUsing}}};
    return {.record = "document",
            .title = "Drawing or document",
            .tables = {"document", "document_revision", "document_use"},
            .head = readHead,
            .pages = {revisions, uses},
            .nothing = "Choose a document from the list.",
            .dropped = [](Desk& d, QWidget* parent, std::int64_t id, const QString& path) { newDocumentRevision(d, parent, id, path); }};
}

}  // namespace

void addDocumentScreens(Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "engineering.documents", .area = Area::engineering, .title = "Documents", .icon = "drawing", .right = "engineering.see",
                        .make = desk::listScreen(documentsLook())});
    desk.add(ScreenKind{.id = "engineering.document", .area = Area::engineering, .title = "Drawing or document", .icon = "drawing", .right = "engineering.see", .inRail = false,
                        .opens = "document", .make = pagedScreen(documentKind())});
    desk.add(desk::CommandKind{.id = "engineering.newDocument", .title = "New document", .right = "engineering.addDocument",
                               .run = [](Desk& d) { desk::showForm(d, newDocumentForm(0)); }});
    desk.add(desk::PickKind{.kind = "document", .create = "engineering.addDocument"});
}

}  // namespace engineering::ui
