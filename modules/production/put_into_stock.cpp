// Good pieces, and what comes out beside them, into stock at what they are worth.
#include <algorithm>

#include "calendar/calendar.h"
#include "inventory/facts.h"
#include "ledger/ledger.h"
#include "production/costs.h"
#include "production/outcome.h"

namespace production {

std::vector<Labelled> labelsOf(const OrderFacts& order, const Report& args, Quantity good) {
    if (order.tracking == inventory::Tracking::none) return {{"-", good, {}}};
    if (order.tracking == inventory::Tracking::lot) {
        const auto& named = args.lot.empty() ? order.lot : args.lot;
        return {{named.empty() ? order.number : named, good, {}}};
    }
    std::vector<Labelled> labels;
    for (const auto& serial : args.serials) labels.push_back({serial, quantity(1), {}});
    for (const auto& built : args.built) labels.push_back({built.serial, quantity(1), built.from});
    return labels;
}

std::optional<LotId> knownLot(const db::Read& read, const OrderFacts& order, const std::string& number) {
    return read.find<LotId>(R"sql(
        select lot_id from lot where item_id = $1 and number = $2 and revision = $3
    )sql", order.itemId, number, order.revision);
}

std::optional<BinId> binOf(const Report& args, const Stage& stage) {
    if (args.bin) return args.bin;
    return stage.op != nullptr ? stage.op->outputBinId : std::nullopt;
}

std::vector<Product> productsOf(const OrderFacts& order, const std::vector<ComponentFacts>& components, const Report& args,
                                Quantity madeBefore) {
    const auto made = madeBefore + piecesOf(args).good;
    std::vector<Product> products;
    for (const auto& c : components) {
        if (c.goesIn()) continue;
        bool said = false;
        for (const auto& beside : args.beside)
            if (beside.line == c.lineNo) {
                said = true;
                if (beside.quantity > Quantity{}) products.push_back({&c, beside.quantity, beside.lot});
            }
        // Counted through all pieces so far, so that the parts add up.
        const Quantity expected{mulDiv(c.required.millionths, made.millionths, order.quantity.millionths,
                                       Rounding::HalfAwayFromZero)};
        if (!said && expected > c.issued) products.push_back({&c, expected - c.issued, {}});
    }
    return products;
}

namespace {

// After rework goods expire as they did before.
std::optional<Date> expiryOf(const db::Read& read, const OrderFacts& order, Date today) {
    if (order.tracking == inventory::Tracking::none) return {};
    if (order.kind == OrderKind::rework) {
        const auto before = read.all<std::optional<Date>>(R"sql(
            select l.expires_on from material_issue m join lot l on l.lot_id = m.lot_id
            where m.work_order_id = $1 and l.item_id = $2 and m.quantity > 0 order by l.expires_on nulls last limit 1
        )sql", order.workOrderId, order.itemId);
        if (!before.empty()) return before.front();
    }
    return order.shelfDays ? std::optional{today + *order.shelfDays} : std::nullopt;
}

LotId makeLot(db::Tx& tx, ItemId item, const std::string& number, const std::string& revision,
              std::optional<Date> expiresOn, Date today) {
    const auto known = tx.find<LotId>(R"sql(
        select lot_id from lot where item_id = $1 and number = $2 and revision = $3
    )sql", item, number, revision);
    if (known) return *known;
    return tx.make<LotId>(R"sql(
        insert into lot (item_id, number, revision, expires_on, made_on, on_hold, version) values ($1, $2, $3, $4, $5, 0, 1)
        returning lot_id
    )sql", item, number, revision, expiresOn, today);
}

LotId productLot(db::Tx& tx, const OrderFacts& order, const Product& product, const std::string& with, Date today) {
    const auto item = inventory::theItem(tx, product.line->itemId);
    if (item.tracking == inventory::Tracking::none) return makeLot(tx, item.itemId, "-", item.revision, {}, today);
    const auto number = !product.lot.empty() ? product.lot : with == "-" ? order.number : with;
    const auto revision = product.line->revision.empty() ? item.revision : product.line->revision;
    const auto expires = item.shelfDays ? std::optional{today + *item.shelfDays} : std::nullopt;
    return makeLot(tx, item.itemId, number, revision, expires, today);
}

// What a report takes out of process: by-products at what they are worth, co-products by their share, the rest goes
// to the good pieces. Kept at moving average, all of them together take what is there at most: however dear scrap
// becomes, what is made never costs less than nothing.
struct Shares {
    std::vector<Money> products;  // one each, in their order
    Money good;
    Money quality;                // of a rework: beyond what the pieces came with
};

class Sharing {
public:
    Sharing(const db::Read& read, const OrderFacts& order, Quantity good, const std::vector<Product>& products)
        : read_(read), order_(order), good_(good), products_(products), book_(ledger::bookCurrency(read)) {}

