#include "app/terminal/shots.h"

#include <fmt/core.h>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QTimer>

#include "app/desk/soon.h"
#include "app/terminal/pages/areas.h"
#include "app/terminal/pages/pages.h"
#include "app/terminal/production/pages.h"
#include "app/terminal/program.h"
#include "app/terminal/quality/defect_pages.h"
#include "app/terminal/quality/inspect_pages.h"
#include "app/terminal/quality/pages.h"
#include "app/terminal/warehouse/pages.h"

namespace terminal {
namespace {

class Silence final : public Sound {
public:
    void good() override {}
    void bad() override {}
};

struct Newest {
    std::int64_t center = 0, operation = 0, reported = 0, lot = 0, unit = 0;
    std::string centerCode, item;
};
BOOST_DESCRIBE_STRUCT(Newest, (), (center, operation, reported, lot, unit, centerCode, item))

// What there is most to see of.
Newest newestOf(const db::Read& read, const std::string& site, const std::string& center) {
    return read.one<Newest>(R"sql(
        with busiest as (
            select w.work_center_id, w.code, count(p.work_order_operation_id) as jobs
            from work_center w
            join site s on s.site_id = w.site_id
            left join work_order_operation p on p.work_center_id = w.work_center_id and p.state <> 'finished'
                 and p.work_order_id in (select o.work_order_id from work_order o where o.state = 'released')
            where s.code = $1 and (w.code = $2 or $2 = '') group by w.work_center_id, w.code
            order by count(p.work_order_operation_id) desc, w.code limit 1)
        select coalesce((select work_center_id from busiest), 0) as center,
               coalesce((select min(p.work_order_operation_id) from work_order_operation p join work_order o on o.work_order_id = p.work_order_id
                         where p.work_center_id = (select work_center_id from busiest) and p.state <> 'finished' and o.state = 'released'), 0) as operation,
               coalesce((select max(p.work_order_operation_id) from work_order_operation p
                         join work_order_step t on t.work_order_operation_id = p.work_order_operation_id), 0) as reported,
               coalesce((select max(l.lot_id) from lot l where l.number <> '-'), 0) as lot,
               coalesce((select max(h.handling_unit_id) from handling_unit h where h.state in ('open', 'closed')), 0) as unit,
               coalesce((select code from busiest), '') as center_code,
               coalesce((select min(i.number) from item i), '') as item
    )sql",
                            site, center);
}

// Of a lot that lies on a shelf, as people name it.
struct Lying {
    std::string item, lot, place, unit;
};
BOOST_DESCRIBE_STRUCT(Lying, (), (item, lot, place, unit))

std::optional<Lying> lyingAt(const db::Read& read, const std::string& site) {
    return read.find<Lying>(R"sql(
        select i.number as item, l.number as lot, w.code || '/' || n.code as place, u.code as unit
        from stock_balance b
        join bin n on n.bin_id = b.bin_id and n.kind = 'storage'
        join warehouse w on w.warehouse_id = n.warehouse_id
        join site s on s.site_id = w.site_id and s.code = $1
        join lot l on l.lot_id = b.lot_id and l.number <> '-'
        join item i on i.item_id = b.item_id
        join unit u on u.unit_id = i.unit_id
        where b.on_hand - b.packed >= 2000000 order by b.on_hand desc, b.stock_balance_id limit 1
    )sql",
                            site);
}

// Whoever signs in by badge: the person themselves, or else the first of the site who can.
std::optional<std::string> badgeFor(const db::Read& read, const std::string& site, const std::string& person) {
    return read.find<std::string>(R"sql(
        select e.badge
        from employee e
        join site s on s.site_id = e.site_id and s.code = $1
        join user_account a on a.user_account_id = e.user_account_id and a.state = 'active'
        where e.state = 'active' and e.badge <> ''
        order by case when a.name = $2 then 0 else 1 end, e.number limit 1
    )sql",
                                  site, person);
}

class Camera {
public:
    Camera(Window& window, Station& station, const ShotOrder& order, QString prefix)
        : window_(window), station_(station), order_(order), prefix_(std::move(prefix)) {}

    void take(const QString& name) {
        settle(station_);
        files.push_back(QDir{order_.folder}.filePath(prefix_ + name + ".png"));
        window_.grab().save(files.back());
    }
    void page(const QString& name, Page* page) {
        if (page == nullptr) return;
        window_.open(page);
        take(name);
        window_.back();
        window_.clearAnswer();
    }
    std::vector<QString> files;

private:
    Window& window_;
    Station& station_;
    const ShotOrder& order_;
    QString prefix_;
};

