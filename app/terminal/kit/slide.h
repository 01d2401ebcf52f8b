// What cannot be undone by the next tap is slid, not touched: scrap, finish, ship. By keyboard the right arrow moves it.
#pragma once
#include <functional>

#include <QWidget>

namespace terminal {

class Slide : public QWidget {
public:
    Slide(const QString& words, QWidget* parent, std::function<void()> done);
    void setWords(const QString&);
    void back();  // to the start
    double position() const { return at_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void focusOutEvent(QFocusEvent*) override;

private:
    QRectF knob() const;
    void moveTo(double);
    QString words_;
    std::function<void()> done_;
    double at_ = 0;  // 0 … 1
    int grip_ = -1;  // where on the knob the finger is
};

}  // namespace terminal
