#include "app/bench/floor_company.h"

#include <unistd.h>

#include <fmt/core.h>

#include "app/command.h"
#include "app/demo.h"
#include "database/json.h"
#include "shared/quantity.h"

namespace app::bench {
namespace {

constexpr int atOnce = 50;      // orders a transaction
constexpr int wantedIn = 30;    // days
constexpr int linesAnOrder = 5;

// A lot that is set aside for a component.
struct SetAside {
    std::string order;
    int lineNo = 0;
    std::int64_t lot = 0;
    tl::Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(SetAside, (), (order, lineNo, lot, quantity))

struct Chosen {
    std::int64_t order = 0, lot = 0, bin = 0;
};
BOOST_DESCRIBE_STRUCT(Chosen, (), (order, lot, bin))

// What is sold, has a price and lies there in plenty.
std::vector<std::string> plenty(const db::Read& r) {
    return r.all<std::string>(R"sql(
        select i.number from item i
        join price p on p.item_id = i.item_id
        join price_list l on l.price_list_id = p.price_list_id and l.code = 'STD'
        join stock_balance b on b.item_id = i.item_id and b.on_hand - b.allocated >= 200000000
        where i.number like 'UN-%' or i.number like 'PR-%' order by i.item_id
    )sql");
}

}  // namespace

FloorCompany::FloorCompany(const WorksSize& size, const std::string& made)
    : folder((std::filesystem::temp_directory_path() / fmt::format("throughline-bench-floor-{}", getpid())).string()), file(folder + "/works.throughline") {
    std::filesystem::create_directories(folder);
    if (made.empty()) makeBigWorks(file, size);
    else std::filesystem::copy_file(made, file);
    company = std::make_unique<db::Company>(file, allActions());
    actor = company->actorNamed(demoUser, "bench");
}

FloorCompany::~FloorCompany() {
    company.reset();
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
}

std::vector<std::string> FloorCompany::performAll(const std::vector<db::Request>& requests) {
    std::vector<std::string> answers;
    for (const auto& outcome : company->performAll(actor, requests, db::Mode::AllOrNothing)) {
        if (!outcome.reasons.empty()) throw db::Refused{outcome.reasons};
        answers.push_back(outcome.answer->result);
    }
    company->tidyLog(true);
    return answers;
}

std::vector<std::string> FloorCompany::numbersOf(const std::vector<std::string>& answers) const {
    std::vector<std::string> numbers;
    for (const auto& answer : answers) numbers.emplace_back(db::json::parse(answer).as_object().at("number").as_string());
    return numbers;
}

std::string FloorCompany::wantedOn() { return toText(db::utcDate(company->now()) + wantedIn); }

std::vector<std::string> FloorCompany::released(int count) {
    const auto items = read([](const db::Read& r) {
        return r.all<std::string>(R"sql(select number from item where number like $1 order by item_id)sql", std::string{Bills::toOrder} + "%");
    });
    std::vector<std::string> all;
    while (static_cast<int>(all.size()) < count) {
        std::vector<db::Request> orders, works;
        for (int n = 0; n < std::min(atOnce, count - static_cast<int>(all.size())); ++n)
            orders.push_back({"orders.enter",
                              fmt::format(R"({{"customer":"C-1","wantedOn":"{}","sign":true,"lines":[{{"item":"{}","quantity":"{} pcs"}}]}})", wantedOn(),
                                          items[(all.size() + static_cast<std::size_t>(n)) % items.size()], pieces),
                              {}, 1});
        for (const auto& number : numbersOf(performAll(orders)))
            works.push_back({"production.addWorkOrder", fmt::format(R"({{"line":"{}/1","release":true}})", number), {}, 1});
        const auto numbers = numbersOf(performAll(works));
        all.insert(all.end(), numbers.begin(), numbers.end());
    }
    return all;
}

std::vector<std::string> FloorCompany::readyToReport(int count) {
    std::vector<std::string> all;
    while (static_cast<int>(all.size()) < count) {
        const auto some = released(std::min(atOnce, count - static_cast<int>(all.size())));
        performAll(issuesFor(some));
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

std::vector<db::Request> FloorCompany::issuesFor(const std::vector<std::string>& workOrders) {
    std::vector<db::Request> issues;
    for (const auto& order : workOrders)
        for (const auto& part : read([&](const db::Read& r) {
                 return r.all<SetAside>(R"sql(
                     select w.number as "order", c.line_no, b.lot_id as lot, a.quantity
                     from work_order w join work_order_component c on c.work_order_id = w.work_order_id
                     join material_allocation a on a.work_order_component_id = c.work_order_component_id
                     join stock_balance b on b.stock_balance_id = a.stock_balance_id
                     where w.number = $1 order by c.line_no, a.material_allocation_id
                 )sql", order);
             }))
            issues.push_back({"production.issue",
                              fmt::format(R"({{"order":"{}","line":{},"lot":{},"quantity":"{}"}})", part.order, part.lineNo, part.lot,
                                          toText(part.quantity)),
                              {}, 1});
    db::ensure(issues.size() == workOrders.size() * 5, "each work order takes five lots");
    return issues;
}

std::vector<std::string> FloorCompany::readyToPick(int count) {
    const auto items = read(plenty);
    std::vector<std::string> all;
    std::size_t next = 0;
    while (static_cast<int>(all.size()) < count) {
        std::vector<db::Request> orders;
        for (int n = 0; n < std::min(atOnce, count - static_cast<int>(all.size())); ++n) {
            std::string lines;
            for (int line = 0; line < linesAnOrder; ++line)
                lines += fmt::format(R"({}{{"item":"{}","quantity":"{} pcs"}})", line == 0 ? "" : ",", items[next++ % items.size()], 1 + n % 3);
            orders.push_back({"orders.enter", fmt::format(R"({{"customer":"C-1","wantedOn":"{}","sign":true,"lines":[{}]}})", wantedOn(), lines), {}, 1});
        }
        const auto numbers = numbersOf(performAll(orders));
        all.insert(all.end(), numbers.begin(), numbers.end());
    }
    return all;
}

std::vector<std::string> FloorCompany::delivered(int count) {
    const auto items = read(plenty);
    std::vector<db::Request> orders, cartons, trucks;
    for (int n = 0; n < count; ++n)
        orders.push_back({"orders.enter",
                          fmt::format(R"({{"customer":"C-1","wantedOn":"{}","sign":true,"lines":[{{"item":"{}","quantity":"2 pcs"}}]}})", wantedOn(),
                                      items[static_cast<std::size_t>(n) % items.size()]),
                          {}, 1});
    for (const auto& number : numbersOf(performAll(orders))) {
        const auto one = read([&](const db::Read& r) {
            return r.one<Chosen>(R"sql(
                select o.sales_order_id as "order", b.lot_id as lot, b.bin_id as bin
                from sales_order o join sales_order_line l on l.sales_order_id = o.sales_order_id
                join allocation a on a.sales_order_line_id = l.sales_order_line_id
                join stock_balance b on b.stock_balance_id = a.stock_balance_id
                where o.number = $1 order by a.allocation_id limit 1
            )sql", number);
        });
        cartons.push_back({"warehouse.packUnit",
                           fmt::format(R"({{"bin":{},"kind":"carton","order":{},"parts":[{{"lot":{},"quantity":"2 pcs"}}],"close":true}})", one.bin,
                                       one.order, one.lot),
                           {}, 1});
    }
    std::vector<std::string> labels;
    for (const auto& answer : performAll(cartons)) {
        labels.emplace_back(db::json::parse(answer).as_object().at("sscc").as_string());
        trucks.push_back({"warehouse.shipUnit", fmt::format(R"({{"unit":"{}"}})", labels.back()), {}, 1});
    }
    performAll(trucks);
    return labels;
}

}  // namespace app::bench