Queued conflict(const Station& station, const Lying& lying) {
    Queued one;
    one.action = "inventory.adjust";
    one.args = fmt::format(R"({{"lot":"{}/{}","bin":"{}","difference":"-2 {}","reason":"bent"}})", lying.item, lying.lot,
                           lying.place, lying.unit);
    one.actor = station.person()->name;
    one.occurredAt = {station.now().micros - 4'000'000'000};
    one.subject = fmt::format("{} / {} · 2", lying.item, lying.lot);
    one.stage = Stage::refused;
    one.reasons = written({db::Refusal{"terminal.lot.none", "This lot is not there any more. Scan another one."}});
    return one;
}

// As the badge is scanned: its owner is asked for the PIN, or the password where there is none.
void entering(Camera& camera, Window& window, const std::optional<std::string>& badge, const KnownPerson& person) {
    camera.take("sign-in");
    if (badge) {
        const auto before = window.depth();
        window.page()->scanned(desk::text(*badge));
        camera.take("pin");
        if (window.depth() > before) window.back();
        window.clearAnswer();
    }
    camera.page("password", new ProofPage{window, person.name, desk::text(person.fullName), Proof::password});
}

void common(Camera& camera, Window& window, Station& station) {
    camera.page("choose-pin", new ChoosePinPage{window, *station.person()});
    camera.page("place", new PlacePage{window});
    camera.page("waiting", new WaitingPage{window});
    const auto lying = readFrom<std::optional<Lying>>(
        station.port(), {}, [&](const db::Read& read) { return lyingAt(read, station.site()); });
    if (lying) {
        camera.page("decide", new DecidePage{window, conflict(station, *lying)});
        camera.page("change", new ChangePage{window, conflict(station, *lying)});
    }
    camera.page("help", new HelpPage{window, "terminal.home"});
}

void making(Camera& camera, Window& window, Station& station, const Newest& newest) {
    camera.page("production", new production::JobsPage{window});
    if (newest.operation != 0) {
        camera.page("job", new production::JobPage{window, {newest.operation}});
        const auto job = readFrom<std::optional<production::JobView>>(station.port(), {}, [&](const db::Read& read) {
            return production::readJob(read, {newest.operation}, {station.person()->employeeId});
        });
        if (job) {
            camera.page("report", new production::ReportPage{window, *job, job->left, {}});
            if (!job->papers.empty()) camera.page("drawing", new production::DrawingPage{window, job->papers});
        }
    }
    if (newest.reported != 0)
        camera.page("steps", new production::StepsPage{window, {newest.reported}, desk::say("Steps")});
    if (newest.center != 0) camera.page("talk", new production::TalkPage{window, {newest.center}, {}});
}

void storing(Camera& camera, Window& window, Station& station, const Newest& newest) {
    const auto site = station.site();
    camera.page("warehouse", new warehouse::TasksPage{window});
    const auto tasks = readFrom<warehouse::Tasks>(
        station.port(), {}, [&](const db::Read& read) { return warehouse::readTasks(read, site); });
    if (!tasks.all.empty()) camera.page("carry", new warehouse::TaskPage{window, tasks.all.front()});
    camera.page("walks", new warehouse::WalksPage{window});
    const auto walks = readFrom<warehouse::Walks>(
        station.port(), {}, [&](const db::Read& read) { return warehouse::readWalks(read, site); });
    if (!walks.all.empty())
        camera.page("pick", new warehouse::WalkPage{window, walks.all.front().round, walks.all.front().pickList});
    camera.page("pack", new warehouse::PackPage{window});
    camera.page("counts", new warehouse::CountsPage{window});
    const auto counts = readFrom<warehouse::Counts>(
        station.port(), {}, [&](const db::Read& read) { return warehouse::readCounts(read, site); });
    if (!counts.all.empty()) camera.page("count", new warehouse::CountPage{window, counts.all.front()});
    if (newest.unit != 0) camera.page("unit", new warehouse::UnitPage{window, {newest.unit}});
    camera.page("loads", new warehouse::LoadsPage{window});
    const auto loads = readFrom<warehouse::Loads>(
        station.port(), {}, [&](const db::Read& read) { return warehouse::readLoads(read, site); });
    if (!loads.all.empty()) camera.page("load", new warehouse::LoadPage{window, loads.all.front()});
}

void checking(Camera& camera, Window& window, Station& station, const Newest& newest) {
    camera.page("quality", new quality::QualityPage{window});
    if (newest.lot != 0) camera.page("lot", new quality::LotPage{window, {newest.lot}});
    camera.page("defect-start", new quality::DefectStartPage{window});
    if (newest.operation != 0) {
        const tl::WorkOrderOperationId operation{newest.operation};
        camera.page("defect", new quality::DefectPage{window, operation});
        const auto view = readFrom<std::optional<quality::DefectView>>(
            station.port(), {}, [&](const db::Read& read) { return quality::readDefect(read, operation); });
        if (view && !view->drawings.empty())
            camera.page("defect-place", new quality::DefectPlacePage{window, desk::say("Defect"), view->drawings, [](auto, auto) {}});
    }
    if (const auto photos = desk::text(station.store().setting("photos")); !photos.isEmpty())
        camera.page("photo", new quality::PhotoPage{window, photos, [](const auto&) {}});
    camera.page("inspections", new quality::InspectionsPage{window, {}});
    const auto waiting = readFrom<quality::Inspections>(station.port(), {}, [&](const db::Read& read) {
        return quality::readInspections(read, station.site(), {});
    });
    if (waiting.all.empty()) return;
    const auto& head = waiting.all.front();
    camera.page("inspection", new quality::InspectionPage{window, head});
    const auto inspection = readFrom<std::optional<quality::InspectionView>>(
        station.port(), {}, [&](const db::Read& read) { return quality::readInspection(read, head.inspection); });
    if (!inspection) return;
    for (const bool measured : {true, false})
        for (const auto& one : inspection->asked)
            if (one.measured == measured) {
                camera.page(measured ? "measure" : "counted", measured ? static_cast<Page*>(new quality::MeasurePage{window, head, one})
                                                                       : new quality::CountedPage{window, head, one});
                break;
            }
}

void answers(Camera& camera, Window& window) {
    window.good(desk::say("Taken, complete"), desk::say("Scan the lot you take"));
    camera.take("answer-good");
    window.page()->scanned(QStringLiteral("4711"));
    camera.take("answer-bad");
    window.note(desk::say("Kept here"),
                desk::say("The company does not answer. This is sent by itself when it does; go on working."));
    camera.take("answer-kept");
    window.clearAnswer();
}

}  // namespace

