// A hall with more bins, a cart and people: what waves, rounds and counts are tried in.
#pragma once
#include "inventory/stores.h"

namespace test {

struct Hall : Stores {
    Hall() {
        play(R"({"do": "inventory.addBin", "args": {"warehouse": "MAIN", "code": "A-03"}}
{"do": "inventory.addBin", "args": {"warehouse": "MAIN", "code": "CART", "kind": "outbound"}})");
    }
    // Somebody new with one role of the firm.
    db::Actor person(const std::string& name, const std::string& role) {
        perform("people.addUser",
                fmt::format(R"({{"name":"{0}","fullName":"{0}","password":"seven green lamps hum","roles":[{{"role":"{1}"}}]}})", name, role));
        return company->actorNamed(name, "terminal " + name);
    }
    boost::json::object as(const db::Actor& who, const std::string& action, const std::string& args, std::optional<db::Instant> at = {}) {
        db::Request request{action, args, {}, 1};
        request.circumstances.occurredAt = at;
        return boost::json::parse(company->perform(who, request).result).as_object();
    }
    std::string refusalAs(const db::Actor& who, const std::string& action, const std::string& args) {
        return refusal([&] { as(who, action, args); });
    }
    // A moment of this Monday by the clock on the wall, which is an hour ahead of UTC.
    static db::Instant wall(std::int64_t hour, std::int64_t minute, std::int64_t second = 0) {
        return {mondayMorning.micros + (((hour - 11) * 60 + minute) * 60 + second) * 1'000'000};
    }
    // Which of its lots leaves first, and its class.
    void picksBy(const std::string& item, const std::string& rule, const std::string& abc = "C") {
        const auto there = fmt::format("item_storage where item_id = (select item_id from item where number = '{}')", item);
        const auto version = count(there) == 0 ? 0 : number("select version from " + there);
        perform("warehouse.setItemStorage",
                fmt::format(R"({{"item":"{}","version":{},"abc":"{}","picking":"{}"}})", item, version, abc, rule));
    }
    // Set aside of a lot in a bin of MAIN, in pieces.
    std::int64_t setAside(std::string_view lot, std::string_view bin) {
        return rows<std::int64_t>(R"sql(
            select coalesce(cast(sum(b.allocated) as bigint), 0) as pieces
            from stock_balance b join lot l on l.lot_id = b.lot_id join bin n on n.bin_id = b.bin_id
            where l.number = $1 and n.code = $2
        )sql", lot, bin).at(0) / piece;
    }
};

inline std::string said(const boost::json::object& answer, std::string_view name) { return std::string{answer.at(name).as_string()}; }

}  // namespace test
