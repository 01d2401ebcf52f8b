// Anna's work and the planner's: what is made for stock and for the orders that wait, from the release of a work order
// to its close.
#pragma once
#include "app/demo/works.h"

namespace app::past {

class Making {
public:
    explicit Making(Works& works) : works_(works) {}
    // Released today, for the order line that waits longest where one does. Due and ready: working days.
    void order(const Ware&, int quantity, int due, int ready, bool parts);
    void tellDelays();  // of what will be very late
    void work();        // material goes in, pieces come out: an operation a day
    void close();       // what was finished two days ago

private:
    enum class Stage { released, supplied, begun };  // begun: the first operation is reported
    struct Job {
        std::int64_t order = 0;
        std::string item;
        int quantity = 0, spoilt = 0;
        int due = 0, start = 0, ready = 0;
        bool parts = false;  // comes in two
        Stage stage = Stage::released;
        int left = 0;  // of the good pieces
    };
    struct Finished {
        std::int64_t order = 0;
        int day = 0;
    };
    bool supplied(const Job&);
    void first(const Job&, std::vector<Step>&);
    void second(const Job&, std::vector<Step>&);
    std::vector<Step> next(const Job&);
    void went(Job&);
    Step hours(const Job&, int opNo, double ofOne, int pieces, const std::string& employee);

    Works& works_;
    Dice dice_;
    std::vector<Job> jobs_;
    std::vector<Finished> finished_;
    std::map<std::string, std::int64_t> drawn_;  // of each material, of what was free today
};

}  // namespace app::past