bool settle(Station& station, int ms) {
    constexpr int calm = 4;  // turns of the loop without anything under way: what was delivered may ask again
    const QDeadlineTimer until{ms};
    for (int quiet = 0; quiet < calm; ++quiet) {
        if (until.hasExpired()) return false;
        QEventLoop loop;
        QTimer::singleShot(3, &loop, &QEventLoop::quit);
        loop.exec();
        if (!station.idle() || !desk::Soon::none()) quiet = -1;
    }
    return true;
}

std::vector<QString> takeShots(QApplication& app, Station& station, const std::string& person,
                               const db::Secret& password, const ShotOrder& order) {
    QDir{}.mkpath(order.folder);
    station.port().enter(person, password);
    station.learnPlace();
    settle(station);
    const auto known = station.entrance().byPassword(person, password, station.site());
    const auto newest = readFrom<Newest>(
        station.port(), {}, [&](const db::Read& read) { return newestOf(read, station.site(), order.center); });
    const auto badge = readFrom<std::optional<std::string>>(
        station.port(), {}, [&](const db::Read& read) { return badgeFor(read, station.site(), person); });
    if (newest.center != 0) {
        station.store().set("center", std::to_string(newest.center));
        station.store().set("centerName", newest.centerCode);
    }
    std::vector<QString> files;
    for (const auto& size : {QSize{1280, 800}, QSize{1920, 1080}})
        for (const auto language : {desk::Language::english, desk::Language::chinese}) {
            station.leave();
            Program program{app, station, {language, order.dark ? desk::Look::dark : desk::Look::light, size}, [] {
                                return std::make_unique<Silence>();
                            }};
            program.show();
            auto& window = program.window();
            const auto prefix = QString{"%1x%2-%3-"}
                                    .arg(size.width())
                                    .arg(size.height())
                                    .arg(language == desk::Language::chinese ? "zh" : "en");
            Camera camera{window, station, order, prefix};
            entering(camera, window, badge, known);
            station.enter(known);
            camera.take("home");
            common(camera, window, station);
            making(camera, window, station, newest);
            storing(camera, window, station, newest);
            checking(camera, window, station, newest);
            answers(camera, window);
            files.insert(files.end(), camera.files.begin(), camera.files.end());
        }
    station.leave();
    return files;
}

}  // namespace terminal
