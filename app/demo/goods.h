// Otto's and Wei's work on what leaves: walks, shipments, returns; and lots that must wait.
#pragma once
#include <set>

#include "app/demo/works.h"

namespace app::past {

class Goods {
public:
    explicit Goods(Works& works) : works_(works) {}
    void makeWalks(int ahead);  // for what is wanted within so many working days
    void walk(bool toTheEnd);   // else the last walk is half done, and the one before it stays
    void ship();                // what was walked on an earlier day
    // Some of what one customer got comes back; the answer names the invoice line, or nothing fitted.
    struct Back {
        std::int64_t invoice = 0;
        int line = 0, quantity = 0;
    };
    std::optional<Back> takeBack(const std::string& disposition, const std::string& bin,
                                 const std::string& reason);
    void hold(const std::string& category, const std::string& reason, const std::string& caseNumber);
    void release(const std::string& caseNumber);
    void scrap();

private:
    array picked(std::int64_t order);
    Works& works_;
    std::set<std::int64_t> walkedToday_;  // pick lists
    int parcels_ = 0;
};

}  // namespace app::past
