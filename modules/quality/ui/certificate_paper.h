// The certificate that goes with a delivery, of analysis or of conformity: read beside the window, laid out in the person's
// language. Who wrote it and to whom is as it was when the goods left; what is certified is what stands there now.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "app/desk/paper.h"
#include "people/people.h"
#include "quality/certificates.h"

namespace desk {
class Desk;
}

namespace quality {

struct CertificatePaper {
    CertificateKind kind = CertificateKind::conformity;
    std::string firm, site;
    std::optional<people::Letterhead> letterhead;
    people::Receiver receiver;
    std::string number, orderNumber, reference;
    db::Date shippedOn, issuedOn;
    std::vector<CertifiedLot> lots;
    std::vector<Certified> results;  // of analysis

    // A paper that certifies nothing says so: a lot is not decided on, was not inspected, or nothing was measured of it.
    std::vector<std::string> against() const;  // the lots, '' of goods without
    QString title() const;                     // "Certificate of analysis SH-1"
    QString fileName() const;
};

// Nothing where there is no such shipment.
std::optional<CertificatePaper> certificatePaper(const db::Read&, ShipmentId, CertificateKind);
desk::Paper laidOut(const CertificatePaper&);

// Its two print screens: quality.certificate (analysis) and quality.conformity.
void addCertificateScreens(desk::Desk&);

}  // namespace quality
