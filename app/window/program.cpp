#include "app/window/program.h"

#include <QApplication>

#include "app/window/settings_dialog.h"
#include "app/window/sign_in.h"
#include "resources/resources.h"

namespace window {

void nameProgram() {
    QCoreApplication::setOrganizationName("Throughline");
    QCoreApplication::setApplicationName("throughline");
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Throughline 一线通"));
    QGuiApplication::setDesktopFileName("throughline");
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
}

Program::Program(QApplication& app, const db::Actions& actions, db::Clock clock)
    : app_(app), actions_(actions), clock_(std::move(clock)), settings_(Settings::load()) {
    loadResources();
    QApplication::setQuitOnLastWindowClosed(true);
    dress();
}

Program::~Program() = default;

void Program::dress() {
    desk::speak(settings_.language);
    desk::wear(app_, settings_.lookNow(), settings_.scale);
}

bool Program::signIn(const QString& company, const QString& user) {
    SignIn dialog{actions_, settings_, company.isEmpty() && !settings_.companies.isEmpty() ? settings_.companies.front() : company, user, clock_};
    if (dialog.exec() != QDialog::Accepted) return false;
    enter(dialog.company, dialog.actor);
    return true;
}

void Program::enter(std::shared_ptr<db::Company> company, db::Actor actor) {
    company_ = std::move(company);
    actor_ = std::move(actor);
    window_ = std::make_unique<Window>(company_, actor_, settings_, bringTabsBack);
    window_->remake = [this] { QTimer::singleShot(0, window_.get(), [this] { remake(); }); };
    window_->settings = [this] { openSettings(); };
    window_->show();
    window_->activateWindow();
}

// Every word and colour stands in the widgets, so they are made again; the tabs and what was typed come back.
void Program::remake() {
    window_->keep();
    const auto place = window_->saveGeometry();
    const bool tabs = std::exchange(bringTabsBack, true);
    QApplication::setQuitOnLastWindowClosed(false);
    window_.reset();
    dress();
    enter(company_, actor_);
    window_->restoreGeometry(place);
    bringTabsBack = tabs;
    QApplication::setQuitOnLastWindowClosed(true);
}

void Program::openSettings() {
    SettingsDialog dialog{settings_, window_.get()};
    bool out = false;
    dialog.signOut = [&out] { out = true; };
    dialog.exec();
    if (dialog.changed) QTimer::singleShot(0, &app_, [this] { remake(); });
    if (!out) return;
    QTimer::singleShot(0, &app_, [this] {
        window_->keep();
        QApplication::setQuitOnLastWindowClosed(false);
        window_.reset();
        company_.reset();
        QApplication::setQuitOnLastWindowClosed(true);
        if (!signIn({}, {})) QApplication::quit();
    });
}

}  // namespace window
