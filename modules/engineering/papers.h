// Drawings, instructions and programmes with their revisions; what can be searched for of an item; makers' numbers.
#pragma once
#include "engineering/engineering.h"

namespace engineering {

// ---- Documents ------------------------------------------------------------------------------------------

BOOST_DEFINE_ENUM_CLASS(DocumentKind, drawing, instruction, specification, program, other)

// engineering.addDocument: with an item it is the item's, and used for it at once.
struct AddDocument {
    std::string number, title;
    std::optional<DocumentKind> kind;  // drawing where absent
    std::optional<ItemId> item;
};
struct DocumentKept {
    DocumentId document;
    std::int64_t version = 0;
};
// engineering.addDocumentRevision: a draft. `attachment` is the SHA-256 of a file that Company::keepAttachment keeps.
// With a change order it comes into use when that takes hold, and not before.
struct AddDocumentRevision {
    DocumentId document;
    std::string revision, attachment, fileName;
    std::optional<ChangeOrderId> changeOrder;
};
struct DocumentRevisionKept {
    DocumentRevisionId documentRevision;
    std::int64_t version = 0;
};
// engineering.releaseDocument: the revision is the one to work by; the one before it is superseded: only work orders that
// were released with it still show it.
struct ReleaseDocument {
    DocumentRevisionId documentRevision;
    std::int64_t version = 0;
};
// engineering.withdrawDocument: nobody works by it any more; work orders under way keep theirs.
struct WithdrawDocument {
    DocumentRevisionId documentRevision;
    std::int64_t version = 0;
};
// engineering.useDocument: the item (at one operation, or at all) is worked by the document; `end`: not any more.
struct UseDocument {
    DocumentId document;
    ItemId item;
    std::optional<int> opNo;
    bool end = false;
};

// What is shown for an item, or at one operation of it (and what holds at all): released revisions only.
struct ShownDocument {
    DocumentRevisionId documentRevision;
    std::string number, title, kind, revision, fileName, sha256;
    std::optional<int> opNo;
};
std::vector<ShownDocument> shownDocuments(const db::Read&, ItemId, std::optional<int> opNo = {});
void bringIntoUse(db::Tx&, DocumentRevisionId);  // released; the one before it superseded

// ---- Parameters -----------------------------------------------------------------------------------------

// engineering.addParameter: a kind of fact, such as Thread, or Length in mm.
struct AddParameter {
    std::string name;
    std::optional<UnitCode> unit;  // of its numbers; absent: words
};
struct ParameterKept {
    ParameterId parameter;
};
// engineering.setParameter: 'M8'; '25 mm', '2.5 cm' where the parameter has a unit. Empty text: the item has none.
struct SetParameter {
    ItemId item;
    ParameterId parameter;
    std::string text;
};
struct ParameterSet {
    ItemId item;
};

// One thing that is looked for: the text exactly, or a number from `atLeast` to `atMost`.
struct Sought {
    ParameterId parameter;
    std::string text;
    std::optional<Quantity> atLeast, atMost;  // in the parameter's unit
};
struct WithParameters {
    ItemId item;
    std::string number, name;
};
// The items that have all of it, the first `most` that were made, by number. Read from indexes.
std::vector<WithParameters> itemsWith(const db::Read&, const std::vector<Sought>&, int most = 100);

// ---- Makers ---------------------------------------------------------------------------------------------

BOOST_DEFINE_ENUM_CLASS(MakerState, approved, trial, barred)

// engineering.addMakerPart: a maker's own number for an item that we buy; the lower priority is bought first.
struct AddMakerPart {
    ItemId item;
    std::string maker, number;
    std::optional<int> priority;      // after all others where absent
    std::optional<MakerState> state;  // approved where absent
};
struct ChangeMakerPart {
    MakerPartId makerPart;
    std::int64_t version = 0;
    std::optional<int> priority;
    std::optional<MakerState> state;
};
struct MakerPartKept {
    MakerPartId makerPart;
    std::int64_t version = 0;
};
// What may be bought for an item, in order: approved ones by priority, then those on trial. Barred ones are not there.
struct Buyable {
    MakerPartId makerPart;
    std::string maker, number, state;
    int priority = 0;
};
std::vector<Buyable> buyable(const db::Read&, ItemId);

void check(const db::Read&, const AddDocument&, db::Reasons&);
void check(const db::Read&, const AddDocumentRevision&, db::Reasons&);
void check(const db::Read&, const ReleaseDocument&, db::Reasons&);
void check(const db::Read&, const WithdrawDocument&, db::Reasons&);
void check(const db::Read&, const UseDocument&, db::Reasons&);
void check(const db::Read&, const AddParameter&, db::Reasons&);
void check(const db::Read&, const SetParameter&, db::Reasons&);
void check(const db::Read&, const AddMakerPart&, db::Reasons&);
void check(const db::Read&, const ChangeMakerPart&, db::Reasons&);
DocumentKept addDocument(db::Tx&, const AddDocument&);
DocumentRevisionKept addDocumentRevision(db::Tx&, const AddDocumentRevision&);
DocumentRevisionKept releaseDocument(db::Tx&, const ReleaseDocument&);
DocumentRevisionKept withdrawDocument(db::Tx&, const WithdrawDocument&);
DocumentKept useDocument(db::Tx&, const UseDocument&);
ParameterKept addParameter(db::Tx&, const AddParameter&);
ParameterSet setParameter(db::Tx&, const SetParameter&);
MakerPartKept addMakerPart(db::Tx&, const AddMakerPart&);
MakerPartKept changeMakerPart(db::Tx&, const ChangeMakerPart&);

extern const db::Action<AddDocument, DocumentKept> addDocumentAction;
extern const db::Action<AddDocumentRevision, DocumentRevisionKept> addDocumentRevisionAction;
extern const db::Action<ReleaseDocument, DocumentRevisionKept> releaseDocumentAction;
extern const db::Action<WithdrawDocument, DocumentRevisionKept> withdrawDocumentAction;
extern const db::Action<UseDocument, DocumentKept> useDocumentAction;
extern const db::Action<AddParameter, ParameterKept> addParameterAction;
extern const db::Action<SetParameter, ParameterSet> setParameterAction;
extern const db::Action<AddMakerPart, MakerPartKept> addMakerPartAction;
extern const db::Action<ChangeMakerPart, MakerPartKept> changeMakerPartAction;

}  // namespace engineering
