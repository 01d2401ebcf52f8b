// The floor and the warehouse as the last morning finds them: what the evening left packed, loaded and counted, and what
// is under way. In the small firm all of it happens now.
#pragma once
#include "app/demo/works.h"

namespace app::past {

class Shift {
public:
    explicit Shift(Works& works) : works_(works) {}
    void evening();
    void morning();

private:
    struct Order {
        std::int64_t order = 0;
        std::string number;
    };
    Order release(const char* item, int quantity, int dueInDays, object more = {});
    std::int64_t operation(const Order&, int opNo);
    std::int64_t lot(const char* item, const char* number);
    void issue(const Order&, int quantity);
    void report(const Order&, int opNo, int good, int scrap, const char* reason, const char* who);
    std::int64_t sell(const char* customer, const char* reference, const array& lines);
    void carry();
    void forStock();
    void pickWave();
    void forCustomer();
    void load(std::int64_t order);
    void comeIn();
    void count();
    void countBin(std::int64_t count, const std::string& who);
    void machines();
    void underWay();
    void blocked();
    void talk(std::int64_t press);

    Works& works_;
};

}  // namespace app::past
