#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

#include "app/desk/say.h"
#include "app/desk/tone.h"
#include "app/desk/words.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/kit/measure.h"
#include "app/terminal/pages/pages.h"
#include "app/terminal/quality/defect_pages.h"
#include "app/terminal/quality/pages.h"
#include "app/terminal/window.h"
#include "inventory/inventory.h"

namespace terminal::quality {

using desk::say;

namespace {

QString joined(const std::vector<std::string>& all) {
    QStringList words;
    for (const auto& one : all) words << desk::text(one);
    return words.join(QStringLiteral(", "));
}

}  // namespace

LotPage::LotPage(Window& window, tl::LotId lot) : Page{window}, lot_(lot) {
    head_ = huge({}, this);
    state_ = big({}, this);
    column()->addWidget(head_);
    column()->addWidget(state_);
    auto* middle = new QHBoxLayout{};
    middle->setSpacing(gap() * 2);
    facts_ = body({}, this);
    history_ = body({}, this);
    middle->addWidget(scrolled(facts_, say("Facts"), this), 1);
    middle->addWidget(scrolled(history_, say("History"), this), 1);
    column()->addLayout(middle, 1);
    hold_ = new Button{say("Hold…"), "hold", Weight::danger, this, [this] { hold(); }};
    release_ = new Button{say("Release"), "unlock", Weight::main, this, [this] { release(); }};
    scrap_ = new Button{say("Scrap…"), "trash", Weight::danger, this, [this] { scrap(); }};
    defect_ = new Button{say("Log a defect"), "warning", Weight::plain, this,
                         [this] { this->window().open(new DefectPage{this->window(), lot_}); }};
    addRow(column(), {hold_, release_, scrap_, defect_});
    for (auto* button : {hold_, release_, scrap_, defect_}) button->setEnabled(false);
}

QString LotPage::title() const {
    return view_.number.empty() ? say("Lot") : desk::text(view_.item + " / " + view_.number);
}
QString LotPage::expects() const { return say("Scan another lot"); }

void LotPage::meant(const Meaning& meaning) {
    if (meaning.lot) return window().replace(new LotPage{window(), meaning.lot->lotId});
    window().bad(say("This is no lot"), say("Scan the label of a lot."));
}

void LotPage::load() {
    station().seen<LotView>(
        this, "lot/" + std::to_string(lot_.number),
        [lot = lot_](const db::Read& read) {
            auto view = readLot(read, lot);
            if (!view) db::refuse("terminal.lot.none", "This lot is not there any more. Scan another one.");
            return *view;
        },
        write, lotBack, [this](const Seen<LotView>& seen) { show(seen); },
        [this] { head_->setText(say("This lot was never read here. It comes when the network is back.")); });
}

void LotPage::show(const Seen<LotView>& seen) {
    view_ = seen.what;
    if (window().page() == this) window().head().setTitle(title());
    Quantity there;
    for (const auto& bin : view_.bins) there += bin.onHand;
    head_->setText(desk::text(view_.itemName) + QStringLiteral("  ") + desk::shown(there, view_.unit));
    QStringList states;
    const bool expired = view_.expiresOn && *view_.expiresOn < station().today();
    states << (view_.onHold ? say("On hold") : expired ? say("Expired") : say("Usable"));
    if (view_.expiresOn) states << say("good through %1").arg(desk::shown(*view_.expiresOn));
    if (seen.asOf) states << say("as of %1").arg(station().timeOf(*seen.asOf));
    state_->setText(states.join(QStringLiteral(" · ")));
    desk::setTone(state_, view_.onHold || expired ? desk::Tone::bad : desk::Tone::good);
    QStringList facts;
    for (const auto& one : view_.holds)
        facts << say("Held since %1 by %2: %3")
                         .arg(station().timeOf(one.placedAt), desk::text(one.placedBy), desk::text(one.reason)) +
                     (one.caseNumber.empty() ? QString{} : QStringLiteral(" (") + desk::text(one.caseNumber) + u')');
    for (const auto& bin : view_.bins)
        facts << desk::text(bin.code) + QStringLiteral(": ") + desk::shown(bin.onHand, view_.unit) +
                     (bin.allocated > Quantity{}
                          ? QStringLiteral(", ") + say("%1 set aside").arg(desk::shown(bin.allocated))
                          : QString{});
    facts << say("Item %1, revision %2").arg(desk::text(view_.item), desk::text(view_.revision));
    if (view_.madeOn) facts << say("Made on %1").arg(desk::shown(*view_.madeOn));
    if (!view_.from.empty()) facts << say("Made of: %1").arg(joined(view_.from));
    if (!view_.into.empty()) facts << say("Went into: %1").arg(joined(view_.into));
    if (!view_.orders.empty()) facts << say("For: %1").arg(joined(view_.orders));
    facts_->setText(facts.join('\n'));
    QStringList events;
    for (const auto& one : view_.events) {
        const auto way = one.from.empty() ? desk::text(one.to)
                         : one.to.empty() ? desk::text(one.from)
                                          : desk::text(one.from + " → " + one.to);
        events << station().timeOf(one.at) + QStringLiteral("  ") + desk::wordOf(one.kind) + QStringLiteral("  ") +
                      desk::shown(one.quantity) + QStringLiteral("  ") + way + QStringLiteral("  ") +
                      desk::text(one.who);
    }
    history_->setText(events.isEmpty() ? say("Nothing has happened with it.") : events.join('\n'));
    hold_->setEnabled(station().may("inventory.hold"));
    release_->setEnabled(view_.onHold && station().may("inventory.releaseHold"));
    scrap_->setEnabled(there > Quantity{} && station().may("inventory.scrap"));
    defect_->setEnabled(there > Quantity{} && station().may(view_.made ? "quality.logDefect" : "quality.addNonconformance"));
}

void LotPage::hold() {
    auto& terminal = window();
    terminal.open(new TypePage{
        terminal, title(), say("Why is it put on hold?"), false,
        [this](const QString& why) {
            auto& screen = window();
            if (why.isEmpty()) return screen.bad(say("A reason is needed"), say("Say in a few words what is wrong."));
            screen.back();
            screen.perform<inventory::PlaceHold, inventory::HoldPlaced>(
                this, inventory::holdAction, {.lot = lot_, .reason = desk::utf8(why), .caseNumber = {}},
                view_.item + " / " + view_.number,
                [unit = view_.unit](const auto& held) {
                    return held.dropped.empty() ? say("%1 are on hold").arg(desk::shown(held.quantity, unit))
                                                : say("%1 are on hold, %2 order lines lost their goods")
                                                      .arg(desk::shown(held.quantity, unit))
                                                      .arg(held.dropped.size());
                },
                [this](const auto&) { load(); });
        },
        help()});
}

void LotPage::release() {
    window().perform<inventory::ReleaseHold, inventory::HoldReleased>(
        this, inventory::releaseHoldAction, {.lot = lot_, .caseNumber = {}}, view_.item + " / " + view_.number,
        [](const auto& released) {
            return released.usable ? say("Released: it may be used") : say("Released, and still held for another case");
        },
        [this](const auto&) { load(); });
}

void LotPage::scrap() {
    if (view_.bins.size() == 1) return scrapFrom(view_.bins.front());
    std::vector<Tile> bins;
    for (const auto& one : view_.bins)
        bins.push_back({one.bin.number, desk::text(one.code), desk::shown(one.onHand, view_.unit), "bin"});
    auto& terminal = window();
    terminal.open(new ChoicePage{terminal, title(), say("Out of which bin?"), std::move(bins),
                                 [this](const Tile& tile) {
                                     window().back();
                                     for (const auto& one : view_.bins)
                                         if (one.bin.number == tile.id) return scrapFrom(one);
                                 },
                                 help()});
}

void LotPage::scrapFrom(const Lying& bin) {
    auto& terminal = window();
    terminal.open(new NumberPage{terminal,
                                 title(),
                                 say("Scrap"),
                                 say("%1 lie in %2").arg(desk::shown(bin.onHand, view_.unit), desk::text(bin.code)),
                                 desk::text(view_.unit),
                                 {},
                                 [this, bin](Quantity quantity) {
                                     window().back();
                                     scrapBecause(bin, quantity);
                                 },
                                 help()});
}

void LotPage::scrapBecause(const Lying& bin, Quantity quantity) {
    auto& terminal = window();
    if (quantity <= Quantity{}) return terminal.bad(say("Nothing is scrapped"), say("Type how much is lost."));
    terminal.open(new TypePage{
        terminal, title(), say("Why is it scrapped?"), false,
        [this, bin, quantity](const QString& why) {
            auto& screen = window();
            if (why.isEmpty()) return screen.bad(say("A reason is needed"), say("Say in a few words what is wrong."));
            screen.back();
            inventory::Scrap args;
            args.lot = lot_;
            args.bin = bin.bin;
            args.quantity = {quantity.millionths, {view_.unit}};
            args.reason = desk::utf8(why);
            screen.perform<inventory::Scrap, inventory::Scrapped>(
                this, inventory::scrapAction, args, view_.item + " / " + view_.number + " · " + toText(quantity),
                [](const auto&) { return say("Scrapped"); }, [this](const auto&) { load(); });
        },
        help()});
}

}  // namespace terminal::quality
