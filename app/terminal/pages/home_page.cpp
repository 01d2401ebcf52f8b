#include <QBoxLayout>
#include <QLabel>

#include "app/desk/say.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/kit/slide.h"
#include "app/terminal/pages/areas.h"
#include "app/terminal/pages/pages.h"
#include "app/terminal/window.h"

namespace terminal {

using desk::say;

HomePage::HomePage(Window& window) : Page{window} {
    tiles_ = new Tiles{2, 3, this};
    column()->addWidget(tiles_, 1);
    tiles_->picked = [this](const Tile& tile) {
        auto& terminal = this->window();
        if (tile.id == 1) return terminal.open(new WaitingPage{terminal});
        if (tile.id == 2) return terminal.open(new PlacePage{terminal});
        for (const auto& area : areas())
            if (area.id == tile.id) terminal.open(area.make(terminal));
    };
}

QString HomePage::title() const { return station().person() ? desk::text(station().person()->fullName) : QString{}; }
QString HomePage::expects() const { return say("Scan a label, a lot or a pallet, or choose"); }

void HomePage::shown() {
    std::vector<Tile> tiles;
    for (const auto& area : areas())
        if (area.may(station()))
            tiles.push_back({area.id, say(area.title), say(area.detail), area.icon, desk::Tone::active});
    const auto counts = station().store().counts();
    const auto detail = counts.refused > 0   ? say("%1 to decide").arg(counts.refused)
                        : counts.waiting > 0 ? say("%1 waiting").arg(counts.waiting)
                                             : say("Nothing waits");
    tiles.push_back({1, say("Waiting"), detail, "clock", counts.refused > 0 ? desk::Tone::bad : desk::Tone::neutral});
    tiles.push_back({2, say("Place"), say("Where this terminal stands"), "building"});
    tiles_->show(std::move(tiles));
}

void HomePage::meant(const Meaning& meaning) {
    for (const auto& area : areas())
        if (area.may(station()))
            if (auto* page = area.open(window(), meaning); page != nullptr) return window().open(page);
    window().bad(say("Nothing here begins with this code"), say("Open what you want to do, then scan."));
}

namespace {

struct SiteRow {
    std::int64_t id = 0;
    std::string code, name, zone;
};
BOOST_DESCRIBE_STRUCT(SiteRow, (), (id, code, name, zone))

struct CenterRow {
    std::int64_t id = 0;
    std::string code, name;
};
BOOST_DESCRIBE_STRUCT(CenterRow, (), (id, code, name))

struct Places {
    std::vector<SiteRow> sites;
    std::vector<CenterRow> centers;
};

}  // namespace

PlacePage::PlacePage(Window& window) : Page{window} {
    column()->addWidget(big(say("Where does this terminal stand?"), this));
    tiles_ = new Tiles{3, 4, this};
    column()->addWidget(tiles_, 1);
    auto* out = new Slide{say("Slide to close the terminal"), this, [this] { this->window().close(); }};
    column()->addWidget(out);
}

QString PlacePage::title() const { return say("Place"); }

void PlacePage::shown() { load(); }

void PlacePage::load() {
    station().read<Places>(
        this,
        [site = station().site()](const db::Read& read) {
            Places all;
            all.sites = read.all<SiteRow>(R"sql(select site_id as id, code, name, zone from site order by code)sql");
            all.centers = read.all<CenterRow>(R"sql(
                select w.work_center_id as id, w.code, w.name from work_center w join site s on s.site_id = w.site_id 
                where s.code = $1 and w.state <> 'closed' order by w.code
            )sql",
                                              site);
            return all;
        },
        [this](const Places& all) {
            std::vector<Tile> tiles;
            const auto here = station().site();
            for (const auto& one : all.sites)
                if (all.sites.size() > 1 || here.empty())
                    tiles.push_back({-one.id, desk::text(one.code), desk::text(one.name), "building",
                                     one.code == here ? desk::Tone::active : desk::Tone::neutral});
            if (!here.empty()) tiles.push_back({0, say("No work centre"), say("Warehouse, quality"), "stock"});
            for (const auto& one : all.centers)
                tiles.push_back({one.id, desk::text(one.code), desk::text(one.name), "factory"});
            tiles_->show(std::move(tiles));
            const auto center = station().store().setting("center");
            tiles_->choose(center.empty() ? 0 : std::stoll(center));
            tiles_->picked = [this, all](const Tile& tile) {
                auto& store = station().store();
                for (const auto& one : all.sites)
                    if (one.id == -tile.id) {
                        store.set("site", one.code);
                        store.set("zone", one.zone);
                        store.set("center", "");
                        store.set("centerName", "");
                        return load();
                    }
                store.set("center", tile.id == 0 ? "" : std::to_string(tile.id));
                store.set("centerName", tile.id == 0 ? "" : desk::utf8(tile.words));
                window().good(
                    say("This terminal stands at %1").arg(tile.id == 0 ? desk::text(station().site()) : tile.words));
                window().back();
            };
        },
        [this](const QString& why) { window().bad(say("The places cannot be read"), why); });
}

}  // namespace terminal
