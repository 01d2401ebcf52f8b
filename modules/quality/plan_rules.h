// What must be true of a characteristic, and of a plan that is changed.
#pragma once
#include "database/transaction.h"
#include "quality/plans.h"

namespace quality {

void checkPlanNumber(const std::string& number, db::Reasons&);
void checkCharacteristic(const db::Read&, const Characteristic&, const std::string& field, db::Reasons&);
// An operation is named in process, and only there.
void checkOperation(CheckPoint, const std::optional<int>& opNo, const std::string& field, db::Reasons&);
// Reasons where its state is another than wanted, or somebody changed it meanwhile.
void checkPlanState(const std::string& number, PlanState now, PlanState wanted, db::Reasons&);
void checkPlanVersion(const std::string& number, std::int64_t given, std::int64_t now, db::Reasons&);

struct PlanFacts {
    InspectionPlanId inspectionPlanId;
    std::string number, revision;
    int edition = 1;
    ItemId itemId;
    CheckPoint occasion = CheckPoint::incoming;
    std::optional<int> opNo;
    PlanState state = PlanState::draft;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(PlanFacts, (),
                      (inspectionPlanId, number, revision, edition, itemId, occasion, opNo, state, version))
PlanFacts thePlan(const db::Read&, InspectionPlanId);
PlanKept keptPlan(const db::Read&, InspectionPlanId);
// Released, and the editions before it retired; what is due goes on by its own edition.
void setReleased(db::Tx&, InspectionPlanId, const std::string& number);

}  // namespace quality
