// bench bulk: 10,000 orders of 3 lines imported and signed, 500 a transaction.
#include <random>

#include <fmt/core.h>

#include "app/bench/bench.h"

namespace app::bench {

std::vector<Figure> bulk(const Line& line) {
    const int orders = line.has("quick") ? 1000 : 10'000;
    Firm firm{line.option("postgres")};
    firm.perform("inventory.receive", R"({"item":"FG-500","quantity":"9000000 pcs","bin":"MAIN/A-01","lot":"BULK"})");
    std::mt19937 dice{42};
    const auto cpu = cpuSeconds();
    const auto from = std::chrono::steady_clock::now();
    for (int done = 0; done < orders; done += 500) {
        std::vector<db::Request> requests;
        for (int n = 0; n < 500; ++n)
            requests.push_back({"orders.enter", fmt::format(R"({{"customer":"C-1","wantedOn":"2027-06-30","sign":true,"lines":[{{"item":"FG-500","quantity":"{} pcs"}},{{"item":"FG-500","quantity":"{} pcs"}},{{"item":"FG-500","quantity":"{} pcs"}}]}})",
                                                            1 + dice() % 9, 1 + dice() % 9, 1 + dice() % 9), {}, 1});
        for (const auto& outcome : firm.company->performAll(firm.actor, requests, db::Mode::AllOrNothing))
            if (!outcome.reasons.empty()) throw db::Refused{outcome.reasons};
        firm.company->tidyLog(true);
    }
    const auto wall = secondsSince(from);
    return {{"orders of 3 lines imported and signed", orders / wall, "orders/s", 0, 0},
            {"CPU an order", (cpuSeconds() - cpu) / orders * 1000, "ms CPU", 0, 0}};
}

}  // namespace app::bench
