// Complaints: opened by one scan, with everything the trace finds linked to them; contained, answered.
//
// A customer's complaint names one lot of one delivery; who bought it, on which order, how it was made, by whom, of
// what, is found from there and kept as links. Containment shows where goods of a lot are and puts the lot on hold
// under the complaint's number, in the same commit; what of it lies here becomes a nonconformance that is decided on
// piece by piece (nonconformance.h). A complaint to a supplier is the same record turned round; its 8D report is a capa.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
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

BOOST_DEFINE_ENUM_CLASS(ComplaintKind, customer, supplier)
BOOST_DEFINE_ENUM_CLASS(Place, here, loaded, customer)

// ---- Kinds of defects -----------------------------------------------------------------------------------

// quality.addDefectKind
struct AddDefectKind {
    std::string code, name;
    std::optional<DefectKindId> parent;
};
// quality.changeDefectKind: what is absent stays.
struct ChangeDefectKind {
    DefectKindId defectKind;
    std::int64_t version = 0;
    std::optional<std::string> name;
    std::optional<bool> retired;
};
struct DefectKindKept {
    DefectKindId defectKind;
    std::int64_t version = 0;
};

// ---- Complaints -----------------------------------------------------------------------------------------

// quality.enterComplaint: `code` is what was scanned or typed from the label: an SSCC, a GS1 label, a lot or serial,
// the number of an order or a delivery. Nothing else is needed but what the customer says. `contain`: these lots go on
// hold in the same commit, as quality.contain does it, with its right. Refuses "quality.complaint.unknown" (nobody knows
// the code), ".not_sent" and ".several" (went out more than once: name the delivery).
struct ContainLot {
    LotId lot;
};
struct EnterComplaint {
    std::string code;
    std::string text;  // what they say
    std::optional<ShipmentId> shipment;
    std::optional<Quantity> quantity;
    std::optional<DefectKindId> defect;
    std::optional<std::string> attachment;  // SHA-256 of their photo
    std::optional<Date> receivedOn;         // absent: today at the site
    std::vector<ContainLot> contain;
    std::vector<std::string> photos;        // SHA-256 of each photo beside the first
};
// Set aside until then, for an order or a work order.
struct GivenUp {
    std::string order;
    int line = 0;
    Quantity quantity;
};
struct ContainedLot {
    LotId lot;
    HoldId hold;
    Quantity held;  // that lies here
    std::optional<NonconformanceId> nonconformance;  // none where nothing lies here
};
struct ComplaintEntered {
    ComplaintId complaint;
    std::string number, customer, order;
    int links = 0;
    std::vector<ContainedLot> contained;
    std::vector<GivenUp> dropped;
};
// quality.addPhoto: of what the complaint is about, as long as it is open.
struct AddPhoto {
    ComplaintId complaint;
    std::string attachment;  // SHA-256
    std::string text;        // what it shows
};
struct PhotoAdded {
    ComplaintId complaint;
    std::string number;
    int photos = 0;  // of this complaint now
};
// quality.complainToSupplier: about a lot of theirs; `raisedFrom` is the customer's complaint that led to it.
struct ComplainToSupplier {
    PartyId supplier;
    LotId lot;
    std::string text;
    std::optional<ComplaintId> raisedFrom;
    std::optional<Quantity> quantity;
    std::optional<DefectKindId> defect;
    std::optional<std::string> attachment;
    std::optional<SiteId> site;  // absent: the complaint's, or the only one
};
// quality.contain: each lot goes on hold under the complaint's number: allocations are dropped, promises move, its value
// goes to quarantine where its category has such an account. What lies here is a nonconformance from then on.
struct Contain {
    ComplaintId complaint;
    std::vector<ContainLot> lots;
};
struct Contained {
    ComplaintId complaint;
    std::vector<ContainedLot> lots;
    std::vector<GivenUp> dropped;
};
// quality.closeComplaint: with the answer. Refused while goods are not decided on, a return is under way or an 8D report
// is open.
struct CloseComplaint {
    ComplaintId complaint;
    std::string answer;
};
struct ComplaintClosed {
    ComplaintId complaint;
    std::string number;
};

