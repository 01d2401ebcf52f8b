// The journal of a big company: entries as ledger::post writes them, with numbers, sums and hashes, by the million.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/bench/make_ground.h"
#include "app/bench/make_rows.h"
#include "ledger/content.h"

namespace app::bench {

// The numbers of documents, counted as ledger::nextNumber counts them.
class Numbers {
public:
    // "SO-17"; a kind with a year begins anew each year: "IN-2026-3".
    std::string next(std::string_view kind, std::string_view prefix, int year = 0);
    void write(Rows& series, std::int64_t site) const;

private:
    struct Series {
        std::string prefix;
        std::int64_t next = 1;
    };
    std::map<std::pair<std::string, int>, Series, std::less<>> series_;
};

class Books {
public:
    Books(BulkFile&, const Ground&, Numbers&);
    std::int64_t post(Date on, std::string_view kind, std::optional<std::int64_t> document, std::string text,
                      const std::vector<ledger::Line>& lines);
    void writeBalances(Rows& balances) const;
    Rows entries, lines;

private:
    const Ground& ground_;
    Numbers& numbers_;
    struct Sum {
        std::int64_t debit = 0, credit = 0;
    };
    std::map<std::pair<std::int64_t, std::int64_t>, Sum> sums_;  // by account and period
};

}  // namespace app::bench
