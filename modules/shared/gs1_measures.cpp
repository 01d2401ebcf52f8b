#include "shared/gs1_measures.h"

namespace tl::gs1 {
namespace {

using namespace form;
using enum Lint;

constexpr Names load = "00 01";

constexpr Identifier measure(Names first, Names last, Names needs, Names excludes, Names unit) {
    return {first, last, true, {n(6)}, needs, excludes, unit};
}

constexpr Identifier measureTable[] = {
    measure("3100", "3105", trade, "310n", "kg"),  // net weight
    measure("3110", "3115", trade, "311n", "m"),  // length
    measure("3120", "3125", trade, "312n", "m"),  // width
    measure("3130", "3135", trade, "313n", "m"),  // height
    measure("3140", "3145", trade, "314n", "m²"),  // area
    measure("3150", "3155", trade, "315n", "l"),  // net volume
    measure("3160", "3165", trade, "316n", "m³"),
    measure("3200", "3205", trade, "320n", "lb"),  // net weight
    measure("3210", "3215", trade, "321n", "in"),  // length
    measure("3220", "3225", trade, "322n", "ft"),
    measure("3230", "3235", trade, "323n", "yd"),
    measure("3240", "3245", trade, "324n", "in"),  // width
    measure("3250", "3255", trade, "325n", "ft"),
    measure("3260", "3265", trade, "326n", "yd"),
    measure("3270", "3275", trade, "327n", "in"),  // height
    measure("3280", "3285", trade, "328n", "ft"),
    measure("3290", "3295", trade, "329n", "yd"),
    measure("3300", "3305", load, "330n", "kg"),  // gross weight and measures of a logistic unit
    measure("3310", "3315", load, "331n", "m"),
    measure("3320", "3325", load, "332n", "m"),
    measure("3330", "3335", load, "333n", "m"),
    measure("3340", "3345", load, "334n", "m²"),
    measure("3350", "3355", load, "335n", "l"),
    measure("3360", "3365", load, "336n", "m³"),
    measure("3370", "3375", "01", "337n", "kg/m²"),  // kilograms per square metre
    measure("3400", "3405", load, "340n", "lb"),  // gross weight and measures of a logistic unit
    measure("3410", "3415", load, "341n", "in"),
    measure("3420", "3425", load, "342n", "ft"),
    measure("3430", "3435", load, "343n", "yd"),
    measure("3440", "3445", load, "344n", "in"),
    measure("3450", "3455", load, "345n", "ft"),
    measure("3460", "3465", load, "346n", "yd"),
    measure("3470", "3475", load, "347n", "in"),
    measure("3480", "3485", load, "348n", "ft"),
    measure("3490", "3495", load, "349n", "yd"),
    measure("3500", "3505", trade, "350n", "in²"),  // area
    measure("3510", "3515", trade, "351n", "ft²"),
    measure("3520", "3525", trade, "352n", "yd²"),
    measure("3530", "3535", load, "353n", "in²"),  // area of a logistic unit
    measure("3540", "3545", load, "354n", "ft²"),
    measure("3550", "3555", load, "355n", "yd²"),
    measure("3560", "3565", trade, "356n", "ozt"),  // net weight
    measure("3570", "3575", trade, "357n", "floz"),  // net volume
    measure("3600", "3605", trade, "360n", "qt"),
    measure("3610", "3615", trade, "361n", "gal"),
    measure("3620", "3625", load, "362n", "qt"),  // volume of a logistic unit
    measure("3630", "3635", load, "363n", "gal"),
    measure("3640", "3645", trade, "364n", "in³"),  // net volume
    measure("3650", "3655", trade, "365n", "ft³"),
    measure("3660", "3665", trade, "366n", "yd³"),
    measure("3670", "3675", load, "367n", "in³"),  // volume of a logistic unit
    measure("3680", "3685", load, "368n", "ft³"),
    measure("3690", "3695", load, "369n", "yd³"),
};

constexpr Identifier priceTable[] = {
    variedTo("3900", "3909", {{nTo(15)}}, "255 8020", "390n 391n 394n 8111"),
    variedTo("3910", "3919", {{n(3, iso4217), nTo(15)}}, "8020", "391n"),
    variedTo("3920", "3929", {{nTo(15)}}, "01+30 01+31nn 01+32nn 01+35nn 01+36nn", "392n 393n"),
    variedTo("3930", "3939", {{n(3, iso4217), nTo(15)}}, "30 31nn 32nn 35nn 36nn", "393n"),
    variedTo("3940", "3943", {{n(4)}}, "255", "394n 8111"),
    variedTo("3950", "3955", {{n(6)}}, "30 31nn 32nn 35nn 36nn", "392n 393n 395n 8005"),
};

}  // namespace

std::span<const Identifier> measures() { return measureTable; }
std::span<const Identifier> prices() { return priceTable; }

}  // namespace tl::gs1
