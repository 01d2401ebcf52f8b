#include "warehouse/checks.h"
#include "warehouse/places.h"

namespace warehouse {

void check(const db::Read& read, const AddBinType& args, db::Reasons& reasons) {
    checkCode(reasons, "code", args.code);
    checkNamed(reasons, "name", args.name);
    checkLimit(reasons, "maxWeight", args.maxWeight);
    checkLimit(reasons, "maxVolume", args.maxVolume);
    checkLimit(reasons, "maxUnits", args.maxUnits);
    if (read.find<BinTypeId>(R"sql(select bin_type_id from bin_type where code = $1)sql", args.code))
        reasons.add("warehouse.bin_type.taken", "There is a bin type {code} already. Choose another code.",
                    {{"code", args.code}}, "code");
}

BinTypeState addBinType(db::Tx& tx, const AddBinType& args) {
    return {tx.make<BinTypeId>(R"sql(
        insert into bin_type (code, name, max_weight, max_volume, max_units, mixing, version)
        values ($1, $2, $3, $4, $5, $6, 1) returning bin_type_id
    )sql", args.code, args.name, args.maxWeight.value_or(0), args.maxVolume.value_or(0), args.maxUnits.value_or(0),
        args.mixing.value_or(Mixing::any)), 1};
}

}  // namespace warehouse
