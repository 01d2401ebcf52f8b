// What becomes due by itself while somebody stands at a terminal.
#include "terminal/booth.h"

using namespace test;

TEST_CASE("A7 row 14: a call that nobody answers climbs at a terminal too, once, where the person in may do it") {
    Booth booth;
    booth.perform("production.raiseCall", R"({"workCenter":"DIE7","kind":"material","text":"No blanks"})");
    const auto level = [&] { return booth.number("select level from andon_call"); };
    const auto beat = [&] {
        booth.station->doWhatIsDue();
        booth.settle();
    };
    booth.clock.micros += 11 * 60'000'000LL;
    beat();  // nobody is in
    CHECK(level() == 1);
    booth.enter("B-78", "5822");
    beat();  // Bert may not
    CHECK(level() == 1);
    booth.station->leave();
    booth.settle();
    booth.enter();
    beat();
    CHECK(level() == 2);
    const auto done = booth.number("select count(*) as n from action_log where action = 'production.escalateCalls'");
    CHECK(done == 1);
    beat();  // nothing is due any more
    CHECK(booth.number("select count(*) as n from action_log where action = 'production.escalateCalls'") == done);
    booth.cut();
    booth.clock.micros += 21 * 60'000'000LL;
    beat();
    booth.mend();
    CHECK(level() == 2);  // nothing of it was kept
    beat();
    CHECK(level() == 3);
    CHECK(booth.complaints().empty());
}