// ---- Reads ----------------------------------------------------------------------------------------------

struct Linked {
    std::string kind;  // of complaint_link
    std::int64_t recordId = 0;
    std::string number, text;
    std::optional<Quantity> quantity;
};
// Goods of a lot: with us, on a truck that has not left, or at a customer.
struct Whereabouts {
    LotId lot;
    std::string item, number;  // the lot's
    Place place = Place::here;
    std::optional<BinId> bin;
    std::optional<ShipmentId> shipment;
    std::optional<PartyId> party;
    std::string at;  // the bin, or the customer
    std::string order;
    Quantity quantity;
    bool onHold = false;
};
std::vector<Whereabouts> whereIs(const db::Read&, LotId);

// Who else has goods of a lot, or goods made with it, and how many.
struct AlsoSent {
    PartyId party;
    std::string customer, lot, order;
    Quantity quantity;
};
// What a code leads to, before anything is entered. The first lot is the one the complaint will be about.
struct ComplaintFound {
    SiteId site;
    PartyId party;
    SalesOrderId order;
    ShipmentId shipment;
    std::string customer, orderNumber, shipmentNumber;
    std::vector<LotId> lots;
    std::vector<Linked> links;
    std::vector<Whereabouts> whereabouts;  // of these lots and of what they are made of
    std::vector<AlsoSent> others;          // other customers of the same lots and inputs
};
ComplaintFound complaintOf(const db::Read&, const std::string& code, std::optional<ShipmentId> = {});
std::vector<Linked> linksOf(const db::Read&, ComplaintId);

// Deliveries that a code, or words of a customer's name, may mean, the newest first: what people choose from where a
// label is not at hand, or went out more than once. At most 50.
struct Delivery {
    ShipmentId shipment;
    std::string number, order, customer, item, lot;  // item and lot: of which most left by it
    Quantity quantity;
    Date shippedOn;
};
std::vector<Delivery> deliveriesFor(const db::Read&, const std::string& words);

// What a complaint shows: its first photo and those added since.
struct Photo {
    std::string attachment, mediaType, text, addedBy;
    std::int64_t size = 0;  // bytes
    std::optional<db::Instant> addedAt;  // none: with the complaint itself
};
std::vector<Photo> photosOf(const db::Read&, ComplaintId);

// ---- Actions --------------------------------------------------------------------------------------------

DefectKindKept addDefectKind(db::Tx&, const AddDefectKind&);
DefectKindKept changeDefectKind(db::Tx&, const ChangeDefectKind&);
ComplaintEntered enterComplaint(db::Tx&, const EnterComplaint&);
ComplaintEntered complainToSupplier(db::Tx&, const ComplainToSupplier&);
Contained contain(db::Tx&, const Contain&);
PhotoAdded addPhoto(db::Tx&, const AddPhoto&);
ComplaintClosed closeComplaint(db::Tx&, const CloseComplaint&);

extern const db::Action<AddDefectKind, DefectKindKept> addDefectKindAction;
extern const db::Action<ChangeDefectKind, DefectKindKept> changeDefectKindAction;
extern const db::Action<EnterComplaint, ComplaintEntered> enterComplaintAction;
extern const db::Action<ComplainToSupplier, ComplaintEntered> complainToSupplierAction;
extern const db::Action<Contain, Contained> containAction;
extern const db::Action<AddPhoto, PhotoAdded> addPhotoAction;
extern const db::Action<CloseComplaint, ComplaintClosed> closeComplaintAction;

const db::List& complaintsList();
const db::List& complaintLinksList();
const db::List& containmentsList();
const db::List& defectKindsList();

// Complaints, nonconformances, returns and 8D reports: all their actions, lists and findables.
void installComplaints(db::Actions&);

}  // namespace quality
