// Forms of opportunities: begun, changed, won by a quote or an order, lost with the reason.
#include "customers/ui/screens.h"

namespace customers::ui {

using desk::Desk;
using desk::say;

namespace {

struct OpenOne {
    std::int64_t version = 0;
    std::string title, currency, closeOn;
    Money amount;
    std::optional<Percent> probability;
    std::optional<std::int64_t> user;
};
BOOST_DESCRIBE_STRUCT(OpenOne, (), (version, title, currency, closeOn, amount, probability, user))

QJsonObject opportunityIs(std::int64_t id) { return {{"opportunity", static_cast<qint64>(id)}}; }

}  // namespace

desk::FormLook newOpportunityForm(const Desk& desk, std::int64_t party) {
    QJsonObject preset{{"user", desk::text(desk.actor().name)}};
    if (party != 0) preset["party"] = static_cast<qint64>(party);
    return {.action = "customers.addOpportunity",
            .title = "New opportunity",
            .verb = "Begin",
            .fields = {{.argument = "party", .label = "Customer"},
                       {.argument = "title", .label = "In a few words"},
                       {.argument = "amount", .label = "What it would bring"},
                       {.argument = "closeOn", .label = "Decided by"},
                       {.argument = "stage", .hint = "Empty: the first."},
                       {.argument = "probability", .hint = "Empty: the stage's."},
                       {.argument = "user", .label = "Who works at it"},
                       {.argument = "site", .hint = "Empty: the only one."}},
            .preset = preset,
            .then = [](Desk& d, const QJsonObject& answer) {
                d.toast(say("%1 is begun.").arg(answer["number"].toString()), desk::Record{"opportunity", answer["opportunity"].toInteger()});
            }};
}

desk::FormLook winForm(std::int64_t opportunity) {
    return {.action = "customers.winOpportunity",
            .title = "Won",
            .verb = "Won by it",
            .fields = {{.argument = "opportunity", .hidden = true},
                       {.argument = "order", .label = "Quote or order", .hint = "Of the same customer."}},
            .preset = opportunityIs(opportunity),
            .then = [](Desk& d, const QJsonObject& answer) { d.toast(say("%1 is won.").arg(answer["number"].toString())); }};
}

desk::FormLook loseForm(std::int64_t opportunity) {
    return {.action = "customers.loseOpportunity",
            .title = "Lost",
            .verb = "Lost",
            .fields = {{.argument = "opportunity", .hidden = true},
                       {.argument = "reason", .label = "Why", .hint = "Needed: kept for analysis. Price, delivery time, another supplier, no budget …"}},
            .preset = opportunityIs(opportunity),
            .then = [](Desk& d, const QJsonObject& answer) { d.toast(say("%1 is lost.").arg(answer["number"].toString()), desk::Tone::neutral); }};
}

void changeOpportunity(Desk& desk, std::int64_t opportunity) {
    desk.read<std::optional<OpenOne>>(
        &desk,
        [opportunity](const db::Read& read) {
            return read.find<OpenOne>(R"sql(
                select version, title, currency, close_on, amount, probability, user_account_id as user
                from opportunity where opportunity_id = $1
            )sql", opportunity);
        },
        [&desk, opportunity](const std::optional<OpenOne>& now) {
            if (!now) return;
            auto preset = opportunityIs(opportunity);
            preset["version"] = static_cast<qint64>(now->version);
            preset["title"] = desk::text(now->title);
            preset["amount"] = desk::text(toText(Amount{now->amount, Currency{now->currency}}));
            preset["closeOn"] = desk::text(now->closeOn);
            if (now->probability) preset["probability"] = desk::text(toText(*now->probability));
            if (now->user) preset["user"] = static_cast<qint64>(*now->user);
            desk::showForm(desk, {.action = "customers.changeOpportunity",
                                  .title = "Change opportunity",
                                  .verb = "Keep",
                                  .fields = {{.argument = "opportunity", .hidden = true},
                                             {.argument = "version", .hidden = true},
                                             {.argument = "title", .label = "In a few words"},
                                             {.argument = "amount", .label = "What it would bring"},
                                             {.argument = "closeOn", .label = "Decided by"},
                                             {.argument = "probability"},
                                             {.argument = "asStage", .label = "The stage's probability again"},
                                             {.argument = "user", .label = "Who works at it"},
                                             {.argument = "nobody", .label = "Nobody works at it"}},
                                  .preset = preset,
                                  .staleTable = "opportunity"});
        });
}

void quoteFor(Desk& desk, std::int64_t party) {
    static int counter = 0;  // each is a tab of its own
    const auto enter = [](Desk& d, std::int64_t customer) {
        d.open("orders.entry", {{"new", QStringLiteral("quote%1").arg(++counter)}, {"customer", static_cast<qint64>(customer)}});
    };
    desk.read<std::optional<std::int64_t>>(
        &desk,
        [party](const db::Read& read) { return read.find<std::int64_t>(R"sql(select customer_id from customer where party_id = $1)sql", party); },
        [&desk, party, enter](const std::optional<std::int64_t>& customer) {
            if (customer) return enter(desk, *customer);
            desk::showForm(desk, {.action = "orders.addCustomer",
                                  .title = "Terms of the new customer",
                                  .verb = "Keep terms",
                                  .fields = {{.argument = "party", .hidden = true}, {.argument = "currency"}, {.argument = "taxCode"},
                                             {.argument = "priceList"}, {.argument = "paymentDays"}, {.argument = "creditLimit"}},
                                  .preset = {{"party", static_cast<qint64>(party)}, {"currency", desk::text(desk.bookCurrency().code)}},
                                  .then = [enter](Desk& at, const QJsonObject& made) { enter(at, made["customer"].toInteger()); }});
        });
}

}  // namespace customers::ui
