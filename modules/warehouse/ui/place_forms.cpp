// Zones, kinds of bins, bins and their rules.
#include "warehouse/ui/place_forms.h"

#include "app/desk/say.h"
#include "database/transaction.h"
#include "shared/ids.h"
#include "shared/quantity.h"

namespace warehouse {

using namespace tl;
using desk::Desk;
using desk::FormLook;
using desk::say;
using desk::text;

namespace {

QJsonValue idOr(const std::optional<std::int64_t>& id) { return !id || *id == 0 ? QJsonValue{} : QJsonValue{static_cast<qint64>(*id)}; }
QJsonValue limitOr(std::int64_t most) { return most == 0 ? QJsonValue{} : QJsonValue{static_cast<qint64>(most)}; }

// Reads what there is and shows the form made of it; says so where it is gone.
template <class Now>
void start(Desk& d, std::function<std::optional<Now>(const db::Read&)> read, std::function<FormLook(const Now&)> form) {
    d.read<std::optional<Now>>(&d, std::move(read), [&d, form = std::move(form)](const std::optional<Now>& now) {
        if (!now) return d.toast(say("This record is not there any more."), desk::Tone::attention);
        desk::showForm(d, form(*now));
    });
}

struct ZoneNow {
    std::int64_t id = 0, version = 0;
    std::string name;
    std::optional<std::int64_t> handover;
};
BOOST_DESCRIBE_STRUCT(ZoneNow, (), (id, version, name, handover))

struct TypeNow {
    std::int64_t id = 0, version = 0, maxWeight = 0, maxVolume = 0, maxUnits = 0;
    std::string name, mixing;
};
BOOST_DESCRIBE_STRUCT(TypeNow, (), (id, version, maxWeight, maxVolume, maxUnits, name, mixing))

struct RuleNow {
    std::int64_t bin = 0, version = 0;
    std::optional<std::int64_t> zone, binType, parent;
    std::string abc;
};
BOOST_DESCRIBE_STRUCT(RuleNow, (), (bin, version, zone, binType, parent, abc))

struct FaceNow {
    std::int64_t bin = 0, version = 0;
    std::optional<std::int64_t> item;
    std::optional<Quantity> refillBelow, refillTo;
};
BOOST_DESCRIBE_STRUCT(FaceNow, (), (bin, version, item, refillBelow, refillTo))

std::vector<desk::FieldLook> typeFields() {
    return {{.argument = "name", .label = "Name"},
            {.argument = "maxWeight", .label = "Grams at most", .hint = "Empty: no limit"},
            {.argument = "maxVolume", .label = "Cubic centimetres at most", .hint = "Empty: no limit"},
            {.argument = "maxUnits", .label = "Handling units at most", .hint = "Empty: no limit"},
            {.argument = "mixing", .label = "What lies together", .hint = "Empty: anything"}};
}

}  // namespace

FormLook addBinForm(std::int64_t warehouse) {
    return {.action = "inventory.addBin",
            .title = "New bin",
            .verb = "Add bin",
            .fields = {{.argument = "warehouse", .label = "Warehouse"},
                       {.argument = "code", .label = "Code", .hint = "As its label says it: A-01-3"},
                       {.argument = "kind", .label = "Used for", .hint = "Only storage and outbound may be promised"},
                       {.argument = "walk", .label = "Turn on the walk", .hint = "Empty: after the last bin"}},
            .preset = {{"warehouse", idOr(warehouse)}, {"kind", "storage"}},
            .then = [](Desk& d, const QJsonObject& answer) { startBinRule(d, answer["bin"].toInteger()); }};
}

FormLook addZoneForm(std::int64_t warehouse) {
    return {.action = "warehouse.addZone",
            .title = "New zone",
            .verb = "Add zone",
            .fields = {{.argument = "warehouse", .label = "Warehouse"},
                       {.argument = "code", .label = "Code", .hint = "Such as HIGH, COLD"},
                       {.argument = "name", .label = "Name"},
                       {.argument = "handover", .label = "Hand-over bin", .hint = "What goes in or comes out is set down there on its way; empty: nowhere"}},
            .preset = {{"warehouse", idOr(warehouse)}}};
}

void startZone(Desk& d, std::int64_t zone) {
    start<ZoneNow>(
        d,
        [zone](const db::Read& read) {
            return read.find<ZoneNow>(R"sql(select zone_id as id, version, name, handover_bin_id as handover from zone where zone_id = $1)sql", zone);
        },
        [](const ZoneNow& now) {
            return FormLook{.action = "warehouse.changeZone",
                            .title = "Change the zone",
                            .verb = "Save",
                            .fields = {{.argument = "zone", .hidden = true},
                                       {.argument = "version", .hidden = true},
                                       {.argument = "name", .label = "Name"},
                                       {.argument = "handover", .label = "Hand-over bin", .hint = "Empty: nowhere"}},
                            .preset = {{"zone", static_cast<qint64>(now.id)}, {"version", static_cast<qint64>(now.version)}, {"name", text(now.name)}, {"handover", idOr(now.handover)}}};
        });
}

FormLook addBinTypeForm() {
    auto fields = typeFields();
    fields.insert(fields.begin(), {.argument = "code", .label = "Code", .hint = "Such as SHELF, RACK"});
    return {.action = "warehouse.addBinType", .title = "New bin type", .verb = "Add bin type", .fields = fields};
}

void startBinType(Desk& d, std::int64_t binType) {
    start<TypeNow>(
        d,
        [binType](const db::Read& read) {
            return read.find<TypeNow>(R"sql(
                select bin_type_id as id, version, max_weight, max_volume, max_units, name, mixing from bin_type where bin_type_id = $1
            )sql", binType);
        },
        [](const TypeNow& now) {
            auto fields = typeFields();
            fields.insert(fields.begin(), {{.argument = "binType", .hidden = true}, {.argument = "version", .hidden = true}});
            return FormLook{.action = "warehouse.changeBinType",
                            .title = "Change the bin type",
                            .verb = "Save",
                            .fields = fields,
                            .preset = {{"binType", static_cast<qint64>(now.id)},
                                       {"version", static_cast<qint64>(now.version)},
                                       {"name", text(now.name)},
                                       {"maxWeight", limitOr(now.maxWeight)},
                                       {"maxVolume", limitOr(now.maxVolume)},
                                       {"maxUnits", limitOr(now.maxUnits)},
                                       {"mixing", text(now.mixing)}}};
        });
}

void startBinRule(Desk& d, std::int64_t bin) {
    start<RuleNow>(
        d,
        [bin](const db::Read& read) {
            return read.find<RuleNow>(R"sql(
                select n.bin_id as bin, coalesce(r.version, 0) as version, r.zone_id as zone, r.bin_type_id as bin_type, r.parent_id as parent,
                       coalesce(r.abc, '') as abc
                from bin n left join bin_rule r on r.bin_id = n.bin_id where n.bin_id = $1
            )sql", bin);
        },
        [](const RuleNow& now) {
            return FormLook{.action = "warehouse.setBinRule",
                            .title = "How the bin is built and used",
                            .verb = "Save",
                            .fields = {{.argument = "bin", .hidden = true},
                                       {.argument = "version", .hidden = true},
                                       {.argument = "zone", .label = "Zone", .hint = "Empty: of none"},
                                       {.argument = "binType", .label = "Bin type", .hint = "Empty: it takes anything"},
                                       {.argument = "abc", .label = "Class", .hint = "A stands near the doors; empty: any"},
                                       {.argument = "parent", .label = "Part of bin", .hint = "Empty: of none"}},
                            .preset = {{"bin", static_cast<qint64>(now.bin)},
                                       {"version", static_cast<qint64>(now.version)},
                                       {"zone", idOr(now.zone)},
                                       {"binType", idOr(now.binType)},
                                       {"abc", text(now.abc)},
                                       {"parent", idOr(now.parent)}}};
        });
}

void startPickFace(Desk& d, std::int64_t bin) {
    start<FaceNow>(
        d,
        [bin](const db::Read& read) {
            return read.find<FaceNow>(R"sql(
                select n.bin_id as bin, coalesce(f.version, 0) as version, f.item_id as item, f.refill_below, f.refill_to
                from bin n left join pick_face f on f.bin_id = n.bin_id where n.bin_id = $1
            )sql", bin);
        },
        [](const FaceNow& now) {
            QJsonObject preset{{"bin", static_cast<qint64>(now.bin)}, {"version", static_cast<qint64>(now.version)}, {"item", idOr(now.item)}};
            if (now.refillBelow) preset["refillBelow"] = text(toText(*now.refillBelow));
            if (now.refillTo) preset["refillTo"] = text(toText(*now.refillTo));
            return FormLook{.action = "warehouse.setPickFace",
                            .title = "What the bin is picked for",
                            .verb = "Save",
                            .fields = {{.argument = "bin", .hidden = true},
                                       {.argument = "version", .hidden = true},
                                       {.argument = "item", .label = "Item", .hint = "Empty: it is no pick face"},
                                       {.argument = "refillBelow", .label = "Refill below", .hint = "In the stocking unit"},
                                       {.argument = "refillTo", .label = "Refill up to"}},
                            .preset = preset};
        });
}

FormLook lockBinForm(std::int64_t bin) {
    return {.action = "warehouse.lockBin",
            .title = "Lock the bin",
            .verb = "Lock",
            .fields = {{.argument = "bin", .label = "Bin", .hidden = bin != 0},
                       {.argument = "locked", .label = "What may not happen", .hint = "Only a count goes on"},
                       {.argument = "reason", .label = "Reason", .hint = "Whoever stands before it is told"}},
            .preset = {{"bin", idOr(bin)}, {"locked", "both"}}};
}

void unlockNow(Desk& d, std::int64_t bin) { desk::doNow(d, "warehouse.unlockBin", {{"bin", static_cast<qint64>(bin)}}, say("The bin is open again.")); }

}  // namespace warehouse
