// A chart that grows: points with their limits in one panel or several above each other, as long as one likes. What does
// not fit side by side is gathered by pixels, from the lowest to the highest; a point that comes later repaints only the
// place where it stands. Left and Right walk over the points, with Ctrl over those that are marked; + and - zoom, Page Up
// and Page Down scroll, End goes to the newest, Enter opens one.
#pragma once
#include <functional>
#include <optional>
#include <vector>

#include <QWidget>

namespace desk {

struct PlotLimits {
    double lower = 0, centre = 0, upper = 0, sigma = 0;  // sigma: a third of the way from the centre to an uncut limit
    bool operator==(const PlotLimits&) const = default;
};
// One point, or neighbours gathered to one: of those numbers, from the lowest to the highest of them.
struct PlotPoint {
    int first = 1, last = 1;
    double low = 0, high = 0;
    std::optional<PlotLimits> limits;
    int marked = 0;        // so many of them are to be looked at
    bool leftOut = false;  // does not count
};
struct PlotPanel {
    QString title;
    std::vector<PlotPoint> points;                // by number
    std::optional<double> specLower, specUpper;  // what is wanted, beside what the process does
};
// From this number on something else holds.
struct PlotBreak {
    int from = 1;
    QString words;
};

class ChartView : public QWidget {
public:
    explicit ChartView(QWidget* parent);
    // Numbers `from` to `to` across; there may be room behind the last point for what comes.
    void show(int from, int to, std::vector<PlotPanel>, std::vector<PlotBreak> = {});
    // The newest point, one for each panel. True where only its place is painted; else all moves or is scaled anew.
    bool append(const std::vector<PlotPoint>&);
    int from() const { return from_; }
    int to() const { return to_; }
    int newest() const;  // 0: none
    const std::vector<PlotPanel>& panels() const { return panels_; }
    int current() const { return cursor_; }  // 0: none
    void setCurrent(int number);
    QRect plotOf(std::size_t panel) const;   // where its points stand
    QRect painted() const { return painted_; }  // what was painted last
    QSize sizeHint() const override;

    std::function<void(int number)> moved, opened;
    std::function<void(int from, int to)> wanted;  // other numbers are to be shown

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseDoubleClickEvent(QMouseEvent*) override;
    void wheelEvent(QWheelEvent*) override;
    void focusInEvent(QFocusEvent*) override;
    void focusOutEvent(QFocusEvent*) override;

private:
    struct Scale {
        double low = 0, high = 1;
        bool operator==(const Scale&) const = default;
    };
    struct Part {  // of a panel's points: from `begin` to before `end`
        std::size_t begin = 0, end = 0;
    };
    Scale scaleOf(const PlotPanel&) const;
    void describe();
    double xOf(double number, const QRect& plot) const;
    double numberAt(double x) const;
    static double yOf(double value, const Scale&, const QRect& plot);
    Part within(const PlotPanel&, const QRect& plot, const QRect& clip) const;
    QRect placeOf(int before, int number) const;  // of two points and what is between them, in all panels
    void zoom(double factor);
    void scroll(int by);
    void step(int by, bool marked);
    // ---- chart_paint.cpp
    void paintPanel(QPainter&, std::size_t panel, const QRect& clip) const;
    void paintFrame(QPainter&, const PlotPanel&, const Scale&, const QRect& plot) const;
    void paintLimits(QPainter&, const PlotPanel&, const Scale&, const QRect& plot, Part) const;
    void paintLimitWords(QPainter&, const PlotPanel&, const Scale&, const QRect& plot) const;
    void paintLine(QPainter&, const PlotPanel&, const Scale&, const QRect& plot, Part) const;
    void paintMarks(QPainter&, const PlotPanel&, const Scale&, const QRect& plot, Part) const;
    void paintNumbers(QPainter&) const;

    int from_ = 1, to_ = 1, cursor_ = 0;
    std::vector<PlotPanel> panels_;
    std::vector<PlotBreak> breaks_;
    std::vector<Scale> scales_;  // by panel
    QRect painted_;
};

}  // namespace desk
