#include "warehouse/checks.h"
#include "warehouse/places.h"

namespace warehouse {
namespace {

struct Typed {
    std::string code;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Typed, (), (code, version))

}  // namespace

void check(const db::Read& read, const ChangeBinType& args, db::Reasons& reasons) {
    const auto type = read.find<Typed>(R"sql(select code, version from bin_type where bin_type_id = $1)sql", args.binType);
    if (!type)
        db::refuse("warehouse.bin_type.none", "There is no such bin type. Choose one from the list.", {}, "binType");
    checkNamed(reasons, "name", args.name);
    checkLimit(reasons, "maxWeight", args.maxWeight);
    checkLimit(reasons, "maxVolume", args.maxVolume);
    checkLimit(reasons, "maxUnits", args.maxUnits);
    checkVersion(reasons, type->code, args.version, type->version);
}

BinTypeState changeBinType(db::Tx& tx, const ChangeBinType& args) {
    return {args.binType, tx.make<std::int64_t>(R"sql(
        update bin_type set name = $2, max_weight = $3, max_volume = $4, max_units = $5, mixing = $6, version = version + 1
        where bin_type_id = $1 returning version
    )sql", args.binType, args.name, args.maxWeight.value_or(0), args.maxVolume.value_or(0), args.maxUnits.value_or(0),
        args.mixing.value_or(Mixing::any))};
}

}  // namespace warehouse
