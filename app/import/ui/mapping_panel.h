// Which column fills which member, and what is the same in every row. What a person chose stays with the column's name
// while the file is read again; the rest is found by the names.
#pragma once
#include <map>
#include <set>

#include <QFrame>

#include "app/desk/fields.h"
#include "app/import/preview.h"
#include "app/import/ui/names.h"

class QGridLayout;
class QScrollArea;

namespace imports {

class MappingPanel : public QFrame {
public:
    // `after`: what stands before it on the way of the Tab key.
    MappingPanel(QWidget* parent, QWidget* after);
    void setFile(const db::Actions&, const app::Table&, const app::Preview&);
    void forget();                     // what was chosen: for another table
    QJsonObject kept() const;          // until tomorrow
    void restore(const QJsonObject&);  // before the file is read
    void fill(app::CsvOrder&) const;   // its columns, constants and what is left out
    QStringList missing() const;       // in people's words: needed, and nothing fills it
    void showRefusal(const QString&);  // of the mapping as a whole; '' for none
    void goFirst();                    // the cursor goes to the first column
    void goMissing();                  // to the first column that fills nothing, else to what is missing

    std::function<void()> changed;

protected:
    bool eventFilter(QObject*, QEvent*) override;

private:
    void choose(std::size_t column, const std::string& member);
    void matchNames(const db::Actions&, const app::Table&);
    void buildColumns(const app::Preview&);
    void askRest();  // what is the same in every row, when the event at hand is over
    void buildRest();
    void addConstant(QGridLayout*, int row, const Place&);
    void addFurther(QGridLayout*, int row);
    void follow(desk::Field*);
    void orderTabs();
    void giveBack(std::size_t column);
    bool byColumn(const std::string& member) const;
    const Place* place(const std::string& member) const;
    std::vector<const Place*> rest() const;
    std::vector<const Place*> further() const;

    std::vector<Place> places_;
    std::vector<std::string> header_, fills_;    // fills_: by column, the member or ''
    std::vector<desk::Field*> choices_;          // by column
    std::map<std::string, std::string> hand_;    // column -> member, as a person chose
    std::map<std::string, QString> constants_;   // member -> what every row holds
    std::map<std::string, desk::Field*> typed_;  // the edits of the constants
    std::vector<std::string> restShown_;
    std::vector<QWidget*> restEdits_;
    // Going through the choices with the arrows takes a member from its column for a moment only.
    struct Taken {
        std::size_t by = 0, from = 0;
        std::string member;  // '' where nothing was taken
    } taken_;
    std::string goTo_;  // the constant that was asked for
    QWidget* after_;
    QScrollArea* scroll_;
    QWidget *columns_ = nullptr, *rest_ = nullptr;
    QLabel* wrong_;
    bool asked_ = false;
};

}  // namespace imports
