#include "app/window/thread_panel.h"

#include <QScrollArea>

#include "app/desk/labels.h"
#include "app/desk/words.h"

namespace window {

using desk::px;
using desk::say;
using desk::text;

namespace {

struct StepRow {
    std::int64_t logId = 0, at = 0;
    std::string action, actor, reason;
};
BOOST_DESCRIBE_STRUCT(StepRow, (), (logId, at, action, actor, reason))

constexpr int mostSteps = 60;

// Where the history of a kind of record stands: kinds are called like their tables, but for these.
std::string tableOf(std::string kind) {
    if (kind == "order") return "sales_order";
    if (kind == "user") return "user_account";
    if (kind == "round") return "pick_round";
    if (kind == "count") return "count_task";
    if (kind == "load") return "truck_load";
    std::replace(kind.begin(), kind.end(), ' ', '_');
    return kind;
}

}  // namespace

ThreadPanel::ThreadPanel(desk::Desk& desk, QWidget* parent) : QFrame{parent}, desk_(desk) {
    setMinimumWidth(px(280));
    setMaximumWidth(px(420));
    setObjectName("thread");
    setStyleSheet(QStringLiteral("QFrame#thread { background: %1; border: 0; border-left: 1px solid %2; }")
                      .arg(desk::theme().card.name(), desk::theme().border.name()));
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    scroll_ = new QScrollArea{this};
    scroll_->setWidgetResizable(true);
    scroll_->setAccessibleName(say("Thread"));
    layout->addWidget(scroll_);
}

void ThreadPanel::follow(const desk::Record& record) {
    if (record == record_ && record) return;
    record_ = record;
    refresh();
}

void ThreadPanel::refresh() {
    const auto at = ++asked_;
    if (!record_) return show({});
    desk_.read<Thread>(
        this, [&desk = desk_, record = record_](const db::Read& r) { return load(desk, r, record); },
        [this, at](Thread thread) {
            if (at == asked_) show(thread);
        });
}

ThreadPanel::Thread ThreadPanel::load(const desk::Desk& desk, const db::Read& read, const desk::Record& record) {
    const auto kind = desk::utf8(record.kind);
    Thread thread{desk.thread(read, kind, record.id), {}};
    // Who named it, and who changed it without naming it.
    const auto rows = read.all<StepRow>(R"sql(
        select l.log_id, l.at, l.action, l.actor, l.reason
        from (select log_id from action_subject where kind = $1 and record_id = $2
              union select log_id from history where table_name = $3 and row_id = $2) s
        join action_log l on l.log_id = s.log_id order by l.log_id desc limit $4
    )sql", kind, record.id, tableOf(kind), mostSteps);
    for (const auto& row : rows) {
        Step step{row.logId, row.at, row.action, row.actor, row.reason, {}};
        const auto olds = read.all<std::string>(R"sql(
            select old_values from history where table_name = $1 and row_id = $2 and log_id = $3 order by history_id limit 3
        )sql", tableOf(kind), record.id, row.logId);
        for (const auto& old : olds)
            for (const auto& line : text(old).split('\n', Qt::SkipEmptyParts))
                if (!line.startsWith("version=")) step.changes.push_back(desk::utf8(line));
        thread.steps.push_back(std::move(step));
    }
    return thread;
}

void ThreadPanel::show(const Thread& thread) {
    auto* inside = new QWidget{};
    inside->setObjectName("threadInside");
    inside->setStyleSheet(QStringLiteral("QWidget#threadInside { background: %1; }").arg(desk::theme().card.name()));
    auto* layout = new QVBoxLayout{inside};
    layout->setContentsMargins(px(16), px(14), px(16), px(14));
    layout->setSpacing(px(6));
    if (!record_) {
        auto* words = desk::muted(say("Choose a row or open a record: its thread stands here."), inside);
        words->setWordWrap(true);
        layout->addWidget(words);
    } else {
        addLinks(layout, thread, -1, say("Before it"));
        addLinks(layout, thread, 1, say("After it"));
        if (!thread.links.empty()) addPicture(layout);
        addSteps(layout, thread);
    }
    layout->addStretch(1);
    scroll_->setWidget(inside);
}

void ThreadPanel::addLinks(QVBoxLayout* layout, const Thread& thread, int side, const QString& title) {
    bool any = false;
    for (const auto& link : thread.links) {
        if (link.side != side) continue;
        if (!any) layout->addWidget(desk::heading(title, this));
        any = true;
        auto* row = new QHBoxLayout{};
        row->setSpacing(px(8));
        const auto* kind = desk_.screenOf(text(link.kind));
        auto* sign = new QLabel{this};
        sign->setPixmap(desk::pixmap(kind != nullptr ? kind->icon : "link", px(16), desk::theme().muted));
        row->addWidget(sign);
        if (desk_.canOpen(text(link.kind)))
            row->addWidget(new desk::Link{text(link.number), this, [this, link] { desk_.open(desk::Record{text(link.kind), link.id}); }});
        else row->addWidget(desk::plain(text(link.number), this));
        auto* what = desk::muted(text(link.what), this);
        what->setWordWrap(true);
        if (link.tone == desk::Tone::bad) what->setProperty("bad", true);
        row->addWidget(what, 1);
        layout->addLayout(row);
    }
    if (any) layout->addSpacing(px(10));
}

// All of it, as far as it goes.
void ThreadPanel::addPicture(QVBoxLayout* layout) {
    const auto* screen = desk_.screen("quality.trace");
    if (screen == nullptr || !desk_.may(screen->right)) return;
    layout->addWidget(new desk::Link{say("Show as a picture"), this, [this, id = QString{screen->id}] {
                                         desk_.open(id, {{"kind", record_.kind}, {"id", static_cast<qint64>(record_.id)}});
                                     }});
    layout->addSpacing(px(10));
}

void ThreadPanel::addSteps(QVBoxLayout* layout, const Thread& thread) {
    layout->addWidget(desk::heading(say("What happened"), this));
    if (thread.steps.empty()) layout->addWidget(desk::muted(say("Nothing is written down yet."), this));
    for (const auto& step : thread.steps) {
        const auto* action = desk_.company().actions().find(step.action);
        auto title = action != nullptr ? say(action->title) : text(step.action);
        if (const auto colon = title.indexOf(':'); colon > 0) title = title.left(colon);
        auto* what = desk::plain(title, this);
        what->setWordWrap(true);
        layout->addWidget(what);
        auto* who = desk::muted(QStringLiteral("%1 · %2").arg(desk::shown(db::Instant{step.at}), text(step.actor)), this);
        who->setFont(desk::smallFont());
        layout->addWidget(who);
        const auto note = [&](const QString& words) {
            auto* line = desk::muted(words, this);
            line->setFont(desk::smallFont());
            line->setWordWrap(true);
            layout->addWidget(line);
        };
        if (!step.reason.empty()) note(say("Why: %1").arg(text(step.reason)));
        for (const auto& change : step.changes) {
            const auto line = text(change);
            const auto cut = line.indexOf('=');
            note(say("%1 was %2").arg(desk::labelOf(desk::utf8(line.left(cut))), line.mid(cut + 1)));
        }
        layout->addSpacing(px(4));
    }
}

}  // namespace window
