// What poor quality costs, read from the ledger, and what it comes from.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "database/transaction.h"
#include "shared/ids.h"
#include "shared/money.h"
#include "shared/quantity.h"

namespace quality {

using namespace tl;
using db::Date;

// What an entry that a case led to put on income and expense accounts: above zero it cost, below it came back.
struct QualityCost {
    JournalEntryId entry;
    std::string number;
    Date postedOn;
    std::string kind;  // scrap, send_back, rework, return, credit, replacement
    std::optional<ComplaintId> complaint;
    std::optional<NonconformanceId> nonconformance;
    std::string caseNumber;  // the complaint's, else the nonconformance's
    std::string defect;      // the kind's code, '' where it is not known
    Money amount;            // book currency
};
struct CostsAsked {
    std::optional<ComplaintId> complaint;
    std::optional<Date> from, through;  // both included
};
// By entry, in the order of posting; each entry once. Refuses "quality.cost.right" without the right cost.see.
std::vector<QualityCost> qualityCosts(const db::Read&, const CostsAsked&);

struct CostSum {
    std::string month;   // "2026-11"
    std::string defect;  // code, '' where it is not known
    Money amount;
    int entries = 0;
};
std::vector<CostSum> byMonthAndCause(const std::vector<QualityCost>&);

// Kinds of defects by how often they were found, the most frequent first. Cost: 0 for whoever may not see it.
struct ParetoBar {
    std::string defect, name;  // '' where it is not known
    int count = 0;             // nonconformances
    Quantity quantity;
    Money cost;
    Percent upTo;  // share of all nonconformances, this one and those before it
};
std::vector<ParetoBar> pareto(const db::Read&, Date from, Date through);

}  // namespace quality
