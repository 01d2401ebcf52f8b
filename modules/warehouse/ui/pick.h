#pragma once
#include <QStackedWidget>

#include "app/desk/screen.h"
#include "warehouse/ui/ship_panel.h"
#include "warehouse/ui/walk_view.h"

namespace warehouse {

// Left what can leave and which walks are under way; right the walk in hand, then its shipping.
class PickScreen : public desk::Screen {
public:
    PickScreen(desk::Desk&, const QJsonObject& with);  // with id: that walk; with order: that order
    QString title() const override;
    QString explain() const override;
    desk::Record record() const override;
    QJsonObject state() const override;
    void refresh(const QSet<QString>& tables) override;
    bool takesScans() const override { return true; }
    void scanned(const QString& code) override;
    WalkView& walk() { return *walk_; }
    ShipPanel& shipping() { return *ship_; }
    void startWalk(std::int64_t order);
    void openWalk(std::int64_t pickList);
    void openShipping(std::int64_t order, bool walked);

protected:
    void keyPressEvent(QKeyEvent*) override;

private:
    QWidget* makeLeft();
    QWidget* makeRight();
    void load();
    void showWork(const Work&);
    void showWalk(Walk, bool fresh);
    void picked(const PickConfirmed&);
    void shipped(const Shipped&);
    std::int64_t chosenOrder() const;

    desk::Table *ready_, *walks_;
    QStackedWidget* pages_;
    QWidget* empty_;
    WalkView* walk_;
    ShipPanel* ship_;
    QPushButton *start_, *shipNow_;
    bool starting_ = false;
};

}  // namespace warehouse
