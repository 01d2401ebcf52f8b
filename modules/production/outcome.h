// What comes out of work, into stock and into the books.
#pragma once
#include "production/genealogy.h"

namespace production {

// Where pieces are reported.
struct Stage {
    const OperationFacts* op = nullptr;  // none: an order without operations
    bool last = false;                   // what is good here goes into stock
    Quantity passed;                     // what came here at most: passed on before, or ordered
    Quantity left;                       // of it not reported yet
};
Stage stageOf(const OrderFacts&, const std::vector<OperationFacts>&, std::optional<int> opNo);

struct Pieces {
    Quantity good, scrap, rework;
    Quantity all() const { return good + scrap + rework; }
};
inline Pieces piecesOf(const Report& args) {
    return {args.good.value_or(Quantity{}), args.scrap.value_or(Quantity{}), args.rework.value_or(Quantity{})};
}

// ---- Goods into stock -----------------------------------------------------------------------------------

// One lot that came in by one move.
struct Arrival {
    ItemId item;
    LotId lot;
    Quantity quantity;
    StockMoveId move;
    std::vector<LotId> from;  // inputs that were named
    bool beside = false;      // a co- or by-product
};
// The numbers of the lots that good pieces go into, each with its share.
struct Labelled {
    std::string number;
    Quantity quantity;
    std::vector<LotId> from;
};
std::vector<Labelled> labelsOf(const OrderFacts&, const Report&, Quantity good);
// The lot of that number of the order's item, if there is one already.
std::optional<LotId> knownLot(const db::Read&, const OrderFacts&, const std::string& number);
std::optional<BinId> binOf(const Report&, const Stage&);
// What comes out beside the good pieces: as said, else as the bill expects for what was made by now.
struct Product {
    const ComponentFacts* line;
    Quantity quantity;
    std::string lot;
};
std::vector<Product> productsOf(const OrderFacts&, const std::vector<ComponentFacts>&, const Report&, Quantity madeBefore);
// Books the good pieces and what comes out beside them with one entry, and their cost out of the order.
std::vector<Arrival> putIntoStock(db::Tx&, const OrderFacts&, const std::vector<ComponentFacts>&, const Report&,
                                  BinId, Quantity good);

// ---- The link -------------------------------------------------------------------------------------------

// Goods that came of an order go, in this commit, to the lines they are made for, then to others that wait; they are
// packed and get their tasks; the promises follow.
void passOn(db::Tx&, const OrderFacts&, BinId, const std::vector<Arrival>&, ProductionReportId, Reported&);

// ---- Rework of reported pieces --------------------------------------------------------------------------

// An order of their own for pieces that must be made good: they take along what they carry.
WorkOrderId sendToRework(db::Tx&, const OrderFacts&, const std::vector<ComponentFacts>&,
                         const std::vector<OperationFacts>&, const Stage&, Quantity pieces, const std::string& defect);

}  // namespace production
