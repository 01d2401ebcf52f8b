// A time line: rows with bars over days, the way plans are drawn. A module writes one function that reads rows, bars
// and marks; the kit draws what is in sight, zooms, walks from bar to bar by keys and moves them where the module lets
// it. As on a board a bar stays where the data has it until the next refresh.
#pragma once
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include <QAbstractScrollArea>

#include "app/desk/card.h"

namespace desk {

// A place on the axis: microseconds since 1970-01-01 00:00 of the clock on the wall. So every day is equally long.
using Moment = std::int64_t;
constexpr Moment hourLong = 3'600'000'000, dayLong = 24 * hourLong;
constexpr Moment moment(db::Date day) { return day.days * dayLong; }  // its midnight
Moment moment(db::Instant);                                           // by the PC's own zone, as shown() says it
db::Date dayOf(Moment);

struct TimeRow {
    QString label;           // "SO-1"
    QString second = {};     // small, below it
    QString group = {};      // a heading above those beside each other that have the same
};
struct TimeBar {
    std::int64_t key = 0;    // of one bar only; the cursor stays on it when bars come anew
    int row = 0;             // index into the rows
    Moment from = 0, to = 0; // from < to
    QString text = {};       // in it, as far as there is room
    Tone tone = Tone::active;
    double done = 0;         // 0 … 1: this share from the left is hatched
    QString tells = {};      // all there is to say, for the hover and for screen readers
    Record opens = {};       // what Enter and a double click open
    QJsonObject data = {};   // for the module's own functions
};
// A diamond: the day somebody waits for.
struct TimeMark {
    int row = 0;
    Moment at = 0;
    Tone tone = Tone::neutral;
    QString tells = {};
};
// An arrow from the end of one bar to the begin of another, by their keys.
struct TimeLink {
    std::int64_t from = 0, to = 0;
};
struct TimeContents {
    std::vector<TimeRow> rows;   // those of a group beside each other
    std::vector<TimeBar> bars;
    std::vector<TimeMark> marks = {};
    std::vector<TimeLink> links = {};
    std::vector<std::pair<Moment, Moment>> rests = {};  // [from, to) nobody works, in order: shaded
    std::vector<Figure> figures = {};
    QString note = {};           // one sentence above
    Tone tone = Tone::neutral;   // of the note
};

enum class Zoom { days, weeks, months, quarters };  // what about a screen's width shows

struct TimeLineKind {
    const char* title;               // English
    std::vector<QString> tables;     // read anew when one of them changes
    std::function<TimeContents(const db::Read&)> read;  // beside the window's thread
    Zoom zoom = Zoom::months;        // at first
    Moment snap = dayLong;           // a bar is moved by whole multiples of it
    // Whether this person may begin the bar there instead; absent: bars stay. `move` does it, or opens what does it.
    std::function<bool(const Desk&, const TimeBar&, Moment from)> mayMove = {};
    std::function<void(Desk&, const TimeBar&, Moment from)> move = {};
    // Said where a bar may not begin: what, why, what would help, in the person's language.
    std::function<QString(const TimeBar&, Moment from)> whyNot = {};
    std::vector<CardButton> buttons = {};
    const char* empty = "";          // English: what to do when there is no bar
};

class TimeLine : public QAbstractScrollArea {
public:
    TimeLine(Desk&, QWidget* parent, std::shared_ptr<const TimeLineKind>);
    void setContents(TimeContents);       // keeps the current bar by its key, and what is in sight
    const TimeBar* current() const;       // null: there is none
    void setCurrent(std::int64_t key);
    Zoom zoom() const { return zoom_; }
    void setZoom(Zoom);                   // keeps what stands in the middle
    void setNow(Moment);                  // the line of today
    void showNow();                       // a third of the way in
    QRect place(std::int64_t key) const;  // of a bar within the viewport; empty where there is none
    Moment leftEdge() const { return at(labelWidth()); }  // of what is in sight
    int painted() const { return painted_; }  // bars in the last painting, for tests

    std::function<void()> moved;   // another bar is current, or it changed
    std::function<void()> zoomed;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    bool viewportEvent(QEvent*) override;
    void focusInEvent(QFocusEvent*) override;
    void focusOutEvent(QFocusEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;
    void mouseDoubleClickEvent(QMouseEvent*) override;
    void wheelEvent(QWheelEvent*) override;

private:
    static constexpr int headHeight = 46, rowHeight = 36, groupHeight = 28;  // px at 96 dpi
    struct Line {
        int top = 0, height = 0;  // px below the head, unscrolled
        int row = -1;             // -1: the heading of a group
        QString group;
    };
    struct Tick {
        Moment from, to;
        QString text;
        bool strong = false;
    };

    int labelWidth() const;
    double dayWidth() const;           // px
    int x(Moment) const;               // in the viewport
    Moment at(int x) const;
    int scrolled(Moment) const;        // px from the begin of the axis, as the scroll bar counts
    QRect field() const;               // of the bars, without labels and head
    QRect barRect(const TimeBar&) const;
    const Line* lineAt(int y) const;
    std::pair<std::size_t, std::size_t> inSight(int row, Moment from, Moment to) const;  // indices of all_.bars to look at
    std::size_t barAt(QPoint) const;   // npos: none
    void layRows();
    void fit();
    void zoomTo(Zoom, int x);          // what stands at x stays there

    std::size_t indexOf(std::int64_t key) const;
    void go(std::size_t);
    void step(int by);                 // to the next bar of the row
    void stepRow(int by);              // to the bar of the next row that is nearest in time
    void stepTo(bool last);            // within the row
    void reveal();
    void describe();
    void open();
    void shift(int by);                // Ctrl+Left, Ctrl+Right: one snap
    void take(const TimeBar&, Moment from);
    Moment dragFrom() const;           // where the dragged bar would begin
    void endDrag();

    std::vector<Tick> ticks(bool upper, Moment from, Moment to) const;
    void paintHead(QPainter&) const;
    void paintGround(QPainter&) const;
    void paintRow(QPainter&, const Line&);
    void paintBar(QPainter&, const QRect&, const TimeBar&, bool current, bool hovered) const;
    void paintMarks(QPainter&, const Line&) const;
    void paintLinks(QPainter&) const;
    void paintLabel(QPainter&, const Line&) const;

    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
    Desk& desk_;
    std::shared_ptr<const TimeLineKind> kind_;
    TimeContents all_;                       // bars and marks by row, then time
    std::vector<std::size_t> begins_;        // by row: its first bar; one more at the end
    std::vector<std::size_t> markBegins_;
    std::vector<Moment> reach_;              // by bar: how far it and those before it in its row go
    std::vector<std::pair<std::int64_t, std::size_t>> byKey_;
    std::vector<Line> lines_;
    std::vector<std::size_t> lineOf_;        // by row
    Moment first_ = 0, last_ = 0;            // of the axis
    Moment now_ = 0;
    Zoom zoom_;
    std::size_t at_ = npos;
    std::int64_t hovered_ = 0, pressed_ = 0;  // keys
    QPoint pressedAt_, pointer_;
    bool dragging_ = false, begun_ = false;
    int painted_ = 0;
};

// For ScreenKind::make.
std::function<Screen*(Desk&, const QJsonObject&)> timeLineScreen(TimeLineKind);

}  // namespace desk