    Shares shares() const {
        Shares s;
        s.products.resize(products_.size());
        auto there = std::max(order_.wip, Money{});
        for (std::size_t i = 0; i < products_.size(); ++i)
            if (products_[i].line->kind == "by_product") there -= s.products[i] = worth(products_[i], there);
        auto all = average() ? share(there) : money::extend(*order_.unitCost, good_, book_);
        if (order_.kind == OrderKind::rework) all = share(order_.wip);
        std::int64_t parts = 0;
        for (const auto& p : products_) parts += coShare(p);
        const auto rest = 1'000'000 - std::min<std::int64_t>(parts, 999'999);
        // At standard the good pieces' own cost is what co-products leave of the whole.
        const auto whole = average() ? all : money::round(all.minor, 1'000'000, rest);
        s.good = all;
        for (std::size_t i = 0; i < products_.size(); ++i) {
            if (coShare(products_[i]) == 0) continue;
            s.products[i] = money::round(whole.minor, coShare(products_[i]), 1'000'000);
            if (average()) s.good -= s.products[i];
        }
        return s;
    }

private:
    bool average() const { return !order_.unitCost; }
    // Of what is in process, by pieces: the last takes the rest.
    Money share(Money of) const { return money::portion(of, good_, order_.left()); }
    static std::int64_t coShare(const Product& p) { return p.line->kind == "co_product" ? p.line->costShare : 0; }
    Money worth(const Product& p, Money most) const {
        const auto unit = inventory::unitCost(read_, p.line->itemId, order_.siteId, calendar::siteToday(read_, order_.siteId));
        const auto value = unit ? money::extend(*unit, p.quantity, book_) : Money{};
        return average() ? std::min(value, most) : value;
    }

    const db::Read& read_;
    const OrderFacts& order_;
    Quantity good_;
    const std::vector<Product>& products_;
    Currency book_;
};

inventory::Movement coming(const db::Read& read, const OrderFacts& order, LotId lot, BinId bin, Quantity quantity,
                           Money given) {
    inventory::Movement move;
    move.kind = "receipt";
    move.lot = lot;
    move.to = bin;
    move.quantity = quantity;
    move.against = wipAccount(read, order);
    move.given = given;
    return move;
}

// What each lot is given of the good pieces' value.
std::vector<Money> givenTo(const db::Read& read, const OrderFacts& order, const std::vector<Labelled>& labels, Money good) {
    std::vector<Money> given;
    if (order.unitCost && order.kind != OrderKind::rework) {
        for (const auto& label : labels)
            given.push_back(money::extend(*order.unitCost, label.quantity, ledger::bookCurrency(read)));
        return given;
    }
    std::vector<std::int64_t> weights;
    for (const auto& label : labels) weights.push_back(label.quantity.millionths);
    return money::allocate(good, weights);
}

// What the scales say of all pieces, shared out by their number; nothing where the item is not weighed.
std::vector<Quantity> weightsOf(const db::Read& read, const OrderFacts& order, const Report& args,
                                const std::vector<Labelled>& labels) {
    std::vector<Quantity> weights;
    if (!args.catchWeight) return weights;
    auto left = inventory::toCatchUnit(read, order.itemId, *args.catchWeight);
    Quantity pieces;
    for (const auto& label : labels) pieces += label.quantity;
    for (const auto& label : labels) {
        weights.push_back({mulDiv(left.millionths, label.quantity.millionths, pieces.millionths, Rounding::Down)});
        left -= weights.back();
        pieces -= label.quantity;
    }
    return weights;
}

// What pieces came with into rework, all of them together.
Money cameWith(const db::Read& read, const OrderFacts& order) {
    return read.one<Money>(R"sql(
        select coalesce(cast(sum(amount) as bigint), 0) as amount from work_order_cost
        where work_order_id = $1 and kind = 'rework'
    )sql", order.workOrderId);
}

// Kept at moving average, reworked pieces are worth what they came with; the work on them does not make them dearer.
void splitQuality(const db::Read& read, const OrderFacts& order, Quantity good, Shares& shares) {
    if (order.kind != OrderKind::rework || order.unitCost) return;
    const auto before =
        std::max(std::min(shares.good, money::portion(cameWith(read, order), good, order.quantity)), Money{});
    shares.quality = shares.good - before;
    shares.good = before;
}

void postQuality(db::Tx& tx, const OrderFacts& order, Money amount) {
    if (amount == Money{}) return;
    ledger::Entry entry{};
    entry.site = order.siteId;
    entry.on = calendar::siteToday(tx, order.siteId);
    entry.documentKind = "work_order";
    entry.documentId = order.workOrderId.number;
    entry.text = "Rework of " + order.item + ", " + order.number;
    entry.lines = {{ledger::accountFor(tx, "quality_cost", order.itemCategoryId), amount},
                   {wipAccount(tx, order), -amount}};
    addCost(tx, order.workOrderId, "quality", -amount, ledger::post(tx, entry));
}

}  // namespace

std::vector<Arrival> putIntoStock(db::Tx& tx, const OrderFacts& order, const std::vector<ComponentFacts>& components,
                                  const Report& args, BinId bin, Quantity good) {
    const auto today = calendar::siteToday(tx, order.siteId);
    const auto labels = labelsOf(order, args, good);
    const auto products = productsOf(order, components, args, order.good);
    auto shares = Sharing{tx, order, good, products}.shares();
    splitQuality(tx, order, good, shares);
    const auto given = givenTo(tx, order, labels, shares.good);

    const auto weights = weightsOf(tx, order, args, labels);

    std::vector<inventory::Movement> movements;
    std::vector<Arrival> arrivals;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto lot = makeLot(tx, order.itemId, labels[i].number, order.revision, expiryOf(tx, order, today), today);
        auto& move = movements.emplace_back(coming(tx, order, lot, bin, labels[i].quantity, given[i]));
        move.variance = order.kind == OrderKind::rework ? "quality_cost" : "revaluation";
        move.catchWeight = weights.empty() ? std::nullopt : std::optional{weights[i]};
        arrivals.push_back({order.itemId, lot, labels[i].quantity, {}, labels[i].from, false});
    }
    for (std::size_t i = 0; i < products.size(); ++i) {
        const auto lot = productLot(tx, order, products[i], labels.front().number, today);
        auto& move = movements.emplace_back(coming(tx, order, lot, bin, products[i].quantity, shares.products[i]));
        move.variance = "material_usage";
        arrivals.push_back({products[i].line->itemId, lot, products[i].quantity, {}, {}, true});
        tx.run(R"sql(
            update work_order_component set issued = issued + $2, version = version + 1 where work_order_component_id = $1
        )sql", products[i].line->workOrderComponentId, products[i].quantity);
    }
    const inventory::Document document{order.siteId, today, "work_order", order.workOrderId.number,
                                       "Completion of " + order.item + ", " + order.number, {}};
    const auto booking = inventory::book(tx, document, movements);
    Money made, beside, quality;
    for (std::size_t i = 0; i < arrivals.size(); ++i) {
        arrivals[i].move = booking.moves[i].move;
        (arrivals[i].beside ? beside : made) += *movements[i].given;
        if (!arrivals[i].beside && order.kind == OrderKind::rework) quality += *movements[i].given - booking.moves[i].value;
    }
    addCost(tx, order.workOrderId, "completion", quality - made, booking.entry);
    addCost(tx, order.workOrderId, "quality", -quality, booking.entry);
    addCost(tx, order.workOrderId, "product", -beside, booking.entry);
    postQuality(tx, order, shares.quality);
    return arrivals;
}

}  // namespace production
