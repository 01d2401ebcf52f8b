// Three years of a big works: what comes in, what is made of what, and what lies there at the end. Every lot that is
// made takes its parts from the lots that are open then, so one lot leads back to thousands and forward to hundreds.
#pragma once
#include <functional>
#include <vector>

#include "app/bench/make_books.h"
#include "app/bench/make_floor_bills.h"

namespace app::bench {

class Making {
public:
    Making(BulkFile&, const Ground&, const Shop&, const Bills&, const WorksSize&);
    // `told` hears how many lots there are, now and then.
    void play(const std::function<void(std::int64_t)>& told);
    void finish(Tally&);  // what stands at the end: balances, values, sums

private:
    struct Lot {
        std::uint32_t thing = 0, turn = 0, order = 0;  // turn: 0 is its thing's first; order: of orders_
        std::int64_t at = 0;                           // microseconds of working time since the first day
        std::int64_t made = 0, left = 0;               // pieces; left: on hand at the end
        bool idle = false;                             // nothing was made of it: it left on the last day
        std::size_t firstPart = 0;                     // of twoLots_
        std::int64_t id = 0;
    };
    // Ten lots of one thing, one after the other.
    struct Order {
        std::int64_t id = 0, component = 0, lastOperation = 0;  // component: the first
        std::string number;
        std::size_t firstLot = 0, lots = 0;
    };
    struct Taken {
        std::size_t part = 0, lot = 0;  // of the bill; of lots_
        std::int64_t pieces = 0;
    };
    struct Range {
        std::size_t first = 0, count = 0;
    };

    // Before anything is written: which lots there are, from how many lots each part comes, how much is made.
    void layOut(const WorksSize&);
    void layOutThing(std::uint32_t thing, std::size_t lots);
    void chooseSplits(std::int64_t edges);
    void countPieces();
    void countThing(std::uint32_t thing);
    std::size_t openLot(std::uint32_t thing, std::int64_t at) const;
    template <class Use>
    void eachTaken(const Lot&, Use&&) const;

    void startDay(std::size_t position);
    void receive(const Lot&);
    void make(const Lot&);
    void openOrder(const Lot&);
    tl::Money issue(const Lot&, const Order&, const std::vector<Taken>&);
    void report(const Lot&, const Order&, const std::vector<Taken>&, tl::Money);
    void sellIdle();
    void writeStock();
    std::int64_t employeeOf(const Lot& lot) const { return shop_.employees[static_cast<std::size_t>(lot.id) % shop_.employees.size()]; }
    std::int64_t binOf(const Lot& lot) const { return ground_.bins[static_cast<std::size_t>(lot.id) % ground_.bins.size()]; }
    tl::AccountId accountOf(const Thing& t) const { return t.level == 0 ? shop_.rawStock : ground_.stock; }
    Date dayOf(std::int64_t at) const;
    std::int64_t instantOf(std::int64_t at) const;

    const Ground& ground_;
    const Shop& shop_;
    const Bills& bills_;
    std::vector<Lot> lots_;                    // a thing's stand together, the oldest first
    std::vector<Range> lotsOf_;                // by thing
    std::vector<bool> twoLots_;                // by lot and part: it comes out of two lots
    std::vector<Order> orders_;
    std::vector<std::size_t> byTime_;          // places in lots_
    std::vector<Date> workdays_;
    Date today_{};
    std::int64_t dayEntry_ = 0;  // of what came in today
    Dice dice_{12};
    Numbers numbers_;
    Books books_;
    Rows lotRows_, moves_, workOrders_, components_, operations_, supplies_, issues_, reports_, genealogy_, costs_, balances_, values_, sums_, series_;
};

}  // namespace app::bench
