// What a certificate of a delivery may say: whether each of its lots conforms, on what that rests, and what was measured.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "quality/inspections.h"
#include "shared/ids.h"

namespace quality {

BOOST_DEFINE_ENUM_CLASS(CertificateKind, analysis, conformity)
// conforms: all its inspections are decided and it was free by what they say, or the source was skipped; conceded: it is used
// by a concession, or was free against its sample; uninspected: no plan asked for it; undecided: it waits for a decision, is on
// hold, or a nonconformance of it is open. Nobody certifies the last two.
BOOST_DEFINE_ENUM_CLASS(Conformity, conforms, conceded, uninspected, undecided)

struct CertifiedLot {
    std::string item, name, revision, lot, unit;
    Quantity quantity;  // that left with the delivery
    std::optional<db::Date> expiresOn;
    Conformity conformity = Conformity::uninspected;
    std::string inspections;  // their numbers, '' none
    std::string concession;   // its case, who allowed it, until when; or why it was free against the sample
    std::string releasedBy;   // who decided last, '' nobody
    std::optional<db::Instant> releasedAt;
    bool certifiable() const { return conformity == Conformity::conforms || conformity == Conformity::conceded; }
};
// By item and lot.
std::vector<CertifiedLot> certifiedLots(const db::Read&, ShipmentId);

}  // namespace quality
