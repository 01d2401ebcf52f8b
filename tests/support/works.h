// The firm of the flows with its works: CUT1 and PRESS1, the routing of FG-500, and short ways to make things and to
// look at what became of them.
#pragma once
#include <functional>
#include <string>
#include <string_view>

#include <boost/json.hpp>
#include <fmt/format.h>

#include "support/world.h"

namespace test {

inline constexpr std::int64_t piece = 1'000'000;

struct Works : World {
    // RM-100 goes into FG-500 at operation 10, PK-10 at its end; 0.02 h at CUT1 and 0.03 h at PRESS1, an hour of labour
    // at 30.00 and of overhead at 20.00. Reasons scrap/crk and rework/brr. No stock.
    Works();

    // "release" and the like; the answer as an object. Fails the test when it is refused.
    boost::json::object to(std::string_view verb, const std::string& args);
    // The code of the first reason against it; '' when it was performed.
    std::string no(std::string_view verb, const std::string& args);
    void receive(std::string_view item, int pieces, std::string_view lot = {}, std::string_view bin = "A-01",
                 std::string_view more = {});
    // 280 blanks of L-A and 200 of L-B, which expires first, and 100 cartons: what E1 leaves.
    void receiveMaterial();
    // A released order; its number.
    std::string order(std::string_view item, int pieces, std::string_view more = {});
    // A signed order of C-1 for one line at 9.00; its number.
    std::string sell(std::string_view item, int pieces, std::string_view more = {});
    void issue(const std::string& order, std::string_view lot, int pieces);
    boost::json::object report(const std::string& order, int opNo, int good, int scrap = 0, int rework = 0,
                               std::string_view more = {});

    // Of a work order, as it is stored; quantities in pieces.
    std::int64_t of(const std::string& order, const std::string& column);
    std::string said(const std::string& order, const std::string& column);
    // Of an order's first line, in pieces.
    std::int64_t ofLine(const std::string& order, const std::string& column);
    // Of the component that takes that item.
    std::int64_t ofComponent(const std::string& order, std::string_view item, const std::string& column);
    std::int64_t onHand(std::string_view lot);
    // What of the input lot is in the output lot, in pieces ('' for what is lost).
    std::int64_t inside(std::string_view output, std::string_view input);
    std::int64_t count(const std::string& from) { return number("select count(*) as n from " + from); }
    std::int64_t entriesOn(std::string_view account);  // lines of the newest entry on it, cents
    void act(const std::function<void(db::Tx&)>&);     // by hand
};

}  // namespace test
