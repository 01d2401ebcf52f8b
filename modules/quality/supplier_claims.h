// Complaints to a supplier as 8D: from an inspection or a nonconformance of received goods to the complaint and the report
// that the supplier has to fill, in one commit, with nothing typed but the day.
//
// The complaint is one of kind supplier (complaint.h), the report a capa whose side is the supplier's (capa.h): the same
// steps and gates, where what is said as evidence is the supplier's answer, and only later lots of his goods prove it.
#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "database/action.h"
#include "shared/ids.h"
#include "shared/quantity.h"

namespace quality {

using namespace tl;
using db::Date;

// quality.claimFromSupplier: of an inspection or a nonconformance, one of them ("quality.claim.from"). The supplier is the
// inspection's, or that of the lot's inspection; where nobody knows him he is named ("quality.claim.supplier"). The quantity
// is what was rejected, or what the nonconformance is about, and no more than that ("quality.claim.more"); the defect and
// the words come from there too.
struct ClaimFromSupplier {
    std::optional<InspectionId> inspection;
    std::optional<NonconformanceId> nonconformance;
    std::optional<PartyId> supplier;
    std::string text;                     // absent: what was found
    std::optional<DefectKindId> defect;
    std::optional<Quantity> quantity;
    std::optional<std::string> attachment;
    Date dueOn;                           // of the report
    std::optional<UserAccountId> owner;   // who follows it here; absent: who claims
    std::optional<int> lotsNeeded;        // 3 where absent
};
struct Claimed {
    ComplaintId complaint;
    CapaId capa;
    std::string number, report, supplier, lot;
    Quantity quantity;
    int links = 0;
};

// What would be claimed, before anything is entered.
struct ClaimFound {
    SiteId site;
    std::optional<PartyId> supplier;
    std::string supplierName;
    LotId lot;
    std::string item, lotNumber, text;
    std::optional<DefectKindId> defect;
    Quantity quantity;
    std::optional<NonconformanceId> nonconformance;
};
ClaimFound claimOf(const db::Read&, const ClaimFromSupplier&);

Claimed claimFromSupplier(db::Tx&, const ClaimFromSupplier&);
extern const db::Action<ClaimFromSupplier, Claimed> claimFromSupplierAction;

}  // namespace quality
