// What the verbs about complaints ask of the database again and again, and how they say that it is not there.
#pragma once
#include "inventory/facts.h"
#include "quality/complaint.h"
#include "quality/nonconformance.h"
#include "quality/returns.h"

namespace quality {

struct ComplaintFacts {
    ComplaintId complaintId;
    SiteId siteId;
    std::string number, kind, state, text;
    PartyId partyId;
    LotId lotId;
    std::optional<SalesOrderId> salesOrderId;
    std::optional<ShipmentId> shipmentId;
    std::optional<DefectKindId> defectKindId;
};
ComplaintFacts theComplaint(const db::Read&, ComplaintId);  // refuses "quality.complaint.none"
void checkOpen(const ComplaintFacts&, db::Reasons&);        // "quality.complaint.closed"

// Lots that are to be held under the complaint of that number ('' while it has none): known, not named twice, and at
// sites where the actor may contain them. `field` names the list.
void checkLots(const db::Read&, const std::vector<ContainLot>&, const std::string& number, const std::string& field, db::Reasons&);

struct NonconformanceFacts {
    NonconformanceId nonconformanceId;
    SiteId siteId;
    std::string number, state, text;
    std::optional<ComplaintId> complaintId;
    std::optional<std::string> complaint;  // its number
    ItemId itemId;
    std::optional<LotId> lotId;
    std::optional<BinId> binId;
    Quantity quantity, decided;
    std::optional<DefectKindId> defectKindId;
    std::optional<WorkOrderOperationId> workOrderOperationId;
    Quantity left() const { return quantity - decided; }
};
NonconformanceFacts theNonconformance(const db::Read&, NonconformanceId);  // refuses "quality.nonconformance.none"

// As complaintOf, without where the goods are and who else has them: the delivery alone, or with its links.
ComplaintFound deliveryOf(const db::Read&, const std::string& code, std::optional<ShipmentId>);
ComplaintFound linkedDelivery(const db::Read&, const std::string& code, std::optional<ShipmentId>);

// A new nonconformance as it is written; the number is given here.
struct Found {
    SiteId site;
    NonconformanceSource source = NonconformanceSource::complaint;
    std::optional<ComplaintId> complaint;
    ItemId item;
    std::optional<LotId> lot;
    std::optional<BinId> bin;
    Quantity quantity;
    std::optional<DefectKindId> defect;
    std::string text;
    std::optional<std::string> attachment{};
    std::string containment{};
    std::optional<WorkOrderOperationId> operation{};
    std::optional<MachineId> machine{};
    std::optional<EmployeeId> employee{};
    std::optional<DocumentRevisionId> drawing{};
    std::optional<int> x{}, y{};
};
NonconformanceKept write(db::Tx&, const Found&);

// Each as a reason: "quality.defect.none", ".retired"; "quality.attachment.none"; "quality.quantity.positive".
void checkDefect(const db::Read&, const std::optional<DefectKindId>&, db::Reasons&, std::string_view field = "defect");
void checkFile(const db::Read&, const std::optional<std::string>&, db::Reasons&);
// The photos of a complaint beside its first: "quality.attachment.none", "quality.photo.many" above 20.
void checkPhotos(const db::Read&, const std::vector<std::string>&, db::Reasons&);
void keepPhoto(db::Tx&, ComplaintId, const std::string& attachment, const std::string& text);
void checkPositive(const std::optional<Quantity>&, db::Reasons&, std::string_view field = "quantity");
// "quality.capa.owner": somebody who may sign in.
void checkPerson(const db::Read&, const std::optional<UserAccountId>&, db::Reasons&, std::string_view field = "owner");

}  // namespace quality
