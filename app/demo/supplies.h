// What comes in: expected supply, late or short now and then, receipts, putting away.
#pragma once
#include "app/demo/works.h"

namespace app::past {

class Supplies {
public:
    explicit Supplies(Works& works) : works_(works) {}
    void order();    // what falls below its reorder point is expected
    void arrive();   // what is there today is received
    void putAway();  // from the inbound bin to its place

private:
    struct Coming {
        std::int64_t supply = 0;
        std::string item, note;
        int left = 0;
        int day = 0;         // of its arrival
        int due = 0;         // as first promised
        bool parts = false;  // in two
        bool told = false;   // that it is late
    };
    void tellDelays();
    void receive(Coming&, std::vector<Step>& steps);
    void consume(const Ware&, int quantity, const std::string& note, std::vector<Step>& steps);

    Works& works_;
    std::vector<Coming> coming_;
    int workOrders_ = 1040, purchases_ = 310;
    std::map<std::string, int> consumed_;  // within one batch, pieces and grams of each material
};

}  // namespace app::past
