// Revisions of an item: the same number, made to another drawing. Their life: design -> prototype -> released ->
// phase_out -> obsolete; what may be done in each is said by life_cycle.h.
#pragma once
#include "engineering/life_cycle.h"

namespace engineering {

// engineering.addRevision: in design; nothing is bought, made or sold of it yet.
struct AddRevision {
    ItemId item;
    std::string revision, note;
};
struct RevisionKept {
    ItemRevisionId itemRevision;
    std::int64_t version = 0;
};
// engineering.setRevisionState: on in its life, or back by one step; out of obsolete nothing comes. Refuses to end the
// revision that the item is made to now.
struct SetRevisionState {
    ItemId item;
    std::string revision;
    std::int64_t version = 0;
    RevisionState state = RevisionState::released;
};
// engineering.makeCurrent: the revision becomes the one to buy, make and sell from now on. Needs a prototype or a
// released one, and a released bill where the present one has one. A change order that was to bring it is done by it.
struct MakeCurrent {
    ItemId item;
    std::string revision;
    std::string reason;
};
// engineering.takeHold: released changes whose day has come take hold: the items' revisions, the states of the old
// ones and the drawings. Work orders ask for it by themselves when they are released.
struct TakeHold {
    std::optional<SiteId> site;  // whose day it is; absent: the first one's
};
struct Held {
    std::vector<ItemId> items;
};

void check(const db::Read&, const AddRevision&, db::Reasons&);
void check(const db::Read&, const SetRevisionState&, db::Reasons&);
void check(const db::Read&, const MakeCurrent&, db::Reasons&);
void check(const db::Read&, const TakeHold&, db::Reasons&);
RevisionKept addRevision(db::Tx&, const AddRevision&);
RevisionKept setRevisionState(db::Tx&, const SetRevisionState&);
RevisionKept makeCurrent(db::Tx&, const MakeCurrent&);
Held takeHold(db::Tx&, const TakeHold&);

// The same, for verbs that must not work by what was in force yesterday: cheap where nothing is due.
std::vector<ItemId> bringInForce(db::Tx&, Date on);

extern const db::Action<AddRevision, RevisionKept> addRevisionAction;
extern const db::Action<SetRevisionState, RevisionKept> setRevisionStateAction;
extern const db::Action<MakeCurrent, RevisionKept> makeCurrentAction;
extern const db::Action<TakeHold, Held> takeHoldAction;

}  // namespace engineering
