#include <QBoxLayout>
#include <QLabel>

#include "app/desk/say.h"
#include "app/terminal/kit/amounts.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/pages/pages.h"
#include "app/terminal/production/pages.h"
#include "app/terminal/window.h"
#include "production/floor.h"

namespace terminal::production {

using desk::say;

StepsPage::StepsPage(Window& window, tl::WorkOrderOperationId operation, const QString& title)
    : Page{window}, operation_(operation), title_(title) {
    says_ = big(say("Do each step and touch it."), this);
    column()->addWidget(says_);
    tiles_ = new Tiles{2, 4, this};
    tiles_->picked = [this](const Tile& tile) {
        for (const auto& step : job_.steps)
            if (step.step.number == tile.id) return record(step);
    };
    column()->addWidget(tiles_, 1);
}

void StepsPage::load() {
    const tl::EmployeeId me{station().person() ? station().person()->employeeId : 0};
    station().seen<JobView>(
        this, "job/" + std::to_string(operation_.number) + "/" + std::to_string(me.number),
        [operation = operation_, me](const db::Read& read) {
            auto job = readJob(read, operation, me);
            if (!job) db::refuse("terminal.job.none", "This job is not there any more. Choose another one.");
            return *job;
        },
        write, jobBack,
        [this](const Seen<JobView>& seen) {
            job_ = seen.what;
            std::vector<Tile> tiles;
            for (const auto& one : job_.steps) {
                auto words = QString::number(one.stepNo) + QStringLiteral("  ") + desk::text(one.text);
                QStringList detail;
                if (!one.limits.empty()) detail << desk::text(one.limits) + QStringLiteral(" ") + desk::text(one.unit);
                if (one.done)
                    detail << (one.passed ? say("done") : say("outside the limits")) +
                                  (one.said.empty() ? QString{} : QStringLiteral(": ") + desk::text(one.said));
                else if (one.required)
                    detail << say("required");
                tiles.push_back({one.step.number, words, detail.join(QStringLiteral(" · ")),
                                 one.passed            ? "check"
                                 : one.kind == "value" ? "ruler"
                                                       : "edit",
                                 one.passed     ? desk::Tone::good
                                 : one.done     ? desk::Tone::bad
                                 : one.required ? desk::Tone::attention
                                                : desk::Tone::neutral});
            }
            tiles_->show(std::move(tiles));
            const int open = job_.openSteps();
            says_->setText(open == 0 ? say("All required steps are done.")
                                     : say("Required steps to do: %1").arg(open));
        });
}

// A check is touched; a value is typed on the pad; words are typed.
void StepsPage::record(const StepView& step) {
    auto& terminal = window();
    if (step.kind == "check") {
        std::vector<Tile> answers{{1, say("Done"), {}, "check", desk::Tone::good},
                                  {2, say("Not in order"), {}, "warning", desk::Tone::bad}};
        return terminal.open(new ChoicePage{terminal, title_, desk::text(step.text), std::move(answers),
                                            [this, step](const Tile& tile) {
                                                window().back();
                                                send(step, tile.id == 1, {}, {});
                                            },
                                            help()});
    }
    if (step.kind == "value")
        return terminal.open(new NumberPage{terminal,
                                            title_,
                                            desk::text(step.text),
                                            desk::text(step.limits),
                                            desk::text(step.unit),
                                            {},
                                            [this, step](Quantity value) {
                                                window().back();
                                                send(step, {}, toText(value), {});
                                            },
                                            help(),
                                            true});
    terminal.open(new TypePage{terminal, title_, desk::text(step.text), false,
                               [this, step](const QString& text) {
                                   window().back();
                                   if (!text.isEmpty()) send(step, {}, {}, desk::utf8(text));
                               },
                               help()});
}

void StepsPage::send(const StepView& step, std::optional<bool> done, const std::string& value,
                     const std::string& text) {
    ::production::RecordStep args;
    args.step = step.step;
    args.done = done;
    args.value = value;
    args.text = text;
    window().perform<::production::RecordStep, ::production::StepRecorded>(
        this, ::production::recordStepAction, args,
        job_.orderNumber + "/" + std::to_string(job_.opNo) + " · " + std::to_string(step.stepNo),
        [](const auto&) { return say("Recorded"); },
        [this](const auto& end) {
            if (end.performed() && !end.result.passed)
                window().bad(say("Recorded, and not as it should be"),
                             say("Do it again and record it anew, or call for help."));
            load();
        });
}

}  // namespace terminal::production
