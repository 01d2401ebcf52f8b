#include "app/window/window.h"

#include <QCloseEvent>
#include <QSplitter>
#include <QStackedWidget>

#include "app/desk/keys.h"
#include "app/desk/labels.h"
#include "app/window/help_panel.h"
#include "app/window/rail.h"
#include "app/window/screens.h"
#include "app/window/search_box.h"
#include "app/window/status_line.h"
#include "app/window/thread_panel.h"

namespace window {

using desk::px;
using desk::say;

Window::Window(std::shared_ptr<db::Company> company, db::Actor actor, Settings& keeps, bool bringTabsBack)
    : settings_(keeps), desk_(std::make_unique<desk::Desk>(std::move(company), std::move(actor))) {
    desk_->shell = this;
    installAll(*desk_);
    setWindowIcon(QIcon{QStringLiteral(":/icons/throughline.svg")});
    auto* all = new QWidget{this};
    auto* across = new QHBoxLayout{all};
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    rail_ = new Rail{*desk_, settings_.railNarrow, all};
    rail_->narrowed = [this](bool narrow) {
        settings_.railNarrow = narrow;
        settings_.save();
    };
    rail_->settings = [this] {
        if (this->settings) this->settings();
    };
    across->addWidget(rail_);
    auto* right = new QVBoxLayout{};
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    across->addLayout(right, 1);
    makeTop(right);
    auto* split = new QSplitter{Qt::Horizontal, all};
    split->setChildrenCollapsible(false);
    stack_ = new QStackedWidget{split};
    stack_->setMinimumWidth(px(480));
    thread_ = new ThreadPanel{*desk_, split};
    thread_->hide();
    help_ = new HelpPanel{split};
    help_->hide();
    split->addWidget(stack_);
    split->addWidget(thread_);
    split->addWidget(help_);
    split->setStretchFactor(0, 1);
    right->addWidget(split, 1);
    status_ = new StatusLine{*desk_, all};
    right->addWidget(status_);
    setCentralWidget(all);
    toast_ = new QLabel{all};
    toast_->setWordWrap(true);
    toast_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    toast_->hide();
    toastTimer_.setSingleShot(true);
    connect(&toastTimer_, &QTimer::timeout, toast_, &QLabel::hide);
    connect(&draftTimer_, &QTimer::timeout, this, [this] { keepDrafts(); });
    draftTimer_.start(1500);
    desk_->listen(this, [this](const QSet<QString>& tables) { heard(tables); });
    makeKeys();
    qApp->installEventFilter(this);
    resize(px(1440), px(900));
    if (bringTabsBack) bringBack();
    if (tabs_.empty()) open("home", {});
}

Window::~Window() {
    qApp->removeEventFilter(this);
    for (auto& tab : tabs_) delete tab.screen;  // before the desk that they stand on
    delete thread_;
    delete status_;
    delete rail_;
    delete search_;
}

void Window::makeTop(QBoxLayout* layout) {
    auto* top = new QFrame{this};
    top->setStyleSheet(QStringLiteral("QFrame#top { background: %1; border: 0; border-bottom: 1px solid %2; }")
                           .arg(desk::theme().card.name(), desk::theme().border.name()));
    top->setObjectName("top");
    auto* column = new QVBoxLayout{top};
    column->setContentsMargins(px(20), px(10), px(20), 0);
    column->setSpacing(px(6));
    auto* row = new QHBoxLayout{};
    row->setSpacing(px(8));
    search_ = new SearchBox{*desk_, top};
    row->addWidget(search_, 1);
    row->addStretch(1);
    threadButton_ = new QPushButton{desk::icon("thread", desk::theme().muted), say("Thread"), top};
    threadButton_->setCheckable(true);
    desk::giveKeys(threadButton_, QKeySequence{"Ctrl+T"});
    threadButton_->setToolTip(say("What came before this record and after it, and who did what (Ctrl+T)"));
    connect(threadButton_, &QPushButton::toggled, this, [this](bool on) { showThread(on); });
    row->addWidget(threadButton_);
    auto* helpButton = new QPushButton{desk::icon("help", desk::theme().muted), {}, top};
    helpButton->setAccessibleName(say("Help"));
    helpButton->setToolTip(say("Help on this screen (F1)"));
    connect(helpButton, &QPushButton::clicked, this, [this] { help(); });
    row->addWidget(helpButton);
    column->addLayout(row);
    bar_ = new QTabBar{top};
    bar_->setTabsClosable(false);  // the style's own cross has a colour of its own
    bar_->setMovable(true);
    bar_->setExpanding(false);
    bar_->setDrawBase(false);
    bar_->setElideMode(Qt::ElideRight);
    bar_->setUsesScrollButtons(true);
    bar_->setAccessibleName(say("Open work"));
    connect(bar_, &QTabBar::currentChanged, this, [this](int tab) { shown(tab); });
    connect(bar_, &QTabBar::tabMoved, this, [this](int from, int to) {
        auto moved = tabs_[static_cast<std::size_t>(from)];
        tabs_.erase(tabs_.begin() + from);
        tabs_.insert(tabs_.begin() + to, moved);
    });
    column->addWidget(bar_);
    layout->addWidget(top);
}

void Window::makeKeys() {
    const auto key = [this](const QKeySequence& keys, auto what) {
        auto* action = new QAction{this};
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, what);
        addAction(action);
    };
    const auto step = [this](int by) {
        if (const int n = bar_->count(); n > 0) bar_->setCurrentIndex((bar_->currentIndex() + by + n) % n);
    };
    key(QKeySequence{"Ctrl+K"}, [this] { search_->begin(); });
    key(QKeySequence{"Ctrl+Tab"}, [step] { step(1); });
    key(QKeySequence{"Ctrl+Shift+Tab"}, [step] { step(-1); });
    key(QKeySequence{"Ctrl+PgDown"}, [step] { step(1); });
    key(QKeySequence{"Ctrl+PgUp"}, [step] { step(-1); });
    key(QKeySequence{"Ctrl+W"}, [this] { closeCurrent(); });
    key(QKeySequence{"Alt+Left"}, [this] { goBack(); });
    key(QKeySequence{"F1"}, [this] { help(); });
    key(QKeySequence{"Ctrl+,"}, [this] {
        if (settings) settings();
    });
    for (int n = 1; n <= 9; ++n)
        key(QKeySequence{QStringLiteral("Alt+%1").arg(n)}, [this, n] {
            if (n <= bar_->count()) bar_->setCurrentIndex(n - 1);
        });
    for (const auto& command : desk_->commands())
        if (*command.keys != 0 && desk_->may(command.right)) key(QKeySequence{command.keys}, [this, run = command.run] { run(*desk_); });
}

