// Buying and selling FG-500 in one line each, for the tests of what happens after signing.
#pragma once
#include <string>

#include <fmt/format.h>
#include <boost/json.hpp>

#include "support/world.h"

namespace test {

inline std::string member(const std::string& json, std::string_view name) {
    return std::string{boost::json::parse(json).as_object().at(name).as_string()};
}

// Stock of FG-500 by hand into A-01, at standard.
inline void stock(World& w, int quantity, std::string_view lot = "FG-L1", std::string_view expiresOn = "") {
    const auto keeps = expiresOn.empty() ? std::string{} : fmt::format(R"(,"expiresOn":"{}")", expiresOn);
    w.perform("inventory.receive",
              fmt::format(R"({{"item":"FG-500","quantity":"{}","bin":"MAIN/A-01","lot":"{}"{}}})", quantity,
                          lot, keeps));
}

// A signed order of C-1; its number.
inline std::string sell(World& w, int quantity) {
    return member(w.perform("orders.enter", fmt::format(R"({{"customer":"C-1","sign":true,
        "lines":[{{"item":"FG-500","quantity":"{}"}}]}})",
                                                        quantity)),
                  "number");
}

// Ships all that is set aside; the shipment's number.
inline std::string ship(World& w, const std::string& order) {
    return member(w.perform("warehouse.ship", fmt::format(R"({{"order":"{}"}})", order)), "number");
}

// Bills what left; the invoice's number.
inline std::string invoice(World& w, const std::string& order) {
    return member(w.perform("finance.invoice", fmt::format(R"({{"order":"{}"}})", order)), "number");
}

// The id of a shipment's only line.
inline std::int64_t lineOf(World& w, const std::string& shipment) {
    return w
        .rows<std::int64_t>(R"sql(
        select l.shipment_line_id from shipment_line l join shipment s on s.shipment_id = l.shipment_id
        where s.number = $1
    )sql", shipment)
        .at(0);
}

}  // namespace test
