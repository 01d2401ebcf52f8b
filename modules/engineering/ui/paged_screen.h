// A record whose parts are read when they are looked at, beside the window: level by level, with what it costs and where
// it goes, also where that takes a while.
#pragma once
#include <QTabWidget>

#include "app/desk/fields.h"
#include "app/desk/labels.h"
#include "app/desk/soon.h"
#include "app/desk/table_screen.h"
#include "engineering/ui/paper_view.h"

namespace engineering::ui {

struct PageAction {
    const char* title;
    const char* right = "";
    const char* keys = "";
    bool needsRow = true;
    std::function<bool(const desk::TableRow&)> fits = {};
    std::function<void(desk::Desk&, const desk::TableRow&, const QJsonObject& asked)> run;
};
// A tab. `read` gets the record's id as "id", and the answers to what is asked above the tabs.
struct Page {
    const char* title;
    std::vector<desk::TableColumn> columns;
    std::vector<QString> tables;  // read anew when one of them changes
    std::function<desk::TableContents(const db::Read&, const QJsonObject& asked)> read;
    const char* empty = "";
    std::vector<PageAction> actions = {};
    std::function<void(desk::Desk&, const desk::TableRow&)> opens = {};  // by Enter; empty: the row's record
    const char* right = "";       // needed to see the page
    bool slow = false;            // beside all else, Esc ends it
    bool drawing = false;         // what the row's "sha256" and "fileName" name is shown beside
};
struct Head {
    bool found = true;
    std::string number, name;
    std::vector<desk::Chip> chips;
    std::vector<desk::Figure> figures;
    std::vector<desk::FactGroup> groups;
    std::vector<desk::CardButton> buttons;
    std::string warning;  // in the person's language
};
struct PagedKind {
    const char* record;           // its kind
    const char* title;            // until it is read
    std::vector<QString> tables;  // of the head
    std::function<Head(const db::Read&, std::int64_t id)> head;
    std::vector<Page> pages;
    std::vector<desk::TableAsk> asks = {};
    const char* nothing = "";     // said where no record is in hand; then `pick` is asked for
    const char* pick = "";        // the kind of record
    std::function<void(desk::Desk&, QWidget*, std::int64_t id, const QString& path)> dropped = {};  // a file
};

class PageView : public QWidget {
public:
    PageView(desk::Desk&, const Page&, std::function<QJsonObject()> asked, QWidget* parent);
    void look();                                 // reads what is stale
    void refresh(const QSet<QString>& tables);
    void forget() { stale_ = true; }
    desk::Table& table() { return *table_; }
    PaperView* paper() { return paper_; }
    QString note() const { return note_; }
    const Page& page() const { return page_; }

protected:
    void keyPressEvent(QKeyEvent*) override;

private:
    void load();
    void show(desk::TableContents);
    void follow();
    void run(const PageAction&);

    desk::Desk& desk_;
    const Page page_;  // its own: it outlives the kind when the screen goes
    std::function<QJsonObject()> asked_;
    desk::Summary* summary_;
    desk::Table* table_;
    PaperView* paper_ = nullptr;
    std::vector<QPushButton*> buttons_;
    desk::Ticket reading_;
    QString note_;
    int turn_ = 0;
    bool stale_ = true;
};

class PagedScreen : public desk::Screen {
public:
    PagedScreen(desk::Desk&, std::shared_ptr<const PagedKind>, const QJsonObject& with);
    QString title() const override;
    QString explain() const override;
    desk::Record record() const override { return {kind_->record, id_}; }
    QJsonObject state() const override;
    void refresh(const QSet<QString>& tables) override;
    void follow(std::int64_t id);                // another record in hand
    PageView* page(const QString& title);        // brought in front; null where there is none
    PageView* inFront();
    void ask(const QString& name, const QString& typed);

protected:
    void dragEnterEvent(QDragEnterEvent*) override;
    void dropEvent(QDropEvent*) override;

private:
    QWidget* makeAsks();
    void makePages();
    void load();
    void show(const Head&);
    QWidget* top(const Head&);
    QJsonObject asked() const;
    void answered(const QString& name, const desk::Field*);

    std::shared_ptr<const PagedKind> kind_;
    std::int64_t id_;
    QJsonObject answers_;
    QString number_, name_, tab_;
    QWidget* head_;
    QWidget* asks_ = nullptr;
    QTabWidget* tabs_;
    std::vector<PageView*> pages_;
    std::vector<std::pair<QString, desk::Field*>> fields_;
    desk::Soon again_{[this] { load(); }};
};

// For ScreenKind::make.
std::function<desk::Screen*(desk::Desk&, const QJsonObject&)> pagedScreen(PagedKind);

}  // namespace engineering::ui
