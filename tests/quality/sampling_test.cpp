#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>

#include "quality/sampling.h"
#include "support/world.h"

using namespace quality;

namespace {

using Fields = std::vector<std::string>;

// The lines of a file of the shared data without its header.
std::vector<Fields> linesOf(const std::string& file) {
    std::ifstream in{test::sharedData() + "/05-quality/" + file};
    std::vector<Fields> lines;
    std::string line;
    for (std::getline(in, line); std::getline(in, line);) {
        if (line.ends_with('\r')) line.pop_back();
        std::istringstream fields{line};
        auto& last = lines.emplace_back();
        for (std::string field; std::getline(fields, field, ',');) last.push_back(field);
    }
    return lines;
}

bool dataIsMissing() {
    const auto missing = test::sharedData().empty();
    if (missing) WARN("The public data is not here: the tables of the standard were not looked at.");
    return missing;
}

Percent limit(std::string_view text) {
    Percent read;
    fromText(text, read);
    return read;
}

Severity severityNamed(const std::string& word) {
    if (word == "tightened") return Severity::tightened;
    return word == "reduced" ? Severity::reduced : Severity::normal;
}

constexpr Level levelsOfFile[] = {Level::S1, Level::S2, Level::S3, Level::S4, Level::I, Level::II, Level::III};

}  // namespace

TEST_CASE("A8 row 1: every code letter of the standard, at both ends of each row") {
    if (dataIsMissing()) return;
    int seen = 0;
    for (const auto& line : linesOf("z14/code_letters.csv")) {
        const auto dash = line[0].find('-');
        const auto from = std::stoll(line[0]);
        const auto to = dash == std::string::npos ? 2'000'000'000LL : std::stoll(line[0].substr(dash + 1));
        for (std::size_t n = 0; n < std::size(levelsOfFile); ++n, ++seen) {
            INFO(line[0] << ' ' << n);
            CHECK(codeLetter(from, levelsOfFile[n]) == line[n + 1].at(0));
            CHECK(codeLetter(to, levelsOfFile[n]) == line[n + 1].at(0));
        }
    }
    CHECK(seen == 15 * 7);
    CHECK(codeLetter(1, Level::II) == 'A');
}

TEST_CASE("A8 row 1: every single plan of the standard, its arrows followed") {
    if (dataIsMissing()) return;
    int seen = 0;
    for (const auto& line : linesOf("z14/single_plans.csv")) {
        INFO(line[0] << ' ' << line[1] << ' ' << line[2]);
        REQUIRE(isLimit(limit(line[2])));
        const auto plan = tablePlan(line[1].at(0), limit(line[2]), severityNamed(line[0]));
        CHECK(plan.size == std::stoll(line[3]));
        CHECK(plan.accept == std::stoi(line[4]));
        CHECK(plan.reject == std::stoi(line[5]));
        ++seen;
    }
    CHECK(seen == 3 * 16 * 26);
    CHECK(limits().size() == 26);
    CHECK_FALSE(isLimit(limit("2")));
}

