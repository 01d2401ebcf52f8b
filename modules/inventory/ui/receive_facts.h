// What the receipt screen asks the company while a person types or scans.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "inventory/scan.h"
#include "promise/promise.h"

namespace inventory {

// An open supply that a receipt may be for.
struct Coming {
    SupplyId supply;
    db::Date dueOn;
    std::string kind, note;
    Quantity open;
};
BOOST_DESCRIBE_STRUCT(Coming, (), (supply, dueOn, kind, note, open))

struct ReceiptItem {
    std::int64_t id = 0;  // 0: there is no such item
    std::string number, name, unit, tracking;
    std::optional<std::int64_t> shelfDays;
    std::optional<std::int64_t> bin;  // where the last receipt of it went; else the first inbound bin
    Quantity onHand, free, waiting;
    std::vector<Coming> coming;       // by due day, at most 50
};
ReceiptItem receiptItem(const db::Read&, std::int64_t item);

// What the orders got of a lot that has just come in.
struct SetAsideNow {
    std::string order;
    std::int64_t line = 0;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(SetAsideNow, (), (order, line, quantity))
std::vector<SetAsideNow> setAsideOf(const db::Read&, std::int64_t lot, std::int64_t bin);

}  // namespace inventory
