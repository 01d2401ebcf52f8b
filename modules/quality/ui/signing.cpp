#include "quality/ui/signing.h"

#include <QHBoxLayout>

#include "app/desk/labels.h"

namespace quality::cases {

using desk::px;
using desk::say;
using desk::utf8;

SigningRow::SigningRow(desk::Desk& d, QWidget* parent, const QString& meaning)
    : QWidget{parent}, desk_{d}, meaning_{desk::textField(this, 200)}, password_{desk::secretField(this)} {
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(px(12));
    const auto add = [&](const QString& label, desk::Field* field, int width) {
        field->setName(label);
        auto* words = desk::muted(label, this);
        words->setBuddy(field->editor());
        row->addWidget(words);
        field->setFixedWidth(px(width));
        row->addWidget(field);
    };
    add(say("What your name stands for"), meaning_, 260);
    add(say("Password"), password_, 200);
    row->addStretch(1);
    meaning_->setTyped(meaning);
}

void SigningRow::perform(QObject* owner, const QString& title, db::Request request, std::function<void(const db::Answer&)> then, desk::Desk::Refused refused) {
    const db::Secret password{utf8(password_->value().toString())};
    const auto meaning = utf8(meaning_->typed());
    password_->setTyped({});
    desk_.work<db::Answer>(
        owner, title,
        [request = std::move(request), password, meaning](db::Company& company, const db::Actor& actor, desk::Job&) {
            auto mine = request;
            mine.circumstances.signature = company.sign(actor, password, meaning);
            return company.perform(actor, mine);
        },
        [then = std::move(then)](const db::Answer& answer) { then(answer); }, std::move(refused));
}

desk::Field* SigningRow::setRefusal(const db::Refusal& reason) {
    auto* beside = reason.field == "meaning" || reason.code == "signature.meaning" ? meaning_
                   : reason.field == "password" || reason.code.starts_with("sign_in.") ? password_
                                                                                       : nullptr;
    if (beside != nullptr) beside->setRefusal(desk::sentence(reason));
    return beside;
}

void SigningRow::clearRefusals() {
    meaning_->setRefusal({});
    password_->setRefusal({});
}

}  // namespace quality::cases
