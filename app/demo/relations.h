// Mina's and Tara's work beside the orders: leads, opportunities on their way through the stages, what is talked about and
// to be done, tickets with their clocks, and a frame order.
#pragma once
#include "app/demo/works.h"

namespace app::past {

class Relations {
public:
    explicit Relations(Works& works) : works_(works) {}
    void begin();    // who might buy, and the first chances
    void go();       // some of it moves on
    void decide();   // some is won, some is lost
    void serve();    // tickets: solved, answered, late
    void today();    // what is open on the last morning, and a frame order

private:
    std::string seller();   // in the small firm all of them are one
    std::string server();
    std::string someone(const char* name);
    std::int64_t party(std::size_t n);  // a customer: the n-th, again from the first
    void chance(std::size_t party, const char* title, int euro, int closesInDays, const char* stage);
    void move(std::size_t n, const char* stage);
    void activity(const char* kind, const char* subject, object about, int hours);
    std::optional<std::int64_t> orderOf(std::int64_t party);

    Works& works_;
    std::vector<std::int64_t> parties_, leads_, chances_, activities_;
};

}  // namespace app::past
