#include "engineering/bills.h"
#include "engineering/change.h"
#include "engineering/change_facts.h"
#include "engineering/lists.h"
#include "engineering/papers.h"
#include "engineering/revisions.h"
#include "engineering/variants.h"
#include "engineering/ways.h"
#include "shared/numbers.h"

namespace engineering {

BOOST_DESCRIBE_STRUCT(BomLine, (),
                      (item, quantity, validFrom, validTo, lineNo, kind, revision, scrap, opNo, backflush, costShare,
                       designators, serialFrom, serialTo))
BOOST_DESCRIBE_STRUCT(LineSubstitute, (), (line, item, ratio))
BOOST_DESCRIBE_STRUCT(LineOption, (), (line, value))
BOOST_DESCRIBE_STRUCT(AddBom, (), (item, revision, alternate, yield, note, draft, lines, substitutes, options))
BOOST_DESCRIBE_STRUCT(BomAdded, (), (bom))
BOOST_DESCRIBE_STRUCT(ChangeBom, (), (bom, version, yield, note, lines, substitutes, options))
BOOST_DESCRIBE_STRUCT(BomState, (), (bom, version))
BOOST_DESCRIBE_STRUCT(CopyBom, (), (bom, item, revision, alternate))
BOOST_DESCRIBE_STRUCT(ReleaseBom, (), (bom, version))
BOOST_DESCRIBE_STRUCT(RetireBom, (), (bom, version))

BOOST_DESCRIBE_STRUCT(AddRevision, (), (item, revision, note))
BOOST_DESCRIBE_STRUCT(RevisionKept, (), (itemRevision, version))
BOOST_DESCRIBE_STRUCT(SetRevisionState, (), (item, revision, version, state))
BOOST_DESCRIBE_STRUCT(MakeCurrent, (), (item, revision, reason))
BOOST_DESCRIBE_STRUCT(TakeHold, (), (site))
BOOST_DESCRIBE_STRUCT(Held, (), (items))

BOOST_DESCRIBE_STRUCT(AddWorkCenter, (),
                      (code, name, site, calendar, capacity, labourRate, overheadRate, supplyBin, outputBin))
BOOST_DESCRIBE_STRUCT(WorkCenterKept, (), (workCenter, version))
BOOST_DESCRIBE_STRUCT(ChangeWorkCenter, (),
                      (workCenter, version, name, calendar, capacity, labourRate, overheadRate, supplyBin, outputBin,
                       state))
BOOST_DESCRIBE_STRUCT(AddMachine, (), (code, name, workCenter))
BOOST_DESCRIBE_STRUCT(MachineKept, (), (machine, version))
BOOST_DESCRIBE_STRUCT(ChangeMachine, (), (machine, version, name, workCenter, state))
BOOST_DESCRIBE_STRUCT(AddSkill, (), (code, name))
BOOST_DESCRIBE_STRUCT(SkillKept, (), (skill))
BOOST_DESCRIBE_STRUCT(AddTool, (), (code, name, life))
BOOST_DESCRIBE_STRUCT(ToolKept, (), (tool, version))
BOOST_DESCRIBE_STRUCT(ChangeTool, (), (tool, version, name, life, state, madeGood))
BOOST_DESCRIBE_STRUCT(RoutingStage, (),
                      (name, workCenter, opNo, setup, run, runQuantity, crew, overlap, queue, move, supplier,
                       outsideDays, skill, tool, instruction))
BOOST_DESCRIBE_STRUCT(StageStep, (), (op, kind, text, unit, lower, upper, optional))
BOOST_DESCRIBE_STRUCT(StageAlternate, (), (op, workCenter, setup, run))
BOOST_DESCRIBE_STRUCT(AddRouting, (), (item, revision, alternate, draft, operations, steps, alternates))
BOOST_DESCRIBE_STRUCT(RoutingKept, (), (routing, version))
BOOST_DESCRIBE_STRUCT(ChangeRouting, (), (routing, version, operations, steps, alternates))
BOOST_DESCRIBE_STRUCT(CopyRouting, (), (routing, item, revision, alternate))
BOOST_DESCRIBE_STRUCT(ReleaseRouting, (), (routing, version))
BOOST_DESCRIBE_STRUCT(RetireRouting, (), (routing, version))

BOOST_DESCRIBE_STRUCT(AddDocument, (), (number, title, kind, item))
BOOST_DESCRIBE_STRUCT(DocumentKept, (), (document, version))
BOOST_DESCRIBE_STRUCT(AddDocumentRevision, (), (document, revision, attachment, fileName, changeOrder))
BOOST_DESCRIBE_STRUCT(DocumentRevisionKept, (), (documentRevision, version))
BOOST_DESCRIBE_STRUCT(ReleaseDocument, (), (documentRevision, version))
BOOST_DESCRIBE_STRUCT(WithdrawDocument, (), (documentRevision, version))
BOOST_DESCRIBE_STRUCT(UseDocument, (), (document, item, opNo, end))
BOOST_DESCRIBE_STRUCT(AddParameter, (), (name, unit))
BOOST_DESCRIBE_STRUCT(ParameterKept, (), (parameter))
BOOST_DESCRIBE_STRUCT(SetParameter, (), (item, parameter, text))
BOOST_DESCRIBE_STRUCT(ParameterSet, (), (item))
BOOST_DESCRIBE_STRUCT(AddMakerPart, (), (item, maker, number, priority, state))
BOOST_DESCRIBE_STRUCT(MakerPartKept, (), (makerPart, version))
BOOST_DESCRIBE_STRUCT(ChangeMakerPart, (), (makerPart, version, priority, state))

BOOST_DESCRIBE_STRUCT(NewValue, (), (code, name))
BOOST_DESCRIBE_STRUCT(AddOptionGroup, (), (item, code, name, optional, values))
BOOST_DESCRIBE_STRUCT(OptionGroupKept, (), (group))
BOOST_DESCRIBE_STRUCT(AddOptionValue, (), (group, code, name))
BOOST_DESCRIBE_STRUCT(OptionValueKept, (), (value))
BOOST_DESCRIBE_STRUCT(SetOptionRule, (), (value, other, excludes, end))
BOOST_DESCRIBE_STRUCT(ChosenValue, (), (value))
BOOST_DESCRIBE_STRUCT(MakeVariant, (), (item, values, number, name))
BOOST_DESCRIBE_STRUCT(VariantMade, (), (item, number, fresh, bom))

BOOST_DESCRIBE_STRUCT(Concerned, (), (item))
BOOST_DESCRIBE_STRUCT(AddChangeRequest, (), (site, title, reason, items, approvals))
BOOST_DESCRIBE_STRUCT(ChangeKept, (), (changeOrder, number, state, version))
BOOST_DESCRIBE_STRUCT(Affected, (), (item, revision, oldStock, unitCost, bom, routing))
BOOST_DESCRIBE_STRUCT(AddChangeOrder, (),
                      (site, request, title, reason, effectivity, effectiveOn, effectiveSerial, approvals, items))
BOOST_DESCRIBE_STRUCT(EditChange, (),
                      (changeOrder, version, title, reason, effectivity, effectiveOn, effectiveSerial, approvals,
                       items))
BOOST_DESCRIBE_STRUCT(SubmitChange, (), (changeOrder, version, leaveStock))
BOOST_DESCRIBE_STRUCT(ApproveChange, (), (changeOrder, version, comment))
BOOST_DESCRIBE_STRUCT(RejectChange, (), (changeOrder, version, comment))
BOOST_DESCRIBE_STRUCT(ReleaseChange, (), (changeOrder, version, leaveStock))
BOOST_DESCRIBE_STRUCT(ChangeReleased, (), (changeOrder, number, revalued, inForce))
BOOST_DESCRIBE_STRUCT(CancelChange, (), (changeOrder, reason))

const db::Action<AddBom, BomAdded> addBomAction{
    "engineering.addBom", "Add the bill of material of an item's revision", addBom, check,
    db::codec<AddBom, BomAdded>()};
const db::Action<ChangeBom, BomState> changeBomAction{
    "engineering.changeBom", "Change a draft of a bill of material", changeBom, check,
    db::codec<ChangeBom, BomState>()};
const db::Action<CopyBom, BomAdded> copyBomAction{
    "engineering.copyBom", "Copy a bill of material to a new revision or alternate", copyBom, check,
    db::codec<CopyBom, BomAdded>()};
const db::Action<ReleaseBom, BomState> releaseBomAction{
    "engineering.releaseBom", "Release a bill of material and lock it", releaseBom, check,
    db::codec<ReleaseBom, BomState>()};
const db::Action<RetireBom, BomState> retireBomAction{
    "engineering.retireBom", "Retire a bill of material", retireBom, check, db::codec<RetireBom, BomState>()};
const db::Action<AddRevision, RevisionKept> addRevisionAction{
    "engineering.addRevision", "Add a revision of an item", addRevision, check, db::codec<AddRevision, RevisionKept>()};
const db::Action<SetRevisionState, RevisionKept> setRevisionStateAction{
    "engineering.setRevisionState", "Set the state of an item's revision", setRevisionState, check,
    db::codec<SetRevisionState, RevisionKept>()};
const db::Action<MakeCurrent, RevisionKept> makeCurrentAction{
    "engineering.makeCurrent", "Make a revision the one to buy, make and sell", makeCurrent, check,
    db::codec<MakeCurrent, RevisionKept>()};
const db::Action<TakeHold, Held> takeHoldAction{
    "engineering.takeHold", "Let released changes take hold whose day has come", takeHold, check,
    db::codec<TakeHold, Held>()};
const db::Action<AddWorkCenter, WorkCenterKept> addWorkCenterAction{
    "engineering.addWorkCenter", "Add a work centre", addWorkCenter, check, db::codec<AddWorkCenter, WorkCenterKept>()};
const db::Action<ChangeWorkCenter, WorkCenterKept> changeWorkCenterAction{
    "engineering.changeWorkCenter", "Change a work centre", changeWorkCenter, check,
    db::codec<ChangeWorkCenter, WorkCenterKept>()};
const db::Action<AddMachine, MachineKept> addMachineAction{
    "engineering.addMachine", "Add a machine to a work centre", addMachine, check,
    db::codec<AddMachine, MachineKept>()};
const db::Action<ChangeMachine, MachineKept> changeMachineAction{
    "engineering.changeMachine", "Change a machine", changeMachine, check, db::codec<ChangeMachine, MachineKept>()};
const db::Action<AddSkill, SkillKept> addSkillAction{
    "engineering.addSkill", "Add a skill", addSkill, check, db::codec<AddSkill, SkillKept>()};
const db::Action<AddTool, ToolKept> addToolAction{
    "engineering.addTool", "Add a tool", addTool, check, db::codec<AddTool, ToolKept>()};
const db::Action<ChangeTool, ToolKept> changeToolAction{
    "engineering.changeTool", "Change a tool, or count its uses anew", changeTool, check,
    db::codec<ChangeTool, ToolKept>()};
const db::Action<AddRouting, RoutingKept> addRoutingAction{
    "engineering.addRouting", "Add the routing of an item's revision", addRouting, check,
    db::codec<AddRouting, RoutingKept>()};
const db::Action<ChangeRouting, RoutingKept> changeRoutingAction{
    "engineering.changeRouting", "Change a draft of a routing", changeRouting, check,
    db::codec<ChangeRouting, RoutingKept>()};
const db::Action<CopyRouting, RoutingKept> copyRoutingAction{
    "engineering.copyRouting", "Copy a routing to a new revision or alternate", copyRouting, check,
    db::codec<CopyRouting, RoutingKept>()};
const db::Action<ReleaseRouting, RoutingKept> releaseRoutingAction{
    "engineering.releaseRouting", "Release a routing and lock it", releaseRouting, check,
    db::codec<ReleaseRouting, RoutingKept>()};
const db::Action<RetireRouting, RoutingKept> retireRoutingAction{
    "engineering.retireRouting", "Retire a routing", retireRouting, check, db::codec<RetireRouting, RoutingKept>()};
const db::Action<AddDocument, DocumentKept> addDocumentAction{
    "engineering.addDocument", "Add a drawing, instruction or other document", addDocument, check,
    db::codec<AddDocument, DocumentKept>()};
const db::Action<AddDocumentRevision, DocumentRevisionKept> addDocumentRevisionAction{
    "engineering.addDocumentRevision", "Add a revision of a document with its file", addDocumentRevision, check,
    db::codec<AddDocumentRevision, DocumentRevisionKept>()};
const db::Action<ReleaseDocument, DocumentRevisionKept> releaseDocumentAction{
    "engineering.releaseDocument", "Release a revision of a document", releaseDocument, check,
    db::codec<ReleaseDocument, DocumentRevisionKept>()};
const db::Action<WithdrawDocument, DocumentRevisionKept> withdrawDocumentAction{
    "engineering.withdrawDocument", "Withdraw a revision of a document", withdrawDocument, check,
    db::codec<WithdrawDocument, DocumentRevisionKept>()};
const db::Action<UseDocument, DocumentKept> useDocumentAction{
    "engineering.useDocument", "Say which document an item or an operation is worked by", useDocument, check,
    db::codec<UseDocument, DocumentKept>()};
const db::Action<AddParameter, ParameterKept> addParameterAction{
    "engineering.addParameter", "Add a parameter that items are searched by", addParameter, check,
    db::codec<AddParameter, ParameterKept>()};
const db::Action<SetParameter, ParameterSet> setParameterAction{
    "engineering.setParameter", "Set a parameter of an item", setParameter, check,
    db::codec<SetParameter, ParameterSet>()};
const db::Action<AddMakerPart, MakerPartKept> addMakerPartAction{
    "engineering.addMakerPart", "Add a maker's number for an item", addMakerPart, check,
    db::codec<AddMakerPart, MakerPartKept>()};
const db::Action<ChangeMakerPart, MakerPartKept> changeMakerPartAction{
    "engineering.changeMakerPart", "Change a maker's number", changeMakerPart, check,
    db::codec<ChangeMakerPart, MakerPartKept>()};
const db::Action<AddOptionGroup, OptionGroupKept> addOptionGroupAction{
    "engineering.addOptionGroup", "Add a question to an item that comes in variants", addOptionGroup, check,
    db::codec<AddOptionGroup, OptionGroupKept>()};
const db::Action<AddOptionValue, OptionValueKept> addOptionValueAction{
    "engineering.addOptionValue", "Add an answer to a question", addOptionValue, check,
    db::codec<AddOptionValue, OptionValueKept>()};
const db::Action<SetOptionRule, OptionValueKept> setOptionRuleAction{
    "engineering.setOptionRule", "Set a rule between two answers", setOptionRule, check,
    db::codec<SetOptionRule, OptionValueKept>()};
const db::Action<MakeVariant, VariantMade> makeVariantAction{
    "engineering.makeVariant", "Make a variant from chosen options", makeVariant, check,
    db::codec<MakeVariant, VariantMade>()};
const db::Action<AddChangeRequest, ChangeKept> addChangeRequestAction{
    "engineering.addChangeRequest", "Ask for a change", addChangeRequest, check,
    db::codec<AddChangeRequest, ChangeKept>()};
const db::Action<AddChangeOrder, ChangeKept> addChangeOrderAction{
    "engineering.addChangeOrder", "Draw up a change order", addChangeOrder, check,
    db::codec<AddChangeOrder, ChangeKept>()};
const db::Action<EditChange, ChangeKept> editChangeAction{
    "engineering.editChange", "Change a change order or request", editChange, check,
    db::codec<EditChange, ChangeKept>()};
const db::Action<SubmitChange, ChangeKept> submitChangeAction{
    "engineering.submitChange", "Submit a change order or request for review", submitChange, check,
    db::codec<SubmitChange, ChangeKept>()};
const db::Action<ApproveChange, ChangeKept> approveChangeAction{
    "engineering.approveChange", "Approve a change, signed", approveChange, check,
    db::codec<ApproveChange, ChangeKept>()};
const db::Action<RejectChange, ChangeKept> rejectChangeAction{
    "engineering.rejectChange", "Reject a change, signed", rejectChange, check, db::codec<RejectChange, ChangeKept>()};
const db::Action<ReleaseChange, ChangeReleased> releaseChangeAction{
    "engineering.releaseChange", "Release a change order: all of it takes hold", releaseChange, check,
    db::codec<ReleaseChange, ChangeReleased>()};
const db::Action<CancelChange, ChangeKept> cancelChangeAction{
    "engineering.cancelChange", "Cancel a change order or request", cancelChange, check,
    db::codec<CancelChange, ChangeKept>()};

void addFindables(db::Actions&);  // findables.cpp

void install(db::Actions& actions) {
    [[maybe_unused]] static const bool once = (db::addDoctorCheck(findAltered), true);
    addFindables(actions);
    actions.addRight("engineering.see", "See bills of material, routings, documents and change orders");
    for (const db::AnyAction* action : std::initializer_list<const db::AnyAction*>{
          &addBomAction, &changeBomAction, &copyBomAction, &releaseBomAction, &retireBomAction, &addRevisionAction,
          &setRevisionStateAction, &makeCurrentAction, &takeHoldAction, &addWorkCenterAction, &changeWorkCenterAction,
          &addMachineAction, &changeMachineAction, &addSkillAction, &addToolAction, &changeToolAction,
          &addRoutingAction, &changeRoutingAction, &copyRoutingAction, &releaseRoutingAction, &retireRoutingAction,
          &addDocumentAction, &addDocumentRevisionAction, &releaseDocumentAction, &withdrawDocumentAction,
          &useDocumentAction, &addParameterAction, &setParameterAction, &addMakerPartAction, &changeMakerPartAction,
          &addOptionGroupAction, &addOptionValueAction, &setOptionRuleAction, &makeVariantAction,
          &addChangeRequestAction, &addChangeOrderAction, &editChangeAction, &submitChangeAction,
          &approveChangeAction, &rejectChangeAction, &releaseChangeAction, &cancelChangeAction})
        actions.add(*action);
    for (const auto* list : allLists()) actions.addList(*list);
}

}  // namespace engineering