TEST_CASE("A8 row 1: the plan of a lot, and every piece where the sample would be the lot") {
    const auto of = [](std::int64_t lot, std::string_view aql, Severity severity) {
        return singlePlan(lot, Level::II, limit(aql), severity);
    };
    CHECK(of(500, "1.0", Severity::normal) == SinglePlan{'H', 50, 1, 2});
    CHECK(of(500, "1.0", Severity::tightened) == SinglePlan{'J', 80, 1, 2});
    CHECK(of(5'000, "1.5", Severity::normal) == SinglePlan{'L', 200, 7, 8});
    CHECK(of(5'000, "1.0", Severity::reduced) == SinglePlan{'L', 80, 2, 5});
    CHECK(of(5'000, "1.0", Severity::discontinued) == of(5'000, "1.0", Severity::tightened));
    CHECK(of(8, "10", Severity::normal) == SinglePlan{'C', 5, 1, 2});
    CHECK(of(5, "10", Severity::normal) == SinglePlan{'C', 5, 1, 2, true});
    CHECK(of(30, "0.65", Severity::normal) == SinglePlan{'F', 20, 0, 1});
    CHECK(of(30, "0.10", Severity::normal) == SinglePlan{'K', 30, 0, 1, true});
    CHECK(of(1, "4.0", Severity::normal) == SinglePlan{'B', 1, 0, 1, true});
}

TEST_CASE("A8 row 1: double plans, and the single one where two samples make no sense") {
    const auto of = [](char letter, std::string_view aql, Severity severity) {
        return tableDoublePlan(letter, limit(aql), severity);
    };
    CHECK(of('L', "1.5", Severity::normal) == DoublePlan{'L', 125, 3, 7, 8, 9, true});
    CHECK(of('K', "1.0", Severity::normal) == DoublePlan{'K', 80, 1, 4, 4, 5, true});
    CHECK(of('H', "1.0", Severity::normal) == DoublePlan{'H', 32, 0, 2, 1, 2, true});
    CHECK(of('R', "0.65", Severity::normal) == DoublePlan{'R', 1250, 11, 16, 26, 27, true});
    CHECK(of('E', "250", Severity::normal) == DoublePlan{'E', 8, 25, 31, 56, 57, true});
    CHECK(of('K', "6.5", Severity::tightened) == DoublePlan{'K', 80, 6, 10, 15, 16, true});
    CHECK(of('R', "0.025", Severity::tightened) == DoublePlan{'S', 2000, 0, 2, 1, 2, true});
    CHECK(of('L', "1.0", Severity::reduced) == DoublePlan{'L', 50, 0, 4, 3, 6, true});
    CHECK(of('D', "1.0", Severity::normal) == DoublePlan{'E', 13, 0, 1, 0, 1, false});
    CHECK(of('A', "100", Severity::normal) == DoublePlan{'A', 2, 5, 6, 5, 6, false});
    CHECK(doublePlan(500, Level::II, limit("1.0"), Severity::normal) == of('H', "1.0", Severity::normal));
    // Two samples of 5 are the lot of 10, and more than the lot of 9.
    CHECK(doublePlan(10, Level::III, limit("6.5"), Severity::normal) == DoublePlan{'D', 5, 0, 2, 1, 2, true});
    CHECK(doublePlan(9, Level::III, limit("6.5"), Severity::normal) == DoublePlan{'D', 8, 1, 2, 1, 2, false});
    CHECK(doublePlan(5, Level::III, limit("6.5"), Severity::normal).all == false);
    CHECK(doublePlan(2, Level::III, limit("6.5"), Severity::normal) == DoublePlan{'A', 2, 0, 1, 0, 1, false, true});
}

TEST_CASE("A8 row 1: every double plan has samples of about two thirds and keeps room for a second") {
    for (const auto severity : {Severity::normal, Severity::tightened, Severity::reduced})
        for (const auto letter : std::string_view{"ABCDEFGHJKLMNPQR"})
            for (const auto aql : limits()) {
                const auto one = tablePlan(letter, aql, severity);
                const auto two = tableDoublePlan(letter, aql, severity);
                INFO(letter << ' ' << toText(aql) << ' ' << static_cast<int>(severity));
                CHECK(two.second == (one.size > 2 && one.reject > 1));
                if (!two.second) continue;
                CHECK(two.size < one.size);
                CHECK(2 * two.size > one.size);
                CHECK(two.reject1 >= two.accept1 + 2);
                CHECK(two.accept1 <= one.accept);
                CHECK(two.reject2 >= one.reject);
                CHECK(two.reject2 > two.accept2);
                CHECK((two.reject2 == two.accept2 + 1 || severity == Severity::reduced));
            }
}

TEST_CASE("A8 row 1: the decision on a lot, in the gap and after each of two samples") {
    const SinglePlan normal{'H', 50, 1, 2}, reduced{'L', 80, 2, 5};
    CHECK(decide(normal, 0) == Decision::accept);
    CHECK(decide(normal, 1) == Decision::accept);
    CHECK(decide(normal, 2) == Decision::reject);
    CHECK(decide(reduced, 2) == Decision::accept);
    CHECK(decide(reduced, 3) == Decision::marginal);
    CHECK(decide(reduced, 4) == Decision::marginal);
    CHECK(decide(reduced, 5) == Decision::reject);
    CHECK((accepted(Decision::marginal) && accepted(Decision::accept)));
    CHECK_FALSE((accepted(Decision::reject) || accepted(Decision::more)));

    const DoublePlan two{'L', 125, 3, 7, 8, 9, true}, one{'L', 80, 2, 5, 2, 5, false};
    CHECK(decideFirst(two, 3) == Decision::accept);
    CHECK(decideFirst(two, 4) == Decision::more);
    CHECK(decideFirst(two, 6) == Decision::more);
    CHECK(decideFirst(two, 7) == Decision::reject);
    CHECK(decideSecond(two, 8) == Decision::accept);
    CHECK(decideSecond(two, 9) == Decision::reject);
    CHECK(decideFirst(one, 3) == Decision::marginal);
}

TEST_CASE("A8 row 1: points towards reduced inspection") {
    const auto aql = limit("1.0");
    const auto few = tablePlan('H', aql, Severity::normal), many = tablePlan('L', aql, Severity::normal);
    CHECK(pointsOf(few, aql, 1) == 2);  // 1/2
    CHECK(pointsOf(few, aql, 2) == 0);
    CHECK(pointsOf(many, aql, 3) == 3);  // 5/6, and 3/4 one limit tighter
    CHECK(pointsOf(many, aql, 4) == 0);
    const auto two = tableDoublePlan('L', aql, Severity::normal);
    CHECK(pointsOf(two, aql, 2) == 3);
    CHECK(pointsOf(two, aql, 3) == 0);
    CHECK(pointsOf(tableDoublePlan('F', limit("0.65"), Severity::normal), limit("0.65"), 0) == 2);
    // Wherever the table comes to, one limit tighter is there.
    for (const auto letter : std::string_view{"ABCDEFGHJKLMNPQR"})
        for (const auto each : limits()) {
            const auto plan = tablePlan(letter, each, Severity::normal);
            CHECK(pointsOf(plan, each, 0) == (plan.accept < 2 ? 2 : 3));
            CHECK(pointsOf(plan, each, plan.reject) == 0);
        }
}
