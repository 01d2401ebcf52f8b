// Forms of orders, and the ways into order entry.
#include "app/desk/form.h"
#include "orders/ui/screens.h"

namespace orders::ui {

void newOrder(desk::Desk& desk, std::int64_t customer) {
    static int counter = 0;  // each new order is a tab of its own
    QJsonObject with{{"new", QStringLiteral("order%1").arg(++counter)}};
    if (customer != 0) with["customer"] = static_cast<qint64>(customer);
    desk.open("orders.entry", with);
}

void changeOrder(desk::Desk& desk, std::int64_t order) {
    desk.open("orders.entry", {{"id", static_cast<qint64>(order)}, {"new", QStringLiteral("change%1").arg(order)}});
}

// A customer is a party with terms: first who they are, then what they buy under.
desk::FormLook newCustomerForm(desk::Desk&) {
    return {.action = "people.addParty",
            .title = "New customer",
            .verb = "Add customer",
            .fields = {{.argument = "name", .hint = "Names that sound alike are shown while you type."},
                       {.argument = "number", .hint = "Empty: the next free number."},
                       {.argument = "taxNumber"},
                       {.argument = "phone"},
                       {.argument = "email"},
                       {.argument = "addresses[].line1"},
                       {.argument = "addresses[].postcode"},
                       {.argument = "addresses[].city"},
                       {.argument = "addresses[].country"},
                       {.argument = "roles", .hidden = true}},
            .preset = {{"roles", QJsonArray{"customer"}}},
            .then = [](desk::Desk& d, const QJsonObject& answer) {
                desk::showForm(d, {.action = "orders.addCustomer",
                                   .title = "Terms of the new customer",
                                   .verb = "Keep terms",
                                   .fields = {{.argument = "party", .hidden = true}, {.argument = "currency"}, {.argument = "taxCode"}, {.argument = "priceList"},
                                              {.argument = "paymentDays"}, {.argument = "creditLimit"}, {.argument = "minShelfDays"}},
                                   .preset = {{"party", answer["party"]}, {"currency", desk::text(d.bookCurrency().code)}},
                                   .then = [](desk::Desk& at, const QJsonObject& made) { at.open(desk::Record{"customer", made["customer"].toInteger()}); }});
            }};
}

}  // namespace orders::ui
