// Bills of material: drawn up as drafts, validated and locked when they are released, retired when nothing is made
// by them any more. A released bill is never edited: it is copied to a new revision.
#pragma once
#include "engineering/engineering.h"

namespace engineering {

BOOST_DEFINE_ENUM_CLASS(LineKind, component, phantom, co_product, by_product)

// `quantity`, above zero, in any unit of the item, goes into (or comes out beside) one of the item made, from
// validFrom (absent: today) through validTo (absent: until changed), for the serials from serialFrom to serialTo
// ('': all). An item may stand in several lines. A phantom is dissolved into its own parts when work is released. A
// co-product carries its share of the cost; a by-product may.
struct BomLine {
    ItemId item;
    Measure quantity;
    std::optional<Date> validFrom, validTo;
    std::optional<int> lineNo;     // 10 after the line before where absent
    std::optional<LineKind> kind;  // component where absent
    std::string revision;          // only this one will do; '' the one in force
    std::optional<Percent> scrap;  // allowance on top, at most 90 %
    std::optional<int> opNo;       // used at this operation; absent: at the end
    bool backflush = false;        // taken by itself when pieces are reported
    std::optional<Percent> costShare;
    std::string designators;       // 'R1,R2,R7': as many as the quantity says
    std::string serialFrom, serialTo;
};
// May be taken instead of the line's component, `ratio` of it for one (absent: 1); the first named is taken first.
struct LineSubstitute {
    int line = 0;
    ItemId item;
    std::optional<Ratio> ratio;
};
// The line is only in variants with this value. Several values of one group: with any of them; values of several
// groups: with one of each.
struct LineOption {
    int line = 0;
    OptionValueId value;
};

// engineering.addBom: one bill for each revision and alternate of an item (no revision: the current one; alternate ''
// is the usual bill), released at once unless it is to stay a draft. Refuses what would make an item a part of itself
// on any level ("engineering.bom.cycle").
struct AddBom {
    ItemId item;
    std::string revision, alternate;
    std::optional<Percent> yield;  // what of the pieces started comes out good; 100 % where absent
    std::string note;
    bool draft = false;
    std::vector<BomLine> lines;
    std::vector<LineSubstitute> substitutes;
    std::vector<LineOption> options;
};
struct BomAdded {
    BomId bom;
};
// engineering.changeBom: drafts only. What is absent stays; lines, substitutes and options are given together and
// take the place of all there were.
struct ChangeBom {
    BomId bom;
    std::int64_t version = 0;
    std::optional<Percent> yield;
    std::optional<std::string> note;
    std::optional<std::vector<BomLine>> lines;
    std::vector<LineSubstitute> substitutes;
    std::vector<LineOption> options;
};
struct BomState {
    BomId bom;
    std::int64_t version = 0;
};
// engineering.copyBom: a draft with the same lines for another revision or alternate, or for another item.
struct CopyBom {
    BomId bom;
    std::optional<ItemId> item;
    std::string revision, alternate;
};
// engineering.releaseBom: validated whole, then locked for good. Refuses an empty bill, a part that may neither be
// bought nor made, operations that the released routing does not have, and a part of itself.
struct ReleaseBom {
    BomId bom;
    std::int64_t version = 0;
};
// engineering.retireBom: nothing new is made by it; orders under way keep their own copy.
struct RetireBom {
    BomId bom;
    std::int64_t version = 0;
};

void check(const db::Read&, const AddBom&, db::Reasons&);
void check(const db::Read&, const ChangeBom&, db::Reasons&);
void check(const db::Read&, const CopyBom&, db::Reasons&);
void check(const db::Read&, const ReleaseBom&, db::Reasons&);
void check(const db::Read&, const RetireBom&, db::Reasons&);
BomAdded addBom(db::Tx&, const AddBom&);
BomState changeBom(db::Tx&, const ChangeBom&);
BomAdded copyBom(db::Tx&, const CopyBom&);
BomState releaseBom(db::Tx&, const ReleaseBom&);
BomState retireBom(db::Tx&, const RetireBom&);

extern const db::Action<AddBom, BomAdded> addBomAction;
extern const db::Action<ChangeBom, BomState> changeBomAction;
extern const db::Action<CopyBom, BomAdded> copyBomAction;
extern const db::Action<ReleaseBom, BomState> releaseBomAction;
extern const db::Action<RetireBom, BomState> retireBomAction;

}  // namespace engineering
