#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>

#include "app/desk/say.h"
#include "app/desk/words.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/quality/inspect_pages.h"
#include "app/terminal/quality/typed_here.h"
#include "app/terminal/window.h"

namespace terminal::quality {

using desk::say;

QString wordsOf(const InspectionHead& head) {
    return desk::text(!head.traveller.empty() ? head.traveller : head.item + " / " + head.lot);
}

InspectionsPage::InspectionsPage(Window& window, std::optional<tl::WorkOrderOperationId> operation)
    : Page{window}, operation_(operation) {
    says_ = big({}, this);
    column()->addWidget(says_);
    tiles_ = new Tiles{2, 4, this};
    tiles_->picked = [this](const Tile& tile) {
        for (const auto& one : found_.all)
            if (one.inspection.number == tile.id) return open(one);
    };
    column()->addWidget(tiles_, 1);
}

QString InspectionsPage::title() const { return say("Inspections"); }
QString InspectionsPage::expects() const { return say("Scan a traveller or a lot, or choose an inspection"); }
bool InspectionsPage::takeKey(QKeyEvent& key) { return tiles_->takeKey(key.text()); }

void InspectionsPage::load() {
    const auto name = operation_ ? "inspections/" + std::to_string(operation_->number) : std::string{"inspections"};
    station().seen<Inspections>(
        this, name,
        [site = station().site(), operation = operation_](const db::Read& read) {
            return readInspections(read, site, operation);
        },
        write, inspectionsBack,
        [this](const Seen<Inspections>& seen) {
            found_ = seen.what;
            std::vector<Tile> tiles;
            for (const auto& one : found_.all)
                tiles.push_back({one.inspection.number, wordsOf(one) + QStringLiteral("  ") + desk::text(one.itemName),
                                 desk::text(one.number) + QStringLiteral(" · ") + desk::wordOf(one.occasion) +
                                     QStringLiteral(" · ") + desk::shown(one.quantity, one.unit),
                                 "ruler", one.occasion == "in_process" ? desk::Tone::active : desk::Tone::neutral});
            says_->setText(tiles.empty() ? say("Nothing waits to be inspected.") : say("Which inspection?"));
            tiles_->show(std::move(tiles));
            if (operation_ && found_.all.size() == 1 && window().page() == this && !std::exchange(opened_, true))
                open(found_.all.front());
        },
        [this] { says_->setText(say("The inspections were never read here. They come when the network is back.")); });
}

void InspectionsPage::open(const InspectionHead& head) { window().open(new InspectionPage{window(), head}); }

void InspectionsPage::scanned(const QString& code) {
    const auto text = desk::utf8(code);
    for (const auto& one : found_.all)
        if (text == one.number || text == one.traveller || (!one.traveller.empty() && one.traveller.starts_with(text + "/")))
            return open(one);
    Page::scanned(code);
}

void InspectionsPage::meant(const Meaning& meaning) {
    for (const auto& one : found_.all)
        if (meaning.lot && one.lot == meaning.lot->number && (!meaning.item || meaning.item->number == one.item))
            return open(one);
    window().bad(say("Nothing of this waits to be inspected"), expects());
}

InspectionPage::InspectionPage(Window& window, const InspectionHead& head) : Page{window}, head_(head) {
    about_ = big(desk::text(head_.itemName) + QStringLiteral("  ") + desk::shown(head_.quantity, head_.unit), this);
    says_ = quiet({}, this);
    column()->addWidget(about_);
    column()->addWidget(says_);
    tiles_ = new Tiles{2, 4, this};
    tiles_->picked = [this](const Tile& tile) {
        auto& terminal = this->window();
        for (const auto& one : view_.asked) {
            if (one.line != tile.id) continue;
            if (one.left() == 0)
                return terminal.note(say("All pieces of it are recorded"), say("The office corrects a value, with a reason."));
            if (one.measured) return terminal.open(new MeasurePage{terminal, head_, one});
            return terminal.open(new CountedPage{terminal, head_, one});
        }
    };
    column()->addWidget(tiles_, 1);
}

QString InspectionPage::title() const { return desk::text(head_.number) + QStringLiteral("  ") + wordsOf(head_); }

bool InspectionPage::takeKey(QKeyEvent& key) { return tiles_->takeKey(key.text()); }

void InspectionPage::load() {
    station().seen<InspectionView>(
        this, "inspection/" + std::to_string(head_.inspection.number),
        [inspection = head_.inspection, &store = station().store()](const db::Read& read) {
            auto view = readInspection(read, inspection);
            if (!view) db::refuse("quality.inspection.none", "There is no such inspection. Choose one from the list.");
            view->heard = heardOf(read, typedHere(store, inspection));
            return *view;
        },
        write, inspectionBack, [this](const Seen<InspectionView>& seen) { show(seen); },
        [this] { says_->setText(say("This inspection was never read here. It comes when the network is back.")); });
}

void InspectionPage::show(const Seen<InspectionView>& seen) {
    view_ = seen.what;
    addTyped(view_, typedHere(station().store(), head_.inspection));
    int left = 0;
    std::vector<Tile> tiles;
    for (const auto& one : view_.asked) {
        left += one.left();
        QStringList detail;
        if (!one.limits().empty()) detail << desk::text(one.limits() + " " + one.unit);
        detail << say("%1 of %2 pieces").arg(one.recorded).arg(one.asked);
        if (one.bad > 0) detail << say("%1 bad").arg(one.bad);
        if (!one.decision.empty()) detail << desk::wordOf(one.decision);
        const bool over = !one.decision.empty();
        tiles.push_back({one.line, desk::text(one.name), detail.join(QStringLiteral(" · ")),
                         over           ? "check"
                         : one.measured ? "ruler"
                                        : "count",
                         over && one.decision == "reject" ? desk::Tone::bad
                         : over                           ? desk::Tone::good
                         : one.bad > 0                    ? desk::Tone::attention
                                                          : desk::Tone::neutral});
    }
    says_->setText((left == 0 ? say("All pieces are recorded. Quality decides.") : say("Touch what you measure.")) +
                   (seen.asOf ? QStringLiteral(" · ") + say("as of %1").arg(station().timeOf(*seen.asOf)) : QString{}));
    tiles_->show(std::move(tiles));
}

}  // namespace terminal::quality
