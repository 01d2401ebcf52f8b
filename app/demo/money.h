// Clara's work: bills, money, reminders, credits, and what the books need by hand.
#pragma once
#include <set>

#include "app/demo/goods.h"

namespace app::past {

class Accounts {
public:
    explicit Accounts(Works& works) : works_(works) {}
    void rates();    // on Mondays
    void bill();     // what left before today
    void collect();  // what customers pay today
    void match();    // money that nobody could place yesterday
    void remind();   // on Tuesdays
    void credit(const Goods::Back&, const std::string& reason);
    // Some of an invoice before tax: of one that is open, or paid already (then the credit stays open).
    void creditAmount(bool paid, int percent, const std::string& reason);
    void keepBooks();  // Thursdays and the last days of months
    void closeMonth();

private:
    struct Unmatched {
        std::int64_t payment = 0;
        std::vector<std::int64_t> invoices;
    };
    void post(const std::string& text, const std::vector<std::tuple<const char*, bool, std::int64_t>>& lines);
    std::int64_t balance(const char* account);
    Works& works_;
    std::set<std::int64_t> paid_;        // invoices whose money is here, matched or not
    std::map<std::int64_t, int> begun_;  // paid in part, and on which day
    std::vector<Unmatched> unmatched_;
    double yuan_ = 0.1228, dollar_ = 0.8615;
};

}  // namespace app::past
