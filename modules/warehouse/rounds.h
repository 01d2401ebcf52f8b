// What the verbs of walks, rounds and waves ask again and again, and how these end.
#pragma once
#include "database/transaction.h"
#include "warehouse/picking.h"

namespace warehouse {

struct RoundHead {
    PickRoundId pickRoundId;
    SiteId siteId;
    std::string number;
    RoundMethod method = RoundMethod::cluster;
    std::optional<WaveId> waveId;
    std::optional<ZoneId> zoneId;
    std::optional<BinId> binId;
    std::string takenBy, state;
};
BOOST_DESCRIBE_STRUCT(RoundHead, (), (pickRoundId, siteId, number, method, waveId, zoneId, binId, takenBy, state))

RoundHead theRound(const db::Read&, PickRoundId);  // refuses "warehouse.round.none"
// Adds a reason unless it is the actor's own walk.
void checkMine(const db::Read&, std::string_view round, std::string_view takenBy, db::Reasons&, std::string_view field);

// A grip: what is asked for, where, for whom, and whose walk it is.
struct Grasp {
    PickListId walk;
    std::string number, state, tote;
    SiteId site;
    SalesOrderId order;
    SalesOrderLineId line;
    ItemId item;
    LotId lot;
    std::string lotNumber;
    BinId bin;
    std::string binCode;
    Quantity quantity, picked;
    int minShelfDays = 0;
    std::optional<WaveId> wave;
    std::optional<PickRoundId> round;
    std::optional<std::string> roundNumber, takenBy;
    std::optional<BinId> roundBin;
    std::optional<ZoneId> zone;
    Quantity left() const { return quantity - picked; }
};
BOOST_DESCRIBE_STRUCT(Grasp, (),
                      (walk, number, state, tote, site, order, line, item, lot, lotNumber, bin, binCode, quantity, picked,
                       minShelfDays, wave, round, roundNumber, takenBy, roundBin, zone))

Grasp grasp(const db::Read&, PickLineId);  // refuses "warehouse.pick.none"
// Adds reasons where the walk is over, or somebody else's.
void checkWalk(const db::Read&, const Grasp&, db::Reasons&);

// All reasons against a grip, whoever asks for it.
struct ConfirmPick;
void checkGrip(const db::Read&, const ConfirmPick&, db::Reasons&);
// Where picked goods of the order go when nobody says: its way out of the warehouse of `from`, but never the cart they
// stand on; none where the warehouse has no other outbound bin.
std::optional<BinId> dockFor(const db::Read&, SalesOrderId, BinId from, std::optional<BinId> cart);

// What stands in the round's bin for its orders, one by one.
struct CartPart {
    AllocationId allocation;
    SalesOrderId order;
    std::string tote;
    LotId lot;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(CartPart, (), (allocation, order, tote, lot, quantity))
std::vector<CartPart> cartParts(const db::Read&, PickRoundId);
// The dock that was named, or the one that fits. Refuses "warehouse.drop.dock" where neither is an outbound bin of the
// site other than the round's own.
BinId dockOf(const db::Read&, const RoundHead&, std::optional<BinId> named, SalesOrderId);

// After its grips changed: the walk is open while one asks for something, 'cancelled' where none is left at all, else
// 'picked'. Says which; with the last walk of a round or a wave that one is over too.
std::string settleWalk(db::Tx&, PickListId);
// The same for rounds and waves alone, after walks of the order ended by themselves (shipped, carried, replaced).
void endRoundsOf(db::Tx&, SalesOrderId);

}  // namespace warehouse
