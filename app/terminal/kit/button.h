// What is touched: large enough for gloves, one word and a picture, by keyboard too (Tab, arrows, Enter).
#pragma once
#include <functional>

#include <QPushButton>

#include "app/desk/theme.h"

class QLabel;
class QBoxLayout;
class QScrollArea;

namespace terminal {

enum class Weight { plain, main, danger };

class Button : public QPushButton {
public:
    Button(const QString& words, const char* icon, Weight, QWidget* parent, std::function<void()> pressed);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void setWords(const QString& words);
    const QString& words() const { return words_; }
    void setDetail(const QString& detail);  // a second, quieter line: what a tile is about
    void setTone(desk::Tone);               // a tile's edge
    void setPressedIn(bool);                // a tile that is chosen

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

private:
    QColor ground() const;
    QString words_, detail_;
    const char* icon_;
    Weight weight_;
    desk::Tone tone_ = desk::Tone::neutral;
    bool in_ = false;
};

// Words in the sizes of a terminal.
QLabel* body(const QString&, QWidget* parent, desk::Tone = desk::Tone::neutral);
QLabel* quiet(const QString&, QWidget* parent);
QLabel* big(const QString&, QWidget* parent);
QLabel* huge(const QString&, QWidget* parent);
// Words that may be more than there is room for: a finger moves them.
QScrollArea* scrolled(QLabel*, const QString& name, QWidget* parent);
// A row of buttons, each as wide as the others.
void addRow(QBoxLayout*, std::initializer_list<QWidget*>);

}  // namespace terminal
