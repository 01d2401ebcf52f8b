// A1: who brings how much, who is drifting away, and which part of all they buy they buy from us.
#include "customers/portfolio.h"
#include "support/world.h"

using namespace test;
using customers::Churn;

namespace {

std::vector<db::Date> daysOf(db::Date first, const std::vector<int>& intervals) {
    std::vector<db::Date> days{first};
    for (const int interval : intervals) days.push_back(days.back() + interval);
    return days;
}

std::string classes(const std::vector<std::int64_t>& sales) {
    std::vector<tl::Money> money;
    for (const auto minor : sales) money.push_back({minor});
    const auto all = customers::abcOf(money);
    return {all.begin(), all.end()};
}

// Three customers that were billed 800, 150 and 50.
struct Three : World {
    Three() : World{flows} {
        perform("inventory.receive", R"({"item":"FG-500","quantity":"200 pcs","bin":"MAIN/A-01","lot":"L1"})");
        for (const char* number : {"C-2", "C-3"}) {
            perform("people.addParty", R"({"number":")" + std::string{number} + R"(","name":"Customer","roles":["customer"]})");
            perform("orders.addCustomer", R"({"party":")" + std::string{number} + R"(","currency":"EUR","taxCode":"S20"})");
        }
        sell("C-1", 80, "SO-1");
        sell("C-2", 15, "SO-2");
        sell("C-3", 5, "SO-3");
    }
    void sell(const std::string& customer, int pieces, const std::string& order) {
        perform("orders.enter", R"({"customer":")" + customer + R"(","site":"MAIN","sign":true,"lines":[{"item":"FG-500","quantity":")" +
                                    std::to_string(pieces) + R"( pcs","price":"10.00 EUR"}]})");
        perform("warehouse.ship", R"({"order":")" + order + "\"}");
        perform("finance.invoice", R"({"order":")" + order + "\"}");
    }
    customers::Portfolio portfolio() {
        return company->read(boss, [&](const db::Read& r) { return customers::portfolioOf(r, db::utcDate(clock)); });
    }
};

}  // namespace

TEST_CASE("A1: the class goes by what is counted before a customer: 80 %, then 95 % of all sales") {
    CHECK(classes({800, 150, 50}) == "ABC");
    CHECK(classes({799, 151, 50}) == "AAC");
    CHECK(classes({1000}) == "A");
    CHECK(classes({500, 500}) == "AA");
    CHECK(classes({960, 40}) == "AC");
    CHECK(classes({0, 0}) == "CC");
    CHECK(classes({100, 0, -50}) == "ACC");
    CHECK(classes({}).empty());
    CHECK(classes({9'000'000'000'000'000, 9'000'000'000'000'000}) == "AA");
}

TEST_CASE("A1: a rhythm is the median of the intervals, and its spread is not moved by one long summer") {
    const auto first = db::dateOf(2026, 1, 1);
    const auto steady = customers::rhythmOf(daysOf(first, {30, 30, 31, 29, 60}));
    REQUIRE(steady);
    CHECK(steady->orders == 6);
    CHECK(steady->median == 30);
    CHECK(steady->spread == 3);  // 1.4826 x 1, and at least a tenth of the median
    CHECK(steady->last == first + 180);
    CHECK(steady->dueOn == first + 210);
    const auto loose = customers::rhythmOf(daysOf(first, {10, 20, 30, 41}));
    REQUIRE(loose);
    CHECK(loose->median == 25);
    CHECK(loose->spread == 15);  // deviations 15, 5, 5, 16: median 10
    CHECK_FALSE(customers::rhythmOf(daysOf(first, {30, 30})));
    CHECK_FALSE(customers::rhythmOf(daysOf(first, {30, 0, 30, 0})));  // two orders of one day are one
    auto mixed = daysOf(first, {30, 30, 31, 29, 60});
    std::swap(mixed.front(), mixed.back());
    CHECK(customers::rhythmOf(mixed)->median == 30);
}

