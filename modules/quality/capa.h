// 8D reports: eight steps with owner, day and evidence, a root cause, actions, and proof by later lots.
//
// Steps are finished in their order: D4 needs a root cause, D5 an action, D6 all actions done. D8 is the closing: it is
// refused until so many lots of the item have come without the defect since the last action was done, and it is signed.
// A lot counts when it was first made or received since then, is free of its inspections, and no nonconformance of that
// defect, of a kind of it or of none names it; of an item without lots each receipt does, by its day. A report about a
// complaint to a supplier is his side's: the same gates, proved by his lots. One of an audit's finding without an item is
// proved by later audits that ask the same question and find nothing (audits.h).
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "database/list.h"
#include "shared/ids.h"

namespace quality {

using namespace tl;
using db::Date;

BOOST_DEFINE_ENUM_CLASS(Discipline, D1, D2, D3, D4, D5, D6, D7, D8)
BOOST_DEFINE_ENUM_CLASS(CauseMethod, why, fishbone)
BOOST_DEFINE_ENUM_CLASS(CauseCategory, people, machine, material, method, measurement, surroundings)
BOOST_DEFINE_ENUM_CLASS(CapaActionKind, corrective, preventive)

// quality.openCapa: about a complaint, a nonconformance or an audit's finding, from which item and defect come where they are
// absent. A finding has one report ("quality.capa.finding_has"); without an item later audits of its question prove it. All
// steps are the owner's (absent: who opens it) and due on the day until they are given to others.
struct OpenCapa {
    std::string title;
    std::optional<ComplaintId> complaint;
    std::optional<NonconformanceId> nonconformance;
    std::optional<AuditFindingId> finding;
    std::optional<ItemId> item;
    std::optional<DefectKindId> defect;
    Date dueOn;
    std::optional<UserAccountId> owner;
    std::optional<int> lotsNeeded;  // absent: 3, of audits 1
    std::optional<SiteId> site;     // absent: the complaint's or the nonconformance's, or the only one
};
struct AssignStep {
    CapaId capa;
    Discipline step = Discipline::D1;
    UserAccountId owner;
    Date dueOn;
};
// quality.finishStep: all but D8. Refuses "quality.capa.order" before the steps above it are done.
struct FinishStep {
    CapaId capa;
    Discipline step = Discipline::D1;
    std::string evidence;
    std::optional<std::string> attachment;
};
// quality.addCause: a why in its turn, or a bone of the fish with its category.
struct AddCause {
    CapaId capa;
    CauseMethod method = CauseMethod::why;
    std::string text;
    std::optional<CauseCategory> category;
    bool root = false;
};
struct AddCapaAction {
    CapaId capa;
    std::optional<CapaActionKind> kind;  // corrective where absent
    std::string text;
    Date dueOn;
    std::optional<UserAccountId> owner;  // absent: who adds it
};
struct FinishCapaAction {
    CapaActionId capaAction;
    std::string evidence;
    std::optional<std::string> attachment;
};
// quality.closeCapa: finishes D8 with a signature that says what it stands for.
struct CloseCapa {
    CapaId capa;
    std::string evidence;  // what the lots since then have shown
};
// quality.cancelCapa: refuses "quality.capa.finding" while an open finding of an audit hangs on it.
struct CancelCapa {
    CapaId capa;
    std::string reason;
};
struct CapaKept {
    CapaId capa;
    std::string number, state;
    std::int64_t version = 0;
};
struct CapaActionKept {
    CapaId capa;
    CapaActionId capaAction;
};

// How far the proof is.
struct Effectiveness {
    std::optional<db::Instant> since;  // the last action was done; none: not yet
    int needed = 0;
    std::vector<std::string> good;  // lots since then without the defect
    std::vector<std::string> bad;   // and with it
    bool byAudits = false;          // these are audits, not lots
    bool proven() const { return since.has_value() && static_cast<int>(good.size()) >= needed && bad.empty(); }
};
Effectiveness effectivenessOf(const db::Read&, CapaId);

// The step that is next, and what keeps whoever looks from doing it now, in the words that refuse it.
struct Gate {
    std::optional<Discipline> step;  // none: the report is not open
    std::vector<db::Refusal> reasons;
    bool open() const { return step.has_value() && reasons.empty(); }
};
Gate gateOf(const db::Read&, CapaId);

CapaKept openCapa(db::Tx&, const OpenCapa&);
CapaKept assignStep(db::Tx&, const AssignStep&);
CapaKept finishStep(db::Tx&, const FinishStep&);
CapaKept addCause(db::Tx&, const AddCause&);
CapaActionKept addCapaAction(db::Tx&, const AddCapaAction&);
CapaKept finishCapaAction(db::Tx&, const FinishCapaAction&);
CapaKept closeCapa(db::Tx&, const CloseCapa&);
CapaKept cancelCapa(db::Tx&, const CancelCapa&);

extern const db::Action<OpenCapa, CapaKept> openCapaAction;
extern const db::Action<AssignStep, CapaKept> assignStepAction;
extern const db::Action<FinishStep, CapaKept> finishStepAction;
extern const db::Action<AddCause, CapaKept> addCauseAction;
extern const db::Action<AddCapaAction, CapaActionKept> addCapaActionAction;
extern const db::Action<FinishCapaAction, CapaKept> finishCapaActionAction;
extern const db::Action<CloseCapa, CapaKept> closeCapaAction;
extern const db::Action<CancelCapa, CapaKept> cancelCapaAction;

const db::List& capasList();
const db::List& capaStepsList();
const db::List& capaActionsList();
const db::List& capaCausesList();

}  // namespace quality
