// Numbers of handling units: extension digit, company prefix, serial, check digit (GS1 General Specifications, 2.6.1).
#include "calendar/calendar.h"
#include "ledger/ledger.h"
#include "shared/gs1.h"
#include "warehouse/packing.h"

namespace warehouse {

Sscc::Sscc(db::Tx& tx, SiteId site) : tx_(tx), site_(site) {
    const auto front = tx.find<std::string>(R"sql(
        select cast(extension as text) || prefix as front from company_prefix where site_id = $1
    )sql", site);
    if (front) front_ = *front;
    today_ = calendar::siteToday(tx, site);
}

std::string Sscc::next() {
    // A second site's series carries its code in front; sites of one prefix differ in the extension digit instead.
    auto serial = ledger::nextNumber(tx_, site_, "handling_unit", today_);
    serial.erase(0, serial.rfind('-') + 1);
    const auto digits = 17 - front_.size();
    if (serial.size() > digits)
        db::refuse("warehouse.sscc.used_up",
                   "Company prefix {prefix} with extension {extension} has given out all its serial numbers. Set another "
                   "prefix or extension.",
                   {{"prefix", front_.substr(1)}, {"extension", front_.substr(0, 1)}}, "site");
    auto sscc = front_ + std::string(digits - serial.size(), '0') + serial;
    sscc += gs1::checkDigit(sscc);
    return sscc;
}

}  // namespace warehouse
