// Who buys and what is sold in a big company.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "app/bench/make_ground.h"
#include "app/bench/make_names.h"
#include "app/bench/make_rows.h"

namespace app::bench {

struct Customer {
    std::int64_t id = 0;
    tl::PartyId party;
    std::int64_t days = 0;      // to pay
    std::size_t money = 0;      // of Ground::monies
    const Ground::Tax* tax = nullptr;
    bool chinese = false, closed = false;
};

struct Item {
    std::int64_t id = 0;
    std::string number, name;
    std::array<std::string, 2> why;  // where its price comes from, by money
    std::int64_t price = 0, cost = 0;  // minor units a piece
    int shelf = 0;                     // days; 0: for ever
    std::int64_t usual = 1;            // pieces a customer takes at a time
    bool scarce = false;               // nothing has come in lately
    std::int64_t lot = -1;             // the lot that is being sold, and
    std::int64_t free = 0;             // pieces of it that are not set aside yet
    std::int64_t onHand = 0, waiting = 0;  // pieces of all its lots; pieces that orders wait for
};

std::vector<Customer> makeCustomers(BulkFile&, const Ground&, std::int64_t count, Tally&);
std::vector<Item> makeItems(BulkFile&, const Ground&, std::int64_t count, Tally&);

}  // namespace app::bench
