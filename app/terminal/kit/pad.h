// Large keys for a number; what is typed stands above them, in the size of what matters.
#pragma once
#include <functional>

#include <QString>
#include <QWidget>

namespace terminal {

class NumberPad : public QWidget {
public:
    enum class Kind { quantity, value, pin };  // value: may be below zero
    NumberPad(Kind, QWidget* parent);
    void setUnit(const QString&);
    void setTyped(const QString&);  // whoever types next replaces it
    QString typed() const { return typed_; }
    bool takeKey(int key, const QString& text);  // of a keyboard: digits, point, backspace; true when taken
    std::function<void()> changed;
    std::function<void()> entered;  // Enter on the pad

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void press(QChar);
    void back();
    void turnSign();
    Kind kind_;
    QString typed_, unit_;
    bool fresh_ = false;
    int high_ = 0;
};

}  // namespace terminal
