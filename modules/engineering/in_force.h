// How a released change takes hold: the item's revision, the life of the old one, the papers of the order.
#pragma once
#include "engineering/revisions.h"

namespace engineering {

void moveItem(db::Tx&, ItemId, std::string_view revision);  // the revision to buy, make and sell from now on
// The change is done: the old revision runs out or ends by what becomes of its stock, and the order's papers come
// into use. The item's own revision is moved by the caller.
void markInForce(db::Tx&, const Coming&);
// The order's draft papers that wait for nothing any more are released: those of one of its items when that has taken
// hold, all others when every item has.
void releasePapers(db::Tx&, ChangeOrderId);
// The old revision of a thing after the change: what is there is used and sold, or nothing any more.
void endRevision(db::Tx&, ItemId, std::string_view revision, RevisionState);

}  // namespace engineering
