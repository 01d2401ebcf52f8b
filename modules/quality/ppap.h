// PPAP files: what shows a customer that we make a part as ordered, by AIAG PPAP, 4th edition (2006): 18 elements, of which
// the level of submission says what goes to the customer and what is kept here.
//
// Records: ppap (open -> submitted -> approved, interim or rejected; open or submitted -> cancelled), ppap_element (18 of
// each), ppap_event (each submission and each answer). What was submitted is signed and bound to what the file held; after
// an interim approval or a rejection the file is put right and submitted again.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "database/action.h"
#include "database/list.h"
#include "shared/ids.h"
#include "shared/quantity.h"

namespace quality {

using namespace tl;
using db::Date;

// In the manual's order: element 1 is design_record, 18 is warrant.
BOOST_DEFINE_ENUM_CLASS(PpapElement, design_record, change_documents, customer_approval, design_fmea, flow_diagram, process_fmea,
                        control_plan, measurement_study, dimensional_results, material_results, process_studies, laboratory,
                        appearance_report, sample_parts, master_sample, checking_aids, customer_requirements, warrant)
// submit: to the customer, with a copy here; retain: here; on_request: here, and to the customer when he asks.
BOOST_DEFINE_ENUM_CLASS(PpapNeed, submit, retain, on_request)
BOOST_DEFINE_ENUM_CLASS(ElementState, open, ready, not_needed)
BOOST_DEFINE_ENUM_CLASS(PpapState, open, submitted, approved, interim, rejected, cancelled)
BOOST_DEFINE_ENUM_CLASS(PpapAnswer, approved, interim, rejected)
// Why it is submitted: the boxes of the warrant.
BOOST_DEFINE_ENUM_CLASS(PpapReason, initial, change, tooling, correction, tool_unused, material_change, supplier_change, process_change,
                        other_place, other)

// ---- Pure rules -----------------------------------------------------------------------------------------------

// Table 4.2 of the manual; level from 1 to 5.
PpapNeed ppapNeed(int level, PpapElement);
// Sample parts, master sample and checking aids lie somewhere: a note says where, and no file is asked for.
bool isThing(PpapElement);
// What the manual asks for "if any", "if required" or of whoever designs the part: change documents, customer approval, design
// FMEA, appearance report, checking aids and customer requirements may be said not to be needed, with a reason.
bool mayBeMissing(PpapElement);
// What a decided inspection shows: results, studies of the process, the look of a part, the sample parts themselves.
bool takesInspection(PpapElement);

// ---- Verbs ----------------------------------------------------------------------------------------------------

// quality.openPpap: the open file of this item, revision and customer refuses a second one ("quality.ppap.taken").
struct OpenPpap {
    ItemId item;
    std::string revision;  // '' the item's current one
    CustomerId customer;
    int level = 3;
    std::optional<PpapReason> reason;  // initial where absent
    std::string partNumber;            // the customer's number of it
    Date dueOn;
    std::optional<UserAccountId> owner;  // absent: who opens it
    std::optional<SiteId> site;
};
// quality.changePpap: while it is open, interim or rejected; another level gives every element its need anew.
struct ChangePpap {
    PpapId ppap;
    std::int64_t version = 0;
    std::optional<int> level;
    std::optional<std::string> partNumber;
    std::optional<Date> dueOn;
    std::optional<UserAccountId> owner;
};
// quality.setPpapElement: ready needs a record of ours or a file ("quality.ppap.evidence"), a thing needs the place where it
// lies; what the records are must be of this item and fit the element ("quality.ppap.record"): a control plan of state
// released, an open FMEA, a released revision of a document, a decided inspection. `need`: of level 4, by what the customer
// asked for ("quality.ppap.need").
struct SetPpapElement {
    PpapId ppap;
    PpapElement element = PpapElement::design_record;
    ElementState state = ElementState::ready;
    std::string note;
    std::optional<std::string> attachment;
    std::optional<DocumentRevisionId> documentRevision;
    std::optional<FmeaId> fmea;
    std::optional<ControlPlanId> controlPlan;
    std::optional<InspectionId> inspection;
    std::optional<PpapNeed> need;
};
// quality.submitPpap: signed, as the warrant is ("quality.ppap.unsigned"); refuses "quality.ppap.unready" with the elements
// that are open, "quality.ppap.outdated" with those whose records are not in force any more: a control plan that was
// superseded, a retired FMEA, a withdrawn document. An interim approval stays good until he answers anew.
struct SubmitPpap {
    PpapId ppap;
    std::int64_t version = 0;
    std::string note;
};
// quality.answerPpap: what the customer says. interim: until a day or for a quantity, one of which is needed; rejected: why.
struct AnswerPpap {
    PpapId ppap;
    PpapAnswer answer = PpapAnswer::approved;
    std::string answeredBy;           // who of the customer
    std::optional<Date> answeredOn;   // today where absent
    std::string note;
    std::optional<Date> until;
    std::optional<Quantity> quantity;
    std::optional<std::string> attachment;  // the warrant with his signature
};
struct CancelPpap {
    PpapId ppap;
    std::string reason;
};
struct PpapKept {
    PpapId ppap;
    std::string number;
    PpapState state = PpapState::open;
    std::int64_t version = 0;
    int missing = 0;  // elements that are open
};

// ---- Reads ----------------------------------------------------------------------------------------------------

struct PpapElementSeen {
    int elementNo = 0;  // 1 to 18
    PpapElement element = PpapElement::design_record;
    PpapNeed need = PpapNeed::retain;
    ElementState state = ElementState::open;
    std::string note, evidence;              // evidence: the numbers of the records
    std::optional<std::string> attachment;   // SHA-256
    std::optional<db::Instant> setAt;
    std::string setBy;
    bool past = false;                       // ready by a record that is not in force any more
};
std::vector<PpapElementSeen> ppapElements(const db::Read&, PpapId);
// Whether the customer may be sent an item's revision, by the newest file that he answered: approved, or interim with its
// day and its quantity not passed. What he said stands while the file is submitted to him again. None: there is no file.
// `shipped`: what left to him since an interim approval.
struct PpapStanding {
    PpapId ppap;
    std::string number;
    PpapState state = PpapState::open;  // his newest answer; of a file without any, its own
    std::optional<Date> until;
    std::optional<Quantity> quantity, shipped;
    bool good = false;
};
std::optional<PpapStanding> ppapStanding(const db::Read&, ItemId, const std::string& revision, CustomerId, Date today);

// ---- Actions --------------------------------------------------------------------------------------------------

PpapKept openPpap(db::Tx&, const OpenPpap&);
PpapKept changePpap(db::Tx&, const ChangePpap&);
PpapKept setPpapElement(db::Tx&, const SetPpapElement&);
PpapKept submitPpap(db::Tx&, const SubmitPpap&);
PpapKept answerPpap(db::Tx&, const AnswerPpap&);
PpapKept cancelPpap(db::Tx&, const CancelPpap&);

extern const db::Action<OpenPpap, PpapKept> openPpapAction;
extern const db::Action<ChangePpap, PpapKept> changePpapAction;
extern const db::Action<SetPpapElement, PpapKept> setPpapElementAction;
extern const db::Action<SubmitPpap, PpapKept> submitPpapAction;
extern const db::Action<AnswerPpap, PpapKept> answerPpapAction;
extern const db::Action<CancelPpap, PpapKept> cancelPpapAction;

const db::List& ppapsList();
const db::List& ppapElementsList();
const db::List& ppapEventsList();

}  // namespace quality
