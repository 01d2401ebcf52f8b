// What leaves of an order now, with whom, and under which number.
#pragma once
#include <functional>

#include <QLabel>
#include <QPushButton>

#include "app/desk/desk.h"
#include "app/desk/fields.h"
#include "app/desk/once.h"
#include "app/desk/table.h"
#include "warehouse/ui/pick_facts.h"

namespace warehouse {

class ShipPanel : public QWidget {
public:
    ShipPanel(desk::Desk&, QWidget* parent);
    // `walked`: only what was carried to an outbound bin is proposed; else all that is set aside.
    void show(Dispatch, bool walked);
    std::int64_t order() const { return dispatch_.orderId; }
    void ship();
    void focus();
    QString refusal() const { return refusal_->text(); }
    std::function<void(const Shipped&)> shipped;

private:
    void showLines();
    void typed(int row, const QString&);

    desk::Desk& desk_;
    Dispatch dispatch_;
    std::vector<std::string> now_;  // of each line, as typed
    desk::Once once_;
    bool busy_ = false;
    QLabel *head_, *address_, *refusal_;
    desk::Table* lines_;
    desk::Field *carrier_, *tracking_;
    QPushButton* ship_;
};

}  // namespace warehouse
