// Change requests and change orders: what is to change, its exact effect before anybody signs, the signatures, and the
// release in which all of it takes hold at once.
//
// request: draft -> review -> approved | rejected; an order may come from it, and is released with it. order: draft ->
// review -> approved -> released, or rejected or cancelled; a change makes it a draft again. Signatures (21 CFR Part 11)
// are given by Company::sign and bound to the version that was looked at: whoever changes the order afterwards needs
// all of them anew.
//
// The rule of old stock: the standard cost belongs to a revision. A new revision gets its own cost, and the stock of
// the old one keeps its own until it is used up: nothing is revalued. An item that keeps its revision and gets a new
// cost (because a part of it became dearer) is revalued on the day of the release.
#pragma once
#include "engineering/difference.h"
#include "engineering/engineering.h"

namespace engineering {

// date: from a day on. serial: from a serial of what is made on. use_up: the new one is bought and made from the
// release on, the old one is used first, at the latest until the day before `effectiveOn`.
BOOST_DEFINE_ENUM_CLASS(Effectivity, date, serial, use_up)
// Of the stock of the old revision. rework and scrap: nothing is made of it any more once the change takes hold.
BOOST_DEFINE_ENUM_CLASS(OldStock, use_up, use_as_is, rework, scrap)

// An item that changes. No revision, or the one it has: only its cost changes. `bom`, `routing`: drafts of the new
// revision, released with the order. No cost: the new revision keeps the one it has, or costs what the old one does.
struct Affected {
    ItemId item;
    std::string revision;
    std::optional<OldStock> oldStock;  // use_up where absent
    std::optional<Price> unitCost;
    std::optional<BomId> bom;
    std::optional<RoutingId> routing;
};
// engineering.addChangeRequest: somebody asks for a change of these items.
struct Concerned {
    ItemId item;
};
struct AddChangeRequest {
    std::optional<SiteId> site;
    std::string title, reason;
    std::vector<Concerned> items;
    std::optional<int> approvals;  // this many people must approve it; 1 where absent
};
// engineering.addChangeOrder: from an approved request, or of its own. Revisions that are not there yet are added, in
// design.
struct AddChangeOrder {
    std::optional<SiteId> site;
    std::optional<ChangeOrderId> request;
    std::string title, reason;
    std::optional<Effectivity> effectivity;  // date where absent
    std::optional<Date> effectiveOn;         // today where absent and by date
    std::string effectiveSerial;
    std::optional<int> approvals;
    std::vector<Affected> items;
};
struct ChangeKept {
    ChangeOrderId changeOrder;
    std::string number, state;
    std::int64_t version = 0;
};
// engineering.editChange: anything that is not released or cancelled; it is a draft again, and what was signed of it
// counts no more. What is absent stays; items given take the place of all there were (of a request: whose revision and
// cost stay).
struct EditChange {
    ChangeOrderId changeOrder;
    std::int64_t version = 0;
    std::optional<std::string> title, reason;
    std::optional<Effectivity> effectivity;
    std::optional<Date> effectiveOn;
    std::optional<std::string> effectiveSerial;
    std::optional<int> approvals;
    std::optional<std::vector<Affected>> items;
};
// engineering.submitChange: to review. Refuses what would leave stock that nobody uses unless `leaveStock` says so
// ("engineering.change.strands"), and drafts that could not be released.
struct SubmitChange {
    ChangeOrderId changeOrder;
    std::int64_t version = 0;
    bool leaveStock = false;
};
// engineering.approveChange, engineering.rejectChange: signed ("engineering.change.unsigned"), once by each person and
// never by the author; `version` is what was looked at.
struct ApproveChange {
    ChangeOrderId changeOrder;
    std::int64_t version = 0;
    std::string comment;
};
struct RejectChange {
    ChangeOrderId changeOrder;
    std::int64_t version = 0;
    std::string comment;  // why
};
// engineering.releaseChange: bills, routings and papers are released, costs set and stock revalued on this day; the
// revisions become the items' own now, or on the day or with the serial.
struct ReleaseChange {
    ChangeOrderId changeOrder;
    std::int64_t version = 0;
    bool leaveStock = false;
};
struct ChangeReleased {
    ChangeOrderId changeOrder;
    std::string number;
    Money revalued;  // what stock value grew by
    std::vector<ItemId> inForce;  // items whose new revision has taken hold
};
// engineering.cancelChange: anything that is not released yet.
struct CancelChange {
    ChangeOrderId changeOrder;
    std::string reason;
};

void check(const db::Read&, const AddChangeRequest&, db::Reasons&);
void check(const db::Read&, const AddChangeOrder&, db::Reasons&);
void check(const db::Read&, const EditChange&, db::Reasons&);
void check(const db::Read&, const SubmitChange&, db::Reasons&);
void check(const db::Read&, const ApproveChange&, db::Reasons&);
void check(const db::Read&, const RejectChange&, db::Reasons&);
void check(const db::Read&, const ReleaseChange&, db::Reasons&);
void check(const db::Read&, const CancelChange&, db::Reasons&);
ChangeKept addChangeRequest(db::Tx&, const AddChangeRequest&);
ChangeKept addChangeOrder(db::Tx&, const AddChangeOrder&);
ChangeKept editChange(db::Tx&, const EditChange&);
ChangeKept submitChange(db::Tx&, const SubmitChange&);
ChangeKept approveChange(db::Tx&, const ApproveChange&);
ChangeKept rejectChange(db::Tx&, const RejectChange&);
ChangeReleased releaseChange(db::Tx&, const ReleaseChange&);
ChangeKept cancelChange(db::Tx&, const CancelChange&);

extern const db::Action<AddChangeRequest, ChangeKept> addChangeRequestAction;
extern const db::Action<AddChangeOrder, ChangeKept> addChangeOrderAction;
extern const db::Action<EditChange, ChangeKept> editChangeAction;
extern const db::Action<SubmitChange, ChangeKept> submitChangeAction;
extern const db::Action<ApproveChange, ChangeKept> approveChangeAction;
extern const db::Action<RejectChange, ChangeKept> rejectChangeAction;
extern const db::Action<ReleaseChange, ChangeReleased> releaseChangeAction;
extern const db::Action<CancelChange, ChangeKept> cancelChangeAction;

// ---- The effect -----------------------------------------------------------------------------------------

// An open work order that takes an affected item, in the order in which they will: those released first, as their
// material is set aside for them, then by priority, due day and number. What it takes of the old and of the new revision.
struct EffectOrder {
    WorkOrderId workOrder;
    std::string number, made, state;
    Date dueOn;
    Quantity need, ofOld, ofNew;
};
// Stock of a revision that is replaced. `needed`: by open work orders before the old one ends; `left`: usable stock
// after them; `stranded`: of it and of what is on hold, that nothing will use any more. `expected`: what is still to
// come, of either revision.
struct EffectStock {
    ItemId item;
    std::string number, fromRevision, toRevision, oldStock;
    Quantity onHand, held, needed, left, stranded, expected;
    Money value;           // of the stock of the old revision
    Money strandedValue;   // of what is stranded, or goes to scrap
    std::vector<EffectOrder> orders;
    std::string lastOld, firstNew;    // the work orders that take the last of the old, the first of the new
    std::optional<Date> switchesOn;   // the day the first one with the new revision is due
};
// A promise to a customer that is kept by goods which change, or which are made with the new revision.
struct EffectPromise {
    SalesOrderId order;
    std::string number, customer, item;
    int lineNo = 0;
    Quantity quantity;
    std::optional<Date> shipsOn;
    std::string workOrder;  // that brings it, '' for none
};
// What one piece costs, and what its stock is worth more or less on the day of the release. `revision`: of the order's
// items the new one. `byOrder`: set by the order; else what the bills of the things above come to with it.
struct EffectCost {
    ItemId item;
    std::string number, revision;
    SiteId site;
    std::optional<UnitPrice> before, after;
    Quantity onHand;
    Money revalued;
    bool byOrder = false;
};
struct EffectBill {
    ItemId item;
    std::string number;
    BomDifference difference;  // the red lines: the released bill of the old revision against the new one
};
struct Effect {
    std::vector<EffectStock> stock;
    std::vector<EffectPromise> promises;
    std::vector<EffectCost> costs;
    std::vector<EffectBill> bills;
    Money revalued;  // all of it
    bool strands() const;
};
// Exact, by what stands in the database now; nothing is changed. Costs need the right cost.see to show.
Effect effect(const db::Read&, ChangeOrderId);

}  // namespace engineering
