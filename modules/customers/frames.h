// Frame orders: what a customer takes in parts within a time, at agreed prices. A call-off is an ordinary signed order
// (orders::enter); what remains is the agreed quantity less what its lines still want, so what is called off an
// order line gives back to the frame by itself.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "shared/ids.h"
#include "shared/money.h"

namespace customers {

using namespace tl;
using db::Date;

struct FrameLine {
    ItemId item;
    Quantity quantity;  // above zero, stocking units
    Price price;        // of one stocking unit, in the customer's currency
};
struct AddFrameOrder {
    CustomerId customer;
    std::optional<SiteId> site;  // absent: the only one
    std::string reference;
    Date validFrom, validTo;
    std::vector<FrameLine> lines;  // 1 … 500
};
struct FrameState {
    FrameOrderId frameOrder;
    std::string number;
    std::int64_t version = 0;
};
struct CallOffLine {
    int line = 0;
    Quantity quantity;  // stocking units, at most what remains
};
// Needs the rights to enter and to sign orders at the frame's site.
struct CallOff {
    FrameOrderId frameOrder;
    std::optional<Date> wantedOn;  // absent: today
    std::string reference;         // of this call-off
    std::vector<CallOffLine> lines;
};
struct CalledOff {
    SalesOrderId order;
    std::string number;
};
// Nothing is called off it any more; what was stays.
struct CloseFrameOrder {
    FrameOrderId frameOrder;
};

struct Remaining {
    int line = 0;
    std::string item;
    Quantity agreed, calledOff, remaining;
};
std::vector<Remaining> remainingOf(const db::Read&, FrameOrderId);

FrameState add(db::Tx&, const AddFrameOrder&);
CalledOff callOff(db::Tx&, const CallOff&);
FrameState close(db::Tx&, const CloseFrameOrder&);

void check(const db::Read&, const AddFrameOrder&, db::Reasons&);
void check(const db::Read&, const CallOff&, db::Reasons&);
void check(const db::Read&, const CloseFrameOrder&, db::Reasons&);

extern const db::Action<AddFrameOrder, FrameState> addFrameOrderAction;
extern const db::Action<CallOff, CalledOff> callOffAction;
extern const db::Action<CloseFrameOrder, FrameState> closeFrameOrderAction;

const db::List& frameOrdersList();
const db::List& frameOrderLinesList();

void installFrames(db::Actions&);

}  // namespace customers
