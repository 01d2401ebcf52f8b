#include "promise/yard.h"

#include <fmt/format.h>

namespace test {

BOOST_DESCRIBE_STRUCT(PromiseRow, (), (line, source, supply, quantity, shipsOn))

Yard::Yard() {
    act([&](db::Tx& tx) {
        calendar_ = tx.make<std::int64_t>(R"sql(
            insert into calendar (code, name, version) values ('WORK', 'Monday to Friday', 1) returning calendar_id
        )sql");
        for (int d = 1; d <= 5; ++d)
            tx.run(R"sql(
                insert into calendar_shift (calendar_id, weekday, from_minute, to_minute) values ($1, $2, 450, 930)
            )sql", calendar_, d);
        site = addSite(tx, "MAIN");
        other = addSite(tx, "EAST");
        category_ = tx.make<std::int64_t>(R"sql(
            insert into item_category (code, name, costing, version) values ('G', 'Goods', 'standard', 1)
            returning item_category_id
        )sql");
        unit_ = tx.make<std::int64_t>(R"sql(
            insert into unit (code, name, dimension, numerator, denominator) values ('pcs', 'pieces', 'count', 1, 1)
            returning unit_id
        )sql");
        taxCode_ = tx.make<std::int64_t>(R"sql(
            insert into tax_code (code, name, category, version) values ('S20', 'Standard', 'S', 1) returning tax_code_id
        )sql");
        const auto party = tx.make<std::int64_t>(R"sql(
            insert into party (number, name, name_sort, tax_number, email, phone, state, version)
            values ('C-1', 'Customer', '', '', '', '', 'active', 1) returning party_id
        )sql");
        customer_ = tx.make<std::int64_t>(R"sql(
            insert into customer (party_id, currency, tax_code_id, payment_days, min_shelf_days, version)
            values ($1, 'EUR', $2, 30, 0, 1) returning customer_id
        )sql", party, taxCode_);
    });
    item = addItem();
}

void Yard::act(const std::function<void(db::Tx&)>& use, bool keep) {
    auto& c = world.company->writer();
    c.beginWrite();
    try {
        auto tx = db::Company::foundingTx(c, world.boss, world.clock);
        use(tx);
    } catch (...) {
        c.rollback();
        throw;
    }
    if (keep) c.commit();
    else c.rollback();
}

SiteId Yard::addSite(db::Tx& tx, std::string_view code) {
    const auto made = tx.make<SiteId>(R"sql(
        insert into site (code, name, zone, calendar_id, cutoff_minute, version)
        values ($1, $1, 'Europe/Berlin', $2, 840, 1) returning site_id
    )sql", code, calendar_);
    tx.run(R"sql(insert into warehouse (site_id, code, name, version) values ($1, $2, $2, 1))sql", made, code);
    return made;
}

ItemId Yard::addItem() {
    ItemId made;
    act([&](db::Tx& tx) {
        made = tx.make<ItemId>(R"sql(
            insert into item (number, name, name_sort, item_category_id, unit_id, tracking, revision, gtin, safety_stock,
                              reorder_point, lead_days, state, version)
            values ($1, $1, '', $2, $3, 'lot', 'A', '', 0, 0, 0, 'active', 1) returning item_id
        )sql", fmt::format("ITEM-{}", ++count_), category_, unit_);
    });
    return made;
}

std::int64_t Yard::addBin(db::Tx& tx, SiteId at, std::string_view kind) {
    return tx.make<std::int64_t>(R"sql(
        insert into bin (warehouse_id, site_id, code, kind, walk, version)
        select warehouse_id, site_id, $2, $3, 1, 1 from warehouse where site_id = $1 returning bin_id
    )sql", at, fmt::format("BIN-{}", ++count_), kind);
}

std::int64_t Yard::addStock(ItemId of, SiteId at, std::int64_t units, std::optional<Date> expiresOn, std::string_view kind,
                            bool onHold) {
    std::int64_t made = 0;
    act([&](db::Tx& tx) {
        const auto lot = tx.make<std::int64_t>(R"sql(
            insert into lot (item_id, number, revision, expires_on, on_hold, version) values ($1, $2, 'A', $3, $4, 1)
            returning lot_id
        )sql", of, fmt::format("LOT-{}", ++count_), expiresOn, onHold);
        made = tx.make<std::int64_t>(R"sql(
            insert into stock_balance (item_id, lot_id, bin_id, site_id, on_hand, allocated, packed, catch_weight)
            values ($1, $2, $3, $4, $5, 0, 0, 0) returning stock_balance_id
        )sql", of, lot, addBin(tx, at, kind), at, quantity(units));
    });
    return made;
}

SupplyId Yard::addSupply(ItemId of, SiteId at, std::int64_t units, Date dueOn) {
    SupplyId made;
    act([&](db::Tx& tx) {
        made = tx.make<SupplyId>(R"sql(
            insert into supply (site_id, item_id, kind, document_kind, due_on, quantity, received, promised, note, state,
                                version)
            values ($1, $2, 'hand', '', $3, $4, 0, 0, 'by hand', 'open', 1) returning supply_id
        )sql", at, of, dueOn, quantity(units));
        const promise::Touched touched[] = {{of, at}};
        promise::settle(tx, touched);
    });
    return made;
}

std::vector<SalesOrderLineId> Yard::addOrder(db::Tx& tx, SiteId at, std::span<const NewLine> lines) {
    const auto n = ++count_;
    const auto order = tx.make<std::int64_t>(R"sql(
        insert into sales_order (site_id, number, revision, state, customer_id, reference, ordered_on, wanted_on, currency,
                                 net, tax, rounding, gross, rounding_rule, source, signed_at, version)
        values ($1, $2, 'A', 'signed', $3, '', '2026-11-23', '2026-11-23', 'EUR', 0, 0, 0, 0, 'line_half_away', '', $4, 1)
        returning sales_order_id
    )sql", at, fmt::format("SO-{}", n), customer_, world.clock.micros + n);
    std::vector<SalesOrderLineId> made;
    for (const auto& l : lines) {
        made.push_back(tx.make<SalesOrderLineId>(R"sql(
            insert into sales_order_line (sales_order_id, line_no, item_id, text, entered_quantity, unit_id, quantity,
                unit_price, discount, net, price_why, tax_code_id, wanted_on, lot_id, allocated, waiting, shipped, invoiced,
                returned, cancelled, version)
            values ($1, $2, $3, '', $4, $5, $4, 0, 0, 0, '', $6, '2026-11-23', $7, $8, $9, 0, 0, 0, 0, 1)
            returning sales_order_line_id
        )sql", order, static_cast<std::int64_t>(made.size() + 1), l.item, quantity(l.quantity), unit_, taxCode_, l.lot,
            quantity(l.allocated), quantity(l.quantity - l.allocated)));
        if (l.allocated == 0) continue;
        tx.run(R"sql(
            insert into allocation (sales_order_line_id, stock_balance_id, quantity, by_hand) values ($1, $2, $3, 0)
        )sql", made.back(), l.balance, quantity(l.allocated));
        tx.run(R"sql(update stock_balance set allocated = allocated + $2 where stock_balance_id = $1)sql", l.balance,
               quantity(l.allocated));
    }
    return made;
}

SalesOrderLineId Yard::order(ItemId of, std::int64_t units, std::int64_t allocated, std::int64_t balance) {
    SalesOrderLineId made;
    act([&](db::Tx& tx) {
        const NewLine line[] = {{of, units, allocated, balance}};
        const auto lines = addOrder(tx, site, line);
        promise::settleNew(tx, site, lines);
        made = lines[0];
    });
    return made;
}

void Yard::settle(ItemId of) {
    act([&](db::Tx& tx) {
        const promise::Touched touched[] = {{of, site}};
        promise::settle(tx, touched);
    });
}

std::vector<PromiseRow> Yard::promises() {
    return world.rows<PromiseRow>(R"sql(
        select sales_order_line_id as line, source, supply_id as supply, quantity, ships_on from promise
        order by sales_order_line_id, source, supply_id nulls first, quantity
    )sql");
}

}  // namespace test
