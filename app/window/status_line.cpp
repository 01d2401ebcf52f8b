#include "app/window/status_line.h"

#include <QFileInfo>
#include <QProgressBar>

#include "app/desk/labels.h"

namespace window {

using desk::px;
using desk::say;
using desk::text;

StatusLine::StatusLine(desk::Desk& desk, QWidget* parent) : QFrame{parent}, desk_(desk) {
    setObjectName("status");
    setStyleSheet(QStringLiteral("QFrame#status { background: %1; border: 0; border-top: 1px solid %2; } QLabel { color: %3; }")
                      .arg(desk::theme().card.name(), desk::theme().border.name(), desk::theme().muted.name()));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(px(14), px(3), px(14), px(3));
    row->setSpacing(px(12));
    who_ = new QLabel{this};
    who_->setFont(desk::smallFont());
    job_ = new QLabel{this};
    job_->setFont(desk::smallFont());
    progress_ = new QProgressBar{this};
    progress_->setFixedWidth(px(140));
    progress_->setTextVisible(false);
    progress_->setAccessibleName(say("Progress"));
    cancel_ = new QPushButton{say("Cancel"), this};
    cancel_->setFont(desk::smallFont());
    cancel_->setProperty("flat", true);
    health_ = new QLabel{this};
    health_->setFont(desk::smallFont());
    row->addWidget(who_);
    row->addStretch(1);
    row->addWidget(job_);
    row->addWidget(progress_);
    row->addWidget(cancel_);
    row->addWidget(health_);
    setFixedHeight(px(28));
    connect(cancel_, &QPushButton::clicked, this, [this] {
        for (const auto& job : desk_.jobs()) job->cancel();
    });
    desk_.read<std::string>(
        this, [](const db::Read& r) { return r.one<std::string>(R"sql(select name from company where company_id = 1)sql"); },
        [this](const std::string& name) {
            const auto location = desk_.company().location();
            const auto engine = db::isPostgres(location) ? QStringLiteral("PostgreSQL") : "SQLite " + QFileInfo{text(location)}.fileName();
            who_->setText(QStringLiteral("%1 · %2 · %3").arg(text(name), engine, text(desk_.actor().name)));
        });
    connect(&timer_, &QTimer::timeout, this, [this] { look(); });
    timer_.start(200);
    look();
}

void StatusLine::look() {
    const auto& jobs = desk_.jobs();
    for (auto* one : {static_cast<QWidget*>(job_), static_cast<QWidget*>(progress_), static_cast<QWidget*>(cancel_)}) one->setVisible(!jobs.empty());
    if (!jobs.empty()) {
        const auto& job = *jobs.front();
        job_->setText(jobs.size() > 1 ? say("%1 (and %2 more)").arg(job.title).arg(jobs.size() - 1) : job.title);
        progress_->setRange(0, job.total > 0 ? 1000 : 0);
        if (job.total > 0) progress_->setValue(static_cast<int>(job.done * 1000 / job.total));
    }
    if (beats_++ % 25 != 0) return;  // every five seconds: is the company still there?
    desk_.read<int>(
        this, [](const db::Read& r) { return static_cast<int>(r.one<std::int64_t>(R"sql(select count(*) as n from company)sql")); },
        [this](int) {
            health_->setText(QStringLiteral("● ") + say("Ready"));
            health_->setStyleSheet(QStringLiteral("color: %1;").arg(desk::theme().good.name()));
        },
        [this](const QString& why) {
            health_->setText(QStringLiteral("● ") + say("The company cannot be reached"));
            health_->setToolTip(why);
            health_->setStyleSheet(QStringLiteral("color: %1;").arg(desk::theme().bad.name()));
        });
}

}  // namespace window
