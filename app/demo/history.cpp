#include "app/demo/history.h"

#include "app/demo/cases.h"
#include "app/demo/checks.h"
#include "app/demo/floor.h"
#include "app/demo/goods.h"
#include "app/demo/money.h"
#include "app/demo/relations.h"
#include "app/demo/sales.h"
#include "app/demo/shift.h"
#include "app/demo/supplies.h"
#include "calendar/calendar.h"

namespace app::past {
namespace {

constexpr int howMany = 64;  // working days: about ninety

constexpr int clock(int hour, int minute) { return hour * 60 + minute; }

// The last morning, in both firms.
void begin(Checks& checks, Shift& shift) {
    checks.planBracket();
    shift.morning();
    checks.measureBracket();
    checks.defects(3);
}

struct Firm {
    Works& works;
    Sales sales{works};
    Making making{works};
    Supplies supplies{works, making};
    Goods goods{works};
    Accounts accounts{works};
    Shift shift{works};
    Checks checks{works};
    Cases cases{works};
    Relations relations{works};

    void morning() {
        if (works.day() == works.lastDay()) {
            works.at(clock(6, 0));
            begin(checks, shift);
        }
        works.at(clock(7, 0));
        accounts.rates();
        works.at(clock(7, 5));
        goods.makeWalks(works.day() >= works.lastDay() - 1 ? 4 : 2);
        if (works.day() % 5 == 4 || works.day() > works.lastDay() - 7) {
            works.at(clock(7, 25));
            sales.telephone();
        }
    }

    void day() {
        const bool last = works.day() == works.lastDay() - 1;
        works.at(clock(8, 10));
        supplies.arrive();
        making.work();
        works.at(clock(8, 40));
        quality();
        inspect();
        works.at(clock(9, 0));
        goods.walk(!last);
        works.at(clock(9, 40));
        sales.quotes();
        if (works.day() > works.lastDay() - 7) sales.telephone();
        works.at(clock(10, 20));
        relate();
        works.at(clock(11, 0));
        accounts.closeMonth();
        accounts.match();
        if (!last) accounts.bill();  // on the last day before, the tax adviser was in the house
        accounts.remind();
        works.at(clock(11, 50));
        accounts.collect();
        works.at(clock(12, 50));
        if (!last) supplies.putAway();
        works.at(clock(13, 30));
        goods.ship();
        works.at(clock(14, 40));
        sales.changes();
        occasions();
        cases.day(works.lastDay() - works.day());
        works.at(clock(15, 40));
        making.close();
        supplies.order();
        works.at(clock(16, 30));
        accounts.keepBooks();
        if (!last) return;
        shift.evening();
        checks.waiting();
        cases.yesterday();
        relations.today();
    }

    // A lot of clips and a look at brackets a day for five weeks, and every third day what the floor has seen.
    void inspect() {
        const int before = works.lastDay() - works.day();
        if (before > 26 || before < 2) return;
        if (before == 3) checks.answerSignals();  // the newest one is left for whoever looks at the firm
        checks.clips();
        checks.brackets();
        if (before == 12) checks.freezeLimits();
        if (before % 3 == 1) checks.defects(2);
    }

    void relate() {
        const int before = works.lastDay() - works.day();
        if (before == 24) relations.begin();
        if (before == 12) relations.go();
        if (before == 3) relations.decide();
        if (before == 2) relations.serve();
    }

    void quality() {
        const int before = works.lastDay() - works.day();
        if (works.day() == 19) goods.hold("FL", "Material certificate 3.1 is missing", "Q-26-014");
        if (works.day() == 22) goods.release("Q-26-014");
        if (works.day() == 33) goods.scrap();
        if (before == 6)
            goods.hold("FL", "Sealing face scratched on 3 of 20 pieces; 8D report asked for", "Q-26-021");
        if (before == 3) goods.hold("BH", "Bore 0.03 mm above tolerance 尺寸超差", "Q-26-022");
    }

    void occasions() {
        const int before = works.lastDay() - works.day();
        if (works.day() == 38)
            if (const auto back =
                    goods.takeBack("restock", "MAIN/A-01", "Too many ordered, unused and clean"))
                accounts.credit(*back, "Goods came back");
        if (before == 5)
            if (const auto back = goods.takeBack("hold", "MAIN/Q-01", "Holes do not match the drawing"))
                accounts.credit(*back, "Complaint accepted: holes do not match the drawing");
        if (works.day() == 41)
            accounts.creditAmount(false, 4, "Price agreed by telephone, billed by mistake");
        if (before == 2) accounts.creditAmount(true, 6, "Bonus for the quarter");
        if (before == 3) sales.strain();
        if (before == 1) sales.overLimit();
    }
};

}  // namespace

std::vector<Date> workingDays(db::Instant now) {
    auto day = calendar::localDate(zone, now);
    if (calendar::localMinute(zone, now) < morningMinute) day = day - 1;
    std::vector<Date> days;
    for (; days.size() < howMany; day = day - 1)
        if (db::weekday(day) <= 5) days.insert(days.begin(), day);
    return days;
}

db::Instant foundingOf(const std::vector<Date>& days) {
    return calendar::at(zone, days.front() - 7, clock(8, 0));
}

void tell(Works& works) {
    Firm firm{works};
    for (int day = 0; day <= works.lastDay(); ++day) {
        works.begin(day);
        firm.morning();
        if (day < works.lastDay()) firm.day();
    }
}

void open(Works& works, const Scripts& scripts) {
    constexpr int lots = 6;
    furnish(works, scripts.floor, scripts.drawing);
    works.performAll("demo", stepsOf(works, dated(works, scripts.quality)));
    Shift shift{works};
    Checks checks{works};
    Relations relations{works};
    checks.calibrate();
    for (int n = 0; n < lots; ++n) {
        checks.clips();
        checks.brackets();
    }
    checks.freezeLimits();
    shift.evening();
    checks.waiting();
    relations.begin();
    relations.go();
    relations.decide();
    relations.serve();
    relations.today();
    begin(checks, shift);
}

}  // namespace app::past
