// An item's revisions with what may be done with each, its bills and routings, and the papers it is worked by.
#include "engineering/life_cycle.h"
#include "engineering/ui/item_pages.h"

namespace engineering::ui {

using desk::Desk;
using desk::say;
using desk::shown;
using desk::TableContents;
using desk::TableRow;
using desk::text;
using desk::Tone;

namespace {

struct RevisionRow {
    ItemRevisionId itemRevisionId;
    std::string revision, note;
    RevisionState state = RevisionState::design;
    bool current = false;
    std::optional<Date> releasedOn;
    Quantity onHand;
    std::optional<std::string> bill, routing;  // states of the usual ones
    std::optional<std::string> comingBy;       // a change order that brings it on a later day
};
BOOST_DESCRIBE_STRUCT(RevisionRow, (), (itemRevisionId, revision, note, state, current, releasedOn, onHand, bill, routing, comingBy))

QString mayBe(RevisionState state) {
    QStringList all;
    if (allows(state, Use::buy)) all << say("bought");
    if (allows(state, Use::make)) all << say("made");
    if (allows(state, Use::sell)) all << say("sold");
    if (all.isEmpty()) return usable(state) ? say("used up") : say("nothing yet, or no more");
    return all.join(", ");
}

desk::TableCell draftCell(const std::optional<std::string>& state) { return state ? chipCell(draftStates(), *state) : desk::TableCell{.text = "–", .muted = true}; }

TableContents readRevisions(const db::Read& read, const QJsonObject& asked) {
    TableContents out;
    for (const auto& one : read.all<RevisionRow>(R"sql(
             select r.item_revision_id, r.revision, r.note, r.state, case when i.revision = r.revision then 1 else 0 end as current,
                    r.released_on,
                    coalesce((select cast(sum(b.on_hand) as bigint) from lot l join stock_balance b on b.lot_id = l.lot_id
                              where l.item_id = r.item_id and l.revision = r.revision), 0) as on_hand,
                    (select b.state from bom b where b.item_id = r.item_id and b.revision = r.revision and b.alternate = '') as bill,
                    (select g.state from routing g where g.item_id = r.item_id and g.revision = r.revision and g.alternate = '') as routing,
                    (select min(o.number) from change_order_item x join change_order o on o.change_order_id = x.change_order_id
                     where x.item_id = r.item_id and x.to_revision = r.revision and x.from_revision <> x.to_revision
                       and x.in_force_at is null and o.state not in ('cancelled', 'rejected') and o.kind = 'order') as coming_by
             from item_revision r join item i on i.item_id = r.item_id
             where r.item_id = $1 order by r.item_revision_id
         )sql", itemIn(asked)))
        out.rows.push_back({.cells = {{.text = text(one.revision)},
                                      chipCell(lifeStates(), boost::describe::enum_to_string(one.state, "")),
                                      one.current ? desk::TableCell{.text = say("Made now"), .tone = Tone::active, .chip = true} : desk::TableCell{},
                                      {.text = mayBe(one.state)},
                                      {.text = one.releasedOn ? shown(*one.releasedOn) : QString{}},
                                      {.text = shown(one.onHand)},
                                      draftCell(one.bill),
                                      draftCell(one.routing),
                                      {.text = one.comingBy ? text(*one.comingBy) : QString{}, .tone = Tone::active},
                                      {.text = text(one.note), .muted = true}},
                            .key = one.itemRevisionId.number,
                            .data = {{"revision", text(one.revision)}, {"current", one.current}, {"state", text(boost::describe::enum_to_string(one.state, ""))}}});
    return out;
}

// ---------------------------------------------------------------- bills and routings

struct DraftRow {
    std::int64_t id = 0;
    std::string kind, revision, alternate, state, note;
    std::int64_t lines = 0, version = 0;
};
BOOST_DESCRIBE_STRUCT(DraftRow, (), (id, kind, revision, alternate, state, note, lines, version))

TableContents readDrafts(const db::Read& read, const QJsonObject& asked) {
    TableContents out;
    for (const auto& one : read.all<DraftRow>(R"sql(
             select d.id, d.kind, d.revision, d.alternate, d.state, d.note, d.lines, d.version
             from (select b.bom_id as id, 'bill of material' as kind, b.revision, b.alternate, b.state, b.note, b.version,
                          (select count(*) from bom_line l where l.bom_id = b.bom_id) as lines
                   from bom b where b.item_id = $1
                   union all
                   select r.routing_id as id, 'routing' as kind, r.revision, r.alternate, r.state, '' as note, r.version,
                          (select count(*) from routing_operation o where o.routing_id = r.routing_id) as lines
                   from routing r where r.item_id = $1) d
             order by d.kind, d.revision desc, d.alternate, d.id
         )sql", itemIn(asked))) {
        const bool bill = one.kind == "bill of material";
        out.rows.push_back({.cells = {{.text = bill ? say("Bill of material") : say("Routing")},
                                      {.text = text(one.revision)},
                                      {.text = one.alternate.empty() ? say("the usual one") : text(one.alternate), .muted = one.alternate.empty()},
                                      chipCell(draftStates(), one.state),
                                      {.text = bill ? say("%1 lines").arg(one.lines) : say("%1 operations").arg(one.lines)},
                                      {.text = text(one.note), .muted = true}},
                            .key = (bill ? 1 : -1) * one.id,
                            .opens = {text(one.kind), one.id},
                            .data = {{"id", static_cast<qint64>(one.id)}, {"bill", bill}, {"alternate", text(one.alternate)}}});
    }
    return out;
}

// Beside the released one, where there is one.
void compare(Desk& d, const TableRow& row, const QJsonObject& asked) {
    d.open("engineering.compare", {{"kind", row.data["bill"].toBool() ? "bill" : "routing"}, {"item", asked["id"]}, {"after", row.data["id"]}});
}

// ---------------------------------------------------------------- papers

struct PaperRow {
    std::int64_t use = 0;
    DocumentId documentId;
    std::string number, title, kind;
    std::optional<int> opNo;
    std::optional<std::string> revision, state, fileName, sha256;
};
BOOST_DESCRIBE_STRUCT(PaperRow, (), (use, documentId, number, title, kind, opNo, revision, state, fileName, sha256))

TableContents readPapers(const db::Read& read, const QJsonObject& asked) {
    TableContents out;
    for (const auto& one : read.all<PaperRow>(R"sql(
             select u.document_use_id as "use", d.document_id, d.number, d.title, d.kind, u.op_no, r.revision, r.state, r.file_name, r.sha256
             from document_use u join document d on d.document_id = u.document_id
             left join document_revision r on r.document_revision_id = coalesce(
                 (select max(x.document_revision_id) from document_revision x where x.document_id = d.document_id and x.state = 'released'),
                 (select max(y.document_revision_id) from document_revision y where y.document_id = d.document_id))
             where u.item_id = $1 order by u.op_no nulls first, d.number
         )sql", itemIn(asked)))
        out.rows.push_back({.cells = {{.text = text(one.number)},
                                      {.text = text(one.title)},
                                      {.text = say(chipOf(documentKinds(), one.kind).word), .muted = true},
                                      {.text = one.opNo ? QString::number(*one.opNo) : QString{}},
                                      {.text = one.revision ? text(*one.revision) : QString{}},
                                      one.state ? chipCell(paperStates(), *one.state) : desk::TableCell{.text = say("no file yet"), .tone = Tone::attention},
                                      {.text = one.fileName ? text(*one.fileName) : QString{}, .muted = true}},
                            .key = one.use,
                            .opens = {"document", one.documentId.number},
                            .data = {{"document", static_cast<qint64>(one.documentId.number)},
                                     {"opNo", one.opNo ? QJsonValue{*one.opNo} : QJsonValue{}},
                                     {"fileName", text(one.fileName.value_or(""))},
                                     {"sha256", text(one.sha256.value_or(""))}}});
    return out;
}

void stopUsing(Desk& d, const TableRow& row, const QJsonObject& asked) {
    QJsonObject args{{"document", row.data["document"]}, {"item", asked["id"]}, {"end", true}};
    if (!row.data["opNo"].isNull()) args["opNo"] = row.data["opNo"];
    const auto number = row.cells[0].text;
    desk::doNow(d, "engineering.useDocument", args, say("%1 is not used for it any more.").arg(number), say("Is it not worked by %1 any more? Orders under way keep it.").arg(number));
}

}  // namespace

Page revisionsPage() {
    return {.title = "Revisions",
            .columns = {{.title = "Revision", .width = 90},
                        {.title = "State", .width = 120},
                        {.title = "", .width = 110},
                        {.title = "May be", .width = 180},
                        {.title = "Released on", .width = 110},
                        {.title = "On hand", .width = 100, .number = true},
                        {.title = "Bill of material", .width = 120},
                        {.title = "Routing", .width = 110},
                        {.title = "Comes with", .width = 110},
                        {.title = "What is different", .width = 0}},
            .tables = {"item_revision", "item", "bom", "routing", "stock_balance", "change_order", "change_order_item"},
            .read = readRevisions,
            .empty = "It has no revision yet.",
            .actions = {{.title = "New revision…",
                         .right = "engineering.addRevision",
                         .keys = "Ctrl+N",
                         .needsRow = false,
                         .run = [](Desk& d, const TableRow&, const QJsonObject& asked) { desk::showForm(d, newRevisionForm(asked["id"].toInteger())); }},
                        {.title = "Next state…",
                         .right = "engineering.setRevisionState",
                         .keys = "Ctrl+E",
                         .fits = [](const TableRow& row) { return row.data["state"].toString() != "obsolete"; },
                         .run = [](Desk& d, const TableRow& row, const QJsonObject& asked) { nextState(d, asked["id"].toInteger(), row.data["revision"].toString()); }},
                        {.title = "Make it current…",
                         .right = "engineering.makeCurrent",
                         .keys = "Ctrl+Return",
                         .fits = [](const TableRow& row) { return !row.data["current"].toBool(); },
                         .run =
                             [](Desk& d, const TableRow& row, const QJsonObject& asked) {
                                 desk::showForm(d, makeCurrentForm(asked["id"].toInteger(), row.data["revision"].toString()));
                             }},
                        {.title = "Change order…",
                         .right = "engineering.addChangeOrder",
                         .fits = [](const TableRow& row) { return !row.data["current"].toBool(); },
                         .run =
                             [](Desk& d, const TableRow& row, const QJsonObject& asked) {
                                 desk::showForm(d, newChangeForm(0, {QJsonObject{{"item", asked["id"]}, {"revision", row.data["revision"]}}}));
                             }}}};
}

Page draftsPage() {
    return {.title = "Bills and routings",
            .columns = {{.title = "What", .width = 160},
                        {.title = "Revision", .width = 100},
                        {.title = "Way", .width = 150},
                        {.title = "State", .width = 120},
                        {.title = "In it", .width = 140},
                        {.title = "Note", .width = 0}},
            .tables = {"bom", "bom_line", "routing", "routing_operation"},
            .read = readDrafts,
            .empty = "It has no bill of material and no routing yet.",
            .actions = {{.title = "New bill…",
                         .right = "engineering.addBom",
                         .keys = "Ctrl+N",
                         .needsRow = false,
                         .run = [](Desk& d, const TableRow&, const QJsonObject& asked) { desk::showForm(d, newBillForm(asked["id"].toInteger())); }},
                        {.title = "New routing…",
                         .right = "engineering.addRouting",
                         .keys = "Ctrl+Shift+N",
                         .needsRow = false,
                         .run = [](Desk& d, const TableRow&, const QJsonObject& asked) { desk::showForm(d, newRoutingForm(asked["id"].toInteger())); }},
                        {.title = "Copy…",
                         .right = "engineering.copyBom",
                         .keys = "Ctrl+Shift+A",
                         .run =
                             [](Desk& d, const TableRow& row, const QJsonObject&) {
                                 const auto id = row.data["id"].toInteger();
                                 const auto alternate = row.data["alternate"].toString();
                                 desk::showForm(d, row.data["bill"].toBool() ? copyBillForm(id, alternate) : copyRoutingForm(id, alternate));
                             }},
                        {.title = "Compare…", .right = "engineering.see", .keys = "Ctrl+D", .run = compare}}};
}

Page papersPage() {
    return {.title = "Drawings",
            .columns = {{.title = "Number", .width = 130},
                        {.title = "Title", .width = 0},
                        {.title = "Kind", .width = 110},
                        {.title = "Operation", .width = 80, .number = true},
                        {.title = "Revision", .width = 76},
                        {.title = "State", .width = 110},
                        {.title = "File", .width = 150}},
            .tables = {"document", "document_revision", "document_use"},
            .read = readPapers,
            .empty = "Nothing is drawn or written for it yet.",
            .actions = {{.title = "New document…",
                         .right = "engineering.addDocument",
                         .keys = "Ctrl+N",
                         .needsRow = false,
                         .run = [](Desk& d, const TableRow&, const QJsonObject& asked) { desk::showForm(d, newDocumentForm(asked["id"].toInteger())); }},
                        {.title = "Use a document…",
                         .right = "engineering.useDocument",
                         .needsRow = false,
                         .run = [](Desk& d, const TableRow&, const QJsonObject& asked) { desk::showForm(d, useDocumentForm(0, asked["id"].toInteger())); }},
                        {.title = "Use no more…", .right = "engineering.useDocument", .keys = "Del", .run = stopUsing}},
            .drawing = true};
}

}  // namespace engineering::ui
