// What is there before the first day: masters, people, prices, opening stock.
#include <cmath>
#include <sstream>

#include <fmt/core.h>

#include "app/demo.h"
#include "app/demo/checks.h"
#include "app/demo/floor.h"
#include "app/demo/history.h"
#include "database/json.h"

namespace app::past {
namespace {

// About what a euro costs in January; the history's own rates move around it.
constexpr double yuan = 8.15, dollars = 1.16;

std::string text(const object& from, std::string_view member) {
    const auto* found = from.if_contains(member);
    return found == nullptr ? std::string{} : std::string{found->as_string()};
}

int whole(const object& from, std::string_view member) {
    const auto* found = from.if_contains(member);
    return found == nullptr ? 0 : static_cast<int>(found->as_int64());
}

bool flag(const object& from, std::string_view member) {
    return from.contains(member) && from.at(member).as_bool();
}

Ware wareOf(const object& line) {
    const auto& item = line.at("item").as_object();
    Ware w{text(item, "number"), text(item, "category"), text(item, "unit"), text(line, "bin"),
           text(line, "from"),   text(line, "blank"),    text(line, "cost")};
    if (const auto standard = text(item, "standardCost"); !standard.empty())
        w.cost = standard.substr(0, standard.find(' '));
    if (const auto* units = item.if_contains("units"))
        w.carton = std::stoi(text(units->as_array().at(0).as_object(), "ratio"));
    w.lot = whole(line, "lot");
    w.opening = whole(line, "opening");
    w.sell = whole(line, "sell");
    w.weight = whole(line, "weight");
    w.shelfDays = whole(item, "shelfDays");
    w.tracked = text(item, "tracking") == "lot";
    return w;
}

Buyer buyerOf(const object& line) {
    const auto& party = line.at("customer").as_object();
    Buyer b;
    b.number = text(party, "number");
    b.currency = text(line.at("terms").as_object(), "currency");
    b.country = text(party.at("addresses").as_array().at(0).as_object(), "country");
    for (const auto& like : line.at("likes").as_array()) b.likes.emplace_back(like.as_string());
    b.days = whole(line, "days");
    b.weight = whole(line, "weight");
    b.parts = flag(line, "parts");
    b.never = flag(line, "never");
    return b;
}

// One price in the three lists: in renminbi to the jiao, in dollars to five cents.
void addPrices(std::vector<Step>& steps, const std::string& item, const std::string& price,
               const std::string& from) {
    const auto euro = std::stod(price);
    const std::pair<const char*, std::string> lists[] = {
        {"STD", price + " EUR"},
        {"CN", fmt::format("{:.2f} CNY", std::round(euro * yuan * 10) / 10)},
        {"US", fmt::format("{:.2f} USD", std::round(euro * dollars * 20) / 20)}};
    for (const auto& [list, amount] : lists) {
        object args{{"priceList", list}, {"item", item}, {"price", amount}};
        if (!from.empty()) args["fromQuantity"] = from;
        steps.push_back({"orders.setPrice", args});
    }
}

// Of two operations: what the standard leaves for work, at the centres' rates, is shared out over them.
void addMaking(Works& works, std::vector<Step>& steps, Ware& ware) {
    struct Way {
        const char *first, *firstCenter, *second, *secondCenter;
        double rate;  // EUR for an hour, as the centres in firm.jsonl and trade.jsonl cost
    };
    static const std::map<std::string, Way> ways{{"BR", {"Cut", "CUT1", "Bend", "PRESS1", 50}},
                                                 {"FL", {"Turn", "TURN1", "Drill", "MILL1", 100}},
                                                 {"BH", {"Mill", "MILL1", "Bore", "TURN1", 100}}};
    const auto& way = ways.at(ware.category);
    const auto work = std::stod(ware.cost) - std::stod(works.ware(ware.blank).cost);
    const auto hours = std::max(0.004, work / way.rate);
    ware.firstHours = hours * 0.4;
    ware.secondHours = hours * 0.6;
    array parts{object{{"item", ware.blank}, {"quantity", "1"}, {"opNo", 10}, {"validFrom", "2026-01-01"}}};
    const auto uses = [&](const char* item, const char* quantity) {
        parts.push_back(object{
            {"item", item}, {"quantity", quantity}, {"validFrom", "2026-01-01"}, {"backflush", true}});
    };
    if (ware.carton > 0) uses("PK-20", "0.05");
    if (ware.category == "BR") uses("RM-700", "0.0167 kg");
    const auto operation = [](const char* name, const char* center, const char* setup, double run) {
        return object{
            {"name", name}, {"workCenter", center}, {"setup", setup}, {"run", fmt::format("{:.4f} h", run)}};
    };
    steps.push_back(
        {"engineering.addBom", object{{"item", ware.number}, {"revision", "A"}, {"lines", parts}}});
    steps.push_back({"engineering.addRouting",
                     object{{"item", ware.number},
                            {"revision", "A"},
                            {"operations", array{operation(way.first, way.firstCenter, "20 min", ware.firstHours),
                                                 operation(way.second, way.secondCenter, "30 min",
                                                           ware.secondHours)}}}});
}

void addItem(Works& works, std::vector<Step>& steps, const object& line) {
    const auto& ware = works.wares.emplace_back(wareOf(line));
    steps.push_back({"inventory.addItem", line.at("item").as_object()});
    if (const auto price = text(line, "price"); !price.empty()) {
        addPrices(steps, ware.number, price, {});
        if (const auto* breaks = line.if_contains("breaks"))
            for (const auto& b : breaks->as_array())
                addPrices(steps, ware.number, std::string{b.at(1).as_string()},
                          std::string{b.at(0).as_string()});
    }
    if (!ware.blank.empty()) addMaking(works, steps, works.wares.back());
}

void addCustomer(Works& works, std::vector<Step>& steps, const object& line) {
    const auto& buyer = works.buyers.emplace_back(buyerOf(line));
    steps.push_back({"people.addParty", line.at("customer").as_object()});
    auto terms = line.at("terms").as_object();
    terms["party"] = buyer.number;
    steps.push_back({"orders.addCustomer", terms});
}

}  // namespace

std::vector<Step> stepsOf(Works& works, std::string_view script) {
    std::vector<Step> steps;
    std::istringstream in{std::string{script}};
    for (std::string written; std::getline(in, written);) {
        if (written.empty() || written[0] == '#') continue;
        const auto line = db::json::parse(written).as_object();
        if (line.contains("item"))
            addItem(works, steps, line);
        else if (line.contains("customer"))
            addCustomer(works, steps, line);
        else
            steps.push_back({text(line, "do"), line.at("args").as_object()});
    }
    return steps;
}

namespace {

// firm.jsonl opens two years; a history around them needs its own.
void openYears(Works& works) {
    const auto last = db::civil(works.dayOf(works.lastDay())).year + 1;
    std::vector<Step> steps;
    for (int year = 2028; year <= last; ++year) steps.push_back({"ledger.openYear", object{{"year", year}}});
    works.performAll("demo", steps);
}

void employ(Works& works) {
    const std::tuple<const char*, const char*, const char*> people[] = {
        {"mina", "Mina Brandt", "sales"},
        {"tara", "Tara Vogt", "service"},
        {"otto", "Otto Krause", "warehouse"},
        {"clara", "Clara Weiss", "accounting"},
        {"wei", "李伟", "quality"}};
    std::vector<Step> steps;
    for (const auto& [name, fullName, role] : people)
        steps.push_back({"people.addUser", object{{"name", name},
                                                  {"fullName", fullName},
                                                  {"password", demoPassword},
                                                  {"roles", array{object{{"role", role}}}}}});
    steps.push_back({"people.setLimit", object{{"role", "accounting"},
                                               {"permission", "orders.releaseCredit"},
                                               {"currency", "EUR"},
                                               {"most", "60000.00 EUR"}}});
    works.performAll("demo", steps);
}

// What keeps for some time only is there in two lots: the older one ends near the end of the history.
void stock(Works& works) {
    std::vector<Step> steps;
    int ending = 0;
    for (const auto& ware : works.wares) {
        object args{{"item", ware.number}, {"bin", ware.bin}, {"note", "opening"}};
        if (ware.category == "AVG") args["cost"] = ware.cost + " EUR";
        int quantity = ware.opening;
        if (ware.tracked && ware.shelfDays > 0) {
            auto older = args;
            older["lot"] = works.nextLot();
            older["quantity"] = counted(quantity / 4, ware.unit);
            older["expiresOn"] = toText(works.dayOf(works.lastDay()) + (6 + 9 * ending++));
            steps.push_back({"inventory.receive", older});
            quantity -= quantity / 4;
        }
        if (ware.tracked) args["lot"] = works.nextLot();
        args["quantity"] = counted(quantity, ware.unit);
        steps.push_back({"inventory.receive", args});
    }
    works.performAll("demo", steps);
    works.perform("demo", "ledger.post",
                  {{"on", toText(works.dayOf(0) - 1)},
                   {"text", "Bank balance brought forward"},
                   {"lines", array{object{{"account", "1000"}, {"debit", "184350.62 EUR"}},
                                   object{{"account", "3000"}, {"credit", "184350.62 EUR"}}}}});
}

}  // namespace

void found(Works& works, const Scripts& scripts) {
    works.performAll("demo", stepsOf(works, scripts.firm));
    openYears(works);
    employ(works);
    furnish(works, scripts.floor, scripts.drawing);
    works.performAll("demo", stepsOf(works, scripts.trade));
    works.performAll("demo", stepsOf(works, scripts.opening));
    works.performAll("demo", stepsOf(works, dated(works, scripts.quality)));
    works.buyers.push_back({"C-1", "EUR", "DE", {"BR", "SP"}, 1, 3, false, false});
    works.at(works.dayOf(0) - 1, 9 * 60);
    stock(works);
    Checks{works}.calibrate();
}

}  // namespace app::past
