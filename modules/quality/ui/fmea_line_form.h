// A line of an FMEA under the keyboard: what may go wrong, what is done against it today, and how it is rated. The priority
// stands there with each key.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include <QLabel>
#include <QPushButton>

#include "app/desk/fields.h"
#include "app/desk/labels.h"
#include "app/desk/once.h"
#include "quality/ui/fmea_sheet.h"

class QBoxLayout;
class QGridLayout;

namespace quality::ui {

class SeveralField;

class FmeaLineForm : public QWidget {
public:
    FmeaLineForm(desk::Desk&, QWidget* parent, const FmeaSheet&, const FmeaLineSeen* line);  // null: a new one
    bool dirty() const;
    bool busy() const { return busy_; }
    std::int64_t line() const { return line_; }              // 0: a new one
    desk::Field* field(const std::string& name) const;
    QString priorityShown() const { return priority_; }      // "High", '' while a rating is none
    QString refusalShown() const { return refusal_->isHidden() ? QString{} : refusal_->text(); }
    void keep();                                             // Ctrl+Enter
    QJsonObject draft() const;
    void takeDraft(const QJsonObject&);
    std::function<void(std::int64_t line)> kept;
    std::function<void()> left;                              // Esc

protected:
    void keyPressEvent(QKeyEvent*) override;

private:
    desk::Field* add(QGridLayout*, int row, int column, const char* name, const char* label, desk::Field*);
    void makeWords(QGridLayout*, const FmeaSheet&, const FmeaLineSeen*);
    void makeRatings(QGridLayout*, int row);
    void makeLinks(QGridLayout*, int row, const FmeaSheet&, const FmeaLineSeen*);
    void makeFoot(QBoxLayout*);
    void fill(const FmeaLineSeen&);
    void showPriority();
    bool rated() const;             // otherwise than it stands
    QJsonObject words() const;      // what is not as it stands; of a new line all
    std::vector<db::Request> requests();
    void perform(std::vector<db::Request>);
    void done(std::int64_t line);
    void refused(const std::vector<db::Refusal>&);

    desk::Desk& desk_;
    std::int64_t fmea_ = 0, line_ = 0, version_ = 0;
    std::vector<std::pair<std::string, desk::Field*>> fields_;
    std::vector<std::pair<std::string, QString>> first_;  // what they held when it was opened
    SeveralField *defects_ = nullptr, *controls_ = nullptr;
    desk::ChipLabel* chip_ = nullptr;
    QLabel* refusal_ = nullptr;
    QPushButton* keep_ = nullptr;
    QString priority_;
    bool busy_ = false;
    desk::Once words_, rating_;
};

}  // namespace quality::ui
