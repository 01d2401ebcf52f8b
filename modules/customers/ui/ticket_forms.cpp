// Forms of the service desk.
#include "customers/ui/screens.h"

namespace customers::ui {

using desk::Desk;
using desk::say;

desk::FormLook newTicketForm(std::int64_t party, std::int64_t lot) {
    QJsonObject preset{{"priority", "normal"}};
    if (party != 0) preset["party"] = static_cast<qint64>(party);
    if (lot != 0) preset["lot"] = static_cast<qint64>(lot);
    return {.action = "customers.addTicket",
            .title = "New ticket",
            .verb = "Add ticket",
            .fields = {{.argument = "party", .label = "Customer"},
                       {.argument = "contact", .label = "Who tells us"},
                       {.argument = "subject", .label = "What is wrong"},
                       {.argument = "priority"},
                       {.argument = "lot", .label = "Serial or lot", .hint = "That left for them; it says whether the warranty still runs."},
                       {.argument = "site", .hint = "Empty: the only one."},
                       {.argument = "text", .label = "In full", .longText = true}},
            .preset = preset,
            .then = [](Desk& d, const QJsonObject& answer) { d.open(desk::Record{"ticket", answer["ticket"].toInteger()}); }};
}

desk::FormLook solveTicketForm(std::int64_t ticket, std::int64_t article) {
    QJsonObject preset{{"ticket", static_cast<qint64>(ticket)}};
    if (article != 0) preset["article"] = static_cast<qint64>(article);
    return {.action = "customers.solveTicket",
            .title = "Solve the ticket",
            .verb = "Solved",
            .fields = {{.argument = "ticket", .hidden = true},
                       {.argument = "article", .label = "Article that helped", .hint = "With it the solution may stay empty: it is the article's."},
                       {.argument = "solution", .label = "How it was solved", .hint = "The next one will look for it.", .longText = true}},
            .preset = preset,
            .then = [](Desk& d, const QJsonObject& answer) { d.toast(say("%1 is solved.").arg(answer["number"].toString())); }};
}

desk::FormLook articleForm(const QJsonObject& article) {
    return {.action = "customers.setArticle",
            .title = "Article",
            .verb = "Keep",
            .fields = {{.argument = "code", .hint = "A short name."},
                       {.argument = "version", .hidden = true},
                       {.argument = "title", .label = "The question"},
                       {.argument = "text", .label = "The answer", .longText = true}},
            .preset = article,
            .then = [](Desk& d, const QJsonObject& answer) { d.open("customers.articles", {{"article", answer["code"].toString()}}); }};
}

}  // namespace customers::ui
