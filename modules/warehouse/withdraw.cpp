// What is packed and leaves: whole units where all that they hold is meant, else goods taken out of them.
#include <algorithm>
#include <map>

#include "warehouse/unit_moves.h"

namespace warehouse {
namespace {

struct Standing {
    HandlingUnitId unit;
    bool own = false;  // packed for the order; else for stock, or for an order that is no longer signed
};
BOOST_DESCRIBE_STRUCT(Standing, (), (unit, own))

// The outermost units in a bin that hold the lot, those of the order first; not those of other orders.
std::vector<Standing> standing(const db::Read& read, SalesOrderId order, LotId lot, BinId bin) {
    return read.all<Standing>(R"sql(
        with recursive up (handling_unit_id, parent_id) as (
            select u.handling_unit_id, u.parent_id
            from handling_unit u join packed p on p.handling_unit_id = u.handling_unit_id
            where u.bin_id = $3 and p.lot_id = $2 and u.truck_load_id is null
            union
            select u.handling_unit_id, u.parent_id from up join handling_unit u on u.handling_unit_id = up.parent_id
        )
        select u.handling_unit_id as unit, case when u.sales_order_id = $1 then 1 else 0 end as own
        from up join handling_unit u on u.handling_unit_id = up.handling_unit_id
        left join sales_order o on o.sales_order_id = u.sales_order_id
        where up.parent_id is null and (u.sales_order_id = $1 or u.sales_order_id is null or o.state <> 'signed')
        order by own desc, u.handling_unit_id
    )sql", order, lot, bin);
}

std::vector<HandlingUnitId> partsOf(const db::Read& read, HandlingUnitId unit) {
    return read.all<HandlingUnitId>(R"sql(
        select handling_unit_id from handling_unit where parent_id = $1 order by handling_unit_id
    )sql", unit);
}

struct Blocking {
    std::string sscc, order;
};
BOOST_DESCRIBE_STRUCT(Blocking, (), (sscc, order))

class Withdrawal {
public:
    Withdrawal(db::Tx& tx, SalesOrderId order, std::vector<Leaving> leaving, std::string_view field, bool looseFirst)
        : tx_(tx), order_(order), leaving_(std::move(leaving)), field_(field), looseFirst_(looseFirst) {}

