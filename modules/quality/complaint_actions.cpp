// Complaints, nonconformances, returns and 8D reports: their actions as the door knows them.
#include "quality/capa_facts.h"
#include "quality/complaint.h"
#include "quality/concession.h"
#include "quality/figures.h"
#include "quality/nonconformance.h"
#include "quality/returns.h"
#include "shared/numbers.h"

namespace quality {

BOOST_DESCRIBE_STRUCT(AddDefectKind, (), (code, name, parent))
BOOST_DESCRIBE_STRUCT(ChangeDefectKind, (), (defectKind, version, name, retired))
BOOST_DESCRIBE_STRUCT(DefectKindKept, (), (defectKind, version))
BOOST_DESCRIBE_STRUCT(ContainLot, (), (lot))
BOOST_DESCRIBE_STRUCT(EnterComplaint, (), (code, text, shipment, quantity, defect, attachment, receivedOn, contain, photos))
BOOST_DESCRIBE_STRUCT(GivenUp, (), (order, line, quantity))
BOOST_DESCRIBE_STRUCT(ContainedLot, (), (lot, hold, held, nonconformance))
BOOST_DESCRIBE_STRUCT(ComplaintEntered, (), (complaint, number, customer, order, links, contained, dropped))
BOOST_DESCRIBE_STRUCT(AddPhoto, (), (complaint, attachment, text))
BOOST_DESCRIBE_STRUCT(PhotoAdded, (), (complaint, number, photos))
BOOST_DESCRIBE_STRUCT(ComplainToSupplier, (), (supplier, lot, text, raisedFrom, quantity, defect, attachment, site))
BOOST_DESCRIBE_STRUCT(Contain, (), (complaint, lots))
BOOST_DESCRIBE_STRUCT(Contained, (), (complaint, lots, dropped))
BOOST_DESCRIBE_STRUCT(CloseComplaint, (), (complaint, answer))
BOOST_DESCRIBE_STRUCT(ComplaintClosed, (), (complaint, number))
BOOST_DESCRIBE_STRUCT(AddNonconformance, (), (source, lot, quantity, text, defect, bin, complaint, attachment, containment, hold))
BOOST_DESCRIBE_STRUCT(LogDefect, (), (operation, defect, x, y, drawing, quantity, employee, badge, text, attachment, lot))
BOOST_DESCRIBE_STRUCT(NonconformanceKept, (), (nonconformance, number))
BOOST_DESCRIBE_STRUCT(Part, (), (kind, quantity, reason, bin, toBin, allowedBy, allowedUntil, workCenter, workReason))
BOOST_DESCRIBE_STRUCT(Decide, (), (nonconformance, parts))
BOOST_DESCRIBE_STRUCT(DecidedPart, (), (kind, quantity, workOrder, move, number))
BOOST_DESCRIBE_STRUCT(Decided, (), (nonconformance, number, state, parts, released))
BOOST_DESCRIBE_STRUCT(AnnounceReturn, (), (complaint, shipmentLine, quantity, reason))
BOOST_DESCRIBE_STRUCT(ReceiveReturn, (), (returnOrder, quantity, bin))
BOOST_DESCRIBE_STRUCT(CreditReturn, (), (returnOrder, quantity))
BOOST_DESCRIBE_STRUCT(ReplaceReturn, (), (returnOrder, quantity, wantedOn))
BOOST_DESCRIBE_STRUCT(CancelReturn, (), (returnOrder, reason))
BOOST_DESCRIBE_STRUCT(ReturnKept, (), (returnOrder, number, state, nonconformance))
BOOST_DESCRIBE_STRUCT(ReturnCredited, (), (returnOrder, creditNote, number, gross))
BOOST_DESCRIBE_STRUCT(ReturnReplaced, (), (returnOrder, order, number))
BOOST_DESCRIBE_STRUCT(OpenCapa, (), (title, complaint, nonconformance, finding, item, defect, dueOn, owner, lotsNeeded, site))
BOOST_DESCRIBE_STRUCT(AssignStep, (), (capa, step, owner, dueOn))
BOOST_DESCRIBE_STRUCT(FinishStep, (), (capa, step, evidence, attachment))
BOOST_DESCRIBE_STRUCT(AddCause, (), (capa, method, text, category, root))
BOOST_DESCRIBE_STRUCT(AddCapaAction, (), (capa, kind, text, dueOn, owner))
BOOST_DESCRIBE_STRUCT(FinishCapaAction, (), (capaAction, evidence, attachment))
BOOST_DESCRIBE_STRUCT(CloseCapa, (), (capa, evidence))
BOOST_DESCRIBE_STRUCT(CancelCapa, (), (capa, reason))
BOOST_DESCRIBE_STRUCT(CapaKept, (), (capa, number, state, version))
BOOST_DESCRIBE_STRUCT(CapaActionKept, (), (capa, capaAction))

void check(const db::Read&, const AddDefectKind&, db::Reasons&);
void check(const db::Read&, const ChangeDefectKind&, db::Reasons&);
void check(const db::Read&, const EnterComplaint&, db::Reasons&);
void check(const db::Read&, const ComplainToSupplier&, db::Reasons&);
void check(const db::Read&, const Contain&, db::Reasons&);
void check(const db::Read&, const AddPhoto&, db::Reasons&);
void check(const db::Read&, const CloseComplaint&, db::Reasons&);
void check(const db::Read&, const AddNonconformance&, db::Reasons&);
void check(const db::Read&, const LogDefect&, db::Reasons&);
void check(const db::Read&, const Decide&, db::Reasons&);
void check(const db::Read&, const AnnounceReturn&, db::Reasons&);
void check(const db::Read&, const ReceiveReturn&, db::Reasons&);
void check(const db::Read&, const CreditReturn&, db::Reasons&);
void check(const db::Read&, const ReplaceReturn&, db::Reasons&);
void check(const db::Read&, const CancelReturn&, db::Reasons&);
void check(const db::Read&, const OpenCapa&, db::Reasons&);
void check(const db::Read&, const AssignStep&, db::Reasons&);
void check(const db::Read&, const FinishStep&, db::Reasons&);
void check(const db::Read&, const AddCause&, db::Reasons&);
void check(const db::Read&, const AddCapaAction&, db::Reasons&);
void check(const db::Read&, const FinishCapaAction&, db::Reasons&);
void check(const db::Read&, const CloseCapa&, db::Reasons&);
void check(const db::Read&, const CancelCapa&, db::Reasons&);

const db::Action<AddDefectKind, DefectKindKept> addDefectKindAction{
    "quality.addDefectKind", "Add a kind of defect", addDefectKind, check, db::codec<AddDefectKind, DefectKindKept>()};
const db::Action<ChangeDefectKind, DefectKindKept> changeDefectKindAction{
    "quality.changeDefectKind", "Change or retire a kind of defect", changeDefectKind, check, db::codec<ChangeDefectKind, DefectKindKept>()};
const db::Action<EnterComplaint, ComplaintEntered> enterComplaintAction{
    "quality.enterComplaint", "Enter a customer's complaint by a scan", enterComplaint, check, db::codec<EnterComplaint, ComplaintEntered>()};
const db::Action<ComplainToSupplier, ComplaintEntered> complainToSupplierAction{
    "quality.complainToSupplier", "Complain to a supplier", complainToSupplier, check, db::codec<ComplainToSupplier, ComplaintEntered>()};
const db::Action<Contain, Contained> containAction{"quality.contain", "Hold the lots that a complaint concerns", contain, check,
                                                   db::codec<Contain, Contained>()};
const db::Action<AddPhoto, PhotoAdded> addPhotoAction{"quality.addPhoto", "Add a photo to a complaint", addPhoto, check,
                                                      db::codec<AddPhoto, PhotoAdded>()};
const db::Action<CloseComplaint, ComplaintClosed> closeComplaintAction{
    "quality.closeComplaint", "Close a complaint with its answer", closeComplaint, check, db::codec<CloseComplaint, ComplaintClosed>()};
const db::Action<AddNonconformance, NonconformanceKept> addNonconformanceAction{
    "quality.addNonconformance", "Write down goods that are not as they should be", addNonconformance, check,
    db::codec<AddNonconformance, NonconformanceKept>()};
const db::Action<LogDefect, NonconformanceKept> logDefectAction{"quality.logDefect", "Log a defect at work", logDefect, check,
                                                                db::codec<LogDefect, NonconformanceKept>()};
const db::Action<Decide, Decided> decideAction{"quality.decide", "Decide what becomes of nonconforming goods", decide, check,
                                               db::codec<Decide, Decided>()};
const db::Action<AnnounceReturn, ReturnKept> announceReturnAction{"quality.announceReturn", "Announce goods that a customer sends back",
                                                                  announceReturn, check, db::codec<AnnounceReturn, ReturnKept>()};
const db::Action<ReceiveReturn, ReturnKept> receiveReturnAction{"quality.receiveReturn", "Receive goods that were announced as a return",
                                                                receiveReturn, check, db::codec<ReceiveReturn, ReturnKept>()};
const db::Action<CreditReturn, ReturnCredited> creditReturnAction{"quality.creditReturn", "Credit a return", creditReturn, check,
                                                                  db::codec<CreditReturn, ReturnCredited>()};
const db::Action<ReplaceReturn, ReturnReplaced> replaceReturnAction{"quality.replaceReturn", "Replace a return without price", replaceReturn,
                                                                    check, db::codec<ReplaceReturn, ReturnReplaced>()};
const db::Action<CancelReturn, ReturnKept> cancelReturnAction{"quality.cancelReturn", "Cancel an announced return", cancelReturn, check,
                                                              db::codec<CancelReturn, ReturnKept>()};
const db::Action<OpenCapa, CapaKept> openCapaAction{"quality.openCapa", "Open an 8D report", openCapa, check, db::codec<OpenCapa, CapaKept>()};
const db::Action<AssignStep, CapaKept> assignStepAction{"quality.assignStep", "Give a step of an 8D report to somebody", assignStep, check,
                                                        db::codec<AssignStep, CapaKept>()};
const db::Action<FinishStep, CapaKept> finishStepAction{"quality.finishStep", "Finish a step of an 8D report", finishStep, check,
                                                        db::codec<FinishStep, CapaKept>()};
const db::Action<AddCause, CapaKept> addCauseAction{"quality.addCause", "Add a cause to an 8D report", addCause, check,
                                                    db::codec<AddCause, CapaKept>()};
const db::Action<AddCapaAction, CapaActionKept> addCapaActionAction{"quality.addCapaAction", "Add an action to an 8D report", addCapaAction,
                                                                    check, db::codec<AddCapaAction, CapaActionKept>()};
const db::Action<FinishCapaAction, CapaKept> finishCapaActionAction{"quality.finishCapaAction", "Finish an action of an 8D report",
                                                                    finishCapaAction, check, db::codec<FinishCapaAction, CapaKept>()};
const db::Action<CloseCapa, CapaKept> closeCapaAction{"quality.closeCapa", "Close an 8D report with a signature", closeCapa, check,
                                                      db::codec<CloseCapa, CapaKept>()};
const db::Action<CancelCapa, CapaKept> cancelCapaAction{"quality.cancelCapa", "Cancel an 8D report", cancelCapa, check,
                                                        db::codec<CancelCapa, CapaKept>()};

void addComplaintFindables(db::Actions&);  // complaint_findables.cpp

void installComplaints(db::Actions& actions) {
    addComplaintFindables(actions);
    [[maybe_unused]] static const bool once = (db::addDoctorCheck(findAlteredCapas), db::addDoctorCheck(findAlteredConcessions), true);
    actions.addRight("complaints.see", "See complaints, nonconforming goods, returns and 8D reports");
    for (const auto* action : {static_cast<const db::AnyAction*>(&addDefectKindAction), static_cast<const db::AnyAction*>(&changeDefectKindAction)})
        actions.add(*action, db::Reach::company);
    for (const db::AnyAction* action : std::initializer_list<const db::AnyAction*>{
             &enterComplaintAction, &complainToSupplierAction, &containAction, &addPhotoAction, &closeComplaintAction, &addNonconformanceAction,
             &logDefectAction, &decideAction, &announceReturnAction, &receiveReturnAction, &creditReturnAction, &replaceReturnAction,
             &cancelReturnAction, &openCapaAction, &assignStepAction, &finishStepAction, &addCauseAction, &addCapaActionAction,
             &finishCapaActionAction, &closeCapaAction, &cancelCapaAction})
        actions.add(*action);
    for (const auto* list : {&complaintsList(), &complaintLinksList(), &containmentsList(), &defectKindsList(), &nonconformancesList(),
                             &dispositionsList(), &returnOrdersList(), &returnStepsList(), &capasList(), &capaStepsList(),
                             &capaActionsList(), &capaCausesList(), &lossesList()})
        actions.addList(*list);
}

}  // namespace quality
