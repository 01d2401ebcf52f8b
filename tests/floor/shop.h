// A works to be busy in: two work centres, a press with a die, people with badges, and orders of two operations. What
// other halves of the program set up is written here by hand, so that the floor is tried alone.
#pragma once
#include <functional>
#include <string>
#include <string_view>

#include "production/floor.h"
#include "support/world.h"

namespace test {

class Shop : public World {
public:
    // Site MAIN; work centres SAW and FORGE (30.00 and 20.00 an hour), machine FORGE-1; skills SAWING and FORGING; tool
    // DIE-1 for 1,000 pieces; Anna (1, badge B-1) who may forge, Bert (2, B-2) who may saw, Cleo (3, B-3) who may nothing.
    Shop();

    // A released order of FG-500, due so many days from now: 10 saws (0.02 h a piece, 15 min set-up), 20 forges with the
    // die (0.03 h, 30 min) and takes the skills. Priority 100.
    void order(const std::string& number, std::int64_t pieces, int dueIn = 7);
    // Pieces that operation has reported, as the report of pieces notes them.
    void passOn(const std::string& number, int opNo, std::int64_t good);

    // "production.logOn" and the like; what it answers. `to` fails the test when it is refused.
    std::string to(std::string_view verb, const std::string& args);
    std::string no(std::string_view verb, const std::string& args);  // the first reason against it; '' when performed
    void after(int minutes) { clock.micros += std::int64_t{60'000'000} * minutes; }

    void act(const std::function<void(db::Tx&)>&);  // by hand
    void set(std::string_view sql);
    std::vector<production::Dispatch> list(std::string_view center, std::string_view person = {});

};

}  // namespace test
