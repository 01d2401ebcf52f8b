// Numbers of handling units: extension digit, company prefix, serial, check digit (GS1 General Specifications, 2.6.1).
#include <charconv>

#include "calendar/calendar.h"
#include "ledger/ledger.h"
#include "shared/gs1.h"
#include "warehouse/packing.h"

namespace warehouse {
namespace {

struct Front {
    std::string prefix;
    int extension = 0;
};
BOOST_DESCRIBE_STRUCT(Front, (), (prefix, extension))

}  // namespace

Sscc::Sscc(db::Tx& tx, SiteId site) : tx_(tx), site_(site), today_(calendar::siteToday(tx, site)) {
    const auto front = tx.find<Front>(R"sql(select prefix, extension from company_prefix where site_id = $1)sql", site);
    if (!front) return;
    prefix_ = front->prefix;
    extension_ = front->extension;
}

std::string Sscc::next() {
    // A second site's series carries its code in front; sites of one prefix differ in the extension digit instead.
    const auto number = ledger::nextNumber(tx_, site_, "handling_unit", today_);
    std::int64_t serial = 0;
    std::from_chars(number.data() + number.rfind('-') + 1, number.data() + number.size(), serial);
    return gs1::sscc(prefix_, extension_, serial);
}

}  // namespace warehouse
