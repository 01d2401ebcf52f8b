// A name under what is done: the password once more, and what the name stands for.
#pragma once
#include <functional>

#include <QWidget>

#include "app/desk/desk.h"
#include "app/desk/fields.h"

namespace quality::cases {

class SigningRow : public QWidget {
public:
    SigningRow(desk::Desk&, QWidget* parent, const QString& meaning);
    desk::Field* meaning() const { return meaning_; }
    desk::Field* password() const { return password_; }
    // Signs and performs, beside the window's thread. The password is asked for by the company itself, goes nowhere else
    // and leaves the field at once.
    void perform(QObject* owner, const QString& title, db::Request, std::function<void(const db::Answer&)> then, desk::Desk::Refused);
    // Beside the password or the meaning where the reason is about them; the field to go to, or null.
    desk::Field* setRefusal(const db::Refusal&);
    void clearRefusals();

private:
    desk::Desk& desk_;
    desk::Field *meaning_, *password_;
};

}  // namespace quality::cases
