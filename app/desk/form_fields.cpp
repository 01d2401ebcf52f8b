// Which field an argument gets, and how arguments are named, found and put into JSON.
#include <QJsonArray>

#include "app/desk/form_parts.h"
#include "app/desk/line_field.h"
#include "app/desk/words.h"

namespace desk {
namespace {

// Several words of an enum at once: "roles": ["customer", "supplier"].
class ChecksField final : public Field {
public:
    ChecksField(QWidget* parent, const std::vector<std::string>& values) : Field{parent} {
        auto* row = new QHBoxLayout{this};
        row->setContentsMargins(0, px(4), 0, px(4));
        row->setSpacing(px(16));
        for (const auto& value : values) {
            auto* box = new TickBox{wordOf(value), this};
            box->setAccessibleName(box->text());
            row->addWidget(box);
            boxes_.emplace_back(text(value), box);
            connect(box, &TickBox::clicked, this, [this] {
                if (edited) edited();
                if (left) left();
            });
        }
        row->addStretch();
        setFocusProxy(boxes_.front().second);
    }
    QJsonValue value() const override {
        QJsonArray all;
        for (const auto& [value, box] : boxes_)
            if (box->isChecked()) all.append(value);
        return all;
    }
    void setValue(const QJsonValue& chosen) override {
        for (const auto& [value, box] : boxes_) box->setChecked(chosen.toArray().contains(value));
    }
    QString typed() const override {
        QStringList all;
        for (const auto& [value, box] : boxes_)
            if (box->isChecked()) all << value;
        return all.join(' ');
    }
    void setTyped(const QString& words) override { setValue(QJsonArray::fromStringList(words.split(' ', Qt::SkipEmptyParts))); }
    QWidget* editor() override { return boxes_.front().second; }
    void setReadOnly(bool fixed) override {
        for (const auto& one : boxes_) one.second->setEnabled(!fixed);
    }

private:
    std::vector<std::pair<QString, TickBox*>> boxes_;
};

std::vector<std::string> split(const std::string& text, char by) {
    std::vector<std::string> parts(1);
    for (const char c : text)
        if (c == by) parts.emplace_back();
        else parts.back() += c;
    return parts;
}

std::string lastName(const std::string& argument) { return argument.substr(argument.rfind('.') + 1); }

}  // namespace

ArgumentPath::ArgumentPath(const std::string& argument) : member(argument) {
    const auto bracket = argument.find("[]");
    if (bracket == argument.npos) return;
    list = argument.substr(0, bracket);
    member = argument.size() > bracket + 3 ? argument.substr(bracket + 3) : std::string{};
}

const FieldLook* lookOf(const FormLook& look, const std::string& argument) {
    for (const auto& field : look.fields) {
        const auto& name = field.argument;
        if (argument == name) return &field;
        const bool inside = argument.size() > name.size() && argument.starts_with(name) && (argument[name.size()] == '.' || argument[name.size()] == '[');
        if (inside && field.hidden) return &field;
    }
    return nullptr;
}

QString labelIn(const FormLook& look, const std::string& argument) {
    const auto* field = lookOf(look, argument);
    return field != nullptr && *field->label != 0 ? say(field->label) : labelOf(argument, look.action);
}

std::vector<db::Argument> shownArguments(const FormLook& look, const std::vector<db::Argument>& all) {
    std::vector<db::Argument> shownOnes, rest;
    std::string record;  // stands before `version`
    for (std::size_t i = 1; i < all.size(); ++i)
        if (all[i].name == "version") record = all[i - 1].name;
    const auto hidden = [&](const db::Argument& a) {
        const auto* field = lookOf(look, a.name);
        if (field != nullptr) return field->hidden;
        return a.name == "version" || (a.name == record && !valueAt(look.preset, record).isUndefined() && !look.staleTable.empty());
    };
    for (const auto& field : look.fields)
        for (const auto& argument : all)
            if (argument.name == field.argument && !field.hidden) shownOnes.push_back(argument);
    for (const auto& argument : all)
        if (!hidden(argument) && std::ranges::find(shownOnes, argument.name, &db::Argument::name) == shownOnes.end())
            rest.push_back(argument);
    shownOnes.insert(shownOnes.end(), rest.begin(), rest.end());
    return shownOnes;
}

Field* makeField(Desk& desk, QWidget* parent, const FormLook& form, const db::Argument& argument) {
    const auto* look = lookOf(form, argument.name);
    const auto name = lastName(argument.name);
    const auto& type = argument.type;
    const auto label = labelIn(form, argument.name);
    const auto made = [&]() -> Field* {
        if (look != nullptr && look->make) return look->make(desk, parent);
        if (look != nullptr && look->longText) return longTextField(parent);
        if (type == "secret") return secretField(parent);
        if (type == "whole number") return numberField(parent);
        if (type == "true or false") return checkField(parent, label);
        if (type == "date") return dateField(parent, desk.today());
        if (type == "quantity" || type == "number") return quantityField(parent);
        if (type == "money") return moneyField(parent, text(desk.bookCurrency().code));
        if (type == "percent") return percentField(parent);
        if (type.find('|') != type.npos) {
            const auto values = split(type, '|');
            if (name.ends_with("[]")) return new ChecksField{parent, values};
            std::vector<std::pair<QString, QString>> choices;
            for (const auto& value : values) choices.emplace_back(text(value), wordOf(value));
            return choiceField(parent, choices, argument.optional);
        }
        if (type == "text" && name == "currency") return pickField(desk, parent, "currency");
        if (type != "text" && canPick(desk, type)) return pickField(desk, parent, text(type));
        return textField(parent);
    }();
    made->setName(label);
    return made;
}

QJsonValue valueAt(const QJsonObject& object, const std::string& path) {
    const auto parts = split(path, '.');
    QJsonValue at = object;
    for (const auto& part : parts) {
        at = at.toObject().value(text(part));
        if (at.isUndefined()) break;
    }
    return at;
}

void putAt(QJsonObject& object, const std::string& path, const QJsonValue& value) {
    const auto dot = path.find('.');
    const auto name = text(path.substr(0, dot));
    if (dot == path.npos) {
        object[name] = value;
        return;
    }
    auto inner = object.value(name).toObject();
    putAt(inner, path.substr(dot + 1), value);
    object[name] = inner;
}

void dropAt(QJsonObject& object, const std::string& path) {
    const auto dot = path.find('.');
    const auto name = text(path.substr(0, dot));
    if (dot == path.npos) {
        object.remove(name);
        return;
    }
    if (!object.contains(name)) return;
    auto inner = object.value(name).toObject();
    dropAt(inner, path.substr(dot + 1));
    if (inner.isEmpty()) object.remove(name);
    else object[name] = inner;
}

bool isEmpty(const QJsonValue& value) {
    return value.isNull() || value.isUndefined() || (value.isArray() && value.toArray().isEmpty()) ||
           (value.isString() && value.toString().isEmpty());
}

// The door speaks of 'creditLimit'; people read what stands above the field.
db::Refusal inWords(db::Refusal no, const FormLook& look) {
    for (auto& detail : no.details)
        if (detail.name == "field" && no.code.starts_with("arguments.")) {
            detail.text = utf8(labelIn(look, detail.text));
            detail.kind = "said";
        }
    return no;
}

}  // namespace desk
