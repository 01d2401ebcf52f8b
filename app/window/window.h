// The window of one person in one company: rail, search box, tabs of open work, thread, status line.
#pragma once
#include <memory>
#include <vector>

#include <QMainWindow>
#include <QTabBar>

#include "app/desk/desk.h"
#include "app/window/settings.h"

class QStackedWidget;
class QSplitter;

namespace window {

class Rail;
class SearchBox;
class ThreadPanel;
class StatusLine;
class HelpPanel;

class Window : public QMainWindow, public desk::Shell {
public:
    Window(std::shared_ptr<db::Company>, db::Actor, Settings&, bool bringTabsBack = true);
    ~Window() override;

    void open(const QString& screen, const QJsonObject& with) override;
    void closeCurrent() override;
    void toast(const QString& text, desk::Tone) override;
    void hideToast();
    void showThread(bool) override;
    QWidget* widget() override { return this; }

    desk::Desk& desk() { return *desk_; }
    desk::Screen* current() const;
    QString currentId() const;           // of the screen in front
    int tabs() const { return static_cast<int>(tabs_.size()); }
    SearchBox& search() { return *search_; }
    void activate(int tab);
    void keep() const;                   // tabs and drafts, as they are now
    void help();                         // F1

    // Asked for by settings: made anew (language, look), or another person.
    std::function<void()> remake, signOut, settings;

protected:
    void closeEvent(QCloseEvent*) override;
    bool eventFilter(QObject*, QEvent*) override;

private:
    struct Tab {
        const desk::ScreenKind* kind = nullptr;
        QJsonObject with;                // what it was opened with, or remembers
        desk::Screen* screen = nullptr;  // made when it is first looked at
        bool draftKept = false;
    };
    void makeTop(QBoxLayout*);
    void makeKeys();
    void bringBack();
    void addTab(const QString& title);
    void close(int tab);
    void shown(int tab);
    void retitle(int tab);
    void make(Tab&);
    void heard(const QSet<QString>&);
    void keepDrafts();
    void goBack();
    QString draftKey(const Tab&) const;
    bool scan(QObject* on, QEvent* event);
    void deliverScan(const QString& code);

    Settings& settings_;
    std::unique_ptr<desk::Desk> desk_;
    Rail* rail_;
    SearchBox* search_;
    QTabBar* bar_;
    QStackedWidget* stack_;
    ThreadPanel* thread_;
    HelpPanel* help_;
    StatusLine* status_;
    QPushButton* threadButton_;
    QLabel* toast_;
    QTimer toastTimer_, draftTimer_;
    std::vector<Tab> tabs_;
    std::vector<desk::Screen*> visited_;  // for Alt+Left
    struct Burst {
        QString keys;
        qint64 last = 0;
        bool outside = false;            // began where nobody types
    } burst_;
};

}  // namespace window