void Window::bringBack() {
    const auto kept = openTabs(desk::text(desk_->company().location()), desk::text(desk_->actor().name));
    for (const auto& value : kept["tabs"].toArray()) {
        const auto one = value.toObject();
        const auto* kind = desk_->screen(one["screen"].toString());
        if (kind == nullptr || !desk_->may(kind->right)) continue;
        tabs_.push_back({kind, one["with"].toObject(), nullptr, false});
        addTab(one["title"].toString(say(kind->title)));
    }
    if (!tabs_.empty()) activate(std::clamp(kept["current"].toInt(), 0, tabs() - 1));
}

void Window::keep() const {
    QJsonArray all;
    for (std::size_t i = 0; i < tabs_.size(); ++i) {
        const auto& tab = tabs_[i];
        all.append(QJsonObject{{"screen", tab.kind->id}, {"with", tab.screen != nullptr ? tab.screen->state() : tab.with},
                               {"title", bar_->tabText(static_cast<int>(i))}});
    }
    keepTabs(desk::text(desk_->company().location()), desk::text(desk_->actor().name), {{"tabs", all}, {"current", bar_->currentIndex()}});
    const_cast<Window*>(this)->keepDrafts();
}

desk::Screen* Window::current() const {
    return bar_->currentIndex() < 0 ? nullptr : tabs_[static_cast<std::size_t>(bar_->currentIndex())].screen;
}

