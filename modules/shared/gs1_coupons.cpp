// Coupons of North America: fields one behind another, each of which says by a digit in front how long it is.
// As the linters couponcode and couponposoffer of the GS1 Barcode Syntax Dictionary read them.
#include "shared/gs1_linters.h"

namespace tl::gs1 {
namespace {

constexpr std::string_view anyDigit = "0123456789", upToSix = "0123456", oneToFive = "12345";

class Fields {
public:
    Fields(std::string_view data, const PrefixKnown& known) : rest_(data), known_(known) {}
    bool empty() const { return rest_.empty(); }

    bool take(std::size_t count) {
        if (rest_.size() < count) return false;
        taken_ = rest_.substr(0, count);
        rest_.remove_prefix(count);
        return true;
    }
    bool one(std::string_view of) { return take(1) && of.find(taken_) != of.npos; }
    // A digit that says how many follow beside `least`.
    bool counted(std::string_view lengths, std::size_t least) {
        return one(lengths) && take(least + static_cast<std::size_t>(taken_[0] - '0'));
    }
    bool company(std::string_view lengths) { return counted(lengths, 6) && passes(Lint::gcppos1, taken_, known_); }
    bool option(char mark) {
        if (!rest_.starts_with(mark)) return false;
        rest_.remove_prefix(1);
        return true;
    }
    bool day() { return take(6) && passes(Lint::yymmdd, taken_); }
    // What must be bought: how much, counted how, and of which family.
    bool purchase() { return counted(oneToFive, 0) && one("012349") && take(3); }
    // Of another company; 9: of the same.
    bool otherCompany() { return option('9') || company(upToSix); }
    std::string_view taken() const { return taken_; }

private:
    std::string_view rest_, taken_;
    const PrefixKnown& known_;
};

bool required(Fields& f) { return f.company(upToSix) && f.take(6) && f.counted(oneToFive, 0) && f.purchase(); }

bool dates(Fields& f) {
    std::string_view until;
    if (f.option('3')) {
        if (!f.day()) return false;
        until = f.taken();
    }
    if (!f.option('4')) return true;
    return f.day() && (until.empty() || f.taken() <= until);
}

}  // namespace

bool isCoupon(std::string_view data, const PrefixKnown& known) {
    Fields f{data, known};
    if (!allDigits(data) || !required(f)) return false;
    if (f.option('1') && !(f.one("0123") && f.purchase() && f.otherCompany())) return false;
    if (f.option('2') && !(f.purchase() && f.otherCompany())) return false;
    if (!dates(f)) return false;
    if (f.option('5') && !f.counted(anyDigit, 6)) return false;
    if (f.option('6') && !f.company("1234567")) return false;
    if (f.option('9') && !(f.one("01256") && f.one("012") && f.take(1) && f.one("01"))) return false;
    return f.empty();
}

bool isPositiveOffer(std::string_view data) {
    const PrefixKnown any;
    Fields f{data, any};
    return allDigits(data) && f.one("01") && f.counted(upToSix, 6) && f.take(6) && f.counted(anyDigit, 6) && f.empty();
}

}  // namespace tl::gs1
