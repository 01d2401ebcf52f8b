// Quote templates: the list, and the card of one with its lines and the words that go with it.
#include "customers/templates.h"

#include <QJsonArray>

#include "app/desk/list_screen.h"
#include "customers/ui/market_forms.h"
#include "customers/ui/screens.h"
#include "customers/ui/template_quote.h"

namespace customers::ui {

using desk::Desk;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

struct TemplateHead {
    std::string code, name, text, state;
    std::int64_t validDays = 0, version = 0;
};
BOOST_DESCRIBE_STRUCT(TemplateHead, (), (code, name, text, state, validDays, version))

std::optional<TemplateHead> templateHead(const db::Read& read, std::int64_t id) {
    return read.find<TemplateHead>(R"sql(
        select code, name, text, state, valid_days, version from quote_template where quote_template_id = $1
    )sql", id);
}

QJsonObject templateLineJson(const TemplateRow& line) {
    QJsonObject json{{"quantity", text(toText(Quantity{line.entered})) + (line.unit.empty() ? QString{} : " " + text(line.unit))}, {"optional", line.optional}};
    if (line.item) json["item"] = static_cast<qint64>(line.item->number);
    if (!line.text.empty()) json["text"] = text(line.text);
    if (line.unitPrice) json["price"] = text(toText(Price{*line.unitPrice, Currency{line.currency}}));
    if (line.discount) json["discount"] = text(toText(*line.discount));
    return json;
}

desk::FormLook templateForm(const QJsonObject& preset) {
    return {.action = "customers.setQuoteTemplate",
            .title = "Quote template",
            .verb = "Keep",
            .fields = {{.argument = "code"},
                       {.argument = "name"},
                       {.argument = "validDays", .label = "A quote holds, days", .hint = "Empty: 30."},
                       {.argument = "retired", .label = "No new quotes are made of it"},
                       {.argument = "text", .label = "The words that go with it", .hint = "{customer}, {number} and {until} are filled in.", .longText = true},
                       {.argument = "version", .hidden = true},
                       {.argument = "lines[].item"},
                       {.argument = "lines[].text", .label = "Own text, or a charge"},
                       {.argument = "lines[].quantity"},
                       {.argument = "lines[].price"},
                       {.argument = "lines[].discount"},
                       {.argument = "lines[].optional", .label = "Only when chosen"}},
            .preset = preset,
            .then = [](Desk& d, const QJsonObject& answer) { d.open(desk::Record{"quote template", answer["quoteTemplate"].toInteger()}); }};
}

void changeTemplate(Desk& desk, std::int64_t id) {
    desk.read<std::optional<QJsonObject>>(
        &desk,
        [id](const db::Read& read) -> std::optional<QJsonObject> {
            const auto head = templateHead(read, id);
            if (!head) return {};
            QJsonArray lines;
            for (const auto& line : templateLines(read, QuoteTemplateId{id})) lines.append(templateLineJson(line));
            return QJsonObject{{"code", text(head->code)}, {"name", text(head->name)}, {"text", text(head->text)}, {"validDays", static_cast<qint64>(head->validDays)},
                               {"version", static_cast<qint64>(head->version)}, {"retired", head->state == "retired"}, {"lines", lines}};
        },
        [&desk](const std::optional<QJsonObject>& now) {
            if (now) desk::showForm(desk, templateForm(*now));
        });
}

void quoteByTemplate(Desk& desk, std::int64_t id) { desk.open("customers.template_quote", {{"template", static_cast<qint64>(id)}}); }

desk::Card readTemplate(const db::Read& read, std::int64_t id) {
    desk::Card card;
    const auto head = templateHead(read, id);
    card.found = head.has_value();
    if (!head) return card;
    card.number = head->code;
    card.name = head->name;
    if (head->state == "retired") card.chips = {{.value = "", .word = "Retired", .tone = Tone::neutral}};
    desk::CardTable table{.title = "Lines",
                          .columns = {{.title = "Line", .width = 56, .number = true}, {.title = "Item", .width = 130}, {.title = "Text", .width = 0},
                                      {.title = "Quantity", .width = 130, .number = true}, {.title = "Price", .width = 150, .number = true},
                                      {.title = "Discount", .width = 90, .number = true}, {.title = "In the quote", .width = 150}},
                          .rows = {},
                          .empty = "It has no lines."};
    for (const auto& line : templateLines(read, QuoteTemplateId{id}))
        table.rows.push_back({.cells = {{.text = QString::number(line.line)},
                                        {.text = text(line.number)},
                                        {.text = text(line.text)},
                                        {.text = shown(Quantity{line.entered}, line.unit)},
                                        {.text = line.unitPrice ? shown(*line.unitPrice) + " " + text(line.currency) : say("by the price lists"), .muted = !line.unitPrice},
                                        {.text = line.discount ? shown(*line.discount) : QString{}},
                                        line.optional ? desk::TableCell{.text = say("when chosen"), .tone = Tone::neutral, .chip = true}
                                                      : desk::TableCell{.text = say("always"), .tone = Tone::active, .chip = true}},
                              .key = line.line,
                              .opens = {"item", line.item ? line.item->number : 0}});
    card.tables = {std::move(table)};
    card.groups = {{"What goes with it",
                    {{.label = "Words", .value = head->text}, {.label = "A quote holds", .value = utf8(say("%1 days").arg(head->validDays))}}}};
    if (head->state != "retired")
        card.buttons.push_back({.title = "New quote…", .right = "customers.quoteFromTemplate", .keys = "Ctrl+O", .icon = "cart", .main = true,
                                .run = [id](Desk& d) { quoteByTemplate(d, id); }});
    card.buttons.push_back({.title = "Change…", .right = "customers.setQuoteTemplate", .keys = "Ctrl+E", .icon = "edit", .run = [id](Desk& d) { changeTemplate(d, id); }});
    return card;
}

desk::ListLook templatesLook() {
    return {.list = "quote_templates",
            .columns = {"code", "name", "lines", "valid_days", "quotes", "state"},
            .sorts = {{"code", false}},
            .chips = {{"state", {{.value = "active", .word = "Active", .tone = Tone::good}, {.value = "retired", .word = "Retired", .tone = Tone::neutral}}}},
            .widths = {{"code", 140}, {"name", 320}},
            .top = {{.title = "New template", .right = "customers.setQuoteTemplate", .run = [](Desk& d) { desk::showForm(d, templateForm({})); }}},
            .actions = {{.title = "New quote…", .right = "customers.quoteFromTemplate", .keys = "Ctrl+O", .icon = "cart",
                         .fits = [](const desk::Row& row) { return row.at("state") == "active"; },
                         .run = [](Desk& d, const std::vector<desk::Row>& rows) { quoteByTemplate(d, rows.front().key); }}},
            .empty = "No quote templates yet. Ctrl+N writes one."};
}

}  // namespace

void addTemplates(Desk& desk) {
    using desk::Area;
    desk.add(desk::ScreenKind{.id = "customers.templates", .area = Area::customers, .title = "Quote templates", .icon = "copy", .right = "customers.see",
                              .make = desk::listScreen(templatesLook())});
    desk.add(desk::ScreenKind{.id = "customers.template", .area = Area::customers, .title = "Quote template", .icon = "copy", .right = "customers.see",
                              .inRail = false, .opens = "quote template",
                              .make = desk::cardScreen({.kind = "quote template", .tables = {"quote_template", "quote_template_line"}, .read = readTemplate})});
    desk.add(desk::ScreenKind{.id = "customers.template_quote", .area = Area::customers, .title = "Quote by a template", .icon = "cart", .right = "customers.quoteFromTemplate",
                              .inRail = false,
                              .make = [](Desk& d, const QJsonObject& with) -> desk::Screen* { return new TemplateQuoteScreen{d, with}; }});
}

}  // namespace customers::ui
