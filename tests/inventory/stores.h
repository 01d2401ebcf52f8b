// The firm of the flows with short ways to receive, to sell and to look into its bins and books.
#pragma once
#include <string>

#include <fmt/format.h>
#include <boost/json.hpp>

#include "support/world.h"

namespace test {

inline constexpr std::int64_t piece = 1'000'000;

struct Stores : World {
    Stores() : World{flows} {}

    // The answer as an object.
    boost::json::object answer(std::string_view action, const std::string& args) {
        return boost::json::parse(perform(action, args)).as_object();
    }
    boost::json::object receive(std::string_view item, int pieces, std::string_view more = {},
                                std::string_view bin = "A-01") {
        return answer("inventory.receive",
                      fmt::format(R"({{"item":"{}","quantity":"{}","bin":"MAIN/{}"{}{}}})", item, pieces, bin,
                                  more.empty() ? "" : ",", more));
    }
    // A signed order of C-1 for one line; its number.
    std::string sell(std::string_view item, std::string_view quantity, std::string_view more = {}) {
        const auto made = answer("orders.enter", fmt::format(R"({{"customer":"C-1","sign":true,"lines":[
            {{"item":"{}","quantity":"{}","price":"9.00 EUR"{}{}}}]}})",
                                                             item, quantity, more.empty() ? "" : ",", more));
        return std::string{made.at("number").as_string()};
    }
    void ship(const std::string& order) {
        perform("warehouse.ship", fmt::format(R"({{"order":"{}"}})", order));
    }

    // Of an order's first line, in pieces: "allocated", "waiting", "shipped" ...
    std::int64_t ofLine(const std::string& order, const std::string& column) {
        const auto found =
            rows<std::int64_t>("select l." + column +
                                   " from sales_order_line l join sales_order o on o.sales_order_id = "
                                   "l.sales_order_id where o.number = $1 and l.line_no = 1",
                               order);
        return found.at(0) / piece;
    }
    // Pieces of a lot in a bin of warehouse MAIN.
    std::int64_t onHand(std::string_view lot, std::string_view bin) {
        return rows<std::int64_t>(R"sql(
            select coalesce(cast(sum(s.on_hand) as bigint), 0) as pieces
            from stock_balance s join lot l on l.lot_id = s.lot_id join bin b on b.bin_id = s.bin_id
            where l.number = $1 and b.code = $2
        )sql", lot, bin)
                   .at(0) /
               piece;
    }
    std::int64_t count(const std::string& from) { return number("select count(*) as n from " + from); }

    // Items at moving average, with accounts of their own: stock 1390, freight to be billed 2050.
    void averageItems() {
        play(
            R"({"do":"ledger.addAccount","args":{"number":"1390","name":"Goods at average","kind":"asset","control":"stock"}}
{"do":"ledger.addAccount","args":{"number":"2050","name":"Freight to be billed","kind":"liability"}}
{"do":"inventory.addCategory","args":{"code":"AVX","name":"Kept at average","costing":"moving_average"}}
{"do":"ledger.setPostingRule","args":{"event":"stock","category":"AVX","account":"1390"}}
{"do":"ledger.setPostingRule","args":{"event":"late_cost","category":"AVX","account":"2050"}}
{"do":"inventory.addItem","args":{"number":"AV-1","name":"Averaged part","category":"AVX","unit":"pcs"}})");
    }
};

}  // namespace test
