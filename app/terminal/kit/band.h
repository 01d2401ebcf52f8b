// The answer, across the whole width: green or red with what happened and what to do, seen before it is read; and what
// to scan while there is nothing to answer.
#pragma once
#include <functional>

#include <QWidget>

#include "app/desk/theme.h"

namespace terminal {

class Band : public QWidget {
public:
    explicit Band(QWidget* parent);
    void expect(const QString& what);  // "Scan the lot of RM-100": shown when no answer is
    // An answer stays until the next scan or tap says something else.
    void say(desk::Tone, const QString& what, const QString& todo = {});
    void clear();
    void typing(const QString& code);  // what is being typed by hand
    QString said() const { return what_; }
    QString toDo() const { return todo_; }
    QString expected() const { return expect_; }
    desk::Tone tone() const { return tone_; }
    std::function<void()> tapped;  // to type a code that cannot be scanned

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;

private:
    void spoken();
    QString expect_, what_, todo_, typing_;
    desk::Tone tone_ = desk::Tone::neutral;
};

}  // namespace terminal