TEST_CASE("A1: the risk that a customer is lost grows as more days pass than their rhythm explains") {
    const auto rhythm = customers::rhythmOf(daysOf(db::dateOf(2026, 1, 1), {30, 30, 30, 30}));
    REQUIRE(rhythm);
    CHECK(rhythm->spread == 3);
    CHECK(customers::churnOf(rhythm, rhythm->last + 33) == Churn::low);
    CHECK(customers::churnOf(rhythm, rhythm->last + 34) == Churn::medium);
    CHECK(customers::churnOf(rhythm, rhythm->last + 39) == Churn::medium);
    CHECK(customers::churnOf(rhythm, rhythm->last + 40) == Churn::high);
    CHECK(customers::churnOf({}, db::dateOf(2026, 1, 1)) == Churn::unknown);
}

TEST_CASE("A1: the portfolio is what was billed in twelve months, less credit notes, with the share of wallet from what was said") {
    Three firm;
    auto all = firm.portfolio();
    CHECK(all.sales.minor == 100'000);
    REQUIRE(all.customers.size() == 3);
    CHECK(all.customers[0].number == "C-1");
    CHECK(all.customers[0].sales.minor == 80'000);
    CHECK(all.customers[0].abc == "A");
    CHECK(all.customers[0].share == tl::percent(80));
    CHECK(all.customers[1].abc == "B");
    CHECK(all.customers[1].before == tl::percent(80));
    CHECK(all.customers[2].abc == "C");
    CHECK_FALSE(all.customers[0].wallet);
    firm.perform("customers.noteWallet", R"({"customer":"C-1","yearly":"9999.00 EUR","source":"a guess","onDate":"2026-10-01"})");
    firm.perform("customers.noteWallet", R"({"customer":"C-1","yearly":"1600.00 EUR","source":"their buyer"})");
    CHECK(firm.portfolio().customers[0].wallet == tl::percent(50));
    firm.perform("finance.credit", R"({"invoice":"IN-2026-3","reason":"agreed"})");
    all = firm.portfolio();
    CHECK(all.sales.minor == 95'000);
    CHECK(all.customers[2].sales.minor == 0);
    firm.wait(364);
    CHECK(firm.portfolio().sales.minor == 95'000);
    firm.wait(1);
    CHECK(firm.portfolio().sales.minor == 0);
    CHECK(firm.refusal("customers.noteWallet", R"({"customer":"C-1","yearly":"0.00 EUR"})") == "customers.wallet.amount");
    CHECK(firm.refusal("customers.noteWallet", R"({"customer":"C-1","yearly":"5.00 USD"})") == "customers.amount.book");
}

TEST_CASE("A1: classes are kept from one classification to the next, and only what changed is written") {
    Three firm;
    CHECK(firm.perform("customers.classify", "{}").find(R"("a":1,"b":1,"c":1,"changed":3)") != std::string::npos);
    CHECK(firm.perform("customers.classify", "{}").find(R"("changed":0)") != std::string::npos);
    const auto kept = [&] { return firm.company->read(firm.boss, [&](const db::Read& r) {
        return customers::standingOf(r, r.one<tl::CustomerId>("select c.customer_id from customer c join party p on p.party_id = c.party_id where p.number = 'C-2'"), db::utcDate(firm.clock));
    }); };
    firm.sell("C-2", 60, "SO-4");
    REQUIRE(kept());
    CHECK(kept()->keptAbc == "B");
    CHECK(kept()->abc == "A");  // 800 and 750 of 1,600
    CHECK(firm.perform("customers.classify", "{}").find(R"("changed":1)") != std::string::npos);
    CHECK(kept()->keptAbc == "A");
    CHECK(firm.number("select f.version from customer_profile f join customer c on c.customer_id = f.customer_id join party p on p.party_id = c.party_id where p.number = 'C-2'") == 1);
    CHECK(firm.refusal("customers.setProfile", R"({"customer":"C-2","version":0,"trade":"pumps"})") == "people.record.stale");
    CHECK(firm.complaints().empty());
}
