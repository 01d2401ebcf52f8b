#include "app/demo/goods.h"

#include <algorithm>

#include <fmt/core.h>

#include "shared/quantity.h"

namespace app::past {
namespace {

constexpr std::int64_t million = 1'000'000;

struct Ready {
    std::int64_t order = 0;
    Date wantedOn;
    std::int64_t waiting = 0;
};
BOOST_DESCRIBE_STRUCT(Ready, (), (order, wantedOn, waiting))

struct Grip {
    std::int64_t walk = 0, pickLine = 0, lot = 0;
    tl::Quantity left;
};
BOOST_DESCRIBE_STRUCT(Grip, (), (walk, pickLine, lot, left))

struct Walked {
    std::int64_t walk = 0, order = 0;
    std::string country;
};
BOOST_DESCRIBE_STRUCT(Walked, (), (walk, order, country))

struct Picked {
    int line = 0;
    tl::Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(Picked, (), (line, quantity))

struct Gone {
    std::int64_t shipmentLine = 0, invoice = 0;
    int line = 0;
    std::int64_t quantity = 0;
};
BOOST_DESCRIBE_STRUCT(Gone, (), (shipmentLine, invoice, line, quantity))

struct Lot {
    std::int64_t lot = 0, bin = 0;
};
BOOST_DESCRIBE_STRUCT(Lot, (), (lot, bin))

}  // namespace

// An order leaves whole; late ones leave in parts, where the customer takes them so.
void Goods::makeWalks(int ahead) {
    std::vector<Step> steps;
    for (const auto& o : works_.all<Ready>(R"sql(
             select o.sales_order_id as "order", o.wanted_on, cast(sum(l.waiting) as bigint) as waiting
             from sales_order o join sales_order_line l on l.sales_order_id = o.sales_order_id
             where o.state = 'signed' and o.wanted_on <= $1
               and exists (select 1 from allocation a
                           join sales_order_line m on m.sales_order_line_id = a.sales_order_line_id
                           join stock_balance b on b.stock_balance_id = a.stock_balance_id
                           join bin n on n.bin_id = b.bin_id and n.kind = 'storage'
                           where m.sales_order_id = o.sales_order_id)
               and not exists (select 1 from pick_list k
                               where k.sales_order_id = o.sales_order_id and k.state in ('open', 'picked'))
             group by o.sales_order_id, o.wanted_on order by o.sales_order_id
         )sql",
                                           works_.dayOf(works_.day() + ahead)))
        if (o.waiting == 0 || (o.wantedOn < works_.today() && o.order % 4 != 0))
            steps.push_back({"warehouse.pick", object{{"order", o.order}}});
    works_.tryEach("otto", steps);  // what is on its way to the dock by a task needs no walk
}

void Goods::walk(bool toTheEnd) {
    auto grips = works_.all<Grip>(R"sql(
        select k.pick_list_id as walk, p.pick_line_id as pick_line, p.lot_id as lot, p.quantity - p.picked as "left"
        from pick_list k join pick_line p on p.pick_list_id = k.pick_list_id
        where k.state = 'open' and p.picked < p.quantity order by k.pick_list_id, p.pick_line_id
    )sql");
    std::set<std::int64_t> walks;
    for (const auto& g : grips) walks.insert(g.walk);
    std::int64_t half = 0;
    if (!toTheEnd && walks.size() > 1) {
        half = *walks.rbegin();
        walks.erase(half);
    }
    if (half != 0 && walks.size() > 1) {
        const auto untouched = *walks.rbegin();
        walks.erase(untouched);
        std::erase_if(grips, [&](const Grip& g) { return g.walk == untouched; });
    }
    std::vector<Step> steps;
    for (auto& g : grips) {
        auto quantity = g.left;
        if (g.walk == half)
            quantity.millionths = std::max(million, g.left.millionths / 2 / million * million);
        steps.push_back({"warehouse.confirmPick",
                         object{{"pickLine", g.pickLine}, {"lot", g.lot}, {"quantity", toText(quantity)}}});
    }
    works_.tryEach("otto", steps);  // a lot on hold since, or past its day, stays where it is
    walkedToday_ = walks;
}

// What lies in the outbound bin for an order; empty when its lots were taken away from it.
array Goods::picked(std::int64_t order) {
    array lines;
    for (const auto& p : works_.all<Picked>(R"sql(
             select l.line_no as line, cast(sum(a.quantity) as bigint) as quantity
             from sales_order_line l
             join allocation a on a.sales_order_line_id = l.sales_order_line_id
             join stock_balance b on b.stock_balance_id = a.stock_balance_id
             join bin n on n.bin_id = b.bin_id and n.kind = 'outbound'
             where l.sales_order_id = $1 group by l.line_no order by l.line_no
         )sql",
                                            order))
        lines.push_back(object{{"line", p.line}, {"quantity", toText(p.quantity)}});
    return lines;
}

