// A Pareto chart: bars from the greatest, the line of their shares together, and what stands behind each by Enter or a click.
#pragma once
#include <functional>
#include <vector>

#include <QWidget>

namespace quality::cases {

struct ParetoItem {
    QString name;
    double value = 0;             // above zero
    QString shown;                // the value as people read it
    double share = 0, upTo = 0;   // 0 to 1: of all, and with those before it
};

class ParetoView : public QWidget {
public:
    explicit ParetoView(QWidget* parent);
    void show(const QString& title, std::vector<ParetoItem>, const QString& empty);
    const std::vector<ParetoItem>& items() const { return items_; }
    int current() const { return at_; }  // -1: there is none
    void setCurrent(int);
    QRectF bar(int) const;               // as painted; empty where there is none
    std::function<void(int)> opened;     // Enter or a click
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void leaveEvent(QEvent*) override;
    void focusInEvent(QFocusEvent*) override;
    void focusOutEvent(QFocusEvent*) override;
    bool event(QEvent*) override;

private:
    QRectF plot() const;
    double total() const;
    int barAt(const QPointF&) const;
    QString told(int) const;  // all there is to say of a bar
    void describe();
    void paintAxes(QPainter&, const QRectF&) const;
    void paintBars(QPainter&, const QRectF&) const;
    void paintLine(QPainter&, const QRectF&) const;

    QString title_, empty_;
    std::vector<ParetoItem> items_;
    int at_ = -1, hovered_ = -1;
};

}  // namespace quality::cases
