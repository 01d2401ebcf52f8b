// The rail at the left: the areas the person may open, with their screens; collapses to icons (Ctrl+B).
#pragma once
#include <functional>
#include <vector>

#include <QFrame>
#include <QPushButton>

#include "app/desk/desk.h"

namespace window {

class RailButton : public QPushButton {
public:
    RailButton(const QString& icon, const QString& word, QWidget* parent);
    void setNarrow(bool);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString icon_, word_;
    bool narrow_ = false;
};

class Rail : public QFrame {
public:
    Rail(desk::Desk&, bool narrow, QWidget* parent);
    void follow(const QString& screen);  // marks where the screen in front belongs
    void setNarrow(bool);
    std::function<void(bool)> narrowed;
    std::function<void()> settings;

private:
    void addArea(desk::Area, QVBoxLayout*);
    desk::Desk& desk_;
    bool narrow_ = false;
    QLabel* brand_;
    std::vector<QLabel*> headings_;
    std::vector<RailButton*> buttons_;
    std::vector<std::pair<QString, RailButton*>> byScreen_;
};

QString areaTitle(desk::Area);

}  // namespace window
