#include "engineering/ui/variant_forms.h"

#include "app/desk/fields.h"

namespace engineering::ui {

using desk::Desk;
using desk::FormLook;
using desk::text;

namespace {

using Choices = std::vector<std::pair<QString, QString>>;

// A choice by id that the door reads as one.
class IdField final : public desk::Field {
public:
    IdField(QWidget* parent, const Choices& choices) : Field{parent}, choice_(desk::choiceField(this, choices, false)) {
        auto* row = new QHBoxLayout{this};
        row->setContentsMargins({});
        row->addWidget(choice_);
        setFocusProxy(choice_->editor());
        choice_->edited = [this] {
            if (edited) edited();
        };
        choice_->left = [this] {
            if (left) left();
        };
    }
    QJsonValue value() const override { return choice_->typed().isEmpty() ? QJsonValue{} : QJsonValue{choice_->typed().toLongLong()}; }
    void setValue(const QJsonValue& value) override { choice_->setTyped(value.isDouble() ? QString::number(value.toInteger()) : value.toString()); }
    QString typed() const override { return choice_->typed(); }
    void setTyped(const QString& typed) override { choice_->setTyped(typed); }
    QWidget* editor() override { return choice_->editor(); }
    void setReadOnly(bool fixed) override { choice_->setReadOnly(fixed); }

private:
    desk::Field* choice_;
};

std::function<desk::Field*(Desk&, QWidget*)> chosen(Choices choices) {
    return [choices = std::move(choices)](Desk&, QWidget* parent) { return new IdField{parent, choices}; };
}

Choices answersOf(const Configurable& all) {
    Choices out;
    for (const auto& question : all.questions)
        for (const auto& answer : question.answers) out.emplace_back(QString::number(answer.id), text(question.name + ": " + answer.name));
    return out;
}

}  // namespace

FormLook newQuestionForm(std::int64_t item) {
    return {.action = "engineering.addOptionGroup",
            .title = "New question",
            .verb = "Add question",
            .fields = {{.argument = "item", .hidden = true},
                       {.argument = "code", .label = "Code", .hint = "Short, such as COL"},
                       {.argument = "name", .label = "Question", .hint = "Colour, size, seal"},
                       {.argument = "optional", .label = "May be left out"},
                       {.argument = "values[].code", .label = "Code"},
                       {.argument = "values[].name", .label = "Answer"}},
            .preset = {{"item", static_cast<qint64>(item)}}};
}

FormLook newAnswerForm(const Configurable& all) {
    Choices questions;
    for (const auto& question : all.questions) questions.emplace_back(QString::number(question.id), text(question.name));
    return {.action = "engineering.addOptionValue",
            .title = "New answer",
            .verb = "Add answer",
            .fields = {{.argument = "group", .label = "Question", .make = chosen(std::move(questions))}, {.argument = "code", .label = "Code"}, {.argument = "name", .label = "Answer"}}};
}

FormLook ruleForm(const Configurable& all) {
    return {.action = "engineering.setOptionRule",
            .title = "Rule between two answers",
            .verb = "Set the rule",
            .fields = {{.argument = "value", .label = "Where this is chosen", .make = chosen(answersOf(all))},
                       {.argument = "other", .label = "this must be chosen too", .make = chosen(answersOf(all))},
                       {.argument = "excludes", .label = "No: they do not go together"},
                       {.argument = "end", .label = "There is no such rule any more"}}};
}

}  // namespace engineering::ui
