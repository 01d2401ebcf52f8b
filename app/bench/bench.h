// Speed against a floor measured in the same run. Each benchmark makes its own company in a temporary folder
// and prints figures as reference/budgets describes: name, value, unit, floor, ratio, goal, met.
#pragma once
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "app/command.h"

namespace app::bench {

struct Figure {
    std::string name;
    double value = 0;
    std::string unit;
    double floor = 0;  // 0: none
    double goal = 0;   // of the ratio where there is a floor, else of the value; 0: only told
};
void show(const Line&, const std::vector<Figure>&);

double cpuSeconds();  // of this process, user and system
double secondsSince(std::chrono::steady_clock::time_point);
// Of a sorted copy: 0.5 is the median.
double quantile(std::vector<double>, double at);

// A demo firm in a folder of its own, gone afterwards. On PostgreSQL when `server` names one.
class Firm {
public:
    explicit Firm(const std::string& server = {});
    ~Firm();
    Firm(const Firm&) = delete;
    Firm& operator=(const Firm&) = delete;
    std::string location, folder;
    std::unique_ptr<db::Company> company;
    db::Actor actor;
    void perform(const std::string& action, const std::string& args);
};

std::vector<Figure> orderEntry(const Line&);
std::vector<Figure> query(const Line&);
std::vector<Figure> storm(const Line&);
std::vector<Figure> bulk(const Line&);
std::vector<Figure> desk(const Line&);

}  // namespace app::bench
