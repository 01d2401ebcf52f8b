// Named views of a list: columns, sorting and filters, kept in the company, for oneself or for all.
#pragma once
#include <functional>
#include <string>

#include <QJsonObject>
#include <QMenu>

namespace desk {

class Desk;

// Fills a menu with the list's views, and with saving the present state as one.
void fillViewMenu(Desk&, QMenu*, const std::string& list, QWidget* owner, std::function<QJsonObject()> state,
                  std::function<void(const QJsonObject&)> show);

}  // namespace desk
