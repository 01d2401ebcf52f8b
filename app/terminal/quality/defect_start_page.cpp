#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>

#include "app/desk/say.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/production/view.h"
#include "app/terminal/quality/defect_pages.h"
#include "app/terminal/window.h"

namespace terminal::quality {

using desk::say;

DefectStartPage::DefectStartPage(Window& window) : Page{window} {
    column()->addWidget(big(say("Scan the traveller of the job, or the lot."), this));
    tiles_ = new Tiles{2, 4, this};
    tiles_->picked = [this](const Tile& tile) {
        this->window().replace(new DefectPage{this->window(), tl::WorkOrderOperationId{tile.id}});
    };
    column()->addWidget(tiles_, 1);
}

QString DefectStartPage::title() const { return say("Log a defect"); }
QString DefectStartPage::expects() const { return say("Scan a job or a lot, or choose a job"); }

bool DefectStartPage::takeKey(QKeyEvent& key) { return tiles_->takeKey(key.text()); }

// The jobs of the work centre this terminal stands at, the own one first.
void DefectStartPage::shown() {
    const auto kept = station().store().setting("center");
    const tl::WorkCenterId center{kept.empty() ? 0 : std::stoll(kept)};
    if (center.number == 0) return tiles_->show({});
    const tl::EmployeeId me{station().person() ? station().person()->employeeId : 0};
    station().seen<production::Jobs>(
        this, "jobs/" + std::to_string(center.number) + "/" + std::to_string(me.number),
        [center, me](const db::Read& read) { return production::readJobs(read, center, me); }, production::write,
        production::jobsBack, [this](const Seen<production::Jobs>& seen) {
            std::vector<Tile> tiles;
            for (const auto& card : seen.what.cards) {
                const bool mine = seen.what.mine == card.operation;
                tiles.insert(mine ? tiles.begin() : tiles.end(),
                             {card.operation.number,
                              desk::text(card.orderNumber) + u'/' + QString::number(card.opNo),
                              desk::text(card.itemName), "factory", mine ? desk::Tone::active : desk::Tone::neutral});
            }
            tiles_->show(std::move(tiles));
        });
}

void DefectStartPage::scanned(const QString& code) {
    for (const auto& tile : tiles_->tiles())
        if (tile.words == code) return window().replace(new DefectPage{window(), tl::WorkOrderOperationId{tile.id}});
    station().read<std::optional<tl::WorkOrderOperationId>>(
        this, [code = desk::utf8(code)](const db::Read& read) { return operationOf(read, code); },
        [this, code](const std::optional<tl::WorkOrderOperationId>& found) {
            if (!found) return Page::scanned(code);
            window().replace(new DefectPage{window(), *found});
        },
        [this, code](const QString&) { Page::scanned(code); });
}

void DefectStartPage::meant(const Meaning& meaning) {
    if (meaning.lot) return window().replace(new DefectPage{window(), meaning.lot->lotId});
    window().bad(say("This is no job and no lot"), expects());
}

}  // namespace terminal::quality
