#include "app/demo/checks.h"

#include <fmt/core.h>

#include "shared/quantity.h"

namespace app::past {
namespace {

constexpr int wornTool = 18, flaked = 12;  // lots: from one on the leg is thicker; the coat of the other flakes off

struct AtWork {
    std::int64_t operation = 0;
    tl::Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(AtWork, (), (operation, quantity))

struct Waiting {
    std::int64_t inspection = 0;
    std::string number;
};
BOOST_DESCRIBE_STRUCT(Waiting, (), (inspection, number))

std::int64_t chartOf(Works& works, const char* kind) {
    return works
        .all<std::int64_t>(R"sql(select control_chart_id from control_chart where kind = $1 order by control_chart_id)sql", kind)
        .front();
}

}  // namespace

// Sixty days' interval, and seventy days before the first: CAL-2 is overdue. CAL-3 was dropped.
void Checks::calibrate() {
    const auto on = [&](const char* gauge, int daysBefore, const char* found) {
        return Step{"quality.calibrateGauge",
                    object{{"gauge", gauge},
                           {"asFound", found},
                           {"asLeft", found},
                           {"calibratedOn", toText(works_.dayOf(0) - daysBefore)},
                           {"doneBy", "Kalibrierlabor Weser"},
                           {"certificate", fmt::format("KW-{}", gauge)}}};
    };
    works_.performAll("wei", {on("CAL-1", 20, "good"), on("CAL-2", 70, "good"), on("CAL-3", 15, "bad"),
                              on("MIC-1", 20, "good"), on("PRO-1", 12, "good")});
    study();
}

// Clips over the whole width of what comes; Anna reads a little more than Wei does, Otto a little less.
void Checks::study() {
    constexpr int clips[] = {1186, 1191, 1194, 1197, 1199, 1201, 1203, 1206, 1210, 1215};
    constexpr std::pair<const char*, int> people[] = {{"李伟", 0}, {"Anna Albers", 1}, {"Otto Krause", -1}};
    std::minstd_rand hand{10};
    array readings;
    int part = 0;
    for (const auto clip : clips) {
        ++part;
        for (const auto& [person, more] : people)
            for (int trial = 0; trial < 2; ++trial) {
                const auto value = clip + more + static_cast<int>(hand() % 3) - 1;
                readings.push_back(object{{"part", std::to_string(part)},
                                          {"appraiser", person},
                                          {"value", fmt::format("{:.3f}", value / 1000.0)}});
            }
    }
    works_.perform("wei", "quality.addGaugeStudy",
                   {{"gauge", "MIC-1"},
                    {"studyKind", "average_range"},
                    {"characteristic", "Thickness"},
                    {"toleranceWidth", "0.1"},
                    {"studyReadings", readings},
                    {"note", "Clips of five lots, measured without seeing the values of the others"}});
}

// Three throws make what many small causes make: near the middle often, far from it seldom.
std::string Checks::thickness() {
    int off = 0;
    for (int n = 0; n < 3; ++n) off += static_cast<int>(pieces_() % 17) - 8;
    if (lots_ >= wornTool) off += 12;
    return fmt::format("{:.3f}", 1.2 + off / 1000.0);
}

void Checks::clips() {
    ++lots_;
    const auto number = fmt::format("FB-{:04}", 2600 + lots_);
    const auto came = works_.perform("otto", "inventory.receive",
                                     {{"item", "RM-140"},
                                      {"quantity", "40 pcs"},
                                      {"bin", "MAIN/QC"},
                                      {"lot", number},
                                      {"supplier", "S-9"},
                                      {"against", "2100"},
                                      {"note", fmt::format("FB {} Federnwerk Brandis", 8800 + lots_)}});
    const auto lot = idIn(came, "lot"), inspection = idIn(came, "inspection");
    const auto drawn = works_.perform("wei", "quality.drawSample", {{"inspection", inspection}});
    const auto& samples = drawn.at("samples").as_array();
    array values;
    for (std::int64_t n = 0; n < samples.at(0).as_object().at("size").as_int64(); ++n) values.push_back(boost::json::string{thickness()});
    const auto looked = samples.at(1).as_object().at("size").as_int64();
    const bool good = lots_ != flaked;
    object coat{{"inspection", inspection}, {"line", 20}, {"goodPieces", good ? looked : looked - 2}};
    if (!good) coat["badPieces"] = 2;
    works_.performAll("wei", {{"quality.recordResults",
                               object{{"inspection", inspection}, {"line", 10}, {"readings", values}, {"gauge", "MIC-1"}}},
                              {"quality.recordResults", coat}});
    decide(inspection, lot, number, good);
}

// What is rejected is blocked, and the supplier hears of it.
void Checks::decide(std::int64_t inspection, std::int64_t lot, const std::string& number, bool good) {
    if (good) {
        works_.perform("wei", "quality.decideInspection", {{"inspection", inspection}, {"verdict", "free"}, {"bin", "MAIN/A-06"}});
        return;
    }
    works_.perform("wei", "quality.decideInspection",
                   {{"inspection", inspection}, {"verdict", "reject"}, {"comment", "The zinc coat flakes off 镀锌脱落"}});
    works_.perform("wei", "quality.complainToSupplier",
                   {{"supplier", "S-9"},
                    {"lot", lot},
                    {"text", fmt::format("Lot {}: the zinc coat flakes off, 2 of the sample. All 40 are blocked.", number)},
                    {"quantity", "40"},
                    {"defect", "FLAKE"},
                    {"site", "MAIN"}});
}

// About four in a hundred have a burr or a scratch.
void Checks::brackets() {
    constexpr int bad[] = {4, 2, 5, 3, 6, 4, 1, 5, 3, 4, 6, 2, 4, 7, 3, 5, 4, 2, 5, 3, 6, 4, 3, 5, 4};
    const int turn = looks_++;
    works_.perform("wei", "quality.addSubgroup",
                   {{"chart", chartOf(works_, "p")},
                    {"defects", bad[turn % 25]},
                    {"size", std::to_string(80 + turn * 7 % 5 * 10)}});
}

void Checks::freezeLimits() {
    for (const auto* kind : {"xbar_r", "p"})
        works_.perform("wei", "quality.freezeLimits",
                       {{"chart", chartOf(works_, kind)}, {"reason", "Nothing special in what was seen so far"}});
}

void Checks::answerSignals() {
    const auto open = works_.all<std::int64_t>(R"sql(
        select chart_signal_id from chart_signal where state = 'open' order by chart_signal_id desc limit 1
    )sql");
    if (open.empty()) return;
    works_.perform("wei", "quality.answerSignal",
                   {{"signal", open.front()},
                    {"cause", "The supplier's bending tool is worn: the leg is thicker 供应商折弯模磨损"},
                    {"remedy", "The supplier changes the tool; until then ten clips of each lot are tried on the rail"},
                    {"earlier", true}});
}

// Burrs above all, and cracks: what a Pareto chart is for. Every second one is let go as it is.
void Checks::defects(int n) {
    constexpr const char* kinds[] = {"BURR", "CRACK", "BURR", "SCRATCH", "BURR", "SIZE", "CRACK", "BURR", "FLAKE", "BURR"};
    constexpr const char* people[] = {"101", "103", "102", "105"};
    const auto places = works_.all<AtWork>(R"sql(
        select p.work_order_operation_id as operation, o.quantity
        from work_order_operation p join work_order o on o.work_order_id = p.work_order_id
        where o.state = 'released' and o.quantity >= 10000000 and p.good > 0 order by p.work_order_operation_id desc limit 4
    )sql");
    for (int i = 0; i < n && !places.empty(); ++i) {
        const int turn = found_++;
        const auto& at = places[static_cast<std::size_t>(turn) % places.size()];
        const auto kept = works_.perform("anna", "quality.logDefect",
                                         {{"operation", at.operation},
                                          {"defect", kinds[turn % 10]},
                                          {"quantity", std::to_string(1 + turn % 3)},
                                          {"x", 180 + turn * 97 % 640},
                                          {"y", 240 + turn * 61 % 520},
                                          {"employee", people[turn % 4]}});
        if (turn % 2 == 0) continue;
        works_.perform("wei", "quality.decide",
                       {{"nonconformance", idIn(kept, "nonconformance")},
                        {"parts", array{object{{"kind", "use_as_is"},
                                               {"quantity", std::to_string(1 + turn % 3)},
                                               {"reason", "Within what the customer has allowed"},
                                               {"allowedBy", "李伟"}}}}});
    }
}

void Checks::planBracket() {
    const auto line = [](int opNo, const char* step, const char* name, const char* unit, const char* gauge, double nominal,
                         double off, const char* reaction) {
        return object{{"checkPoint", "in_process"},
                      {"opNo", opNo},
                      {"step", step},
                      {"frequency", "5 pieces of each report"},
                      {"control", "X̄-R chart"},
                      {"characteristic", object{{"name", name},
                                                {"kind", "measured"},
                                                {"importance", "major"},
                                                {"unit", unit},
                                                {"nominal", fmt::format("{}", nominal)},
                                                {"lower", fmt::format("{:.1f}", nominal - off)},
                                                {"upper", fmt::format("{:.1f}", nominal + off)},
                                                {"possibleFrom", fmt::format("{}", nominal - 30)},
                                                {"possibleTo", fmt::format("{}", nominal + 30)},
                                                {"method", "Middle of the piece"},
                                                {"gaugeKind", gauge},
                                                {"rule", "fixed"},
                                                {"size", 5},
                                                {"reaction", reaction}}}};
    };
    const auto plan = works_.perform(
        "wei", "quality.addControlPlan",
        {{"number", "CP-500"},
         {"item", "FG-500"},
         {"note", "After the complaints of the quarter"},
         {"lines", array{line(10, "Cut", "Length over all", "mm", "caliper", 120, 0.2, "Stop the laser, block the pieces since the last good value"),
                         line(20, "Press", "Angle", "deg", "protractor", 90, 0.5, "Look at the die, press five more")}}});
    works_.perform("wei", "quality.releaseControlPlan",
                   {{"controlPlan", idIn(plan, "controlPlan")}, {"version", idIn(plan, "version")}});
}

void Checks::measureBracket() {
    const auto waits = works_.all<Waiting>(R"sql(
        select n.inspection_id as inspection, n.number
        from inspection n join item i on i.item_id = n.item_id and i.number = 'FG-500'
        where n.state = 'due' and n.occasion = 'in_process' order by n.inspection_id desc limit 1
    )sql");
    if (waits.empty()) return;
    works_.perform("anna", "quality.recordResults",
                   {{"inspection", waits.front().inspection},
                    {"line", 10},
                    {"readings", array{"120.04", "119.97", "120.11"}},
                    {"gauge", "CAL-1"}});
}

void Checks::waiting() {
    works_.perform("otto", "inventory.receive",
                   {{"item", "RM-140"},
                    {"quantity", "60 pcs"},
                    {"bin", "MAIN/QC"},
                    {"lot", "FB-2699"},
                    {"supplier", "S-9"},
                    {"against", "2100"},
                    {"note", "FB 8899 Federnwerk Brandis"}});
}

}  // namespace app::past
