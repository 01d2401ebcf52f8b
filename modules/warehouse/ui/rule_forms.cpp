// How items are kept and packed, which goods lie apart, when carriers come, and how classes are counted.
#include "app/desk/say.h"
#include "database/transaction.h"
#include "ledger/ledger.h"
#include "warehouse/ui/moment_field.h"
#include "warehouse/ui/place_forms.h"

namespace warehouse {

using namespace tl;
using desk::Desk;
using desk::FormLook;
using desk::say;
using desk::text;

namespace {

QJsonValue idOr(std::int64_t id) { return id == 0 ? QJsonValue{} : QJsonValue{static_cast<qint64>(id)}; }

struct StorageNow {
    std::int64_t item = 0, version = 0, weight = 0, volume = 0, zone = 0, binType = 0;
    std::string abc, picking, hazard;
};
BOOST_DESCRIBE_STRUCT(StorageNow, (), (item, version, weight, volume, zone, binType, abc, picking, hazard))

FormLook storageForm(const StorageNow& now) {
    return {.action = "warehouse.setItemStorage",
            .title = "How the item is kept",
            .verb = "Save",
            .fields = {{.argument = "item", .label = "Item", .hidden = now.item != 0},
                       {.argument = "version", .hidden = true},
                       {.argument = "abc", .label = "Class", .hint = "A is asked for most often"},
                       {.argument = "picking", .label = "Which lot leaves first"},
                       {.argument = "zone", .label = "Put away first in zone", .hint = "Empty: anywhere"},
                       {.argument = "binType", .label = "Only into bins of type", .hint = "Empty: of any"},
                       {.argument = "weight", .label = "Grams each", .hint = "Of one stocking unit; empty: not known"},
                       {.argument = "volume", .label = "Cubic centimetres each", .hint = "Empty: not known"},
                       {.argument = "hazard", .label = "Dangerous goods", .hint = "Class after ADR: 3, 4.1, 5.1, 8; empty: none"}},
            .preset = {{"item", idOr(now.item)},
                       {"version", static_cast<qint64>(now.version)},
                       {"abc", text(now.abc)},
                       {"picking", text(now.picking)},
                       {"zone", idOr(now.zone)},
                       {"binType", idOr(now.binType)},
                       {"weight", idOr(now.weight)},
                       {"volume", idOr(now.volume)},
                       {"hazard", text(now.hazard)}}};
}

struct LevelNow {
    std::string kind;
    std::int64_t level = 0, holds = 0, tare = 0, material = 0;
};
BOOST_DESCRIBE_STRUCT(LevelNow, (), (kind, level, holds, tare, material))

FormLook packingForm(std::int64_t item, const std::vector<LevelNow>& levels) {
    QJsonArray rows;
    for (const auto& level : levels) {
        const Quantity holds{level.level == 1 ? level.holds : level.holds * 1'000'000};
        rows.append(QJsonObject{{"kind", text(level.kind)}, {"holds", text(toText(holds))}, {"material", idOr(level.material)}, {"tare", idOr(level.tare)}});
    }
    QJsonObject preset{{"item", idOr(item)}};
    if (!rows.isEmpty()) preset["levels"] = rows;
    return {.action = "warehouse.setPacking",
            .title = "How the item is packed",
            .verb = "Save",
            .fields = {{.argument = "item", .label = "Item", .hint = "The inmost pack stands first; no row: it is not packed", .hidden = item != 0},
                       {.argument = "levels[].kind", .label = "Packed in"},
                       {.argument = "levels[].holds", .label = "Holds"},
                       {.argument = "levels[].material", .label = "Packing material"},
                       {.argument = "levels[].tare", .label = "Grams when empty"}},
            .preset = preset};
}

struct PickUpNow {
    std::int64_t site = 0, weekday = 0, cutoffMinute = 0, dock = 0;
    std::string carrier;
};
BOOST_DESCRIBE_STRUCT(PickUpNow, (), (site, weekday, cutoffMinute, dock, carrier))

FormLook pickUpForm(const std::optional<PickUpNow>& now) {
    QJsonObject preset{{"weekday", 1}};
    if (now)
        preset = {{"site", idOr(now->site)},
                  {"carrier", text(now->carrier)},
                  {"weekday", static_cast<qint64>(now->weekday)},
                  {"cutoffMinute", static_cast<qint64>(now->cutoffMinute)},
                  {"dock", idOr(now->dock)}};
    return {.action = "warehouse.setPickUp",
            .title = "When a carrier picks up",
            .verb = "Save",
            .fields = {{.argument = "site", .label = "Site"},
                       {.argument = "carrier", .label = "Carrier"},
                       {.argument = "weekday", .label = "Weekday", .make = weekdayField},
                       {.argument = "cutoffMinute", .label = "Goods ready by", .hint = "By the site's clock; empty: it does not come on that day any more", .make = minuteField},
                       {.argument = "dock", .label = "Dock", .hint = "Empty: any outbound bin"}},
            .preset = preset};
}

struct PrefixNow {
    std::int64_t site = 0, version = 0, extension = 0;
    std::string prefix;
};
BOOST_DESCRIBE_STRUCT(PrefixNow, (), (site, version, extension, prefix))

struct CountRuleNow {
    std::int64_t site = 0, version = 0, everyDays = 0, tolerance = 0;
    Money valueTolerance;
    std::string abc, currency;
};
BOOST_DESCRIBE_STRUCT(CountRuleNow, (), (site, version, everyDays, tolerance, valueTolerance, abc, currency))

FormLook countRuleForm(const std::optional<CountRuleNow>& now) {
    QJsonObject preset{{"abc", "A"}, {"version", 0}};
    if (now) {
        preset = {{"site", idOr(now->site)},
                  {"abc", text(now->abc)},
                  {"version", static_cast<qint64>(now->version)},
                  {"everyDays", static_cast<qint64>(now->everyDays)},
                  {"tolerance", text(toText(Percent{now->tolerance}))}};
        if (now->valueTolerance != Money{}) preset["valueTolerance"] = text(toText(Amount{now->valueTolerance, Currency{now->currency}}));
    }
    return {.action = "warehouse.setCountRule",
            .title = "How often and how exactly a class is counted",
            .verb = "Save",
            .fields = {{.argument = "site", .label = "Site", .hint = "Empty: the only one"},
                       {.argument = "abc", .label = "Class"},
                       {.argument = "version", .hidden = true},
                       {.argument = "everyDays", .label = "Days from count to count"},
                       {.argument = "tolerance", .label = "May differ by, share", .hint = "Of what the books say; what is above is counted again"},
                       {.argument = "valueTolerance", .label = "May differ by, value", .hint = "Empty: no limit"}},
            .preset = preset};
}

}  // namespace

void startItemStorage(Desk& d, std::int64_t item) {
    d.read<StorageNow>(
        &d,
        [item](const db::Read& read) {
            return read.find<StorageNow>(R"sql(
                select item_id as item, version, weight, volume, coalesce(zone_id, 0) as zone, coalesce(bin_type_id, 0) as bin_type, abc, picking, hazard
                from item_storage where item_id = $1
            )sql", item).value_or(StorageNow{.item = item, .abc = "C", .picking = "fefo", .hazard = {}});
        },
        [&d](const StorageNow& now) { desk::showForm(d, storageForm(now)); });
}

void startPacking(Desk& d, std::int64_t item) {
    d.read<std::vector<LevelNow>>(
        &d,
        [item](const db::Read& read) {
            return read.all<LevelNow>(R"sql(
                select kind, level, holds, tare, coalesce(material_id, 0) as material from packing where item_id = $1 order by level
            )sql", item);
        },
        [&d, item](const std::vector<LevelNow>& levels) { desk::showForm(d, packingForm(item, levels)); });
}

FormLook hazardForm(const QString& hazard, const QString& other, const QString& apart) {
    return {.action = "warehouse.setHazardRule",
            .title = "Which dangerous goods lie apart",
            .verb = "Save",
            .fields = {{.argument = "hazard", .label = "Dangerous goods", .hint = "Class after ADR: 3, 4.1, 5.1, 8"},
                       {.argument = "other", .label = "Apart from", .hint = "The same class: no two items of it lie together"},
                       {.argument = "apart", .label = "How far apart", .hint = "Empty: they may lie together"}},
            .preset = {{"hazard", hazard}, {"other", other}, {"apart", apart}}};
}

FormLook addPickUpForm() { return pickUpForm(std::nullopt); }

void startPickUp(Desk& d, std::int64_t pickUp) {
    d.read<std::optional<PickUpNow>>(
        &d,
        [pickUp](const db::Read& read) {
            return read.find<PickUpNow>(R"sql(
                select site_id as site, weekday, cutoff_minute, coalesce(dock_bin_id, 0) as dock, carrier from pick_up where pick_up_id = $1
            )sql", pickUp);
        },
        [&d](const std::optional<PickUpNow>& now) { desk::showForm(d, pickUpForm(now)); });
}

void startPrefix(Desk& d, std::int64_t site) {
    d.read<std::optional<PrefixNow>>(
        &d,
        [site](const db::Read& read) {
            return read.find<PrefixNow>(R"sql(
                select s.site_id as site, coalesce(p.version, 0) as version, coalesce(p.extension, 0) as extension, coalesce(p.prefix, '') as prefix
                from site s left join company_prefix p on p.site_id = s.site_id
                where cast($1 as bigint) = 0 or s.site_id = $1 order by s.site_id limit 1
            )sql", site);
        },
        [&d](const std::optional<PrefixNow>& now) {
            if (!now) return d.toast(say("This record is not there any more."), desk::Tone::attention);
            desk::showForm(d, {.action = "warehouse.setCompanyPrefix",
                               .title = "The GS1 company prefix of the site",
                               .verb = "Save",
                               .fields = {{.argument = "site", .label = "Site", .hidden = true},
                                          {.argument = "version", .hidden = true},
                                          {.argument = "prefix", .label = "Company prefix", .hint = "4 to 12 digits, as GS1 gave it to the firm"},
                                          {.argument = "extension", .label = "Extension digit", .hint = "The first digit of the SSCC; sites of one prefix differ in it"}},
                               .preset = {{"site", static_cast<qint64>(now->site)},
                                          {"version", static_cast<qint64>(now->version)},
                                          {"prefix", text(now->prefix)},
                                          {"extension", static_cast<qint64>(now->extension)}}});
        });
}

void startCountRule(Desk& d, std::int64_t rule) {
    d.read<std::optional<CountRuleNow>>(
        &d,
        [rule](const db::Read& read) {
            auto now = read.find<CountRuleNow>(R"sql(
                select site_id as site, version, every_days, tolerance, value_tolerance, abc, '' as currency from count_rule where count_rule_id = $1
            )sql", rule);
            if (now) now->currency = ledger::bookCurrency(read).code;
            return now;
        },
        [&d](const std::optional<CountRuleNow>& now) { desk::showForm(d, countRuleForm(now)); });
}

}  // namespace warehouse
