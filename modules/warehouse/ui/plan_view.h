// The plan itself: bins as tiles under the name of their zone, coloured by how full they are, with words too. Only what
// is in sight is painted.
#pragma once
#include <functional>

#include <QAbstractScrollArea>

#include "warehouse/ui/plan_seen.h"

namespace warehouse {

class PlanView : public QAbstractScrollArea {
public:
    explicit PlanView(QWidget* parent);
    void setTiles(std::vector<BinTile>);     // keeps the bin in hand
    void filter(const QString& words);       // the bins that hold every word
    const BinTile* current() const;          // null: none is shown
    void setCurrent(std::int64_t bin);
    QRect place(std::int64_t bin) const;     // within the viewport; empty where it is not shown
    std::size_t shown() const { return order_.size(); }

    std::function<void()> moved;             // another bin is in hand, or it changed
    std::function<void()> opened;            // Enter or a double click

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseDoubleClickEvent(QMouseEvent*) override;
    void focusInEvent(QFocusEvent*) override;
    void focusOutEvent(QFocusEvent*) override;
    void scrollContentsBy(int, int) override;
    bool viewportEvent(QEvent*) override;

private:
    static constexpr int tileWidth = 148, tileHeight = 76, gap = 8, headHeight = 38, margin = 12;  // px at 96 dpi
    struct Head {
        QString words;
        int top = 0;
    };
    std::int64_t inHand() const;             // 0: none
    void showAgain(std::int64_t bin);
    void lay();
    int columns() const;
    QRect rectOf(std::size_t shown) const;   // unscrolled
    std::size_t at(QPoint) const;            // in the viewport; npos: none
    void go(std::size_t shown);
    void step(int columns, int rows);
    void reveal();
    void describe();
    void paintTile(QPainter&, const QRect&, const BinTile&, bool inHand) const;

    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
    std::vector<BinTile> tiles_;
    QString words_;
    std::vector<std::size_t> order_;         // of the tiles that are shown
    std::vector<QRect> rects_;               // of each shown
    std::vector<Head> heads_;
    std::size_t at_ = npos;                  // index into order_
    int high_ = 0;
};

}  // namespace warehouse
