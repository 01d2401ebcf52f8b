#include <QBoxLayout>
#include <QLabel>

#include "app/desk/say.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/pages/areas.h"
#include "app/terminal/production/pages.h"
#include "app/terminal/quality/defect_pages.h"
#include "app/terminal/quality/inspect_pages.h"
#include "app/terminal/quality/pages.h"
#include "app/terminal/window.h"

namespace terminal::quality {

using desk::say;

namespace {

struct HeldRow {
    std::int64_t lot = 0;
    std::string item, number, reason, caseNumber;
    db::Instant placedAt;
};
BOOST_DESCRIBE_STRUCT(HeldRow, (), (lot, item, number, reason, caseNumber, placedAt))

struct OperationRow {
    std::int64_t operation = 0, steps = 0;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(OperationRow, (), (operation, steps, words))

}  // namespace

QualityPage::QualityPage(Window& window) : Page{window} {
    says_ = big(say("Scan a lot to see what it is and where it came from."), this);
    column()->addWidget(says_);
    column()->addWidget(quiet(say("On hold now:"), this));
    tiles_ = new Tiles{2, 4, this};
    tiles_->picked = [this](const Tile& tile) { this->window().open(new LotPage{this->window(), {tile.id}}); };
    column()->addWidget(tiles_, 1);
    auto* inspect = new Button{say("Inspect"), "ruler", Weight::main, this,
                               [this] { this->window().open(new InspectionsPage{this->window(), {}}); }};
    inspect->setEnabled(station().may("quality.recordResults"));
    auto* defect = new Button{say("Log a defect"), "warning", Weight::plain, this,
                              [this] { this->window().open(new DefectStartPage{this->window()}); }};
    defect->setEnabled(station().may("quality.logDefect") || station().may("quality.addNonconformance"));
    addRow(column(), {inspect, defect});
}

QString QualityPage::title() const { return say("Quality"); }
QString QualityPage::expects() const { return say("Scan a lot, or the traveller of a job"); }

void QualityPage::shown() {
    station().read<std::vector<HeldRow>>(
        this,
        [site = station().site()](const db::Read& read) {
            return read.all<HeldRow>(R"sql(
                select l.lot_id as lot, i.number as item, l.number, h.reason, h.case_number, h.placed_at
                from hold h join lot l on l.lot_id = h.lot_id join item i on i.item_id = l.item_id join site s on s.site_id = h.site_id
                where h.released_at is null and s.code = $1 order by h.hold_id desc limit 40
            )sql",
                                     site);
        },
        [this](const std::vector<HeldRow>& rows) {
            std::vector<Tile> tiles;
            for (const auto& row : rows)
                tiles.push_back(
                    {row.lot, desk::text(row.item) + QStringLiteral(" / ") + desk::text(row.number),
                     desk::text(row.reason) +
                         (row.caseNumber.empty() ? QString{} : QStringLiteral(" · ") + desk::text(row.caseNumber)) +
                         u'\n' + say("since %1").arg(station().timeOf(row.placedAt)),
                     "hold", desk::Tone::attention});
            tiles_->show(std::move(tiles));
        },
        [this](const QString&) { tiles_->show({}); });
}

// A traveller opens the steps of the operation that is scanned, or of the first one that has steps to do.
void QualityPage::scanned(const QString& code) {
    station().read<std::optional<OperationRow>>(
        this,
        [number = desk::utf8(code)](const db::Read& read) {
            return read.find<OperationRow>(R"sql(
                select p.work_order_operation_id as operation,
                       (select count(*) from work_order_step s where s.work_order_operation_id = p.work_order_operation_id) as steps,
                       o.number || '/' || cast(p.op_no as text) as words
                from work_order o join work_order_operation p on p.work_order_id = o.work_order_id
                where (o.number || '/' || cast(p.op_no as text) = $1 or o.number = $1)
                  and exists (select 1 from work_order_step s where s.work_order_operation_id = p.work_order_operation_id)
                order by case when p.state = 'finished' then 1 else 0 end, p.op_no limit 1
            )sql",
                                           number);
        },
        [this, code](const std::optional<OperationRow>& found) {
            if (!found) return Page::scanned(code);
            window().open(new production::StepsPage{window(), {found->operation}, desk::text(found->words)});
        },
        [this, code](const QString&) { Page::scanned(code); });
}

void QualityPage::meant(const Meaning& meaning) {
    if (meaning.lot) return window().open(new LotPage{window(), meaning.lot->lotId});
    window().bad(say("This is no lot"), say("Scan the label of a lot."));
}

}  // namespace terminal::quality
