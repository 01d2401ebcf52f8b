// Complaints and what becomes of them: one whose 8D report is closed, proved by later lots; one that came yesterday, with
// goods that come back.
#pragma once
#include "app/demo/works.h"

namespace app::past {

class Cases {
public:
    explicit Cases(Works& works) : works_(works) {}
    // So many working days before the last one: a step of the first complaint.
    void day(int before);
    // On the evening before the last day: the second one.
    void yesterday();

private:
    // What a customer got of a lot.
    struct Got {
        std::int64_t lot = 0, shipment = 0, shipmentLine = 0, quantity = 0, stock = 0;
        std::string number;
    };
    std::vector<Got> delivered(bool billed);
    void complain();
    void analyse();
    void act();
    void close();
    void step(const char* name, const std::string& evidence);
    void comesBack(std::int64_t complaint, const Got&);

    Works& works_;
    std::int64_t complaint_ = 0, report_ = 0, lot_ = 0;
    bool held_ = false;
    std::string number_;  // of the complaint
    std::vector<std::int64_t> actions_;
};

}  // namespace app::past