QString Window::currentId() const {
    const auto at = bar_->currentIndex();
    return at < 0 ? QString{} : QString{tabs_[static_cast<std::size_t>(at)].kind->id};
}

// A record that is open already is shown, not opened twice; so is a list, unless it comes with filters of its own.
void Window::open(const QString& id, const QJsonObject& with) {
    const auto* kind = desk_->screen(id);
    if (kind == nullptr) return;
    for (std::size_t i = 0; i < tabs_.size(); ++i) {
        const auto& tab = tabs_[i];
        if (tab.kind != kind || with.contains("new")) continue;
        const auto now = tab.screen != nullptr ? tab.screen->state() : tab.with;
        const bool same = *kind->opens != 0 ? now["id"] == with["id"] : with.isEmpty() || now == with;
        if (same) return activate(static_cast<int>(i));
    }
    tabs_.push_back({kind, with, nullptr, false});
    addTab(say(kind->title));
    activate(tabs() - 1);
}

void Window::addTab(const QString& title) {
    const QSignalBlocker quiet{bar_};
    const int at = bar_->addTab(title);
    auto* cross = new QToolButton{bar_};
    cross->setIcon(desk::icon("tab_close", desk::theme().muted));
    cross->setAutoRaise(true);
    cross->setIconSize({px(14), px(14)});
    cross->setFocusPolicy(Qt::NoFocus);
    cross->setAccessibleName(say("Close tab"));
    cross->setToolTip(say("Close (Ctrl+W)"));
    cross->setStyleSheet(QStringLiteral("QToolButton { border: 0; background: transparent; padding: 0; } QToolButton:hover { background: %1; border-radius: 4px; }")
                             .arg(desk::theme().border.name()));
    connect(cross, &QToolButton::clicked, this, [this, cross] {
        for (int tab = 0; tab < bar_->count(); ++tab)
            if (bar_->tabButton(tab, QTabBar::RightSide) == cross) return close(tab);
    });
    bar_->setTabButton(at, QTabBar::RightSide, cross);
}

void Window::activate(int tab) {
    if (bar_->currentIndex() == tab) shown(tab);
    else bar_->setCurrentIndex(tab);
}

void Window::make(Tab& tab) {
    tab.screen = tab.kind->make(*desk_, tab.with);
    tab.screen->setAccessibleName(say(tab.kind->title));
    stack_->addWidget(tab.screen);
    const auto company = desk::text(desk_->company().location()), user = desk::text(desk_->actor().name);
    if (const auto kept = draft(company, user, draftKey(tab)); !kept.isEmpty()) {
        tab.screen->takeDraft(kept);
        tab.draftKept = true;
        toast(say("What you had typed here is back."), desk::Tone::active);
    }
    auto* screen = tab.screen;
    screen->changed = [this, screen] {
        for (std::size_t i = 0; i < tabs_.size(); ++i)
            if (tabs_[i].screen == screen) retitle(static_cast<int>(i));
    };
}

void Window::shown(int at) {
    if (at < 0) return;
    auto& tab = tabs_[static_cast<std::size_t>(at)];
    if (tab.screen == nullptr) make(tab);
    stack_->setCurrentWidget(tab.screen);
    std::erase(visited_, tab.screen);
    visited_.push_back(tab.screen);
    retitle(at);
    rail_->follow(tab.kind->id);
    help_->follow(tab.kind->id);
    if (!search_->hasFocus() || !search_->isActive()) tab.screen->setFocus(Qt::TabFocusReason);
}

void Window::retitle(int at) {
    const auto& tab = tabs_[static_cast<std::size_t>(at)];
    if (tab.screen == nullptr) return;
    bar_->setTabText(at, tab.screen->title());
    bar_->setTabToolTip(at, tab.screen->explain());
    if (at != bar_->currentIndex()) return;
    setWindowTitle(tab.screen->title());
    if (thread_->isVisible()) thread_->follow(tab.screen->record());
}

