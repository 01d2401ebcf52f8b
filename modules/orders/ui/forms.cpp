// Forms of orders, and the ways into order entry.
#include "app/desk/form.h"
#include "orders/ui/screens.h"
#include "people/twins.h"

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

namespace {

QString whyWord(const std::string& why) {
    if (why == "tax number") return desk::say("tax number");
    if (why == "mail") return desk::say("mail");
    if (why == "telephone") return desk::say("telephone");
    return desk::say("name");
}

std::vector<desk::Similar> hereAlready(const db::Read& read, const QJsonObject& typed) {
    std::vector<desk::Similar> all;
    const auto at = [&](const char* name) { return desk::utf8(typed[name].toString()); };
    for (const auto& twin : people::twins(read, at("name"), at("taxNumber"), at("email"), at("phone"))) {
        const auto customer = read.find<std::int64_t>(R"sql(select customer_id from customer where party_id = $1)sql", twin.party);
        all.push_back({customer ? desk::Record{"customer", *customer} : desk::Record{"party", twin.party.number}, twin.number, twin.name, whyWord(twin.why)});
    }
    return all;
}

}  // namespace

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
            .staleTable = {},
            .then = [](desk::Desk& d, const QJsonObject& answer) {
                desk::showForm(d, {.action = "orders.addCustomer",
                                   .title = "Terms of the new customer",
                                   .verb = "Keep terms",
                                   .fields = {{.argument = "party", .hidden = true}, {.argument = "currency"}, {.argument = "taxCode"}, {.argument = "priceList"},
                                              {.argument = "paymentDays"}, {.argument = "creditLimit"}, {.argument = "minShelfDays"}},
                                   .preset = {{"party", answer["party"]}, {"currency", desk::text(d.bookCurrency().code)}},
                                   .then = [](desk::Desk& at, const QJsonObject& made) { at.open(desk::Record{"customer", made["customer"].toInteger()}); }});
            },
            .similar = hereAlready};
}

}  // namespace orders::ui
