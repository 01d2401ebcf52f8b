// The calendar of a week: what is to be done and what was done, of one person or of all; written as iCalendar and read in.
#pragma once
#include <QLabel>

#include "app/desk/fields.h"
#include "app/desk/screen.h"
#include "customers/ui/week_view.h"

namespace customers::ui {

class WeekScreen : public desk::Screen {
public:
    WeekScreen(desk::Desk&, const QJsonObject& with);
    QString title() const override;
    desk::Record record() const override;
    QJsonObject state() const override;
    void refresh(const QSet<QString>& tables) override;
    WeekView& view() { return *view_; }
    void write();  // the calendar as a file

private:
    QLayout* makeHead();
    void showWeek(db::Date monday);
    void load();
    void addNew(desk::Moment);

    WeekView* view_;
    QLabel* which_ = nullptr;
    desk::Field* whose_ = nullptr;
    db::Date monday_;
    int turn_ = 0;
};

}  // namespace customers::ui
