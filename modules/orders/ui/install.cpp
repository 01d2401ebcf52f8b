// What the window shows of customers, quotes, orders and prices.
#include "app/desk/list_screen.h"
#include "orders/ui/entry.h"
#include "orders/ui/screens.h"

namespace orders {

void install(desk::Desk& desk);

void install(desk::Desk& desk) {
    using desk::Area;
    desk.add(desk::ScreenKind{.id = "orders.customers", .area = Area::customers, .title = "Customers", .icon = "people", .right = "orders.see",
                              .make = desk::listScreen(ui::customersLook())});
    desk.add(desk::ScreenKind{.id = "orders.customer", .area = Area::customers, .title = "Customer", .icon = "customer", .right = "orders.see", .inRail = false,
                              .opens = "customer", .make = desk::cardScreen(ui::customerCard())});
    desk.add(desk::ScreenKind{.id = "orders.list", .area = Area::orders, .title = "Orders", .icon = "cart", .right = "orders.see",
                              .make = desk::listScreen(ui::ordersLook())});
    desk.add(desk::ScreenKind{.id = "orders.board", .area = Area::orders, .title = "Order board", .icon = "board", .right = "orders.see",
                              .make = desk::boardScreen(ui::orderBoard())});
    desk.add(desk::ScreenKind{.id = "orders.plan", .area = Area::orders, .title = "Delivery plan", .icon = "plan", .right = "orders.see",
                              .make = desk::timeLineScreen(ui::deliveryPlan())});
    desk.add(desk::ScreenKind{.id = "orders.order", .area = Area::orders, .title = "Order", .icon = "cart", .right = "orders.see", .inRail = false,
                              .opens = "order", .make = desk::cardScreen(ui::orderCard())});
    desk.add(desk::ScreenKind{.id = "orders.entry", .area = Area::orders, .title = "Order entry", .icon = "edit", .right = "orders.enter", .inRail = false,
                              .make = [](desk::Desk& d, const QJsonObject& with) -> desk::Screen* { return new ui::EntryScreen{d, with}; }});
    desk.add(desk::ScreenKind{.id = "orders.print", .area = Area::orders, .title = "Order on paper", .icon = "print", .right = "orders.see", .inRail = false,
                              .make = desk::printScreen(ui::orderPrint())});
    desk.add(desk::ScreenKind{.id = "orders.lines", .area = Area::orders, .title = "Order lines", .icon = "log", .right = "orders.see",
                              .make = desk::listScreen(ui::orderLinesLook())});
    desk.add(desk::ScreenKind{.id = "orders.waiting", .area = Area::orders, .title = "Waiting lines", .icon = "clock", .right = "orders.see",
                              .make = desk::listScreen(ui::waitingLook())});
    desk.add(desk::ScreenKind{.id = "orders.prices", .area = Area::orders, .title = "Prices", .icon = "tag", .right = "orders.see",
                              .make = desk::listScreen(ui::pricesLook())});
    desk.add(desk::ScreenKind{.id = "orders.price_lists", .area = Area::orders, .title = "Price lists", .icon = "ledger", .right = "orders.see",
                              .make = desk::listScreen(ui::priceListsLook())});
    desk.add(desk::ScreenKind{.id = "orders.price_list", .area = Area::orders, .title = "Price list", .icon = "ledger", .right = "orders.see", .inRail = false,
                              .opens = "price list", .make = desk::cardScreen(ui::priceListCard())});
    desk.add(desk::ScreenKind{.id = "orders.discounts", .area = Area::orders, .title = "Discounts", .icon = "percent", .right = "orders.see",
                              .make = desk::listScreen(ui::discountsLook())});
    desk.add(desk::CommandKind{.id = "orders.new", .title = "New order", .right = "orders.enter", .keys = "Ctrl+Shift+O", .run = [](desk::Desk& d) { ui::newOrder(d); }});
    desk.add(desk::CommandKind{.id = "orders.newCustomer", .title = "New customer", .right = "orders.addCustomer",
                               .run = [](desk::Desk& d) { desk::showForm(d, ui::newCustomerForm(d)); }});
    desk.add(desk::PickKind{.kind = "party", .create = "people.addParty"});
    desk.add(desk::PickKind{.kind = "item", .create = "inventory.addItem"});
    desk.add(desk::Waiting{.title = "Orders are late", .right = "orders.see", .icon = "clock", .tone = desk::Tone::bad,
                           .count = R"sql(select count(*) as n from sales_order where state = 'signed' and wanted_on < $1)sql",
                           .screen = "orders.list", .with = R"({"filters":[["state","equals","signed"],["wanted_on","atMost","@today"]]})"});
    desk.add(desk::Waiting{.title = "Quotes end within a week", .right = "orders.enter", .icon = "calendar", .tone = desk::Tone::attention,
                           .count = R"sql(select count(*) as n from sales_order where state = 'quote' and valid_to >= $1)sql",
                           .screen = "orders.list", .with = R"({"filters":[["state","equals","quote"],["valid_to","atLeast","@today"]]})"});
    desk.add(desk::Waiting{.title = "Order lines have no day yet", .right = "orders.see", .icon = "warning", .tone = desk::Tone::attention,
                           .count = R"sql(select count(*) as n from sales_order_line where waiting > 0 and promised_on is null)sql",
                           .screen = "orders.waiting", .with = R"({"filters":[["promised_on","isEmpty",""]]})"});
    ui::installThreads(desk);
}

}  // namespace orders
