#include "warehouse/ui/task_forms.h"

#include "app/desk/say.h"
#include "warehouse/ui/moment_field.h"

namespace warehouse {

using desk::Desk;
using desk::FormLook;
using desk::say;
using desk::text;

namespace {

struct Now {
    std::optional<Task> task;
    std::int64_t person = 0;
};

void withTask(Desk& d, std::int64_t id, std::function<void(const Now&)> then) {
    d.read<Now>(
        &d,
        [id](const db::Read& read) {
            Now now{findTask(read, WarehouseTaskId{id}), 0};
            if (now.task && !now.task->takenBy.empty())
                now.person = read.find<std::int64_t>(R"sql(
                    select user_account_id from user_account where name = $1
                )sql", now.task->takenBy).value_or(0);
            return now;
        },
        [&d, then = std::move(then)](const Now& now) {
            if (!now.task || now.task->state != "open") return d.toast(say("This is not to be carried any more."), desk::Tone::attention);
            then(now);
        });
}

QJsonValue idOr(std::int64_t id) { return id == 0 ? QJsonValue{} : QJsonValue{static_cast<qint64>(id)}; }

QJsonValue instantOr(const std::optional<db::Instant>& at) { return at ? QJsonValue{text(db::toText(*at))} : QJsonValue{}; }

}  // namespace

FormLook carryForm(const Task& task) {
    const bool unit = task.unit.has_value();
    QJsonObject preset{{"task", static_cast<qint64>(task.task.number)}, {"from", static_cast<qint64>(task.from.number)}};
    if (task.to) preset["to"] = static_cast<qint64>(task.to->number);
    if (unit) {
        preset["unit"] = static_cast<qint64>(task.unit->number);
    } else {
        preset["lot"] = static_cast<qint64>(task.lot.number);
        preset["quantity"] = text(toText(task.quantity));
    }
    return {.action = "warehouse.doTask",
            .title = "It was carried",
            .verb = "Carried",
            .fields = {{.argument = "task", .hidden = true},
                       {.argument = "from", .label = "Taken from"},
                       {.argument = "unit", .label = "Handling unit", .hidden = !unit},
                       {.argument = "lot", .label = "Lot", .hidden = unit},
                       {.argument = "quantity", .label = "Quantity", .hint = "Less than all: the rest stays to be carried", .hidden = unit},
                       {.argument = "to", .label = "Set down in", .hint = "Another bin will do where the goods fit"}},
            .preset = preset,
            .then = [](Desk& d, const QJsonObject& answer) {
                if (answer["state"].toString() != "done") return d.toast(say("Carried in part; the rest is still to be carried."));
                if (answer.contains("next") && !answer["next"].isNull()) return d.toast(say("Carried to the hand-over bin; a task of its own takes it on."));
                d.toast(say("Carried."));
            }};
}

FormLook assignForm(const Task& task, std::int64_t person) {
    return {.action = "warehouse.changeTask",
            .title = "How soon, and by whom",
            .verb = "Save",
            .fields = {{.argument = "task", .hidden = true},
                       {.argument = "person", .label = "Who carries it", .hint = "Empty: anybody"},
                       {.argument = "priority", .label = "Priority", .hint = "From 1 to 100, the lower number is carried first"},
                       {.argument = "dueAt", .label = "At the latest", .hint = "Empty: when there is time", .make = momentField}},
            .preset = {{"task", static_cast<qint64>(task.task.number)},
                       {"person", idOr(person)},
                       {"priority", task.priority},
                       {"dueAt", instantOr(task.dueAt)}}};
}

FormLook cancelTaskForm(std::int64_t task) {
    return {.action = "warehouse.cancelTask",
            .title = "Do not carry it",
            .verb = "Cancel the task",
            .fields = {{.argument = "task", .hidden = true}, {.argument = "reason", .label = "Reason", .hint = "And what is to happen instead"}},
            .preset = {{"task", static_cast<qint64>(task)}}};
}

FormLook putAwayForm(std::int64_t bin) {
    return {.action = "warehouse.makePutAway",
            .title = "Find places for what lies in a bin",
            .verb = "Make the tasks",
            .fields = {{.argument = "bin", .label = "Bin", .hint = "One where nothing stays: inbound, inspection, a dock"}},
            .preset = {{"bin", idOr(bin)}},
            .then = [](Desk& d, const QJsonObject& answer) {
                const auto made = answer["tasks"].toArray().size();
                if (const auto nowhere = answer["nowhere"].toInt(); nowhere > 0)
                    return d.toast(say("%1 to carry; for %2 of them no bin was found. The board says why.").arg(made).arg(nowhere), desk::Tone::attention);
                d.toast(say("%1 to carry.").arg(made));
            }};
}

void startCarry(Desk& d, std::int64_t task) {
    withTask(d, task, [&d](const Now& now) { desk::showForm(d, carryForm(*now.task)); });
}

void startAssign(Desk& d, std::int64_t task) {
    withTask(d, task, [&d](const Now& now) { desk::showForm(d, assignForm(*now.task, now.person)); });
}

// Before all others; whose it is and by when stay as they are.
void bringForward(Desk& d, std::int64_t task) {
    withTask(d, task, [&d](const Now& now) {
        QJsonObject args{{"task", static_cast<qint64>(now.task->task.number)}, {"priority", 1}};
        if (now.person != 0) args["person"] = static_cast<qint64>(now.person);
        if (now.task->dueAt) args["dueAt"] = instantOr(now.task->dueAt);
        desk::doNow(d, "warehouse.changeTask", args, say("It is carried first."));
    });
}

void explainTask(Desk& d, std::int64_t task) {
    withTask(d, task, [&d](const Now& now) {
        QJsonObject with{{"from", static_cast<qint64>(now.task->from.number)}};
        if (now.task->unit) with["unit"] = static_cast<qint64>(now.task->unit->number);
        else with["lot"] = static_cast<qint64>(now.task->lot.number), with["quantity"] = text(toText(now.task->quantity));
        d.open("warehouse.explain", with);
    });
}

void makeRefillsNow(Desk& d, std::int64_t wave) {
    const auto done = [&d](const QJsonObject& answer) {
        const auto made = answer["tasks"].toArray().size();
        const auto missing = answer["missing"].toInt();
        if (missing > 0) return d.toast(say("%1 to carry; of %2 pick faces too little is in reserve.").arg(made).arg(missing), desk::Tone::attention);
        d.toast(made == 0 ? say("No pick face needs more.") : say("%1 to carry.").arg(made));
    };
    QJsonObject preset;
    if (wave != 0) preset["wave"] = static_cast<qint64>(wave);
    desk::showForm(d, {.action = "warehouse.makeRefills",
                       .title = "Refill the pick faces",
                       .verb = "Make the tasks",
                       .fields = {{.argument = "site", .label = "Site", .hint = "Empty: the only one", .hidden = wave != 0},
                                  {.argument = "wave", .label = "Wave", .hint = "Empty: what every face needs"}},
                       .preset = preset,
                       .then = [done](Desk&, const QJsonObject& answer) { done(answer); }});
}

}  // namespace warehouse
