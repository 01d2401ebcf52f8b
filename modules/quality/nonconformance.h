// Goods that are not as they should be, and what becomes of each part of them.
//
// A nonconformance is open until every piece is decided on. A decision moves, blocks and books in the same commit: scrap
// leaves stock, rework and repair become a work order, goods go back to the supplier, or are used as they are by a
// concession. The hold that the case put on the lot ends with the last decision, or as soon as all that is undecided
// lies in quarantine or inspection bins, from which nothing is promised: so good pieces go on and the rest stays.
// What an inspection rejects is one by itself: nothing of it leaves quarantine before it is decided on, and its hold on
// the whole lot ends with the last decision. Pieces it rejects at an operation do not go on as good before that.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "database/list.h"
#include "shared/ids.h"
#include "shared/quantity.h"

namespace quality {

using namespace tl;
using db::Date;

BOOST_DEFINE_ENUM_CLASS(NonconformanceSource, inspection, floor, complaint, audit, supplier)
BOOST_DEFINE_ENUM_CLASS(DispositionKind, use_as_is, rework, mend, scrap, send_back)

// quality.addNonconformance: of a lot in stock, and of pieces of it that no other open one names
// ("quality.nonconformance.more"). With `hold` the lot is put on hold under its number.
struct AddNonconformance {
    NonconformanceSource source = NonconformanceSource::inspection;
    LotId lot;
    Quantity quantity;
    std::string text;  // what is wrong; needed where no kind is given
    std::optional<DefectKindId> defect;
    std::optional<BinId> bin;  // absent: wherever the lot lies
    std::optional<ComplaintId> complaint;
    std::optional<std::string> attachment;  // SHA-256 of a photo
    std::string containment;                // what was done at once
    bool hold = false;
};
// quality.logDefect: from the floor in three taps: the job, the kind, the place on its drawing (thousandths of width and
// height). One piece where no quantity is said; the machine and the person are the job's. With a lot: pieces of it that
// lie in stock, at the operation that made them, on the machine that its report names. Refuses "quality.defect.*".
struct LogDefect {
    WorkOrderOperationId operation;
    DefectKindId defect;
    std::optional<int> x, y;
    std::optional<DocumentRevisionId> drawing;  // absent: the first of the operation's papers, where a place is given
    std::optional<Quantity> quantity;
    std::optional<EmployeeId> employee;
    std::string badge, text;
    std::optional<std::string> attachment;
    std::optional<LotId> lot;  // absent: pieces at work, which have none yet
};
struct NonconformanceKept {
    NonconformanceId nonconformance;
    std::string number;
};
// quality.decide: parts of what is not decided yet. use_as_is: `allowedBy`; with `allowedUntil` it is a concession, which
// is signed ("quality.disposition.unsigned") and bound to what it says, and whose signer allows it where nobody else is
// named; `toBin`: where they go. rework, mend: at a work centre; of pieces still at work, with a reason of kind rework. scrap of those:
// with a reason of kind scrap. A part without a bin is in the nonconformance's, or in the only one where the lot lies.
// send_back: only what came from a supplier ("quality.decide.made"). The right, the day and the work centre are those of
// the site where the part lies.
struct Part {
    DispositionKind kind = DispositionKind::scrap;
    Quantity quantity;
    std::string reason;
    std::optional<BinId> bin, toBin;
    std::string allowedBy;
    std::optional<Date> allowedUntil;
    std::optional<WorkCenterId> workCenter;
    std::optional<ReasonId> workReason;
};
struct Decide {
    NonconformanceId nonconformance;
    std::vector<Part> parts;
};
struct DecidedPart {
    DispositionKind kind = DispositionKind::scrap;
    Quantity quantity;
    std::optional<WorkOrderId> workOrder;
    std::optional<StockMoveId> move;
    std::string number;  // of the work order, '' for others
};
struct Decided {
    NonconformanceId nonconformance;
    std::string number, state;
    std::vector<DecidedPart> parts;
    bool released = false;  // the case's hold on the lot has ended
};

NonconformanceKept addNonconformance(db::Tx&, const AddNonconformance&);
NonconformanceKept logDefect(db::Tx&, const LogDefect&);
Decided decide(db::Tx&, const Decide&);

extern const db::Action<AddNonconformance, NonconformanceKept> addNonconformanceAction;
extern const db::Action<LogDefect, NonconformanceKept> logDefectAction;
extern const db::Action<Decide, Decided> decideAction;

const db::List& nonconformancesList();
const db::List& dispositionsList();

}  // namespace quality
