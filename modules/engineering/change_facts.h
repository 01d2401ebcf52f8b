// A change order as its verbs see it, what must be true of what it changes, and the hash that its signatures are bound to.
#pragma once
#include "database/doctor.h"
#include "engineering/bill_rules.h"
#include "engineering/change.h"

namespace engineering {

struct ChangeFacts {
    ChangeOrderId changeOrderId;
    SiteId siteId;
    std::string number, kind, title, reason, state, effectivity;
    std::optional<ChangeOrderId> requestId;
    std::optional<Date> effectiveOn;
    std::optional<std::string> effectiveSerial;
    std::string author;
    int approvals = 1;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(ChangeFacts, (),
                      (changeOrderId, siteId, number, kind, title, reason, state, effectivity, requestId, effectiveOn,
                       effectiveSerial, author, approvals, version))

struct ChangeItem {
    std::int64_t changeOrderItemId = 0;
    ItemId itemId;
    std::string number, fromRevision, toRevision, disposition;
    std::optional<UnitPrice> unitCost;
    std::optional<BomId> bomId;
    std::optional<RoutingId> routingId;
    bool moves() const { return fromRevision != toRevision; }  // gets another revision
};
BOOST_DESCRIBE_STRUCT(ChangeItem, (),
                      (changeOrderItemId, itemId, number, fromRevision, toRevision, disposition, unitCost, bomId,
                       routingId))

ChangeFacts theChange(const db::Read&, ChangeOrderId);  // refuses "engineering.change.unknown"
std::vector<ChangeItem> itemsOf(const db::Read&, ChangeOrderId);

// When it takes hold, as it is given.
struct Hold {
    std::string effectivity;
    std::optional<Date> on;
    std::string serial;
};
void checkHold(const Hold&, db::Reasons&);
void checkAffected(const db::Read&, const std::vector<Affected>&, const Hold&, db::Reasons&);
void checkApprovals(const std::optional<int>&, db::Reasons&);
void writeItems(db::Tx&, ChangeOrderId, const std::vector<Affected>&);
// Adds "engineering.change.state" unless it is in one of the states.
void checkState(const ChangeFacts&, std::initializer_list<std::string_view> states, db::Reasons&);
// All that stands against releasing what the order changes, its drafts looked at together.
void checkDrafts(const db::Read&, const ChangeFacts&, db::Reasons&);
void checkStranding(const db::Read&, const ChangeFacts&, bool leaveStock, db::Reasons&);

// SHA-256, hex, over all that the order says and changes: its items, their bills, routings and papers.
std::string contentHash(const db::Read&, ChangeOrderId);
// I17: what was signed of approved and released orders is what stands there.
void findAltered(const db::Read&, std::vector<db::Finding>&);

}  // namespace engineering