void Window::close(int at) {
    auto& tab = tabs_[static_cast<std::size_t>(at)];
    if (tab.screen != nullptr && !tab.screen->mayClose()) return activate(at);
    if (tab.draftKept) keepDraft(desk::text(desk_->company().location()), desk::text(desk_->actor().name), draftKey(tab), {});
    auto* screen = tab.screen;
    std::erase(visited_, screen);
    tabs_.erase(tabs_.begin() + at);
    {
        const QSignalBlocker quiet{bar_};
        bar_->removeTab(at);
    }
    if (screen != nullptr) {
        screen->changed = {};
        stack_->removeWidget(screen);
        screen->deleteLater();
    }
    if (tabs_.empty()) return open("home", {});
    int next = std::min(at, tabs() - 1);
    if (!visited_.empty())
        for (std::size_t i = 0; i < tabs_.size(); ++i)
            if (tabs_[i].screen == visited_.back()) next = static_cast<int>(i);
    {
        const QSignalBlocker quiet{bar_};
        bar_->setCurrentIndex(next);
    }
    shown(next);
}

void Window::closeCurrent() {
    if (bar_->currentIndex() >= 0) close(bar_->currentIndex());
}

void Window::goBack() {
    if (visited_.size() < 2) return;
    visited_.pop_back();
    for (std::size_t i = 0; i < tabs_.size(); ++i)
        if (tabs_[i].screen == visited_.back()) return activate(static_cast<int>(i));
}

void Window::showThread(bool on) {
    thread_->setVisible(on);
    threadButton_->setChecked(on);
    if (on && current() != nullptr) thread_->follow(current()->record());
}

void Window::help() {
    help_->setVisible(!help_->isVisible());
    if (help_->isVisible()) help_->follow(currentId());
}

void Window::heard(const QSet<QString>& tables) {
    for (auto& tab : tabs_)
        if (tab.screen != nullptr) tab.screen->refresh(tables);
    if (thread_->isVisible()) thread_->refresh();
}

void Window::hideToast() { toast_->hide(); }

void Window::toast(const QString& text, desk::Tone tone) {
    const auto& colours = desk::theme().chip(tone);
    toast_->setStyleSheet(QStringLiteral("QLabel { background: %1; color: %2; border: 1px solid %2; border-radius: 8px; padding: 10px 14px; }")
                              .arg(colours.back.name(), colours.text.name()));
    toast_->setText(text);
    toast_->setAccessibleName(text);
    toast_->setFixedWidth(std::min(px(560), width() - px(80)));
    toast_->adjustSize();
    toast_->move(centralWidget()->width() - toast_->width() - px(24), centralWidget()->height() - toast_->height() - px(44));
    toast_->show();
    toast_->raise();
    // Long enough to be read: what went wrong stays until it is read at leisure.
    toastTimer_.start(tone == desk::Tone::bad ? 12000 : 3000 + static_cast<int>(text.size()) * 40);
}

QString Window::draftKey(const Tab& tab) const {
    return QString{tab.kind->id} + "/" + QString::number(tab.with["id"].toDouble(), 'f', 0) + "/" + tab.with["new"].toString();
}

void Window::keepDrafts() {
    const auto company = desk::text(desk_->company().location()), user = desk::text(desk_->actor().name);
    for (auto& tab : tabs_) {
        if (tab.screen == nullptr) continue;
        const auto typed = tab.screen->draft();
        if (typed.isEmpty() && !tab.draftKept) continue;
        keepDraft(company, user, draftKey(tab), typed);
        tab.draftKept = !typed.isEmpty();
    }
}

void Window::closeEvent(QCloseEvent* event) {
    keep();
    event->accept();
}

bool Window::eventFilter(QObject* on, QEvent* event) {
    if (event->type() == QEvent::KeyPress && isActiveWindow() && scan(on, event)) return true;
    return QMainWindow::eventFilter(on, event);
}

}  // namespace window
