#include "engineering/difference.h"

#include <algorithm>
#include <map>

#include "engineering/bill_rules.h"
#include "engineering/time_cost.h"
#include "inventory/stock.h"

namespace engineering {
namespace {

struct Line {
    int lineNo = 0;
    std::string kind;
    ItemId itemId;
    std::string number, revision;
    Quantity quantity;
    std::int64_t scrap = 0;
    std::optional<int> opNo;
    bool backflush = false;
    std::int64_t costShare = 0;
    std::string designators;
    Date validFrom;
    std::optional<Date> validTo;
    std::optional<std::string> serialFrom, serialTo;
};
BOOST_DESCRIBE_STRUCT(Line, (),
                      (lineNo, kind, itemId, number, revision, quantity, scrap, opNo, backflush, costShare, designators,
                       validFrom, validTo, serialFrom, serialTo))

struct Stage {
    std::int64_t runMs = 0;
    Quantity runQuantity;
    int crew = 0;
    UnitPrice labourRate, overheadRate;
};
BOOST_DESCRIBE_STRUCT(Stage, (), (runMs, runQuantity, crew, labourRate, overheadRate))

std::vector<Line> linesOf(const db::Read& read, BomId bom, Date on) {
    return read.all<Line>(R"sql(
        select l.line_no, l.kind, l.item_id, i.number, l.revision, l.quantity, l.scrap, l.op_no, l.backflush, l.cost_share,
               l.designators, l.valid_from, l.valid_to, l.serial_from, l.serial_to
        from bom_line l join item i on i.item_id = l.item_id
        where l.bom_id = $1 and (l.valid_to is null or l.valid_to >= $2) order by l.line_no
    )sql", bom, on);
}

std::vector<std::string> fieldsOf(const Line& a, const Line& b) {
    std::vector<std::string> all;
    const auto look = [&](bool same, const char* field) {
        if (!same) all.emplace_back(field);
    };
    look(a.quantity == b.quantity, "quantity");
    look(a.revision == b.revision, "revision");
    look(a.opNo == b.opNo, "op_no");
    look(a.scrap == b.scrap, "scrap");
    look(a.backflush == b.backflush, "backflush");
    look(a.costShare == b.costShare, "cost_share");
    look(a.designators == b.designators, "designators");
    // A copied line begins when it is drawn up, so only its end is a difference.
    look(a.validTo == b.validTo, "valid_to");
    look(a.serialFrom == b.serialFrom && a.serialTo == b.serialTo, "serials");
    return all;
}

class Comparing {
public:
    Comparing(const db::Read& read, SiteId site, Date on) : read_(read), site_(site), on_(on) {}

    BomDifference run(BomId before, BomId after) {
        const auto a = theBill(read_, before), b = theBill(read_, after);
        std::map<std::pair<std::string, ItemId>, std::pair<std::vector<Line>, std::vector<Line>>> pairs;
        for (auto& line : linesOf(read_, before, on_)) pairs[{line.kind, line.itemId}].first.push_back(line);
        for (auto& line : linesOf(read_, after, on_)) pairs[{line.kind, line.itemId}].second.push_back(line);
        for (const auto& [unused, both] : pairs) {
            const auto& [olds, news] = both;
            for (std::size_t i = 0; i < std::max(olds.size(), news.size()); ++i)
                add(i < olds.size() ? &olds[i] : nullptr, i < news.size() ? &news[i] : nullptr);
        }
        std::ranges::stable_sort(out_.lines, {}, &LineDifference::lineNo);
        const auto made = [](UnitPrice sum, std::int64_t yield) {
            return UnitPrice{mulDiv(sum.millionths, 1'000'000, yield, Rounding::HalfAwayFromZero)};
        };
        out_.yieldBefore = {a.yield};
        out_.yieldAfter = {b.yield};
        out_.materialBefore = made(out_.materialBefore, a.yield);
        out_.materialAfter = made(out_.materialAfter, b.yield);
        time(a, out_.timeBefore, out_.workBefore);
        time(b, out_.timeAfter, out_.workAfter);
        return std::move(out_);
    }

private:
    void add(const Line* a, const Line* b) {
        const auto& named = b != nullptr ? *b : *a;
        LineDifference d{a == nullptr ? "added" : b == nullptr ? "removed" : "changed",
                         named.lineNo, named.itemId, named.number, named.kind, {}, {}, {}, {}, {}};
        if (a != nullptr) d.before = a->quantity, d.costBefore = costOf(*a);
        if (b != nullptr) d.after = b->quantity, d.costAfter = costOf(*b);
        out_.materialBefore += d.costBefore;
        out_.materialAfter += d.costAfter;
        if (a != nullptr && b != nullptr) d.fields = fieldsOf(*a, *b);
        if (d.change != "changed" || !d.fields.empty()) out_.lines.push_back(std::move(d));
    }
    // What comes out beside the item costs nothing here: it takes its share of the whole.
    UnitPrice costOf(const Line& line) {
        if (line.kind != "component" && line.kind != "phantom") return {};
        const auto [at, fresh] = costs_.try_emplace(line.itemId);
        if (fresh)
            at->second = inventory::unitCost(read_, line.itemId, site_, on_)
                             .value_or(rollUp(read_, line.itemId, site_, on_).total());
        return {mulDiv(at->second.millionths, line.quantity.millionths, 1'000'000, Rounding::HalfAwayFromZero)};
    }
    void time(const BillFacts& bill, std::int64_t& ms, UnitPrice& work) {
        for (const auto& stage : read_.all<Stage>(R"sql(
                 select o.run_ms, o.run_quantity, o.crew, w.labour_rate, w.overhead_rate
                 from routing r join routing_operation o on o.routing_id = r.routing_id
                 join work_center w on w.work_center_id = o.work_center_id
                 where r.item_id = $1 and r.revision = $2 and r.alternate in ('', $3) and r.alternate = (
                     select max(x.alternate) from routing x
                     where x.item_id = $1 and x.revision = $2 and x.alternate in ('', $3))
                 order by o.op_no
             )sql", bill.itemId, bill.revision, bill.alternate)) {
            ms += mulDiv(stage.runMs, 1'000'000, stage.runQuantity.millionths, Rounding::HalfAwayFromZero);
            work += timeCost(stage.runMs, stage.runQuantity, stage.crew, stage.labourRate);
            work += timeCost(stage.runMs, stage.runQuantity, 1, stage.overheadRate);
        }
    }

    const db::Read& read_;
    const SiteId site_;
    const Date on_;
    std::map<ItemId, UnitPrice> costs_;
    BomDifference out_;
};

}  // namespace

BomDifference bomDifference(const db::Read& read, BomId before, BomId after, SiteId site, Date on) {
    return Comparing{read, site, on}.run(before, after);
}

}  // namespace engineering
