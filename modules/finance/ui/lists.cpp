// How the lists of bills and money look.
#include "finance/ui/screens.h"

namespace finance {

using desk::Tone;

desk::ListLook invoicesLook() {
    const std::vector<desk::Chip> states{
        {"open", "Open", Tone::active}, {"part settled", "Partly paid", Tone::attention}, {"settled", "Paid", Tone::good}};
    const std::vector<desk::Chip> kinds{{"invoice", "Invoice", Tone::neutral}, {"credit_note", "Credit note", Tone::neutral}};
    const db::Filter invoice{.column = "kind", .value = "invoice"};
    const db::Filter open{.column = "state", .how = db::How::oneOf, .values = {"open", "part settled"}};
    return {.list = "invoices",
            .columns = {"number", "customer", "order_number", "invoiced_on", "due_on", "gross", "open", "currency", "state", "kind"},
            .sorts = {{"", true}},
            .chips = {{"state", states}, {"kind", kinds}},
            .widths = {{"number", 130}, {"customer", 260}, {"order_number", 110}, {"currency", 80}, {"due_on", 170}, {"kind", 120}},
            .late = "due_on",
            .lateWhen = {"open", "part settled"},
            .quick = {{"Open", {invoice, open}},
                      {"Due", {invoice, open, {.column = "due_on", .how = db::How::atMost, .value = "@today"}}},
                      {"Credit notes", {{.column = "kind", .value = "credit_note"}}}},
            .top = {{.title = "Invoice orders",
                     .right = "finance.invoice",
                     .icon = "invoice",
                     .run = [](desk::Desk& desk) { desk.open("finance.to_invoice"); }}},
            .actions = {{.title = "Receive payment",
                         .right = "finance.receivePayment",
                         .keys = "Ctrl+P",
                         .icon = "money",
                         .fits = [](const desk::Row& row) { return row.at("kind") == "invoice" && row.at("state") != "settled"; },
                         .run =
                             [](desk::Desk& desk, const std::vector<desk::Row>& rows) {
                                 const auto& row = rows.front();
                                 desk.open("finance.receive_payment", {{"customer", static_cast<qint64>(row.id("customer_id"))},
                                                                       {"reference", desk::text(row.at("number"))}});
                             }},
                        {.title = "Credit…",
                         .right = "finance.credit",
                         .keys = "Ctrl+E",
                         .icon = "return",
                         .fits = [](const desk::Row& row) { return row.at("kind") == "invoice"; },
                         .run =
                             [](desk::Desk& desk, const std::vector<desk::Row>& rows) {
                                 askCredit(desk, InvoiceId{rows.front().key}, rows.front().at("number"));
                             }}},
            .empty = "No invoices yet: ship an order, then press Ctrl+N to bill it."};
}

desk::ListLook paymentsLook() {
    const std::vector<desk::Chip> states{{"open", "Unmatched", Tone::attention},
                                         {"part matched", "Partly matched", Tone::attention},
                                         {"matched", "Matched", Tone::good}};
    return {.list = "payments",
            .columns = {"number", "customer", "received_on", "reference", "amount", "open", "currency", "state"},
            .sorts = {{"", true}},
            .chips = {{"state", states}},
            .widths = {{"number", 130}, {"customer", 260}, {"reference", 280}, {"currency", 80}, {"state", 140}},
            .quick = {{"Not matched", {{.column = "state", .how = db::How::oneOf, .values = {"open", "part matched"}}}}},
            .top = {{.title = "Receive payment",
                     .right = "finance.receivePayment",
                     .icon = "plus",
                     .run = [](desk::Desk& desk) { desk.open("finance.receive_payment"); }}},
            .actions = {{.title = "Match…",
                         .right = "finance.allocatePayment",
                         .keys = "Ctrl+M",
                         .icon = "link",
                         .fits = [](const desk::Row& row) { return row.at("state") != "matched"; },
                         .run =
                             [](desk::Desk& desk, const std::vector<desk::Row>& rows) {
                                 desk.open("finance.match", {{"payment", static_cast<qint64>(rows.front().key)}});
                             }}},
            .empty = "No money received yet: press Ctrl+N when some arrives."};
}

}  // namespace finance
