#include <QBoxLayout>
#include <QLabel>

#include "app/desk/say.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/kit/slide.h"
#include "app/terminal/pages/pages.h"
#include "app/terminal/warehouse/pages.h"
#include "app/terminal/window.h"
#include "warehouse/loads.h"

namespace terminal::warehouse {

using desk::say;

LoadsPage::LoadsPage(Window& window) : Page{window} {
    says_ = big({}, this);
    column()->addWidget(says_);
    tiles_ = new Tiles{2, 4, this};
    tiles_->picked = [this](const Tile& tile) {
        for (const auto& one : loads_.all)
            if (one.load.number == tile.id) return this->window().open(new LoadPage{this->window(), one});
    };
    column()->addWidget(tiles_, 1);
    addRow(column(), {new Button{say("A truck has come"), "plus", Weight::main, this, [this] { begin(); }}});
}

QString LoadsPage::title() const { return say("Load"); }

void LoadsPage::load() {
    station().seen<Loads>(
        this, "loads", [site = station().site()](const db::Read& read) { return readLoads(read, site); }, write,
        loadsBack,
        [this](const Seen<Loads>& seen) {
            loads_ = seen.what;
            std::vector<Tile> tiles;
            for (const auto& one : loads_.all)
                tiles.push_back(
                    {one.load.number, desk::text(one.number + "  " + one.carrier),
                     say("%1 on it").arg(one.units) +
                         (one.dock.empty() ? QString{} : QStringLiteral(" · ") + desk::text(one.dock)) +
                         (one.leavesAt ? QStringLiteral(" · ") + say("leaves %1").arg(station().timeOf(*one.leavesAt))
                                       : QString{}) +
                         u'\n' + desk::text(one.vehicle),
                     "truck"});
            says_->setText(tiles.empty() ? say("No truck is being loaded.") : say("Which truck?"));
            tiles_->show(std::move(tiles));
        },
        [this] { says_->setText(say("The trucks were never read here. They come when the network is back.")); });
}

void LoadsPage::begin() {
    auto& terminal = window();
    terminal.open(new TypePage{terminal, title(), say("Which carrier?"), false,
                               [this](const QString& carrier) {
                                   if (carrier.isEmpty()) return window().back();
                                   window().replace(
                                       new TypePage{window(), title(), say("Its number plate"), false,
                                                    [this, carrier](const QString& plate) {
                                                        window().back();
                                                        ::warehouse::AddLoad args;
                                                        args.carrier = desk::utf8(carrier);
                                                        args.vehicle = desk::utf8(plate);
                                                        window().perform<::warehouse::AddLoad, ::warehouse::LoadAdded>(
                                                            this, ::warehouse::addLoadAction, args, args.carrier,
                                                            [](const auto& added) { return desk::text(added.number); },
                                                            [this](const auto&) { load(); });
                                                    },
                                                    help()});
                               },
                               help()});
}

LoadPage::LoadPage(Window& window, LoadView load) : Page{window}, load_(std::move(load)) {
    head_ = huge({}, this);
    last_ = big({}, this);
    column()->addWidget(head_);
    column()->addWidget(big(desk::text(load_.carrier + "  " + load_.vehicle) +
                                (load_.dock.empty() ? QString{} : QStringLiteral(" · ") + desk::text(load_.dock)),
                            this));
    column()->addWidget(last_);
    column()->addStretch(1);
    column()->addWidget(new Slide{
        say("Slide when the truck leaves"), this, [this] {
            this->window().perform<::warehouse::Leave, ::warehouse::LoadLeft>(
                this, ::warehouse::leaveAction, {load_.load, {}}, load_.number,
                [](const auto& left) {
                    const auto words = say("%1 shipments have left").arg(left.shipments.size());
                    return left.missed.empty()
                               ? words
                               : words + QStringLiteral(" · ") + say("%1 orders missed it").arg(left.missed.size());
                },
                [this](const auto&) { this->window().back(); });
        }});
    tell();
}

QString LoadPage::title() const { return desk::text(load_.number); }
QString LoadPage::expects() const { return say("Scan the pallet that goes onto the truck"); }

void LoadPage::tell() { head_->setText(say("%1 on the truck").arg(load_.units)); }

void LoadPage::meant(const Meaning& meaning) {
    auto& screen = window();
    if (!meaning.unit) return screen.bad(say("This is no pallet"), expects());
    ifFree(meaning.unit->handlingUnitId, [this, unit = *meaning.unit] { put(unit); });
}

void LoadPage::put(const KnownUnit& unit) {
    const auto sscc = unit.sscc;
    window().perform<::warehouse::LoadUnit, ::warehouse::UnitLoaded>(
        this, ::warehouse::loadUnitAction, {load_.load, unit.handlingUnitId}, load_.number + " · " + sscc,
        [](const auto&) { return say("Loaded"); },
        [this, sscc](const auto& done) {
            load_.units = done.performed() ? done.result.units : load_.units + 1;
            last_->setText(say("last: …%1").arg(desk::text(sscc).right(5)));
            tell();
        });
}

}  // namespace terminal::warehouse
