#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

#include "app/desk/say.h"
#include "app/desk/words.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/kit/measure.h"
#include "app/terminal/pages/pages.h"
#include "app/terminal/warehouse/pages.h"
#include "app/terminal/window.h"
#include "warehouse/counting.h"

namespace terminal::warehouse {

using desk::say;

CountsPage::CountsPage(Window& window) : Page{window} {
    says_ = big({}, this);
    column()->addWidget(says_);
    tiles_ = new Tiles{2, 4, this};
    tiles_->picked = [this](const Tile& tile) {
        for (const auto& one : counts_.all)
            if (one.count.number == tile.id) return open(one);
    };
    column()->addWidget(tiles_, 1);
}

QString CountsPage::title() const { return say("Count"); }
QString CountsPage::expects() const { return say("Scan a bin to count it"); }

void CountsPage::load() {
    station().seen<Counts>(
        this, "counts", [site = station().site()](const db::Read& read) { return readCounts(read, site); }, write,
        countsBack,
        [this](const Seen<Counts>& seen) {
            counts_ = seen.what;
            std::vector<Tile> tiles;
            for (const auto& one : counts_.all) {
                const bool waits = one.state == "counted";
                const auto what = one.item.empty() ? say("all that lies there") : desk::text(one.item);
                const auto state = waits ? say("waits for approval, counted by %1").arg(desk::text(one.countedBy))
                                   : one.state == "recounting" ? say("is counted again")
                                   : one.countedBy.empty()     ? say("due %1").arg(desk::shown(one.dueOn))
                                                               : say("%1 counts").arg(desk::text(one.countedBy));
                tiles.push_back({one.count.number, desk::text(one.place), what + u'\n' + state,
                                 waits ? "check" : "count",
                                 waits                    ? desk::Tone::active
                                 : one.cause == "recount" ? desk::Tone::attention
                                                          : desk::Tone::neutral});
            }
            says_->setText(tiles.empty() ? say("No bin is to be counted. Scan one to count it all the same.")
                                         : say("Which bin?"));
            tiles_->show(std::move(tiles));
        },
        [this] { says_->setText(say("The counts were never read here. They come when the network is back.")); });
}

void CountsPage::open(const CountView& count) {
    auto& screen = window();
    if (count.state == "open") return screen.open(new CountPage{screen, count});
    if (count.state == "recounting")
        return screen.note(say("Somebody else counts it again"),
                           say("The recount is on the list as a count of its own."));
    if (!station().may("warehouse.approveCount"))
        return screen.note(say("It waits for approval"), say("Somebody who did not count it approves it."));
    std::vector<Tile> answers{{1, say("Approve"), say("The differences are posted"), "check", desk::Tone::good},
                              {2, say("Not yet"), {}, "left"}};
    screen.open(new ChoicePage{
        screen, desk::text(count.number), say("Approve the count of %1?").arg(desk::text(count.place)),
        std::move(answers),
        [this, count](const Tile& tile) {
            window().back();
            if (tile.id != 1) return;
            window().perform<::warehouse::ApproveCount, ::warehouse::CountApproved>(
                this, ::warehouse::approveCountAction, {count.count}, count.number,
                [](const auto& done) {
                    return done.lost.empty() ? say("Approved")
                                             : say("Approved; %1 order lines lost goods").arg(done.lost.size());
                },
                [this](const auto&) { load(); });
        },
        help()});
}

void CountsPage::meant(const Meaning& meaning) {
    auto& screen = window();
    if (!meaning.bin) return screen.bad(say("This is no bin"), expects());
    for (const auto& one : counts_.all)
        if (one.bin == meaning.bin->binId && one.state == "open") return open(one);
    screen.perform<::warehouse::AddCount, ::warehouse::CountAdded>(
        this, ::warehouse::addCountAction, {meaning.bin->binId, {}, {}}, meaning.bin->whole(),
        [](const auto& added) { return say("%1: count what lies there").arg(desk::text(added.number)); },
        [this, bin = *meaning.bin](const auto& done) {
            if (!done.performed()) return load();
            CountView count;
            count.count = done.result.count;
            count.number = done.result.number;
            count.bin = bin.binId;
            count.place = bin.whole();
            count.state = "open";
            window().open(new CountPage{window(), count});
        });
}

CountPage::CountPage(Window& window, CountView count) : Page{window}, count_(std::move(count)) {
    head_ = huge(desk::text(count_.place), this);
    column()->addWidget(head_);
    column()->addWidget(big(count_.item.empty() ? say("Count all that lies loose there, lot by lot.")
                                                : say("Count only %1, lot by lot.").arg(desk::text(count_.item)),
                            this));
    list_ = body({}, this);
    column()->addWidget(scrolled(list_, say("Content"), this), 1);
    empty_ = new Button{say("Nothing lies there"), "bin", Weight::plain, this, [this] { close(true); }};
    all_ = new Button{say("That is all"), "check", Weight::main, this, [this] { close(false); }};
    addRow(column(), {empty_, all_});
    tell();
}

QString CountPage::title() const { return desk::text(count_.number); }
QString CountPage::expects() const {
    return atBin_ ? say("Scan the next lot") : say("Scan bin %1").arg(desk::text(count_.place));
}

void CountPage::tell() {
    QStringList lines;
    for (const auto& one : count_.lines) lines << desk::text(one);
    list_->setText(lines.isEmpty() ? say("Nothing is counted yet.") : lines.join('\n'));
    all_->setEnabled(atBin_ && !count_.lines.empty());
    empty_->setEnabled(atBin_ && count_.lines.empty());
    if (window().page() == this) window().band().expect(expects());
}

void CountPage::meant(const Meaning& meaning) {
    auto& screen = window();
    if (!atBin_) {
        if (!meaning.bin) return screen.bad(say("This is no bin"), expects());
        if (meaning.bin->binId != count_.bin)
            return screen.bad(say("This is bin %1").arg(desk::text(meaning.bin->whole())), expects());
        atBin_ = true;
        screen.good(say("Right bin"), expects());
        return tell();
    }
    if (!meaning.lot) return screen.bad(say("This is no lot"), expects());
    const auto item = meaning.item ? *meaning.item : KnownItem{};
    if (!count_.item.empty() && item.number != count_.item)
        return screen.bad(say("Count only %1").arg(desk::text(count_.item)), expects());
    // Blind: what the book says is not said.
    screen.open(new NumberPage{screen,
                               title(),
                               desk::text(item.name),
                               desk::text(nameOf(item.number, meaning.lot->number)),
                               desk::text(item.unit),
                               {},
                               [this, lot = *meaning.lot](Quantity quantity) {
                                   window().back();
                                   found(lot, quantity);
                               },
                               help()});
}

void CountPage::found(const KnownLot& lot, Quantity quantity) {
    const auto item = station().codes().item(lot.itemId);
    const auto name = (item ? item->number + " / " : std::string{}) + lot.number;
    ::warehouse::RecordCount args{count_.count, count_.bin, lot.lotId, quantity};
    window().perform<::warehouse::RecordCount, ::warehouse::CountRecorded>(
        this, ::warehouse::recordCountAction, args, count_.number + " · " + name + " · " + toText(quantity),
        [](const auto& recorded) {
            return recorded.looseOnly ? say("Noted. What is packed there counts by its label.") : say("Noted");
        },
        [this, name, quantity](const auto&) {
            std::erase_if(count_.lines, [&](const std::string& line) { return line.starts_with(name + ": "); });
            count_.lines.push_back(name + ": " + toText(quantity));
            tell();
        });
}

void CountPage::close(bool empty) {
    window().perform<::warehouse::CloseCount, ::warehouse::CountClosed>(
        this, ::warehouse::closeCountAction, {count_.count, empty}, count_.number,
        [](const auto& closed) {
            if (closed.state == "approved") return say("Counted");
            return closed.state == "recounting" ? say("Counted; somebody else counts it again")
                                                : say("Counted; somebody else approves it");
        },
        [this](const auto&) { window().back(); });
}

}  // namespace terminal::warehouse
