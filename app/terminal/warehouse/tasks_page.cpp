#include <QBoxLayout>
#include <QLabel>

#include "app/desk/say.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/kit/measure.h"
#include "app/terminal/pages/pages.h"
#include "app/terminal/queued.h"
#include "app/terminal/warehouse/pages.h"
#include "app/terminal/window.h"
#include "warehouse/tasks.h"

namespace terminal::warehouse {

using desk::say;

QString kindWords(const std::string& kind) {
    if (kind == "put_away") return say("Put away");
    if (kind == "cross_dock") return say("To the dock");
    if (kind == "refill") return say("Refill");
    return say("Move");
}

namespace {

QString whatOf(const TaskView& task) {
    const auto goods = desk::shown(task.quantity, task.unitCode) + QStringLiteral("  ") + desk::text(task.name);
    return task.sscc.empty() ? goods
                             : say("Pallet …%1").arg(desk::text(task.sscc).right(5)) + QStringLiteral("  ") + goods;
}

QString wayOf(const TaskView& task) {
    return desk::text(task.fromCode) + QStringLiteral("  →  ") +
           (task.toCode.empty() ? say("where there is room") : desk::text(task.toCode));
}

QString blockOf(const TaskView& task) {
    if (task.blockedBy == "locked_out") return say("The bin it lies in is locked");
    if (task.blockedBy == "locked_in") return say("The bin it goes to is locked");
    if (task.blockedBy == "gone") return say("It does not lie there any more");
    return {};
}

// Why it is carried there, or why no bin takes it.
QString whyThere(const TaskView& task) {
    if (task.note == "on_hold") return say("Quarantine: on hold");
    if (task.note == "zone_full") return say("Its own zone is full");
    if (task.note == "its_zone") return say("The zone it wants");
    if (task.note == "lies_there") return say("It lies there already");
    if (task.note == "its_class") return say("A bin of its class");
    if (task.note == "empty") return say("An empty bin");
    if (task.note == "room") return say("There is room");
    if (task.note != "nowhere") return desk::text(task.note);
    auto words = say("No bin takes it");
    for (const auto& no : task.nowhere.empty() ? std::vector<db::Refusal>{} : readReasons(task.nowhere))
        words += QStringLiteral(". ") + desk::sentence(no);
    return words;
}

QString detailOf(const TaskView& task, const Station& station) {
    QStringList all{kindWords(task.kind)};
    if (!task.order.empty()) all << desk::text(task.order);
    if (task.dueAt) all << say("by %1").arg(station.timeOf(*task.dueAt));
    const auto block = blockOf(task);
    return wayOf(task) + u'\n' + (block.isEmpty() ? all.join(QStringLiteral(" · ")) : block);
}

}  // namespace

TasksPage::TasksPage(Window& window) : Page{window} {
    next_ = huge({}, this);
    about_ = big({}, this);
    column()->addWidget(next_);
    column()->addWidget(about_);
    auto& terminal = this->window();
    go_ = new Button{say("Carry this"), "right", Weight::main, this, [this] {
                         if (!tasks_.all.empty()) this->window().open(new TaskPage{this->window(), tasks_.all.front()});
                     }};
    pick_ =
        new Button{say("Pick"), "pick", Weight::plain, this, [&terminal] { terminal.open(new WalksPage{terminal}); }};
    pack_ = new Button{say("Pack"), "box", Weight::plain, this, [&terminal] { terminal.open(new PackPage{terminal}); }};
    count_ = new Button{say("Count"), "count", Weight::plain, this,
                        [&terminal] { terminal.open(new CountsPage{terminal}); }};
    load_ =
        new Button{say("Load"), "truck", Weight::plain, this, [&terminal] { terminal.open(new LoadsPage{terminal}); }};
    addRow(column(), {go_, pick_, pack_, count_, load_});
    tiles_ = new Tiles{2, 3, this};
    tiles_->picked = [this](const Tile& tile) {
        for (const auto& one : tasks_.all)
            if (one.task.number == tile.id) return this->window().open(new TaskPage{this->window(), one});
    };
    column()->addWidget(tiles_, 1);
}

QString TasksPage::title() const { return say("Warehouse"); }
QString TasksPage::expects() const { return say("Scan a pallet, or choose what to carry"); }

void TasksPage::load() {
    station().seen<Tasks>(
        this, "tasks", [site = station().site()](const db::Read& read) { return readTasks(read, site); }, write,
        tasksBack, [this](const Seen<Tasks>& seen) { show(seen); },
        [this] { next_->setText(say("What is to carry was never read here. It comes when the network is back.")); });
}

void TasksPage::show(const Seen<Tasks>& seen) {
    tasks_ = seen.what;
    std::ranges::stable_sort(tasks_.all, {}, [](const TaskView& one) { return one.blockedBy.empty() ? 0 : 1; });
    pick_->setDetail(tasks_.rounds + tasks_.walks > 0 ? say("Walks: %1").arg(tasks_.rounds + tasks_.walks) : QString{});
    count_->setDetail(tasks_.counts > 0 ? say("%1 bins").arg(tasks_.counts) : QString{});
    load_->setDetail(tasks_.loads > 0 ? say("Trucks: %1").arg(tasks_.loads) : QString{});
    go_->setEnabled(!tasks_.all.empty());
    if (tasks_.all.empty()) {
        next_->setText(say("Nothing is to carry"));
        about_->setText(say("What comes in or is made appears here by itself."));
        return tiles_->show({});
    }
    const auto& first = tasks_.all.front();
    next_->setText(whatOf(first));
    about_->setText(
        detailOf(first, station()).replace('\n', QStringLiteral(" · ")) +
        (seen.asOf ? QStringLiteral(" · ") + say("as of %1").arg(station().timeOf(*seen.asOf)) : QString{}));
    std::vector<Tile> tiles;
    for (auto one = tasks_.all.begin() + 1; one != tasks_.all.end(); ++one)
        tiles.push_back({one->task.number, whatOf(*one), detailOf(*one, station()), one->sscc.empty() ? "lot" : "box",
                         !one->blockedBy.empty()     ? desk::Tone::bad
                         : one->kind == "cross_dock" ? desk::Tone::active
                                                     : desk::Tone::neutral});
    tiles_->show(std::move(tiles));
}

// A pallet that has a task is carried; any other shows what it is.
void TasksPage::meant(const Meaning& meaning) {
    if (meaning.unit) {
        for (const auto& one : tasks_.all)
            if (one.unit && *one.unit == meaning.unit->handlingUnitId)
                return window().open(new TaskPage{window(), one});
        return window().open(new UnitPage{window(), meaning.unit->handlingUnitId});
    }
    for (const auto& one : tasks_.all)
        if ((meaning.lot && one.lot == meaning.lot->lotId) || (meaning.bin && one.from == meaning.bin->binId))
            return window().open(new TaskPage{window(), one});
    window().bad(say("Nothing is to carry of this"), say("Scan a pallet, or choose from the list."));
}

TaskPage::TaskPage(Window& window, TaskView task) : Page{window}, task_(std::move(task)) {
    if (task_.unit) step_ = Step::what;  // a unit says itself where it stands
    what_ = huge(whatOf(task_), this);
    way_ = huge(wayOf(task_), this);
    column()->addWidget(
        big(kindWords(task_.kind) + (task_.order.empty() ? QString{} : QStringLiteral(" · ") + desk::text(task_.order)),
            this));
    column()->addWidget(what_);
    column()->addWidget(way_);
    const auto there = whyThere(task_);
    column()->addWidget(quiet(desk::text(task_.item) + QStringLiteral(" / ") + desk::text(task_.lotNumber) +
                                  (there.isEmpty() ? QString{} : QStringLiteral(" · ") + there),
                              this));
    asks_ = body(blockOf(task_), this, desk::Tone::bad);
    column()->addWidget(asks_);
    column()->addStretch(1);
    addRow(column(), {new Button{say("It cannot be carried…"), "close", Weight::plain, this, [this] {
                                     auto& terminal = this->window();
                                     terminal.open(new TypePage{
                                         terminal, title(), say("Why, and what is to happen instead?"), false,
                                         [this](const QString& why) {
                                             auto& screen = this->window();
                                             if (why.isEmpty())
                                                 return screen.bad(say("A reason is needed"),
                                                                   say("Say in a few words what is wrong."));
                                             screen.back();
                                             screen.perform<::warehouse::CancelTask, ::warehouse::TaskCancelled>(
                                                 this, ::warehouse::cancelTaskAction,
                                                 {.task = task_.task, .reason = desk::utf8(why)},
                                                 task_.item + " / " + task_.lotNumber,
                                                 [](const auto&) { return say("Nobody carries it any more"); },
                                                 [this](const auto&) { this->window().back(); });
                                         },
                                         help()});
                                 }}});
}

QString TaskPage::title() const { return kindWords(task_.kind); }

QString TaskPage::expects() const {
    switch (step_) {
        case Step::from:
            return say("Scan bin %1").arg(desk::text(task_.fromCode));
        case Step::what:
            return task_.unit ? say("Scan the pallet …%1").arg(desk::text(task_.sscc).right(5))
                              : say("Scan %1").arg(desk::text(nameOf(task_.item, task_.lotNumber)));
        case Step::to:
            break;
    }
    return task_.toCode.empty() ? say("Scan the bin where you set it down")
                                : say("Scan bin %1, where you set it down").arg(desk::text(task_.toCode));
}

// What is on hold may be carried out of the way, and nowhere else.
bool TaskPage::forUse() const { return task_.kind != "put_away" && task_.kind != "move"; }

void TaskPage::tell() { window().band().expect(expects()); }

void TaskPage::meant(const Meaning& meaning) {
    auto& screen = window();
    if (step_ == Step::from) {
        if (!meaning.bin) return screen.bad(say("This is no bin"), expects());
        if (meaning.bin->binId != task_.from)
            return screen.bad(say("This is bin %1").arg(desk::text(meaning.bin->code)), expects());
        step_ = Step::what;
        screen.good(say("Right bin"), expects());
        return tell();
    }
    if (step_ == Step::to) {
        if (!meaning.bin) return screen.bad(say("This is no bin"), expects());
        return down(*meaning.bin);
    }
    if (task_.unit) {
        if (!meaning.unit) return screen.bad(say("This is no pallet"), expects());
        if (meaning.unit->handlingUnitId != *task_.unit)
            return screen.bad(say("This is another pallet: …%1").arg(desk::text(meaning.unit->sscc).right(5)), expects());
        return forUse() ? ifFree(*task_.unit, [this] { took(); }) : took();
    }
    if (!meaning.lot) return screen.bad(say("This is no lot"), expects());
    if (meaning.lot->lotId != task_.lot)
        return screen.bad(say("This is %1").arg(desk::text(
                              nameOf(meaning.item ? meaning.item->number : std::string{}, meaning.lot->number))),
                          expects());
    forUse() ? ifFree(task_.lot, [this] { took(); }) : took();
}

void TaskPage::took() {
    step_ = Step::to;
    window().good(say("Right, take it"), expects());
    tell();
}

void TaskPage::down(const KnownBin& bin) {
    if (task_.unit) return send(bin.binId, {});
    auto& terminal = window();
    terminal.open(new NumberPage{terminal, title(), say("Carried"), desk::text(bin.code), desk::text(task_.unitCode),
                                 task_.quantity,
                                 [this, to = bin.binId](Quantity quantity) {
                                     window().back();
                                     send(to, quantity);
                                 },
                                 help()});
}

void TaskPage::send(tl::BinId to, std::optional<Quantity> quantity) {
    ::warehouse::DoTask args;
    args.task = task_.task;
    args.from = task_.from;
    args.to = to;
    if (task_.unit)
        args.unit = task_.unit;
    else
        args.lot = task_.lot;
    args.quantity = quantity;
    window().perform<::warehouse::DoTask, ::warehouse::TaskDone>(
        this, ::warehouse::doTaskAction, args, (task_.sscc.empty() ? task_.item + " / " + task_.lotNumber : task_.sscc),
        [unit = task_.unitCode](const auto& done) {
            if (done.left > Quantity{}) return say("Set down, %1 still to carry").arg(desk::shown(done.left, unit));
            return done.next ? say("Set down; it is carried on from here") : say("Set down");
        },
        [this](const auto&) { window().back(); });
}

}  // namespace terminal::warehouse
