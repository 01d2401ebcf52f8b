// The firm of the flows with its supplier S-1, and short ways to bring goods, measure them and decide.
#pragma once
#include <boost/json.hpp>
#include <fmt/format.h>

#include "support/works.h"

namespace test {

struct Lab : Works {
    Lab() { perform("people.addParty", R"({"number":"S-1","name":"Blank Works","roles":["supplier"]})"); }

    // A released plan for what comes in; `more` are members of the plan, after a comma.
    void plan(std::string_view number, std::string_view item, std::string_view characteristics, std::string_view more = {}) {
        perform("quality.addPlan", fmt::format(R"({{"number":"{}","item":"{}","characteristics":[{}]{}}})", number, item, characteristics,
                                               point(more)));
        perform("quality.releasePlan", fmt::format(R"({{"plan":"{}","version":1}})", number));
    }
    // Blanks of S-1 into the bin for inspection; the number of their inspection.
    std::string arrive(int pieces, const std::string& lot, std::string_view more = {}) {
        receive("RM-100", pieces, lot, "QC", fmt::format(R"("expiresOn":"2027-06-30","supplier":"S-1"{})", more));
        return text("select number from inspection order by inspection_id desc limit 1");
    }
    boost::json::object drawn(const std::string& inspection) {
        const auto answer = boost::json::parse(perform("quality.drawSample", fmt::format(R"({{"inspection":"{}"}})", inspection)));
        return answer.as_object().at("samples").as_array().at(0).as_object();
    }
    void count(const std::string& inspection, int good, int bad) {
        perform("quality.recordResults",
                fmt::format(R"({{"inspection":"{}","line":10,"goodPieces":{},"badPieces":{}}})", inspection, good, bad));
    }
    std::string decision(const std::string& inspection, std::string_view verdict, std::string_view more = {}) {
        return fmt::format(R"({{"inspection":"{}","verdict":"{}"{}}})", inspection, verdict, more);
    }
    boost::json::object decide(const std::string& inspection, std::string_view verdict, std::string_view more = {}) {
        return boost::json::parse(perform("quality.decideInspection", decision(inspection, verdict, more))).as_object();
    }
    std::string severity() { return text("select severity from sampling_state"); }
    std::int64_t lies(std::string_view lot, std::string_view bin) {
        return number(fmt::format(R"(select coalesce(cast(sum(s.on_hand) as bigint), 0) as n from stock_balance s
                                     join lot l on l.lot_id = s.lot_id join bin b on b.bin_id = s.bin_id
                                     where l.number = '{}' and b.code = '{}')", lot, bin)) / piece;
    }
    using Works::count;

private:
    static std::string point(std::string_view more) {
        return more.find("checkPoint") == more.npos ? fmt::format(R"(,"checkPoint":"incoming"{})", more) : std::string{more};
    }
};

// ISO 2859-1, level II, AQL 1.0.
inline constexpr const char* looks = R"({"name":"Surface","kind":"attribute","rule":"single_sample","qualityLimit":"1 %"})";

}  // namespace test
