#include "customers/ui/template_quote.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>

#include "app/desk/labels.h"

namespace customers::ui {

using desk::Desk;
using desk::px;
using desk::say;
using desk::shown;
using desk::text;
using desk::utf8;

namespace {

struct TemplateFacts {
    std::int64_t id = 0;
    std::string code, name, text, state;
};
BOOST_DESCRIBE_STRUCT(TemplateFacts, (), (id, code, name, text, state))

TemplateNow templateNow(const db::Read& read, std::int64_t id) {
    const auto found = read.find<TemplateFacts>(R"sql(
        select quote_template_id as id, code, name, text, state from quote_template where quote_template_id = $1
    )sql", id);
    if (!found) return {};
    return {found->id, found->code, found->name, found->text, found->state, templateLines(read, QuoteTemplateId{id})};
}

}  // namespace

TemplateQuoteScreen::TemplateQuoteScreen(Desk& desk, const QJsonObject& with) : Screen{desk} {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->setSpacing(px(10));
    column->addWidget(makeHead());
    body_ = new QWidget{this};
    new QVBoxLayout{body_};
    body_->layout()->setContentsMargins({});
    column->addWidget(body_, 1);
    column->addLayout(makeFoot());
    if (with.contains("customer")) customer_->setValue(with["customer"]);
    if (with.contains("opportunity")) opportunity_->setValue(with["opportunity"]);
    const auto id = with["template"].toInteger();
    setFocusProxy((id == 0 ? template_ : customer_)->editor());
    if (id == 0) return;
    template_->setValue(static_cast<qint64>(id));
    load(id);
}

QWidget* TemplateQuoteScreen::makeHead() {
    auto* frame = desk::cardFrame(this);
    auto* grid = new QGridLayout{frame};
    grid->setContentsMargins(px(16), px(12), px(16), px(12));
    grid->setHorizontalSpacing(px(14));
    grid->setVerticalSpacing(px(4));
    int column = 0;
    const auto put = [&](const QString& name, desk::Field* field) {
        auto* caption = desk::muted(name, frame);
        caption->setFont(desk::smallFont());
        caption->setBuddy(field->editor());
        field->setName(name);
        grid->addWidget(caption, 0, column);
        grid->addWidget(field, 1, column++);
        return field;
    };
    template_ = put(say("Template"), desk::pickField(desk(), frame, "quote template"));
    customer_ = put(say("Customer"), desk::pickField(desk(), frame, "customer"));
    wanted_ = put(say("Wanted"), desk::dateField(frame, desk().today()));
    reference_ = put(say("Their number"), desk::textField(frame, 100));
    opportunity_ = put(say("For opportunity"), desk::pickField(desk(), frame, "opportunity"));
    template_->left = [this] { load(template_->value().toInteger()); };
    return frame;
}

QLayout* TemplateQuoteScreen::makeFoot() {
    auto* column = new QVBoxLayout;
    column->setSpacing(px(6));
    refusal_ = desk::plain({}, this);
    refusal_->setProperty("bad", true);
    refusal_->setWordWrap(true);
    refusal_->hide();
    column->addWidget(refusal_);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    verb_ = new QPushButton{desk::icon("cart", desk::theme().onAccent), say("Make the quote"), this};
    verb_->setProperty("main", true);
    verb_->setToolTip("Ctrl+Enter");
    verb_->setEnabled(false);
    connect(verb_, &QPushButton::clicked, this, [this] { submit(); });
    row->addWidget(verb_);
    column->addLayout(row);
    return column;
}

QString TemplateQuoteScreen::title() const { return say("Quote by a template"); }
QString TemplateQuoteScreen::explain() const { return text(now_.name); }

QJsonObject TemplateQuoteScreen::state() const {
    QJsonObject state{{"template", static_cast<qint64>(now_.id)}};
    if (customer_->value().isDouble()) state["customer"] = customer_->value();
    if (opportunity_->value().isDouble()) state["opportunity"] = opportunity_->value();
    return state;
}

void TemplateQuoteScreen::load(std::int64_t id) {
    if (id == 0 || id == now_.id) return;
    desk().read<TemplateNow>(this, [id](const db::Read& read) { return templateNow(read, id); }, [this](TemplateNow now) { take(std::move(now)); });
}

void TemplateQuoteScreen::take(TemplateNow now) {
    now_ = std::move(now);
    lines_.clear();
    while (auto* item = body_->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    showRefusals({});
    auto* column = static_cast<QVBoxLayout*>(body_->layout());
    if (now_.id == 0) column->addWidget(desk::plain(say("There is no such template."), body_));
    else if (now_.state == "retired") column->addWidget(desk::plain(say("It is retired: no new quotes are made of it."), body_));
    else column->addWidget(makeLines(body_));
    column->addStretch(1);
    verb_->setEnabled(!lines_.empty());
    tell();
}

QWidget* TemplateQuoteScreen::makeLines(QWidget* parent) {
    auto* frame = desk::cardFrame(parent);
    auto* column = new QVBoxLayout{frame};
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(8));
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    int row = 0;
    for (const auto& line : now_.lines) {
        desk::Field* taken = nullptr;
        if (line.optional) {
            taken = desk::checkField(frame, say("Line %1").arg(line.line));
            taken->setName(say("Take line %1").arg(line.line));
            grid->addWidget(taken, row, 0);
        } else {
            grid->addWidget(desk::muted(say("Line %1").arg(line.line), frame), row, 0);
        }
        auto* what = desk::plain(text(line.number.empty() ? line.text : line.number + " · " + line.text), frame);
        what->setWordWrap(true);
        grid->addWidget(what, row, 1);
        const auto price = line.unitPrice ? shown(*line.unitPrice) + " " + text(line.currency) : say("by the price lists");
        grid->addWidget(desk::muted(line.discount ? price + ", -" + shown(*line.discount) : price, frame), row, 2);
        auto* quantity = desk::quantityField(frame, text(line.unit));
        quantity->setName(say("Quantity of line %1").arg(line.line));
        quantity->setFixedWidth(px(150));
        quantity->setTyped(text(toText(Quantity{line.entered})));
        // Who types how many wants the line.
        if (taken != nullptr) quantity->edited = [taken] { taken->setValue(true); };
        grid->addWidget(quantity, row++, 3);
        lines_.push_back({line.line, line.optional, quantity->typed(), taken, quantity});
    }
    return frame;
}

QJsonObject TemplateQuoteScreen::arguments() const {
    QJsonArray chosen;
    for (const auto& line : lines_) {
        const bool other = line.quantity->typed() != line.usual;
        if (line.taken != nullptr ? !line.taken->value().toBool() : !other) continue;
        QJsonObject one{{"line", line.line}};
        if (other) one["quantity"] = line.quantity->value();
        chosen.append(one);
    }
    QJsonObject args{{"quoteTemplate", static_cast<qint64>(now_.id)}, {"customer", customer_->value()}};
    if (!chosen.isEmpty()) args["chosen"] = chosen;
    if (const auto day = wanted_->value(); !day.isNull()) args["wantedOn"] = day;
    if (const auto reference = reference_->typed().trimmed(); !reference.isEmpty()) args["reference"] = reference;
    if (const auto opportunity = opportunity_->value(); !opportunity.isNull()) args["opportunity"] = opportunity;
    return args;
}

void TemplateQuoteScreen::submit() {
    if (busy_ || !verb_->isEnabled()) return;
    if (customer_->value().isNull()) {
        customer_->setRefusal(say("For whom is the quote? Choose a customer."));
        refusal_->setText(say("For whom is the quote? Choose a customer."));
        refusal_->show();
        customer_->editor()->setFocus();
        return;
    }
    busy_ = true;
    showRefusals({});
    const auto version = desk().company().actions().get("customers.quoteFromTemplate").version;
    desk().perform(
        this, once_.request("customers.quoteFromTemplate", QJsonDocument{arguments()}.toJson(QJsonDocument::Compact).toStdString(), version),
        [this](const db::Answer& answer) {
            once_.done();
            busy_ = false;
            made(QJsonDocument::fromJson(QByteArray::fromStdString(answer.result)).object());
        },
        [this](const std::vector<db::Refusal>& reasons) {
            once_.refused(reasons);
            busy_ = false;
            showRefusals(reasons);
        });
}

void TemplateQuoteScreen::made(const QJsonObject& answer) {
    auto& d = desk();  // closing ends this screen
    const desk::Record order{"order", answer["order"].toInteger()};
    const auto said = say("Quote %1 of %2 is made.").arg(answer["number"].toString(), answer["gross"].toString());
    if (isVisible()) d.shell->closeCurrent();
    if (d.canOpen(order.kind)) d.open(order);
    d.toast(said);
}

void TemplateQuoteScreen::showRefusals(const std::vector<db::Refusal>& reasons) {
    const std::vector<std::pair<std::string_view, desk::Field*>> named{{"quoteTemplate", template_}, {"customer", customer_}, {"wantedOn", wanted_},
                                                                       {"reference", reference_}, {"opportunity", opportunity_}};
    for (const auto& [name, field] : named) field->setRefusal({});
    for (const auto& line : lines_) line.quantity->setRefusal({});
    for (const auto& no : reasons)
        for (const auto& [name, field] : named)
            if (no.field == name) field->setRefusal(desk::sentence(no));
    refusal_->setText(reasons.empty() ? QString{} : desk::sentences(reasons));
    refusal_->setVisible(!reasons.empty());
}

void TemplateQuoteScreen::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier)) return submit();
    Screen::keyPressEvent(event);
}

}  // namespace customers::ui
