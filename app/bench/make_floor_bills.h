// What a big works makes: things on seven levels, from what is bought (0) to what is sold (6), and the bills of
// material between them.
#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "app/bench/make_ground.h"
#include "app/bench/make_names.h"
#include "app/bench/make_rows.h"

namespace app::bench {

struct WorksSize {
    std::int64_t lots = 1'000'000, edges = 5'000'000, bills = 100'000;  // five lines a bill
};

// What stands on the floor of the works, and what its work is booked to.
struct Shop {
    std::int64_t rawCategory = 0, calendar = 0, priceList = 0;  // the demo firm's
    std::int64_t floorBin = 0;  // where work is set down
    tl::AccountId rawStock, process;
    std::vector<std::int64_t> centers, employees;
};

struct Part {
    std::uint32_t thing = 0;
    std::int64_t pieces = 1;  // for one made
};
struct Thing {
    std::int64_t id = 0, bom = 0, routing = 0;
    std::string number;
    int level = 0;
    bool busy = false;     // comes and goes all the time: it has lots
    bool toOrder = false;  // made only for orders, of busy things: it has none
    std::int64_t cost = 0;  // minor units a piece
    std::size_t firstPart = 0, parts = 0;
};

class Bills {
public:
    static constexpr std::size_t levels = 7;
    // The screw that of each level every 250th bill asks for, and how the things made to order are numbered: TO-00001 …
    static constexpr const char* muchUsed = "RM-00001";
    static constexpr const char* toOrder = "TO-";

    explicit Bills(const WorksSize&);
    void write(BulkFile&, const Ground&, const Shop&, Tally&);
    std::span<const Part> partsOf(const Thing& t) const { return std::span{parts_}.subspan(t.firstPart, t.parts); }
    std::uint32_t first(std::size_t level) const { return first_[level]; }  // the busy ones stand first
    std::uint32_t busy(std::size_t level) const { return busy_[level]; }    // how many

    std::vector<Thing> things;

private:
    void addLevel(std::size_t level, std::int64_t count, std::int64_t toOrder);
    void addParts(Thing&, std::int64_t turn);
    std::uint32_t choose(std::size_t level, bool amongBusy);
    std::uint32_t chooseOther(const Thing&, bool amongBusy);
    void writeItems(BulkFile&, const Ground&, const Shop&, Tally&);
    void writeBills(BulkFile&, const Ground&, Tally&);
    void writeRoutings(BulkFile&, const Shop&, Tally&);
    void writePacking(BulkFile&, Tally&);
    std::array<std::uint32_t, levels> first_{}, busy_{}, count_{};
    std::vector<Part> parts_;
    Dice dice_{11};
};

}  // namespace app::bench
