// How the lists of engineering look, on their own and within records.
#include "app/desk/list_screen.h"
#include "engineering/ui/screens.h"

namespace engineering::ui {

using db::How;
using desk::Desk;
using desk::ListLook;
using desk::Row;
using desk::Tone;

namespace {

void form(Desk& d, const desk::FormLook& look) { desk::showForm(d, look); }

}  // namespace

ListLook itemFilesLook() {
    return {.list = "item_files",
            .columns = {"number", "name", "category", "revision", "life", "bill", "routing", "drafts", "drawings"},
            .sorts = {{"number", false}},
            .chips = {{"life", lifeStates()}, {"bill", draftStates()}, {"routing", draftStates()}},
            .widths = {{"number", 150}, {"category", 90}, {"revision", 80}, {"drafts", 70}, {"drawings", 80}},
            .quick = {{"With a draft", {{"drafts", How::atLeast, "1"}}},
                      {"Made", {{"bill", How::equals, "released"}}},
                      {"In design", {{"life", How::equals, "design"}}},
                      {"Run out", {{"life", How::oneOf, "", {"phase_out", "obsolete"}}}}},
            .top = {{.title = "New item", .right = "inventory.addItem", .run = [](Desk& d) { form(d, {.action = "inventory.addItem"}); }}},
            .actions = {{.title = "New revision…",
                         .right = "engineering.addRevision",
                         .keys = "Ctrl+R",
                         .icon = "plus",
                         .run = [](Desk& d, const std::vector<Row>& rows) { form(d, newRevisionForm(rows[0].key)); }},
                        {.title = "Stock…",
                         .icon = "stock",
                         .run = [](Desk& d, const std::vector<Row>& rows) { d.open(desk::Record{"item", rows[0].key}); }},
                        {.title = "Ask for a change…",
                         .right = "engineering.addChangeRequest",
                         .icon = "edit",
                         .run = [](Desk& d, const std::vector<Row>& rows) { form(d, newRequestForm(rows[0].key)); }}},
            .empty = "There is no item yet. Press Ctrl+N to add the first one, or import a list of them."};
}

ListLook billsLook() {
    return {.list = "boms",
            .columns = {"item", "item_name", "revision", "alternate", "state", "lines", "yield", "note"},
            .sorts = {{"", true}},
            .chips = {{"state", draftStates()}},
            .widths = {{"item", 140}, {"revision", 80}, {"alternate", 120}, {"lines", 70}, {"yield", 110}},
            .quick = {{"Drafts", {{"state", How::equals, "draft"}}}, {"Released", {{"state", How::equals, "released"}}}},
            .top = {{.title = "New bill", .right = "engineering.addBom", .run = [](Desk& d) { form(d, newBillForm(0)); }}},
            .actions = {{.title = "Copy…",
                         .right = "engineering.copyBom",
                         .keys = "Ctrl+Shift+A",
                         .icon = "copy",
                         .run = [](Desk& d, const std::vector<Row>& rows) { form(d, copyBillForm(rows[0].key, desk::text(rows[0].at("alternate")))); }},
                        {.title = "Compare…",
                         .keys = "Ctrl+D",
                         .icon = "swap",
                         .run =
                             [](Desk& d, const std::vector<Row>& rows) {
                                 d.open("engineering.compare", {{"kind", "bill"}, {"item", static_cast<qint64>(rows[0].id("item_id"))}, {"after", static_cast<qint64>(rows[0].key)}});
                             }}},
            .empty = "There is no bill of material yet. Press Ctrl+N to draw up the first one."};
}

ListLook routingsLook() {
    return {.list = "routings",
            .columns = {"item", "item_name", "revision", "alternate", "state", "operations"},
            .sorts = {{"", true}},
            .chips = {{"state", draftStates()}},
            .widths = {{"item", 140}, {"revision", 80}, {"alternate", 140}, {"operations", 100}},
            .quick = {{"Drafts", {{"state", How::equals, "draft"}}}, {"Released", {{"state", How::equals, "released"}}}},
            .top = {{.title = "New routing", .right = "engineering.addRouting", .run = [](Desk& d) { form(d, newRoutingForm(0)); }}},
            .actions = {{.title = "Copy…",
                         .right = "engineering.copyRouting",
                         .keys = "Ctrl+Shift+A",
                         .icon = "copy",
                         .run = [](Desk& d, const std::vector<Row>& rows) { form(d, copyRoutingForm(rows[0].key, desk::text(rows[0].at("alternate")))); }},
                        {.title = "Compare…",
                         .keys = "Ctrl+D",
                         .icon = "swap",
                         .run =
                             [](Desk& d, const std::vector<Row>& rows) {
                                 d.open("engineering.compare", {{"kind", "routing"}, {"item", static_cast<qint64>(rows[0].id("item_id"))}, {"after", static_cast<qint64>(rows[0].key)}});
                             }}},
            .empty = "There is no routing yet. Press Ctrl+N to draw up the first one."};
}

ListLook changesLook() {
    return {.list = "change_orders",
            .columns = {"number", "kind", "title", "state", "author", "effectivity", "effective_on", "effective_serial", "released_at"},
            .sorts = {{"", true}},
            .chips = {{"state", changeStates()}, {"kind", changeKinds()}},
            .widths = {{"number", 100}, {"kind", 140}, {"title", 280}, {"author", 90}, {"effectivity", 120}, {"effective_on", 110}, {"effective_serial", 110}},
            .quick = {{"In review", {{"state", How::equals, "review"}}},
                      {"Approved", {{"state", How::equals, "approved"}}},
                      {"Drafts", {{"state", How::equals, "draft"}}},
                      {"Requests", {{"kind", How::equals, "request"}}}},
            .top = {{.title = "New change order", .right = "engineering.addChangeOrder", .run = [](Desk& d) { form(d, newChangeForm(0, {})); }}},
            .actions = {{.title = "Change…",
                         .right = "engineering.editChange",
                         .keys = "Ctrl+E",
                         .icon = "edit",
                         .fits = [](const Row& row) { return row.at("state") != "released" && row.at("state") != "cancelled"; },
                         .run = [](Desk& d, const std::vector<Row>& rows) { editChange(d, rows[0].key); }}},
            .empty = "Nothing is to change. Press Ctrl+N to draw up a change order; Ctrl+K asks for one."};
}

ListLook documentsLook() {
    return {.list = "documents",
            .columns = {"number", "title", "kind", "item", "released"},
            .sorts = {{"number", false}},
            .chips = {{"kind", documentKinds()}},
            .widths = {{"number", 160}, {"title", 340}, {"kind", 130}, {"item", 140}, {"released", 150}},
            .quick = {{"Drawings", {{"kind", How::equals, "drawing"}}}, {"Instructions", {{"kind", How::equals, "instruction"}}}, {"Nothing released", {{"released", How::isEmpty}}}},
            .top = {{.title = "New document", .right = "engineering.addDocument", .run = [](Desk& d) { form(d, newDocumentForm(0)); }}},
            .empty = "There is no document yet. Press Ctrl+N to add the first one; its file is dropped on it."};
}

ListLook centersLook() {
    return {.list = "work_centers",
            .columns = {"code", "name", "site", "calendar", "capacity", "labour_rate", "overhead_rate", "state"},
            .sorts = {{"code", false}},
            .chips = {{"state", centerStates()}},
            .widths = {{"code", 110}, {"name", 260}, {"site", 80}, {"calendar", 110}},
            .top = {{.title = "New work centre", .right = "engineering.addWorkCenter",
                     .run = [](Desk& d) { form(d, {.action = "engineering.addWorkCenter", .title = "New work centre", .verb = "Add work centre"}); }}},
            .empty = "There is no work centre yet. Press Ctrl+N to add the first one."};
}

ListLook machinesLook() {
    return {.list = "machines",
            .sorts = {{"code", false}},
            .chips = {{"state", centerStates()}},
            .widths = {{"code", 120}, {"name", 280}},
            .top = {{.title = "New machine", .right = "engineering.addMachine", .run = [](Desk& d) { form(d, {.action = "engineering.addMachine", .title = "New machine", .verb = "Add machine"}); }}},
            .empty = "There is no machine yet. Press Ctrl+N to add the first one."};
}

ListLook skillsLook() {
    return {.list = "skills",
            .sorts = {{"code", false}},
            .widths = {{"code", 140}, {"name", 420}},
            .top = {{.title = "New skill", .right = "engineering.addSkill", .run = [](Desk& d) { form(d, {.action = "engineering.addSkill", .title = "New skill", .verb = "Add skill"}); }}},
            .empty = "There is no skill yet. Press Ctrl+N to add the first one."};
}

ListLook operationsLook() {
    return {.list = "routing_operations",
            .columns = {"item", "revision", "alternate", "state", "operation", "name", "crew", "skill", "tool", "supplier"},
            .chips = {{"state", draftStates()}},
            .widths = {{"item", 140}, {"revision", 80}, {"alternate", 100}, {"operation", 90}, {"name", 200}, {"crew", 70}},
            .empty = "No routing has an operation there."};
}

ListLook parametersLook() {
    return {.list = "parameters",
            .sorts = {{"name", false}},
            .widths = {{"name", 300}, {"unit", 80}},
            .top = {{.title = "New parameter", .right = "engineering.addParameter", .run = [](Desk& d) { form(d, newParameterForm()); }}},
            .actions = {{.title = "Parts by it…",
                         .keys = "Ctrl+Return",
                         .icon = "search",
                         .run = [](Desk& d, const std::vector<Row>& rows) { d.open("engineering.search", {{"parameter", static_cast<qint64>(rows[0].key)}}); }}},
            .empty = "Parts are searched by nothing yet. Press Ctrl+N to name the first parameter, such as Thread."};
}

ListLook makersLook() {
    return {.list = "maker_parts",
            .columns = {"number", "maker", "item", "item_name", "priority", "state"},
            .sorts = {{"number", false}},
            .chips = {{"state", makerStates()}},
            .widths = {{"number", 190}, {"maker", 220}, {"item", 140}, {"priority", 80}},
            .quick = {{"On trial", {{"state", How::equals, "trial"}}}, {"Barred", {{"state", How::equals, "barred"}}}},
            .top = {{.title = "New maker's number", .right = "engineering.addMakerPart", .run = [](Desk& d) { form(d, newMakerForm(0)); }}},
            .actions = {{.title = "Engineering file",
                         .icon = "drawing",
                         .run = [](Desk& d, const std::vector<Row>& rows) { d.open(desk::Record{"item file", rows[0].id("item_id")}); }}},
            .empty = "No maker's number is known yet. Press Ctrl+N to add one."};
}

}  // namespace engineering::ui
