// A step of a work order that shows what it will do before it is done: it is rehearsed, and performed by the button.
#pragma once
#include <QLabel>
#include <QPushButton>

#include "app/desk/fields.h"
#include "app/desk/labels.h"
#include "app/desk/once.h"
#include "app/desk/table.h"
#include "production/ui/order_facts.h"

namespace production::ui {

struct Rehearsal {
    const char* title;   // "Release"
    const char* verb;    // of the button: "Release the order"
    const char* icon;
    std::string action;  // its argument `order` is the work order
    const char* none;    // said where no order is in hand
    struct Option {
        const char* argument;
        const char* label;
        const char* hint;
    };
    std::vector<Option> options = {};  // texts that the action takes besides
    std::vector<desk::TableColumn> columns;
    struct Shown {
        std::vector<desk::TableRow> rows;
        QString sentence;
        desk::Tone tone = desk::Tone::neutral;
    };
    std::function<Shown(const QJsonObject& answer)> show;
    std::function<QString(const QJsonObject& answer)> done;
};

class RehearsedScreen : public desk::Screen {
public:
    RehearsedScreen(desk::Desk&, Rehearsal, const QJsonObject& with);  // with id: the work order
    QString title() const override;
    QString explain() const override;
    desk::Record record() const override { return {"work order", order_}; }
    QJsonObject state() const override { return {{"id", static_cast<qint64>(order_)}}; }
    void refresh(const QSet<QString>& tables) override;
    void perform();  // Ctrl+Enter
    QString sentence() const { return sentence_; }
    const desk::Table& table() const { return *table_; }

protected:
    void keyPressEvent(QKeyEvent*) override;

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void load();
    void rehearse();
    void tellNow(const QString& sentence, desk::Tone);
    void refused(const std::vector<db::Refusal>&);
    std::string arguments() const;

    Rehearsal step_;
    std::int64_t order_;
    std::optional<OrderHead> head_;
    QString sentence_;
    desk::Once once_;
    bool busy_ = false;
    int turn_ = 0;
    std::vector<std::pair<const char*, desk::Field*>> options_;
    QLabel* name_ = nullptr;
    desk::Summary* summary_ = nullptr;
    desk::Table* table_ = nullptr;
    QPushButton* verb_ = nullptr;
};

}  // namespace production::ui
