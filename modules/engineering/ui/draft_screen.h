// A bill or a routing under the keyboard while it is a draft: its rows as grids, what is wrong beside them while they are
// typed, what it comes to below; kept, released, copied, retired. What is released is shown, and locked.
#pragma once
#include <QTabWidget>

#include "app/desk/draft_check.h"
#include "app/desk/grid_table.h"
#include "app/desk/labels.h"
#include "app/desk/once.h"
#include "app/desk/soon.h"
#include "engineering/ui/screens.h"

namespace engineering::ui {

using desk::Checked;
using desk::checked;
using desk::GridCell;
using desk::GridColumn;
using desk::GridModel;
using desk::GridRow;
using desk::GridTable;
using desk::rowWith;
using desk::shownCell;
using desk::sorted;
using desk::typedCell;

struct DraftGrid {
    const char* title;     // "Lines"
    const char* argument;  // "lines"
    std::vector<GridColumn> columns;
    const char* hint = "";  // of its keys, below it
};
struct DraftField {
    const char* argument;
    const char* label;
    int width = 140;
    std::function<desk::Field*(desk::Desk&, QWidget*)> make;
};
// As it stands in the company.
struct DraftNow {
    bool found = false, current = false;  // current: of the revision that is made now
    std::string number, name, revision, alternate, state;
    std::int64_t item = 0, version = 0;
    QJsonObject fields;
    std::vector<std::vector<GridRow>> rows;  // by grid
    std::vector<std::pair<std::string, std::vector<std::pair<QString, QString>>>> choices;  // of columns, by name
    std::set<std::string> left;              // grids that do not apply to it, by argument
};
using ShownRow = std::vector<std::pair<std::string, GridCell>>;
struct Looked {
    Checked checked;
    std::vector<std::vector<ShownRow>> shown;  // by grid and row
    std::vector<desk::Figure> figures;
};
struct DraftKind {
    const char* record;    // "bill of material"
    const char* title;
    const char* argument;  // "bom": how its actions call it
    std::string change, release, retire, copy;  // actions
    std::vector<DraftGrid> grids;
    std::vector<DraftField> fields = {};
    std::function<DraftNow(const db::Read&, std::int64_t id)> read;
    std::function<Looked(const db::Read&, const db::AnyAction& change, const QJsonObject& args)> look;
    desk::FormLook (*copyForm)(std::int64_t id, const QString& alternate);
    const char* releases;  // what a release does, asked before: "… %1 …"
    const char* compare;   // how engineering.compare calls the kind
    // The row that a scanned code adds: the column's name, and the kind of record; "": none.
    const char* scans = "";
};

class DraftScreen : public desk::Screen {
public:
    DraftScreen(desk::Desk&, std::shared_ptr<const DraftKind>, const QJsonObject& with);
    ~DraftScreen() override;
    QString title() const override;
    QString explain() const override;
    desk::Record record() const override { return {kind_->record, id_}; }
    QJsonObject state() const override { return {{"id", static_cast<qint64>(id_)}}; }
    void refresh(const QSet<QString>& tables) override;
    bool mayClose() override;
    bool takesScans() const override { return *kind_->scans != 0 && mayType(); }
    void scanned(const QString& code) override;
    QJsonObject draft() const override;
    void takeDraft(const QJsonObject&) override;

    GridModel& rows(const std::string& argument);
    GridTable& table(const std::string& argument);
    void keep(bool thenRelease = false);  // Ctrl+S
    void release();                       // Ctrl+Enter
    bool dirty() const { return dirty_; }
    QString refusalShown() const { return refusals_->isHidden() ? QString{} : refusals_->text(); }

private:
    struct Part {
        const DraftGrid* grid;
        GridModel* model;
        GridTable* table;
        QWidget* page;
    };
    void makeHead(QBoxLayout*);
    void makeGrids(QBoxLayout*);
    void makeFoot(QBoxLayout*);
    void load();
    void take(DraftNow);
    void offer();                          // the buttons that fit its state
    void touched();
    void look();
    void show(const Looked&);
    void showRest(const std::vector<db::Refusal>&);
    void refused(const std::vector<db::Refusal>&, const QJsonObject& args);
    QJsonObject arguments() const;
    std::vector<std::string> lists() const;
    QString name() const;
    bool draftNow() const { return now_.state == "draft"; }
    bool mayType() const { return draftNow() && desk().may(kind_->change); }

    std::shared_ptr<const DraftKind> kind_;
    std::int64_t id_;
    DraftNow now_;
    bool dirty_ = false, busy_ = false, filling_ = false, stale_ = false;
    QJsonObject kept_;  // a draft of a crash, until what it belongs to is read
    std::vector<Part> parts_;
    std::vector<std::pair<std::string, desk::Field*>> fields_;
    QTabWidget* tabs_ = nullptr;
    QLabel *name_ = nullptr, *refusals_ = nullptr, *hint_ = nullptr;
    desk::ChipLabel *state_ = nullptr, *current_ = nullptr;
    desk::Summary* sums_ = nullptr;
    QPushButton *keep_ = nullptr, *release_ = nullptr, *retire_ = nullptr, *copy_ = nullptr, *compare_ = nullptr, *all_ = nullptr;
    desk::Once once_;
    desk::Soon soon_{[this] { look(); }};
    int asked_ = 0;
};

}  // namespace engineering::ui
