// Many orders picked at one time: waves, rounds, and the pick faces they are picked from.
//
// Records: wave (released -> done, or cancelled), pick_round (open -> picked, or cancelled), pick_list with its wave,
// round and tote, pick_face. A wave makes a walk (pick_list) for each of its orders. A round is one person's way
// through the grips of several walks, in the order of the bins:
//   cluster: a tote an order, scanned at each grip;
//   batch:   all of it together into one place, sorted into its orders afterwards;
//   zone:    the grips of many orders in one zone; what an order wants elsewhere becomes another walk of it.
// What is taken stands in the round's own outbound bin (a cart, a sorting place) until it is sorted or dropped at a
// dock; a round without one carries everything to a dock at once. All the way it stays set aside for its order line.
//
// All quantities are in the item's stocking unit.
#pragma once
#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "shared/ids.h"
#include "shared/quantity.h"

namespace warehouse {

using namespace tl;
using db::Date;
using db::Instant;

BOOST_DEFINE_ENUM_CLASS(RoundMethod, cluster, batch, zone)

// ---------------------------------------------------------------- waves

// Releases orders to be picked: what is set aside for them in storage. A walk that was made for such an order alone and
// that nobody began becomes a part of the wave. `orders`: these, whole; none named: what of all signed orders is due by the cut-off's day (today where there is none), the day it was
// promised for or else wanted, the most urgent first. With a carrier only its orders and those that go with any; the
// cut-off is its next pick-up unless `leavesAt` says another. Refuses orders that are walked already, or stand in a wave
// or on a round ("warehouse.wave.walked") and a wave of nothing ("warehouse.wave.nothing").
struct AddWave {
    std::optional<SiteId> site;
    std::string carrier;              // empty: any
    std::optional<Instant> leavesAt;
    std::optional<int> most;          // orders at most
    std::vector<SalesOrderId> orders;
};
struct WaveAdded {
    WaveId wave;
    std::string number;
    std::optional<Instant> leavesAt;
    int orders = 0, lines = 0;
};

// Its open walks and rounds are over; what was set aside stays set aside and can be released again. Refused while
// somebody walks ("warehouse.wave.taken").
struct CancelWave {
    WaveId wave;
    std::string reason;
};
struct WaveState {
    WaveId wave;
    std::string state;
};

// ---------------------------------------------------------------- rounds

// Puts open walks that are on no round together. `pickLists`: these; none named: those of the wave, or of the site, the
// oldest first, at most `most` (12 where absent). Totes: one a walk, in their order; none named: 1, 2, 3 ... A zone is
// named for method zone only, and a batch needs its bin ("warehouse.round.bin").
struct MakeRound {
    std::optional<SiteId> site;
    RoundMethod method = RoundMethod::cluster;
    std::optional<WaveId> wave;
    std::optional<ZoneId> zone;
    std::optional<BinId> bin;
    std::optional<int> most;
    std::vector<PickListId> pickLists;
    std::vector<std::string> totes;
};
struct RoundMade {
    PickRoundId round;
    std::string number;
    int walks = 0, grips = 0;
};

// It is this person's walk from now on. What is no longer set aside is taken off it (`gone`: grips). Refused where
// somebody else has it, unless it is taken over.
struct TakeRound {
    PickRoundId round;
    bool over = false;
};
struct RoundTaken {
    PickRoundId round;
    std::string state;
    int grips = 0, gone = 0;
};

// One grip of a round: so much of the lot scanned in the bin scanned, shared out among the walks that ask for it there
// (in a cluster: those of the tote scanned), each by confirmPick with all it refuses. Refuses a lot that the round does
// not want in this bin, though it wants another there ("warehouse.grip.lot"), and more than it asks for.
struct ConfirmGrip {
    PickRoundId round;
    BinId bin;
    LotId lot;
    Quantity quantity;
    std::string tote{};
    std::optional<BinId> toBin{};
};
struct GripPart {
    PickLineId pickLine;
    SalesOrderId order;
    std::string number;  // of the order
    Quantity quantity;
};
struct GripConfirmed {
    PickRoundId round;
    std::string state;
    std::vector<GripPart> parts;
    bool askEmpty = false;
};

// Not all of it is there. The rest of the grip is no longer set aside from this bin, which is to be counted; what can be
// had elsewhere is set aside instead and stands on the walk as new grips (outside the round's zone: on a walk of its own).
struct PickShort {
    PickLineId pickLine;
    std::string reason;
};
struct ShortPicked {
    PickListId pickList;
    std::string state;
    CountTaskId count;                 // of the bin, made now or before
    Quantity missing, found;           // not picked; of it set aside elsewhere
    int grips = 0;                     // new ones
};

// The answer to "empty?" after a grip that emptied the bin by the book. Where the book agrees it is a count, and over;
// else the bin is to be counted.
struct ConfirmEmpty {
    BinId bin;
    bool empty = false;
};
struct EmptyConfirmed {
    CountTaskId count;
    std::string number, state;  // 'approved'; else how far the count that was asked for is
};

// A batch is sorted: so much of the lot goes from the round's bin to the dock, for that order. Refuses what the order
// has no part in ("warehouse.sort.order").
struct SortRound {
    PickRoundId round;
    SalesOrderId order;
    LotId lot;
    Quantity quantity;
    std::optional<BinId> toBin{};  // absent: the carrier's dock, else the first outbound bin
};
struct RoundSorted {
    PickRoundId round;
    BinId bin;
    Quantity left;  // of the lot in the round's bin, for any of its orders
};

// What stands in the round's bin for its orders is set down at a dock: all of it, or of one tote.
struct DropRound {
    PickRoundId round;
    std::string tote{};
    std::optional<BinId> toBin{};  // absent: as above
};
struct RoundDropped {
    PickRoundId round;
    BinId bin;
    int parts = 0;
};

// Its walks are on no round any more and can be picked otherwise; what was taken stays at its dock, set aside. Refused
// while something stands on the round's cart ("warehouse.round.laden").
struct CancelRound {
    PickRoundId round;
    std::string reason;
};
struct RoundState {
    PickRoundId round;
    std::string state;
};

// ---------------------------------------------------------------- pick faces

// A storage bin that pickers take this item from; no item: it is none any more. `version`: 0 where it is none yet.
struct SetPickFace {
    BinId bin;
    std::int64_t version = 0;
    std::optional<ItemId> item;
    std::optional<Quantity> refillBelow, refillTo;
};
struct PickFaceSet {
    BinId bin;
    std::int64_t version = 0;
};

// A task from reserve bins to each face that holds, with what is on its way there and without what released waves will
// take out of it, less than its lower bound, or nothing though waves take from it: up to its upper bound, by the item's
// rule, loose goods first, then whole units. Only of the wave's items where one is named.
struct MakeRefills {
    std::optional<SiteId> site;
    std::optional<WaveId> wave;
};
struct RefillsMade {
    std::vector<WarehouseTaskId> tasks;
    int missing = 0;  // faces that reserve has too little for
};

// ---------------------------------------------------------------- verbs

WaveAdded addWave(db::Tx&, const AddWave&);
WaveState cancelWave(db::Tx&, const CancelWave&);
RoundMade makeRound(db::Tx&, const MakeRound&);
RoundTaken takeRound(db::Tx&, const TakeRound&);
GripConfirmed confirmGrip(db::Tx&, const ConfirmGrip&);
ShortPicked pickShort(db::Tx&, const PickShort&);
EmptyConfirmed confirmEmpty(db::Tx&, const ConfirmEmpty&);
RoundSorted sortRound(db::Tx&, const SortRound&);
RoundDropped dropRound(db::Tx&, const DropRound&);
RoundState cancelRound(db::Tx&, const CancelRound&);
PickFaceSet setPickFace(db::Tx&, const SetPickFace&);
RefillsMade makeRefills(db::Tx&, const MakeRefills&);

void check(const db::Read&, const AddWave&, db::Reasons&);
void check(const db::Read&, const CancelWave&, db::Reasons&);
void check(const db::Read&, const MakeRound&, db::Reasons&);
void check(const db::Read&, const TakeRound&, db::Reasons&);
void check(const db::Read&, const ConfirmGrip&, db::Reasons&);
void check(const db::Read&, const PickShort&, db::Reasons&);
void check(const db::Read&, const ConfirmEmpty&, db::Reasons&);
void check(const db::Read&, const SortRound&, db::Reasons&);
void check(const db::Read&, const DropRound&, db::Reasons&);
void check(const db::Read&, const CancelRound&, db::Reasons&);
void check(const db::Read&, const SetPickFace&, db::Reasons&);
void check(const db::Read&, const MakeRefills&, db::Reasons&);

extern const db::Action<AddWave, WaveAdded> addWaveAction;
extern const db::Action<CancelWave, WaveState> cancelWaveAction;
extern const db::Action<MakeRound, RoundMade> makeRoundAction;
extern const db::Action<TakeRound, RoundTaken> takeRoundAction;
extern const db::Action<ConfirmGrip, GripConfirmed> confirmGripAction;
extern const db::Action<PickShort, ShortPicked> pickShortAction;
extern const db::Action<ConfirmEmpty, EmptyConfirmed> confirmEmptyAction;
extern const db::Action<SortRound, RoundSorted> sortRoundAction;
extern const db::Action<DropRound, RoundDropped> dropRoundAction;
extern const db::Action<CancelRound, RoundState> cancelRoundAction;
extern const db::Action<SetPickFace, PickFaceSet> setPickFaceAction;
extern const db::Action<MakeRefills, RefillsMade> makeRefillsAction;

void addPicking(db::Actions&);

const db::List& wavesList();
const db::List& roundsList();
const db::List& pickFacesList();

// ---------------------------------------------------------------- reads

// What a wave would take and the cut-off it would have, before it is released; the most urgent order first. Refuses what
// check() refuses of a site.
struct WaveOrder {
    SalesOrderId order;
    std::string number, customer, carrier;  // carrier: '' for any
    Date dueOn;                             // the earliest of its lines: promised, or else wanted
    int lines = 0, grips = 0;               // to be picked with it
};
struct WavePlan {
    std::optional<Instant> leavesAt;
    std::vector<WaveOrder> orders;
};
WavePlan planWave(const db::Read&, const AddWave&);

// The round as its walker sees it: every grip, in the order of the bins. Those of one lot in one bin stand together.
struct RoundGrip {
    PickLineId pickLine;
    PickListId pickList;
    SalesOrderId order;
    std::string number, tote;  // of the order; its tote
    BinId bin;
    std::string place;  // WAREHOUSE/BIN
    LotId lot;
    std::string item, name, label, unit;  // label: of the lot
    std::optional<Date> expiresOn;
    Quantity quantity, picked, setAside;  // set aside now in that bin
    Quantity left() const { return std::min(quantity - picked, setAside); }
};
std::vector<RoundGrip> roundGrips(const db::Read&, PickRoundId);

// What stands in the round's bin, for whom: what is still to be sorted or dropped.
struct OnCart {
    SalesOrderId order;
    std::string number, tote;
    LotId lot;
    std::string item, label;
    Quantity quantity;
};
std::vector<OnCart> onCart(const db::Read&, PickRoundId);

}  // namespace warehouse
