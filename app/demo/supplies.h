// What comes in: what is bought, late or in parts now and then, receipts, putting away; and what is to be made.
#pragma once
#include "app/demo/making.h"

namespace app::past {

class Supplies {
public:
    Supplies(Works& works, Making& making) : works_(works), making_(making) {}
    void order();    // what falls below its reorder point is bought or made
    void arrive();   // what is there today is received
    void putAway();  // from the inbound bin and the inspection to its place

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

    Works& works_;
    Making& making_;
    std::vector<Coming> coming_;
    int purchases_ = 310;
};

}  // namespace app::past
