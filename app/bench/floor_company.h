// The big works that the floor's figures are measured on, and what is made ready in it before the clock runs.
#pragma once
#include <string>
#include <vector>

#include "app/bench/bench.h"
#include "app/bench/make_floor.h"

namespace app::bench {

class FloorCompany {
public:
    // Makes the works; or copies one that `bench make --lots` made.
    FloorCompany(const WorksSize&, const std::string& made);
    ~FloorCompany();
    FloorCompany(const FloorCompany&) = delete;
    FloorCompany& operator=(const FloorCompany&) = delete;

    // Order lines for things that are made to order, each with a work order released for it: the numbers of the work
    // orders. Ready to report: its five parts are issued too, and one report of so many pieces completes it.
    static constexpr int pieces = 10;
    std::vector<std::string> released(int count);
    std::vector<std::string> readyToReport(int count);
    // The issues of what is set aside for work orders, five each.
    std::vector<db::Request> issuesFor(const std::vector<std::string>& workOrders);
    // Signed orders of five lines for what is in stock: their numbers.
    std::vector<std::string> readyToPick(int count);
    // One carton each of a signed order for two of what is in stock, packed and sent: the numbers of their labels.
    std::vector<std::string> delivered(int count);
    // All or nothing; the answers.
    std::vector<std::string> performAll(const std::vector<db::Request>&);

    template <class Use>
    auto read(Use&& use) {
        return company->read(actor, std::forward<Use>(use));
    }

    std::string folder, file;
    std::unique_ptr<db::Company> company;
    db::Actor actor;

private:
    std::vector<std::string> numbersOf(const std::vector<std::string>& answers) const;
    std::string wantedOn();
};

}  // namespace app::bench
