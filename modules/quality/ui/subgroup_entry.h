// The next subgroup of a chart, typed in one line: Enter goes from value to value, and from the last one the subgroup is
// added and the line begins anew. Several values are pasted at once.
#pragma once
#include <QLineEdit>

#include "app/desk/labels.h"
#include "app/desk/once.h"
#include "quality/ui/kept_charts.h"

namespace quality::ui {

class SubgroupEntry : public QWidget {
public:
    SubgroupEntry(desk::Desk&, QWidget* parent);
    void show(const ChartFacts&);         // the edits that its kind asks for; what is typed stays
    bool typed() const;                   // or on its way
    void begin();                         // takes the focus
    void add();                           // Enter in the last edit; Shift+Enter with fewer values
    void lay(const QString& text);        // many values, as a file or a spreadsheet has them
    bool take(const QString& scanned);    // a value that a gauge sent; false: it is none
    QString refusal() const { return refusal_->text(); }
    std::function<void(const SubgroupAdded&)> added;

protected:
    bool eventFilter(QObject*, QEvent*) override;

private:
    bool counts() const { return !measures(chart_.kind); }
    bool inEdits() const;
    QStringList texts() const;
    void setTexts(const QStringList&);
    void makeEdits();
    QLineEdit* makeEdit(const QString& name, int width);
    QJsonObject arguments() const;
    void perform(const std::string& action, const QJsonObject& args);
    void refused(const std::vector<db::Refusal>&);
    void goOn(QLineEdit* from);

    desk::Desk& desk_;
    ChartFacts chart_;
    bool busy_ = false, again_ = false;  // again_: the next one is complete while this is on its way
    QStringList sent_, aside_;           // what is on its way, and what was typed meanwhile before a refusal
    QWidget* line_ = nullptr;
    std::vector<QLineEdit*> edits_;  // values; or defects and how many were looked at
    QLineEdit* gauge_ = nullptr;     // where the chart asks for one
    QLabel* refusal_;
    QBoxLayout* column_;
    desk::Once once_;
};

}  // namespace quality::ui
