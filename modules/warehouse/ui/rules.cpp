// The rules of the warehouse in one place: zones, kinds of bins, how items are kept and packed, what lies apart, carriers,
// and how often each class is counted. Each is changed where it stands.
#include "app/desk/say.h"
#include "ledger/ledger.h"
#include "warehouse/ui/looks.h"
#include "warehouse/ui/moment_field.h"
#include "warehouse/ui/place_forms.h"
#include "warehouse/ui/screens.h"

namespace warehouse {

using desk::Card;
using desk::CardTable;
using desk::Desk;
using desk::ListLook;
using desk::Row;
using desk::say;
using desk::shown;
using desk::TableRow;
using desk::text;
using desk::utf8;
using namespace tl;

namespace {

desk::RowAction change(const char* right, std::function<void(Desk&, const Row&)> does) {
    return {.title = "Change…", .right = right, .keys = "Ctrl+E", .icon = "edit", .run = [does = std::move(does)](Desk& d, const std::vector<Row>& rows) { does(d, rows.front()); }};
}

ListLook zonesLook() {
    return {.list = "zones",
            .widths = {{"warehouse", 100}, {"code", 100}, {"name", 240}, {"handover", 120}},
            .actions = {change("warehouse.changeZone", [](Desk& d, const Row& row) { startZone(d, row.key); })},
            .empty = "There is no zone. A zone is a part of a warehouse that is walked, filled or picked as one."};
}

ListLook binTypesLook() {
    return {.list = "bin_types",
            .chips = {{"mixing", mixings()}},
            .widths = {{"code", 100}, {"name", 220}},
            .actions = {change("warehouse.changeBinType", [](Desk& d, const Row& row) { startBinType(d, row.key); })},
            .empty = "There is no bin type: every bin takes anything. A type says how much fits and what may lie together."};
}

ListLook binRulesLook() {
    return {.list = "bin_rules",
            .columns = {"warehouse", "bin", "kind", "zone", "bin_type", "abc", "parent", "face_of", "locked", "lock_reason", "walk"},
            .sorts = {{"warehouse"}, {"walk"}},
            .chips = {{"kind", binKinds()}, {"locked", locks()}},
            .widths = {{"warehouse", 90}, {"bin", 100}, {"zone", 90}, {"bin_type", 100}, {"abc", 70}, {"parent", 90}, {"face_of", 110}, {"lock_reason", 200}},
            .quick = {{"Locked", {{"locked", db::How::notEmpty}}}, {"Pick faces", {{"face_of", db::How::notEmpty}}}},
            .actions = {change("warehouse.setBinRule", [](Desk& d, const Row& row) { startBinRule(d, row.key); }),
                        {.title = "Pick face…", .right = "warehouse.setPickFace", .keys = "Ctrl+Shift+F", .icon = "pick",
                         .run = [](Desk& d, const std::vector<Row>& rows) { startPickFace(d, rows.front().key); }},
                        {.title = "Lock…", .right = "warehouse.lockBin", .keys = "Ctrl+L", .icon = "lock",
                         .fits = [](const Row& row) { return row.at("locked").empty(); },
                         .run = [](Desk& d, const std::vector<Row>& rows) { desk::showForm(d, lockBinForm(rows.front().key)); }},
                        {.title = "Unlock", .right = "warehouse.unlockBin", .keys = "Ctrl+U", .icon = "unlock",
                         .fits = [](const Row& row) { return !row.at("locked").empty(); },
                         .run = [](Desk& d, const std::vector<Row>& rows) { unlockNow(d, rows.front().key); }}},
            .empty = "There is no bin."};
}

ListLook facesLook() {
    return {.list = "pick_faces",
            .widths = {{"warehouse", 90}, {"bin", 100}, {"item", 110}},
            .actions = {change("warehouse.setPickFace", [](Desk& d, const Row& row) { startPickFace(d, row.key); })},
            .empty = "There is no pick face. Choose a storage bin under Bins, and say what it is picked for."};
}

ListLook storagesLook() {
    return {.list = "item_storages",
            .chips = {{"picking", pickings()}},
            .widths = {{"item", 110}, {"abc", 70}, {"zone", 90}, {"bin_type", 100}},
            .actions = {change("warehouse.setItemStorage", [](Desk& d, const Row& row) { startItemStorage(d, row.key); })},
            .empty = "Nothing is said about any item: each is of class C, leaves first expiry first, and lies anywhere."};
}

ListLook packingsLook() {
    return {.list = "packings",
            .sorts = {{"item"}, {"level"}},
            .chips = {{"kind", packKinds()}},
            .widths = {{"item", 110}, {"level", 70}},
            .actions = {change("warehouse.setPacking", [](Desk& d, const Row& row) { startPacking(d, row.id("item_id")); })},
            .empty = "No item is packed by itself. Say what a carton and a pallet of it hold."};
}

// ---------------------------------------------------------------- what there is little of

struct Hazard {
    std::int64_t id = 0;
    std::string hazard, other, apart;
};
BOOST_DESCRIBE_STRUCT(Hazard, (), (id, hazard, other, apart))

void changeHazard(Desk& d, const TableRow& row) {
    desk::showForm(d, hazardForm(row.data["hazard"].toString(), row.data["other"].toString(), row.data["apart"].toString()));
}

CardTable hazardsTable(const db::Read& read) {
    CardTable table{.title = "Dangerous goods",
                    .columns = {{.title = "Dangerous goods", .width = 180}, {.title = "Apart from", .width = 180}, {.title = "How far apart", .width = 0}},
                    .rows = {},
                    .empty = "No classes of dangerous goods are kept apart.",
                    .actions = {{.title = "New rule…", .right = "warehouse.setHazardRule", .run = [](Desk& d, const TableRow&) { desk::showForm(d, hazardForm()); }, .needsRow = false},
                                {.title = "Change…", .right = "warehouse.setHazardRule", .run = changeHazard}},
                    .last = true,
                    .opens = changeHazard};
    for (const auto& one : read.all<Hazard>(R"sql(select hazard_rule_id as id, hazard, other, apart from hazard_rule order by hazard, other limit 500)sql"))
        table.rows.push_back({.cells = {{.text = text(one.hazard)}, {.text = text(one.other)}, {.text = one.apart == "zone" ? say("In different zones") : say("In different bins")}},
                              .key = one.id,
                              .data = {{"hazard", text(one.hazard)}, {"other", text(one.other)}, {"apart", text(one.apart)}}});
    return table;
}

struct PickUpRow {
    std::int64_t id = 0, weekday = 0, cutoffMinute = 0;
    std::string site, carrier, dock;
};
BOOST_DESCRIBE_STRUCT(PickUpRow, (), (id, weekday, cutoffMinute, site, carrier, dock))

void changePickUp(Desk& d, const TableRow& row) { startPickUp(d, row.key); }

CardTable pickUpsTable(const db::Read& read) {
    CardTable table{.title = "Carriers",
                    .columns = {{.title = "Carrier", .width = 0}, {.title = "Weekday", .width = 140}, {.title = "Goods ready by", .width = 130}, {.title = "Dock", .width = 130}, {.title = "Site", .width = 90}},
                    .rows = {},
                    .empty = "No carrier picks up by itself. Without one an order leaves by the site's own cut-off.",
                    .actions = {{.title = "New pick-up…", .right = "warehouse.setPickUp", .run = [](Desk& d, const TableRow&) { desk::showForm(d, addPickUpForm()); }, .needsRow = false},
                                {.title = "Change…", .right = "warehouse.setPickUp", .run = changePickUp}},
                    .last = true,
                    .opens = changePickUp};
    for (const auto& one : read.all<PickUpRow>(R"sql(
             select p.pick_up_id as id, p.weekday, p.cutoff_minute, s.code as site, p.carrier, coalesce(b.code, '') as dock
             from pick_up p join site s on s.site_id = p.site_id left join bin b on b.bin_id = p.dock_bin_id
             order by p.carrier, s.code, p.weekday limit 1000
         )sql"))
        table.rows.push_back({.cells = {{.text = text(one.carrier)}, {.text = weekdayWord(one.weekday)}, {.text = minuteShown(one.cutoffMinute)}, {.text = text(one.dock)}, {.text = text(one.site), .muted = true}},
                              .key = one.id});
    return table;
}

struct RuleRow {
    std::int64_t id = 0, everyDays = 0, tolerance = 0;
    std::string site, abc;
    Money valueTolerance;
};
BOOST_DESCRIBE_STRUCT(RuleRow, (), (id, everyDays, tolerance, site, abc, valueTolerance))

void changeCountRule(Desk& d, const TableRow& row) { startCountRule(d, row.key); }

CardTable countRulesTable(const db::Read& read) {
    CardTable table{.title = "Counting",
                    .columns = {{.title = "Class", .width = 100}, {.title = "Days from count to count", .width = 200, .number = true}, {.title = "May differ by, share", .width = 180, .number = true},
                                {.title = "May differ by, value", .width = 180, .number = true}, {.title = "Site", .width = 0}},
                    .rows = {},
                    .empty = "No class is counted by itself, and no difference is let pass.",
                    .actions = {{.title = "New rule…", .right = "warehouse.setCountRule", .run = [](Desk& d, const TableRow&) { startCountRule(d, 0); }, .needsRow = false},
                                {.title = "Change…", .right = "warehouse.setCountRule", .run = changeCountRule}},
                    .last = true,
                    .opens = changeCountRule};
    const auto book = ledger::bookCurrency(read);
    for (const auto& one : read.all<RuleRow>(R"sql(
             select r.count_rule_id as id, r.every_days, r.tolerance, s.code as site, r.abc, r.value_tolerance
             from count_rule r join site s on s.site_id = r.site_id order by s.code, r.abc limit 500
         )sql"))
        table.rows.push_back({.cells = {{.text = text(one.abc)}, {.text = desk::shownNumber(one.everyDays)}, {.text = shown(Percent{one.tolerance})},
                                        {.text = one.valueTolerance == Money{} ? say("no limit") : shown(Amount{one.valueTolerance, book})}, {.text = text(one.site)}},
                              .key = one.id});
    return table;
}

struct PrefixRow {
    std::int64_t id = 0;
    std::string site, prefix;
    std::int64_t extension = 0;
};
BOOST_DESCRIBE_STRUCT(PrefixRow, (), (id, site, prefix, extension))

void changePrefix(Desk& d, const TableRow& row) { startPrefix(d, row.key); }

CardTable prefixesTable(const std::vector<PrefixRow>& sites) {
    CardTable table{.title = "Company prefixes",
                    .columns = {{.title = "Site", .width = 140}, {.title = "Company prefix", .width = 200}, {.title = "Extension digit", .width = 0}},
                    .rows = {},
                    .empty = "There is no site.",
                    .actions = {{.title = "Change…", .right = "warehouse.setCompanyPrefix", .run = changePrefix}},
                    .last = true,
                    .opens = changePrefix};
    for (const auto& one : sites)
        table.rows.push_back({.cells = {{.text = text(one.site)},
                                        one.prefix.empty() ? desk::TableCell{.text = say("not set"), .tone = desk::Tone::attention} : desk::TableCell{.text = text(one.prefix)},
                                        {.text = one.prefix.empty() ? QString{} : QString::number(one.extension)}},
                              .key = one.id});
    return table;
}

Card readRules(const db::Read& read, std::int64_t) {
    Card card;
    card.number = utf8(say("Warehouse rules"));
    const auto sites = read.all<PrefixRow>(R"sql(
        select s.site_id as id, s.code as site, coalesce(p.prefix, '') as prefix, coalesce(p.extension, 0) as extension
        from site s left join company_prefix p on p.site_id = s.site_id order by s.code limit 500
    )sql");
    if (std::ranges::all_of(sites, [](const PrefixRow& one) { return one.prefix.empty(); }))
        card.warning = utf8(say("No site has a GS1 company prefix, so nothing is packed by itself. Set one under Company prefixes."));
    card.parts = {{.title = "Zones", .look = zonesLook()},      {.title = "Bin types", .look = binTypesLook()}, {.title = "Bins", .look = binRulesLook()},
                  {.title = "Pick faces", .look = facesLook()}, {.title = "Items", .look = storagesLook()},     {.title = "Packing", .look = packingsLook()}};
    card.tables = {hazardsTable(read), pickUpsTable(read), countRulesTable(read), prefixesTable(sites)};
    card.buttons = {{.title = "New zone", .right = "warehouse.addZone", .keys = "Ctrl+Shift+Z", .icon = "plus", .run = [](Desk& d) { desk::showForm(d, addZoneForm()); }},
                    {.title = "New bin type", .right = "warehouse.addBinType", .icon = "plus", .run = [](Desk& d) { desk::showForm(d, addBinTypeForm()); }},
                    {.title = "New bin", .right = "inventory.addBin", .keys = "Ctrl+N", .icon = "plus", .main = true, .run = [](Desk& d) { desk::showForm(d, addBinForm()); }},
                    {.title = "Keep an item…", .right = "warehouse.setItemStorage", .keys = "Ctrl+I", .icon = "box", .run = [](Desk& d) { startItemStorage(d, 0); }},
                    {.title = "Pack an item…", .right = "warehouse.setPacking", .icon = "box", .run = [](Desk& d) { startPacking(d, 0); }}};
    return card;
}

}  // namespace

desk::CardKind rulesCard() {
    return {.kind = "", .tables = {"hazard_rule", "pick_up", "count_rule", "company_prefix", "site"}, .read = readRules};
}

}  // namespace warehouse
