// A quote made of a template: for whom, which of the lines that are a choice, and how many of each.
#pragma once
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

#include "app/desk/fields.h"
#include "app/desk/once.h"
#include "app/desk/screen.h"
#include "customers/templates.h"

namespace customers::ui {

struct TemplateNow {
    std::int64_t id = 0;  // 0: there is no such template
    std::string code, name, text, state;
    std::vector<TemplateRow> lines;
};

class TemplateQuoteScreen : public desk::Screen {
public:
    TemplateQuoteScreen(desk::Desk&, const QJsonObject& with);  // with template, customer, opportunity
    QString title() const override;
    QString explain() const override;
    desk::Record record() const override { return {"quote template", now_.id}; }
    QJsonObject state() const override;
    void submit();  // Ctrl+Enter
    QString refusal() const { return refusal_->text(); }

protected:
    void keyPressEvent(QKeyEvent*) override;

private:
    struct Line {
        int line;
        bool optional;
        QString usual;           // the template's quantity, as it was put there
        desk::Field* taken;      // null: always in it
        desk::Field* quantity;
    };
    QWidget* makeHead();
    QWidget* makeLines(QWidget* parent);
    QLayout* makeFoot();
    void load(std::int64_t id);
    void take(TemplateNow);
    QJsonObject arguments() const;
    void made(const QJsonObject& answer);
    void showRefusals(const std::vector<db::Refusal>&);

    TemplateNow now_;
    desk::Once once_;
    desk::Field *template_ = nullptr, *customer_ = nullptr, *wanted_ = nullptr, *reference_ = nullptr, *opportunity_ = nullptr;
    QLabel* refusal_ = nullptr;
    QPushButton* verb_ = nullptr;
    QWidget* body_ = nullptr;  // made anew for each template
    std::vector<Line> lines_;
    bool busy_ = false;
};

}  // namespace customers::ui
