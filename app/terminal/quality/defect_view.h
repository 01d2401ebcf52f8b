// What a defect is logged about, as it is read from the company and kept for the time without network.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "database/transaction.h"
#include "shared/ids.h"
#include "shared/quantity.h"

namespace terminal::quality {

struct KindView {
    tl::DefectKindId kind;
    std::string name, parent;  // parent: the wider kind, '' at the top
};
// A released drawing that a finger can show the place on.
struct DrawingView {
    tl::DocumentRevisionId revision;
    std::string words, sha256;
};
struct DefectView {
    std::optional<tl::WorkOrderOperationId> operation;  // none: goods that were bought
    std::optional<tl::LotId> lot;                       // none: pieces at work
    std::string words, itemName, unit;                  // words: "MO-1/20", or the lot with it
    std::vector<KindView> kinds;                        // the most frequent of this item first
    std::vector<DrawingView> drawings;
    // What logging it asks for: goods that were bought are a nonconformance of their own.
    const char* right() const { return operation ? "quality.logDefect" : "quality.addNonconformance"; }
};
// The operation that made most lately of a lot; none: it was bought.
std::optional<tl::WorkOrderOperationId> madeAt(const db::Read&, tl::LotId);
// Nothing where the operation or the lot is not there.
std::optional<DefectView> readDefect(const db::Read&, tl::WorkOrderOperationId);
std::optional<DefectView> readDefect(const db::Read&, tl::LotId);
std::string write(const DefectView&);
DefectView defectBack(const std::string&);

// An operation by its traveller, MO-1/20, or the first of an order's that is not finished.
std::optional<tl::WorkOrderOperationId> operationOf(const db::Read&, const std::string& traveller);

}  // namespace terminal::quality
