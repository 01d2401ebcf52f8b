// The firm of the flows with 98 brackets in lot FG-L1, and short ways to ask about its orders.
#pragma once
#include "support/world.h"

namespace test {

struct Seller : World {
    Seller() : World{flows} {
        receive("FG-L1", 98);
    }
    void receive(const std::string& lot, int pieces, const std::string& expiresOn = {}) {
        perform("inventory.receive", R"({"item":"FG-500","quantity":")" + std::to_string(pieces) +
                                         R"( pcs","bin":"MAIN/A-01","lot":")" + lot + "\"" +
                                         (expiresOn.empty() ? "" : R"(,"expiresOn":")" + expiresOn + "\"") +
                                         "}");
    }
    // {"customer":"C-1","lines":[…]…}
    std::string enter(const std::string& lines, const std::string& more = {}) {
        return perform("orders.enter", R"({"customer":"C-1",)" + more + R"("lines":[)" + lines + "]}");
    }
    std::string enterSigned(const std::string& lines) { return enter(lines, R"("sign":true,)"); }
    std::int64_t line(const std::string& column, int lineNo = 1) {
        return number("select " + column + " from sales_order_line where line_no = " +
                      std::to_string(lineNo) + " order by sales_order_line_id desc limit 1");
    }
    std::int64_t order(const std::string& column) {
        return number("select " + column + " from sales_order order by sales_order_id desc limit 1");
    }
    std::string why() {
        return text("select price_why from sales_order_line order by sales_order_line_id desc limit 1");
    }
    std::int64_t count(const std::string& from) { return number("select count(*) as n from " + from); }
    std::string version() {
        return std::to_string(number("select version from sales_order order by sales_order_id desc limit 1"));
    }
};

inline constexpr std::int64_t piece = 1'000'000;

}  // namespace test