void Goods::ship() {
    std::vector<Step> steps;
    for (const auto& w : works_.all<Walked>(R"sql(
             select k.pick_list_id as walk, k.sales_order_id as "order",
                    (select min(a.country) from party_address a where a.party_id = c.party_id) as country
             from pick_list k join sales_order o on o.sales_order_id = k.sales_order_id
             join customer c on c.customer_id = o.customer_id
             where k.state = 'picked' order by k.pick_list_id
         )sql")) {
        if (walkedToday_.contains(w.walk)) continue;
        auto lines = picked(w.order);
        if (lines.empty()) continue;
        const bool far = w.country == "CN" || w.country == "JP" || w.country == "AU", us = w.country == "US";
        steps.push_back({"warehouse.ship", object{{"order", w.order},
                                                  {"carrier", far  ? "顺安国际货运"
                                                              : us ? "Fast Freight"
                                                                   : "Hansa Spedition"},
                                                  {"tracking", fmt::format("{}{:07}",
                                                                           far  ? "SA"
                                                                           : us ? "FF"
                                                                                : "HS",
                                                                           4'410'027 + 613 * ++parcels_)},
                                                  {"lines", std::move(lines)}}});
    }
    // Over the limit by now, Clara lets it leave; a lot on hold since stays.
    const auto codes = works_.tryEach("otto", steps);
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (codes[i] == "orders.sign.credit" &&
            works_.tried("clara", {"orders.releaseCredit", object{{"order", steps[i].args.at("order")}}})
                .empty())
            works_.tried("otto", steps[i]);
}

std::optional<Goods::Back> Goods::takeBack(const std::string& disposition, const std::string& bin,
                                           const std::string& reason) {
    // Of a lot that nobody else waits for; billed, so that it can be credited.
    const auto found = works_.all<Gone>(R"sql(
        select x.shipment_line_id as shipment_line, i.invoice_id as invoice, v.line_no as line, x.quantity
        from shipment_line x
        join invoice_line v on v.sales_order_line_id = x.sales_order_line_id
        join invoice i on i.invoice_id = v.invoice_id and i.kind = 'invoice'
        join sales_order_line l on l.sales_order_line_id = x.sales_order_line_id and l.returned = 0
        join item m on m.item_id = l.item_id and m.tracking = 'lot' and m.shelf_days is null
        join lot t on t.lot_id = x.lot_id and t.on_hold = 0
        where x.quantity >= 10000000 and v.quantity = x.quantity
          and not exists (select 1 from stock_balance b where b.lot_id = x.lot_id and b.allocated > 0)
        order by x.shipment_line_id desc limit 1
    )sql");
    if (found.empty()) return std::nullopt;
    const auto& gone = found.front();
    const Back back{gone.invoice, gone.line, static_cast<int>(gone.quantity / million / 5)};
    works_.perform("otto", "warehouse.takeBack",
                   {{"shipmentLine", gone.shipmentLine},
                    {"quantity", std::to_string(back.quantity)},
                    {"disposition", disposition},
                    {"bin", bin},
                    {"reason", reason}});
    return back;
}

// A lot of that category where one is free of orders.
void Goods::hold(const std::string& category, const std::string& reason, const std::string& caseNumber) {
    const auto lots = works_.all<Lot>(R"sql(
        select t.lot_id as lot, max(b.bin_id) as bin
        from lot t
        join item i on i.item_id = t.item_id join item_category c on c.item_category_id = i.item_category_id
        join stock_balance b on b.lot_id = t.lot_id
        where c.code in ('BR', 'FL', 'BH') and t.on_hold = 0
        group by t.lot_id, c.code having max(b.allocated) = 0
        order by case when c.code = $1 then 0 else 1 end, t.lot_id desc limit 1
    )sql",
                                      category);
    if (lots.empty()) return;
    works_.perform("wei", "inventory.hold",
                   {{"lot", lots.front().lot}, {"reason", reason}, {"caseNumber", caseNumber}});
}

void Goods::release(const std::string& caseNumber) {
    for (const auto lot : works_.all<std::int64_t>(R"sql(
             select lot_id from hold where case_number = $1 and released_at is null
         )sql",
                                                   caseNumber))
        works_.perform("wei", "inventory.releaseHold", {{"lot", lot}, {"caseNumber", caseNumber}});
}

void Goods::scrap() {
    const auto lots = works_.all<Lot>(R"sql(
        select b.lot_id as lot, b.bin_id as bin
        from stock_balance b join item i on i.item_id = b.item_id
        join item_category c on c.item_category_id = i.item_category_id and c.code = 'BR'
        join bin n on n.bin_id = b.bin_id and n.kind = 'storage'
        where b.on_hand - b.allocated >= 20000000 order by b.stock_balance_id limit 1
    )sql");
    if (lots.empty()) return;
    works_.perform("wei", "inventory.scrap",
                   {{"lot", lots.front().lot},
                    {"bin", lots.front().bin},
                    {"quantity", "12 pcs"},
                    {"reason", "Zinc flakes off: bent in the salt spray test"}});
}

}  // namespace app::past
