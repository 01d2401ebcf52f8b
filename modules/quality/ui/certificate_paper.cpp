// What stands on a certificate.
#include "quality/ui/certificate_paper.h"

#include <algorithm>

#include "app/desk/files.h"
#include "app/desk/say.h"
#include "calendar/calendar.h"
#include "database/history.h"

namespace quality {
namespace {

struct ShipmentHead {
    std::string firm, number, orderNumber, reference;
    SiteId siteId;
    PartyId party;
    std::optional<PartyAddressId> shipTo;
    db::Date shippedOn;
    std::int64_t logId = 0;
};
BOOST_DESCRIBE_STRUCT(ShipmentHead, (), (firm, number, orderNumber, reference, siteId, party, shipTo, shippedOn, logId))

std::optional<ShipmentHead> shipmentHead(const db::Read& read, ShipmentId shipment) {
    return read.find<ShipmentHead>(R"sql(
        select (select name from company) as firm, s.number, o.number as order_number, o.reference, s.site_id, c.party_id as party,
               o.ship_to_id as ship_to, s.shipped_on,
               coalesce((select min(m.log_id) from shipment_line x join stock_move m on m.stock_move_id = x.stock_move_id
                         where x.shipment_id = s.shipment_id), 0) as log_id
        from shipment s join sales_order o on o.sales_order_id = s.sales_order_id
        join customer c on c.customer_id = o.customer_id
        where s.shipment_id = $1
    )sql", shipment);
}

}  // namespace

std::vector<std::string> CertificatePaper::against() const {
    std::vector<std::string> all;
    for (const auto& lot : lots) {
        const bool measured = std::ranges::any_of(results, [&](const Certified& r) { return r.item == lot.item && r.lot == lot.lot; });
        if (!lot.certifiable() || (kind == CertificateKind::analysis && !measured))
            all.push_back(lot.lot.empty() ? lot.item : lot.item + " " + lot.lot);
    }
    return all;
}

QString CertificatePaper::title() const {
    const auto words = kind == CertificateKind::analysis ? desk::say("Certificate of analysis") : desk::say("Certificate of conformity");
    return (against().empty() ? words : desk::say("Draft of a certificate")) + ' ' + desk::text(number);
}

QString CertificatePaper::fileName() const { return desk::fileNameOf(title(), ".pdf"); }

std::optional<CertificatePaper> certificatePaper(const db::Read& read, ShipmentId shipment, CertificateKind kind) {
    const auto head = shipmentHead(read, shipment);
    if (!head) return std::nullopt;
    CertificatePaper paper;
    paper.kind = kind;
    paper.firm = head->firm;
    paper.site = db::heldAt(read, "site", head->siteId.number, head->logId).at("name");
    paper.letterhead = people::letterheadOf(read, head->siteId, head->logId);
    paper.receiver = people::receiverOf(read, head->party, head->logId, people::AddressKind::main);
    if (head->shipTo) paper.receiver.address = people::addressOnPaper(read, *head->shipTo, head->logId);
    paper.number = head->number;
    paper.orderNumber = head->orderNumber;
    paper.reference = head->reference;
    paper.shippedOn = head->shippedOn;
    paper.issuedOn = calendar::siteToday(read, head->siteId);
    paper.lots = certifiedLots(read, shipment);
    if (kind == CertificateKind::analysis) paper.results = certificate(read, shipment);
    return paper;
}

}  // namespace quality
