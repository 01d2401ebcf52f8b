// The firm of the flows with short ways to bring goods in, to sell them, and to look at what lies where, packed or loose.
#pragma once
#include "warehouse/trade.h"

namespace test {

struct StoreRoom : World {
    StoreRoom() : World{flows} {}

    boost::json::object answer(std::string_view action, const std::string& args) {
        return boost::json::parse(perform(action, args)).as_object();
    }
    void receive(std::string_view item, int pieces, std::string_view bin, std::string_view lot, std::string_view more = {}) {
        perform("inventory.receive", fmt::format(R"({{"item":"{}","quantity":"{}","bin":"MAIN/{}","lot":"{}"{}}})", item, pieces, bin,
                                                 lot, more));
    }
    // A signed order of C-1 for one line; its number.
    std::string order(int pieces, std::string_view item = "FG-500") {
        return member(perform("orders.enter", fmt::format(R"({{"customer":"C-1","sign":true,
            "lines":[{{"item":"{}","quantity":"{}","price":"9.00 EUR"}}]}})", item, pieces)), "number");
    }
    // The answer's tasks.
    std::size_t putAway(std::string_view bin) {
        return answer("warehouse.makePutAway", fmt::format(R"({{"bin":"MAIN/{}"}})", bin)).at("tasks").as_array().size();
    }
    std::int64_t count(const std::string& from) { return number("select count(*) as n from " + from); }
    std::int64_t units(std::string_view kind, std::string_view state) {
        return rows<std::int64_t>(R"sql(
            select count(*) as n from handling_unit where kind = $1 and state = $2
        )sql", kind, state).at(0);
    }
    std::string unit(std::string_view kind, int at = 0) {
        return rows<std::string>(R"sql(
            select sscc from handling_unit where kind = $1 order by handling_unit_id
        )sql", kind).at(static_cast<std::size_t>(at));
    }
    std::string binOf(std::string_view sscc) {
        return rows<std::string>(R"sql(
            select coalesce(b.code, '') as code from handling_unit u left join bin b on b.bin_id = u.bin_id where u.sscc = $1
        )sql", sscc).at(0);
    }
    // Pieces of a lot in a bin: on hand, or what another column says.
    std::int64_t pieces(std::string_view lot, std::string_view bin) {
        return rows<std::int64_t>(R"sql(
            select coalesce(cast(sum(s.on_hand) as bigint), 0) / 1000000 as pieces
            from stock_balance s join lot l on l.lot_id = s.lot_id join bin b on b.bin_id = s.bin_id
            where l.number = $1 and b.code = $2
        )sql", lot, bin).at(0);
    }
    std::int64_t packedPieces(std::string_view lot, std::string_view bin) {
        return rows<std::int64_t>(R"sql(
            select coalesce(cast(sum(s.packed) as bigint), 0) / 1000000 as pieces
            from stock_balance s join lot l on l.lot_id = s.lot_id join bin b on b.bin_id = s.bin_id
            where l.number = $1 and b.code = $2
        )sql", lot, bin).at(0);
    }
    // The bin an open task of the kind goes to; the task itself.
    std::string goesTo(std::string_view kind) {
        return rows<std::string>(R"sql(
            select coalesce(b.code, '') as code from warehouse_task t left join bin b on b.bin_id = t.to_bin_id
            where t.kind = $1 and t.state = 'open' order by t.warehouse_task_id
        )sql", kind).at(0);
    }
    std::int64_t task(std::string_view kind) {
        return rows<std::int64_t>(R"sql(
            select warehouse_task_id from warehouse_task where kind = $1 and state = 'open' order by warehouse_task_id
        )sql", kind).at(0);
    }
    void addItem(std::string_view number, std::string_view more = {}) {
        perform("inventory.addItem", fmt::format(R"({{"number":"{}","name":"{}","category":"FG","unit":"pcs","tracking":"lot",
            "standardCost":"1.00 EUR"{}}})", number, number, more));
    }
    void addBin(std::string_view code, std::string_view kind = "storage") {
        perform("inventory.addBin", fmt::format(R"({{"warehouse":"MAIN","code":"{}","kind":"{}"}})", code, kind));
    }
};

}  // namespace test
