#include <QBoxLayout>
#include <QLabel>

#include "app/desk/say.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/kit/measure.h"
#include "app/terminal/pages/pages.h"
#include "app/terminal/warehouse/pages.h"
#include "app/terminal/window.h"
#include "warehouse/picking.h"
#include "warehouse/warehouse.h"

namespace terminal::warehouse {

using desk::say;

WalkPage::WalkPage(Window& window, std::optional<tl::PickRoundId> round, std::optional<tl::PickListId> list)
    : Page{window}, round_(round), list_(list) {
    place_ = huge({}, this);
    what_ = huge({}, this);
    how_ = big({}, this);
    more_ = quiet({}, this);
    for (auto* label : {place_, what_, how_, more_}) column()->addWidget(label);
    column()->addStretch(1);
    short_ = new Button{say("Not enough there…"), "warning", Weight::plain, this, [this] { notEnough(); }};
    skip_ = new Button{say("Later"), "right", Weight::plain, this, [this] {
                           if (walk_.grips.size() < 2) return;
                           std::rotate(walk_.grips.begin(), walk_.grips.begin() + 1, walk_.grips.end());
                           step_ = Step::bin;
                           show();
                       }};
    drop_ = new Button{say("Set down at the dock"), "truck", Weight::main, this, [this] { drop(); }};
    sort_ = new Button{say("Sort…"), "swap", Weight::main, this, [this] { sort(); }};
    addRow(column(), {short_, skip_, sort_, drop_});
}

QString WalkPage::title() const { return walk_.number.empty() ? say("Pick") : desk::text(walk_.number); }

QString WalkPage::expects() const {
    const auto* now = grip();
    if (now == nullptr) return {};
    switch (step_) {
        case Step::bin:
            return say("Scan bin %1").arg(desk::text(now->place));
        case Step::lot:
            return say("Scan %1").arg(desk::text(nameOf(now->item, now->lotNumber)));
        case Step::tote:
            break;
    }
    return say("Scan tote %1").arg(desk::text(now->tote));
}

std::optional<tl::ItemId> WalkPage::within() const {
    const auto* now = grip();
    if (now == nullptr || step_ != Step::lot) return {};
    const auto lot = station().codes().lot(now->lot);
    return lot ? std::optional{lot->itemId} : std::nullopt;
}

void WalkPage::load() {
    const auto name = round_ ? "round/" + std::to_string(round_->number) : "walk/" + std::to_string(list_->number);
    station().seen<WalkView>(
        this, name,
        [round = round_, list = list_](const db::Read& read) {
            auto walk = readWalk(read, round, list);
            if (!walk) db::refuse("terminal.walk.none", "This walk is not there any more. Choose another one.");
            return *walk;
        },
        write, walkBack,
        [this](const Seen<WalkView>& seen) {
            // Without network the page goes on by itself: what was read last does not know it yet.
            if (seen.asOf && !walk_.number.empty()) return;
            const auto before = grip() != nullptr ? grip()->pickLine : tl::PickLineId{};
            walk_ = seen.what;
            if (grip() == nullptr || grip()->pickLine != before) step_ = Step::bin;
            if (window().page() == this) window().head().setTitle(title());
            show();
        },
        [this] { place_->setText(say("This walk was never read here. It comes when the network is back.")); });
}

void WalkPage::show() {
    const auto* now = grip();
    short_->setEnabled(now != nullptr);
    skip_->setEnabled(walk_.grips.size() > 1);
    drop_->setVisible(round_.has_value());
    drop_->setEnabled(!walk_.cart.empty());
    sort_->setVisible(walk_.method == "batch");
    sort_->setEnabled(!walk_.cart.empty());
    if (window().page() == this) window().band().expect(expects());
    if (now == nullptr) {
        place_->setText(say("All is picked"));
        what_->setText(!walk_.cart.empty() ? say("%1 stand on the cart").arg(desk::shown(walk_.onCart())) : QString{});
        how_->setText({});
        return more_->setText({});
    }
    place_->setText(desk::text(now->place));
    what_->setText(desk::shown(now->left, now->unit) + QStringLiteral("  ") + desk::text(now->name));
    QStringList how;
    if (now->lotNumber != "-") how << say("lot %1").arg(desk::text(now->lotNumber));
    if (now->expiresOn) how << say("good through %1").arg(desk::shown(*now->expiresOn));
    if (!now->tote.empty()) how << say("into tote %1").arg(desk::text(now->tote));
    how_->setText(how.join(QStringLiteral(" · ")));
    more_->setText(
        say("%1 for %2 · %3 grips to go").arg(desk::text(now->item), desk::text(now->order)).arg(walk_.grips.size()));
}

void WalkPage::scanned(const QString& code) {
    if (step_ == Step::tote && grip() != nullptr) {
        if (desk::utf8(code) != grip()->tote) return window().bad(say("This is tote %1").arg(code), expects());
        return send(grip()->tote);
    }
    Page::scanned(code);
}

// Whatever this walk still knows of a lot: who holds it is said first.
void WalkPage::meant(const Meaning& meaning) {
    if (!meaning.lot) return walked(meaning);
    ifFree(meaning.lot->lotId, [this, meaning] { walked(meaning); });
}

// A bin that is scanned is no proof of the lot in it: the lot's own label is.
void WalkPage::walked(const Meaning& meaning) {
    const auto* now = grip();
    if (now == nullptr) return window().note(say("All is picked"));
    if (step_ == Step::bin) {
        if (!meaning.bin) return window().bad(say("This is no bin"), expects());
        if (meaning.bin->binId != now->bin)
            return window().bad(say("This is bin %1").arg(desk::text(meaning.bin->whole())), expects());
        step_ = Step::lot;
        window().good(say("Right bin"), expects());
        return show();
    }
    if (!meaning.lot) {
        if (!meaning.lotNumber.empty())
            return window().bad(say("This is %1").arg(desk::text(meaning.lotNumber)), expects());
        return window().bad(say("This is no lot"), expects());
    }
    if (meaning.lot->lotId != now->lot)
        return window().bad(
            say("This is %1")
                .arg(desk::text(nameOf(meaning.item ? meaning.item->number : std::string{}, meaning.lot->number))),
            expects());
    amount();
}

void WalkPage::amount() {
    const auto& now = *grip();
    auto& terminal = window();
    terminal.open(new NumberPage{terminal, title(), desk::text(now.name),
                                 say("%1 to take").arg(desk::shown(now.left, now.unit)), desk::text(now.unit), now.left,
                                 [this](Quantity quantity) { took(quantity); }, help()});
}

void WalkPage::took(Quantity quantity) {
    const auto* now = grip();
    auto& screen = window();
    if (now == nullptr) return screen.back();
    if (quantity <= Quantity{} || quantity > now->left)
        return screen.bad(say("Take 1 to %1").arg(desk::shown(now->left, now->unit)),
                          say("Where there is less than that, go back and touch “Not enough there”."));
    taking_ = quantity;
    screen.back();
    if (now->tote.empty()) return send({});
    step_ = Step::tote;
    screen.good(say("Right lot"), expects());
    show();
}

void WalkPage::send(const std::string& tote) {
    const auto now = *grip();
    const auto about = walk_.number + " · " + now.item + " / " + now.lotNumber + " · " + toText(taking_);
    if (round_) {
        ::warehouse::ConfirmGrip args{*round_, now.bin, now.lot, taking_, tote, {}};
        return window().perform<::warehouse::ConfirmGrip, ::warehouse::GripConfirmed>(
            this, ::warehouse::confirmGripAction, args, about, [](const auto&) { return say("Taken"); },
            [this, bin = now.bin](const auto& end) { done(end.kept(), end.performed() && end.result.askEmpty, bin); });
    }
    ::warehouse::ConfirmPick args;
    args.pickLine = now.pickLine;
    args.lot = now.lot;
    args.quantity = taking_;
    window().perform<::warehouse::ConfirmPick, ::warehouse::PickConfirmed>(
        this, ::warehouse::confirmPickAction, args, about, [](const auto&) { return say("Taken"); },
        [this, bin = now.bin](const auto& end) { done(end.kept(), end.performed() && end.result.askEmpty, bin); });
}

void WalkPage::done(bool kept, bool askEmpty, tl::BinId bin) {
    step_ = Step::bin;
    if (kept && !walk_.grips.empty()) {
        auto& now = walk_.grips.front();
        now.left = now.left > taking_ ? now.left - taking_ : Quantity{};
        if (round_) walk_.cart.push_back({{}, now.lot, now.order, now.item, now.lotNumber, taking_});
        if (now.left == Quantity{}) walk_.grips.erase(walk_.grips.begin());
    }
    show();
    if (!kept) load();
    if (!askEmpty) return;
    auto& terminal = window();
    std::vector<Tile> answers{{1, say("Empty"), {}, "check", desk::Tone::good},
                              {2, say("Something lies there"), say("It is counted"), "count"}};
    terminal.open(new ChoicePage{
        terminal, title(), say("Is the bin empty now?"), std::move(answers),
        [this, bin](const Tile& tile) {
            window().back();
            window().perform<::warehouse::ConfirmEmpty, ::warehouse::EmptyConfirmed>(
                this, ::warehouse::confirmEmptyAction, {bin, tile.id == 1}, walk_.number, [](const auto& count) {
                    return count.state == "approved" ? say("Noted: empty") : say("The bin is to be counted");
                });
        },
        help()});
}

void WalkPage::notEnough() {
    const auto* now = grip();
    if (now == nullptr) return;
    auto& terminal = window();
    terminal.open(
        new TypePage{terminal, title(), say("What is wrong there?"), false,
                     [this, line = now->pickLine](const QString& why) {
                         auto& screen = window();
                         if (why.isEmpty())
                             return screen.bad(say("A reason is needed"), say("Say in a few words what is wrong."));
                         screen.back();
                         screen.perform<::warehouse::PickShort, ::warehouse::ShortPicked>(
                             this, ::warehouse::pickShortAction, {line, desk::utf8(why)}, walk_.number,
                             [](const auto& gone) {
                                 return gone.grips > 0 ? say("Set aside elsewhere; the bin is to be counted")
                                                       : say("Nothing else is there; the bin is to be counted");
                             },
                             [this](const auto& end) {
                                 if (end.kept() && !walk_.grips.empty()) walk_.grips.erase(walk_.grips.begin());
                                 step_ = Step::bin;
                                 show();
                                 if (!end.kept()) load();
                             });
                     },
                     help()});
}

void WalkPage::drop() {
    window().perform<::warehouse::DropRound, ::warehouse::RoundDropped>(
        this, ::warehouse::dropRoundAction, {*round_, {}, {}}, walk_.number,
        [](const auto&) { return say("Set down at the dock"); },
        [this](const auto& end) {
            if (end.kept()) walk_.cart.clear();
            show();
            if (!end.kept()) load();
        });
}

// A batch stands together on the cart: part by part it goes to the dock of its order.
void WalkPage::sort() {
    auto& terminal = window();
    std::vector<Tile> parts;
    qint64 n = 0;
    for (const auto& one : walk_.cart) {
        ++n;
        if (one.order.number != 0)
            parts.push_back(
                {n, desk::text(one.number),
                 desk::shown(one.quantity) + QStringLiteral("  ") + desk::text(one.item + " / " + one.lotNumber),
                 "truck"});
    }
    if (parts.empty())
        return terminal.note(say("What was taken without network is sorted when it has reached the company"));
    terminal.open(new ChoicePage{terminal, say("Sort"), say("Which part do you take off the cart?"), std::move(parts),
                                 [this](const Tile& tile) {
                                     window().back();
                                     const auto part = walk_.cart.at(static_cast<std::size_t>(tile.id - 1));
                                     window().open(new NumberPage{window(),
                                                                  say("Sort"),
                                                                  desk::text(part.number),
                                                                  desk::text(part.item + " / " + part.lotNumber),
                                                                  {},
                                                                  part.quantity,
                                                                  [this, part](Quantity quantity) {
                                                                      window().back();
                                                                      sortOut(part, quantity);
                                                                  },
                                                                  help()});
                                 },
                                 help()});
}

void WalkPage::sortOut(const CartView& part, Quantity quantity) {
    window().perform<::warehouse::SortRound, ::warehouse::RoundSorted>(
        this, ::warehouse::sortRoundAction, {*round_, part.order, part.lot, quantity, {}},
        walk_.number + " · " + part.number,
        [](const auto& sorted) {
            return sorted.left > Quantity{}
                       ? say("Sorted, %1 of the lot still on the cart").arg(desk::shown(sorted.left))
                       : say("Sorted");
        },
        [this](const auto&) { load(); });
}

}  // namespace terminal::warehouse
