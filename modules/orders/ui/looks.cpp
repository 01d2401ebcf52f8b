// How the lists of orders look.
#include <QInputDialog>

#include "app/desk/form.h"
#include "orders/ui/screens.h"

namespace orders::ui {

using desk::Desk;
using desk::Row;
using desk::say;
using desk::Tone;
using db::How;

namespace {

bool isQuote(const Row& row) { return row.at("state") == "quote"; }
bool isSigned(const Row& row) { return row.at("state") == "signed"; }

}  // namespace

desk::ListLook ordersLook() {
    return {.list = "orders",
            .columns = {"number", "customer", "state", "ordered_on", "wanted_on", "promised_on", "gross", "currency", "reference"},
            .sorts = {{"", true}},
            .chips = {{"state", desk::orderStates()}},
            .widths = {{"number", 118}, {"currency", 76}, {"reference", 130}, {"customer", 230}},
            .late = "wanted_on",
            .lateWhen = {"signed"},
            .quick = {{.title = "Quotes", .filters = {{"state", How::equals, "quote"}}},
                      {.title = "Signed", .filters = {{"state", How::equals, "signed"}}},
                      {.title = "Late", .filters = {{"state", How::equals, "signed"}, {"wanted_on", How::atMost, "@today"}}},
                      {.title = "Completed", .filters = {{"state", How::equals, "completed"}}}},
            .top = {{.title = "New order", .right = "orders.enter", .keys = "Ctrl+N", .icon = "plus", .run = [](Desk& d) { newOrder(d); }}},
            .actions = {{.title = "Sign", .right = "orders.sign", .keys = "Ctrl+Return", .icon = "check", .fits = isQuote,
                         .run = [](Desk& d, const std::vector<Row>& rows) {
                             desk::doNow(d, "orders.sign", {{"order", static_cast<qint64>(rows.front().key)}}, say("The order is signed."),
                                         say("Sign %1?").arg(desk::text(rows.front().at("number"))));
                         }},
                        {.title = "Change…", .right = "orders.amend", .keys = "Ctrl+E", .icon = "edit",
                         .fits = [](const Row& row) { return isQuote(row) || isSigned(row); },
                         .run = [](Desk& d, const std::vector<Row>& rows) { changeOrder(d, rows.front().key); }},
                        {.title = "Order again", .right = "orders.enter", .keys = "Ctrl+Shift+A", .icon = "copy",
                         .run = [](Desk& d, const std::vector<Row>& rows) {
                             d.open("orders.entry", {{"like", static_cast<qint64>(rows.front().key)}, {"new", QStringLiteral("like%1").arg(rows.front().key)}});
                         }},
                        {.title = "New order for this customer", .right = "orders.enter", .icon = "plus",
                         .run = [](Desk& d, const std::vector<Row>& rows) { newOrder(d, rows.front().id("customer_id")); }}},
            .empty = "No orders yet. Ctrl+N takes the first one."};
}

desk::ListLook customersLook() {
    return {.list = "customers",
            .columns = {"number", "name", "city", "phone", "price_list", "payment_days", "credit_limit", "state"},
            .sorts = {{"name", false}},
            .chips = {{"state", {{.value = "active", .word = "Active", .tone = Tone::good}, {.value = "closed", .word = "Closed", .tone = Tone::neutral}}}},
            .widths = {{"number", 96}, {"city", 130}, {"phone", 150}, {"price_list", 100}},
            .top = {{.title = "New customer", .right = "orders.addCustomer", .keys = "Ctrl+N", .icon = "plus",
                     .run = [](Desk& d) { desk::showForm(d, newCustomerForm(d)); }}},
            .actions = {{.title = "New order", .right = "orders.enter", .keys = "Ctrl+O", .icon = "cart",
                         .run = [](Desk& d, const std::vector<Row>& rows) { newOrder(d, rows.front().key); }}},
            .empty = "No customers yet. Ctrl+N adds one; Imports brings many from a file."};
}

desk::ListLook orderLinesLook() {
    return {.list = "order_lines",
            .columns = {"order_number", "line", "customer", "item", "text", "quantity", "unit", "net", "wanted_on", "promised_on", "waiting", "shipped", "state"},
            .sorts = {{"", true}},
            .chips = {{"state", desk::orderStates()}},
            .widths = {{"order_number", 112}, {"line", 56}, {"item", 120}, {"unit", 56}, {"text", 190}, {"customer", 190}},
            .late = "wanted_on",
            .lateWhen = {"signed"},
            .quick = {{.title = "Signed", .filters = {{"state", How::equals, "signed"}}},
                      {.title = "Late", .filters = {{"state", How::equals, "signed"}, {"wanted_on", How::atMost, "@today"}}}},
            .empty = "No order has a line yet."};
}

desk::ListLook waitingLook() {
    return {.list = "waiting_lines",
            .columns = {"order_number", "line", "customer", "item", "item_name", "waiting", "unit", "wanted_on", "promised_on"},
            .sorts = {{"wanted_on", false}},
            .widths = {{"line", 56}, {"unit", 56}, {"item", 120}},
            .late = "wanted_on",
            .quick = {{.title = "Without a day", .filters = {{"promised_on", How::isEmpty, ""}}}},
            .empty = "No line waits for goods."};
}

desk::ListLook pricesLook() {
    return {.list = "prices",
            .columns = {"price_list", "item", "item_name", "from_quantity", "unit", "unit_price", "currency", "valid_from", "valid_to"},
            .sorts = {{"item", false}},
            .widths = {{"price_list", 100}, {"item", 120}, {"unit", 56}},
            .top = {{.title = "New price", .right = "orders.setPrice", .run = [](Desk& d) {
                         desk::showForm(d, {.action = "orders.setPrice", .title = "New price", .verb = "Set price",
                                            .fields = {{.argument = "priceList"}, {.argument = "item"}, {.argument = "price"}, {.argument = "fromQuantity"},
                                                       {.argument = "validFrom"}, {.argument = "validTo"}}});
                     }}},
            .actions = {{.title = "Change…", .right = "orders.setPrice", .keys = "Ctrl+E", .icon = "edit",
                         .run = [](Desk& d, const std::vector<Row>& rows) {
                             const auto& row = rows.front();
                             desk::showForm(d, {.action = "orders.setPrice", .title = "Change price", .verb = "Set price",
                                                .preset = {{"priceList", static_cast<qint64>(row.id("price_list_id"))}, {"item", static_cast<qint64>(row.id("item_id"))},
                                                           {"fromQuantity", desk::text(row.at("from_quantity"))},
                                                           {"price", desk::text(row.at("unit_price") + " " + row.at("currency"))}}});
                         }},
                        {.title = "End…", .right = "orders.endPrice", .keys = "Ctrl+D", .icon = "close",
                         .run = [](Desk& d, const std::vector<Row>& rows) {
                             const auto& row = rows.front();
                             desk::showForm(d, {.action = "orders.endPrice", .title = "End price", .verb = "End price",
                                                .preset = {{"priceList", static_cast<qint64>(row.id("price_list_id"))}, {"item", static_cast<qint64>(row.id("item_id"))},
                                                           {"fromQuantity", desk::text(row.at("from_quantity"))}}});
                         }}},
            .empty = "No prices yet. Ctrl+N sets one."};
}

desk::ListLook priceListsLook() {
    return {.list = "price_lists",
            .widths = {{"code", 100}, {"name", 220}},
            .top = {{.title = "New price list", .right = "orders.addPriceList", .run = [](Desk& d) {
                         desk::showForm(d, {.action = "orders.addPriceList", .title = "New price list", .verb = "Add price list"});
                     }}},
            .empty = "No price lists yet. Ctrl+N adds one."};
}

desk::ListLook discountsLook() {
    return {.list = "discounts",
            .columns = {"code", "name", "rate", "customer", "item", "category", "from_quantity", "valid_from", "valid_to", "given"},
            .widths = {{"code", 90}, {"name", 190}, {"customer", 170}, {"category", 90}},
            .top = {{.title = "New discount", .right = "orders.addDiscount", .run = [](Desk& d) {
                         desk::showForm(d, {.action = "orders.addDiscount", .title = "New discount", .verb = "Add discount"});
                     }}},
            .actions = {{.title = "End…", .right = "orders.endDiscount", .keys = "Ctrl+D", .icon = "close",
                         .run = [](Desk& d, const std::vector<Row>& rows) {
                             desk::showForm(d, {.action = "orders.endDiscount", .title = "End discount", .verb = "End discount",
                                                .preset = {{"discount", static_cast<qint64>(rows.front().key)}}});
                         }}},
            .empty = "No discounts yet. Ctrl+N adds one."};
}

}  // namespace orders::ui
