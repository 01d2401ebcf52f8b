// Names of firms, people, places and things for a company made by the million: invented, in the languages of those
// a works really deals with, and the same for the same dice.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace app::bench {

// Small and quick, and the same each time (splitmix64).
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}
    std::int64_t below(std::int64_t n);
    std::int64_t between(std::int64_t least, std::int64_t most) { return least + below(most - least + 1); }
    bool percent(std::int64_t chance) { return below(100) < chance; }
    template <class T, std::size_t N>
    const T& of(const T (&all)[N]) {
        return all[below(static_cast<std::int64_t>(N))];
    }

private:
    std::uint64_t state_;
};

struct Place {
    std::string_view country, city, region, postcode;  // postcode: how they begin
};
struct FirmName {
    std::string name;
    const Place* place;
    bool chinese() const { return place->country == "CN"; }
};
FirmName firmName(Dice&);
std::string personName(Dice&, const FirmName& at);
std::string street(Dice&, const FirmName& at);
std::string phone(Dice&, const FirmName& at);

struct ThingName {
    std::string number, name;  // number: the family's letters only
};
ThingName thingName(Dice&);

}  // namespace app::bench
