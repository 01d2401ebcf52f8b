// The screens of bills and money.
#include "app/desk/list_screen.h"
#include "finance/ui/screens.h"

namespace finance {

void install(desk::Desk& desk);

namespace {

using desk::Area;

void addScreens(desk::Desk& desk) {
    desk.add({.id = "finance.invoices",
              .area = Area::finance,
              .title = "Invoices",
              .icon = "invoice",
              .right = "finance.see",
              .make = desk::listScreen(invoicesLook())});
    desk.add({.id = "finance.invoice",
              .area = Area::finance,
              .title = "Invoice",
              .icon = "invoice",
              .right = "finance.see",
              .inRail = false,
              .opens = "invoice",
              .make = desk::cardScreen(invoiceCard())});
    desk.add(desk::ScreenKind{.id = "finance.print",
                              .area = Area::finance,
                              .title = "Invoice on paper",
                              .icon = "print",
                              .right = "finance.see",
                              .inRail = false,
                              .make = desk::printScreen(invoicePrint())});
    desk.add({.id = "finance.to_invoice",
              .area = Area::finance,
              .title = "Orders to invoice",
              .icon = "cart",
              .right = "finance.see",
              .make = desk::tableScreen(toBillTable())});
    desk.add({.id = "finance.payments",
              .area = Area::finance,
              .title = "Payments",
              .icon = "money",
              .right = "finance.see",
              .make = desk::listScreen(paymentsLook())});
    desk.add({.id = "finance.payment",
              .area = Area::finance,
              .title = "Payment",
              .icon = "money",
              .right = "finance.see",
              .inRail = false,
              .opens = "payment",
              .make = desk::cardScreen(paymentCard())});
}

void addMoney(desk::Desk& desk) {
    desk.add({.id = "finance.receive_payment",
              .area = Area::finance,
              .title = "Receive payment",
              .icon = "money",
              .right = "finance.receivePayment",
              .inRail = false,
              .make = receivePaymentScreen});
    desk.add({.id = "finance.credits",
              .area = Area::finance,
              .title = "Unmatched money",
              .icon = "link",
              .right = "finance.see",
              .make = desk::tableScreen(creditsTable())});
    desk.add({.id = "finance.match",
              .area = Area::finance,
              .title = "Match money",
              .icon = "link",
              .right = "finance.allocatePayment",
              .inRail = false,
              .make = matchScreen});
    desk.add({.id = "finance.open_items",
              .area = Area::finance,
              .title = "Open items",
              .icon = "clock",
              .right = "finance.see",
              .make = desk::tableScreen(openItemsTable())});
    desk.add({.id = "finance.dunning",
              .area = Area::finance,
              .title = "Reminders",
              .icon = "bell",
              .right = "finance.see",
              .make = desk::tableScreen(dunningTable())});
    desk.add({.id = "finance.statement",
              .area = Area::finance,
              .title = "Customer statement",
              .icon = "print",
              .right = "finance.see",
              .inRail = false,
              .make = desk::tableScreen(statementTable())});
}

void addWaiting(desk::Desk& desk) {
    desk.add(desk::Waiting{.title = "Orders to invoice",
                           .right = "finance.invoice",
                           .icon = "invoice",
                           .tone = desk::Tone::active,
                           .count = R"sql(
                               select count(distinct sales_order_id) from sales_order_line
                               where shipped > invoiced and cast($1 as text) is not null
                           )sql",
                           .screen = "finance.to_invoice"});
    desk.add(desk::Waiting{.title = "Overdue invoices",
                           .right = "finance.see",
                           .icon = "bell",
                           .tone = desk::Tone::bad,
                           .count = R"sql(
                               select count(*) from invoice where settled < gross and due_on < $1 and kind = 'invoice'
                           )sql",
                           .screen = "finance.dunning"});
    desk.add(desk::Waiting{.title = "Money that pays nothing yet",
                           .right = "finance.allocatePayment",
                           .icon = "link",
                           .tone = desk::Tone::attention,
                           .count = R"sql(
                               select count(*) from payment where allocated < amount and cast($1 as text) is not null
                           )sql",
                           .screen = "finance.credits"});
}

}  // namespace

void install(desk::Desk& desk) {
    addScreens(desk);
    addMoney(desk);
    addWaiting(desk);
    desk.add(
        desk::CommandKind{.id = "finance.receive", .title = "Receive payment", .right = "finance.receivePayment", .run = [](desk::Desk& d) {
                              d.open("finance.receive_payment");
                          }});
    desk.add(desk::CommandKind{.id = "finance.bill", .title = "Invoice orders", .right = "finance.invoice", .run = [](desk::Desk& d) {
                                   d.open("finance.to_invoice");
                               }});
    desk.add(
        desk::CommandKind{.id = "finance.show_statement", .title = "Customer statement", .right = "finance.see", .run = [](desk::Desk& d) {
                              d.open("finance.statement");
                          }});
    desk.addThread("invoice", invoiceThread);
    desk.addThread("payment", paymentThread);
}

}  // namespace finance
