// Inspections that wait for values, as they are read from the company and kept for the time without network.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "database/transaction.h"
#include "engineering/measures.h"
#include "shared/ids.h"
#include "shared/quantity.h"

namespace terminal::quality {

using engineering::Reading;

struct InspectionHead {
    tl::InspectionId inspection;
    std::string number, item, itemName, occasion, unit, traveller, lot;  // traveller: MO-1/20; '' for what was bought
    tl::Quantity quantity;
};
// Of the site, those in process first.
struct Inspections {
    std::vector<InspectionHead> all;
};
Inspections readInspections(const db::Read&, const std::string& site, std::optional<tl::WorkOrderOperationId>);
std::string write(const Inspections&);
Inspections inspectionsBack(const std::string&);

// One characteristic, with how far it is.
struct AskedView {
    int line = 10;
    std::string name, unit, method, gaugeKind, reaction;
    bool measured = false;  // else counted good and bad
    bool critical = false;
    std::optional<Reading> nominal, lower, upper, possibleFrom, possibleTo;
    int asked = 1, recorded = 0, bad = 0;
    std::string decision;  // what the pieces say once none is missing: accept, marginal, reject
    bool outside(Reading value) const { return (lower && value < *lower) || (upper && value > *upper); }
    bool impossible(Reading value) const {
        return (possibleFrom && value < *possibleFrom) || (possibleTo && value > *possibleTo);
    }
    std::string limits() const;  // "11.95 … 12.05", "≥ 3"; '' for none
    int left() const { return asked > recorded ? asked - recorded : 0; }
};
struct InspectionView {
    InspectionHead head;
    std::string state;
    std::vector<AskedView> asked;
    std::vector<std::string> heard = {};  // requests of this terminal that are counted in it (typed_here.h)
};
std::optional<InspectionView> readInspection(const db::Read&, tl::InspectionId);
std::string write(const InspectionView&);
InspectionView inspectionBack(const std::string&);

// A gauge by what is engraved on it; nothing where nobody knows it.
struct GaugeView {
    tl::GaugeId gauge;
    std::string code, name, kind, state;
    std::optional<db::Date> dueOn;
};
struct GaugeFound {
    std::optional<GaugeView> gauge;
};
GaugeFound readGauge(const db::Read&, const std::string& code);
std::string write(const GaugeFound&);
GaugeFound gaugeBack(const std::string&);
// Why nothing is measured with it today, in the words of the company, which asks again; nothing where it may be used.
std::optional<db::Refusal> against(const GaugeFound&, const std::string& wantedKind, db::Date today);

}  // namespace terminal::quality
