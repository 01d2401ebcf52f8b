// Why that price and why that day: of the line in hand, in words.
#pragma once
#include <QFrame>

#include "app/desk/desk.h"
#include "orders/ui/draft.h"

namespace orders::ui {

class WhyPanel : public QFrame {
public:
    WhyPanel(desk::Desk&, QWidget* parent);
    void show(const Typed&, db::Date wanted);
    QString shownText() const;

private:
    desk::Desk& desk_;
};

}  // namespace orders::ui
