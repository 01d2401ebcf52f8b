// Goods that a customer sends back, in one chain: announced, received into quarantine at what they cost when they left,
// decided on (nonconformance.h), credited, replaced. Every paper is a step of the return.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "database/list.h"
#include "shared/ids.h"
#include "shared/money.h"
#include "shared/quantity.h"

namespace quality {

using namespace tl;
using db::Date;

BOOST_DEFINE_ENUM_CLASS(ReturnStepKind, receipt, credit, replacement)

// Refusals of them all: "quality.return.none", and "quality.return.cancelled" of those after the announcement.

// quality.announceReturn: of goods that left; with a complaint, of the delivery it is about. No shipment line: one by which
// the complaint's lot left and that is still open for so many. Refuses "quality.return.line" where nobody knows what comes
// back, "quality.return.open" above what is with the customer and not announced.
struct AnnounceReturn {
    std::optional<ComplaintId> complaint;
    std::optional<ShipmentLineId> shipmentLine;
    Quantity quantity;
    std::string reason;
};
// quality.receiveReturn: what came, all that is still to come where no quantity is said; into a quarantine or inspection
// bin of the site, on hold, and from then on a nonconformance. Absent bin: the first quarantine bin of the site. Refuses
// "quality.return.more", "quality.return.bin" (of another kind) and "quality.return.site".
struct ReceiveReturn {
    ReturnOrderId returnOrder;
    std::optional<Quantity> quantity;
    std::optional<BinId> bin;
};
// quality.creditReturn: a credit note for the line of the invoice that billed it; all that is neither credited nor replaced
// yet where no quantity is said. It needs the right finance.credit. Refuses "quality.return.more",
// "quality.return.not_billed", and what finance.credit refuses.
struct CreditReturn {
    ReturnOrderId returnOrder;
    std::optional<Quantity> quantity;
};
// quality.replaceReturn: a signed order without price for the same customer; all that is neither credited nor replaced yet
// where no quantity is said. It needs the right orders.below_cost. Refuses "quality.return.more", and what orders.enter
// refuses.
struct ReplaceReturn {
    ReturnOrderId returnOrder;
    std::optional<Quantity> quantity;
    std::optional<Date> wantedOn;
};
// quality.cancelReturn: nothing came, or nothing more comes: what came, or was credited and replaced, stays, and the rest
// ends. Refuses "quality.return.begun" where nothing is to come.
struct CancelReturn {
    ReturnOrderId returnOrder;
    std::string reason;
};
struct ReturnKept {
    ReturnOrderId returnOrder;
    std::string number, state;
    std::optional<NonconformanceId> nonconformance;
};
struct ReturnCredited {
    ReturnOrderId returnOrder;
    InvoiceId creditNote;
    std::string number;
    Amount gross;
};
struct ReturnReplaced {
    ReturnOrderId returnOrder;
    SalesOrderId order;
    std::string number;
};

// The chain with its numbers, in the order in which it happened; decisions with it.
struct ChainLink {
    std::string kind;  // receipt, credit, replacement, or what was decided
    std::string number;
    Quantity quantity;
    db::Instant at;
};
std::vector<ChainLink> chainOf(const db::Read&, ReturnOrderId);

ReturnKept announceReturn(db::Tx&, const AnnounceReturn&);
ReturnKept receiveReturn(db::Tx&, const ReceiveReturn&);
ReturnCredited creditReturn(db::Tx&, const CreditReturn&);
ReturnReplaced replaceReturn(db::Tx&, const ReplaceReturn&);
ReturnKept cancelReturn(db::Tx&, const CancelReturn&);

extern const db::Action<AnnounceReturn, ReturnKept> announceReturnAction;
extern const db::Action<ReceiveReturn, ReturnKept> receiveReturnAction;
extern const db::Action<CreditReturn, ReturnCredited> creditReturnAction;
extern const db::Action<ReplaceReturn, ReturnReplaced> replaceReturnAction;
extern const db::Action<CancelReturn, ReturnKept> cancelReturnAction;

const db::List& returnOrdersList();
const db::List& returnStepsList();

}  // namespace quality
