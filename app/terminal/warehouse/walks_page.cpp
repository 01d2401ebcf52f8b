#include <QBoxLayout>
#include <QLabel>

#include "app/desk/say.h"
#include "app/desk/words.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/warehouse/pages.h"
#include "app/terminal/window.h"
#include "warehouse/picking.h"

namespace terminal::warehouse {

using desk::say;

WalksPage::WalksPage(Window& window) : Page{window} {
    says_ = big({}, this);
    column()->addWidget(says_);
    tiles_ = new Tiles{2, 4, this};
    tiles_->picked = [this](const Tile& tile) { open(walks_.all.at(static_cast<std::size_t>(tile.id - 1))); };
    column()->addWidget(tiles_, 1);
}

QString WalksPage::title() const { return say("Pick"); }
QString WalksPage::expects() const { return say("Scan the number of a walk, or choose one"); }

void WalksPage::load() {
    station().seen<Walks>(
        this, "walks", [site = station().site()](const db::Read& read) { return readWalks(read, site); }, write,
        walksBack,
        [this](const Seen<Walks>& seen) {
            walks_ = seen.what;
            std::vector<Tile> tiles;
            qint64 n = 0;
            const auto me = station().person() ? station().person()->name : std::string{};
            for (const auto& one : walks_.all) {
                ++n;
                const auto kind =
                    one.method.empty()
                        ? say("for %1").arg(desk::text(one.words))
                        : desk::wordOf(one.method) +
                              (one.words.empty() ? QString{} : QStringLiteral(" ") + desk::text(one.words));
                const auto taken = one.takenBy.empty() ? QString{}
                                   : one.takenBy == me ? say("yours")
                                                       : say("%1 has it").arg(desk::text(one.takenBy));
                tiles.push_back({n, desk::text(one.number),
                                 kind + QStringLiteral(" · ") + say("%1 grips").arg(one.grips) + u'\n' + taken, "pick",
                                 one.takenBy == me && !me.empty() ? desk::Tone::active
                                 : one.takenBy.empty()            ? desk::Tone::neutral
                                                                  : desk::Tone::attention});
            }
            says_->setText(tiles.empty() ? say("No walk is open. The office releases orders to be picked.")
                                         : say("Which walk?"));
            tiles_->show(std::move(tiles));
        },
        [this] { says_->setText(say("The walks were never read here. They come when the network is back.")); });
}

void WalksPage::scanned(const QString& code) {
    for (const auto& one : walks_.all)
        if (desk::text(one.number) == code) return open(one);
    window().bad(say("No open walk has this number"), say("Choose one from the list."));
}

// A round is one person's: whoever opens it takes it.
void WalksPage::open(const WalkHead& head) {
    auto& screen = window();
    if (!head.round) return screen.open(new WalkPage{screen, {}, head.pickList});
    const auto me = station().person() ? station().person()->name : std::string{};
    if (head.takenBy == me && !me.empty()) return screen.open(new WalkPage{screen, head.round, {}});
    screen.perform<::warehouse::TakeRound, ::warehouse::RoundTaken>(
        this, ::warehouse::takeRoundAction, {*head.round, false}, head.number,
        [](const auto& taken) {
            return taken.gone > 0 ? say("It is yours; %1 grips are not set aside any more").arg(taken.gone)
                                  : say("It is yours");
        },
        [this, round = head.round](const auto&) {
            window().open(new WalkPage{window(), round, {}});
        });
}

}  // namespace terminal::warehouse
