// The top of every screen: where I am, who I am, what time it is, and whether the company hears me.
#pragma once
#include <functional>

#include <QWidget>

#include "app/desk/theme.h"

class QLabel;

namespace terminal {

class Button;
class NetworkKey;

class Head : public QWidget {
public:
    explicit Head(QWidget* parent);
    void setTitle(const QString&);
    void setWho(const QString&);  // '' while nobody is in
    void setPlace(const QString&);
    void setTime(const QString&);
    // "Connected"; or "Without network since 14:02" and "12 waiting".
    void setNetwork(const QString& words, const QString& detail, desk::Tone);
    QString network() const;
    void setBack(bool possible);
    std::function<void()> back, help, waiting, leave;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Button *back_, *help_, *leave_;
    QLabel *title_, *who_, *time_;
    NetworkKey* network_;
    QString person_, place_;
};

}  // namespace terminal