    Withdrawn run() {
        const auto asked = leaving_;
        if (looseFirst_) takeLooseGoods();
        takeWhole(true);
        if (!looseFirst_) takeLooseGoods();
        takeParts(true);
        takeWhole(false);
        takeParts(false);
        for (const auto& l : leaving_)
            if (l.quantity > Quantity{}) sayWhose(l);
        for (std::size_t i = 0; i < asked.size(); ++i)
            if (const auto used = asked[i].more - leaving_[i].more; used > Quantity{})
                result_.more.push_back({asked[i].lot, asked[i].bin, used, {}});
        // Loose from here on: whoever books it out or on says where it is.
        for (const auto& [place, quantity] : whole_) inventory::pack(tx_, place.first, place.second, -quantity);
        return std::move(result_);
    }

private:
    Leaving* find(LotId lot, BinId bin) {
        const auto at = std::ranges::find_if(leaving_, [&](const Leaving& l) { return l.lot == lot && l.bin == bin; });
        return at == leaving_.end() ? nullptr : &*at;
    }
    void takeLooseGoods() {
        for (auto& l : leaving_) l.quantity -= std::min(l.quantity, looseOf(l));
    }
    // What lies loose, beside what is packed in units that go along whole.
    Quantity looseOf(const Leaving& l) const {
        return tx_.find<Quantity>(R"sql(
            select on_hand - packed as loose from stock_balance where lot_id = $1 and bin_id = $2
        )sql", l.lot, l.bin).value_or(Quantity{});
    }
    bool fits(const std::vector<Content>& contents, BinId bin) {
        bool wanted = false;
        for (const auto& c : contents) {
            const auto* l = find(c.lot, bin);
            if (l == nullptr || l->quantity + l->more < c.quantity) return false;
            wanted = wanted || l->quantity > Quantity{};
        }
        return wanted;
    }
    void take(HandlingUnitId unit, BinId bin) {
        const auto contents = contentOf(tx_, unit);
        if (contents.empty()) return;
        if (!fits(contents, bin)) {
            for (const auto part : partsOf(tx_, unit)) take(part, bin);
            return;
        }
        for (const auto& c : contents) {
            auto& l = *find(c.lot, bin);
            const auto now = std::min(l.quantity, c.quantity);
            l.quantity -= now;
            l.more -= c.quantity - now;
            whole_[{c.lot, bin}] += c.quantity;
        }
        takeOff(tx_, theUnit(tx_, unit));
        result_.whole.push_back(unit);
    }
    void takeWhole(bool own) {
        for (std::size_t i = 0; i < leaving_.size(); ++i) {
            if (leaving_[i].quantity == Quantity{}) continue;
            for (const auto& s : standing(tx_, order_, leaving_[i].lot, leaving_[i].bin))
                if (s.own == own && std::ranges::find(result_.whole, s.unit) == result_.whole.end())
                    take(s.unit, leaving_[i].bin);
        }
    }
    void takeParts(bool own) {
        for (auto& l : leaving_) {
            if (l.quantity == Quantity{}) continue;
            for (const auto& s : standing(tx_, order_, l.lot, l.bin)) {
                if (s.own != own || std::ranges::find(result_.whole, s.unit) != result_.whole.end()) continue;
                for (const auto part : within(tx_, s.unit)) takePart(part, l);
            }
        }
    }
    void takePart(HandlingUnitId unit, Leaving& l) {
        const auto held = tx_.find<Quantity>(R"sql(
            select quantity from packed where handling_unit_id = $1 and lot_id = $2
        )sql", unit, l.lot);
        const auto now = std::min(l.quantity, held.value_or(Quantity{}));
        if (now == Quantity{}) return;
        takeLoose(tx_, unit, l.lot, l.bin, now);
        l.quantity -= now;
    }
    [[noreturn]] void sayWhose(const Leaving& l) const {
        const auto other = tx_.find<Blocking>(R"sql(
            select u.sscc, coalesce(o.number, '') as "order"
            from packed p join handling_unit u on u.handling_unit_id = p.handling_unit_id
            left join sales_order o on o.sales_order_id = u.sales_order_id
            where p.lot_id = $1 and u.bin_id = $2
            order by u.handling_unit_id limit 1
        )sql", l.lot, l.bin).value_or(Blocking{});
        const auto lot = tx_.one<std::string>(R"sql(select number from lot where lot_id = $1)sql", l.lot);
        db::refuse("warehouse.ship.packed",
                   "{quantity} of lot {lot} are packed for {order} in unit {sscc}, or loaded. Take them out of that unit "
                   "first, or set other stock aside.",
                   {{"quantity", l.quantity}, {"lot", lot}, {"order", other.order}, {"sscc", other.sscc}}, field_);
    }

    db::Tx& tx_;
    SalesOrderId order_;
    std::vector<Leaving> leaving_;
    std::string_view field_;
    bool looseFirst_;
    std::map<std::pair<LotId, BinId>, Quantity> whole_;
    Withdrawn result_;
};

}  // namespace

void loosen(db::Tx& tx, std::span<const HandlingUnitId> units) {
    for (const auto id : units) {
        const auto unit = theUnit(tx, id);
        takeOff(tx, unit);
        for (const auto& c : contentOf(tx, id)) inventory::pack(tx, c.lot, unit.binId.value(), -c.quantity);
    }
}

Withdrawn withdraw(db::Tx& tx, SalesOrderId order, std::vector<Leaving> leaving, std::string_view field, bool looseFirst) {
    return Withdrawal{tx, order, std::move(leaving), field, looseFirst}.run();
}

}  // namespace warehouse
