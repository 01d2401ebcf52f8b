// A week as a calendar: seven days beside each other, what is in them by the hour. Painted; by keys a day and one of its
// entries are in hand.
#pragma once
#include <functional>
#include <vector>

#include <QAbstractScrollArea>

#include "app/desk/theme.h"
#include "app/desk/time_line.h"

namespace customers::ui {

struct WeekEntry {
    std::int64_t id = 0;
    desk::Moment from = 0, to = 0;  // from < to
    QString text, second;           // what, and with whom
    desk::Tone tone = desk::Tone::active;
    bool done = false;
};

QString clockOf(desk::Moment);   // "09:30"
QString dayNameOf(db::Date);    // "Mon"

class WeekView : public QAbstractScrollArea {
public:
    explicit WeekView(QWidget* parent);
    // The day in hand stays where it lies in the week, and so does the entry.
    void setWeek(db::Date monday, std::vector<WeekEntry>, db::Date today);
    db::Date monday() const { return monday_; }
    db::Date day() const { return monday_ + day_; }
    void setDay(db::Date);                      // that weekday, also of a week that is still being read
    const WeekEntry* current() const;           // null: the day has none
    void setCurrent(std::int64_t id);
    desk::Moment free() const;                  // when something new would begin: behind the entry in hand, else at 9:00
    QRect place(std::int64_t id) const;         // within the viewport, on the day in hand where it is there; empty where there is none
    std::function<void()> moved;                // another day or entry is in hand
    std::function<void(int by)> weekWanted;     // the week before or after it
    std::function<void(const WeekEntry&)> opened;
    std::function<void(desk::Moment)> wanted;   // something new, there

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseDoubleClickEvent(QMouseEvent*) override;
    bool viewportEvent(QEvent*) override;
    void focusInEvent(QFocusEvent*) override;
    void focusOutEvent(QFocusEvent*) override;

private:
    struct Shown {               // of an entry, its part of one day
        WeekEntry entry;
        int day = 0;             // 0 … 6
        desk::Moment from = 0, to = 0;  // of that day
        int lane = 0, lanes = 1;  // beside each other where they overlap
    };
    int hoursWide() const;       // px of the hours at the left
    int headHigh() const;
    int hourHigh() const;
    QRect dayRect(int day) const;
    QRect rectOf(const Shown&) const;
    int yOf(desk::Moment ofDay) const;
    const Shown* at(QPoint) const;
    int dayAt(int x) const;
    void addParts(const WeekEntry&);
    void lay();
    void fit();
    void reveal();
    void go(int day, std::int64_t id);
    void stepDay(int by);
    void stepEntry(int by);
    std::vector<const Shown*> ofDay(int day) const;  // by time
    void describe();
    void paintDay(QPainter&, int day) const;
    void paintEntry(QPainter&, const Shown&) const;

    std::vector<Shown> all_;  // by day, then time
    db::Date monday_, today_;
    int day_ = 0, first_ = 7, last_ = 19;  // hours in sight at least
    std::int64_t current_ = 0;
    bool fresh_ = true;          // nobody has chosen a day yet
};

}  // namespace customers::ui
