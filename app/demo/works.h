// What the history of the demo firm is told with: its people, its clock, its dice, and the door. Nothing is
// written in any other way, so the history is one that people could have made. The same day gives the same
// history: the dice are thrown alike each time.
#pragma once
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "database/company.h"

namespace app::past {

using boost::json::array;
using boost::json::object;
using db::Date;

inline constexpr const char* zone = "Europe/Berlin";  // of the site in firm.jsonl

// The clock that the company looks at. Between two looks some time goes by, as it does between two things that
// people do.
struct Watch {
    db::Instant now;
    db::Instant look();
    std::minstd_rand pause{7};
};

class Dice {
public:
    int below(int n) { return static_cast<int>(engine_() % static_cast<unsigned>(n)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }

private:
    std::mt19937 engine_{2026};
};

// An item with what the history does with it (trade.jsonl).
struct Ware {
    std::string number, category, unit, bin, from, blank;
    std::string cost;  // of one, EUR
    int carton = 0;    // pieces in one, 0: not sold by the carton
    int lot = 0, opening = 0, sell = 0, weight = 0;
    int shelfDays = 0;
    bool tracked = false;
    double firstHours = 0, secondHours = 0;  // of work at one, at each of its two operations
};

// A customer with his habits.
struct Buyer {
    std::string number, currency, country;
    std::vector<std::string> likes;  // categories
    int days = 0;                    // pays this long after the day
    int weight = 0;
    bool parts = false, never = false;
};

struct Step {
    std::string action;
    object args;
};

class Works {
public:
    // `days`: the working days of the history; `watch` is what the company's clock reads.
    Works(db::Company&, std::shared_ptr<Watch> watch, std::vector<Date> days);

    int day() const { return day_; }  // 0 … lastDay()
    int lastDay() const { return static_cast<int>(days_.size()) - 1; }
    Date today() const { return dayOf(day_); }
    Date dayOf(int day) const;  // of a working day, also one before or after the history
    void begin(int day) { day_ = day; }
    // It is that minute of today, or a little later where the work before took longer.
    void at(int minute);
    // The same of any other day.
    void at(Date, int minute);

    object perform(const std::string& who, const std::string& action, const object& args);
    // In one commit. Refuses "demo.history" with what stands against it.
    std::vector<object> performAll(const std::string& who, const std::vector<Step>&);
    // Each for itself; the codes of what was refused, empty for what was done.
    std::vector<std::string> tryEach(const std::string& who, const std::vector<Step>&);
    // The code of the refusal, or empty and the answer.
    std::string tried(const std::string& who, const Step&, object* answer = nullptr);

    template <class Use>
    auto read(Use&& use) {
        return company_.read(person("demo"), std::forward<Use>(use));
    }
    template <class Row, class... A>
    std::vector<Row> all(std::string_view sql, const A&... a) {
        return read([&](const db::Read& r) { return r.all<Row>(sql, a...); });
    }

    // With a signature that says what it stands for. False, and nothing is done, where the server lets the person in
    // without a password, so that a signature would prove nothing.
    bool performSigned(const std::string& who, const std::string& action, const object& args, const std::string& meaning);

    std::int64_t reason(const std::string& kind, const std::string& code);
    // Keeps a file; its hash is what actions name it by.
    std::string keep(std::string_view bytes, std::string_view mediaType);
    db::Instant now() { return company_.now(); }
    std::string nextLot();  // such as 260914-2: the second of that day
    const Ware& ware(const std::string& number) const;
    const Buyer& buyer(const std::string& number) const;

    std::vector<Ware> wares;
    std::vector<Buyer> buyers;
    Dice dice;

private:
    const db::Actor& person(const std::string& name);
    std::vector<db::Request> requests(const std::vector<Step>&);
    db::Company& company_;
    std::shared_ptr<Watch> watch_;
    std::vector<Date> days_;
    int day_ = 0, lots_ = 0, asked_ = 0;
    Date lotDay_;
    std::map<std::string, db::Actor> people_;
};

// A count as people write it: "40 pcs".
std::string counted(int quantity, const std::string& unit = "pcs");
std::int64_t idIn(const object& answer, std::string_view member);

}  // namespace app::past
