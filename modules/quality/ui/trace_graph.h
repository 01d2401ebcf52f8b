// A thread as a picture: a card for each record, from left to right what came of it, and on the lines how much. Walked by
// keys along its lines, moved by the mouse, zoomed by the wheel; only what is in sight is painted.
#pragma once
#include <functional>
#include <optional>

#include <QAbstractScrollArea>

#include "app/desk/desk.h"
#include "quality/thread.h"
#include "quality/thread_layout.h"

namespace quality::ui {

class TraceGraph : public QAbstractScrollArea {
public:
    TraceGraph(desk::Desk&, QWidget* parent);
    // Keeps the record in hand and where it stands; of another thread than before the first one is in hand.
    void setThread(Thread);
    const Thread& thread() const { return thread_; }
    void setEmptyText(const QString&);
    const ThreadPoint* current() const;       // null: there is none
    void setCurrent(const ThreadRef&);
    double zoom() const { return zoom_; }     // 1: as large as other words
    void setZoom(double, std::optional<QPoint> stays = {});  // the middle stays where it is, or this
    void showAll();
    QRect place(const ThreadRef&) const;      // within the viewport; empty where it is not shown
    QRect growPlace(const ThreadRef&, ThreadSide) const;  // of the sign that says how many more there are
    int painted() const { return painted_; }  // cards in the last painting, for tests

    std::function<void()> moved;                              // another record is in hand, or it changed
    std::function<void(const ThreadRef&, ThreadSide)> grow;   // somebody asks for more of that side

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
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
    static constexpr double least = 0.3, most = 1.6;  // of the zoom
    std::size_t indexOf(const ThreadRef&) const;
    QRectF cardRect(std::size_t) const;        // on the sheet
    QRectF signRect(std::size_t, ThreadSide) const;
    QPointF toSheet(QPoint) const;
    QRect toView(const QRectF&) const;
    std::size_t cardAt(QPoint) const;          // npos: none
    std::optional<std::pair<std::size_t, ThreadSide>> signAt(QPoint) const;
    void fit();                                // scroll bars, after sizes or the zoom changed
    void layAll();
    void go(std::size_t);
    void stepAlong(ThreadSide);                // to what is nearest along a line
    void stepWithin(int by);                   // within the layer
    void reveal();
    QStringList wordsOf(std::size_t) const;    // all there is to say of a card and of its lines
    void describe();
    void open();
    void askFor(std::size_t, ThreadSide);
    void askBoth();                            // away from where the thread begins
    bool zoomKey(int key);

    void paintLine(QPainter&, std::size_t edge) const;
    void paintQuantity(QPainter&, std::size_t edge) const;
    void paintCard(QPainter&, std::size_t) const;
    void paintSign(QPainter&, std::size_t, ThreadSide) const;

    desk::Desk& desk_;
    Thread thread_;
    ThreadLayout layout_;
    QString empty_;
    double zoom_ = 1;
    std::size_t at_ = npos, hovered_ = npos;
    bool shown_ = false;                       // something was in sight before
    QPoint pressedAt_, scrolledAt_;
    bool pressed_ = false, dragging_ = false;
    int painted_ = 0;
};

}  // namespace quality::ui
