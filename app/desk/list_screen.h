// A list: filter row, sorting, groups and sums, columns, views, export, print, row actions by keyboard.
#pragma once
#include <memory>

#include "app/desk/list_look.h"
#include "app/desk/screen.h"

namespace desk {

class ListView;

// One screen that is one list. `with` may hold {"filters":[["state","equals","signed"]…], "view": …}.
class ListScreen : public Screen {
public:
    ListScreen(Desk&, ListLook, const QJsonObject& with);
    ~ListScreen() override;
    QString title() const override;
    Record record() const override;
    QJsonObject state() const override;
    void refresh(const QSet<QString>& tables) override;
    ListView& view() { return *view_; }

private:
    ListView* view_;
    QString title_;
};

// For ScreenKind::make: `desk.add({.id = "orders.list", …, .make = listScreen(ordersLook())})`.
std::function<Screen*(Desk&, const QJsonObject&)> listScreen(ListLook);

}  // namespace desk
