// What a big company stands on: the firm made through the door, and what bulk rows must know of it.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "database/company.h"
#include "shared/ids.h"
#include "shared/money.h"

namespace app::bench {

using db::Date;

// The days that rows are written for: each day's text, period and turn among the working days.
class Days {
public:
    Days(Date first, Date last) : first_(first), last_(last) {}
    void read(const db::Read&);
    Date first() const { return first_; }
    Date last() const { return last_; }  // today
    const std::string& text(Date d) const { return at(d).text; }
    std::int64_t period(Date d) const { return at(d).period; }
    int year(Date d) const { return at(d).year; }
    bool works(Date d) const { return db::weekday(d) <= 5; }
    Date working(Date d) const { return works(d) ? d : d + (8 - db::weekday(d)); }  // itself or the next Monday

private:
    struct Day {
        std::string text;
        std::int64_t period = 0;
        int year = 0;
    };
    const Day& at(Date d) const { return days_[static_cast<std::size_t>(d - first_)]; }
    Date first_, last_;
    std::vector<Day> days_;
};

struct Tender {
    tl::Currency currency;
    std::int64_t list = 0;  // its price list
    tl::Rate rate;          // to the book currency, the same all the time
};

struct Ground {
    Ground(Date first, Date last) : days(first, last) {}
    Days days;
    tl::SiteId site;
    std::int64_t category = 0, unit = 0, logId = 0;
    tl::AccountId stock, costOfSales, receipt, sales, outputTax, receivable, bank;
    std::array<Tender, 2> monies;  // the books' and another
    struct Tax {
        tl::TaxCodeId code;
        tl::Percent rate;
    };
    Tax german, standard, zero;
    std::vector<std::int64_t> bins;
    tl::Currency book() const { return monies[0].currency; }
};

// Makes the company with its firm, three years of periods, a hall with 400 bins and two price lists.
Ground makeGround(const std::string& file);

}  // namespace app::bench
