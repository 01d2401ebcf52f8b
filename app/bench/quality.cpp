#include "app/bench/quality.h"

#include <set>

#include <fmt/core.h>

#include "app/bench/desk_timing.h"
#include "app/bench/floor_twin.h"
#include "app/demo.h"
#include "app/window/program.h"
#include "app/window/shots.h"
#include "database/json.h"
#include "quality/complaint.h"

namespace app::bench {
namespace {

constexpr int firstOnes = 3;  // are not counted

// A complaint with its 8D report, as it stands after its three steps.
struct Case {
    std::int64_t links = 0, lots = 0, places = 0, steps = 0;
};
BOOST_DESCRIBE_STRUCT(Case, (), (links, lots, places, steps))

// All of it that is ours goes on hold, as the screen of complaints proposes it.
std::string oursOf(const quality::ComplaintFound& found) {
    std::set<tl::LotId> lots;
    for (const auto& place : found.whereabouts)
        if (place.place != quality::Place::customer && place.number != "-") lots.insert(place.lot);
    std::string all;
    for (const auto lot : lots) all += fmt::format(R"({}{{"lot":{}}})", all.empty() ? "" : ",", lot.number);
    return all;
}

std::int64_t complaintIn(const db::Answer& answer) { return db::json::parse(answer.result).as_object().at("complaint").as_int64(); }

class Complaints {
public:
    explicit Complaints(FloorCompany& works) : works_(works) {
        works.performAll({{"quality.addDefectKind", R"({"code":"BENCH","name":"Cracked"})", {}, 1}});
        dueOn_ = toText(db::utcDate(works.company->now()) + 14);
    }

    // One scan, one key, and the report is opened: the complaint.
    std::int64_t answer(const std::string& label) {
        const auto from = std::chrono::steady_clock::now();
        found_ = works_.read([&](const db::Read& r) { return quality::complaintOf(r, label); });
        shown.push_back(secondsSince(from) * 1000);
        const auto complaint = complaintIn(works_.company->perform(
            works_.actor, {"quality.enterComplaint",
                           fmt::format(R"({{"code":"{}","text":"Two of them are cracked","quantity":"2","defect":"BENCH","contain":[{}]}})", label,
                                       oursOf(found_)),
                           {}, 1}));
        works_.company->perform(
            works_.actor, {"quality.openCapa", fmt::format(R"({{"title":"Cracked","complaint":{},"dueOn":"{}"}})", complaint, dueOn_), {}, 1});
        all.push_back(secondsSince(from) * 1000);
        return complaint;
    }
    // Filled by the scan alone, or the figure would be of something else.
    void look(std::int64_t complaint) {
        const auto one = works_.read([&](const db::Read& r) {
            return r.one<Case>(R"sql(
                select (select count(*) from complaint_link where complaint_id = c.complaint_id) as links,
                       (select count(*) from hold h where h.case_number = c.number and h.released_at is null) as lots,
                       (select count(*) from containment n where n.complaint_id = c.complaint_id) as places,
                       (select count(*) from capa a join capa_step s on s.capa_id = a.capa_id where a.complaint_id = c.complaint_id) as steps
                from complaint c where c.complaint_id = $1
            )sql", complaint);
        });
        db::ensure(one.links >= 10 && one.lots > 0 && one.places >= one.lots && one.steps == 8,
                   "a scan finds what stands behind the goods, holds all of ours and opens the eight steps");
        links.push_back(static_cast<double>(one.links));
        lots.push_back(static_cast<double>(one.lots));
    }

    std::vector<double> shown, all, links, lots;

private:
    FloorCompany& works_;
    std::string dueOn_;
    quality::ComplaintFound found_;
};

void addComplaints(FloorCompany& works, int count, std::vector<Figure>& figures) {
    const auto labels = works.delivered(firstOnes + count);
    Complaints complaints{works};
    std::vector<double> floor;
    std::size_t rows = 0;
    {
        Twin twin{*works.company, works.actor, works.folder + "/twin.throughline"};
        for (std::size_t n = 0; n < labels.size(); ++n) {
            const auto complaint = complaints.answer(labels[n]);
            const auto changed = twin.prepare();
            const auto from = std::chrono::steady_clock::now();
            twin.write();
            const auto byHand = secondsSince(from) * 1000;
            complaints.look(complaint);
            if (n < firstOnes) continue;
            floor.push_back(byHand);
            rows += changed;
        }
    }
    std::filesystem::remove(works.folder + "/twin.throughline");
    for (auto* times : {&complaints.shown, &complaints.all, &complaints.links, &complaints.lots}) times->erase(times->begin(), times->begin() + firstOnes);
    figures.push_back({"complaint from its scan to the 8D report, p95", quantile(complaints.all, 0.95), "ms", 0, 300});
    figures.push_back({"the same, median", quantile(complaints.all, 0.5), "ms", quantile(floor, 0.5), 0});
    figures.push_back({"the same, p95 against the floor's", quantile(complaints.all, 0.95), "ms", quantile(floor, 0.95), 0});
    figures.push_back({"of it until the scan is answered, p95", quantile(complaints.shown, 0.95), "ms", 0, 0});
    figures.push_back({"links of a complaint, median", quantile(complaints.links, 0.5), "links", 0, 0});
    figures.push_back({"links of a complaint, most", quantile(complaints.links, 1), "links", 0, 0});
    figures.push_back({"lots it holds, median", quantile(complaints.lots, 0.5), "lots", 0, 0});
    figures.push_back({"business rows written by it", static_cast<double>(rows) / count, "rows", 0, 0});
}

// The window on that works, with nothing else to do.
void addScreens(FloorCompany& works, const ScreensSize& size, std::vector<Figure>& figures) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto chart = makeChart(works, size.subgroups);
    makePipeline(works, size.opportunities);
    QtWords words;
    window::nameProgram();
    QCoreApplication::setApplicationName("throughline-bench");
    TimedApplication qt{words};
    window::Program program{qt, allActions()};
    program.bringTabsBack = false;
    auto company = std::make_shared<db::Company>(works.file, allActions());
    const auto actor = company->actorNamed(demoUser, "bench");
    program.enter(std::move(company), actor);
    window::settle(program.window()->desk(), 60000);
    const auto add = [&](const std::vector<Figure>& more, const char* held) {
        figures.insert(figures.end(), more.begin(), more.end());
        figures.push_back({held, quantile(std::exchange(qt.held, {}), 1), "ms", 0, 0});
    };
    qt.held.clear();
    add(chartFigures(*program.window(), works.file, chart, size), "window's thread held by one event of the chart, longest");
    add(pipelineFigures(*program.window(), size), "window's thread held by one event of the pipeline, longest");
}

}  // namespace

std::vector<Figure> quality(const Line& line) {
    const bool quick = line.has("quick");
    FloorCompany works{quick ? WorksSize{10'000, 50'000, 1'000} : WorksSize{}, line.option("company")};
    std::vector<Figure> figures;
    addComplaints(works, quick ? 7 : 60, figures);
    addScreens(works, quick ? ScreensSize{1'000, 500, 2} : ScreensSize{}, figures);
    return figures;
}

}  // namespace app::bench
