#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>

#include "app/desk/say.h"
#include "app/terminal/kit/amounts.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/kit/measure.h"
#include "app/terminal/kit/pad.h"
#include "app/terminal/pages/pages.h"
#include "app/terminal/production/pages.h"
#include "app/terminal/window.h"
#include "production/production.h"

namespace terminal::production {

using desk::say;

namespace {

constexpr int good = 0, scrap = 1, rework = 2, weight = 3;

// Goods that are weighed beside their pieces have their weight in the same entry.
bool weighs(const JobView& job) { return job.last && !job.catchUnit.empty(); }

std::vector<AmountField> fields(const JobView& job, Quantity left) {
    std::vector<AmountField> all{
        {say("Good"), say("%1 left").arg(desk::shown(left, job.unit))}, {say("Scrap")}, {say("Rework")}};
    if (weighs(job))
        all.push_back(
            {say("Weight"), say("of the good ones, %1").arg(desk::text(job.catchUnit)), desk::text(job.catchUnit)});
    return all;
}

// What the commit of the last piece did beside the report.
QString whatCameOf(const ::production::Reported& done, const JobView& job) {
    QStringList all;
    Quantity served;
    for (const auto& one : done.served) served += one.quantity;
    if (served > Quantity{})
        all << say("%1 set aside for %2").arg(desk::shown(served, job.unit), desk::text(done.served.front().order));
    if (!done.units.empty()) all << say("%1 packages with labels").arg(done.units.size());
    if (!done.tasks.empty()) all << say("%1 to carry").arg(done.tasks.size());
    if (done.reworkOrder) all << say("a rework order was made");
    if (all.isEmpty() && done.left > Quantity{}) all << say("%1 left").arg(desk::shown(done.left, job.unit));
    if (all.isEmpty()) all << say("All pieces of this operation are reported");
    return all.join(QStringLiteral(" · "));
}

}  // namespace

ReportPage::ReportPage(Window& window, JobView job, Quantity left, ReportHeard reported)
    : Page{window}, job_(std::move(job)), left_(left), reported_(std::move(reported)) {
    auto* row = new QHBoxLayout{};
    row->setSpacing(gap() * 2);
    amounts_ = new Amounts{fields(job_, left_), desk::text(job_.unit), this};
    amounts_->changed = [this] { tell(); };
    amounts_->entered = [this] { send(); };
    row->addWidget(amounts_, 3);
    auto* reasons = new QVBoxLayout{};
    why_ = big({}, this);
    tiles_ = new Tiles{1, 5, this};
    tiles_->picked = [this](const Tile& tile) {
        (amounts_->field() == rework ? reworkReason_ : scrapReason_) = tl::ReasonId{tile.id};
        tiles_->choose(tile.id);
        tell();
    };
    serialsShown_ = quiet({}, this);
    reasons->addWidget(why_);
    reasons->addWidget(tiles_, 1);
    reasons->addWidget(serialsShown_);
    row->addLayout(reasons, 2);
    column()->addLayout(row, 1);
    send_ = new Button{say("Report"), "check", Weight::main, this, [this] { send(); }};
    auto* all = new Button{say("All good"), "count", Weight::plain, this, [this] {
                               amounts_->setAmount(scrap, {});
                               amounts_->setAmount(rework, {});
                               amounts_->setAmount(good, left_);
                               amounts_->turnTo(good);
                           }};
    addRow(column(), {all, send_});
    if (job_.tracking == "serial" && job_.last) all->hide();
    tell();
}

QString ReportPage::title() const { return say("Report %1/%2").arg(desk::text(job_.orderNumber)).arg(job_.opNo); }
QString ReportPage::expects() const {
    return job_.tracking == "serial" && job_.last ? say("Scan each serial number that is good") : QString{};
}

void ReportPage::shown() {
    station().seen<ReasonList>(this, "reasons", readReasonList, write, reasonsBack,
                               [this](const Seen<ReasonList>& seen) {
                                   reasons_ = seen.what;
                                   showReasons();
                               });
}

bool ReportPage::takeKey(QKeyEvent& key) { return amounts_->takeKey(key.key(), key.text()); }

// Each scan is one good piece.
void ReportPage::scanned(const QString& code) {
    if (job_.tracking != "serial" || !job_.last)
        return window().bad(say("Nothing is scanned here"), say("Type the pieces, or go back to scan material."));
    auto serial = desk::utf8(code);
    try {
        if (tl::gs1::looksLikeLabel(serial)) serial = tl::gs1::read(serial, station().today()).serial;
    } catch (const db::Refused& no) {
        return window().bad(no.reasons);
    } catch (const db::Refusal& no) {
        return window().bad({no});
    }
    if (serial.empty())
        return window().bad(say("This label has no serial number"), say("Scan the label of the piece."));
    if (std::ranges::find(serials_, serial) != serials_.end())
        return window().bad(say("%1 is on the list already").arg(desk::text(serial)), say("Scan the next piece."));
    serials_.push_back(serial);
    amounts_->setAmount(good, tl::quantity(static_cast<std::int64_t>(serials_.size())));
    window().good(desk::text(serial));
}

void ReportPage::showReasons() {
    const bool again = amounts_->field() == rework;
    std::vector<Tile> tiles;
    const bool asked = amounts_->amount(again ? rework : scrap) > Quantity{};
    if (asked)
        for (const auto& one : reasons_.all)
            if (one.kind == (again ? "rework" : "scrap")) tiles.push_back({one.reason.number, desk::text(one.text)});
    why_->setText(!asked ? QString{} : again ? say("Why rework?") : say("Why scrap?"));
    const auto chosen = again ? reworkReason_ : scrapReason_;
    tiles_->choose(chosen ? chosen->number : 0);
    tiles_->show(std::move(tiles));
}

void ReportPage::tell() {
    if (send_ == nullptr) return;
    QStringList parts;
    const QString names[] = {say("good"), say("scrap"), say("rework")};
    for (const int field : {good, scrap, rework})
        if (const auto amount = amounts_->amount(field); amount > Quantity{})
            parts << desk::shown(amount) + QStringLiteral(" ") + names[field];
    send_->setWords(parts.isEmpty() ? say("Report") : say("Report %1").arg(parts.join(QStringLiteral(", "))));
    QStringList serials;
    for (const auto& one : serials_) serials << desk::text(one);
    serialsShown_->setText(serials.join(QStringLiteral(", ")));
    showReasons();
}

void ReportPage::send() {
    ::production::Report args;
    args.order = job_.order;
    args.opNo = job_.opNo;
    const auto given = [&](int field) {
        const auto amount = amounts_->amount(field);
        return amount > Quantity{} ? std::optional{amount} : std::nullopt;
    };
    args.good = given(good);
    args.scrap = given(scrap);
    args.rework = given(rework);
    if (!args.good && !args.scrap && !args.rework)
        return window().bad(say("Nothing is reported"), say("Type the pieces first."));
    if (args.scrap && !scrapReason_) {
        amounts_->turnTo(scrap);
        showReasons();
        return window().bad(say("Why scrap?"), say("Choose the reason, then report."));
    }
    if (args.rework && !reworkReason_) {
        amounts_->turnTo(rework);
        showReasons();
        return window().bad(say("Why rework?"), say("Choose the reason, then report."));
    }
    const auto sum = amounts_->amount(good) + amounts_->amount(scrap) + amounts_->amount(rework);
    if (sum > left_)
        return window().bad(say("That is more than is left: %1").arg(desk::shown(left_, job_.unit)),
                            say("Correct the pieces, or report the operation before first."));
    if (args.good && weighs(job_)) {
        if (amounts_->amount(weight) <= Quantity{}) {
            amounts_->turnTo(weight);
            return window().bad(say("What do the good ones weigh?"), say("Type the weight, then report."));
        }
        args.catchWeight = tl::Measure{amounts_->amount(weight).millionths, {job_.catchUnit}};
    }
    if (args.scrap) args.scrapReason = scrapReason_;
    if (args.rework) args.reworkReason = reworkReason_;
    args.serials = serials_;
    if (station().person() && station().person()->employeeId != 0)
        args.employee = tl::EmployeeId{station().person()->employeeId};
    args.machine = job_.machine;
    const auto about = job_.orderNumber + "/" + std::to_string(job_.opNo) + " · " + toText(amounts_->amount(good));
    auto& terminal = window();
    terminal.perform<::production::Report, ::production::Reported>(
        this, ::production::reportAction, args, about, [job = job_](const auto& done) { return whatCameOf(done, job); },
        [this, sum](const auto& done) {
            if (reported_)
                reported_(sum, {done.result.lots, done.result.units, amounts_->amount(good)}, done.kept());
            window().back();
        });
}

}  // namespace terminal::production
