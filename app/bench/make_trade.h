// Three years of a big company, day by day: orders come in and take stock, goods come in and leave, bills are
// written and paid. Every number that is kept twice in a company is added up twice here, as the verbs would.
#pragma once
#include <functional>
#include <vector>

#include "app/bench/make_books.h"
#include "app/bench/make_masters.h"

namespace app::bench {

class Trade {
public:
    Trade(BulkFile&, const Ground&, std::vector<Customer>, std::vector<Item>);
    // `told` hears how many orders there are after each day.
    void play(std::int64_t orders, const std::function<void(std::int64_t)>& told);
    void finish(Tally&);  // what stands at the end: balances, supplies, sums

private:
    // One line of an order while it is on its way.
    struct Line {
        std::int64_t id = 0, lot = -1;  // lot: none while it waits
        std::size_t item = 0;
        std::int64_t pieces = 0, net = 0;
    };
    struct Order {
        std::int64_t id = 0, net = 0, tax = 0;
        std::string number;
        std::size_t customer = 0;
        std::vector<Line> lines;
        std::int64_t gross() const { return net + tax; }
    };
    struct Bill {
        std::int64_t invoice = 0, gross = 0, book = 0;
        std::string number;
        std::size_t customer = 0;
    };
    struct Lot {
        std::size_t item = 0, bin = 0;
        std::int64_t onHand = 0, allocated = 0;
    };
    enum class Fate { quote, open, shipped };

    void enter(Date, std::int64_t turn);
    Order draw(Date, std::int64_t turn, bool quote);
    Fate fateOf(Date, const Order&);
    void take(Date, Line&);
    void receive(Date, std::size_t item, std::int64_t atLeast);
    void writeOrder(Date, Order&, Fate);
    void writeLine(Date, Date wanted, const Order&, Line&, int lineNo, Fate);
    void keepOpen(const Order&);
    void promiseWaiting(const Line&);
    Date dueOn(std::size_t item) const;  // of its supply
    void pick(const Order&);
    void ship(Date, const Order&);
    void invoice(Date, const Order&);
    void pay(Date, const Bill&);
    std::int64_t moment(Date);  // some time in its working hours
    std::size_t offset(Date d) const { return static_cast<std::size_t>(d - ground_.days.first()); }

    const Ground& ground_;
    std::vector<Customer> customers_;
    std::vector<Item> items_;
    std::vector<Lot> lots_;
    std::vector<std::int64_t> supplies_;  // by item: the supply that its waiting lines are promised from
    std::vector<std::vector<Order>> leaving_;  // by day
    std::vector<std::vector<Bill>> due_;       // by day of payment
    Dice dice_{3};
    Numbers numbers_;
    Books books_;
    Rows orders_, orderLines_, allocations_, promises_, lotRows_, moves_, picks_, pickLines_, shipments_, shipmentLines_, invoices_,
        invoiceLines_, invoiceTaxes_, payments_, settlements_, balances_, values_, supplyRows_, sums_, series_;
    std::int64_t firstLot_, firstBalance_, firstSupply_, supplied_ = 0;  // the first of each has this id
};

}  // namespace app::bench
