// Li Wei's work on what comes in and what is made: gauges and their calibrations, a lot of spring clips each day with its
// values, defects that the floor logs, and a control plan for the bracket of the last morning.
#pragma once
#include <random>

#include "app/demo/works.h"

namespace app::past {

class Checks {
public:
    explicit Checks(Works& works) : works_(works) {}
    void calibrate();     // before the first day: one gauge is overdue since, one was found bad, one was studied
    void clips();         // a lot comes in, is measured, looked at and decided on
    void brackets();      // what goes out is looked at and counted
    void freezeLimits();  // of both charts, from what they have
    void answerSignals();  // all that are open
    void defects(int n);  // what the floor sees today
    void planBracket();   // from now on its pieces wait for values
    void measureBracket();  // some of what the morning's report asks for
    void waiting();         // a lot came late: nobody has looked at it

private:
    std::string thickness();  // of one clip of the lot under way
    void study();             // ten clips, three people, each clip twice
    void decide(std::int64_t inspection, std::int64_t lot, const std::string& number, bool good);
    Works& works_;
    std::minstd_rand pieces_{140};  // its own: nothing else in the history is thrown otherwise
    int lots_ = 0, found_ = 0, looks_ = 0;
};

}  // namespace app::past
