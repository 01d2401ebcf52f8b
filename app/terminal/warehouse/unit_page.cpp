#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

#include "app/desk/say.h"
#include "app/desk/tone.h"
#include "app/desk/words.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/kit/slide.h"
#include "app/terminal/pages/pages.h"
#include "app/terminal/warehouse/pages.h"
#include "app/terminal/window.h"
#include "warehouse/units.h"

namespace terminal::warehouse {

using desk::say;

UnitPage::UnitPage(Window& window, tl::HandlingUnitId unit) : Page{window}, unit_(unit) {
    head_ = huge({}, this);
    facts_ = big({}, this);
    held_ = big({}, this);
    desk::setTone(held_, desk::Tone::bad);
    list_ = body({}, this);
    column()->addWidget(head_);
    column()->addWidget(facts_);
    column()->addWidget(held_);
    column()->addWidget(scrolled(list_, say("Content"), this), 1);
    open_ = new Button{say("Close and label"), "lock", Weight::plain, this, [this] { turn(); }};
    unpack_ = new Button{say("Unpack…"), "box", Weight::plain, this, [this] { unpack(); }};
    addRow(column(), {open_, unpack_});
    ship_ = new Slide{say("Slide to ship"), this, [this] { ship(false); }};
    column()->addWidget(ship_);
}

QString UnitPage::title() const { return view_.sscc.empty() ? say("Pallet") : desk::text(view_.sscc); }
QString UnitPage::expects() const { return say("Scan a bin to move it there"); }

void UnitPage::load() {
    station().seen<UnitView>(
        this, "unit/" + std::to_string(unit_.number),
        [unit = unit_](const db::Read& read) {
            auto view = readUnit(read, unit);
            if (!view) db::refuse("terminal.unit.none", "This pallet is not there any more. Scan another one.");
            return *view;
        },
        write, unitBack, [this](const Seen<UnitView>& seen) { show(seen); },
        [this] { head_->setText(say("This pallet was never read here. It comes when the network is back.")); });
}

void UnitPage::show(const Seen<UnitView>& seen) {
    view_ = seen.what;
    if (window().page() == this) window().head().setTitle(title());
    head_->setText(desk::wordOf(view_.kind) + QStringLiteral("  …") + desk::text(view_.sscc).right(5));
    QStringList facts;
    facts << (view_.place.empty() ? say("has left") : say("stands in %1").arg(desk::text(view_.place)));
    facts << (view_.order.empty() ? say("for stock")
                                  : desk::text(view_.order) + QStringLiteral(" ") + desk::text(view_.customer));
    if (!view_.load.empty()) facts << desk::text(view_.load);
    if (!view_.shipment.empty()) facts << desk::text(view_.shipment);
    if (view_.gross > 0) facts << say("%1 kg").arg(desk::grouped(db::decimalText(view_.gross, 3)));
    if (seen.asOf) facts << say("as of %1").arg(station().timeOf(*seen.asOf));
    facts_->setText(facts.join(QStringLiteral(" · ")));
    QStringList lines;
    for (const auto& one : view_.lots)
        lines << desk::shown(one.quantity, one.unit) + QStringLiteral("  ") + desk::text(one.item + " / " + one.lot) +
                     QStringLiteral("  ") + desk::text(one.name);
    if (view_.inner > 0) lines << say("%1 boxes in it").arg(view_.inner);
    list_->setText(lines.join('\n'));
    const bool here = view_.state == "open" || view_.state == "closed";
    open_->setWords(view_.state == "open" ? say("Close and label") : say("Open again"));
    open_->setEnabled(here);
    unpack_->setEnabled(here);
    ship_->setVisible(here && !view_.order.empty() && view_.held.empty());
    held_->setVisible(!view_.held.empty());
    refuseHeld();
    ship_->setWords(say("Slide to ship %1").arg(desk::text(view_.order)));
}

// Whoever scans it hears it, and again only when it is held for something else.
void UnitPage::refuseHeld() {
    const auto what = view_.held.empty() ? QString{} : say("On hold: %1").arg(desk::text(view_.held));
    if (what == held_->text()) return;
    held_->setText(what);
    if (!what.isEmpty())
        window().bad(what, say("It is not shipped. Carry it to quarantine, or ask Quality to release it."));
}

void UnitPage::meant(const Meaning& meaning) {
    auto& screen = window();
    if (meaning.unit) return screen.replace(new UnitPage{screen, meaning.unit->handlingUnitId});
    if (!meaning.bin) return screen.bad(say("This is no bin"), expects());
    screen.perform<::warehouse::MoveUnit, ::warehouse::UnitMoved>(
        this, ::warehouse::moveUnitAction, {unit_, meaning.bin->binId}, view_.sscc + " → " + meaning.bin->code,
        [bin = meaning.bin->whole()](const auto&) { return say("Moved to %1").arg(desk::text(bin)); },
        [this](const auto&) { load(); });
}

// An order that still waits for something is shipped in part only when somebody says so.
void UnitPage::ship(bool partly) {
    ::warehouse::ShipUnit args;
    args.unit = unit_;
    args.partly = partly;
    auto& screen = window();
    screen.note(say("Kept. Asking the company…"));
    station().perform<::warehouse::ShipUnit, ::warehouse::Shipped>(
        this, ::warehouse::shipUnitAction, args, view_.order + " · " + view_.sscc,
        [this](const Done<::warehouse::Shipped>& done) {
            auto& front = window();
            if (done.kept())
                return front.note(
                    say("Kept here"),
                    say("The company does not answer. This is sent by itself when it does; go on working."));
            if (done.performed()) {
                front.good(say("Shipped: %1").arg(desk::text(done.result.number)));
                return load();
            }
            front.bad(done.reasons);
            const bool part = std::ranges::any_of(
                done.reasons, [](const db::Refusal& no) { return no.code == "warehouse.unit.partly"; });
            if (!part) return;
            std::vector<Tile> answers{{1, say("Ship only this"), say("The rest leaves later"), "truck"},
                                      {2, say("Wait for the rest"), {}, "clock"}};
            front.open(new ChoicePage{front, title(), inTwo(done.reasons).first, std::move(answers),
                                      [this](const Tile& tile) {
                                          window().back();
                                          if (tile.id == 1) ship(true);
                                      },
                                      help()});
        });
}

void UnitPage::turn() {
    const bool closing = view_.state == "open";
    const auto then = [this](const auto&) { load(); };
    if (closing)
        return window().perform<::warehouse::CloseUnit, ::warehouse::UnitChanged>(
            this, ::warehouse::closeUnitAction, {unit_, {}}, view_.sscc, [](const auto&) { return say("Closed"); },
            then);
    window().perform<::warehouse::OpenUnit, ::warehouse::UnitChanged>(
        this, ::warehouse::openUnitAction, {unit_}, view_.sscc, [](const auto&) { return say("Open"); }, then);
}

void UnitPage::unpack() {
    auto& terminal = window();
    std::vector<Tile> answers{{1, say("Unpack it"), say("What is in it lies loose or stands by itself"), "box"},
                              {2, say("Unpack it and all in it"), {}, "box"},
                              {3, say("Not now"), {}, "left"}};
    terminal.open(new ChoicePage{terminal, title(), say("Unpack?"), std::move(answers),
                                 [this](const Tile& tile) {
                                     window().back();
                                     if (tile.id == 3) return;
                                     window().perform<::warehouse::Unpack, ::warehouse::UnitChanged>(
                                         this, ::warehouse::unpackAction, {unit_, tile.id == 2}, view_.sscc,
                                         [](const auto&) { return say("Unpacked"); }, [this](const auto&) { load(); });
                                 },
                                 help()});
}

}  // namespace terminal::warehouse
